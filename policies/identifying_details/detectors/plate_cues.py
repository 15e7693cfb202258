"""What the words around a plate say: that it is one, that a vehicle is spoken of, or another thing."""

import re
from dataclasses import dataclass

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.detectors.plate_forms import ANY
from policies.identifying_details.words import whole, words

PLATE_WORDS = words("""
    reg plate plates registration rego tag
    numberplate numberplates regos
    kennzeichen nummernschild autokennzeichen kontrollschild autonummer
    matrícula matricula matrículas matriculas patente patentes chapa
    plaque plaques immat immatriculation immatriculé immatriculée
    placa placas
    kenteken kentekens nummerplaat nummerplaten kentekenplaat
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
    fiat mini gol fox kombi onix palio celta fusca hb20 tsuru jetta vocho caddy bulli scenic scénic saxo
    picasso transit sprinter vito duster spark aveo fortuner bakkie innova wagonr
    farol faróis farois pisca luces faros remolque autito cochecito carrinho autootje wagentje scheinwerfer
    warnblinker knöllchen parkplatz parkhaus parkeerplaats uitrit fourgonnette
""")
_OTHERS = words("""
    part model modell modelo modèle serial version size code codes flight train order room ref reference
    ticket voucher coupon booking form locker tracking parcel class course gate bay
    flug zug zimmer auftrag bestellung bestellnummer teil teilenummer formular akte
    vuelo tren pedido habitación referencia expediente código codigo pieza formulario
    vol commande dossier référence colis chambre formulaire pièce
    voo quarto encomenda referência processo peça
    vlucht trein kamer bestelling formulier onderdeel
""")
_SOMETHING_ELSE = re.compile(
    rf"{whole(_OTHERS)}(?: (?:number|nummer|nr|no|n[º°o]|is|ist|es|est|é)\.?)?[ :#]{{1,3}}$"
)
_MEASURE = re.compile(
    r"\d{1,4}[ ]?(?:am|pm|uhr|hrs?|mins?|st|nd|rd|th|mg|mcg|ml|kg|km|cm|mm|usd|eur|gbp|chf|lbs?|oz)"
)


@dataclass(frozen=True, slots=True)
class Cues:
    """How a room names plates.

    Attributes:
        word: a word for one.
        word_or_car: the same, or a word for a vehicle.
        behind: such a word and the plate behind it, in small letters.
    """

    word: re.Pattern[str]
    word_or_car: re.Pattern[str]
    behind: re.Pattern[str]


def _named(plate_words: frozenset[str]) -> Cues:
    word = whole(plate_words)
    behind = (
        rf"(?P<word>{word}|number plate|licen[cs]e plate)(?:[ ]?(?:number|no\.?|#|nummer))?"
        r"(?:[ ](?:is|ist|es|est|c'est|é|number|says|said|reads|ending|lautet))?[ ]?[:=]?[ ]{0,2}['\"]?"
        rf"(?P<plate>{ANY.replace('A-Z', 'a-z')}|\d{{1,2}}-\d{{4,6}})(?!\w)"
    )
    return Cues(re.compile(word), re.compile(whole(plate_words, CAR_WORDS)), re.compile(behind))


_ANYWHERE = _named(PLATE_WORDS)
_IN_GERMAN = _named(PLATE_WORDS - {"tag"})
"""Where a "tag" is a day."""
_GERMAN = frozenset({"DE", "AT", "CH"})


def cues_of(regions: tuple[str, ...]) -> Cues:
    """Return the words for plates and vehicles of a room's regions."""
    return _ANYWHERE if _GERMAN.isdisjoint(regions) else _IN_GERMAN


def is_another_thing(before: str, written: str) -> bool:
    """Tell whether the words right before say so, in lower case, or it is a measure: part (…), 9 AM."""
    return bool(_SOMETHING_ELSE.search(before) or _MEASURE.fullmatch(written.lower()))


def is_doubtful(word: str, written: str) -> bool:
    """Tell whether what stands behind a word for a plate may well be no plate: 10 mg, 300 por."""
    if _MEASURE.fullmatch(written.lower()):
        return True
    letters = "".join(filter(str.isalpha, written))
    small = bool(letters) and not written.isupper()
    return small and (word.startswith("plate") or letters.lower() in ORDINARY)
