"""`!rules` shows the rules, and where the asker's agreement stands."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from commands.agree import act_of
from commands.rules import rules as command
from commands.rules import where_it_stands
from policies.vocabulary import AgreementAct, Markdown, Reply, RulesVersion, UserId
from tests.commands.asking import LEO, MAYA, NOW, ROOM, asked, rules, words
from tests.commands.conftest import Opening
from tests.commands.spoken import LANGUAGES, spoken

BOTH = (rules(2, "Sei lieb.", "de"), rules(2, "Be kind."))


class Record:
    """What the command reads, held in memory."""

    def __init__(
        self, *acts: AgreementAct, current: Sequence[RulesVersion] = BOTH, lines: Sequence[str] = ()
    ) -> None:
        self._acts, self._current, self._lines = acts, current, lines

    async def current_rules(self, room_id: object) -> Sequence[RulesVersion]:
        assert room_id == ROOM
        return self._current

    async def acts(self, room_id: object, user_id: UserId) -> Sequence[AgreementAct]:
        return [act for act in self._acts if act.user_id == user_id]

    def crisis_lines(self) -> Sequence[str]:
        return self._lines


def done(act: str, version: int = 2) -> AgreementAct:
    return replace(act_of(asked("agree"), "agreed", rules(version)), act=act)


async def shown(*acts: AgreementAct, language: str = "en", **more: object) -> Reply:
    (answer,) = await command(
        asked("rules", language=language, **more), Record(*acts, lines=("GB: 116 123",))
    )
    assert isinstance(answer, Reply)
    return answer


@pytest.mark.parametrize(
    ("language", "text"), [("en", "Be kind."), ("de", "Sei lieb."), ("fr", "Be kind."), ("es", "Be kind.")]
)
async def test_the_rules_are_shown_in_the_askers_language_else_in_english(language: str, text: str) -> None:
    assert (await shown(language=language)).said[0] == Markdown(text)


async def test_where_there_is_neither_they_are_shown_in_what_there_is() -> None:
    [answer] = await command(asked("rules", language="fr"), Record(current=BOTH[:1]))
    assert isinstance(answer, Reply)
    assert answer.said[0] == Markdown("Sei lieb.")


async def test_crisis_lines_stand_between_the_rules_and_the_standing() -> None:
    said = words(await shown()).splitlines()
    assert said[0] == "Be kind."
    assert "GB: 116 123" in said[1]
    assert "To agree" in said[2]


async def test_where_there_are_no_rules_that_is_said_and_nothing_else() -> None:
    [answer] = await command(asked("rules"), Record(current=(), lines=("GB: 116 123",)))
    assert words(answer) == "This room has no ground rules yet. Its facilitators can add them."


@pytest.mark.parametrize(
    ("acts", "says"),
    [
        ([], "You have not answered yet"),
        ([("agreed", 2)], "You agreed to these rules on"),
        ([("agreed", 1)], "You agreed to an older version on"),
        ([("withdrawn", 2)], "You have not agreed."),
        ([("declined", 2)], "You have not agreed."),
        ([("declined", 1)], "You have not agreed."),
        ([("lapsed", 1)], "You have not answered yet"),
        ([("declined", 2), ("agreed", 2)], "You agreed to these rules on"),
        ([("agreed", 2), ("withdrawn", 2)], "You have not agreed."),
    ],
)
async def test_it_says_where_their_agreement_stands(acts: list[tuple[str, int]], says: str) -> None:
    assert says in words(await shown(*(done(*act) for act in acts))).splitlines()[-1]


@pytest.mark.parametrize("acts", [[], [done("agreed", 1)], [done("withdrawn")], [done("lapsed", 1)]])
async def test_whoever_has_not_agreed_to_these_is_told_how(acts: list[AgreementAct]) -> None:
    assert "`?agree`" in words(await shown(*acts, prefix="?"))


async def test_what_others_said_is_none_of_the_askers() -> None:
    assert "You have not answered yet" in words(await shown(replace(done("agreed"), user_id=LEO)))


def test_the_day_is_the_one_on_which_they_said_it() -> None:
    act = replace(done("agreed"), sent_at=NOW - timedelta(days=3), recorded_at=NOW)
    assert where_it_stands([act], rules(2), "!").values == {"when": NOW - timedelta(days=3)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("acts", [[], [done("agreed")], [done("agreed", 1)], [done("declined")]])
async def test_it_is_said_in_each_language(acts: list[AgreementAct], language: str) -> None:
    said = spoken([await shown(*acts, language=language)], language)
    assert language == "en" or "You " not in said


async def test_markup_in_the_rules_stays_in_the_rules() -> None:
    hostile = rules(2, "@room <script>x</script> `!agree` [here](javascript:x)")
    [answer] = await command(asked("rules"), Record(current=[hostile]))
    said = spoken([answer], "en")
    assert "@room" not in said
    assert "To agree, say `!agree`" in said.splitlines()[-1]


async def test_after_agreeing_it_is_said_that_they_did_and_to_them_alone(open_house: Opening) -> None:
    house = await open_house()
    room = await house.room(MAYA, LEO)
    await house.say(MAYA, "!agree", room)
    assert any("You agreed to these rules" in said for said in await house.say(MAYA, "!rules", room))
    assert any("You have not answered yet" in said for said in await house.say(LEO, "!rules", room))
