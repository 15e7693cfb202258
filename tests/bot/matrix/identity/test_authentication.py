"""A homeserver wants to be sure who asks: the password answers, or a person is shown the way."""

from typing import Any

import pytest

from bot.matrix.http import Declined
from bot.matrix.identity.authentication import password_auth, refusal

PAGE = "https://accounts.example.org/account?action=reset"


def declined(status: int = 401, **answer: Any) -> Declined:
    return Declined(status, "M_UNKNOWN", "", {"session": "s", **answer})


def test_the_password_answers_where_it_is_enough() -> None:
    auth = password_auth(declined(flows=[{"stages": ["m.login.password"]}]), "@bot:x", "secret")
    assert auth is not None
    assert (auth["type"], auth["session"], auth["password"]) == ("m.login.password", "s", "secret")


@pytest.mark.parametrize(
    "asked",
    [
        declined(403, flows=[{"stages": ["m.login.password"]}]),
        declined(flows=[{"stages": ["m.oauth"]}]),
        declined(flows=[{"stages": ["m.login.password", "m.login.email.identity"]}]),
        declined(flows="odd"),
        declined(),
    ],
)
def test_nothing_is_answered_where_the_password_is_not_enough(asked: Declined) -> None:
    assert password_auth(asked, "@bot:x", "secret") is None


def test_without_a_password_nothing_is_answered() -> None:
    assert password_auth(declined(flows=[{"stages": ["m.login.password"]}]), "@bot:x", None) is None


@pytest.mark.parametrize("stage", ["m.oauth", "org.matrix.cross_signing_reset"])
def test_an_authentication_service_names_the_page_where_a_person_allows_it(stage: str) -> None:
    said = refusal(declined(flows=[{"stages": [stage]}], params={stage: {"url": PAGE}}))
    assert PAGE in said
    assert "start again" in said


@pytest.mark.parametrize("params", [None, [], {"m.oauth": []}, {"m.oauth": {"url": 5}}])
def test_an_odd_answer_is_told_as_a_refusal(params: Any) -> None:
    assert "did not take" in refusal(declined(params=params))
