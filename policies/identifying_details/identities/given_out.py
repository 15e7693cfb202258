"""Full names that are given for a member where one asks for them: the table is booked under Hope Marsh."""

from collections.abc import Sequence
from itertools import pairwise

from policies.identifying_details.cues.cue import Phrases, among
from policies.identifying_details.full_names import FAMOUS
from policies.identifying_details.identities.behind import OURS
from policies.identifying_details.identities.carriers import NAME
from policies.identifying_details.identities.given_words import (
    ASKED,
    BEDSIDE,
    COMPANY,
    DESTINED,
    ENTERED,
    FAVOURS,
    NO_PERSON,
    OF_PAPER,
    OTHERS,
    PAPER,
    PUTTING,
    RESERVED,
    SENDING,
    SERVES,
    SERVICES,
    SHOWN_ON,
    STANDING,
    SURE,
    THANKING,
)
from policies.identifying_details.identities.people import Person, Reading
from policies.identifying_details.identities.shapes import Shape
from policies.identifying_details.ownership.roster import Named
from policies.identifying_details.ownership.small_words import AT
from policies.identifying_details.ownership.tokens import Token

_NEAR = 24
"""How many words before and behind a full name are looked at."""
_ON_IT = 8
_FAVOUR = 4
_ROLE = 6
_ROLES = frozenset(("dr", "doctor", "prof", "professor", "rev", "reverend", "father", "pastor", "nurse"))
"""Titles of people who serve others, and of no member."""
_IT_WAS = frozenset(("was", "is", "s", "war", "fue", "foi", "etait", "est"))
_WHO = frozenset(("who", "that", "der", "die", "quien", "que", "qui", "quem", "wie", "das"))


