"""A member's first name with a surname behind it, where the text says that it is that member's."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.ownership.roster import Named, Roster
from policies.identifying_details.ownership.tokens import Token, in_sentences
from policies.identifying_details.read_or_heard import is_named_besides, is_read_or_heard
from policies.identifying_details.told import Told

PARTICLES = words("van von der den de del della di da do dos das la le el al bin ni mac mc o d y st")
FAMOUS = words("""
    presenting presents presented actress goalie keeper clip celebrity comedian politician senator minister
    president radio hummed chorus jukebox
    film films movie movies book books novel novels poem poems song songs album lyrics podcast documentary
    series show telly tv netflix singer actor actress author writer poet footballer striker quote quotes
    quoted fan concert gig tour playlist listening film pelicula libro cancion serie buch lied livre chanson
    filme livro boek liedje film
""")
"""What others are known by, who share a first name with somebody here."""
_OTHER_ROOMS = words("waiting bed living bath class dining emergency recovery common green changing")
_LONGEST = 4
_LINKS = words(
    """
    is s was as now really actually used to be became called named aka es era como se llama ist war als
    heisst heist est etait comme appelle e chama is was als heet through came
    """
)
_LIKENING = words("new next second modern neue nuevo nueva nouveau nouvelle novo nova nieuwe")
_OF_THIS = words("desse dessa deste desta daqui dieser dieses")
_SHORTEST_SPACED = 3
MOST_NAMES = 60
"""How many names of one text are looked at closely: nobody says more of them at once."""
_LONGEST_SPACED = 60
_LONGEST_KIN = 4
"""How many words in front of a surname it may stand who that is: my aunt, Hope van den Marsh."""
_NEAR = 16


def tells_of_fame(tokens: Sequence[Token], at: int) -> bool:
    """Whether the sentence of a word says that somebody in it is known by books, films or the news."""
    return any(token.text in FAMOUS for token in in_sentences(tokens, tokens[at].sentence))


def full_names(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield each full name of a member.

    It counts where the member is named beside it (Shaz is Sharon Pickersgill), where the group is (Hope
    Villareal from our group), or where it is spaced out: nobody does that by chance.
    """
    names = 0
    for at, token in enumerate(tokens):
        if len(token.text) == 1 and (spaced := _spaced(tokens, at, roster)) is not None:
            yield spaced
        if not token.capital and not _leads_to_a_capital(tokens, at):
            continue
        named = roster.named(tokens, at)
        if named is None or named.genitive or (named.ordinary and not token.capital):
            continue
        names += 1
        if names > MOST_NAMES:
            continue
        last = _surname_end(tokens, named, roster, cues)
        other = owns(tokens, last) or is_likened(tokens, at, last, cues)
        if last > named.last and not other and _is_linked(tokens, named, last, cues, roster):
            yield Told(at, last, "full name", named.members)


def _leads_to_a_capital(tokens: Sequence[Token], at: int) -> bool:
    """Hope is sparrow Marsh here: a display name in small letters, with a surname."""
    return at + 1 < len(tokens) and tokens[at + 1].capital and not tokens[at + 1].opens


def owns(tokens: Sequence[Token], last: int) -> bool:
    """Whether something is said to be that person's: Dr Patel's patient."""
    behind = tokens[last + 1 : last + 3]
    return len(behind) == 2 and behind[0].text == "s" and behind[0].gap == "'" and not behind[1].opens


def is_of_senders(tokens: Sequence[Token], last: int, cues: Cues) -> bool:
    """Whether a name that ends there is that of somebody of the sender's: my late aunt, Hope Marsh."""
    for at in range(max(1, last - _LONGEST_KIN), last):
        if cues.is_relation(tokens[at].text) and tokens[at].sentence == tokens[last].sentence:
            return any(one.text in cues.my for one in tokens[max(0, at - 2) : at])
    return False


