"""What is held back from those who have not agreed, and what they are told of it.

Decides: whether a gate holds somebody back. From: the room's settings, their standing, whether they are
staff. Never: holds back staff, the bot, or who is not asked. Knows about a person: where they stand.
"""

from policies.vocabulary import AgreementSettings, Text, text


def is_held_back(settings: AgreementSettings, *, counts: bool, is_staff: bool, is_asked: bool) -> bool:
    """Whether a gate holds somebody back.

    Args:
        settings: the room's.
        counts: whether they count as having agreed.
        is_staff: whether they are a facilitator or admin of the room.
        is_asked: whether they are asked for agreement at all.
    """
    gated = settings.required and settings.gate in {"redact", "mute", "lobby"}
    return gated and is_asked and not is_staff and not counts


def what_follows(settings: AgreementSettings, prefix: str, *, is_inside: bool = True) -> tuple[Text, ...]:
    """Say what follows from not having agreed, without blame. Who is inside already is not put out for it."""
    agree = f"{prefix}agree"
    follows = {
        "redact": text("Until you agree, I redact what you write in the room."),
        "mute": text("Until you agree, you can read in the room but not write."),
        "lobby": text("The room stays closed to you until you agree."),
    }
    open_ = text("You can stay and read along. The facilitators can see that you have not agreed.")
    gate = settings.gate if settings.required else "none"
    gate = "none" if gate == "lobby" and is_inside else gate
    later = text("If you change your mind, say `{agree}`. There is no hurry.", agree=agree)
    return (follows.get(gate, open_), later)
