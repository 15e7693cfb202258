from collections.abc import Callable

import pytest

from policies.identifying_details.detail import Detail


@pytest.mark.parametrize(
    "place",
    [
        "51.5033, -0.1195",
        "-25.3444,131.0369",
        "48.8584 2.2945",
        "51.50330° N, 0.11950° W",
        "51°30'12\"N 0°7'10\"W",
        "geo:51.5,-0.1;u=35",
        "8FVC9G8F+6X",
        "///filled.count.soap",
        "203.0.113.77",
        "2001:db8::8a2e:370:7334",
        "106.31.73.20",
    ],
)
def test_a_point_or_an_ip_address_is_a_location(found: Callable[..., list[str]], place: str) -> None:
    assert found("location", f"last ping was {place}, then nothing") == [place]


def test_three_words_need_their_name_or_their_strokes(found: Callable[..., list[str]]) -> None:
    assert found("location", "my what3words is filled.count.soap") == ["filled.count.soap"]
    assert found("location", "filled.count.soap") == []


def test_few_decimals_need_a_word_that_places_them(found: Callable[..., list[str]]) -> None:
    assert found("location", "her pin says 51.503, -0.119") == ["51.503, -0.119"]
    assert found("location", "levels 51.503, 0.119") == []


@pytest.mark.parametrize(
    "text",
    [
        "TSH 4.155, free T4 0.132, ferritin 55.5",
        "version 1.2.3.4",
        "10:30:45",
        "from 12:30 to 14:45",
        "95.1234, 200.1234",
        "0.8 to 1.0",
        "v2.10.3.1",
        "a::b",
    ],
)
def test_other_figures_are_no_location(found: Callable[..., list[str]], text: str) -> None:
    assert found("location", text) == []


def test_an_address_in_a_private_network_is_nobodys(details: Callable[..., list[Detail]]) -> None:
    assert [one.public for one in details("ping 192.168.0.1")] == [True]


def test_a_point_in_figures_is_found_among_the_others(found: Callable[..., list[str]]) -> None:
    assert found("location", "geo:51.5,-0.1 or 51.5033, -0.1195") == ["geo:51.5,-0.1", "51.5033, -0.1195"]
