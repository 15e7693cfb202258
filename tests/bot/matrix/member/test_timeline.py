"""A screen shows each event once, in its newest words, and nothing of what is redacted."""

from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from bot.matrix.member import Seen, Timeline

ROOM = "!room"


def event(event_id: str, sender: str = "@maya:localhost", body: str = "words", **more: Any) -> dict[str, Any]:
    content = {"msgtype": "m.text", "body": body, **more.pop("content", {})}
    head = {"type": "m.room.message", "event_id": event_id, "sender": sender, "origin_server_ts": 1000}
    return {**head, "content": content, **more}


def edit(event_id: str, of: str, sender: str = "@maya:localhost", body: str = "better") -> dict[str, Any]:
    relation = {"rel_type": "m.replace", "event_id": of}
    return event(event_id, sender, content={"m.relates_to": relation, "m.new_content": {"body": body}})


def redaction(of: str, *, inside: bool = True) -> dict[str, Any]:
    where = {"content": {"redacts": of}} if inside else {"redacts": of}
    return {**event("$redaction"), "type": "m.room.redaction", **where}


def test_an_event_that_comes_twice_shows_once() -> None:
    timeline = Timeline()
    first = timeline.take(ROOM, event("$1"), encrypted=True)
    again = timeline.take(ROOM, event("$1", body="forged"), encrypted=False)
    assert again is first
    assert [seen.text for seen in timeline] == ["words"]


def test_an_unreadable_event_is_shown_in_its_place_once_it_can_be_read() -> None:
    timeline = Timeline()
    closed = {**event("$1"), "type": "m.room.encrypted", "content": {"ciphertext": "…"}}
    assert timeline.take(ROOM, closed, encrypted=False).unreadable
    timeline.take(ROOM, event("$2"), encrypted=True)
    timeline.take(ROOM, event("$1"), encrypted=True)
    assert [(seen.event_id, seen.text) for seen in timeline] == [("$1", "words"), ("$2", "words")]


def test_an_edit_shows_in_the_original_and_nobody_edits_for_another() -> None:
    timeline = Timeline()
    original = timeline.take(ROOM, event("$1"), encrypted=True)
    timeline.take(ROOM, edit("$2", "$1", sender="@leo:localhost", body="forged"), encrypted=True)
    assert original.text == "words"
    timeline.take(ROOM, edit("$3", "$1"), encrypted=True)
    assert original.text == "better"


def test_a_redaction_is_understood_in_both_places_and_leaves_nothing() -> None:
    for inside in (True, False):
        timeline = Timeline()
        seen = timeline.take(ROOM, event("$1"), encrypted=True)
        timeline.take(ROOM, edit("$2", "$1"), encrypted=True)
        timeline.take(ROOM, redaction("$1", inside=inside), encrypted=False)
        assert timeline.is_redacted("$1")
        assert (seen.text, seen.content) == ("", {})


def test_what_has_been_redacted_before_it_came_shows_as_redacted() -> None:
    timeline = Timeline()
    timeline.take(ROOM, event("$1", unsigned={"redacted_because": {}}), encrypted=False)
    assert timeline.is_redacted("$1")
    assert not timeline.is_redacted("$unknown")


def test_the_observer_is_told_of_what_shows_and_of_what_goes() -> None:
    told: list[tuple[str, bool]] = []
    timeline = Timeline()
    timeline.observer = lambda seen: told.append((seen.event_id, seen.redacted))
    timeline.take(ROOM, event("$1"), encrypted=True)
    timeline.take(ROOM, redaction("$1"), encrypted=False)
    assert told == [("$1", False), ("$1", True), ("$redaction", False)]


def test_a_repr_does_not_show_what_was_said() -> None:
    seen = Timeline().take(ROOM, event("$1", body="between us"), encrypted=True)
    assert "between us" not in repr(seen)


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(content=JSON, unsigned=JSON, relation=JSON, sent_at=st.none() | st.integers(-(2**60), 2**60))
@example(content={}, unsigned={}, relation={"user_ids": None}, sent_at=None)
def test_no_event_of_any_shape_breaks_the_screen(
    content: Any, unsigned: Any, relation: Any, sent_at: int | None
) -> None:
    if isinstance(content, dict):
        content = {**content, "m.relates_to": relation, "m.mentions": relation, "m.new_content": relation}
    strange = {**event("$1"), "content": content, "unsigned": unsigned, "origin_server_ts": sent_at}
    seen: Seen = Timeline().take(ROOM, strange, encrypted=True)
    assert isinstance(seen.text, str)
    assert isinstance(seen.html, str)
    assert isinstance(seen.edits, str)
    assert isinstance(seen.mentions, tuple)
    assert isinstance(seen.sent_at.year, int)
