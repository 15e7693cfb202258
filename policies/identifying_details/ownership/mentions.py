"""Who is spoken of in a text, where, and how: as an owner, a subject, somebody called, or merely addressed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.ownership.name_like import name_like
from policies.identifying_details.ownership.roster import Named, Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.vocabulary.identifiers import UserId

Who = Literal["self", "you", "third", "outsider", "member", "public"]
How = Literal["owner", "subject", "called", "label", "bare", "addressed", "source"]

OWNING: frozenset[How] = frozenset(("owner", "subject", "called", "label"))
"""The ways of being mentioned that make what follows somebody's."""

_REACH = 4
_AT = frozenset("at on in en im in a au op no".split())
_NOT = frozenset("not nicht pas nao niet".split())
_ADVERBS = frozenset("actually still now also really currently always usually only just never then there "
                     "now apparently ahora todavia aun tambien jetzt noch auch immer toujours aussi encore encara "
                     "ainda agora tambem nog nu ook altijd me se ja doch who that which que qui che die das wie "
                     "has have had hat ha a been".split())  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody spoken of.

    Attributes:
        first: index of the first word.
        last: index of the last word.
        who: the kind of person.
        how: in which way.
        members: where it is a member, everybody who may be meant.
        plural: whether it can stand for an organisation ("their").
    """

    first: int
    last: int
    who: Who
    how: How = "bare"
    members: tuple[UserId, ...] = ()
    plural: bool = False


class Reader:
    """Reads one text for who is spoken of.

    `taken` are the words that are details themselves; those of a registered name stand for their owner.
    """

    def __init__(
        self,
        tokens: Sequence[Token],
        cues: Cues,
        roster: Roster,
        taken: dict[int, UserId | None],
        starts: frozenset[int],
        public: frozenset[int] = frozenset(),
    ) -> None:
        self.tokens = tokens
        self.cues = cues
        self._roster = roster
        self._taken = taken
        self._starts = starts
        self._public = public

    def mentions(self) -> list[Mention]:
        """Return everybody spoken of, in the order of the text."""
        found: list[Mention] = []
        at = 0
        while at < len(self.tokens):
            mention = self._registered(at) if at in self._taken else self._at(at, found)
            if mention is not None:
                found.append(mention)
            at = mention.last + 1 if mention is not None else at + 1
        return found

    def _registered(self, at: int) -> Mention | None:
        owner = self._taken[at]
        if at in self._public:
            return Mention(at, at, "public")
        if owner is None:
            return None
        last = at
        while self._taken.get(last + 1) == owner:
            last += 1
        return self._used(Mention(at, last, "member", members=(owner,)))

    def _at(self, at: int, found: Sequence[Mention]) -> Mention | None:
        return (
            self._member(at, found)
            or self._relation(at, found)
            or self._stranger(at)
            or self._pronoun(at)
            or self._organisation(at)
        )

    # -- people with names ---------------------------------------------------------------------------

    def _member(self, at: int, found: Sequence[Mention]) -> Mention | None:
        named = self._roster.named(self.tokens, at)
        if named is None or self._taken.keys() & set(range(named.first, named.last + 1)):
            return None
        if named.ordinary and not name_like(self.tokens, at, self.cues):
            return None
        if found and found[-1].who == "outsider" and found[-1].last == at - 1 and self.tokens[at].gap == " ":
            return self._used(Mention(at, named.last, "outsider"), genitive=named.genitive)
        if self._somebody_else(named):
            return self._used(Mention(at, named.last + 1, "outsider"))
        last = self._account(at, named.last)
        return self._used(Mention(at, last, "member", members=named.members), genitive=named.genitive)

    def _account(self, at: int, last: int) -> int:
        """Where a user ID ends that begins with "@" here."""
        if not self.tokens[at].gap.endswith("@"):
            return last
        behind = self._token(last + 1)
        if behind is not None and behind.gap == ":":
            last += 1
            while (behind := self._token(last + 1)) is not None and behind.gap in {".", "-"}:
                last += 1
        return last

    def _somebody_else(self, named: Named) -> bool:
        """A first name with a surname that is nobody's here: Maya Angelou."""
        behind = named.last + 1
        if behind >= len(self.tokens) or behind in self._taken or self.cues.language == "de":
            return False
        token = self.tokens[behind]
        return (
            token.capital
            and token.gap == " "
            and token.text not in ORDINARY
            and token.text not in GIVEN_NAMES
            and token.text.isalpha()
            and len(token.text) > 2
            and not self._roster.knows(token.text)
            and self.tokens[named.last].capital
            and not named.genitive
            and token.text not in self.cues.nouns | self.cues.owning | self.cues.being
        )

    def _stranger(self, at: int) -> Mention | None:
        token = self.tokens[at]
        titled = at > 0 and self.tokens[at - 1].text in self.cues.titles and token.gap in {" ", ". "}
        if titled and token.capital:
            return self._used(Mention(at - 1, at, "outsider"))
        if self._is_a_place(at):
            return None
        if not token.capital or self.cues.language == "de" and token.text not in GIVEN_NAMES:
            return None
        if token.text in GIVEN_NAMES and (
            token.text not in ORDINARY or name_like(self.tokens, at, self.cues)
        ):
            return self._used(Mention(at, self._surname(at), "outsider"))
        if token.text in ORDINARY or token.text in self.cues.nouns or not token.text.isalpha():
            return None
        mention = self._used(Mention(at, at, "outsider"))
        return mention if mention.how == "owner" and not token.opens else None

    def _is_a_place(self, at: int) -> bool:
        """St Mary's Church: an organisation with somebody's name."""
        behind = [token.text for token in self.tokens[at + 1 : at + 3] if token.text != "s"]
        saint = at > 0 and self.tokens[at - 1].text in {"st", "saint", "san", "santa", "sankt", "sao", "sint"}
        return saint or bool(
            behind and behind[0] in self.cues.organisations and self.tokens[at + 1].gap in {"'", " "}
        )

    def _surname(self, at: int) -> int:
        behind = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        more = behind and behind.capital and behind.gap == " " and behind.text not in ORDINARY
        return at + 1 if more and at + 1 not in self._taken else at

    # -- people without names ------------------------------------------------------------------------

    def _relation(self, at: int, found: Sequence[Mention]) -> Mention | None:
        word = self.tokens[at].text
        genitive = False
        if word not in self.cues.relations:
            if not (
                word.endswith("s") and word[:-1] in self.cues.relations and self.cues.language in {"en", "nl"}
            ):
                return None
            genitive = self._next_is_noun(at)
        if found and found[-1].who in {"member", "you", "third"} and self._is_said_of(found[-1], at):
            return None
        return self._used(Mention(at, at, "outsider"), genitive=genitive)

    def _is_said_of(self, member: Mention, at: int) -> bool:
        """Maya is my friend: the friend is Maya."""
        between = [token.text for token in self.tokens[member.last + 1 : at]]
        if member.who != "member" and self._inverted(member.first):
            return len(between) <= 3
        return (
            0 < len(between) <= 4
            and between[0] in self.cues.being
            and not (between[0] == "s" and len(between) == 1)
            and self.tokens[member.last].sentence == self.tokens[at].sentence
        )

    def _organisation(self, at: int) -> Mention | None:
        if self.tokens[at].text not in self.cues.organisations:
            return None
        return self._used(Mention(at, at, "public"))

    def _pronoun(self, at: int) -> Mention | None:
        word = self.tokens[at].text
        cues = self.cues
        if len(word) == 1 and self.tokens[at].gap.endswith(("'", "’")):
            return None
        readings: list[tuple[Who, How]] = []
        for words, who, how in (
            (cues.theirs, "third", "owner"), (cues.theirs, "third", "called"), (cues.they, "third", "subject"),
            (cues.my, "self", "owner"), (cues.me, "self", "called"), (cues.i, "self", "subject"),
            (cues.yours, "you", "owner"), (cues.yours, "you", "called"), (cues.you, "you", "subject"),
        ):  # fmt: skip
            if word in words:
                readings.append((who, how))  # type: ignore[arg-type]
        for who, how in readings:
            if self._is(at, how, who):
                return Mention(at, at, who, how, plural=word in cues.group)
        return Mention(at, at, readings[0][0], plural=word in cues.group) if readings else None

    def _is(self, at: int, how: How, who: Who) -> bool:
        if how == "owner":
            return self._next_is_noun(at) or self._noun_before(at) or (who != "third" and self._of(at))
        if how == "subject":
            return self._verb_behind(at) or self._inverted(at)
        return self._called(at) or (
            who != "third" and self.tokens[at].text in self.cues.me and len(self.tokens[at].text) > 4
        )

    # -- in which way --------------------------------------------------------------------------------

    def _used(self, mention: Mention, *, genitive: bool = False) -> Mention:
        ways: tuple[tuple[How, bool], ...] = (
            ("owner", self._owns(mention, genitive=genitive)),
            ("source", self._denied(mention)),
            ("called", self._called(mention.first)),
            ("addressed", self._addressed(mention)),
            ("source", self._tells(mention)),
            ("subject", self._verb_behind(mention.last)),
            ("label", self._labels(mention)),
        )
        return next((replace(mention, how=how) for how, holds in ways if holds), mention)

    def _owns(self, mention: Mention, *, genitive: bool) -> bool:
        if genitive and self._next_is_noun(mention.last):
            return True
        return self._apostrophe(mention.last) or self._of(mention.first)

    def _apostrophe(self, last: int) -> bool:
        """Maya's number, Jonas' Nummer; not Maya's at home."""
        behind = self._token(last + 1)
        if behind is None:
            return False
        if behind.text == "s" and behind.gap == "'":
            return last + 2 in self._starts or self._next_is_noun(last + 1) or self._ends(last + 1)
        return behind.gap.startswith("'") and behind.gap != "'" and self._next_is_noun(last)

    def _of(self, first: int) -> bool:
        """The number of Maya, o número da Bia; also with words between: the number I have for Mark."""
        before = [
            token.text
            for token in self.tokens[max(0, first - 6) : first]
            if token.sentence == self.tokens[first].sentence
        ]
        while (
            before
            and before[-1] in self.cues.articles | self.cues.my | self.cues.titles
            and before[-1] not in self.cues.of
        ):
            before.pop()
        if not before or before[-1] not in self.cues.of:
            return False
        return not self.cues.nouns.isdisjoint(before[:-1])

    def _called(self, at: int) -> bool:
        before = self.tokens[max(0, at - 2) : at]
        near = [token.text for token in before if token.sentence == self.tokens[at].sentence]
        if near and near[-1] in self.cues.contacting and "," not in self.tokens[at].gap:
            return True
        if (
            len(near) == 2
            and near[0] in self.cues.contacting
            and near[1] in self.cues.articles | self.cues.of | self.cues.my
        ):
            return True
        behind = self._token(at + 1)
        verb_last = (
            self.cues.language in {"de", "nl"} or self.tokens[at].text in self.cues.me | self.cues.theirs
        )
        return behind is not None and verb_last and not behind.opens and behind.text in self.cues.contacting

    def _addressed(self, mention: Mention) -> bool:
        first = self.tokens[mention.first]
        behind = self._token(mention.last + 1)
        closes = behind is None or behind.opens or behind.gap.strip()[:1] in {",", "!", "?"}
        at_sign = first.gap.endswith("@")
        before = self._token(mention.first - 1)
        if (
            before is not None
            and not first.opens
            and before.text in self.cues.greetings
            and "," not in first.gap
        ):
            return behind is None or behind.text not in self.cues.owning | self.cues.being
        if first.opens or mention.first == 0:
            if at_sign:
                return not self._verb_behind(mention.last) and not (
                    behind and behind.text in self.cues.theirs
                )
            return closes and behind is not None and behind.gap.strip()[:1] in {",", "!", "?"}
        return first.gap.strip() == "," and closes

    def _denied(self, mention: Mention) -> bool:
        """My cousin Ananya, not our Ananya."""
        near = {token.text for token in self.tokens[max(0, mention.first - 2) : mention.first]}
        return not near.isdisjoint(_NOT)

    def _tells(self, mention: Mention) -> bool:
        behind = self._token(mention.last + 1)
        return (
            behind is not None
            and behind.text in self.cues.telling
            and not behind.opens
            and behind.text != "has"
        )

    def _verb_behind(self, last: int) -> bool:
        """Whether an owning verb follows, or a form of "to be" and then the detail."""
        sentence = self.tokens[last].sentence
        for step in range(1, _REACH + 1):
            token = self._token(last + step)
            if token is None or token.sentence != sentence or last + step in self._starts:
                return False
            if token.text in _AT and last + step + 1 in self._starts:
                return True
            if token.text in self.cues.owning:
                return True
            if token.text in self.cues.being:
                return any(
                    last + step + more in self._starts for more in range(1, _REACH)
                ) or self._verb_behind(last + step)
            if token.text not in _ADVERBS:
                break
        return self.tokens[last].text in self.cues.owning and len(self.tokens[last].text) > 3

    def _inverted(self, at: int) -> bool:
        """Are you still at …, aren't you the nurse at …: the verb in front, the detail behind."""
        before = [token.text for token in self.tokens[max(0, at - 2) : at]]
        asked = bool(before) and (before[-1] in self.cues.being or (before[-1] == "t" and len(before) == 2))
        return asked and any(at + step in self._starts for step in range(1, 7))

    def _labels(self, mention: Mention) -> bool:
        behind = mention.last + 1
        if behind in self._starts:
            return "," not in self.tokens[behind].gap
        token = self._token(behind)
        colon = token is not None and token.gap.strip() in {":", "=", "-", "->", "("} and not token.opens
        return colon and any(behind + step in self._starts for step in range(1, _REACH))

    def _next_is_noun(self, at: int) -> bool:
        """Whether a noun of a detail follows closely, or the detail itself, before anybody else is named."""
        sentence = self.tokens[at].sentence
        for step in range(1, _REACH + 1):
            token = self._token(at + step)
            if token is None or token.sentence != sentence:
                return False
            if at + step in self._starts:
                return step == 1
            if token.text in self.cues.relations or (
                token.gap.strip() and step > 1 and token.gap.strip() not in "'-\"("
            ):
                return False
            if token.text in self.cues.nouns:
                return True
        return False

    def _noun_before(self, at: int) -> bool:
        """O número dela; also "that number is hers", "… is mine"."""
        before = self._token(at - 1)
        if before is None or before.sentence != self.tokens[at].sentence:
            return False
        if self.tokens[at].text in {"hers", "his", "mine", "yours", "theirs", "mio", "mia", "suyo", "suya", "tuyo", "tuya",
                                    "meins", "seins", "ihrs"}:  # fmt: skip
            return True
        return (
            self.cues.language == "pt"
            and self.tokens[at].text in {"dele", "dela", "deles", "delas"}
            and (before.text in self.cues.nouns)
        )

    def _ends(self, at: int) -> bool:
        behind = self._token(at + 1)
        return behind is None or behind.opens

    def _token(self, at: int) -> Token | None:
        return self.tokens[at] if 0 <= at < len(self.tokens) else None
