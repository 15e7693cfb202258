"""Licence plates: behind a word for one, or written as the room's countries write them, beside a vehicle.

Sources: the plate formats that the registration offices of each country publish.
"""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.words import whole, words

MOST_TRIES = 200
"""How many plates of one message are looked at."""
NEAR = 60
"""How many characters in front of and behind a plate may speak of a vehicle."""

_PLATE_WORDS = words("""
    reg plate plates registration rego tag
    kennzeichen nummernschild autokennzeichen kontrollschild
    matrícula matricula patente chapa
    plaque plaques immat immatriculation immatriculé immatriculée
    placa placas
    kenteken nummerplaat kentekenplaat
""")
CAR_WORDS = words("""
    headlights exhaust bumper windscreen windshield clamped towed towing
    jazz motor picanto sportage ioniq zafira vitara swift alto yeti leaf
    car van truck ute drives drive driving vehicle motorbike bike parked
    corsa fiesta golf polo civic corolla focus astra clio camry prius ibiza leon seat twingo kangoo berlingo
    duster sandero yaris micra panda punto passat fabia octavia tesla kia dacia bmw audi skoda opel toyota
    qashqai juke captur megane mondeo insignia mokka vauxhall kuga tiguan touran aygo hilux jeep suzuki mazda
    lexus subaru chevy chevrolet dodge silverado holden commodore maruti honda
    peugeot renault citroën citroen hyundai nissan volvo mercedes volkswagen vw
    auto wagen karre kiste kutsche roller motorrad fährt fahre geparkt parkt
    coche coches carro auto moto furgo furgoneta camioneta conduce aparcado aparcada estacionado estacionada
    voiture bagnole caisse camionnette scooter fourgon conduit roule garé garée stationné stationnée
    carrinha mota dirige conduz parado
    rijdt rij busje brommer geparkeerd
    gaadi gadi scooty bike
    f150 pickup suv sedan minivan lorry parking driveway kerb curb bylaw tacoma sierra impreza accord camaro
    mustang wrangler caravan odyssey
    zoé zoe warnings fourrière phares grúa guincho abschleppen abgeschleppt blinkers hazards takelwagen
""")
_LETTERS_AND_FIGURES = r"(?=[A-Z\d -]{0,9}\d)(?=[A-Z\d -]{0,9}[A-Z])"
_PAIRS = rf"{_LETTERS_AND_FIGURES}(?:[A-Z]{{2}}|\d\d)-(?:[A-Z]{{2}}|\d\d)-(?:[A-Z]{{2}}|\d\d)"
_DUTCH = (
    r"[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{3}-\d{2}-[A-Z]"
    r"|[A-Z]-\d{2}-[A-Z]{3}|\d{3}-[A-Z]{2}-\d|\d-[A-Z]{2}-\d{3}"
)
_ANYWHERE = rf"{_PAIRS}|{_DUTCH}|[A-Z]{{2}}-\d{{3}}-[A-Z]{{2}}|\d-[A-Z]{{3}}-\d{{3}}"
_SWISS = r"(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)"
_FORMS = {
    "GB": r"[A-Z]{2}\d{2}[ ]?[A-Z]{3}|[A-Z]\d{1,3}[ ][A-Z]{3}",
    "ES": r"\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}|[A-Z]{1,2}[ -]\d{4}[ -][A-Z]{1,2}",
    "FR": r"[A-Z]{2}[ ]?\d{3}[ ]?[A-Z]{2}",
    "IT": r"[A-Z]{2}[ ]?\d{3}[ ]?[A-Z]{2}",
    "DE": r"[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}[EH]?",
    "AT": r"[A-Z]{1,2}[ -]\d{1,5}[ ]?[A-Z]{1,3}",
    "CH": rf"{_SWISS}[ -]?\d{{1,3}}[ '.]?\d{{3}}",
    "BE": r"\d[ -]?[A-Z]{3}[ -]?\d{3}",
    "BR": r"[A-Z]{3}[ -]?\d[A-Z\d]\d{2}",
    "AR": r"[A-Z]{2}[ ]?\d{3}[ ]?[A-Z]{2}|[A-Z]{3}[ ]?\d{3}",
    "MX": r"[A-Z]{3}[ -]\d{2,3}[ -]?[A-Z\d]{1,2}|[A-Z]{3}[ -]?\d{3,4}[ -]?[A-Z]?",
    "AU": r"\d[A-Z]{2}[ ]?\d[A-Z]{2}|[A-Z]{2}[ ]?\d{2}[ ]?[A-Z]{2}|\d{3}[ ]?[A-Z]{3}|[A-Z]{3}[ ]?\d{2}[A-Z]",
    "CA": r"[A-Z]{4}[ -]?\d{3}|[A-Z]{3}[ -]\d{4}",
    "IE": r"\d{2,3}-[A-Z]{1,2}-\d{1,6}",
    "US": r"[A-Z]{3}[ -]\d{4}|\d[A-Z]{3}\d{3}",
    "IN": r"[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,2}[ -]?\d{4}",
}
_OF = {region: re.compile(rf"(?<![\w-])(?:{form})(?![\w-])") for region, form in _FORMS.items()}
_SMALL_FORMS = {
    "GB": r"[a-z]{2}[0-7]\d[ ]?(?P<gb>[a-hj-pr-z]{3})",
    "IE": r"\d{2,3}-[a-z]{1,2}-\d{3,6}",
    "US": r"\d[a-z]{3}\d{3}|[a-z]{3}-\d{4}",
    "AU": r"\d[a-z]{2}[ ]?\d[a-z]{2}",
    "ES": r"\d{4} ?(?P<es>[bcdfghjklmnprstvwxyz]{3})",
    "FR": r"[a-z]{2}-\d{3}-[a-z]{2}",
    "BR": r"[a-z]{3}\d[a-z]\d{2}",
    "DE": r"[a-zäöü]{1,3}-[a-z]{1,2}[ -]\d{1,4}",
}
"""Those that nothing else is written like, even in small letters."""
_IN_SMALL_OF = {
    region: re.compile(rf"(?<![\w-])(?:{form})(?![\w-])") for region, form in _SMALL_FORMS.items()
}
_NO_LETTERS = words("btw kms pts lbs hrs mph rpm pls sms pdf mrs gbp ppm ppl psd bpm mhz ghz kwh xxx")
_OF_ALL = re.compile(rf"(?<![\w-])(?:{_ANYWHERE}|{_FORMS['GB']})(?![\w-])")
_GB_SPACED = re.compile(r"(?<![\w-])[A-Z]{2}[0-7]\d[ ][A-HJ-PR-Z]{3}(?![\w-])")
"""What is a plate wherever it stands: British, with its space; no goods are numbered so."""
_GOODS = re.compile(
    r"\b(?:part|model|serial|version|size|code|batch|flight|order|room|ref|hoover|boiler|ticket|queue|deli|voucher|coupon|booking)\b"
)
_WORD = re.compile(whole(_PLATE_WORDS))
_WORD_OR_CAR = re.compile(whole(_PLATE_WORDS, CAR_WORDS))
_BESIDE = re.compile(r"\d(?:(?=[ '.-]?[A-ZÄÖÜ])|(?<=[A-ZÄÖÜ].)|(?<=[A-ZÄÖÜ][ '.-].))")
"""A figure beside a capital: one stands in every plate that is known by its form."""
_SENTENCE = re.compile(r"[.!?;\n]")
_ANY = (
    r"(?=[A-Z\d -]{0,9}\d)(?=[A-Z\d -]{0,9}[A-Z])(?:[A-Z]{1,3}[ -]?\d{1,4}[ -]?[A-Z]{0,3}"
    r"|\d{1,3}[A-Z]{1,3}[ -]\d{2,4}|\d[A-Z]{2}[ -]?\d[A-Z]{2}"
    r"|\d{1,4}[ -]?[A-Z]{2,3}[ -]?\d{0,4}|[A-Z]{3}\d[A-Z]\d{2}"
    r"|[A-Z]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}|[A-Z]{2}[ -]?\d{2}[ -]?[A-Z]{1,2}[ -]?\d{4})"
)
_IN_SMALL = _ANY.replace("A-Z", "a-z")
_IN_CAPITALS = re.compile(rf"(?<![\w-])(?:{_ANY})(?![\w-])")
_BEHIND_WORD = re.compile(
    rf"(?P<word>{whole(_PLATE_WORDS)}|number plate|licen[cs]e plate)(?:[ ]?(?:number|no\.?|#|nummer))?"
    r"(?:[ ](?:is|ist|es|est|c'est|é|number|says|said|reads|ending|lautet))?[ ]?[:=]?[ ]{0,2}['\"]?"
    rf"(?P<plate>{_IN_SMALL}|\d{{1,2}}-\d{{4,6}})(?!\w)"
)


