"""`!withdraw` is as easy as `!agree`."""

import pytest

from commands.withdraw import withdraw
from policies.agreement import standing
from policies.vocabulary import AgreementAct, Reply, Tell
from tests.commands.asking import MAYA, asked, rules, words
from tests.commands.record import Record, act


async def test_one_word_takes_an_agreement_back() -> None:
    outcome = await withdraw(asked("withdraw"), Record(act("agreed")))
    [row] = [each for each in outcome if isinstance(each, AgreementAct)]
    assert row.act == "withdrawn"
    assert not standing([act("agreed"), row], 1).is_agreed


async def test_a_receipt_says_what_was_taken_back() -> None:
    outcome = await withdraw(asked("withdraw"), Record(act("agreed")))
    [receipt] = [each for each in outcome if isinstance(each, Tell)]
    assert receipt.user_id == MAYA
    assert "took back" in words(receipt)


async def test_an_agreement_to_older_rules_can_be_taken_back_too() -> None:
    outcome = await withdraw(
        asked("withdraw"), Record(act("agreed", version=1), current=(rules(3, "Newer."),))
    )
    assert [each.rules_version for each in outcome if isinstance(each, AgreementAct)] == [1]


@pytest.mark.parametrize("rows", [(), (act("declined"),), (act("agreed"), act("withdrawn"))])
async def test_where_there_is_no_agreement_nothing_is_written_down(rows: tuple[AgreementAct, ...]) -> None:
    assert [type(each) for each in await withdraw(asked("withdraw"), Record(*rows))] == [Reply]
