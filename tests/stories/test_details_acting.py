"""What the bot does about a detail, between real clients on a real homeserver.

Everything it sends is searched for the detail, and for the name of whom it concerns.
"""

from collections.abc import Awaitable, Callable, Sequence

import pytest

from bot.matrix.member import Member, Seen
from tests.world.world import World

NUMBER = "415 555 0132"
WARNING, ALERT = "may have given away", "identifying detail"
PIXEL = b"\x89PNG\r\n\x1a\n"


class Evening:
    """A room of Asha's with Maya and Leo in it, and the facilitators' office."""

    def __init__(self, world: World, bot: str, people: Sequence[Member], room: str, office: str) -> None:
        self.world, self.bot, self.room, self.office = world, bot, room, office
        self.asha, self.maya, self.leo = people
        self.people = list(people)

    async def set(self, key: str, value: str) -> None:
        """Let Asha set a key of the room's policy."""
        asked = await self.asha.say(self.room, f"!policy identifying_details.{key} {value}")
        await self.asha.hears(value, room=self.room, sender=self.bot, after=asked)

    async def alert(self, event_id: str) -> Seen:
        """Wait for the alert about a message."""
        return await self.asha.sees(
            lambda seen: ALERT in seen.text and event_id in seen.text, room=self.office, what="the alert"
        )

    async def warned(self, event_id: str) -> Seen:
        """Wait for what the author is told about a message, in private."""
        told = await self.leo.sees(
            lambda seen: WARNING in seen.text and event_id in seen.text, sender=self.bot, what="the warning"
        )
        assert told.room_id != self.room
        return told

    def nothing_is_given_away(self, *secrets: str) -> None:
        """See that nothing the bot said has a detail in it, or the name of whom it concerns."""
        seen = [each for person in self.people for each in person.timeline if each.sender == self.bot]
        said = [each for each in seen if each.type == "m.room.message" and "Welcome" not in each.text]
        assert said
        for each in said:
            for secret in (NUMBER, "0132", "Maya", self.maya.user_id, *secrets):
                assert secret not in str(each.content), each.event_id


Opening = Callable[..., Awaitable[Evening]]


@pytest.fixture
def evening(world: World) -> Opening:
    """Return what opens an evening with settings of the policy."""

    async def opened(**policy: object) -> Evening:
        asha = await world.member("asha", signed=True)
        maya, leo = await world.member("maya"), await world.member("leo")
        office = await asha.create_room(room_alias_name=f"office{asha.user_id[6:12]}")
        settings = {"regions": ["US"], **policy}
        bot = await world.bot({"management_room": office, "defaults": {"identifying_details": settings}})
        await asha.invite(office, bot.user_id)
        await asha.sees_member(office, bot.user_id)
        room = await world.room(asha, maya, leo, bot=bot.user_id)
        await maya.hears("Welcome", room=room, sender=bot.user_id)
        return Evening(world, bot.user_id, (asha, maya, leo), room, office)

    return opened


async def test_words_edits_captions_replies_and_late_comers(evening: Opening) -> None:
    here = await evening()
    leo, room = here.leo, here.room

    said = await leo.say(room, f"Maya's number is {NUMBER}, call her")
    warning = await here.warned(said)
    assert "edit" in warning.text
    assert "!takeback" in warning.text
    await here.alert(said)

    harmless = await leo.say(room, "I have it somewhere")
    await leo.edit(room, harmless, f"here is Maya's number: {NUMBER}")
    await here.asha.sees(
        lambda seen: ALERT in seen.text and harmless in seen.text, room=here.office, what="the edit's alert"
    )
    await leo.edit(room, harmless, f"here is Maya's number again: {NUMBER}")

    pictured = await leo.send_image(room, PIXEL, f"Maya, her number: {NUMBER}")
    await here.warned(pictured)

    asked = await here.maya.say(room, "I changed phones yesterday")
    await leo.sees(lambda seen: seen.event_id == asked, what="what Maya said")
    answered = await leo.reply(room, asked, f"so your number is {NUMBER} now?")
    await here.warned(answered)

    nia = await here.world.member("nia")
    here.people.append(nia)
    await here.asha.invite(room, nia.user_id)
    await nia.join(room)
    await leo.sees_member(room, nia.user_id)
    await leo.hears("Nia", room=room, sender=here.bot)
    late = await leo.say(room, f"Nia's number is {NUMBER}")
    await here.warned(late)

    warnings = [seen for seen in leo.timeline if seen.sender == here.bot and WARNING in seen.text]
    assert len(warnings) == 5
    here.nothing_is_given_away("Nia", nia.user_id)


async def test_each_way_of_acting_from_observing_to_hiding(evening: Opening) -> None:
    here = await evening(mode="observe")
    leo, room = here.leo, here.room
    observed = await leo.say(room, f"Maya's number is {NUMBER}")
    alert = await here.alert(observed)
    assert "only observes" in alert.text

    await here.set("mode", "hide")
    hidden = await leo.say(room, f"Maya's number is {NUMBER}, I say")
    await here.maya.sees(lambda seen: seen.event_id == hidden and seen.redacted, what="the message redacted")
    await here.warned(hidden)
    assert "redacted" in (await here.alert(hidden)).text
    assert not [seen for seen in leo.timeline if WARNING in seen.text and observed in seen.text]

    await here.set("mode", "warn")
    await here.set("tell", "room")
    open_ = await leo.say(room, f"Maya's number is {NUMBER}, once more")
    told = await here.maya.sees(
        lambda seen: seen.sender == here.bot and seen.thread == open_, room=room, what="a word in a thread"
    )
    assert "kind word" in told.text
    await here.alert(open_)

    asked = await leo.say(room, "!mistake")
    await leo.hears("Thank you", room=room, sender=here.bot, after=asked)
    asked = await here.asha.say(here.office, "!incidents")
    listed = await here.asha.hears("incidents are open", room=here.office, sender=here.bot, after=asked)
    assert observed in listed.text
    asked = await here.asha.say(here.office, "!incident 1 ask")
    await here.asha.hears("I do not say who it is", room=here.office, sender=here.bot, after=asked)
    question = await here.maya.hears("Something personal of yours", sender=here.bot)
    await here.maya.say(question.room_id, "!permit 1")
    await here.asha.sees(
        lambda seen: "may be shared" in seen.text and ALERT in seen.text, room=here.office, what="the answer"
    )
    here.nothing_is_given_away()


async def test_who_does_not_come_into_the_direct_room_is_told_in_a_thread_without_specifics(
    evening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = await evening()

    async def stays_out(*_: object) -> None:
        """Leave an invite to a direct room where it is."""

    monkeypatch.setattr(here.leo, "_answer_invites", stays_out)
    said = await here.leo.say(here.room, f"Maya's number is {NUMBER}")
    told = await here.maya.sees(
        lambda seen: seen.sender == here.bot and seen.thread == said,
        room=here.room,
        within=90,
        what="a word in a thread",
    )
    assert "edit" in told.text
    assert "number" not in told.text
    here.nothing_is_given_away()
