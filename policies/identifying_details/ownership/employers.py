"""Whose an employer or a school is that a text names."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.detectors.workplace_beside import LOOSE, PLACE_OF_WORK, STAFFED
from policies.identifying_details.detectors.workplace_job import PEOPLE_AT_WORK
from policies.identifying_details.detectors.workplace_serving import SERVED_CUES
from policies.identifying_details.detectors.workplace_shown import LAYOFFS
from policies.identifying_details.ownership.asked_of_work import is_asked_of_you, is_minded
from policies.identifying_details.ownership.engaged import Engaged
from policies.identifying_details.ownership.ladder import NEARBY, Ladder
from policies.identifying_details.ownership.likely import Likely
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.owned_at_work import OwnedAtWork
from policies.identifying_details.ownership.referents import Owner
from policies.identifying_details.ownership.roles_held import RolesHeld
from policies.identifying_details.ownership.serving import Serving
from policies.identifying_details.ownership.staff_told import StaffTold
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.work import Work

_ASKED_OF_YOU = frozenset({"how-are-things-at"})
"""What is asked of whoever is spoken to, without "you"."""
_FAR = (*NEARBY, "sentence_before")
"""Rungs that tell nothing of a place of work."""
_NOBODY = Owner("unknown", cue="nobody engaged there")


class Employers:
    """Reads one message for them."""

    def __init__(
        self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, ladder: Ladder
    ) -> None:
        self._engaged = Engaged(tokens, mentions, cues)
        self._roles = RolesHeld(tokens, mentions, cues, Work(tokens, cues))
        self._serving = Serving(tokens, mentions, cues)
        self._staff = StaffTold(tokens, mentions, cues)
        self._owned = OwnedAtWork(tokens, mentions, cues)
        self._ladder = ladder
        self._tokens, self._mentions, self._cues = tokens, mentions, cues
        self._likely = Likely(tokens, mentions, cues)

    def owner(self, cue: str, first: int, last: int) -> Owner:
        """Return whose employer it is that the words from `first` to `last` name.

        Args:
            cue: the rule that found it.
            first: index of the first word.
            last: index of the last.
        """
        if (at_once := self._told(cue, first, last)) is not None:
            return at_once
        if cue in LOOSE or cue == LAYOFFS:
            return self._at_work(cue, first, last)
        owner = self._ladder.owner(first, last, public=False)
        if owner.subject == "member" and not owner.cue.startswith(NEARBY):
            visits = owner.cue == "spoken_of" and self._engaged.is_a_visitor(first)
            return _NOBODY if visits else owner
        if owner.cue.startswith(_FAR):  # who is merely spoken of works nowhere by that
            owner = Owner("unknown", cue=owner.cue)
        if owner.subject == "unknown" and self._is_asked(cue, first):
            asked = self._ladder.people.you(cue)
            if asked.member is not None:
                return asked
        if owner.subject == "unknown" and cue == "works-there" and (one := self._engaged.who_answers(last)):
            return self._ladder.people.owner_of(one, "answers there")
        told = owner.subject == "unknown" or cue == PEOPLE_AT_WORK or owner.cue.startswith("named_behind")
        owner = self._at_work(cue, first, last) if told else self._pointed_at(owner, first, last)
        likely = self._likely.who(owner, first) if owner.subject in {"unknown", "outsider"} else None
        return owner if likely is None else self._ladder.people.owner_of(likely, "likely")

    def _is_asked(self, cue: str, first: int) -> bool:
        """Whether whoever is spoken to is asked after it, without "you"."""
        return cue in _ASKED_OF_YOU or is_asked_of_you(self._tokens, self._mentions, self._cues, first)

    def _told(self, cue: str, first: int, last: int) -> Owner | None:
        """Whose it is by what they have there, or are: Maya's boss at (…), Maya is a nurse with (…)."""
        if cue == LAYOFFS and is_minded(self._tokens, first, last):
            return self._ladder.people.you(cue)
        if (one := self._owned.who(first, last) or self._owned.who_there(last)) is not None:
            return self._ladder.people.owner_of(one, "owned at work")
        if self._roles.is_anothers(first) or self._owned.is_only_wanted(first):
            return _NOBODY
        if cue in SERVED_CUES and self._serving.is_by_others(first):
            return _NOBODY
        if (one := self._staff.who(first, last)) is not None:
            return self._ladder.people.owner_of(one, "told by staff")
        one = (
            self._serving.by_whom(first)
            or self._roles.who_there(last)
            or (self._serving.who(first) if cue in SERVED_CUES else None)
            or (self._roles.who(first) if cue not in LOOSE else None)
        )
        return None if one is None else self._ladder.people.owner_of(one, "does it there")

    def _at_work(self, cue: str, first: int, last: int) -> Owner:
        """Whose it is by any word of work beside it."""
        person = self._engaged.who(first, last, sure=cue != PLACE_OF_WORK, staffed=cue == STAFFED)
        person = person or self._engaged.who_served_there(last)
        if person is None:
            return self._pointed_at(_NOBODY, first, last)
        return self._ladder.people.owner_of(person, "engaged")

    def _pointed_at(self, otherwise: Owner, first: int, last: int) -> Owner:
        """Whose it is by being pointed at: you know the receptionist at (…)? That's Maya."""
        if not self._engaged.is_worked_at(first, last):
            return otherwise
        person = self._ladder.pointed_at(first, last)
        return otherwise if person is None else self._ladder.people.owner_of(person, "engaged")
