from policies.identifying_details.cues import ORDINARY as EVERYWHERE
from policies.identifying_details.cues import everyday
from policies.identifying_details.cues.ordinary_de import ORDINARY


def test_everyday_german_words_are_those_that_are_names_too_and_no_surname_alone() -> None:
    assert {"winter", "sonne", "wolf", "stern"} <= ORDINARY
    assert not {"okonkwo", "feldmeier"} & ORDINARY
    assert ORDINARY <= EVERYWHERE
    assert everyday("de") >= ORDINARY
