"""`!remind` is private, and leaves in peace who has answered."""

from commands.remind import remind
from policies.vocabulary import Reminded, Tell
from tests.commands.asking import ASHA, LEO, MAYA, asked, rules, words
from tests.commands.record import Record, act


async def test_only_those_who_have_not_answered_are_reminded_each_in_private() -> None:
    outcome = await remind(asked("remind"), Record(act(user=MAYA), act("declined", LEO)))
    assert [each.user_id for each in outcome if isinstance(each, Tell)] == [ASHA]
    assert [each.user_id for each in outcome if isinstance(each, Reminded)] == [ASHA]
    assert "one member" in words(outcome[0])


async def test_after_a_change_of_rules_everybody_is_asked() -> None:
    acts = (act(user=MAYA), act("declined", LEO), act(user=ASHA))
    outcome = await remind(asked("remind"), Record(*acts, current=(rules(2, "New."),)))
    assert {each.user_id for each in outcome if isinstance(each, Tell)} == {MAYA, LEO, ASHA}


async def test_nobody_to_remind_is_said() -> None:
    everybody = Record(act(user=MAYA), act(user=LEO), act(user=ASHA))
    [answer] = await remind(asked("remind"), everybody)
    assert "nobody to remind" in words(answer)
