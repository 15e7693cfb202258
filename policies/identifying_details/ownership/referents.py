"""Who somebody spoken of is: the member, the sender, somebody who is not here, whom "you" and "she" mean."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from policies.identifiers import UserId
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.facts import Heard, Subject
from policies.identifying_details.ownership.agreement import agree, is_told, is_told_otherwise
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.named_later import NamedLater
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.small_words import AT
from policies.identifying_details.ownership.tokens import Token, in_sentences

_MOST_STEPS = 8
"""How many times "she" is followed back to "she": nobody tells more of one person before naming another."""
_SAYING = 4
"""Words of "says you can ring"."""
_OPENING = 4
_DONE_TO = words("him her them")
_NAME = words("name nombre nom nome naam")


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a detail is.

    Attributes:
        subject: as in the specification.
        member: the member or the sender, where one can be told.
        third: whether a third-person word points at somebody who is not named.
        near: whether any person is near at all.
        cue: the rule that decided.
    """

    subject: Subject
    member: UserId | None = None
    third: bool = False
    near: bool = False
    cue: str = ""


class Referents:
    """Resolves the mentions of one message."""

    def __init__(
        self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, heard: Heard, roster: Roster
    ) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues
        self._heard = heard
        self._roster = roster
        self._later = NamedLater(tokens, mentions, cues)

    def owner_of(self, mention: Mention, cue: str) -> Owner:
        """Return who somebody spoken of is; `cue` is the rule that led there."""
        if mention.who == "self":
            return Owner("self", self._heard.sender, near=True, cue=cue)
        if mention.who == "public":
            return Owner("public", near=True, cue=cue)
        if mention.who == "outsider":
            return Owner("outsider", near=True, cue=cue)
        if mention.who == "member":
            return self.member(mention.members, cue)
        if mention.who == "you":
            return self.you(cue)
        return self._third(mention, cue)

    def member(self, members: Sequence[UserId], cue: str) -> Owner:
        """Return the likeliest of those who go by a name; the sender only where nobody else does."""
        others = [member for member in members if member != self._heard.sender]
        if not others:
            return Owner("self", self._heard.sender, near=True, cue=cue)
        likely = [one for one in others if one == self._heard.reply_to or one in self._heard.mentions]
        return Owner("member", (likely or others)[0], near=True, cue=cue)

    def you(self, cue: str) -> Owner:
        """Return the one answered, addressed or mentioned; else a member, and nobody can tell which."""
        addressed = [
            one for mention in self._mentions if mention.how == "addressed" for one in mention.members
        ]
        for candidates in (addressed, [self._heard.reply_to], sorted(self._heard.mentions)):
            here = [one for one in candidates if one and one != self._heard.sender]
            if here:
                return Owner("member", here[0], near=True, cue=f"{cue}: you")
        named = {one for mention in self._mentions for one in mention.members if one != self._heard.sender}
        if len(named) == 1:
            return Owner("member", named.pop(), near=True, cue=f"{cue}: you")
        return Owner("member", None, near=True, cue=f"{cue}: you")

    def _third(self, pronoun: Mention, cue: str) -> Owner:
        if self._is_yours(pronoun):
            return self.you(cue)
        antecedent = self.antecedent(pronoun)
        if antecedent is not None and self._is_called_on(antecedent, pronoun):
            return replace(
                self._known(pronoun) or self.owner_of(antecedent, "antecedent"), cue=f"{cue}: known"
            )
        if antecedent is not None:
            named = self._later.put_off(pronoun, antecedent)
            return self.owner_of(named or antecedent, f"{cue}: {'named behind' if named else 'antecedent'}")
        named = self._later.at_once(pronoun) or self._later.added(pronoun)
        if named is not None:
            return self.owner_of(named, f"{cue}: named at once")
        return self._by_itself(pronoun, cue)

    def _is_called_on(self, one: Mention, pronoun: Mention) -> bool:
        """I was at the GP. Her number is (…), in answer to Maya: where the sender was, and nobody told of."""
        before = [token.text for token in self._tokens[max(0, one.first - 2) : one.first]]
        apart = self._tokens[one.first].sentence < self._tokens[pronoun.first].sentence
        answering = self._heard.reply_to is not None and self._heard.reply_to != self._heard.sender
        placed = any(word in AT for word in before) and not any(word in self._cues.my for word in before)
        return answering and apart and one.who == "outsider" and placed

    def _by_itself(self, pronoun: Mention, cue: str) -> Owner:
        """Who "she" is where nobody is named whom it stands for."""
        if self._is_presented(pronoun):
            return Owner("outsider", near=True, cue=f"{cue}: presented")
        addressed = any(one.how == "addressed" and one.who == "member" for one in self._mentions)
        if addressed and self._tokens[pronoun.first].text in self._cues.yours:
            return self.you(cue)
        if (known := self._known(pronoun)) is not None:
            return replace(known, cue=f"{cue}: {known.cue}")
        return Owner("unknown", third=True, near=True, cue=f"{cue}: third person")

    def _is_yours(self, pronoun: Mention) -> bool:
        """Tiago, seu telefone é (…): of whoever is called right in front of it."""
        called = any(one.how == "addressed" and one.last == pronoun.first - 1 for one in self._mentions)
        return called and self._tokens[pronoun.first].text in self._cues.yours

    def _known(self, pronoun: Mention) -> Owner | None:
        """Who "she" is where nobody was named before: the one answered, spoken of before, named behind."""
        heard = self._heard
        known = [heard.reply_to] if heard.reply_to in self._roster else []
        if heard.previous is not None and heard.previous.subject:
            known.append(heard.previous.subject)
        known += sorted(heard.mentions) if len(heard.mentions) == 1 else []
        for member in known:
            if member and member != heard.sender:
                return Owner("member", member, near=True, cue="spoken of before")
        later = {one.members for one in self._mentions if self._comes_later(one, pronoun)}
        return self.member(later.pop(), "named behind") if len(later) == 1 else None

    def _comes_later(self, one: Mention, pronoun: Mention) -> bool:
        """Her badge said (…), our Tessa."""
        return one.who == "member" and one.how not in {"addressed", "source"} and one.first > pronoun.first

    def _is_presented(self, pronoun: Mention) -> bool:
        """Whether the pronoun is given a name that is nobody's here: her name is Jennifer."""
        behind = range(pronoun.last + 1, min(pronoun.last + 5, len(self._tokens)))
        words = {self._tokens[at].text for at in behind}
        named = any(one.who == "outsider" and one.first in behind for one in self._mentions)
        return named and not words.isdisjoint(_NAME) and not words.isdisjoint(self._cues.being)

    def antecedent(self, pronoun: Mention) -> Mention | None:
        """Return the nearest person before the pronoun who is not merely addressed, nor the one who told."""
        likely = self._likely(pronoun)
        if (first := self._returned_to(likely, pronoun)) is not None:
            return first
        for _ in range(_MOST_STEPS):
            again = self._again(pronoun)
            if again is None or likely is None:
                return likely
            if again.first < likely.first and not self._in_passing(likely):
                return likely
            pronoun = again
            likely = self._likely(pronoun) or likely
        return likely

    def _returned_to(self, likely: Mention | None, pronoun: Mention) -> Mention | None:
        """Leo said (…). My lad was the same. Anyway he's at (…): back to whom the message was about."""
        if likely is None or likely.who != "outsider":
            return None
        between = self._tokens[likely.last + 1 : pronoun.first]
        if not any(token.opens and token.text in self._cues.returning for token in between):
            return None
        told = (one for one in self._mentions if one.first < likely.first and one.how != "addressed")
        first = next((one for one in told if one.who in {"member", "outsider"}), None)
        return first if first is not None and first.who == "member" and self._may_be(first, pronoun) else None

    def _likely(self, pronoun: Mention) -> Mention | None:
        people = [one for one in self._before(pronoun) if self._may_be(one, pronoun)]
        people = [one for one in people if not self.is_likened(one, pronoun.first)] or people
        people = [one for one in people if not self._does_it_to(one, pronoun)] or people
        if any(one.how == "source" for one in people):  # Maya gave the nurse (…) as her contact
            told = [
                one for one in people if one.who == "member" or not is_told(self._tokens, self._cues, one)
            ]
            people = told or people
        if people and people[0].who == "public" and self._belongs_to_another(people[0], pronoun):
            people = [one for one in people if one.who != "public"] or people
        nearest = next(iter(people), None)
        likely = next((one for one in people if one.how != "source"), None) or nearest
        if nearest is None or likely is None or nearest.who == "public":
            return likely
        if self._asks_to_be_called(nearest, pronoun):
            return nearest
        apart = not self._is_in_the_sentence_of(likely, pronoun)
        return nearest if apart and self._is_in_the_sentence_of(nearest, pronoun) else likely

    def _does_it_to(self, one: Mention, pronoun: Mention) -> bool:
        """Maya's landlord is putting her out: "her" is Maya, whose landlord does it."""
        at, told = one.first, self._tokens[pronoun.first]
        owned = one.who == "outsider" and at > 1 and self._tokens[at - 1].text == "s"
        done = told.text in _DONE_TO and pronoun.how != "owner" and told.sentence == self._tokens[at].sentence
        if not (owned and done) or self._tokens[pronoun.first - 1].opens:
            return False
        return any(other.who == "member" and other.last == at - 2 for other in self._mentions)

    def _asks_to_be_called(self, one: Mention, pronoun: Mention) -> bool:
        """My mum says ring her: whoever says so."""
        between = self._tokens[one.last + 1 : pronoun.first]
        said = one.how == "source" and one.who == "outsider" and 1 < len(between) <= _SAYING
        return (
            said and between[-1].text in self._cues.contacting and not any(token.opens for token in between)
        )

    def _is_in_the_sentence_of(self, one: Mention, other: Mention) -> bool:
        """My brother came. Will said to pass on his number: who tells is nearer than who came."""
        return self._tokens[one.first].sentence == self._tokens[other.first].sentence

    def is_likened(self, one: Mention, at: int) -> bool:
        """Whether somebody was only likened to a member: my brother was the same. I'm going there, he (…)."""
        here, told = self._tokens[at].sentence, self._tokens[one.first].sentence
        if one.who != "outsider" or one.how in {"owner", "called"} or told >= here:
            return False
        if not self._says(here, self._cues.visiting) or not self._says(told, self._cues.comparing):
            return False
        before = (other for other in self._mentions if other.who == "member" and other.how != "addressed")
        return any(other.first < one.first for other in before)

    def _says(self, sentence: int, words: AbstractSet[str]) -> bool:
        return any(token.text in words for token in in_sentences(self._tokens, sentence))

    def _belongs_to_another(self, house: Mention, pronoun: Mention) -> bool:
        """Nico recoge a los niños del refugio, su número: of one who acts, where "su" may be one's."""
        alone = self._cues.language != "en" and self._tokens[pronoun.first].text in self._cues.theirs
        here = self._tokens[pronoun.first].sentence
        acting = (
            one for one in self._mentions if one.who in {"member", "outsider"} and one.last < house.first
        )
        joined = self._tokens[max(0, house.first - 2) : house.first]
        return (
            alone
            and any(self._tokens[one.first].sentence == here for one in acting)
            and any(token.text in self._cues.of for token in joined)
        )

    def _again(self, pronoun: Mention) -> Mention | None:
        """The same pronoun before: she (…) her."""
        same = self._cues.she if self._tokens[pronoun.first].text in self._cues.she else self._cues.he
        spoken = (one for one in self._before(pronoun) if one.who == "third")
        return next((one for one in spoken if self._tokens[one.first].text in same), None)

    def _before(self, pronoun: Mention) -> Iterator[Mention]:
        return (
            one for one in reversed(self._mentions) if one.first < pronoun.first and one.how != "addressed"
        )

    def _in_passing(self, one: Mention) -> bool:
        """Whether somebody is only spoken of in passing (I rang the GP), between "she" and "she"."""
        gendered = self._tokens[one.last].text in self._cues.women | self._cues.men
        return one.who == "outsider" and one.how in {"bare", "called"} and not gendered

    def _may_be(self, one: Mention, pronoun: Mention) -> bool:
        """Whether a pronoun can stand for somebody: "her" for no brother, "he" for no family."""
        if one.who == "public":
            return pronoun.plural or self._is_the_houses(one, pronoun)
        if one.who not in {"outsider", "member"} or one.members == (self._heard.sender,):
            return False  # nobody is "she" to herself
        if one.who == "outsider" and (
            self._is_theirs(one, pronoun)
            or is_told_otherwise(self._tokens, self._mentions, self._cues, one, pronoun)
        ):
            return False
        return agree(self._tokens, self._cues, one, pronoun)

    def _is_the_houses(self, house: Mention, pronoun: Mention) -> bool:
        """L'association a son numéro: of a house that is "she", where nobody else is spoken of."""
        gendered = self._cues.language in {"fr", "es", "pt", "de"} and self._heard.reply_to is None
        here = self._tokens[pronoun.first].sentence
        others = (
            one for one in self._mentions if one.who in {"member", "outsider"} and one.first < pronoun.first
        )
        opens = self._tokens[house.first].sentence == here and house.first <= _OPENING
        return gendered and opens and not any(self._tokens[one.first].sentence >= here - 1 for one in others)

    def _is_theirs(self, one: Mention, pronoun: Mention) -> bool:
        """His oxygen fella came (…) his card: the second "his" is whose fella came."""
        before = [token.text for token in self._tokens[max(0, one.first - 2) : one.first]]
        told = self._tokens[pronoun.first].text
        named = any(other.who == "member" and other.first < one.first for other in self._mentions)
        return named and told in before and among(told, self._cues.she, self._cues.he)
