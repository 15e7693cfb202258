import pytest

from policies.identifying_details.detectors.handle_searched import searched
from policies.identifying_details.detectors.look import Look


def values(text: str) -> list[str]:
    return [found.value for found in searched(Look(text))]


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("he is on vinted, search leosloft_91", "leosloft_91"),
        ("on the instagram you type in wilfs_coop", "wilfs_coop"),
        ("auf insta, such nach leo.backt", "leo.backt"),
        ("facebook dot com slash tinas.porch", "facebook:tinas.porch"),
        ("reddit dot com slash u slash leo_bakes", "reddit:leo_bakes"),
    ],
)
def test_what_is_searched_for_or_said_as_a_link_is_an_account(text: str, account: str) -> None:
    assert values(text) == [account]


@pytest.mark.parametrize(
    "text", ["search leosloft_91", "on youtube, search for recovery", "I put the dot and the slash in"]
)
def test_without_a_site_or_an_odd_name_nothing_is(text: str) -> None:
    assert values(text) == []
