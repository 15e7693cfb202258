import pytest

from policies.identifiers import UserId
from policies.identifying_details.facts import Finding
from policies.identifying_details.findings import graded
from tests.policies.identifying_details.a_room import member, room_with, say

MAYA = UserId("@maya:example.org")


def finding(subject: str, start: int = 0, *, category: str = "phone", cue: str = "") -> Finding:
    who = MAYA if subject == "member" else None
    return Finding(category, "", subject, who, start, start + 5, cue)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "grade"),
    [
        (finding("member"), "warn"),
        (finding("unknown", category="quote"), "warn"),
        (finding("outsider", category="membership"), "warn"),
        (finding("unknown", cue="nobody named; third person"), "warn"),
        (finding("unknown", cue="nobody named"), "advise"),
        (finding("self"), "advise"),
        (finding("outsider", cue="third person"), "advise"),
        (finding("public"), "none"),
    ],
)
def test_whose_it_is_tells_how_grave_it_is(one: Finding, grade: str) -> None:
    assert graded([one]).verdict == grade


def test_the_gravest_counts_and_they_stand_in_the_order_of_the_text() -> None:
    some = [finding("public", 20), finding("member", 10), finding("self", 0)]
    verdict = graded(some)
    assert verdict.verdict == "warn"
    assert [one.start for one in verdict.findings] == [0, 10, 20]
    assert graded([]).verdict == "none"


def test_where_a_registered_detail_was_met_nothing_else_is_found() -> None:
    room = room_with(member("Maya", phone="+14155550132"), member("Leo"))
    verdict = say(room, "Maya is on 415 555 0132", sender="Leo")
    assert [(one.category, one.kind) for one in verdict.findings] == [("protected", "phone")]
