"""What is said of an employer and its staff alone, word by word: (…) won't give her time off.

E stands for the employer, P for who may work there. Words are in plain spelling.
"""

import re
from typing import NamedTuple

from policies.identifying_details.cues.cue import words
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import any_of

_HELPING = (
    r"(?: (?:is|s|are|re|was|were|has|have|had|will|would|ll|wont|won|t|didnt|didn|doesnt|doesn|dont|don"
    r"|wouldnt|wouldn|havent|haven|hasnt|hasn|just|even|still|finally|also|only|not|never|been|refuse|refused|to))*"
)
_GIVEN = any_of(
    words("hours shifts overtime wages notice rota roster redundancy payslip p45 leave holiday holidays pay")
)
_TIME = any_of(
    words("time week weeks day days afternoon afternoons morning mornings shift weekend weekends month")
)
_FREE = rf"(?:[a-zP0-9]+ ){{0,3}}?(?:{_GIVEN}|(?:{_TIME}) off)\b"
_HEALTH = any_of(words("sick ill pregnant unwell signed diagnosis cancer"))
_ILL_ABROAD = any_of(
    words(
        "krank schwanger krebs ziek zwanger kanker enferma enfermo embarazada malade enceinte doente grávida"
    )
)
_OWNS = r"(?: s)?"


class Given(NamedTuple):
    """One way of saying it.

    Attributes:
        said: its pattern, in which E and P stand.
        anywhere: whether it tells so of a place as well where others are guests, as in a hospital.
        sold: whether it is said of a firm with customers in every town as well.
        supplied: whether it is said of a firm as well that sells by contract.
    """

    said: str
    anywhere: bool = False
    sold: bool = True
    supplied: bool = True


WAYS = (
    Given(
        rf"E{_HELPING} (?:gives?|gave|giving|allow|allowed|deny|denied|grant|granted|owes?|owed) P {_FREE}",
        anywhere=True,
    ),
    Given(
        rf"E{_HELPING} (?:cut|cuts|cutting|dock|docked|docking|stopped|approve|approved|refused|lost|changed)"
        rf" P{_OWNS} (?:{_GIVEN})\b",
        anywhere=True,
    ),
    Given(
        rf"(?:tell|told|ask|asked) E (?:that )?P (?:[a-zP]+ ){{1,2}}?(?:the |some |a )?(?:{_TIME}) off\b",
        anywhere=True,
    ),
    Given(
        rf"E{_HELPING} (?:treat|treats|treated|treating) P (?:like|worse than) "
        r"(?:dirt|rubbish|shit|crap|garbage)\b"
    ),
    Given(
        rf"E{_HELPING} (?:knows?|knew|heard) (?:that |about )?P{_OWNS} (?:[a-zP]+ ){{0,2}}?(?:{_HEALTH})\b"
    ),
    Given(rf"(?:tell|told|telling) E (?:that |yet |about )?P{_OWNS} (?:[a-zP]+ ){{0,2}}?(?:{_HEALTH})\b"),
    Given(r"how (?:is|s|are|re|has|have|was|were) E (?:been )?treating P\b"),
    Given(
        r"E (?:is |s |are |was |were |been )?giving P (?:any |more |the usual )?"
        r"(?:grief|hassle|trouble|stick|aggro)\b",
        sold=False,
    ),
    Given(r"E (?:is|s|are|re|were|was) (?:so |very )?lucky to have P\b"),
    Given(r"E (?:is|s|are|re|be|gets?) (?:a bit )?kinder to P\b"),
    Given(r"E letting P go\b"),
    Given(r"E (?:contrato|contratou) (?:a )?P\b", anywhere=True),
    Given(
        rf"P{_OWNS} (?:hours|shifts|pay|wages) (?:cut|cuts|docked)(?: back| down)? (?:at|by|from) E\b",
        anywhere=True,
    ),
    Given(
        r"E (?:says?|said|claims?) (?:that )?P (?:never|didnt|didn t) (?:told|tell|informed?) them\b",
        anywhere=True,
    ),
    Given(
        r"P (?:[a-zP]+ ){0,2}?(?:suing|sued|sue|sues) E for (?:unfair|wrongful|constructive) dismissal\b",
        anywhere=True,
    ),
    Given(r"E hr (?:[a-zP]+ ){1,4}?P\b", anywhere=True),
    Given(r"(?:hat|haben|gibt|geben) E P (?:[a-zP]+ ){0,2}?(?:freigegeben|frei|urlaub)\b", anywhere=True),
    Given(r"E (?:hat|haben|gibt|geben) P (?:[a-zP]+ ){0,2}?(?:freigegeben|frei|urlaub)\b", anywhere=True),
    Given(r"(?:geeft|gaf) E P (?:[a-zP]+ )?(?:vrij|verlof)\b", anywhere=True),
    Given(r"E (?:geeft|gaf) P (?:[a-zP]+ )?(?:vrij|verlof)\b", anywhere=True),
    Given(r"E (?:a |ont )?P (?:a |as |ont )?(?:donne|accorde|refuse) (?:[a-zP]+ )?conges?\b", anywhere=True),
    Given(
        r"E P (?:ha |han )?(?:dado|dio|dieron|da|dan) (?:[a-zP]+ )?(?:vacaciones|libre|dias libres)\b",
        anywhere=True,
    ),
    Given(r"E (?:deu|da|deram) (?:a )?P (?:[a-zP]+ )?(?:folga|ferias)\b", anywhere=True),
    Given(rf"(?:weis|weiss|weet) E (?:schon |al )?(?:dass|dat) P (?:[a-zP]+ ){{0,2}}?(?:{_ILL_ABROAD})\b"),
    Given(rf"E (?:schon )?(?:weis|weiss|weet) (?:dass|dat) P (?:[a-zP]+ ){{0,2}}?(?:{_ILL_ABROAD})\b"),
    Given(rf"E (?:ya |deja |ja )?(?:sabe|saben|sabem|sait|savent) que P (?:es |est )?(?:{_ILL_ABROAD})\b"),
)


_SOMEBODY = re.compile(r"\b[PV]\b(?!\])")


class Compiled(NamedTuple):
    """A way of saying it, to be looked for.

    Attributes:
        way: what it is.
        strict: its pattern with whoever may work there marked, once who is spoken of is known.
        loose: with any word in their place.
    """

    way: Given
    strict: re.Pattern[str]
    loose: re.Pattern[str]


def compiled(way: Given) -> Compiled:
    """Return its patterns; of a way that names somebody twice, the first is marked."""
    strict = _SOMEBODY.sub(r"(?P<p>\g<0>)", way.said, count=1)
    return Compiled(way, when_used(rf"\b{strict}"), when_used(r"\b" + _SOMEBODY.sub("[^ ]+", way.said)))
