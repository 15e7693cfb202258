import pytest

from policies.identifying_details.public.posted import is_called_somebodys, is_posted


@pytest.mark.parametrize(
    ("host", "path"),
    [
        ("instagram.com", "/p/dk3jq81lz/"),
        ("x.com", "/somepaper/status/1699000000000000001"),
        ("tiktok.com", "/@anybody/video/7301"),
        ("pin.it", "/4kd8j"),
        ("example.com", "/2022/11/04/sleep"),
        ("example.com", "/wellbeing/how-to-get-up-again"),
    ],
)
def test_a_post_a_film_and_an_article_are_published(host: str, path: str) -> None:
    assert is_posted(host, path)


@pytest.mark.parametrize(
    ("host", "path"),
    [
        ("example.com", ""),
        ("instagram.com", "/mayabakes"),
        ("example.com", "/staff/mrs-maya-jane-okonkwo"),
        ("gofundme.com", "/f/help-maya-get-home-again"),
        ("example.com", "/maya-okonkwo"),
    ],
)
def test_a_profile_a_fund_and_a_page_of_the_staff_are_not(host: str, path: str) -> None:
    assert not is_posted(host, path)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Maya's new reel ", ""),
        ("", " is that you?"),
        ("isn't this Maya ", ""),
        ("dein Video ", ""),
        ("bist das du? ", ""),
        ("", " c'est toi ça ?"),
    ],
)
def test_it_may_be_called_somebodys(before: str, after: str) -> None:
    assert is_called_somebodys(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Maya, ", " made me think of you"),
        ("", " das hilft dir vielleicht"),
        ("Tess, this article ", " is good"),
    ],
)
def test_whoever_is_only_sent_it_is_not_in_it(before: str, after: str) -> None:
    assert not is_called_somebodys(before, after)
