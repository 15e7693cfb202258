"""Ways of saying where somebody works that other languages have: tient la …, … mein kaam karti hai."""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.cues.cue import among
from policies.identifying_details.detectors.employer_brands import BRANDS, FIRMS
from policies.identifying_details.detectors.employer_name_words import JOINING
from policies.identifying_details.detectors.employer_names import capitals, names
from policies.identifying_details.detectors.employer_sorts import Run, is_firm, is_organisation, plain
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.role_words import ROLES
from policies.identifying_details.detectors.workplace_way import MOST_TRIES
from policies.identifying_details.detectors.workplace_words import WORKING
from policies.identifying_details.words import whole, words

_MOST_NAMES = 4
"""How many words in front of "mein kaam karti hai" are tried as the beginning of a name."""

_ARTICLE = (
    r"(?:(?:la|el|los|las|le|les|l['’]|o|a|os|as|der|die|das|den|het|de|een|une?|uma?|una|eine?|einen)"
    r"(?:(?<=['’])|[ ]))?"
)
_YOU_KEEP = words("""
    tienes tenéis llevas lleváis regentas diriges tens geres tiens tenez gères hast habt führst leitest
    betreibst
""")
_KEEPING = _YOU_KEEP | words("""
    tiene lleva regenta dirige tem gere tient gère hat führt leitet betreibt heeft hebt runt regentea
    atiende atiendes atendés atende atendes abrió montó comanda toca abriu gerencia leidt bestiert drijft
    coordena coordenas coordina coordinas coordonne ouvert repris ouvre
    schmeißt managt
""")
"""Verbs for keeping a shop."""
_KEEPS = re.compile(
    rf"(?P<keeps>{whole(_KEEPING)})(?: (?:doch|ja|nicht|toch|pas|du|jij|je|die)){{0,2}} {_ARTICLE}(?=[^\W_])"
)
_KEPT = re.compile(
    r"[ ]?(?:$|[,.!?;:)\n]|[ ](?:in (?:der|dem|de|het)|im|am|an der|en|em|na|no|à|dans|op|bij|de la|del"
    r"|da|do|du|né|und|y|e|et|sinds|seit|desde|depuis|verdad|toch|oder|hein|non)(?![^\W_]))"
)
"""What goes on behind a shop that somebody keeps; not: hat die Bäckerei Kunz empfohlen."""
_IN_A_TOWN = re.compile(r" in [^\W\d_a-z][^\W_]{2,20}(?=$|[,.!?;:)\n]| (?:und|en|y|e|et)(?![^\W_]))")
"""The same, as it is written: leitet die Tagespflege Linde in Coburg; said of no verb for having."""
_HAVING = words("hat hast habt")
_STANDING = words("está esta estás estas están estan tá ta estou")
_STANDS = re.compile(rf"{whole(_STANDING)} (?:en|na|no|nas|nos|em) {_ARTICLE}(?=[^\W_])")
_FOR_A_MOMENT = re.compile(
    r"[^.!?\n]{0,40}(?:[aei]ndo(?![^\W_])"
    r"|\b(?:ahora|agora|hoy|hoje|fila|cola|cita|ya voy|un rato|à espera)\b)"
)
"""What goes on behind where somebody merely is: está en la farmacia Luna esperando."""
_STAFF = words("""
    plantilla personal equipo equipe équipe equipa personnel team belegschaft kollegium personeel
""")
_ON_THE_STAFF = re.compile(
    rf"{whole(_STAFF)} (?:del|de los|de las|de la|de l['’]|des|du|do|dos|da|das|de|vom|von der|von|van het"
    r"|van de|van|bei der|bei|am|der)(?:(?<=['’])|[ ])(?=[^\W_])"
)
_WORKS_BEHIND = words("kaam kam job naukri padhti padhta padhati padhata padhaati padhaata parhti parhta")
"""Hindi for work, and for learning and teaching; the place stands in front of it."""
_IS = words("hai hain tha thi hoon hun ho")
_BEHIND = re.compile(
    rf" (?:mein|main|mei|mai|me|m) (?:{whole(_WORKS_BEHIND)}|(?P<role>[^\W\d_]{{2,20}} )?{whole(_IS)})"
)
_WORD = re.compile(r"[^\W_][^ ]*")
ABROAD = _KEEPING | _STANDING | _STAFF | _WORKS_BEHIND | _IS
"""One of them stands in every message that says it so."""


def said_abroad(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield where each employer stands that is told in one of these ways, and which way."""
    for keeps in islice(_KEEPS.finditer(look.lower), MOST_TRIES):
        name = capitals(look, keeps.end())
        if _is_a_shop(look, name) and _is_kept(look, keeps["keeps"], name[-1].end()):
            yield keeps.end(), name[-1].end(), "you-keep" if keeps["keeps"] in _YOU_KEEP else "keeps"
    for stands in islice(_STANDS.finditer(look.lower), MOST_TRIES):
        name = capitals(look, stands.end())
        if _is_a_shop(look, name) and is_firm(name) and not _FOR_A_MOMENT.match(look.lower, name[-1].end()):
            yield stands.end(), name[-1].end(), "stands-at"
    for staff in islice(_ON_THE_STAFF.finditer(look.lower), MOST_TRIES):
        name = capitals(look, staff.end())
        if name and names(look, name, "de", article=False):
            yield staff.end(), name[-1].end(), "on-the-staff"
    for behind in islice(_BEHIND.finditer(look.lower), MOST_TRIES):
        name = _ending_at(look, behind.start())
        if name and (not behind[0].endswith(tuple(_IS)) or _is_staff(behind["role"], name)):
            yield name[0].start("word"), name[-1].end(), "works-in-hindi"


def _is_kept(look: Look, verb: str, end: int) -> bool:
    in_a_town = verb not in _HAVING and _IN_A_TOWN.match(look.text, end)
    return bool(in_a_town or _KEPT.match(look.lower, end))


def _is_a_shop(look: Look, name: Run) -> bool:
    """La panadería Ruiz; not: une pharmacie, eine Bäckerei."""
    named = len(name) > 1 or (bool(name) and name[0]["word"].islower())
    return named and not _is_made_by(name) and is_organisation(name) and names(look, name, "", article=False)


def _is_made_by(name: Run) -> bool:
    """Hat eine Waschmaschine von Bosch."""
    words = plain(name)
    return len(words) > 2 and words[-2] in JOINING and among(words[-1], BRANDS, FIRMS)


def _is_staff(role: str | None, name: Run) -> bool:
    """Wipro mein hai, Apollo Hospital mein nurse hai; not: Apollo Hospital mein hai, as one who is ill."""
    return among(role.strip(), WORKING, ROLES) if role else is_firm(name)


def _ending_at(look: Look, end: int) -> Run:
    """Return the longest name that ends there; what opens the sentence may be whoever works there."""
    opening = max(0, look.text.rfind(".", 0, end))
    words = list(_WORD.finditer(look.text, opening, end))
    for word in [*words[1:][-_MOST_NAMES:], *words[:1]]:
        name = capitals(look, word.start())
        if name and name[-1].end() == end and names(look, name, "at", article=False):
            return name
    return []
