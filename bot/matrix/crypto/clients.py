"""Which client a device is, by families: enough to say where a fault lies, too little to know a person by.

A device's display name (`unsigned.device_display_name` in `/keys/query`) is text that its owner may choose.
It is read here and nowhere kept: what is kept is a name from this list, or nothing.
"""

import re

FAMILIES = (
    "SchildiChat",
    "FluffyChat",
    "Cinny",
    "Commet",
    "Fractal",
    "gomuks",
    "Hydrogen",
    "iamb",
    "NeoChat",
    "Nheko",
    "Quaternion",
    "Thunderbird",
    "Element X",  # these last: others name what they are made from
    "Element",
)
_NAMED = tuple((family, re.compile(rf"\b{family}\b", re.IGNORECASE)) for family in FAMILIES)
_LONGEST = 200


def family_in(display_name: str) -> str:
    """Return the family that a device's name speaks of, or an empty string."""
    start = display_name[:_LONGEST]
    return next((family for family, named in _NAMED if named.search(start)), "")
