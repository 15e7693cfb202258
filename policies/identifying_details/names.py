"""Statements that tell a real name: a surname, a full name, a former name behind a display name."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from policies.identifiers import UserId
from policies.identifying_details.cues import CUES, ORDINARY
from policies.identifying_details.cues.cue import Cues, Phrases, among, by_opening, phrases, words
from policies.identifying_details.full_names import full_names, owns
from policies.identifying_details.identities import identities
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.small_words import ADVERBS, AT, NOT
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.told import Told

_BETWEEN = 6
_LONGEST = 4
_ASKED = 4
"""How many words in front of what is asked for its verb may stand: is your surname still (…)."""
_MOST_ANNOUNCED = 4
_VAGUE = words(
    """
    actually really known signed signs listed down registered introduced booked used goes went still short
    stands is s was were got once previously irl born says said vrai wirklich christened
    """
)
"""Words of phrases that announce a name only where one follows."""
_SURE = words(
    "appelle appelait appellait llama llamaba chama chamava heißt heisst hieß heet heette"
    " nom prenom nombre nome naam"
)
"""Words that make a name of what follows, whatever else the phrase says: s'appelle en vrai."""
_OF_A_SURNAME = words("mit de asi so ainsi assim zo")
_ADDING_A_SURNAME = words("mit de van")
_ADVERBS = words("actually really just btw maybe probably like i think")

_PLAIN_NAME: Phrases = phrases("name, name is, name s, nombre es, name ist, nom est, nome e, naam is, naam")
"""What announces a name only where a first name and a surname follow: her name is Judith Marsh."""

_PLAIN_GIVEN = GIVEN_NAMES - ORDINARY


_Triggers = dict[str, tuple[str, ...]]


def _triggers() -> tuple[_Triggers, _Triggers]:
    """The phrases, with a space round each, by the least frequent of their words."""
    announcing = set(_PLAIN_NAME) | {
        phrase
        for cues in CUES.values()
        for phrase in (*cues.surnames, *cues.real_names, *((word,) for word in cues.misnaming))
    }
    announcing |= {phrase for cues in CUES.values() for phrase in cues.called}
    vague = {phrase for phrase in announcing if phrase in _PLAIN_NAME or _is_vague(phrase)} | {
        phrase for cues in CUES.values() for phrase in cues.called
    }
    telling: _Triggers = {}
    maybe: _Triggers = {}
    for phrase in announcing:
        rarest = min(phrase, key=lambda word: (word in ORDINARY, -len(word)))
        some = maybe if phrase in vague else telling
        some[rarest] = (*some.get(rarest, ()), f" {' '.join(phrase)} ")
    for verb, *rest in (phrase for cues in CUES.values() for phrase in framing(cues)):
        telling[verb] = (*telling.get(verb, ()), f" {' '.join(rest)} ")
    return telling, maybe


def _is_vague(phrase: tuple[str, ...]) -> bool:
    return not _VAGUE.isdisjoint(phrase) and _SURE.isdisjoint(phrase)


def framing(cues: Cues) -> Phrases:
    """Return the phrases whose verb goes behind the name in a clause of its own: die eigentlich … heißt."""
    if cues.language not in {"de", "nl"}:
        return ()
    phrases = (*cues.real_names, *cues.surnames)
    return tuple(phrase for phrase in phrases if len(phrase) > 1 and phrase[0] in cues.naming & _SURE)


_TELLING, _MAYBE_TELLING = _triggers()
ANNOUNCING_WORDS = frozenset(_TELLING.keys() | _MAYBE_TELLING.keys())
"""One of them stands in every statement that tells a name."""


def may_tell(words: Sequence[str], distinct: AbstractSet[str], *, named: bool = False) -> bool:
    """Whether a closer look for such statements is worth its time; for most messages it is not.

    Args:
        words: the words of the message, in order.
        distinct: the same, each once.
        named: whether a member is named among them.
    """
    heard = ANNOUNCING_WORDS & distinct
    if not heard:
        return False
    said = f" {' '.join(words)} "
    return _says(said, heard, _TELLING) or (
        (named or not _PLAIN_GIVEN.isdisjoint(distinct)) and _says(said, heard, _MAYBE_TELLING)
    )


def _says(said: str, heard: AbstractSet[str], phrases: _Triggers) -> bool:
    return any(phrase in said for word in heard for phrase in phrases.get(word, ()))


