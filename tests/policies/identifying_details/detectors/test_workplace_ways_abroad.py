from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.workplace_ways_abroad import SAID_ABROAD, said_in_other_languages


def test_it_is_asked_only_where_one_of_its_words_stands() -> None:
    assert "probezeit" in SAID_ABROAD
    assert list(said_in_other_languages(Look("Tess kocht gern bei Klimroos"))) == []


def test_it_tells_where_the_name_stands_and_by_which_way() -> None:
    text = "hat Probezeit bei Klimroos"
    assert list(said_in_other_languages(Look(text))) == [(18, len(text), "has-a-post")]
