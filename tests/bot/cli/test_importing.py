"""What is imported for good is not searched for garbage; what comes later is."""

import gc
from collections.abc import Iterator

import pytest

from bot.cli.importing import for_good


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    """Leave the other tests as they were."""
    yield
    gc.unfreeze()


def test_nothing_is_searched_meanwhile_and_what_came_is_set_aside() -> None:
    with for_good():
        assert not gc.isenabled()
        before = gc.get_freeze_count()
        kept: list[object] = [[]]
        assert gc.is_tracked(kept)
    assert gc.isenabled()
    assert gc.get_freeze_count() > before
    assert not any(each is kept for each in gc.get_objects())


def test_an_import_that_fails_leaves_the_search_on() -> None:
    with pytest.raises(ModuleNotFoundError), for_good():
        import bot.nothing  # type: ignore[import-not-found]  # noqa: F401
    assert gc.isenabled()
