"""Whose an employer or a school is that a text names."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.detectors.workplace_beside import LOOSE, PLACE_OF_WORK, STAFFED
from policies.identifying_details.detectors.workplace_job import PEOPLE_AT_WORK
from policies.identifying_details.detectors.workplace_revealed import APPEARING
from policies.identifying_details.detectors.workplace_serving import SERVED_CUES
from policies.identifying_details.detectors.workplace_shown import LAYOFFS
from policies.identifying_details.detectors.workplace_wondered_abroad import ASKED_THERE
from policies.identifying_details.ownership.asked_of_work import is_asked_of_you, is_minded
from policies.identifying_details.ownership.engaged import Engaged
from policies.identifying_details.ownership.evident import Evident
from policies.identifying_details.ownership.helped_by import HelpedBy
from policies.identifying_details.ownership.ladder import NEARBY, Ladder
from policies.identifying_details.ownership.likely import Likely
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.own_work import OwnWork
from policies.identifying_details.ownership.owned_at_work import OwnedAtWork
from policies.identifying_details.ownership.referents import Owner
from policies.identifying_details.ownership.revealed import Revealed
from policies.identifying_details.ownership.roles_held import RolesHeld
from policies.identifying_details.ownership.serving import Serving
from policies.identifying_details.ownership.staff_told import StaffTold
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.work import Work

_ASKED_OF_YOU = frozenset({"how-are-things-at", ASKED_THERE})
"""What is asked of whoever is spoken to, without "you"."""
_FAR = (*NEARBY, "sentence_before")
"""Rungs that tell nothing of a place of work."""
_SAID_BEHIND = LOOSE | {"works-there"}
"""Rules of which the sender may have been there, and somebody else works there."""
_BESIDE = LOOSE | APPEARING
"""Rules by which it takes a word of work beside the name, where nobody appears there."""
_MET = APPEARING | {"works-there"}
"""Rules of which somebody may turn out behind the name to be at work there."""
_EVIDENT = LOOSE | {"works-at", "taken-on"}
"""Rules that find an employer's name and tell nothing of who is there."""
_BY_A_PRONOUN = "named_behind: antecedent"
"""The rung of "she" behind the name, in front of which somebody else may have been told to work there."""
_BEHIND = "named_behind"
"""The rung of a name behind the employer."""
_DEALING = words("to with at zu mit a con com avec aan tegen met ao")
"""What leads to somebody whom its staff deal with: shouted at Maya, a souri à Maya."""
_PORTUGUESE = "pt"
"""In which "a" stands in front of every name: é a Maya."""
_STAFF = "staff-at"
"""The rule for what its staff does: HR at (…) said no."""
_NOBODY = Owner("unknown", cue="nobody engaged there")


