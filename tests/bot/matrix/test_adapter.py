"""The adapter on a real homeserver, heard and spoken to by people's own clients."""

from datetime import timedelta

import pytest

from bot.failures import Failure, Undeliverable
from bot.homeserver import Wrote
from bot.matrix.member import Member
from bot.matrix.sync import batch, gaps
from policies.vocabulary import (
    Attachment,
    BotJoined,
    BotLeft,
    EventId,
    InvitedBot,
    Joined,
    Left,
    Membership,
    Reaction,
    Redacted,
    Renamed,
    RoomId,
    RoomMessage,
    RosterSeen,
    StateChanged,
    Trust,
    UserId,
)
from tests.bot.matrix.listening import Ears
from tests.world.world import World


async def joined_room(world: World, ears: Ears, *people: str) -> tuple[str, list[Member]]:
    members = [await world.member(name, signed=True) for name in people]
    room = await world.room(members[0], *members[1:], bot=ears.user_id)
    await ears.adapter.join(RoomId(room))
    await ears.hears(BotJoined)
    for member in members:
        await member.sees_member(room, ears.user_id)
    return room, members


async def test_an_invite_names_who_invited_and_the_room_is_entered_once(world: World, ears: Ears) -> None:
    asha = await world.member("asha")
    room = await world.room(asha, bot=ears.user_id)
    invited = await ears.hears(InvitedBot)
    assert (invited.room_id, invited.inviter, invited.is_direct) == (room, asha.user_id, False)
    await ears.adapter.join(RoomId(room))
    await ears.hears(BotJoined)
    await ears.sync()
    assert len(ears.of(BotJoined)) == 1
    assert ears.of(RosterSeen) == [RosterSeen(room_id=RoomId(room))]


async def test_the_room_is_known_with_its_members_and_powers(world: World, ears: Ears) -> None:
    room_id, (asha, maya) = await joined_room(world, ears, "asha", "maya")
    room = ears.adapter.rooms[RoomId(room_id)]
    assert room.encrypted
    assert room.version == "12"
    assert {member.user_id for member in room.joined()} == {asha.user_id, maya.user_id, ears.user_id}
    assert room.powers.level_of(asha.user_id) > 100
    assert room.powers.level_of(ears.user_id) == 100
    assert room.powers.level_of(maya.user_id) == 0


async def test_a_message_is_heard_with_its_text_its_trust_and_its_device(world: World, ears: Ears) -> None:
    room, (asha,) = await joined_room(world, ears, "asha")
    event_id = await asha.say(room, "good evening")
    message = await ears.hears_text("good evening")
    assert (message.event_id, message.sender, message.room_id) == (event_id, asha.user_id, room)
    assert message.trust is Trust.SIGNED
    assert message.device_id == asha.client.device_id


async def test_what_the_bot_says_is_read_by_everybody_and_by_nobody_else(world: World, ears: Ears) -> None:
    room, (asha, maya) = await joined_room(world, ears, "asha", "maya")
    sent = await ears.says(room, "a notice for all")
    assert (await asha.hears("a notice for all")).encrypted
    assert (await maya.hears("a notice for all")).event_id == sent
    stored = await ears.homeserver.event(room, sent)
    assert stored["type"] == "m.room.encrypted"
    assert "notice" not in str(stored)


async def test_a_repeated_transaction_id_sends_nothing_twice(world: World, ears: Ears) -> None:
    room, _ = await joined_room(world, ears, "asha")
    first, second = [
        await ears.adapter.send(RoomId(room), "m.room.message", {"body": "once"}, txn_id="the same")
        for _ in range(2)
    ]
    assert first == second


