"""`!policy`: what holds in a room and where it comes from; sets one key of it, or goes back to the file."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from commands.base import Asked, Outcome, ToConfirm, Where, reply
from commands.policy_keys import LIKE, meant, split
from commands.policy_roles import Changes, Roles, locked_out, opened_up
from policies.ground_rules.versions import new_version
from policies.vocabulary import (
    AuditAct,
    Lane,
    Reply,
    RoomId,
    Rows,
    RulesVersion,
    SettingChanged,
    Tell,
    Text,
    text,
)

RULES = "ground_rules.file"
NOTICES = "retention.keep_facilitator_notices"
ALLOW = "identifying_details.allow"  # it may hold whatever somebody thought was no detail

STILL_DETAILS = text("Whatever a member registers stays a detail, also where it is allowed here.")
REDACTS = text("That would redact messages that would otherwise stay longer.")

ORIGINS: dict[str, Text] = {
    "default": text("default"),
    "file": text("configuration"),
    "room in file": text("configuration, this room"),
    "command": text("command"),
}


class Setting(Protocol):
    """One key of a room's policy, as it holds."""

    @property
    def key(self) -> str:
        """Its dotted name."""

    @property
    def value(self) -> str:
        """Its value, as people write it."""

    @property
    def origin(self) -> str:
        """Where the value comes from."""


class Policy(Roles, Protocol):
    """What this command reads."""

    def settings_in_force(self, room_id: RoomId) -> Sequence[Setting]:
        """Return every key of a room's policy."""

    def set_by_command(self, room_id: RoomId) -> Collection[str]:
        """Return the keys that commands have set, also those that no longer fit the configuration."""

    def refused_setting(self, room_id: RoomId, key: str, value: str | None) -> Text | None:
        """Return why a key cannot be set to a value, or (None) back to the file's; None where it can."""

    def without_remarks(self, room_id: RoomId, key: str, value: str) -> str:
        """Return a value that can be set without what only stands beside it, such as a comment."""

    async def current_rules(self, room_id: RoomId) -> Sequence[RulesVersion]:
        """Return the newest version of a room's rules, one entry a language."""

    def rules_in_files(self, room_id: RoomId) -> Mapping[str, str]:
        """Return the ground rules that the configuration names for a room; nothing where a file is unfit."""

    def near_setting(self, key: str) -> str | None:
        """Return the nearest key to a name that is none."""

    def removes_more(self, room_id: RoomId, key: str, value: str | None) -> bool:
        """Whether a change, or (None) going back to the file, would redact what would otherwise stay."""

    def obstacle(self, room_id: RoomId, key: str, value: str) -> Text | None:
        """Return why the room makes a setting impossible; None where it does not."""

    async def gives_away(self, asked: Asked) -> bool:
        """Whether a command's own words hold a detail of somebody here."""


async def policy(asked: Asked, known: Policy) -> Outcome:
    """Show every key, show one, set one, or go back to the file's values."""
    settings = known.settings_in_force(asked.the_room.room_id)
    keys = [setting.key for setting in settings]
    key, value = split(asked.argument, keys)
    if key == "reset":
        return await _reset(asked, known, " ".join(split(value, keys)).strip().lower(), keys)
    found = meant(key, keys) if key else keys
    if not found:
        return [reply(_unknown(known, key))]
    if value and key not in keys:
        return [reply(_several(key, found))]
    if value:
        return await _set(asked, known, key, value)
    return _listed(asked, [setting for setting in settings if setting.key in found])


async def _set(asked: Asked, known: Policy, key: str, value: str) -> Outcome:
    room_id = asked.the_room.room_id
    is_leak = await known.gives_away(asked)
    if why := known.refused_setting(room_id, key, value):
        refusal = text("That cannot be set: {why}", why=key if is_leak else why)
        return [reply(refusal, *_like(asked, key))]
    value = known.without_remarks(room_id, key, value)
    if obstacle := known.obstacle(room_id, key, value):
        return [reply(text("That would not work in this room."), obstacle)]
    if held_back := _held_back(asked, known, {key: value}):
        return held_back
    changed = SettingChanged(room_id=room_id, key=key, value=value, by=asked.sender, at=asked.now)
    done = text("Done. `{key}` is `{value}` here from now on.", key=key, value=value)
    if is_leak or _is_for_few(asked, key):
        done = text("Done. `{key}` is changed here from now on.", key=key)
    return [changed, _act(asked, f"policy {key}"), reply(done, *_besides(key, value))]


def _is_for_few(asked: Asked, key: str) -> bool:
    """Whether a value is not said here at all, so that saying it now and then tells nobody what it holds."""
    return key == ALLOW and asked.where is Where.PROTECTED


