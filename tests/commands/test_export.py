"""`!export agreements` goes to the asker alone."""

from commands.base import Where
from commands.export import export
from policies.vocabulary import AuditAct, Reply, SendFile, Tell
from tests.commands.asking import MAYA, asked, words
from tests.commands.record import Record


async def test_both_files_go_to_the_asker_in_private() -> None:
    outcome = await export(asked("export", "agreements"), Record())
    assert [(each.user_id, each.name) for each in outcome if isinstance(each, SendFile)] == [
        (MAYA, "agreements.csv"),
        (MAYA, "agreements.json"),
    ]
    assert {each.user_id for each in outcome if isinstance(each, Tell)} == {MAYA}


async def test_taking_the_record_out_leaves_a_trace() -> None:
    outcome = await export(asked("export", "agreements"), Record())
    assert [each.what for each in outcome if isinstance(each, AuditAct)] == ["export agreements"]


async def test_in_the_direct_room_nothing_is_announced() -> None:
    outcome = await export(asked("export", "agreements", where=Where.DIRECT), Record())
    assert not any(isinstance(each, Reply) for each in outcome)


async def test_anything_else_is_answered_with_what_there_is() -> None:
    [answer] = await export(asked("export", "everything"), Record())
    assert "!export agreements" in words(answer)
