"""Government, health, bank and card numbers, and licence plates.

Where a register has a check digit it must be right; where it has none, its name must stand beside the number.
"""

import re
from collections.abc import Iterator

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.id_registers import REGISTERS, Register
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.words import whole, words

MOST_TRIES = 400
"""How many places where a number may begin are looked at in one message."""
BEFORE, AFTER = 60, 34
"""How many characters in front of and behind a number may name its register."""

_START = re.compile(r"[a-z\d](?<![\w.+#@/-].)(?<!\d[ ,:].)(?=[a-z\d.]{0,7}[ -]?\d)")
_SIGNS = re.compile(r"[^a-z\d]")
_MEETING = re.compile(
    r"\b(?:zoom|teams|webex|meeting|passcode|webinar|order|tracking|isbn|parcel|confirmation)\b[^\d]{0,20}$"
)
_BEHIND = re.compile(
    r"[ ,)-]{1,3}(?:is|was|that's|=|ist|es|est|é)?[ ]?(?:my|his|her|their|your|the|ihre?|seine?|su|son|sa"
    r"|o|a)?[ ]?$"
)
_SHORT_WAY = re.compile(r"(?:[ ]?(?:number|num|no\.?|nr\.?|#|id))?[^\d\n.!?;,]{0,14}[:=#]?\s{0,2}")
_LONG_WAY = re.compile(
    r"[^\d\n.!?;]{0,45}(?<![^\W_])(?:number|num|no\.?|nr\.?|nummer|número|numero|numéro|nº|#)"
    r"(?: (?:is|was|ist|war|es|era|est|é))?[:=]?[ ]{1,2}"
)
"""From the name of a register to its number, where the word "number" stands right in front of that."""
_PLATE_WORDS = words(
    "reg plate plates registration kennzeichen nummernschild matrícula matricula plaque placa kenteken rego"
)
_CAR_WORDS = words("""
    car van truck drives drive driving vehicle auto wagen fährt coche conduce voiture conduit carro dirige
    rijdt motorbike bike corsa fiesta golf polo civic corolla focus astra clio camry prius
""")
_GENERIC_PLATE = (
    r"(?=[a-z\d -]{0,9}\d)(?=[a-z\d -]{0,9}[a-z])(?:[a-z]{1,3}[ -]?\d{1,4}[ -]?[a-z]{0,3}"
    r"|\d{1,4}[ -]?[a-z]{2,3}[ -]?\d{0,4}"
    r"|[a-z]{1,3}[ -][a-z]{1,2}[ -]?\d{1,4}|[a-z]{2}[ -]?\d{2}[ -]?[a-z]{1,2}[ -]?\d{4})"
)
_PLATE = re.compile(
    rf"(?P<word>{whole(_PLATE_WORDS)}|number plate|licen[cs]e plate)(?:[ ]?(?:number|no\.?|#|nummer))?"
    rf"(?:[ ](?:is|ist|es|est|c'est|é|number|says|said|reads|ending"
    rf"|lautet))?[ ]?[:=]?[ ]{{0,2}}['\"]?(?P<plate>{_GENERIC_PLATE})(?!\w)"
)
_BRITISH_PLATE = re.compile(r"(?<![\w-])[A-Z]{2}\d{2}[ ]?[A-Z]{3}(?![\w-])")


def worth(look: Look, _: Place) -> bool:
    """Tell whether there are digits enough for the shortest number."""
    return look.digits >= 2


def find(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every number of a register, and every licence plate."""
    yield from _plates(look)
    if look.digits < 4:
        return
    active = [
        register
        for register in REGISTERS
        if not register.words
        or look.has_any(register.words)
        or not register.regions.isdisjoint(place.regions)
    ]
    for tries, start in enumerate(_START.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        yield from _at(look, place, active, start.start())


def _at(look: Look, place: Place, active: list[Register], start: int) -> Iterator[Detail]:
    """Yield the numbers that the registers in use can read from `start` on."""
    before = look.before(start, BEFORE)
    for register in active:
        found = register.form.match(look.lower, start)
        if found and _is_taken(look, place, register, before, found):
            value = _SIGNS.sub("", found.group()).upper()
            yield Detail("id_number", start, found.end(), value, cue=f"id-{register.name}")


def _is_taken(look: Look, place: Place, register: Register, before: str, found: re.Match[str]) -> bool:
    if register.check is not None and not register.check(found.group()):
        return False
    if register.named is None or (register.check and not register.regions.isdisjoint(place.regions)):
        return not _MEETING.search(before)
    return _is_named(look, register.named, before, found.end(), checked=register.check is not None)


def _is_named(look: Look, named: re.Pattern[str], before: str, end: int, *, checked: bool) -> bool:
    """Tell whether the register's name stands near; without a check only a few words may come between."""
    ways = (_SHORT_WAY, _LONG_WAY)
    ends = [name.end() for name in named.finditer(before)]
    if ends and (checked or any(way.fullmatch(before, end) for end in ends for way in ways)):
        return True
    behind = look.after(end, AFTER)
    return any(_BEHIND.fullmatch(behind[: name.start()]) for name in named.finditer(behind))


def _plates(look: Look) -> Iterator[Detail]:
    if look.has_any(_PLATE_WORDS):
        for tries, found in enumerate(_PLATE.finditer(look.lower)):
            if tries >= MOST_TRIES:
                return
            written = look.text[found.start("plate") : found.end("plate")]
            if found["word"].startswith("plate") and not written.isupper():
                continue
            yield _plate(found.start("plate"), found.end("plate"), found["plate"])
    if look.has_any(_CAR_WORDS):
        for tries, seen in enumerate(_BRITISH_PLATE.finditer(look.text)):
            if tries >= MOST_TRIES:
                return
            yield _plate(seen.start(), seen.end(), seen.group())


def _plate(start: int, end: int, plate: str) -> Detail:
    return Detail("id_number", start, end, re.sub(r"[ -]", "", plate).upper(), cue="id-plate")


ID_NUMBER = Detector("id_number", worth, find)