class GivenOut(Reading):
    """Reads one text for them."""

    def of_a_full_name(self, name: Shape) -> Person | None:
        """Who goes by the first word of a full name that is asked for, booked, written to."""
        named = self._roster.named(self._tokens, name.first)
        if named is None or named.genitive or named.last != name.first or self._is_a_stranger(name):
            return None
        told = (
            self._is_put_down(name)
            or self._is_entered(name)
            or self._is_reserved(name)
            or self._is_sent(name)
            or self._is_visited(name)
            or self._is_written(name)
            or self._stands_there(name)
            or self._did_me_a_favour(name)
            or self._is_thanked(name)
            or self._is_what_it_is_for(name)
            or self._is_ours(name, named)
        )
        return Person(name.first, named.members) if told else None

    def _is_a_stranger(self, name: Shape) -> bool:
        """My nephew is down as Hope Marsh; Dr Hope Marsh; a song by Hope Marsh."""
        title = self._tokens[name.start].text
        if title in _ROLES:
            return True
        row = self._sentence(name)
        texts = [token.text for token in row]
        if any(among(text, FAMOUS, NO_PERSON) for text in texts):
            return True
        before = [token.text for token in self._before(name)]
        kin = any(
            self._cues.is_relation(word) and whose in self._cues.my and whose not in OURS
            for whose, word in pairwise(before)
        )
        stranger = (
            kin or not OTHERS.isdisjoint(before) or (bool(before) and self._cues.is_relation(before[-1]))
        )
        return stranger or self._has_a_role(name)

    def _has_a_role(self, name: Shape) -> bool:
        """Hope Marsh, my landlord; Hope Marsh, she's the new manager; not: Hope Marsh, the nurse knows."""
        behind = name.last + 1
        if behind >= len(self._tokens) or "," not in self._tokens[behind].gap:
            return False
        row = range(behind, min(behind + _ROLE, len(self._tokens)))
        role = next((at for at in row if self._cues.is_relation(self._tokens[at].text)), None)
        led = role is not None and among(self._tokens[role - 1].text, self._cues.articles, self._cues.my)
        placed = role is not None and role + 1 < len(self._tokens) and self._tokens[role + 1].text in AT
        return role is not None and led and (placed or self._people.parts(role + 1))

    def _is_put_down(self, name: Shape) -> bool:
        """Made out to Hope Marsh; booked under Hope Marsh."""
        return self._follows(name, SURE) and not self._is_mine(name)

    def _is_mine(self, name: Shape) -> bool:
        """I'm down as Hope Marsh; my name is on the list as Hope Marsh."""
        before = [token.text for token in self._before(name)]
        own = [at for at, word in enumerate(before) if among(word, self._cues.i, self._cues.my)]
        being = before[own[-1] + 1 : own[-1] + 3] if own and before[own[-1]] not in OURS else []
        return any(among(word, self._cues.being) or word in NAME for word in being)

    def _is_entered(self, name: Shape) -> bool:
        """The prescription is under Hope Marsh."""
        before = self._before(name)
        standing = bool(before) and before[-1].text in STANDING
        return standing and any(token.text in ENTERED for token in before)

    def _is_reserved(self, name: Shape) -> bool:
        """Auf Hope Marsh reserviert; stellte sie als Hope Marsh vor."""
        before, behind = self._before(name), self._tokens[name.last + 1 : name.last + 2]
        destined = bool(before) and before[-1].text in DESTINED
        return destined and bool(behind) and not behind[0].opens and behind[0].text in RESERVED

    def _is_sent(self, name: Shape) -> bool:
        """Please send the card to Hope Marsh."""
        texts = {token.text for token in self._sentence(name)}
        sent = not texts.isdisjoint(SENDING) and not texts.isdisjoint(PAPER)
        before = self._before(name)
        return sent and bool(before) and before[-1].text in DESTINED

    def _is_visited(self, name: Shape) -> bool:
        """Ask for Hope Marsh on ward 6; not: ask for Hope Marsh at reception, she runs it."""
        texts = {token.text for token in self._sentence(name)}
        bedside = not texts.isdisjoint(BEDSIDE) and texts.isdisjoint(SERVES)
        before = {token.text for token in self._before(name)}
        company = bool(before & COMPANY) and not any(among(word, self._cues.you) for word in before)
        return bedside and self._follows(name, ASKED) and not company

    def _is_written(self, name: Shape) -> bool:
        """On the envelope put Hope Marsh; write Hope Marsh on the card; a card to Hope Marsh, please."""
        before = self._before(name)[-_ON_IT:]
        behind = self._tokens[name.last + 1 : name.last + 1 + _ON_IT]
        put = any(token.text in PUTTING for token in before) and not self._is_on_mine(behind)
        return put and any(token.text in PAPER for token in [*before, *behind])

    def _is_on_mine(self, behind: Sequence[Token]) -> bool:
        """Put Hope Marsh on my list: what one means to read."""
        return any(one.text in AT and other.text in self._cues.my for one, other in pairwise(behind))

    def _stands_there(self, name: Shape) -> bool:
        """They've got Hope Marsh on the whiteboard; Hope Marsh is what it says on the locker."""
        behind = [token.text for token in self._tokens[name.last + 1 : name.last + 1 + _ON_IT]]
        before = self._before(name)
        got = any(among(token.text, PUTTING) or token.text in {"got", "have", "spelled"} for token in before)
        says = behind[:3] == ["is", "what", "it"]
        on = any(one in AT and not SHOWN_ON.isdisjoint(behind[at : at + 3]) for at, one in enumerate(behind))
        mine = self._is_on_mine(self._tokens[name.last + 1 : name.last + 1 + _ON_IT])
        return on and (says or got) and not mine

    def _did_me_a_favour(self, name: Shape) -> bool:
        """It was Hope Marsh who drove me home."""
        before = self._before(name)
        behind = [token.text for token in self._tokens[name.last + 1 : name.last + 2 + _FAVOUR]]
        said = bool(before) and before[-1].text in _IT_WAS and behind[:1] != [] and behind[0] in _WHO
        to_me = any(word in self._cues.me for word in behind)
        return said and to_me and not FAVOURS.isdisjoint(behind)

    def _is_thanked(self, name: Shape) -> bool:
        """A big thank you to Hope Marsh who ran the stall; not: thanks to Hope Marsh for that song."""
        behind = (token.text for token in self._tokens[name.last + 1 : name.last + 1 + _ON_IT])
        return self._follows(name, THANKING) and not SERVICES.isdisjoint(behind)

    def _is_what_it_is_for(self, name: Shape) -> bool:
        """For the bank transfer it's Hope Marsh."""
        before = [token.text for token in self._before(name)]
        said = before[-1:] != [] and before[-1] in _IT_WAS and not OF_PAPER.isdisjoint(before)
        return said and any(among(word, PAPER, ENTERED) for word in before)

    def _is_ours(self, name: Shape, named: Named) -> bool:
        """Our Hope, Hope Marsh: named as all know her, and at once in full."""
        at = name.start - 1
        again = self._roster.named_again(self._tokens, at, named) if at > 0 else None
        joined = again is not None and again.last == at and "," in self._tokens[name.start].gap
        return joined and self._tokens[at - 1].text in OURS

    def _follows(self, name: Shape, some: Phrases) -> bool:
        """Whether a phrase stands right in front of a name, or of its "a"."""
        before = tuple(token.text for token in self._before(name))
        bare = before[:-1] if before and before[-1] in self._cues.articles else before
        return any(row[-len(one) :] == one for row in (before, bare) for one in some)

    def _before(self, name: Shape) -> Sequence[Token]:
        """The words of the sentence in front of a name."""
        here = self._tokens[name.first].sentence
        row = self._tokens[max(0, name.start - _NEAR) : name.start]
        return [token for token in row if token.sentence == here]

    def _sentence(self, name: Shape) -> Sequence[Token]:
        """The words around a name in its sentence."""
        here = self._tokens[name.first].sentence
        behind = self._tokens[name.last + 1 : name.last + 1 + _NEAR]
        return [*self._before(name), *(token for token in behind if token.sentence == here)]
