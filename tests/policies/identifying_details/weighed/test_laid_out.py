import pytest

from policies.identifying_details.detail import Detail
from policies.identifying_details.ownership.referents import Owner
from policies.identifying_details.weighed.laid_out import LaidOut
from policies.identifying_details.weighed.owned import Owned
from tests.policies.identifying_details.weighed.laid_out import scene


def firms(text: str) -> list[str]:
    return [one.candidate.kind for one in LaidOut(scene(text)).of_somebody() if one.candidate.kind == "firm"]


@pytest.mark.parametrize(
    "text",
    [
        "Maya is so kind. It rained all day. We had cake. Then came Kelso Freight.",
        "He slaved for Kelso Freight. My brother saw it all. Maya you said as much.",
    ],
)
def test_far_from_whoever_is_named_nothing_is_weighed(text: str) -> None:
    assert firms(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Maya is so kind. It rained all day. Then came Kelso Freight.",
        "My brother said Maya is so Kelso Freight.",
    ],
)
def test_near_them_it_is(text: str) -> None:
    assert firms(text) == ["firm"]


@pytest.mark.parametrize(
    ("text", "several"), [("14 Larch Road, side gate", 0), ("14 Larch Road, her gate", 1)]
)
def test_a_strong_detail_is_weighed_where_anybody_is_spoken_of(text: str, several: int) -> None:
    told = scene(text, reply_to="Maya")
    strong = [Owned(Detail("address", 0, 13, "14 larch road"), Owner("unknown"))]
    assert len(list(LaidOut(told, strong).of_somebody())) == several
