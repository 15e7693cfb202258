"""Accounts without an at sign, linked to a site or to a word for one: her insta is …, … on twitch."""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.account_names import (
    ACCOUNT,
    ENDINGS,
    MOST_TRIES,
    PLAIN_WORDS,
    echoes,
    is_compound,
    is_odd,
)
from policies.identifying_details.detectors.account_words import NOUNS
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.sites import SITE, SITE_WORDS, SITES, WORDS_TOO
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import any_of, whole, words

_NAME = r"[^\W\d_]{2,15}"
"""Who is called so, where the verb stands in front: auf Insta heißt Ute ute.naeht."""
_LINKING = (
    r"(?: ?(?:name|handle|username|user|account|acc|acct|id|profile|konto|cuenta|usuario|compte|conta"
    r"|perfil|profil|nick))?"
    r"(?: (?:dela|dele|de ella|de él|van haar|van hem|von ihr|von ihm))?"
    r"(?:'s)?[ ]?(?:is|ist|es|est|c'est|é|goes by|s'appelle"
    rf"|(?:heißt|se llama|se chama|heet)(?: {_NAME})?"
    r"|(?: name)?(?: again)?,? is it(?: still)?"
    r"|sigue siendo|ist (?:immer )?noch|est toujours|c'est toujours|ainda é|continua (?:a ser|sendo)"
    r"|is nog (?:steeds|altijd)|(?<=name)'s(?= [\w.]{2,28}[._\d])"
    r"|called|as|under|als|unter|como|comme|sous|onder"
    r"|(?: [a-z]{2,6})?,? (?:so |but )?(?:now |currently )?(?:it's|its|that's|thats)(?: now)?"
    r"|=|:|\?|->|→|\s-)[ ]{0,2}(?:still )?(?:called |now |just )?[\"']?"
)
_NAMED_AFTER = when_used(rf"(?P<site>{SITE}){_LINKING}{ACCOUNT}")
_NAMING = NOUNS - words("id user usuario tag account konto cuenta compte conta @")
_NAMED_NOUN = when_used(
    rf"{whole(_NAMING)}(?:(?: (?:on|auf|en|sur|no|na|op))? (?:{SITE}))?{_LINKING}{ACCOUNT}"
)
_YOUR_STEAM = when_used(
    rf"(?:your|ur|her|his|their|'s) (?P<site>{any_of(WORDS_TOO - words('line x'))}){_LINKING}{ACCOUNT}"
)
_NOUN_OF = when_used(
    rf"{whole(NOUNS - words('id tag @'))} (?:of|de|von|van|do|da|di) [^\W\d_]{{2,20}}"
    rf"(?: is| ist| est| es| é|,? c'est|:)[ ]{ACCOUNT}"
)
_NAMED_BEFORE = when_used(
    rf"(?<![\w@./-]){ACCOUNT}[ ]{{1,2}}(?:on|off|from|auf|en|sur|no|na|op)[ ]"
    rf"(?:my |her |his |the )?(?P<site>{SITE}|{whole(WORDS_TOO - {'line', 'dc'})})"
)
_ON_A_SITE = when_used(rf"\bon {SITE}[,. ]{{1,3}}(?:the |it's |and )?$")
_CAPITAL_INSIDE = when_used(r"[a-z][A-Z]")
_SOMEBODYS = when_used(
    r"(?:\b(?:my|her|his|their|your|ur|mein|dein|ihr|sein|mi|su|tu|mon|ton|son|meu|seu|mijn|zijn|haar"
    r"|jouw)|'s)"
    r" (?:[\w-]{1,15} ){0,2}$"
)


def linked_names(look: Look) -> Iterator[Detail]:
    """Yield each account that is linked to a site or to a word for an account."""
    if look.has_any(NOUNS):
        yield from _linked(look, _NAMED_NOUN, "site-then-name")
        yield from _nouns_of_names(look)
    if look.has_any(SITE_WORDS):
        yield from _linked(look, _NAMED_AFTER, "site-then-name")
        yield from _linked(look, _YOUR_STEAM, "site-then-name")
        yield from _linked(look, _NAMED_BEFORE, "name-then-site")


def _linked(look: Look, pattern: re.Pattern[str], cue: str) -> Iterator[Detail]:
    for found in islice(pattern.finditer(look.lower), MOST_TRIES):
        somebodys = pattern is not _NAMED_NOUN or _is_somebodys(look, found.start()) or _is_there(look, found)
        if somebodys and _account_like(look, found, cue):
            yield Detail("handle", found.start("name"), found.end("name"), found["name"], cue=cue)


def _nouns_of_names(look: Look) -> Iterator[Detail]:
    """Yield the handle of Ann is lily_ann."""
    for found in islice(_NOUN_OF.finditer(look.lower), MOST_TRIES):
        if is_odd(found["name"]):
            yield Detail("handle", *found.span("name"), found["name"], cue="account-of")


def _account_like(look: Look, found: re.Match[str], cue: str) -> bool:
    name = found["name"]
    if is_odd(name) or echoes(look, name):
        return True
    if cue == "name-then-site" or name in PLAIN_WORDS or not name.isascii():
        return False
    explicit = (
        look.lower[found.start() : found.start("name")].rstrip().endswith((":", "=", "->", "→", '"', "'"))
    )
    somebodys = _is_somebodys(look, found.start()) or _is_there(look, found)
    if cue == "site-then-name" and somebodys and (is_compound(look, found) or _is_joined(look, found)):
        return True
    return (explicit or _says_name(look, found)) and not ENDINGS.search(name) and len(name) >= 4


def _is_joined(look: Look, found: re.Match[str]) -> bool:
    """Tell whether capitals stand inside it: her etsy is PaperLarkZ."""
    written = look.text[found.start("name") : found.end("name")]
    return _CAPITAL_INSIDE.search(written) is not None and found["name"] not in SITES


def _is_somebodys(look: Look, start: int) -> bool:
    """Tell whether the noun at `start` is somebody's: "her handle is", and not "the handle is"."""
    return bool(_SOMEBODYS.search(look.before(start, 40)))


def _is_there(look: Look, found: re.Match[str]) -> bool:
    """Tell whether the noun is called something, on a site named before: on youtube, channel's called …."""
    said = look.lower[found.start() : found.start("name")]
    return "called" in said.split() and bool(_ON_A_SITE.search(look.before(found.start(), 30)))


def _says_name(look: Look, found: re.Match[str]) -> bool:
    said = look.lower[found.start() : found.start("name")]
    return any(
        noun in said.split() for noun in ("name", "handle", "username", "user", "nick", "usuario", "pseudo")
    )
