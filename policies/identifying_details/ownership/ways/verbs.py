"""What somebody is said to do or to be, where a detail follows: lives at, works for, is."""

from policies.identifying_details.cues import everywhere
from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.small_words import ADVERBS, AT
from policies.identifying_details.ownership.ways.ground import Ground

_REACH = 4
_AHEAD = 6
_VERB_LAST = 9
_ONLY = words("alleen enkel nur bloß solo sólo só seulement")
_HAVING = everywhere("having")
_BEING_IN_IT = words("im youre hes shes theyre")
"""I'm, you're and the like without their apostrophe."""


class Verbs(Ground):
    """Reads one text for them."""

    def verb_behind(self, last: int) -> bool:
        """Whether an owning verb follows, or a form of "to be" and then the detail."""
        sentence = self.tokens[last].sentence
        for step in range(1, _REACH + 1):
            token = self.token(last + step)
            if token is None or token.sentence != sentence:
                return False
            if last + step in self.starts:
                return step == 1 and (self._verb_comes_last(last + step) or self._is_in_one_word(last))
            if among(token.text, AT, self.cues.under) and self.begins(last + step + 1):
                return True
            if token.text in self.cues.owning:
                return token.text not in _HAVING or self._has_it(last + step)
            if token.text in self.cues.being:
                placed = last > 0 and self.tokens[last - 1].text in self.cues.asking  # where she is, (…)
                near = self._follows_closely(last + step, over_commas=placed)
                return near or self.verb_behind(last + step)
            if token.text not in ADVERBS:
                break
        return self.tokens[last].text in self.cues.owning and len(self.tokens[last].text) > 3

    def _is_in_one_word(self, last: int) -> bool:
        """Im @maya.bakes, hes 14 Larch Road; not: im Gasthof Adler."""
        behind = self.tokens[last + 1]
        told = behind.gap.endswith("@") or behind.text[:1].isdigit()
        return told and self.tokens[last].text in _BEING_IN_IT

    def _has_it(self, verb: int) -> bool:
        """Ik heb 06 (…); not: ik heb alleen 06 (…), which is all that one has of somebody."""
        behind = self.token(verb + 1)
        return self._follows_closely(verb) and (behind is None or behind.text not in _ONLY)

    def _verb_comes_last(self, detail: int) -> bool:
        """Woh … pe rehti hai: in a language whose owner stands in front of "ka", the verb is at the end."""
        behind = self.tokens[detail + 1 : detail + _VERB_LAST] if self.cues.possessing else ()
        here = self.tokens[detail].sentence
        return any(token.sentence == here and token.text in self.cues.owning for token in behind)

    def _follows_closely(self, at: int, *, over_commas: bool = False) -> bool:
        """Whether a detail stands within a few words, and no comma before it."""
        for token in range(at + 1, min(at + _REACH, len(self.tokens))):
            if "," in self.tokens[token].gap and not over_commas:
                return False
            if token in self.starts:
                return True
        return False

    def begins(self, at: int) -> bool:
        """Whether a detail stands there, perhaps behind an article: en el …, au …."""
        token = self.token(at)
        return at in self.starts or (
            token is not None and token.text in self.cues.articles and at + 1 in self.starts
        )

    def is_somebody(self, last: int) -> bool:
        """Will's a driver at (…): the "s" is a verb, and a detail follows in its sentence."""
        verb, behind = self.token(last + 1), self.token(last + 2)
        if verb is None or behind is None or verb.text != "s" or verb.gap != "'":
            return False
        near = range(last + 3, min(last + 3 + _AHEAD, len(self.tokens)))
        here = [at for at in near if self.tokens[at].sentence == verb.sentence]
        return behind.text in self.cues.articles and any(at in self.starts for at in here)
