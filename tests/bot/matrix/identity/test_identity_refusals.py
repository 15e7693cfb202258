"""The identity where a homeserver refuses, lies, or ends in the middle: never replaced, never lost."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.failures import Refused, StartProblem, Unreachable
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.secrets import Secrets
from bot.matrix.crypto.vault import Vault
from bot.matrix.http import Declined
from bot.matrix.identity.identity import Identity, State
from tests.bot.matrix.phone import Person, Phone
from tests.bot.matrix.wire import Wire

BOT = "@bot:x"
IDENTITY, SIGNATURES = ("POST", "keys/device_signing/upload"), ("POST", "keys/signatures/upload")
QUERY, DATA = ("POST", "keys/query"), f"user/{BOT}/account_data/"


class Shown:
    """What the test lets a homeserver show of the bot's account, as the bot uploads it."""

    def __init__(self, machine: Machine, wire: Wire) -> None:
        self.device: Any = machine.olm.introduction
        self.identity: dict[str, Any] = {}
        self.data: dict[str, Any] = {}
        wire.answers(*QUERY, self.query)
        wire.answers(*IDENTITY, self.take_identity)
        wire.answers(*SIGNATURES, self.take_signature)
        wire.answers("GET", DATA, Refused(404, "M_NOT_FOUND"))
        wire.answers("PUT", DATA, {})

    def query(self, _: Any) -> Any:
        shown: dict[str, Any] = {"device_keys": {BOT: {"BOT": self.device}}}
        for name, key in self.identity.items():
            shown[name] = {BOT: key}
        return shown

    def take_identity(self, body: Any) -> Any:
        self.identity = {f"{name}s": body[name] for name in ("master_key", "self_signing_key")}
        return {}

    def take_signature(self, body: Any) -> Any:
        self.device = body[BOT]["BOT"]
        return {}


@pytest.fixture
def shown(machine: Machine, wire: Wire) -> Shown:
    return Shown(machine, wire)


@pytest.fixture
def fresh(machine: Machine, wire: Wire) -> Callable[[], Identity]:
    """Return what makes the identity as each start does."""
    secrets = Secrets(machine.database, Vault(b"k" * 32, b"salt"))

    def start(password: str | None = "words") -> Identity:
        return Identity(BOT, "BOT", http=wire, machine=machine, secrets=secrets, password=password)

    return start


async def test_the_first_start_makes_an_identity_signs_the_device_and_stores_the_seeds(
    shown: Shown, fresh: Callable[[], Identity], wire: Wire
) -> None:
    identity = fresh()
    assert (await identity.check()).is_good
    assert (
        len([asked for asked in wire.asked if asked.method == "PUT"]) == 5
    )  # a key, three seeds, the default
    assert identity.recovery_key() is not None


async def test_later_starts_change_nothing(shown: Shown, fresh: Callable[[], Identity], wire: Wire) -> None:
    first = fresh()
    await first.check()
    wire.asked.clear()
    again = fresh()
    assert (await again.check()).is_good
    assert again.fingerprint() == first.fingerprint()
    assert {asked.path for asked in wire.asked} == {"keys/query"}


async def test_a_crash_after_the_seeds_were_made_uploads_the_same_identity(
    shown: Shown, fresh: Callable[[], Identity], wire: Wire
) -> None:
    wire.answers(*IDENTITY, Unreachable("away"), shown.take_identity)
    with pytest.raises(Unreachable):
        await fresh().check()
    first = wire.to(IDENTITY[1])[0]["master_key"]["keys"]
    assert (await fresh().check()).is_good
    assert wire.to(IDENTITY[1])[1]["master_key"]["keys"] == first


async def test_a_crash_before_the_signature_was_kept_is_made_good(
    shown: Shown, fresh: Callable[[], Identity], wire: Wire
) -> None:
    wire.answers(*SIGNATURES, Unreachable("away"), shown.take_signature)
    with pytest.raises(Unreachable):
        await fresh().check()
    assert (await fresh().check()).is_good
    assert len(wire.to(IDENTITY[1])) == 1


async def test_an_identity_that_is_not_its_own_is_left_alone(
    shown: Shown, fresh: Callable[[], Identity], wire: Wire
) -> None:
    shown.identity = {name: keys[BOT] for name, keys in Person(BOT).shown().items() if name != "device_keys"}
    identity = fresh()
    assert (await identity.check()).state is State.FOREIGN
    assert identity.fingerprint() is None
    assert {asked.path for asked in wire.asked} == {"keys/query"}


