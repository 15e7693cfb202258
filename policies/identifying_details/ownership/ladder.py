"""Whose a detail is, in the order that the specification fixes.

Public, then the sender's or an outsider's by the nearest antecedent, then a member's by name, by "you", by a
pronoun with a reply or an earlier naming; then nobody knows.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from policies.identifying_details.cues import everywhere
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.facts import Heard, Subject
from policies.identifying_details.ownership.mention import OWNING, Mention
from policies.identifying_details.ownership.pointing import pointed_at
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.uses import ADVERBS, ALONE
from policies.vocabulary.identifiers import UserId

_BEHIND = 6
_NEAR_A_PLACE = 8
_AND = everywhere("adding")
_NAME = words("name nombre nom nome naam")
_SENTENCES_BACK = 2


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a detail is.

    Attributes:
        subject: as in the specification.
        member: the member or the sender, where one can be told.
        third: whether a third-person word points at somebody who is not named.
        near: whether any person is near at all.
        cue: the rule that decided.
    """

    subject: Subject
    member: UserId | None = None
    third: bool = False
    near: bool = False
    cue: str = ""


class Ladder:
    """The rungs, for one message: each answers, or leaves it to the next."""

    def __init__(
        self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, heard: Heard, roster: Roster
    ) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues
        self._heard = heard
        self._roster = roster

    def owner(self, first: int, last: int, *, public: bool = True) -> Owner:
        """Return whose the detail is that takes the words from `first` to `last`.

        Args:
            first: index of the first word.
            last: index of the last.
            public: whether it may be an organisation's; an identity number may not.
        """
        if not public:
            people = [one for one in self._mentions if one.who != "public"]
            return Ladder(self._tokens, people, self._cues, self._heard, self._roster).owner(first, last)
        for rung in (
            self._corrected,
            self._announced,
            self._pointed_at,
            self._named_behind,
            self._embedded,
            self._spoken_of,
            self._pronoun_behind,
            self._sentence_before,
            self._spoken_to,
            self._asked,
        ):
            mention = rung(first, last)
            if mention is not None:
                return self.owner_of(mention, rung.__name__.strip("_"))
        return Owner("unknown", near=False, cue="nobody named")

    # -- where the owner may stand -------------------------------------------------------------------

    def _announced(self, first: int, _last: int) -> Mention | None:
        """In front of the detail, in its sentence, as one who owns: her number is (…)."""
        owning = (one for one in self._before(first) if one.how in OWNING and self._fits(one, first))
        nearest = next(owning, None)
        return None if nearest is None else self._together(nearest)

    def _corrected(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, named to put right who was meant: text him, (…). Rob I mean."""
        for one in self._mentions:
            sentences = self._tokens[one.first].sentence - self._tokens[last].sentence
            if (
                one.first > last
                and sentences <= 1
                and one.who in {"member", "outsider"}
                and self._is_meant(one)
            ):
                return one
        return None

    def _is_meant(self, one: Mention) -> bool:
        around = [token.text for token in self._tokens[max(0, one.first - 2) : one.last + 3]]
        inside = self._tokens[one.first].text
        at = around.index(inside)
        said = (around[max(0, at - 2) : at], around[at + one.last - one.first + 1 :])
        return any(
            len(two) == 2 and two[0] in self._cues.i and two[1] in self._cues.correcting for two in said
        )

    def _together(self, one: Mention) -> Mention:
        """Ana and I live at (…): where the sender is named with a member, it is the member's too."""
        at = self._mentions.index(one)
        if one.who != "self" or at == 0:
            return one
        other = self._mentions[at - 1]
        joined = [token.text for token in self._tokens[other.last + 1 : one.first]]
        return other if other.who == "member" and len(joined) == 1 and joined[0] in _AND else one

    def _pointed_at(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, by pointing back at it: that's where Mark is, … that you?"""
        one = pointed_at(self._tokens, self._mentions, self._cues, last)
        return None if one is not None and one.who == "you" and self._you("").member is None else one

    def _named_behind(self, _first: int, last: int) -> Mention | None:
        """Behind the detail: … is Mark's, … (Mark), … belongs to my sister."""
        behind = [
            one
            for one in self._mentions
            if last < one.first <= last + _BEHIND and self._same(one.first, last)
        ]
        for one in behind:
            between = [token.text for token in self._tokens[last + 1 : one.first]]
            joined = self._tokens[last + 1].gap.strip()[:1] if last + 1 < len(self._tokens) else ""
            where = not self._cues.asking.isdisjoint(between) and not self._cues.being.isdisjoint(between)
            linked = (
                where or not self._cues.being.isdisjoint(between) or not self._cues.of.isdisjoint(between)
            )
            if self._is_asked_of(one, between, last):
                return one
            if not self._cues.bidding.isdisjoint(between) and self._is_an_organisations(last):
                return None
            if self._is_of_something_else(one, between):
                continue
            if one.how == "owner" or (
                one.who not in {"you", "public"} and (linked or (joined in {"(", "-", "="} and not between))
            ):
                return one
            inverted = len(between) <= 4 and self._is_inverted(between)
            if one.who in {"outsider", "member", "third"} and (
                where or inverted or (one.how == "subject" and "," not in joined)
            ):
                return one
        return None

    def _is_of_something_else(self, one: Mention, between: Sequence[str]) -> bool:
        """(…), the sofa is yours; (…), is it ok if I write back?"""
        cues, word = self._cues, self._tokens[one.first].text
        if one.how == "bare" and word in cues.my and word not in ALONE:
            return True
        alone = word in ALONE or (one.who == "self" and one.how == "bare")
        return alone and not all(
            among(word, cues.being, cues.pointing, cues.asking, cues.of, ADVERBS) for word in between
        )

    def _is_an_organisations(self, last: int) -> bool:
        """The clinic is on (…), ask for my nurse."""
        return any(
            one.who == "public" and one.last < last and self._same(one.last, last) for one in self._mentions
        )

    def _is_asked_of(self, you: Mention, between: Sequence[str], last: int) -> bool:
        """Is it still (…) for you?"""
        at = last - 1
        while at >= 0 and self._same(at, last) and not self._tokens[at].opens:
            at -= 1
        opening = {token.text for token in self._tokens[max(at, 0) : last][:3]}
        asks = not self._cues.being.isdisjoint(opening) and between and between[-1] in self._cues.of
        return you.who == "you" and bool(asks)

    def _spoken_of(self, first: int, _last: int) -> Mention | None:
        """In front of the detail, merely spoken of: an organisation, somebody, he or she."""
        return next(
            (one for one in self._before(first) if one.how == "bare" and one.who not in {"self", "you"}), None
        )

    def _is_inverted(self, between: Sequence[str]) -> bool:
        """Whether a verb stands right in front of whose it is: … wird Uli, … se apellida la Pili."""
        verb = next((word for word in reversed(between) if word not in self._cues.articles), "")
        return verb in self._cues.owning

    def _pronoun_behind(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, going on about somebody spoken of before: (…), she won't hear the mobile."""
        for one in self._mentions:
            if last < one.first <= last + _BEHIND and self._same(one.first, last) and one.how != "source":
                goes_on = one.who == "third" and self._tokens[one.first].text in self._cues.they
                return self._antecedent(one) if goes_on and not one.plural else None
        return None

    def _embedded(self, first: int, last: int) -> Mention | None:
        """In the detail itself: no word from Maya? maya.bakes@… usually works."""
        inside = {token.text for token in self._tokens[first : last + 1]}
        for one in reversed(self._mentions):
            words = {token.text for token in self._tokens[one.first : one.last + 1]}
            if one.who == "member" and words <= inside:
                return one
        return self._of_a_participant(inside)

    def _of_a_participant(self, inside: AbstractSet[str]) -> Mention | None:
        """The one answered, or the sender, whose name the detail holds."""
        for member in (self._heard.reply_to, self._heard.sender):
            if member and any(self._roster.goes_by(member, [word]) for word in inside):
                return Mention(first=0, last=0, who="member", members=(member,))
        return None

    def _sentence_before(self, first: int, _last: int) -> Mention | None:
        """In the sentences before: I saw Maya. 14 Larch Road."""
        here = self._tokens[first].sentence
        for one in reversed(self._mentions):
            back = here - self._tokens[one.first].sentence
            if not 0 < back <= _SENTENCES_BACK or one.how in {"addressed", "source"}:
                continue
            if one.who in {"member", "outsider", "public", "third"} or (
                one.how in {"owner", "pointed"} and (one.who != "you" or back == 1)
            ):
                return one
        return None

    def _spoken_to(self, first: int, _last: int) -> Mention | None:
        """In its sentence, as the one addressed or answered: I delivered to you once (…)."""
        here = {token.text for token in self._tokens if token.sentence == self._tokens[first].sentence}
        if not here.isdisjoint(self._cues.advising) or not here.isdisjoint(self._cues.contacting):
            return None
        addressed = self._heard.reply_to or any(
            one.how == "addressed" and one.who == "member" for one in self._mentions
        )
        you = (one for one in self._mentions if one.who == "you" and self._same(one.first, first))
        return next(you, None) if addressed else None

    def _asked(self, _first: int, _last: int) -> Mention | None:
        """In the message before: what is your number?"""
        before = self._heard.previous
        if before is None or before.asked is None:
            return None
        return Mention(0, 0, "member", "bare", (before.asked,))

    def _before(self, first: int) -> Iterable[Mention]:
        here = self._tokens[first].sentence
        return (
            one
            for one in reversed(self._mentions)
            if one.last < first and self._tokens[one.last].sentence == here
        )

    def _same(self, one: int, other: int) -> bool:
        return self._tokens[one].sentence == self._tokens[other].sentence

    def _fits(self, one: Mention, first: int) -> bool:
        """An organisation owns only what stands close; "I have her number" is not mine."""
        return one.who != "public" or first - one.last <= _NEAR_A_PLACE

    # -- who that is -----------------------------------------------------------------------------------

    def owner_of(self, mention: Mention, cue: str) -> Owner:
        """Return who somebody spoken of is; `cue` is the rule that led there."""
        if mention.who == "self":
            return Owner("self", self._heard.sender, near=True, cue=cue)
        if mention.who == "public":
            return Owner("public", near=True, cue=cue)
        if mention.who == "outsider":
            return Owner("outsider", near=True, cue=cue)
        if mention.who == "member":
            return self.member(mention.members, cue)
        if mention.who == "you":
            return self._you(cue)
        return self._third(mention, cue)

    def member(self, members: Sequence[UserId], cue: str) -> Owner:
        """Return the likeliest of those who go by a name; the sender only where nobody else does."""
        others = [member for member in members if member != self._heard.sender]
        if not others:
            return Owner("self", self._heard.sender, near=True, cue=cue)
        likely = [one for one in others if one == self._heard.reply_to or one in self._heard.mentions]
        return Owner("member", (likely or others)[0], near=True, cue=cue)

    def _you(self, cue: str) -> Owner:
        """The one answered, addressed or mentioned; else a member, and nobody can tell which."""
        addressed = [
            one for mention in self._mentions if mention.how == "addressed" for one in mention.members
        ]
        for candidates in (addressed, [self._heard.reply_to], sorted(self._heard.mentions)):
            here = [one for one in candidates if one and one != self._heard.sender]
            if here:
                return Owner("member", here[0], near=True, cue=f"{cue}: you")
        named = {one for mention in self._mentions for one in mention.members if one != self._heard.sender}
        if len(named) == 1:
            return Owner("member", named.pop(), near=True, cue=f"{cue}: you")
        return Owner("member", None, near=True, cue=f"{cue}: you")

    def _third(self, pronoun: Mention, cue: str) -> Owner:
        antecedent = self._antecedent(pronoun)
        if antecedent is not None:
            return self.owner_of(antecedent, f"{cue}: antecedent")
        if (named := self._named_at_once(pronoun)) is not None:
            return self.owner_of(named, f"{cue}: named at once")
        if self._is_presented(pronoun):
            return Owner("outsider", near=True, cue=f"{cue}: presented")
        addressed = any(one.how == "addressed" and one.who == "member" for one in self._mentions)
        if addressed and self._tokens[pronoun.first].text in self._cues.yours:
            return self._you(cue)
        if (known := self._known(pronoun)) is not None:
            return replace(known, cue=f"{cue}: {known.cue}")
        return Owner("unknown", third=True, near=True, cue=f"{cue}: third person")

    def _known(self, pronoun: Mention) -> Owner | None:
        """Who "she" is where nobody was named before: the one answered, spoken of before, named behind."""
        heard = self._heard
        known = [heard.reply_to] if heard.reply_to in self._roster else []
        if heard.previous is not None and heard.previous.subject:
            known.append(heard.previous.subject)
        known += sorted(heard.mentions) if len(heard.mentions) == 1 else []
        for member in known:
            if member and member != heard.sender:
                return Owner("member", member, near=True, cue="spoken of before")
        later = {one.members for one in self._mentions if self._comes_later(one, pronoun)}
        return self.member(later.pop(), "named behind") if len(later) == 1 else None

    def _comes_later(self, one: Mention, pronoun: Mention) -> bool:
        """Her badge said (…), our Tessa."""
        return one.who == "member" and one.how not in {"addressed", "source"} and one.first > pronoun.first

    def _named_at_once(self, pronoun: Mention) -> Mention | None:
        """Who a pronoun stands for may follow it: o mail dele, do Rui; son numéro à Rui."""
        behind = [one for one in self._mentions if pronoun.last < one.first <= pronoun.last + 4]
        for one in behind:
            joined = {token.text for token in self._tokens[pronoun.last + 1 : one.first]} & self._cues.of
            if joined and one.who in {"member", "outsider"} and self._same(one.first, pronoun.last):
                return one
        return None

    def _is_presented(self, pronoun: Mention) -> bool:
        """Whether the pronoun is given a name that is nobody's here: her name is Jennifer."""
        behind = range(pronoun.last + 1, min(pronoun.last + 5, len(self._tokens)))
        words = {self._tokens[at].text for at in behind}
        named = any(one.who == "outsider" and one.first in behind for one in self._mentions)
        return named and not words.isdisjoint(_NAME) and not words.isdisjoint(self._cues.being)

    def _antecedent(self, pronoun: Mention) -> Mention | None:
        """The nearest person before the pronoun who is not merely addressed, nor the one who told."""
        before = [
            one for one in reversed(self._mentions) if one.first < pronoun.first and one.how != "addressed"
        ]
        people = [one for one in before if self._may_be(one, pronoun)]
        likely = next((one for one in people if one.how != "source"), None) or next(iter(people), None)
        same = self._cues.she if self._tokens[pronoun.first].text in self._cues.she else self._cues.he
        again = next(
            (one for one in before if one.who == "third" and self._tokens[one.first].text in same), None
        )
        if likely is None or again is None:
            return likely
        if again.first < likely.first and not self._in_passing(likely):
            return likely
        return self._antecedent(again) or likely

    def _in_passing(self, one: Mention) -> bool:
        """Whether somebody is only spoken of in passing (I rang the GP), between "she" and "she"."""
        gendered = self._tokens[one.last].text in self._cues.women | self._cues.men
        return one.who == "outsider" and one.how in {"bare", "called"} and not gendered

    def _may_be(self, one: Mention, pronoun: Mention) -> bool:
        """Whether a pronoun can stand for somebody: "her" for no brother, "he" for no family."""
        if one.who == "public":
            return pronoun.plural
        if one.who not in {"outsider", "member"}:
            return False
        word, told = self._tokens[one.last].text, self._tokens[pronoun.first].text
        several = word in self._cues.several and one.how != "owner"  # my exes page is one ex's
        if told in self._cues.she:
            return word not in self._cues.men and not several
        if told in self._cues.he:
            return word not in self._cues.women and not several
        return True
