"""What a member hears of a detail that would not be noticed, or not wherever it is said.

Nothing is promised that the detector does not keep. None of these answers repeats the value.
"""

from commands.kinds import KINDS
from policies.identifying_details import Noticed
from policies.vocabulary import Text, text

TOO_LITTLE = text("There is too little in it to watch for. Please send a longer one.")
_EXAMPLES = {"handle": text("“@”"), "workplace": text("“works at”")}
_EXAMPLE = text("“Ms”")


def declined(kind: str, noticed: Noticed, *, is_empty: bool) -> tuple[Text, ...]:
    """Say why a detail cannot be watched for, and what can be sent instead; nothing where it can.

    Args:
        kind: what it would be registered as.
        noticed: how it would be noticed.
        is_empty: whether nothing of it could be kept.
    """
    if noticed is Noticed.SHOWN:
        return (
            text(
                "Your name or your user ID shows that to everybody in your rooms, so I cannot watch for it."
            ),
            text("If that changes one day, please send it again."),
        )
    if noticed is Noticed.NEVER and kind == "phone":
        return (
            text("I could not tell that number from other figures."),
            text("Please send it whole, with its area code."),
        )
    if noticed is Noticed.EVERYWHERE or is_empty:
        return (TOO_LITTLE,)
    if noticed is Noticed.NEVER:
        return (
            text("I would not find that in what people write."),
            text("Please send it the way they would write it, in one line."),
        )
    return ()


def doubts(kind: str, noticed: Noticed, *, looks_valid: bool) -> tuple[Text, ...]:
    """Say what speaks against registering a detail as it is; nothing where nothing does."""
    found: list[Text] = []
    if not looks_valid and kind == "phone":
        found.append(text("That is no valid number for the regions of your rooms."))
        found.append(text("With its country code in front, like +44, a number is valid everywhere."))
    elif not looks_valid:
        found.append(text("That does not look like a valid {kind}.", kind=KINDS[kind]))
    if noticed is Noticed.AS_A_NAME:
        found += _only_as_a_name(kind)
    return tuple(found)


def _only_as_a_name(kind: str) -> list[Text]:
    everyday = text(
        "That is said in everyday talk too. "
        "I would notice it only where it is used like a name, as after {example}.",
        example=_EXAMPLES.get(kind, _EXAMPLE),
    )
    return [everyday] if kind == "handle" else [everyday, text("Something longer is easier to notice.")]


def promise(noticed: Noticed, detail: Text) -> Text:
    """Say what is watched for from now on, and where."""
    if noticed is Noticed.AS_A_NAME:
        return text(
            "I watch for this only where it is used like a name: {detail}. Its value is not kept.",
            detail=detail,
        )
    return text("Done. I watch for this: {detail}. Its value is not kept.", detail=detail)


def promised(noticed: Noticed, detail: Text) -> Text:
    """Say that something is watched for already, and where."""
    if noticed is Noticed.AS_A_NAME:
        return text("I watch for that already, where it is used like a name: {detail}.", detail=detail)
    return text("I watch for that already: {detail}.", detail=detail)