async def test_an_own_identity_that_was_replaced_is_not_put_back(
    shown: Shown, fresh: Callable[[], Identity], wire: Wire
) -> None:
    await fresh().check()
    shown.identity = {name: keys[BOT] for name, keys in Person(BOT).shown().items() if name != "device_keys"}
    assert (await fresh().check()).state is State.FOREIGN
    assert len(wire.to(IDENTITY[1])) == 1


async def test_a_server_that_wants_the_password_gets_it_once(
    shown: Shown, fresh: Callable[[], Identity], wire: Wire
) -> None:
    flows = {"flows": [{"stages": ["m.login.password"]}], "session": "s"}
    wire.answers(*IDENTITY, Declined(401, "M_UNKNOWN", "", flows), shown.take_identity)
    assert (await fresh().check()).is_good
    first, second = wire.to(IDENTITY[1])
    assert "auth" not in first
    assert second["auth"]["session"] == "s"


@pytest.mark.parametrize("stages", [["m.login.password"], ["m.oauth"]])
async def test_a_server_that_takes_no_identity_is_told_of_with_what_to_do(
    shown: Shown, fresh: Callable[..., Identity], wire: Wire, stages: list[str]
) -> None:
    params = {"m.oauth": {"url": "https://accounts.example.org"}} if stages == ["m.oauth"] else {}
    declined = Declined(401, "M_UNKNOWN", "", {"flows": [{"stages": stages}], "params": params})
    wire.answers(*IDENTITY, declined)
    status = await fresh(password=None).check()
    assert status.state is State.UNSIGNED
    assert ("https://accounts.example.org" in status.advice) is bool(params)
    assert wire.to(SIGNATURES[1]) == []


@pytest.mark.parametrize(
    "answered", [Refused(403, "M_FORBIDDEN"), {"failures": {BOT: {"BOT": {"errcode": "M"}}}}, {}]
)
async def test_a_signature_that_is_not_kept_is_noticed(
    shown: Shown, fresh: Callable[[], Identity], wire: Wire, answered: Any
) -> None:
    wire.answers(*SIGNATURES, answered)
    status = await fresh().check()
    assert status.state is State.UNSIGNED
    assert "signature" in status.advice


async def test_a_server_that_shows_another_device_in_the_bots_name_has_nothing_signed(
    shown: Shown, fresh: Callable[[], Identity], wire: Wire
) -> None:
    shown.device = Phone(BOT, "BOT").introduction
    with pytest.raises(StartProblem, match="other keys for device BOT"):
        await fresh().check()
    assert wire.to(SIGNATURES[1]) == []


async def test_what_is_signed_is_what_the_bot_has_and_nothing_the_server_adds(
    shown: Shown, fresh: Callable[[], Identity], wire: Wire, machine: Machine
) -> None:
    shown.device = {**machine.olm.introduction, "algorithms": ["m.none"], "more": 1}
    await fresh().check()
    (sent,) = wire.to(SIGNATURES[1])
    signed = sent[BOT]["BOT"]
    assert signed["algorithms"] == machine.olm.introduction["algorithms"]
    assert "more" not in signed


async def test_where_secret_storage_is_refused_the_device_is_signed_and_it_is_tried_again(
    shown: Shown, fresh: Callable[[], Identity], wire: Wire
) -> None:
    wire.answers("PUT", DATA, Refused(403, "M_FORBIDDEN"))
    identity = fresh()
    status = await identity.check()
    assert status.is_good
    assert "secret storage was refused" in status.advice
    assert identity.recovery_key() is None
    wire.answers("PUT", DATA, {})
    assert "refused" not in (await identity.check()).advice
    assert identity.recovery_key() is not None
    assert identity.recovery_key() is None


async def test_a_device_that_removes_others_never_removes_itself(
    shown: Shown, fresh: Callable[[], Identity], wire: Wire
) -> None:
    wire.answers("POST", "delete_devices", {})
    await fresh().remove(["BOT", "OLD", "OLDER"])  # type: ignore[list-item]
    assert wire.to("delete_devices") == [{"devices": ["OLD", "OLDER"]}]
