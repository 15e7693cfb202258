"""Points on the earth, and where a connection comes from: coordinates, geo URIs, three words, IP addresses.

Map links are found with the other links. Sources: RFC 5870 (geo URIs), Open Location Code, RFC 4291 (IPv6).
"""

import ipaddress
import re
from collections.abc import Iterator

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.coordinates import MOST_TRIES, points
from policies.identifying_details.detectors.look import Detector, Look

_GEO = re.compile(
    r"(?P<place>\bgeo:-?\d{1,2}(?:\.\d{1,15})?,-?\d{1,3}(?:\.\d{1,15})?(?:,-?\d{1,6})?(?:;[\w=.-]{1,40}){0,4})"
)
_PLUS_CODE = re.compile(
    r"(?<![\w+])(?P<place>(?=[a-z+]{0,8}\d)[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3})(?![\w+])"
)
_THREE_WORDS = re.compile(r"(?<![\w/])(?P<place>///[^\W\d_]{3,20}\.[^\W\d_]{3,20}\.[^\W\d_]{3,20})(?!\w)")
_THREE_NAMED = re.compile(
    r"\b(?:what ?3 ?words|w3w|what three words)\b[^.!?\n]{0,25}?"
    r"(?P<place>[^\W\d_]{3,20}\.[^\W\d_]{3,20}\.[^\W\d_]{3,20})(?!\w)"
)
_MARKED = (
    ("geo:", _GEO, "geo-uri"),
    ("///", _THREE_WORDS, "three-words"),
    ("w3w", _THREE_NAMED, "three-words"),
    ("words", _THREE_NAMED, "three-words"),
    ("+", _PLUS_CODE, "plus-code"),
)
_FOUR = re.compile(r"\d\.\d{1,3}\.\d{1,3}\.\d")
_COLONS = re.compile(r":[a-f\d]{0,4}:")
_IP4 = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\w|[.-]\d)")
_IP6 = re.compile(r"(?<![\w:.])(?=[^\s]{0,5}[a-f\d]{0,4}:[a-f\d]{0,4}:)[a-f\d:]{7,39}(?:%\w{1,15})?(?![\w:])")
_VERSION = re.compile(
    r"\b(?:v|ver|version|versión|versão|release|build|firmware|update|section|chapter|rfc|ios"
    r"|android)[ .:]{0,2}$"
)


def worth(look: Look, _: Place) -> bool:
    """Tell whether there are digits enough, or a word that announces three others."""
    return look.digits >= 4 or "///" in look.text or "w3w" in look.lower or "words" in look.lower


def find(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every point and every IP address of the message."""
    yield from points(look, place)
    for sign, pattern, cue in _MARKED:
        if sign in look.lower:
            for found in pattern.finditer(look.lower):
                yield Detail("location", *found.span("place"), found["place"], cue=cue)
    yield from _addresses(look)


def _addresses(look: Look) -> Iterator[Detail]:
    for pattern, needed in ((_IP4, _FOUR), (_IP6, _COLONS)):
        if not needed.search(look.lower):
            continue
        for tries, found in enumerate(pattern.finditer(look.lower)):
            if tries >= MOST_TRIES:
                break
            address = _ip(found.group())
            if address and not _VERSION.search(look.before(found.start(), 12)):
                public = not address.is_global and not _documented(address)
                yield Detail("location", found.start(), found.end(), str(address), public=public, cue="ip")


def _ip(written: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(written.split("%", maxsplit=1)[0])
    except ValueError:
        return None


def _documented(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Ranges for documentation stand for real ones, as fictional numbers do (RFC 5737, RFC 3849)."""
    return any(address in network for network in _DOCUMENTATION if network.version == address.version)


_DOCUMENTATION = [
    ipaddress.ip_network(network)
    for network in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")
]


LOCATION = Detector("location", worth, find)
