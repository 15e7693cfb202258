import pytest

from policies.identifying_details.identities.kinds_of_people import is_a_kind, is_from_a_place
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.tokens import tokens_of


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("Phlebotomist", "en"),
        ("HCA", "en"),
        ("Ergotherapeutin", "de"),
        ("Logopediste", "nl"),
        ("Seele", "de"),
        ("Nachteule", "de"),
    ],
)
def test_a_trade_is_no_family(word: str, language: str) -> None:
    assert is_a_kind(tokens_of(Normal(word))[0], language)


@pytest.mark.parametrize("word", ["Lindquist", "Pickersgill", "MARSDEN", "Twist"])
def test_a_surname_may_end_like_a_trade(word: str) -> None:
    assert not is_a_kind(tokens_of(Normal(word))[0], "en")


def test_whoever_is_from_somewhere_is_told_by_the_end_of_the_word() -> None:
    assert is_from_a_place("zeeuwse", "nl")
    assert is_from_a_place("plymothian", "en")
    assert is_from_a_place("amsterdammer", "nl")
    assert is_from_a_place("wuppertaler", "de")
    assert not is_from_a_place("hellinckx", "nl")
    assert not is_from_a_place("dettweiler", "de")
