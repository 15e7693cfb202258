"""Uploads and downloads files, each encrypted with a key of its own.

Client-server API, "Sending encrypted attachments".
"""

from datetime import timedelta
from typing import Any

from nio.crypto import decrypt_attachment, encrypt_attachment
from nio.exceptions import EncryptionError

from bot.failures import Undeliverable
from bot.matrix.http import Http, path
from bot.matrix.reading import text
from policies.vocabulary import Attachment

NAME_PATIENCE = timedelta(seconds=10)


async def upload(http: Http, data: bytes) -> dict[str, Any]:
    """Encrypt and upload a file; returns the `file` object of an event's content (version `v2`).

    The server learns its size, neither its name nor its kind.
    """
    sealed, keys = encrypt_attachment(data)
    answer = await http.send_bytes("/_matrix/media/v3/upload", sealed, "application/octet-stream")
    return {**keys, "url": text(answer.get("content_uri"))}


async def download(http: Http, attachment: Attachment, *, at_most: int) -> bytes:
    """Fetch a file through the authenticated media endpoint, and open it.

    Raises:
        Undeliverable: Its address is none, or what came is not what was sent.
        Refused: It is gone, or has more than `at_most` bytes.
    """
    data = await http.fetch_bytes(_where(attachment.mxc), at_most=at_most)
    if attachment.encryption is None:
        return data
    key, iv, digest = attachment.encryption
    try:
        return bytes(decrypt_attachment(data, key, digest, iv))
    except (EncryptionError, ValueError, TypeError, OverflowError):
        raise Undeliverable("the file does not open with the key that came with it") from None


async def file_name(http: Http, mxc: str) -> str:
    """Return the name that a file was uploaded under, empty where it has none; the file itself is not read.

    Raises:
        Undeliverable: Its address is none.
        Refused: It is gone.
    """
    return await http.file_name(_where(mxc), patience=NAME_PATIENCE)


def _where(mxc: str) -> str:
    """Return the authenticated endpoint of a file (client-server API, "Downloads")."""
    server, _, media_id = mxc.removeprefix("mxc://").partition("/")
    if not mxc.startswith("mxc://") or not server or not media_id:
        raise Undeliverable("the file has no address that can be fetched")
    return path("media", "download", server, media_id).replace("/client/v3/", "/client/v1/", 1)
