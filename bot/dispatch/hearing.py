"""What of a message is looked at, and what counts of the verdicts on it."""

import re

from policies.identifying_details import Before, Heard, Verdict
from policies.incidents.telling import REACTION
from policies.room_safety.picture_names import in_file_name
from policies.vocabulary import Reaction, RoomMessage, UserId

_FILE = re.compile(r"[^\n]{1,250}\.[A-Za-z0-9]{1,5}")  # a file's name: it is read without its ending too


def heard_in(message: RoomMessage, reply_to: UserId | None, previous: Before | None) -> list[Heard]:
    """Return everything a message shows, each as the room hears it; the wording first."""
    stems = [in_file_name(hidden) for hidden in message.hidden_text if _FILE.fullmatch(hidden)]
    return [
        Heard(said, message.sender, reply_to=reply_to, mentions=message.mentions, previous=previous)
        for said in dict.fromkeys((message.text, *message.hidden_text, *stems))
    ]


def as_message(reaction: Reaction) -> RoomMessage:
    """Return what somebody wrote into a reaction, as an answer to what it reacts to."""
    return RoomMessage(
        room_id=reaction.room_id,
        event_id=reaction.event_id,
        sender=reaction.sender,
        sent_at=reaction.sent_at,
        seen_at=reaction.seen_at,
        text=reaction.key,
        msgtype=REACTION,
        replies_to=reaction.target,
    )


def gravest(verdicts: list[Verdict]) -> Verdict | None:
    """Return the first warning, else the first advice; None where there is neither."""
    for grade in ("warn", "advise"):
        for verdict in verdicts:
            if verdict.verdict == grade:
                return verdict
    return None


def category_of(verdict: Verdict) -> str:
    """Return the category to name: of the first finding that is grave by itself, else of the first."""
    grave = [
        one for one in verdict.findings if one.subject == "member" or one.category in {"quote", "membership"}
    ]
    return (grave or list(verdict.findings))[0].category


def is_only_ones_own(verdict: Verdict) -> bool:
    """Whether nothing was found but the sender's own: that is theirs to tell."""
    return all(one.subject in {"self", "public"} for one in verdict.findings)


def members_in(verdicts: list[Verdict]) -> tuple[UserId, ...]:
    """Return the members of whom something was given away."""
    found = (one for verdict in verdicts for one in verdict.findings)
    return tuple(dict.fromkeys(one.member for one in found if one.subject == "member" and one.member))
