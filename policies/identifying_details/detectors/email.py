"""Mailboxes: written plainly, or with their signs written out.

Source: RFC 5321 for lengths, RFC 6531 for letters beyond ASCII. A mailbox needs a domain with a dot.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import islice

from policies.identifying_details.cues import SPELLED_RIGHT
from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.public.mailboxes import is_service_mailbox
from policies.identifying_details.words import any_of, words

MOST_TRIES = 200
"""How many mailboxes of one message are checked."""

_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_TOP = r"(?:xn--[a-z0-9-]{2,59}|[^\W\d_]{2,24})"
_DOMAIN = rf"{_LABEL}(?:\.{_LABEL}){{0,6}}\.{_TOP}(?![\w-]|\.[^\W\d])"
_ATOM = r"[\w!#$%&'*+/=?^{|}~-]{1,64}+"
_PLAIN = re.compile(
    rf"(?<![\w!#$%&*+/=?^|~.@-])(?:{_ATOM}(?:\.{_ATOM}){{0,8}}|\"[^\"\n@]{{1,64}}\"(?=@))@{_DOMAIN}",
    re.IGNORECASE,
)
_AT_NAMES = (
    "at|ät|chez|bei|arrobas?|arobas[ea]?|klammeraffe|affenschwanz|apestaartje|apenstaart(?:je)?|at-?teken"
)
_OPEN, _CLOSE = r"\s{0,2}[(\[{<]\s?", r"\s?[)\]}>]\s{0,2}"
_AT = (
    rf"(?:{_OPEN}(?:@|[aà]|{_AT_NAMES}){_CLOSE}"
    rf"|[\s,]{{1,3}}(?:{_AT_NAMES}|at the rate(?: of)?|@)[\s,]{{1,3}}"
    r"| ?@ ?)"
)
_DOT_NAMES = "dot|punkt|punto|point|ponto|punt"
_DOT_WORD_PATTERN = rf"(?:{_OPEN}(?:{_DOT_NAMES}|\.){_CLOSE}|[\s,]{{1,3}}(?:{_DOT_NAMES})[\s,]{{1,3}})"
_DOT = rf"(?:{_DOT_WORD_PATTERN}|[ ]\.[ ]|\.)"
_SIGNS = {
    "underscore": "_", "unterstrich": "_", "dash": "-", "hyphen": "-", "guion": "-", "guión": "-",
    "tiret": "-", "minus": "-", "bindestrich": "-", "streepje": "-", "hífen": "-",
    "guion bajo": "_", "guión bajo": "_", "barra baja": "_", "tiret bas": "_", "underline": "_",
    "laag streepje": "_", "liggend streepje": "_", "koppelteken": "-", "minuszeichen": "-", "traço": "-",
}  # fmt: skip
_SIGN = rf"(?:[\s,]{{1,3}}(?:{any_of(frozenset(_SIGNS))})[\s,]{{1,3}})"
_TOPS = words("""
    com org net edu gov io co info me uk us ca au nz ie de fr es pt br nl be ch at it in mx ar cl pl se no
    dk fi za eu dev app example test gmx online site live email mail
    cz sk hu ro bg gr hr si lt lv ee lu li ua tr il jp kr cn sg hk my ph vn ng ke gh ma cat
""")
_PIECE = r"[^\W_][\w+-]{0,40}"
_WRITTEN_OUT = re.compile(
    rf"(?<![\w.+-])(?P<local>{_PIECE}(?:(?:{_DOT}|{_SIGN}){_PIECE}){{0,4}})(?P<at>{_AT})"
    rf"(?P<domain>{_PIECE}(?:{_DOT}{_PIECE}){{0,3}}{_DOT}(?:{any_of(_TOPS)}))(?![\w@-]|\.\w)"
)
SPACED_LENGTH = 90
"""How many characters on each side of a sign may be letters with spaces between."""
MOST_SIGNS = 50
"""How many signs, or words for one, of one message are looked round."""
REACH = 160
"""How many characters on each side of a sign may be a mailbox written out."""
_AT_SIGN = re.compile(_AT)
_SPACED_SIGN = re.compile(r"(?<=\S )@[ ]")
_SPACED = re.compile(
    r"(?<!\S)(?:[\w.+-][ ]){2,40}@[ ](?:[\w-]{1,40}(?:[ ]?\.[ ]?[\w-]{2,24}){1,4}"
    r"|(?:[\w-][ ]){2,30}\.(?:[ ][\w.]){2,12})(?!\w)"
)
_DOT_WORD = re.compile(_DOT_WORD_PATTERN)
_SIGN_WORD = re.compile(_SIGN)
_AT_WORDS = words("""
    at ät chez bei arroba arrobas arobas arobase klammeraffe affenschwanz apestaartje apenstaart apenstaartje
    teken
""")
_DOT_WORDS = words(_DOT_NAMES.replace("|", " "))
_LOOSE_SIGN = re.compile(r"@ | @|@[)\]}>]")
_DOTTED = re.compile(r"\.[a-z]")
_NO_LOCAL = words("""
    look looking am is was were be been meet met me him her them us it you that this here there stay
    staying work working arrive arrived again good bad great out back sat sit call join read see find
    follow follows followed following try love loves watch watches via
    found check more up home live today tomorrow now available
""")
_NO_DOMAIN = words("""
    the a an this that these those my your his her our their some any all every noon night home work
