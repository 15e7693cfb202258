import re

import pytest

from policies.identifying_details.detectors.sites import LOOSE_SITE, SITE, SITE_WORDS, SITES


def test_sites_are_written_small_and_are_one_word() -> None:
    assert all(site == site.lower() and site.isalnum() for site in SITES)


@pytest.mark.parametrize(
    "said", ["insta", "the bird site", "tik tok", "chess.com", "komoot", "willhaben", "2dehands", "messenger"]
)
def test_a_site_is_known_as_people_call_it(said: str) -> None:
    assert re.fullmatch(SITE, said)


def test_a_site_that_is_a_word_counts_behind_on() -> None:
    assert re.search(LOOSE_SITE, "she is on threads")
    assert re.search(LOOSE_SITE, "bist du auf der switch")
    assert not re.search(LOOSE_SITE, "flip the switches")
    assert not re.search(LOOSE_SITE, "the threads of this jumper")


IN_WORDS = """tik tok, tiktok, the bird site, birdsite, blue sky, bluesky, you tube, youtube, sound cloud,
chess.com, last.fm, itch.io, ko-fi, kofi, truth social, second life, marco polo,
archive of our own, adopt me"""


@pytest.mark.parametrize("said", [*sorted(SITES), *IN_WORDS.replace("\n", " ").split(", ")])
def test_wherever_a_site_is_named_one_of_its_words_stands(said: str) -> None:
    named = re.search(SITE, f"on {said} too")
    assert not named or not SITE_WORDS.isdisjoint(re.findall(r"[^\W_]+", said))
