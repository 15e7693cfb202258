"""What the facilitators hear of identities: one that has changed, a message under somebody else's key."""

from hashlib import blake2b

from bot.dispatch.reading import Reading
from policies.room_safety.trust import changed_identity, somebody_elses_key
from policies.vocabulary import (
    Alert,
    EventLink,
    IdentityChanged,
    UnreadableMessage,
    UserId,
    WhyUnread,
)


async def identity_changed(fact: IdentityChanged, reading: Reading) -> list[Alert]:
    """Tell the facilitators of the rooms somebody is in that their identity is not the one pinned."""
    shared = await reading.shared_rooms(fact.user_id)
    accept = f"{reading.around.config.command_prefix}accept {fact.user_id}"
    return [
        Alert(
            room_id=room.room_id,
            key=f"identity:{room.room_id}:{_digest(fact.user_id, reading.around.digest_key)}",
            said=changed_identity(room.person(fact.user_id), accept),
        )
        for room in shared
    ]


def _digest(user_id: UserId, key: bytes) -> str:
    """Return what an alert is known by, which may outlast its subject: without the key it names nobody."""
    return blake2b(user_id.encode(), key=key, digest_size=16, person=b"underrose.alert").hexdigest()


async def unreadable(fact: UnreadableMessage, reading: Reading) -> list[Alert]:
    """Tell the facilitators where a message bears a sender whose key it was not encrypted with."""
    if fact.reason is not WhyUnread.SOMEBODY_ELSES_KEY or await reading.protected(fact.room_id) is None:
        return []
    link = EventLink(fact.room_id, fact.event_id)
    return [
        Alert(room_id=fact.room_id, key=f"another's key:{fact.room_id}", said=(somebody_elses_key(link),))
    ]
