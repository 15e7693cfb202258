"""What the acting half asks of the policy: live rosters, other rooms made known anew, added detectors."""

from collections.abc import Sequence
from datetime import UTC, datetime

from policies.identifying_details import Detail, Heard, Member, OtherRoom, Place, Quotes, Room
from policies.vocabulary import UserId

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
MEMBERS = (Member(MAYA, "Maya"), Member(LEO, "Leo"))
KEY = b"k" * 32
STORY = "When the letter came I sat on the stairs for an hour and could not open it, the dog beside me."


def badges(text: str, names: Sequence[str]) -> Sequence[Detail]:
    """Find a badge number of an organisation's own."""
    at = text.find("badge-")
    return [Detail("id_number", at, at + 9, "", cue="badge")] if at >= 0 and names else []


def test_an_added_detector_finds_what_the_house_does_not_know() -> None:
    room = Room(MEMBERS, key=KEY, added=(badges,))
    verdict = room.verdict(Heard("Maya's badge is badge-417", LEO))
    assert verdict.verdict == "warn"
    assert [(one.category, one.member) for one in verdict.findings] == [("id_number", MAYA)]
    assert Room(MEMBERS, key=KEY).verdict(Heard("Maya's badge is badge-417", LEO)).verdict == "none"


def test_an_added_detector_does_not_speak_over_the_houses_own() -> None:
    def everything(text: str, _: Sequence[str]) -> Sequence[Detail]:
        return [Detail("handle", 0, len(text), "")]

    room = Room(MEMBERS, key=KEY, added=(everything,))
    found = room.verdict(Heard("Maya's number is +1 415 555 0132", LEO)).findings
    assert [one.category for one in found] == ["phone"]


def test_what_the_room_allows_is_allowed_to_added_detectors_too() -> None:
    room = Room(MEMBERS, key=KEY, added=(badges,), place=Place(allow=("badge-417",)))
    assert room.verdict(Heard("Maya's badge is badge-417", LEO)).verdict == "none"


def test_other_rooms_can_be_made_known_anew() -> None:
    room = Room(MEMBERS, key=KEY)
    heard = Heard("Ines is in the night shift group too", LEO)
    assert room.verdict(heard).verdict == "none"
    room.know([OtherRoom("Night shift", (Member(UserId("@ines:example.org"), "Ines"),))])
    assert room.verdict(heard).verdict == "warn"


def test_somebodys_own_words_are_theirs_to_say_in_two_rooms() -> None:
    quotes = Quotes(KEY)
    quotes.heard("there", STORY, datetime(2026, 11, 1, tzinfo=UTC), author=LEO)
    room = Room(MEMBERS, key=KEY, quotes=quotes, name="here")
    assert room.verdict(Heard(STORY, LEO)).verdict == "none"
    assert room.verdict(Heard(STORY, MAYA)).verdict == "warn"


def test_the_account_of_somebody_who_just_came_in_is_no_detail() -> None:
    here = {MAYA, LEO}
    room = Room(MEMBERS, key=KEY, place=Place(user_ids=here))
    heard = Heard("you can write to @ines:example.org, she can help", LEO)
    assert room.verdict(heard).findings
    here.add(UserId("@ines:example.org"))
    assert not room.verdict(heard).findings
