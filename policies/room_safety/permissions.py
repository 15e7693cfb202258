"""What the bot needs to be allowed in a room, and what it lacks.

Decides: the list of missing permissions. From: the room's power levels and its settings.
"""

from policies.vocabulary import Room, RoomSettings, Text, UserId, text


def missing_permissions(room: Room, bot: UserId, settings: RoomSettings) -> tuple[Text, ...]:
    """Return one sentence for each permission that the bot needs here and lacks."""
    powers = room.powers
    lacking: list[Text] = []
    if not powers.may_send(bot, "m.room.encrypted" if room.encrypted else "m.room.message"):
        lacking.append(text("I may not send messages here."))
    needs_redaction = settings.retention.max_age is not None or settings.identifying_details.mode == "hide"
    for obstacle in (
        _redacting_obstacle(room, bot) if needs_redaction else None,
        gate_obstacle(room, bot, settings.agreement.gate) if settings.agreement.required else None,
    ):
        if obstacle is not None and obstacle not in lacking:
            lacking.append(obstacle)
    return tuple(lacking)


def gate_obstacle(room: Room, bot: UserId, gate: str) -> Text | None:
    """Return why a room makes a gate impossible; None where it does not."""
    if gate == "mute":
        return _mute_obstacle(room, bot)
    if gate == "redact":
        return _redacting_obstacle(room, bot)
    return _lobby_obstacle(room, bot) if gate == "lobby" else None


def _redacting_obstacle(room: Room, bot: UserId) -> Text | None:
    if room.powers.may_redact_others(bot):
        return None
    return text("I may not redact messages here. That takes power level {level}.", level=_redacting(room))


def _mute_obstacle(room: Room, bot: UserId) -> Text | None:
    powers = room.powers
    if not powers.may_send(bot, "m.room.power_levels", state=True):
        return text("I may not change power levels here, so I cannot use the gate `mute`.")
    if powers.level_of(bot) <= max(powers.users_default, powers.events_default):
        return text("My power level is not above everybody's here, so I cannot use the gate `mute`.")
    return None


def _lobby_obstacle(room: Room, bot: UserId) -> Text | None:
    powers = room.powers
    if room.join_rule not in {"knock", "invite"}:
        return text("People can come in here by themselves, so I cannot use the gate `lobby`.")
    if powers.level_of(bot) < powers.invite:
        return text("I may not invite people here, so I cannot use the gate `lobby`.")
    if powers.level_of(bot) < powers.kick:
        return text("I may not take invitations back here, so I cannot use the gate `lobby`.")
    return None


def _redacting(room: Room) -> int:
    return max(room.powers.redact, room.powers.events.get("m.room.redaction", room.powers.events_default))
