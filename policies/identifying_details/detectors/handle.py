"""Accounts elsewhere: a name on another site, said with the site's name; and Matrix IDs of strangers.

An at sign alone addresses somebody; it takes the name of a site, or a word such as "username", to make an
account of it. Source: section "Categories of detail"; Matrix identifier grammar for user IDs.
"""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.cues import ORDINARY, SPELLED_RIGHT
from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.words import whole, words

MOST_TRIES = 300
"""How many at signs, and how many names of sites, of one message are looked at."""

SITES = words("""
    insta instagram ig snap snapchat tiktok twitter facebook fb telegram discord reddit mastodon bluesky
    bsky threads tumblr youtube twitch linkedin venmo cashapp kik wechat viber skype steam psn xbox
    playstation gamertag vsco bereal strava github wattpad ao3 goodreads letterboxd pinterest onlyfans
    soundcloud spotify tinder hinge bumble grindr fetlife vk weibo qq xing signal matrix patreon substack
    x tg dc paypal zelle
""")
"""Sites where people have accounts, as people call them."""

NOUNS = words("""
    handle username user usernames nickname nick account acc acct profile tag @ screenname id login
    gamertag alt finsta benutzername konto profil nutzername usuario cuenta perfil compte pseudo
    pseudonyme utilisateur conta usuário utilizador gebruikersnaam profiel page channel blog finsta seite
    kanal página canal pagina kanaal chaîne
""")
_WORDS_WORTH = (SITES | NOUNS) - words("x id tag user @") | words(
    "tik snapchats instas follow behind found spotted"
)
_SITE = rf"{whole(SITES - {'x', 'signal', 'matrix', 'threads', 'dc', 'steam', 'line'})}|tik ?tok"
_LOOSE_SITE = rf"(?:{_SITE}|(?<!\w)(?:on|auf|sur|no|op|en) (?:x|signal|matrix|threads|steam)(?!\w)|(?<!\w)x:)"
_AT = re.compile(r"(?<![\w@/.+-])@(?P<name>[a-z0-9_](?:[\w.-]{0,38}[\w])?)(?![\w@:]|\.[a-z]{2,}@)")
_FEDIVERSE = re.compile(r"(?<![\w@/])@[a-z0-9_][\w.-]{0,39}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?!\w)")
_MATRIX_ID = re.compile(
    r"(?<![\w@/])@[a-z0-9._=/+-]{1,200}:(?:[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}"
    r"|localhost)(?::\d{2,5})?(?![\w-])"
)
_SITE_BEFORE = re.compile(rf"{_LOOSE_SITE}[^\n.!?]{{0,45}}$")
_SITE_AFTER = re.compile(
    rf"[ ,;(:\"']{{0,3}}(?:(?:[-–]|is|has|hat|tiene) )?(?:(?:on|at|in|from|over on|auf|bei|en|sur|no|na|op"
    rf"|via)[ ])?"
    rf"(?:my |her |his |the |das |la |le |o |el )?{_LOOSE_SITE}"
)
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
_NAMED_AFTER = re.compile(rf"(?P<site>{_SITE}){_LINKING}{_ACCOUNT}")
_NAMING = NOUNS - words("id user usuario tag account konto cuenta compte conta @")
_NAMED_NOUN = re.compile(
    rf"{whole(_NAMING)}(?:(?: (?:on|auf|en|sur|no|na|op))? (?:{_SITE}))?{_LINKING}{_ACCOUNT}"
)
_NOUN_OF = re.compile(
    rf"{whole(NOUNS - words('id tag @'))} (?:of|de|von|van|do|da|di) [^\W\d_]{{2,20}}"
    rf"(?: is| ist| est| es| é|,? c'est|:)[ ]{_ACCOUNT}"
)
_NAMED_BEFORE = re.compile(
    rf"(?<![\w@./-]){_ACCOUNT}[ ]{{1,2}}(?:on|auf|en|sur|no|na|op)[ ](?:my |her |his |the )?(?P<site>{_SITE})"
)
_SITE_NAME = re.compile(_SITE)
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
_FOUND_THEN = re.compile(
    rf"\b(?:found|spotted) [^\W\d_]{{2,20}}(?:'s)?(?: [^\W\d_]{{2,12}})?[!.:,]{{1,3}} {_ACCOUNT}(?=[.!,\n]|$)"
)
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
_ODD = re.compile(r"[\d_]|\w\.\w|-\w+-")
_IS_BEFORE = re.compile(
    r"(?<!\w)(?:s?he's|s?hes|s?he is|they're|theyre|they are|it's|i'm|im|i am|you're|ur|you are"
    r"|(?:sie|er|ich) (?:ist|bin)|elle est|il est|je suis|(?:ella |él )?es|soy|(?:ela |ele )?é|sou"
    r"|(?:ze|hij|ik) (?:is|ben)|[^\W\d_]{2,20} is) (?:now |still |actually |just )?$"
)
_CALLED_BEFORE = re.compile(
    r"(?:(?<![^\W_])(?:is|it's|its|as|under|called|named|es|soy|sale como|como|bajo|llama|ist|bin|is't|als"
    r"|unter|heißt|heisst|est|c'est|suis|comme|sous|appelle|é|sou|sob|chama|ben|onder|heet|name|nombre|nom"
    r"|nome|naam)|[:=(>-])[ ]{0,2}[\"'@]?$"
)
_ODD_ACCOUNT = re.compile(
    r"(?<![\w@/.#-])(?=[a-z0-9]{0,30}[_.])(?P<name>[a-z0-9](?:[\w.]{2,34})[\w])(?![\w@/-]|\.\w)"
)
_CLAUSE_ENDS = re.compile(r"['\"]?(?:[ ]?[.,!?;)]|[ ](?:if|and|btw|for|go|she|he|but)\b|\s*$|\n)")
_ENDINGS = re.compile(
    r"(?:ly|ing|ed|tion|ness|ment|mente|lich|ung|able|ally|ious|ful|less|ant|ent|ity|ism|ists?)$"
)
_PLAIN_WORDS = words("""
    down up fun bad good great toxic not the a an so too very full my her his private public gone deleted
    open new old bullshit awful better worse hard easy evil fake trash dead free cool nice crazy weird
    up-to-date out-of-date over-the-top state-of-the-art one-of-a-kind hit-or-miss behind-the-scenes
    off-the-wall all-or-nothing day-to-day face-to-face so-and-so
    amazing terrible mine hers under still now just also like and or but that this what where who when why
    how there here really always never only all nothing everything something someone everyone people toll
    schlecht gut mal tóxico malo bueno nul bien mauvais leuk slecht ruim bom legal
""")


