"""Accounts known by the dots and underscores in them, in a sentence that spoke of a site or an account."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.account_names import MOST_TRIES, is_odd
from policies.identifying_details.detectors.account_words import SURE_NOUNS
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.sites import LOOSE_SITE, SITE, SITE_BEFORE
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import whole, words

_SEEN = (
    r"(?<!\w)(?:erwischt|gefunden|entdeckt|gesehen|vi|vu|vue|trouvée?|encontr[ée]|encontrei|achei|gevonden"
    r"|gezien|found|saw|spotted)(?!\w)"
)
_SEEN_ON_A_SITE = when_used(
    rf"(?:{LOOSE_SITE}[^\n]{{0,20}}?{_SEEN}|{_SEEN}[^\n]{{1,20}}?{LOOSE_SITE})[^\n]{{0,25}}$"
)
_WORDS_WITH_DOTS = when_used(r"[a-zà-ÿ]{2,15}(?:\.[a-zà-ÿ]{2,15}){2,4}")
_ACCOUNT_BEFORE = when_used(rf"{whole(SURE_NOUNS)}[^\n!?@]{{0,45}}$")
TOP_LEVEL = re.compile(r"\.(?:com|org|net|de|es|fr|pt|br|nl|be|ch|at|mx|ar|io|co|uk|eu|info)$")
_CALLED_BEFORE = when_used(
    r"(?:(?<![^\W_])(?:is|it's|its|as|under|called|named|es|soy|sale como|como|bajo|llama|ist|bin|is't|als"
    r"|unter|heißt|heisst|est|c'est|suis|comme|sous|appelle|é|sou|sob|chama|ben|onder|heet|name|nombre|nom"
    r"|nome|naam)(?: (?:da|dort|there|drauf|allí|ahí|lá|là|daar))?|[:=(>-])[ ]{0,2}[\"'@]?$"
)
_FOLLOWS = when_used(
    r" (?:that |who |has |just |keeps |is ){0,3}(?:follow(?:ed|s|ing)|request(?:ed|s)|add(?:ed|s)"
    r"|lik(?:ed|es|ing) (?:my|our|all|every)|comment(?:ed|s|ing)|dm(?:ed|'d|s))(?!\w| by)"
)
_SITE_BEHIND = when_used(rf"[ ,(]{{1,3}}(?:{LOOSE_SITE})")
_IS_LIVE = when_used(
    r" (?:was|is|been|war|ist|estaba|está|estava|était|est|s)(?: [\w:'’-]{1,10}){0,3}?"
    r" (?:live|streaming|posting|online|en directo|en vivo|en direct|ao vivo)"
    rf"(?: [\w:'’-]{{1,10}}){{0,2}} (?:{SITE})"
)
"""Kept_awake was live on twitch."""
_IS_ON_THERE = when_used(r" on (?:there|here|it|that)(?!\w)")
_CALLED_USERNAME = when_used(
    r"(?<!\w)(?:(?:user ?name|handle|screen ?name|gamertag|usuario|pseudo"
    r"|(?:steam|xbox|psn|switch|epic|riot|game|gamer|stage|pen|display|profile|login) ?(?:name|id|tag))"
    r"(?: is|'s|:)?) $"
)
_THERE_AS = when_used(rf"\b(?:on|auf|en|sur|no|na|op) (?:the )?(?:{LOOSE_SITE})[,:;] (?:at |as )?$")
"""Ping him on discord, (…)."""
_ACCOUNTS = words("""
    app apps account acc profile page user username backup main alt follow follows followed follower followers
    posts posting streams leaderboard feed
""")
_ALONE = when_used(r"(?<![\w.@-])[^\W\d_]{3,20}(?![\w@]|\.\w)")
"""A word that is no part of an account."""
_LEAST_NAME = 3
_DOTTED = when_used(r"\.\w")
_DOTS = 2
_SITE_NAMED = when_used(LOOSE_SITE)
_ODD_ACCOUNT = when_used(
    r"(?<![\w@/.#-])(?=[a-z0-9]{0,30}[_.])(?P<name>[a-z0-9](?:[\w.]{2,34})[\w])(?![\w@/-]|\.\w)"
)


def _is_named(account: str, alone: AbstractSet[str]) -> bool:
    """Whether what an account begins with is said on its own as well: Rekha is on there, rekha_cooks."""
    name = account.partition("_")[0]
    return len(name) >= _LEAST_NAME and name in alone


def _stands_alone(look: Look, found: re.Match[str]) -> bool:
    """Whether it is a clause of its own: his twitter is public. maya_x, there's a lot on there."""
    opens = look.before(found.start("name"), 3).rstrip().endswith((".", "!", "?"))
    parts = re.split(r"[._]", found["name"])
    before = look.before(found.start("name"), 70).split()
    said = parts[0] in before and len(parts) > _DOTS  # bhavesh is on insta too! bhavesh.ke.parathe
    odd = ("_" in found["name"] or said) and not all(part in ORDINARY for part in parts)
    return odd and opens and look.lower[found.end("name") : found.end("name") + 1] in {"", ",", ".", "!", "?"}


def odd_accounts(look: Look) -> Iterator[Detail]:
    """Yield names with a dot or an underscore in them, in a sentence that spoke of a site or an account."""
    if "_" not in look.text and not _DOTTED.search(look.text):
        return
    speaks_of_accounts = look.has_any(_ACCOUNTS)
    alone = frozenset() if speaks_of_accounts else frozenset(_ALONE.findall(look.lower))
    for tries, found in enumerate(_ODD_ACCOUNT.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        name, before = found["name"], look.before(found.start(), 70)
        site, account = SITE_BEFORE.search(before), _ACCOUNT_BEFORE.search(before)
        sure = "_" in name or name.count(".") > 1 or not TOP_LEVEL.search(name)
        apart = account and before.endswith(", ") and name.count(".") + name.count("_") > 1
        dotted = _WORDS_WITH_DOTS.fullmatch(name) and (site or _SEEN_ON_A_SITE.search(before))
        named_behind = ("_" in name or name.count(".") >= _DOTS) and _SITE_BEHIND.match(
            look.lower, found.end()
        )
        follows = "_" in name and (
            _FOLLOWS.match(look.lower, found.end()) or _IS_LIVE.match(look.lower, found.end())
        )
        told = (
            follows
            or (sure and _stands_alone(look, found) and _SITE_NAMED.search(before))
            or named_behind
            or apart
            or (site and before.endswith(", ") and look.lower.startswith(")", found.end()))
            or ("_" in name and (speaks_of_accounts or _is_named(name, alone)))
            or ("_" in name and _CALLED_USERNAME.search(before))
            or (site and _THERE_AS.search(before))
            or _IS_ON_THERE.match(look.lower, found.end())
            or dotted
            or (site and "_" in name)
            or ((site or account) and _CALLED_BEFORE.search(before))
        )
        if told and sure and is_odd(name) and any(char.isalpha() for char in name):
            yield Detail("handle", *found.span("name"), name, cue="odd-account")
