"""Ways of saying in other languages where somebody learns: in der 9. Klasse an der …, en terminale au …."""

from policies.identifying_details.detectors.employer_sorts import Run, is_for_learning
from policies.identifying_details.detectors.workplace_leading import is_in_letters, leading
from policies.identifying_details.words import whole, words

_ORDINAL = (
    r"(?:\d{1,2}(?:[.ºª°]|er|[eè]me|e|de|o|a)?|erst|zweit|dritt|viert|fünft|sechst|letzt)(?:en|es|e|er)?"
)
_YEAR_IN_GERMAN = (
    rf"\b(?:im|in der|ins|in die) (?:{_ORDINAL} )?(?:jahr|lehrjahr|ausbildungsjahr|semester|schuljahr"
    rf"|klasse|stufe"
    r"|oberstufe|abschlussklasse|q1|q2|prima|sekunda|matura|maturaklasse|abi)"
)
_YEAR_IN_DUTCH = (
    r"\bin (?:de |het )?(?:(?:eerste|tweede|derde|vierde|laatste) (?:klas|jaar)|brugklas|examenjaar"
    r"|eindexamenjaar"
    r"|groep \d|klas \d|[1-6] ?(?:havo|vwo|mavo|vmbo|gymnasium|atheneum))"
)
_YEAR_IN_SPANISH = (
    r"\b(?:en |a )?(?:\d{1,2}(?:\.?[º°ªoa])?|primero|segundo|tercero|cuarto|quinto|sexto"
    r"|último (?:año|curso|semestre))"
    r"(?: (?:de|año|curso|semestre|grado))?(?: (?:la )?(?:eso|bach|bachillerato|primaria|secundaria"
    r"|carrera|fp|infantil"
    r"|medio|prepa))?"
)
_YEAR_IN_PORTUGUESE = (
    r"\b(?:no |do )?(?:\d{1,2}(?:\.?[º°ªoa])?|primeiro|segundo|terceiro|quarto|quinto|último)"
    r" (?:ano|semestre|período|colegial)(?: d[eo] [\w-]{3,15})?"
)
_YEAR_IN_FRENCH = (
    r"\b(?:en|sa|son|ta|ton|de) (?:sixième|cinquième|quatrième|troisième|seconde|première|terminale|6e"
    r"|5e|4e|3e|2nde"
    r"|1re|tle|cp|ce1|ce2|cm1|cm2|bts|prépa|licence|master|l[1-3]|m[12]|doctorat|thèse|dut|but|cap|bac pro)"
    r"(?: (?:de |d['’])?[\w-]{2,15})?"
)
_DEGREES = words("""
    abi abitur matura bachelor bachelorarbeit master masterarbeit doktorarbeit promotion studium
    staatsexamen abschluss schulabschluss lehramt scriptie afstuderen propedeuse minor coschappen carrera
    máster doctorado tfg tesis selectividad ciclo matriculado matriculada matriculaste cursa cursando cursas
    cursó curso mestrado doutorado doutoramento tcc faculdade licenciatura graduação vestibular matriculado
    matriculada trancar trancou trancaste matrícula formou cursa cursando inscrit inscrite scolarisé
    scolarisée thèse mémoire licence études bac
""")
_OF_A_SUBJECT = r"(?: (?:in|de|em|en|d['’]) ?(?!la |el )[\w-]{3,18}| [\w-]{4,15})?"


def _is_for_learners(run: Run) -> bool:
    return is_for_learning(run) or is_in_letters(run)


_YEARS = (
    (
        words("""
            jahr lehrjahr ausbildungsjahr semester schuljahr klasse stufe oberstufe abschlussklasse q1 q2
            prima sekunda matura maturaklasse abi
        """),
        _YEAR_IN_GERMAN,
    ),
    (
        words("klas jaar brugklas examenjaar eindexamenjaar groep havo vwo mavo vmbo gymnasium atheneum"),
        _YEAR_IN_DUTCH,
    ),
    (
        words("""
            eso bach bachillerato primaria secundaria carrera fp infantil año curso semestre grado primero
            segundo tercero cuarto quinto sexto
        """),
        _YEAR_IN_SPANISH,
    ),
    (words("ano semestre período colegial"), _YEAR_IN_PORTUGUESE),
    (
        words("""
            sixième cinquième quatrième troisième seconde première terminale 6e 5e 4e 3e 2nde 1re tle cp ce1
            ce2 cm1 cm2 bts prépa licence master l1 l2 l3 m1 m2 doctorat thèse dut cap bac iut
        """),
        _YEAR_IN_FRENCH,
    ),
)
_SUBJECTS = words("""
    direito medicina enfermagem psicologia engenharia letras história economia arquitetura odonto pedagogia
    administração farmácia nutrição fisioterapia jornalismo biologia química física derecho enfermería
    psicología ingeniería filología economía arquitectura farmacia magisterio
""")
_STUDIES = (
    r"\b(?:studier(?:t|st)|studeert)(?: [\w-]{4,20})?(?: in [\w-]{3,20})?"
    rf"|\b(?:faz|fez|fazia|cursa|hace|hizo) {whole(_SUBJECTS)}"
)
LEARNING_ABROAD = (
    leading(
        "studies-abroad",
        words("studiert studierst studeert faz fez fazia cursa hace hizo"),
        rf"(?:{_STUDIES})",
        holds=_is_for_learners,
    ),
    leading("takes-a-degree", _DEGREES, whole(_DEGREES) + _OF_A_SUBJECT, of=True, holds=_is_for_learners),
    *(leading("in-a-year-abroad", cues, said, of=True, holds=_is_for_learners) for cues, said in _YEARS),
)
"""They are followed by the name of a school, or by its letters: na UFMG."""
