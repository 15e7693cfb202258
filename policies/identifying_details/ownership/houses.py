"""Organisations spoken of in a text: by what they are, or by a name with capitals that is no person's."""

from collections.abc import Container, Sequence

from policies.identifying_details.cues import ORDINARY, SPELLED_RIGHT
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.detectors.employer_brands import BRANDS
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.name_like import shouted
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.small_words import ADVERBS, AT
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.uses import Uses
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

HOUSES = words("house home place office")
"""Nouns of places that a house may be called by."""
_DWELLINGS = words("cottage bungalow farmhouse croft")
_DOING = words("does has have runs run gives offers offer meets meet")
_DESKS = words("reception desk counter kasse empfang caja recepcion caisse accueil balie kassa recepcao")
_ON = words("on behind an am hinter en detras a derriere na atras achter aan does doing")
"""What stands in front of a desk where somebody works at it."""

_WORKING = words("works work worked working runs run ran")
_SHOPS = words("shop store stall")
_KEEPING = words("has have had owns keeps kept opened got")
_THINGS = words("""
    book books card steps toilet toilets loo bench wall papers paperwork list lists form forms letter letters
    scheme details bill bills delivery transport portal app records file
""")
_SHELTER = words("shelter")
_STOPS = words("bus tram")
_SENT_OUT = words("police cops ambulance paramedics fire")
_TO = words("to round out over")
_ONESELF = words("se sich zich")
_TO_FRENCH = words("au a aux")
_ZOOMS = words("in out into")
_OBJECT = 4
_LINES = ("line", "telefon")
_LEAST_LINE = 8
_PLACE = "place"
_ANY_PLACE = words(
    "new old own little same whole first next other last second best only nice big small right"
)
_MEETING = words(
    "meets gathers moved moves meet trifft retrouve reunit tient reune encontra junta komt versammelt"
)
"""What a group does somewhere."""

_NAMES = words("name names surname")
"""Legal name: whose name it is by law, and no office."""
_TRADES = words("vet vets dentist dentists doctors nurse carers")
"""Who treats or cares for somebody, and what a house of theirs is called: Saddle Creek Vet (…)."""


