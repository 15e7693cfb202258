"""A short visit looks at the account, counts, and leaves everything as it was."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.failures import AccountLost, Failure, Refused, StartProblem, Unreachable
from bot.matrix import visiting as module
from bot.matrix.account import Account
from bot.matrix.connect import STORE
from bot.matrix.crypto.secrets import opened
from bot.matrix.crypto.unread import Unread
from bot.matrix.login import Login, _keep
from bot.matrix.starts import TYPE
from bot.matrix.visiting import DeviceCheck, Visit, visiting
from policies.vocabulary import DeviceId, RoomId, UserId, WhyUnread
from policies.vocabulary import Unread as Counted
from tests.bot.matrix.listening import STORE_KEY
from tests.bot.matrix.phone import Person, Phone
from tests.bot.matrix.sync.events import BOT, MAYA, member, state
from tests.bot.matrix.wire import Wire

LOGIN = Login(UserId(BOT), DeviceId("BOT"), "the token")
NOW = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture
def visit(wire: Wire) -> Visit:
    return Visit(wire, LOGIN, None, starts=3)


# -- devices -----------------------------------------------------------------------------------------------


def shown(*signed: str, unsigned: tuple[str, ...] = ()) -> Any:
    """Return the account's devices, each signed by its identity or not."""
    person = Person(BOT)
    phones = [Phone(BOT, name, person=person) for name in signed]
    return person.shown(*phones, *(Phone(BOT, name) for name in unsigned))


@pytest.mark.parametrize(
    ("answered", "check"),
    [
        (shown("BOT"), DeviceCheck(True, True, 0)),
        (shown("BOT", "OPERATOR"), DeviceCheck(True, True, 0)),
        (shown("BOT", unsigned=("OLD", "OLDER")), DeviceCheck(True, True, 2)),
        (shown("OPERATOR", unsigned=("BOT",)), DeviceCheck(True, False, 0)),
        ({**shown("BOT"), "master_keys": {}}, DeviceCheck(False, False, 0)),
        (
            {**shown("BOT"), "self_signing_keys": shown("BOT")["self_signing_keys"]},
            DeviceCheck(False, False, 0),
        ),
        ({}, DeviceCheck(False, False, 0)),
        ({"device_keys": {BOT: {"BOT": 5, "OTHER": None}}}, DeviceCheck(False, False, 1)),
    ],
)
async def test_a_device_is_heard_where_the_identity_as_it_is_shown_signed_it(
    visit: Visit, wire: Wire, answered: Any, check: DeviceCheck
) -> None:
    wire.answers("POST", "keys/query", answered)
    assert await visit.device_check() == check
    assert wire.to("keys/query") == [{"device_keys": {BOT: []}}]


async def test_before_the_first_login_there_is_no_device_to_ask_about(wire: Wire) -> None:
    assert await Visit(wire, None, None).device_check() == DeviceCheck(False, False, 0)
    assert wire.asked == []


# -- rooms -------------------------------------------------------------------------------------------------


async def test_rooms_are_shown_as_they_stand_now(visit: Visit, wire: Wire) -> None:
    wire.answers("GET", "joined_rooms", {"joined_rooms": ["!a", "!b"]})
    wire.answers("GET", "rooms/!a/state", (state("m.room.name", {"name": "Evening"}), member(MAYA, "join")))
    wire.answers("GET", "rooms/!b/state", (state("m.room.encryption", {}),))
    first, second = await visit.rooms()
    assert (first.room_id, first.name, first.is_joined(UserId(MAYA)), first.encrypted) == (
        "!a",
        "Evening",
        True,
        False,
    )
    assert (second.room_id, second.encrypted) == ("!b", True)


@pytest.mark.parametrize("answered", [{}, {"joined_rooms": None}, {"joined_rooms": {"!a": 1}}])
async def test_without_a_list_there_are_no_rooms(visit: Visit, wire: Wire, answered: Any) -> None:
    wire.answers("GET", "joined_rooms", answered)
    assert await visit.rooms() == []


@pytest.mark.parametrize(
    ("answered", "room"),
    [
        ({"room_id": "!r"}, "!r"),
        ({}, None),
        ({"room_id": 5}, None),
        (Refused(404, "M_NOT_FOUND"), None),
        (Refused(400, "M_INVALID_PARAM"), None),
    ],
)
async def test_an_alias_leads_to_a_room_or_nowhere(
    visit: Visit, wire: Wire, answered: Any, room: Any
) -> None:
    wire.answers("GET", "directory/room/#evening:x", answered)
    assert await visit.resolve("#evening:x") == room


# -- counting ----------------------------------------------------------------------------------------------


def sent(*hours_ago: Any) -> list[Any]:
    """Return events, each by how many hours ago it was sent; what is no number stands as it is."""
    return [
        {"origin_server_ts": int((NOW - timedelta(hours=each)).timestamp() * 1000)}
        if type(each) is int
        else {"origin_server_ts": each}
        for each in hours_ago
    ]


async def written(visit: Visit, wire: Wire, *pages: Any) -> int:
    wire.answers("GET", "rooms/!r/messages", *pages)
    return await visit.written_since(RoomId("!r"), NOW - timedelta(hours=24))


async def test_what_was_written_since_is_counted_over_pages(visit: Visit, wire: Wire) -> None:
    pages = sent(1, 2), sent(3, 23, 24, 25, 90), sent(91, 92)
    answers = [{"chunk": chunk, "end": f"t{number}"} for number, chunk in enumerate(pages, 1)]
    assert await written(visit, wire, *answers) == 5
    assert [asked.query.get("from") for asked in wire.asked] == [None, "t1", "t2"]


