"""Members, rooms and what is said in them, made by hand."""

from policies.identifiers import UserId
from policies.identifying_details import Heard, Member, Place, Room, Verdict, registered

KEY = b"0123456789abcdef0123456789abcdef"


def user(name: str) -> UserId:
    return UserId(f"@{name.lower()}:example.org")


def member(display_name: str, /, **details: str) -> Member:
    kept = tuple(
        registered(kind, value, owner=user(display_name), key=KEY, regions=("US",))
        for kind, value in details.items()
    )
    return Member(user(display_name), display_name, kept)


def room_with(*members: Member, languages: tuple[str, ...] = ("en",)) -> Room:
    users = frozenset(one.user_id for one in members)
    return Room(members, key=KEY, place=Place(("US", "GB"), languages, users))


def say(room: Room, text: str, sender: str = "Leo", reply_to: str | None = None) -> Verdict:
    return room.verdict(Heard(text, user(sender), user(reply_to) if reply_to else None))
