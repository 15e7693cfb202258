"""What follows from a warning, by the room's mode."""

import pytest

from policies.incidents.consequences import after_advice, after_repeat, after_warning
from policies.incidents.telling import POWERLESS, UNSURE
from policies.incidents.wording import CATEGORIES
from policies.vocabulary import (
    Alert,
    EventId,
    IdentifyingDetailsSettings,
    IncidentOpened,
    Post,
    Redact,
    Tell,
    Text,
)
from tests.commands.asking import LEO, MAYA, NOW, message, words

SAID = "her number is 415 555 0132, ask for Okonkwo"


def following(mode: str, *, is_redacted: bool = True, **more: object) -> dict[type, object]:
    """Return what follows, with what is said once a redaction has succeeded or was refused."""
    settings = IdentifyingDetailsSettings.model_validate({"mode": mode} | more)
    found: dict[type, object] = {}
    for each in after_warning(message(SAID, sender=LEO), "phone", settings, now=NOW):
        found[type(each)] = each
        if isinstance(each, Redact):
            found |= {type(said): said for said in (each.then if is_redacted else each.otherwise)}
    return found


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("off", set()),
        ("observe", {IncidentOpened, Alert}),
        ("warn", {IncidentOpened, Tell, Alert}),
        ("hide", {IncidentOpened, Redact, Tell, Alert}),
    ],
)
def test_each_mode_does_what_it_says(mode: str, expected: set[type]) -> None:
    assert set(following(mode)) == expected


def test_facilitators_are_not_alerted_where_they_do_not_want_it() -> None:
    assert Alert not in following("warn", alert_facilitators=False)


@pytest.mark.parametrize("tell", ["direct", "room"])
@pytest.mark.parametrize("is_redacted", [True, False])
@pytest.mark.parametrize("mode", ["observe", "warn", "hide"])
def test_nothing_that_is_said_repeats_the_detail_or_names_anybody(
    mode: str, tell: str, *, is_redacted: bool
) -> None:
    found = following(mode, is_redacted=is_redacted, tell=tell).values()
    everything = " ".join(words(each) for each in found if isinstance(each, Tell | Alert | Post))
    for secret in ("415", "0132", "Okonkwo", MAYA, "maya", "Maya"):
        assert secret not in everything


def test_the_warning_says_how_to_edit_and_how_to_take_back() -> None:
    warning = words(following("warn")[Tell])
    assert "edit" in warning
    assert "!takeback" in warning


def test_what_is_said_in_the_room_when_no_direct_room_opens_is_unspecific() -> None:
    tell = following("warn")[Tell]
    assert isinstance(tell, Tell)
    assert tell.otherwise is not None
    assert not any(str(c.source) in words(tell.otherwise) for c in CATEGORIES.values())


def test_the_incident_of_an_edit_is_that_of_the_message() -> None:
    edit = message(SAID, sender=LEO, edits=EventId("$first"))
    incident = after_warning(edit, "phone", IdentifyingDetailsSettings(), now=NOW)[0]
    assert isinstance(incident, IncidentOpened)
    assert incident.event_id == "$first"


@pytest.mark.parametrize("mode", ["warn", "hide"])
def test_told_in_the_room_it_is_in_a_thread_and_unspecific(mode: str) -> None:
    found = following(mode, tell="room")
    assert Tell not in found
    post, alert = found[Post], found[Alert]
    assert isinstance(post, Post)
    assert post.thread == "$said"
    assert not any(str(c.source) in words(post) for c in CATEGORIES.values())
    assert "!mistake" in words(post)
    assert "in a thread" in words(alert)


def test_in_a_thread_the_word_stands_in_that_thread_as_a_reply() -> None:
    said = message(SAID, sender=LEO, thread=EventId("$root"))
    settings = IdentifyingDetailsSettings(tell="room")
    (post,) = [each for each in after_warning(said, "phone", settings, now=NOW) if isinstance(each, Post)]
    assert (post.thread, post.replies_to) == ("$root", "$said")


def test_a_second_wording_is_hidden_where_messages_are_and_told_of_nowhere() -> None:
    edit = message(SAID, sender=LEO, event_id=EventId("$edit"), edits=EventId("$said"))
    (redact,) = after_repeat(edit, "phone", IdentifyingDetailsSettings(mode="hide"))
    assert isinstance(redact, Redact)
    assert (redact.event_id, redact.then) == ("$edit", ())
    assert after_repeat(edit, "phone", IdentifyingDetailsSettings(mode="warn")) == ()


def test_of_a_second_wording_that_still_stands_the_facilitators_know_and_nobody_else() -> None:
    edit = message(SAID, sender=LEO, event_id=EventId("$edit"), edits=EventId("$said"))
    settings = IdentifyingDetailsSettings(mode="hide")
    (redact,) = after_repeat(edit, "phone", settings)
    assert isinstance(redact, Redact)
    for (alert,) in (redact.otherwise, after_repeat(edit, "phone", settings, stands=POWERLESS)):
        assert isinstance(alert, Alert)
        assert alert.key == "incident:$said"
        assert "stand" in words(alert)


@pytest.mark.parametrize("tell", ["direct", "room"])
@pytest.mark.parametrize("alerts", [True, False])
def test_what_the_homeserver_does_not_redact_is_never_said_to_be_gone(tell: str, *, alerts: bool) -> None:
    refused = following("hide", is_redacted=False, tell=tell, alert_facilitators=alerts)
    warned = following("warn", tell=tell)
    to_author = Tell if tell == "direct" else Post
    assert refused[to_author] == warned[to_author]
    told = words(refused[Alert])
    assert "refused to redact it" in told
    assert "was redacted" not in told


@pytest.mark.parametrize(("why", "told"), [(POWERLESS, "I may not redact"), (UNSURE, "not sure enough")])
def test_what_is_not_to_be_redacted_is_not_and_facilitators_know_why(why: Text, told: str) -> None:
    settings = IdentifyingDetailsSettings(mode="hide", alert_facilitators=False)
    said = message(SAID, sender=LEO)
    (incident, warning, alert) = after_warning(said, "phone", settings, now=NOW, stands=why)
    assert isinstance(incident, IncidentOpened)
    assert words(warning) == words(following("warn")[Tell])
    assert told in words(alert)


def test_a_hint_is_private_repeats_nothing_and_only_given_where_it_is_wished_for() -> None:
    wished = IdentifyingDetailsSettings(advise=True)
    (hint,) = after_advice(message(SAID, sender=LEO), wished)
    assert isinstance(hint, Tell)
    assert "415" not in words(hint)
    assert after_advice(message(SAID), IdentifyingDetailsSettings()) == ()
    assert after_advice(message(SAID), IdentifyingDetailsSettings(advise=True, mode="observe")) == ()
