"""Whose a detail is, in the order that the specification fixes.

Public, then the sender's or an outsider's by the nearest antecedent, then a member's by name, by "you", by a
pronoun with a reply or an earlier naming; then nobody knows.
"""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among
from policies.identifying_details.facts import Heard
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.referents import Owner, Referents
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.rungs.asked import Asked
from policies.identifying_details.ownership.rungs.behind import Behind
from policies.identifying_details.ownership.rungs.beside import Beside
from policies.identifying_details.ownership.rungs.delivered import Delivered
from policies.identifying_details.ownership.rungs.elsewhere import Elsewhere
from policies.identifying_details.ownership.rungs.going_on import GoingOn
from policies.identifying_details.ownership.rungs.in_front import InFront
from policies.identifying_details.ownership.rungs.inside import Inside
from policies.identifying_details.ownership.rungs.meals_sent import MealsSent
from policies.identifying_details.ownership.rungs.moved_in import MovedIn
from policies.identifying_details.ownership.rungs.named_behind import NamedBehind
from policies.identifying_details.ownership.rungs.offered import Offered
from policies.identifying_details.ownership.rungs.overheard import Overheard
from policies.identifying_details.ownership.rungs.rung_from import RungFrom
from policies.identifying_details.ownership.rungs.sent import Sent
from policies.identifying_details.ownership.rungs.sentences_before import SentencesBefore
from policies.identifying_details.ownership.rungs.served_by import ServedBy
from policies.identifying_details.ownership.rungs.shared import Shared
from policies.identifying_details.ownership.rungs.stranded import Stranded
from policies.identifying_details.ownership.rungs.theme import Theme
from policies.identifying_details.ownership.tokens import Token

NEARBY = ("only_one", "named_here")
"""Rungs by which somebody is merely the only one spoken of; a name, or a place of work, is theirs by none."""


class Ladder:
    """The rungs, for one message: each answers, or leaves it to the next; `people` tells who that is."""

    def __init__(
        self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, heard: Heard, roster: Roster
    ) -> None:
        self._message = tokens, cues, heard, roster
        self._mentions = mentions
        self.people = Referents(tokens, mentions, cues, heard, roster)
        ground = tokens, mentions, cues, heard, roster, self.people
        in_front, behind, elsewhere = InFront(*ground), Behind(*ground), Elsewhere(*ground)
        asked = Asked(*ground)
        named = NamedBehind(*ground)
        beside, going_on, delivered = Beside(*ground), GoingOn(*ground), Delivered(*ground)
        rung, offered, stranded = RungFrom(*ground), Offered(*ground), Stranded(*ground)
        moved, meals = MovedIn(*ground), MealsSent(*ground)
        self._pointing = behind.pointed_at, behind.answering
        self._rungs = (
            Shared(*ground).both_of_them,
            behind.corrected,
            behind.accounted,
            stranded.posting,
            stranded.stranded,
            stranded.placed_by_it,
            ServedBy(*ground).served_by,
            offered.offered,
            offered.published,
            in_front.recommended,
            in_front.followed,
            behind.added_behind,
            behind.what_you_had,
            behind.asked_for,
            Overheard(*ground).overheard,
            Sent(*ground).sent,
            in_front.is_it_you,
            in_front.still_there,
            asked.asked_whether,
            asked.asked_behind,
            asked.asked_good,
            asked.asked_yours,
            asked.asked_after,
            asked.asked_alone,
            asked.asked_still,
            asked.asked_the_same,
            in_front.coordinated,
            going_on.here,
            behind.answering,
            going_on.on_a_parcel,
            going_on.from_whom,
            delivered.left_behind,
            delivered.noted_down,
            delivered.read_off_yours,
            rung.reached_by_you,
            rung.rung_from,
            rung.to_be_rung,
            in_front.announced,
            going_on.it_is,
            behind.pointed_at,
            behind.goes_on,
            named.named_behind,
            named.kept_up,
            named.aged,
            named.turning,
            moved.moved_in,
            moved.asks_for_hands,
            Inside(*ground).embedded,
            behind.apposed,
            delivered.delivered,
            meals.meals_sent,
            meals.meals_for,
            in_front.spoken_of,
            behind.reached,
            behind.pronoun_behind,
            Theme(*ground).told_of,
            beside.spoken_to,
            beside.told_back,
            beside.named_here,
            going_on.without_subject,
            SentencesBefore(*ground).sentence_before,
            elsewhere.asked,
            elsewhere.only_one,
            elsewhere.called_behind,
            going_on.passed_on,
            elsewhere.told_behind,
        )

    def owner(self, first: int, last: int, *, public: bool = True) -> Owner:
        """Return whose the detail is that takes the words from `first` to `last`.

        Args:
            first: index of the first word.
            last: index of the last.
            public: whether it may be an organisation's; an identity number may not.
        """
        if not public:
            return self._of_people().owner(first, last)
        for rung in self._rungs:
            mention = rung(first, last)
            if mention is not None:
                return self.people.owner_of(mention, rung.__name__)
        return Owner("unknown", near=self._is_an_answer(first), cue="nobody named")

    def _is_an_answer(self, first: int) -> bool:
        """Whether an answer to somebody begins with it: yes, 14 Larch Road, side gate."""
        tokens, cues, heard, _ = self._message
        begun = all(among(token.text, cues.greetings, cues.fillers) for token in tokens[:first])
        return begun and heard.reply_to is not None

    def pointed_at(self, first: int, last: int) -> Mention | None:
        """Return who is pointed at behind the words from `first` to `last`: (…)? That's Maya."""
        return next((one for rung in self._pointing if (one := rung(first, last)) is not None), None)

    def _of_people(self) -> "Ladder":
        tokens, cues, heard, roster = self._message
        return Ladder(tokens, [one for one in self._mentions if one.who != "public"], cues, heard, roster)
