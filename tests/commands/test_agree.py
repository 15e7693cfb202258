"""`!agree` records once, and sends a receipt."""

import json

from commands.agree import agree
from policies.vocabulary import AgreementAct, Reply, SendFile, Tell
from tests.commands.asking import LEO, MAYA, NOW, ROOM, asked, room, rules, words
from tests.commands.record import Record


async def test_agreeing_writes_down_version_hash_time_and_event() -> None:
    act = next(each for each in await agree(asked("agree"), Record()) if isinstance(each, AgreementAct))
    assert act == AgreementAct(
        act="agreed",
        room_id=ROOM,
        user_id=MAYA,
        rules_version=1,
        rules_sha256=rules().sha256,
        language="en",
        method="command",
        event_id=asked("agree").cause,
        sent_at=NOW,
        recorded_at=NOW,
    )


async def test_a_receipt_goes_to_the_member_alone() -> None:
    receipt = next(each for each in await agree(asked("agree"), Record()) if isinstance(each, Tell))
    assert receipt.user_id == MAYA
    assert rules().sha256 in words(receipt)
    assert "privacy@example.org" in words(receipt)


async def test_the_receipt_is_also_a_file_that_keeps_the_two_purposes_apart() -> None:
    file = next(each for each in await agree(asked("agree"), Record()) if isinstance(each, SendFile))
    held = json.loads(file.data)
    assert file.user_id == held["pii_principal_id"] == MAYA
    assert held["text"] == {
        "name": "ground rules",
        "version": 1,
        "sha256": rules().sha256,
        "language": "en",
    }
    assert [purpose["purpose"] for purpose in held["purposes"]] == ["ground rules", "proof of agreement"]
    assert "no consent" in held["purposes"][0]["type"]


async def test_agreeing_twice_changes_nothing() -> None:
    first = next(each for each in await agree(asked("agree"), Record()) if isinstance(each, AgreementAct))
    again = await agree(asked("agree"), Record(first))
    assert [type(each) for each in again] == [Reply]


async def test_agreeing_to_an_older_version_does_not_count_as_agreeing_to_this_one() -> None:
    old = next(each for each in await agree(asked("agree"), Record()) if isinstance(each, AgreementAct))
    anew = await agree(asked("agree"), Record(old, current=(rules(2, "Be very kind."),)))
    assert [each.rules_version for each in anew if isinstance(each, AgreementAct)] == [2]


async def test_what_is_recorded_is_the_text_in_the_language_they_read() -> None:
    both = (rules(text="Sei lieb.", language="de"), rules())
    outcome = await agree(asked("agree", language="de"), Record(current=both))
    assert [each.language for each in outcome if isinstance(each, AgreementAct)] == ["de"]


async def test_somebody_who_is_not_in_the_room_cannot_agree() -> None:
    outcome = await agree(asked("agree", room=room(LEO)), Record())
    assert [type(each) for each in outcome] == [Reply]


async def test_without_rules_there_is_nothing_to_agree_to() -> None:
    outcome = await agree(asked("agree"), Record(current=()))
    assert [type(each) for each in outcome] == [Reply]
