"""Accounts of which the sentence before names the site: on TikTok!! …, forty thousand followers.

What stands there is shaped as an account (see `handle_shapes`), and apart, or called somebody's.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from policies.identifying_details.cues import spoken
from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.account_names import ENDINGS, echoes, is_made_up
from policies.identifying_details.detectors.handle_at import members_here
from policies.identifying_details.detectors.handle_shapes import is_an_account
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.sites import LOOSE_SITE, SITE, SITE_WORDS
from policies.identifying_details.patterns import when_used

MOST_TRIES = 100
"""How many names with a sign in them are looked at."""
MOST_LOOKED_UP = 12
"""How many names of each sort are looked up in the dictionaries."""
_FAR = 140
"""How far in front the site is named, in the same sentence or the one before."""
_NAMED_NEAR = when_used(rf"{LOOSE_SITE}(?:[^\n.!?]{{0,100}}[.!?\n]{{1,3}})?[^\n.!?]{{0,100}}$")
_CANDIDATE = when_used(
    r"(?<![\w@/.#-])(?=[a-z]{0,30}[\d_.-])(?P<name>[a-z0-9](?:[\w.-]{3,30})\w)(?![\w@/-]|\.\w)"
)
_ON = r"(?:on|over on|in|auf|bei|en|sur|no|na|op)"
_THERE = r"(?:there|dort|da|drauf|allí|alli|ahí|ahi|là|là-dessus|dessus|lá|daar)"
_OPENS = when_used(r"(?:[.!?:;,–—(]|\s-)[\"'“„« ]{1,3}$|^[\"'“„«]?$")
_CLOSES = when_used(r"[\"'”“»]?(?:[,.!?)\n]|$)")
_IS = when_used(
    r"(?<!\w)(?:(?:s?he|they|it|you)(?:['’]?s|['’]?re| is| are)"
    r"|(?:ist|heißt|heisst|nennt) (?:sie|er) (?:sich )?|(?:sie|er) (?:ist|heißt|heisst)"
    r"|(?:elle|il) (?:est|s['’]appelle)|c['’]est"
    r"|(?:ella |él )?(?:es|se llama)"
    r"|(?:ela |ele )?(?:é|se chama)|(?:ze|hij) (?:is|heet)|(?:is|heet) (?:ze|hij))"
    rf"(?: {_THERE})?(?: (?:now|still|jetzt|ahora|maintenant|nu))? ?[\"'“„«]?$"
)
_IM = when_used(r"(?<!\w)(?:i['’]?m|i am|ich bin|soy|je suis|(?:eu )?sou|ik ben) (?:now |just )?[\"'“„«]?$")
_UNDER = when_used(r"(?<!\w)(?:as|under|als|unter|como|comme|sous|onder|bajo|sob) [\"'“„«]?$")
_ALONE = when_used(r"(?<![\w-])[^\W\d_]{2,20}(?![\w-])")
"""A word that is joined to none."""
_SELLER = when_used(
    r"(?<!\w)(?:seller|verkäufer(?:in)?|verkaeufer(?:in)?|vendeu(?:r|se)|vendedora?|verkoper|verkoopster)"
    r"(?: (?:is|ist|est|es|é|heißt|s['’]appelle|se llama|heet))?[: ]{1,2}$"
)
_BESIDE = when_used(rf"(?:{SITE})[,:]? [\"'“„«]?$")
_ON_SITE = when_used(rf"[\"'”“»]?,? {_ON} (?:{SITE})")
_IS_ON_SITE = when_used(rf" (?:is|=|ist|es|est|é) (?:[\w'-]{{1,20}} ){{1,3}}{_ON} (?:{SITE})")
_IS_THERE = re.compile(rf" (?:on|over|up|in) there(?!\w)| (?:da|dort) drauf(?!\w)| {_THERE}(?=[.,!?]|$)")
_BEFORE_THERE = when_used(
    rf"(?:['’]s|['’]re|is|are|ist|es|est|é|[.!?:,]) (?P<name>[a-z][a-z0-9]{{6,29}})(?:{_IS_THERE.pattern})"
)


def nearby(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every account of the message that a site named before, or right behind, makes one."""
    if not look.has_any(SITE_WORDS):
        return
    members = cache(lambda: members_here(place))
    languages = (*place.languages, spoken(look.words, place.languages).language)
    for span, name, cue in (*_joined(look, languages), *_plain(look, languages)):
        if name not in members():
            yield Detail("handle", *span, name, cue=cue)


def _joined(look: Look, languages: Sequence[str]) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield names with a sign or a figure in them."""
    alone = cache(lambda: frozenset(_ALONE.findall(look.lower)))
    likely = (one for one in islice(_CANDIDATE.finditer(look.lower), MOST_TRIES) if _is_linked(look, one))
    for found in islice(likely, MOST_LOOKED_UP):
        name = found["name"]
        begun = name.partition("-")[0] in alone() or _am_on_a_site(look, found)
        if not _has_dots(found) and not begun:
            continue  # Ute, ute-haekelt-eulen; but not: half-past-ten
        if is_an_account(name, languages):
            yield found.span("name"), name, "nearby-site"


def _plain(look: Look, languages: Sequence[str]) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield names of letters alone that somebody is said to be there."""
    for found in islice(_BEFORE_THERE.finditer(look.lower), MOST_LOOKED_UP):
        name = found["name"]
        if not _NAMED_NEAR.search(look.before(found.start("name"), _FAR)):
            continue
        if is_made_up(name, languages) or (echoes(look, name) and not ENDINGS.search(name)):
            yield found.span("name"), name, "nearby-there"


def _is_linked(look: Look, found: re.Match[str]) -> bool:
    """Whether what stands round a name says that it is somebody's on a site."""
    end = found.end("name")
    if (_ON_SITE.match(look.lower, end) and _has_dots(found)) or _IS_ON_SITE.match(look.lower, end):
        return True
    if _am_on_a_site(look, found):
        return True
    before = look.before(found.start("name"), _FAR)
    apart = _has_dots(found) and _OPENS.search(before) and _CLOSES.match(look.lower, end)
    said = _IS.search(before) or _UNDER.search(before) or _SELLER.search(before)
    said = said or _IS_THERE.match(look.lower, end)
    beside = _has_dots(found) and _BESIDE.search(before)
    return bool(beside or ((apart or said) and _NAMED_NEAR.search(before)))


def _am_on_a_site(look: Look, found: re.Match[str]) -> bool:
    """Whether the sender says to be it there: I'm lotti-draws on tumblr."""
    before = look.before(found.start("name"), 16)
    return bool(_IM.search(before) and _ON_SITE.match(look.lower, found.end("name")))


def _has_dots(found: re.Match[str]) -> bool:
    """Whether it is joined by more than hyphens: so are words of every sentence."""
    return not found["name"].replace("-", "").isalpha()
