"""What is written as a name: a first name with a surname, a surname behind "a", a first name alone."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from policies.identifying_details.cues import ORDINARY, SPELLED_RIGHT
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.detectors.dates import MONTHS
from policies.identifying_details.detectors.employer_words import KINDS, TRADES
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.full_names import PARTICLES, is_likened, owns
from policies.identifying_details.identities.hailing import hails
from policies.identifying_details.identities.kinds_of_people import is_a_kind, is_from_a_place
from policies.identifying_details.identities.noun_phrases import is_a_noun_phrase
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_LONGEST = 4
_SHORTEST = 3
_SHORTEST_SMALL = 4
_NO_NAME = ("ing", "ed", "ly", "ous", "ful", "ish", "able")
"""How words in small letters end that are no surnames."""
_GOING_ON = words(
    "through via by too yourself then like as now lol haha though or perhaps maybe from aus uit oder ou ook"
)
_WORKS = words("""
    fan fans book books poem poems song songs quote quotes movie film films album novel novels lover gig show
    concert playlist biography memoir podcast poster
""")
"""Behind a name, what is famous for it: a Nora Ephron fan."""
_SMALL = words("van von den der")
"""What stands in front of a surname in small letters: a van den Berg."""
_MONTHS = frozenset(MONTHS) - GIVEN_NAMES - words("marz")
"""Anne-Marie November was your good month; but März is a surname too."""
_SITES = words("facebook instagram insta whatsapp linkedin tiktok twitter xing discord telegram zoom")
"""Where somebody has a name, and no part of it: heißt auf Facebook (…)."""
_AT_THE = words("beim zum vom")
"""In front of a firm or a thing, never of a person."""
_OF_A_FAMILY = words("a an one of the una un uma um une een eine einer eines")
_FAMILY = words(
    """
    before marrying married née maiden birth originally related relation family clan cousins
    girl girls boy boys lot lad lass kid twins wed wedding afore til till until
    antes casada nacida casou casar mariage avant voor getrouwd
    """
)


class Shape(NamedTuple):
    """A name: its first and last word, and where it begins with its title or its "a"."""

    first: int
    last: int
    start: int


class Shapes:
    """Reads what is written as a name in one text; whose it is, is not asked here."""

    def __init__(self, tokens: Sequence[Token], cues: Cues, roster: Roster) -> None:
        self._tokens = tokens
        self._cues = cues
        self._roster = roster

    @property
    def titles(self) -> AbstractSet[str]:
        """What stands in front of a surname: Mrs."""
        return self._cues.titles

    def full_name(self, first: int, *, owning: bool = False) -> Shape | None:
        """A first name or a title with a surname behind it, that begins with the word `first`.

        One that owns something (Judith Marsh's cake) counts only if asked for.
        """
        titled = self._tokens[first].text in self._cues.titles and self._tokens[first].capital
        if self._tokens[first].text in _SITES or not (
            titled or self._is_given(first) or self._is_rare(first)
        ):
            return None
        last = self._surname_end(first)
        if last == first or (owns(self._tokens, last) and not owning):
            return None
        if is_likened(self._tokens, first, last, self._cues):
            return None
        behind = self._tokens[last + 1 : last + 2]
        if behind and behind[0].gap == " " and behind[0].text in _WORKS:
            return None
        if not titled and self._is_no_person(first, last):
            return None
        before = first and self._tokens[first - 1].text in self._cues.titles
        return Shape(first, last, first - 1 if before else first)

    def _is_no_person(self, first: int, last: int) -> bool:
        """Denton Tyres; guter Tausch."""
        phrase = is_a_noun_phrase(self._tokens, first, last, self._cues, self._roster)
        return phrase or self._is_an_employer(first, last)

    def _is_an_employer(self, first: int, last: int) -> bool:
        """Denton Tyres; beim Elektro Krämer."""
        if first and self._tokens[first - 1].text in _AT_THE:
            return True
        return not self._is_given(first) and among(self._tokens[last].text, KINDS, TRADES)

    def _surname_end(self, first: int) -> int:
        last = first
        small = not self._tokens[first].capital
        for at in range(first + 1, min(first + 1 + (1 if small else _LONGEST), len(self._tokens))):
            token = self._tokens[at]
            if token.opens or token.gap not in ({" "} if small else {" ", "-", "'", ". "}):
                break
            if self._goes_on(at, first, small=small):
                last = at
            elif token.capital and len(token.text) == 1:
                continue
            elif small or not ((token.capital and self._is_given(at)) or token.text in PARTICLES):
                break
        return last

    def _goes_on(self, at: int, first: int, *, small: bool) -> bool:
        """Whether a word is a surname behind a first name in small letters (maya OKONKWO), or in capitals."""
        if small:
            return self._is_strange(at) or self._is_rare(at)
        if self._tokens[at].capital and hails(self._tokens, first, at):
            return False
        return self._is_rare(at) or self._is_a_word(at, first)

    def initialled(self, at: int) -> Shape | None:
        """A surname behind an initial: M. Okafor."""
        token = self._tokens[at]
        single = len(token.text) == 1 and token.capital and token.text not in self._cues.i
        if not single or at + 1 >= len(self._tokens) or self._tokens[at + 1].gap not in {". ", " "}:
            return None
        last = self._surname_end(at)
        return Shape(at, last, at) if last > at else None

    def surname(self, at: int) -> Shape | None:
        """A family's name: a Pickersgill, one of the Pickersgills, a Ní Chualáin."""
        word = self._tokens[at].text
        if not self._is_rare(at) or word in GIVEN_NAMES or is_a_kind(self._tokens[at], self._cues.language):
            return None
        first = last = at
        end = min(at + _LONGEST, len(self._tokens) - 1)
        while last < end and not self._parts(last + 1) and self._is_rare(last + 1):
            last += 1
        while (
            first > max(0, at - _LONGEST)
            and (self._tokens[first - 1].capital or self._tokens[first - 1].text in _SMALL)
            and self._tokens[first - 1].text in PARTICLES
        ):
            first -= 1
        start = first
        while start and not self._tokens[start].opens and self._tokens[start - 1].text in _OF_A_FAMILY:
            start -= 1
        if (
            start == first - 1
            and self._tokens[start].text == "the"
            and is_a_word(word, (self._cues.language,))
        ):
            return None  # the Leeds girl
        return Shape(first, last, start) if start < first and self._is_family(last) else None

    def bare(self, at: int) -> Shape | None:
        """A rare word with a capital, and nothing said of what it is."""
        return Shape(at, at, at) if self._is_rare(at) else None

    def _is_family(self, last: int) -> bool:
        """Whether one may belong to it: a Pickersgill, but no Leeds fan and no Plymothian."""
        behind = self._tokens[last + 1 : last + 6]
        if not _FAMILY.isdisjoint(token.text for token in behind):
            return True
        cues = self._cues
        closes = (
            not behind or self._parts(last + 1) or among(behind[0].text, cues.frequent, cues.being, _GOING_ON)
        )
        return closes and not is_from_a_place(self._tokens[last].text, cues.language)

    def given_name(self, at: int) -> Shape | None:
        """A first name that nobody here goes by."""
        word = self._tokens[at].text
        longer = self._is_rare(at) and self._roster.lengthens(word)
        if not longer and (word not in GIVEN_NAMES or word in ORDINARY):
            return None
        return None if self._roster.shows(word) or owns(self._tokens, at) else Shape(at, at, at)

    def _is_given(self, at: int) -> bool:
        token = self._tokens[at]
        if not token.capital:
            return token.text in GIVEN_NAMES and token.text not in ORDINARY
        word = token.text
        foreign = word in ORDINARY and not among(word, self._cues.ordinary, self._cues.frequent)  # Anders
        return word in GIVEN_NAMES or self._roster.knows(word) or (foreign and not token.opens)

    def _is_rare(self, at: int) -> bool:
        """Whether a word has a capital and is no everyday word, no people and nobody here."""
        token = self._tokens[at]
        named = token.capital and len(token.text) >= _SHORTEST and self._may_be_a_surname(token.text)
        return named and not self._is_cut_short(at)

    def _is_cut_short(self, at: int) -> bool:
        """Whether an apostrophe parts a word of everyday: Didn't; Jusqu'ici."""
        behind = self._tokens[at + 1 : at + 2]
        parted = bool(behind) and behind[0].gap == "'"
        return parted and (behind[0].text == "t" or self._tokens[at].text.endswith("qu"))

    def _is_a_word(self, at: int, first: int) -> bool:
        """Whether an everyday word is a surname behind a first name that is no word: Judith Marsh."""
        token, given = self._tokens[at], self._tokens[first].text
        cues = self._cues
        return (
            all(
                token.text in PARTICLES or token.text in GIVEN_NAMES for token in self._tokens[first + 1 : at]
            )
            and (self._roster.shows(given) or (given in GIVEN_NAMES and given not in ORDINARY))
            and token.capital
            and len(token.text) >= _SHORTEST_SMALL
            and token.text in ORDINARY
            and not among(token.text, cues.frequent, cues.nouns, cues.organisations, cues.rooms)
            and not among(token.text, cues.relations, cues.peoples, cues.owning, cues.telling, cues.helping)
            and not self._roster.knows(token.text)
        )

    def _is_strange(self, at: int) -> bool:
        """Whether a word in small letters is none that people write otherwise."""
        token = self._tokens[at]
        small = not token.capital and len(token.text) >= _SHORTEST_SMALL and token.text not in SPELLED_RIGHT
        return small and not token.text.endswith(_NO_NAME) and self._may_be_a_surname(token.text)

    def _may_be_a_surname(self, word: str) -> bool:
        cues = self._cues
        return (
            word.isalpha()
            and word not in ORDINARY
            and not among(word, cues.peoples, cues.nouns, cues.organisations, cues.rooms, cues.relations)
            and not among(word, cues.titles, _MONTHS)
            and not self._roster.knows(word)
        )

    def _parts(self, at: int) -> bool:
        return self._tokens[at].opens or self._tokens[at].gap.strip() != ""
