from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.registered.met import Met, once
from policies.identifying_details.registered.value import Registered

DETAILS = [Registered("name", owner, ()) for owner in ("@m:example.org", "@s:example.org")]
PLACES = st.builds(
    lambda which, start, length: Met(DETAILS[which], start, start + length, "exact"),
    st.integers(0, 1),
    st.integers(0, 40),
    st.integers(1, 9),
)


def test_of_places_that_overlap_the_longest_is_kept():
    part, whole, other = (
        Met(DETAILS[0], 5, 9, "exact"),
        Met(DETAILS[0], 5, 17, "phrase"),
        Met(DETAILS[1], 5, 9, "exact"),
    )
    assert once([part, whole, other]) == [whole, other]


@given(st.lists(PLACES, max_size=30))
def test_places_come_in_the_order_of_the_text_and_no_two_of_a_detail_overlap(found):
    kept = once(found)
    assert kept == sorted(kept, key=lambda met: met.start)
    assert set(kept) <= set(found)
    for which in DETAILS:
        places = [(met.start, met.end) for met in kept if met.which is which]
        assert all(end <= start for (_, end), (start, _) in pairwise(places))


def test_what_is_said_again_and_again_is_told_a_few_times():
    again = [Met(DETAILS[0], at, at + 1, "exact") for at in range(0, 2000, 2)]
    assert 0 < len(once(again)) < 50
