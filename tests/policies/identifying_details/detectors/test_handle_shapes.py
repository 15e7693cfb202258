import pytest

from policies.identifying_details.detectors.handle_shapes import is_an_account


@pytest.mark.parametrize(
    "name",
    [
        "zoe.tricote",
        "zoe.stitches.badly",
        "zoe-strickt-bunt",
        "zoefromthehill88",
        "zoe_lampen",
        "nele.nebenan",
    ],
)
def test_words_and_figures_joined_are_an_account(name: str) -> None:
    assert is_an_account(name, ("en", "de"))


@pytest.mark.parametrize(
    "name",
    [
        "mad.she", "wait...what", "index.html", "example.com", "week12", "covid19", "mother-in-law", "a.b.c",
        "really.nice.people", "state-of-the-art", "again.feels",
    ],
)  # fmt: skip
def test_words_files_sites_and_forgotten_spaces_are_none(name: str) -> None:
    assert not is_an_account(name, ("en",))
