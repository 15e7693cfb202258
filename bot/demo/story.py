"""What happens in the demo, scene by scene. The words that people say are all here."""

import asyncio
from collections.abc import Awaitable, Callable

from bot.demo.screen import Step
from bot.demo.stage import FACILITATOR, MAX_AGE, DemoFailed, Stage
from bot.matrix.member import Member, NotSeen, Seen
from bot.playground.residue import search

CIRCLE, OFFICE = "Evening circle", "Facilitators"
NUMBER = "07700 900123"  # one that the British regulator keeps for fiction

DIGITS = (NUMBER, "07700900123", "447700900123", "7700900123")


class Story:
    """Asha looks after a circle; Maya and Leo come to it; Leo says too much; nothing is kept."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.screen = stage, stage.screen
        self.asha: Member
        self.maya: Member
        self.leo: Member
        self.office = self.circle = ""

    async def play(self) -> None:
        """Play every scene.

        Raises:
            DemoFailed: something did not happen.
        """
        for scene in (self.begin, self.invite, self.join, self.ask, self.agree, self.protect, self.slip):
            await scene()
        await self.forget()
        self.look_for_traces()

    async def begin(self) -> None:
        """A homeserver, a facilitator, and the bot."""
        stage = self.stage
        with self.screen.waiting("Starting a homeserver on this machine"):
            await stage.raise_curtain()
        with self.screen.waiting("Asha signs in and opens the facilitators' room"):
            self.asha = await stage.enter(FACILITATOR, signed=True)
            self.office = await self.asha.create_room(OFFICE)
            stage.rooms[self.office] = OFFICE
        with self.screen.waiting("The bot signs in and makes its encryption identity"):
            await stage.start_bot(self.office)

    async def invite(self) -> None:
        """Asha opens the circle and asks the bot in."""
        self.screen.scene("Asha opens an encrypted room and invites the bot")
        bot = self.stage.bot.user_id
        await self.asha.invite(self.office, bot)
        levels = {"users": {bot: 100}}
        self.circle = await self.asha.create_room(CIRCLE, power_level_content_override=levels)
        self.stage.rooms[self.circle] = CIRCLE
        await self.asha.invite(self.circle, bot)
        await self.stage.step("The bot introduced itself", CIRCLE, self._bot_says(self.asha, self.circle))

    async def join(self) -> None:
        """Maya and Leo come in and get the rules."""
        self.screen.scene("Maya and Leo join")
        self.maya, self.leo = await self.stage.enter("Maya"), await self.stage.enter("Leo")
        for person in (self.maya, self.leo):
            await self.asha.invite(self.circle, person.user_id)
        await asyncio.gather(self.maya.join(self.circle), self.leo.join(self.circle))
        missing = {self.maya.user_id, self.leo.user_id}

        def nobody_is_missing(seen: Seen) -> bool:
            missing.difference_update(seen.mentions)
            return not missing

        await self.stage.step(
            "Newcomers got the ground rules, once",
            CIRCLE,
            self._bot_says(self.asha, self.circle, nobody_is_missing),
        )
        await self.stage.say(self.asha, self.circle, "Good evening. I am glad that you have come.")

    async def ask(self) -> None:
        """Leo asks what there is to ask."""
        self.screen.scene("Leo asks")
        await self._asked("!help", "Answered !help", lambda seen: "agree" in seen.text)
        await self._asked("!rules", "Answered !rules", lambda seen: "Our ground rules" in seen.text)

    async def agree(self) -> None:
        """Maya and Leo agree, and each gets a receipt."""
        self.screen.scene("Both agree, and each gets a receipt")
        for person in (self.maya, self.leo):
            said = await self.stage.say(person, self.circle, "!agree")
            await self.stage.step(
                f"Recorded {person.name}'s agreement, with a receipt",
                f"{person.name}, privately",
                self._bot_says_privately(person, after=said),
            )

    async def protect(self) -> None:
        """Maya has her number watched for."""
        self.screen.scene("Maya has her number watched for; only a keyed digest of it is kept")
        room = self.maya.direct_rooms[0]
        said = await self.stage.say(self.maya, room, f"!protect phone {NUMBER}")
        await self.stage.step(
            "Watches for Maya's number",
            "Maya, privately",
            self._bot_says_privately(self.maya, lambda seen: NUMBER[-2:] in seen.text, after=said),
        )

    async def slip(self) -> None:
        """Leo means well, and gives the number away."""
        self.screen.scene("Leo means well, and gives Maya's number away")
        words = f"Nights are hard. Ring Maya, she is up late too: {NUMBER}"
        slip = await self.stage.say(self.leo, self.circle, words)
        warning = await self.stage.step(
            "Warned Leo, without repeating it",
            "Leo, privately",
            self._bot_says_privately(self.leo, after=slip),
        )
        alert = await self.stage.step(
            "Told the facilitators, without content",
            OFFICE,
            self._bot_says(self.asha, self.office, after=slip),
        )
        for seen in (warning, alert):
            if NUMBER[-6:] in seen.text or "Maya" in seen.text:
                raise DemoFailed("The bot repeated what it should have kept.")
        await self.leo.edit(self.circle, slip, "Nights are hard.")

    async def forget(self) -> None:
        """What is older than agreed goes, and the rules stay."""
        self.screen.scene(f"What is older than {MAX_AGE} s goes, oldest first; the rules stay")
        start = self.stage.clock.monotonic()
        within = MAX_AGE + 60.0
        try:
            with self.screen.waiting(f"Messages come of age, {MAX_AGE} s after they were said"):
                await self.asha.until(lambda: not self._left(), within=within)
        except NotSeen as missing:
            raise DemoFailed(f"{len(self._left())} old messages are still there.") from missing
        self.screen.removed_all()
        await self._count(self.stage.clock.monotonic() - start)

    def look_for_traces(self) -> None:
        """Nothing that was said is in anything the bot wrote."""
        bot = self.stage.bot
        words = [said for said in self.stage.said if not said.startswith("!")]
        residue = search([*words, *DIGITS], [bot.data_dir, bot.log])
        if residue.found:
            raise DemoFailed(f"Something that was said is in {residue.found[0][0].name}.")
        written = f"{residue.files} files ({residue.size / 1e6:.1f} MB, with its log at level debug)"
        self.screen.note(f"Looked through all that the bot wrote, {written}: nothing that was said is there.")

    async def _asked(self, words: str, what: str, fits: Callable[[Seen], bool]) -> None:
        said = await self.stage.say(self.leo, self.circle, words)
        await self.stage.step(what, CIRCLE, self._bot_says(self.leo, self.circle, fits, after=said))

    def _bot_says(
        self,
        hearer: Member,
        room: str,
        fits: Callable[[Seen], bool] = bool,
        *,
        after: str = "",
    ) -> Awaitable[Seen]:
        def right(seen: Seen) -> bool:
            return seen.type == "m.room.message" and not seen.edits and fits(seen)

        return hearer.sees(right, room=room, sender=self.stage.bot.user_id, after=after)

    def _bot_says_privately(
        self, hearer: Member, fits: Callable[[Seen], bool] = bool, *, after: str
    ) -> Awaitable[Seen]:
        def right(seen: Seen) -> bool:
            return seen.type == "m.room.message" and seen.room_id in hearer.direct_rooms and fits(seen)

        return hearer.sees(right, sender=self.stage.bot.user_id, after=after)

    def _left(self) -> list[Seen]:
        """Messages of the circle that still show on Asha's screen, but for posts of the rules."""
        rules = self._rules_posts()
        return [
            seen
            for seen in self.asha.timeline.of(self.circle)
            if seen.state_key is None and seen.type != "m.room.redaction" and not seen.redacted
            if seen not in rules
        ]

    def _rules_posts(self) -> list[Seen]:
        mine = self.asha.timeline.of(self.circle)
        return [s for s in mine if s.sender == self.stage.bot.user_id and "Our ground rules" in s.text]

    async def _count(self, seconds: float) -> None:
        """Ask the homeserver itself, and not only somebody's client, what is gone and what is left."""
        events = [event async for event in self.stage.homeserver.history(self.circle)]
        gone = sum("redacted_because" in event.get("unsigned", {}) for event in events)
        states = sum("state_key" in event for event in events)
        old = [e for e in events if "state_key" not in e and e["type"] != "m.room.redaction"]
        rules = {seen.event_id for seen in self._rules_posts()}
        if any("redacted_because" not in e.get("unsigned", {}) and e["event_id"] not in rules for e in old):
            raise DemoFailed("The homeserver still holds a message that should be gone.")
        if not rules:
            raise DemoFailed("The ground rules are gone, and should have stayed.")
        what = f"Removed {gone} old messages; kept the rules and all {states} state events"
        self.stage.steps.append(Step(what, CIRCLE, seconds))
