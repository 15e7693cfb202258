"""Nothing is removed sooner than the room was told."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from policies.retention import AgreedAge, Time

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def days(count: int) -> timedelta:
    return timedelta(days=count)


def test_a_first_age_is_announced_and_waits() -> None:
    first = AgreedAge().toward(days(30), notice=DAY, time=Time(NOW))
    assert (first.in_force, first.announced, first.effective_at) == (None, days(30), NOW + DAY)
    assert first.owes_announcement(AgreedAge())
    later = first.toward(days(30), notice=DAY, time=Time(NOW + DAY))
    assert later == AgreedAge(in_force=days(30))
    assert not later.owes_announcement(first)


def test_meanwhile_the_old_age_holds() -> None:
    before = AgreedAge(in_force=days(30))
    shorter = before.toward(days(7), notice=DAY, time=Time(NOW))
    assert shorter.in_force == days(30)
    assert shorter.owes_announcement(before)
    assert shorter.toward(days(7), notice=DAY, time=Time(NOW + DAY)).in_force == days(7)


def test_longer_and_off_hold_at_once() -> None:
    before = AgreedAge(in_force=days(7))
    longer = before.toward(days(30), notice=DAY, time=Time(NOW))
    assert longer == AgreedAge(in_force=days(30))
    assert not longer.owes_announcement(before)
    assert before.toward(None, notice=DAY, time=Time(NOW)) == AgreedAge()


def test_without_a_notice_it_holds_at_once_and_is_said() -> None:
    first = AgreedAge().toward(days(30), notice=timedelta(0), time=Time(NOW))
    assert first.in_force == days(30)
    assert first.owes_announcement(AgreedAge())


def test_shorter_still_is_announced_anew() -> None:
    first = AgreedAge(in_force=days(30)).toward(days(14), notice=DAY, time=Time(NOW))
    second = first.toward(days(7), notice=DAY, time=Time(NOW + DAY / 2))
    assert second.effective_at == NOW + DAY / 2 + DAY
    assert second.owes_announcement(first)


def test_a_second_thought_before_it_holds_takes_it_back() -> None:
    first = AgreedAge(in_force=days(30)).toward(days(7), notice=DAY, time=Time(NOW))
    assert first.toward(days(30), notice=DAY, time=Time(NOW)) == AgreedAge(in_force=days(30))


@given(st.lists(st.tuples(st.none() | st.integers(1, 40), st.integers(0, 72)), max_size=20))
def test_no_age_comes_into_force_without_its_notice(story: list[tuple[int | None, int]]) -> None:
    agreed, now, told = AgreedAge(), NOW, list[tuple[datetime, timedelta]]()
    for wanted, hours in story:
        now += timedelta(hours=hours)
        before = agreed
        agreed = agreed.toward(wanted and days(wanted), notice=DAY, time=Time(now))
        if agreed.owes_announcement(before) and wanted is not None:
            told.append((now, days(wanted)))
        shorter = agreed.in_force is not None and (
            before.in_force is None or agreed.in_force < before.in_force
        )
        if shorter and agreed.in_force is not None:
            assert any(age <= agreed.in_force and moment + DAY <= now for moment, age in told)
