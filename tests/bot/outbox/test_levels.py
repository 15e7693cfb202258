"""Power levels: only the entries that are meant change, and only from what they were.

How an edit of somebody's at the same moment survives is told on a real homeserver, in the stories.
"""

from hypothesis import given
from hypothesis import strategies as st

from bot.outbox.levels import changed
from policies.vocabulary import LevelChange, UserId

MAYA, ASHA = UserId("@maya:example.org"), UserId("@asha:example.org")
LEVEL = st.one_of(st.none(), st.integers(-100, 100))
CONTENT = st.fixed_dictionaries(
    {"users_default": st.integers(), "events": st.dictionaries(st.text(), st.integers())},
    optional={"users": st.dictionaries(st.sampled_from([MAYA, ASHA]), st.integers(-100, 100))},
)


def test_an_entry_is_set_changed_and_taken_away() -> None:
    assert changed({}, [LevelChange(MAYA, -1, None)]) == {"users": {MAYA: -1}}
    assert changed({"users": {MAYA: -1}}, [LevelChange(MAYA, 5, -1)]) == {"users": {MAYA: 5}}
    assert changed({"users": {MAYA: -1}}, [LevelChange(MAYA, None, -1)]) == {"users": {}}


@given(CONTENT, LEVEL, LEVEL)
def test_what_a_person_changed_meanwhile_stays_theirs(
    content: dict[str, object], level: int | None, expected: int | None
) -> None:
    users = content.get("users") or {}
    assert isinstance(users, dict)
    after = changed(content, [LevelChange(MAYA, level, expected)])
    assert after["users"].get(MAYA) == (level if users.get(MAYA) == expected else users.get(MAYA))
    assert after["users"].get(ASHA) == users.get(ASHA)
    assert {k: v for k, v in after.items() if k != "users"} == {
        k: v for k, v in content.items() if k != "users"
    }
