"""When the rules change, everybody is asked anew, and what is not renewed in time lapses."""

from collections.abc import Sequence
from datetime import timedelta

from bot.storage import ground_rules
from policies.ground_rules.versions import new_version
from policies.vocabulary import Attachment, RoomMessage, RulesVersion, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, ROOM, RULES, EventsByHand, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
SOON, GRACE = timedelta(seconds=10), timedelta(days=7)
NEW = RULES.replace("Be kind.", "Be kind, also to yourself.")


async def agreed(open_house: Opening, **settings: object) -> House:
    """Return a house in which Maya has agreed and Leo has not answered."""
    house = await open_house(**settings)
    await house.room(MAYA, LEO)
    await house.move(SOON)
    await house.say(MAYA, "!agree")
    return house


async def current(house: House) -> Sequence[RulesVersion]:
    """Return the rules in force, one entry a language."""
    async with house.database.reading() as connection:
        return await ground_rules.current(connection, ROOM)


async def test_a_file_that_changed_asks_everybody_anew_and_shows_the_change(open_house: Opening) -> None:
    house = await agreed(open_house)
    house.write_rules(NEW)
    await house.restart()
    [asking] = [h for h in house.heard if h.to == ROOM and "have changed" in h.text]
    assert set(asking.content["m.mentions"]["user_ids"]) == {MAYA, LEO, ASHA}
    assert "> 2. Be kind, also to yourself." in asking.text
    assert "What is said here stays here." in asking.text
    await house.restart()
    assert len(house.said_to(ROOM, "have changed")) == 1


async def test_an_agreement_to_older_rules_counts_in_the_time_of_grace_and_lapses_after(
    open_house: Opening,
) -> None:
    house = await agreed(open_house, agreement={"gate": "redact"})
    house.write_rules(NEW)
    await house.restart()
    await house.say(MAYA, "still among us")
    assert not house.redacted
    await house.move(GRACE - timedelta(seconds=1))
    assert await house.acts(MAYA) == ["agreed"]
    await house.move(timedelta(seconds=2))
    assert await house.acts(MAYA) == ["agreed", "lapsed"]
    await house.say(MAYA, "without agreement")
    assert len(house.redacted) == 1


async def test_lapsing_is_written_down_once_also_after_downtime(open_house: Opening) -> None:
    house = await agreed(open_house)
    house.write_rules(NEW)
    await house.restart()
    house.clock.set_wall(3 * GRACE)
    await house.restart()
    await house.restart()
    assert await house.acts(MAYA) == ["agreed", "lapsed"]
    await house.say(MAYA, "!agree")
    assert await house.is_agreed(MAYA)


async def test_who_agrees_anew_is_not_lapsed(open_house: Opening) -> None:
    house = await agreed(open_house)
    house.write_rules(NEW)
    await house.restart()
    await house.say(MAYA, "!agree")
    await house.move(2 * GRACE)
    assert await house.acts(MAYA) == ["agreed", "agreed"]


async def test_quiet_hours_hold_the_question_back(open_house: Opening) -> None:
    house = await agreed(open_house, quiet_hours="11:00-15:00", time_zone="UTC")
    house.write_rules(NEW)
    await house.restart()
    assert not house.said_to(ROOM, "have changed")
    await house.move(timedelta(hours=3, minutes=1))
    assert len(house.said_to(ROOM, "have changed")) == 1


async def test_in_private_each_is_asked_in_their_own_language(open_house: Opening) -> None:
    house = await agreed(open_house, ground_rules={"post": "direct"})
    await house.say(LEO, "!language de")
    house.write_rules(NEW)
    await house.restart()
    assert len(house.said_to(MAYA, "have changed")) == 1
    assert not house.said_to(LEO, "have changed")
    assert len([h for h in house.heard if h.to == LEO and "also to yourself" in h.text]) == 1


class Handing(EventsByHand):
    """What an admin replied to, or attached."""

    def __init__(self, message: RoomMessage | None, data: bytes = b"") -> None:
        super().__init__(*([message] if message is not None else []))
        self.message, self.data = message, data

    async def newest(self, room_id: object, event_id: object) -> RoomMessage | None:
        return self.message

    async def download(self, attachment: Attachment, *, at_most: int) -> bytes:
        return self.data


