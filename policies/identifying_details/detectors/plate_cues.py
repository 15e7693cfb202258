"""What the words around a plate say: that it is one, that a vehicle is spoken of, or another thing."""

import re
from dataclasses import dataclass

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.detectors.plate_forms import ANY
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import any_of, whole, words

PLATE_WORDS = words("""
    reg plate plates registration rego tag
    numberplate numberplates regos
    kennzeichen nummernschild autokennzeichen kontrollschild autonummer
    matrícula matricula matrículas matriculas patente patentes chapa
    plaque plaques immat immatriculation immatriculé immatriculée
    placa placas
    kenteken kentekens nummerplaat nummerplaten kentekenplaat
""")
_CARS = words("""
    headlights exhaust bumper windscreen windshield clamped towed towing
    motor picanto sportage ioniq zafira vitara
    car van truck ute drives drive driving vehicle motorbike bike parked
    corsa corolla clio camry prius ibiza twingo kangoo berlingo
    sandero yaris micra passat fabia octavia tesla kia dacia bmw audi skoda opel toyota
    qashqai captur megane mondeo mokka vauxhall kuga tiguan touran aygo hilux jeep suzuki mazda
    lexus subaru chevy chevrolet dodge silverado holden commodore maruti honda
    peugeot renault citroën citroen hyundai nissan volvo mercedes volkswagen vw
    auto wagen karre kiste kutsche roller motorrad fährt fahre geparkt parkt
    coche coches carro auto moto furgo furgoneta camioneta conduce aparcado aparcada estacionado estacionada
    voiture bagnole caisse camionnette scooter fourgon conduit roule garé garée stationné stationnée
    carrinha mota dirige conduz parado
    rijdt rij busje brommer geparkeerd
    gaadi gadi scooty bike
    f150 pickup suv sedan minivan lorry parking driveway kerb curb bylaw tacoma impreza camaro
    wrangler caravan
    zoé zoe warnings fourrière phares grúa guincho abschleppen abgeschleppt blinkers hazards takelwagen
    fiat kombi onix palio fusca hb20 tsuru jetta vocho bulli scénic saxo aveo fortuner bakkie innova wagonr
    farol faróis farois pisca luces faros remolque autito cochecito carrinho autootje wagentje scheinwerfer
    warnblinker knöllchen parkplatz parkhaus parkeerplaats uitrit fourgonnette
""")
_EVERYDAY_CARS = words("""
    jazz swift alto yeti leaf fiesta golf polo civic focus astra leon seat duster panda punto juke insignia
    sierra accord mustang odyssey mini gol fox celta caddy scenic picasso transit sprinter vito spark
""")
"""Models called by a word of every day: they count in capitals, or where one is somebody's."""
CAR_WORDS = _CARS | _EVERYDAY_CARS
_SOMEBODYS = (
    r"(?:\b(?:a|the|his|her|my|your|ur|their|our|den|dem|einen?|ihren?|seinen?|meinen?|deinen?|sa|ma|ta|su|mi|tu"
    r"|seu|meu|haar|zijn|mijn)|['’]s)[ ](?:(?:old|new|red|blue|gr[ae]y|black|white|silver|green)[ ])?"
)
_NAMED_AS_CARS = when_used(
    whole(frozenset(map(str.capitalize, _EVERYDAY_CARS)), frozenset(map(str.upper, _EVERYDAY_CARS)))
)
GOODS = words("""
    part model serial version size code batch flight order room ref hoover boiler ticket queue deli voucher
    coupon booking
""")
"""What is numbered as well."""
_OTHERS = GOODS | words("""
    modell modelo modèle codes train reference form locker tracking parcel class course gate bay
    flug zug zimmer auftrag bestellung bestellnummer teil teilenummer formular akte
    vuelo tren pedido habitación referencia expediente código codigo pieza formulario
    vol commande dossier référence colis chambre formulaire pièce
    voo quarto encomenda referência processo peça
    vlucht trein kamer bestelling formulier onderdeel
""")
_SOMETHING_ELSE = when_used(
    rf"{whole(_OTHERS)}(?: (?:number|nummer|nr|no|n[º°o]|is|ist|es|est|é)\.?)?[ :#]{{1,3}}$"
)
_OTHERS_TOO = words("""
    registration tag matrícula matricula matrículas matriculas patente patentes chapa placa placas
    plaque plaques immatriculation
""")
"""Words for a plate, and for being enrolled, for a sign or a patent."""
_SURE_WORD = when_used(whole(PLATE_WORDS - _OTHERS_TOO))

