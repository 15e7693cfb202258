"""Government, health, bank and card numbers, and licence plates.

Where a register has a check digit it must be right; where it has none, its name must stand beside the number.
"""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.id_accounts import ACCOUNTS
from policies.identifying_details.detectors.id_files import FILES
from policies.identifying_details.detectors.id_register import Register
from policies.identifying_details.detectors.id_registers import REGISTERS
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.detectors.number_words import COUNTABLE
from policies.identifying_details.detectors.plates import plates
from policies.identifying_details.words import whole

MOST_TRIES = 300
"""How many places where a number may begin are looked at in one message."""
BEFORE, AFTER = 90, 34
"""How many characters in front of and behind a number may name its register."""
FAR_BEFORE = 150
"""How many in front may, where the number has a check digit and it is right."""

_START = re.compile(
    rf"[a-z\d](?<![\w.+#@/-].)(?<!\d[ ,:].)(?=[a-z\d.]{{0,7}}[ /-]?\d)(?!\d{{0,3}}[ -]{whole(COUNTABLE)})"
)
_ENOUGH = re.compile(r"(?:\D{0,12}\d){3}")
"""As many digits, close together, as the shortest number of any register has."""
_SIGNS = re.compile(r"[^a-z\d]")
_MEETING = re.compile(
    r"\b(?:zoom|teams|webex|meeting|passcode|webinar|order|tracking|isbn|parcel|confirmation)\b[^\d]{0,20}$"
)
_BEHIND = re.compile(
    r"[ ,.)-]{1,3}(?:is|was|that's|=|ist|es|eso es|est|c'est|é|das ist|dat is)?[ ]?"
    r"(?:my|his|her|their|your|the|ihre?|seine?|su|son|sa"
    r"|la|el|le|die|haar|zijn|o|a|[^\W\d_]{2,20}['’]s)?[ ]?$"
)
_SHORT_WAY = re.compile(
    r"(?:[ ]?(?:number|num|no\.?|nr\.?|#|id))?(?: (?:of|de|del|da|do|d'|von|van) [^\d\n.!?;,]{1,16})?"
    r"[^\d\n.!?;,]{0,14}[:=#]?\s{0,2}"
)
_LONG_WAY = re.compile(
    r"[^\d\n.!?;]{0,45}(?<![^\W_])(?:number|num|no\.?|nr\.?|nummer|número|numero|numéro|nº|#)"
    r"(?: (?:is|was|ist|war|es|era|est|é))?[:=]?[ ]{1,2}"
)
"""From the name of a register to its number, where the word "number" stands right in front of that."""

_OTHER = (
    "call calls called ring rang text texts phone tel dial zoom order tracking parcel booking office queue"
    " flight train platform page ticket mobile cell whatsapp ref reference voucher invoice raised"
)
"""Words for other numbers than a document's."""
_FAR_WAY = re.compile(
    rf"(?!.{{0,90}}\b(?:{_OTHER.replace(' ', '|')})\b)(?:[^\d\n]|(?<!\d)\d\d?(?!\d)){{0,90}}?[ ]"
)
"""From its name to a long number in the same sentence or the next: her passport turned up, Maya's, (…)."""
_LONG = 7
_WAYS = (_SHORT_WAY, _LONG_WAY, _FAR_WAY)
_REGISTERS = (*REGISTERS, *FILES, *ACCOUNTS)
_NAMES = frozenset[str]().union(*(register.words for register in _REGISTERS))


def worth(look: Look, _: Place) -> bool:
    """Tell whether there are digits enough for the shortest number."""
    return look.digits >= 2


def find(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every number of a register, and every licence plate."""
    yield from plates(look, place)
    if look.digits < 4:
        return
    starts = [one.start() for one in islice(_START.finditer(look.lower), MOST_TRIES)]
    starts = [start for start in starts if _ENOUGH.match(look.lower, start)]
    active = _in_use(look, place) if starts else []
    for start in starts:
        yield from _at(look, place, active, start)


def _in_use(look: Look, place: Place) -> list[Register]:
    """The registers that the message names, that are those of the room, or that are known by their form."""
    named = look.words & _NAMES
    return [
        register
        for register in _REGISTERS
        if not register.words
        or not register.words.isdisjoint(named)
        or not register.regions.isdisjoint(place.regions)
    ]


def _at(look: Look, place: Place, active: list[Register], start: int) -> Iterator[Detail]:
    """Yield the numbers that the registers in use can read from `start` on."""
    for register in active:
        before = look.before(start, BEFORE if register.check is None else FAR_BEFORE)
        for found in _readings(look, register, start):
            if _is_taken(look, place, register, before, found):
                value = _SIGNS.sub("", found.group()).upper()
                yield Detail("id_number", start, found.end(), value, cue=f"id-{register.name}")
                break


def _readings(look: Look, register: Register, start: int) -> Iterator[re.Match[str]]:
    """Yield what a register can read from `start` on; checked, also without what is behind it."""
    found = register.form.match(look.lower, start)
    while found:
        yield found
        gap = found.group().rfind(" ")
        if register.check is None or gap < 0:
            return
        found = register.form.match(look.lower, start, start + gap)


def _is_taken(look: Look, place: Place, register: Register, before: str, found: re.Match[str]) -> bool:
    if (register.check is not None and not register.check(found.group())) or _is_a_form(found.group()):
        return False
    if register.named is None or (register.check and not register.regions.isdisjoint(place.regions)):
        return not _MEETING.search(before)
    checked = register.check is not None
    return _is_named(look, register.named, before, found.span(), checked=checked)


def _is_a_form(number: str) -> bool:
    """0000-00-0000: how such a number is written, and nobody's."""
    return {char for char in number if char.isdecimal()} == {"0"}


def _is_named(
    look: Look, named: re.Pattern[str], before: str, span: tuple[int, int], *, checked: bool
) -> bool:
    """Tell whether the register's name stands near; without a check only a few words may come between."""
    start, end = span
    ways = _WAYS if end - start >= _LONG else (_SHORT_WAY, _LONG_WAY)
    ends = [name.end() for name in named.finditer(before)]
    if ends and (checked or any(way.fullmatch(before, at) for at in ends for way in ways)):
        return True
    behind = look.after(end, AFTER)
    return any(_BEHIND.fullmatch(behind[: name.start()]) for name in named.finditer(behind))


ID_NUMBER = Detector("id_number", worth, find)
