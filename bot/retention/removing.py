"""Finds what is due in one room and has it redacted, a batch after the other, until nothing is left.

What can go wrong: settings, holds and the history change meanwhile. The principle against it: each round
looks anew at what came, what is kept and what is asked; what is found is in the ledger before it is done.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.both_clocks import BothClocks
from bot.homeserver import Homeserver
from bot.outbox.pace import Pace
from bot.retention import sparing
from bot.retention.arrivals import look_at_arrivals
from bot.retention.finding import Found, begin_again, find
from bot.retention.history import History
from bot.retention.ledger import Ledger, Position
from bot.retention.redacting import Look, Outcome, Redactor
from bot.retention.ruling import Ruling
from bot.retention.troubles import Troubles
from policies.retention import Cause
from policies.vocabulary import RoomId

BATCH, BATCH_SECONDS = 100, 20
WORK_AT_MOST = 20_000  # what cannot be removed is not looked for without end


@dataclass(slots=True, kw_only=True)
class Removing:
    """What one sweep removes.

    `live_sessions` is whose keys are needed still, and None until all has been looked through.
    """

    room_id: RoomId
    homeserver: Homeserver
    ledger: Ledger
    clocks: BothClocks
    pace: Pace
    history: History
    ruling: Ruling
    troubles: Troubles
    redactor: Redactor
    sent: int = 0
    stopped_by: Cause | None = None
    live_sessions: frozenset[str] | None = None

    async def find_and_work_off(self) -> None:
        """Remove all that is due, the oldest first; what stops it is in `stopped_by`."""
        while self.stopped_by is None and not await self.ruling.is_halted():
            await self._look()  # each time: what came meanwhile with an old time is to be known by then
            found = await self._find()
            await self.work_off()
            if not found.has_more:
                self.live_sessions = found.live_sessions
                return

    async def work_off(self) -> None:
        """Ask for the redaction of all that is ready, a batch after the other."""
        while self.stopped_by is None:
            works = await self.ledger.ready(self.room_id, now=self.clocks.now(), at_most=self._batch())
            if not works:
                return
            outcome = await self.redactor.redact(self.room_id, works, look=self.ruling.last_look)
            self.sent += outcome.sent
            await self._learn(outcome)
            if outcome.stopped_by is not None:
                return

    async def _look(self) -> None:
        """Look at what is new, and again at what was spared."""
        position = await self.ledger.position(self.room_id)
        rule = await self.ruling.rule(self.ruling.in_force(position), self.clocks.time())
        found = await look_at_arrivals(self.homeserver, self.history, position, rule)
        await self.ledger.save(found.position, work=found.work, spared=found.spared)
        spared = await self.ledger.spared(self.room_id)
        again = await sparing.look_again(self.homeserver, rule, spared)
        position = begin_again(found.position, rule.time.now) if again.misdated else found.position
        await self.ledger.save(position, work=again.work)
        await self.ledger.unspare(self.room_id, [*again.done, *again.misdated])

    async def _find(self) -> Found:
        time = self.clocks.time()
        position = await self._heeded(await self.ledger.position(self.room_id), time.now)
        rule = await self.ruling.rule(self.ruling.in_force(position), time)
        if len(rule.pending) >= WORK_AT_MOST:
            return Found(position)
        found = await find(self.history, position, rule)
        await self.ledger.save(found.position, work=found.work, spared=found.spared)
        await self.ledger.close_files(self.room_id, found.without_files)
        return found

    async def _heeded(self, position: Position, now: datetime) -> Position:
        """Begin anew where somebody asked for it while this sweep was under way."""
        if not position.asked:
            return position
        await self.ledger.begin(self.room_id)
        is_anew = position.thorough and position.thorough_since is None
        return replace(position, thorough_since=now) if is_anew else position

    def _batch(self) -> int:
        """Return how much to do before settings and holds are looked up again as a whole."""
        rate = self.pace.rate
        return BATCH if rate is None else max(4, min(BATCH, int(rate * BATCH_SECONDS)))

    async def _learn(self, outcome: Outcome) -> None:
        """Put right what a batch showed, and say what is in the way, once."""
        await self._drop_undue(outcome)
        for cause in outcome.causes:
            await self.troubles.note(self.room_id, cause)
        if isinstance(outcome.stopped_by, Cause):
            self.stopped_by = outcome.stopped_by
        elif outcome.sent:
            await self.troubles.settle(self.room_id, *[cause for cause in Cause if cause.stops_room])

    async def _drop_undue(self, outcome: Outcome) -> None:
        """Take out what is due no more; what is young again lies behind the cursor, so that begins anew."""
        if not outcome.undue:
            return
        spared = [sparing.spared_of(work) for work, found in outcome.undue if found is Look.KEPT]
        position = await self.ledger.position(self.room_id)
        if any(found is Look.YOUNG for _, found in outcome.undue):
            position = begin_again(position, self.clocks.now())
        await self.ledger.save(position, spared=spared)
        await self.ledger.drop(self.room_id, [work.event_id for work, _ in outcome.undue])
