"""Accounts that services number: Threema IDs, friend codes of consoles, names of Signal and of Riot.

Sources: Threema (eight capitals and figures), Nintendo (SW and twelve figures), Pokémon Go (twelve figures),
Signal (a name, a dot, two figures and more), Riot Games (a name, a hash, three to five letters or figures).
"""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.cues import SPELLED_RIGHT
from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.words import any_of, words

MOST_TRIES = 50
"""How many of each sort are looked at in one message."""
_NEAR = 140
"""How far in front of an account its service is named."""
_THREEMA = re.compile(
    r"(?<![\w-])(?=[A-Z0-9]{0,7}\d)(?=[A-Z0-9]{0,7}[A-Z])[A-Z0-9]{8}(?![\w-])"
    r"|(?<=\b[Ii][Dd][ :])[ ]?[A-Z]{8}(?![\w-])"
    r"|(?<![\w-])(?=[a-z]{0,6}\d{1,7}[a-z])[a-z0-9]{8}(?![\w-])"
)
"""With a figure among the letters; of letters alone behind "ID"; in small letters, no word with a year."""
_SECRET = re.compile(r"(?:pass|code|kennwort|wachtwoord|contraseña|clave|senha)[^.!?\n]{0,16}$")
_FRIENDS = words("""
    friend friends freundescode freundschaftscode trainercode trainer ami dresseur amigo entrenador treinador
    vriendencode vriendcode switch nintendo
""")
_FRIEND_WORDS = (
    r"(?:friend|trainer|player)s? ?(?:code|id)s?|freund(?:es|schafts)code|trainer-?code"
    r"|codes? (?:d'?)? ?(?:ami|dresseur)"
    r"|c[oó]digo de (?:amig[oa]|entrenador|treinador|jugador)|vriend(?:en)?code"
)
"""What consoles and games call such a code."""
_FRIEND_NEAR = re.compile(rf"(?<!\w)(?:{_FRIEND_WORDS})(?![\w]| of conduct)")
_FRIEND_CODE = re.compile(r"(?<![\w-])(?P<sure>sw[- ])?\d{4}(?P<gap>[- ]?)\d{4}(?P=gap)\d{4}(?![\w]|[- ]\d)")
_SIGNAL_NAME = re.compile(r"(?<![\w@.-])(?P<name>[a-z_][a-z0-9_]{2,31})\.\d{2,6}(?![\w-]|\.\w)")
_SIGNAL = re.compile(
    r"(?:(?<!\w)(?:on|auf|sur|no|op|en|in|via|über|par|por|bei|per) signal(?!\w)"
    r"|(?<!\w)signal[ -]?(?:name|username|user|id|handle|contact|konto|account)(?!\w)|(?<!\w)signal ?:)"
)
_RIOT_NAME = re.compile(r"(?<![\w#])(?P<name>[a-z][\w.]{3,15})#(?=[a-z0-9]{0,4}[a-z])[a-z0-9]{3,5}(?!\w)")
_RIOT = words("riot valorant tft legends")
CODED = words("threema signal sw code id") | _FRIENDS
"""One of these, or a hash, is in every message with such an account."""
_SERVICES = re.compile(rf"(?<!\w)(?:{any_of(_RIOT)})(?!\w)")


def coded(look: Look) -> Iterator[Detail]:
    """Yield every account that its service numbers, where the service is named."""
    if "threema" in look.words:
        yield from _threema(look)
    if "signal" in look.words:
        yield from _on_signal(look)
    if look.digits >= 12:
        yield from _friend_codes(look)
    if "#" in look.text and look.has_any(_RIOT):
        for found in islice(_RIOT_NAME.finditer(look.lower), MOST_TRIES):
            if _SERVICES.search(look.before(found.start(), _NEAR) + look.after(found.end(), _NEAR)):
                yield Detail("handle", *found.span(), found.group(), cue="riot-name")


def _threema(look: Look) -> Iterator[Detail]:
    for found in islice(_THREEMA.finditer(look.text), MOST_TRIES):
        near = look.before(found.start(), _NEAR) + look.after(found.end(), _NEAR)
        stem = found.group().strip().lower().rstrip("0123456789")
        if (
            "threema" in near
            and stem not in SPELLED_RIGHT
            and not _SECRET.search(look.before(found.start(), 24))
        ):
            start = found.end() - len(found.group().strip())
            yield Detail("handle", start, found.end(), found.group().strip().upper(), cue="threema")


def _on_signal(look: Look) -> Iterator[Detail]:
    for found in islice(_SIGNAL_NAME.finditer(look.lower), MOST_TRIES):
        before, after = look.before(found.start(), _NEAR), look.after(found.end(), _NEAR // 4)
        if found["name"] not in SPELLED_RIGHT and (_SIGNAL.search(before) or _SIGNAL.search(after)):
            yield Detail("handle", *found.span(), found.group(), cue="signal-name")


def _friend_codes(look: Look) -> Iterator[Detail]:
    for found in islice(_FRIEND_CODE.finditer(look.lower), MOST_TRIES):
        near = look.before(found.start(), _NEAR // 2) + " " + look.after(found.end(), _NEAR // 4)
        if found["sure"] or _FRIEND_NEAR.search(near):
            yield Detail("handle", *found.span(), found.group(), cue="friend-code")
