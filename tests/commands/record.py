"""What commands about agreements read, held in memory."""

from collections.abc import Sequence
from datetime import timedelta

from commands.base import Asked
from policies.agreement import Standing, Terms, standing
from policies.vocabulary import AgreementAct, Room, RulesVersion, UserId
from tests.commands.asking import BOT, MAYA, NOW, ROOM, rules

TERMS = Terms(
    controller="Example Charity",
    contact="privacy@example.org",
    kept=timedelta(days=365),
    withdraw="!withdraw",
    bot=BOT,
)


def act(what: str = "agreed", user: UserId = MAYA, version: int = 1) -> AgreementAct:
    """Return a row of the record."""
    return AgreementAct(
        act=what,
        room_id=ROOM,
        user_id=user,
        rules_version=version,
        rules_sha256=rules().sha256,
        language="en",
        method="command",
        event_id=None,
        sent_at=NOW,
        recorded_at=NOW,
    )


class Record:
    """Rows of one room."""

    def __init__(
        self,
        *acts: AgreementAct,
        current: Sequence[RulesVersion] | None = None,
        waits_outside: bool = False,
    ) -> None:
        self._acts, self._waits_outside = acts, waits_outside
        self._current = (rules(),) if current is None else current

    async def current_rules(self, room_id: object) -> Sequence[RulesVersion]:
        return self._current

    async def rules_history(self, room_id: object) -> Sequence[RulesVersion]:
        return self._current

    async def acts(self, room_id: object, user_id: UserId) -> Sequence[AgreementAct]:
        return [row for row in self._acts if row.user_id == user_id]

    async def standings(self, room: Room) -> Sequence[tuple[UserId, Standing]]:
        asked = [member.user_id for member in room.joined() if member.user_id != BOT]
        return [(user, standing(await self.acts(ROOM, user), self._current[0].version)) for user in asked]

    def terms(self) -> Terms:
        return TERMS

    def may_answer(self, asked: Asked) -> bool:
        return self._waits_outside or asked.the_room.is_joined(asked.sender)

    async def agreements_file(self, room_id: object, form: str) -> bytes:
        return form.encode()
