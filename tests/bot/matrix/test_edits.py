"""The last edit of a message is its author's, encrypted, and not redacted since."""

from typing import Any

import pytest

from bot.failures import Refused
from bot.matrix.edits import last_edit
from policies.vocabulary import EventId, RoomId, UserId
from tests.bot.matrix.wire import Wire

ASHA, LEO = UserId("@asha:x"), UserId("@leo:x")
WHERE = ("GET", "/_matrix/client/v1/rooms/!r:x/relations/$e/m.replace")


def edit(event_id: str, at: int = 1, **more: Any) -> dict[str, Any]:
    sealed = {"type": "m.room.encrypted", "sender": ASHA, "content": {"ciphertext": "…"}}
    return {**sealed, "event_id": event_id, "origin_server_ts": at, **more}


@pytest.mark.parametrize(
    ("shown", "last"),
    [
        ([], None),
        ([edit("$b", 2), edit("$a", 3)], "$a"),
        ([edit("$a", 2), edit("$b", 2)], "$b"),
        ([edit("$a"), edit("$theirs", 9, sender=LEO)], "$a"),
        ([edit("$a"), edit("$plain", 9, type="m.room.message")], "$a"),
        ([edit("$a"), edit("$redacted", 9, content={})], "$a"),
        ([edit("$a"), "what is no event", edit("$b", "soon")], "$a"),  # type: ignore[arg-type]
    ],
)
async def test_the_last_edit_is_the_authors_own(shown: list[Any], last: str | None) -> None:
    wire = Wire()
    wire.answers(*WHERE, {"chunk": shown})
    assert await last_edit(wire, RoomId("!r:x"), EventId("$e"), ASHA) == last


async def test_where_the_homeserver_knows_no_edits_there_are_none() -> None:
    wire = Wire()
    wire.answers(*WHERE, Refused(404, "M_UNRECOGNIZED"))
    assert await last_edit(wire, RoomId("!r:x"), EventId("$e"), ASHA) is None
