"""Accounts that services number: Threema IDs, friend codes of consoles, names of Signal and of Riot.

Sources: Threema (eight capitals and figures), Nintendo (SW and twelve figures), Pokémon Go (twelve figures),
Signal (a name, a dot, two figures and more), Riot Games (a name, a hash, three to five letters or figures).
"""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.cues import SPELLED_RIGHT
from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.ageing import COUNTED
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.registered.plain import plain
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
_IS = (
    r"(?:['’]s|['’]?re| is| are| ist| bin| lautet| est| c['’]est| es| é"
    r"| soy| sou| suis| heißt| heet| ben|:| =)"
)
_WHOSE = (
    r"(?:her|his|their|my|your|the|ur|with|user|new|die|d|ihre|seine|meine|deine|neue|mit|su|mi|tu|el|la|con"
    r"|nuevo|son|mon|ton|l|un|avec|seu|meu|o|a|com|haar|zijn|mijn|jouw|de|het|met|['’]s|[a-zß-ÿ]{1,14}['’]s)"
)
_SHE = r"(?:s?he|they|i|it|sie|er|ich|es|elle|il|je|ella|él|yo|ela|ele|eu|ze|zij|hij|ik)"
_THREEMA_BEFORE = re.compile(
    r"(?:\(threema:? ?|threema(?: (?:von|de|of|van) [\wß-ÿ]{2,14})?(?:"
    rf"(?:(?:,? [\wß-ÿ]{{1,14}}){{0,4}},? {_WHOSE}|['’]?s|:)?[ -](?:id|kennung|identifiant|identificador)\b"
    rf"(?P<sure>){_IS}?[ :]{{0,2}}"
    rf"| (?:me|us|her|him|them)(?P<asked>)[,:]?|(?:[ -](?:code|name))?{_IS}|,? {_SHE}{_IS}|{_IS} {_SHE}"
    r")?) ?[(\[\"'“„«]{0,2}$"
)
"""Threema, her ID is (…); on Threema she's (…); not: Threema needs the update (…), her phone is a (…)."""
_THREEMA_BEHIND = re.compile(
    r",? ?(?:\(|(?:is|ist|est|es|é) (?:(?:her|his|their|my|your|ihre?|seine?|meine?|su|mi|son|sa|mon|o|a|seu"
    r"|haar|zijn|mijn|[a-zß-ÿ]{2,14}['’]s) ){1,2})threema(?: id)?(?!\w)"
)
"""It is her Threema."""
_SERIAL = re.compile(r"[a-z]{1,7}\d{1,7}")
"""A standard, a model, a word with a year; of the accounts themselves one in twenty."""
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
_SWITCH_NEAR = re.compile(
    r"(?<!\w)(?:switch|nintendo|(?:add|find|zoek) me|f[üu]g mich"
    r"|agr[ée]game|ajoute[- ]moi|me adiciona|voeg me)(?!\w)"
)
"""What makes SW and three numbers a friend code, where nobody calls it one."""
_FRIEND_CODE = re.compile(r"(?<![\w-])(?P<sure>sw[- ])?\d{4}(?P<gap>[- ]?)\d{4}(?P=gap)\d{4}(?![\w]|[- ]\d)")
_SIGNAL_NAME = re.compile(r"(?<![\w@.-])(?P<name>[a-z_][a-z0-9_]{2,31})\.\d{2,6}(?![\w-]|\.\w)")
_TAKEN = re.compile(
    r"(?<!\w)(?:t[ao]kes?|taking|took|taken|had|nehme|nimmt|nahm|genommen|tom[oóae]|tomé|tomei|toma|tomando"
    r"|pris|prends?|prenait|slikt?|nam|neemt?)(?: (?:my|her|his|the|some|mein|mi|su|mon|mijn|meu))? $"
)
"""In front of a medicine, and the full stop behind it is one of a sentence."""
_TAKEN_BEHIND = re.compile(r" (?:ein)?(?:genommen|geschluckt)(?!\w)| (?:in)?(?:genomen|geslikt)(?!\w)")
_MUCH = re.compile(r" ?[%€$£]")
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
        account = found.group().strip()
        start = found.end() - len(account)
        secret = _SECRET.search(look.before(start, 24))
        everyday = account.lower().rstrip("0123456789") in SPELLED_RIGHT
        if not secret and not everyday and _is_on_threema(look, start, found.end()):
            yield Detail("handle", start, found.end(), account.upper(), cue="threema")


def _is_on_threema(look: Look, start: int, end: int) -> bool:
    """Whether it is called an ID there, or somebody is it."""
    before = _THREEMA_BEFORE.search(look.before(start, _NEAR))
    told = before is not None and before.group().strip() != "threema"
    if before and (before["sure"] is not None or before["asked"] is not None):
        return True
    serial = _SERIAL.fullmatch(look.lower, start, end)
    return not serial and (told or _THREEMA_BEHIND.match(look.lower, end) is not None)


def _on_signal(look: Look) -> Iterator[Detail]:
    for found in islice(_SIGNAL_NAME.finditer(look.lower), MOST_TRIES):
        before, after = look.before(found.start(), _NEAR), look.after(found.end(), _NEAR // 4)
        if found["name"] in SPELLED_RIGHT or _is_a_dose(before, after):
            continue
        if _SIGNAL.search(before) or _SIGNAL.search(after):
            yield Detail("handle", *found.span(), found.group(), cue="signal-name")


def _is_a_dose(before: str, after: str) -> bool:
    """Whether figures behind a full stop count something: took quetiapine.50 mg."""
    counted = COUNTED.match(plain(after)) or _MUCH.match(after) or _TAKEN_BEHIND.match(after)
    return bool(counted or _TAKEN.search(before))


def _friend_codes(look: Look) -> Iterator[Detail]:
    for found in islice(_FRIEND_CODE.finditer(look.lower), MOST_TRIES):
        near = look.before(found.start(), _NEAR // 2) + " " + look.after(found.end(), _NEAR // 4)
        if _FRIEND_NEAR.search(near) or (found["sure"] and _SWITCH_NEAR.search(near)):
            yield Detail("handle", *found.span(), found.group(), cue="friend-code")
