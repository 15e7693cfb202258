import pytest

from policies.identifying_details.detail import Place
from policies.identifying_details.public.allowed import allowed

NUMBER = "415.555.0132"


@pytest.mark.parametrize("entry", ["415-555-0132", "(415) 555 0132", "4155550132"])
def test_an_entry_allows_its_text_however_it_is_signed(entry: str) -> None:
    assert allowed(NUMBER, Place(allow=(entry,)))


@pytest.mark.parametrize("allow", [(), ("",), ("...",), ("415-555",), ("415-555-01329",)])
def test_nothing_else_is_allowed(allow: tuple[str, ...]) -> None:
    assert not allowed(NUMBER, Place(allow=allow))


def test_what_matches_is_allowed_as_it_was_written() -> None:
    assert allowed(NUMBER, Place(matches=lambda found: found == NUMBER))
    assert not allowed(NUMBER, Place(matches=lambda found: found != NUMBER))
