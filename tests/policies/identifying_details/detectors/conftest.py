from collections.abc import Callable

import pytest

from policies.identifying_details.detail import Category, Detail, Place
from policies.identifying_details.detectors import structured
from policies.identifying_details.detectors.workplace_beside import LOOSE

Found = Callable[..., list[str]]


@pytest.fixture
def details() -> Callable[..., list[Detail]]:
    def look(
        text: str, *regions: str, user_ids: frozenset[str] = frozenset(), allow: tuple[str, ...] = ()
    ) -> list[Detail]:
        return structured(text, Place(regions=regions, user_ids=user_ids, allow=allow))

    return look


@pytest.fixture
def found(details: Callable[..., list[Detail]]) -> Found:
    """What stands where a detail of the category was found; not a public one, nor what may be none of it."""

    def look(
        category: Category, text: str, *regions: str, user_ids: frozenset[str] = frozenset()
    ) -> list[str]:
        hits = details(text, *regions, user_ids=user_ids)
        sure = (one for one in hits if one.category == category and not one.public and one.cue not in LOOSE)
        return [text[one.start : one.end] for one in sure]

    return look
