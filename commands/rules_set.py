"""`!rules set`, `!rules history`, `!rules diff`: the versions of a room's ground rules, for its admins."""

from collections.abc import Collection, Sequence
from typing import Protocol

from commands.base import Asked, Outcome, ToConfirm, reply
from policies.ground_rules.changes import changes, shown
from policies.ground_rules.fitness import AT_MOST, unfit
from policies.ground_rules.versions import new_version, to_compare, version_with
from policies.vocabulary import (
    LANGUAGES,
    AuditAct,
    EventLink,
    Reply,
    RoomId,
    Rows,
    RulesVersion,
    Text,
    text,
)


class Library(Protocol):
    """What these commands read."""

    async def current_rules(self, room_id: RoomId) -> Sequence[RulesVersion]:
        """Return the newest version of a room's rules, one entry a language."""

    async def rules_history(self, room_id: RoomId) -> Sequence[RulesVersion]:
        """Return every version of a room's rules, oldest first, one entry a language."""

    async def handed_over(self, asked: Asked, *, at_most: int) -> bytes | None:
        """Return what the asker attached, or wrote and replied to; None where nothing is readable."""


async def rules_set(asked: Asked, library: Library) -> Outcome:
    """Make the asker's message replied to, or the file attached, the newest version; everybody is asked anew.

    Rules that are in force are replaced only once the asker has confirmed it.
    """
    language = asked.argument.strip().lower() or asked.settings.language
    if language not in LANGUAGES:
        return [reply(text("I know these languages: {languages}.", languages=", ".join(LANGUAGES)))]
    written = await library.handed_over(asked, at_most=AT_MOST + 1)
    if written is None:
        return [reply(*_how(asked))]
    if why := unfit(written):
        return [reply(why)]
    return await _made(asked, language, written.decode(), library)


async def _made(asked: Asked, language: str, written: str, library: Library) -> Outcome:
    room_id = asked.the_room.room_id
    current = await library.current_rules(room_id)
    [rules] = new_version(room_id, {language: written}, (), now=asked.now, by=asked.sender)
    made = version_with(rules, current, own=asked.settings.language)
    if not made:
        return [reply(text("These are the rules already, word for word. Nothing changes."))]
    if current and not asked.confirmed:
        return [reply(*_what_follows(asked, current)), ToConfirm()]
    number = made[0].version
    act = AuditAct(who=asked.sender, what=f"rules set {number}", room_id=room_id, at=asked.now)
    done = text("Done. This is version {version}, in force from now on.", version=number)
    return [*made, act, reply(done, *_others(asked, made, current), *_grace(asked, current))]


def _what_follows(asked: Asked, current: Sequence[RulesVersion]) -> tuple[Text, ...]:
    """Name the message that would become the rules by a link, so that a slip is seen before it is shown."""
    message = asked.message
    written = message.event_id if message.attachment is not None else message.replies_to or message.event_id
    return (
        text(
            "This would take the place of version {version}: {link}",
            version=current[0].version,
            link=EventLink(message.room_id, written),
        ),
        text("Everybody is shown what changes, and asked anew."),
        text("Say `{confirm}` to go on.", confirm=f"{asked.prefix}confirm"),
    )


def _others(asked: Asked, made: Sequence[RulesVersion], current: Sequence[RulesVersion]) -> Sequence[Text]:
    """Say in which other languages the rules stay as they were, and in which there are none any more."""
    new, *kept = (each.language for each in made)
    left = [each.language for each in current if each.language not in (new, *kept)]
    said = []
    if kept:
        said.append(text("The rules in {languages} stay as they were.", languages=", ".join(kept)))
    if left:
        said.append(text("There are no rules in {languages} any more.", languages=", ".join(left)))
    if said:
        example = f"{asked.prefix}rules set {(*kept, *left)[0]}"
        said.append(text("You can set these too, such as with `{example}`.", example=example))
    return said


def _grace(asked: Asked, current: Sequence[RulesVersion]) -> tuple[Text, ...]:
    if not current:
        return ()
    grace = asked.settings.agreement.grace_on_change
    return (text("Everybody is asked anew. Earlier agreements count for {grace} more.", grace=grace),)


async def rules_history(asked: Asked, library: Library) -> Outcome:
    """List every version: number, language, when, by whom, and the beginning of its fingerprint."""
    versions = await library.rules_history(asked.the_room.room_id)
    if not versions:
        return [reply(text("This room has no ground rules yet. Its facilitators can add them."))]
    head = (text("Version"), text("Language"), text("Since"), text("Set by"), text("SHA-256"))
    rows = tuple(
        (version.version, version.language, version.made_at, _by(asked, version), version.sha256[:16])
        for version in reversed(versions)
    )
    return [Reply(said=(Rows(head=head, rows=rows),))]


async def rules_diff(asked: Asked, library: Library) -> Outcome:
    """Show what changed from one version to the next: `!rules diff`, `!rules diff 2`, `!rules diff 2 5`."""
    history = await library.rules_history(asked.the_room.room_id)
    newest = max((version.version for version in history), default=0)
    old, new = _asked_versions(asked.words, newest)
    before, after = ([v for v in history if v.version == number] for number in (old, new))
    compared = to_compare(before, after, asked.language)
    if compared is None:
        return [
            reply(
                text(
                    "There are no two such versions. `{history}` lists them.",
                    history=f"{asked.prefix}rules history",
                )
            )
        ]
    first, second = compared
    there = [version.language for version in after]
    if first.sha256 == second.sha256 and {version.language for version in before} != set(there):
        same = text("The words are the same. The languages are now: {languages}.", languages=", ".join(there))
        return [Reply(said=(_opening(old, new, ()), same))]
    languages = (
        () if asked.language == first.language == second.language else (first.language, second.language)
    )
    return [Reply(said=(_opening(old, new, languages), *shown(changes(first.text, second.text))))]


def _opening(old: int, new: int, languages: Collection[str]) -> Text:
    """Say what is compared, and in which languages where it is not the asker's."""
    if not languages:
        return text("From version {old} to version {new}:", old=old, new=new)
    named = " → ".join(dict.fromkeys(languages))
    return text("From version {old} to version {new} ({languages}):", old=old, new=new, languages=named)


def _asked_versions(words: Sequence[str], newest: int) -> tuple[int, int]:
    numbers = [int(word) for word in words[:2] if word.isascii() and word.isdigit() and len(word) < 7]
    if len(numbers) == 2:
        return numbers[0], numbers[1]
    return (numbers[0], newest) if numbers else (newest - 1, newest)


def _by(asked: Asked, version: RulesVersion) -> object:
    if not version.made_by:
        return text("configuration") if version.made_by is None else text("an admin")
    return asked.the_room.person(version.made_by)


def _how(asked: Asked) -> tuple[Text, ...]:
    return (
        text(
            "Write the rules as a message, in Markdown, and reply to it with `{say}`.",
            say=f"{asked.prefix}rules set",
        ),
        text("Or attach them as a file, with `{say}` as its caption.", say=f"{asked.prefix}rules set"),
        text("I take only what you wrote yourself, so that nobody else's words become rules."),
    )
