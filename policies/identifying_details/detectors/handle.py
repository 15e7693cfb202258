"""Accounts elsewhere: a name on another site, said with the site's name; and Matrix IDs of strangers.

An at sign alone addresses somebody; it takes the name of a site, or a word such as "username", to make an
account of it. Source: section "Categories of detail"; Matrix identifier grammar for user IDs.
"""

import re
from collections.abc import Iterator

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.account_names import MOST_TRIES
from policies.identifying_details.detectors.account_words import NOUNS, PUBLISHING
from policies.identifying_details.detectors.handle_at import at_signs
from policies.identifying_details.detectors.handle_at_nearby import at_signs_nearby
from policies.identifying_details.detectors.handle_codes import CODED, coded
from policies.identifying_details.detectors.handle_found import found_by_name, found_on_sites
from policies.identifying_details.detectors.handle_linked import linked_names
from policies.identifying_details.detectors.handle_nearby import nearby
from policies.identifying_details.detectors.handle_odd import odd_accounts
from policies.identifying_details.detectors.handle_paid import PAID, paid_to
from policies.identifying_details.detectors.handle_posting import under_a_name
from policies.identifying_details.detectors.handle_searched import searched
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.detectors.made_up_names import FORUMS, UNDER, made_up
from policies.identifying_details.detectors.sites import SITES
from policies.identifying_details.words import words

_WORDS_WORTH = (SITES | NOUNS | PUBLISHING | {"goes"}) - words("x id tag user @") | words(
    "tik snapchats instas follow behind found spotted"
)
_CUES = _WORDS_WORTH | UNDER | FORUMS | PAID
_MATRIX_ID = re.compile(
    r"(?<![\w@/])@[a-z0-9._=/+-]{1,200}:(?:[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}"
    r"|localhost)(?::\d{2,5})?(?![\w-])"
)
_BEING_ACCOUNT = re.compile(
    r"(?<!\w)(?:i'm|im|i am|s?he's|s?hes|s?he is|they're|theyre|you're|ur|ich bin|sie ist|er ist|soy|c'est"
    r"|sou|ik ben|ze is|hij is)[ ](?P<name>[a-z0-9]{2,20}(?:_[a-z0-9]{1,20}){1,5})(?![\w@])"
)
"""An account that is known by the underscores in it, where somebody is said to be it."""
_REDDIT = re.compile(r"(?<![\w/])/?u/(?P<name>[\w-]{3,20})(?![\w/])")
_DISCORD = re.compile(r"(?<![\w#])(?P<name>[a-z][\w.]{1,31}#\d{4})(?!\w)")
_THERE_AS = (" there as ", " dort als ", " ahí como ", " là comme ", " lá como ", " daar als ")
"""What leads to an account where the site was named before."""


def worth(look: Look, _: Place) -> bool:
    """Tell whether there is an at sign, a site's name, or a word for an account."""
    return (
        "@" in look.text
        or "_" in look.text
        or _is_there(look)
        or "u/" in look.lower
        or "#" in look.text
        or look.has_any(_CUES)
        or (look.digits > 1 and look.has_any(CODED))
    )


def find(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every account of the message, but never the Matrix ID of a member."""
    if "@" in look.text:
        yield from _matrix_ids(look, place)
        yield from at_signs(look, place)
        yield from at_signs_nearby(look, place)
    if "u/" in look.lower:
        yield from _all(look, _REDDIT, "reddit", "reddit")
    if "#" in look.text and look.digits >= 4:
        yield from _all(look, _DISCORD, "discord", "discord")
    if "_" in look.text:
        yield from _all(look, _BEING_ACCOUNT, "", "underscored")
    if look.has_any(_WORDS_WORTH) or "_" in look.text or _is_there(look):
        yield from linked_names(look)
        yield from found_on_sites(look)
        yield from under_a_name(look)
        yield from found_by_name(look)
        yield from odd_accounts(look)
        yield from searched(look)
    yield from made_up(look, place)
    yield from nearby(look, place)
    yield from coded(look)
    yield from paid_to(look)


def _is_there(look: Look) -> bool:
    """Tell whether somebody is somewhere under a name: she's on there as georgie.paints."""
    return any(led in look.lower for led in _THERE_AS)


def _matrix_ids(look: Look, place: Place) -> Iterator[Detail]:
    members = {user_id.lower() for user_id in place.user_ids}
    for tries, found in enumerate(_MATRIX_ID.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        if found.group() not in members:
            yield Detail("handle", found.start(), found.end(), found.group(), cue="matrix-id")


def _all(look: Look, pattern: re.Pattern[str], site: str, cue: str) -> Iterator[Detail]:
    for tries, found in enumerate(pattern.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        start = found.start() if site else found.start("name")
        yield Detail("handle", start, found.end(), f"{site}:{found['name']}".lstrip(":"), cue=cue)


HANDLE = Detector("handle", worth, find, _CUES)
