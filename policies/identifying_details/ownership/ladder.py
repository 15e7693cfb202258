"""Whose a detail is, in the order that the specification fixes.

Public, then the sender's or an outsider's by the nearest antecedent, then a member's by name, by "you", by a
pronoun with a reply or an earlier naming; then nobody knows.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.cues import ORDINARY, everywhere
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.facts import Heard
from policies.identifying_details.full_names import owns
from policies.identifying_details.ownership.houses import HOUSES
from policies.identifying_details.ownership.mention import OWNING, Mention
from policies.identifying_details.ownership.pointing import pointed_at
from policies.identifying_details.ownership.referents import Owner, Referents
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.uses import ADVERBS, ALONE

_BEHIND = 6
_ASKED = words("asked asking asks")
_AFTER = words("after")
_BUT = words("but sino senão")
_NEAR_A_PLACE = 8
_FAR = 30
_AND = everywhere("adding")
_OPENING = 3
_LEAST_NAME = 4
"""How long a name is that is no chance at the beginning of an account's."""
_JOINING = frozenset(("(", "-", "=", "<", "/", "—", "–", "←", "|"))
"""Signs that join a detail to the name behind it."""
_SENTENCES_BACK = 2
_REACHING = words("reach get contact find ping got reached contacted found")
_OTHERS = frozenset(("member", "outsider"))
_SENDING = words(
    "stuurde stuurt shared shares sent sends dropped schickte schickt mando envio envoye partage enviou"
)
_STILL = words("still noch todavía aún toujours encore ainda nog immer")
_PLACED = words("on at with in bij op bei auf en chez no na the your same")
_THIS = words(
    "this dit das hier esto esta ceci ca isso isto location pin standort ubicacion locatie position"
)
"""What somebody is said to have sent."""


