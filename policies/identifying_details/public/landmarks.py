"""Addresses that everybody knows, from films, books and politics: nobody who chats lives there."""

import re

_KNOWN = frozenset(
    {
        "10 downing street", "11 downing street", "1600 pennsylvania avenue", "1600 pennsylvania ave",
        "221b baker street", "21 jump street", "10 cloverfield lane", "10 rillington place",
        "4 privet drive", "12 grimmauld place", "742 evergreen terrace", "42 wallaby way",
        "32 windsor gardens", "112 ocean avenue", "84 charing cross road", "8 mile road",
        "77 sunset strip", "1428 elm street", "17 cherry tree lane", "1313 mockingbird lane",
        "36 quai des orfèvres", "13 rue del percebe", "12 rue madeleine", "263 prinsengracht",
        "prinsengracht 263", "350 fifth avenue", "30 rockefeller plaza",
    }
)  # fmt: skip
_SIGNS = re.compile(r"[.,]")


def is_landmark(address: str) -> bool:
    """Tell whether `address`, lower case with single spaces, is one that is famous by itself."""
    return _SIGNS.sub("", address) in _KNOWN
