"""Why messages could not be read, in words that help a facilitator help somebody.

Decides: what to say of them, and of which the facilitators are told at once.
From: counts by reason and family of clients.
Knows about a person: nothing. A notice links to a message, as every alert does.
"""

from collections.abc import Sequence

from policies.vocabulary import EventLink, Text, Unread, WhyUnread, plural, text

LINES = 6

_BROKEN = text("it was not encrypted as it should be. An update of their app may help.")
WORDS: dict[WhyUnread, Text] = {
    WhyUnread.MISSING_KEY: text(
        "the key has not come. It often comes when the sender opens their app again."
    ),
    WhyUnread.WITHHELD_BLACKLISTED: text(
        "the sender's app blocks my device. They can allow it in their app, among my devices."
    ),
    WhyUnread.WITHHELD_UNVERIFIED: text(
        "the sender's app gives keys to verified devices only. They can verify me, or turn that setting off."
    ),
    WhyUnread.WITHHELD_UNAUTHORISED: text(
        "the sender's app says that I may not read it. It may be from before I came."
    ),
    WhyUnread.WITHHELD_UNAVAILABLE: text("the sender's app has lost the key. They can say it again."),
    WhyUnread.WITHHELD_NO_OLM: text(
        "the sender's app found no way to give me the key. It tries again with later messages."
    ),
    WhyUnread.KEY_OF_LATER_ONES: text("the key that came opens later messages only. They can say it again."),
    WhyUnread.UNKNOWN_ALGORITHM: _BROKEN,
    WhyUnread.WOULD_NOT_OPEN: _BROKEN,
    WhyUnread.MALFORMED: _BROKEN,
    WhyUnread.SOMEBODY_ELSES_KEY: text(
        "it was not encrypted by the member it names as its sender. I ignored it."
    ),
    WhyUnread.REPLAYED: text("it repeats an older message under another name. I ignored it."),
}
_IGNORED = {WhyUnread.SOMEBODY_ELSES_KEY, WhyUnread.REPLAYED}


def unread_lines(unread: Sequence[Unread]) -> tuple[Text, ...]:
    """Say how many messages of a room could not be read, why, and what helps; the most frequent first."""
    if not unread:
        return (text("I could read every message here."),)
    shown, rest = unread[:LINES], sum(each.count for each in unread[LINES:])
    return (
        plural(
            "One message here could not be read.",
            "{count} messages here could not be read.",
            sum(each.count for each in unread),
        ),
        *(_line(each) for each in shown),
        *((text("- {count} for other reasons", count=rest),) if rest else ()),
    )


def _line(each: Unread) -> Text:
    client = each.client or text("an app I do not know")
    return text("- {count} from {client}: {why}", count=each.count, client=client, why=WORDS[each.why])


def is_worth_telling(why: WhyUnread) -> bool:
    """Whether the facilitators are told at once: somebody was not heard, and something can be done."""
    return why not in _IGNORED


def unheard(link: EventLink, why: WhyUnread) -> tuple[Text, ...]:
    """Tell the facilitators of a message that could not be read."""
    return (
        text("I could not read a message, so I could not act on it: {link}", link=link),
        text("Why: {why}", why=WORDS[why]),
    )