class Employers:
    """Reads one message for them."""

    def __init__(
        self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, text: str, ladder: Ladder
    ) -> None:
        self._engaged = Engaged(tokens, mentions, cues)
        self._roles = RolesHeld(tokens, mentions, cues, Work(tokens, cues))
        self._serving = Serving(tokens, mentions, cues)
        self._staff = StaffTold(tokens, mentions, cues)
        self._owned = OwnedAtWork(tokens, mentions, cues)
        self._evident = Evident(tokens, mentions, cues)
        self._helped = HelpedBy(tokens, mentions, cues)
        self._revealed = Revealed(tokens, mentions, cues)
        self._own = OwnWork(tokens, mentions, cues)
        self._ladder = ladder
        self._text = text
        self._tokens, self._mentions, self._cues = tokens, mentions, cues
        self._likely = Likely(tokens, mentions, cues)

    def owner(self, cue: str, first: int, last: int) -> Owner:
        """Return whose employer it is that the words from `first` to `last` name.

        Args:
            cue: the rule that found it.
            first: index of the first word.
            last: index of the last.
        """
        owner = self._owner(cue, first, last)
        if owner.subject not in {"unknown", "outsider"}:
            return owner
        evident = self._engaged.who_is_given(first, last)
        if evident is None and cue in _EVIDENT and owner.subject == "unknown":
            evident = self._evident.who(first, last)
        return owner if evident is None else self._ladder.people.owner_of(evident, "evident")

    def _owner(self, cue: str, first: int, last: int) -> Owner:
        if (at_once := self._who_appears(cue, first, last) or self._told(cue, first, last)) is not None:
            return at_once
        if cue in _BESIDE or cue == LAYOFFS:
            return self._at_work(cue, first, last)
        owner = self._ladder.owner(first, last, public=False)
        if owner.subject == "member" and not owner.cue.startswith(NEARBY):
            elsewhere = (
                self._is_elsewhere(cue, owner, first)
                or self._is_anothers(owner, first)
                or self._is_dealt_with(owner, last)
            )
            return _NOBODY if elsewhere else owner
        if owner.cue.startswith(_FAR):  # who is merely spoken of works nowhere by that
            owner = Owner("unknown", cue=owner.cue)
        if owner.subject == "unknown" and self._is_asked(cue, first):
            asked = self._ladder.people.you(cue)
            if asked.member is not None:
                return asked
        if cue == "works-there" and (one := self._who_is_met(owner, last)) is not None:
            return self._ladder.people.owner_of(one, "met there")
        told = owner.subject == "unknown" or cue == PEOPLE_AT_WORK or owner.cue.startswith("named_behind")
        owner = self._at_work(cue, first, last) if told else self._pointed_at(owner, first, last)
        likely = self._likely.who(owner, first) if owner.subject in {"unknown", "outsider"} else None
        return owner if likely is None else self._ladder.people.owner_of(likely, "likely")

    def _who_appears(self, cue: str, first: int, last: int) -> Owner | None:
        """Whose it is by turning out to be at work there: sat in (…), and who calls my name but Maya."""
        one = self._revealed.who(cue, first, last) if cue in _MET else None
        return None if one is None else self._ladder.people.owner_of(one, "revealed")

    def _is_elsewhere(self, cue: str, owner: Owner, first: int) -> bool:
        """Maya was taken to (…); Maya's advice worked. HR at (…) backed down."""
        if cue == _STAFF and owner.cue == "sentence_before":
            return self._own.is_only_heard(owner.member, first)
        return owner.cue == "spoken_of" and self._engaged.is_a_visitor(first)

    def _is_anothers(self, owner: Owner, first: int) -> bool:
        """Maya's nephew starts at (…), she's so proud: the nephew does."""
        here = self._tokens[first].sentence
        before = [one for one in self._mentions if one.last < first]
        before = [one for one in before if self._tokens[one.first].sentence == here]
        return owner.cue == _BY_A_PRONOUN and bool(before) and before[-1].who == "outsider"

    def _is_dealt_with(self, owner: Owner, last: int) -> bool:
        """The waitress at (…) was nice to Maya: no colleague of hers."""
        if owner.cue != _BEHIND or owner.member is None:
            return False
        one = next((one for one in self._mentions if one.first > last and owner.member in one.members), None)
        row = [token.text for token in self._tokens[last + 1 : one.first]] if one is not None else []
        names_have_articles = self._cues.language == _PORTUGUESE
        dealing = _DEALING - self._cues.articles if names_have_articles else _DEALING
        while row and row[-1] not in dealing and among(row[-1], self._cues.my, self._cues.articles):
            row.pop()
        return len(row) > 1 and row[-1] in dealing

    def _who_is_met(self, owner: Owner, last: int) -> Mention | None:
        """Who answers or is at work where the sender rang or came: I was in (…), Maya was on the till."""
        answers = self._engaged.who_answers(last) if owner.subject == "unknown" else None
        met = owner.subject in {"unknown", "self"}
        return answers or (self._serving.who_was_there(last) if met else None)

    def _is_asked(self, cue: str, first: int) -> bool:
        """Whether whoever is spoken to is asked after it, without "you"."""
        return cue in _ASKED_OF_YOU or is_asked_of_you(
            self._tokens, self._mentions, self._cues, self._text, first
        )

    def _told(self, cue: str, first: int, last: int) -> Owner | None:
        """Whose it is by what they have there, or are: Maya's boss at (…), Maya is a nurse with (…)."""
        if cue == LAYOFFS and is_minded(self._tokens, first, last):
            return self._ladder.people.you(cue)
        has = self._owned.who(first, last) or self._owned.who_there(last) or self._roles.who_there(last)
        if has is None and self._is_nobodys(cue, first):
            return _NOBODY
        one = has or self._does(cue, first, last)
        return None if one is None else self._ladder.people.owner_of(one, "has or does it there")

    def _is_nobodys(self, cue: str, first: int) -> bool:
        """I'm at (…) myself; saw a nurse at (…); wants the job at (…); they served me at (…)."""
        mine = cue not in _SAID_BEHIND and self._own.is_mine(first)
        others = self._roles.is_anothers(first) or self._helped.is_helped(first)
        wanted = self._owned.is_only_wanted(first)
        return mine or others or wanted or (cue in SERVED_CUES and self._serving.is_by_others(first))

    def _does(self, cue: str, first: int, last: int) -> Mention | None:
        """Who is dealt with by its staff, serves there or is something there."""
        one = self._staff.who(first, last) or self._serving.by_whom(first)
        if one is None and cue in SERVED_CUES:
            one = self._serving.who(first)
        return one or (None if cue in LOOSE else self._roles.who(first))

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
