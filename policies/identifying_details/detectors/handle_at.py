"""Accounts behind an at sign: with a site, a word for an account, or somebody said to be it."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.account_names import MOST_TRIES, echoes, is_odd, is_unusual
from policies.identifying_details.detectors.account_words import NOUNS
from policies.identifying_details.detectors.handle_odd import TOP_LEVEL
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.sites import LOOSE_SITE, SITE_BEFORE
from policies.identifying_details.public.mailboxes import is_service_account
from policies.identifying_details.public.published import is_published
from policies.identifying_details.words import whole, words

_AT = re.compile(r"(?<![\w@/.+-])@(?P<name>[a-z0-9_](?:[\w.-]{0,38}[\w])?)(?![\w@:]|\.[a-z]{2,}@)")
_FEDIVERSE = re.compile(r"(?<![\w@/])@[a-z0-9_][\w.-]{0,39}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?!\w)")
_SITE_AFTER = re.compile(
    rf"[ ,;(:\"']{{0,3}}(?:(?:[-–]|is|has|hat|tiene|one|person|guy|woman|page|profile) )?"
    r"(?:over |right )?(?:(?:on|at|in|from|auf|bei|en|sur|no|na|op|via)[ ])?"
    rf"(?:my |her |his |the |das |la |le |o |el )?{LOOSE_SITE}"
)
_DOES_ON_A_SITE = re.compile(
    r" (?:just |also |has |is )?(?:follow|request|messag|dm|add|lik|comment|post|tagg)\w{0,3}"
    rf"(?: [\w']{{1,12}}){{0,5}} (?:on|auf|en|sur|no) {LOOSE_SITE}"
)
_POSTS = re.compile(
    r" (?:just |has |have |even )?(?:post(?:ed|s)|tweet(?:ed|s)|stream(?:ed|s)|upload(?:ed|s))\b"
)
_NOUN_BEFORE = re.compile(
    rf"(?:{whole(NOUNS)}|(?<!\w)(?:behind|follow(?:ed|s|ing)?|add|dm|find|message|look(?:ing)? (?:at|up)"
    r"|check out|folge|folgt|suivez|sigue|síganme|segue"
    r"|volg|\d[\d.,]{0,6} ?k? (?:followers?|subs|subscribers|abos|abonnés|seguidores|volgers))(?!\w))"
    r"[^\n.!?@]{0,30}$"
)
_IS_BEFORE = re.compile(
    r"(?<!\w)(?:s?he's|s?hes|s?he is|they're|theyre|they are|it's|i'm|im|i am|you're|ur|you are"
    r"|(?:sie|er|ich) (?:ist|bin)|elle est|il est|je suis|(?:ella |él )?es|soy|(?:ela |ele )?é|sou"
    r"|(?:ze|hij|ik) (?:is|ben)|[^\W\d_]{2,20} is) (?:now |still |actually |just )?$"
)
_IS_AT = re.compile(r"(?:[^\W_](?:'s|s)? (?:is|ist|est|es|é) |[^\W_]'s )(?:now |still )?$")
_YOU_ARE = re.compile(
    r"(?<!\w)(?:you['’]?re|ur|you are|are you|du bist|bist du|eres|tu es|t['’]es|es[- ]tu|você é|és|je bent"
    r"|jij bent|ben jij|ben je) (?:still |now |also |actually |doch |auch |toch )?$"
)
"""Whoever is spoken to by name is not said to be so: you're @mayabakes, aren't you."""
_SET_APART = re.compile(r"[^\W_][ ][\w'’]{1,20}[ ][\w'’]{1,20}[,:(][ ]?$")
"""Behind a clause of three words and more: no greeting."""
_OFFICIAL = ("official", "oficial", "offiziell", "officiel")
_OFFICIAL_PAGE = re.compile(r"\bofficial (?:page|account|handle|channel|insta\w{0,5}|twitter)[^\w\n]{1,3}$")
_CAPITALISED = re.compile(r"[A-Z]{2,4}(?![a-z])|[A-Z][a-z]{1,20}")
_HOUSES = words("""
    charity trust foundation society association alliance council dept department affairs ministry health
    hospital hospice clinic university college school library museum police rescue support helpline line
    network institute centre center services service official news radio tv magazine research cancer uk usa
    nhs hse
    federation union coalition project campaign
""")
_BESIDE = 60
"""Characters in front of an account in which it may be called somebody's."""
_LEAST_HELD = 4
"""Letters that a member's account has at least to be known in another, and that the other has besides."""
_LETTERS = re.compile(r"[a-z]{2,}")
_CAPITALS = re.compile(r"(?<![^\W_])[A-Z]{2,6}(?![^\W_])")


def at_signs(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every account behind an at sign, and none of somebody who is merely addressed."""
    for tries, found in enumerate(_FEDIVERSE.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        yield Detail("handle", found.start(), found.end(), found.group(), cue="fediverse")
    members = cache(lambda: members_here(place))
    for tries, found in enumerate(_AT.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        before = look.before(found.start(), 60)
        if (
            SITE_BEFORE.search(before)
            or _NOUN_BEFORE.search(before)
            or _SITE_AFTER.match(look.lower, found.end())
            or _DOES_ON_A_SITE.match(look.lower, found.end())
            or (_POSTS.match(look.lower, found.end()) and found["name"] not in members())
            or (_is_known_by_its_name(look, found["name"], before) and found["name"] not in members())
            or (_SET_APART.search(before) and _holds_a_members(found["name"], members()))
        ):
            name = found["name"]
            official = name.endswith(_OFFICIAL) and before.endswith((" as ", " als ", " como "))
            official = official or (name not in members() and _OFFICIAL_PAGE.search(before) is not None)
            public = official or is_an_organisations(look, found, members())
            yield Detail("handle", found.start(), found.end(), found["name"], public=public, cue="at-sign")


def members_here(place: Place) -> frozenset[str]:
    """Return what the members of a room are called in their user IDs, in lower case."""
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


def _is_known_by_its_name(look: Look, name: str, before: str) -> bool:
    """Tell an account from somebody addressed: it holds a name that was said, or somebody is it."""
    known = (
        echoes(look, name)
        or "_" in name
        or name.count(".") > 1
        or ("." in name and not TOP_LEVEL.search(name))
        or (is_odd(name) and bool(_IS_BEFORE.search(before)))
    )
    return known or (is_unusual(name) and bool(_IS_AT.search(before) or _YOU_ARE.search(before)))


def _is_written_as_one(look: Look, span: tuple[int, int]) -> bool:
    """Tell whether an account is written as what an organisation is: MindCharity, DeptOfHealth, ScopeUK."""
    parts = _CAPITALISED.findall(look.text, *span)
    return len(parts) > 1 and any(part.lower() in _HOUSES for part in parts)


def is_an_organisations(look: Look, found: re.Match[str], members: AbstractSet[str]) -> bool:
    """Tell whether the account that a match calls `name` is one of a service or of an organisation."""
    house = _begins_as_one(look, found["name"], members) or _is_written_as_one(look, found.span("name"))
    if house or is_service_account(found["name"]):
        return True
    return is_published(found["name"], look.before(found.start(), _BESIDE), members)


def _begins_as_one(look: Look, name: str, members: AbstractSet[str]) -> bool:
    """Tell whether an account begins with letters that the text writes in capitals only: NHS, HSE."""
    letters = _LETTERS.match(name)
    return (
        letters is not None
        and letters[0] not in members
        and letters[0].upper() in look.text
        and letters[0].upper() in _CAPITALS.findall(look.text)
    )
