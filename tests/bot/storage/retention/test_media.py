"""Files: deletable once every message that showed them is gone, wherever it was; left alone until then."""

from datetime import timedelta

from bot.storage.retention import RetentionLedger
from policies.vocabulary import EventId, RoomId
from tests.commands.asking import NOW, ROOM

OTHER = RoomId("!other:example.org")
ONE, TWO = EventId("$one"), EventId("$two")
CAT, DOG = "mxc://example.org/cat", "mxc://example.org/dog"


async def deletable(ledger: RetentionLedger, after: timedelta = timedelta(), at_most: int = 10) -> list[str]:
    return list(await ledger.deletable_media(now=NOW + after, at_most=at_most))


async def test_a_file_is_not_deletable_while_its_message_is_there(ledger: RetentionLedger) -> None:
    await ledger.note_media(ROOM, ONE, [CAT, DOG], goes=True)
    assert await deletable(ledger) == []
    assert await ledger.files_of(ROOM) == {ONE}


async def test_all_files_of_a_message_are_deletable_once_it_is_gone(ledger: RetentionLedger) -> None:
    await ledger.note_media(ROOM, ONE, [CAT, DOG], goes=True)
    await ledger.close_files(ROOM, [ONE])
    assert sorted(await deletable(ledger)) == [CAT, DOG]
    assert await ledger.files_of(ROOM) == set()


async def test_a_file_that_another_message_shows_waits_for_it_though_it_is_in_another_room(
    ledger: RetentionLedger,
) -> None:
    await ledger.note_media(ROOM, ONE, [CAT], goes=True)
    await ledger.note_media(OTHER, TWO, [CAT], goes=True)
    await ledger.close_files(ROOM, [ONE])
    assert await deletable(ledger) == []
    await ledger.close_files(OTHER, [TWO])
    assert await deletable(ledger) == [CAT]


async def test_a_message_of_the_same_id_elsewhere_is_another_message(ledger: RetentionLedger) -> None:
    await ledger.note_media(ROOM, ONE, [CAT], goes=True)
    await ledger.close_files(OTHER, [ONE])
    assert await deletable(ledger) == []


async def test_a_message_that_is_proven_gone_lets_its_files_go(ledger: RetentionLedger) -> None:
    await ledger.note_media(ROOM, ONE, [CAT], goes=True)
    await ledger.note_media(ROOM, TWO, [DOG], goes=True)
    assert await ledger.confirm(ROOM, ONE) is None, "it was in no work list; its file goes all the same"
    assert await deletable(ledger) == [CAT]


async def test_noting_again_what_is_gone_does_not_bring_it_back(ledger: RetentionLedger) -> None:
    await ledger.note_media(ROOM, ONE, [CAT], goes=True)
    await ledger.close_files(ROOM, [ONE])
    await ledger.note_media(ROOM, ONE, [CAT], goes=True)
    assert await deletable(ledger) == [CAT]


async def test_a_file_that_could_not_be_deleted_is_left_until_its_time(ledger: RetentionLedger) -> None:
    await ledger.note_media(ROOM, ONE, [CAT, DOG], goes=True)
    await ledger.close_files(ROOM, [ONE])
    await ledger.postpone_media(CAT, NOW + timedelta(hours=1))
    assert await deletable(ledger) == [DOG]
    assert await deletable(ledger, after=timedelta(minutes=59)) == [DOG]
    assert sorted(await deletable(ledger, after=timedelta(hours=1))) == [CAT, DOG]


async def test_a_file_is_handed_out_once_though_many_messages_showed_it(ledger: RetentionLedger) -> None:
    for event in (ONE, TWO):
        await ledger.note_media(ROOM, event, [CAT], goes=True)
    await ledger.close_files(ROOM, [ONE, TWO])
    assert await deletable(ledger) == [CAT]


async def test_at_most_as_many_as_were_asked_for(ledger: RetentionLedger) -> None:
    await ledger.note_media(ROOM, ONE, [f"mxc://example.org/{number}" for number in range(5)], goes=True)
    await ledger.close_files(ROOM, [ONE])
    assert len(await deletable(ledger, at_most=3)) == 3


async def test_a_deleted_file_is_forgotten_wherever_it_was_shown(ledger: RetentionLedger) -> None:
    await ledger.note_media(ROOM, ONE, [CAT, DOG], goes=True)
    await ledger.note_media(OTHER, TWO, [CAT], goes=True)
    assert sorted(await ledger.showing(CAT)) == sorted([(ROOM, ONE), (OTHER, TWO)])
    for _ in range(2):
        await ledger.forget_media(CAT)
    assert await ledger.showing(CAT) == []
    assert await ledger.showing(DOG) == [(ROOM, ONE)]


async def test_a_message_without_files_is_nothing_to_note(ledger: RetentionLedger) -> None:
    await ledger.note_media(ROOM, ONE, [], goes=True)
    assert await ledger.files_of(ROOM) == set()


async def test_a_file_goes_only_where_one_of_its_messages_takes_it_along(ledger: RetentionLedger) -> None:
    await ledger.note_media(ROOM, ONE, [CAT, DOG], goes=False)
    await ledger.note_media(OTHER, TWO, [CAT], goes=True)
    await ledger.close_files(OTHER, [TWO])
    assert await deletable(ledger) == [], "the other room shows it still"
    await ledger.close_files(ROOM, [ONE])
    assert await deletable(ledger) == [CAT]


async def test_what_stays_is_forgotten_once_nothing_shows_it(ledger: RetentionLedger) -> None:
    await ledger.note_media(ROOM, ONE, [CAT, DOG], goes=False)
    await ledger.note_media(OTHER, TWO, [CAT], goes=True)
    await ledger.close_files(ROOM, [ONE])
    await ledger.forget_files_that_stay()
    assert await ledger.showing(DOG) == []
    assert len(await ledger.showing(CAT)) == 2