""")
_MAIL_WORD = re.compile(r"\b(?:e-?mails?|mail(?:ed|s)?|correo|courriel|mél|adresse|write|reach|contact)\b")
_WEBMAIL = re.compile(r"(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|proton(?:mail)?|aol|gmx|web|msn)\b")

_WEBMAILS = words("gmail googlemail hotmail outlook yahoo icloud proton protonmail aol gmx")
_LEAST_UNUSUAL = 6
"""Letters of a mailbox that is no word, where nothing else shows that it is none."""
_ON_WEBMAIL = re.compile(
    rf"(?<![\w.+@-])(?P<local>{_PIECE}(?:(?:{_DOT}|{_SIGN}){_PIECE}){{0,3}})"
    rf"(?:{_AT}|(?P<on>[ ](?:on|bei|en|chez|no|op)[ ]))(?P<domain>{any_of(_WEBMAILS)})"
    r"(?![\w@-]|\.\w| (?:dot|punkt|punto|point|ponto|punt)\b)"
)


def has_dots(lower: str, words: AbstractSet[str]) -> bool:
    """Tell whether there is a dot of a domain, or one said in words: every "at" is looked round then."""
    return not _DOT_WORDS.isdisjoint(words) or _DOTTED.search(lower) is not None


def worth(look: Look, _: Place) -> bool:
    """Tell whether there is an at sign, or a word for it."""
    return (
        "@" in look.text
        or look.has_any(_WEBMAILS)
        or (look.has_any(_AT_WORDS) and has_dots(look.lower, look.words))
    )


def find(look: Look, _: Place) -> Iterator[Detail]:
    """Yield every mailbox of the message."""
    if "@" in look.text:
        for tries, mailbox in enumerate(_PLAIN.finditer(look.text)):
            if tries >= MOST_TRIES:
                return
            yield _detail(mailbox.start(), mailbox.end(), mailbox.group().lower(), "email")
        yield from _spaced_out(look)
    if look.has_any(_AT_WORDS) or _LOOSE_SIGN.search(look.text):
        yield from _written_out(look)
    if look.has_any(_WEBMAILS):
        yield from _without_its_end(look)


def _spaced_out(look: Look) -> Iterator[Detail]:
    """Yield mailboxes written with a space between all letters."""
    for tries, sign in enumerate(_SPACED_SIGN.finditer(look.lower)):
        if tries >= MOST_SIGNS:
            return
        start = max(0, sign.start() - SPACED_LENGTH)
        mailbox = _SPACED.search(look.lower, start, sign.end() + SPACED_LENGTH)
        if mailbox and mailbox.start() < sign.end():
            yield _detail(
                mailbox.start(), mailbox.end(), mailbox.group().replace(" ", ""), "email-spaced-out"
            )


def _written_out(look: Look) -> Iterator[Detail]:
    last = 0
    for tries, sign in enumerate(_AT_SIGN.finditer(look.lower)):
        if tries >= MOST_SIGNS:
            return
        start = max(last, sign.start() - REACH)
        mailbox = _WRITTEN_OUT.search(look.lower, start, sign.end() + REACH)
        if not mailbox or mailbox["at"] == " @":  # he's @maya.example.com
            continue
        last = mailbox.end()
        if _meant(look, mailbox):
            address = f"{_with_signs(mailbox['local'])}@{_with_signs(mailbox['domain'])}"
            yield _detail(mailbox.start(), mailbox.end(), address, "email-written-out")


def _without_its_end(look: Look) -> Iterator[Detail]:
    """Yield tess.harrow on gmail: everybody knows how that ends."""
    for mailbox in islice(_ON_WEBMAIL.finditer(look.lower), MOST_TRIES):
        local = mailbox["local"]
        unusual = len(local) >= _LEAST_UNUSUAL and local not in SPELLED_RIGHT and local.isascii()
        called = unusual and not mailbox["on"] and _MAIL_WORD.search(look.before(mailbox.start(), 50))
        if (called or not local.isalpha()) and local not in _NO_LOCAL and not local.isdecimal():
            yield _detail(
                mailbox.start(), mailbox.end(), f"{_with_signs(local)}@{mailbox['domain']}", "email-webmail"
            )


def _meant(look: Look, mailbox: re.Match[str]) -> bool:
    """Tell a mailbox from "look at the dot com": brackets mean it; bare words need more."""
    at, local, domain = mailbox["at"].strip(" ,\n\t"), mailbox["local"], mailbox["domain"]
    if at not in _AT_WORDS:
        return local not in _NO_LOCAL
    if local in _NO_LOCAL or domain.split()[0] in _NO_DOMAIN:
        return False
    if _DOT_WORD.search(domain) or at not in {"at", "chez", "bei"}:
        return True
    return bool(
        not local.isalpha() or _WEBMAIL.match(domain) or _MAIL_WORD.search(look.before(mailbox.start(), 50))
    )


def _with_signs(local: str) -> str:
    local = _SIGN_WORD.sub(lambda sign: _SIGNS[sign.group().strip(" ,\n\t")], local)
    return _DOT_WORD.sub(".", local).replace(" ", "").replace(",", "")


def _detail(start: int, end: int, mailbox: str, cue: str) -> Detail:
    return Detail("email", start, end, mailbox, public=is_service_mailbox(mailbox), cue=cue)


EMAIL = Detector("email", worth, find, _DOT_WORDS | _WEBMAILS)
