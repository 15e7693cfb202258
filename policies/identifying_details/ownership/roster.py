"""The people in the room by the names that all can see: display names, their parts, short forms, user IDs."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from policies.identifiers import UserId
from policies.identifying_details.cues import ORDINARY, everywhere
from policies.identifying_details.cues.cue import among
from policies.identifying_details.facts import Member
from policies.identifying_details.ownership.apostrophes import apostrophes_lacking, is_had, two_ending_at
from policies.identifying_details.ownership.as_verbs import are_verbs
from policies.identifying_details.ownership.names_of import PART, SHORT_FORM, names_of
from policies.identifying_details.ownership.saints import is_a_saint
from policies.identifying_details.ownership.surnames import is_a_surname
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_LONG_NAME = 5
_STEM = 3
_LEAST = 2
_NOBODY: Mapping[tuple[tuple[str, ...], int], list[UserId]] = {}
_LEADING = GIVEN_NAMES | everywhere("titles")
"""Behind them stands a surname, unless it is a member who is called so."""
_OWNING, _BEING, _TELLING = everywhere("owning"), everywhere("being"), everywhere("telling")


@dataclass(frozen=True, slots=True)
class Named:
    """A member named in a text, by the words from `first` to `last`.

    Attributes:
        first: index of the first word.
        last: index of the last.
        members: everybody who goes by that name.
        genitive: whether the last word carries a genitive s of its own (Mayas Nummer).
        ordinary: whether the name is an everyday word as well.
    """

    first: int
    last: int
    members: tuple[UserId, ...]
    genitive: bool
    ordinary: bool


_Forms = dict[str, dict[tuple[tuple[str, ...], int], list[UserId]]]
"""By the first word of a name: the name, how literal it is, and everybody who goes by it."""


class Roster:
    """Who can be named here; kept up as members come and go."""

    def __init__(self) -> None:
        self._forms: _Forms = {}
        self._members: dict[UserId, set[str]] = {}
        self._stems: Counter[str] = Counter()
        self._openings: set[str] = set()
        self._owning: set[str] = set()
        self._heard: set[str] = set()
        self._initials: set[str] = set()

    def __contains__(self, user_id: object) -> bool:
        return user_id in self._members

    def add(self, member: Member) -> None:
        """Take in a member's names."""
        firsts = self._members.setdefault(member.user_id, set())
        for form, rank in names_of(member):
            self._forms.setdefault(form[0], {}).setdefault((form, rank), []).append(member.user_id)
            if form[0] not in firsts:
                self._stems[form[0][:_STEM]] += 1
            firsts.add(form[0])
            self._initials |= _initials([(form, rank)])
        openings, owning = _openings(firsts), _owning(firsts)
        self._openings |= openings
        self._owning |= owning
        self._heard |= openings | owning  # never put together anew: a room of a thousand is taken in so

    def remove(self, user_id: UserId) -> None:
        """Forget a member's names."""
        for first in self._members.pop(user_id, ()):
            self._stems[first[:_STEM]] -= 1
            forms = {form: [one for one in members if one != user_id]
                     for form, members in self._forms.pop(first).items()}  # fmt: skip
            if rest := {form: members for form, members in forms.items() if members}:
                self._forms[first] = rest
        self._openings, self._owning = _openings(self._forms), _owning(self._forms)
        self._heard = self._openings | self._owning
        self._initials = {letter for forms in self._forms.values() for letter in _initials(forms)}

    def goes_by(self, user_id: str, words: Sequence[str]) -> bool:
        """Whether these words are a name of this member's that everybody sees."""
        return any(form == tuple(words) and user_id in members and rank != SHORT_FORM
                   for (form, rank), members in self._forms.get(words[0], _NOBODY).items())  # fmt: skip

    def is_silent_to(self, words: AbstractSet[str]) -> bool:
        """Whether none of these words is of anybody's name: neither `may_be_named` nor `may_own`."""
        return self._heard.isdisjoint(words)

    def is_strange_to(self, words: AbstractSet[str]) -> bool:
        """Whether no member goes by a name that begins with any of these words, be it in the genitive."""
        return self._openings.isdisjoint(words)

    def may_be_named(self, folded: str, text: str, words: AbstractSet[str]) -> bool:
        """Whether a member's name begins with one of these words, that is not merely a verb: "I will".

        Args:
            folded: the plain form of the message, see `Normal`.
            text: the same in plain spelling.
            words: its words, each once.
        """
        if self.is_strange_to(words):
            return False
        called = self._openings & words
        return not called <= ORDINARY or not are_verbs(folded, text, called)

    def may_own(self, words: AbstractSet[str]) -> bool:
        """Whether one of these is an everyday word that a member is called, in the genitive: hopes."""
        return not self._owning.isdisjoint(words)

    def without_apostrophe(self, words: AbstractSet[str]) -> list[str]:
        """Return those of some words that are a member's name and an s: mayas."""
        return [word for word in words & self._openings if word not in self._forms and len(word) > _LEAST]

    def lacks_apostrophe(self, text: str, words: AbstractSet[str]) -> list[int]:
        """Return where in a plain text the s stands of a member's name, but not of a stranger's surname."""
        places = apostrophes_lacking(text, self.without_apostrophe(words))
        pairs = ((at, *two_ending_at(text, at)) for at in places)
        told = [
            at for at, word, before in pairs if not (is_a_surname(word) and self._leads_to_a_surname(before))
        ]
        had = [at for at in apostrophes_lacking(text, words & self._owning) if is_had(text, at)]
        return sorted({*told, *had})

    def leads_to_a_capital(self, text: str, words: AbstractSet[str]) -> bool:
        """Whether a name that is shown in small letters stands in front of a capital: sparrow Marsh."""
        shown = (word for word in words & self._forms.keys() if word not in ORDINARY)
        return any(rest[:1].isupper() for word in shown for rest in text.split(f" {word} ")[1:])

    def _leads_to_a_surname(self, word: str) -> bool:
        return word in _LEADING and not self.knows(word)

    def knows(self, word: str) -> bool:
        """Whether any member goes by a name that begins with this word."""
        return word in self._forms

    def known(self, words: AbstractSet[str]) -> AbstractSet[str]:
        """Return those of some words with which a name begins that any member goes by."""
        return self._forms.keys() & words

    def shows(self, word: str) -> bool:
        """Whether everybody sees this word at the beginning of a member's name: Max, but not Maxine."""
        return any(rank != SHORT_FORM for _, rank in self._forms.get(word, ()))

    def lengthens(self, word: str) -> bool:
        """Whether a longer name begins as a member's does: Candelaria, Candy."""
        return len(word) > _LONG_NAME and self._stems[word[:_STEM]] > 0

    def has_initial(self, words: AbstractSet[str]) -> bool:
        """Whether one of these words is the letter that a member's name ends with: Alan B."""
        return not self._initials.isdisjoint(words)

    def bears_initial(self, user_id: UserId, letter: str) -> bool:
        """Whether a name of this member's ends with a letter: Alan B."""
        return any(
            len(form) > 1 and form[-1] == letter and user_id in members
            for first in self._members.get(user_id, ())
            for (form, _), members in self._forms.get(first, _NOBODY).items()
        )

    def begins_with(self, user_id: UserId, letter: str) -> bool:
        """Whether what everybody calls this member begins with a letter."""
        return any(first.startswith(letter) and self.shows(first) for first in self._members.get(user_id, ()))

    def known_as(self, word: str) -> tuple[UserId, ...]:
        """Return everybody whose whole name is this one word."""
        known = self._forms.get(word, _NOBODY).items()
        return tuple(member for (words, _), members in known if words == (word,) for member in members)

    def named(self, tokens: Sequence[Token], at: int) -> Named | None:
        """Return who is named by the words from `at` on: the longest name, the most literal reading."""
        text = tokens[at].text
        if text not in self._forms and text[:-1] not in self._forms:
            return None  # so it is with almost every word
        if is_a_saint(tokens, at):
            return None
        led = self._is_led(tokens, at)
        best: list[tuple[tuple[int, bool, int], list[UserId]]] = []
        for word, genitive in _readings(text):
            for (form, rank), members in self._forms.get(word, _NOBODY).items():
                cut = genitive if len(form) == 1 else _matches(tokens, at, form)
                if led and (genitive or rank == SHORT_FORM):
                    continue
                doubtful = rank == PART and len(form[0]) == _LEAST and len(form) == 1
                if cut is not None and not (doubtful and (cut or not _is_called(tokens, at))):
                    best.append(((-len(form), cut, rank), members))
        if not best:
            return None
        top = min(order for order, _ in best)
        everybody = tuple(dict.fromkeys(one for order, members in best if order == top for one in members))
        last = at - top[0] - 1
        ordinary = all(token.text in ORDINARY for token in tokens[at : last + 1])
        return Named(at, last, everybody, top[1], ordinary and last == at)

    def _is_led(self, tokens: Sequence[Token], at: int) -> bool:
        """Robin Williams, Mr Roberts: behind a stranger's first name, or a title, stands a surname."""
        led = at > 0 and tokens[at].gap == " " and tokens[at - 1].capital
        return led and self._leads_to_a_surname(tokens[at - 1].text)

    def named_again(self, tokens: Sequence[Token], at: int, named: Named) -> Named | None:
        """Return who is named from `at` on, if that may be the same member."""
        again = self.named(tokens, at)
        return again if again is not None and not set(again.members).isdisjoint(named.members) else None


