from collections.abc import Callable

import pytest

from policies.identifying_details.detectors.universities import in_small, is_university


@pytest.mark.parametrize("name", ["Sheffield Hallam", "UCL", "Harvard", "UFRJ", "TU", "Sciences Po"])
def test_some_universities_are_known_by_their_names(name: str) -> None:
    assert is_university(name.split())


@pytest.mark.parametrize("name", ["Sheffield", "Sheffield Wednesday", "Mit", "Tu", "Aa"])
def test_a_town_a_club_and_a_word_with_a_capital_are_none(name: str) -> None:
    assert not is_university(name.split())


def test_in_small_letters_none_is_an_everyday_word() -> None:
    assert in_small(["oxford", "brookes"]) == 2
    assert in_small(["ucla", "now"]) == 1
    assert in_small(["mit", "mir"]) == 0
    assert in_small([]) == 0


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Maya's a fresher at Nottingham Trent", "Nottingham Trent"),
        ("Maya got into Oxford Brookes", "Oxford Brookes"),
        ("Maya's at Edinburgh Napier", "Edinburgh Napier"),
        ("maya's at sheffield hallam reading law", "sheffield hallam"),
        ("maya's at bristol uni", "bristol uni"),
        ("maya's a sophomore at ucla", "ucla"),
        ("Maya studiert in Aachen an der RWTH", "RWTH"),
        ("Maya studiert Chemie an der TU", "TU"),
        ("Maya studeert in Groningen aan de Hanze Hogeschool", "Hanze Hogeschool"),
        ("a Maya cursa psicologia na UERJ", "UERJ"),
        ("Maya hizo derecho en la UNED", "UNED"),
        ("Maya est étudiante à la Sorbonne", "Sorbonne"),
        ("Maya is verpleegkundige in het LUMC", "LUMC"),
    ],
)
def test_whoever_learns_at_one_is_told_by_it(found: Callable[..., list[str]], text: str, name: str) -> None:
    assert found("workplace", text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "maya's at uni all day",
        "maya's at a good uni",
        "uli is going to uni",
        "Maya is at Sheffield Wednesday",
        "the LSE study on sleep is free to read",
        "Maya ist MIT mir im Chor",
        "Maya cursa un taller de cerámica en Sevilla",
        "Maya ligt in het LUMC",
    ],
)
def test_whoever_reads_of_one_or_lies_in_one_is_not(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []
