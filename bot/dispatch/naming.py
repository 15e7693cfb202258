"""A private hint to who comes in under a name that says who they are outside; once a stay."""

from collections.abc import Sequence

from bot.dispatch.reading import Reading
from policies.ground_rules.greeting import is_ignored
from policies.identifying_details import Place
from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.detectors import structured
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.room_safety.chosen_names import hint, says_who
from policies.vocabulary import (
    Delivery,
    Lane,
    Record,
    RoomId,
    RoomLink,
    RoomProtected,
    StayBegan,
    Tell,
    UserId,
)

Following = Sequence[Delivery | Record]


def hints(following: Following, reading: Reading) -> list[Tell]:
    """Return a hint for each stay that begins under a telling name; none for who was there before the bot."""
    if any(isinstance(each, RoomProtected) for each in following):
        return []
    began = [each for each in following if isinstance(each, StayBegan)]
    return [_hint(each.user_id, each.room_id, reading) for each in began if _is_due(each, reading)]


def _is_due(stay: StayBegan, reading: Reading) -> bool:
    around, room = reading.around, reading.around.rooms[stay.room_id]
    settings = around.settings_of(stay.room_id)
    policy, member = settings.identifying_details, room.members.get(stay.user_id)
    if policy.mode not in {"warn", "hide"} or is_ignored(stay.user_id, settings.ignore) or member is None:
        return False
    place = Place(regions=policy.regions, languages=policy.languages, allow=policy.allow)
    found = {detail.category for detail in structured(member.display_name, place) if not detail.public}
    return says_who(member.display_name, given=GIVEN_NAMES, ordinary=ORDINARY, found=found)


def _hint(user_id: UserId, room_id: RoomId, reading: Reading) -> Tell:
    room = reading.around.rooms[room_id]
    return Tell(user_id=user_id, said=hint(RoomLink(room_id, room.name)), lane=Lane.REMINDER)
