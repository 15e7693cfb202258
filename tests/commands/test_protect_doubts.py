"""What `!protect` promises, the detector keeps; what it would not keep is said before."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commands.base import Outcome, ToConfirm
from commands.kinds import KINDS
from commands.protect import protect
from policies.identifying_details import Heard, Member, Place, Registered, Room
from policies.vocabulary import DetailRegistered, Reply, UserId
from tests.commands.asking import MAYA
from tests.commands.conftest import Opening
from tests.commands.spoken import LANGUAGES, spoken
from tests.commands.test_protect import KEY, VALUES, Detail, Registry, after, asking, only

LEO = UserId("@leo:example.org")
EVERYDAY = {
    "name": "Will Long",
    "handle": "hope",
    "workplace": "Mill",
    "location": "the mill",
    "word": "cancer",
}
NEVER = ["word the", "phone 555 12", "phone 5551", "handle maya bakes", "word blue\n\nlantern", "name Maya"]
WORDS = st.sampled_from(
    ["blue", "lantern", "the", "old", "mill", "Will", "Long", "cancer", "2019", "may", "x"]
)


def registers(outcome: Outcome) -> bool:
    return any(isinstance(each, DetailRegistered) for each in outcome)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_detail_that_is_always_noticed_is_promised_plainly(kind: str) -> None:
    outcome = await after(f"{kind} {VALUES[kind]}")
    assert registers(outcome)
    assert "Done. I watch for this: " in spoken(outcome, "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", EVERYDAY)
async def test_everyday_words_are_asked_about_and_what_is_promised_then_is_true(
    kind: str, language: str
) -> None:
    argument = f"{kind} {EVERYDAY[kind]}"
    doubted = await after(argument, prefix="?")
    assert {type(each) for each in doubted} == {ToConfirm, Reply}
    confirmed = await after(argument, confirmed=True)
    assert registers(confirmed)
    for outcome in (doubted, confirmed):
        said = spoken(outcome, language)
        assert not set(EVERYDAY[kind].split()) & set(said.split())
        assert language == "en" or said != spoken(outcome, "en")
    assert "`?confirm`" in spoken(doubted, "en")
    assert "only where it is used like a name" in spoken(doubted, "en")
    assert "only where it is used like a name" in spoken(confirmed, "en")
    assert "Done" not in spoken(confirmed, "en")


@pytest.mark.parametrize(
    ("kind", "example"), [("word", "“Ms”"), ("workplace", "“works at”"), ("handle", "“@”")]
)
async def test_the_example_is_of_its_kind(kind: str, example: str) -> None:
    assert example in spoken(await after(f"{kind} {EVERYDAY[kind]}"), "en")


@pytest.mark.parametrize("confirmed", [False, True])
@pytest.mark.parametrize("argument", NEVER)
async def test_what_would_never_be_noticed_is_declined_even_where_they_insist(
    argument: str, confirmed: bool
) -> None:
    [answer] = await after(argument, confirmed=confirmed)
    said = spoken([answer], "en")
    assert "lease send it" in said or "lease send a longer one" in said
    assert argument.partition(" ")[2] not in said.replace("the way they", "")


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("argument", NEVER)
async def test_it_is_declined_in_their_language(argument: str, language: str) -> None:
    outcome = await after(argument)
    assert spoken(outcome, language) != spoken(outcome, "en")


async def test_of_a_detail_that_looks_wrong_and_is_everyday_both_are_said() -> None:
    said = spoken(await after("birthdate Will"), "en")
    assert "valid birthdate" in said
    said = spoken(await after("handle ho pe"), "en")
    assert "what people write" in said


async def test_it_is_true_of_what_was_registered_before_as_well() -> None:
    made = only(await after("word cancer", confirmed=True))
    [answer] = await protect(asking("word Cancer"), Registry(Detail(7, "word", made.hint, made.digests)))
    assert "already, where it is used like a name" in spoken([answer], "en")


@given(st.sampled_from(list(KINDS)), st.lists(WORDS, min_size=1, max_size=3).map(" ".join))
@settings(max_examples=200, deadline=None)
async def test_what_is_promised_plainly_is_met_when_it_is_said_literally(kind: str, value: str) -> None:
    outcome = await after(f"{kind} {value}")
    if not registers(outcome):
        return
    kept = Registered(kind, MAYA, only(outcome).digests)
    here = Place(("US",), ("en",), frozenset({MAYA, LEO}))
    room = Room([Member(MAYA, "Moth", (kept,)), Member(LEO, "Leo")], key=KEY, place=here)
    for text in (value, value.lower(), f"Moth, is it {value}?", f"so it was said: {value}"):
        assert room.verdict(Heard(text, LEO)).verdict == "warn", text


async def test_it_goes_by_what_the_rooms_of_its_owner_speak(open_house: Opening) -> None:
    house = await open_house(identifying_details={"languages": ["de"]})
    await house.room(MAYA, LEO)
    direct = await house.direct(MAYA)
    assert "everyday talk" in (await house.say(MAYA, "protect name Weber", direct))[0]
    assert "only where" in (await house.say(MAYA, "confirm", direct))[0]
    assert "Done" in (await house.say(MAYA, "protect word blue lantern", direct))[0]
    assert "Weber" not in "".join(heard.text for heard in house.heard)