def _openings(firsts: Collection[str]) -> set[str]:
    """Maya, Mayas; an everyday word in the genitive (hopes) says nothing about anybody."""
    return {*firsts, *(f"{word}s" for word in firsts if word not in ORDINARY)}


def _owning(firsts: Collection[str]) -> set[str]:
    return {f"{word}s" for word in firsts if word in ORDINARY}


def _initials(forms: Iterable[tuple[tuple[str, ...], int]]) -> set[str]:
    """The letters that names of several words end with."""
    return {form[-1] for form, _ in forms if len(form) > 1 and len(form[-1]) == 1}


def _readings(word: str) -> Iterator[tuple[str, bool]]:
    yield word, False
    if len(word) > 2 and word.endswith("s"):
        yield word[:-1], True


def _is_called(tokens: Sequence[Token], at: int) -> bool:
    """Whether two letters are a name: Al's number, Al works at (…); not: al 024, Al final, Al Pacino."""
    token, behind = tokens[at], tokens[at + 1 : at + 2]
    if behind and behind[0].text == "s" and behind[0].gap in {"'", "’"}:
        return True
    full = bool(behind) and behind[0].capital and behind[0].gap == " "
    if not token.capital or token.loud or full:
        return False
    return not token.opens or (bool(behind) and among(behind[0].text, _OWNING, _BEING, _TELLING))


def _matches(tokens: Sequence[Token], at: int, words: tuple[str, ...]) -> bool | None:
    """Whether the last word has a genitive s; None where the words do not match."""
    row = [token.text for token in tokens[at : at + len(words)]]
    if len(row) < len(words) or row[:-1] != list(words[:-1]):
        return None
    if row[-1] == words[-1]:
        return False
    return True if row[-1] == words[-1] + "s" else None
