import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matrix.crypto.clients import FAMILIES, family_in


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Element X Android", "Element X"),
        ("app.element.io: Firefox on Linux", "Element"),
        ("Element Desktop: macOS", "Element"),
        ("SchildiChat Next (based on Element X)", "SchildiChat"),
        ("FluffyChat android", "FluffyChat"),
        ("Cinny Web", "Cinny"),
        ("nheko", "Nheko"),
        ("chat.example.org: Firefox on Linux", ""),
        ("", ""),
    ],
)
def test_a_family_is_told_from_a_devices_name(name: str, family: str) -> None:
    assert family_in(name) == family


@given(st.text())
def test_whatever_somebody_calls_a_device_only_a_name_from_the_list_comes_of_it(name: str) -> None:
    assert family_in(name) in {*FAMILIES, ""}


def test_what_a_person_added_is_gone() -> None:
    assert family_in("Maya Okonkwo's Element X") == "Element X"
