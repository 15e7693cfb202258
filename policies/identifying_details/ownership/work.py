"""Words of work in a text: a verb of working, what is done for customers, what somebody is by way of work."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.cues.engagements import (
    AT_WORK,
    BECOMING,
    DOING,
    EMPLOYING,
    HANDLED,
    HANDLING,
    LISTING,
    READING,
    SCHOOLING,
    WORKMATES,
)
from policies.identifying_details.detectors.role_words import ANYBODY, ROLES
from policies.identifying_details.detectors.workplace_role import is_a_role
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import ADVERBS, AT
from policies.identifying_details.ownership.tokens import Token

_ROLE = 5
"""How many words a role may take behind "is": is my daughter's chemistry teacher."""
_SHORTEST = 4
_NEAR = 3
_NEWCOMERS = words("girl guy lad boy lass woman man starter")
"""The new girl at (…): she works there."""
_YEAR = words("year yr")
_ADDING = frozenset((",", "=", "-", "–", "("))
_RUNNING = words("ran runs")
_RACES = words("marathon half race 10k 5k risk london great full relay show")
_THINGS = words("it that this them things")
_ALLOWED = words("leave pay")
_ENDING_TWO = _ALLOWED | {"go"}
_ALLOWED_FOR = words(
    "sick mat maternity paternity parental compassionate carers s annual medical stress bereavement gardening"
    " study unpaid paid holiday redundancy overtime back"
)
_ONES_OWN = words(
    "shopping homework essay meds prescription prescriptions order coffee coffees groceries parcel parcels"
)
"""What people do or get for themselves as well."""
_VAN = "van"
_CAR = "caisse"
"""A till, but for what somebody has, which is a car in French: sa caisse chez (…)."""
_AT_A_TILL = words("à derrière")
_OF_A_VAN = words("a the his her my your their work delivery post mail big white")
_NIGHTS = words("nights weekends")
_PARENTS = words("mum mums mom moms mam dad dads parent parents patient")
_ABOUT = ["de", "bord"]
"""What follows a verb of turning: vire de bord, who fires nobody."""
_NUMBERS = words("two three four five six seven eight nine ten couple few")
_NOW = words("now there apparently")


