"""Postal codes that lead to a few doors, or that the text itself calls a postal code.

A code of a whole town needs the word; British, Canadian and Irish codes, which name a street, are known by
their form. Sources: Royal Mail PAF areas, Canada Post, Eircode, USPS state codes.
"""

import re
from collections.abc import Iterator

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.detectors.postcode_lived_in import where_somebody_lives
from policies.identifying_details.words import any_of, words

_AREAS = words("""
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN
    EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML
    N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD
    TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
""")
_STATES = words("""
    AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC
    ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI
""")
_BRITISH = rf"(?:{any_of(_AREAS)})\d[A-Z\d]?[ ]?\d[ABD-HJLNP-UW-Z]{{2}}"
_CANADIAN = r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d"
_IRISH = r"(?:[AC-FHKNPRTV-Y]\d\d|D6W)[ ][\dAC-FHKNPRTV-Y]{4}"
_AMERICAN = rf"(?<=, )(?:{any_of(_STATES)})[ ]{{1,2}}\d{{5}}(?:-\d{{4}})?"
_BY_FORM = re.compile(rf"(?<![\w#/-])(?:{_BRITISH}|{_CANADIAN}|{_IRISH}|{_AMERICAN})(?![\w/-])")
_MIXED = re.compile(
    r"\d(?:[A-Z](?:\d|[A-Z](?!\w))|(?<=[A-Z]\d)\d? [\dA-Z]|(?:(?<=[A-Z]{2} \d)|(?<=[A-Z]{2}  \d))\d{4})"
)
"""One of these stands in every code known by its form; only figures are tried."""
_NAMES = (
    r"post ?code|postal ?code|zip(?: ?code)?|eircode|plz|postleitzahl|code postal|c[óo]digo postal"
    r"|c\.?p|cep|pin ?code"
)
_BY_NAME = re.compile(
    rf"\b(?:{_NAMES})\b[.?]?[^\d\n.!?;]{{0,24}}?(?P<code>(?=[\w -]{{0,8}}\d)(?:{_BRITISH.lower()}"
    r"|[a-z]\d[a-z][ -]?\d[a-z]\d"
    r"|[a-z]\d[\dw][ ]?[\da-z]{4}|\d{4}[ ]?[a-z]{2}|\d{5}-\d{3,4}|\d{4}-\d{3}|\d{3}[ ]\d{2,3}"
    r"|\d{3,6}))(?!\w|-\d)"
)
_NAMED_BEHIND = re.compile(
    r"(?<![\w.,/#-])(?P<code>\d{4,5}(?:-\d{3,4}|[ ]?[a-z]{2})?),?[ ]"
    r"(?:(?:que|which|das|dat|that|eso|isso|ce)[ ])?"
    rf"(?:is|es|ist|est|é)[ ](?:[^\W\d_]{{1,10}}[ ]){{0,2}}(?:{_NAMES})(?!\w)"
)
"""The 46021, que es su código postal."""
_NAME_WORDS = words(
    "postcode post postal zip zipcode eircode plz postleitzahl código codigo cp cep pin pincode code"
)


def worth(look: Look, _: Place) -> bool:
    """Tell whether there are enough digits for a code."""
    return look.digits >= 2


def find(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every postal code that is known by its form or called one."""
    if _MIXED.search(look.text):
        for code in _BY_FORM.finditer(look.text):
            yield _detail(look, code.start(), code.end())
    if look.has_any(_NAME_WORDS):
        for pattern in (_BY_NAME, _NAMED_BEHIND):
            for code in pattern.finditer(look.lower):
                yield _detail(look, code.start("code"), code.end("code"))
    for start, end in where_somebody_lives(look, place):
        yield _detail(look, start, end)


def _detail(look: Look, start: int, end: int) -> Detail:
    return Detail("address", start, end, re.sub(r"[\s-]", "", look.lower[start:end]), cue="postcode")


POSTCODE = Detector("postcode", worth, find)