async def test_edits_replies_threads_reactions_and_redactions_are_told_apart(
    world: World, ears: Ears
) -> None:
    room, (asha,) = await joined_room(world, ears, "asha")
    first = await asha.say(room, "frist")
    await asha.edit(room, first, "first")
    edit = await ears.hears_text("first")
    assert edit.edits == first
    await asha.reply(room, first, "> <@a:b> quoted words\n\nmy answer")
    assert (await ears.hears_text("my answer")).replies_to == first
    await asha.say_in_thread(room, first, "in a thread")
    threaded = await ears.hears_text("in a thread")
    assert (threaded.thread, threaded.replies_to) == (first, None)
    await asha.react(room, first, "👍")
    reaction = await ears.hears(Reaction)
    assert (reaction.target, reaction.key) == (first, "👍")
    redaction = await asha.redact(room, first)
    redacted = await ears.hears(Redacted)
    assert (redacted.target, redacted.event_id) == (first, redaction)


async def test_the_bots_own_redaction_is_told_and_its_own_words_are_not(world: World, ears: Ears) -> None:
    room, (asha,) = await joined_room(world, ears, "asha")
    said = await asha.say(room, "to be redacted")
    await ears.hears_text("to be redacted")
    await ears.says(room, "the bot's own words")
    await ears.adapter.redact(RoomId(room), EventId(said), txn_id="r1", reason="retention")
    redacted = await ears.hears(Redacted)
    assert (redacted.target, redacted.sender) == (said, ears.user_id)
    assert [message.text for message in ears.of(RoomMessage)] == ["to be redacted"]


async def test_coming_renaming_and_going_are_told_once_each(world: World, ears: Ears) -> None:
    room, (asha,) = await joined_room(world, ears, "asha")
    maya = await world.member("maya")
    await asha.ask("POST", f"/_matrix/client/v3/rooms/{room}/invite", {"user_id": maya.user_id})
    await maya.join(room)
    came = await ears.hears(Joined)
    assert (came.sender, came.display_name) == (maya.user_id, "Maya")
    await maya.ask("PUT", f"/_matrix/client/v3/profile/{maya.user_id}/displayname", {"displayname": "M."})
    assert (await ears.hears(Renamed)).display_name == "M."
    await asha.ask("POST", f"/_matrix/client/v3/rooms/{room}/kick", {"user_id": maya.user_id})
    left = await ears.hears(Left)
    assert (left.user_id, left.sender, left.how) == (maya.user_id, asha.user_id, "kicked")
    assert len(ears.of(Joined)) == 1
    assert not ears.adapter.rooms[RoomId(room)].is_joined(maya.user_id)


async def test_what_happened_while_the_bot_was_down_is_told_after_the_restart(
    world: World, ears: Ears
) -> None:
    room, (asha,) = await joined_room(world, ears, "asha")
    position = ears.position
    await ears.stop()
    maya = await world.member("maya")
    await asha.ask("POST", f"/_matrix/client/v3/rooms/{room}/invite", {"user_id": maya.user_id})
    await maya.join(room)
    await asha.say(room, "while you were away")
    ears.facts.clear()
    ears.position = position
    await ears.start()
    assert (await ears.hears(Joined)).sender == maya.user_id
    await ears.hears_text("while you were away")
    assert ears.of(RosterSeen) == [RosterSeen(room_id=RoomId(room))]
    assert ears.of(BotJoined) == []


