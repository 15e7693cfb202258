import pytest

from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.called_alike import is_another, is_elsewhere
from policies.identifying_details.ownership.tokens import tokens_of


def placed(text: str, surname: str = "olmedo"):
    tokens = tokens_of(Normal(text))
    return tokens, next(at for at, token in enumerate(tokens) if token.text == surname)


@pytest.mark.parametrize(
    "text",
    [
        "my neighbour Mrs Olmedo brought soup",
        "mi vecina la señora Olmedo me trae sopa",
        "my lawyer is an Olmedo",
        "my boss, an Olmedo from Ohio",
        "mein Therapeut heißt Doktor Olmedo",
        "ma prof de chant est une Olmedo",
        "a minha chefe é a doutora Olmedo",
        "mijn collega, meneer Olmedo, is weg",
        "we had Mrs Olmedo, my old teacher",
        "it was Mr Olmedo next door",
    ],
)
def test_a_surname_may_be_that_of_somebody_of_the_senders(text: str) -> None:
    tokens, at = placed(text)
    assert is_another(tokens, [at])


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Olmedo brought soup",
        "my neighbour Ada is Mrs Olmedo",
        "her neighbour Mrs Olmedo",
        "my soup was from Mrs Olmedo",
        "she is an Olmedo",
    ],
)
def test_a_title_alone_makes_nobody_the_senders(text: str) -> None:
    tokens, at = placed(text)
    assert not is_another(tokens, [at])


@pytest.mark.parametrize(
    "text",
    [
        "we stayed in Olmedo",
        "we drove to Olmedo",
        "we live off Olmedo Road",
        "vivo en la plaza Olmedo",
        "Olmedo es un pueblo precioso",
        "wir fahren nach Olmedo",
        "the town of Olmedo",
    ],
)
def test_a_surname_may_be_a_place(text: str) -> None:
    assert is_elsewhere(*placed(text))


@pytest.mark.parametrize(
    "text",
    [
        "give it to Olmedo",
        "I believe in Olmedo",
        "we were in Olmedo's garden",
        "Olmedo was there",
        "a card from Olmedo",
        "Ada Olmedo is a queen",
    ],
)
def test_what_is_said_of_somebody_is_no_place(text: str) -> None:
    assert not is_elsewhere(*placed(text))
