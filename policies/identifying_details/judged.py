"""What follows from the details of one message, by the rules, and with what is weighed besides."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from policies.identifying_details.detail import STRONG, Category, Detail, Place
from policies.identifying_details.facts import NOTHING, Finding, Verdict
from policies.identifying_details.findings import (
    graded,
    is_covered,
    of_protected,
    of_registered,
    of_told,
    owner_told,
)
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.public.allowed import allowed
from policies.identifying_details.registered.met import Met
from policies.identifying_details.usage import counts
from policies.identifying_details.weighed import WEIGHED, LaidOut, Owned, open_to_all, weighed


class Read(NamedTuple):
    """What the rules say of a message and of its strong details, and how they laid it out, if they had to."""

    verdict: Verdict
    scene: Scene | None = None
    strong: tuple[Owned, ...] = ()


def judged(
    scene: Scene,
    details: Sequence[Detail],
    met: Sequence[Met],
    owners_of: Callable[[Category, str], Sequence[str]],
) -> Read:
    """Decide by the rules.

    Args:
        scene: the message.
        details: what was found in it, names among them.
        met: registered details that stand in it.
        owners_of: tells who registered a value of a category.
    """
    protected = [one for one in met if counts(scene, one)]
    open_details = [
        one
        for one in details
        if not (is_covered(scene, one, protected) or scene.is_a_members_name(one) or scene.is_idle(one))
    ]
    if not protected and not open_details:
        return Read(NOTHING, scene)
    scene.read(open_details, protected)
    owners = cache(owners_of)
    found: list[Finding | None] = [*of_protected(scene, protected)]
    strong = []
    for one in open_details:
        if (registered := of_registered(scene, one, owners)) is not None:
            found.append(registered)
            continue
        owner = owner_told(scene, one)
        found.append(of_told(one, owner))
        if one.category in STRONG:
            strong.append(Owned(one, owner))
    return Read(graded([one for one in found if one is not None]), scene, tuple(strong))


def with_weighed(scene: Scene, read: Read, place: Place) -> Verdict:
    """Add what no rule tells of and weighs enough; a strong detail may be a member's then, or nobody's."""
    laid_out = LaidOut(scene, read.strong)
    found = [
        Finding(one.category, "", "member", one.member, *scene.span_of(one.first, one.last), WEIGHED)
        for one in weighed(laid_out)
    ]
    found = [one for one in found if not allowed(scene.heard.text[one.start : one.end], place)]
    strong = [one for one in found if one.category in STRONG]
    before = [one for one in read.verdict.findings if not any(map(one.overlaps, strong))]
    public = {(one.start, one.end) for one in open_to_all(laid_out)} if before else set()
    before = [_of_nobody(one) if (one.start, one.end) in public else one for one in before]
    new = [one for one in found if not any(map(one.overlaps, before))]
    return graded([*before, *new]) if new or public else read.verdict


def _of_nobody(finding: Finding) -> Finding:
    return replace(finding, subject="public", member=None, cue=f"{finding.cue}; {WEIGHED}")
