"""`!policy` shows what holds, and changes it only where it fits."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.config.effective import keys
from bot.dispatch.reading import Reading
from commands.base import Outcome, ToConfirm, Where
from commands.policy import ORIGINS, policy
from commands.policy_keys import LIKE
from policies.room_safety.roles import Role
from policies.vocabulary import (
    AuditAct,
    Powers,
    Reply,
    Rows,
    RulesVersion,
    SettingChanged,
    Text,
    UserId,
    text,
)
from tests.commands.asking import MAYA, NOW, ROOM, asked, rules, words
from tests.commands.conftest import Opening
from tests.house import ASHA, BOT, House

LEO = UserId("@leo:example.org")


@dataclass(frozen=True)
class Setting:
    key: str
    value: str
    origin: str


IN_FORCE = (
    Setting("language", "en", "default"),
    Setting("agreement.gate", "remind", "room in file"),
    Setting("ground_rules.file", "rules.md", "file"),
    Setting("retention.max_age", "7d", "command"),
    Setting("retention.keep_facilitator_notices", "false", "default"),
)


@dataclass
class Policy:
    """Five keys, one of them set by command."""

    removing: Collection[tuple[str, str | None]] = ()
    refused: Collection[tuple[str, str | None]] = (("agreement.gate", "moat"),)
    in_the_way: Text | None = None
    made: Sequence[str] = ("retention.max_age",)
    current: Sequence[RulesVersion] = ()
    files: dict[str, str] | None = None
    asker_becomes: Role = Role.ADMIN
    anyone_becomes: Role = Role.PARTICIPANT

    def role_with(self, changes: object, room: object, user_id: UserId | None = None) -> Role:
        if user_id is not None:
            return self.asker_becomes
        return self.anyone_becomes if changes else Role.PARTICIPANT

    def settings_in_force(self, room_id: object) -> Sequence[Setting]:
        return IN_FORCE

    def set_by_command(self, room_id: object) -> Sequence[str]:
        return self.made

    def refused_setting(self, room_id: object, key: str, value: str | None) -> Text | None:
        return text("this is no gate") if (key, value) in self.refused else None

    def without_remarks(self, room_id: object, key: str, value: str) -> str:
        return value.partition(" #")[0]

    async def current_rules(self, room_id: object) -> Sequence[RulesVersion]:
        return self.current

    def rules_in_files(self, room_id: object) -> dict[str, str]:
        return {"en": "Be kind."} if self.files is None else self.files

    def near_setting(self, key: str) -> str | None:
        return "language" if key.startswith("lang") else None

    def removes_more(self, room_id: object, key: str, value: str | None) -> bool:
        return (key, value) in self.removing

    gives_it_away: bool = False

    async def gives_away(self, asked: object) -> bool:
        return self.gives_it_away

    def obstacle(self, room_id: object, key: str, value: str) -> Text | None:
        return self.in_the_way


async def after(argument: str, known: Policy | None = None, **more: object) -> Outcome:
    return await policy(asked("policy", argument, **more), known or Policy())


def changes(outcome: Outcome) -> list[tuple[str, str | None]]:
    return [(each.key, each.value) for each in outcome if isinstance(each, SettingChanged)]


def kinds(outcome: Outcome) -> list[type]:
    return [type(each) for each in outcome]


async def shown(argument: str) -> list[tuple[object, ...]]:
    [answer] = await after(argument)
    assert isinstance(answer, Reply)
    [rows] = answer.said
    assert isinstance(rows, Rows)
    return [tuple(row) for row in rows.rows]


# -- showing


async def test_without_a_key_every_key_is_shown_with_its_value_and_where_it_comes_from() -> None:
    assert await shown("") == [(one.key, one.value, ORIGINS[one.origin]) for one in IN_FORCE]


@pytest.mark.parametrize(
    ("argument", "keys"),
    [
        ("language", ["language"]),
        (" language ", ["language"]),
        ("Language", ["language"]),
        ("LANGUAGE\n", ["language"]),
        ("agreement", ["agreement.gate"]),
        ("agreement.gate", ["agreement.gate"]),
    ],
)
async def test_one_key_or_a_section_is_shown_however_it_is_written(argument: str, keys: list[str]) -> None:
    assert [row[0] for row in await shown(argument)] == keys


@pytest.mark.parametrize("argument", ["agree", "agreement.", "agreement.gat", "max_age", "retention.max"])
async def test_the_beginning_of_a_key_is_none(argument: str) -> None:
    [answer] = await after(argument)
    assert "no such key" in words(answer)


@pytest.mark.parametrize("hostile", ["*", "../..", "__class__", "{key}", "`language`", "é" * 4000])
async def test_an_unknown_key_is_not_repeated(hostile: str) -> None:
    [answer] = await after(hostile)
    assert words(answer) == "There is no such key."


async def test_an_unknown_key_is_answered_with_the_nearest() -> None:
    [answer] = await after("langage de")
    assert "`language`" in words(answer)


# -- setting


@pytest.mark.parametrize(
    "argument",
    [
        "agreement.gate redact",
        "agreement.gate\nredact",
        "agreement.gate\t redact ",
        "Agreement.Gate redact",
        "agreement.gate  redact\n",
    ],
)
async def test_a_key_is_set_and_leaves_a_trace(argument: str) -> None:
    changed, act, done = await after(argument)
    assert changed == SettingChanged(room_id=ROOM, key="agreement.gate", value="redact", by=MAYA, at=NOW)
    assert act == AuditAct(who=MAYA, what="policy agreement.gate", room_id=ROOM, at=NOW)
    assert "`agreement.gate` is `redact`" in words(done)


@pytest.mark.parametrize("argument", ["agreement gate redact", "Agreement Gate\nredact"])
async def test_a_section_and_its_key_may_stand_side_by_side(argument: str) -> None:
    assert changes(await after(argument)) == [("agreement.gate", "redact")]


async def test_a_section_and_its_key_alone_are_shown() -> None:
    [answer] = await after("retention max_age")
    assert isinstance(answer, Reply)
    assert answer == (await after("retention.max_age"))[0]


async def test_a_value_for_a_whole_section_is_answered_with_its_settings() -> None:
    [answer] = await after("agreement redact")
    assert "`agreement.gate`" in words(answer)


async def test_a_value_of_an_unusual_form_is_shown_whole_where_it_was_not_taken() -> None:
    known = Policy(refused=[("agreement.gate", "moat"), ("language", "x")])
    assert "written like this" not in words((await after("language x", known))[0])
    assert set(LIKE) <= set(keys())


async def test_a_value_keeps_its_case_and_its_spaces() -> None:
    assert changes(await after("language [A b,  C]")) == [("language", "[A b,  C]")]


async def test_what_does_not_fit_is_refused_with_its_reason() -> None:
    [answer] = await after("agreement.gate moat")
    assert "this is no gate" in words(answer)


async def test_what_the_room_makes_impossible_is_refused_with_its_reason() -> None:
    [answer] = await after("agreement.gate mute", Policy(in_the_way=text("I may not change power levels.")))
    assert "would not work in this room" in words(answer)
    assert "power levels" in words(answer)


async def test_what_would_redact_more_waits_for_a_confirmation() -> None:
    known = Policy(removing=[("retention.max_age", "1d")])
    asking = await after("retention.max_age 1d", known)
    assert kinds(asking) == [Reply, ToConfirm]
    assert "`?confirm`" in words((await after("retention.max_age 1d", known, prefix="?"))[0])
    assert changes(await after("retention.max_age 1d", known, confirmed=True)) == [
        ("retention.max_age", "1d")
    ]


@pytest.mark.parametrize("argument", ["language de", "reset", "reset retention.max_age"])
@pytest.mark.parametrize("confirmed", [False, True])
async def test_nobody_locks_themselves_out(argument: str, confirmed: bool) -> None:
    known = Policy(asker_becomes=Role.FACILITATOR)
    [answer] = await after(argument, known, confirmed=confirmed)
    assert "you would be no admin" in words(answer)


@pytest.mark.parametrize(
    ("becomes", "said"),
    [(Role.FACILITATOR, "everybody in this room a facilitator"), (Role.ADMIN, "an admin")],
)
@pytest.mark.parametrize("argument", ["agreement.gate none", "reset"])
async def test_what_opens_a_role_to_everybody_waits_for_a_confirmation(
    argument: str, becomes: Role, said: str
) -> None:
    known = Policy(anyone_becomes=becomes)
    asking = await after(argument, known)
    assert kinds(asking) == [Reply, ToConfirm]
    assert said in words(asking[0])
    assert changes(await after(argument, known, confirmed=True))


async def test_everything_that_follows_is_said_before_it_is_confirmed() -> None:
    known = Policy(removing=[("retention.max_age", None)], anyone_becomes=Role.ADMIN)
    [asking, _] = await after("reset", known)
    assert "redact messages" in words(asking)
    assert "an admin" in words(asking)


async def test_what_is_refused_is_never_asked_about() -> None:
    known = Policy(removing=[("agreement.gate", "moat")])
    assert kinds(await after("agreement.gate moat", known)) == [Reply]


# -- going back


@pytest.mark.parametrize(
    "argument", ["reset", "Reset", "RESET ", "reset retention.max_age", "reset Retention.Max_Age"]
)
async def test_reset_takes_back_what_was_set_by_command(argument: str) -> None:
    outcome = await after(argument)
    assert changes(outcome) == [("retention.max_age", None)]
    assert "retention.max_age" in words(outcome[-1])


async def test_a_reset_is_on_record_by_what_was_asked_for() -> None:
    for argument, what in (
        ("reset", "policy reset"),
        ("reset retention.max_age", "policy reset retention.max_age"),
    ):
        assert [each.what for each in await after(argument) if isinstance(each, AuditAct)] == [what]


@pytest.mark.parametrize("argument", ["reset language", "reset agreement.gate", "reset ground_rules.file"])
async def test_what_was_set_by_no_command_stays(argument: str) -> None:
    [answer] = await after(argument)
    assert "nothing changes" in words(answer)


@pytest.mark.parametrize("argument", ["reset retention", "reset Retention Max_Age"])
async def test_a_whole_section_is_reset_and_a_key_may_stand_behind_it(argument: str) -> None:
    assert changes(await after(argument)) == [("retention.max_age", None)]


async def test_a_section_with_the_rules_in_it_takes_them_back_too() -> None:
    known = Policy(current=[replace(rules(3), made_by=MAYA)], made=())
    outcome = await after("reset ground_rules", known)
    assert [each.version for each in outcome if isinstance(each, RulesVersion)] == [4]


@pytest.mark.parametrize("argument", ["reset everything", "reset langage", "reset retention max_agee"])
async def test_what_is_no_key_is_not_reset(argument: str) -> None:
    [answer] = await after(argument)
    assert "no such key" in words(answer)


async def test_going_back_to_a_value_that_removes_more_waits_for_a_confirmation() -> None:
    known = Policy(removing=[("retention.max_age", None)])
    for argument in ("reset", "reset retention.max_age"):
        assert kinds(await after(argument, known)) == [Reply, ToConfirm]
        assert changes(await after(argument, known, confirmed=True)) == [("retention.max_age", None)]


async def test_going_back_to_what_does_not_fit_the_rest_is_refused() -> None:
    known = Policy(refused=[("retention.max_age", None)])
    assert kinds(await after("reset retention.max_age", known)) == [Reply]
    assert changes(await after("reset", known)) == [("retention.max_age", None)], "all together they do fit"


async def test_a_key_that_fits_no_longer_is_taken_back_with_all_others() -> None:
    known = Policy(made=("retention.max_age", "gone.key"))
    assert changes(await after("reset", known)) == [("retention.max_age", None), ("gone.key", None)]


@pytest.mark.parametrize("argument", ["reset", "reset ground_rules.file"])
async def test_rules_set_by_command_give_way_to_those_of_the_file_as_the_next_version(argument: str) -> None:
    by_command = replace(rules(3, "By hand."), made_by=MAYA)
    outcome = await after(argument, Policy(current=[by_command], made=()))
    [version] = [each for each in outcome if isinstance(each, RulesVersion)]
    assert (version.version, version.text, version.made_by) == (4, "Be kind.", None)
    assert "ground_rules.file" in words(outcome[-1])


@pytest.mark.parametrize(
    "known",
    [
        Policy(current=[rules(3)], made=()),
        Policy(current=[replace(rules(3), made_by=MAYA)], files={}, made=()),
        Policy(made=()),
    ],
    ids=["those of the file hold", "the file is unfit", "there are none"],
)
async def test_otherwise_the_rules_stay_as_they_are(known: Policy) -> None:
    [answer] = await after("reset ground_rules.file", known)
    assert "nothing changes" in words(answer)


# -- in the house


def value_of(house: House, key: str) -> object:
    section, _, name = key.rpartition(".")
    settings = house.dispatcher.around.settings_of(ROOM)
    return getattr(getattr(settings, section) if section else settings, name)


async def test_a_shorter_age_in_the_file_is_not_come_back_to_by_a_slip(open_house: Opening) -> None:
    house = await open_house(retention={"max_age": "7d"})
    await house.room(LEO)
    await house.say(ASHA, "!policy retention.max_age 90d")
    [asking] = await house.say(ASHA, "!policy reset")
    assert "would redact messages" in asking
    assert value_of(house, "retention.max_age").days == 90  # type: ignore[attr-defined]
    [done] = await house.say(ASHA, "!confirm")
    assert "retention.max_age" in done
    assert value_of(house, "retention.max_age").days == 7  # type: ignore[attr-defined]


@pytest.mark.parametrize(("key", "value"), LIKE.items())
async def test_the_form_that_is_shown_is_taken(open_house: Opening, key: str, value: str) -> None:
    house = await open_house()
    await house.room(LEO)
    [refused] = await house.say(ASHA, f"!policy {key} @leo:example.org")
    assert f"`!policy {key} {value}`" in refused
    [done] = await house.say(ASHA, f"!policy {key} {value}")
    assert "Done." in done


async def test_off_is_taken_where_there_may_be_no_length_of_time(open_house: Opening) -> None:
    house = await open_house(retention={"max_age": "7d"})
    await house.room(LEO)
    assert "Done." in (await house.say(ASHA, "!policy retention.max_age off"))[0]
    assert value_of(house, "retention.max_age") is None
    assert "cannot be set" in (await house.say(ASHA, "!policy retention.sweep_every off"))[0]


async def test_a_reminder_that_nothing_is_said_for_is_not_set(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO)
    [refused] = await house.say(ASHA, "!policy reminders [{every: 1d, text: check-in}]")
    assert "there are no check-ins yet" in refused
    assert value_of(house, "reminders") == ()


async def test_an_admin_stays_one_and_members_become_none_by_a_slip(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO)
    [refused] = await house.say(ASHA, "!policy admin_level 500")
    assert "you would be no admin" in refused
    assert value_of(house, "admin_level") == 100
    for level, everybody in (("facilitator_level", "a facilitator"), ("admin_level", "an admin")):
        [asking] = await house.say(ASHA, f"!policy {level} 0")
        assert f"everybody in this room {everybody}" in asking
        assert value_of(house, level) > 0  # type: ignore[operator]
        await house.say(ASHA, "!confirm")
        assert value_of(house, level) == 0


async def test_going_back_to_a_level_above_ones_own_is_refused(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO, powers=Powers(users={ASHA: 100, LEO: 60, BOT: 100}))
    await house.say(ASHA, "!policy admin_level 60")
    for said in ("!policy reset", "!policy reset admin_level"):
        [refused] = await house.say(LEO, said)
        assert "you would be no admin" in refused
    assert value_of(house, "admin_level") == 60
    await house.say(ASHA, "!policy reset")
    assert value_of(house, "admin_level") == 100


async def test_one_half_of_what_fits_only_together_is_not_taken_back_alone(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO)
    await house.say(ASHA, "!policy facilitator_level 30")
    await house.say(ASHA, "!policy admin_level 40")
    [refused] = await house.say(ASHA, "!policy reset facilitator_level")
    assert "facilitator_level is above admin_level" in refused
    assert (value_of(house, "facilitator_level"), value_of(house, "admin_level")) == (30, 40)
    await house.say(ASHA, "!policy reset")
    assert (value_of(house, "facilitator_level"), value_of(house, "admin_level")) == (50, 100)


async def test_what_the_file_made_unfit_is_cleared_away_by_a_reset(
    open_house: Opening, tmp_path: Path
) -> None:
    house = await open_house()
    await house.room(LEO)
    await house.say(ASHA, "!policy facilitator_level 70")
    await house.restart(admin_level=60)
    assert value_of(house, "facilitator_level") == 50
    assert "facilitator_level" in (await house.say(ASHA, "!policy reset"))[0]
    assert house.dispatcher.around.made_by_command.get(ROOM) in (None, {})


async def test_what_was_set_holds_after_a_restart_until_it_is_reset(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO)
    await house.say(ASHA, "!policy language de")
    await house.restart()
    assert value_of(house, "language") == "de"
    await house.say(ASHA, "!policy reset language")
    await house.restart()
    assert value_of(house, "language") == "en"


@pytest.mark.parametrize(
    "value", ["!!python/object:os.system", "&a [*a]", "{", "\x00", "no\nlanguage: de", "9" * 5000]
)
async def test_a_value_that_is_no_plain_yaml_sets_nothing(open_house: Opening, value: str) -> None:
    house = await open_house()
    await house.room(LEO)
    [answer] = await house.say(ASHA, f"!policy retention.max_age {value}")
    assert "cannot be set" in answer
    assert not house.dispatcher.around.made_by_command.get(ROOM)


async def test_a_member_learns_nothing_of_a_rooms_policy(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO)
    for said in ("!policy", "!policy language", "!policy language de", "!policy reset"):
        [refused] = await house.say(LEO, said)
        assert "is for the admins" in refused


@pytest.mark.parametrize(("value", "is_said"), [("true", True), ("True", True), ("false", False)])
async def test_of_notices_it_is_said_that_earlier_ones_cannot_be_told(value: str, *, is_said: bool) -> None:
    *_, answer = await policy(asked("policy", f"retention.keep_facilitator_notices {value}"), Policy())
    assert ("Earlier ones" in words(answer)) is is_said


# -- what gives something away


async def test_an_answer_repeats_no_value_that_was_met_as_a_detail() -> None:
    [changed, _, answer] = await after("language fr", Policy(gives_it_away=True))
    assert isinstance(changed, SettingChanged)
    assert words(answer) == "Done. `language` is changed here from now on."


async def test_a_refusal_repeats_nothing_either() -> None:
    [answer] = await after("agreement.gate moat", Policy(gives_it_away=True))
    assert words(answer) == "That cannot be set: agreement.gate"


@pytest.mark.parametrize("where", [Where.DIRECT, Where.MANAGEMENT])
async def test_among_staff_what_is_allowed_is_shown(open_house: Opening, where: Where) -> None:
    house = await open_house(identifying_details={"allow": ["0800 1111"]})
    await house.room()
    async with house.database.reading() as connection:
        reading = Reading(connection, house.dispatcher.around)
        [answer] = await policy(asked("policy", "identifying_details.allow", where=where), reading)
    assert "0800 1111" in str(answer)
