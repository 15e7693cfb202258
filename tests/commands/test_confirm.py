"""What waits for `!confirm` waits for one person, in one room, for ten minutes."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.confirm import PATIENCE, Unconfirmeds, confirm
from policies.vocabulary import RoomId, UserId
from tests.commands.asking import LEO, MAYA, NOW, ROOM, asked, message, words
from tests.commands.conftest import Opening
from tests.commands.spoken import LANGUAGES, spoken
from tests.house import ASHA

ELSEWHERE = RoomId("!elsewhere:example.org")


def waiting(command: str = "forget", argument: str = "") -> Unconfirmeds:
    unconfirmeds = Unconfirmeds()
    unconfirmeds.wait_for(asked(command), argument)
    return unconfirmeds


def test_what_waits_is_taken_once_as_it_was_typed() -> None:
    unconfirmeds = waiting("retention set", "14d")
    taken = unconfirmeds.take(MAYA, ROOM, NOW)
    assert taken is not None
    assert (taken.command, taken.argument) == ("retention set", "14d")
    assert unconfirmeds.take(MAYA, ROOM, NOW) is None


@pytest.mark.parametrize(("user", "room"), [(LEO, ROOM), (MAYA, ELSEWHERE), (LEO, ELSEWHERE)])
def test_nobody_confirms_for_another_or_from_another_room_and_it_goes_on_waiting(
    user: UserId, room: RoomId
) -> None:
    unconfirmeds = waiting()
    assert unconfirmeds.take(user, room, NOW) is None
    assert unconfirmeds.take(MAYA, ROOM, NOW) is not None


@pytest.mark.parametrize(
    ("after", "waits"),
    [
        (timedelta(0), True),
        (PATIENCE - timedelta(seconds=1), True),
        (PATIENCE, False),
        (timedelta(days=1), False),
        (timedelta(seconds=-1), True),
        (timedelta(days=-1), False),
    ],
)
def test_after_ten_minutes_or_by_a_clock_that_was_set_nothing_waits(after: timedelta, *, waits: bool) -> None:
    assert (waiting().take(MAYA, ROOM, NOW + after) is not None) is waits
    assert timedelta(minutes=10) == PATIENCE


def test_the_newest_question_takes_the_place_of_an_earlier_one() -> None:
    unconfirmeds = waiting()
    unconfirmeds.wait_for(asked("retention", "set 7d"), "set 7d")
    taken = unconfirmeds.take(MAYA, ROOM, NOW)
    assert taken is not None
    assert (taken.command, taken.argument) == ("retention", "set 7d")
    assert unconfirmeds.take(MAYA, ROOM, NOW) is None, "the earlier one is not come back to"


def test_questions_in_two_rooms_wait_side_by_side() -> None:
    unconfirmeds = waiting("forget messages", "#night")
    unconfirmeds.wait_for(asked("policy", message=message("!policy", room_id=ELSEWHERE)), "language de")
    assert [unconfirmeds.take(MAYA, room, NOW) is not None for room in (ROOM, ELSEWHERE)] == [True, True]


def test_what_is_over_is_not_remembered() -> None:
    unconfirmeds = waiting("protect", "name Okonkwo")
    unconfirmeds.take(LEO, ROOM, NOW + PATIENCE)
    assert unconfirmeds == Unconfirmeds()


def test_the_message_that_gave_a_command_waits_without_its_words() -> None:
    unconfirmeds = Unconfirmeds()
    unconfirmeds.wait_for(asked("forget", message=message("!forget, and never mind what I said of Leo")), "")
    taken = unconfirmeds.take(MAYA, ROOM, NOW)
    assert taken is not None
    assert (taken.message.text, taken.message.event_id) == ("", asked("forget").message.event_id)


def test_what_is_over_goes_when_another_question_comes() -> None:
    unconfirmeds = waiting()
    unconfirmeds.wait_for(asked("policy", sender=LEO, now=NOW + PATIENCE), "language de")
    unconfirmeds.take(LEO, ROOM, NOW)
    assert unconfirmeds == Unconfirmeds()


def test_a_value_that_waits_is_in_no_log() -> None:
    assert "Okonkwo" not in repr(waiting("protect", "name Okonkwo"))


@given(
    st.lists(
        st.tuples(st.sampled_from([MAYA, LEO]), st.sampled_from([ROOM, ELSEWHERE]), st.booleans()),
        max_size=20,
    )
)
def test_nobody_ever_takes_what_they_did_not_ask_for_there(steps: list[tuple[UserId, RoomId, bool]]) -> None:
    unconfirmeds, expected = Unconfirmeds(), {}
    for number, (user, room, asks) in enumerate(steps):
        if asks:
            unconfirmeds.wait_for(asked("x", sender=user, message=message("!x", room_id=room)), str(number))
            expected[user, room] = str(number)
        else:
            taken = unconfirmeds.take(user, room, NOW)
            assert (taken.argument if taken else None) == expected.pop((user, room), None)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_confirming_nothing_says_so_in_each_language(language: str) -> None:
    outcome = await confirm(asked("confirm"), None)
    assert "Nothing waits" in words(outcome[0])
    assert language == "en" or "Nothing" not in spoken(outcome, language)


async def test_between_question_and_word_a_restart_forgets_the_question(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO)
    await house.say(ASHA, "!retention set 1d")
    await house.restart()
    assert "Nothing waits" in (await house.say(ASHA, "!confirm"))[0]


async def test_another_command_in_between_takes_the_question_away_only_if_it_asks_one_itself(
    open_house: Opening,
) -> None:
    house = await open_house()
    await house.room(LEO)
    await house.say(ASHA, "!retention set 7d")
    await house.say(ASHA, "!help")
    assert "older than 7d" in (await house.say(ASHA, "!confirm"))[0]


async def test_what_was_set_otherwise_since_is_not_undone_by_a_late_word(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO)
    await house.say(ASHA, "!retention set 7d")
    await house.say(ASHA, "!retention off")
    assert "Nothing waits" in (await house.say(ASHA, "!confirm"))[0]


@pytest.mark.parametrize(
    ("since", "waits"), [("retention off", False), ("policy", False), ("incident", True), ("accept", True)]
)
def test_what_waits_is_dropped_by_what_changes_the_same(since: str, *, waits: bool) -> None:
    unconfirmeds = Unconfirmeds()
    unconfirmeds.wait_for(asked("retention set", sender=ASHA, message=message("!retention set 7d")), "7d")
    unconfirmeds.settle(asked(since, sender=LEO, message=message("!x")))
    unconfirmeds.settle(asked(since, sender=ASHA, message=message("!x")))
    assert (unconfirmeds.take(ASHA, ROOM, NOW) is not None) is waits


def test_put_back_what_was_taken_waits_again_and_what_came_since_does_not() -> None:
    unconfirmeds = Unconfirmeds()
    unconfirmeds.wait_for(asked("forget", sender=LEO, message=message("!forget")), "all")
    put_back = unconfirmeds.lay_aside()
    assert unconfirmeds.take(LEO, ROOM, NOW)
    unconfirmeds.wait_for(asked("x", sender=ASHA, message=message("!x")), "1")
    put_back()
    assert unconfirmeds.take(ASHA, ROOM, NOW) is None
    taken = unconfirmeds.take(LEO, ROOM, NOW)
    assert taken is not None
    assert taken.argument == "all"
