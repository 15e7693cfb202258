"""The bot's identity on a real homeserver, judged by libolm."""

import json

import olm
import pytest

from bot.failures import StartProblem
from bot.matrix.identity.identity import State
from bot.matrix.identity.signing import canonical
from tests.bot.matrix.listening import Ears
from tests.bot.matrix.rogue import Rogue, v3


async def shown(rogue: Rogue, user_id: str) -> dict:
    answer: dict = await rogue.call("POST", v3("keys", "query"), {"device_keys": {user_id: []}})
    return answer


def verified(signed: dict, user_id: str, key_name: str, public_key: str) -> None:
    signature = signed["signatures"][user_id][f"ed25519:{key_name}"]
    olm.ed25519_verify(public_key, canonical(signed).decode(), signature)


async def test_libolm_verifies_device_self_signing_and_master_key(ears: Ears) -> None:
    rogue = await Rogue.arrive(ears.homeserver)
    answer = await shown(rogue, ears.user_id)
    (master,) = answer["master_keys"][ears.user_id]["keys"].values()
    (signer,) = answer["self_signing_keys"][ears.user_id]["keys"].values()
    device = answer["device_keys"][ears.user_id][ears.adapter.device_id]
    fingerprint = device["keys"][f"ed25519:{ears.adapter.device_id}"]
    verified(answer["self_signing_keys"][ears.user_id], ears.user_id, master, master)
    verified(device, ears.user_id, signer, signer)
    verified(device, ears.user_id, ears.adapter.device_id, fingerprint)
    verified(answer["master_keys"][ears.user_id], ears.user_id, ears.adapter.device_id, fingerprint)
    assert "=" not in json.dumps(answer)  # padded keys and signatures are dropped by other clients
    assert (ears.adapter.identity.fingerprint() or "").replace(" ", "") == master


async def test_a_restart_keeps_device_identity_and_signature(ears: Ears) -> None:
    before = (ears.adapter.device_id, ears.adapter.identity.fingerprint())
    await ears.restart()
    assert (ears.adapter.device_id, ears.adapter.identity.fingerprint()) == before
    assert ears.adapter.identity.status().state is State.SIGNED
    assert [(device.is_this, device.is_signed) for device in await ears.adapter.identity.devices()].count(
        (True, True)
    ) == 1


async def test_the_recovery_key_is_shown_once_and_signs_a_new_device(ears: Ears) -> None:
    written = ears.adapter.identity.recovery_key()
    assert written is not None
    assert ears.adapter.identity.recovery_key() is None
    fingerprint = ears.adapter.identity.fingerprint()
    first_device = ears.adapter.device_id
    await ears.stop()
    ears.folder = ears.folder.with_name("another data directory")
    ears.position = None
    await ears.start(anew=True)
    assert ears.adapter.device_id != first_device
    assert ears.adapter.identity.status().state is State.FOREIGN
    assert "identity restore" in ears.adapter.identity.status().advice
    with pytest.raises(StartProblem, match="opens no identity"):
        await ears.adapter.identity.restore("EsTj 3yST y93F SLpB jJsz eAXc 2XzA ygD3 w69H fGaN TKBj jXEd")
    assert (await ears.adapter.identity.restore(written)).state is State.SIGNED
    assert ears.adapter.identity.fingerprint() == fingerprint
    await ears.adapter.identity.remove([first_device])
    left = [device.device_id for device in await ears.adapter.identity.devices()]
    assert first_device not in left
    assert ears.adapter.device_id in left


async def test_an_identity_of_somebody_else_is_never_replaced(idle_ears: Ears) -> None:
    owner = Rogue(idle_ears.homeserver, idle_ears.credentials)
    await owner.upload_keys()
    await owner.make_identity()
    before = (await shown(owner, owner.user_id))["master_keys"]
    ears = await idle_ears.start()
    assert ears.adapter.identity.status().state is State.FOREIGN
    assert ears.adapter.identity.fingerprint() is None
    assert (await shown(owner, owner.user_id))["master_keys"] == before
    await ears.restart()
    assert ears.adapter.identity.status().state is State.FOREIGN


async def test_an_access_token_alone_is_enough(idle_ears: Ears) -> None:
    token = idle_ears.credentials.access_token
    ears = await idle_ears.start(password=None, access_token=token)
    assert ears.adapter.device_id == idle_ears.credentials.device_id
    assert ears.adapter.identity.status().state is State.SIGNED
