"""`!rules` shows the rules, and where the asker's agreement stands."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from commands.agree import act_of
from commands.rules import rules as command
from policies.vocabulary import AgreementAct, Markdown, Reply, RulesVersion
from tests.commands.asking import asked, rules


class Record:
    """What the command reads, held in memory."""

    def __init__(self, *acts: AgreementAct) -> None:
        self._acts = acts

    async def current_rules(self, room_id: object) -> Sequence[RulesVersion]:
        return (rules(2, "Sei lieb.", "de"), rules(2, "Be kind."))

    async def acts(self, room_id: object, user_id: object) -> Sequence[AgreementAct]:
        return self._acts

    def crisis_lines(self) -> Sequence[str]:
        return ("GB: 116 123",)


async def shown(*acts: AgreementAct, language: str = "en") -> Reply:
    (reply,) = await command(asked("rules", language=language), Record(*acts))
    assert isinstance(reply, Reply)
    return reply


async def test_the_rules_are_shown_in_the_askers_language() -> None:
    assert Markdown("Sei lieb.") in (await shown(language="de")).said


async def test_a_language_without_rules_falls_back_to_english() -> None:
    assert Markdown("Be kind.") in (await shown(language="fr")).said


async def test_crisis_lines_stand_with_the_rules() -> None:
    assert any("GB: 116 123" in getattr(part, "values", {}).values() for part in (await shown()).said)


@pytest.mark.parametrize(
    ("act", "version", "says"),
    [
        ("agreed", 2, "You agreed to these rules"),
        ("agreed", 1, "You agreed to an older version"),
        ("withdrawn", 2, "You have not agreed."),
        ("declined", 2, "You have not agreed."),
        ("lapsed", 1, "You have not answered yet"),
    ],
)
async def test_it_says_where_their_agreement_stands(act: str, version: int, says: str) -> None:
    done = replace(act_of(asked("agree"), "agreed", rules(version)), act=act)
    assert says in (await shown(done)).said[-1].source


async def test_who_has_not_answered_is_told_how_to_agree() -> None:
    assert "To agree, say" in (await shown()).said[-1].source
