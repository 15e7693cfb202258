"""`!incident N …`: confirm, dismiss, ask permission to share, hand to the supervisor.

Also `!permit N` and `!refuse N`, with which the member concerned answers. Who that is, is nowhere written
down: it is read from the message anew, when they are asked and when they answer.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from commands.base import Asked, Outcome, ToConfirm, among_staff, reply
from policies.incidents.steps import STATES, after_step
from policies.incidents.wording import alert, asking, handing
from policies.vocabulary import (
    Alert,
    AuditAct,
    EventId,
    EventLink,
    IncidentStepped,
    Lane,
    Person,
    Room,
    RoomId,
    RoomLink,
    Tell,
    Text,
    UserId,
    text,
)


class Incident(Protocol):
    """An incident as it is kept: a link and a category."""

    @property
    def number(self) -> int:
        """Its number."""

    @property
    def room_id(self) -> RoomId:
        """The room it is about."""

    @property
    def event_id(self) -> EventId:
        """The message it is about."""

    @property
    def category(self) -> str:
        """The category of detail."""

    @property
    def state(self) -> str:
        """How far it has gone."""


class Incidents(Protocol):
    """What these commands read."""

    async def incident(self, number: int) -> Incident | None:
        """Return an incident by its number."""

    def room_of(self, incident: Incident) -> Room | None:
        """Return the room of an incident, where the bot is in it."""

    def decides(self, asked: Asked, room: Room) -> bool:
        """Whether somebody asks as a facilitator of a room."""

    def supervisor(self, room: Room) -> UserId | None:
        """Return whom an incident of a room can be handed to."""

    async def concerned(self, incident: Incident) -> Sequence[UserId]:
        """Read a message anew and return whose detail it gives away; nobody where that cannot be told."""


@dataclass(frozen=True, slots=True)
class _About:
    incident: Incident
    room: Room

    @property
    def link(self) -> EventLink:
        return EventLink(self.room.room_id, self.incident.event_id)

    @property
    def room_link(self) -> RoomLink:
        return RoomLink(self.room.room_id, self.room.name)


async def incident(asked: Asked, incidents: Incidents) -> Outcome:
    """Take a step with an incident."""
    number, *rest = asked.argument.lower().split(maxsplit=1) or [""]
    step = rest[0].strip() if rest else ""
    about = await _about(number, incidents)
    if about is None or not incidents.decides(asked, about.room):
        return [reply(text("There is no such incident in a room where you are a facilitator."), _how(asked))]
    take = STEPS.get(step)
    if take is None:
        return among_staff(asked, (_shown(about), _how(asked)), openly=(_stands(about), _how(asked)))
    if after_step(about.incident.state, step) is None:
        return [reply(text("That cannot be done now. It is {state}.", state=STATES[about.incident.state]))]
    return await take(asked, about, incidents)


async def permit(asked: Asked, incidents: Incidents) -> Outcome:
    """Let the facilitators share that a detail of the asker's was given away."""
    said = text("Thank you. I have told the facilitators that they may share it.")
    return await _answered(asked, incidents, "permit", said)


async def refuse(asked: Asked, incidents: Incidents) -> Outcome:
    """Have nothing shared."""
    said = text("Thank you. I have told the facilitators that nothing is to be shared.")
    return await _answered(asked, incidents, "refuse", said)


async def _answered(asked: Asked, incidents: Incidents, step: str, said: Text) -> Outcome:
    about = await _about(asked.argument.strip(), incidents)
    state = after_step(about.incident.state, step) if about is not None else None
    if about is None or state is None or asked.sender not in await incidents.concerned(about.incident):
        return [reply(text("I have not asked you about that, or I can no longer tell."))]
    told = {
        "permit": text("The member concerned says that it may be shared."),
        "refuse": text("The member concerned does not want it shared."),
    }
    return [*_stepped(asked.bot, step, about, asked, told[step]), reply(said)]