def announced(text: str, distinct: AbstractSet[str]) -> list[tuple[int, int]]:
    """Return where in a plain lower-case text words first stand that surely announce a name; only a few."""
    phrases = (phrase.strip() for word in _TELLING.keys() & distinct for phrase in _TELLING[word])
    found = ((text.find(phrase), len(phrase)) for phrase in phrases)
    return sorted((start, start + length) for start, length in found if start >= 0)[:_MOST_ANNOUNCED]


def told(tokens: Sequence[Token], cues: Cues, roster: Roster) -> list[Told]:
    """Return the names that a text links to somebody; whose they are is not decided here."""
    found = [
        *_after(tokens, cues, cues.surnames, "surname", roster),
        *_after(tokens, cues, cues.real_names, "real name", roster),
        *_after(tokens, cues, _PLAIN_NAME, "full name", roster),
        *_framed(tokens, cues, roster),
        *_called(tokens, cues, roster),
        *full_names(tokens, cues, roster),
        *identities(tokens, cues, roster),
    ]
    kept: list[Told] = []
    for name in found:
        if not any(one.first <= name.last and name.first <= one.last for one in kept):
            kept.append(name)
    return kept


def _after(
    tokens: Sequence[Token], cues: Cues, announced: Phrases, rule: str, roster: Roster
) -> Iterator[Told]:
    words = tuple(token.text for token in tokens)
    for at, phrase in _phrases_in(words, announced):
        strict = rule != "surname" and _is_vague(phrase)
        name = _behind(tokens, at + len(phrase), cues, roster, strict=strict)
        if phrase in _PLAIN_NAME and (len(phrase) == 1 or name is None or name[0] == name[1]):
            name = _behind(tokens, at + len(phrase), cues, roster, strict=True)
            if not _is_a_members(tokens, at, cues, roster):
                continue
        if name is None and not strict:
            name = _in_front(tokens, at, cues, roster)
        if name is not None:
            yield Told(*name, rule)


