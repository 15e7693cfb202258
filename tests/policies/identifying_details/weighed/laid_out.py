"""One message, laid out as for weighing."""

from policies.identifying_details import Heard, Place
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.weighed.candidate import Candidate
from policies.identifying_details.weighed.candidates import candidates
from policies.identifying_details.weighed.row import Row
from tests.policies.identifying_details.a_room import member, user

NAMES = ("Maya", "Leo", "Hope", "Emily")


def scene(
    text: str, language: str = "en", sender: str = "Leo", reply_to: str | None = None, meant: str = ""
) -> Scene:
    roster = Roster()
    for name in NAMES:
        roster.add(member(name))
    heard = Heard(text, user(sender), user(reply_to) if reply_to else None)
    return Scene(Normal(meant or text), heard, Place(("US",), (language,)), roster)


def found(laid_out: Scene) -> list[Candidate]:
    return candidates(Look(laid_out.normal), laid_out.tokens, laid_out.cues, laid_out.roster)


def row(laid_out: Scene) -> Row:
    return Row(laid_out, found(laid_out))
