"""A member's client outlives what others send: what will not open does not open, and nothing else happens."""

from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from nio import ErrorResponse, MegolmEvent, OlmEvent, RoomSendResponse

from bot.failures import Refused
from bot.matrix.member.client import MemberClient, PatientOlm, good
from tests.bot.answering import answering
from tests.bot.matrix.hostile.fuzz import values
from tests.bot.matrix.phone import Phone

MAYA, ROOM = "@maya:x", "!r"


@pytest.fixture
async def client() -> AsyncIterator[MemberClient]:
    """Return a client that is signed in, and has not asked for anything yet."""
    client = MemberClient("http://127.0.0.1:1", MAYA)
    client.restore_login(MAYA, "PHONE", "token")
    yield client
    await client.close()


def to_device(client: MemberClient, **other: Any) -> Any:
    """Return an encrypted message to this device, with a few things wrong."""
    ours = client.olm.account.identity_keys["curve25519"]
    honest = {"sender_key": "A" * 43, "ciphertext": {ours: {"type": 0, "body": "AAAA"}}}
    return OlmEvent({}, "@mallory:x", **{**honest, "transaction_id": None, **other})


async def test_it_stands_on_the_patient_machine_with_a_store_in_memory(client: MemberClient) -> None:
    assert isinstance(client.olm, PatientOlm)
    assert client.store_path == ""
    other = MemberClient("http://127.0.0.1:1", MAYA)
    other.restore_login(MAYA, "TABLET", "token")
    assert other.olm.account.identity_keys != client.olm.account.identity_keys
    await other.close()


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"sender_key": "no key"},
        {"sender_key": None},
        {"ciphertext": {}},
        {"ciphertext": "x"},
        {"ciphertext": None},
    ],
)
async def test_a_message_to_the_device_that_will_not_open_is_none(client: MemberClient, wrong: Any) -> None:
    assert client.olm.handle_to_device_event(to_device(client, **wrong)) is None


@pytest.mark.parametrize("body", ["", "%%%", "AAAA", "é", "A" * 5000, None, 5])
@pytest.mark.parametrize("kind", [0, 1, 2, "0"])
async def test_a_body_that_is_none_opens_to_nothing(client: MemberClient, body: Any, kind: Any) -> None:
    ours = client.olm.account.identity_keys["curve25519"]
    event = to_device(client, ciphertext={ours: {"type": kind, "body": body}})
    assert client.olm.handle_to_device_event(event) is None


async def test_a_room_event_without_its_key_is_none(client: MemberClient) -> None:
    event = MegolmEvent.from_dict(Phone("@asha:x").says("x"))
    event.room_id = ROOM
    assert client.olm._decrypt_megolm_no_error(event) is None


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values, values)
async def test_whatever_a_device_is_signed_with_it_is_signed_or_not(
    client: MemberClient, thing: Any, key: Any
) -> None:
    assert client.olm.verify_json({"a": thing, "signatures": thing}, key, "@asha:x", "D") is False


async def test_an_honest_signature_still_counts(client: MemberClient) -> None:
    phone = Phone("@asha:x")
    assert client.olm.verify_json(phone.introduction, phone.ed25519, phone.user_id, phone.device_id)
    other = Phone("@asha:x")
    assert not client.olm.verify_json(phone.introduction, other.ed25519, phone.user_id, phone.device_id)


def test_a_good_answer_is_given_back() -> None:
    answer = RoomSendResponse("$e", ROOM)
    assert good(answer) is answer


@pytest.mark.parametrize(("raw", "status"), [(SimpleNamespace(status=403), 403), (None, 0)])
def test_a_bad_answer_is_a_refusal_with_its_words(raw: Any, status: int) -> None:
    error = ErrorResponse("not for you", "M_FORBIDDEN")
    error.transport_response = raw
    with pytest.raises(Refused, match="M_FORBIDDEN") as refused:
        good(error)
    assert (refused.value.status, refused.value.error) == (status, "not for you")


async def test_a_request_goes_out_as_nio_sends_it(client: MemberClient) -> None:
    async with answering() as server:
        client.homeserver = server.url
        response = await client.send("GET", "/_matrix/client/versions", timeout=5)
        assert response.status == 200
        response = await client.send("GET", "/_matrix/client/versions", headers={"Authorization": "Bearer t"})
        assert [asked[0::2] for asked in server.asked] == [("GET", None), ("GET", "Bearer t")]
