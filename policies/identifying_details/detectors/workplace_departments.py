"""What stands behind an employer in other languages: bei … als Koch, im … in der Buchhaltung."""

import re

from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.workplace_words import WORKING
from policies.identifying_details.words import whole, words

_SINCE = (
    r"(?:(?:jetzt|noch|wieder|immer|auch|nu|nog|ook|weer|ahora|agora|toujours|maintenant|encore|seit \w{2,12}"
    r"|sinds \w{2,12}|desde \w{2,12}|depuis \w{2,12}),? ){0,2}"
)
DEPARTMENTS = words("""
    lohnsteuer buchhaltung personalabteilung verwaltung produktion fertigung montage versand lager küche
    spülküche werkstatt zentrale rechnungswesen vertrieb einkauf disposition edv callcenter hotline info
    infotheke kundendienst telefonzentrale warenannahme backstube poststelle hauswirtschaft hausmeisterei
    nachtwache fleischtheke käsetheke wursttheke verkauf rechtsabteilung entwicklung qualitätssicherung
    steuerabteilung griffie administratie boekhouding klantenservice keuken magazijn inkoop planning
    expeditie werkplaats vleeswaren meldkamer ict loonadministratie schoonmaak spoelkeuken vulploeg
    bediening afwas fraudeafdeling personeelsafdeling salarisadministratie verkoopafdeling kaasafdeling
    versafdeling caja cajas mostrador recepción almacén cocina carnicería charcutería frutería taquilla
    contabilidad oficinas reposición limpieza mantenimiento nóminas logística administración caixa caixas
    balcão atendimento recepção receção cozinha açougue estoque limpeza portaria rh financeiro escritório
    expedição armazém contabilidade manutenção lavandaria copa rayon caisse caisses accueil compta
    comptabilité standard plonge cuisine cuisines logistique réserve drive sav guichet atelier réception
    expédition maintenance ménage sécurité paie facturation secrétariat
""")
"""Where those work who are neither customers nor ill."""
_DEPARTMENT = re.compile(
    rf",? {_SINCE}(?:an der|in der|im|auf der|hinter der|op de|op het|in de|in het|aan de|achter de"
    rf"|bij de|en la|en el"
    rf"|en|de|n[ao]s?|ao|au|à la|à l['’]|aux) ?{whole(DEPARTMENTS)}"
)
_ASKS = re.compile(
    r"[^.!?\n]{0,25}\b(?:angerufen|gefragt|nachgefragt|beschwert|abgegeben|abgeholt|gewartet|gebeld|gevraagd"
    r"|gewacht|geklaagd|opgehaald|llamado|preguntado|esperando|perguntou|ligou|esperando|appelé|demandé"
    r"|attend"
    r"|attendu)\b"
)
STANCES = words("""
    sitzt sitzst hockt steht stehst ist bist arbeitet arbeitest zit zat staat is bent werkt est es está
    estás están tá anda sitze tiene tienen trabaja trabalha travaille bosse sits
""")
"""Verbs for where somebody is, one of which goes with a department."""
_ON_TERMS = re.compile(
    r" (?:in (?:kurzarbeit|elternzeit|teilzeit|vollzeit|altersteilzeit|deeltijd|vaste dienst)|im betriebsrat"
    r"|(?:a|de) (?:media jornada|jornada completa|tiempo parcial|prácticas)|em part-time|a tempo inteiro"
    r"|(?:à|en) (?:mi-temps|temps (?:partiel|plein)|cdi|cdd|intérim|alternance|apprentissage))(?![^\W_])"
)
TERMS = words("""
    kurzarbeit elternzeit teilzeit vollzeit altersteilzeit deeltijd betriebsrat jornada parcial prácticas
    part inteiro temps cdi cdd intérim alternance apprentissage
""")
"""On which terms somebody works there."""
_AS = re.compile(rf" {_SINCE}(?:als|comme|como|de|en tant que) (?P<role>[\w-]{{4,30}})")
_IS_ONE = re.compile(rf" {_SINCE}(?P<role>[^\W\d_][\w-]{{3,30}})(?! [\w]{{2,12}} (?:ge\w+|an)\b)")
_ROLE_ENDS = (
    "leiter", "leiterin", "leitung", "pfleger", "pflegerin", "verkäufer", "verkäuferin", "fahrer",
    "fahrerin", "lehrer", "lehrerin", "fachkraft", "assistent", "assistentin", "techniker",
    "technikerin", "helfer", "helferin", "berater", "beraterin", "meister", "meisterin", "arbeiter",
    "arbeiterin", "kaufmann", "kauffrau", "entwickler", "entwicklerin", "ingenieur", "ingenieurin",
    "betreuer", "betreuerin", "medewerker", "medewerkster", "verpleegkundige", "leraar", "lerares",
    "monteur", "begeleider", "begeleidster", "leider", "adviseur", "assistente", "leidster", "chauffeur",
    "verzorger", "verzorgster", "manager", "managerin",
)  # fmt: skip
"""How words for what somebody does end in German and Dutch, which make them of others."""
_AS_WORDS = words("als comme como")
_BECOMING = words("ist bist war wurde wird geworden is bent was werd wordt")
_BY = frozenset({"bei", "beim", "bei der", "bij", "bij de", "bij het", "bei den"})


def is_in_a_department(look: Look, end: int) -> bool:
    """Tell whether what follows is a department that somebody is in: im Finanzamt … in der Lohnsteuer."""
    if not (look.has_any(DEPARTMENTS) and look.has_any(STANCES)):
        return False
    department = _DEPARTMENT.match(look.lower, end)
    return department is not None and not _ASKS.match(look.lower, department.end())


def is_on_terms(look: Look, end: int) -> bool:
    """Tell whether what follows are the terms on which somebody works: bei … in Kurzarbeit."""
    return look.has_any(TERMS) and _ON_TERMS.match(look.lower, end) is not None


def is_in_a_role(look: Look, end: int, at: str) -> bool:
    """Tell whether what follows is what somebody is there: bei … als Köchin, bij … teamleider."""
    told = _AS.match(look.lower, end)
    if told is None and at in _BY and look.has_any(_BECOMING):
        told = _IS_ONE.match(look.lower, end)
    return told is not None and (told["role"] in WORKING or told["role"].endswith(_ROLE_ENDS))


_STANDING = words("está estás están tá estava estaba anda")
ROLE_WORDS = _AS_WORDS | _BECOMING | _STANDING
"""One of them stands in every message that says what somebody is there."""
