"""Certificates under which two servers on this machine believe each other, and nobody else does."""

import asyncio
import ssl
from pathlib import Path

import pytest

from bot.playground import certificates


async def _shake_hands(files: tuple[Path, Path, Path], authority: Path) -> bool:
    _, certificate, key = files
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(certificate, key)
    asking = ssl.create_default_context(cafile=str(authority))

    async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=serving)
    async with server:
        port = server.sockets[0].getsockname()[1]
        _, writer = await asyncio.open_connection("localhost", port, ssl=asking)
        writer.close()
        await writer.wait_closed()
    return True


async def test_a_server_is_believed_under_its_own_authority(tmp_path: Path) -> None:
    files = certificates.write(tmp_path)
    assert await _shake_hands(files, files[0])


async def test_another_authority_does_not_vouch_for_it(tmp_path: Path) -> None:
    files, others = certificates.write(tmp_path / "a"), certificates.write(tmp_path / "b")
    with pytest.raises(ssl.SSLCertVerificationError):
        await _shake_hands(files, others[0])


def test_the_key_is_for_its_owner_alone(tmp_path: Path) -> None:
    assert certificates.write(tmp_path)[2].stat().st_mode & 0o077 == 0