class Houses:
    """Reads one text for organisations; `taken` are the words of details."""

    def __init__(
        self, tokens: Sequence[Token], cues: Cues, roster: Roster, uses: Uses, taken: Container[int]
    ) -> None:
        self._tokens = tokens
        self._cues = cues
        self._roster = roster
        self._uses = uses
        self._taken = taken

    def mention(self, at: int) -> Mention | None:
        """Return the organisation that is spoken of by the words from `at` on."""
        if (last := self._labelling_house(at)) is not None:
            return Mention(at, last, "public", "label")
        for house in (self._called_house, self._the_house):
            if (last := house(at)) is not None:
                return self._uses.used(Mention(at, last, "public"))
        if self._tokens[at].text in self._cues.rooms and self._is_held(at):
            return Mention(at, at, "public", "subject")
        organisation = self._cues.is_organisation(self._tokens[at].text) or self._is_a_line(at)
        known = organisation or self._is_a_brand(at) or self._is_a_sort_of_place(at)
        if not known or self._is_only_of(at):
            return None
        if self._is_worked(at) or self._is_a_thing(at):
            return None
        return self._uses.used(Mention(at, at, "public"))

    def _is_a_line(self, at: int) -> bool:
        """Parentline, Alzheimer-Telefon: a line to ring, by how it ends; not: Caroline, online."""
        token = self._tokens[at]
        if not token.capital or not token.text.endswith(_LINES) or self._roster.knows(token.text):
            return False
        german = token.gap == "-" and token.text == "telefon"
        return german or not (
            len(token.text) < _LEAST_LINE
            or among(token.text, ORDINARY, SPELLED_RIGHT, GIVEN_NAMES)
            or self._cues.is_noun(token.text)
        )

    def _is_a_thing(self, at: int) -> bool:
        """A library book, a bus shelter, zooming in: a thing; the police to 3 Elm Row: nobody to ring."""
        behind, before = self._token(at + 1), self._token(at - 1)
        if self._tokens[at].text in _SHELTER and before is not None and before.text in _STOPS:
            return True
        if self._tokens[at].text == "zoom" and behind is not None and behind.text in _ZOOMS:
            return True
        if self._tokens[at].text in _SENT_OUT and behind is not None and behind.text in _TO:
            return True
        return behind is not None and behind.gap == " " and behind.text in _THINGS

    def _is_worked(self, at: int) -> bool:
        """Works the front desk, runs a bar: what somebody does there, and nobody's number or address."""
        verbs = _WORKING | _KEEPING if self._tokens[at].text in _SHOPS else _WORKING
        for before in range(at - 1, max(-1, at - _OBJECT), -1):
            if self._tokens[before].text in self._cues.articles:
                continue
            if self._tokens[before].text in verbs:
                return not self._tokens[before + 1].opens
            if self._tokens[before].text in self._cues.of or self._tokens[before].text in AT:
                return False
        return False

    def _is_a_brand(self, at: int) -> bool:
        """A shop that is in every town, in front of where it is: at Boots, 22 Market Street."""
        token = self._tokens[at]
        if not token.capital or token.opens or token.text not in BRANDS or self._roster.knows(token.text):
            return False
        return self._uses.verbs.begins(at + 1)

    def _is_a_sort_of_place(self, at: int) -> bool:
        """The tyre place; not: the new place, her place."""
        if at < 2 or self._tokens[at].text != _PLACE or self._tokens[at].gap != " ":
            return False
        kind, article = self._tokens[at - 1].text, self._tokens[at - 2].text
        return article in self._cues.articles and not among(kind, _ANY_PLACE, ADVERBS)

    def _is_held(self, room: int) -> bool:
        """The meeting is at (…), le groupe se retrouve au (…), the meeting at 4 Elm Row."""
        behind, next_one = self._token(room + 1), self._token(room + 2)
        if behind is None:
            return False
        if next_one is not None and (
            (behind.text in _ONESELF and next_one.text in _MEETING)
            or (among(behind.text, AT, _TO_FRENCH) and room + 2 in self._taken)
        ):
            return True
        return behind.text in _MEETING or (
            behind.text in self._cues.being and self._uses.verbs.verb_behind(room)
        )

    def _called_house(self, at: int) -> int | None:
        """Ring Lantern House on (…): two names behind a verb of calling, and the first is nobody's."""
        before, token = self._token(at - 1), self._tokens[at]
        if before is None or token.opens or not token.capital or before.text not in self._cues.contacting:
            return None
        last = self._capitals_end(at)
        person = token.text in GIVEN_NAMES or token.text in self._cues.titles
        return last if last > at and not person and self._cues.language != "de" else None

    def _labelling_house(self, at: int) -> int | None:
        """Lantern House (…): two words with capitals, none of them a person's, right in front of a detail."""
        token = self._tokens[at]
        if not token.capital or self._cues.language == "de" or self._goes_before(at):
            return None
        last = self._capitals_end(at)
        labels = self._uses.verbs.begins(last + 1) or self._has_a_detail(last + 1)
        if last == at or not labels or shouted(self._tokens):
            return None
        cues = self._cues
        asks = among(token.text, cues.contacting, cues.bidding, cues.greetings, cues.articles, cues.asking)
        row = [one.text for one in self._tokens[at : last + 1]]
        noun = (cues.is_noun(row[-1]) and row[-1] not in HOUSES) or self._is_lived_in(last)
        says = any(word in SPELLED_RIGHT or cues.is_organisation(word) for word in row)  # no Xun Qadir
        people = any(self._is_of_people(word) for word in row if word not in _TRADES or word == row[0])
        return last if says and not asks and not noun and not people else None

    def _has_a_detail(self, at: int) -> bool:
        """Lantern House, their number is (…)."""
        their, noun = self._token(at), self._token(at + 1)
        if their is None or noun is None or their.gap.strip() not in {",", "-", "–", ":", "("}:
            return False
        return their.text in self._cues.group and noun.gap == " " and self._cues.is_noun(noun.text)

    def _is_lived_in(self, last: int) -> bool:
        """Beck Cottage, (…): the first line of somebody's address."""
        return self._tokens[last].text in _DWELLINGS and "," in self._tokens[last + 1].gap

    def _the_house(self, at: int) -> int | None:
        """The Elks, the VFW: a capital behind "the" is, in English, a place's or a body of people's."""
        token, before = self._tokens[at], self._token(at - 1)
        if self._cues.language != "en" or not token.capital or token.opens or before is None:
            return None
        if before.text != "the" or token.gap != " " or len(token.text) < 3 or shouted(self._tokens):
            return None
        last = self._capitals_end(at)
        everyday = token.text in ORDINARY or self._cues.is_noun(token.text)
        return (
            last
            if self._does_something(last) and not everyday and not self._is_of_people(token.text)
            else None
        )

    def _does_something(self, last: int) -> bool:
        """The VFW does (…), the AMVETS post; no role (the SENCO at …), nor a subject (the NDIS stuff)."""
        behind, cues = self._token(last + 1), self._cues
        if behind is None or behind.opens or behind.gap.strip():
            return True
        acts = among(
            behind.text, cues.being, cues.helping, cues.owning, cues.telling, cues.contacting, _DOING
        )
        return acts or behind.text == "on" or cues.is_organisation(behind.text)

    def _goes_before(self, at: int) -> bool:
        before = self._token(at - 1)
        return before is not None and not self._tokens[at].opens and before.capital and before.text != "i"

    def _is_of_people(self, word: str) -> bool:
        cues = self._cues
        return (
            word in GIVEN_NAMES
            or self._roster.knows(word)
            or among(word, cues.titles, cues.my, cues.theirs, cues.yours, cues.peoples)
            or cues.is_relation(word)
        )

    def _capitals_end(self, at: int) -> int:
        """Where the row of words with capitals ends that begins there."""
        last = at
        while (behind := self._token(last + 1)) is not None and behind.capital and behind.gap == " ":
            if behind.opens or last + 1 in self._taken:
                break
            last += 1
        return last

    def _is_only_of(self, at: int) -> bool:
        """Support worker, bank manager: a person; direct line, private practice: no organisation's."""
        behind, before = self._token(at + 1), self._token(at - 1)
        if behind is not None and behind.gap == " " and self._is_somebodys_word(behind.text):
            return True
        if behind is not None and self._tokens[at].text == "legal" and behind.text in _NAMES:
            return True
        if self._tokens[at].text in _DESKS and not self._tokens[at].opens:
            row = {token.text for token in self._tokens[max(0, at - 2) : at]}
            if not row.isdisjoint(_ON):
                return True  # Maya is on reception at (…), Uli sitzt an der Kasse im (…)
        if before is None or self._tokens[at].opens:
            return False
        return before.text in self._cues.private or (self._tokens[at].text == "line" and before.text == "s")

    def _is_somebodys_word(self, word: str) -> bool:
        """The support worker; her school one."""
        return self._cues.is_relation(word) or word == "one"

    def _token(self, at: int) -> Token | None:
        return self._tokens[at] if 0 <= at < len(self._tokens) else None
