"""What people write is in no repr: privacy lives in the types."""

import dataclasses

import pytest

from policies import vocabulary as v
from tests.commands.asking import NOW, ROOM, message

SECRET = "what somebody said"


def test_a_message_hides_everything_its_member_chose() -> None:
    attachment = v.Attachment(mxc=SECRET, name=SECRET, encryption=(SECRET, SECRET, SECRET))
    shown = repr(message(SECRET, hidden_text=(SECRET,), media=(SECRET,), attachment=attachment))
    assert SECRET not in shown
    assert "$said" in shown


def test_an_aside_hides_its_words() -> None:
    where = {"room_id": ROOM, "event_id": v.EventId("$r"), "sender": v.UserId("@a:x")}
    aside = v.Aside(**where, sent_at=NOW, seen_at=NOW, type="m.room.topic", words=(SECRET,))  # type: ignore[arg-type]
    assert SECRET not in repr(aside)


def test_a_reaction_hides_its_key() -> None:
    reaction = v.Reaction(
        room_id=ROOM,
        event_id=v.EventId("$r"),
        sender=v.UserId("@a:x"),
        sent_at=NOW,
        seen_at=NOW,
        target=v.EventId("$t"),
        key=SECRET,
    )
    assert SECRET not in repr(reaction)


@pytest.mark.parametrize("record", v.Record.__args__, ids=lambda record: record.__name__)
def test_no_record_has_a_place_for_what_people_write(record: type) -> None:
    names = {field.name for field in dataclasses.fields(record)}
    assert not names & {"body", "content", "message", "plaintext", "formatted_body"}


def test_notices_are_known_as_such() -> None:
    assert message("x", msgtype="m.notice").is_notice
    assert not message("x").is_notice


def test_plaintext_is_known_as_such() -> None:
    assert not message("x", trust=v.Trust.PLAINTEXT).was_encrypted
    assert message("x", trust=v.Trust.UNSIGNED).was_encrypted