async def test_rules_set_from_a_message_are_a_version_and_ask_anew(open_house: Opening) -> None:
    house = await agreed(open_house)
    now = house.clock.now()
    written = RoomMessage(
        room_id=ROOM, event_id=house.new_id(), sender=ASHA, sent_at=now, seen_at=now, text="Only one rule."
    )
    house.dispatcher.around.fetching = Handing(written)
    [asking] = await house.say(ASHA, "!rules set", replies_to=written.event_id)
    assert "place of version 1" in asking
    assert not house.said_to(ROOM, "Only one rule.")
    said = await house.say(ASHA, "!confirm")
    assert "version 2" in said[0]
    assert len(house.said_to(ROOM, "Only one rule.")) == 1
    await house.restart()
    assert "Only one rule." in (await house.say(MAYA, "!rules"))[0]


async def test_rules_set_in_another_language_take_those_of_the_group_from_nobody(open_house: Opening) -> None:
    house = await agreed(open_house)
    file = Attachment(mxc="mxc://example.org/x", encryption=("k", "iv", "sha"))
    for language, rules in (("en", "Only one rule."), ("de", "Nur eine Regel.")):
        house.dispatcher.around.fetching = Handing(None, rules.encode())
        await house.say(ASHA, f"!rules set {language}", attachment=file)
        await house.say(ASHA, "!confirm")
    assert "Only one rule." in (await house.say(MAYA, "!rules"))[0]
    await house.say(LEO, "!language de")
    assert "Nur eine Regel." in (await house.say(LEO, "!rules"))[0]


async def test_rules_set_from_an_attached_file(open_house: Opening) -> None:
    house = await agreed(open_house)
    house.dispatcher.around.fetching = Handing(None, "Sé amable ❤".encode())
    file = Attachment(mxc="mxc://example.org/x", encryption=("k", "iv", "sha"))
    await house.say(ASHA, "!rules set", attachment=file)
    await house.say(ASHA, "!confirm")
    assert house.said_to(ROOM, "Sé amable ❤")


async def test_an_unencrypted_file_in_an_encrypted_room_is_not_taken(open_house: Opening) -> None:
    house = await agreed(open_house)
    house.dispatcher.around.fetching = Handing(None, b"forged")
    [answer] = await house.say(ASHA, "!rules set", attachment=Attachment(mxc="mxc://example.org/x"))
    assert "reply to it" in answer


async def test_a_participant_cannot_set_rules(open_house: Opening) -> None:
    house = await agreed(open_house)
    [answer] = await house.say(MAYA, "!rules set")
    assert "admins" in answer


async def test_agreeing_to_a_version_that_has_just_changed_is_agreeing_to_the_one_that_was_read(
    open_house: Opening,
) -> None:
    house = await agreed(open_house)
    before = house.clock.now()
    await house.move(timedelta(seconds=1))
    house.write_rules(NEW)
    await house.restart()
    [answer, *_] = await house.say(LEO, "!agree", sent_at=before)
    assert "changed" in answer
    assert await house.acts(LEO) == ["agreed"]
    assert not await house.is_agreed(LEO)
    await house.say(LEO, "!agree")
    assert await house.is_agreed(LEO)


async def test_a_rules_file_that_is_unfit_changes_nothing_and_is_told(open_house: Opening) -> None:
    house = await agreed(open_house)
    (house.folder / "ground.en.md").write_bytes(b"\xff\xfe")
    await house.restart()
    assert any("rules file cannot be used" in h.text for h in house.heard)
    assert "Be kind." in (await house.say(MAYA, "!rules"))[0]


async def test_policy_reset_lets_the_file_count_again(open_house: Opening) -> None:
    house = await agreed(open_house)
    now = house.clock.now()
    written = RoomMessage(
        room_id=ROOM, event_id=house.new_id(), sender=ASHA, sent_at=now, seen_at=now, text="Only one rule."
    )
    house.dispatcher.around.fetching = Handing(written)
    await house.say(ASHA, "!rules set", replies_to=written.event_id)
    await house.say(ASHA, "!confirm")
    await house.say(ASHA, "!policy reset ground_rules.file")
    assert "Be kind." in (await house.say(MAYA, "!rules"))[0]


