import re

import pytest

from policies.identifying_details.detectors.sites import LOOSE_SITE, SITE, SITES


def test_sites_are_written_small_and_are_one_word() -> None:
    assert all(site == site.lower() and site.isalnum() for site in SITES)


@pytest.mark.parametrize("said", ["insta", "the bird site", "tik tok", "chess.com", "komoot"])
def test_a_site_is_known_as_people_call_it(said: str) -> None:
    assert re.fullmatch(SITE, said)


def test_a_site_that_is_a_word_counts_behind_on() -> None:
    assert re.search(LOOSE_SITE, "she is on threads")
    assert not re.search(LOOSE_SITE, "the threads of this jumper")
