"""What the bot does about a detail, between real clients on a real homeserver.

Everything it sends is searched for the detail, and for the name of whom it concerns.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from urllib.parse import quote

import pytest

from bot.matrix.member import Member, Seen
from bot.outbox.carrying import PATIENCE
from bot.playground import BotProcess
from tests.world.moved import MovedBot
from tests.world.proxy import RefusingProxy
from tests.world.world import World

NUMBER = "415 555 0132"
LEAK = f"Maya's number is {NUMBER}"
WARNING, ALERT = "may have given away", "identifying detail"
PIXEL = b"\x89PNG\r\n\x1a\n"


class Evening:
    """A room of Asha's with Maya and Leo in it, and the facilitators' office."""

    def __init__(
        self, world: World, bot: BotProcess, people: Sequence[Member], room: str, office: str
    ) -> None:
        self.world, self.running, self.bot, self.room, self.office = world, bot, bot.user_id, room, office
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

    async def opened(kind: type[BotProcess] = BotProcess, homeserver: str = "", **policy: object) -> Evening:
        asha = await world.member("asha", signed=True)
        maya, leo = await world.member("maya"), await world.member("leo")
        office = await asha.create_room(room_alias_name=f"office{asha.user_id[6:12]}")
        settings = {"regions": ["US"], **policy}
        bot = await world.bot_of(
            kind,
            {
                "homeserver": homeserver or world.homeserver.url,
                "management_room": office,
                "defaults": {"identifying_details": settings},
            },
        )
        await asha.invite(office, bot.user_id)
        await asha.sees_member(office, bot.user_id)
        room = await world.room(asha, maya, leo, bot=bot.user_id)
        await maya.hears("Welcome", room=room, sender=bot.user_id)
        return Evening(world, bot, (asha, maya, leo), room, office)

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


IN_MARKUP = {
    "only in the markup": f"Maya&#39;s number is <b>{NUMBER}</b>",
    "in a spoiler": f"look: <span data-mx-spoiler>Maya's number is {NUMBER}</span>",
    "as the reason of a spoiler": f'<span data-mx-spoiler="Maya\'s number is {NUMBER}">sorry</span>',
    "in a title": f'<a href="https://example.org" title="Maya\'s number is {NUMBER}">look</a>',
}
QUESTION, ANSWERS = "What is Maya's number?", (NUMBER, "no idea")
POLL = {
    "org.matrix.msc3381.poll.start": {
        "question": {"org.matrix.msc1767.text": QUESTION},
        "kind": "org.matrix.msc3381.poll.disclosed",
        "answers": [
            {"id": str(number), "org.matrix.msc1767.text": answer} for number, answer in enumerate(ANSWERS)
        ],
    }
}
PLACE = "geo:51.5033,-0.1195"
OTHER_SHAPES: dict[str, tuple[str, dict[str, Any]]] = {
    "in a notice": ("m.room.message", {"msgtype": "m.notice", "body": LEAK}),
    "in a file's name": (
        "m.room.message",
        {"msgtype": "m.file", "body": f"{LEAK.replace(' ', '_')}.txt", "url": "mxc://example.org/file"},
    ),
    "in a poll": ("org.matrix.msc3381.poll.start", POLL),
    "in what a poll ends with": (
        "m.poll.end",
        {"m.poll.end": {}, "m.text": [{"body": LEAK}]},
    ),
    "on a sticker": ("m.sticker", {"body": LEAK, "url": "mxc://example.org/sticker", "info": {}}),
    "as a place": ("m.room.message", {"msgtype": "m.location", "body": "Maya's house", "geo_uri": PLACE}),
    "as a place right now": (
        "org.matrix.msc3672.beacon",
        {"org.matrix.msc3488.location": {"uri": PLACE, "description": "Maya is at home"}},
    ),
}


async def test_a_detail_is_met_wherever_in_a_message_it_stands(evening: Opening) -> None:
    here = await evening(mode="hide")
    leo, room = here.leo, here.room
    sent = {
        where: await leo.say(room, "look", format="org.matrix.custom.html", formatted_body=markup)
        for where, markup in IN_MARKUP.items()
    }
    for where, (event_type, content) in OTHER_SHAPES.items():
        sent[where] = await leo.send(room, event_type, content)
    greeted = await here.maya.say(room, "good evening")
    sent["on a reaction"] = await leo.react(room, greeted, LEAK)
    regretted = await leo.say(room, "never mind")
    sent["as the reason of a redaction"] = await leo.redact(room, regretted, LEAK)
    sent["in the topic"] = await here.asha.set_state(room, "m.room.topic", {"topic": LEAK})
    fine = await leo.say(room, "good evening, Maya")
    for where, event_id in sent.items():
        await here.asha.sees(
            lambda seen, about=event_id: ALERT in seen.text and about in seen.text,  # type: ignore[misc]
            room=here.office,
            what=f"the alert about what was said {where}",
        )
        await here.maya.until(
            lambda about=event_id: here.maya.timeline.is_redacted(about),  # type: ignore[misc]
            what=f"what was said {where} redacted",
        )
    assert not here.maya.timeline[fine].redacted
    still_gone = await leo.ask("GET", f"/_matrix/client/v3/rooms/{quote(room)}/event/{quote(regretted)}")
    assert still_gone["content"] == {}
    assert "reason" not in still_gone["unsigned"]["redacted_because"]["content"]
    here.nothing_is_given_away(PLACE, "51.5033")


async def test_what_is_said_while_the_bot_is_away_is_met_with_who_is_there_then(evening: Opening) -> None:
    here = await evening()
    leo, maya, room = here.leo, here.maya, here.room
    asked = await maya.say(room, "I changed phones yesterday")
    await leo.sees(lambda seen: seen.event_id == asked, what="what Maya said")
    assert await here.running.stop() == 0
    said = await leo.say(room, LEAK)
    await here.running.start()
    await here.warned(said)
    answered = await leo.reply(room, asked, f"so your number is {NUMBER} now?")
    await here.warned(answered)
    await leo.edit(room, said, f"{LEAK}, I say")

    renamed = f"/_matrix/client/v3/profile/{quote(maya.user_id)}/displayname"
    await maya.ask("PUT", renamed, {"displayname": "Robin"})
    await leo.say(room, "!language es")
    await leo.hears("español", sender=here.bot)
    by_new_name = await leo.say(room, f"Robin's number is {NUMBER}")
    told = await leo.sees(
        lambda seen: "haya revelado" in seen.text and by_new_name in seen.text,
        sender=here.bot,
        what="the warning in Spanish",
    )
    assert "!takeback" in told.text
    assert len([seen for seen in leo.timeline if seen.sender == here.bot and said in seen.text]) == 1
    here.nothing_is_given_away("Robin")


async def test_where_it_is_off_nothing_follows(evening: Opening) -> None:
    here = await evening(mode="off")
    said = await here.leo.say(here.room, LEAK)
    asked = await here.leo.say(here.room, "!mistake")
    await here.leo.hears("I know of no warning", room=here.room, sender=here.bot, after=asked)
    everything = [seen for person in here.people for seen in person.timeline if seen.sender == here.bot]
    assert not [seen for seen in everything if said in seen.text]


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

    weighed = await leo.say(room, "raffle ticket 12, Thrussell, that's you isn't it Maya")
    await here.warned(weighed)
    assert "not sure enough" in (await here.alert(weighed)).text
    assert not here.maya.timeline[weighed].redacted

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


async def test_what_the_homeserver_will_not_redact_is_never_said_to_be_gone(
    world: World, evening: Opening
) -> None:
    async with RefusingProxy(world.homeserver.url) as proxy:
        here = await evening(homeserver=proxy.url, mode="hide")
        said = await here.leo.say(here.room, LEAK)
        warning = await here.warned(said)
        assert "!takeback" in warning.text
        alert = await here.alert(said)
        assert "refused to redact it" in alert.text
        for told in (warning, alert):
            assert "taken your message out" not in told.text
            assert "was redacted" not in told.text
        assert not here.maya.timeline[said].redacted
        here.nothing_is_given_away()
        assert await here.running.stop() == 0
        assert len([seen for seen in here.asha.timeline if ALERT in seen.text]) == 1


async def test_who_does_not_come_into_the_direct_room_is_told_in_a_thread_without_specifics(
    evening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = await evening(MovedBot)
    bot = here.running
    assert isinstance(bot, MovedBot)

    async def stays_out(*_: object) -> None:
        """Leave an invite to a direct room where it is."""

    monkeypatch.setattr(here.leo, "_answer_invites", stays_out)
    said = await here.leo.say(here.room, f"Maya's number is {NUMBER}")
    await here.leo.until(lambda: here.leo.client.invited_rooms, what="the invite to a direct room")
    bot.move(PATIENCE)
    told = await here.maya.sees(
        lambda seen: seen.sender == here.bot and seen.thread == said,
        room=here.room,
        what="a word in a thread",
    )
    assert "edit your message" in told.text
    assert "number" not in told.text
    assert "told" not in (await here.alert(said)).text, "the facilitators would think that he knows"
    here.nothing_is_given_away()
