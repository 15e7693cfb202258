"""Somebody has the database and not its key, and knows all that can be known of how the bot works.

They try every number of an exchange, and the names of a telephone book, under every key they can think of.
"""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from hashlib import blake2b, md5, sha256
from pathlib import Path

import pytest

from bot.failures import StartProblem
from bot.starting import digest_key
from bot.store_key import store_key
from policies.identifying_details.registered.forms import forms
from policies.identifying_details.registered.value import DIGEST_SIZE, digester
from policies.vocabulary import UserId
from tests.house import House

MAYA = UserId("@maya:example.org")
KEY = b"k" * 32  # the one that the house of the tests closes its database with
NUMBER, MAILBOX = "+14155550132", "maya.okonkwo@example.com"
GUESSED = tuple(
    seed.encode().ljust(32, b"\0")[:64]
    for seed in ("", "underrose", "underrose.detail", "store key", MAYA, "@underrose:example.org", "!room")
)
GIVEN = ("Maya", "Leo", "Ines", "Omar", "Priya", "Tom", "Ana", "Ruth", "Sam", "Noor")
SURNAMES = ("Okonkwo", "Silva", "Novak", "Patel", "Hughes", "Costa", "Meyer", "Dubois", "Jansen", "Clark")


@pytest.fixture
async def stolen(tmp_path: Path) -> AsyncIterator[Path]:
    """Return the files of a database in which Maya has registered a number, a name and a mailbox."""
    house = House(tmp_path)
    await house.start()
    await house.room(MAYA)
    direct = await house.direct(MAYA)
    for said in (f"protect phone {NUMBER}", "protect name Maya Okonkwo", f"protect email {MAILBOX}"):
        await house.say(MAYA, said, room_id=direct)
    await house.stop()
    yield tmp_path
    await house.stop()


def kept_in(folder: Path) -> set[bytes]:
    """Return every digest in a stolen database, without what says how it is met."""
    (file,) = folder.glob("*.db")
    with sqlite3.connect(file) as database:
        return {bytes(row[0])[-DIGEST_SIZE:] for row in database.execute("SELECT digest FROM detail_digests")}


def everybody() -> Iterator[tuple[str, str]]:
    """Yield all numbers of an exchange, a telephone book, and its mailboxes."""
    for last in range(10_000):
        yield "phone", f"+1415555{last:04d}"
    for given in GIVEN:
        for surname in SURNAMES:
            yield "name", f"{given} {surname}"
            yield "email", f"{given}.{surname}@example.com".lower()


def marks(kind: str, value: str) -> Iterator[bytes]:
    """Yield what a thief would look for: every form of a value, under every key and hash they think of."""
    for form in {(form.space, form.text) for form in forms(kind, value, ("US",))}:
        space, text = form
        for key in GUESSED:
            yield digester(key, space)(text)
        written = space + text.encode()
        yield blake2b(written, digest_size=DIGEST_SIZE).digest()
        for plain in (sha256(written), sha256(text.encode()), md5(written)):
            yield plain.digest()[:DIGEST_SIZE]


async def test_the_database_without_its_key_answers_nothing(stolen: Path) -> None:
    kept = kept_in(stolen)
    assert len(kept) > 3
    assert not any(mark in kept for kind, value in everybody() for mark in marks(kind, value))


async def test_the_same_search_finds_all_of_it_with_the_key(stolen: Path) -> None:
    kept = kept_in(stolen)
    for kind, value in (("phone", NUMBER), ("name", "Maya Okonkwo"), ("email", MAILBOX)):
        assert any(digester(KEY, form.space)(form.text) in kept for form in forms(kind, value, ("US",)))


def bytes_in(folder: Path) -> bytes:
    """Return everything that stands in the files of a folder."""
    return b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())


async def test_no_file_of_it_holds_the_values_or_the_key(stolen: Path) -> None:
    everything = bytes_in(stolen)
    for secret in (NUMBER, NUMBER[2:], "Okonkwo", "okonkwo", MAILBOX, KEY.decode()):
        assert secret.encode() not in everything


async def test_two_store_keys_make_digests_that_have_nothing_in_common(stolen: Path) -> None:
    kept = kept_in(stolen)
    for other in (b"another store key " * 4, KEY * 2):
        key = digest_key(other)
        found = {digester(key, form.space)(form.text) for form in forms("phone", NUMBER, ("US",))}
        assert not found & kept


async def test_a_start_without_the_key_says_what_is_lost(stolen: Path) -> None:
    with pytest.raises(StartProblem, match="every registered detail") as caught:
        store_key(stolen, None)
    assert "UNDERROSE_STORE_KEY" in str(caught.value)
