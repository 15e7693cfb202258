"""`!retention run`, `pause` and `resume`: when sweeps take place."""

from commands.base import Asked, Outcome, act, reply
from commands.retention import KEPT, Retained, paused
from policies.vocabulary import SweepAsked, SweepsHalted, text


async def retention_run(asked: Asked, retained: Retained) -> Outcome:
    """Sweep now, from the oldest message on; where nothing would be removed, say why instead."""
    stands = await retained.retention_of(asked.the_room.room_id)
    if stands.wanted is None:
        return [reply(KEPT)]
    if stands.is_paused:
        return [reply(paused(asked.prefix))]
    said = text(
        "I go through the whole history now. `{command}` shows how far I am.",
        command=f"{asked.prefix}retention",
    )
    return [SweepAsked(room_id=asked.the_room.room_id), act(asked, "retention run"), reply(said)]


async def retention_pause(asked: Asked, _: object) -> Outcome:
    """Halt the sweeps."""
    said = text(
        "Paused. Nothing is removed here until `{command}`.", command=f"{asked.prefix}retention resume"
    )
    return [_halted(asked, halted=True), act(asked, "retention pause"), reply(said)]


async def retention_resume(asked: Asked, _: object) -> Outcome:
    """Let the sweeps go on."""
    said = text("I go on removing what is due.")
    return [_halted(asked, halted=False), act(asked, "retention resume"), reply(said)]


def _halted(asked: Asked, *, halted: bool) -> SweepsHalted:
    return SweepsHalted(room_id=asked.the_room.room_id, halted=halted)
