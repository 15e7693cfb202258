"""`!status` is one screen, in counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from commands.status import status
from policies.vocabulary import Text, Unread, WhyUnread, text
from tests.commands.asking import LEO, MAYA, asked, words
from tests.commands.record import Record, act


@dataclass(frozen=True)
class Stands:
    wanted: timedelta | None = timedelta(days=30)
    in_force: timedelta | None = timedelta(days=30)
    effective_at: datetime | None = None
    backlog: int = 3
    more_is_likely: bool = False
    rate: float | None = None
    is_paused: bool = False
    last_sweep_at: datetime | None = None
    next_sweep_at: datetime | None = None
    removed: int = 0
    proven_at: datetime | None = None
    hides_history: bool = False
    purged_before: datetime | None = None
    hindrances: Sequence[Text] = ()

    def ends_at(self, now: datetime) -> datetime | None:
        return None


class Watched(Record):
    def __init__(self, *acts: object, lacking: Sequence[Text] = (), unread: Sequence[Unread] = ()) -> None:
        super().__init__(*acts)  # type: ignore[arg-type]
        self._lacking, self._unread = lacking, unread

    async def retention_of(self, room_id: object) -> Stands:
        return Stands()

    def lacking(self, room: object) -> Sequence[Text]:
        return self._lacking

    def unread(self, room_id: object) -> Sequence[Unread]:
        return self._unread


async def test_agreements_are_counted_and_nobody_is_named() -> None:
    [answer] = await status(asked("status"), Watched(act(user=MAYA), act("declined", LEO)))
    said = words(answer)
    assert "1 of 3 members have agreed" in said
    assert "does not agree: 1" in said
    assert MAYA not in said


async def test_backlog_unread_messages_and_missing_permissions_are_shown() -> None:
    unread = [Unread(WhyUnread.MISSING_KEY, "Element X", 4)]
    watched = Watched(lacking=[text("I may not redact messages here.")], unread=unread)
    [answer] = await status(asked("status"), watched)
    said = words(answer)
    assert all(word in said for word in ("Waiting to be removed: 3", "could not be read", "I may not redact"))
