"""Forms of Spanish verbs, which the Spanish dictionary lacks but for the infinitives: gusta, llegué, duermo.

Without them nearly every verb would look like a rare word, as names are. Forms are in plain spelling.
"""

from collections.abc import Iterable, Iterator

from policies.identifying_details.cues.cue import words
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_LEAST = 4
"""Letters that an infinitive has at least; those of the shortest verbs are listed."""
_PRESENT = {
    "ar": words("o as a an e es en"),
    "er": words("o es e en a as an"),
    "ir": words("o es e en a as an"),
}
"""Ends that the stem is stressed before, so that it may change: duermo, pienso, pido."""
_OTHERWISE = {
    "ar": words("""
        amos ais aba abas abamos abais aban e aste o amos asteis aron ara aras aramos aran are ares
        aremos aran aria arias ariamos arian ad ando ado ada ados adas emos eis ase asen arlo arla arle
        arme arte arse arnos arles arlos arlas ame ate atelo atela enme enle enlo enla adme adle
    """),
    "er": words("""
        emos eis ia ias iamos iais ian i iste io imos isteis ieron iera ieras ieramos ieran ere eras
        eremos eran eria erias eriamos erian ed iendo ido ida idos idas amos ais erlo erla erle erme
        erte erse ernos erles erlos erlas eme ete etelo etela anme anle edme
    """),
    "ir": words("""
        imos is ia ias iamos iais ian i iste io isteis ieron iera ieras ieramos ieran ire iras iremos
        iran iria irias iriamos irian id iendo ido ida idos idas amos ais irlo irla irle irme irte irse
        irnos irles irlos irlas eme ete etelo etela anme anle idme
    """),
}
_BEFORE_E = {"c": "qu", "g": "gu", "z": "c"}
"""What the end of a stem in -ar becomes in front of e: llegué, busqué, empecé."""
_CHANGED = (("e", "ie"), ("o", "ue"), ("e", "i"), ("u", "ue"))
_IRREGULAR = words("""
    soy eres es somos sois son era eras eran fui fuiste fue fuimos fueron sea seas sean sido siendo
    fuera fueran voy vas va vamos vais van iba ibas ibamos iban vaya vayas vayan vamonos vete vayanse
    ido yendo doy das da damos dan daba daban di diste dio dimos dieron de den dando dado dame dale
    denme estoy estas esta estamos estan estaba estaban estuve estuvo estuvieron este esten he has ha
    hemos han habia habian hubo hubiera haya hayan habra habria veo ves ve vemos ven veia veian vi viste
    vio vimos vieron vea vean viendo visto vete se sabe sabes sabemos saben supe supo supieron sepa
    sepan tengo tienes tiene tienen tuve tuviste tuvo tuvimos tuvieron tenga tengan tendre tendra
    tendria ten vengo vienes viene vienen vine viniste vino vinimos vinieron venga vengas vengan vendre
    vendra ven vente hago hice hiciste hizo hicimos hicieron haga hagan hare hara haria hecho haz digo
    dices dice dicen dije dijiste dijo dijimos dijeron diga digan dire diria dicho di dime dile diciendo
    puedo puedes puede pueden pude pudiste pudo pudimos pudieron podre podra podria pudiera pongo puse
    pusiste puso pusimos pusieron ponga pongan pondre pondra puesto pon ponte quise quisiste quiso
    quisieron quisiera querre querra querria traigo traje trajiste trajo trajeron traiga traigan salgo
    salga salgan saldre saldra sal oigo oye oyen oi oyo oiga oigan caigo caiga cayo cayeron conozco
    conozca conduje condujo escrito roto abierto vuelto muerto cubierto resuelto rio rie rien reimos
    riendo sonrio sonrie sonrien creyo leyo siguio siguieron pidio sintio durmio murio juego juegas
    juega juegan huele huelen
""")
_ELSEWHERE = words("flipar currar chambear laburar molar rallar chingar apapachar checar")
"""Verbs of everyday speech that the dictionary lacks."""
_NAMES = GIVEN_NAMES | words("""
    acampo aman arden azad barre basten bazan bille boas boe borden caan callas campan cancelo cape
    casan casares cases cates cercas colas coles colman coman coria corrigan costas creed croo curran
    dale dane doblas dolan dole duenas duran duras frei freire graves guise hale halen hara harte herre
    hogan lamas lean lee lees marten marti marto mead meares mee merman miro morais moran neve neves
    niven pajares palmares palmen pine pole portas posadas pujadas rajan regan rego reid reis resines
    reve rice rife riva rivas roan roe rogan sabo sane segara serra serres telo tensen tosi vee vian
    vila vilas vives
""")
"""Forms that are names as well."""


def spanish_forms(known: Iterable[str]) -> frozenset[str]:
    """Return the forms of those of some words that are infinitives; where stems change, more than exist."""
    verbs = {word for word in known if word[-2:] in _PRESENT and len(word) >= _LEAST}.union(_ELSEWHERE)
    made = {form for verb in verbs for form in _forms(verb[:-2], verb[-2:])}
    return frozenset(made | _IRREGULAR) - _NAMES


def _forms(stem: str, kind: str) -> Iterator[str]:
    for changed in {stem, *_stems(stem)}:
        for end in _PRESENT[kind]:
            yield _joined(changed, end, kind)
    for end in _OTHERWISE[kind]:
        yield _joined(stem, end, kind)
    if kind == "ir":
        yield from (f"{_last(stem, 'e', 'i')}{end}" for end in ("io", "ieron", "iendo", "iera"))


def _stems(stem: str) -> Iterator[str]:
    """Dorm, duerm; pens, piens; ped, pid."""
    yield from (_last(stem, vowel, other) for vowel, other in _CHANGED)
    if stem.endswith("c"):
        yield f"{stem[:-1]}zc"  # parezco


def _last(stem: str, vowel: str, other: str) -> str:
    before, found, behind = stem.rpartition(vowel)
    return f"{before}{other}{behind}" if found and not set(behind) & set("aeiou") else stem


def _joined(stem: str, end: str, kind: str) -> str:
    if kind == "ar" and end[0] == "e":
        return f"{stem[:-1]}{_BEFORE_E.get(stem[-1:], stem[-1:])}{end}"
    return f"{stem}{end}"
