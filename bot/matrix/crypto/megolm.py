"""Opens room messages, and says whose device they come from.

Only `type` and `content` are taken from what was encrypted. Everything else (sender, time, event id,
state key, redactions) is the homeserver's word in the outer event, and nothing inside can change it.
"""

import hashlib
from dataclasses import dataclass, field

import vodozemac

from bot.matrix.crypto.devices import Devices
from bot.matrix.crypto.group_sessions import GroupSession, GroupSessions
from bot.matrix.crypto.key_query import MEGOLM
from bot.matrix.reading import Json, Malformed, json_object, mapping, text
from policies.vocabulary import DeviceId, Trust, WhyUnread

MOST_SEEN = 4000


class Unreadable(Exception):
    """An encrypted event that is not to be believed or cannot be opened; says why, in our own words."""

    def __init__(self, why: WhyUnread) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Opened:
    """What was inside an encrypted event, and who vouches for it."""

    type: str
    content: Json = field(repr=False)
    trust: Trust
    device_id: DeviceId | None


class MegolmReader:
    """Opens encrypted room events."""

    def __init__(self, sessions: GroupSessions, devices: Devices, digest_key: bytes) -> None:
        self._sessions = sessions
        self._devices = devices
        self._digest_key = digest_key
        self._touched: dict[tuple[str, str, str], GroupSession] = {}

    def open(self, room_id: str, event: Json) -> Opened:
        """Open an `m.room.encrypted` event of a room.

        Raises:
            Unreadable: No key, or one of somebody else; or what is inside is no event of this room.
        """
        content = mapping(event.get("content"))
        if content.get("algorithm") != MEGOLM:
            raise Unreadable(WhyUnread.UNKNOWN_ALGORITHM)
        claims = self._sessions.get(room_id, text(content.get("session_id")))
        if not claims:
            raise Unreadable(WhyUnread.MISSING_KEY)
        session, trust, device_id = self._vouched(claims, text(event.get("sender")))
        plaintext, index = _decrypted(session, text(content.get("ciphertext")))
        self._refuse_replay(claims, session, index, text(event.get("event_id")))
        return _inside(plaintext, room_id, trust, device_id)

    def settle(self) -> None:
        """Write which messages were opened since the last time, so that none is taken twice."""
        self._sessions.remember_seen(self._touched.values())
        for session in self._touched.values():
            if len(session.seen) > MOST_SEEN:
                # A session is replaced after a hundred messages. One that is not, is moved forward instead of
                # remembering ever more: what is too old to be told from a replay does not open at all.
                newest = sorted(session.seen)[-MOST_SEEN // 2]
                self._sessions.ratchet(session.room_id, session.session_id, newest)
        self._touched.clear()

    def _vouched(
        self, claims: list[GroupSession], sender: str
    ) -> tuple[GroupSession, Trust, DeviceId | None]:
        owner = self._sessions.pseudonym(sender)
        own = [claim for claim in claims if claim.owner == owner]
        if not own:
            raise Unreadable(WhyUnread.SOMEBODY_ELSES_KEY)
        judged = [(claim, *self._devices.trust(sender, claim.sender_key, claim.ed25519)) for claim in own]
        # Where several of the sender's devices claim a key, the best vouched for counts: only its maker can
        # encrypt with it, an honest device claims none but its own, and a false claim shall spoil nothing.
        return max(judged, key=lambda claim: _BEST_LAST.index(claim[1]))

    def _refuse_replay(
        self, claims: list[GroupSession], session: GroupSession, index: int, event_id: str
    ) -> None:
        digest = hashlib.blake2b(event_id.encode(), digest_size=8, key=self._digest_key).digest()
        for claim in claims:
            if claim.seen.get(index, digest) != digest:
                raise Unreadable(WhyUnread.REPLAYED)
        if index not in session.seen:
            session.seen[index] = digest
            self._touched[session.room_id, session.session_id, session.sender_key] = session


_BEST_LAST = (Trust.UNKNOWN, Trust.CHANGED, Trust.UNSIGNED, Trust.SIGNED)


def _decrypted(session: GroupSession, ciphertext: str) -> tuple[bytes, int]:
    try:
        message = vodozemac.MegolmMessage.from_base64(ciphertext)
        if message.message_index() < session.opener.first_known_index:
            raise Unreadable(WhyUnread.KEY_OF_LATER_ONES)
        opened = session.opener.decrypt(message)
    except (ValueError, TypeError):
        raise Unreadable(WhyUnread.WOULD_NOT_OPEN) from None
    return opened.plaintext, opened.message_index


def _inside(plaintext: bytes, room_id: str, trust: Trust, device_id: DeviceId | None) -> Opened:
    try:
        payload = json_object(plaintext)
    except Malformed:
        raise Unreadable(WhyUnread.MALFORMED) from None
    event_type, content = payload.get("type"), payload.get("content")
    if payload.get("room_id") != room_id or not isinstance(event_type, str) or not isinstance(content, dict):
        raise Unreadable(WhyUnread.MALFORMED)
    return Opened(text(event_type), content, trust, device_id)
