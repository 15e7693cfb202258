"""What is told of a house beside its number: its floor, its door, its bell. It makes a street of a name."""

import re

from policies.identifying_details.detectors.living_words import AT_HOME, DELIVERED, DWELLING
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import any_of, whole, words

_BEFORE, _BEHIND = 60, 45
"""How many characters in front of an address and behind it are looked at."""

_ORDINALS = words("""
    erster zweiter dritter vierter fünfter oberster ersten zweiten dritten vierten fünften obersten erste
    zweite dritte vierte eerste tweede derde vierde bovenste onderste middelste premier deuxième troisième
    quatrième dernier primer segundo tercer cuarto quinto último primeiro terceiro quarto first second third
    fourth top ground
""")
_LEVELS = words("""
    stock stockwerk etage obergeschoss stiege verdieping bel klingel étage piso andar floor planta
""")
_ALONE = words("""
    erdgeschoss dachgeschoss hinterhaus vorderhaus souterrain hochparterre parterre eg dg bovenhuis
    benedenhuis rez-de-chaussée rdc entresuelo ático fundos
""")
_NUMBERED = words("""
    top tür stiege stg whg wohnung aufgang bus pieza interior puerta pta escalera esc torre bloque bloco
    apto ap appt apt appartement bât bâtiment porte escalier flat unit apartment
""")
_FLOOR = when_used(
    rf"(?:,? (?:(?:{any_of(_ORDINALS)}) (?:{any_of(_LEVELS)}|izquierda|derecha|izq|dcha|esquerdo|direito)"
    rf"|\d{{1,2}}(?:\.|er|de|e|ème|eme|o|a|th|nd|rd|st)? ?(?:{any_of(_LEVELS)}|og|hoog)"
    r"|ganz oben(?! (?:auf|in))|unterm dach|side (?:door|entrance)|begane grond"
    r"|(?:casi )?(?:esquina|esq\.)|a la vuelta de|frente al?"
    rf"|{any_of(_ALONE)})|, (?:{any_of(_NUMBERED)})\.? [a-z]?\d{{1,3}}[a-z]?)(?![^\W_])"
)
_LOOSE_FLOOR = when_used(
    r",? (?:planta baja|p\.?b\.?|piso|depto\.?|dpto\.?|timbre|\d{1,2}[°ºo]\.? ?[a-z]?"
    r"|\d{1,2}(?:er|do|ro|to|mo|vo|no)\.?(?: [a-z])?)(?!\w)"
)
"""What else is a floor in Spanish, behind what has a capital."""
_NEIGHBOURS = words("neighbour neighbor neighbours neighbors")
_SIGNS = words("""
    doorbell letterbox doormat driveway porch
    klingel klingeln klingelt geklingelt klingle klingelschild läuten läutet geläutet briefkasten
    erdgeschoss dachgeschoss hinterhaus hinterhof stockwerk türschild fußmatte abholbereit gartentor
    aanbellen aangebeld bel deurbel brievenbus verdieping voordeur achterom
    timbre felpudo telefonillo portero buzón sonnette interphone digicode paillasson
    campainha interfone portão
""")
_PHRASES = (
    r"(?:the|a|yellow|red|blue|green|white|black|front|back|side) door|key(?:'s| is) under|side entrance"
    r"|vor (?:der|deiner|seiner|ihrer) (?:haus)?tür|(?:tor|tür|garage|garten) (?:ist|steht) offen"
    r"|in (?:der|seiner|ihrer|deiner) garage|schlüssel (?:ist|liegt|steckt)|(?:voor|aan) de deur"
    r"|devant (?:la|sa|ta) porte|en (?:la|su|tu) puerta|à (?:sua )?porta"
)
_AT_A_DOOR = rf"(?:{whole(_SIGNS)}|(?<![^\W_])(?:{_PHRASES})(?![^\W_]))"
_DOOR = when_used(_AT_A_DOOR)
_SIGN = when_used(rf"{_AT_A_DOOR}|{whole(_NEIGHBOURS)}")
_BETWEEN = r"[^\w.!?\n]{0,3}(?:[^\W_]{1,15}[^\w.!?\n]{1,3}){0,2}"
"""Two words of the same sentence, at most."""
_DOOR_BEFORE = when_used(rf"{_AT_A_DOOR}{_BETWEEN}$")
_DOOR_BEHIND = when_used(rf"{_BETWEEN}{_AT_A_DOOR}")
_TWO_FIGURES = when_used(r"\d\d")
"""One figure alone counts tries, pills and rounds of a game."""
_LIVES_OR_GETS = when_used(whole(DWELLING, AT_HOME, DELIVERED))


def floor_behind(text: str, end: int) -> int:
    """Return where a floor or a door ends that is told right behind `end`, in lower case; else 0."""
    floor = _FLOOR.match(text, end)
    return floor.end() if floor else 0


def loose_floor_behind(text: str, end: int) -> int:
    """Return the same of what is a floor only behind a name: 4to C, planta baja."""
    floor = _LOOSE_FLOOR.match(text, end)
    return floor.end() if floor else 0


def stands_at_a_door(text: str, start: int, end: int) -> bool:
    """Tell whether what stands between two positions is beside a door, or is where something goes to one.

    A door anywhere near does not do: who takes a pill may have a letterbox, and everybody has neighbours.
    """
    if _TWO_FIGURES.search(text, start, end) and _is_beside_a_door(text, start, end):
        return True
    return _is_near(_DOOR, text, start, end) and _is_near(_LIVES_OR_GETS, text, start, end)


def _is_beside_a_door(text: str, start: int, end: int) -> bool:
    before = _DOOR_BEFORE.search(text, max(0, start - _BEFORE), start)
    return bool(before or _DOOR_BEHIND.match(text, end, end + _BEHIND))


def speaks_of_a_house(text: str, start: int, end: int) -> bool:
    """Tell whether somebody's door, bell or floor is spoken of near what stands between two positions."""
    return _is_near(_SIGN, text, start, end)


def _is_near(said: re.Pattern[str], text: str, start: int, end: int) -> bool:
    return bool(said.search(text, max(0, start - _BEFORE), start) or said.search(text, end, end + _BEHIND))
