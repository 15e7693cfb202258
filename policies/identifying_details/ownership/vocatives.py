"""Who is addressed without a comma: Rob im late, Maya tell her, I'm sat here Maya (…)."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.cues.engagements import AT_WORK
from policies.identifying_details.detectors.workplace_role import is_a_role
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.teaching import teaches
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.turned_to import is_turned_to

_REACH = 4
_DOING = words(
    "went goes moved closed closes opens opened called rang leaves wants needs takes answers asks starts"
    " started says said"
)
_FURTHER = 6
_YOU_BEHIND = frozenset({"de", "nl"})
"""Languages in which "you" stands behind the verb, whether it asks or is acted on."""
_OF_ONE = words("wil kan zal wou gaat komt will kann wird möchte")
_BIDDEN = tuple(
    f"{vowel}{clitic}"
    for vowel in ("a", "e", "an", "en", "ad", "ed")
    for clitic in ("me", "le", "les", "nos", "telo", "tela", "melo", "mela", "selo", "sela")
)
"""What Spanish verbs end in that bid somebody, and tell for whom: avisale, guárdatelo."""
_LEAST_BIDDEN = 6
_IT = words("it its")
"""What opens "it's me"."""


def opens_a_request(tokens: Sequence[Token], at: int, cues: Cues, starts: AbstractSet[int]) -> bool:
    """Whether somebody named in front of the word at `at`, which no comma parts from it, is spoken to."""
    behind = tokens[at : at + 2]
    if not behind or behind[0].opens or behind[0].gap != " " or at in starts:
        return False
    word = behind[0].text
    if is_bidden(tokens, at, cues) or among(word, cues.bidding, cues.i, cues.you, cues.yours):
        return not _is_clitic(tokens, at, cues) and not teaches(tokens, at)
    if len(behind) == 1 or behind[1].opens:
        return word in cues.greetings
    its_me = word in _IT and any(token.text in cues.me for token in tokens[at + 1 : at + 3])
    other = word in cues.articles and _is_another_subject(tokens, at, cues)
    if its_me or other or is_turned_to(tokens, at, cues):
        return True
    if word in cues.endearments:
        return behind[1].gap.strip() != ""
    asks = (word in cues.being or word in cues.helping) and not _wants_to(tokens, at, cues)
    return asks and among(behind[1].text, cues.you, cues.yours) and at + 1 not in starts


def is_bidden(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Whether the word at `at` bids somebody do something, as its form tells: avísale, borrame, salva aí."""
    word = tokens[at].text
    if cues.language == "es":
        return len(word) >= _LEAST_BIDDEN and word.endswith(_BIDDEN) and word not in cues.ordinary
    there = tokens[at + 1 : at + 2]
    acts = not among(word, cues.owning, cues.being, cues.adverbs, cues.articles, cues.telling)
    return cues.language == "pt" and acts and bool(there) and there[0].text == "ai" and there[0].gap == " "


def _wants_to(tokens: Sequence[Token], verb: int, cues: Cues) -> bool:
    """Maya wil u ophalen, haar nummer is (…): what she wants to do, since it goes on about her."""
    one_person = cues.language in _YOU_BEHIND and tokens[verb].text in _OF_ONE
    behind = (token for token in tokens[verb + 2 : verb + 2 + _FURTHER] if not token.opens)
    return one_person and any(
        "," in token.gap and among(token.text, cues.theirs, cues.they) for token in behind
    )


def _is_another_subject(tokens: Sequence[Token], article: int, cues: Cues) -> bool:
    """Maya the job at (…) went, Maya the tyre place is: what does something is another thing; no nurse is."""
    head = tokens[article + 1]
    trade = is_a_role([head.text]) and head.text not in AT_WORK
    person = cues.is_relation(head.text) or trade or head.capital
    if cues.language != "en" or person:
        return False
    row = [token for token in tokens[article + 2 : article + 2 + _FURTHER] if not token.opens]
    return any(among(token.text, cues.being, cues.helping, _DOING) for token in row)


def _is_clitic(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Hugo nous avance, Nico te dio: in front of a verb whose subject is the one named."""
    romance = cues.language in {"es", "fr", "pt"}
    noun = any(cues.is_noun(token.text) for token in tokens[at + 1 : at + 3])
    return romance and not noun and among(tokens[at].text, cues.me, cues.yours)


def stands_before_a_place(
    tokens: Sequence[Token], mention: Mention, cues: Cues, starts: AbstractSet[int]
) -> bool:
    """Whether a name only stands between where the sender is and the place: I'm sat here rn Maya (…)."""
    if mention.last + 1 not in starts or tokens[mention.first].gap != " ":
        return False
    for here in range(max(0, mention.first - 2), mention.first):
        before = tokens[max(0, here - _REACH) : here]
        if tokens[here].text in cues.here and any(token.text in cues.i for token in before):
            return True
    return False


def is_here(tokens: Sequence[Token], at: int, cues: Cues, starts: AbstractSet[int]) -> bool:
    """Whether "I" is said to be here, and the place follows: I'm sat here (…)."""
    for here in range(at + 1, min(at + _REACH, len(tokens))):
        if tokens[here].sentence != tokens[at].sentence:
            return False
        if tokens[here].text in cues.here:
            return any(place in starts for place in range(here + 1, here + _REACH + 1))
    return False
