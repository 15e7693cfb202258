import pytest

from tests.policies.identifying_details.ownership.whose import NUMBER, subject


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Maya, we could all hear you tell the pizza guy {}", "en"),
        ("Maya your mic was on. I heard you give the cab firm {}", "en"),
        ("Maya, te oímos decirle al repartidor {}", "es"),
        ("Maya, on t'a entendu dire au livreur {}", "fr"),
        ("Maya, wir haben alle gehört wie du dem Boten {} gesagt hast", "de"),
    ],
)
def test_what_somebody_is_heard_to_say_is_theirs_and_not_whose_who_hear_it(text: str, language: str) -> None:
    assert subject(text.format(NUMBER), languages=(language,)) == ("member", "maya")


@pytest.mark.parametrize(
    "text", ["Maya, we could hear my sister tell the pizza guy {}", "Maya, I heard my brother give {}"]
)
def test_what_an_outsider_is_heard_to_say_is_not_a_members(text: str) -> None:
    assert subject(text.format(NUMBER))[0] != "member"
