"""What of a message is looked at, and what counts of the verdicts on it."""

import re

from policies.identifying_details import Before, Heard, Verdict, is_only_weighed
from policies.incidents.places import REACTION
from policies.room_safety.picture_names import in_file_name
from policies.vocabulary import Aside, Reaction, RoomMessage, UserId

_FILE = re.compile(r"[^\n]{1,250}\.[A-Za-z0-9]{1,5}")  # a file's name: it is read without its ending too

MOST = 50  # texts of a message that are heard apart: a hostile one has thousands, which cost more than one


def heard_in(message: RoomMessage, reply_to: UserId | None, previous: Before | None) -> list[Heard]:
    """Return everything a message shows, each as the room hears it; the wording first."""
    stems = [in_file_name(hidden) for hidden in message.hidden_text if _FILE.fullmatch(hidden)]
    shown = list(dict.fromkeys((message.text, *message.hidden_text, *stems)))
    if len(shown) > MOST:
        shown[MOST:] = ["\n".join(shown[MOST:])]
    return [
        Heard(said, message.sender, reply_to=reply_to, mentions=message.mentions, previous=previous)
        for said in shown
    ]


def as_message(fact: Reaction | Aside) -> RoomMessage:
    """Return what somebody wrote beside a message, as an answer to what it reacts to or redacts."""
    words = (fact.key, fact.shortcode) if isinstance(fact, Reaction) else fact.words
    return RoomMessage(
        room_id=fact.room_id,
        event_id=fact.event_id,
        sender=fact.sender,
        sent_at=fact.sent_at,
        seen_at=fact.seen_at,
        text=words[0],
        hidden_text=tuple(word for word in words[1:] if word),
        msgtype=REACTION if isinstance(fact, Reaction) else fact.type,
        replies_to=fact.target,
    )


def gravest(verdicts: list[Verdict]) -> Verdict | None:
    """Return the first warning, by a rule if one warns, else the first advice; None if there is neither."""
    warnings = [verdict for verdict in verdicts if verdict.verdict == "warn"]
    by_rule = [verdict for verdict in warnings if not is_only_weighed(verdict)]
    advice = [verdict for verdict in verdicts if verdict.verdict == "advise"]
    return next(iter((*by_rule, *warnings, *advice)), None)


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
