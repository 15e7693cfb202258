"""One message laid out for the question whose its details are."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from operator import itemgetter

from policies.identifiers import UserId
from policies.identifying_details.cues import everyday, spoken
from policies.identifying_details.cues.cue import words
from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.links import CHANNEL
from policies.identifying_details.detectors.workplace_beside import LOOSE, STAFFED
from policies.identifying_details.facts import Before, Finding, Heard
from policies.identifying_details.membership import Others, Placed
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.employers import Employers
from policies.identifying_details.ownership.engaged import Engaged
from policies.identifying_details.ownership.evident import Evident
from policies.identifying_details.ownership.ladder import NEARBY, Ladder
from policies.identifying_details.ownership.likely import Likely
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.mentions import Reader
from policies.identifying_details.ownership.of_oneself import OfOneself
from policies.identifying_details.ownership.present import Present
from policies.identifying_details.ownership.referents import Owner, Referents
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token, tokens_of, without_fillers
from policies.identifying_details.ownership.where_people_go import is_where_people_go
from policies.identifying_details.registered.met import Met
from policies.identifying_details.told import ASKED_BACK, Told

_MOST_JUDGED = 30
"""Details of one text whose owner is looked for; nobody says more of them, but somebody may paste them."""

_IN_PASSING = ("spoken_of", "named_behind", "named_here", "sentence_before", "only_one")
_ASKED_OF_YOU = frozenset({"you-keep", "birthday-wish"})
"""What is asked of whoever is spoken to, without "you"."""
_SAID_OF_SOMEBODY = frozenset({"name"})
_OF_ANYTHING = frozenset({"date-of-years-ago", "date-set-apart"})
"""What is somebody's only where it is said of them, as a name is: a day may be anything's."""
_NEVER_AN_ORGANISATIONS = frozenset({"id_number", "date-of-birth"})
_ACCOUNTS = frozenset({"id-iban", "id-sort-code", "id-bank-account"})
_MAY_BE_NAMES = frozenset({"workplace", "handle"})
_LEAST_NAME = 4
_SHOPS = words("shop store page channel blog boutique")
_NEAR = 3
_start, _end = itemgetter(0), itemgetter(1)


class Scene:
    """A message, its words, its language, and who is spoken of in it."""

    def __init__(self, normal: Normal, heard: Heard, place: Place, roster: Roster) -> None:
        """Split the text into words and hear which language they are in."""
        self.normal = normal
        self.heard = heard
        self.roster = roster
        said = tokens_of(normal)
        self.cues = spoken(_but_for_names(said, roster), place.languages)
        self.tokens = without_fillers(said, self.cues.fillers)
        self.everyday = everyday(self.cues.language)
        self.mentions: list[Mention] = []
        self._ladder: Ladder | None = None
        self._judged = 0
        self._named: dict[tuple[int, int], Told] = {}

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        """Where the words stand in the text as given."""
        if not self.normal.is_moved:
            return [token[1:3] for token in self.tokens]
        return [self.normal.span(token.start, token.end) for token in self.tokens]

    def span(self, met: Met) -> tuple[int, int]:
        """Return where a registered detail stands, in the text as given."""
        return self.normal.span(met.start, met.end)

    def span_of(self, first: int, last: int) -> tuple[int, int]:
        """Return where some words stand, from the first to the last of them, in the text as given."""
        return self.normal.span(self.tokens[first].start, self.tokens[last].end)

    def as_details(self, names: Iterable[Told]) -> list[Detail]:
        """Return names as details, for the ladder to ask whose they are."""
        found = []
        for name in names:
            start, end = self.span_of(name.first, name.last)
            found.append(Detail("name", start, end, "", cue=name.cue))
            self._named[start, end] = name
        return found

    def is_a_members_name(self, detail: Detail) -> bool:
        """Whether a place to work is somebody here (ik zit bij Kees), or an account is how all call them."""
        inside = self.words_in(detail.start, detail.end) if detail.category in _MAY_BE_NAMES else []
        if detail.cue in LOOSE:
            return any(self.roster.named(self.tokens, at) for at in inside)
        named = self.roster.named(self.tokens, inside[0]) if inside else None
        return named is not None and named.last >= inside[-1]

    def is_idle(self, detail: Detail) -> bool:
        """Whether it is only the name of an employer, and nobody is said to work."""
        if detail.cue not in LOOSE:
            return False
        inside = self.words_in(detail.start, detail.end)
        if not inside:
            return True
        if detail.cue == STAFFED and Present(self.tokens, (), self.cues).is_placed(inside[0]):
            return False
        if Engaged(self.tokens, (), self.cues).is_beside_work(inside[0], inside[-1]):
            return False
        return not Evident(self.tokens, (), self.cues).is_shown(inside[0], inside[-1])

    def read(self, details: Sequence[Detail], protected: Sequence[Met]) -> None:
        """Read who is spoken of; words of a detail name nobody, but a registered name does."""
        taken: dict[int, UserId | None] = {}
        starts = set()
        for detail in details:
            if (detail.public and detail.category == "handle") or detail.cue in LOOSE:
                continue
            inside = self.words_in(detail.start, detail.end)
            taken |= dict.fromkeys(inside)
            starts |= set(inside[:1])
        for met in protected:
            inside = self.words_in(*self.span(met))
            personal = met.which.kind == "name"
            taken |= dict.fromkeys(inside, UserId(met.which.owner) if personal else None)
            starts |= set() if personal else set(inside[:1])
        public = {
            self.words_in(one.start, one.end)[0] for one in details if one.public and one.category != "handle"
        }
        reader = Reader(
            self.tokens,
            self.cues,
            self.roster,
            taken=taken,
            starts=frozenset(starts),
            public=frozenset(public),
        )
        self.mentions = reader.mentions()
        self._ladder = Ladder(self.tokens, self.mentions, self.cues, self.heard, self.roster)

    def placed(self, others: Others) -> list[Finding]:
        """Return where somebody who is not here is put into another room."""
        if self._ladder is None:
            self.read((), ())
        places = {*others.placed(self.tokens, self.cues, self.roster), *self._strangers_placed(others)}
        found = []
        for place in sorted(places):
            start, end = self._spans[place.first][0], self._spans[place.last][1]
            found.append(Finding("membership", "", "outsider", None, start, end, "placed in another room"))
        return found

    def _strangers_placed(self, others: Others) -> Iterator[Placed]:
        """My neighbour goes to the Tuesday Circle."""
        for room in others.named_in_full(self.tokens):
            sentence = self.tokens[room.first].sentence
            for one in self.mentions:
                between = {token.text for token in self.tokens[one.last + 1 : room.first]}
                near = self.tokens[one.last].sentence == sentence and one.last < room.first
                if near and one.who == "outsider" and not between.isdisjoint(self.cues.belonging):
                    yield Placed(one.first, room.last)

    def before(self) -> Before:
        """Return what may be remembered of this message: whom it was about, whose detail it asked for."""
        self.read((), ())
        about = {member for one in self.mentions if one.how != "addressed" for member in one.members}
        about.discard(self.heard.sender)
        asked = self._asked() if "?" in self.normal.folded or self._opens_a_question() else None
        return Before(self.heard.sender, about.pop() if len(about) == 1 else None, asked)

    def _opens_a_question(self) -> bool:
        return bool(self.tokens) and self.tokens[0].text in self.cues.asking

    def _asked(self) -> UserId | None:
        owners = [
            one for one in self.mentions if one.how == "owner" and one.who in {"you", "member", "third"}
        ]
        if not owners or self._ladder is None:
            return None
        owner = self._ladder.people.owner_of(owners[-1], "asked")
        return owner.member if owner.subject == "member" else None

    def owner(self, detail: Detail) -> Owner:
        """Return whose a detail is; `read` goes before."""
        inside = self.words_in(detail.start, detail.end)
        if self._ladder is None or not inside or self._judged >= _MOST_JUDGED:
            return Owner("unknown", cue="nobody named")
        self._judged += 1
        told = self._named.get((detail.start, detail.end))
        if told is not None and (named := self._told_of(told, self._ladder.people)) is not None:
            return named
        if detail.category == "workplace":
            return Employers(self.tokens, self.mentions, self.cues, self.heard.text, self._ladder).owner(
                detail.cue, inside[0], inside[-1]
            )
        owner = self._ladder.owner(inside[0], inside[-1], public=self._may_be_public(detail, inside[0]))
        if owner.subject == "unknown":
            return self._answered(detail, told, owner, self._ladder.people)
        if detail.category == "address":
            owner = self._at_home(owner, inside, self._ladder.people)
        return owner if self._holds(detail, owner, inside) else Owner("unknown", cue="nobody named")

    def _at_home(self, owner: Owner, inside: Sequence[int], people: Referents) -> Owner:
        """Whose home it is, where it would be that of an outsider who is only spoken of."""
        likely = Likely(self.tokens, self.mentions, self.cues).at_home(owner, inside[0])
        return owner if likely is None else people.owner_of(likely, "likely")

    def _may_be_public(self, detail: Detail, first: int) -> bool:
        """Whether it may be an organisation's: no paper is, and no account of a shop that somebody runs."""
        near = {token.text for token in self.tokens[max(0, first - _NEAR) : first]}
        if _NEVER_AN_ORGANISATIONS & {detail.category, detail.cue}:
            return detail.cue in _ACCOUNTS and not near.isdisjoint({"their", "its", "leur"})
        named = any(one.who == "member" and one.how != "addressed" for one in self.mentions)
        return detail.category != "handle" or not named or near.isdisjoint(_SHOPS)

    def _holds(self, detail: Detail, owner: Owner, inside: Sequence[int]) -> bool:
        """Whether somebody merely beside a detail may own it: no name, and no place where people go."""
        if owner.cue in NEARBY and (detail.category in _SAID_OF_SOMEBODY or detail.cue in _OF_ANYTHING):
            return False
        in_passing = detail.category == "address" and owner.cue.startswith(_IN_PASSING)
        return not in_passing or not is_where_people_go(self.tokens, inside[0], inside[-1])

    def _answered(self, detail: Detail, told: Told | None, unknown: Owner, people: Referents) -> Owner:
        """Whose it is by being asked of, or said to, whoever is answered: happy birthday, 40 on (…)!"""
        if detail.cue in _ASKED_OF_YOU:
            asked = people.you(detail.cue)
            return asked if asked.member is not None else unknown
        answered = self.heard.reply_to
        if told is not None and told.cue == "surname" and answered and not self.mentions:
            return people.member((answered,), f"{told.cue}: answered")
        return unknown

    def _told_of(self, told: Told, people: Referents) -> Owner | None:
        """Whose a name is, where what tells it says so as well."""
        if told.cue == ASKED_BACK:
            return self._asked_back(told, people)
        if told.members:
            return people.member(told.members, told.cue)
        person = next((one for one in self.mentions if one.first == told.person), None)
        return None if person is None else people.owner_of(person, told.cue)

    def _asked_back(self, told: Told, people: Referents) -> Owner:
        """Whose the name is that a reply asks for: of whom it answers, if called alike or if it startles."""
        answered, named = self.heard.reply_to, self.roster.named(self.tokens, told.first)
        alike = named is not None and answered in named.members
        startled = named is None and told.first > 0
        if answered is None or "?" not in self.normal.folded or not (alike or startled):
            return Owner("unknown", cue="nobody named")
        return people.member((answered,), told.cue)

    def is_called_so(self, detail: Detail) -> bool:
        """Whether a channel that anybody may watch begins with the name of somebody who is spoken of."""
        if detail.cue != CHANNEL:
            return False
        account = detail.value.rpartition("@")[2]
        names = (self.tokens[one.first].text for one in self.mentions if one.who == "member")
        return any(len(name) >= _LEAST_NAME and account.startswith(name) for name in names)

    def said_of_oneself(self, met: Met) -> bool:
        """Whether another's value is said of the sender's own: I teach there too, my niece Anjali."""
        inside = self.words_in(*self.span(met))
        if self._ladder is None or not inside:
            return False
        return OfOneself(self.tokens, self.mentions, self.cues, self._ladder).holds(met.which, inside)

    def words_in(self, start: int, end: int) -> list[int]:
        """The words that a span of the text as given touches."""
        first = bisect_right(self._spans, start, key=_end)
        return list(range(first, max(first, bisect_left(self._spans, end, key=_start))))


def _but_for_names(said: Sequence[Token], roster: Roster) -> set[str]:
    """The words of a text, each once, but for those that only stand there as members' names."""
    heard = {one.text for one in said}
    for name in filter(roster.shows, roster.known(heard)):
        if all(one.capital for one in said if one.text == name):
            heard.remove(name)
    return heard
