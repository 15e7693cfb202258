"""Asks the homeserver what a decision hangs on, beside the sync loop, and has it decided with the answer.

What can go wrong: the homeserver is slow or silent, or the bot ends meanwhile. The principles against it:
each request has a patience of its own; what gets no answer is decided without it, or whoever asked is told;
what waits is written down by its event, is decided once, and after a restart is read anew and decided then.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar
from uuid import uuid4

from bot.beside import Beside, answered
from bot.clock import Clock
from bot.dispatch import mistakes
from bot.dispatch.answers import Answers, with_answers
from bot.dispatch.details import Late
from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.posting import as_post
from bot.dispatch.reading import Reading
from bot.failures import AccountLost, Failure, RateLimited, Refused, Unreachable
from bot.matrix.pauses import Pauses
from bot.storage import inquiries
from commands import wording
from commands.base import Asked
from policies import vocabulary as v

Following = Sequence[v.Delivery | v.Record | v.Reply]
Decide = Callable[[Reading], Awaitable[Following]]
Again = Callable[[v.RoomId, v.EventId], Awaitable[Sequence[v.Fact]]]
T = TypeVar("T")

AT_ONCE = 8  # commands, and as many looks


@dataclass(slots=True, kw_only=True)
class Inquiring:
    """Settles what waits for an answer. `again` reads an event anew, as facts."""

    dispatcher: Dispatcher
    clock: Clock
    again: Again
    beside: Beside = field(default_factory=Beside)
    _under_way: set[str] = field(default_factory=set)
    _turns: dict[v.Part, asyncio.Semaphore] = field(
        default_factory=lambda: {part: asyncio.Semaphore(AT_ONCE) for part in v.Part}
    )

    async def resume(self) -> None:
        """Go on with what waited when the bot ended."""
        async with self.dispatcher.database.reading() as connection:
            waiting = await inquiries.all_open(connection)
        for began in waiting:
            self.begin(began)

    def begin(self, began: v.InquiryBegan) -> None:
        """Settle one thing, unless that is under way."""
        name = f"{began.part}:{began.event_id}"
        if name not in self._under_way:
            self._under_way.add(name)
            self.beside.begin(name, partial(self._settle, name, began))

    async def stop(self) -> None:
        """End; the next start goes on."""
        await self.beside.stop()

    async def _settle(self, name: str, began: v.InquiryBegan) -> None:
        """Nobody can do it a second time: what was begun and is not under way is read anew."""
        try:
            async with self._turns[began.part]:
                await self._settled(began)
        finally:
            self._under_way.discard(name)

    async def _settled(self, began: v.InquiryBegan) -> None:
        """The border where a mistake of ours stops: this is decided no more, and said to be, by reference."""
        asked = self.dispatcher.commanding.late.pop(began.event_id, None) if _is_command(began) else None
        late = None if _is_command(began) else self.dispatcher.details.late.get(began.event_id)
        try:
            if asked is not None:
                await self._carry_out(began, asked)
            elif late is not None:
                await self._look(began, late)
            else:
                await self._read_anew(began)
        except AccountLost:
            return  # the sync loop hears of it too, and ends the program
        except Failure:
            await self._give_up(began, asked, wording.UNANSWERED)
        except Exception as mistake:  # noqa: BLE001 (what nobody foresaw; a command's author is told)
            reference = uuid4().hex[:8]
            mistakes.report(mistake, f"about a {began.part}", reference)
            await self._give_up(began, asked, wording.sorry(reference))

    async def _give_up(self, began: v.InquiryBegan, asked: Asked | None, said: v.Text) -> None:
        async def tell(_: Reading) -> Following:
            if not _is_command(began):
                return []
            if asked is not None:
                return [as_post(v.Reply(said=(said,)), asked)]
            return [v.Post(room_id=began.room_id, said=(said,), replies_to=began.event_id)]

        await self._decide(began, "given up", tell)

    # -- with what is remembered -----------------------------------------------------------------------------

    async def _carry_out(self, began: v.InquiryBegan, asked: Asked) -> None:
        commanding = self.dispatcher.commanding

        async def carried_out(reading: Reading) -> Following:
            return [as_post(each, asked) for each in await commanding.carried_out_late(asked, reading)]

        await with_answers(lambda answers: self._decide(began, "answered", carried_out, answers))
        await self.dispatcher.tell(asked.message)  # a sweep, or a count, may have been asked for

    async def _look(self, began: v.InquiryBegan, late: Late) -> None:
        details = self.dispatcher.details
        try:
            await with_answers(
                lambda answers: self._decide(
                    began, "looked at", partial(details.consequences_late, late), answers
                )
            )
        finally:
            details.late.pop(began.event_id, None)

    async def _decide(
        self, began: v.InquiryBegan, how: str, decide: Decide, answers: Answers | None = None
    ) -> None:
        """Commit what follows together with its end, once."""

        async def once(reading: Reading) -> Following:
            if not await inquiries.is_open(reading.connection, began):
                return []
            following = await decide(replace(reading, answers=answers or Answers()))
            # First, since what follows may be that it waits anew.
            return [v.InquiryEnded(event_id=began.event_id, part=began.part), *following]

        await self.dispatcher.follow(f"{began.event_id}:{how}", once)

    # -- after a restart -------------------------------------------------------------------------------------

    async def _read_anew(self, began: v.InquiryBegan) -> None:
        facts = await self._patiently(began)
        decide = self._command_in if _is_command(began) else self._details_in
        self._under_way.discard(f"{began.part}:{began.event_id}")  # deciding may put it off anew
        await self._decide(began, "anew", lambda reading: decide(began, facts, reading))
        for fact in facts:
            if _is_command(began) and isinstance(fact, v.RoomMessage):
                await self.dispatcher.tell(fact)

    async def _patiently(self, began: v.InquiryBegan) -> Sequence[v.Fact]:
        pauses = Pauses()
        while True:
            try:
                return await answered(self.again(began.room_id, began.event_id))
            except Refused:
                return ()
            except (Unreachable, RateLimited):
                await self.clock.wait(pauses.next())

    async def _command_in(
        self, began: v.InquiryBegan, facts: Sequence[v.Fact], reading: Reading
    ) -> Following:
        """Take a command as if it came now; who gave one that cannot be read any more is told."""
        if began.room_id not in reading.around.rooms:
            return []
        for fact in facts:
            if isinstance(fact, v.RoomMessage):
                found = await self.dispatcher.commanding.outcome(fact, reading)
                return [as_post(each, found.asked) for each in found.following] if found else []
        sorry = v.Post(room_id=began.room_id, said=(wording.UNANSWERED,), replies_to=began.event_id)
        return [sorry]

    async def _details_in(
        self, began: v.InquiryBegan, facts: Sequence[v.Fact], reading: Reading
    ) -> Following:
        if began.room_id not in reading.around.rooms or await reading.protected(began.room_id) is None:
            return []
        details, found = self.dispatcher.details, list[v.Delivery | v.Record]()
        for fact in facts:
            match fact:
                case v.RoomMessage():
                    found += await details.consequences(fact, reading)
                case v.Reaction():
                    found += await details.reacted(fact, reading, is_going=False)
                case v.Aside():
                    found += await details.said_aside(fact, reading)
        return found


def _is_command(began: v.InquiryBegan) -> bool:
    return began.part is v.Part.COMMAND
