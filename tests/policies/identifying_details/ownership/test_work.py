import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.tokens import tokens_of
from policies.identifying_details.ownership.work import Work


def words_of_work(text: str, language: str = "en", *, learning: bool = False) -> list[str]:
    tokens = tokens_of(Normal(text))
    work = Work(tokens, CUES[language])
    return [token.text for at, token in enumerate(tokens) if work.is_work(at, learning=learning)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("she cleans there", ["cleans"]),
        ("her clean house", []),
        ("did my jab", ["jab"]),
        ("scared of the jab", []),
        ("is a florist", ["florist"]),
        ("the florist cried", []),
        ("is one of the midwives", ["midwives"]),
        ("lives there, deputy head now", ["head"]),
        ("on the rota", ["rota"]),
        ("it drives him mad", []),
        ("Maya's consultant", []),
        ("he's captain", ["captain"]),
    ],
)
def test_work_is_what_somebody_does_not_what_is_near_them(text: str, said: list[str]) -> None:
    assert words_of_work(text) == said


def test_who_turns_round_fires_nobody() -> None:
    assert words_of_work("il a viré de bord", "fr") == []
    assert words_of_work("il a viré la patronne", "fr") == ["vire"]


def test_a_till_is_work_and_somebodys_car_is_none() -> None:
    assert words_of_work("à la caisse", "fr") == words_of_work("reste à sa caisse", "fr") == ["caisse"]
    assert words_of_work("répare sa caisse", "fr") == []


def test_reading_is_learning_beside_a_school_alone() -> None:
    assert words_of_work("is reading law", learning=True) == ["reading", "law"]
    assert words_of_work("is reading law") == []


def test_how_roles_end_is_known_of_english_only() -> None:
    assert words_of_work("ist ein Monster", "de") == []


def test_the_new_girl_and_my_ultrasound_lady_are_at_work() -> None:
    tokens = tokens_of(Normal("the new girl my ultrasound lady the nice lady"))
    work = Work(tokens, CUES["en"])
    assert [at for at in range(len(tokens)) if work.is_a_role_here(at)] == [2, 5]
