"""Whose a telephone number is, in a room of three."""

from tests.policies.identifying_details.a_room import member, room_with, say

NUMBER = "415 555 0123"


def subject(
    text: str, *, sender: str = "Leo", reply_to: str | None = None, languages: tuple[str, ...] = ("en",)
):
    room = room_with(member("Maya"), member("Leo"), member("Mark"), languages=languages)
    found = [one for one in say(room, text, sender, reply_to).findings if one.category == "phone"]
    return (found[0].subject, found[0].member and found[0].member[1:].partition(":")[0]) if found else None
