"""The verdict on one message in one room: what is found, whose it is, and how grave that is."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from policies.identifiers import UserId
from policies.identifying_details.as_meant import as_meant, with_capitals
from policies.identifying_details.cues import SPELLED_RIGHT
from policies.identifying_details.detail import Place
from policies.identifying_details.facts import Before, Finding, Heard, Member, Verdict
from policies.identifying_details.findings import graded
from policies.identifying_details.judged import Read, with_weighed
from policies.identifying_details.known import Added, Known
from policies.identifying_details.long_texts import EASY, LONG, SHORT, Long
from policies.identifying_details.membership import OtherRoom
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.prepared import prepared, said_in
from policies.identifying_details.quotes import Quotes
from policies.identifying_details.read_once import may_read_names, read_once
from policies.identifying_details.registered.plain import Spelling
from policies.identifying_details.weighed import LaidOut, Owned, Signed, may_hold_any


class Unweighed(NamedTuple):
    """What the rules say of a message, and what is weighed of it.

    Attributes:
        verdict: what they say.
        signed: each candidate, and where it stands.
        strong: each strong detail that is not public for sure, and its signs.
    """

    verdict: Verdict
    signed: list[tuple[Signed, tuple[int, int]]]
    strong: list[tuple[Owned, AbstractSet[str]]]


class _Ruled(NamedTuple):
    """What the rules say of a message, its text as they read it, and whether more of it is to be weighed."""

    read: Read
    normal: Normal
    is_open: bool


class Room:
    """One room's roster and registered details, indexed once and changed as members come and go."""

    def __init__(
        self,
        members: Iterable[Member],
        *,
        key: bytes,
        place: Place | None = None,
        others: Iterable[OtherRoom] = (),
        quotes: Quotes | None = None,
        name: str = "",
        added: Sequence[Added] = (),
    ) -> None:
        """Index the members.

        Args:
            members: everybody in the room.
            key: what their details were registered under.
            place: regions, languages and allowed texts of the room.
            others: other confidential rooms that the bot serves; what was said there belongs into `quotes`.
            quotes: fingerprints of what was said in all rooms, which they share; none: not looked for.
            name: what `quotes` knows this room by.
            added: further detectors; the house's own findings come first.
        """
        self._known = Known(members, key=key, place=place or Place(), others=others, added=added)
        self._quotes = quotes
        self._name = name

    def add(self, member: Member) -> None:
        """Take a member in, or take over what changed about one."""
        self._known.add(member)

    def remove(self, user_id: UserId) -> None:
        """Forget a member."""
        self._known.remove(user_id)

    def know(self, others: Iterable[OtherRoom]) -> None:
        """Take over which other rooms there are, and who is in them."""
        self._known.know(others)

    def verdict(self, heard: Heard) -> Verdict:
        """Decide about one message.

        A text longer than any chat message is read within bounds, see `Long`.
        """
        normal = Normal(heard.text)
        if len(heard.text) > EASY:
            long = Long(heard, normal, self._known.watch, self._closely, self._reads_names)
            if not long.is_read_at_once():
                return graded(
                    list(dict.fromkeys([*self._pasted(heard, normal, long.said), *long.findings()]))
                )
        found = self._pasted(heard, normal)
        verdict = self._verdict(heard, normal, again=len(heard.text) <= SHORT)
        return graded([*found, *verdict.findings]) if found else verdict

    def remembered(self, heard: Heard) -> Before:
        """Return what may be remembered of a message for the next one: people, never words."""
        return self._laid_out(heard, Normal(heard.text[:LONG])).before()

    def _pasted(self, heard: Heard, normal: Normal, said: Spelling | None = None) -> list[Finding]:
        if self._quotes is None:
            return []
        quoted = self._quotes.pasted(normal, self._name, heard.sender, said)
        if quoted is None:
            return []
        return [Finding("quote", "", "unknown", None, quoted.start, quoted.end, "pasted")]

    def unweighed(self, heard: Heard) -> Unweighed:
        """Return what the rules say of a message, and what is weighed of it: weights are learned so."""
        ruled = self._ruled(heard, Normal(heard.text), again=True)
        scene = self._scene(heard, ruled)
        laid_out = LaidOut(scene, ruled.read.strong)
        places = [
            (one, scene.span_of(one.candidate.first, one.candidate.last)) for one in laid_out.of_somebody()
        ]
        return Unweighed(ruled.read.verdict, places, list(laid_out.strong()))

    def _verdict(self, heard: Heard, normal: Normal, *, again: bool = False) -> Verdict:
        """Decide about a text of at most `LONG` characters.

        With `again`, what lacks its capitals or is mistyped is a warning too if it is one as it is meant, and
        what no rule tells of is weighed.
        """
        ruled = self._ruled(heard, normal, again=again)
        return (
            with_weighed(self._scene(heard, ruled), ruled.read, self._known.place)
            if ruled.is_open
            else ruled.read.verdict
        )

    def _closely(self, heard: Heard, normal: Normal) -> Read:
        """Read a part of a long text."""
        return self._ruled(heard, normal, again=False).read

    def _reads_names(self, heard: Heard, normal: Normal) -> bool:
        return may_read_names(self._known, heard, normal)

    def _ruled(self, heard: Heard, normal: Normal, *, again: bool) -> _Ruled:
        known, languages = self._known, self._known.place.languages
        normal, said = prepared(known, heard, normal, again=again)
        read = read_once(known, heard, normal, said)
        grade = read.verdict.verdict
        if not again or not said.meant or grade == "warn" or said.distinct <= SPELLED_RIGHT:
            return _Ruled(read, normal, is_open=again and grade == "advise")
        raised = with_capitals(normal, said.distinct, languages)
        meant = (
            read_once(known, heard, one, said_in(known, heard, one)).verdict
            for one in as_meant(normal, raised.sure, said.distinct, languages)
        )
        warned = next((one for one in meant if one.verdict == "warn"), None)
        if warned is not None:
            return _Ruled(read._replace(verdict=warned), normal, is_open=False)
        if raised.likely is not normal:
            read = read._replace(scene=None)
        is_open = bool(read.strong) or may_hold_any(raised.likely.folded, said.distinct)
        return _Ruled(read, raised.likely, is_open=is_open)

    def _scene(self, heard: Heard, ruled: _Ruled) -> Scene:
        return ruled.read.scene or self._laid_out(heard, ruled.normal)

    def _laid_out(self, heard: Heard, normal: Normal) -> Scene:
        return Scene(normal, heard, self._known.place, self._known.roster)