class Ladder:
    """The rungs, for one message: each answers, or leaves it to the next; `people` tells who that is."""

    def __init__(
        self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, heard: Heard, roster: Roster
    ) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues
        self._heard = heard
        self._roster = roster
        self.people = Referents(tokens, mentions, cues, heard, roster)

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
            self._recommended,
            self._asked_for,
            self._sent,
            self._is_it_you,
            self._still_there,
            self._coordinated,
            self._answering,
            self._announced,
            self._pointed_at,
            self._goes_on,
            self._named_behind,
            self._embedded,
            self._spoken_of,
            self._pronoun_behind,
            self._sentence_before,
            self._spoken_to,
            self._asked,
            self._only_one,
        ):
            mention = rung(first, last)
            if mention is not None:
                return self.people.owner_of(mention, rung.__name__.strip("_"))
        return Owner("unknown", near=False, cue="nobody named")

    # -- where the owner may stand -------------------------------------------------------------------

    def _announced(self, first: int, _last: int) -> Mention | None:
        """In front of the detail, in its sentence, as one who owns: her number is (…)."""
        owning = (one for one in self._before(first) if one.how in OWNING and self._fits(one, first))
        nearest = next(owning, None)
        return None if nearest is None else self._together(nearest)

    def _coordinated(self, first: int, _last: int) -> Mention | None:
        """Who the sentence began with, where it goes on with "and": Maya minds her mum and works at (…)."""
        for at in range(first - 1, max(0, first - _OPENING) - 1, -1):
            goes_on = (
                at > 0 and self._tokens[at - 1].text in _AND and self._tokens[at].text in self._cues.owning
            )
            if goes_on and self._same(at - 1, first):
                here = (one for one in self._mentions if self._same(one.first, first) and one.last < at - 1)
                return next((one for one in here if self._may_act(one)), None)
        return None

    def _sent(self, first: int, _last: int) -> Mention | None:
        """Who sent it: Maya texted me this and nothing else: (…); Maya stuurde net dit: (…)."""
        for one in self._before(first):
            between = [token.text for token in self._tokens[one.last + 1 : first]]
            sent = between and among(between[0], self._cues.telling, self._cues.contacting, _SENDING)
            if one.who in {"member", "third", "outsider"} and sent and not _THIS.isdisjoint(between[1:]):
                return one if self._tokens[first].gap.strip()[:1] in {":", "-", "–", ""} else None
        return None

    def _is_it_you(self, first: int, _last: int) -> Mention | None:
        """In front of the detail: c'est bien toi (…)? Is this still you? (…)"""
        for one in self._mentions:
            if one.who != "you" or one.last != first - 1:
                continue
            if not self._same(one.first, first) and "?" not in self._tokens[first].gap:
                continue
            before = [token.text for token in self._tokens[max(0, one.first - _OPENING) : one.first]]
            asked = any(among(word, self._cues.being, self._cues.pointing) for word in before)
            return one if asked and self.people.you("").member is not None else None
        return None

    def _still_there(self, first: int, _last: int) -> Mention | None:
        """Addressed in front of the detail, with no more between than a question has: Maya, still on (…)?"""
        for one in self._mentions:
            if one.who == "member" and one.last < first and self._same(one.first, first):
                between = {token.text for token in self._tokens[one.last + 1 : first]}
                if between & _STILL and between <= _STILL | self._cues.of | _PLACED | self._cues.yours:
                    return one
        return None

    def _may_act(self, one: Mention) -> bool:
        return one.how not in {"addressed", "owner"} and self._tokens[one.first].text not in self._cues.my

    def _recommended(self, first: int, _last: int) -> Mention | None:
        """Of mine, whom the text speaks of first, and whose services are for you: my cousin does hair (…)."""
        somebody = next((one for one in self._mentions if one.who not in {"self", "you"}), None)
        if somebody is None or somebody.who != "outsider" or not self._is_mine(somebody):
            return None
        if not any(sign in self._tokens[first].gap for sign in ",."):
            return None
        if any(one.who == "member" and one.how != "addressed" for one in self._mentions):
            return None
        people = (self.people.antecedent(one) for one in self._mentions if one.who == "third")
        she = any(one is not None and one.who == "outsider" for one in people)
        yours = next((one for one in self._before(first) if one.who == "you"), None)
        return somebody if she and (yours is None or not self._is_of_a_detail(yours)) else None

    def _asked_for(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, as the one whom somebody asked for there: he rang (…) asking for Rob."""
        for one in self._mentions:
            if one.first > last + 2 and self._same(one.first, last):
                asked, link = self._tokens[one.first - 2].text, self._tokens[one.first - 1].text
                if asked in _ASKED and (link in self._cues.of or link in _AFTER):
                    return one
        return None

    def _is_mine(self, one: Mention) -> bool:
        return one.first > 0 and self._tokens[one.first - 1].text in self._cues.my

    def _is_of_a_detail(self, yours: Mention) -> bool:
        """Your number; not: your house, she will do yours."""
        behind = self._tokens[yours.last + 1 : yours.last + 2]
        return bool(behind) and self._cues.is_noun(behind[0].text) and behind[0].text not in HOUSES

    def _corrected(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, named to put right who was meant: text him, (…). Rob I mean."""
        for at in range(last + 1, min(last + _FAR, len(self._tokens))):
            if self._tokens[at].sentence > self._tokens[last].sentence + 1:
                return None
            if self._tokens[at].text in self._cues.correcting and self._tokens[at - 1].text in self._cues.i:
                return next((one for one in self._mentions if self._is_beside(one, at - 1, at)), None)
        return None

    def _is_beside(self, one: Mention, first: int, last: int) -> bool:
        """Rob I mean; I mean Rob."""
        return one.who in {"member", "outsider"} and (one.last == first - 1 or one.first == last + 1)

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
        return None if one is not None and one.who == "you" and self.people.you("").member is None else one

    def _answering(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, in answer to a question for somebody: who serves me there? Rob himself."""
        here = self._tokens[last].sentence
        asked = any(token.text in self._cues.asking for token in self._tokens if token.sentence == here)
        for one in self._mentions if asked else ():
            answer = self._tokens[one.first]
            if answer.sentence == here and one.first > last and self._tokens[one.first - 1].text in _BUT:
                return one
            if answer.sentence == here + 1 and one.who in {"member", "outsider"} and one.how != "addressed":
                opening = self._tokens[max(0, one.first - _OPENING) : one.first + 1]
                return one if any(token.opens and "?" in token.gap for token in opening) else None
        return None

    def _goes_on(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, where the sender goes on about themself: (…), I'm up anyway."""
        near = (one for one in self._mentions if last < one.first <= last + 2 and self._same(one.first, last))
        one = next(near, None)
        if one is None or one.who != "self" or "," not in self._tokens[last + 1].gap:
            return None
        behind = self._tokens[one.last + 1 : one.last + 2]
        return one if behind and behind[0].text in self._cues.being and one.how != "owner" else None

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
            if (reached := self._reached_by(one)) is not None:
                return reached
            if self._is_of_something_else(one, between):
                continue
            if one.how == "owner" or (
                one.who not in {"you", "public"} and (linked or (joined in _JOINING and not between))
            ):
                return one
            inverted = len(between) <= 4 and self._is_inverted(between)
            if one.who in {"outsider", "member", "third"} and (
                where or inverted or (one.how == "subject" and "," not in joined)
            ):
                return one
        return None

    def _reached_by(self, one: Mention) -> Mention | None:
        """Whom somebody reaches there: (…) is how I reach Maya."""
        if one.who != "self" or one.last + 2 >= len(self._tokens) or one.how == "owner":
            return None
        if not among(self._tokens[one.last + 1].text, self._cues.contacting, _REACHING):
            return None
        near = range(one.last + 2, one.last + 4)
        return next((who for who in self._mentions if who.first in near and who.who in _OTHERS), None)

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
                return self.people.antecedent(one) if goes_on and not one.plural else None
        return None

    def _embedded(self, first: int, last: int) -> Mention | None:
        """In the detail itself: no word from Maya? maya.bakes@… usually works."""
        inside = {token.text for token in self._tokens[first : last + 1]}
        for one in reversed(self._mentions):
            words = {token.text for token in self._tokens[one.first : one.last + 1]}
            if one.who == "member" and words <= inside:
                return one
        return (
            self._of_a_participant(inside)
            or self._of_one_member(inside)
            or self._begun_with(inside)
            or self._begun_with_a_word(first, last, inside)
        )

    def _begun_with_a_word(self, first: int, last: int, inside: AbstractSet[str]) -> Mention | None:
        """A name that is an everyday word, where the account begins with it: hope is on there as hopeful.h."""
        for at, token in enumerate(self._tokens):
            if first <= at <= last or len(token.text) < _LEAST_NAME or not self._same(at, first):
                continue
            if any(word.startswith(token.text) for word in inside) and (
                members := self._roster.known_as(token.text)
            ):
                return Mention(at, at, "member", "bare", members)
        return None

    def _begun_with(self, inside: AbstractSet[str]) -> Mention | None:
        """Whoever is named and whose name a word of the detail begins with: Maya, (…) @mayagetsclean."""
        for one in self._mentions:
            name = self._tokens[one.first].text
            own = one.who == "member" and one.first == one.last and len(name) >= _LEAST_NAME
            if own and any(word.startswith(name) for word in inside):
                return one
        return None

    def _of_one_member(self, inside: AbstractSet[str]) -> Mention | None:
        """The one member whose name the detail holds: the list is with jonas.w@(…)."""
        names = (word for word in inside if len(word) > 2 and word not in ORDINARY)
        known = {members for word in names if (members := self._roster.known_as(word))}
        return Mention(first=0, last=0, who="member", members=known.pop()) if len(known) == 1 else None

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
            if one.who == "third" and self._is_somebody_unknown(one):
                continue
            if one.who == "public" and (actor := self._who_is_there(one)) is not None:
                return actor
            if one.who in {"member", "outsider", "public", "third"} or (
                one.how in {"owner", "pointed"} and (one.who != "you" or back == 1)
            ):
                return one
        return None

    def _is_somebody_unknown(self, third: Mention) -> bool:
        """My sister is back with him: "him" is nobody's name, and the sister is spoken of."""
        if self.people.antecedent(third) is not None:
            return False
        return any(
            one.who == "outsider" and one.last < third.first and self._same(one.last, third.first)
            for one in self._mentions
        )

    def _who_is_there(self, place: Mention) -> Mention | None:
        """Who is at a place of which nothing is told: I'm outside the clinic."""
        before = [one for one in self._before(place.first) if one.how == "subject" and one.who != "public"]
        return before[0] if before else None

    def _is_done_by_you(self, at: int) -> bool:
        """What you sent: no advice to write to anybody."""
        return at > 0 and self._tokens[at - 1].text in self._cues.you and not self._tokens[at].opens

    def _spoken_to(self, first: int, _last: int) -> Mention | None:
        """In its sentence, as the one addressed or answered: I delivered to you once (…)."""
        here = [at for at, token in enumerate(self._tokens) if token.sentence == self._tokens[first].sentence]
        advised = any(self._tokens[at].text in self._cues.advising for at in here)
        called = any(
            self._tokens[at].text in self._cues.contacting and not self._is_done_by_you(at) for at in here
        )
        if advised or called:
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

    def _only_one(self, _first: int, _last: int) -> Mention | None:
        """Anywhere, as the only person spoken of: (…), take flowers for Maya."""
        told = [one for one in self._mentions if one.how not in {"addressed", "source", "owner"}]
        named = [one for one in told if one.who == "member" and not owns(self._tokens, one.last)]
        if len({one.members for one in named}) != 1 or any(self._competes(one) for one in self._mentions):
            return None
        return named[0]

    def _competes(self, one: Mention) -> bool:
        """Whether it may be somebody else's as well: my, a clinic's, a sister's."""
        mine = self._tokens[one.first].text in self._cues.my or one.how in OWNING
        return one.who in {"outsider", "public"} or (one.who == "self" and mine)

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
