"""What retention says: how many, how old, from when; what is in the way, and what to do."""

from datetime import timedelta

import pytest

from bot.texts import wording as in_language
from policies.retention.refusals import Cause
from policies.retention.wording import UNCOUNTED, announcement, counted, counted_so_far, settled, trouble
from policies.vocabulary import RoomLink, Said, Text, durations
from policies.vocabulary.settings import LANGUAGES
from tests.commands.asking import NOW, ROOM

AGE = durations.duration("2w")


def texts(said: Said) -> list[Text]:
    return [part for part in said if isinstance(part, Text)]


def value(said: Said, name: str) -> object:
    return next(part.values[name] for part in texts(said) if name in part.values)


def spoken(said: Said, language: str) -> str:
    return " ".join(in_language(part, language) for part in texts(said))


@pytest.mark.parametrize(
    "said",
    [announcement(3, AGE, NOW, "?"), counted_so_far(3, AGE), counted(3, AGE)],
    ids=["announced", "still counting", "counted"],
)
def test_a_count_names_the_number_and_the_age_as_it_was_written(said: Said) -> None:
    assert value(said, "count") == 3
    assert value(said, "age") == "2w"


def test_an_announcement_says_from_when_on_and_how_a_message_can_stay() -> None:
    said = announcement(0, AGE, NOW + timedelta(days=1), "?")
    assert value(said, "when") == NOW + timedelta(days=1)
    assert value(said, "hold") == "?hold"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("say", [counted, counted_so_far], ids=["counted", "still counting"])
def test_one_message_is_spoken_of_as_one(say: object, language: str) -> None:
    one, two, none = (spoken(say(count, AGE), language) for count in (1, 2, 0))  # type: ignore[operator]
    assert one != two
    assert none == (one if language == "fr" else two), "French counts none as one"


def test_a_count_that_failed_claims_no_number() -> None:
    assert not UNCOUNTED.values
    assert "could not count" in UNCOUNTED.source


@pytest.mark.parametrize("cause", Cause)
def test_whatever_is_in_the_way_has_its_own_words_and_names_the_room(cause: Cause) -> None:
    (said,) = trouble(cause, ROOM)
    assert said.values == {"room": RoomLink(ROOM)}
    assert "{room}" in said.source
    assert [other for other in Cause if trouble(other, ROOM)[0].source == said.source] == [cause]


@pytest.mark.parametrize(
    ("cause", "do"),
    [
        (Cause.POWER, "Give me the level"),
        (Cause.PERIOD, "operator has to lengthen"),
        (Cause.NOT_JOINED, "Invite me again"),
        (Cause.UNPROVEN, "operator should look"),
        (Cause.FILES, "Check the token"),
        (Cause.HISTORY, "Check the token"),
        (Cause.HIDING, "Set it longer"),
    ],
)
def test_where_somebody_can_do_something_it_is_said_what(cause: Cause, do: str) -> None:
    assert do in trouble(cause, ROOM)[0].source


@pytest.mark.parametrize("cause", [Cause.PERIOD, Cause.REFUSED, Cause.UNPROVEN, Cause.FILES, Cause.HISTORY])
def test_what_the_bot_goes_on_trying_it_says_so(cause: Cause) -> None:
    assert "I keep trying" in trouble(cause, ROOM)[0].source


def test_what_is_over_is_said_of_the_same_room() -> None:
    assert value(settled(ROOM), "room") == RoomLink(ROOM)