UNITS = words("""
    am pm uhr hr hrs min mins st nd rd th mg mcg ml mls kg kgs km kms cm cms mm mt mts mtr mtrs lt lts ltr
    ltrs lb lbs oz pts mph kmh rpm ppm bpm mhz ghz kwh hp bhp
""")
_MONEY = words("""
    usd eur gbp chf sfr cop mxn brl ars clp pen uyu bob pyg ves crc dop gtq hnl cad aud nzd zar inr jpy krw
    cny sek nok dkk pln czk huf rub
""")
_MONTHS = words("""
    jan feb mar apr may jun jul aug sep oct nov dec ene abr ago dic fev mai set out dez avr jui aou okt
    mär mrt
""")
_YEAR = r"(?:19[5-9]|20[0-3])\d"
_NO_PLATE = when_used(
    rf"\d{{1,4}}[ -]?(?:{any_of(UNITS, _MONEY)})"
    rf"|(?:{any_of(_MONEY)})[ .-]?\d{{1,7}}(?:[ '.]\d{{3}})?"
    r"|fr[ -]?(?:\d{1,3}['.]\d{3}|\d{2,4}00)"  # francs, though Fribourg's plates begin alike
    rf"|\d{{1,2}}[ -]?(?:{any_of(_MONTHS)})(?:[ -]?(?:\d\d|{_YEAR}))?"
    rf"|(?:{any_of(_MONTHS)})[ -]?(?:\d\d|{_YEAR})"
)
_MODEL_OF_A_YEAR = when_used(rf"[^\W\d_]{{2,3}} {_YEAR}|[a-zäöü]{{1,3}}-[a-z]{{1,2}} {_YEAR}")


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

    def speak_of_one(self, said: str) -> bool:
        """Tell whether a word for a plate is among what is said."""
        return bool(self.word.search(said.lower()))

    def speak_of_a_vehicle(self, said: str) -> bool:
        """Tell whether a word for a plate or a vehicle is, as it is written: Focus, her focus."""
        return bool(self.word_or_car.search(said.lower()) or _NAMED_AS_CARS.search(said))


def _named(plate_words: frozenset[str]) -> Cues:
    word = whole(plate_words)
    behind = (
        rf"(?P<word>{word}|number plate|licen[cs]e plate)(?:[ ]?(?:number|no\.?|#|nummer))?"
        r"(?:[ ](?:is|ist|es|est|c'est|é|number|says|said|reads|ending|lautet))?[ ]?[:=]?[ ]{0,2}['\"]?"
        rf"(?P<plate>{ANY.replace('A-Z', 'a-z')}|\d{{1,2}}-\d{{4,6}})(?!\w)"
    )
    car = rf"{whole(plate_words, _CARS)}|{_SOMEBODYS}{whole(_EVERYDAY_CARS)}"
    return Cues(when_used(word), when_used(car), when_used(behind))


_ANYWHERE = _named(PLATE_WORDS)
_IN_GERMAN = _named(PLATE_WORDS - {"tag"})
"""Where a "tag" is a day."""
_GERMAN = frozenset({"DE", "AT", "CH"})


def cues_of(regions: tuple[str, ...]) -> Cues:
    """Return the words for plates and vehicles of a room's regions."""
    return _ANYWHERE if _GERMAN.isdisjoint(regions) else _IN_GERMAN


def is_another_thing(before: str) -> bool:
    """Tell whether the words right before say so, in lower case: part (…)."""
    return bool(_SOMETHING_ELSE.search(before))


def is_surely_of_plates(said: str) -> bool:
    """Tell whether a word that stands for a plate alone is among what is said."""
    return bool(_SURE_WORD.search(said.lower()))


def is_no_plate(written: str) -> bool:
    """Tell whether it is a measure, a sum or a month: 9 AM, COP 900, JAN 2024."""
    return bool(_NO_PLATE.fullmatch(written.lower()))


def is_a_model(written: str) -> bool:
    """Tell whether it may be what a vehicle is called, and its year: SUV 2019, e-up 2019."""
    return bool(_MODEL_OF_A_YEAR.fullmatch(written))


def is_doubtful(word: str, written: str) -> bool:
    """Tell whether what stands behind a word for a plate may well be no plate: 10 mg, 300 por."""
    if is_no_plate(written):
        return True
    letters = "".join(filter(str.isalpha, written))
    small = bool(letters) and not written.isupper()
    return small and (word.startswith("plate") or letters.lower() in ORDINARY)
