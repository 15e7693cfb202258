"""The three keys of the bot's identity: what is kept of them, and what is uploaded."""

from typing import Any

import pytest

from bot.matrix.crypto.key_query import identity_in, public_key
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.secrets import Secrets
from bot.matrix.crypto.vault import Vault
from bot.matrix.identity.bootstrap import USAGES, Seeds, as_uploaded, keep_seeds, kept_seeds
from bot.matrix.identity.signing import is_signed

BOT = "@bot:x"


@pytest.fixture
def secrets(machine: Machine) -> Secrets:
    return Secrets(machine.database, Vault(b"k" * 32, b"salt"))


def test_each_identity_is_its_own_and_none_shows_its_seeds() -> None:
    seeds, other = Seeds.new(), Seeds.new()
    publics = {key.public for each in (seeds, other) for key in each.by_usage().values()}
    assert len(publics) == 6
    assert all(repr(key.seed)[2:-1] not in repr(seeds) for key in seeds.by_usage().values())


def test_seeds_that_are_kept_come_back_each_for_its_usage(secrets: Secrets) -> None:
    seeds = Seeds.new()
    keep_seeds(secrets, seeds)
    assert kept_seeds(secrets) == seeds


@pytest.mark.parametrize("usage", USAGES)
def test_an_identity_with_a_key_missing_is_none(secrets: Secrets, usage: str) -> None:
    keep_seeds(secrets, Seeds.new())
    secrets.drop(f"identity {usage}")
    assert kept_seeds(secrets) is None


def test_without_seeds_there_is_no_identity(secrets: Secrets) -> None:
    assert kept_seeds(secrets) is None


def test_no_seed_leaves_with_what_is_uploaded(machine: Machine) -> None:
    seeds = Seeds.new()
    body = repr(as_uploaded(seeds, BOT, machine.olm))
    assert not any(key.seed.hex() in body or repr(key.seed) in body for key in seeds.by_usage().values())


def test_what_is_uploaded_is_what_others_take_for_an_identity(machine: Machine) -> None:
    seeds = Seeds.new()
    body = as_uploaded(seeds, BOT, machine.olm)
    shown = {
        "master_keys": {BOT: body["master_key"]},
        "self_signing_keys": {BOT: body["self_signing_key"]},
    }
    assert identity_in(shown, BOT) == (seeds.master.public, seeds.self_signing.public)
    assert public_key(body["user_signing_key"], BOT, "user_signing") == seeds.user_signing.public


def signers(signed: Any) -> set[str]:
    return set(signed["signatures"][BOT])


def test_the_master_key_bears_the_devices_signature_and_the_others_the_master_keys(machine: Machine) -> None:
    seeds = Seeds.new()
    body = as_uploaded(seeds, BOT, machine.olm)
    assert is_signed(body["master_key"], BOT, "BOT", machine.olm.ed25519)
    master = seeds.master.public
    for name in ("self_signing_key", "user_signing_key"):
        assert is_signed(body[name], BOT, master, master)
        assert signers(body[name]) == {f"ed25519:{master}"}


def test_keys_and_their_names_bear_no_padding(machine: Machine) -> None:
    assert "=" not in repr(as_uploaded(Seeds.new(), BOT, machine.olm))
