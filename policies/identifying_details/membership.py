"""Other confidential rooms that the bot serves, as far as one room's messages may give them away."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OtherRoom:
    """Another room: what it is called, the display names of its members, and what was said there.

    Attributes:
        name: what the room is called.
        members: display names of those in it.
        messages: texts said there, to be fingerprinted at once and not kept.
    """

    name: str
    members: tuple[str, ...] = ()
    messages: tuple[str, ...] = field(default=(), repr=False)
