"""Each gate, whole: what it holds back, whom it never touches, and how it opens."""

from datetime import timedelta

import pytest

from bot.latecomers import PATIENCE
from policies.vocabulary import (
    EventId,
    Invited,
    Knocked,
    Membership,
    Powers,
    Reaction,
    RoomMessage,
    Trust,
    UnreadableMessage,
    UserId,
)
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, BOT, ROOM, House

MAYA, LEO, NIA = (UserId(f"@{name}:example.org") for name in ("maya", "leo", "nia"))
SOON = timedelta(seconds=10)
SAID = EventId("$said")


async def gated(open_house: Opening, gate: str, *people: UserId, **more: object) -> House:
    house = await open_house(agreement={"gate": gate, **more})
    facts = {"join_rule": "knock"} if gate == "lobby" else {}
    await house.room(*people, **facts)
    await house.move(SOON)
    return house


# -- none and remind ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("gate", ["none", "remind"])
async def test_the_open_gates_hold_nothing_back(open_house: Opening, gate: str) -> None:
    house = await gated(open_house, gate, MAYA)
    await house.say(MAYA, "good evening")
    assert not house.redacted
    assert house.level(MAYA) is None


async def test_the_gate_none_reminds_nobody(open_house: Opening) -> None:
    house = await gated(open_house, "none", MAYA)
    await house.move(timedelta(days=30))
    assert not house.said_to(MAYA)


# -- redact -------------------------------------------------------------------------------------------------


async def test_what_is_said_before_agreeing_is_redacted_with_a_private_word(open_house: Opening) -> None:
    house = await gated(open_house, "redact", MAYA)
    await house.say(MAYA, "good evening")
    assert len(house.redacted) == 1
    [word] = house.said_to(MAYA, "I redacted")
    assert "!agree" in word
    assert "good evening" not in word


GRACE = timedelta(days=7)


@pytest.mark.parametrize(
    ("said_after", "is_redacted"),
    [(GRACE - timedelta(hours=1), False), (GRACE + timedelta(minutes=1), True)],
)
async def test_what_was_said_while_the_bot_was_away_is_judged_by_when_it_was_said(
    open_house: Opening, said_after: timedelta, *, is_redacted: bool
) -> None:
    house = await renewed(open_house)
    changed_at = house.clock.now()
    house.clock.set_wall(GRACE + timedelta(hours=2))  # nothing runs meanwhile
    await house.say(MAYA, "still among us", sent_at=changed_at + said_after)
    assert bool(house.redacted) is is_redacted


async def test_a_time_before_the_bot_last_heard_of_everything_is_not_believed(open_house: Opening) -> None:
    house = await renewed(open_house)
    changed_at = house.clock.now()
    house.clock.set_wall(GRACE + timedelta(hours=2))
    await house.tell()
    await house.say(MAYA, "made to look older", sent_at=changed_at + SOON)
    assert len(house.redacted) == 1


async def renewed(open_house: Opening) -> House:
    """Return a house in which Maya has agreed to rules that were just changed."""
    house = await gated(open_house, "redact", MAYA)
    await house.say(MAYA, "!agree")
    house.write_rules("Other rules.")
    await house.restart()
    return house


async def test_what_the_homeserver_does_not_redact_is_not_said_to_be_gone(open_house: Opening) -> None:
    house = await gated(open_house, "redact", MAYA)
    house.refuses_redactions = True
    await house.say(MAYA, "good evening")
    [word] = house.said_to(MAYA, "agreed to the ground rules")
    assert "redacted" not in word
    [alert] = house.said_to(f"alert {ROOM}", "refused to redact")
    for secret in ("good evening", "maya", MAYA):
        assert secret not in alert


LEAK = "Leo's number is +1 415 555 0132"


