"""What may be known about agreements: the rules, the record, and where everybody stands."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.beside import answered
from bot.dispatch.source import Source
from bot.exporting import as_csv, as_json
from bot.failures import Refused, Undeliverable
from bot.storage import agreements, ground_rules, stays
from commands.base import Asked
from policies.agreement import Standing, Terms, is_held_back, renewing_since, standing
from policies.ground_rules.greeting import is_asked, is_ignored
from policies.room_safety.roles import Role
from policies.vocabulary import (
    AgreementAct,
    EventId,
    Membership,
    Room,
    RoomId,
    RoomMessage,
    RulesVersion,
    UserId,
)

FILE_PATIENCE = timedelta(seconds=30)
OUTSIDE = frozenset({Membership.KNOCK, Membership.INVITE})


class Standings(Source):
    """Reads the record of agreement."""

    __slots__ = ()

    async def current_rules(self, room_id: RoomId) -> Sequence[RulesVersion]:
        """Return the newest version of a room's rules, one entry a language."""
        return await ground_rules.current(self.connection, room_id)

    async def rules_history(self, room_id: RoomId) -> Sequence[RulesVersion]:
        """Return every version of a room's rules, oldest first, one entry a language."""
        return await ground_rules.history(self.connection, room_id)

    async def acts(self, room_id: RoomId, user_id: UserId) -> Sequence[AgreementAct]:
        """Return somebody's rows of the record in a room, oldest first."""
        return await agreements.acts(self.connection, room_id=room_id, user_id=user_id)

    async def standing_of(self, room_id: RoomId, user_id: UserId) -> Standing:
        """Return where somebody stands in a room."""
        rules = await self.current_rules(room_id)
        return standing(await self.acts(room_id, user_id), rules[0].version if rules else 0)

    async def standings(self, room: Room) -> Sequence[tuple[UserId, Standing]]:
        """Return where everybody stands who is in a room and is asked, by name."""
        settings, bot = self.around.settings_of(room.room_id), self.around.bot
        asked = [m.user_id for m in room.joined() if is_asked(room, m.user_id, settings, bot=bot)]
        rules = await self.current_rules(room.room_id)
        acts: dict[UserId, list[AgreementAct]] = {}
        for act in await agreements.acts(self.connection, room_id=room.room_id):
            acts.setdefault(act.user_id, []).append(act)
        version = rules[0].version if rules else 0
        named = sorted(asked, key=lambda user: (room.name_of(user).casefold(), user))
        return [(user, standing(acts.get(user, ()), version)) for user in named]

    async def changed_at(self, room_id: RoomId) -> datetime | None:
        """Return when the current rules of a room were made; None where there are none."""
        rules = await self.current_rules(room_id)
        return rules[0].made_at if rules else None

    async def renewing(self, room_id: RoomId) -> Mapping[UserId, datetime | None]:
        """Return since when each who stays in a room has had time to agree anew; None: not asked yet."""
        rules = await self.current_rules(room_id)
        staying = await stays.of(self.connection, room_id) if rules else ()
        return {
            stay.user_id: renewing_since(
                rules[0].made_at,
                came_at=stay.began_at,
                asked_at=stay.asked_at,
                is_asked=stay.rules_version == rules[0].version,
            )
            for stay in staying
        }

    async def held_back(self, room: Room) -> Sequence[UserId]:
        """Return which members of a room its gate holds back."""
        changed_at, renewing = await self.changed_at(room.room_id), await self.renewing(room.room_id)
        if changed_at is None:
            return ()  # there is nothing to agree to
        now, standings = self.around.surely_now(), await self.standings(room)
        return [
            user
            for user, stands in standings
            if self._is_held_back(
                room,
                user,
                stands,
                renewing.get(user, changed_at),
                at=now,
                role=self.around.role_of(user, room),
            )
        ]

    async def is_held_back(
        self, room: Room, user_id: UserId, *, at: datetime | None = None, role: Role | None = None
    ) -> bool:
        """Whether the room's gate holds somebody back, or would if they were in it.

        `at` and `role`: of the moment that it is about, if that is not now.
        """
        changed_at, renewing = await self.changed_at(room.room_id), await self.renewing(room.room_id)
        if changed_at is None:
            return False
        stands = await self.standing_of(room.room_id, user_id)
        now = self.around.surely_now()
        at = min(at or now, now)
        role = self.around.role_of(user_id, room) if role is None else role
        return self._is_held_back(room, user_id, stands, renewing.get(user_id, changed_at), at=at, role=role)

    def _is_held_back(
        self,
        room: Room,
        user_id: UserId,
        stands: Standing,
        since: datetime | None,
        *,
        at: datetime,
        role: Role,
    ) -> bool:
        settings, around = self.around.settings_of(room.room_id), self.around
        grace = settings.agreement.grace_on_change
        return is_held_back(
            settings.agreement,
            counts=stands.counts(since, grace, at),
            is_staff=role >= Role.FACILITATOR,
            is_asked=user_id != around.bot and not is_ignored(user_id, settings.ignore),
        )

    async def handed_over(self, asked: Asked, *, at_most: int) -> bytes | None:
        """Return what the asker attached, or wrote and replied to, as bytes; None where nothing is readable.

        Nobody else's words are handed over, whoever replies to them. In an encrypted room only what was
        encrypted counts: the homeserver hands nothing over.
        """
        message = asked.first or asked.message
        try:
            if message.attachment is None and message.replies_to is not None:
                replied = await self._replied_to(message.room_id, message.replies_to)
                if replied is None or replied.sender != asked.sender:
                    return None
                if replied.attachment is None:
                    return replied.text.encode()
                message = replied
            return await self._attached(message, at_most)
        except (Refused, Undeliverable):
            return None

    async def _replied_to(self, room_id: RoomId, event_id: EventId) -> RoomMessage | None:
        fetching = self.around.fetching
        if fetching is None:
            return None
        return await self.answers.to(
            ("newest", room_id, event_id), lambda: answered(fetching.newest(room_id, event_id))
        )

    async def _attached(self, message: RoomMessage, at_most: int) -> bytes | None:
        fetching, attachment = self.around.fetching, message.attachment
        if fetching is None or attachment is None:
            return None
        if not attachment.encryption and self.around.rooms[message.room_id].encrypted:
            return None
        if attachment.size > at_most:
            return bytes(at_most)
        return await self.answers.to(
            ("download", attachment.mxc),
            lambda: answered(fetching.download(attachment, at_most=at_most), FILE_PATIENCE),
        )

    def terms(self) -> Terms:
        """Return what is the same in every receipt."""
        config = self.around.config
        return Terms(
            controller=config.controller.name or "",
            contact=config.controller.contact or "",
            kept=config.lifetimes.agreements,
            withdraw=f"{config.command_prefix}withdraw",
            bot=self.around.bot,
        )

    def may_answer(self, asked: Asked) -> bool:
        """Whether somebody may answer in a room: they are in it, or wait in its lobby."""
        room = asked.the_room
        if room.is_joined(asked.sender):
            return True
        member = room.members.get(asked.sender)
        is_banned = member is not None and member.membership is Membership.BAN
        return asked.settings.agreement.gate == "lobby" and room in asked.shared and not is_banned

    async def agreements_file(self, room_id: RoomId, form: str) -> bytes:
        """Return the record of agreement in a room, written out as `csv` or `json`."""
        acts = await agreements.acts(self.connection, room_id=room_id)
        return (as_json(acts) if form == "json" else as_csv(acts)).encode()
