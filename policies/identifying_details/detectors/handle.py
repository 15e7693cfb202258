"""Accounts elsewhere: a name on another site, said with the site's name; and Matrix IDs of strangers.

An at sign alone addresses somebody; it takes the name of a site, or a word such as "username", to make an
account of it. Source: section "Categories of detail"; Matrix identifier grammar for user IDs.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import islice

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.account_names import (
    ENDINGS,
    PLAIN_WORDS,
    echoes,
    is_compound,
    is_odd,
    is_unusual,
)
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.detectors.made_up_names import FORUMS, UNDER, made_up
from policies.identifying_details.detectors.sites import LOOSE_SITE, SITE, SITE_WORDS, SITES
from policies.identifying_details.words import whole, words

MOST_TRIES = 300
"""How many at signs, and how many names of sites, of one message are looked at."""

NOUNS = words("""
    handle username user usernames nickname nick account acc acct profile tag @ screenname id login
    gamertag alt finsta benutzername konto profil nutzername usuario cuenta perfil compte pseudo
    pseudonyme utilisateur conta usuário utilizador gebruikersnaam profiel page channel blog finsta seite
    kanal página canal pagina kanaal chaîne
""")
_PUBLISHING = words("""
    stream streams streaming tweet tweets tweeting blog blogs blogging vlog vlogs streamt postet bloggt tuitea
    bloguea blogue twittert
""")
_SHOWING = words("""
    post posts posting goes go write writes sell sells play plays upload uploads publish publishes draws known
    schreibt verkauft spielt poste publie écrit vend joue publica escribe vende juega posta escreve joga
    schrijft verkoopt speelt
