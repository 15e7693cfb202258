"""What others do at a place than those who work there: geeft een feestje bij, est cliente chez."""

import re
from collections.abc import Sequence
from itertools import pairwise

from policies.identifying_details.cues.cue import phrases
from policies.identifying_details.cues.engagements import IN_A_QUEUE, POSTS
from policies.identifying_details.cues.no_work import FEELINGS, ONES_OWN, PARTICLES, PLEASURES, WORKING
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import as_typed, words

_VAGUE = words(
    "da dá geeft staat zit anda est lernt lerne leert clase clases aula aulas cours les unterricht stage"
    " leitet"
)
"""Verbs and nouns that are of work only with what follows: gives lessons, gives a party."""
_STARTING = words("""
    fängt fängst beginnt beginnst begint begin begonnen begint empieza empiezas empezó empezará comienza
    comienzas comenzó começa começas começou commence commences commencé débute débutes start startet
    startest startte
""")
"""Of treatment one starts it as well: beginnt mit der Chemo in (…)."""
IS_IN_FRENCH = as_typed("est étais était")
_GONE = as_typed("""
    passé passée passés passées allé allée allés allées venu venue venus venues arrivé arrivée parti
    partie rentré rentrée retourné retournée resté restée hospitalisé hospitalisée soigné soignée suivi
    suivie admis admise opéré opérée né née mort morte
""")
_VISITS = as_typed("""
    terapia terapias fisioterapia fisio consulta consultas cita citas sesión sesiones sessão tratamento
    tratamiento rehabilitación reabilitação análisis exames quimio quimioterapia
    thérapie rééducation kiné séance rendez-vous rdv cure
    therapie therapieën fysio fysiotherapie afspraak behandeling kuur chemo opname
    termin physio behandlung kur reha bestrahlung bestrahlungen dialyse eingewöhnung entzug entgiftung
    chemotherapie immuntherapie psychotherapie tagesklinik bestraling bestralingen chemokuur afkick
    radioterapia diálisis hemodiálise diálise inmunoterapia imunoterapia radio desintoxicación
    chimio chimiothérapie radiothérapie dialyse rayons cure sevrage immunothérapie traitement grupo groupe
    groep
""")
_WAITING = as_typed(
    "fila cola lista espera rij file wachtrij wachtkamer wachtlijst queue attente schlange warteliste stau"
)
_LEISURE = as_typed("""
    fiesta festa feest feestje fête party vuelta volta paseo passeio concierto concerto concert rondje
    yoga ioga pilates zumba baile danza dança dans danse ballet balé gimnasia natação natación zwemmen
    schwimmen swimming judo karate boxeo boxe boksen boxen tango salsa spinning crossfit tennis tenis
    golf padel pádel cerámica pottery töpfern keramiek cerâmica piano guitarra gitarre gitaar guitare
    koffie café terras terrasse borrel etentje sitzung treffen gruppe chor runde stammtisch
""")
_BUYING = as_typed("""
    cliente clienta clientes client cliente klant kunde kundin patient patiente paciente patiënt patiënte
    usuaria usuario content contente contenta contento contentes ravie ravi satisfecha satisfecho blij
    tevreden zufrieden boos wütend furieuse furieux déçue déçu enfadada enfadado
""")
_IDLE = _VISITS | _WAITING | _LEISURE | _BUYING
"""Words of whoever is there for another reason."""
_LESSONS = words("clase clases aula aulas cours les lessen unterricht")
_AS_A_PARENT = re.compile(
    r"\bas (?:an? |his |her |their )?(?:new )?(?:mums?|moms?|mam|dads?|parents?|patient)\b"
)
_REACH = 40
_AHEAD = 20
_NEAR = 3
_BESIDE_ME = phrases("""
    behind me, in front of me, ahead of me, beside me, next to me, devant moi, derrière moi, à côté de moi,
    vor mir, vor uns, hinter mir, neben mir, voor mij, voor me, achter mij, achter me, naast mij, naast me,
    in de rij, delante de mí, detrás de mí, delante mío,
    detrás mío, à minha frente, atrás de mim, à frente de mim
""")
"""Where somebody stands whom the sender waits with."""
_WAITING_WITH = tuple(f" {' '.join(phrase)} " for phrase in _BESIDE_ME)
_GIVING = words("da das dá dás gibt gibst geeft donne donnes imparte impartes dando")
APPLYING = as_typed("""
    bewirbt bewerben beworben bewirbst bewerbung bewerbungsgespräch vorstellungsgespräch
    solliciteert gesolliciteerd sollicitatie sollicitatiegesprek solliciteren
    entrevista postuló postulado postulaste candidatura candidatou candidatar currículum currículo vacante
    postulé candidature postule
""")
"""Words of whoever is not there yet, and may never be."""


