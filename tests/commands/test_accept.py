"""`!accept`: somebody else vouches for a changed identity."""

from commands.accept import accept
from policies.vocabulary import AcceptIdentity, AuditAct, Reply
from tests.commands.asking import ASHA, LEO, MAYA, ROOM, asked


async def test_another_facilitator_vouches_and_it_is_on_record() -> None:
    accepted, act, answer = await accept(asked("accept", LEO, sender=ASHA), None)
    assert accepted == AcceptIdentity(room_id=ROOM, user_id=LEO)
    assert isinstance(act, AuditAct)
    assert act.who == ASHA
    assert LEO not in repr(act), "whom it concerned would outlive their being forgotten"
    assert isinstance(answer, Reply)


async def test_nobody_vouches_for_themselves() -> None:
    assert [type(each) for each in await accept(asked("accept", MAYA), None)] == [Reply]


async def test_somebody_who_is_not_in_the_room_cannot_be_vouched_for() -> None:
    for argument in ("", "@nobody:example.org", "leo"):
        assert [type(each) for each in await accept(asked("accept", argument), None)] == [Reply]