async def test_a_detail_said_before_agreeing_is_redacted_once_and_nobody_is_told_to_edit_it(
    open_house: Opening,
) -> None:
    house = await gated(open_house, "redact", MAYA, LEO)
    await house.say(MAYA, LEAK)
    assert len(house.redacted) == 1
    assert house.said_to(MAYA, "I redacted")
    [warning] = house.said_to(MAYA, "may have given away")
    assert "edit" not in warning
    assert "taken your message out" in warning


async def test_a_detail_that_is_said_to_be_still_there_is_so(open_house: Opening) -> None:
    house = await gated(open_house, "redact", MAYA, LEO)
    house.refuses_redactions = True
    await house.say(MAYA, LEAK)
    [warning] = house.said_to(MAYA, "may have given away")
    assert "edit" in warning


async def test_without_power_to_redact_the_gate_stands_open_and_the_facilitators_know(
    open_house: Opening,
) -> None:
    house = await gated(open_house, "redact", MAYA)
    await house.levels({ASHA: 100, BOT: 0})
    await house.say(MAYA, "good evening")
    assert not house.redacted
    assert not house.said_to(MAYA, "I redacted")
    [alert] = house.said_to(f"alert {ROOM}", "does not work")
    assert "power level 50" in alert


async def test_the_private_word_comes_once_an_hour_not_for_every_line(open_house: Opening) -> None:
    house = await gated(open_house, "redact", MAYA)
    for _ in range(5):
        await house.say(MAYA, "and another line")
    assert len(house.redacted) == 5
    assert len(house.said_to(MAYA, "I redacted")) == 1
    await house.restart()
    await house.say(MAYA, "after a restart")
    assert len(house.said_to(MAYA, "I redacted")) == 1
    await house.move(timedelta(hours=1))
    await house.say(MAYA, "an hour later")
    assert len(house.said_to(MAYA, "I redacted")) == 2


async def test_commands_stay_and_what_only_looks_like_one_does_not(open_house: Opening) -> None:
    house = await gated(open_house, "redact", MAYA)
    await house.say(MAYA, "!rules")
    assert not house.redacted
    await house.say(MAYA, "!this is no command but a message")
    assert len(house.redacted) == 1


async def test_reactions_edits_and_media_are_held_back_as_well(open_house: Opening) -> None:
    house = await gated(open_house, "redact", MAYA)
    await house.say(MAYA, "edited", edits=house.new_id())
    await house.say(MAYA, "", msgtype="m.image")
    await house.tell(Reaction(**house._event(MAYA, ROOM), target=house.new_id(), key="call me"))
    assert len(house.redacted) == 3


async def test_what_cannot_be_read_is_given_a_while_and_then_redacted(open_house: Opening) -> None:
    house = await gated(open_house, "redact", MAYA)
    sealed = UnreadableMessage(**house._event(MAYA, ROOM), session_id="s")
    await house.tell(sealed)
    assert not house.redacted
    await house.move(timedelta(minutes=2))
    assert house.redacted == [sealed.event_id]


async def test_a_command_whose_key_comes_late_stays(open_house: Opening) -> None:
    house = await gated(open_house, "redact", MAYA)
    facts = house._event(MAYA, ROOM)
    await house.tell(UnreadableMessage(**facts, session_id="s"))
    await house.tell(RoomMessage(**facts, text="!agree", trust=Trust.SIGNED))
    await house.move(timedelta(minutes=2))
    assert not house.redacted
    assert await house.is_agreed(MAYA)


async def test_agreeing_opens_the_gate_and_withdrawing_closes_it(open_house: Opening) -> None:
    house = await gated(open_house, "redact", MAYA)
    await house.say(MAYA, "!agree")
    await house.say(MAYA, "good evening")
    assert not house.redacted
    await house.say(MAYA, "!withdraw")
    await house.say(MAYA, "good night")
    assert len(house.redacted) == 1


