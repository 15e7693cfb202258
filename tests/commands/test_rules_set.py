"""`!rules set`, `!rules history`, `!rules diff`."""

from collections.abc import Sequence

import pytest

from commands.base import Asked
from commands.rules_set import rules_diff, rules_history, rules_set
from policies.vocabulary import AuditAct, Reply, Rows, RulesVersion
from tests.commands.asking import MAYA, ROOM, asked, rules, words


class Library:
    """Versions of one room, and what was handed over."""

    def __init__(self, *versions: RulesVersion, handed: bytes | None = b"Be very kind.") -> None:
        self._versions, self._handed = versions, handed

    async def current_rules(self, room_id: object) -> Sequence[RulesVersion]:
        newest = max((version.version for version in self._versions), default=0)
        return [version for version in self._versions if version.version == newest]

    async def rules_history(self, room_id: object) -> Sequence[RulesVersion]:
        return self._versions

    async def handed_over(self, asked: Asked, *, at_most: int) -> bytes | None:
        return self._handed


async def test_what_was_handed_over_is_the_next_version_by_whom() -> None:
    outcome = await rules_set(asked("rules set"), Library(rules()))
    [version] = [each for each in outcome if isinstance(each, RulesVersion)]
    assert (version.version, version.text, version.made_by) == (2, "Be very kind.", MAYA)
    assert [each.what for each in outcome if isinstance(each, AuditAct)] == ["rules set 2"]
    assert "asked anew" in words(outcome[-1])


async def test_the_first_rules_of_a_room_ask_nobody_anew() -> None:
    outcome = await rules_set(asked("rules set"), Library())
    assert "anew" not in words(outcome[-1])


async def test_the_same_words_are_no_new_version() -> None:
    outcome = await rules_set(asked("rules set"), Library(rules(text="Be very kind.")))
    assert [type(each) for each in outcome] == [Reply]


@pytest.mark.parametrize("handed", [None, b"", b"\xff", b"x" * 2_000_000])
async def test_what_cannot_be_rules_is_answered_and_changes_nothing(handed: bytes | None) -> None:
    outcome = await rules_set(asked("rules set"), Library(rules(), handed=handed))
    assert [type(each) for each in outcome] == [Reply]


async def test_a_language_the_bot_does_not_speak_is_refused() -> None:
    [answer] = await rules_set(asked("rules set", "klingon"), Library(rules()))
    assert "de" in words(answer)


async def test_the_history_is_a_table_newest_first() -> None:
    [answer] = await rules_history(asked("rules history"), Library(rules(), rules(2, "New.")))
    [table] = answer.said
    assert isinstance(table, Rows)
    assert [row[0] for row in table.rows] == [2, 1]


@pytest.mark.parametrize("argument", ["", "1", "1 2"])
async def test_the_difference_is_between_the_last_two_versions_or_those_asked_for(argument: str) -> None:
    library = Library(rules(text="Be kind.\nBe on time."), rules(2, "Be kind."))
    [answer] = await rules_diff(asked("rules diff", argument), library)
    assert "Be on time." in words(answer)


@pytest.mark.parametrize("argument", ["7", "0 1", "99999999999"])
async def test_versions_that_there_are_not_are_said_to_be_none(argument: str) -> None:
    [answer] = await rules_diff(asked("rules diff", argument), Library(rules()))
    assert "no two such versions" in words(answer)
    assert ROOM
