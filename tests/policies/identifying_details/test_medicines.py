import pytest

from policies.identifying_details.detectors.street_words import ENDS, LOOSE_ENDS
from policies.identifying_details.medicines import is_a_medicine


@pytest.mark.parametrize(
    "word",
    [
        *("opipramol", "mirtazapin", "quetiapine", "quetiapina", "pregabalin", "zopiclone", "lorazepam"),
        *("sertralina", "fluoxetin", "trazodon", "risperidona", "flupentixol", "propranolol", "zolpidem"),
        *("chlorprothixen", "tramadol", "omeprazol", "lamotrigin", "ramipril", "seroquel", "tavor"),
    ],
)
def test_a_medicine_is_known_by_its_ending_or_its_brand(word: str) -> None:
    assert is_a_medicine(word)


@pytest.mark.parametrize("end", [end.strip(".") for end in sorted({*ENDS, *LOOSE_ENDS})])
def test_no_street_ends_like_a_medicine(end: str) -> None:
    assert not is_a_medicine(f"birken{end}")


@pytest.mark.parametrize(
    "word",
    [
        *(
            "wilgenroosje",
            "ginsterkamm",
            "steinhafen",
            "kessler",
            "halpin",
            "turpin",
            "abingdon",
            "amsterdam",
        ),
        *("catarina", "carolina", "bristol", "rotterdam", "steffen", "berlin"),
    ],
)
def test_other_names_are_no_medicine(word: str) -> None:
    assert not is_a_medicine(word)
