"""Accounts whose name is no word of any language spoken in the room: kilnqueen.

Such a name needs no sign in it and no "is" in front: it is enough that it stands beside a site, beside a word
for an account, or behind "goes by". Source: section "Categories of detail".
"""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.cues import spoken
from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.account_names import is_made_up, is_odd, is_unusual
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.sites import SITE, SITE_WORDS, WORDS_TOO
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import whole, words

MOST_TRIES = 100
"""How many likely names of one message are looked at, in each way."""
MOST_LOOKED_UP = 12
"""How many of them are looked up in the dictionaries, at half a millisecond each."""

_NOUNS = words("""
    handle username user nick nickname screenname gamertag profile account acc acct channel alt login
    page blog podcast band shop store
    benutzername nutzername konto profil usuario perfil cuenta pseudo compte conta gebruikersnaam profiel
""")
FORUMS = words("forum forums board boards subreddit sub server")
UNDER = words("goes posts posting writes known streams sells registered")
"""Behind them, and "by" or "as", stands what somebody is called elsewhere."""
_NAME = r"(?P<name>[a-z][a-z0-9]{5,29}|[a-z][a-z-]{3,24}-\d{1,4})(?![\w@&/-]|\.\w|['’]\w)"
_NOUN = (
    r"(?:shop|page|channel|blog|store|name|handle|username|user|account|acc|profile|id|nick"
    r"|konto|cuenta|perfil|compte|conta)"
)
_OF, _IS = r"(?:of|de|da|do|von|van|di)", r"(?:is|ist|es|est|é|c'est|heißt|heet)"
_ON, _AS = r"on|over on|auf|en|sur|no|op", r"as|under|by|als|unter|como|comme|sous|onder"
_BESIDE = (
    (
        "beside-a-site",
        SITE_WORDS,
        when_used(
            rf"(?:(?:{SITE})(?:[ ]{_NOUN})?(?:[ ](?:{_OF}|for(?: the)?)[ ][^\W\d_]{{2,20}}[ ]{_IS})?"
            rf"|{whole(WORDS_TOO)}[ ]{_NOUN}(?:[ ]{_IS})?)"
            rf"(?:[ ]?[,:=(–-][ ]{{0,2}}|[ ](?:[^\w\s.,;!?]{{1,6}}[ ])?)[\"']?@?{_NAME}"
        ),
    ),
    (
        "on-a-site",
        SITE_WORDS,
        when_used(rf"(?<![\w@./-]){_NAME}[ ](?:{_ON})[ ](?:{SITE})"),
    ),
    (
        "on-a-forum",
        FORUMS,
        when_used(
            rf"(?<![\w@./-]){_NAME}[ ](?:on|in|over on)[ ](?:the|a|some)[ ](?:[\w-]{{2,12}}[ ]){{0,2}}"
            rf"{whole(FORUMS)}"
        ),
    ),
    (
        "beside-a-noun",
        _NOUNS,
        when_used(
            rf"{whole(_NOUNS)}(?:[ ](?:on|at|in|auf|im|en|sur)[ ](?:the |that |dem |el |le )?\w{{2,15}})?"
            rf"(?:[ ]?[,:=(][ ]{{0,2}}|'s |[ ](?:is |was |ist |war |es |era |est |é |era )?)[\"']?{_NAME}"
        ),
    ),
    (
        "said-of-an-account",
        _NOUNS,
        when_used(
            rf"(?:your|ur|her|his|their|my|['’]s)[ ](?:\w{{2,12}}[ ])?{whole(_NOUNS)}[^.!?\n]{{0,25}}"
            rf"[.!:]{{1,3}}[ ]{_NAME}(?=[.!?,\n]|$)"
        ),
    ),
    (
        "said-of-a-site",
        SITE_WORDS,
        when_used(
            rf"(?:your|ur|her|his|their|my|['’]s)[ ](?:\w{{2,12}}[ ])?(?:{SITE})[ ][^.!?,\n]{{2,30}}"
            rf",[ ]{_NAME}(?=[.!?,\n]|$)"
        ),
    ),
    (
        "on-a-site-under",
        SITE_WORDS,
        when_used(rf"(?:{_ON})[ ](?:{SITE})[ ](?:{_AS})[ ](?:the name )?[\"']?{_NAME}"),
    ),
    (
        "calls-herself",
        SITE_WORDS,
        when_used(
            rf"(?:call(?:s|ing|ed)|nennt|noemt)"
            rf"[ ](?:herself|himself|themsel(?:f|ves)|yourself|sich|zich)[ ][\"']?{_NAME}"
        ),
    ),
    (
        "called-so",
        _NOUNS,
        when_used(rf"{whole(_NOUNS)}(?:['’]?s| is)? called (?:the )?[\"']?{_NAME}"),
    ),
    (
        "goes-by",
        UNDER,
        when_used(rf"{whole(UNDER)}[ ](?:by|as|under)[ ](?:the name )?[\"']?{_NAME}"),
    ),
)
_NEEDED = frozenset[str]().union(*(needed for _, needed, _ in _BESIDE))
_AT = when_used(r"(?<![\w@/.+-])@(?P<name>[a-z][a-z0-9]{5,29})(?![\w@:]|\.[a-z])")
_HUMPS = when_used(r"(?<![\w@/.#-])(?:[A-Z][a-z]{1,15}){3,6}\d{0,4}(?![\w@/]|\.\w)")
"""Three words and more in one, each with its capital: GazFixesVans."""
_JOINED_BESIDE = SITE_WORDS | FORUMS | _NOUNS | words("called posting posts")
_BEHIND_A_SITE = (
    (
        "is-there",
        40,
        when_used(rf"[ ,](?:s?he['’]s|s?hes|s?he is|they['’]re|it['’]s|its|you['’]re) {_NAME}"),
    ),
    ("alone", 140, when_used(rf"(?:[.!?:] |['\"‘“]){_NAME}(?=['\"’”]|[.!?]{{1,3}}(?: |$)|$)")),
)
"""What is an account where a site was spoken of, and so many characters in front at most."""
_A_SITE = when_used(SITE)
_CASHTAG = when_used(r"(?<![\w$])\$(?P<name>[a-z][a-z0-9-]{3,19})(?!\w)")
_PAYING = words("cashapp cash venmo zelle")
_SAID_TO_BE = when_used(
    r"(?:\b(?:are you|r u|is|that['’]?s|thats|who runs|who does|who owns|who is behind)|=)[ ]?$"
)
_IS_SOMEBODY = when_used(
    r"(?: is| was| =|=|['’]s)(?! ?(?:a|an|the|so|my|great|good|hilarious|really|very)\b)"
    r"|\?{1,3} (?:[\w'’]{2,20} )?(?:is|was) (?:that|this|it) (?:you|u)\b"
)


