from policies.identifying_details.detectors.kinds_abroad import EVERYDAY_ABROAD, KINDS_ABROAD


def test_each_everyday_one_is_a_kind() -> None:
    assert EVERYDAY_ABROAD <= KINDS_ABROAD


def test_all_are_written_small() -> None:
    assert {word for word in KINDS_ABROAD if word != word.lower()} == set()
