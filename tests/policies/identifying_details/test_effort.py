import pytest

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.detail import Place
from policies.identifying_details.effort import Effort
from policies.identifying_details.effort import taken as took
from policies.identifying_details.facts import Finding, Grade, Heard, Verdict
from policies.identifying_details.judged import Read
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.scene import Scene
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


@pytest.mark.parametrize("said", ["Okonkwo said ", "Okonkwa said "])
def test_a_registered_word_takes_its_time_however_it_is_spelled_once_it_was_read(said):
    watch = Watch(KEY, (registered("name", "Maya Okonkwo", owner=user("Maya"), key=KEY),))
    text = said * 50
    effort = Effort(watch)
    effort.of(Normal(text), identifying=False)
    watch.met(text.lower())
    assert effort.of(Normal(text), identifying=False) > taken("never said " * 50) + 1000


def test_a_registered_word_takes_its_time_the_first_time_it_is_read_as_well():
    watch = Watch(KEY, (registered("name", "Maya Okonkwo", owner=user("Maya"), key=KEY),))
    assert Effort(watch).of(Normal("Okonkwo said " * 50), identifying=False) > 1000 + taken("said " * 100)


def test_names_take_their_time_only_where_they_are_read():
    text = "Hope Johnson and Will Garcia " * 30
    assert taken(text, identifying=True) > taken(text) + 5000


def test_twice_as_much_never_takes_less():
    for text in (ORDINARY_TALK, "14 Larch Road ", "é\u200b1 "):
        assert taken(text * 2) >= taken(text) > 0


def test_a_mistyped_name_takes_its_time_before_it_was_ever_read():
    assert taken("Okonkwa " * 50) > taken("Okonkwa Nkechi " * 2) + 1000


def test_a_crowd_that_no_honest_text_has_takes_more_than_it_is_made_of():
    assert taken("415 555 0132 " * 40) > 2 * 40 * (taken("415 555 0132 ") - taken(""))
    assert taken("@a I " * 100) > 3 * (taken("@a she " * 10) + taken("I sat " * 100))


def part(grade: Grade, *, laid_out: bool) -> Read:
    phone = Finding("phone", "", "member" if grade == "warn" else "unknown", None, 0, 5, "")
    return Read(
        Verdict(grade, (phone,)),
        Scene(Normal("hello"), Heard("hello", user("Leo")), Place(), Roster()) if laid_out else None,
    )


def test_what_is_laid_out_takes_its_time_and_most_where_there_is_a_warning():
    read, warned = part("advise", laid_out=True), part("warn", laid_out=True)
    assert took(part("advise", laid_out=False), (), 500, 1200) == 500
    assert (
        500 < took(read, read.verdict.findings, 500, 1200) < took(warned, warned.verdict.findings, 500, 1200)
    )
    assert took(warned, (), 500, 1200) == took(read, (), 500, 1200), "what stands at the edge is read again"