class Work:
    """Reads one text for them."""

    def __init__(self, tokens: Sequence[Token], cues: Cues) -> None:
        self._tokens = tokens
        self._cues = cues

    def is_work(self, at: int, *, learning: bool) -> bool:
        """Whether a word is one of work; `learning` where it is asked beside a school's name."""
        return not self._is_no_work_here(at) and self._is_known(at, learning=learning)

    def _is_known(self, at: int, *, learning: bool) -> bool:
        word = self._tokens[at].text
        known = among(word, AT_WORK, EMPLOYING, LISTING, WORKMATES, SCHOOLING)
        if known or (learning and word in READING) or (word in _ENDING_TWO and self._is_said_in_two(at)):
            return True
        if word in DOING:
            behind = self._tokens[at + 1].text if at + 1 < len(self._tokens) else ""
            if word in _RUNNING and not self._is_kept(at):
                return False
            mad = among(behind, self._cues.objects, self._cues.me)  # it drives him mad
            return (
                at > 0
                and not mad
                and not among(self._tokens[at - 1].text, self._cues.articles, self._cues.my)
            )
        if word in HANDLED:
            if word in _ONES_OWN and among(self._tokens[at - 1].text, self._cues.theirs, self._cues.yours):
                return False  # did her shopping at (…)
            return any(token.text in HANDLING for token in self._tokens[max(0, at - _ROLE) : at])
        return self.is_a_role_here(at) and (self.role_start(at) is not None or self._is_added(at))

    def _is_no_work_here(self, at: int) -> bool:
        """Stayed for three nights, first shift as a mum, le van bien, van de (…)."""
        before = self._tokens[at - 1].text if at else ""
        if self._tokens[at].text == _VAN:
            return self._cues.language != "en" and before not in _OF_A_VAN
        if self._tokens[at].text == _CAR:
            owned = among(before, self._cues.my, self._cues.theirs, self._cues.yours)
            return owned and self._tokens[at - 2].text not in _AT_A_TILL
        behind = [token.text for token in self._tokens[at + 1 : at + 1 + _NEAR]]
        if behind[:2] == _ABOUT:  # il a viré de bord devant (…)
            return True
        if behind[:1] == ["as"] and not _PARENTS.isdisjoint(behind):
            return True
        return self._tokens[at].text in _NIGHTS and (before.isdigit() or before in _NUMBERS)

    def _is_said_in_two(self, at: int) -> bool:
        """Compassionate leave, sick pay; let her go."""
        before = self._tokens[at - 1].text if at else ""
        if self._tokens[at].text == "go":
            row = {token.text for token in self._tokens[max(0, at - _NEAR) : at]}
            return "let" in row and _THINGS.isdisjoint(row)
        return self._tokens[at].text in _ALLOWED and before in _ALLOWED_FOR

    def _is_kept(self, at: int) -> bool:
        """Ran the labs; not: ran for charity, ran the marathon."""
        row = [token.text for token in self._tokens[at + 1 : at + 3]]
        return len(row) > 1 and row[0] in self._cues.articles and row[1] not in _RACES

    def is_a_role_here(self, at: int) -> bool:
        """A nurse, one of the nurses, a dinner lady."""
        word = self._tokens[at].text
        if self._cues.language != "en":  # how roles end is known of English only
            return False
        if len(word) < _SHORTEST:
            return word in ROLES
        if word in ANYBODY and at > 1 and self._tokens[at - 2].text in self._cues.my:  # my ultrasound lady
            return True
        if word in ANYBODY and at and self._tokens[at - 1].text in _YEAR:  # thirty year man
            return True
        if word in _NEWCOMERS and at and self._tokens[at - 1].text == "new":
            return True
        named = [self._tokens[at - 1].text] if word in ANYBODY and at else []
        return is_a_role([*named, word]) or is_a_role([word.removesuffix("s").replace("wive", "wife")])

    def role_start(self, role: int) -> int | None:
        """Where "is" stands in front of a role that somebody is: is one of the midwives."""
        for at in range(role - 1, max(-1, role - 1 - _ROLE), -1):
            if self._tokens[at + 1].opens or "," in self._tokens[at + 1].gap:
                return None
            if among(self._tokens[at].text, self._cues.being, BECOMING):
                she = at > 0 and self._tokens[at - 1].text in self._cues.they
                genitive = self._tokens[at].text == "s" and self._tokens[at].gap == "'" and not she
                article = among(self._tokens[at + 1].text, self._cues.articles, self._cues.my)
                return at if article or not genitive else None
        return None

    def _is_added(self, role: int) -> bool:
        """(…), deputy head now: what somebody is, added behind the place and not said of another."""
        behind = self._tokens[role + 1 : role + 2]
        closes = not behind or behind[0].opens or "," in behind[0].gap or among(behind[0].text, _NOW, AT)
        start = self.added_from(role)
        return closes and start is not None and self._tokens[start].text not in self._cues.articles

    def added_from(self, role: int) -> int | None:
        """Where a role begins that a comma or a sign adds."""
        near = range(role, max(0, role - _NEAR - 1), -1)
        return next((at for at in near if self._tokens[at].gap.strip() in _ADDING), None)

    def is_owned(self, person: Mention, noun: int) -> bool:
        """Maya's boss, your new school."""
        if not 0 < noun - person.last <= _NEAR or self._tokens[noun].opens:
            return False
        behind = self._tokens[person.last + 1]
        genitive = behind.text == "s" and behind.gap == "'"
        return genitive or self._tokens[person.last].text in self._cues.yours | self._cues.theirs

    def leads_to(self, work: int, first: int) -> bool:
        """Maya's boss over at (…), her school is (…); not: her boss shops at (…)."""
        between = self._tokens[work + 1 : first]
        joining = AT, self._cues.articles, self._cues.being, self._cues.placing, ADVERBS
        return work < first and all(among(token.text, *joining) for token in between)
