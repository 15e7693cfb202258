"""What is told of a message that was met: to its author, to the facilitators. Never the detail, nor whose.

In private, where a room does not want it said in a thread; in the room, without specifics.
"""

from dataclasses import dataclass

from policies.incidents import wording
from policies.incidents.places import Place, place_of, remedy, whereabouts
from policies.vocabulary import (
    Alert,
    EventLink,
    IdentifyingDetailsSettings,
    Lane,
    Post,
    RoomMessage,
    Tell,
    Text,
    text,
)

REDACTED = text("The message was redacted.")
POWERLESS = text("I may not redact messages in that room, so it still stands.")
UNSURE = text("I was not sure enough to redact it, so it still stands. Please have a look.")
REFUSED = text("The homeserver refused to redact it, so it may still stand.")

Saying = Alert | Post | Tell


@dataclass(frozen=True, slots=True)
class Telling:
    """What is told of one message, by the room's settings."""

    message: RoomMessage
    category: str
    settings: IdentifyingDetailsSettings
    prefix: str

    def said(self, *, is_hidden: bool = False, stands: Text | None = None) -> tuple[Saying, ...]:
        """Return what is told, once the message is redacted or not.

        Args:
            is_hidden: whether it is redacted.
            stands: why it is not, though the room wants it so; this the facilitators are told in any case.
        """
        said: list[Saying] = []
        if self.settings.mode != "observe":
            said.append(self._to_author(is_hidden=is_hidden))
        if self.settings.alert_facilitators or self.settings.mode == "observe" or stands is not None:
            redacted = (REDACTED,) if is_hidden else ()
            standing = (stands,) if stands is not None else ()
            said.append(self._alert(*redacted, *standing, self._to_be_told()))
        return tuple(said)

    def still_stands(self, why: Text) -> Alert:
        """Tell the facilitators that a later wording is not redacted, and why."""
        return self._alert(text("It was edited, and may give something away again."), why)

    # -- to the author --------------------------------------------------------------------------------------

    def _to_author(self, *, is_hidden: bool) -> Post | Tell:
        then = self._then(is_hidden=is_hidden)
        wrong = text("If I got it wrong, say `{mistake}`.", mistake=f"{self.prefix}mistake")
        if self.settings.tell == "room":
            opening = text(
                "A kind word about this message: please look whether it says more than belongs here."
            )
            return self._in_thread(opening, then, wrong)
        message = self.message
        said = (
            text(
                "Your message may have given away something personal about someone here: {link}",
                link=EventLink(message.room_id, message.event_id),
            ),
            text("It happens easily, and only you and the facilitators know."),
            then,
            wrong,
        )
        nudge = self._in_thread(
            text("I have a word for you in private. Please accept my invitation to the direct room."), then
        )
        return Tell(
            user_id=message.sender, said=said, lane=Lane.WARNING, otherwise=nudge, about=message.room_id
        )

    def _in_thread(self, *said: Text) -> Post:
        """Say it in the thread of the message; nothing can hang on what is none, so there it is an answer."""
        message, place = self.message, self._place
        event_id = message.edits or message.event_id
        if place in {Place.REACTION, Place.REASON, Place.STATE, Place.NAME}:
            answered = message.replies_to if place is Place.REACTION else event_id
            return Post(room_id=message.room_id, replies_to=answered, said=said, lane=Lane.WARNING)
        return Post(
            room_id=message.room_id,
            thread=message.thread or event_id,
            replies_to=event_id if message.thread else None,
            said=said,
            lane=Lane.WARNING,
        )

    @property
    def _place(self) -> Place:
        return place_of(self.message.msgtype)

    def _then(self, *, is_hidden: bool) -> Text:
        if is_hidden and self._place is not Place.NAME:
            return text(
                "I have taken your message out of the room for now. "
                "You are welcome to say it again without the detail."
            )
        return remedy(self._place, self.prefix)

    # -- to the facilitators --------------------------------------------------------------------------------

    def _to_be_told(self) -> Text:
        """Say how the author hears of it; that they have, nobody knows yet when the alert is written."""
        if self.settings.mode == "observe":
            return text("Nothing was said to the author: this room only observes.")
        if self.settings.tell == "room":
            return text("I tell the author in a thread, without specifics.")
        return text("I tell the author in private, or else in a thread, without specifics.")

    def _alert(self, *known: Text) -> Alert:
        message = self.message
        return wording.alert(
            message.room_id,
            message.edits or message.event_id,
            self.category,
            *whereabouts(self._place, self.prefix, hides=self.settings.mode == "hide"),
            *known,
            text(
                "`{incidents}` lists what is open, and what you can do.", incidents=f"{self.prefix}incidents"
            ),
        )
