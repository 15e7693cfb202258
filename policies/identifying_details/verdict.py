"""The verdict on one message in one room: what is found, whose it is, and how grave that is."""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from policies.identifiers import UserId
from policies.identifying_details.as_meant import Said, as_meant, with_capitals
from policies.identifying_details.capitals import capitals_lacking, is_shouted
from policies.identifying_details.cues import SPELLED_RIGHT, everyday, spoken
from policies.identifying_details.detail import Category, Detail, Place
from policies.identifying_details.detectors import Look, details_in, is_bare
from policies.identifying_details.dialects import as_written, have_dialects
from policies.identifying_details.facts import NOTHING, Before, Finding, Heard, Member, Verdict
from policies.identifying_details.findings import graded
from policies.identifying_details.glance import cues_among, is_plain_talk, may_hold_details
from policies.identifying_details.identities import (
    asks_back,
    first_names,
    may_identify,
    speaks_of_somebody,
    speaks_to_somebody,
)
from policies.identifying_details.judged import Read, judged, with_weighed
from policies.identifying_details.long_texts import EASY, LONG, SHORT, Long
from policies.identifying_details.membership import OtherRoom, Others
from policies.identifying_details.names import told
from policies.identifying_details.naming.announcing import PLAIN_GIVEN, may_tell
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.plainly_qualities import is_plainly_a_quality
from policies.identifying_details.public.allowed import allowed
from policies.identifying_details.quotes import Quotes
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.plain import Spelling, plain, words_in
from policies.identifying_details.registered.runs import spaced_out
from policies.identifying_details.registered.watch import Watch
from policies.identifying_details.typed_french import written_out
from policies.identifying_details.weighed import LaidOut, Owned, Signed, may_hold_any

Added = Callable[[str, Sequence[str]], Sequence[Detail]]
"""A detector from outside: it is given a text and the display names of the room, and nothing else."""


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