@pytest.mark.parametrize("person", [ASHA, LEO])
async def test_staff_and_exempt_people_are_never_redacted(open_house: Opening, person: UserId) -> None:
    house = await open_house(agreement={"gate": "redact"}, ignore=[LEO])
    await house.room(LEO)
    await house.say(person, "good evening")
    assert not house.redacted


@pytest.mark.parametrize(("then", "now", "goes"), [(50, 0, False), (0, 50, True)])
async def test_staff_is_who_was_it_when_they_spoke(
    open_house: Opening, then: int, now: int, *, goes: bool
) -> None:
    house = await gated(open_house, "redact", MAYA, LEO)
    await house.levels({ASHA: 100, BOT: 100, LEO: now})
    await house.say(LEO, "good evening", event_id=SAID, levels={ROOM: then})
    assert (house.redacted == [SAID]) is goes


async def test_a_facilitator_who_has_left_since_is_not_redacted_either(open_house: Opening) -> None:
    house = await gated(open_house, "redact", MAYA, LEO)
    await house.levels({ASHA: 100, BOT: 100, LEO: 50})
    house.place(LEO, None)
    await house.say(LEO, "good evening", event_id=SAID)
    assert house.redacted == []


async def test_what_a_facilitator_said_and_nobody_can_read_stays_though_they_are_none_by_then(
    open_house: Opening,
) -> None:
    house = await gated(open_house, "redact", MAYA, LEO)
    spoken = {**house._event(LEO, ROOM), "levels": {ROOM: 50}}
    await house.tell(UnreadableMessage(**spoken, session_id="session"))
    await house.move(PATIENCE)
    assert house.redacted == []


async def test_a_facilitator_by_configuration_is_never_redacted(open_house: Opening) -> None:
    house = await open_house(agreement={"gate": "redact"}, facilitators=[MAYA])
    await house.room(MAYA)
    await house.say(MAYA, "good evening")
    assert not house.redacted


# -- mute ---------------------------------------------------------------------------------------------------


async def test_who_has_not_agreed_is_muted_and_told_how_to_answer(open_house: Opening) -> None:
    house = await gated(open_house, "mute", MAYA)
    assert house.level(MAYA) == -1
    assert house.level(ASHA) == 100
    assert house.level(BOT) == 100
    assert len(house.said_to(MAYA, "To write there")) == 1


@pytest.mark.parametrize("before", [None, 0, 10])
async def test_agreeing_in_private_gives_the_level_back_exactly(
    open_house: Opening, before: int | None
) -> None:
    house = await open_house(agreement={"gate": "mute"})
    own = {} if before is None else {MAYA: before}
    await house.room(MAYA, powers=Powers(users={ASHA: 100, BOT: 100, **own}))
    assert house.level(MAYA) == -1
    direct = await house.direct(MAYA)
    await house.say(MAYA, "agree", room_id=direct)
    assert house.level(MAYA) == before


async def test_two_hundred_are_muted_in_one_event(open_house: Opening) -> None:
    house = await gated(open_house, "mute")
    written: list[int] = []
    levels = house._levels
    house._levels = lambda room, changes: (written.append(len(changes)), levels(room, changes))[1]  # type: ignore[method-assign,func-returns-value]
    await house.join(*(UserId(f"@p{n}:example.org") for n in range(200)))
    assert written == [200]


async def test_a_stale_edit_of_the_levels_mutes_nobody_forever_and_frees_nobody(open_house: Opening) -> None:
    house = await gated(open_house, "mute", MAYA, LEO)
    await house.levels({ASHA: 100, BOT: 100, NIA: 50})
    assert (house.level(MAYA), house.level(LEO), house.level(NIA)) == (-1, -1, 50)
    await house.say(MAYA, "agree", room_id=await house.direct(MAYA))
    await house.levels({ASHA: 100, BOT: 100, MAYA: -1, LEO: -1})
    assert (house.level(MAYA), house.level(LEO)) == (None, -1)


