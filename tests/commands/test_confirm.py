"""What waits for `!confirm` waits for one person, in one room, for ten minutes."""

from datetime import timedelta

from commands.confirm import PATIENCE, Unconfirmeds, confirm
from policies.vocabulary import RoomId
from tests.commands.asking import LEO, MAYA, NOW, ROOM, asked, words


def waiting() -> Unconfirmeds:
    unconfirmeds = Unconfirmeds()
    unconfirmeds.wait_for(asked("forget"), "")
    return unconfirmeds


def test_what_waits_is_taken_once() -> None:
    unconfirmeds = waiting()
    taken = unconfirmeds.take(MAYA, ROOM, NOW)
    assert taken is not None
    assert taken.command == "forget"
    assert unconfirmeds.take(MAYA, ROOM, NOW) is None


def test_nobody_confirms_for_another_or_from_another_room() -> None:
    unconfirmeds = waiting()
    assert unconfirmeds.take(LEO, ROOM, NOW) is None
    assert unconfirmeds.take(MAYA, RoomId("!elsewhere:example.org"), NOW) is None
    assert unconfirmeds.take(MAYA, ROOM, NOW) is not None


def test_after_ten_minutes_nothing_waits() -> None:
    assert waiting().take(MAYA, ROOM, NOW + PATIENCE - timedelta(seconds=1)) is not None
    assert waiting().take(MAYA, ROOM, NOW + PATIENCE) is None


def test_the_newest_question_takes_the_place_of_an_earlier_one() -> None:
    unconfirmeds = waiting()
    unconfirmeds.wait_for(asked("retention", "set 7d"), "set 7d")
    taken = unconfirmeds.take(MAYA, ROOM, NOW)
    assert taken is not None
    assert (taken.command, taken.argument) == ("retention", "set 7d")


async def test_confirming_nothing_says_so() -> None:
    [answer] = await confirm(asked("confirm"), None)
    assert "Nothing waits" in words(answer)
