"""Transaction ids are derived: the same cause makes the same one, nothing else does. Times are the room's."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dispatch.posting import Posting, txn_id
from bot.dispatch.quiet import quiet_for
from bot.dispatch.reading import Reading
from bot.storage.outbox import Parcel
from policies.vocabulary import LANGUAGES, Alert, Lane, People, Person, UserId, text
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, ROOM

MAYA = UserId("@maya:example.org")

CAUSES = st.tuples(st.text(min_size=1), st.sampled_from(["post", "tell", "redact"]), st.integers(1, 50))


@given(CAUSES)
def test_the_same_cause_makes_the_same_id(cause: tuple[str, str, int]) -> None:
    assert txn_id(*cause) == txn_id(*cause)


@given(CAUSES, CAUSES)
def test_another_cause_makes_another_id(one: tuple[str, str, int], other: tuple[str, str, int]) -> None:
    assert (txn_id(*one) == txn_id(*other)) == (one == other)


@given(CAUSES)
def test_an_id_fits_into_a_path_as_it_is(cause: tuple[str, str, int]) -> None:
    assert txn_id(*cause).isalnum()


async def test_a_private_word_about_a_room_tells_the_time_by_its_clocks(open_house: Opening) -> None:
    house = await open_house(agreement={"gate": "none"})
    await house.room(MAYA)
    await house.say(ASHA, "!policy time_zone Asia/Kolkata")
    await house.say(MAYA, "!agree")
    [receipt] = house.said_to(MAYA, "Receipt")
    assert "17:30 IST" in receipt
    [answer] = await house.say(MAYA, "agree", await house.direct(MAYA))
    assert "17:30 IST" in answer


@pytest.mark.parametrize("name", ["Somebody", "🌹" * 60])
async def test_all_of_an_alert_is_told_in_private_in_every_language(open_house: Opening, name: str) -> None:
    house = await open_house(language="de")
    people = tuple(Person(UserId(f"@somebody{n:03}:x"), name) for n in range(200))
    async with house.database.reading() as connection:
        posting = Posting("cause", Reading(connection, house.dispatcher.around))
        parcels = await posting.parcels(Alert(room_id=ROOM, said=(text("{who}", who=People(people)),)))
    assert {parcel.body["language"] for parcel in parcels} == {"de"}
    for language in LANGUAGES:
        said = [content for parcel in parcels for content in parcel.body["private"][language]]
        assert sum(content["body"].count(name) for content in said) == len(people)


async def test_what_was_decided_before_quiet_hours_rests_in_them_and_what_somebody_asks_for_does_not(
    open_house: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    reminders = [{"every": "1d", "text": "confidentiality"}]
    house = await open_house(reminders=reminders, ground_rules={"repost_every": "1d"})
    await house.room(MAYA)
    await house.move(timedelta(seconds=10))
    put: list[Parcel] = []
    monkeypatch.setattr(house, "_carry", put.append)
    await house.move(timedelta(days=1))
    resting = [parcel for parcel in put if parcel.lane == Lane.REMINDER]
    assert sorted(parcel.kind for parcel in resting) == ["post", "post", "tell", "tell"]
    assert {parcel.body["rests"] for parcel in resting} == {ROOM}
    put.clear()
    await house.say(ASHA, "!remind")
    assert [parcel.body.get("rests") for parcel in put if parcel.lane == Lane.REMINDER] == [None, None]


async def test_how_long_quiet_hours_last_yet(open_house: Opening) -> None:
    house = await open_house(quiet_hours="11:00-14:00", time_zone="UTC")
    assert quiet_for(ROOM, house.dispatcher.around) == timedelta(hours=2)
    await house.move(timedelta(hours=2))
    assert quiet_for(ROOM, house.dispatcher.around) == timedelta()
