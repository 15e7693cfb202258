from typing import Any

import pytest

from bot.matrix.crypto import key_query
from bot.matrix.crypto.counts import Counts
from bot.matrix.crypto.key_query import OLM, found_in
from bot.matrix.identity.signing import SigningKey

ASHA = "@asha:x"
DEVICE = SigningKey.new()
MASTER, SIGNER, OTHER = SigningKey.new(), SigningKey.new(), SigningKey.new()


def signing_object(usage: str, key: SigningKey, user: str = ASHA) -> dict[str, Any]:
    return {"user_id": user, "usage": [usage], "keys": {f"ed25519:{key.public}": key.public}}


def own_signed(bare: dict[str, Any], name: str = "D") -> dict[str, Any]:
    signed = DEVICE.signed(bare, ASHA)
    signature = signed["signatures"][ASHA].pop(f"ed25519:{DEVICE.public}")
    signed["signatures"][ASHA][f"ed25519:{name}"] = signature
    return signed


def device(name: str = "D") -> dict[str, Any]:
    keys = {f"curve25519:{name}": "A" * 42 + "E", f"ed25519:{name}": DEVICE.public}
    return own_signed({"user_id": ASHA, "device_id": name, "algorithms": [OLM], "keys": keys}, name)


def answer(shown: Any, master: Any = None, signer: Any = None) -> dict[str, Any]:
    return {
        "device_keys": {ASHA: shown},
        "master_keys": {ASHA: master or signing_object("master", MASTER)},
        "self_signing_keys": {ASHA: signer or MASTER.signed(signing_object("self_signing", SIGNER), ASHA)},
    }


def only(found: Any) -> Any:
    (one,) = found
    return one


def test_a_device_signed_by_the_identity_is_signed() -> None:
    found = only(found_in(answer({"D": SIGNER.signed(device(), ASHA)}), [ASHA], Counts()))
    assert found.master == MASTER.public
    assert only(found.devices).signed


def test_a_device_signed_by_itself_alone_is_not() -> None:
    assert not only(only(found_in(answer({"D": device()}), [ASHA], Counts())).devices).signed


def test_a_self_signing_key_that_the_master_did_not_sign_vouches_for_nothing() -> None:
    forged = OTHER.signed(signing_object("self_signing", SIGNER), ASHA)
    found = only(found_in(answer({"D": SIGNER.signed(device(), ASHA)}, signer=forged), [ASHA], Counts()))
    assert not only(found.devices).signed


def test_an_identity_in_another_persons_name_is_none() -> None:
    found = only(
        found_in(answer({}, master=signing_object("master", MASTER, "@mallory:x")), [ASHA], Counts())
    )
    assert found.master is None


def test_a_changed_byte_in_a_device_costs_it_its_place_and_no_other() -> None:
    counts = Counts()
    broken = {**device("B"), "algorithms": [OLM, "m.other"]}
    found = only(found_in(answer({"B": broken, "D": device()}), [ASHA], counts))
    assert [one.device_id for one in found.devices] == ["D"]
    assert counts.by_kind() == {"device keys: bad signature": 1}


def test_who_is_on_a_silent_server_is_not_told_to_have_no_devices() -> None:
    silent = {"device_keys": {}, "failures": {"x": {"status": 503}}}
    assert found_in(silent, [ASHA], Counts()) == []
    assert only(found_in({"device_keys": {}}, [ASHA], Counts())).devices == ()


def test_of_a_devices_name_only_a_known_client_is_taken() -> None:
    named = {**device(), "unsigned": {"device_display_name": "Maya's FluffyChat"}}
    odd = {**device(), "unsigned": {"device_display_name": ["Element"]}}
    for shown, client in ((named, "FluffyChat"), (odd, ""), (device(), "")):
        (found,) = only(found_in(answer({"D": shown}), [ASHA], Counts())).devices
        assert found.client == client


def test_of_too_many_devices_of_one_person_the_first_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_query, "MOST_DEVICES", 3)
    counts = Counts()
    shown = {f"D{number}": device(f"D{number}") for number in range(5)}
    assert len(only(found_in(answer(shown), [ASHA], counts)).devices) == 3
    assert counts.by_kind() == {"device keys: too many of one person": 1}