async def test_a_gap_is_filled_from_history(
    world: World, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, (asha,) = await joined_room(world, ears, "asha")
    await ears.sync()
    for number in range(20):
        await asha.say(room, f"message {number}")
    monkeypatch.setattr(batch, "FILTER", batch.FILTER.replace(f'"limit":{batch.TIMELINE_LIMIT}', '"limit":3'))
    monkeypatch.setattr(gaps, "EVENTS_A_PAGE", 4)
    ears.facts.clear()
    await ears.hears_text("message 19")
    assert [message.text for message in ears.of(RoomMessage)] == [f"message {n}" for n in range(20)]
    assert RosterSeen(room_id=RoomId(room)) in ears.facts


async def test_what_was_said_before_the_bot_came_is_not_told(world: World, ears: Ears) -> None:
    asha = await world.member("asha")
    room = await world.room(asha)
    await asha.say(room, "!help before the bot was here")
    await asha.send_plainly(room, "m.room.message", {"msgtype": "m.text", "body": "!help in clear"})
    await asha.ask("POST", f"/_matrix/client/v3/rooms/{room}/invite", {"user_id": ears.user_id})
    await ears.adapter.join(RoomId(room))
    await ears.hears(BotJoined)
    await asha.sees_member(room, ears.user_id)
    await asha.say(room, "after")
    await ears.hears_text("after")
    assert [message.text for message in ears.of(RoomMessage)] == ["after"]


async def test_on_the_very_first_sync_history_is_not_told(world: World, ears: Ears) -> None:
    room, (asha,) = await joined_room(world, ears, "asha")
    await asha.say(room, "old words")
    await ears.hears_text("old words")
    ears.position = None
    ears.facts.clear()
    await ears.sync(patience=timedelta(milliseconds=1))  # Synapse keeps its answer to the same question
    assert ears.facts == [RosterSeen(room_id=RoomId(room))]
    assert ears.adapter.rooms[RoomId(room)].is_joined(asha.user_id)


async def test_being_put_out_is_told_with_who_did_it(world: World, ears: Ears) -> None:
    room, (asha,) = await joined_room(world, ears, "asha")
    await asha.ask("POST", f"/_matrix/client/v3/rooms/{room}/ban", {"user_id": ears.user_id})
    left = await ears.hears(BotLeft)
    assert (left.room_id, left.by) == (room, asha.user_id)
    assert room not in ears.adapter.rooms
    with pytest.raises(Undeliverable):
        await ears.says("!nowhere:localhost", "anybody here?")


async def test_power_levels_change_at_once_and_are_not_merged(world: World, ears: Ears) -> None:
    asha = await world.member("asha")
    maya = await world.member("maya")
    levels = {maya.user_id: 50}
    room = await world.room(asha, maya, bot=ears.user_id, levels=levels)
    await ears.adapter.join(RoomId(room))
    await ears.hears(BotJoined)
    assert ears.adapter.rooms[RoomId(room)].powers.level_of(maya.user_id) == 50
    await asha.ask(
        "PUT",
        f"/_matrix/client/v3/rooms/{room}/state/m.room.power_levels/",
        {"users": {ears.user_id: 100}},
    )
    await ears.hears(
        StateChanged, lambda fact: fact.type == "m.room.power_levels" and fact.sender == asha.user_id
    )
    await ears.sync()
    assert ears.adapter.rooms[RoomId(room)].powers.level_of(maya.user_id) == 0


async def test_a_direct_room_is_encrypted_and_read_by_who_comes_later(world: World, ears: Ears) -> None:
    maya = await world.member("maya")
    room = await ears.adapter.direct_room(maya.user_id)
    await ears.says(room, "privately, before you came in")
    await maya.join(room)
    assert (await maya.hears("privately, before you came in")).encrypted
    await ears.hears(Joined, lambda fact: fact.sender == maya.user_id)
    view = ears.adapter.rooms[room]
    assert view.encrypted
    assert view.powers.level_of(maya.user_id) < view.powers.invite
    assert view.members[maya.user_id].membership is Membership.JOIN
    await maya.say(room, "!mydata")
    assert (await ears.hears_text("!mydata")).was_encrypted


async def test_a_file_is_uploaded_and_fetched_encrypted(world: World, ears: Ears) -> None:
    room, (asha,) = await joined_room(world, ears, "asha")
    await asha.send_image(room, b"a picture of nothing", "a caption")
    image = await ears.hears_text("a caption")
    assert image.msgtype == "m.image"
    assert image.hidden_text == ("photo.png",)
    assert image.attachment is not None
    assert image.media == (image.attachment.mxc,)
    assert await ears.adapter.download(image.attachment, at_most=1000) == b"a picture of nothing"
    file = await ears.adapter.upload(b"exported rows", mimetype="application/json", name="mydata.json")
    own = Attachment(mxc=file["url"], encryption=(file["key"]["k"], file["iv"], file["hashes"]["sha256"]))
    assert await ears.adapter.download(own, at_most=1000) == b"exported rows"
    wrong = Attachment(mxc=file["url"], encryption=(file["key"]["k"], file["iv"], "AAAA"))
    with pytest.raises(Undeliverable):
        await ears.adapter.download(wrong, at_most=1000)


async def test_state_events_and_history_can_be_read_and_written(world: World, ears: Ears) -> None:
    room, (asha,) = await joined_room(world, ears, "asha")
    said = await asha.say(room, "hello")
    assert await ears.adapter.state(RoomId(room), "m.room.topic") is None
    await ears.adapter.send_state(RoomId(room), "m.room.topic", "", {"topic": "evening"})
    topic = await ears.adapter.state(RoomId(room), "m.room.topic")
    assert topic is not None
    assert topic["topic"] == "evening"
    event = await ears.adapter.event(RoomId(room), EventId(said))
    assert event is not None
    assert event["type"] == "m.room.encrypted"
    assert await ears.adapter.event(RoomId(room), EventId("$nothing")) is None
    page = await ears.adapter.messages(RoomId(room), start=None, backwards=True, limit=5)
    assert said in {event["event_id"] for event in page.events}
    assert await ears.adapter.resolve("#nobody:localhost") is None


async def test_a_file_is_known_by_the_name_it_was_uploaded_under(world: World, ears: Ears) -> None:
    _, (asha, maya) = await joined_room(world, ears, "asha", "maya")
    for person, name in ((asha, "Zoë's (own) picture, 1.png"), (maya, "maya.png")):
        await person.show_picture(b"a picture of nothing", name)
        shown = await ears.hears(Renamed, lambda fact, who=person: fact.sender == who.user_id)  # type: ignore[misc]
        avatar = ears.adapter.rooms[shown.room_id].members[shown.sender].avatar
        assert await ears.adapter.file_name(avatar) == name
    for gone in ("mxc://nowhere.invalid/x", f"mxc://{world.homeserver.server_name}/gone"):
        with pytest.raises(Failure):
            await ears.adapter.file_name(gone)
    with pytest.raises(Undeliverable):
        await ears.adapter.file_name("https://example.org/x")


async def test_who_wrote_an_event_and_where_it_stands_is_known_without_opening_it(
    world: World, ears: Ears
) -> None:
    room, (asha, maya) = await joined_room(world, ears, "asha", "maya")
    first = EventId(await asha.say(room, "hello"))
    answer = EventId(await maya.reply(room, first, "hello to you"))
    aside = EventId(await maya.say_in_thread(room, first, "aside"))
    wrote = ears.adapter.wrote
    assert await wrote(RoomId(room), first) == Wrote(UserId(asha.user_id))
    assert await wrote(RoomId(room), answer) == Wrote(UserId(maya.user_id), answers=first)
    assert await wrote(RoomId(room), aside) == Wrote(UserId(maya.user_id), thread=first)
    assert await wrote(RoomId(room), EventId("$nothing")) is None


async def test_a_roster_that_the_server_corrects_without_showing_an_event_is_told(
    world: World, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, (asha,) = await joined_room(world, ears, "asha")
    earlier = {
        "type": "m.room.member",
        "state_key": asha.user_id,
        "sender": asha.user_id,
        "event_id": "$earlier",
        "content": {"membership": "join", "displayname": "Robin"},
    }

    async def corrected(*_: object, **__: object) -> dict[str, object]:
        joined = {room: {"state": {"events": [earlier]}, "timeline": {"events": []}}}
        return {"next_batch": ears.position, "rooms": {"join": joined}}

    monkeypatch.setattr(ears.adapter._syncing, "_asked", corrected)
    ears.facts.clear()
    await ears.sync()
    assert ears.facts == [RosterSeen(room_id=RoomId(room))]
    assert ears.adapter.rooms[RoomId(room)].name_of(UserId(asha.user_id)) == "Robin"
