"""The verdict on one message in one room: what is found, whose it is, and how grave that is."""

from collections.abc import Iterable

from policies.identifying_details.detail import Place
from policies.identifying_details.facts import NOTHING, Finding, Heard, Member, Verdict
from policies.identifying_details.membership import OtherRoom
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.watch import Watch
from policies.vocabulary.identifiers import UserId


class Room:
    """One room's roster and registered details, indexed once and changed as members come and go."""

    def __init__(
        self,
        members: Iterable[Member],
        *,
        key: bytes,
        place: Place | None = None,
        others: Iterable[OtherRoom] = (),
    ) -> None:
        """Index the members; `key` is what their details were registered under."""
        self._place = place or Place()
        self._members: dict[UserId, Member] = {}
        self._watch = Watch(key)
        for member in members:
            self.add(member)

    def add(self, member: Member) -> None:
        """Take a member in, or take over what changed about one."""
        self.remove(member.user_id)
        self._members[member.user_id] = member
        for detail in member.registered:
            self._watch.add(detail)

    def remove(self, user_id: UserId) -> None:
        """Forget a member."""
        if self._members.pop(user_id, None) is not None:
            self._watch.remove(user_id)

    def verdict(self, heard: Heard, *, now: float | None = None) -> Verdict:
        """Decide about one message."""
        normal = Normal(heard.text)
        findings = []
        for met in self._watch.met(normal):
            start, end = normal.span(met.start, met.end)
            own = met.which.owner == heard.sender
            findings.append(
                Finding(
                    "protected",
                    met.which.kind,
                    "self" if own else "member",
                    UserId(met.which.owner),
                    start,
                    end,
                    met.how,
                )
            )
        if not findings:
            return NOTHING
        return Verdict("warn" if any(f.subject == "member" for f in findings) else "advise", tuple(findings))
