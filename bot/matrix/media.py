"""Uploads and downloads files, each encrypted with a key of its own.

Client-server API, "Sending encrypted attachments".
"""

from typing import Any

from nio.crypto import decrypt_attachment, encrypt_attachment
from nio.exceptions import EncryptionError

from bot.failures import Undeliverable
from bot.matrix.http import Http, path
from bot.matrix.reading import text
from policies.vocabulary import Attachment


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
    server, _, media_id = attachment.mxc.removeprefix("mxc://").partition("/")
    if not attachment.mxc.startswith("mxc://") or not server or not media_id:
        raise Undeliverable("the file has no address that can be fetched")
    where = path("media", "download", server, media_id).replace("/client/v3/", "/client/v1/", 1)
    data = await http.fetch_bytes(where, at_most=at_most)
    if attachment.encryption is None:
        return data
    key, iv, digest = attachment.encryption
    try:
        return bytes(decrypt_attachment(data, key, digest, iv))
    except (EncryptionError, ValueError, TypeError, OverflowError):
        raise Undeliverable("the file does not open with the key that came with it") from None
