"""A moment comes back as the moment it was, whatever clock and zone it was read on."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Connection, Integer, MetaData, Table, create_engine, insert, select
from sqlalchemy.exc import StatementError

from bot.storage.tables import Moment

TABLE = Table("moments", MetaData(), Column("id", Integer, primary_key=True), Column("at", Moment))
ZONES = st.sampled_from(
    [UTC, ZoneInfo("Europe/London"), ZoneInfo("America/St_Johns"), timezone(timedelta(hours=14))]
)
FIRST, LAST = datetime(1990, 1, 1), datetime(2090, 1, 1)  # noqa: DTZ001 (bounds: the zone is drawn)
MOMENTS = st.datetimes(FIRST, LAST, timezones=ZONES, allow_imaginary=False)


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    """Return a database with a table of moments in it."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        TABLE.metadata.create_all(connection)
        yield connection
    engine.dispose()


def kept(connection: Connection, *moments: datetime | None) -> list[datetime | None]:
    """Return what becomes of moments that are put in, in the order of the database."""
    connection.execute(TABLE.delete())
    connection.execute(insert(TABLE), [{"at": moment} for moment in moments])
    return list(connection.scalars(select(TABLE.c.at).order_by(TABLE.c.at)))


@settings(max_examples=40)
@given(moment=MOMENTS)
def test_it_is_the_same_moment_in_utc(connection: Connection, moment: datetime) -> None:
    [back] = kept(connection, moment)
    assert back == moment
    assert back is not None
    assert back.tzinfo is UTC


@settings(max_examples=40)
@given(moments=st.lists(MOMENTS, min_size=2, max_size=3))
def test_the_database_orders_moments_as_they_came_and_not_as_clocks_showed_them(
    connection: Connection, moments: list[datetime]
) -> None:
    assert kept(connection, *moments) == sorted(moments)


@settings(max_examples=40)
@given(first=MOMENTS, second=MOMENTS)
def test_it_is_compared_as_a_moment(connection: Connection, first: datetime, second: datetime) -> None:
    kept(connection, first)
    found = connection.scalar(select(TABLE.c.id).where(TABLE.c.at <= second))
    assert (found is not None) is (first <= second)


def test_no_moment_is_none(connection: Connection) -> None:
    assert kept(connection, None) == [None]


def test_a_time_of_which_nobody_knows_the_zone_is_a_mistake_of_ours(connection: Connection) -> None:
    with pytest.raises(StatementError, match="without a time zone"):
        kept(connection, datetime(2026, 11, 1, 12))  # noqa: DTZ001 (that is the point)


@pytest.mark.parametrize("fold", [0, 1])
def test_the_hour_that_comes_twice_in_autumn_is_told_apart(connection: Connection, fold: int) -> None:
    shown = datetime(2026, 10, 25, 1, 30, tzinfo=ZoneInfo("Europe/London"), fold=fold)
    assert kept(connection, shown) == [datetime(2026, 10, 25, fold, 30, tzinfo=UTC)]