async def test_whom_a_facilitator_mutes_stays_muted_whatever_they_say(open_house: Opening) -> None:
    house = await gated(open_house, "mute", MAYA)
    direct = await house.direct(MAYA)
    await house.say(MAYA, "agree", room_id=direct)
    await house.move(timedelta(minutes=10))
    await house.levels({ASHA: 100, BOT: 100, MAYA: -1})
    for said in ("withdraw", "agree", "forget", "confirm", "withdraw", "agree"):
        await house.say(MAYA, said, room_id=direct)
    assert house.level(MAYA) == -1


async def test_a_level_that_a_person_gives_is_respected(open_house: Opening) -> None:
    house = await gated(open_house, "mute", MAYA)
    await house.levels({ASHA: 100, BOT: 100, MAYA: 20})
    assert house.level(MAYA) == 20
    await house.restart()
    await house.say(MAYA, "!agree")
    assert house.level(MAYA) == 20


async def test_leaving_gives_the_level_back(open_house: Opening) -> None:
    house = await gated(open_house, "mute", MAYA)
    await house.leave(MAYA)
    assert house.level(MAYA) is None
    await house.join(MAYA)
    assert house.level(MAYA) == -1


async def test_another_gate_gives_every_level_back(open_house: Opening) -> None:
    house = await gated(open_house, "mute", MAYA, LEO)
    await house.say(ASHA, "!policy agreement.gate remind")
    assert (house.level(MAYA), house.level(LEO)) == (None, None)


async def test_a_restart_between_muting_and_agreeing_changes_nothing(open_house: Opening) -> None:
    house = await gated(open_house, "mute", MAYA)
    await house.restart()
    assert house.level(MAYA) == -1
    await house.say(MAYA, "!agree")
    await house.restart()
    assert house.level(MAYA) is None


@pytest.mark.parametrize(
    ("powers", "why"),
    [
        (Powers(users={ASHA: 100, BOT: 40}), "I may not change power levels"),
        (Powers(users={ASHA: 100, BOT: 100}, users_default=100), "not above everybody"),
    ],
)
async def test_where_the_room_makes_it_impossible_muting_is_refused_with_the_reason(
    open_house: Opening, powers: Powers, why: str
) -> None:
    house = await open_house()
    await house.room(MAYA, powers=powers)
    said = await house.say(ASHA, "!policy agreement.gate mute")
    assert any(why in each for each in said)
    assert house.level(MAYA) is None


async def test_where_it_becomes_impossible_the_facilitators_are_told_once(open_house: Opening) -> None:
    house = await gated(open_house, "mute", MAYA)
    for _ in range(3):
        await house.levels({ASHA: 100, BOT: 10, MAYA: -1})
    assert len([h for h in house.heard if "does not work" in h.text]) == 1


# -- lobby --------------------------------------------------------------------------------------------------


async def test_a_knock_gets_the_rules_in_private_and_an_invite_on_agreement(open_house: Opening) -> None:
    house = await gated(open_house, "lobby")
    house.place(NIA, Membership.KNOCK)
    await house.tell(Knocked(**house._event(NIA, ROOM)))
    [reception] = house.said_to(NIA, "What is said here stays here.")
    assert "Then I invite you" in reception
    assert house.rooms[ROOM].members[NIA].membership is Membership.KNOCK
    await house.say(NIA, "agree", room_id=await house.direct(NIA))
    assert house.rooms[ROOM].members[NIA].membership is Membership.INVITE
    await house.join(NIA)
    assert house.rooms[ROOM].is_joined(NIA)
    assert not house.removed
    assert not house.said_to(ROOM, "Welcome, nia")


async def test_a_person_s_invite_is_taken_back_until_agreement(open_house: Opening) -> None:
    house = await gated(open_house, "lobby")
    house.place(NIA, Membership.INVITE)
    await house.tell(Invited(**house._event(ASHA, ROOM), user_id=NIA))
    assert house.removed == [(ROOM, NIA)]
    await house.say(NIA, "agree", room_id=await house.direct(NIA))
    assert house.rooms[ROOM].members[NIA].membership is Membership.INVITE


