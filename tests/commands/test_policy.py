"""`!policy` shows what holds, and changes it only where it fits."""

from collections.abc import Sequence
from dataclasses import dataclass

from commands.base import ToConfirm
from commands.policy import policy
from policies.vocabulary import AuditAct, Rows, RulesVersion, SettingChanged, Text, text
from tests.commands.asking import MAYA, NOW, ROOM, asked, rules, words


@dataclass(frozen=True)
class Setting:
    key: str
    value: str
    origin: str


class Policy:
    """Three keys, one of them set by command."""

    def __init__(self, *, removes_more: bool = False, obstacle: Text | None = None) -> None:
        self._removes_more, self._obstacle = removes_more, obstacle

    def settings_in_force(self, room_id: object) -> Sequence[Setting]:
        return [
            Setting("language", "en", "default"),
            Setting("agreement.gate", "remind", "room in file"),
            Setting("retention.max_age", "7d", "command"),
        ]

    def refused_setting(self, room_id: object, key: str, value: str) -> object:
        return "this is no gate" if value == "moat" else None

    async def current_rules(self, room_id: object) -> Sequence[RulesVersion]:
        return [rules()]

    def rules_in_files(self, room_id: object) -> dict[str, str]:
        return {"en": "Be kind."}

    def near_setting(self, key: str) -> str | None:
        return "language" if key.startswith("lang") else None

    def removes_more(self, room_id: object, key: str, value: str) -> bool:
        return self._removes_more

    def obstacle(self, room_id: object, key: str, value: str) -> Text | None:
        return self._obstacle


async def shown(argument: str) -> list[tuple[object, ...]]:
    [answer] = await policy(asked("policy", argument), Policy())
    [rows] = answer.said
    assert isinstance(rows, Rows)
    return [row[:2] for row in rows.rows]


async def test_all_keys_one_key_or_a_section_are_shown() -> None:
    assert len(await shown("")) == 3
    assert await shown("language") == [("language", "en")]
    assert await shown("agreement") == [("agreement.gate", "remind")]


async def test_a_key_is_set_and_leaves_a_trace() -> None:
    changed, act, _ = await policy(asked("policy", "agreement.gate redact"), Policy())
    assert changed == SettingChanged(room_id=ROOM, key="agreement.gate", value="redact", by=MAYA, at=NOW)
    assert isinstance(act, AuditAct)
    assert act.what == "policy agreement.gate"


async def test_what_does_not_fit_is_refused_with_its_reason() -> None:
    [answer] = await policy(asked("policy", "agreement.gate moat"), Policy())
    assert "this is no gate" in words(answer)


async def test_what_the_room_makes_impossible_is_refused_with_its_reason() -> None:
    obstacle = Policy(obstacle=text("I may not change power levels here."))
    [answer] = await policy(asked("policy", "agreement.gate mute"), obstacle)
    assert "power levels" in words(answer)


async def test_what_would_redact_more_waits_for_a_confirmation() -> None:
    asking = await policy(asked("policy", "retention.max_age 1d"), Policy(removes_more=True))
    assert [type(each) for each in asking][1:] == [ToConfirm]
    done = await policy(asked("policy", "retention.max_age 1d", confirmed=True), Policy(removes_more=True))
    assert isinstance(done[0], SettingChanged)


async def test_an_unknown_key_is_answered_with_the_nearest() -> None:
    [answer] = await policy(asked("policy", "langage de"), Policy())
    assert "`language`" in words(answer)


async def test_reset_takes_back_what_was_set_by_command_alone() -> None:
    outcome = await policy(asked("policy", "reset"), Policy())
    assert [each.key for each in outcome if isinstance(each, SettingChanged)] == ["retention.max_age"]
    [answer] = await policy(asked("policy", "reset language"), Policy())
    assert "nothing changes" in words(answer)