def plates(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every licence plate of the message."""
    named = look.has_any(_PLATE_WORDS)
    if named:
        for tries, found in enumerate(_BEHIND_WORD.finditer(look.lower)):
            if tries >= MOST_TRIES:
                return
            written = look.text[found.start("plate") : found.end("plate")]
            figures = not any(char.isalpha() for char in written)
            if figures or written.isupper() or not found["word"].startswith("plate"):
                yield _plate(found.start("plate"), found.end("plate"), written)
        yield from _written(look, _IN_CAPITALS, _WORD)
    if named or look.has_any(CAR_WORDS):
        for form in (_OF_ALL, *(_OF[region] for region in place.regions if region in _OF)):
            yield from _written(look, form, _WORD_OR_CAR)
        for form in (_IN_SMALL_OF[region] for region in place.regions if region in _IN_SMALL_OF):
            yield from _written_small(look, form)
    if "GB" in place.regions and _BESIDE.search(look.text):
        yield from _told_by_form(look)


def _told_by_form(look: Look) -> Iterator[Detail]:
    """Yield what can be nothing but a plate: her road again. LV51 (…)."""
    if _GOODS.search(look.lower):
        return
    for tries, seen in enumerate(_GB_SPACED.finditer(look.text)):
        if tries >= MOST_TRIES:
            return
        yield _plate(seen.start(), seen.end(), seen.group())


def _written(look: Look, form: re.Pattern[str], cue: re.Pattern[str]) -> Iterator[Detail]:
    """Yield what is written as a plate is, with a cue in its sentence."""
    if not _BESIDE.search(look.text):
        return
    for tries, seen in enumerate(form.finditer(look.text)):
        if tries >= MOST_TRIES:
            return
        mixed = not seen.group().isupper() and not seen.group().islower()  # AB12 was the start of it
        if not mixed and _is_beside(look, seen, cue):
            yield _plate(seen.start(), seen.end(), seen.group())


def _written_small(look: Look, form: re.Pattern[str]) -> Iterator[Detail]:
    """Yield what is written as a plate is, but in small letters: lk53 xyz."""
    for seen in islice(form.finditer(look.text), MOST_TRIES):
        letters = next(filter(None, seen.groupdict().values()), "")
        if letters not in ORDINARY and letters not in _NO_LETTERS and _is_beside(look, seen, _WORD_OR_CAR):
            yield _plate(seen.start(), seen.end(), seen.group())


def _is_beside(look: Look, seen: re.Match[str], cue: re.Pattern[str]) -> bool:
    before = _SENTENCE.split(look.before(seen.start(), NEAR))[-1]
    after = _SENTENCE.split(look.after(seen.end(), NEAR))[0]
    return bool(cue.search(before) or cue.search(after))


def _plate(start: int, end: int, plate: str) -> Detail:
    return Detail("id_number", start, end, re.sub(r"[ '.-]", "", plate).upper(), cue="id-plate")
