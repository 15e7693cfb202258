"""Turns of speech that are work only beside a name: on the vans for (…), thirty years at (…), scoops at (…).

Where anybody goes, people also wait, train and lie ill for years: there they tell nothing.
"""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.cues.engagements import CALLING_IN, PASTIMES, READING
from policies.identifying_details.detectors.employer_brands import FIRMS, SUPPLIERS
from policies.identifying_details.detectors.employer_words import VISITED
from policies.identifying_details.detectors.role_words import ANYBODY
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import ADVERBS, NOT
from policies.identifying_details.ownership.tokens import Token

_TIMES = words("years yrs mornings afternoons evenings days nights hours saturdays sundays fridays mondays")
_YEARS = words("years yrs")
_SERVING_GUESTS = words("""
    library museum theatre theater cinema zoo hotel inn restaurant cafe diner pub bar bistro grill tavern deli
    supermarket market station airport casino arms mall
""")
_YEAR = words("year yr")
_NUMBERS = words("""
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty couple
    few several many these week
""")
_TOWARDS = words("at for with in to")
_ON_TOP = words("over down up out")
_POSTED = words("for at over in")
_NO_POST = words("""
    group queue chat bed case garden grounds toilet toilets loo concert show morning afternoon evening
    middle end beginning start
    phone list waitlist bus train way board website road map telly tv news radio path corner bench roof
    lookout mend mailing contract books hook floor carpet market verge
""")
_LONG = (["this", "long", "time"], ["a", "long", "time"], ["this", "good", "while"])
_POSTS = words("on in")
_DEPARTMENTS = words("""
    billing pharmacy office records it hr admin payroll housekeeping maintenance kitchen kitchens catering
    porters theatres labs lab security estates desk reception switchboard imaging stores laundry facilities
    finance accounts transport scheduling coding crew team dispatch marketing sales procurement claims
""")
"""Where those work who are neither ill nor on a visit."""
_NO_VERBS = ("ss", "us", "is", "thing")
_THE_ONE = words("the one who")
_DO = words("do does did doing")
_LEAST_DONE = 2
_STUDYING = words("doing studying reading")
_REACH = 4
_FAR = 7
_SHORTEST = 4
_WAITING = words("waited waiting waits spent queued queueing sat stood lay slept stuck wasted")


class Turns:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], cues: Cues) -> None:
        self._tokens = tokens
        self._cues = cues

    def work(self, first: int, last: int) -> int | None:
        """Return where the word of work stands in front of the name from `first` to `last`, None without.

        It can be told before anybody is known to be spoken of.
        """
        at = self._led_from(first)
        if at is None:
            return None
        if any(token.text in VISITED for token in self._tokens[first : last + 1]):
            staffed = self._tokens[at].text in _DEPARTMENTS and self._is_a_post(at)
            return at if staffed or self._is_of_years(at, first, last) else None
        if (does := self._does_for(first)) is not None:
            return does
        firm = any(token.text in FIRMS - SUPPLIERS for token in self._tokens[first : last + 1])
        if firm and self._tokens[at].text in self._cues.being:
            return at
        long = self._tokens[at].text in self._cues.being and self._is_long(last)
        told = long or self._is_a_time(at) or self._is_a_post(at) or self._is_a_verb(at)
        return at if told else None

    def is_said_of(self, person: Mention, work: int) -> bool:
        """Whether that is what somebody does; a verb must follow them."""
        if self._is_a_time(work) or self._is_a_post(work):
            said = self._tokens[person.last + 1 : work]
            return person.last < work and not any(token.text in _WAITING for token in said)
        between = self._tokens[person.last + 1 : work]
        she = person.who == "member" or self._tokens[person.last].text in self._cues.they | self._cues.you
        joined = all(
            among(token.text, ADVERBS, NOT, self._cues.being, _THE_ONE) or token.text.endswith("ly")
            for token in between
        )
        return she and joined and person.last < work

    def _is_of_years(self, at: int, first: int, last: int) -> bool:
        """Forty years at (…) Library: nobody else is there for so long, as they are in a hospital."""
        served = any(token.text in _SERVING_GUESTS for token in self._tokens[first : last + 1])
        return served and self._tokens[at].text in _YEARS and self._is_a_time(at)

    def _led_from(self, first: int) -> int | None:
        """Where the word stands from which "at", "over at" or "for the" leads to the word `first`."""
        at = first - 1
        if at > 0 and self._tokens[at].text in self._cues.articles - _TOWARDS:
            at -= 1
        if at < 1 or self._tokens[at].text not in _TOWARDS:
            return None
        at -= 2 if self._tokens[at - 1].text in _ON_TOP else 1
        same = at >= 0 and self._tokens[at].sentence == self._tokens[first].sentence
        return at if same else None

    def _does_for(self, first: int) -> int | None:
        """You do IT support for (…): where "do" stands."""
        if self._tokens[first - 1].text != "for":
            return None
        for at in range(first - 2, max(0, first - 2 - _REACH), -1):
            if self._tokens[at].text in _DO and not PASTIMES & {
                token.text for token in self._tokens[at:first]
            }:
                return at if first - at > _LEAST_DONE else None
        return None

    def _is_a_time(self, at: int) -> bool:
        """Thirty one years, two mornings, three days a week, thirty year man."""
        if among(self._tokens[at].text, ANYBODY) and self._tokens[at - 1].text in _YEAR:
            return True
        if self._tokens[at].text == "week" and self._tokens[at - 1].text in self._cues.articles:
            at -= 2
        before = self._tokens[at - 1].text if at > 0 else ""
        return self._tokens[at].text in _TIMES and (before.isdigit() or before in _NUMBERS)

    def _is_long(self, last: int) -> bool:
        """Maya is in (…) these ten years, this long time."""
        behind = [token.text for token in self._tokens[last + 1 : last + 1 + _FAR]]
        if "since" in behind or ("for" in behind and not _TIMES.isdisjoint(behind)):
            return True
        if behind[:1] and behind[0] in _STUDYING and behind[1:2] and among(behind[1], READING):
            return True
        return behind[:3] in _LONG or (behind[:1] == ["these"] and not _TIMES.isdisjoint(behind))

    def _is_a_post(self, at: int) -> bool:
        """On the bins, on the line crew; not: on the phone."""
        if self._tokens[at + 1].text not in _POSTED or self._tokens[at].text in _NO_POST:
            return False
        for start in range(at - 1, max(-1, at - _REACH), -1):
            if self._tokens[start].text in _POSTS:
                row = [token.text for token in self._tokens[start + 1 : at]]
                near = at - start <= (_REACH if row[:1] == ["the"] else _REACH - 1)
                on_it = self._tokens[start].text == "on" and row[:1] == ["the"]
                return near and (on_it or self._tokens[at].text in _DEPARTMENTS)
            if self._tokens[start].opens:
                return False
        return False

    def _is_a_verb(self, at: int) -> bool:
        """Scoops at (…), what nobody does who only calls in."""
        word = self._tokens[at].text
        verb = len(word) >= _SHORTEST and word.endswith(("s", "ing")) and not word.endswith(_NO_VERBS)
        at_it = self._tokens[at + 1].text == "at" or self._tokens[at + 1].text in _ON_TOP
        return at_it and verb and not among(word, CALLING_IN, _TIMES)