@pytest.mark.parametrize("odd", [100_000, None, "now"])
async def test_an_event_with_a_wrong_clock_does_not_end_the_count(visit: Visit, wire: Wire, odd: Any) -> None:
    pages = {"chunk": sent(1, odd, 2), "end": "t1"}, {"chunk": sent(3, 4)}
    assert await written(visit, wire, *pages) == 4


async def test_a_page_that_is_empty_does_not_end_the_count(visit: Visit, wire: Wire) -> None:
    assert await written(visit, wire, {"chunk": [], "end": "t1"}, {"chunk": sent(3, 4)}) == 2


@pytest.mark.parametrize("end", [None, 5, {}])
async def test_the_end_of_history_ends_the_count(visit: Visit, wire: Wire, end: Any) -> None:
    assert await written(visit, wire, {"chunk": sent(1), "end": end}) == 1
    assert len(wire.asked) == 1


async def test_a_busy_room_is_not_read_for_ever(visit: Visit, wire: Wire) -> None:
    assert await written(visit, wire, {"chunk": sent(1, 1), "end": "t"}) == 10
    assert len(wire.asked) == 5


@pytest.mark.parametrize("odd", [None, "now", True, 1.5, []])
async def test_an_event_without_a_time_is_not_counted(visit: Visit, wire: Wire, odd: Any) -> None:
    assert await written(visit, wire, {"chunk": sent(1, odd)}) == 1


async def test_redactions_are_not_asked_for(visit: Visit, wire: Wire) -> None:
    await written(visit, wire, {"chunk": []})
    assert "m.room.redaction" in wire.asked[0].query["filter"]


async def test_the_versions_of_the_homeserver_are_told(visit: Visit, wire: Wire) -> None:
    wire.answers("GET", "/_matrix/client/versions", {"versions": ["v1.1", "v1.11"]})
    assert await visit.versions() == ("v1.1", "v1.11")


# -- coming and going --------------------------------------------------------------------------------------


@pytest.fixture
def door(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    """Return the wire that every visit goes over."""
    monkeypatch.setattr(module, "Http", lambda _: wire)
    wire.answers("GET", "account/whoami", {"user_id": BOT, "device_id": "BOT"})
    yield wire
    assert wire.closed


def kept_store(account: Account, *unread: str) -> None:
    """Make the store of a bot that has logged in, and could not read some events."""
    database, _, secrets = opened(account.data_dir / STORE, account.store_key)
    _keep(LOGIN, secrets)
    for event_id in unread:
        Unread(database).add("!r", event_id, "s", WhyUnread.MISSING_KEY, "")
    database.close()


def lying_in(account: Account) -> list[str]:
    """Return what lies in the data folder; a log lies beside a store as long as somebody has it open."""
    return sorted(file.name for file in account.data_dir.iterdir())


async def test_a_visit_uses_the_login_that_is_kept_and_logs_in_nobody(account: Account, door: Wire) -> None:
    kept_store(account, "$1", "$2")
    async with visiting(account) as visit:
        assert visit.login == LOGIN
        assert visit.unread(RoomId("!r")) == [Counted(WhyUnread.MISSING_KEY, "", 2)]
        assert visit.unread(RoomId("!other")) == []
    assert [asked.path for asked in door.asked] == ["account/whoami"]
    assert lying_in(account) == [STORE]


async def test_a_visit_before_the_first_start_logs_in_and_out_and_makes_no_store(
    account: Account, door: Wire
) -> None:
    door.answers("POST", "login", {"user_id": BOT, "device_id": "TRIAL", "access_token": "t"})
    door.answers("POST", "logout", {})
    async with visiting(account) as visit:
        assert visit.login is None
        assert visit.unread(RoomId("!r")) == ()
    assert [asked.path for asked in door.asked] == ["login", "logout"]
    assert not account.data_dir.exists()


@pytest.mark.parametrize("failure", [Unreachable("away"), AccountLost("revoked"), Refused(403, "M")])
async def test_a_visit_that_is_not_let_in_leaves_the_store_closed(
    account: Account, door: Wire, failure: Failure
) -> None:
    kept_store(account)
    door.answers("GET", "account/whoami", failure)
    with pytest.raises(type(failure)):
        await visiting(account).__aenter__()
    assert lying_in(account) == [STORE]


async def test_a_store_of_another_account_is_not_looked_at(
    account: Account, door: Wire, tmp_path: Path
) -> None:
    kept_store(account)
    other = Account(
        homeserver=account.homeserver,
        user_id=UserId("@other:x"),
        data_dir=account.data_dir,
        store_key=STORE_KEY,
    )
    with pytest.raises(StartProblem, match="data_dir of its own"):
        await visiting(other).__aenter__()
    assert door.asked == []
    assert lying_in(account) == [STORE]


async def test_an_error_during_a_visit_ends_it_too(account: Account, door: Wire) -> None:
    kept_store(account)

    async def failing() -> None:
        async with visiting(account):
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await failing()
    assert lying_in(account) == [STORE]


@pytest.mark.parametrize(("there", "is_elsewhere"), [(3, False), (4, True), (2, False)])
async def test_it_shows_whether_the_bot_was_started_with_other_data(
    visit: Visit, wire: Wire, there: int, *, is_elsewhere: bool
) -> None:
    wire.answers("GET", f"user/{BOT}/account_data/{TYPE}", {LOGIN.device_id: there})
    assert await visit.was_started_elsewhere() is is_elsewhere


async def test_where_there_is_no_login_yet_it_was_started_nowhere(wire: Wire) -> None:
    assert not await Visit(wire, None, None).was_started_elsewhere()
