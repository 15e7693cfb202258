"""The doctor says of a room what could not be read in it, and nothing where all was."""

from bot.doctor.check import State
from bot.doctor.unread import check_unread
from policies.vocabulary import Unread, WhyUnread
from tests.bot.doctor.conftest import ROOM, room


def test_where_all_was_read_nothing_is_said() -> None:
    assert list(check_unread(room(), ())) == []


def test_what_could_not_be_read_is_one_piece_of_advice_with_counts_and_clients() -> None:
    counted = [Unread(WhyUnread.MISSING_KEY, "Element X", 3), Unread(WhyUnread.SOMEBODY_ELSES_KEY, "", 12)]
    [check] = check_unread(room(), counted)
    assert (check.about, check.state) == (ROOM, State.ADVICE)
    assert "3" in check.found
    assert "Element X" in check.found
    assert "12" in check.found