def _besides(key: str, value: str) -> Sequence[Text]:
    """Say what a setting cannot do: which messages were notices is seen only as they arrive."""
    if key == ALLOW:
        return (STILL_DETAILS,)
    if key != NOTICES or value.lower() in {"false", "no", "off"}:
        return ()
    return (text("It spares notices said from now on. Earlier ones I cannot tell from other messages."),)


def _held_back(asked: Asked, known: Policy, changes: Changes) -> Outcome | None:
    """Refuse what locks the asker out, and have confirmed what cannot be undone; None where all is well."""
    if refusal := locked_out(asked, known, changes):
        return [reply(refusal)]
    room_id = asked.the_room.room_id
    redacts = any(known.removes_more(room_id, key, value) for key, value in changes.items())
    follows = [REDACTS] if redacts else []
    if opened := opened_up(asked, known, changes):
        follows.append(opened)
    if not follows or asked.confirmed:
        return None
    return [reply(*follows, text("Say `{confirm}` to go on.", confirm=f"{asked.prefix}confirm")), ToConfirm()]


def _like(asked: Asked, key: str) -> tuple[Text, ...]:
    """Show a whole command that is taken, where the value's form is not plain."""
    if key not in LIKE:
        return ()
    example = f"{asked.prefix}{asked.command} {key} {LIKE[key]}"
    return (text("It is written like this: `{example}`", example=example),)


async def _reset(asked: Asked, known: Policy, key: str, keys: Sequence[str]) -> Outcome:
    room_id = asked.the_room.room_id
    named = meant(key, keys)
    if key and not named:
        return [reply(_unknown(known, key))]
    gone = [name for name in known.set_by_command(room_id) if not key or name in named]
    if key in keys and gone and (why := known.refused_setting(room_id, key, None)):
        return [reply(text("That cannot be set: {why}", why=why))]
    rules = await _rules_again(asked, known) if not key or RULES in named else ()
    if not gone and not rules:
        return [reply(text("Nothing was set by command there, so nothing changes."))]
    if gone and (held_back := _held_back(asked, known, dict.fromkeys(gone))):
        return held_back
    return _gone_back(asked, key, gone, rules)


def _gone_back(asked: Asked, key: str, gone: Sequence[str], rules: Sequence[RulesVersion]) -> Outcome:
    room_id = asked.the_room.room_id
    changes = [
        SettingChanged(room_id=room_id, key=name, value=None, by=asked.sender, at=asked.now) for name in gone
    ]
    names = [*gone, RULES] if rules else gone
    done = text("Done. The configuration holds again for: {keys}", keys=", ".join(names))
    return [*changes, *rules, _act(asked, f"policy reset {key}".strip()), reply(done)]


async def _rules_again(asked: Asked, known: Policy) -> tuple[RulesVersion, ...]:
    """Return the rules of the configuration as the next version, where those in force were set by command."""
    room_id = asked.the_room.room_id
    current = await known.current_rules(room_id)
    if all(version.made_by is None for version in current):
        return ()
    number = max(version.version for version in current) + 1
    made = new_version(room_id, known.rules_in_files(room_id), (), now=asked.now)
    return tuple(replace(version, version=number) for version in made)


def _listed(asked: Asked, settings: Sequence[Setting]) -> Outcome:
    """Show settings; what is not for everybody's eyes, in private."""
    few = [setting for setting in settings if setting.value != "[]" and _is_for_few(asked, setting.key)]
    besides = (STILL_DETAILS,) if [setting.key for setting in settings] == [ALLOW] else ()
    answer = Reply(said=(_rows(settings, few), *besides))
    if not few:
        return [answer]
    room_id = asked.the_room.room_id
    return [answer, Tell(user_id=asked.sender, said=(_rows(few),), lane=Lane.ANSWER, about=room_id)]


def _rows(settings: Sequence[Setting], few: Sequence[Setting] = ()) -> Rows:
    head = (text("Key"), text("Value"), text("Comes from"))
    rows = [
        (each.key, text("in private") if each in few else each.value, ORIGINS[each.origin])
        for each in settings
    ]
    return Rows(head=head, rows=tuple(rows))


def _unknown(known: Policy, key: str) -> Text:
    near = known.near_setting(key)
    if near:
        return text("There is no such key. Did you mean `{near}`?", near=near)
    return text("There is no such key.")


def _several(section: str, keys: Sequence[str]) -> Text:
    listed = ", ".join(f"`{key}`" for key in keys)
    return text(
        "`{section}` has several settings. Please name one of them: {keys}", section=section, keys=listed
    )


def _act(asked: Asked, what: str) -> AuditAct:
    return AuditAct(who=asked.sender, what=what, room_id=asked.the_room.room_id, at=asked.now)
