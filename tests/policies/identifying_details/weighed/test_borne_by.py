import pytest

from policies.identifiers import UserId
from policies.identifying_details.weighed.borne_by import borne_by
from policies.identifying_details.weighed.candidate import Candidate, Kind

MAYA = (UserId("@maya:example.org"),)


def of(kind: Kind, name: str, members: tuple[UserId, ...] = (), language: str = "en") -> set[str]:
    words = name.split()
    return set(borne_by(Candidate(kind, 0, len(words) - 1, members), words, language))


@pytest.mark.parametrize(
    ("name", "signs"),
    [
        ("maya angelou", {"famous", "a member's, famous"}),
        ("maya spielberg", {"a member's, like a famous one"}),
        ("maya okonkwo", {"a member's, of nobody known"}),
    ],
)
def test_a_member_s_full_name_may_be_a_public_figure_s(name: str, signs: set[str]) -> None:
    assert of("full", name, MAYA) == signs


def test_whoever_is_famous_need_not_be_called_as_a_member_is() -> None:
    assert of("full", "maya angelou") == {"famous"}


def test_a_town_is_no_surname_for_sure() -> None:
    assert of("rare", "kortrijk", language="nl") == {"a place"}
    assert of("full", "maya kortrijk", MAYA) == {"a member's, of nobody known", "ends with a place"}


def test_a_joined_noun_is_no_surname() -> None:
    assert of("rare", "trotzanfallen", language="de") == {"joined"}
    assert of("rare", "hoffmeister", language="de") == set()


def test_firms_and_days_are_not_asked() -> None:
    assert of("firm", "maya angelou") == set()
    assert of("date", "3 may 1980") == set()