def _framed(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    words = tuple(token.text for token in tokens)
    for verb, *rest in framing(cues):
        for at in (at for at, word in enumerate(words) if word == rest[0]):
            start = at + len(rest)
            if start >= len(tokens) or words[at:start] != tuple(rest):
                continue
            if not tokens[start].capital or not _is_name(tokens[start], cues, roster, strict=False):
                continue
            last = _end(tokens, start)
            if words[last + 1 : last + 2] == (verb,):
                yield Told(start, last, "real name", _before_clause(tokens, at, roster))


def _called(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Uli heißt Kratochwil; not: la perra de Nico se llama Luna."""
    words = tuple(token.text for token in tokens)
    for at, phrase in _phrases_in(words, cues.called):
        bearer = roster.named(tokens, at - 1) if at else None
        you = (at > 0 and words[at - 1] in cues.you) or any(word in cues.yours for word in phrase)
        if (bearer is None and not you) or (
            at > 1 and (words[at - 2] in cues.of or cues.is_relation(words[at - 2]))
        ):
            continue
        start = next((one for one in range(at + len(phrase), len(tokens)) if words[one] not in ADVERBS), None)
        if start is None or tokens[start].opens or not tokens[start].capital:
            continue
        if _is_name(tokens[start], cues, roster, strict=False):
            yield Told(start, _end(tokens, start), "called", bearer.members if bearer else ())


def _before_clause(tokens: Sequence[Token], at: int, roster: Roster) -> tuple[UserId, ...]:
    """Heike, die eigentlich (…) heißt: a clause about whoever is named in front of its comma."""
    if at < 2 or "," not in tokens[at - 1].gap:
        return ()
    named = roster.named(tokens, at - 2)
    return named.members if named is not None else ()


def _is_a_members(tokens: Sequence[Token], at: int, cues: Cues, roster: Roster) -> bool:
    """Sparrow's name is (…): of somebody who is called otherwise here, a first name is enough."""
    for first in range(max(0, at - 3), at):
        named = roster.named(tokens, first)
        if named is not None:
            if named.genitive:
                return named.last == at - 1
            owning = owns(tokens, named.last) or tokens[at - 1].text in cues.possessing
            return owning and named.last == at - 2
    return False


def _phrases_in(words: tuple[str, ...], announced: Phrases) -> Iterator[tuple[int, tuple[str, ...]]]:
    openings = _by_opening(announced)
    for at, word in enumerate(words):
        for phrase in openings.get(word, ()):
            if words[at : at + len(phrase)] == phrase:
                yield at, phrase
                break


_by_opening = lru_cache(32)(by_opening)


def _behind(
    tokens: Sequence[Token], start: int, cues: Cues, roster: Roster, *, strict: bool
) -> tuple[int, int] | None:
    for at in range(start, min(start + _BETWEEN, len(tokens))):
        token = tokens[at]
        if token.opens and at > start and "?" not in token.gap:
            return None
        doubtful = strict and not _holds_somewhere(tokens, at, cues)
        if _is_name(token, cues, roster, strict=doubtful) and (
            token.capital or token.text in _PLAIN_GIVEN or _joined(tokens, at, start, cues)
        ):
            end = _end(tokens, at)
            return None if strict and owns(tokens, end) else (at, end)
        if token.text in NOT and not tokens[at - 1].opens and _is_asked_of_you(tokens, start, cues):
            continue
        between = among(token.text, cues.naming, cues.being, cues.of, cues.articles, _ADVERBS, ADVERBS)
        if not between and not roster.knows(token.text):
            return None
    return None


def _is_asked_of_you(tokens: Sequence[Token], start: int, cues: Cues) -> bool:
    """O teu apelido não é (…)?"""
    return any(token.text in cues.yours for token in tokens[max(0, start - _ASKED) : start])


def _holds_somewhere(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Goes by Cordell at church: where the name holds is said, so that it is one."""
    behind = tokens[at + 1 : at + 3]
    if len(behind) < 2 or not tokens[at].capital or tokens[at].text in ORDINARY or behind[0].opens:
        return False
    place = behind[1].text
    return behind[0].text in AT and (place in cues.elsewhere or cues.is_organisation(place))


def _joined(tokens: Sequence[Token], at: int, start: int, cues: Cues) -> bool:
    """Whether a name in small letters is said to be one: her surname is okafor."""
    between = {token.text for token in tokens[start:at]} | _asked(tokens, start, at, cues)
    return not between.isdisjoint(cues.being | cues.naming) or tokens[at].gap.strip() in {":", "="}


def _asked(tokens: Sequence[Token], start: int, at: int, cues: Cues) -> set[str]:
    """The words in front of what is asked for, where its name is said: is your surname still (…)?"""
    before = {token.text for token in tokens[max(0, start - _ASKED) : start]}
    parted = any(token.opens for token in tokens[start : at + 1])
    return set() if parted or not before.isdisjoint(cues.asking) else before


def _in_front(tokens: Sequence[Token], phrase: int, cues: Cues, roster: Roster) -> tuple[int, int] | None:
    """Okonkwo is her surname; she is called Lefèvre as a surname."""
    for at in range(phrase - 1, max(-1, phrase - 6), -1):
        token = tokens[at]
        if (
            token.capital
            and (_linked(tokens[at + 1 : phrase], cues) or _is_added(tokens, at, phrase))
            and _is_name(token, cues, roster, strict=False)
        ):
            return at, at
        if tokens[at].opens:
            return None
    return None


def _linked(between: Sequence[Token], cues: Cues) -> bool:
    return any(among(one.text, cues.being, cues.owning, _OF_A_SURNAME) for one in between)


def _is_added(tokens: Sequence[Token], at: int, phrase: int) -> bool:
    """Heet van den Berg van achternaam: the phrase stands right behind the name."""
    return at == phrase - 1 and tokens[phrase].text in _ADDING_A_SURNAME


def _is_name(token: Token, cues: Cues, roster: Roster, *, strict: bool) -> bool:
    word = token.text
    if (
        len(word) < 2
        or not word.isalpha()
        or roster.shows(word)
        or among(word, cues.nouns, cues.naming, cues.being)
    ):
        return False
    if strict:
        given = word in GIVEN_NAMES or (token.capital and roster.lengthens(word) and word not in cues.peoples)
        return given and (token.capital or word not in ORDINARY)
    if word in ORDINARY or roster.knows(word):
        return token.capital and cues.language != "de" and word not in cues.frequent
    return token.capital or not among(word, cues.relations, cues.titles, cues.owning, cues.contacting)


def _end(tokens: Sequence[Token], at: int) -> int:
    last = at
    while last + 1 < len(tokens) and last - at < _LONGEST:
        token = tokens[last + 1]
        if not token.capital or token.gap not in {" ", "-", "'"} or token.opens:
            break
        last += 1
    return last
