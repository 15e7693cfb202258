"""What is found in one message once its owner is known, and how grave it is: see "Verdict"."""

from collections.abc import Callable, Sequence

from policies.identifiers import UserId
from policies.identifying_details.detail import STRONG, Category, Detail
from policies.identifying_details.facts import NOTHING, Finding, Grade, Subject, Verdict
from policies.identifying_details.ownership.referents import Owner
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.registered.met import Met
from policies.identifying_details.weighed import WEIGHED

_READ_WHOLE: frozenset[Category] = frozenset({"phone", "id_number", "email", "location"})
"""Categories whose value says all of it: two of one value are the same."""
_GRAVEST: tuple[Grade, ...] = ("warn", "advise", "none")


def is_covered(scene: Scene, detail: Detail, protected: Sequence[Met]) -> bool:
    """Tell whether a detail stands, at least in part, where a registered one was met."""
    spans = [scene.span(one) for one in protected]
    return any(start < detail.end and detail.start < end for start, end in spans)


def of_protected(scene: Scene, protected: Sequence[Met]) -> list[Finding]:
    """Return one finding for each place; its owner is the sender where they are one of its owners."""
    owners: dict[tuple[int, int, str], list[Met]] = {}
    for met in protected:
        owners.setdefault((*scene.span(met), met.which.kind), []).append(met)
    found = []
    for (start, end, kind), mets in owners.items():
        own = any(met.which.owner == scene.heard.sender for met in mets)
        if not own and scene.said_of_oneself(mets[0]):
            continue
        owner = scene.heard.sender if own else UserId(mets[0].which.owner)
        found.append(Finding("protected", kind, "self" if own else "member", owner, start, end, mets[0].how))
    return found


def of_registered(
    scene: Scene, detail: Detail, owners_of: Callable[[Category, str], Sequence[str]]
) -> Finding | None:
    """Return a finding on a detail that a detector found, if members registered it: it is theirs."""
    whole = detail.value and detail.category in _READ_WHOLE
    owners = owners_of(detail.category, detail.value) if whole else ()
    return _held(scene, detail, owners) if owners else None


def owner_told(scene: Scene, detail: Detail) -> Owner:
    """Return whose a detail is that nobody registered, as the text tells it."""
    public = detail.public and not scene.is_called_so(detail)
    return Owner("public", cue="public") if public else scene.owner(detail)


def _held(scene: Scene, detail: Detail, owners: Sequence[str]) -> Finding:
    """A finding on a detail that a detector found, and that members registered."""
    own = scene.heard.sender in owners
    owner = scene.heard.sender if own else UserId(owners[0])
    subject: Subject = "self" if own else "member"
    return Finding("protected", detail.category, subject, owner, detail.start, detail.end, detail.cue)


def of_told(detail: Detail, owner: Owner) -> Finding | None:
    """Return a finding on a detail that nobody registered; none for what no verdict can follow from."""
    if owner.subject != "member" and detail.category not in STRONG:
        return None
    if owner.subject == "unknown" and detail.category == "address" and not owner.near:
        return None
    cue = "; ".join(filter(None, (detail.cue, owner.cue, "third person" if owner.third else "")))
    return Finding(detail.category, "", owner.subject, owner.member, detail.start, detail.end, cue)


def graded(findings: list[Finding]) -> Verdict:
    """Return them in the order of the text, with the gravest of their grades."""
    if not findings:
        return NOTHING
    findings.sort(key=lambda finding: (finding.start, finding.end))
    grades = {_grade(finding) for finding in findings}
    return Verdict(next(grade for grade in _GRAVEST if grade in grades), tuple(findings))


def is_only_weighed(verdict: Verdict) -> bool:
    """Whether no rule warns: what is only weighed is wrong once in ten times or so."""
    return verdict.verdict == "warn" and all(
        one.cue == WEIGHED for one in verdict.findings if _grade(one) == "warn"
    )


def _grade(finding: Finding) -> Grade:
    always: tuple[Category, ...] = ("quote", "membership")
    if finding.subject == "member" or finding.category in always:
        return "warn"
    if finding.subject == "public":
        return "none"
    if finding.subject == "unknown" and finding.cue.endswith("third person"):
        return "warn"
    return "advise"