""")
"""What people do under a name of their own: surely online, or perhaps."""
_WORDS_WORTH = (SITES | NOUNS | _PUBLISHING | {"goes"}) - words("x id tag user @") | words(
    "tik snapchats instas follow behind found spotted"
)
_CUES = _WORDS_WORTH | UNDER | FORUMS
_AT = re.compile(r"(?<![\w@/.+-])@(?P<name>[a-z0-9_](?:[\w.-]{0,38}[\w])?)(?![\w@:]|\.[a-z]{2,}@)")
_FEDIVERSE = re.compile(r"(?<![\w@/])@[a-z0-9_][\w.-]{0,39}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?!\w)")
_MATRIX_ID = re.compile(
    r"(?<![\w@/])@[a-z0-9._=/+-]{1,200}:(?:[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}"
    r"|localhost)(?::\d{2,5})?(?![\w-])"
)
_SITE_BEFORE = re.compile(rf"{LOOSE_SITE}[^\n.!?]{{0,45}}$")
_SITE_AFTER = re.compile(
    rf"[ ,;(:\"']{{0,3}}(?:(?:[-–]|is|has|hat|tiene|one|person|guy|woman|page|profile) )?"
    r"(?:over |right )?(?:(?:on|at|in|from|auf|bei|en|sur|no|na|op|via)[ ])?"
    rf"(?:my |her |his |the |das |la |le |o |el )?{LOOSE_SITE}"
)
_DOES_ON_A_SITE = re.compile(
    r" (?:just |also |has |is )?(?:follow|request|messag|dm|add|lik|comment|post|tagg)\w{0,3}"
    rf"(?: [\w']{{1,12}}){{0,5}} (?:on|auf|en|sur|no) {LOOSE_SITE}"
)
_SEEN = (
    r"(?<!\w)(?:erwischt|gefunden|entdeckt|gesehen|vi|vu|vue|trouvée?|encontr[ée]|encontrei|achei|gevonden"
    r"|gezien|found|saw|spotted)(?!\w)"
)
_SEEN_ON_A_SITE = re.compile(
    rf"(?:{LOOSE_SITE}[^\n]{{0,20}}?{_SEEN}|{_SEEN}[^\n]{{1,20}}?{LOOSE_SITE})[^\n]{{0,25}}$"
)
_WORDS_WITH_DOTS = re.compile(r"[a-zà-ÿ]{2,15}(?:\.[a-zà-ÿ]{2,15}){2,4}")
_NOUN_BEFORE = re.compile(
    rf"(?:{whole(NOUNS)}|(?<!\w)(?:behind|follow|add|dm|find|message|folge|folgt|suivez|sigue|síganme|segue"
    rf"|volg)(?!\w))[^\n.!?@]{{0,30}}$"
)
_ACCOUNT = r"(?P<name>[a-z0-9_](?:[\w.-]{1,28}[\w]))(?![\w@]|\.\w)"
_LINKING = (
    r"(?: ?(?:name|handle|username|user|account|acc|acct|id|profile|konto|cuenta|usuario|compte|conta"
    r"|perfil|profil|nick))?"
    r"(?: (?:dela|dele|de ella|de él|van haar|van hem|von ihr|von ihm))?"
    r"(?:'s)?[ ]?(?:is|ist|es|est|c'est|é|heißt(?: sie| er)?|goes by|s'appelle|se llama|heet(?: ze| hij)?"
    r"|as|under|als|unter|como|comme|sous|onder|(?: [a-z]{2,6})?,? (?:it's|its|that's|thats)"
    r"|=|:|->|→|\s-)[ ]{0,2}(?:called |now |just )?[\"']?"
)
_NAMED_AFTER = re.compile(rf"(?P<site>{SITE}){_LINKING}{_ACCOUNT}")
_NAMING = NOUNS - words("id user usuario tag account konto cuenta compte conta @")
_NAMED_NOUN = re.compile(
    rf"{whole(_NAMING)}(?:(?: (?:on|auf|en|sur|no|na|op))? (?:{SITE}))?{_LINKING}{_ACCOUNT}"
)
_NOUN_OF = re.compile(
    rf"{whole(NOUNS - words('id tag @'))} (?:of|de|von|van|do|da|di) [^\W\d_]{{2,20}}"
    rf"(?: is| ist| est| es| é|,? c'est|:)[ ]{_ACCOUNT}"
)
_NAMED_BEFORE = re.compile(
    rf"(?<![\w@./-]){_ACCOUNT}[ ]{{1,2}}(?:on|auf|en|sur|no|na|op)[ ](?:my |her |his |the )?(?P<site>{SITE})"
)
_SITE_NAME = re.compile(SITE)
_FOUND_BEFORE = re.compile(
    r"\b(?:found|find|spotted|stalk(?:s|ed|ing)?|add|added|follow|followed|encontr[ée]|agrega|sigue|trouvé"
    r"|ajoute"
    r"|gefunden|folge|achei|segue|gevonden|volg)\b[^\n]{1,40}$"
)
_BEING_ACCOUNT = re.compile(
    r"(?<!\w)(?:i'm|im|i am|s?he's|s?hes|s?he is|they're|theyre|you're|ur|ich bin|sie ist|er ist|soy|c'est"
    r"|sou|ik ben|ze is|hij is)[ ](?P<name>[a-z0-9]{2,20}(?:_[a-z0-9]{1,20}){1,5})(?![\w@])"
)
"""An account that is known by the underscores in it, where somebody is said to be it."""
_FINDING = words("found spotted")
_FOUND_THEN = re.compile(
    rf"{whole(_FINDING)} [^\W\d_]{{2,20}}(?:'s)?(?: [^\W\d_]{{2,12}})?[!.:,]{{1,3}} {_ACCOUNT}(?=[.!,\n]|$)"
)
_POSTING = re.compile(
    rf"(?P<verb>{whole(_PUBLISHING, _SHOWING)})(?:[ ][\w'-]{{1,15}}){{0,5}}?[ ]"
    rf"(?:as|by|under|als|unter|como|comme|sous|onder)[ ]{_ACCOUNT}"
)
_ON_AS = re.compile(rf"(?<!\w)(?:on|auf|en|sur|no|op) [\w.]{{2,20}} (?:as|als|como|comme) {_ACCOUNT}")
"""On whatever site it is: on ancestry as georgie_prairie."""
_THEN_ACCOUNT = re.compile(rf"[^\w]{{1,6}}{_ACCOUNT}(?=[^\w]*(?:,|\n|$|\.))")
_REDDIT = re.compile(r"(?<![\w/])/?u/(?P<name>[\w-]{3,20})(?![\w/])")
_DISCORD = re.compile(r"(?<![\w#])(?P<name>[a-z][\w.]{1,31}#\d{4})(?!\w)")
_SOMEBODYS = re.compile(
    r"(?:\b(?:my|her|his|their|your|ur|mein|dein|ihr|sein|mi|su|tu|mon|ton|son|meu|seu|mijn|zijn|haar"
    r"|jouw)|'s)"
    r" (?:[\w-]{1,15} ){0,2}$"
)
_ACCOUNT_BEFORE = re.compile(rf"{whole(NOUNS - {'tag', 'id', '@', 'user'})}[^\n!?@]{{0,45}}$")
_TOP_LEVEL = re.compile(r"\.(?:com|org|net|de|es|fr|pt|br|nl|be|ch|at|mx|ar|io|co|uk|eu|info)$")
_IS_BEFORE = re.compile(
    r"(?<!\w)(?:s?he's|s?hes|s?he is|they're|theyre|they are|it's|i'm|im|i am|you're|ur|you are"
    r"|(?:sie|er|ich) (?:ist|bin)|elle est|il est|je suis|(?:ella |él )?es|soy|(?:ela |ele )?é|sou"
    r"|(?:ze|hij|ik) (?:is|ben)|[^\W\d_]{2,20} is) (?:now |still |actually |just )?$"
)
_IS_AT = re.compile(r"(?:[^\W_](?:'s|s)? (?:is|ist|est|es|é) |[^\W_]'s )(?:now |still )?$")
_SET_APART = re.compile(r"[^\W_][ ][\w'’]{1,20}[ ][\w'’]{1,20}[,:(][ ]?$")
"""Behind a clause of three words and more: no greeting."""
_LEAST_HELD = 4
"""Letters that a member's account has at least to be known in another, and that the other has besides."""
_LETTERS = re.compile(r"[a-z]{2,}")
_CAPITALS = re.compile(r"(?<![^\W_])[A-Z]{2,6}(?![^\W_])")
_CALLED_BEFORE = re.compile(
    r"(?:(?<![^\W_])(?:is|it's|its|as|under|called|named|es|soy|sale como|como|bajo|llama|ist|bin|is't|als"
    r"|unter|heißt|heisst|est|c'est|suis|comme|sous|appelle|é|sou|sob|chama|ben|onder|heet|name|nombre|nom"
    r"|nome|naam)|[:=(>-])[ ]{0,2}[\"'@]?$"
)
_DOTTED = re.compile(r"\.\w")
_ODD_ACCOUNT = re.compile(
    r"(?<![\w@/.#-])(?=[a-z0-9]{0,30}[_.])(?P<name>[a-z0-9](?:[\w.]{2,34})[\w])(?![\w@/-]|\.\w)"
)


