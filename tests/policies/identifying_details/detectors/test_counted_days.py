import pytest

from policies.identifying_details.detectors.counted_days import counts_days


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("tess reaches 90 on ", ". three cheers for the sober crew"),
        ("clean and proud. tess makes 30 on ", ""),
        ("uli schafft am ", " die 60, ohne alkohol"),
        ("uli feiert an ", " ihren 90er, nuchtern"),
        ("tess cumple 30 en ", ", sin tomar"),
        ("tess fait 60 a ", ", sans une goutte"),
        ("tess faz 90 no ", ", sobria"),
        ("tess wordt 30 op ", ", zonder drank"),
        ("tess hits sixty on ", ". days, not years"),
    ],
)
def test_thirty_sixty_and_ninety_are_days_beside_a_word_of_sobriety(before: str, after: str) -> None:
    assert counts_days(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("tess turns 60 on ", ", bring cake"),
        ("tess turns 41 on ", ", sober too"),
        ("tess's 60th birthday is on ", ", a sober party"),
        ("the big 60 for tess on ", ", sober party"),
        ("tess turns 41 on ", ", 90 days sober by then"),
        ("tess, born 90, ", ", sober now"),
        ("tess turns 60 on ", ", two days after me"),
        ("sober. fine. tess turns 60 on ", ""),
    ],
)
def test_other_ages_and_ages_that_are_called_so_are_none(before: str, after: str) -> None:
    assert not counts_days(before, after)
