"""What of a message is looked at, and what counts of the verdicts on it."""

import re

from policies.identifying_details import Before, Finding, Heard, Verdict, is_only_weighed
from policies.incidents.places import NAME, REACTION
from policies.room_safety.picture_names import in_file_name
from policies.vocabulary import Aside, EventId, Joined, Member, Reaction, Renamed, RoomId, RoomMessage, UserId

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


def as_message(fact: Reaction | Aside | Joined | Renamed) -> RoomMessage:
    """Return what somebody wrote beside a message, as an answer to what it reacts to or redacts."""
    msgtype, words, target = _beside(fact)
    return RoomMessage(
        room_id=fact.room_id,
        event_id=fact.event_id,
        sender=fact.sender,
        sent_at=fact.sent_at,
        seen_at=fact.seen_at,
        text=words[0],
        hidden_text=tuple(word for word in words[1:] if word),
        msgtype=msgtype,
        replies_to=target,
    )


def shown_by(member: Member, room_id: RoomId) -> RoomMessage:
    """Return the name that a member shows, as something they say."""
    return RoomMessage(
        room_id=room_id,
        event_id=member.event_id,
        sender=member.user_id,
        sent_at=member.since,
        seen_at=member.since,
        text=member.display_name,
        msgtype=NAME,
    )


def _beside(
    fact: Reaction | Aside | Joined | Renamed,
) -> tuple[str, tuple[str, ...], EventId | None]:
    match fact:
        case Reaction():
            return REACTION, (fact.key, fact.shortcode), fact.target
        case Aside():
            return fact.type, fact.words, fact.target
        case _:
            return NAME, (fact.display_name,), None


def gravest(verdicts: list[Verdict]) -> Verdict | None:
    """Return the first warning, by a rule if one warns, else the first advice; None if there is neither."""
    warnings = [verdict for verdict in verdicts if verdict.verdict == "warn"]
    by_rule = [verdict for verdict in warnings if not is_only_weighed(verdict)]
    advice = [verdict for verdict in verdicts if verdict.verdict == "advise"]
    return next(iter((*by_rule, *warnings, *advice)), None)


def category_of(verdict: Verdict) -> str:
    """Return the category to name: of the first finding that is grave by itself, else of the first."""
    return (_grave(verdict) or list(verdict.findings))[0].category


def is_only_a_name(message: RoomMessage, verdict: Verdict) -> bool:
    """Whether what somebody is called is met in the name that they show: others may be called the same."""
    grave = _grave(verdict)
    return message.msgtype == NAME and bool(grave) and all(one.category == "name" for one in grave)


def _grave(verdict: Verdict) -> list[Finding]:
    return [
        one for one in verdict.findings if one.subject == "member" or one.category in {"quote", "membership"}
    ]


def is_only_ones_own(verdict: Verdict) -> bool:
    """Whether nothing was found but the sender's own: that is theirs to tell."""
    return all(one.subject in {"self", "public"} for one in verdict.findings)


def members_in(verdicts: list[Verdict]) -> tuple[UserId, ...]:
    """Return the members of whom something was given away."""
    found = (one for verdict in verdicts for one in verdict.findings)
    return tuple(dict.fromkeys(one.member for one in found if one.subject == "member" and one.member))