async def test_who_slips_in_is_put_out_again_and_invited_on_agreement(open_house: Opening) -> None:
    house = await gated(open_house, "lobby")
    await house.join(NIA)
    assert not house.rooms[ROOM].is_joined(NIA)
    await house.leave(NIA, how="kicked")
    await house.say(NIA, "agree", room_id=await house.direct(NIA))
    assert house.rooms[ROOM].members[NIA].membership is Membership.INVITE


async def test_who_was_in_before_the_gate_was_closed_stays(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, join_rule="invite")
    await house.say(ASHA, "!policy agreement.gate lobby")
    await house.restart()
    assert house.rooms[ROOM].is_joined(MAYA)
    assert not house.removed


async def test_who_slips_in_while_the_bot_is_away_is_put_out_when_it_is_back(open_house: Opening) -> None:
    house = await gated(open_house, "lobby")
    house.clock.set_wall(timedelta(hours=1))
    house.place(NIA, Membership.JOIN)
    await house.restart()
    assert house.removed == [(ROOM, NIA)]


async def test_being_forgotten_puts_nobody_out(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, join_rule="invite")
    await house.say(ASHA, "!policy agreement.gate lobby")
    direct = await house.direct(MAYA)
    await house.say(MAYA, "forget", room_id=direct)
    await house.say(MAYA, "confirm", room_id=direct)
    house.clock.set_wall(timedelta(hours=1))
    await house.restart()
    assert house.rooms[ROOM].is_joined(MAYA)


async def test_being_forgotten_leaves_a_knock_that_still_stands(open_house: Opening) -> None:
    house = await gated(open_house, "lobby")
    house.place(NIA, Membership.KNOCK)
    await house.tell(Knocked(**house._event(NIA, ROOM)))
    direct = await house.direct(NIA)
    await house.say(NIA, "forget", room_id=direct)
    [done] = await house.say(NIA, "confirm", room_id=direct)
    assert "still there" not in done
    assert {table for table, _ in await house.rows_with(NIA)} <= {"direct_rooms"}
    await house.say(NIA, "agree", room_id=direct)
    assert house.rooms[ROOM].members[NIA].membership is Membership.INVITE


async def test_declining_in_the_lobby_says_that_the_room_stays_closed(open_house: Opening) -> None:
    house = await gated(open_house, "lobby")
    house.place(NIA, Membership.KNOCK)
    await house.tell(Knocked(**house._event(NIA, ROOM)))
    said = await house.say(NIA, "decline", room_id=await house.direct(NIA))
    assert any("stays closed" in each for each in said)


async def test_nobody_who_is_banned_or_a_stranger_agrees_their_way_in(open_house: Opening) -> None:
    house = await gated(open_house, "lobby")
    await house.say(LEO, "agree", room_id=await house.direct(LEO))
    assert LEO not in house.rooms[ROOM].members
    house.place(NIA, Membership.KNOCK)
    await house.tell(Knocked(**house._event(NIA, ROOM)))
    house.place(NIA, Membership.BAN)
    await house.say(NIA, "agree", room_id=await house.direct(NIA))
    assert house.rooms[ROOM].members[NIA].membership is Membership.BAN


async def test_in_a_public_room_the_lobby_is_refused(open_house: Opening) -> None:
    house = await open_house()
    await house.room(join_rule="public")
    said = await house.say(ASHA, "!policy agreement.gate lobby")
    assert any("by themselves" in each for each in said)


# -- what opens no gate -------------------------------------------------------------------------------------


async def test_a_command_that_arrived_in_the_clear_opens_no_gate(open_house: Opening) -> None:
    house = await gated(open_house, "redact", MAYA)
    await house.say(MAYA, "!agree", trust=Trust.PLAINTEXT)
    assert await house.acts(MAYA) == []
