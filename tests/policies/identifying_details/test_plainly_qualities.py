import pytest

from policies.identifying_details import Heard, Place
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.plainly_qualities import is_plainly_a_quality
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.usage import counts
from tests.policies.identifying_details.a_room import member, room_with, say, user

MAYA = member("Maya", name="Maya Long")
SAID = [
    "it was a long day",
    "so long as you are well",
    "Long ago and far away, long before",
    "not long now",
    "how long was it, Leo",
    "we talked long",
]
MAY_BE_NAMES = [
    "Long rang me",
    "her surname is long",
    "maya long rang",
    "ask for mr long",
    "she is booked in under, I think, long",
]


def met_in(text: str) -> list[Met]:
    which = MAYA.registered[0]
    at = text.lower().rfind("long")
    return [Met(which, at, at + len("long"), "exact")]


def roster() -> Roster:
    known = Roster()
    known.add(MAYA)
    return known


@pytest.mark.parametrize("text", SAID)
def test_what_says_how_something_is_names_nobody(text):
    normal = Normal(text)
    [met] = met_in(text)
    assert is_plainly_a_quality(normal.folded, plain(normal.lower), met, roster())
    assert not counts(Scene(normal, Heard(text, user("Leo")), Place(), roster()), met)


@pytest.mark.parametrize("text", MAY_BE_NAMES)
def test_what_may_be_a_name_is_looked_at_closely(text):
    normal = Normal(text)
    [met] = met_in(text)
    assert not is_plainly_a_quality(normal.folded, plain(normal.lower), met, roster())


@pytest.mark.parametrize(
    ("text", "verdict"),
    [("it was a long day", "none"), ("her surname is long", "warn"), ("maya long rang", "warn")],
)
def test_a_room_warns_of_the_name_alone(text, verdict):
    assert say(room_with(MAYA, member("Leo")), text).verdict == verdict


def test_other_details_and_other_words_are_looked_at_closely():
    [met] = met_in("a long day")
    assert not is_plainly_a_quality("a long day", "a long day", Met(met.which, 2, 6, "mistyped"), roster())
    assert not is_plainly_a_quality("a park day", "a park day", met, roster())
