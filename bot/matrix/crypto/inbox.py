"""Opens what other devices send to this device: room keys, and reasons why one is withheld.

Any account of any server may send here, without sharing a room with the bot. So each message is opened
on its own, and one that is hostile or broken is counted by its kind and dropped.
"""

from collections import deque
from collections.abc import Sequence

import vodozemac
from unpaddedbase64 import decode_base64

from bot.matrix.crypto.counts import Counts, Dropped
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.devices import Devices
from bot.matrix.crypto.group_sessions import GroupSessions
from bot.matrix.crypto.key_query import MEGOLM, OLM
from bot.matrix.crypto.olm import GuardedOlm
from bot.matrix.crypto.unread import Unread
from bot.matrix.crypto.withheld import CODES, Withheld
from bot.matrix.reading import Json, Malformed, integer, json_object, mapping, text

_LONGEST_ID = 255
MOST_WEDGED = 1000
MOST_REMEMBERED = 1000


class Inbox:
    """The messages to this device."""

    def __init__(
        self,
        olm: GuardedOlm,
        database: Database,
        counts: Counts,
        *,
        devices: Devices,
        sessions: GroupSessions,
        unread: Unread,
        withheld: Withheld,
    ) -> None:
        self._olm = olm
        self._database = database
        self._counts = counts
        self._devices = devices
        self._sessions = sessions
        self._unread = unread
        self._withheld = withheld
        self.wedged: set[tuple[str, str]] = set()
        # Who could not open what they were sent says so with a new channel, and nothing in it.
        self.opened_anew: set[tuple[str, str]] = set()
        # By hash. A sync that failed after its messages were taken brings them again: no channel is broken.
        self._taken: deque[int] = deque(maxlen=MOST_REMEMBERED)

    def receive(self, messages: Sequence[Json]) -> None:
        """Take the messages of one sync. Everything is on disk when it returns. Never raises."""
        with self._database.together():
            for message in messages:
                with self._counts.guarding("to-device: unexpected"):
                    self._receive(message)
            if any(self._devices.person(text(message.get("sender"))) is None for message in messages):
                self._olm.session_store.limit_strangers()
                self._sessions.limit_strangers()

    def _receive(self, message: Json) -> None:
        sender, content = text(message.get("sender")), mapping(message.get("content"))
        match message.get("type"):
            case "m.room.encrypted":
                self._open(sender, content)
            case "m.room_key.withheld":
                self._note_withheld(sender, content)
            case "m.room_key" | "m.forwarded_room_key":
                raise Dropped("to-device: a key in clear")
            case "m.room_key_request" | "m.secret.request" | "m.dummy":
                pass  # the bot gives no keys away but by sharing them itself
            case _:
                raise Dropped("to-device: unknown type")

    def _open(self, sender: str, content: Json) -> None:
        if content.get("algorithm") != OLM:
            raise Dropped("olm: unknown algorithm")
        sender_key = text(content.get("sender_key"))
        sealed = mapping(mapping(content.get("ciphertext")).get(self._olm.curve25519))
        kind, body = integer(sealed.get("type"), -1), text(sealed.get("body"))
        if not sealed or kind not in {0, 1} or not body:
            raise Dropped("olm: malformed")
        try:
            plaintext = self._opened(sender_key, kind, body)
        except Dropped:
            if hash((sender_key, body)) in self._taken:
                raise Dropped("olm: taken before") from None
            if len(self.wedged) < MOST_WEDGED:
                self.wedged.add((sender, sender_key))
            raise
        self._taken.append(hash((sender_key, body)))
        try:
            payload = json_object(plaintext)
        except Malformed:
            raise Dropped("olm: plaintext is no JSON object") from None
        self._handle(sender, sender_key, payload)

    def _opened(self, sender_key: str, kind: int, body: str) -> bytes:
        try:
            if kind == 0:
                return self._opened_prekey(sender_key, vodozemac.PreKeyMessage.from_base64(body))
            message = vodozemac.AnyOlmMessage.normal(decode_base64(body))
        except (vodozemac.KeyException, vodozemac.DecodeException, ValueError, TypeError):
            raise Dropped("olm: would not open") from None
        for session in self._olm.session_store[sender_key]:
            try:
                return self._decrypted(sender_key, session, message)
            except ValueError:  # not of this session; the next may fit
                continue
        raise Dropped("olm: would not open")

    def _opened_prekey(self, sender_key: str, message: vodozemac.PreKeyMessage) -> bytes:
        for session in self._olm.session_store[sender_key]:
            if session.matches(message):
                return self._decrypted(sender_key, session, message.to_any())
        plaintext = self._olm.open_prekey(sender_key, message)
        self._database.has_spent_secrets = True
        return plaintext

    def _decrypted(self, sender_key: str, session: object, message: vodozemac.AnyOlmMessage) -> bytes:
        plaintext: bytes = session._session.decrypt(message)  # type: ignore[attr-defined]  # noqa: SLF001
        self._olm.session_store.prefer(sender_key, session)
        self._olm.save_session(sender_key, session)
        return plaintext

    def _handle(self, sender: str, sender_key: str, payload: Json) -> None:
        ed25519 = text(mapping(payload.get("keys")).get("ed25519"))
        if payload.get("sender") != sender or payload.get("recipient") != self._olm.user_id:
            raise Dropped("olm: another's name in it")
        if mapping(payload.get("recipient_keys")).get("ed25519") != self._olm.ed25519:
            raise Dropped("olm: for another device")
        for device in self._devices.of(sender):
            if device.curve25519 == sender_key and device.ed25519 != ed25519:
                raise Dropped("olm: another device's fingerprint")
        content = mapping(payload.get("content"))
        match payload.get("type"):
            case "m.room_key":
                self._take_room_key(sender, sender_key, ed25519, content)
            case "m.room_key.withheld":
                self._note_withheld(sender, content)
            case "m.dummy":
                if len(self.opened_anew) < MOST_WEDGED:
                    self.opened_anew.add((sender, sender_key))
            case _:
                raise Dropped("olm: unknown type")

    def _take_room_key(self, sender: str, sender_key: str, ed25519: str, content: Json) -> None:
        room_id, session_id = text(content.get("room_id")), text(content.get("session_id"))
        if content.get("algorithm") != MEGOLM or not 0 < len(room_id) <= _LONGEST_ID:
            raise Dropped("room key: malformed")
        self._sessions.accept(
            room_id,
            session_id,
            text(content.get("session_key")),
            owner=sender,
            sender_key=sender_key,
            ed25519=ed25519,
        )
        self._unread.reconsider(room_id, session_id)
        self._withheld.drop(room_id, session_id)
        self._withheld.drop_no_channel(sender_key)

    def _note_withheld(self, sender: str, content: Json) -> None:
        code, sender_key = text(content.get("code")), text(content.get("sender_key"))
        room_id, session_id = text(content.get("room_id")), text(content.get("session_id"))
        if code not in CODES or max(map(len, (room_id, session_id, sender_key))) > _LONGEST_ID:
            raise Dropped("withheld: malformed")
        if room_id and session_id:
            self._withheld.note(sender, room_id, session_id, code)
        elif code == "m.no_olm" and sender_key:
            self._withheld.note_no_channel(sender, sender_key)
