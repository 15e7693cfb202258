"""What is looked at, with whom in mind, and how often somebody is told."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.storage import incidents
from policies import vocabulary as v
from policies.vocabulary import EventId, RoomId, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, BOT, ROOM, House

MAYA, LEO, INES = (UserId(f"@{name}:example.org") for name in ("maya", "leo", "ines"))
NUMBER = "+1 415 555 0132"
LEAK = f"Maya's number is {NUMBER}"
NIGHT = RoomId("!night:example.org")
STORY = "When the letter came I sat on the stairs for an hour and could not open it, the dog beside me."


async def warned(house: House, user: UserId, said: str, **more: object) -> bool:
    """Whether somebody is told that what they say gives something away."""
    before = len(house.said_to(user, "may have given away"))
    await house.say(user, said, **more)  # type: ignore[arg-type]
    return len(house.said_to(user, "may have given away")) > before


async def test_a_caption_a_file_name_and_a_spoiler_are_looked_at_like_words(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    for hidden in (("holiday.jpg", LEAK), (f"{LEAK.replace(' ', '_')}.jpg",), ("a spoiler", LEAK)):
        assert await warned(house, LEO, "look", hidden_text=hidden)


@pytest.mark.parametrize("where", ["place", "stem"])
async def test_what_a_place_or_a_files_name_says_is_looked_at(open_house: Opening, where: str) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    shown = {"place": "Maya's house\ngeo:51.5033,-0.1195", "stem": "Maya's_number_415_555_0132.jpg"}
    assert await warned(house, LEO, "", hidden_text=(shown[where],))


async def test_when_a_picture_was_taken_is_no_number(open_house: Opening) -> None:
    house = await open_house(identifying_details={"regions": ["ES", "DE"], "advise": True})
    await house.room(MAYA, LEO)
    before = len(house.heard)
    assert not await warned(house, LEO, "Maya's cat", hidden_text=("IMG_20230101_123456.jpg",))
    assert len(house.heard) == before


async def test_what_is_written_into_a_reaction_is_looked_at_and_a_sign_is_not(open_house: Opening) -> None:
    house = await open_house(identifying_details={"mode": "hide", "tell": "room"})
    await house.room(MAYA, LEO)
    await house.say(MAYA, "I am here", event_id=EventId("$maya"))
    for key in ("👍", LEAK):
        await house.tell(v.Reaction(**house._event(LEO, ROOM), target=EventId("$maya"), key=key))
    (reaction,) = house.redacted
    (told,) = [heard for heard in house.heard if "kind word" in heard.text]
    assert told.content["m.relates_to"] == {"m.in_reply_to": {"event_id": "$maya"}}
    async with house.database.reading() as connection:
        (incident,) = await incidents.open_ones(connection, ROOM)
    assert incident.event_id == reaction


def aside(house: House, user: UserId, event_type: str, *words: str) -> v.Aside:
    return v.Aside(**house._event(user, ROOM), type=event_type, words=words)


@pytest.mark.parametrize("event_type", ["m.room.redaction", "m.room.member", "m.room.topic"])
async def test_words_beside_what_is_no_message_are_looked_at(open_house: Opening, event_type: str) -> None:
    house = await open_house(identifying_details={"mode": "hide"})
    await house.room(MAYA, LEO)
    await house.tell(aside(house, LEO, event_type, "spam"), aside(house, BOT, event_type, LEAK))
    assert not house.redacted
    said = aside(house, LEO, event_type, "look", LEAK)
    await house.tell(said)
    assert house.redacted == [said.event_id]
    assert len(house.said_to(LEO, "may have given away")) == 1


async def test_for_the_reasons_of_many_redactions_the_homeserver_is_asked_nothing(
    open_house: Opening,
) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    gone = [
        replace(aside(house, LEO, "m.room.redaction", "spam"), target=EventId(f"$m{n}")) for n in range(9)
    ]
    await house.tell(*gone)
    assert not house.events.asked
    await house.say(MAYA, "I changed phones", event_id=EventId("$maya"))
    said = replace(aside(house, LEO, "m.room.redaction", f"her number: {NUMBER}"), target=EventId("$maya"))
    await house.tell(said)
    assert house.said_to(LEO, "may have given away")
    assert not house.events.asked


async def test_a_redaction_that_would_come_undone_is_not_redacted(open_house: Opening) -> None:
    house = await open_house(identifying_details={"mode": "hide"})
    await house.room(MAYA, LEO, version="10")
    await house.tell(aside(house, LEO, "m.room.redaction", LEAK))
    assert not house.redacted
    (word,) = house.said_to(LEO, "may have given away")
    assert "reason" in word
    assert house.said_to(f"alert {ROOM}", "still stands")
    topic = aside(house, LEO, "m.room.topic", LEAK)
    await house.tell(topic)
    assert house.redacted == [topic.event_id]


async def test_an_event_that_does_something_and_says_something_has_the_consequences_of_both(
    open_house: Opening,
) -> None:
    house = await open_house(agreement={"gate": "lobby"})
    await house.room(MAYA, join_rule="knock")
    facts = house._event(LEO, ROOM)
    await house.tell(v.Knocked(**facts), v.Aside(**facts, type="m.room.member", words=(LEAK,)))
    assert house.said_to(LEO, "You asked for")
    assert house.said_to(LEO, "may have given away")


@pytest.mark.parametrize("entry", ["1-415-555-0132", r"/\+1 415 555 \d{4}/"])
async def test_what_a_room_allows_by_text_or_pattern_is_no_detail(open_house: Opening, entry: str) -> None:
    house = await open_house(identifying_details={"allow": [entry]})
    await house.room(MAYA, LEO)
    assert not await warned(house, LEO, LEAK)
    assert await warned(house, LEO, "Maya's number is +44 20 7946 0958")


async def test_where_hiding_is_refused_the_author_and_the_facilitators_hear_that_it_stands(
    open_house: Opening,
) -> None:
    house = await open_house(identifying_details={"mode": "hide"})
    await house.room(MAYA, LEO)
    house.refuses_redactions = True
    await house.say(LEO, LEAK)
    [word] = house.said_to(LEO, "may have given away")
    assert "taken your message out" not in word
    assert "!takeback" in word
    [alert] = house.said_to(f"alert {ROOM}", "refused to redact")
    for secret in ("415", "Maya", MAYA):
        assert secret not in word + alert


async def test_a_picture_as_a_reaction_is_looked_at_by_its_shortcode(open_house: Opening) -> None:
    house = await open_house(identifying_details={"mode": "hide"})
    await house.room(MAYA, LEO)
    picture = {"target": EventId("$maya"), "key": "mxc://example.org/abcdefgh"}
    await house.tell(v.Reaction(**house._event(LEO, ROOM), **picture, shortcode="waving"))  # type: ignore[arg-type]
    assert not house.redacted
    await house.tell(v.Reaction(**house._event(LEO, ROOM), **picture, shortcode=LEAK))  # type: ignore[arg-type]
    assert len(house.redacted) == 1


async def test_an_edit_that_adds_a_detail_is_met_once(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    first = EventId("$first")
    assert not await warned(house, LEO, "here it is", event_id=first)
    assert await warned(house, LEO, LEAK, edits=first)
    assert not await warned(house, LEO, f"{LEAK}!", edits=first)
    async with house.database.reading() as connection:
        (incident,) = await incidents.open_ones(connection, ROOM)
    assert (incident.event_id, incident.author, incident.category) == (first, LEO, "phone")


async def test_who_pretends_to_edit_somebody_elses_message_answers_for_it_alone(open_house: Opening) -> None:
    house = await open_house(identifying_details={"mode": "hide"})
    await house.room(MAYA, LEO)
    innocent, pretended = EventId("$innocent"), EventId("$pretended")
    await house.say(MAYA, "good evening", event_id=innocent)
    await house.say(LEO, LEAK, event_id=pretended, edits=innocent)
    assert house.redacted == [pretended]
    async with house.database.reading() as connection:
        (incident,) = await incidents.open_ones(connection, ROOM)
    assert (incident.event_id, incident.author) == (pretended, LEO)
    assert not any(innocent in str(heard.content) for heard in house.heard)


async def test_nobody_is_told_twice_of_one_message_over_a_restart_either(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    first = EventId("$first")
    assert await warned(house, LEO, LEAK, event_id=first)
    await house.restart()
    assert not await warned(house, LEO, LEAK, event_id=first)
    assert not await warned(house, LEO, f"{LEAK}!", edits=first)
    await house.say(LEO, "!mistake", replies_to=first)
    assert not await warned(house, LEO, f"{LEAK}!!", edits=first)
    async with house.database.reading() as connection:
        assert len(await incidents.all_of(connection, ROOM)) == 1


async def test_the_author_is_told_in_the_language_they_chose_and_else_in_the_rooms(
    open_house: Opening,
) -> None:
    house = await open_house(language="de")
    await house.room(MAYA, LEO)
    await house.say(LEO, "!language es")
    for author, words in ((LEO, "haya revelado"), (ASHA, "vielleicht")):
        await house.say(author, LEAK)
        assert house.said_to(author, words), house.said_to(author)


async def test_where_the_bot_may_not_redact_nobody_is_told_that_it_did(open_house: Opening) -> None:
    house = await open_house(identifying_details={"mode": "hide"})
    await house.room(MAYA, LEO, powers=v.Powers(users={ASHA: 100}))
    first = EventId("$first")
    await house.say(LEO, LEAK, event_id=first)
    await house.say(LEO, f"{LEAK}!", edits=first)
    assert not house.redacted
    alert, later = house.said_to(f"alert {ROOM}")
    assert "so it still stands" in later
    assert "still stands" in alert
    (told,) = house.said_to(LEO, "may have given away")
    assert "edit" in told
    assert "taken your message out" not in told


async def test_where_messages_are_hidden_each_wording_is_hidden_and_told_of_once(open_house: Opening) -> None:
    house = await open_house(identifying_details={"mode": "hide"})
    await house.room(MAYA, LEO)
    first, edit, again = EventId("$first"), EventId("$edit"), EventId("$again")
    await house.say(LEO, "here it is", event_id=first)
    await house.say(LEO, LEAK, event_id=edit, edits=first)
    await house.say(LEO, f"{LEAK}!", event_id=again, edits=first)
    assert house.redacted == [edit, again]
    assert len(house.said_to(LEO, "may have given away")) == 1


async def test_what_looks_like_a_command_is_looked_at_too(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    assert await warned(house, LEO, f"!rules {LEAK}")
    assert await warned(house, LEO, f"!nonsense {LEAK}")


async def test_a_reply_says_whose_number_it_is(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    await house.say(MAYA, "I am here", event_id=EventId("$maya"))
    assert await warned(house, LEO, f"your number is {NUMBER}, right", replies_to=EventId("$maya"))


async def test_a_reply_and_its_edit_have_an_addressee_from_before_a_restart_too(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    answer, leak = EventId("$answer"), f"your number is {NUMBER}, right"
    await house.say(MAYA, "I am here", event_id=EventId("$maya"))
    await house.say(LEO, "good to know", event_id=answer, replies_to=EventId("$maya"))
    await house.restart()
    assert await warned(house, LEO, leak, edits=answer)
    assert await warned(house, LEO, leak, replies_to=EventId("$maya"))
    assert house.events.asked == [answer, "$maya"]


async def test_a_reply_to_what_nobody_can_see_is_a_message_like_any_other(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    gone = EventId("$gone")
    for _ in range(2):
        assert await warned(house, LEO, LEAK, replies_to=gone)
    assert house.events.asked == [gone]


async def test_who_edits_a_message_of_a_thread_is_told_in_that_thread(open_house: Opening) -> None:
    house = await open_house(identifying_details={"tell": "room"})
    await house.room(MAYA, LEO)
    first, root = EventId("$first"), EventId("$root")
    await house.say(LEO, "hello", event_id=first, thread=root)
    await house.say(LEO, LEAK, edits=first)
    (told,) = [heard for heard in house.heard if "kind word" in heard.text]
    relation = told.content["m.relates_to"]
    assert (relation["event_id"], relation["m.in_reply_to"]["event_id"]) == (root, first)


async def test_the_turn_before_is_remembered(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    await house.say(MAYA, "Leo, what's your number?")
    assert not await warned(house, LEO, NUMBER)
    await house.say(MAYA, "I saw Leo yesterday, he looked tired")
    assert await warned(house, ASHA, f"his number is {NUMBER}")


async def test_who_comes_later_belongs_to_the_roster_at_once_and_who_leaves_no_longer(
    open_house: Opening,
) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    leak = f"Ines can be reached at {NUMBER}"
    assert not await warned(house, LEO, leak)
    await house.join(INES)
    assert not await warned(house, LEO, f"ask {INES}")
    assert await warned(house, LEO, leak)
    await house.leave(INES)
    assert not await warned(house, LEO, leak)


async def test_a_new_name_counts_at_once_and_the_old_one_no_longer(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    house.place(MAYA, v.Membership.JOIN, name="Robin")
    await house.tell(v.Renamed(**house._event(MAYA, ROOM), display_name="Robin"))
    assert await warned(house, LEO, f"Robin's number is {NUMBER}")


async def test_what_is_registered_counts_in_the_next_message_and_forgotten_in_the_one_after(
    open_house: Opening,
) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    leak = "somebody called Okonkwo wrote"
    assert not await warned(house, LEO, leak)
    direct = await house.direct(MAYA)
    await house.say(MAYA, "protect name Maya Okonkwo", room_id=direct)
    assert await warned(house, LEO, leak)
    await house.say(MAYA, "unprotect 1", room_id=direct)
    assert not await warned(house, LEO, leak)


async def test_two_hundred_joins_index_nothing_anew(
    open_house: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    await house.say(LEO, "hello")

    async def anew(*_: object) -> None:
        raise AssertionError("everything is indexed anew")

    monkeypatch.setattr("bot.dispatch.rosters.indexed", anew)
    people = [UserId(f"@person{n}:example.org") for n in range(200)]
    for user in people:
        house.place(user, v.Membership.JOIN)
    await house.tell(*(v.Joined(**house._event(user, ROOM)) for user in people))
    assert await warned(house, LEO, f"person77's number is {NUMBER}")


@pytest.fixture
async def two_rooms(open_house: Opening) -> House:
    """Return a house with a room of Maya's and Leo's, and another where Ines is."""
    house = await open_house()
    await house.room(MAYA, LEO, name="Day group")
    await house.room(INES, LEO, room_id=NIGHT, name="Night shift")
    return house


async def test_words_of_another_room_are_met_and_nothing_said_gives_a_room_away(two_rooms: House) -> None:
    house = two_rooms
    await house.say(INES, STORY, room_id=NIGHT)
    before = len(house.heard)
    assert await warned(house, LEO, f"somebody wrote: {STORY}")
    for heard in house.heard[before:]:
        for secret in ("Night", NIGHT, "ines", "Ines", "stairs"):
            assert secret not in str(heard.content)


async def test_words_of_another_room_do_not_become_this_rooms_by_being_pasted(two_rooms: House) -> None:
    house = two_rooms
    await house.say(INES, STORY, room_id=NIGHT)
    for pasted in (STORY, f"as I said: {STORY}"):
        assert await warned(house, LEO, pasted)


async def test_who_is_in_another_room_is_not_to_be_said_here(two_rooms: House) -> None:
    house = two_rooms
    before = len(house.heard)
    assert await warned(house, LEO, "Ines is in the night shift group too")
    for heard in house.heard[before:]:
        for secret in (NIGHT, "ines", "Ines", "Night shift"):
            assert secret not in str(heard.content)
    assert await warned(house, LEO, "Ines is in the other group too")
    await house.leave(INES, room_id=NIGHT)
    assert not await warned(house, LEO, "Ines is in the other group too")


async def test_a_room_that_keeps_to_itself_neither_looks_nor_is_looked_for(two_rooms: House) -> None:
    house = two_rooms
    await house.say(ASHA, "!policy identifying_details.across_rooms false", room_id=NIGHT)
    await house.say(INES, STORY, room_id=NIGHT)
    assert not await warned(house, LEO, STORY)
    assert not await warned(house, LEO, "Ines is in the night shift group too")


async def test_somebodys_own_words_may_be_said_in_both_rooms(two_rooms: House) -> None:
    await two_rooms.say(LEO, STORY, room_id=NIGHT)
    assert not await warned(two_rooms, LEO, STORY)


async def test_fingerprints_end_with_the_rooms_retention(two_rooms: House) -> None:
    house = two_rooms
    await house.say(ASHA, "!policy retention.max_age 7d", room_id=NIGHT)
    await house.say(ASHA, "!confirm", room_id=NIGHT)
    await house.say(INES, STORY, room_id=NIGHT)
    await house.move(timedelta(days=8))
    await house.tell()
    assert not await warned(house, LEO, STORY)


async def test_fingerprints_of_a_room_go_with_the_bot(two_rooms: House) -> None:
    house = two_rooms
    await house.say(INES, STORY, room_id=NIGHT)
    del house.rooms[NIGHT]
    await house.tell(v.BotLeft(room_id=NIGHT))
    assert not await warned(house, LEO, STORY)


async def test_the_bot_is_nobody_of_whom_something_can_be_given_away(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    assert not await warned(house, LEO, f"write to {BOT} about it")


async def test_a_changed_setting_counts_in_the_next_message(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    assert await warned(house, LEO, LEAK)
    await house.say(ASHA, f'!policy identifying_details.allow ["{NUMBER}"]')
    assert not await warned(house, LEO, LEAK)


async def test_nothing_is_remembered_of_who_asked_to_be_forgotten(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    await house.say(MAYA, "Leo, what's your number?", event_id=EventId("$maya"))
    await house.write(v.PersonForgotten(user_id=MAYA, at=house.clock.now()))
    details = house.dispatcher.details
    assert MAYA not in str((details._written, details._before, details._advised))
    await house.say(LEO, "I am still here")


async def test_put_back_messages_are_heard_as_if_for_the_first_time(two_rooms: House) -> None:
    house, details = two_rooms, two_rooms.dispatcher.details
    put_back = details.lay_aside()
    await house.say(MAYA, STORY)
    before = str((details._before, details._advised, details._quotes and len(details._quotes)))
    put_back()
    assert str((details._before, details._advised, details._quotes and len(details._quotes))) != before
    assert not await warned(house, LEO, STORY, room_id=NIGHT)
