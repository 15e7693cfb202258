"""Rungs in front of a detail: her number is (…), call Maya on (…), Maya, still on (…)?"""

from collections.abc import Sequence

from policies.identifying_details.cues import everywhere
from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.full_names import owns
from policies.identifying_details.ownership.houses import HOUSES
from policies.identifying_details.ownership.mention import OWNING, Mention
from policies.identifying_details.ownership.rungs.in_passing import InPassing
from policies.identifying_details.ownership.rungs.sent import SENT
from policies.identifying_details.ownership.small_words import ALONE, AT

_NEAR_A_PLACE = 8
_BESIDE = words(
    "over above below outside near opposite behind beside inside vor devant fuera delante fora buiten"
)
_AND = everywhere("adding")
_OPENING = 3
_QUESTION = 8
"""Words that a question has in front of what is asked."""
_BOTH = words("both share are were live stay beide sont partagent comparten ambos ambas compartilham delen")
_ROUND_TO = frozenset((way, to) for way in words("round over up down by along") for to in ("to", "at"))
_CALLING_AT = words("attend attends attending visit visits visiting service fix")
_STILL = words("still noch todavía aún toujours encore ainda nog immer")
_PLACED = words("on at with in bij op bei auf en chez no na the your same")
_HAVING = words("has got s runs keeps made started hat führt tiene lleva a tient tem fez heeft houdt maakte")
_PAGES = words("""
    page profile account channel blog insta instagram facebook youtube tiktok shop site website seite kanal
    página perfil canal cuenta conta chaîne compte pagina kanaal
""")
_PAGE = 4
"""Within how many words it is told what somebody has."""
_FOLLOWING = words(
    "follows followed following try loves likes watches recommends sigue folgt suit segue volgt"
    " checa checad chequen checá"
)
_PAGES = words(
    "página páginas cuenta perfil canal page profile account seite konto compte pagina conta insta instagram"
)
"""What may stand between such a verb and the account."""
_FAVOURITE = words("favourite favorite fave favorita favorito lieblingsaccount preferida preferido")


