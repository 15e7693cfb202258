"""Employers and schools by name, where the text says that somebody works, teaches or learns there.

Never an unnamed one: "works at a hospital" tells nothing. A name begins with a capital letter, or ends,
with no "a" or "the" in front, in what it is: "northfield high school". Source: section "Categories of
detail".
"""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.detectors.workplace_words import (
    BRANDS,
    COMPOUNDS,
    EMPLOYED,
    GENERIC,
    JOINING,
    KINDS,
    LAST,
    NO_START,
    PLACES_TO_BE,
    SCHOOLS,
    VISITED,
    WORKING,
)
from policies.identifying_details.words import whole

MOST_TRIES = 200
"""How many words for working or learning of one message are followed up."""
MOST_WORDS = 6
"""How many words a name may have."""

_AT = (
    r"at|for|with|in|to|near|by|@|bei|beim|bei der|bei den|im|in der|am|an der|an die|in die|auf der|aufs|ins"
    r"|zur|für"
    r"|en|en el|en la|en los|a la|al|para|chez|à|au|aux|à la|à l'|au sein de|dans|pour"
    r"|na|no|nas|nos|em|para a|para o|bij|bij de|bij het|op de|op het|op|voor|aan de|aan het|naar"
)
_ARTICLE = r"(?:the |der |die |das |dem |el |la |le |les |l'|o |a |het |de |los |las )?"
_SAID = re.compile(
    rf"(?P<verb>{whole(WORKING)})(?:[ ,]{{1,2}}(?!(?:{_AT})[ ])[\w'&/-]{{1,20}}){{0,6}}?[ ,]{{1,2}}"
    rf"(?P<at>(?:{_AT})(?:(?<=')|[ ]))(?P<article>{_ARTICLE})(?=[^\W_])"
)
_WORD = re.compile(r"[^\W_]+")
_OF = re.compile(
    r"(?P<verb>[^\W_]{1,30})[ ](?P<at>vom|von der|von|del|de la|do|da|du|de l'|van de|van het|van)"
    rf"(?:(?<=')|[ ])(?P<article>{_ARTICLE})(?=[^\W_])"
)
_LAST = re.compile(
    r"(?<![^\W_])(?P<at>bei|beim|bei der|im|in der|an der|am|bij|bij de|bij het|in de|op de|op het"
    r"|aan de|aan het)[ ](?=[^\W_])"
)
_VERB_BEHIND = re.compile(rf"[ ](?:{whole(LAST)})")
_NEXT = re.compile(r"(?P<gap>[ ]|'|-|^)?(?P<word>&(?= )|[^\W_][\w&’'.-]{0,30})", re.IGNORECASE)
_STAFF = re.compile(
    r"\b(?:on|in|from) the (?P<name>(?:[^\W_][\w&'.-]{0,30} ){1,5}?)(?:staff|team|faculty|employee) "
    r"(?:wall|page|list|photo|picture|website|site|newsletter|directory|rota)\b"
)
_AT_SCHOOL = re.compile(
    r"(?:\b(?:is|are|was|am|s?hes|ur|im)|['’](?:s|m|re)) "
    r"(?:(?:you |s?he |they )?(?P<still>still) |now |also )?at (?=[^\W_])"
)
_FOR = frozenset({"for", "für", "para", "pour", "voor"})
_TAKEN_ON = frozenset({"employed", "hired"})
_INSIDE = frozenset(
    {"with", "in", "im", "in der", "en", "em", "to", "à", "near", "naar", "a", "dans", "a la", "al", "op"}
    | {"vom", "von der", "von", "del", "de la", "do", "da", "du", "de l'", "van de", "van het", "van"}
)


_STAFF_WORDS = frozenset({"staff", "faculty", "team", "employee"})
_WORTH = WORKING | _STAFF_WORDS | SCHOOLS | {"still"}


def worth(look: Look, _: Place) -> bool:
    """Tell whether a word for working, teaching or learning is there, and what a name begins or ends with."""
    return look.has_any(_WORTH) and (look.text[1:] != look.lower[1:] or look.has_any(KINDS))


def find(look: Look, _: Place) -> Iterator[Detail]:
    """Yield every named employer and school."""
    if look.has_any(_STAFF_WORDS):
        yield from _among_staff(look)
    if look.has_any(SCHOOLS) or "still at" in look.lower:
        yield from _at_school(look)
    if look.has_any(LAST):
        yield from _with_verb_last(look)
    for tries, said in enumerate(_said(look.lower)):
        if tries >= MOST_TRIES:
            return
        at, start = said["at"].strip(), said.end()
        if (at in (*_FOR, "with") and said["verb"] not in EMPLOYED) or (
            at == "by" and said["verb"] not in _TAKEN_ON
        ):
            continue
        end = _name_end(look, start, at, article=bool(said["article"].strip()))
        if end:
            yield Detail("workplace", start, end, " ".join(look.lower[start:end].split()), cue="works-at")


