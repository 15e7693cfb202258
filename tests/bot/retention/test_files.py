"""A file goes only with a message of whoever uploaded it; what fails is left for an hour."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.failures import AccountLost, Failure, Refused, Unreachable
from bot.retention.admin import Upload
from bot.retention.files import AGAIN_AFTER, SHOWN_WITHIN, delete_files
from policies.vocabulary import EventId, UserId
from tests.bot.retention.house import House
from tests.bot.retention.model import ROOM

ASHA, NOOR = UserId("@asha:model"), UserId("@noor:model")
PICTURE, OTHER = "mxc://model/picture", "mxc://model/other"


class Uploads:
    """Who uploaded each file, and which were deleted."""

    def __init__(self, at: datetime = datetime(2026, 11, 1, 12, tzinfo=UTC), **uploaders: UserId) -> None:
        self.at = at
        self.uploaders = {f"mxc://model/{name}": user for name, user in uploaders.items()}
        self.deleted: list[str] = []
        self.failure: Failure | None = None

    async def upload(self, mxc: str) -> Upload | None:
        if self.failure:
            raise self.failure
        return Upload(self.uploaders[mxc], self.at) if mxc in self.uploaders else None

    async def delete_file(self, mxc: str) -> None:
        self.deleted.append(mxc)


async def shown(house: House, mxc: str, *, sender: UserId = ASHA, gone: bool = True) -> EventId:
    """Let somebody show a file in a message."""
    event_id = house.homeserver.add(sender=sender)
    await house.ledger.note_media(ROOM, event_id, [mxc], goes=True)
    if gone:
        house.homeserver.prune(event_id)
        await house.ledger.close_files(ROOM, [event_id])
    return event_id


async def delete(house: House, uploads: Uploads) -> bool:
    server: Any = house.homeserver
    admin: Any = uploads
    return await delete_files(admin, server, house.ledger, now=house.clock.now())


async def test_the_file_of_a_message_that_is_gone_is_deleted_and_forgotten(house: House) -> None:
    uploads = Uploads(picture=ASHA)
    await shown(house, PICTURE)
    assert await delete(house, uploads)
    assert await delete(house, uploads)
    assert uploads.deleted == [PICTURE]
    assert await house.ledger.showing(PICTURE) == []


@pytest.mark.parametrize("uploader", [NOOR, None])
async def test_a_file_that_its_sender_never_uploaded_is_left_alone_for_good(
    house: House, uploader: UserId | None
) -> None:
    uploads = Uploads(**({"picture": uploader} if uploader else {}))
    await shown(house, PICTURE, sender=ASHA)
    assert await delete(house, uploads)
    assert uploads.deleted == []
    assert await house.ledger.showing(PICTURE) == []


async def test_one_message_of_its_uploader_is_enough(house: House) -> None:
    uploads = Uploads(picture=ASHA)
    await shown(house, PICTURE, sender=NOOR)
    await shown(house, PICTURE, sender=ASHA)
    await delete(house, uploads)
    assert uploads.deleted == [PICTURE]


async def test_a_file_that_is_still_shown_stays(house: House) -> None:
    uploads = Uploads(picture=ASHA)
    await shown(house, PICTURE)
    await shown(house, PICTURE, gone=False)
    assert await delete(house, uploads)
    assert uploads.deleted == []
    assert len(await house.ledger.showing(PICTURE)) == 2


@pytest.mark.parametrize(("late", "deleted"), [(timedelta(), [PICTURE]), (timedelta(seconds=1), [])])
async def test_a_file_that_must_have_been_shown_before_is_left_alone(
    house: House, late: timedelta, deleted: list[str]
) -> None:
    uploads = Uploads(house.clock.now() - SHOWN_WITHIN - late, picture=ASHA)
    await shown(house, PICTURE)
    house.days(3)
    await shown(house, PICTURE)
    assert await delete(house, uploads)
    assert uploads.deleted == deleted
    assert await house.ledger.showing(PICTURE) == []


@pytest.mark.parametrize("failure", [Unreachable("no answer"), Refused(403, "M_FORBIDDEN")])
async def test_what_fails_is_left_for_an_hour_and_then_tried_again(house: House, failure: Failure) -> None:
    uploads = Uploads(picture=ASHA)
    uploads.failure = failure
    await shown(house, PICTURE)
    assert not await delete(house, uploads)
    uploads.failure = None
    house.clock.move(AGAIN_AFTER - timedelta(seconds=1))
    assert not await delete(house, uploads)
    assert uploads.deleted == []
    house.clock.move(timedelta(seconds=1))
    assert await delete(house, uploads)
    assert uploads.deleted == [PICTURE]


async def test_where_a_message_is_not_to_be_seen_its_file_is_not_judged(house: House) -> None:
    uploads = Uploads(picture=ASHA, other=ASHA)
    event_id = await shown(house, PICTURE)
    await shown(house, OTHER)
    house.homeserver.events.remove(house.homeserver.find(event_id))
    assert not await delete(house, uploads)
    assert uploads.deleted == [OTHER], "one file in the way holds no other back"
    assert await house.ledger.showing(PICTURE) != []


async def test_a_lost_account_is_no_failure_of_one_file(house: House) -> None:
    uploads = Uploads(picture=ASHA)
    uploads.failure = AccountLost("the token was revoked")
    await shown(house, PICTURE)
    with pytest.raises(AccountLost):
        await delete(house, uploads)
