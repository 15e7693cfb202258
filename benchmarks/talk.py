"""What people wrote to each other, in rooms that are made up: lines in which no member's detail is told.

They chatted with strangers, so that whoever is in such a room is none of those they talk about, though many
are called alike. Where they all study is what they ask each other; messages that name it are left out.
The corpus is in the environment that benchmarks/peers.py makes; one half of it is never learned from.
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.everyday_phrases import messages
from policies.identifiers import UserId
from policies.identifying_details import Heard, Member, Place, Room
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

KEY = b"talking key, it is no secret ..."
ROOMS = 8
MEMBERS = 50
_SENDER = UserId("@nobody:example.org")
_NAMED = re.compile(r"(?<![^\W_])[A-Z][a-z]{2,}(?![^\W_])")
_THEIR_OWN = re.compile(r"(?i)\b(?:byu|uvu|brigham|provo|orem|utah)\b")


def lines(chat: Path, *, counted: bool) -> Iterator[tuple[Room, Heard]]:
    """Yield each message of one half of the corpus in each of some rooms."""
    said = dict.fromkeys(text for _, text in messages(chat, counted=counted))
    told = [one for one in said if not _THEIR_OWN.search(one)]
    for room in _rooms(told):
        yield from ((room, Heard(one, _SENDER)) for one in told)


def _rooms(said: list[str]) -> Iterator[Room]:
    """Rooms whose members are called what is said most, so that there is most to mistake."""
    often = Counter(name for one in said for name in _NAMED.findall(one) if name.lower() in GIVEN_NAMES)
    names = [name for name, _ in often.most_common(ROOMS * MEMBERS)]
    for number in range(ROOMS):
        members = [Member(UserId(f"@{name.lower()}:example.org"), name) for name in names[number::ROOMS]]
        yield Room(members, key=KEY, place=Place(("US", "GB"), ("en",)))
