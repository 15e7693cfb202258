from collections.abc import Callable

import pytest

from policies.identifying_details.detail import Detail

PROFILES = [
    "https://www.instagram.com/mayabakes",
    "instagram.com/mayabakes/",
    "https://www.tiktok.com/@maya.bakes",
    "https://x.com/mayabakes",
    "https://twitter.com/mayabakes?s=20",
    "https://www.facebook.com/maya.okonkwo.9",
    "https://m.facebook.com/profile.php?id=100004312",
    "https://www.linkedin.com/in/maya-example-0101",
    "https://old.reddit.com/user/mayabakes",
    "https://t.me/mayabakes",
    "wa.me/14155550132",
    "https://bsky.app/profile/maya.example.org",
    "https://social.example.net/@maya",
    "https://www.snapchat.com/add/mayabakes",
    "https://venmo.com/u/mayabakes",
    "https://github.com/mayabakes",
]


@pytest.mark.parametrize("link", PROFILES)
def test_a_profile_link_is_a_handle(found: Callable[..., list[str]], link: str) -> None:
    assert found("handle", f"is this you? {link}.") == [link]


@pytest.mark.parametrize(
    "link",
    [
        "https://www.example.com/2024/03/05/why-grief-fog-happens",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtube.com/@somechannel",
        "https://www.instagram.com/p/Cabc123/",
        "https://www.facebook.com/groups/griefsupport",
        "https://www.reddit.com/r/GriefSupport/comments/abc",
        "https://en.wikipedia.org/wiki/Grief_(emotion)",
        "www.nhs.uk/mental-health",
        "example.org",
    ],
)
def test_articles_videos_and_groups_are_public(details: Callable[..., list[Detail]], link: str) -> None:
    (one,) = details(f"read this: {link}, it helped")
    assert (one.public, one.end - one.start) == (True, len(link))


def test_what_was_posted_is_told_from_what_is_called_somebodys(details: Callable[..., list[Detail]]) -> None:
    link = "https://www.instagram.com/p/Cabc123/"
    assert [one.cue for one in details(f"Maya {link} so good")] == ["posted"]
    assert [one.cue for one in details(f"Maya's post {link}")] == ["link"]


@pytest.mark.parametrize(
    "link",
    [
        "https://matrix.to/#/#room:example.org",
        "https://matrix.to/#/!abc:example.org/$event?via=example.org",
        "https://matrix.to/#/@leo:example.org",
        "https://matrix.to/#/%40leo%3Aexample.org",
    ],
)
def test_matrix_links_to_rooms_events_and_members_are_no_detail(
    details: Callable[..., list[Detail]], link: str
) -> None:
    assert details(f"look: {link}", user_ids=frozenset({"@leo:example.org"})) == []


@pytest.mark.parametrize(
    "link", ["https://matrix.to/#/@maya:example.org", "https://matrix.to/#/%40maya%3Aexample.org?via=x"]
)
def test_a_matrix_link_to_a_stranger_is_a_handle(details: Callable[..., list[Detail]], link: str) -> None:
    (one,) = details(f"look: {link}", user_ids=frozenset({"@leo:example.org"}))
    assert (one.category, one.value, one.public) == ("handle", "@maya:example.org", False)


@pytest.mark.parametrize(
    "text",
    [
        "her website is https://maya-bakes.example",
        "my blog: mayabakes.wordpress.com",
        "Maya's site is mayabakes.com",
        "su página es www.maya.example",
    ],
)
def test_somebodys_own_site_is_a_handle(found: Callable[..., list[str]], text: str) -> None:
    assert len(found("handle", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Wow...that hurt",
        "this.be",
        "end.so now",
        "bit...sh",
        "3.5 and 4.no",
        "e.g. this",
        "hello.World",
        "no entiendo nada.de nada",
    ],
)
def test_joined_sentences_are_no_links(details: Callable[..., list[Detail]], text: str) -> None:
    assert details(text) == []


@pytest.mark.parametrize(
    "link",
    [
        "https://maps.google.com/?q=-25.3444,131.0369",
        "https://www.google.com/maps/place/51.5,-0.1",
        "https://maps.app.goo.gl/AbC123",
        "https://goo.gl/maps/AbC123",
        "https://www.openstreetmap.org/?mlat=51.5&mlon=-0.1",
        "https://what3words.com/filled.count.soap",
        "https://waze.com/ul?ll=45.4,-75.7",
    ],
)
def test_a_map_link_is_a_location(found: Callable[..., list[str]], link: str) -> None:
    assert found("location", f"he is here {link}") == [link]
