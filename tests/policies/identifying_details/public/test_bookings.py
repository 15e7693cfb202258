import pytest

from policies.identifying_details.public.bookings import is_booked


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("krankentransport bucht man unter ", " bei der zentrale vom klinikum"),
        ("taxischeine gibt's unter ", " bei der kasse"),
        ("the van is booked on ", ", day before"),
        ("you book patient transport through ", ""),
        ("el traslado se pide al ", ""),
        ("le taxi se commande au ", ""),
        ("o transporte marca-se pelo ", ""),
        ("vervoer regel je via ", " bij de centrale"),
    ],
)
def test_what_anybody_books_is_nobodys_number(before: str, after: str) -> None:
    assert is_booked(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("torten bestellt man unter ", " bei meiner schwester"),
        ("torten bestellt man unter ", " bei heike"),
        ("eier bestellt man bei meinem bruder unter ", ""),
        ("heike erreicht man unter ", ""),
        ("you book haircuts with maya on ", ""),
        ("i booked it under ", ""),
    ],
)
def test_what_is_booked_with_somebody_is_theirs(before: str, after: str) -> None:
    assert not is_booked(before, after)
