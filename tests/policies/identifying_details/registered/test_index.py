import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.registered.index import Index
from policies.identifying_details.registered.value import KINDS, registered

KEY = b"0123456789abcdef0123456789abcdef"


def counted(index: Index) -> tuple[object, ...]:
    return index.digits, index.mixed, index.letters, index.dated


def test_what_is_registered_is_found_in_its_own_space_alone():
    index = Index(KEY)
    index.add(registered("name", "Maya Okonkwo", owner="@m:example.org", key=KEY))
    assert {detail.owner for _, detail in index.at(b"w", "okonkwo")} == {"@m:example.org"}
    assert index.looked_up(b"w", "okonkwo") == index.at(b"w", "okonkwo")
    assert not index.at(b"p", "okonkwo")


@given(st.lists(st.tuples(st.sampled_from(sorted(KINDS)), st.text(max_size=20)), max_size=4))
def test_once_everything_is_removed_nothing_is_known_or_counted(values):
    index = Index(KEY)
    for number, (kind, value) in enumerate(values):
        index.add(registered(kind, value, owner=f"@{number}:example.org", key=KEY, regions=("US",)))
    for number in range(len(values)):
        index.remove(f"@{number}:example.org")
    assert not index
    assert counted(index) == counted(Index(KEY))


def test_what_somebody_else_registered_stays():
    index = Index(KEY)
    for owner in ("@m:example.org", "@s:example.org"):
        index.add(registered("phone", "+14155550132", owner=owner, key=KEY))
    before = dict(index.digits)
    index.remove("@m:example.org")
    assert {detail.owner for _, detail in index.at(b"r", "4155550132")} == {"@s:example.org"}
    assert index.digits == {length: count // 2 for length, count in before.items()}


@pytest.mark.parametrize("text", ["okonkwo", "nobody"])
def test_what_was_asked_is_forgotten(text):
    index = Index(KEY)
    index.add(registered("name", "Maya Okonkwo", owner="@m:example.org", key=KEY))
    index.at(b"w", text)
    assert text in repr(vars(index))
    index.forget()
    assert text not in repr(vars(index))