def made_up(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every account with such a name; whose it is, is not asked here."""
    looked_up: dict[str, bool] = {}
    for span, name, cue in _likely(look):
        if name not in looked_up and is_unusual(name):
            if len(looked_up) == MOST_LOOKED_UP:
                return
            looked_up[name] = is_made_up(name, _languages(look, place))
        if is_odd(name) or looked_up.get(name):
            yield Detail("handle", *span, name, cue=cue)


def _likely(look: Look) -> Iterator[tuple[tuple[int, int], str, str]]:
    held = look.words & _NEEDED
    for cue, needed, pattern in _BESIDE if held else ():
        if needed.isdisjoint(held):
            continue
        for found in islice(pattern.finditer(look.lower), MOST_TRIES):
            if _written_small(look, found):
                yield found.span("name"), found["name"], cue
    yield from _joined(look)
    yield from _behind_a_site(look)
    if "$" in look.text and look.has_any(_PAYING):
        for found in islice(_CASHTAG.finditer(look.lower), MOST_TRIES):
            yield found.span(), found["name"], "cashtag"
    if "@" in look.text:
        for found in islice(_AT.finditer(look.lower), MOST_TRIES):
            if _names_somebody(look, found):
                yield found.span(), found["name"], "said-to-be"


def _joined(look: Look) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield words joined with a capital each; none that is a part of a link that stands there as well."""
    if look.has_any(_JOINED_BESIDE):
        for found in islice(_HUMPS.finditer(look.text), MOST_TRIES):
            if look.text.count(found.group()) == 1:
                yield found.span(), found.group().lower(), "joined-capitals"


def _behind_a_site(look: Look) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield what stands on its own, or what somebody is said to be, behind a site."""
    if not look.has_any(SITE_WORDS):
        return
    for cue, far, pattern in _BEHIND_A_SITE:
        for found in islice(pattern.finditer(look.lower), MOST_TRIES):
            if _written_small(look, found) and _A_SITE.search(look.before(found.start(), far)):
                yield found.span("name"), found["name"], cue


def _languages(look: Look, place: Place) -> tuple[str, ...]:
    """What the room speaks, and what this message is in: a room may not have said so."""
    return (*place.languages, spoken(look.words, place.languages).language)


def _written_small(look: Look, found: re.Match[str]) -> bool:
    """A surname has a capital."""
    return look.text[found.start("name")].islower()


def _names_somebody(look: Look, found: re.Match[str]) -> bool:
    """@kilnqueen is Maya, are you @kilnqueen; not: @kilnqueen is a great potter."""
    before = look.before(found.start(), 20)
    return bool(_SAID_TO_BE.search(before) or _IS_SOMEBODY.match(look.lower, found.end()))