async def test_the_time_to_agree_anew_begins_when_people_are_asked_and_not_while_they_sleep(
    open_house: Opening,
) -> None:
    quiet = {"quiet_hours": "22:00-07:00", "time_zone": "UTC"}
    house = await agreed(open_house, **quiet, agreement={"gate": "redact", "grace_on_change": "5h"})
    await house.move(timedelta(hours=11))
    house.write_rules(NEW)
    await house.restart()
    await house.move(timedelta(hours=7))
    await house.say(MAYA, "awake at six, and asked nothing yet")
    assert (house.redacted, house.said_to(ROOM, "have changed")) == ([], [])
    await house.move(timedelta(hours=1))
    [asking] = house.said_to(ROOM, "have changed")
    assert "counts for 5 hours more" in asking
    await house.move(timedelta(hours=4, minutes=59))
    assert await house.acts(MAYA) == ["agreed"]
    await house.move(timedelta(minutes=2))
    assert await house.acts(MAYA) == ["agreed", "lapsed"]


async def test_who_is_asked_only_when_the_bot_is_back_has_all_of_the_time_from_then(
    open_house: Opening,
) -> None:
    house = await agreed(open_house)
    [rules] = new_version(ROOM, {"en": NEW}, await current(house), now=house.clock.now(), by=ASHA)
    house.dispatcher.keep = None  # the bot ends as soon as it has written them down
    await house.write(rules)
    house.clock.set_wall(2 * GRACE)
    await house.restart()
    assert len(house.said_to(ROOM, "have changed")) == 1
    await house.move(GRACE - timedelta(minutes=1))
    assert await house.acts(MAYA) == ["agreed"]
    await house.move(timedelta(minutes=2))
    assert await house.acts(MAYA) == ["agreed", "lapsed"]


async def test_without_a_time_of_grace_older_agreements_lapse_once_everybody_is_asked(
    open_house: Opening,
) -> None:
    house = await agreed(open_house, agreement={"grace_on_change": "0s"})
    house.write_rules(NEW)
    await house.restart()
    await house.move(timedelta(minutes=1))
    assert await house.acts(MAYA) == ["agreed", "lapsed"]


async def test_who_came_in_while_there_were_no_rules_is_asked_once_there_are_some(
    open_house: Opening,
) -> None:
    house = await open_house()
    house.write_rules("")
    await house.room(MAYA)
    await house.move(SOON)
    assert not house.said_to(ROOM, "Welcome")
    house.write_rules(RULES)
    await house.restart()
    [asking] = [h for h in house.heard if h.to == ROOM and "There are ground rules here now" in h.text]
    assert set(asking.content["m.mentions"]["user_ids"]) == {MAYA, ASHA}
    assert "stays here" in asking.text
    assert "If you agreed before" not in asking.text


async def test_where_only_another_language_has_changed_nobody_is_told_that_their_words_have(
    open_house: Opening,
) -> None:
    house = await agreed(open_house)
    house.write_rules("# Regeln\n\nSei lieb.", "de")
    await house.restart()
    [asking] = house.said_to(ROOM, "have changed")
    assert asking.startswith("The ground rules here have changed in another language.")
    assert "different" not in asking


async def test_who_reads_the_rules_in_a_language_that_is_gone_is_shown_all_of_them(
    open_house: Opening,
) -> None:
    house = await open_house(ground_rules={"post": "direct"})
    house.write_rules("# Regeln\n\nSei lieb.", "de")
    await house.restart()
    await house.room(MAYA)
    await house.say(MAYA, "!language de")
    await house.move(SOON)
    (house.folder / "ground.de.md").unlink()
    await house.restart()
    [asking] = house.said_to(MAYA, "haben sich geändert")
    assert "Das ist anders" not in asking
    assert "Be kind." in asking
