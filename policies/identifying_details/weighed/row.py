"""The words of one message with what is known of them, and who is named among them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from operator import attrgetter

from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.mentions import Reader
from policies.identifying_details.ownership.name_like import name_like
from policies.identifying_details.ownership.roster import Named
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.weighed.candidate import Candidate
from policies.identifying_details.weighed.kinds import kinds
from policies.identifying_details.weighed.meanings import field, meaning

MEMBER, MAYBE, SENDER, THIS = "#member", "#maybe", "#sender", "#this"
"""What stands in the row for names, for words that may be one, and for the candidate that is looked at."""
_sentence = attrgetter("sentence")


class Row:
    """One message.

    Attributes:
        tokens: its words.
        cues: those of its language.
        words: what stands for each word: the word, or what is known of it, behind a "#".
        people: the members who are named, or may be, but for the sender.
        sender: who wrote it.
        answers: whether it is a reply to another member.
    """

    def __init__(self, scene: Scene, candidates: Sequence[Candidate]) -> None:
        """Read a message, and what may be a detail in it."""
        self.tokens, self.cues, heard = scene.tokens, scene.cues, scene.heard
        self.sender = heard.sender
        self.answers = heard.reply_to is not None and heard.reply_to != heard.sender
        self._tail = scene.normal.folded[self.tokens[-1].end :] if self.tokens else ""
        self.words = [_shown(token.text) for token in self.tokens]
        for one in candidates:
            self.words[one.first : one.last + 1] = [f"#{one.kind}"] * (one.last + 1 - one.first)
        taken = {at for one in candidates for at in range(one.first, one.last + 1)}
        self._unsure: set[int] = set()
        self.people = list(self._people(scene, taken))
        self._known: dict[int, tuple[str, ...]] = {}
        self._scene, self._strong = scene, [one for one in candidates if one.is_strong]

    @cached_property
    def meanings(self) -> list[str]:
        """The words, with what one means in its place, behind a "~", where that is known."""
        language = self.cues.language
        return [word if word.startswith("#") else meaning(language, word) for word in self.words]

    def known(self, at: int) -> tuple[str, ...]:
        """Return what is known of a word: itself, what it means, of which field that is, and its kinds."""
        if at not in self._known:
            word = self.words[at]
            means = self.meanings[at]
            self._known[at] = (
                (word,)
                if word.startswith("#")
                else (word, means, field(means), *kinds(self.cues.language, word))
            )
        return self._known[at]

    @cached_property
    def mentions(self) -> list[Mention]:
        """Everybody who is spoken of, but in the words of strong details, which name nobody."""
        taken = dict.fromkeys(at for one in self._strong for at in range(one.first, one.last + 1))
        starts = frozenset(one.first for one in self._strong)
        scene = self._scene
        return Reader(scene.tokens, scene.cues, scene.roster, taken=taken, starts=starts).mentions()

    def _people(self, scene: Scene, taken: AbstractSet[int]) -> Iterator[Named]:
        end = -1
        for at in range(len(self.tokens)):
            named = scene.roster.named(self.tokens, at) if at > end and at not in taken else None
            if named is None or named.last in taken:
                continue
            end, own = named.last, set(named.members) == {scene.heard.sender}
            sure = not named.ordinary or self._is_name(at)
            if not sure and self._is_wanted(at):
                continue
            if own and sure:
                self.words[at : end + 1] = [SENDER] * (end + 1 - at)
            elif not own:
                self.words[at : end + 1] = [MEMBER if sure else MAYBE] * (end + 1 - at)
                self._unsure |= set() if sure else {at}
                yield named

    def is_sure(self, person: Named) -> bool:
        """Tell whether a name is used as one, or is no everyday word."""
        return person.first not in self._unsure

    def _is_wanted(self, at: int) -> bool:
        """Ob ich will oder nicht, und will keine Torte: in German and Dutch a verb in small letters."""
        token = self.tokens[at]
        german = self.cues.language in {"de", "nl"} and token.text == "will"
        the = at > 0 and self.tokens[at - 1].text in self.cues.articles  # der will heißt (…)
        return german and not token.capital and token.gap == " " and not the

    def _is_name(self, at: int) -> bool:
        token = self.tokens[at]
        return (token.capital and not token.opens) or name_like(self.tokens, at, self.cues)

    def is_small(self, one: Candidate) -> bool:
        """Whether a candidate was written in small letters, and only meant as a name."""
        start, _ = self._scene.span_of(one.first, one.last)
        return self.tokens[one.first].capital and self._scene.heard.text[start].islower()

    def nearest(self, one: Candidate) -> Named | None:
        """Return who a candidate begins with, or who is named the fewest sentences, then words, away.

        Whoever may be named by an everyday word comes after all others.
        """
        if one.members:
            return Named(one.first, one.first, one.members, genitive=False, ordinary=False)
        return min(
            self.people,
            key=lambda person: (not self.is_sure(person), *self.distance(person, one)),
            default=None,
        )

    def distance(self, person: Named, one: Candidate) -> tuple[int, int]:
        """Return how many sentences, and how many words, lie between somebody and a candidate."""
        apart = abs(self.tokens[person.first].sentence - self.tokens[one.first].sentence)
        return apart, one.first - person.last if person.last < one.first else person.first - one.last

    def gap(self, at: int) -> str:
        """Return the signs in front of a word, or behind the last one; a full stop is none."""
        return (self.tokens[at].gap if at < len(self.tokens) else self._tail).strip(" .\n")[:2]

    def sentence(self, at: int) -> range:
        """Return the words of the sentence of a word."""
        here = self.tokens[at].sentence
        return range(
            bisect_left(self.tokens, here, hi=at, key=_sentence),
            bisect_right(self.tokens, here, lo=at, key=_sentence),
        )


def _shown(word: str) -> str:
    """Of a number only how long it is."""
    return f"#{len(word)}" if word.isdecimal() else word
