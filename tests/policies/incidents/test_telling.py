"""What is told of a message, wherever its words stand."""

import pytest

from policies.incidents.telling import REFUSED, Telling
from policies.vocabulary import Alert, EventId, IdentifyingDetailsSettings, Post, Tell
from tests.commands.asking import LEO, MAYA, message, words

SAID = "her number is 415 555 0132, ask for Okonkwo"
TYPES = ["m.text", "m.sticker", "m.reaction", "m.room.redaction", "m.room.member", "m.room.topic"]


def telling(msgtype: str, **policy: object) -> Telling:
    said = message(SAID, sender=LEO, msgtype=msgtype, replies_to=EventId("$answered"))
    settings = IdentifyingDetailsSettings.model_validate({"mode": "hide", **policy})
    return Telling(said, "phone", settings, "!")


@pytest.mark.parametrize("msgtype", TYPES)
@pytest.mark.parametrize("tell", ["direct", "room"])
def test_wherever_words_stand_they_are_not_repeated_and_nobody_is_named(msgtype: str, tell: str) -> None:
    told = telling(msgtype, tell=tell)
    said = (*told.said(is_hidden=True), *told.said(stands=REFUSED), told.still_stands(REFUSED))
    nudges = [each.otherwise for each in said if isinstance(each, Tell) and each.otherwise is not None]
    everything = " ".join(words(each) for each in (*said, *nudges))
    for secret in ("415", "0132", "Okonkwo", MAYA, "Maya", LEO):
        assert secret not in everything


@pytest.mark.parametrize(
    ("msgtype", "thread", "answers"),
    [
        ("m.text", "$said", None),
        ("m.sticker", "$said", None),
        ("m.reaction", None, "$answered"),
        ("m.room.redaction", None, "$said"),
        ("m.room.topic", None, "$said"),
    ],
)
def test_a_thread_hangs_on_messages_alone(msgtype: str, thread: str | None, answers: str | None) -> None:
    post = telling(msgtype, tell="room").said()[0]
    assert isinstance(post, Post)
    assert (post.thread, post.replies_to) == (thread, answers)


def test_facilitators_learn_where_a_reason_stands() -> None:
    alert = telling("m.room.redaction").said()[-1]
    assert isinstance(alert, Alert)
    assert "which your app may not show" in words(alert)


@pytest.mark.parametrize("tell", ["direct", "room"])
@pytest.mark.parametrize("is_hidden", [False, True])
def test_an_alert_does_not_say_that_the_author_knows_since_they_may_not_yet(
    tell: str, *, is_hidden: bool
) -> None:
    alert = telling("m.text", tell=tell).said(is_hidden=is_hidden)[-1]
    assert isinstance(alert, Alert)
    assert "I tell the author" in words(alert)
    assert "was told" not in words(alert)
    assert ("The message was redacted." in words(alert)) is is_hidden


@pytest.mark.parametrize("is_hidden", [False, True])
def test_the_word_in_the_thread_speaks_of_the_message_and_not_of_the_invitation(*, is_hidden: bool) -> None:
    tell = telling("m.text").said(is_hidden=is_hidden)[0]
    assert isinstance(tell, Tell)
    assert tell.otherwise is not None
    assert "your message" in words(tell.otherwise)
    assert " it," not in words(tell.otherwise)


def test_where_facilitators_want_no_alert_they_get_one_of_what_still_stands() -> None:
    told = telling("m.text", alert_facilitators=False)
    assert [type(each) for each in told.said(is_hidden=True)] == [Tell]
    assert [type(each) for each in told.said(stands=REFUSED)] == [Tell, Alert]
