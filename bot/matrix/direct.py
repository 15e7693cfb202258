"""Describes a direct room: encrypted, closed, in the bot's hands."""

from typing import Any

from policies.vocabulary import UserId


def direct_room(user_id: UserId) -> dict[str, Any]:
    """Return the body of `createRoom` for a direct room with one person.

    The preset is `private_chat`, which leaves the person at level 0 and the bot above: nobody else can be
    brought in, and neither encryption nor history can be loosened, while private things are said there.
    What was said between invitation and joining can be read by who was invited, and nobody else. No name,
    no topic: nothing about a person is put into room state.
    """
    return {
        "preset": "private_chat",
        "visibility": "private",
        "is_direct": True,
        "invite": [user_id],
        "initial_state": [
            {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}},
            {
                "type": "m.room.history_visibility",
                "state_key": "",
                "content": {"history_visibility": "invited"},
            },
            {"type": "m.room.guest_access", "state_key": "", "content": {"guest_access": "forbidden"}},
        ],
        "power_level_content_override": {"invite": 50},
    }
