"""What a transaction leaves to be done once it is committed; what is rolled back leaves nothing.

Knows about a person: whose new picture is to be looked at, in memory, until the batch is committed.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from bot.dispatch import joining, naming
from bot.dispatch.reading import Reading
from policies import vocabulary as v


@dataclass(slots=True)
class Aftermath:
    """Collects it while a batch is decided.

    Attributes:
        touched: rooms in which something changed that agreements or gates hang on.
        news: facts that nobody heard from the homeserver, for whoever listens.
        filled: lanes of the outbox in which something was put.
        pictures: newcomers whose picture is to be looked at, with its address.
        inquiries: what is decided once the homeserver has answered.
    """

    touched: set[v.RoomId] = field(default_factory=set)
    news: list[v.Fact] = field(default_factory=list)
    filled: set[v.Lane] = field(default_factory=set)
    pictures: list[tuple[v.StayBegan, str]] = field(default_factory=list)
    inquiries: list[v.InquiryBegan] = field(default_factory=list)

    def lay_aside(self) -> Callable[[], None]:
        """Return what puts everything back as it is now; a room is rather looked at for nothing than not."""
        before = [*self.news], [*self.pictures], [*self.inquiries], {*self.filled}

        def put_back() -> None:
            self.news, self.pictures, self.inquiries, self.filled = before

        return put_back

    def note(self, each: object) -> None:
        """Note which room a fact or a record touches."""
        match each:
            case (
                v.AgreementAct()
                | v.Greeted()
                | v.LobbyEntered()
                | v.RoomProtected()
                | v.RulesVersion()
                | v.SettingChanged()
                | v.StayBegan()
                | v.StayEnded()
                | v.StateChanged(type="m.room.power_levels" | "m.room.join_rules")
                | v.RosterSeen()
            ):
                self.touched.add(each.room_id)
            case v.RoomCarriedOver():
                self.touched.add(each.replacement)

    def newly_protected(self, following: joining.Following) -> joining.Following:
        """Let whoever listens hear of rooms that came to be protected, though nobody saw the bot join."""
        protected = [each for each in following if isinstance(each, v.RoomProtected)]
        self.news += [v.BotJoined(room_id=each.room_id) for each in protected]
        return following

    def hinted(self, following: joining.Following, reading: Reading) -> joining.Following:
        """Whoever comes in under a telling name is told so in private; a picture is looked at later."""
        self.pictures += naming.pictured(following, reading)
        return [*following, *naming.hints(following, reading)]

    def heard(self, facts: Sequence[v.Fact]) -> list[v.Fact]:
        """Return what is to be told of: some facts, and what else is new, which is so no more."""
        news, self.news = [*facts, *self.news], []
        return news

    def taken_lanes(self) -> Collection[v.Lane]:
        """Return the lanes that were filled, which are known then."""
        filled, self.filled = self.filled, set()
        return filled

    def taken_inquiries(self) -> Sequence[v.InquiryBegan]:
        """Return the inquiries that began, which are known then."""
        inquiries, self.inquiries = self.inquiries, []
        return inquiries

    def taken_pictures(self) -> Sequence[tuple[v.StayBegan, str]]:
        """Return the pictures to be looked at, which are known then."""
        pictures, self.pictures = self.pictures, []
        return pictures
