"""One message is redacted once, and everything that is said of it is said."""

from policies.incidents.once import redacted_once
from policies.vocabulary import EventId, Post, Redact, RoomId, text

ROOM = RoomId("!room:example.org")


def word(said: str) -> Post:
    return Post(room_id=ROOM, said=(text(said),))


def redact(event_id: str, reason: str, then: str, otherwise: str) -> Redact:
    return Redact(
        room_id=ROOM,
        event_id=EventId(event_id),
        reason=text(reason),
        then=(word(then),),
        otherwise=(word(otherwise),),
    )


def test_the_redactions_of_one_event_become_the_first_with_all_that_is_said() -> None:
    between = word("between")
    following = [redact("$a", "gate", "1", "2"), between, redact("$a", "detail", "3", "4")]
    [redaction, kept] = redacted_once(following)
    assert kept is between
    assert isinstance(redaction, Redact)
    assert redaction.reason == text("gate")
    assert redaction.then == (word("1"), word("3"))
    assert redaction.otherwise == (word("2"), word("4"))


def test_redactions_of_other_events_stay_as_they_are() -> None:
    following = [redact("$a", "gate", "1", "2"), redact("$b", "detail", "3", "4")]
    assert redacted_once(following) == following
