"""Whom somebody only takes themselves for, or plays: Hope thinks she's (…), Hope came as (…)."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.identities.people import People, Person
from policies.identifying_details.ownership.small_words import ADVERBS
from policies.identifying_details.ownership.tokens import Token, sentence_of

_FANCYING = words("""
    think thinks thinking thought reckons reckon believes believe imagines imagine fancies swears acts acting
    acted act feels feeling felt feel wishes wish dream dreams dreamt dreamed dreaming pretends pretending
    pretended decided denkt dachte glaubt glaubte meint träumt träumte tut fühlt fühlte piensa pensaba cree
    creia sueña pense pensait croit croyait reve denkt dacht gelooft droomt doet voelt acha pensa achava sonha
    finge
""")
"""Verbs of somebody who takes themselves for one whom they are not."""
_THAT = words("that like as if though dass daß ob als que qu dat alsof si sich se zich sie er")
"""What may stand between such a verb and the pronoun."""
_WOULD = words("d s wurde zou")
_PLAYING = words(
    "going dressed dressing cast plays played playing starring geht verkleidet disfrazada deguisee"
)
"""What somebody does as one who they are not: going as (…) for Halloween."""
_UP = words("up out")
_GOING = words("went came ging kam fue vino foi veio kwam gegangen gekommen")
"""The same, where no word tells that they went by that name there."""
_STAGE = words("""
    party karaoke halloween costume carnival panto pantomime cosplay fancy fasching karneval kostüm verkleidet
    fiesta disfraz disfrazado carnaval festa fantasia fantasiada fantasiado feestje verkleed fête déguisement
    déguisé
""")
"""What tells that somebody is only played."""


def is_pretended(tokens: Sequence[Token], first: int, cues: Cues, people: People) -> bool:
    """Whether somebody only plays whoever is named from `first` on, or takes themselves for them."""
    at = first - 1
    while at > 0 and tokens[at].text in cues.articles:
        at -= 1
    if at < 1 or not people.same(at, first):
        return False
    if tokens[at].text in cues.under:
        return is_played(tokens, at, cues, people)
    person = people.ending_at(at - 1) if tokens[at].text in cues.being else None
    return person is not None and is_fancied(tokens, person, cues, people)


def is_fancied(tokens: Sequence[Token], person: Person, cues: Cues, people: People) -> bool:
    """Hope reckons she's (…), who do you think you are, (…); not: I think she's (…), Hope says she's (…)."""
    at = person.first - 1
    while at > 0 and among(tokens[at].text, _THAT, cues.being):
        at -= 1
    if at < 1 or tokens[at].text not in _FANCYING:
        return False
    at -= 1
    while at > 0 and among(tokens[at].text, cues.being, ADVERBS, _WOULD):
        at -= 1
    return people.same(at, person.first) and people.ending_at(at) is not None


def is_played(tokens: Sequence[Token], under: int, cues: Cues, people: People) -> bool:
    """Went as (…), dressed up as (…); not: went as (…) at work, came up as (…), her parcel came as (…)."""
    up = tokens[under - 1].text in _UP
    verb = max(0, under - 1 - up)
    if tokens[verb].text in _PLAYING:
        return True
    here = {tokens[at].text for at in sentence_of(tokens, under, under)}
    person = people.ending_at(verb - 1) if tokens[verb].text in _GOING and verb and not up else None
    if person is not None and cues.elsewhere.isdisjoint(here):
        return not person.first or tokens[person.first - 1].text not in cues.of
    return not _STAGE.isdisjoint(here)
