import pytest

from policies.identifying_details.detectors.workplace_mine import is_said_of_me


@pytest.mark.parametrize("before", ["ich mache die ", "mijn ", "weißt du, bin in der ", "hago ", "j'ai été "])
def test_the_sender_stands_close_in_front(before: str) -> None:
    assert is_said_of_me(f"{before}xxx", len(before))


@pytest.mark.parametrize(
    "before", ["ich weiß, dass sie die ", "je sais que tess fait les ", "du bist in der ", "tess macht die "]
)
def test_whoever_else_does_is_not_the_sender(before: str) -> None:
    assert not is_said_of_me(f"{before}xxx", len(before))


def test_what_is_done_to_the_sender_is_theirs() -> None:
    assert is_said_of_me("me contrataron", 3, done_to_me=True)
    assert not is_said_of_me("me contrataron", 3)