def _with_verb_last(look: Look) -> Iterator[Detail]:
    """Yield employers in front of their verb: dass Uli bei Siegmann arbeitet, dat ze bij Visser werkt."""
    for tries, place in enumerate(_LAST.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        run = _run(look, place.end(), lower=False)
        if (
            run
            and _VERB_BEHIND.match(look.lower, run[-1].end())
            and _names(look, run, place["at"], article=False)
        ):
            name = " ".join(look.lower[place.end() : run[-1].end()].split())
            yield Detail("workplace", place.end(), run[-1].end(), name, cue="works-at-last")


def _said(lower: str) -> Iterator[re.Match[str]]:
    """Yield what `_SAID` finds, looked for only where such a word begins: that is ten times as fast."""
    end = 0
    for word in _WORD.finditer(lower):
        if word.group() not in WORKING:
            continue
        if of := _OF.match(lower, word.start()):
            yield of
        if word.start() >= end and (said := _SAID.match(lower, word.start())):
            yield said
            end = said.end()


def _among_staff(look: Look) -> Iterator[Detail]:
    """Yield whose staff somebody is seen among: on the Pemberley Library staff wall."""
    for seen in islice(_STAFF.finditer(look.lower), MOST_TRIES):
        start, end = seen.start("name"), seen.end("name") - 1
        capitals = _run(look, start, lower=False)
        if capitals and capitals[-1].end() == end and _names(look, capitals, "at", article=True):
            yield Detail("workplace", start, end, " ".join(look.lower[start:end].split()), cue="among-staff")


def _at_school(look: Look) -> Iterator[Detail]:
    """Yield the school that somebody is said to be at: she is still at Northfield High."""
    for said in islice(_AT_SCHOOL.finditer(look.lower), MOST_TRIES):
        name = _with_its_kind(look, _run(look, said.end(), lower=False))
        kinds = KINDS - VISITED if said["still"] else SCHOOLS
        if len(name) > 1 and name[-1]["word"].lower() in kinds and _names(look, name, "at", article=False):
            start, end = said.end(), name[-1].end()
            yield Detail("workplace", start, end, " ".join(look.lower[start:end].split()), cue="is-at")


def _name_end(look: Look, start: int, at: str, *, article: bool) -> int:
    """Return where the name that begins at `start` ends; 0 where it is no name."""
    capitals = _with_its_kind(look, _run(look, start, lower=False))
    if capitals and _names(look, capitals, at, article=article):
        return capitals[-1].end()
    return 0 if article or at in _INSIDE or at in _FOR else _plain_end(_run(look, start, lower=True))


def _with_its_kind(look: Look, capitals: list[re.Match[str]]) -> list[re.Match[str]]:
    """The Kessler bottling plant: a name may go on in small letters up to what it is."""
    if not capitals or _is_kind(capitals[-1]["word"].lower()):
        return capitals
    behind = _run(look, capitals[-1].end(), lower=True)[:2]
    kinds = (at for at, word in enumerate(behind) if word["gap"] == " " and word["word"].lower() in KINDS)
    last = next(kinds, None)
    return capitals if last is None else [*capitals, *behind[: last + 1]]


def _plain_end(run: list[re.Match[str]]) -> int:
    """Return where a name in small letters ends: one to three words of its own, then what it is."""
    words = [word["word"].lower().strip(".'") for word in run]
    own = next((at for at, word in enumerate(words) if word in KINDS), 0)
    if not 0 < own <= 3 or not GENERIC.isdisjoint(words[:own]) or not NO_START.isdisjoint(words[:own]):
        return 0
    last = own
    while last + 1 < len(words) and words[last + 1] in KINDS:
        last += 1
    return run[last].end()


def _run(look: Look, start: int, *, lower: bool) -> list[re.Match[str]]:
    """Return the words from `start` on that may be one name: capitalised, or joining two that are."""
    found: list[re.Match[str]] = []
    at = start
    while len(found) < MOST_WORDS:
        word = _NEXT.match(look.text, at)
        if not word or (found and word["gap"] is None):
            break
        kind = not found and word["word"].lower() in KINDS
        if not (lower or kind or _capital(word) or word["word"].lower() in JOINING):
            break
        found.append(word)
        at = word.end()
        if word["word"].endswith("."):
            break
    while found and not lower and not found[-1]["word"][0].isupper():
        found.pop()
    return found


def _names(look: Look, run: list[re.Match[str]], at: str, *, article: bool) -> bool:
    """Tell a name from "works at Home", a town from a firm, and a firm from a German noun."""
    words = [word["word"].lower().strip(".'’") for word in run]
    own = [word for word in words if not (word in GENERIC or word in JOINING or _is_kind(word))]
    if (
        not own
        or not any(word["word"][0].isupper() for word in run)
        or own[0].removesuffix("'s") in NO_START
        or (len(own) == 1 and own[0] in PLACES_TO_BE)
    ):
        return False
    town = at in _INSIDE and not (article and at == "en")
    if town and not any(_is_kind(word) or word in BRANDS or word.endswith(COMPOUNDS) for word in words):
        return False
    return not _is_shouting(look, run)


def _is_kind(word: str) -> bool:
    return word in KINDS or word.removesuffix("s") in KINDS


def _capital(word: re.Match[str]) -> bool:
    first: str = word["word"][0]
    return first.isupper() or first.isdecimal()


def _is_shouting(look: Look, run: list[re.Match[str]]) -> bool:
    """Capitals say nothing where everything is in capitals."""
    written = "".join(word["word"] for word in run)
    return written.isupper() and len(written) > 5 and look.text.isupper()


WORKPLACE = Detector("workplace", worth, find, _WORTH)
