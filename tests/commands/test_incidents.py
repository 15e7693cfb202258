"""`!incidents` lists links and counts, and in the room itself only how many are open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from commands.base import Asked, Outcome, Where
from commands.incidents import WEEKS, incidents
from policies.incidents.steps import OPEN, STATES
from policies.incidents.wording import CATEGORIES
from policies.room_safety.roles import Role
from policies.vocabulary import EventId, Lane, Reply, Rows, Tell, UserId
from tests.commands.asking import ASHA, NOW, ROOM, asked, words
from tests.commands.conftest import Opening
from tests.commands.kept import Kept
from tests.commands.spoken import LANGUAGES, spoken

LEO, MAYA = UserId("@leo:example.org"), UserId("@maya:example.org")
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Dated(Kept):
    opened_at: datetime = NOW


class Record:
    def __init__(self, *kept: Dated) -> None:
        self._kept = kept

    async def incidents_of(self, room_id: object) -> Sequence[Dated]:
        assert room_id == ROOM
        return self._kept


def asking(where: Where = Where.MANAGEMENT, **more: object) -> Asked:
    return asked("incidents", sender=ASHA, role=Role.FACILITATOR, where=where, **more)


def rows(outcome: Outcome) -> list[tuple[object, ...]]:
    (answer,) = outcome
    assert isinstance(answer, Reply)
    return [row[2:] for part in answer.said if isinstance(part, Rows) for row in part.rows]


def weeks(outcome: Outcome) -> list[object]:
    (answer,) = outcome
    assert isinstance(answer, Reply)
    return [row[0] for part in answer.said if isinstance(part, Rows) for row in part.rows]


# -- to whom


async def test_in_the_room_itself_only_the_number_is_said_and_the_rest_in_private() -> None:
    private, answer = await incidents(asking(Where.PROTECTED), Record(Dated(event_id=EventId("$leak"))))
    assert isinstance(private, Tell)
    assert (private.user_id, private.lane, private.about) == (ASHA, Lane.ANSWER, ROOM)
    assert "$leak" in str(private.said)
    assert private.otherwise is None
    assert isinstance(answer, Reply)
    assert words(answer).startswith("One incident is open.")
    assert "$leak" not in str(answer.said)
    assert "phone" not in str(answer.said)


@pytest.mark.parametrize("where", [Where.DIRECT, Where.MANAGEMENT])
async def test_where_staff_are_among_themselves_everything_is_said_there(where: Where) -> None:
    [answer] = await incidents(asking(where), Record(Dated()))
    assert isinstance(answer, Reply)
    assert "$leak" in str(answer.said)


# -- what is open


@pytest.mark.parametrize("state", STATES)
async def test_those_with_something_left_to_do_are_listed(state: str) -> None:
    [answer] = await incidents(asking(), Record(Dated(state=state)))
    assert isinstance(answer, Reply)
    assert ("$leak" in str(answer.said)) is (state in OPEN)


@pytest.mark.parametrize("category", CATEGORIES)
async def test_each_is_listed_by_number_category_time_and_state(category: str) -> None:
    [answer] = await incidents(asking(), Record(Dated(number=1234, category=category)))
    line = spoken([answer], "en").splitlines()[4]
    assert line.startswith("- 1234: ")
    assert CATEGORIES[category].source in line
    assert "1 November 2026" in line


async def test_the_example_names_the_newest_that_is_open_and_the_prefix() -> None:
    kept = Dated(number=4), Dated(number=7), Dated(number=9, state="dismissed")
    [answer] = await incidents(asking(prefix="?"), Record(*kept))
    assert "`?incident 7 confirm`" in spoken([answer], "en")


@pytest.mark.parametrize(("count", "said"), [(0, "No incident"), (1, "One incident"), (2, "2 incidents")])
async def test_how_many_are_open_is_said_in_words(count: int, said: str) -> None:
    [answer] = await incidents(asking(), Record(*[Dated(number=number) for number in range(count)]))
    assert said in spoken([answer], "en")


# -- what a trial is judged by


async def test_they_are_counted_by_week_and_category_with_those_that_were_wrong() -> None:
    kept = (
        Dated(),
        Dated(state="mistaken"),
        Dated(state="dismissed", opened_at=NOW - WEEK),
        Dated(category="email", opened_at=NOW - WEEK),
    )
    assert rows(await incidents(asking(), Record(*kept))) == [(2, 1), (1, 1), (1, 0)]


@pytest.mark.parametrize("state", STATES)
async def test_wrong_is_what_was_dismissed_or_a_mistake(state: str) -> None:
    [(_, wrong)] = rows(await incidents(asking(), Record(Dated(state=state))))
    assert wrong == (state in {"dismissed", "mistaken"})


@pytest.mark.parametrize(
    ("opened_at", "monday"),
    [
        (datetime(2026, 10, 26, 0, 0, tzinfo=NOW.tzinfo), "2026-10-26"),
        (datetime(2026, 10, 25, 23, 59, tzinfo=NOW.tzinfo), "2026-10-19"),
        (NOW, "2026-10-26"),
    ],
    ids=["Monday at midnight", "the minute before", "Sunday noon"],
)
async def test_a_week_begins_on_monday(opened_at: datetime, monday: str) -> None:
    assert weeks(await incidents(asking(), Record(Dated(opened_at=opened_at)))) == [monday]


async def test_what_is_longer_ago_than_the_weeks_shown_is_not_counted() -> None:
    monday = datetime(2026, 10, 26, tzinfo=NOW.tzinfo)
    first = monday - (WEEKS - 1) * WEEK
    assert rows(await incidents(asking(), Record(Dated(opened_at=first)))) == [(1, 0)]
    assert rows(await incidents(asking(), Record(Dated(opened_at=first - timedelta(seconds=1))))) == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_said_in_each_language(language: str) -> None:
    kept = Dated(), Dated(number=4, category="membership", state="handed")
    for where in (Where.PROTECTED, Where.MANAGEMENT):
        outcome = await incidents(asking(where), Record(*kept))
        assert "2026" in spoken(outcome, language)
        assert language == "en" or spoken(outcome, language) != spoken(outcome, "en")


# -- in the house


async def test_a_warning_is_listed_until_it_is_closed_and_names_neither_of_the_two(
    open_house: Opening,
) -> None:
    house = await open_house()
    room = await house.room(LEO, MAYA)
    await house.say(MAYA, "my number is 202 555 0143", room)
    await house.say(LEO, "you can call Maya on +1 202 555 0143 tonight", room)
    office = await house.direct(ASHA)
    [listed] = await house.say(ASHA, "incidents", office)
    assert "1: a phone number" in listed
    assert "maya" not in listed.lower()
    assert "leo" not in listed.lower()
    assert "555" not in listed
    await house.say(ASHA, "incident 1 dismiss", office)
    [closed] = await house.say(ASHA, "incidents", office)
    assert "No incident is open" in closed
    assert "Wrong: 1" in closed
