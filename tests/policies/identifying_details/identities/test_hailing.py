import pytest

from policies.identifying_details.identities.hailing import hails
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.tokens import tokens_of


def hailed(text: str) -> bool:
    """Whether the word behind "Maya" hails."""
    tokens = tokens_of(Normal(text))
    first = next(at for at, token in enumerate(tokens) if token.text == "maya")
    return hails(tokens, first, first + 1)


@pytest.mark.parametrize(
    "text",
    [
        "Thanks Maya Thanks Tess",
        "Buenas noches Maya Buenas noches Tess",
        "Big hug Maya Big hug Tess",
        "Danke Maya Danke Tess",
        "Courage Maya Courage Tess",
        "Maya Lovely To See You",
        "Maya Proud Of You",
        "Maya Thank You",
        "merci Maya Bisous",
        "Danke Maya Liebes",
        "OK Maya STOP",
    ],
)
def test_who_is_hailed_in_a_row_has_no_surname(text: str) -> None:
    assert hailed(text)


@pytest.mark.parametrize(
    "text", ["Thanks Maya Love", "Thanks Maya Goodwin", "thanks Maya Marsh I think", "Maya Bravo rang"]
)
def test_a_surname_hails_nobody(text: str) -> None:
    assert not hailed(text)
