"""nio's Olm machine with its doors to hostile input closed, on a store of our own.

What is taken from nio: the account, the sessions, the shape of what is encrypted and signed. What it
would do with input of other people (decrypt, key queries, claims, key requests, verification) raises on
22 known inputs, or believes too much; that is done in this package's other modules instead, and nio's
own way in is shut, so that nobody takes it by accident.
"""

import json
from typing import Any, NoReturn

import vodozemac
from nio.crypto import DeviceStore, GroupSessionStore, Olm, OlmAccount, OutboundGroupSession
from nio.crypto.sessions import OutboundSession, Session
from unpaddedbase64 import encode_base64

from bot.matrix.crypto.database import Database
from bot.matrix.crypto.olm_sessions import OlmSessions
from bot.matrix.crypto.secrets import Secrets

_ACCOUNT = "olm account"
_SHARED = "device keys uploaded"


class NioStore:
    """What nio asks of a store, kept in `encryption.db`."""

    def __init__(self, database: Database, secrets: Secrets, passphrase: str) -> None:
        self._secrets = secrets
        self._passphrase = passphrase
        self.olm_sessions = OlmSessions(database, passphrase)

    def load_account(self) -> Any:
        """Return the Olm account, or None before the first start."""
        pickle = self._secrets.get(_ACCOUNT)
        if pickle is None:
            return None
        return OlmAccount.from_pickle(pickle, self._passphrase, self._secrets.get(_SHARED) is not None)

    def save_account(self, account: Any) -> None:
        """Keep the Olm account as it is now."""
        self._secrets.put(_ACCOUNT, account.pickle(self._passphrase))
        if account.shared:
            self._secrets.put(_SHARED, b"yes")

    def load_sessions(self) -> OlmSessions:
        """Return the Olm sessions, which are read when needed."""
        return self.olm_sessions

    def save_session(self, curve_key: str, session: Any) -> None:
        """Keep an Olm session as it is now."""
        self.olm_sessions.save(curve_key, session)

    def load_inbound_group_sessions(self) -> Any:
        """Return an empty store: room keys are kept in `group_sessions`, found by session id alone."""
        return GroupSessionStore()

    def load_device_keys(self) -> Any:
        """Return an empty store: devices are kept in `devices`, with who signed them."""
        return DeviceStore()

    def load_outgoing_key_requests(self) -> dict[str, Any]:
        """Return nothing: the bot asks nobody for keys."""
        return {}


class GuardedOlm(Olm):  # type: ignore[misc]  # nio has no types
    """The account and its sessions. Never handed anything that other people wrote."""

    store: NioStore

    def __init__(self, user_id: str, device_id: str, store: NioStore) -> None:
        super().__init__(user_id, device_id, store)
        self.introduction: dict[str, Any] = self._device_keys()

    def _device_keys(self) -> dict[str, Any]:
        """Return this device's public keys, signed by itself."""
        keys = {f"curve25519:{self.device_id}": self.curve25519, f"ed25519:{self.device_id}": self.ed25519}
        bare = {"user_id": self.user_id, "device_id": self.device_id, "algorithms": self._algorithms}
        return self.signed({**bare, "keys": keys})

    def introduce_as(self, signed: dict[str, Any]) -> None:
        """Show these device keys with every message: ours, with the identity's signature."""
        self.introduction = signed

    @property
    def curve25519(self) -> str:
        """This device's identity key."""
        return str(self.account.identity_keys["curve25519"])

    @property
    def ed25519(self) -> str:
        """This device's fingerprint key."""
        return str(self.account.identity_keys["ed25519"])

    def create_outbound_group_session(self, room_id: str) -> None:
        """Make a new outbound session. What the bot says it does not keep the key of."""
        self.outbound_group_sessions[room_id] = OutboundGroupSession()

    def open_channel(self, device: Any, one_time_key: str) -> None:
        """Open a channel to a device, with a one-time key that bears the device's signature.

        Raises:
            ValueError: The key, or the device's, is none.
        """
        session = OutboundSession(self.account, device.curve25519, one_time_key)
        self.session_store.add(device.curve25519, session, opened_for=device.ed25519)
        self.save_session(device.curve25519, session)

    def encrypted_for(self, device: Any, message_type: str, content: dict[str, Any]) -> dict[str, Any]:
        """Return the `m.room.encrypted` content for a device with which there is a session, saved before."""
        payload = {
            "sender": self.user_id,
            "sender_device": self.device_id,
            "keys": {"ed25519": self.ed25519},
            "recipient": device.user_id,
            "recipient_keys": {"ed25519": device.ed25519},
            "type": message_type,
            "content": content,
            # Who has not met the bot yet (invited, but not in a room with it) cannot look its device up;
            # without this a client that wants signed devices would drop the key (spec 1.15, MSC4147).
            "sender_device_keys": self.introduction,
        }
        session = self.session_store.get(device.curve25519, device.ed25519)
        kind, body = session.encrypt(json.dumps(payload, separators=(",", ":"))).to_parts()
        self.save_session(device.curve25519, session)
        return {
            "algorithm": self._olm_algorithm,
            "sender_key": self.curve25519,
            "ciphertext": {device.curve25519: {"type": kind, "body": encode_base64(body)}},
        }

    def signed(self, bare: dict[str, Any]) -> dict[str, Any]:
        """Return an object with this device's signature."""
        key_id = f"ed25519:{self.device_id}"
        return {**bare, "signatures": {self.user_id: {key_id: self.sign_json(bare)}}}

    def fallback_key(self) -> tuple[str, str] | None:
        """Return the id and public part of a fallback key that is not uploaded yet."""
        for key_id, key in self.account._account.fallback_key.items():  # noqa: SLF001 (nio has no word for it)
            return key_id, key.to_base64()
        return None

    def make_fallback_key(self) -> None:
        """Make a new fallback key; the one before it still opens what was sent to it."""
        self.account._account.generate_fallback_key()  # noqa: SLF001

    def open_prekey(self, sender_key: str, message: vodozemac.PreKeyMessage) -> bytes:
        """Open a new channel from a device's first message, and return what it says.

        The one-time key it used leaves the account here, and the disk with the save.
        """
        raw, plaintext = self.account._account.create_inbound_session(  # noqa: SLF001 (nio saves too early)
            vodozemac.Curve25519PublicKey.from_base64(sender_key), message
        )
        session = Session(raw)
        self.session_store.add(sender_key, session)
        self.save_session(sender_key, session)
        self.save_account()
        return bytes(plaintext)

    def _shut(self, *_: object, **__: object) -> NoReturn:
        raise NotImplementedError("nio's own handling of what other people wrote is not used")

    handle_to_device_event = handle_response = handle_key_verification = _shut
    decrypt_event = decrypt = decrypt_megolm_event = _decrypt_megolm_no_error = _shut
    collect_key_requests = share_with_ourselves = continue_key_share = import_keys = export_keys = _shut
    create_session = create_group_session = share_group_session = share_group_session_parallel = _shut