def worth(look: Look, _: Place) -> bool:
    """Tell whether there is an at sign, a site's name, or a word for an account."""
    return (
        "@" in look.text or "_" in look.text or "u/" in look.lower or "#" in look.text or look.has_any(_CUES)
    )


def find(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every account of the message, but never the Matrix ID of a member."""
    if "@" in look.text:
        yield from _matrix_ids(look, place)
        yield from _at_signs(look, place)
    if "u/" in look.lower:
        yield from _all(look, _REDDIT, "reddit", "reddit")
    if "#" in look.text and look.digits >= 4:
        yield from _all(look, _DISCORD, "discord", "discord")
    if "_" in look.text:
        yield from _all(look, _BEING_ACCOUNT, "", "underscored")
    if look.has_any(_WORDS_WORTH) or "_" in look.text:
        yield from _names(look)
    yield from made_up(look, place)


def _matrix_ids(look: Look, place: Place) -> Iterator[Detail]:
    members = {user_id.lower() for user_id in place.user_ids}
    for tries, found in enumerate(_MATRIX_ID.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        if found.group() not in members:
            yield Detail("handle", found.start(), found.end(), found.group(), cue="matrix-id")


def _at_signs(look: Look, place: Place) -> Iterator[Detail]:
    for tries, found in enumerate(_FEDIVERSE.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        yield Detail("handle", found.start(), found.end(), found.group(), cue="fediverse")
    members = cache(lambda: _members(place))
    for tries, found in enumerate(_AT.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        before = look.before(found.start(), 60)
        if (
            _SITE_BEFORE.search(before)
            or _NOUN_BEFORE.search(before)
            or _SITE_AFTER.match(look.lower, found.end())
            or _DOES_ON_A_SITE.match(look.lower, found.end())
            or (_is_known_by_its_name(look, found["name"], before) and found["name"] not in members())
            or (_SET_APART.search(before) and _holds_a_members(found["name"], members()))
        ):
            public = _is_an_organisations(look, found["name"])
            yield Detail("handle", found.start(), found.end(), found["name"], public=public, cue="at-sign")


def _members(place: Place) -> frozenset[str]:
    return frozenset(user_id.lower().partition(":")[0].removeprefix("@") for user_id in place.user_ids)


def _holds_a_members(name: str, members: AbstractSet[str]) -> bool:
    """Tell whether a member's account here is a part of another, longer one: jean, @bakewithjean."""
    if not name.isalnum() or name in members:
        return False
    return any(
        len(member) >= _LEAST_HELD and len(name) >= len(member) + _LEAST_HELD
        for member in members
        if name.startswith(member) or name.endswith(member)
    )


def _names(look: Look) -> Iterator[Detail]:
    """Yield accounts named without an at sign: these must not look like a word of the sentence."""
    if look.has_any(NOUNS):
        yield from _linked(look, _NAMED_NOUN, "site-then-name")
        yield from _nouns_of_names(look)
    if look.has_any(SITE_WORDS):
        yield from _linked(look, _NAMED_AFTER, "site-then-name")
        yield from _linked(look, _NAMED_BEFORE, "name-then-site")
        yield from _found_on_sites(look)
    yield from _under_a_name(look)
    yield from _found_by_name(look)
    if "_" in look.text or _DOTTED.search(look.text):
        yield from _odd_accounts(look)


def _linked(look: Look, pattern: re.Pattern[str], cue: str) -> Iterator[Detail]:
    for found in islice(pattern.finditer(look.lower), MOST_TRIES):
        somebodys = pattern is not _NAMED_NOUN or _is_somebodys(look, found.start())
        if somebodys and _account_like(look, found, cue):
            yield Detail("handle", found.start("name"), found.end("name"), found["name"], cue=cue)


def _nouns_of_names(look: Look) -> Iterator[Detail]:
    """Yield the handle of Ann is lily_ann."""
    for found in islice(_NOUN_OF.finditer(look.lower), MOST_TRIES):
        if is_odd(found["name"]):
            yield Detail("handle", *found.span("name"), found["name"], cue="account-of")


def _under_a_name(look: Look) -> Iterator[Detail]:
    """Yield under what somebody posts: streams as leopaints, goes by flo.in.remission."""
    site = look.has_any(SITES)
    underscored = _ON_AS.finditer(look.lower) if "_" in look.lower else ()
    for found in islice(underscored, MOST_TRIES):
        if "_" in found["name"] and is_odd(found["name"]):
            yield Detail("handle", *found.span("name"), found["name"], cue="posts-as")
    if not look.has_any(_PUBLISHING) and not look.has_any(_SHOWING):
        return
    for found in islice(_POSTING.finditer(look.lower), MOST_TRIES):
        name, online = found["name"], site or found["verb"] in _PUBLISHING
        if is_odd(name) or (online and (echoes(look, name) or is_compound(look, found))):
            yield Detail("handle", *found.span("name"), name, cue="posts-as")


def _found_on_sites(look: Look) -> Iterator[Detail]:
    """Yield what stands behind "found her on …"."""
    for tries, site in enumerate(_SITE_NAME.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        found = _THEN_ACCOUNT.match(look.lower, site.end())
        if found and _FOUND_BEFORE.search(look.before(site.start(), 60)):
            name = found["name"]
            if is_odd(name) or (len(name) >= 9 and not ENDINGS.search(name)):
                yield Detail("handle", *found.span("name"), name, cue="found-on-site")


def _odd_accounts(look: Look) -> Iterator[Detail]:
    """Yield names with a dot or an underscore in them, in a sentence that spoke of a site or an account."""
    for tries, found in enumerate(_ODD_ACCOUNT.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        name, before = found["name"], look.before(found.start(), 70)
        site, account = _SITE_BEFORE.search(before), _ACCOUNT_BEFORE.search(before)
        sure = "_" in name or name.count(".") > 1 or not _TOP_LEVEL.search(name)
        apart = account and before.endswith(", ") and name.count(".") + name.count("_") > 1
        dotted = _WORDS_WITH_DOTS.fullmatch(name) and (site or _SEEN_ON_A_SITE.search(before))
        told = (
            apart or dotted or (site and "_" in name) or ((site or account) and _CALLED_BEFORE.search(before))
        )
        if told and sure and is_odd(name) and any(char.isalpha() for char in name):
            yield Detail("handle", *found.span("name"), name, cue="odd-account")


def _found_by_name(look: Look) -> Iterator[Detail]:
    """Yield what stands behind "found roz!!", and begins with that name."""
    if not look.has_any(_FINDING):
        return
    for found in islice(_FOUND_THEN.finditer(look.lower), MOST_TRIES):
        if echoes(look, found["name"]):
            yield Detail("handle", *found.span("name"), found["name"], cue="found-by-name")


def _account_like(look: Look, found: re.Match[str], cue: str) -> bool:
    name = found["name"]
    if is_odd(name) or echoes(look, name):
        return True
    if cue == "name-then-site" or name in PLAIN_WORDS or not name.isascii():
        return False
    explicit = (
        look.lower[found.start() : found.start("name")].rstrip().endswith((":", "=", "->", "→", '"', "'"))
    )
    if cue == "site-then-name" and _is_somebodys(look, found.start()) and is_compound(look, found):
        return True
    return (explicit or _says_name(look, found)) and not ENDINGS.search(name) and len(name) >= 4


def _is_known_by_its_name(look: Look, name: str, before: str) -> bool:
    """Tell an account from somebody addressed: it holds a name that was said, or somebody is it."""
    known = (
        echoes(look, name)
        or "_" in name
        or name.count(".") > 1
        or (is_odd(name) and bool(_IS_BEFORE.search(before)))
    )
    return known or (is_unusual(name) and bool(_IS_AT.search(before)))


def _is_an_organisations(look: Look, name: str) -> bool:
    """Tell whether an account begins with letters that the text writes in capitals only: NHS, HSE."""
    letters = _LETTERS.match(name)
    return letters is not None and letters[0].upper() in _CAPITALS.findall(look.text)


def _is_somebodys(look: Look, start: int) -> bool:
    """Tell whether the noun at `start` is somebody's: "her handle is", and not "the handle is"."""
    return bool(_SOMEBODYS.search(look.before(start, 40)))


def _says_name(look: Look, found: re.Match[str]) -> bool:
    said = look.lower[found.start() : found.start("name")]
    return any(
        noun in said.split() for noun in ("name", "handle", "username", "user", "nick", "usuario", "pseudo")
    )


def _all(look: Look, pattern: re.Pattern[str], site: str, cue: str) -> Iterator[Detail]:
    for tries, found in enumerate(pattern.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        start = found.start() if site else found.start("name")
        yield Detail("handle", start, found.end(), f"{site}:{found['name']}".lstrip(":"), cue=cue)


HANDLE = Detector("handle", worth, find, _CUES)