_UNREAD = Read(NOTHING)


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
        self._place = place or Place()
        self._hears_dialect = have_dialects(self._place.languages)
        self._roster = Roster()
        self._members: dict[UserId, Member] = {}
        self._watch = Watch(key, common=SPELLED_RIGHT, stems=everyday())
        for member in members:
            self.add(member)
        self._others = Others(others, self._members)
        self._quotes = quotes
        self._name = name
        self._added = tuple(added)

    def add(self, member: Member) -> None:
        """Take a member in, or take over what changed about one."""
        self.remove(member.user_id)
        self._members[member.user_id] = member
        self._roster.add(member)
        for detail in member.registered:
            self._watch.add(detail)

    def remove(self, user_id: UserId) -> None:
        """Forget a member."""
        if self._members.pop(user_id, None) is not None:
            self._roster.remove(user_id)
            self._watch.remove(user_id)

    def know(self, others: Iterable[OtherRoom]) -> None:
        """Take over which other rooms there are, and who is in them."""
        self._others = Others(others, self._members)

    def verdict(self, heard: Heard) -> Verdict:
        """Decide about one message.

        A text longer than any chat message is read within bounds, see `Long`.
        """
        normal = Normal(heard.text)
        if len(heard.text) > EASY:
            long = Long(heard, normal, self._watch, self._closely, self._reads_names)
            if not long.is_read_at_once():
                return graded(
                    list(dict.fromkeys([*self._pasted(heard, normal, long.said), *long.findings()]))
                )
        found = self._pasted(heard, normal)
        verdict = self._verdict(heard, normal, again=len(heard.text) <= SHORT)
        return graded([*found, *verdict.findings]) if found else verdict

    def remembered(self, heard: Heard) -> Before:
        """Return what may be remembered of a message for the next one: people, never words."""
        return Scene(Normal(heard.text[:LONG]), heard, self._place, self._roster).before()

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
            with_weighed(self._scene(heard, ruled), ruled.read, self._place)
            if ruled.is_open
            else ruled.read.verdict
        )

    def _closely(self, heard: Heard, normal: Normal) -> Read:
        """Read a part of a long text."""
        return self._ruled(heard, normal, again=False).read

    def _ruled(self, heard: Heard, normal: Normal, *, again: bool) -> _Ruled:
        normal, said = self._prepared(heard, normal, again=again)
        read = self._read(heard, normal, said)
        grade = read.verdict.verdict
        if not again or not said.meant or grade == "warn" or said.distinct <= SPELLED_RIGHT:
            return _Ruled(read, normal, is_open=again and grade == "advise")
        raised = with_capitals(normal, said.distinct, self._place.languages)
        meant = (
            self._read(heard, one, self._said(heard, one)).verdict
            for one in as_meant(normal, raised.sure, said.distinct, self._place.languages)
        )
        warned = next((one for one in meant if one.verdict == "warn"), None)
        if warned is not None:
            return _Ruled(read._replace(verdict=warned), normal, is_open=False)
        if raised.likely is not normal:
            read = read._replace(scene=None)
        is_open = bool(read.strong) or may_hold_any(raised.likely.folded, said.distinct)
        return _Ruled(read, raised.likely, is_open=is_open)

    def _scene(self, heard: Heard, ruled: _Ruled) -> Scene:
        return ruled.read.scene or Scene(ruled.normal, heard, self._place, self._roster)

    def _prepared(self, heard: Heard, normal: Normal, *, again: bool) -> tuple[Normal, Said]:
        """Write out what a text shortens, with names' apostrophes; `again`, no dialect and no shouting."""
        given, said = normal, self._said(heard, normal)
        normal = written_out(given, said.distinct, self._place.languages, self._is_known)
        said = said if normal is given else self._said(heard, normal)
        if again and self._hears_dialect:
            written = as_written(normal, said.distinct, self._place.languages, self._roster.shows)
            if written is not normal:
                normal, said = written, self._said(heard, written)
        if (said.named or said.owned) and (lacking := self._apostrophes_lacking(said)):
            normal = normal.with_apostrophes(lacking)
            said = self._said(heard, normal)
        if again and is_shouted(normal.folded, said.words):
            normal = normal.with_capitals(capitals_lacking(normal.lower, self._place.languages).sure)
        return normal, said

    def _is_known(self, word: str) -> bool:
        return self._roster.knows(word) or bool(self._watch.known({word}))

    def _is_new(self, found: Finding | Detail, others: Iterable[Finding | Detail], text: str) -> bool:
        """Whether it overlaps no other, and is nothing that the room allows."""
        free = all(found.end <= one.start or one.end <= found.start for one in others)
        return free and not allowed(text[found.start : found.end], self._place)

    def _said(self, heard: Heard, normal: Normal) -> Said:
        text = plain(normal.lower)
        words = words_in(text)
        distinct = frozenset(words)
        heard_of = not self._roster.is_silent_to(distinct)
        named = heard_of and self._roster.may_be_named(normal.folded, text, distinct)
        owned = heard_of and self._roster.may_own(distinct)
        meant = named or bool(heard.reply_to or heard.mentions or heard.previous)
        return Said(text, words, distinct, named, owned, meant)

    def _read(self, heard: Heard, normal: Normal, said: Said) -> Read:
        text, words, distinct, named, _, meant = said
        bare, spaced, cues = is_bare(text), spaced_out(text, words), cues_among(normal.folded, distinct)
        weak = meant or speaks_to_somebody(text, distinct)
        details: list[Detail] = []
        if may_hold_details(normal.folded, distinct, cues, bare=bare, weak=weak):
            details = details_in(Look(normal, distinct), self._place, weak=weak, loose=meant)
        if self._added:
            details = self._with_added(heard.text, details)
        met = self._met(normal, said, spaced=spaced, plain_talk=is_plain_talk(distinct, cues, bare=bare))
        elsewhere = self._others.may_be_named(distinct)
        # Where nobody here is named, called or answered, a name is nobody's: it may only part other details.
        other = details or met or elsewhere
        tells = weak or said.owned or (other and not PLAIN_GIVEN.isdisjoint(distinct))
        telling = (  # a name counts only as that of somebody here
            spaced
            or (meant and self._may_identify(normal, heard, distinct, named=named))
            or (tells and may_tell(words, distinct, named=named or heard.reply_to is not None))
        )
        if not details and not met and not telling and not elsewhere:
            return _UNREAD  # so it is with almost every message
        scene = Scene(normal, heard, self._place, self._roster)
        said_so = told(scene.tokens, scene.cues, self._roster, heard.reply_to) if telling else ()
        read = judged(scene, (*details, *scene.as_details(said_so)), met, self._owners)
        placed = scene.placed(self._others) if elsewhere else []
        return read._replace(verdict=graded([*read.verdict.findings, *placed])) if placed else read

    def _met(self, normal: Normal, said: Said, *, spaced: bool, plain_talk: bool) -> list[Met]:
        met = self._watch.met(said.text, said.words, said.distinct, spaced=spaced, plain_talk=plain_talk)
        return met and [
            one for one in met if not is_plainly_a_quality(normal.folded, said.text, one, self._roster)
        ]

    def _apostrophes_lacking(self, said: Said) -> list[int]:
        """Where a member's name with an s lacks its apostrophe, which German and Dutch do without."""
        places = self._roster.lacks_apostrophe(said.text, said.distinct)
        english = places and spoken(said.words, self._place.languages).language == "en"
        return places if english else []

    def _with_added(self, text: str, details: list[Detail]) -> list[Detail]:
        names = [member.display_name for member in self._members.values()]
        for detector in self._added:
            for found in detector(text, names):
                if self._is_new(found, details, text):
                    details = [*details, found]
        return details

    def _reads_names(self, heard: Heard, normal: Normal) -> bool:
        words = frozenset(words_in(plain(normal.lower)))
        return self._may_identify(normal, heard, words, named=not self._roster.is_strange_to(words))

    def _may_identify(self, normal: Normal, heard: Heard, words: AbstractSet[str], *, named: bool) -> bool:
        """Whether a text may say who a member is, by name or as the one it answers."""
        answers = heard.reply_to or heard.mentions or (heard.previous and heard.previous.subject)
        if (named or answers) and self._roster.has_initial(words):
            return True
        if not named and not (answers and (speaks_of_somebody(words) or asks_back(normal.folded, words))):
            return False
        if any(not self._roster.shows(name) for name in first_names(words)) or may_identify(normal.folded):
            return True
        return named and self._roster.leads_to_a_capital(normal.folded, words)

    def _owners(self, category: Category, value: str) -> list[str]:
        return [one.owner for one in self._watch.holders(category, value)]
