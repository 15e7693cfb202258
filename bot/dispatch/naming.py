"""A private hint to who comes in under a name, or with a picture, that says who they are outside.

Once a stay: where the name says it, the hint speaks of the picture as well.
"""

from collections.abc import Sequence

from bot.allowing import allowing
from bot.dispatch.reading import Reading
from bot.storage import stays
from policies.ground_rules.greeting import is_ignored
from policies.identifying_details import Place
from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.detectors import structured
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.room_safety.chosen_names import hint, says_who
from policies.room_safety.picture_names import in_file_name, picture_hint, picture_says_who
from policies.vocabulary import Delivery, Lane, Record, RoomId, RoomLink, RoomProtected, StayBegan, Tell

Following = Sequence[Delivery | Record]


def hints(following: Following, reading: Reading) -> list[Tell]:
    """Return a hint for each stay that begins under a telling name; none for who was there before the bot."""
    return [_hint(stay, reading) for stay in _newcomers(following, reading) if _is_telling(stay, reading)]


def pictured(following: Following, reading: Reading) -> list[tuple[StayBegan, str]]:
    """Return the stays that begin under a name that says nothing, and the picture they show."""
    quiet = [stay for stay in _newcomers(following, reading) if not _is_telling(stay, reading)]
    return [(stay, avatar) for stay in quiet if (avatar := _avatar_of(stay, reading))]


async def picture_hints(stay: StayBegan, file_name: str, reading: Reading) -> list[Tell]:
    """Return a hint where the file of a newcomer's picture is called after them; none once they have left."""
    if await stays.known(reading.connection, stay.room_id, stay.user_id) != stay.event_id:
        return []
    said = in_file_name(file_name)
    found = _found_in(said, stay.room_id, reading)
    if not picture_says_who(said, given=GIVEN_NAMES, ordinary=ORDINARY, found=found):
        return []
    return [
        Tell(
            user_id=stay.user_id,
            said=picture_hint(_link(stay, reading)),
            lane=Lane.REMINDER,
            about=stay.room_id,
        )
    ]


def _newcomers(following: Following, reading: Reading) -> list[StayBegan]:
    """Return the stays that begin where details are looked for, of people who are not left out of it."""
    if any(isinstance(each, RoomProtected) for each in following):
        return []
    return [each for each in following if isinstance(each, StayBegan) and _is_hinted(each, reading)]


def _is_hinted(stay: StayBegan, reading: Reading) -> bool:
    settings = reading.around.settings_of(stay.room_id)
    is_asked_for = settings.identifying_details.mode in {"warn", "hide"}
    return is_asked_for and not is_ignored(stay.user_id, settings.ignore)


def _is_telling(stay: StayBegan, reading: Reading) -> bool:
    member = reading.around.rooms[stay.room_id].members.get(stay.user_id)
    if member is None:
        return False
    found = _found_in(member.display_name, stay.room_id, reading)
    return says_who(member.display_name, given=GIVEN_NAMES, ordinary=ORDINARY, found=found)


def _found_in(name: str, room_id: RoomId, reading: Reading) -> set[str]:
    policy = reading.around.settings_of(room_id).identifying_details
    place = Place(
        regions=policy.regions,
        languages=policy.languages,
        allow=policy.allow,
        matches=allowing(policy.allow),
    )
    return {detail.category for detail in structured(name, place) if not detail.public}


def _hint(stay: StayBegan, reading: Reading) -> Tell:
    said = hint(_link(stay, reading), pictured=bool(_avatar_of(stay, reading)))
    return Tell(user_id=stay.user_id, said=said, lane=Lane.REMINDER, about=stay.room_id)


def _avatar_of(stay: StayBegan, reading: Reading) -> str:
    member = reading.around.rooms[stay.room_id].members.get(stay.user_id)
    return member.avatar if member is not None else ""


def _link(stay: StayBegan, reading: Reading) -> RoomLink:
    return RoomLink(stay.room_id, reading.around.rooms[stay.room_id].name)
