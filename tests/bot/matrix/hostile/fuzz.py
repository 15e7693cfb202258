"""Generates inputs: JSON with Matrix's own names in wrong places, and honest events, a little broken."""

import copy
import os
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

# How many inputs each reader gets; a long run sets more.
EXAMPLES = int(os.environ.get("UNDERROSE_FUZZ", "200"))
many = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

tried = {"inputs": 0}

# ruff: noqa: SIM905 (lists of words read better as words)
FIELDS = """
type content sender event_id state_key origin_server_ts unsigned prev_content membership displayname body
msgtype formatted_body m.relates_to rel_type m.in_reply_to m.new_content m.mentions user_ids url file
info thumbnail_file key k iv hashes sha256 m.text m.poll question answers algorithm session_id ciphertext
redacts users events ban kick redact room_version additional_creators predecessor room_id pinned keys
signatures device_id user_id usage is_falling_back recipient recipient_keys ed25519 session_key code
filename replacement_room alias name creator rotation_period_ms rotation_period_msgs history_visibility
join_rule
""".split()

WORDS = """
m.room.message m.room.encrypted m.room.member m.room.power_levels m.room.create m.room.redaction
m.reaction m.room.tombstone m.room.encryption m.poll.start m.sticker m.replace m.thread m.annotation join
leave ban invite knock m.text m.image m.notice mxc://a/b @a:b $e !r 12 11 1 m.megolm.v1.aes-sha2
m.room_key m.dummy <b>x</b> m.olm.v1.curve25519-aes-sha2 m.room_key.withheld m.unverified
""".split()
WORDS += ["\ud800", "\0", "<a href='x'>", "> quoted\n\nanswer"]

leaves = (
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.sampled_from(WORDS)
    | st.text(st.characters(exclude_categories=()), max_size=30)
)
names = st.sampled_from(FIELDS) | st.text(max_size=5)
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=6),
    max_leaves=20,
)
objects = st.dictionaries(names, values, max_size=8)


@st.composite
def broken(draw: st.DrawFn, honest: Any) -> Any:
    """Return a copy of something honest in which a few things are replaced, removed or added."""
    whole = copy.deepcopy(honest)
    for _ in range(draw(st.integers(1, 3))):
        place = whole
        while isinstance(place, dict) and place:
            name = draw(st.sampled_from(sorted(place)))
            if not isinstance(place[name], dict) or draw(st.booleans()):
                match draw(st.sampled_from(["replace", "remove", "add"])):
                    case "replace":
                        place[name] = draw(values)
                    case "remove":
                        del place[name]
                    case _:
                        place[draw(names)] = draw(values)
                break
            place = place[name]
    return whole
