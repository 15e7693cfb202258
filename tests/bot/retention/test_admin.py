"""Files of removed messages, and what else a server admin's token is used for."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.failures import AccountLost, Failure, Refused
from bot.outbox.pace import Pace
from bot.retention.admin import SynapseAdmin
from policies.retention import Cause
from policies.vocabulary import EventId, RoomMessage, UserId
from tests.bot.retention.house import House
from tests.bot.retention.model import BOT, ROOM


class Admin:
    """The other side of the admin API."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.failure: Failure | None = None
        self.uploader = "@asha:model"

    async def __call__(
        self, method: str, path: str, body: Mapping[str, Any] | None, query: Mapping[str, str] | None
    ) -> Mapping[str, Any]:
        self.asked.append((method, path))
        if self.failure:
            raise self.failure
        made = datetime(2026, 11, 1, 12, tzinfo=UTC).timestamp() * 1000
        return {"user_id": self.uploader, "created_ts": int(made)} if method == "GET" else {}

    @property
    def deleted(self) -> list[str]:
        """Which files were deleted."""
        return sorted(path.rpartition("/")[2] for method, path in self.asked if method == "DELETE")


@pytest.fixture
def admin(house: House) -> Admin:
    admin = Admin()
    house.set(media="delete")
    house.admin = SynapseAdmin(admin)
    house.restart()
    return admin


async def seen(house: House, event_id: EventId, *mxcs: str) -> None:
    """Let the bot read a message with files, as it comes in."""
    now = house.clock.now()
    fact = RoomMessage(
        room_id=ROOM,
        event_id=event_id,
        sender=UserId("@asha:model"),
        sent_at=now,
        seen_at=now,
        text="",
        media=mxcs,
    )
    await house.sweeper.on_message(fact)


async def test_files_and_thumbnails_go_after_their_message_is_proven_gone(house: House, admin: Admin) -> None:
    await seen(house, house.homeserver.add(), "mxc://model/file", "mxc://model/thumbnail")
    house.days(31)
    await house.sweep(synced=False)
    assert admin.asked == []
    await house.sync()
    await house.sweep()
    assert admin.deleted == ["file", "thumbnail"]
    assert await house.ledger.deletable_media(now=house.clock.now(), at_most=9) == []


async def test_a_forwarded_file_goes_with_its_last_message(house: House, admin: Admin) -> None:
    await seen(house, house.homeserver.add(), "mxc://model/shared")
    house.days(20)
    await seen(house, house.homeserver.add(), "mxc://model/shared")
    house.days(11)
    await house.sweep(times=2)
    assert admin.asked == []
    house.days(20)
    await house.sweep(times=2)
    assert admin.deleted == ["shared"]


async def test_a_file_that_its_sender_did_not_upload_is_not_theirs_to_have_deleted(
    house: House, admin: Admin
) -> None:
    await seen(house, house.homeserver.add(), "mxc://model/face-of-another")
    admin.uploader = "@noor:model"
    house.days(31)
    await house.sweep(times=2)
    assert admin.deleted == []
    assert (await house.sweeper.status(ROOM)).troubles == ()
    assert await house.ledger.deletable_media(now=house.clock.now(), at_most=9) == []


async def test_a_forwarded_file_goes_once_a_message_of_its_uploader_was_among_those_gone(
    house: House, admin: Admin
) -> None:
    admin.uploader = "@noor:model"
    await seen(house, house.homeserver.add(sender="@noor:model"), "mxc://model/shared")
    await seen(house, house.homeserver.add(), "mxc://model/shared")
    house.days(31)
    await house.sweep(times=2)
    assert admin.deleted == ["shared"]


async def test_a_file_of_another_homeserver_is_not_ours_to_delete(house: House, admin: Admin) -> None:
    await seen(house, house.homeserver.add(), "mxc://elsewhere.example/file")
    house.days(31)
    await house.sweep(times=2)
    assert admin.asked == []


async def test_a_file_goes_although_nobody_listened_when_its_message_was_redacted(
    house: House, admin: Admin
) -> None:
    await seen(house, event_id := house.homeserver.add(), "mxc://model/file")
    house.homeserver.prune(event_id)
    house.days(2)
    await house.sweep(times=2)
    assert admin.deleted == ["file"]


async def test_a_file_that_could_not_be_deleted_is_tried_again_and_said(house: House, admin: Admin) -> None:
    await seen(house, house.homeserver.add(), "mxc://model/file")
    house.days(31)
    admin.failure = AccountLost("the token was revoked")
    await house.sweep(times=4)
    assert [t.cause for t in (await house.sweeper.status(ROOM)).troubles] == [Cause.FILES]
    assert len(admin.asked) == 1
    admin.failure = None
    house.days(0.1)
    await house.sweep()
    assert admin.deleted == ["file"]
    assert (await house.sweeper.status(ROOM)).troubles == ()


async def test_a_file_that_is_gone_already_counts_as_deleted(house: House, admin: Admin) -> None:
    await seen(house, house.homeserver.add(), "mxc://model/file")
    house.days(31)
    admin.failure = Refused(404, "M_NOT_FOUND", "Unknown media")
    await house.sweep(times=2)
    assert (await house.sweeper.status(ROOM)).troubles == ()


async def test_without_an_admins_token_nothing_about_files_is_written_down(house: House) -> None:
    house.set(media="delete")
    event_id = house.homeserver.add()
    await seen(house, event_id, "mxc://model/file")
    house.homeserver.prune(event_id)
    await house.ledger.confirm(ROOM, event_id)
    assert await house.ledger.deletable_media(now=house.clock.now(), at_most=9) == []


async def test_the_bots_own_limit_is_lifted_and_the_pace_knows(house: House) -> None:
    admin, pace = Admin(), Pace(house.clock)
    assert await SynapseAdmin(admin).lift_rate_limit(BOT, pace)
    assert admin.asked == [("POST", "/_synapse/admin/v1/users/%40underrose%3Amodel/override_ratelimit")]
    admin.failure = Refused(403, "M_FORBIDDEN", "You are not a server admin")
    assert not await SynapseAdmin(admin).lift_rate_limit(BOT, pace)
