"""What is known of one room: who is in it, what they registered, and how other rooms are called."""

from collections.abc import Callable, Iterable, Sequence

from policies.identifiers import UserId
from policies.identifying_details.cues import SPELLED_RIGHT, everyday
from policies.identifying_details.detail import Category, Detail, Place
from policies.identifying_details.dialects import have_dialects
from policies.identifying_details.facts import Member
from policies.identifying_details.membership import OtherRoom, Others
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.registered.watch import Watch

Added = Callable[[str, Sequence[str]], Sequence[Detail]]
"""A detector from outside: it is given a text and the display names of the room, and nothing else."""


class Known:
    """One room's roster and registered details, indexed once and changed as members come and go.

    Attributes:
        place: regions, languages and allowed texts of the room.
        roster: who is in it, by all their names.
        watch: what they registered.
        others: the other rooms.
        added: detectors from outside.
        hears_dialect: whether a language of the room has dialects that are read.
    """

    def __init__(
        self,
        members: Iterable[Member],
        *,
        key: bytes,
        place: Place,
        others: Iterable[OtherRoom],
        added: Sequence[Added],
    ) -> None:
        """Index the members; `key` is what their details were registered under."""
        self.place = place
        self.hears_dialect = have_dialects(place.languages)
        self.roster = Roster()
        self.watch = Watch(key, common=SPELLED_RIGHT, stems=everyday())
        self._members: dict[UserId, Member] = {}
        for member in members:
            self.add(member)
        self.others = Others(others, self._members)
        self.added = tuple(added)

    def add(self, member: Member) -> None:
        """Take a member in, or take over what changed about one."""
        self.remove(member.user_id)
        self._members[member.user_id] = member
        self.roster.add(member)
        for detail in member.registered:
            self.watch.add(detail)

    def remove(self, user_id: UserId) -> None:
        """Forget a member."""
        if self._members.pop(user_id, None) is not None:
            self.roster.remove(user_id)
            self.watch.remove(user_id)

    def know(self, others: Iterable[OtherRoom]) -> None:
        """Take over which other rooms there are, and who is in them."""
        self.others = Others(others, self._members)

    def display_names(self) -> list[str]:
        """Return how the members are shown."""
        return [member.display_name for member in self._members.values()]

    def owners(self, category: Category, value: str) -> list[str]:
        """Return who registered a value of a category."""
        return [one.owner for one in self.watch.holders(category, value)]

    def knows(self, word: str) -> bool:
        """Whether a word is a member's name or a registered one."""
        return self.roster.knows(word) or bool(self.watch.known({word}))
