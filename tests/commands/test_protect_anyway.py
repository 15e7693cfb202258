"""`!protect-anyway` looks after what is not looked after of itself, and says plainly what that means."""

import pytest

from commands.base import Asked, Where
from commands.protect_anyway import protect_anyway
from policies.vocabulary import Reply, RoomProtected, Trust, UserId
from tests.commands.asking import MAYA, NOW, ROOM, asked, message
from tests.commands.conftest import Opening
from tests.commands.spoken import LANGUAGES, spoken
from tests.house import ASHA

LEO = UserId("@leo:example.org")


def question(trust: Trust) -> Asked:
    said = message("!protect-anyway", trust=trust)
    return asked("protect-anyway", where=Where.UNENCRYPTED, room=None, message=said)


@pytest.mark.parametrize("trust", list(Trust))
async def test_the_room_it_is_said_in_is_protected_at_the_askers_word(trust: Trust) -> None:
    protected, answer = await protect_anyway(question(trust), None)
    in_the_open = trust is Trust.PLAINTEXT
    assert protected == RoomProtected(room_id=ROOM, since=NOW, by=MAYA, unencrypted=in_the_open)
    assert isinstance(answer, Reply)
    said = spoken([answer], "en")
    assert "I look after this room" in said
    assert ("can read everything said here" in said) is in_the_open


@pytest.mark.parametrize(
    ("language", "server"),
    [("en", "homeserver"), ("es", "servidor"), ("de", "Server"), ("fr", "serveur")],
)
async def test_who_else_can_read_it_is_said_in_each_language(language: str, server: str) -> None:
    outcome = [
        each for each in await protect_anyway(question(Trust.PLAINTEXT), None) if isinstance(each, Reply)
    ]
    assert server in spoken(outcome, language)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_of_an_encrypted_room_nothing_frightening_is_said(language: str) -> None:
    outcome = [each for each in await protect_anyway(question(Trust.SIGNED), None) if isinstance(each, Reply)]
    assert len(spoken(outcome, language).splitlines()) == 1


async def test_a_member_cannot_have_it_done_and_a_facilitator_can_once(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO, encrypted=False)
    [refused] = await house.say(LEO, "!protect-anyway", trust=Trust.PLAINTEXT)
    assert "is for the facilitators" in refused
    done = await house.say(ASHA, "!protect-anyway", trust=Trust.PLAINTEXT)
    assert any("I look after this room" in said for said in done)
    again = await house.say(ASHA, "!protect-anyway", trust=Trust.PLAINTEXT)
    assert again == ["`!protect-anyway` is not needed here."]


async def test_before_it_nothing_is_looked_after_and_a_member_hears_so(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO, encrypted=False)
    [hint] = await house.say(LEO, "!agree", trust=Trust.PLAINTEXT)
    assert "rooms that I look after" in hint
    assert await house.acts(LEO) == []
