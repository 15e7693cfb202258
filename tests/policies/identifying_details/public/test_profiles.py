import pytest

from policies.identifying_details.public.profiles import is_map, profile


@pytest.mark.parametrize(
    ("host", "path", "account"),
    [
        ("instagram.com", "/maya", "instagram.com:maya"),
        ("m.instagram.com", "/maya/?hl=en", "instagram.com:maya"),
        ("x.com", "/maya", "twitter.com:maya"),
        ("instagram.com", "/p/abc/", ""),
        ("instagram.com", "", ""),
        ("notinstagram.com", "/maya", ""),
        ("example.social", "/@maya", "example.social:maya"),
        ("youtube.com", "/@maya", ""),
    ],
)
def test_a_link_names_an_account_or_nobody(host: str, path: str, account: str) -> None:
    assert profile(host, path) == account


@pytest.mark.parametrize(
    ("host", "path"),
    [("google.com", "/maps/@1,2"), ("maps.google.co.uk", "/"), ("openstreetmap.org", "/#map=15/1/2")],
)
def test_a_map_is_known(host: str, path: str) -> None:
    assert is_map(host, path)


@pytest.mark.parametrize(
    ("host", "path"),
    [("google.com", "/search?q=maps"), ("openstreetmap.org", "/about"), ("example.com", "/maps")],
)
def test_other_pages_are_no_maps(host: str, path: str) -> None:
    assert not is_map(host, path)
