from collections.abc import Callable

import pytest

from policies.identifying_details.detail import Detail


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Lorraine's postcode is NE99 1ZZ, I needed it", "NE99 1ZZ"),
        ("somewhere in SW1A 1AA", "SW1A 1AA"),
        ("K1A 0B1 I think", "K1A 0B1"),
        ("D02 AF30", "D02 AF30"),
        ("postcode ne99 1zz", "ne99 1zz"),
        ("my zip code is 90210", "90210"),
        ("Springfield, IL 62701", "IL 62701"),
        ("PLZ 99999", "99999"),
        ("code postal 75011", "75011"),
        ("el código postal es 28013", "28013"),
        ("CEP 01310-100", "01310-100"),
        ("código postal 1100-053", "1100-053"),
        ("postcode 1234 AB", "1234 AB"),
        ("o seu CEP? 30140-071, foi o que anotei", "30140-071"),
        ("el código es C.P. 76148", "76148"),
        ("anda por el 46023, que es su código postal", "46023"),
    ],
)
def test_a_postal_code_is_found_by_its_form_or_its_name(
    found: Callable[..., list[str]], text: str, code: str
) -> None:
    assert found("address", text) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "at M1 5PM",
        "in 90210 days",
        "T4 0.132",
        "the A4 and B12",
        "vitamin D3 1000",
        "die 46023 ist meine Kundennummer",
        "1234 am",
        "step 12 of 12",
    ],
)
def test_other_letters_and_figures_are_no_postal_code(found: Callable[..., list[str]], text: str) -> None:
    assert found("address", text) == []


def test_the_rule_is_named_so_that_ownership_can_ask_for_a_person(
    details: Callable[..., list[Detail]],
) -> None:
    assert [one.cue for one in details("NE99 1ZZ")] == ["postcode"]
