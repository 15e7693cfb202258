"""Strong details as candidates: it is sure that they are details, and only asked whose.

| sign | what it says |
|---|---|
| `rule outsider`, `rule outsider phone` | whose the rules say it is; `nobody`, where nobody is near |
| `rule outsider announced` | by which rung of the ladder |
| `rule found street-compound`, `rule public` | what the detector knows of it |
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.links import POSTED
from policies.identifying_details.ownership.referents import Owner
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.public.mailboxes import is_service_account
from policies.identifying_details.weighed.candidate import Candidate


class Owned(NamedTuple):
    """A strong detail, and whose it is by the rules."""

    detail: Detail
    owner: Owner

    @property
    def is_public(self) -> bool:
        """Whether it is nobody's for sure. A link that anybody may read is, as often as not, somebody's."""
        return self.detail.public and self.detail.category != "handle"

    @property
    def is_settled(self) -> bool:
        """Whether it is not weighed whose it is: it is public, or a warning though nobody is in sight."""
        third = self.owner.third and self.owner.subject != "member"
        return self.is_public or third or self._is_published

    @property
    def _is_published(self) -> bool:
        """Whether it is a link to a film or an article, or an account of a helpline, or to be followed."""
        detail, public = self.detail, self.owner.subject == "public"
        told = self.owner.cue == "followed"  # follow @(…): for everybody
        return public and (told or detail.cue == POSTED or is_service_account(detail.value))


def as_candidates(scene: Scene, several: Sequence[Owned]) -> Iterator[tuple[Candidate, Owned]]:
    """Yield those that are not public, and of which a word is left, as candidates."""
    end = -1
    for one in sorted(several, key=lambda owned: owned.detail.start):
        if one.is_public:
            continue
        inside = scene.words_in(one.detail.start, one.detail.end)
        if inside and inside[0] > end:
            end = inside[-1]
            yield Candidate(one.detail.category, inside[0], end), one


def by_rule(one: Owned) -> Iterator[str]:
    """Yield the signs of what the rules say."""
    detail, owner = one
    subject = "nobody" if owner.subject == "unknown" and not owner.near else owner.subject
    yield f"rule {subject}"
    yield f"rule {subject} {detail.category}"
    yield from (f"rule {subject} {part}" for part in owner.cue.split(": "))
    yield f"rule found {detail.cue}"
    if detail.public:
        yield "rule public"
