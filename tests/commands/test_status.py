"""`!status` is one screen, in counts."""

from collections.abc import Sequence

from commands.status import status
from policies.vocabulary import Text, text
from tests.commands.asking import LEO, MAYA, asked, words
from tests.commands.record import Record, act


class Watched(Record):
    def __init__(self, *acts: object, lacking: Sequence[Text] = (), unread: int = 0) -> None:
        super().__init__(*acts)  # type: ignore[arg-type]
        self._lacking, self._unread = lacking, unread

    async def retention_lines(self, room: object) -> Sequence[Text]:
        return [text("Backlog: none.")]

    def lacking(self, room: object) -> Sequence[Text]:
        return self._lacking

    def unread(self) -> int:
        return self._unread


async def test_agreements_are_counted_and_nobody_is_named() -> None:
    [answer] = await status(asked("status"), Watched(act(user=MAYA), act("declined", LEO)))
    said = words(answer)
    assert "1 of 3 members have agreed" in said
    assert "does not agree: 1" in said
    assert MAYA not in said


async def test_backlog_unread_messages_and_missing_permissions_are_shown() -> None:
    watched = Watched(lacking=[text("I may not redact messages here.")], unread=4)
    [answer] = await status(asked("status"), watched)
    said = words(answer)
    assert all(word in said for word in ("Backlog: none.", "could not be read", "I may not redact"))
