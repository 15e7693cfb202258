"""In whatever order people come, go, agree, decline, withdraw; rules change, time passes, the bot restarts.

Somebody who withdrew, declined, or whose version lapsed is never counted as agreed; nobody is greeted twice
in a stay; the gate holds back exactly who should be; what `!mydata` shows is what is stored.
"""

import asyncio
import json
import tempfile
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from policies.vocabulary import Membership, UserId
from tests.house import ASHA, BOT, ROOM, RULES, House

PEOPLE = tuple(UserId(f"@{name}:example.org") for name in ("maya", "leo", "nia"))
GRACE = timedelta(days=7)
person = st.sampled_from(PEOPLE)


@dataclass
class Known:
    """What somebody did, as anybody in the room could have noted it."""

    is_there: bool = False
    last: str = ""
    version: int = 0
    heard_before: int = 0  # how much the bot had said when their stay began


class Agreeing(RuleBasedStateMachine):
    """One room with the gate `redact`, three people, and everything that can happen to an agreement."""

    @initialize()
    def begin(self) -> None:
        self.runner = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory()
        self.known = {user: Known() for user in PEOPLE}
        self.version = 1
        self.house = House(Path(self.folder.name), agreement={"gate": "redact"}, quiet_hours=None)
        self.run(self.house.start())
        self.run(self.house.room())
        self.changed_at = self.house.clock.now()
        self.texts = 0

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return self.runner.run(coroutine)

    # -- what can happen ------------------------------------------------------------------------------------

    @rule(who=person, noticed=st.booleans())
    def join(self, who: UserId, noticed: bool) -> None:
        if self.known[who].is_there:
            return
        self.known[who].is_there, self.known[who].heard_before = True, len(self.house.heard)
        if noticed:
            self.run(self.house.join(who))
        else:  # while the bot was down
            self.house.place(who, Membership.JOIN)
            self.run(self.house.restart())

    @rule(who=person, noticed=st.booleans(), how=st.sampled_from(["left", "kicked", "banned"]))
    def leave(self, who: UserId, noticed: bool, how: str) -> None:
        if not self.known[who].is_there:
            return
        self.known[who].is_there = False
        if noticed:
            self.run(self.house.leave(who, how=how))
        else:
            self.house.place(who, None)
            self.run(self.house.restart())

    @rule(who=person)
    def agree(self, who: UserId) -> None:
        if self.known[who].is_there:
            self.known[who].last, self.known[who].version = "agreed", self.version
            self.run(self.house.say(who, "!agree"))

    @rule(who=person)
    def decline(self, who: UserId) -> None:
        if self.known[who].is_there:
            self.known[who].last, self.known[who].version = "declined", self.version
            self.run(self.house.say(who, "!decline"))

    @rule(who=person)
    def withdraw(self, who: UserId) -> None:
        known = self.known[who]
        if known.is_there:
            if known.last == "agreed":
                known.last = "withdrawn"
            self.run(self.house.say(who, "!withdraw"))

    @rule(who=person)
    def be_forgotten(self, who: UserId) -> None:
        """What they said stands as it did: a yes stays one, and so does a no."""
        direct = self.run(self.house.direct(who))
        self.run(self.house.say(who, "forget", room_id=direct))
        self.run(self.house.say(who, "confirm", room_id=direct))

    @rule()
    def change_rules(self) -> None:
        self.texts += 1
        self.lapse()
        self.version, self.changed_at = self.version + 1, self.house.clock.now()
        self.house.write_rules(f"{RULES}3. Rule {self.texts}.\n")
        self.run(self.house.restart())

    @rule()
    def restart(self) -> None:
        self.run(self.house.restart())

    @rule(hours=st.sampled_from([0, 1, 30, 24 * 8]))
    def move_the_clock(self, hours: int) -> None:
        self.run(self.house.move(timedelta(hours=hours, seconds=2)))
        self.lapse()

    def lapse(self) -> None:
        """Who is there with an older version has lapsed once the grace is over, and stays lapsed."""
        if self.house.clock.now() >= self.changed_at + GRACE:
            for known in self.known.values():
                if known.is_there and known.last == "agreed" and known.version < self.version:
                    known.last = "lapsed"

    # -- what always holds ----------------------------------------------------------------------------------

    @invariant()
    def agreed_is_who_agreed_to_the_current_rules_and_has_not_taken_it_back(self) -> None:
        for user, known in self.known.items():
            expected = known.last == "agreed" and known.version == self.version
            assert self.run(self.house.is_agreed(user)) is expected, (user, known)

    @invariant()
    def nobody_is_greeted_twice_in_a_stay(self) -> None:
        for user, known in self.known.items():
            said = self.house.heard[known.heard_before :] if known.is_there else ()
            greetings = [
                heard
                for heard in said
                if heard.to == ROOM and "Welcome" in heard.text and user in str(heard.content["m.mentions"])
            ]
            assert len(greetings) <= 1, user

    @invariant()
    def nobody_is_greeted_who_is_not_there(self) -> None:
        assert not any(BOT in str(h.content.get("m.mentions")) for h in self.house.heard)

    @rule(who=person)
    def speak(self, who: UserId) -> None:
        known = self.known[who]
        if not known.is_there:
            return
        in_grace = self.house.clock.now() < self.changed_at + GRACE
        counts = known.last == "agreed" and (known.version == self.version or in_grace)
        before = len(self.house.redacted)
        self.run(self.house.say(who, "good evening"))
        assert len(self.house.redacted) - before == (0 if counts else 1), (who, known)

    @rule(who=st.sampled_from([*PEOPLE, ASHA]))
    def mydata(self, who: UserId) -> None:
        stored: dict[str, int] = {}
        direct = self.run(self.house.direct(who))
        for table, _ in self.run(self.house.rows_with(who)):
            stored[table] = stored.get(table, 0) + 1
        self.house.files.clear()
        self.run(self.house.say(who, "mydata", room_id=direct))
        [data] = [json.loads(data) for _, name, data in self.house.files if name == "mydata.json"]
        assert {table: len(rows) for table, rows in data["kept"].items()} == stored

    @precondition(lambda self: self.texts < 5)
    @rule(who=person)
    def everybody_agrees_twice(self, who: UserId) -> None:
        self.agree(who)
        before = len(self.run(self.house.acts(who)))
        self.agree(who)
        assert len(self.run(self.house.acts(who))) == before

    def teardown(self) -> None:
        if hasattr(self, "house"):
            self.run(self.house.stop())
            self.runner.close()
            self.folder.cleanup()


Agreeing.TestCase.settings = settings(
    max_examples=12, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
TestAgreeing = Agreeing.TestCase