async def _about(number: str, incidents: Incidents) -> _About | None:
    number = number.removeprefix("#")
    if not number.isascii() or not number.isdigit() or len(number) > 9:
        return None
    found = await incidents.incident(int(number))
    room = incidents.room_of(found) if found is not None else None
    return _About(found, room) if found is not None and room is not None else None


async def _confirm(asked: Asked, about: _About, _: Incidents) -> Outcome:
    return _closed(asked, about, "confirm", text("{person} has confirmed it.", person=_who(asked, about)))


async def _dismiss(asked: Asked, about: _About, _: Incidents) -> Outcome:
    return _closed(asked, about, "dismiss", text("{person} has dismissed it.", person=_who(asked, about)))


def _closed(asked: Asked, about: _About, step: str, told: Text) -> Outcome:
    state = after_step(about.incident.state, step) or about.incident.state
    return [*_stepped(asked.sender, step, about, asked, told), reply(_stands(about, state))]


async def _ask(asked: Asked, about: _About, incidents: Incidents) -> Outcome:
    concerned = await incidents.concerned(about.incident)
    if not concerned:
        return [
            reply(
                text(
                    "I keep nothing about whom it concerns, and the message no longer tells me. "
                    "Please talk with its author."
                )
            )
        ]
    number = about.incident.number
    said = asking(about.room_link, about.link, number, asked.prefix)
    told = text("I tell the member concerned, and ask for permission to share it.")
    answer = text("I ask in private, and tell you the answer. I do not say who it is.")
    return [
        *_stepped(asked.sender, "ask", about, asked, told),
        *(Tell(user_id=user, said=said, lane=Lane.WARNING, about=about.room.room_id) for user in concerned),
        reply(answer),
    ]


async def _hand(asked: Asked, about: _About, incidents: Incidents) -> Outcome:
    supervisor = incidents.supervisor(about.room)
    if supervisor is None:
        return [
            reply(text("This room has no supervisor. An admin can name one with `{key}`.", key="supervisor"))
        ]
    if about.incident.state == "asked" and not asked.confirmed:
        waiting = text(
            "The member concerned has not answered yet. To hand it on all the same, say `{confirm}`.",
            confirm=f"{asked.prefix}confirm",
        )
        return [ToConfirm(), reply(waiting)]
    told = text("{person} has handed it to the supervisor.", person=_who(asked, about))
    return [
        *_stepped(asked.sender, "hand", about, asked, told),
        Tell(
            user_id=supervisor,
            said=handing(about.room_link, about.link, about.incident.category),
            about=about.room.room_id,
        ),
        reply(text("The supervisor gets a link and the category, and nothing more.")),
    ]


_Step = Callable[[Asked, _About, Incidents], Awaitable[Outcome]]
STEPS: dict[str, _Step] = {"confirm": _confirm, "dismiss": _dismiss, "ask": _ask, "hand": _hand}


def _stepped(
    who: UserId, step: str, about: _About, asked: Asked, told: Text
) -> list[Alert | AuditAct | IncidentStepped]:
    """Record a step, and bring the facilitators' message up to date."""
    found = about.incident
    return [
        IncidentStepped(number=found.number, state=after_step(found.state, step) or found.state),
        AuditAct(
            who=who,
            what=f"incident {step}",
            room_id=found.room_id,
            at=asked.now,
            why=f"incident {found.number}",
        ),
        alert(found.room_id, found.event_id, found.category, told),
    ]


def _who(asked: Asked, about: _About) -> Person:
    return about.room.person(asked.sender)


def _shown(about: _About) -> Text:
    return text(
        "Incident {number} is {state}: {link}",
        number=str(about.incident.number),
        state=STATES[about.incident.state],
        link=about.link,
    )


def _stands(about: _About, state: str | None = None) -> Text:
    """Say how far it has gone, and nothing by which the message could be found."""
    state = state or about.incident.state
    return text("Incident {number} is {state}.", number=str(about.incident.number), state=STATES[state])


def _how(asked: Asked) -> Text:
    example = f"{asked.prefix}incident 3 confirm"
    return text("Say `{example}`. The steps: {steps}.", example=example, steps=", ".join(STEPS))
