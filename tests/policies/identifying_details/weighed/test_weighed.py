import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details import Heard, Member, Place, Room, Verdict
from policies.identifying_details.weighed import WEIGHED
from tests.policies.identifying_details.a_room import KEY, member, room_with, say, user

ROOM = room_with(member("Maya"), member("Leo"), member("Emily"))
UNRELATED = [
    "It rained all week.",
    "I slept badly.",
    "No idea what to cook tonight.",
    "The bus was late again!",
]
TOLD_IN_NEW_WAYS = [
    "the strike at Halloran Freight means Maya is on the picket line at five",
    "raffle ticket 12, Thrussell, that's you isn't it Maya",
    "whose coat is this? label says J. Thrussell, so Maya's I think",
    "found Maya's library card, Thrussell, it's behind the bar",
]
QUIET = [
    "Maya loves Chris Stapleton",
    "Maya is a patient at Kessler Clinic",
    "Maya queued at Tesco for an hour",
    "Maya's doctor is called Okafor",
    "Maya got her curtains from Halloran Textiles",
    "Hi Maya, I'm Judith",
    "Emily Watson made me cry in that film",
    "I met a Thrussell at the bus stop",
]


def cues(verdict: Verdict) -> list[str]:
    return [one.cue for one in verdict.findings]


@pytest.mark.parametrize("text", TOLD_IN_NEW_WAYS)
def test_what_no_rule_tells_of_is_weighed(text: str) -> None:
    verdict = say(ROOM, text)
    assert (verdict.verdict, cues(verdict)) == ("warn", [WEIGHED])
    assert {one.member for one in verdict.findings} == {user("Maya")}


@pytest.mark.parametrize("text", QUIET)
def test_a_name_beside_somebody_weighs_too_little(text: str) -> None:
    assert say(ROOM, text).verdict == "none"


def test_what_is_told_of_the_sender_is_not_weighed() -> None:
    assert say(ROOM, "raffle ticket 12, Thrussell, that's me Leo", sender="Leo").verdict == "none"


def test_whoever_is_answered_may_be_told_of() -> None:
    text = "found your library card, Thrussell, it's behind the bar"
    assert {one.member for one in say(ROOM, text, reply_to="Maya").findings} == {user("Maya")}


def test_what_the_room_allows_is_no_finding() -> None:
    members = [Member(user(name), name) for name in ("Maya", "Leo")]
    place = Place(("US",), ("en",), frozenset(one.user_id for one in members), ("halloran freight",))
    room = Room(members, key=KEY, place=place)
    assert room.verdict(Heard(TOLD_IN_NEW_WAYS[0], user("Leo"))).verdict == "none"


@given(st.sampled_from(TOLD_IN_NEW_WAYS), st.sampled_from(UNRELATED), st.booleans())
def test_a_further_sentence_takes_nothing_back(told: str, around: str, before: bool) -> None:
    assert say(ROOM, f"{around} {told}" if before else f"{told}. {around}").verdict == "warn"


IN_SMALL_LETTERS = [
    "raffle ticket 12, thrussell, thats you isnt it maya",
]
OPEN_TO_ALL = [
    "the play group books through tinyfeet@larkhall.example.org, Maya",
    "donations for the hospice can go to DE89 3704 0044 0532 0130 00",
]


@pytest.mark.parametrize("text", IN_SMALL_LETTERS)
def test_whoever_types_without_capitals_is_weighed_as_it_is_meant(text: str) -> None:
    assert say(ROOM, text).verdict == "warn"


@pytest.mark.parametrize("text", OPEN_TO_ALL)
def test_what_is_no_persons_is_public_and_nothing_is_said(text: str) -> None:
    verdict = say(ROOM, text)
    assert verdict.verdict == "none"
    assert {one.subject for one in verdict.findings} == {"public"}
    assert all(one.cue.endswith(WEIGHED) for one in verdict.findings)


@pytest.mark.parametrize(
    "text", ["my sister is on 415 555 0132, Maya", "my own mailbox is sparrow@example.com if you need me"]
)
def test_a_persons_detail_is_not_public(text: str) -> None:
    assert say(ROOM, text).verdict == "advise"


def test_what_a_rule_warns_of_is_never_public() -> None:
    assert say(ROOM, "Maya's podcast is on insta as @a_year_of_firsts").verdict == "warn"
