"""What the homeserver says while something is decided, asked for outside of the decision.

What can go wrong: a decision holds the one transaction that writes, and everybody behind it; were the
homeserver waited for inside, one slow answer would hold up all. The principle against it: a decision never
waits. Where it hangs on an answer that is not there, it ends with `Unanswered` and has changed nothing; the
question is asked beside everything else (`bot.inquiring`), and it is decided anew with the answer.
"""

from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass, field
from typing import TypeVar, cast

from bot.failures import Failure
from policies.vocabulary import EventId

T = TypeVar("T")


class Unanswered(Exception):
    """What is being decided hangs on a question that the homeserver was not asked yet.

    `keeps` is an event that is not to be removed until it is answered.
    """

    def __init__(
        self, key: Hashable, ask: Callable[[], Awaitable[object]], keeps: EventId | None = None
    ) -> None:
        super().__init__("the homeserver was not asked yet")
        self.key, self.ask, self.keeps = key, ask, keeps


@dataclass(slots=True)
class Answers:
    """What it has said so far, by question; a failure where it did not say."""

    _said: dict[Hashable, object] = field(default_factory=dict, repr=False)

    async def to(self, key: Hashable, ask: Callable[[], Awaitable[T]], *, keeps: EventId | None = None) -> T:
        """Return the answer to a question, until which an event is kept that it is about.

        Raises:
            Unanswered: it was not asked yet.
            Failure: it was, in vain.
        """
        if key not in self._said:
            raise Unanswered(key, ask, keeps)
        answer = self._said[key]
        if isinstance(answer, Failure):
            raise answer
        return cast("T", answer)

    async def learn(self, unanswered: Unanswered) -> None:
        """Ask, and remember what is said to it."""
        try:
            self._said[unanswered.key] = await unanswered.ask()
        except Failure as failure:
            self._said[unanswered.key] = failure


async def with_answers(decide: Callable[[Answers], Awaitable[None]]) -> None:
    """Decide, outside of any transaction; ask for what that hangs on, and decide anew."""
    answers = Answers()
    while True:
        try:
            return await decide(answers)
        except Unanswered as unanswered:
            await answers.learn(unanswered)
