"""What is due, and in which order it goes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from policies.retention import (
    Due,
    Kept,
    Relation,
    Shell,
    Standing,
    Time,
    children_of,
    due,
    in_order,
    standing,
)
from policies.vocabulary import EventId, RetentionSettings, UserId

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
MONTH = RetentionSettings(max_age=timedelta(days=30))
NOTHING = Kept()


def shell(name: str, days: float, **fields: object) -> Shell:
    """Return the shell of a message so many days old."""
    plain = Shell(EventId(f"${name}"), "m.room.encrypted", sent_at=NOW - timedelta(days=days))
    return replace(plain, **fields)  # type: ignore[arg-type]


def part(name: str, days: float, kind: str, target: str) -> Shell:
    """Return the shell of something that relates to something."""
    return shell(name, days, relation=Relation(kind, EventId(f"${target}")))


def names(found: tuple[Due, ...]) -> list[str]:
    return [one.event_id[1:] for one in found]


def test_older_than_agreed_is_due_and_the_very_moment_counts() -> None:
    shells = [shell("old", 31), shell("edge", 30), shell("young", 29.999)]
    assert names(due(shells, MONTH, time=Time(NOW))) == ["old", "edge"]


def test_state_redactions_and_what_is_redacted_are_never_due() -> None:
    for fields in ({"is_state": True}, {"type": "m.room.redaction"}, {"is_redacted": True}):
        assert standing(shell("x", 99, **fields), MONTH, time=Time(NOW), kept=NOTHING) is Standing.EXEMPT


def test_without_an_age_nothing_is_due() -> None:
    settings = RetentionSettings(max_age=None)
    assert due([shell("x", 9999)], settings, time=Time(NOW)) == ()


def test_what_somebody_keeps_stays_with_its_edits_and_votes_but_not_its_reactions() -> None:
    stays = [part("edit", 39, "m.replace", "m"), part("vote", 39, "m.reference", "m")]
    shells = [shell("m", 40), *stays, part("reaction", 38, "m.annotation", "m")]
    for kept in ({"pinned": {"$m"}}, {"held": {"$m"}}, {"rules_posts": {"$m"}}):
        assert names(due(shells, MONTH, time=Time(NOW), **kept)) == ["reaction"]  # type: ignore[arg-type]


def test_pins_count_only_where_they_are_to() -> None:
    settings = RetentionSettings(max_age=timedelta(days=30), keep_pinned=False)
    assert names(due([shell("m", 40)], settings, time=Time(NOW), pinned={EventId("$m")})) == ["m"]


def test_a_facilitators_notice_stays_where_that_is_set() -> None:
    settings = RetentionSettings(max_age=timedelta(days=30), keep_facilitator_notices=True)
    kept = Kept(notices_of={UserId("@asha:x")})
    notice = shell("n", 40, is_notice=True, sender=UserId("@asha:x"))
    assert standing(notice, settings, time=Time(NOW), kept=kept) is Standing.KEPT
    assert standing(notice, MONTH, time=Time(NOW), kept=kept) is Standing.DUE
    other = replace(notice, sender=UserId("@maya:x"))
    assert standing(other, settings, time=Time(NOW), kept=kept) is Standing.DUE


def test_a_time_ahead_of_ours_is_no_time() -> None:
    assert standing(shell("x", -1), MONTH, time=Time(NOW), kept=NOTHING) is Standing.UNDATED
    assert standing(shell("x", 0, sent_at=None), MONTH, time=Time(NOW), kept=NOTHING) is Standing.UNDATED


def test_young_parts_go_with_what_they_are_part_of_and_before_it() -> None:
    shells = [
        shell("old", 31),
        part("edit", 1, "m.replace", "old"),
        part("on the edit", 0, "m.annotation", "edit"),
        part("vote", 2, "m.reference", "old"),
        part("thread", 3, "m.thread", "old"),
        part("of the young", 1, "m.annotation", "young"),
        shell("young", 3),
    ]
    found = names(due(shells, MONTH, time=Time(NOW)))
    assert set(found) == {"old", "edit", "on the edit", "vote"}
    assert found.index("on the edit") < found.index("edit") < found.index("old")


def test_a_circle_of_parts_ends() -> None:
    shells = [part("a", 31, "m.replace", "b"), part("b", 31, "m.replace", "a")]
    assert set(names(due(shells, MONTH, time=Time(NOW)))) == {"a", "b"}


@given(st.lists(st.tuples(st.integers(0, 60), st.none() | st.integers(0, 20)), max_size=20))
def test_children_always_come_before_their_parents(history: list[tuple[int, int | None]]) -> None:
    shells = [
        shell(str(n), days) if target is None or target >= n else part(str(n), days, "m.replace", str(target))
        for n, (days, target) in enumerate(history)
    ]
    found = due(shells, MONTH, time=Time(NOW))
    places = {one.event_id: place for place, one in enumerate(found)}
    for one in found:
        if one.parent in places:
            assert places[one.event_id] < places[one.parent]


@given(st.lists(st.integers(0, 90), max_size=30))
def test_those_without_relations_go_oldest_first(days: list[int]) -> None:
    found = due([shell(str(n), age) for n, age in enumerate(days)], MONTH, time=Time(NOW))
    times = [one.effective_at for one in found]
    assert times == sorted(times)
    assert len(found) == sum(age >= 30 for age in days)


def test_a_part_carries_the_time_of_its_whole_and_no_key() -> None:
    since = NOW - timedelta(days=40)
    edit = replace(part("edit", 1, "m.replace", "gone"), session_id="s", message_index=5)
    (found,) = children_of([edit], {EventId("$gone"): since}.get, MONTH, kept=NOTHING)
    assert (found.effective_at, found.inherited, found.session_id) == (since, True, None)


def test_a_family_is_as_old_as_its_oldest() -> None:
    old, new = NOW - timedelta(days=50), NOW - timedelta(days=31)
    family = [
        Due(EventId("$late"), new),
        Due(EventId("$root"), new),
        Due(EventId("$child"), old, EventId("$root")),
    ]
    assert names(in_order({one.event_id: one for one in family})) == ["child", "root", "late"]
