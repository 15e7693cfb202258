"""`!accept`: somebody else vouches for a changed identity."""

from dataclasses import replace

import pytest

from commands.accept import accept
from commands.base import Asked, Outcome, Where
from policies.vocabulary import AcceptIdentity, AuditAct, EventId, Member, Membership, Person, Reply, UserId
from tests.commands.asking import ASHA, LEO, MAYA, NOW, ROOM, asked, room, words
from tests.commands.spoken import LANGUAGES, spoken


class Vouching:
    """Whether the asker's word is enough, as it is told here."""

    def __init__(self, *, may: bool = True) -> None:
        self._may = may

    async def may_vouch(self, asked: Asked, user_id: UserId) -> bool:
        return self._may


async def after(argument: str, *, may: bool = True, **more: object) -> Outcome:
    return await accept(asked("accept", argument, sender=ASHA, **more), Vouching(may=may))


async def test_whose_word_is_not_enough_hears_whose_is() -> None:
    [answer] = await after(LEO, may=False)
    assert "every room" in words(answer)


@pytest.mark.parametrize("argument", [LEO, f"  {LEO} ", f"{LEO}\n"])
async def test_another_facilitator_vouches_and_it_is_on_record(argument: str) -> None:
    accepted, act, answer = await after(argument)
    assert accepted == AcceptIdentity(room_id=ROOM, user_id=LEO)
    assert act == AuditAct(who=ASHA, what="accepted an identity", room_id=ROOM, at=NOW)
    assert LEO not in repr(act), "whom it concerned would outlive their being forgotten"
    assert isinstance(answer, Reply)
    assert answer.said[0].values == {"person": Person(LEO, "leo:")}  # type: ignore[union-attr]


@pytest.mark.parametrize("where", [Where.PROTECTED, Where.DIRECT, Where.MANAGEMENT])
async def test_nobody_vouches_for_themselves_wherever_they_say_it(where: Where) -> None:
    [answer] = await after(ASHA, where=where)
    assert "Another facilitator" in words(answer)


@pytest.mark.parametrize(
    "argument",
    [
        "",
        " ",
        "leo",
        "leo:",
        "Leo",
        "@nobody:example.org",
        f"{LEO} {MAYA}",
        "@LEO:example.org",
        "@leo:example.org.",
        "*",
    ],
)
async def test_who_is_not_plainly_somebody_of_the_room_is_not_vouched_for(argument: str) -> None:
    [answer] = await after(argument, prefix="?")
    assert "`?accept @maya:example.org`" in words(answer)


@pytest.mark.parametrize("membership", [one for one in Membership if one is not Membership.JOIN])
async def test_who_is_not_in_the_room_now_is_not_vouched_for(membership: Membership) -> None:
    here = room()
    member = Member(LEO, membership, EventId("$m"), NOW)
    [answer] = await after(LEO, room=replace(here, members={**here.members, LEO: member}))
    assert isinstance(answer, Reply)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_said_in_each_language_and_by_name(language: str) -> None:
    assert "leo:" in spoken(await after(LEO), language)
    assert "`!accept @maya:example.org`" in spoken(await after(""), language)
