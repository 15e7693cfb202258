"""What the bot needs to be allowed in a room, and what it lacks.

Decides: the list of missing permissions. From: the room's power levels and its settings.
"""

from policies.vocabulary import Room, RoomSettings, Text, UserId, text


def missing_permissions(room: Room, bot: UserId, settings: RoomSettings) -> tuple[Text, ...]:
    """Return one sentence for each permission that the bot needs here and lacks."""
    powers = room.powers
    lacking = []
    if not powers.may_send(bot, "m.room.encrypted" if room.encrypted else "m.room.message"):
        lacking.append(text("I may not send messages here."))
    needs_redaction = (
        settings.retention.max_age is not None
        or settings.agreement.gate == "redact"
        or settings.identifying_details.mode == "hide"
    )
    if needs_redaction and not powers.may_redact_others(bot):
        lacking.append(
            text("I may not redact messages here. That takes power level {level}.", level=_redacting(room))
        )
    if settings.agreement.gate == "mute" and not powers.may_send(bot, "m.room.power_levels", state=True):
        lacking.append(text("I may not change power levels here, so I cannot use the gate `mute`."))
    if settings.agreement.gate == "lobby" and powers.level_of(bot) < powers.invite:
        lacking.append(text("I may not invite people here, so I cannot use the gate `lobby`."))
    return tuple(lacking)


def _redacting(room: Room) -> int:
    return max(room.powers.redact, room.powers.events.get("m.room.redaction", room.powers.events_default))
