import pytest

from policies.identifying_details.public.artists import is_an_artist_beside_works


@pytest.mark.parametrize(
    ("surname", "said"), [("trollope", "novel"), ("fragonard", "toile"), ("mozart", "requiem")]
)
def test_an_artist_is_known_beside_works(surname: str, said: str) -> None:
    assert is_an_artist_beside_works(surname, ["some", said])


@pytest.mark.parametrize(
    ("surname", "said"), [("trollope", "toile"), ("okonkwo", "novel"), ("mozart", "soup")]
)
def test_others_are_not_nor_artists_beside_other_things(surname: str, said: str) -> None:
    assert not is_an_artist_beside_works(surname, ["some", said])