def is_likened(tokens: Sequence[Token], first: int, last: int, cues: Cues) -> bool:
    """Whether somebody is only likened to a name: the Rosa Parks of this chat, the new Rosa Parks."""
    if not first or tokens[first - 1].text not in cues.articles:
        return False
    if first > 1 and tokens[first - 1].text in _LIKENING:
        return tokens[first - 2].text in cues.articles
    behind = tokens[last + 1 : last + 2]
    return bool(behind) and behind[0].gap == " " and behind[0].text in (cues.of | _OF_THIS) - {"from"}


def _surname_end(tokens: Sequence[Token], named: Named, roster: Roster, cues: Cues) -> int:
    last = named.last
    for at in range(named.last + 1, min(named.last + 1 + _LONGEST, len(tokens))):
        token = tokens[at]
        particle = token.text in PARTICLES and at + 1 < len(tokens) and tokens[at + 1].capital
        if token.gap not in {" ", "-", "'"} or token.opens or not (token.capital or particle):
            break
        known = roster.knows(token.text) or among(token.text, cues.nouns, cues.being, cues.owning, cues.rooms)
        if not particle and (not token.text.isalpha() or token.text in ORDINARY or known):
            break
        if not particle:
            last = at
    return last


def _is_linked(tokens: Sequence[Token], named: Named, last: int, cues: Cues, roster: Roster) -> bool:
    sentence = tokens[named.first].sentence
    near = range(max(0, named.first - _NEAR), min(last + _NEAR, len(tokens)))
    around = [at for at in near if tokens[at].sentence == sentence]
    words = {tokens[at].text for at in around if not named.first <= at <= last}
    if not words.isdisjoint(FAMOUS):
        return False
    for at in around:
        if named.first <= at <= last:
            continue
        other = roster.named_again(tokens, at, named)
        if other is None or other.last >= named.first:
            continue
        between = [token.text for token in tokens[other.last + 1 : named.first]]
        if between and len(between) <= 6 and not _LINKS.isdisjoint(between):
            return True
        if not between and tokens[named.first].gap.strip() in {"=", "("}:
            return True
    here = last + 1 < len(tokens) and tokens[last + 1].gap == " " and tokens[last + 1].text in cues.here
    if here or _is_said_twice(tokens, named.first, last):
        return True
    if is_read_or_heard(tokens, around, words, cues) and is_named_besides(tokens, named, last, cues, roster):
        return True
    return _is_in_the_room(tokens, around, words, cues) and not is_of_senders(tokens, last, cues)


def _is_said_twice(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Thornley, Maya Thornley."""
    return first > 0 and tokens[first].gap == ", " and tokens[first - 1].text == tokens[last].text


def _is_in_the_room(
    tokens: Sequence[Token], around: Sequence[int], words: AbstractSet[str], cues: Cues
) -> bool:
    """Hope Villareal from our group."""
    rooms = (at for at in around if tokens[at].text in cues.rooms)
    if any(at and tokens[at - 1].text in _OTHER_ROOMS for at in rooms):
        return False
    return not words.isdisjoint(cues.rooms) and not words.isdisjoint(
        cues.my | cues.articles | {"this", "here"}
    )


def _spaced(tokens: Sequence[Token], at: int, roster: Roster) -> Told | None:
    """T e s s a   W i n t e r: single letters that begin with a member's name and go on."""
    if at and len(tokens[at - 1].text) == 1 and len(tokens[at].gap) < 3:
        return None
    last = at
    while (
        last + 1 < len(tokens)
        and len(tokens[last + 1].text) == 1
        and len(tokens[last + 1].gap) <= 4
        and last - at < _LONGEST_SPACED
    ):
        last += 1
    letters = "".join(token.text for token in tokens[at : last + 1])
    for cut in range(_SHORTEST_SPACED, len(letters) - _SHORTEST_SPACED + 1):
        if members := roster.known_as(letters[:cut]):
            return Told(at, last, "spaced out", members)
    return None