class InFront(InPassing):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def announced(self, first: int, last: int) -> Mention | None:
        """In front of the detail, in its sentence, as one who owns: her number is (…)."""
        owning = [one for one in self.before(first) if one.how in OWNING and self._fits(one, first)]
        owning = [
            one
            for one in owning
            if not (self.is_given_to(one) or self.is_in_case(one) or self.is_sure(one, first))
            and not (self.keeps_it(one) or self.is_passing(one) or self.is_in_brackets(one, first))
            and not self.is_outside(one, first)
        ]
        if not owning:
            return None
        nearest = owning[0]
        while owning and self.is_compared(owning[0]):
            del owning[0]
        if not owning:
            return nearest if nearest.last == first - 1 or self.is_alone_here(nearest) else None
        nearest = self._of_the_detail(owning, first)
        if nearest.who == "self" and (hers := self.had_for(nearest, first, last)) is not None:
            return hers
        if nearest.who == "self" and (self.has_it_noted(nearest, first) or self.copies_it(nearest, first)):
            return None
        if nearest.who == "outsider" and (other := self._instead(nearest, owning, first, last)):
            return other
        return self._together(nearest)

    def _instead(self, outsider: Mention, owning: Sequence[Mention], first: int, last: int) -> Mention | None:
        """Who is meant where an outsider is spoken of beside them."""
        with_them = (
            self._lives_with(outsider, owning)
            or self._is_kept(outsider, first)
            or self._has_a_page(outsider, first)
        )
        return self._turns_out(last) or with_them

    def _of_the_detail(self, owning: Sequence[Mention], first: int) -> Mention:
        """Whoever has the detail itself, where the nearest has something else: her number, as you ask me."""
        nearest = owning[0]
        alone = self.tokens[nearest.first].text in ALONE
        if nearer := (self._said_later(nearest, first) if alone else None) or self._named_beside(
            nearest, first
        ):
            return nearer
        notes = nearest.who == "self" and nearest.how == "subject" and self.notes(nearest)
        called = nearest.who == "self" and nearest.how == "called"
        others = (one for one in owning[1:] if not (notes and one.who == "self"))
        if alone or notes or called:  # Maya's number, she is not picking up mine, (…)
            return next((one for one in others if self._is_of_a_detail(one)), nearest)
        return nearest

    def _said_later(self, one: Mention, first: int) -> Mention | None:
        """It's ours, she's on there as (…): whoever is said to be there."""
        under = self.tokens[first - 1].text in self.cues.under
        later = (other for other in self.before(first) if other.first > one.last)
        return next((other for other in later if other.who in {"member", "third"}), None) if under else None

    def _named_beside(self, owner: Mention, first: int) -> Mention | None:
        """Who is named right in front, set apart: I drive by Maya's street, Maya, (…)."""
        one = next(self.before(first), None)
        if one is None or one.who != "member" or one.how not in {"bare", "called"} or one.last != first - 1:
            return None
        apart = self.tokens[first].gap.strip()[:1] in {",", ":", "-", "–", "("}
        others = owner.how != "owner" and owner.who in {"self", "outsider"}
        return one if apart and others and owner.first < one.first else None

    def followed(self, first: int, _last: int) -> Mention | None:
        """What somebody follows or recommends is an account for everybody: try @(…), my favourite is @(…)."""
        if not self.tokens[first].gap.endswith("@"):
            return None
        before = [token.text for token in self.tokens[max(0, first - _OPENING) : first] if not token.opens]
        while before and among(before[-1], _PAGES, self.cues.articles, AT):
            before.pop()  # segue a página @(…)
        near = before[-1:] or [self.tokens[first - 1].text if first else ""]
        told = not _FOLLOWING.isdisjoint(near) or not _FAVOURITE.isdisjoint(before)
        return Mention(first, first, "public") if told else None

    def coordinated(self, first: int, _last: int) -> Mention | None:
        """Who the sentence began with, where it goes on with "and": Maya minds her mum and works at (…)."""
        for at in range(first - 1, max(0, first - _OPENING) - 1, -1):
            goes_on = at > 0 and self.tokens[at - 1].text in _AND and self.tokens[at].text in self.cues.owning
            if goes_on and self.same(at - 1, first):
                here = (one for one in self.mentions if self.same(one.first, first) and one.last < at - 1)
                return next((one for one in here if self._may_act(one)), None)
        return None

    def is_it_you(self, first: int, _last: int) -> Mention | None:
        """In front of the detail: c'est bien toi (…)? Is this still you? (…)."""
        one = next((one for one in self.mentions if one.who == "you" and one.last == first - 1), None)
        if one is None or self.people.you("").member is None:
            return None
        before = {token.text for token in self.tokens[max(0, one.first - _OPENING) : one.first]}
        if self.same(one.first, first):
            return None if before.isdisjoint(self.cues.being | self.cues.pointing) else one
        asked = "?" in self.tokens[first].gap and not before.isdisjoint(SENT | _STILL)
        return one if asked else None

    def still_there(self, first: int, _last: int) -> Mention | None:
        """Addressed in front of the detail, with no more between than a question has: Maya, still on (…)?"""
        for one in self.before(first):
            if first - one.last > _QUESTION:
                return None
            if one.who == "member":
                between = {token.text for token in self.tokens[one.last + 1 : first]}
                if between & _STILL and between <= _STILL | self.cues.of | _PLACED | self.cues.yours:
                    return one
        return None

    def recommended(self, first: int, _last: int) -> Mention | None:
        """Of mine, whom the text speaks of first, and whose services are for you: my cousin does hair (…)."""
        somebody = next((one for one in self.mentions if one.who not in {"self", "you"}), None)
        if somebody is None or somebody.who != "outsider" or not self._is_mine(somebody):
            return None
        if not any(sign in self.tokens[first].gap for sign in ",."):
            return None
        if any(one.who == "member" and one.how != "addressed" for one in self.mentions):
            return None
        people = (self.people.antecedent(one) for one in self.mentions if one.who == "third")
        she = any(one is not None and one.who == "outsider" for one in people)
        yours = next((one for one in self.before(first) if one.who == "you"), None)
        return somebody if she and (yours is None or not self._is_of_a_detail(yours)) else None

    def spoken_of(self, first: int, _last: int) -> Mention | None:
        """In front of the detail, merely spoken of: an organisation, somebody, he or she."""
        told = (one for one in self.before(first) if one.how == "bare" and one.who not in {"self", "you"})
        one = next(
            (one for one in told if not self._goes_there(one, first) and not self._is_passed(one)), None
        )
        return one if one is None or one.who != "outsider" else self._both(one) or one

    def _is_passed(self, one: Mention) -> bool:
        """Sitting outside the hospice: whoever sits there is meant."""
        at = one.first - 1
        while at > 0 and one.first - at <= _OPENING and self.tokens[at].text not in _BESIDE:
            at -= 1
        return one.who in {"public", "outsider"} and at >= 0 and self.tokens[at].text in _BESIDE

    def _goes_there(self, one: Mention, first: int) -> bool:
        """Her mum went round to (…): whoever calls at a place is not at home there."""
        row = tuple(token.text for token in self.tokens[max(one.last + 1, first - 2) : first])
        calls = bool(row) and row[-1] in _CALLING_AT
        return one.who == "outsider" and (row in _ROUND_TO or calls)

    def _together(self, one: Mention) -> Mention:
        """Ana and I live at (…): where the sender is named with a member, it is the member's too."""
        at = self.mentions.index(one)
        if one.who == "outsider" and (other := self._both(one)) is not None:
            return other
        if one.who != "self" or at == 0:
            return one
        other = self.mentions[at - 1]
        if self._stays_with(other, one) or self._is_mine_to_call(other, one):
            return other
        joined = [token.text for token in self.tokens[other.last + 1 : one.first]]
        return other if other.who == "member" and len(joined) == 1 and joined[0] in _AND else one

    def _both(self, one: Mention) -> Mention | None:
        """Maya and my ex are both born (…): it is hers as well."""
        behind = [token.text for token in self.tokens[one.last + 1 : one.last + 3]]
        for other in self.before(one.first):
            joined = [token.text for token in self.tokens[other.last + 1 : one.first]]
            if other.who == "member" and joined[:1] and joined[0] in _AND and not _BOTH.isdisjoint(behind):
                return other
        return None

    def _is_mine_to_call(self, other: Mention, me: Mention) -> bool:
        """I put Maya down as my contact, (…): she is what "my" is said of."""
        beside = self.same(other.first, me.first) and self.tokens[me.first - 1].text in self.cues.under
        return beside and other.who == "member" and self.tokens[me.first].text in self.cues.my

    def _stays_with(self, other: Mention, me: Mention) -> bool:
        """Maya is staying with me at (…)."""
        between = [token.text for token in self.tokens[other.last + 1 : me.first]]
        staying = (
            len(between) > 1 and between[-1] in self.cues.accompanying and between[-2] in self.cues.owning
        )
        return staying and other.who == "member" and self.same(other.first, me.first)

    def _lives_with(self, company: Mention, owning: Sequence[Mention]) -> Mention | None:
        """Who does: Maya lives with her mum at (…)."""
        at = company.first - 1
        while at > 0 and among(self.tokens[at].text, self.cues.my, self.cues.theirs, self.cues.articles):
            at -= 1
        if not 0 < at < company.first - 1 or self.tokens[at].text not in self.cues.accompanying:
            return None
        before = self.tokens[at - 1].text
        living = (one for one in owning if one.last < at and one.how == "subject" and one.who != "public")
        return next(living, None) if before in self.cues.owning else None

    def _is_kept(self, company: Mention, first: int) -> Mention | None:
        """With whom: Maya's mum lives with her at (…)."""
        for one in self.before(first):
            with_her = one.who == "third" and self.tokens[one.first - 1].text in self.cues.accompanying
            if with_her and one.first - company.last <= _OPENING and company.how == "subject":
                return one
        return None

    def _has_a_page(self, outsider: Mention, first: int) -> Mention | None:
        """Who keeps it, where others are what it shows: Maya has a page with poems for her mum: (…)."""
        if ":" not in self.tokens[first].gap:
            return None
        for one in self.before(outsider.first):
            row = [token.text for token in self.tokens[one.last + 1 : one.last + 1 + _QUESTION]]
            has = row[:1] != [] and among(row[0], _HAVING, self.cues.having)
            if one.who in {"member", "third"} and has and not _PAGES.isdisjoint(row[1:_PAGE]):
                return one
        return None

    def _turns_out(self, last: int) -> Mention | None:
        """Who the stranger is: the new girl at (…) is our Maya."""
        behind = self.tokens[last + 1 : last + 4]
        if not behind or behind[0].opens or behind[0].text not in self.cues.being:
            return None
        skipped = len(behind) > 1 and behind[1].text in self.cues.my
        at = last + 2 + skipped
        return next((one for one in self.mentions if one.first == at and self._ends_with(one)), None)

    def _ends_with(self, one: Mention) -> bool:
        behind = self.tokens[one.last + 1 : one.last + 2]
        return one.who == "member" and (
            not behind or behind[0].opens or behind[0].gap.strip() not in {"", "'"}
        )

    def _may_act(self, one: Mention) -> bool:
        if owns(self.tokens, one.last):  # Maya's sister came and moved: the sister did
            return False
        return one.how not in {"addressed", "owner"} and self.tokens[one.first].text not in self.cues.my

    def _is_mine(self, one: Mention) -> bool:
        return one.first > 0 and self.tokens[one.first - 1].text in self.cues.my

    def _is_of_a_detail(self, owner: Mention) -> bool:
        """Your number, Maya's number; not: your house, she will do yours."""
        last = owner.last + 1
        genitive = last < len(self.tokens) and self.tokens[last].text == "s" and self.tokens[last].gap == "'"
        behind = self.tokens[last + genitive : last + genitive + 1]
        return bool(behind) and self.cues.is_noun(behind[0].text) and behind[0].text not in HOUSES

    def _fits(self, one: Mention, first: int) -> bool:
        """An organisation owns only what stands close; "I have her number" is not mine."""
        return one.who != "public" or first - one.last <= _NEAR_A_PLACE
