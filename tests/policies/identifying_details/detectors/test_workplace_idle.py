from collections.abc import Callable

import pytest

from policies.identifying_details.detectors.workplace_idle import is_there_otherwise, takes_lessons


@pytest.mark.parametrize(
    "text",
    [
        "geeft een feestje bij Klimroos",
        "staat bij Klimroos in de rij",
        "anda em terapia na Clínica Luna",
        "est cliente chez Klimroos",
        "est allées chez Klimroos, rayon vélos",
        "s'est fait couper les cheveux au salon Lambert",
        "tiene clase de yoga en el Centro Luna",
        "heeft gesolliciteerd voor een stage bij Klimroos",
        "Maya werkt aan haar angst voor Klimroos",
        "Maya worked out at Klimroos Fitness",
        "Maya's first shift as a dad at Larkhill Hospital",
    ],
)
def test_who_is_there_for_another_reason_does_not_work_there(
    found: Callable[..., list[str]], text: str
) -> None:
    assert found("workplace", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Maya works with anxiety patients at the {}",
        "da clases de yoga en el {}",
        "geeft zwemles bij {}",
        "est caissière au {}",
    ],
)
def test_who_gives_lessons_does(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text.format("Centro Luna")) == ["Centro Luna"]


def test_a_lesson_is_taken_unless_it_is_given() -> None:
    assert takes_lessons("heeft les bij", (6, 9))
    assert not takes_lessons("da clase en", (3, 8))


def test_a_queue_is_told_behind_the_name() -> None:
    assert is_there_otherwise("staat bij gamma in de rij", (0, 5), (10, 15))


def test_whoever_stands_next_to_the_sender_at_a_till_is_a_customer() -> None:
    text = "was behind me at the checkout at morrisons"
    assert is_there_otherwise(text, (21, 29), (33, 42))
    assert not is_there_otherwise("was on the checkout at morrisons", (11, 19), (23, 32))
