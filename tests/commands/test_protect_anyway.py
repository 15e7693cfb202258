"""`!protect-anyway` looks after what is not looked after of itself, and says plainly what that means."""

import pytest

from commands.base import Where
from commands.protect_anyway import protect_anyway
from policies.vocabulary import Reply, RoomProtected, Trust
from tests.commands.asking import MAYA, NOW, ROOM, asked, message


@pytest.mark.parametrize("trust", list(Trust))
async def test_the_room_it_is_said_in_is_protected_at_the_askers_word(trust: Trust) -> None:
    said = message("!protect-anyway", trust=trust)
    question = asked("protect-anyway", where=Where.UNENCRYPTED, room=None, message=said)
    protected, reply = await protect_anyway(question, None)
    in_the_open = trust is Trust.PLAINTEXT
    assert protected == RoomProtected(room_id=ROOM, since=NOW, by=MAYA, unencrypted=in_the_open)
    assert isinstance(reply, Reply)
    words = " ".join(part.source for part in reply.said)
    assert "I look after this room" in words
    assert ("can read everything said here" in words) is in_the_open
