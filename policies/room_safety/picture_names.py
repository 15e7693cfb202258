"""Whether the file of the picture that somebody shows in a room is called after them.

Decides: whether a newcomer gets one private hint. From: the name of the file, and what the caller found in it
or knows of words. Never: for a first name alone, or for what a camera calls its pictures. Knows about a
person: the name of that file, while deciding.
"""

import re
from collections.abc import Collection

from policies.room_safety.chosen_names import TELLING, is_full_name, words_in
from policies.vocabulary import RoomLink, Text, text

_LONGEST = 200
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,5}$")
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
# When a picture was taken or sent, as cameras and messengers write it, or in seconds since 1970.
_CLOCK = re.compile(
    r"""
    (?<![\d+]) (?:
        (?:19|20)\d\d [-_. ]? [01]\d [-_. ]? [0-3]\d (?: \D{1,4} \d\d [-_.:h]? \d\d (?: [-_.:m]? \d{2,5} )? )?
      | (?:19|20)\d{12,15}
      | 1\d{9} (?:\d{3})?
    ) (?!\d)
    """,
    re.VERBOSE,
)
_PICTURED = frozenset(
    {"avatar", "bild", "copy", "cropped", "cv", "edited", "facebook", "foto", "headshot", "image", "img"}
    | {"instagram", "linkedin", "passport", "perfil", "photo", "pic", "picture", "portrait", "profile"}
    | {"profilbild", "retrato", "selfie", "slack", "teams", "whatsapp", "zoom"}
)
"""What people add to their name when they call a picture after it."""


def in_file_name(file_name: str) -> str:
    """Return what the name of a picture's file says: without its ending, and without when it was taken."""
    return _CLOCK.sub(" ", _ENDING.sub("", file_name[:_LONGEST])).replace("_", " ").strip()


def picture_says_who(
    said: str, *, given: Collection[str], ordinary: Collection[str], found: Collection[str]
) -> bool:
    """Return whether a picture's file is called after its owner, by full name, mailbox or number.

    Args:
        said: what the file name says, by `in_file_name`.
        given: given names in plain spelling, lower case.
        ordinary: words that are no names in a file name, likewise: a lily is a flower there.
        found: the categories of detail found in what the file name says.
    """
    if not TELLING.isdisjoint(found):
        return True
    spaced = said if " " in said else _CAMEL.sub(" ", said)
    words = [word for word in words_in(spaced) if word.isalpha()]
    while words and (words[-1] in ordinary or words[-1] in _PICTURED):
        words.pop()
    return bool(words) and words[0] not in ordinary and is_full_name(words, given, ordinary)


def picture_hint(room: RoomLink) -> tuple[Text, ...]:
    """Say that a picture's file name can be read, without repeating it."""
    return (
        text("The file name of your picture in {room} may say who you are outside this group.", room=room),
        text(
            "Whoever downloads the picture can read it. If that is what you want, all is well. "
            "To change it, give the file another name and upload it again."
        ),
    )
