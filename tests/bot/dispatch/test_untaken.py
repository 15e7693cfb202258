"""What looks like a command and is none: it is not acted on, holds no value for long, and passes no gate."""

import pytest

from policies.vocabulary import EventId, Trust, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
NUMBER = "+1 415 555 0132"
SAID = EventId("$said")


async def opened(open_house: Opening, **settings: object) -> House:
    house = await open_house(**settings)
    await house.room(MAYA, LEO)
    return house


@pytest.mark.parametrize("text", ["!help Maya told me that her sister", "!agree", "!nothing of the kind"])
async def test_what_came_unencrypted_is_no_command_to_a_gate_either(open_house: Opening, text: str) -> None:
    house = await opened(open_house, agreement={"gate": "redact"})
    await house.say(LEO, text, trust=Trust.PLAINTEXT, event_id=SAID)
    assert house.redacted == [SAID]
    assert await house.acts(LEO) == []


async def test_a_command_still_passes_the_gate(open_house: Opening) -> None:
    house = await opened(open_house, agreement={"gate": "redact"})
    await house.say(LEO, "!help")
    await house.say(LEO, "!help rules")
    assert not house.redacted


@pytest.mark.parametrize(
    "text", [f"!protect phone {NUMBER}", f"!protct phone {NUMBER}", f"protect phone {NUMBER}"]
)
async def test_a_value_that_came_unencrypted_goes_and_its_author_hears_why(
    open_house: Opening, text: str
) -> None:
    house = await opened(open_house)
    for room in (ROOM, await house.direct(MAYA)):
        house.redacted.clear()
        await house.say(MAYA, text, room, trust=Trust.PLAINTEXT, event_id=SAID)
        assert house.redacted == [SAID]
        assert len(house.said_to(room, "came unencrypted")) == 1
    assert [words for words in await house.say(MAYA, "protected", room) if "registered nothing" in words]
    assert not await house.rows_with("0132")


async def test_facilitators_get_no_link_into_somebodys_direct_room(open_house: Opening) -> None:
    house = await opened(open_house)
    direct = await house.direct(MAYA)
    [told, alert] = await house.say(MAYA, "!agree", direct, trust=Trust.PLAINTEXT)
    assert "came unencrypted" in told
    assert "direct room with a member" in alert
    assert direct not in str(house.heard[-1].content)
    assert await house.say(MAYA, "hello there", direct, trust=Trust.PLAINTEXT) == []


@pytest.mark.parametrize("kind", ["m.emote", "m.sticker", "m.poll.start", "m.location", "org.example.card"])
async def test_who_sends_something_else_than_words_of_their_own_gives_no_command(
    open_house: Opening, kind: str
) -> None:
    house = await opened(open_house)
    for room in (ROOM, await house.direct(MAYA)):
        assert await house.say(MAYA, "!agree", room, msgtype=kind) == []
    assert await house.acts(MAYA) == []
    await house.say(MAYA, f"!protect phone {NUMBER}", msgtype=kind, event_id=SAID)
    assert house.redacted == [SAID]


@pytest.mark.parametrize(
    "text", [f"!protect:phone {NUMBER}", f"“!protect phone {NUMBER}”", f"/protect phone {NUMBER}"]
)
async def test_a_misspelt_protect_stays_nowhere_and_its_author_hears_how_to_write_it(
    open_house: Opening, text: str
) -> None:
    house = await opened(open_house)
    direct = await house.direct(MAYA)
    [in_group] = await house.say(MAYA, text, event_id=EventId("$one"))
    [in_private] = await house.say(MAYA, text, direct, event_id=EventId("$two"))
    assert house.redacted == ["$one", "$two"]
    assert "in a direct message" in in_group
    assert "Say what to watch for" in in_private
    assert not [words for words in (in_group, in_private) if "0132" in words]


async def test_what_a_member_under_the_gate_misspells_is_redacted_once(open_house: Opening) -> None:
    house = await opened(open_house, agreement={"gate": "redact"})
    await house.say(LEO, f"!protect:phone {NUMBER}", event_id=SAID)
    assert house.redacted == [SAID]


async def test_run_together_it_is_known_for_what_was_meant(open_house: Opening) -> None:
    house = await opened(open_house)
    [hint] = await house.say(MAYA, f"!protectphone {NUMBER}", await house.direct(MAYA))
    assert "`!protect`" in hint


@pytest.mark.parametrize("text", ["!✅ hello", "- !rules", "@underrose rules", "!rules/agree"])
async def test_in_a_direct_room_who_speaks_to_the_bot_gets_an_answer(open_house: Opening, text: str) -> None:
    house = await opened(open_house)
    [hint] = await house.say(MAYA, text, await house.direct(MAYA))
    assert "`!help` shows" in hint


@pytest.mark.parametrize("text", ["!", "!!!", "?", "(thanks)"])
async def test_signs_alone_speak_to_nobody(open_house: Opening, text: str) -> None:
    house = await opened(open_house)
    assert await house.say(MAYA, text, await house.direct(MAYA)) == []
