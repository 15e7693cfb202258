import pytest

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.effort import Effort
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.value import registered
from policies.identifying_details.registered.watch import Watch
from tests.policies.identifying_details.a_room import KEY, user

ORDINARY_TALK = (
    "I could not sleep again last night, so we sat for a while by the river and talked for a while. "
)


def taken(text: str, *, identifying: bool = False) -> int:
    return Effort(Watch(KEY, common=ORDINARY)).of(Normal(text), identifying=identifying)


@pytest.mark.parametrize(
    "crowd",
    [
        "4155550132 ",
        "a@b ",
        "one two three four ",
        "a at b dot c ",
        "fe80::1 ",
        "works at ",
        "a b c d ",
        "insta kilnqueen, ",
        "profile kilnqueen, ",
    ],
)
def test_a_crowd_of_details_takes_longer_than_ordinary_talk(crowd):
    assert taken(crowd * (1000 // len(crowd))) > 1.5 * taken(ORDINARY_TALK * 10)


def test_a_registered_word_takes_its_time_wherever_it_stands():
    detail = registered("name", "Maya Okonkwo", owner=user("Maya"), key=KEY)
    watch = Watch(KEY, (detail,))
    text = "Okonkwo said " * 50
    first, later = Effort(watch), Effort(watch)
    first.of(Normal(text), identifying=False)
    watch.met(text.lower())
    later.of(Normal("said"), identifying=False)
    assert first.of(Normal(text), identifying=False) > later.of(Normal(text), identifying=False) + 1000


def test_names_take_their_time_only_where_they_are_read():
    text = "Hope Johnson and Will Garcia " * 30
    assert taken(text, identifying=True) > taken(text) + 5000


def test_twice_as_much_never_takes_less():
    for text in (ORDINARY_TALK, "14 Larch Road ", "é\u200b1 "):
        assert taken(text * 2) >= taken(text) > 0
