"""Towns and regions by name: where somebody comes from is no name and no employer (sie ist aus Mettmann).

They stand in `places.txt`, one a line, in plain spelling; first names and everyday words are left out.
Source: GeoNames (geonames.org, CC BY 4.0), towns of 5,000 people and more in the countries that the six
languages are at home in, of 15,000 overseas, of 200,000 elsewhere; regions from common knowledge.
"""

from functools import cache
from importlib.resources import files


def is_a_place(name: str) -> bool:
    """Whether a name in plain spelling, its words parted by a space, is that of a town or region."""
    return name in _places()


@cache
def _places() -> frozenset[str]:
    """All names; read once, in some ten milliseconds."""
    return frozenset(files(__package__).joinpath("places.txt").read_text(encoding="utf-8").splitlines())
