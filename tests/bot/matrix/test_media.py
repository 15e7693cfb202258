"""Files: encrypted before they leave, opened only when they are what was sent."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.failures import Failure, Refused, Undeliverable, Unreachable
from bot.matrix import media
from bot.matrix.sync.content import said_in
from policies.vocabulary import Attachment, RoomMessage
from tests.bot.matrix.hostile.fuzz import values
from tests.bot.matrix.wire import Wire

UPLOAD = ("POST", "/_matrix/media/v3/upload")
DOWNLOAD = ("GET", "/_matrix/client/v1/media/download")
MXC = "mxc://example.org/abc"


async def uploaded(wire: Wire, data: bytes) -> tuple[Attachment, bytes]:
    """Upload a file; returns how an event names it, and what the server has of it."""
    wire.answers(*UPLOAD, {"content_uri": MXC})
    file = await media.upload(wire, data)
    content = {"msgtype": "m.file", "body": "words.txt", "file": file}
    fields = dict.fromkeys(("room_id", "event_id", "sender", "sent_at", "seen_at"))
    message = said_in("m.room.message", content, {}, fields, trust=None)
    assert isinstance(message, RoomMessage)
    assert message.attachment is not None
    return message.attachment, wire.to(UPLOAD[1])[-1]


@settings(max_examples=40)
@given(st.binary(max_size=2000))
async def test_what_was_uploaded_comes_back_and_the_server_could_not_read_it(data: bytes) -> None:
    wire = Wire()
    attachment, held = await uploaded(wire, data)
    assert len(held) == len(data)
    assert len(data) < 8 or held != data
    wire.answers(*DOWNLOAD, held)
    assert await media.download(wire, attachment, at_most=5000) == data


async def test_the_server_learns_neither_name_nor_kind(wire: Wire) -> None:
    await uploaded(wire, b"x")
    (asked,) = wire.asked
    assert asked.query["mimetype"] == "application/octet-stream"
    assert "words" not in asked.path


async def test_the_same_file_never_looks_the_same(wire: Wire) -> None:
    first, second = await uploaded(wire, b"the same words"), await uploaded(wire, b"the same words")
    assert first[1] != second[1]


@pytest.mark.parametrize("change", ["a byte", "cut", "longer", "nothing"])
async def test_a_file_that_was_changed_does_not_open(wire: Wire, change: str) -> None:
    attachment, held = await uploaded(wire, b"what was said here")
    changed = {
        "a byte": bytes([held[0] ^ 1]) + held[1:],
        "cut": held[:-1],
        "longer": held + b"x",
        "nothing": b"",
    }
    wire.answers(*DOWNLOAD, changed[change])
    with pytest.raises(Undeliverable, match="does not open") as refused:
        await media.download(wire, attachment, at_most=5000)
    assert refused.value.__cause__ is None


@settings(max_examples=60)
@given(values, values, values)
async def test_whatever_is_given_for_a_key_the_file_opens_or_is_undeliverable(
    key: Any, iv: Any, digest: Any
) -> None:
    wire = Wire()
    wire.answers(*DOWNLOAD, b"sealed")
    content = {"file": {"url": MXC, "key": {"k": key}, "iv": iv, "hashes": {"sha256": digest}}}
    fields = dict.fromkeys(("room_id", "event_id", "sender", "sent_at", "seen_at"))
    message = said_in("m.room.message", {"body": "x", **content}, {}, fields, trust=None)
    assert isinstance(message, RoomMessage)
    assert message.attachment is not None
    with pytest.raises(Undeliverable):
        await media.download(wire, message.attachment, at_most=5000)


async def test_a_file_that_was_never_encrypted_is_given_as_it_is(wire: Wire) -> None:
    wire.answers(*DOWNLOAD, b"in clear")
    assert await media.download(wire, Attachment(mxc=MXC), at_most=9) == b"in clear"
    assert wire.asked[-1].query == {"at_most": "9"}


@pytest.mark.parametrize(
    ("mxc", "path"),
    [
        (MXC, "/_matrix/client/v1/media/download/example.org/abc"),
        ("mxc://example.org:8448/a-b_c", "/_matrix/client/v1/media/download/example.org%3A8448/a-b_c"),
        ("mxc://example.org/../../admin", "/_matrix/client/v1/media/download/example.org/..%2F..%2Fadmin"),
        ("mxc://example.org/a?b#c", "/_matrix/client/v1/media/download/example.org/a%3Fb%23c"),
    ],
)
async def test_an_address_leads_to_its_file_and_nowhere_else(wire: Wire, mxc: str, path: str) -> None:
    wire.answers("GET", "/", b"")
    await media.download(wire, Attachment(mxc=mxc), at_most=9)
    assert wire.asked[-1].path == path


@pytest.mark.parametrize(
    "mxc", ["", "mxc://", "mxc://x", "mxc:///a", "mxc://x/", "https://example.org/a", "a/b"]
)
async def test_an_address_that_is_none_is_not_fetched(wire: Wire, mxc: str) -> None:
    with pytest.raises(Undeliverable, match="no address"):
        await media.download(wire, Attachment(mxc=mxc), at_most=9)
    with pytest.raises(Undeliverable, match="no address"):
        await media.file_name(wire, mxc)
    assert wire.asked == []


@pytest.mark.parametrize(
    "failure", [Unreachable("away"), Refused(404, "M_NOT_FOUND"), Refused(413, "M_TOO_LARGE")]
)
async def test_what_the_homeserver_says_is_told(wire: Wire, failure: Failure) -> None:
    wire.answers(*DOWNLOAD, failure)
    with pytest.raises(type(failure)):
        await media.download(wire, Attachment(mxc=MXC), at_most=9)
    with pytest.raises(type(failure)):
        await media.file_name(wire, MXC)


async def test_a_name_is_not_waited_for_long(wire: Wire) -> None:
    wire.answers(*DOWNLOAD, "beach.png")
    assert await media.file_name(wire, MXC) == "beach.png"
    assert wire.asked[-1].patience == media.NAME_PATIENCE


@pytest.mark.parametrize("answered", [{}, {"content_uri": None}, {"content_uri": 5}])
async def test_a_server_that_names_no_address_gives_none(wire: Wire, answered: Any) -> None:
    wire.answers(*UPLOAD, answered)
    assert (await media.upload(wire, b"x"))["url"] == ""
