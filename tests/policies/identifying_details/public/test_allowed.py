import pytest

from policies.identifying_details.public.allowed import allowed


@pytest.mark.parametrize("entry", ["415-555-0132", "(415) 555 0132", "4155550132"])
def test_an_entry_allows_its_text_however_it_is_signed(entry: str) -> None:
    assert allowed("415.555.0132", (entry,))


@pytest.mark.parametrize("allow", [(), ("",), ("...",), ("415-555",), ("415-555-01329",)])
def test_nothing_else_is_allowed(allow: tuple[str, ...]) -> None:
    assert not allowed("415.555.0132", allow)