_SEEKING = words("cherche cherches busca buscas procura procuras sucht suchst zoekt zoek")
"""The same right in front of what one may find there: procura um trampo no (…)."""


def is_there_otherwise(lower: str, verb: tuple[int, int], name: tuple[int, int]) -> bool:
    """Tell whether somebody is at a place for another reason than work, by what stands round the verb.

    Args:
        lower: the message in lower case.
        verb: where the word for working stands.
        name: where the name of the place stands.
    """
    said, before = lower[slice(*verb)], lower[max(0, verb[0] - _REACH) : verb[0]].split()
    between, behind = lower[verb[1] : name[0]].split(), lower[name[1] :][:_AHEAD].split()
    if not APPLYING.isdisjoint([*before, *between]) or not _SEEKING.isdisjoint(before[-2:]):
        return True
    if _is_no_work(said, plain(" ".join(between)).split()) or _is_a_customer([said, *between], before):
        return True
    if said in IS_IN_FRENCH and (before[-1:] == ["s'"] or not _GONE.isdisjoint(between)):
        return True
    queues = behind[:1] == ["in"] and not _WAITING.isdisjoint(behind)
    return (said in _VAGUE and (queues or _is_idle(between))) or (
        said in _STARTING and not _IDLE.isdisjoint(between)
    )


def is_about_a_feeling(row: Sequence[str]) -> bool:
    """Tell "works on her fear of" from "works with anxiety patients at", by words in plain spelling."""
    return any(word in FEELINGS and before in ONES_OWN for before, word in pairwise(row))


def is_for_oneself(row: Sequence[str]) -> bool:
    """Tell "runs parkrun at" and "works on her fear of", which are no work, by words in plain spelling."""
    return is_about_a_feeling(row) or not PLEASURES.isdisjoint(row)


def is_another_verb(verb: str, behind: Sequence[str]) -> bool:
    """Tell "works out at" from "works at", by the words behind the verb."""
    return verb in WORKING and not PARTICLES.isdisjoint(behind[:1])


def _is_no_work(said: str, between: list[str]) -> bool:
    """Works out at (…), runs parkrun at, first shift as a mum at, werkt aan zijn angst voor (…)."""
    as_a_parent = bool(_AS_A_PARENT.search(" ".join(between)))
    return is_for_oneself(between) or as_a_parent or is_another_verb(said, between)


def _is_a_customer(said: Sequence[str], before: Sequence[str]) -> bool:
    """Behind me at the checkout at (…), na fila da caixa do (…)."""
    post = not POSTS.isdisjoint(map(plain, said))
    return post and is_waiting([plain(word) for word in before])


def is_waiting(row: Sequence[str]) -> bool:
    """Tell whether somebody stands next to the sender, or in a queue, by words in plain spelling."""
    said = f" {' '.join(row)} "
    return not IN_A_QUEUE.isdisjoint(row) or any(phrase in said for phrase in _WAITING_WITH)


def takes_lessons(lower: str, verb: tuple[int, int]) -> bool:
    """Tell "heeft les bij", "tiene clase en" from "geeft les bij", "da clase en"."""
    before = lower[max(0, verb[0] - _REACH) : verb[0]].split()[-_NEAR:]
    return lower[slice(*verb)] in _LESSONS and _GIVING.isdisjoint(before)


def _is_idle(between: list[str]) -> bool:
    """Tell what stands between such a word and the name: (da) clases de yoga, (tem aula) de yoga."""
    return not _IDLE.isdisjoint(between) and _LESSONS.isdisjoint(between)
