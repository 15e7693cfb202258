"""`!help` lists what this person may say here."""

from collections.abc import Sequence

import pytest

from commands.base import Asked, Command, Where
from commands.crisis import crisis
from commands.help import help as command
from commands.table import TABLE
from policies.room_safety.roles import Role
from policies.vocabulary import Powers, Reply, UserId
from tests.commands.asking import asked, words
from tests.commands.conftest import Opening
from tests.commands.spoken import LANGUAGES, spoken
from tests.house import ASHA, BOT

FAY, LEO = UserId("@fay:example.org"), UserId("@leo:example.org")


class Known:
    """What the command reads, as the table has it."""

    def __init__(self, *lines: str) -> None:
        self._lines = lines

    def commands_for(self, asked: Asked) -> Sequence[Command]:
        return [c for c in TABLE if asked.role >= c.who and asked.where & c.where]

    def every_command(self) -> Sequence[Command]:
        return TABLE

    def crisis_lines(self) -> Sequence[str]:
        return self._lines


async def said(argument: str = "", *lines: str, **more: object) -> str:
    [answer] = await command(asked("help", argument, **more), Known(*lines))
    assert isinstance(answer, Reply)
    return words(answer)


def listed(answer: str) -> list[str]:
    return [line.split("`")[1] for line in answer.splitlines() if line.startswith("- `")]


@pytest.mark.parametrize("where", [Where.PROTECTED, Where.DIRECT, Where.UNENCRYPTED, Where.MANAGEMENT])
@pytest.mark.parametrize("role", Role)
async def test_it_lists_just_what_this_person_may_say_here_in_the_order_of_the_table(
    role: Role, where: Where
) -> None:
    may = [c for c in TABLE if role >= c.who and c.where & where]
    assert listed(await said(role=role, where=where)) == [f"!{c.name} {c.arguments}".strip() for c in may]


async def test_each_stands_with_the_prefix_its_arguments_and_what_it_does() -> None:
    answer = await said(prefix="?", role=Role.ADMIN)
    assert "- `?agree`: agree to the ground rules" in answer
    assert "- `?takeback [n]`: have your last messages here redacted" in answer
    assert "`!" not in answer


async def test_a_member_in_a_room_is_told_of_help_rules_and_agree_first() -> None:
    assert listed(await said())[:3] == ["!help [command]", "!rules", "!agree"]


@pytest.mark.parametrize(
    ("argument", "line"),
    [
        ("agree", "- `!agree`: agree"),
        ("!Agree", "- `!agree`: agree"),
        (" AGREE ", "- `!agree`: agree"),
        ("retention set", "- `!retention set AGE`: remove"),
        ("!retention  set", "- `!retention set AGE`: remove"),
        ("retention\nset", "- `!retention set AGE`: remove"),
    ],
)
async def test_one_command_is_explained_with_what_it_keeps(argument: str, line: str) -> None:
    first, kept = (await said(argument, role=Role.ADMIN)).splitlines()
    assert first.startswith(line)
    assert kept.startswith("About you this keeps: ")


@pytest.mark.parametrize(
    ("argument", "why"),
    [
        ("status", "for the facilitators of this room"),
        ("!policy", "for the admins of this room"),
        ("retention set", "for the admins of this room"),
        ("mydata", "say it to me in a direct message"),
        ("protect-anyway", "for the facilitators"),
    ],
)
async def test_of_what_they_may_not_say_here_they_hear_who_may_or_where(argument: str, why: str) -> None:
    first, second = (await said(argument)).splitlines()
    assert first.startswith(f"- `!{argument.removeprefix('!')}")
    assert why in second


@pytest.mark.parametrize("argument", ["nothing", "agree now", "!", "retention set 14d"])
async def test_where_there_is_no_such_command_all_are_listed(argument: str) -> None:
    assert await said(argument) == await said()


async def test_crisis_lines_stand_at_the_end_where_there_are_any() -> None:
    lines = ("US: 988", "GB: 116 123")
    assert (await said("", *lines)).endswith(
        "If it cannot wait, people are there for you: US: 988 · GB: 116 123"
    )
    assert "cannot wait" not in await said()
    assert "988" not in await said("agree", *lines), "one command is one command"
    assert crisis([]) == ()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_said_in_each_language_and_commands_stay_as_they_are_typed(language: str) -> None:
    answer = await command(asked("help", role=Role.ADMIN), Known("US: 988"))
    shown = spoken(answer, language)
    for one in TABLE:
        if one.where & Where.PROTECTED:
            assert f"`!{one.name}" in shown
    assert "988" in shown
    assert language == "en" or "You can say" not in shown


async def test_in_a_direct_room_each_hears_what_they_are_in_the_rooms_they_share(open_house: Opening) -> None:
    house = await open_house(crisis_lines=["US: 988"])
    await house.room(FAY, LEO, powers=Powers(users={ASHA: 100, FAY: 50, BOT: 100}))
    heard = {user: (await house.say(user, "help", await house.direct(user)))[0] for user in (LEO, FAY, ASHA)}
    assert [("!status" in said, "!policy" in said) for said in heard.values()] == [
        (False, False),
        (True, False),
        (True, True),
    ]
    assert all("988" in said and "!protect KIND VALUE" in said for said in heard.values())
