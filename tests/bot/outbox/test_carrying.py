"""Which failures are final, and how an alert is brought up to date."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.failures import Failure, Refused, Undeliverable, Unreachable
from bot.outbox.carrying import _edit, is_final
from policies.vocabulary import EventId


@pytest.mark.parametrize(
    ("failure", "final"),
    [
        (Undeliverable("gone"), True),
        (Refused(403, "M_FORBIDDEN"), True),
        (Refused(404, "M_NOT_FOUND"), True),
        (Refused(413, "M_TOO_LARGE"), True),
        (Refused(409, "M_CONFLICT"), False),
        (Unreachable("away"), False),
    ],
)
def test_only_what_cannot_change_is_final(failure: Failure, final: bool) -> None:
    assert is_final(failure) is final


CONTENTS = st.fixed_dictionaries(
    {"msgtype": st.just("m.notice"), "body": st.text(), "formatted_body": st.text()}
)


@given(CONTENTS)
def test_an_edit_carries_the_whole_new_content_and_names_the_first_message(content: dict[str, str]) -> None:
    edit = _edit(content, EventId("$first"))
    assert edit["m.new_content"] == content
    assert edit["m.relates_to"] == {"rel_type": "m.replace", "event_id": "$first"}
    assert edit["body"] == f"* {content['body']}"