def worth(look: Look, _: Place) -> bool:
    """Tell whether there is an at sign, a site's name, or a word for an account."""
    return (
        "@" in look.text
        or "_" in look.text
        or "u/" in look.lower
        or "#" in look.text
        or look.has_any(_WORDS_WORTH)
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
    if look.has_any(_WORDS_WORTH):
        yield from _names(look)


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
    for tries, found in enumerate(_AT.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        before = look.before(found.start(), 60)
        if (
            _SITE_BEFORE.search(before)
            or _NOUN_BEFORE.search(before)
            or _SITE_AFTER.match(look.lower, found.end())
            or _is_known_by_its_name(look, place, found["name"], before)
        ):
            yield Detail("handle", found.start(), found.end(), found["name"], cue="at-sign")


def _is_member(place: Place, name: str) -> bool:
    return any(user_id.lower().startswith(f"@{name}:") for user_id in place.user_ids)


def _names(look: Look) -> Iterator[Detail]:
    """Yield accounts named without an at sign: these must not look like a word of the sentence."""
    for pattern, cue in (
        (_NAMED_AFTER, "site-then-name"),
        (_NAMED_NOUN, "site-then-name"),
        (_NAMED_BEFORE, "name-then-site"),
    ):
        for tries, found in enumerate(pattern.finditer(look.lower)):
            if tries >= MOST_TRIES:
                break
            if pattern is _NAMED_NOUN and not _is_somebodys(look, found.start()):
                continue
            if _account_like(look, found, cue):
                yield Detail("handle", found.start("name"), found.end("name"), found["name"], cue=cue)
    for found in islice(_NOUN_OF.finditer(look.lower), MOST_TRIES):
        if _is_odd(found["name"]):
            yield Detail("handle", *found.span("name"), found["name"], cue="account-of")
    yield from _found_on_sites(look)
    yield from _found_by_name(look)
    yield from _odd_accounts(look)


def _found_on_sites(look: Look) -> Iterator[Detail]:
    """Yield what stands behind "found her on …"."""
    for tries, site in enumerate(_SITE_NAME.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        found = _THEN_ACCOUNT.match(look.lower, site.end())
        if found and _FOUND_BEFORE.search(look.before(site.start(), 60)):
            name = found["name"]
            if _is_odd(name) or (len(name) >= 9 and not _ENDINGS.search(name)):
                yield Detail("handle", *found.span("name"), name, cue="found-on-site")


def _odd_accounts(look: Look) -> Iterator[Detail]:
    """Yield names with a dot or an underscore in them, in a sentence that spoke of a site or an account."""
    for tries, found in enumerate(_ODD_ACCOUNT.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        name, before = found["name"], look.before(found.start(), 70)
        site, account = _SITE_BEFORE.search(before), _ACCOUNT_BEFORE.search(before)
        sure = "_" in name or name.count(".") > 1 or not _TOP_LEVEL.search(name)
        told = (site and "_" in name) or ((site or account) and _CALLED_BEFORE.search(before))
        if told and sure and _is_odd(name) and any(char.isalpha() for char in name):
            yield Detail("handle", *found.span("name"), name, cue="odd-account")


def _found_by_name(look: Look) -> Iterator[Detail]:
    """Yield what stands behind "found roz!!", and begins with that name."""
    for found in islice(_FOUND_THEN.finditer(look.lower), MOST_TRIES):
        if _echoes(look, found["name"]):
            yield Detail("handle", *found.span("name"), found["name"], cue="found-by-name")


def _is_odd(name: str) -> bool:
    """Tell whether signs or figures inside make it no word of a sentence, and no mere number."""
    number = name.replace(".", "").replace("-", "").isdecimal()
    return bool(_ODD.search(name)) and not number and name not in _PLAIN_WORDS


def _account_like(look: Look, found: re.Match[str], cue: str) -> bool:
    name = found["name"]
    if _is_odd(name) or _echoes(look, name):
        return True
    if cue == "name-then-site" or name in _PLAIN_WORDS or not name.isascii():
        return False
    explicit = (
        look.lower[found.start() : found.start("name")].rstrip().endswith((":", "=", "->", "→", '"', "'"))
    )
    if cue == "site-then-name" and _is_somebodys(look, found.start()) and _is_compound(look, found):
        return True
    return (explicit or _says_name(look, found)) and not _ENDINGS.search(name) and len(name) >= 4


def _is_known_by_its_name(look: Look, place: Place, name: str, before: str) -> bool:
    """Tell an account from somebody addressed: it holds a name that was said, or somebody is it."""
    said = _echoes(look, name) or (_is_odd(name) and bool(_IS_BEFORE.search(before)))
    return said and not _is_member(place, name)


def _echoes(look: Look, name: str) -> bool:
    """Tell whether an account begins or ends with a name that the message says: Jo's is josings."""
    if len(name) < 7 or name in SPELLED_RIGHT or not name.isalnum():
        return False
    said = (word for word in look.words if 3 <= len(word) <= len(name) - 3)
    names = [word for word in said if word not in SPELLED_RIGHT and word not in SITES]
    return any(name.startswith(word) or name.endswith(word) for word in names)


def _is_compound(look: Look, found: re.Match[str]) -> bool:
    """Tell "her insta is mayabakes" from "… is hilarious": two words in one, and the clause ends."""
    name = found["name"]
    cuts = range(3, len(name) - 2)
    return (
        bool(_CLAUSE_ENDS.match(look.lower, found.end("name")))
        and name not in SPELLED_RIGHT
        and any(_joins(name[:cut], name[cut:]) for cut in cuts)
    )


def _joins(first: str, second: str) -> bool:
    """Whether a given name and a word are joined, or two words that are no short ones."""
    names = any(part in GIVEN_NAMES and part not in ORDINARY for part in (first, second))
    long = len(first) > 3 and len(second) > 3
    return (names or long) and _is_word(first) and _is_word(second)


def _is_word(part: str) -> bool:
    return any(one in SPELLED_RIGHT or one in GIVEN_NAMES for one in (part, part.removesuffix("s")))


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


HANDLE = Detector("handle", worth, find, _WORDS_WORTH)
