"""Somebody's own messages are found newest first, each after its edits, and nobody else's ever."""

from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.retention.own import PASSED_OVER, own_messages
from policies.vocabulary import EventId, UserId
from tests.bot.retention.model import LONG_AGO, ROOM, Model

MINUTE = timedelta(minutes=1)
ASHA, NOOR = UserId("@asha:model"), UserId("@noor:model")


def model() -> Model:
    return Model(lambda: LONG_AGO)


async def own(homeserver: Any, count: int | None = None, **more: Any) -> list[list[EventId]]:
    return [list(one) for one in await own_messages(homeserver, ROOM, ASHA, count=count, **more)]


async def test_the_newest_come_first_and_no_more_than_were_wanted() -> None:
    homeserver = model()
    events = [homeserver.add() for _ in range(4)]
    assert await own(homeserver, 2) == [[events[3]], [events[2]]]
    assert await own(homeserver) == [[one] for one in reversed(events)]


async def test_a_message_goes_after_its_edits_so_that_it_never_shows_an_older_text() -> None:
    homeserver = model()
    original = homeserver.add()
    edits = [homeserver.part("m.replace", original) for _ in range(2)]
    assert await own(homeserver, 1) == [[edits[1], edits[0], original]]


async def test_of_all_messages_the_edits_go_whose_message_is_gone_or_somebody_elses() -> None:
    homeserver = model()
    theirs, gone, mine = homeserver.add(sender=NOOR), homeserver.add(), homeserver.add()
    left = homeserver.part("m.replace", gone)
    pretended = homeserver.part("m.replace", theirs)
    homeserver.prune(gone)
    assert await own(homeserver) == [[mine], [pretended], [left]]
    assert await own(homeserver, 5) == [[mine]]


async def test_an_edit_from_after_the_request_goes_only_with_its_message() -> None:
    homeserver = model()
    gone, mine = homeserver.add(sent_at=LONG_AGO), homeserver.add(sent_at=LONG_AGO)
    homeserver.prune(gone)
    for message in (gone, homeserver.add(sent_at=LONG_AGO + MINUTE)):
        homeserver.part("m.replace", message, sent_at=LONG_AGO + 2 * MINUTE)
    assert await own(homeserver, until=LONG_AGO) == [[mine]]


async def test_edits_do_not_count_as_messages() -> None:
    homeserver = model()
    first, second = homeserver.add(), homeserver.add()
    edit = homeserver.part("m.replace", second)
    assert await own(homeserver, 2) == [[edit, second], [first]]


async def test_nothing_of_anybody_else_is_named_even_by_a_homeserver_that_does_not_filter() -> None:
    homeserver = model()
    mine = homeserver.add()
    homeserver.add(sender=NOOR)
    homeserver.part("m.replace", mine, sender=NOOR)
    assert await own(homeserver) == [[mine]]


async def test_reactions_and_votes_are_no_messages_but_belong_to_all_that_somebody_sent() -> None:
    homeserver = model()
    mine, gone = homeserver.add(), homeserver.add()
    homeserver.prune(gone)
    theirs = homeserver.add(sender=NOOR)
    reaction, vote = homeserver.part("m.annotation", theirs), homeserver.part("m.reference", theirs)
    homeserver.add(type="m.room.member", state_key=ASHA)
    assert await own(homeserver, 5) == [[mine]]
    assert await own(homeserver) == [[vote], [reaction], [mine]]


async def test_a_reply_in_a_thread_is_a_message_of_its_own() -> None:
    homeserver = model()
    theirs = homeserver.add(sender=NOOR)
    reply = homeserver.part("m.thread", theirs)
    assert await own(homeserver) == [[reply]]


async def test_the_request_itself_is_left_out() -> None:
    homeserver = model()
    mine, request = homeserver.add(), homeserver.add()
    assert await own(homeserver, 1, besides=request) == [[mine]]


async def test_what_was_said_after_the_request_stays_however_late_it_is_looked_at() -> None:
    homeserver = model()
    first, last, request, after = (homeserver.add(sent_at=LONG_AGO + n * MINUTE) for n in range(4))
    edit = homeserver.part("m.replace", last, sent_at=LONG_AGO + 9 * MINUTE)
    asked = {"besides": request, "until": LONG_AGO + 2 * MINUTE}
    assert await own(homeserver, 1, **asked) == [[edit, last]]
    assert await own(homeserver, **asked) == [[edit, last], [first]]
    assert await own(homeserver, 1) == [[after]]


async def test_what_was_said_at_the_very_moment_of_the_request_goes() -> None:
    homeserver = model()
    mine = homeserver.add(sent_at=LONG_AGO)
    assert await own(homeserver, 1, until=LONG_AGO) == [[mine]]


async def test_a_message_that_tells_no_time_goes() -> None:
    homeserver = model()
    mine = homeserver.add(origin_server_ts="soon")
    assert await own(homeserver, 1, until=LONG_AGO) == [[mine]]


async def test_nothing_is_asked_for_where_nothing_is_wanted() -> None:
    homeserver = model()
    homeserver.add()
    assert await own(homeserver, 0) == []
    assert homeserver.requests == []


@given(st.lists(st.sampled_from(["mine", "theirs", "edit", "reaction"]), max_size=12), st.integers(0, 5))
async def test_whatever_was_said_only_own_events_come_and_each_once(said: list[str], count: int) -> None:
    homeserver, mine = model(), [EventId("$elsewhere")]
    for what in said:
        if what == "mine":
            mine.append(homeserver.add())
        elif what == "theirs":
            homeserver.add(sender=NOOR)
        else:
            homeserver.part("m.replace" if what == "edit" else "m.annotation", mine[-1])
    found = await own(homeserver, count)
    named = [event_id for family in found for event_id in family]
    assert len(named) == len(set(named))
    assert all(homeserver.find(event_id)["sender"] == ASHA for event_id in named)
    assert [family[-1] for family in found] == mine[:0:-1][:count]


async def test_commands_are_passed_over_and_not_counted() -> None:
    homeserver = model()
    first, helping, second, earlier = (homeserver.add() for _ in range(4))
    commands = {helping, earlier}

    async def is_command(event_id: EventId) -> bool:
        return event_id in commands

    assert await own(homeserver, 1, is_command=is_command) == [[second]]
    assert await own(homeserver, 2, is_command=is_command) == [[second], [first]]
    assert await own(homeserver, 9, is_command=is_command) == [[second], [first]]


async def test_a_command_edited_into_something_else_is_a_message() -> None:
    homeserver = model()
    corrected, turned = homeserver.add(), homeserver.add()
    still, now = homeserver.part("m.replace", corrected), homeserver.part("m.replace", turned)

    async def is_command(event_id: EventId) -> bool:
        return event_id in {corrected, still, turned}

    assert await own(homeserver, 9, is_command=is_command) == [[now, turned]]


async def test_no_more_is_looked_into_than_is_wanted_and_a_flood_of_commands_ends_the_search() -> None:
    homeserver, asked = model(), list[EventId]()
    homeserver.add()
    for _ in range(PASSED_OVER):
        homeserver.add()
    last = homeserver.add()

    async def is_command(event_id: EventId) -> bool:
        asked.append(event_id)
        return event_id != last

    assert await own(homeserver, 1, is_command=is_command) == [[last]]
    assert asked == [last]
    assert await own(homeserver, 2, is_command=is_command) == [[last]]
    assert len(asked) == PASSED_OVER + 2
