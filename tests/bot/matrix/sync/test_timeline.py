from datetime import UTC, datetime
from typing import Any

import pytest

from bot.matrix.crypto.counts import Counts
from bot.matrix.sync.gaps import own_join_in
from bot.matrix.sync.rooms import RoomModel
from bot.matrix.sync.timeline import Encrypted, Reader, left_by, redacted_by
from policies.vocabulary import (
    Aside,
    BotJoined,
    Redacted,
    RoomId,
    RoomMessage,
    RoomUpgraded,
    StateChanged,
    UserId,
)

BOT, ASHA = UserId("@bot:x"), UserId("@asha:x")
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def event(event_type: str, content: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": event_type, "event_id": "$e", "sender": ASHA, "content": content, **more}


def read(*events: dict[str, Any]) -> list[Any]:
    return list(Reader(BOT, Counts()).read(RoomModel(RoomId("!r")), events, NOW))


@pytest.mark.parametrize(
    ("version", "beside", "inside", "target"),
    [
        ("10", "$a", None, "$a"),
        ("10", None, "$b", None),
        ("11", "$a", "$b", "$b"),
        ("11", "$a", None, None),
        ("12", None, "$b", "$b"),
    ],
)
def test_a_redactions_target_stands_where_the_room_version_puts_it(
    version: str, beside: str | None, inside: str | None, target: str | None
) -> None:
    redaction = event("m.room.redaction", {"redacts": inside}, redacts=beside)
    assert redacted_by(redaction, version) == target


def test_events_keep_their_order_and_ciphertext_its_place() -> None:
    facts = read(
        event("m.room.message", {"body": "a"}),
        event("m.room.encrypted", {"algorithm": "x"}),
        event("m.room.redaction", {}, redacts="$a"),
        event("m.room.name", {"name": "b"}, state_key=""),
    )
    assert [type(fact) for fact in facts] == [RoomMessage, Encrypted, Redacted, StateChanged, Aside]


def test_the_reason_of_a_redaction_is_told_beside_it_and_not_the_bots_own() -> None:
    redaction = event("m.room.redaction", {"reason": "words"}, redacts="$a")
    gone, aside = read(redaction)
    assert isinstance(gone, Redacted)
    assert isinstance(aside, Aside)
    assert (aside.words, aside.target, aside.type) == (("words",), "$a", "m.room.redaction")
    assert [type(fact) for fact in read({**redaction, "sender": BOT})] == [Redacted]


def test_what_was_redacted_meanwhile_says_nothing() -> None:
    redacted = {"unsigned": {"redacted_because": {"type": "m.room.redaction"}}}
    assert read(event("m.room.message", {}, **redacted), event("m.room.encrypted", {}, **redacted)) == []


def test_words_are_not_hidden_by_claiming_that_they_were_redacted() -> None:
    (said,) = read(event("m.room.message", {"body": "a"}, unsigned={"redacted_because": {}}))
    assert isinstance(said, RoomMessage)


def test_a_tombstone_is_an_upgrade_and_one_that_points_nowhere_is_not() -> None:
    (upgraded,) = read(event("m.room.tombstone", {"replacement_room": "!new"}, state_key=""))
    assert isinstance(upgraded, RoomUpgraded)
    (changed,) = read(event("m.room.tombstone", {}, state_key=""))
    assert isinstance(changed, StateChanged)


def test_the_bots_own_membership_is_told_as_its_own() -> None:
    own = event("m.room.member", {"membership": "join"}, state_key=BOT)
    assert read(own) == [BotJoined(room_id=RoomId("!r"))]
    renamed = {**own, "unsigned": {"prev_content": {"membership": "join", "displayname": "old"}}}
    assert read(renamed) == []


def test_the_latest_own_joining_counts() -> None:
    own = event("m.room.member", {"membership": "join"}, state_key=BOT)
    other = event("m.room.message", {"body": "a"})
    assert own_join_in([own, other, own, other], BOT) == 2
    assert own_join_in([other], BOT) is None


@pytest.mark.parametrize(
    ("before", "now", "sender", "left"),
    [
        ("join", "leave", BOT, (True, None)),
        ("join", "leave", ASHA, (True, ASHA)),
        ("join", "ban", ASHA, (True, ASHA)),
        ("invite", "leave", BOT, (False, None)),
    ],
)
def test_leaving_and_being_put_out_are_told_apart_from_declining(
    before: str, now: str, sender: UserId, left: tuple[bool, UserId | None]
) -> None:
    own = event(
        "m.room.member", {"membership": now}, state_key=BOT, unsigned={"prev_content": {"membership": before}}
    )
    assert left_by([{**own, "sender": sender}], BOT) == left


def test_an_event_without_what_every_event_has_is_counted_and_spoils_nothing() -> None:
    counts = Counts()
    events = [{"type": "m.room.message"}, event("m.room.message", {"body": "a"})]
    assert len(list(Reader(BOT, counts).read(RoomModel(RoomId("!r")), events, NOW))) == 1
    assert counts.by_kind() == {"event: without type, id or sender": 1}
