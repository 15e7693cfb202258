"""First names that hold elsewhere, or were told: on the register it's (…); she told me her name, it's (…)."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues import ORDINARY, everywhere
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.full_names import FAMOUS, owns
from policies.identifying_details.naming.words import end_of, spoken_of
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.small_words import AT
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.told import Told

_GIVEN = GIVEN_NAMES - ORDINARY
_ELSEWHERE = words("""
    carné carnet bi cc ficha nómina life leben büro office
    register paper papers passport licence license certificate id records payslip lease work school college
    electoral roll
    registo registro rg dni documento documentos papeles papel cédula trabajo escuela colegio registro
    papiers papier passeport état mairie travail école
    ausweis perso pass personalausweis papieren führerschein urkunde arbeit schule grundschule
    paspoort werk school rijbewijs
    papéis passaporte identidade cartório trabalho escola cartão
""")
_REALLY = words("""
    officially legally echt gewoon oficialmente offiziell officieel officiellement verdade realidad
    wirklichkeit eigentlich vrai réalité eigenlijk really actually
""")
_ON = AT | words("on in im beim auf der op em no na nos nas en el los à au aux sur l a")
_PLAYED = words("play plays panto musical nativity theatre theater stück obra peça pièce toneelstuk dressed")
_NAMES = words("name nombre nom prénom nome naam vorname")
_CALLED = words("called named heet heißt llama chama appelle")
_TOLD = words(
    "told said confided tells contó dijo dit contou disse erzählt gesagt verraten vertelde verteld zei"
)
_BEING = everywhere("being") | words("como its cest heißt heet")
_FAR = 20
_BEHIND = 4
_MOST = 20
_BETWEEN = 5


def officially(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield each first name that a member is said to have besides; not: in the play moth was Juliet."""
    tried = 0
    for at, token in enumerate(tokens):
        if token.text not in _GIVEN or not token.capital or roster.shows(token.text) or tried > _MOST:
            continue
        tried += 1
        last = end_of(tokens, at)
        if not _is_said_to_be(tokens, at, cues) or owns(tokens, last) or not _is_all(tokens, last + 1, cues):
            continue
        row = _sentence(tokens, at)
        if not (FAMOUS | _PLAYED).isdisjoint(tokens[one].text for one in row):
            continue
        told = _holds_elsewhere(tokens, at, last) or _was_told(tokens, at, cues)
        told = told or _is_named(tokens, at, cues, roster)
        if told and (members := spoken_of(tokens, at, cues, roster)):
            yield Told(at, last, "officially", members)


def _sentence(tokens: Sequence[Token], at: int) -> list[int]:
    near = range(max(0, at - _FAR), min(at + _FAR, len(tokens)))
    return [one for one in near if tokens[one].sentence == tokens[at].sentence]


def _is_all(tokens: Sequence[Token], behind: int, cues: Cues) -> bool:
    """Whether nothing else is told of a name: not: it's (…) who makes the tea."""
    if behind >= len(tokens) or tokens[behind].opens or tokens[behind].gap.strip():
        return True
    return among(tokens[behind].text, _ON, cues.adding, cues.of)


def _is_said_to_be(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Whether "is" stands in front of a name, with at most a place between: ist bei der Arbeit der (…)."""
    if not at or tokens[at].opens:
        return False
    if tokens[at - 1].text in _BEING:
        return True
    if among(tokens[at - 1].text, cues.of, cues.accompanying, cues.adding):
        return False
    for before in range(at - 1, max(-1, at - 1 - _BETWEEN), -1):
        if tokens[before].text in _BEING:
            return True
        if tokens[before].opens or tokens[before].text in cues.telling:
            return False
    return False


def _holds_elsewhere(tokens: Sequence[Token], at: int, last: int) -> bool:
    """On the register it's (…); was (…) at school; na verdade é (…)."""
    row = [one for one in _sentence(tokens, at) if one < at or last < one <= last + _BEHIND]
    placed = any(
        tokens[one].text in _ELSEWHERE and any(tokens[on].text in _ON for on in (one - 1, one - 2) if on >= 0)
        for one in row
    )
    return placed or any(tokens[one].text in _REALLY for one in row if one < at)


def _was_told(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Moth told me her name on the walk, it's (…)."""
    row = [tokens[one].text for one in _sentence(tokens, at) if one < at]
    asked = any(
        one in _CALLED or (one in _NAMES and among(row[place - 1], cues.theirs, cues.articles, cues.of))
        for place, one in enumerate(row)
    )
    return asked and not _TOLD.isdisjoint(row)


def _is_named(tokens: Sequence[Token], at: int, cues: Cues, roster: Roster) -> bool:
    """O nome do Baiano é (…); not: o nome do cachorro do Baiano é (…)."""
    for place in range(max(0, at - _FAR), at - 2):
        if tokens[place].text in _NAMES and tokens[place + 1].text in cues.of:
            named = roster.named(tokens, place + 2)
            return named is not None and named.last + 2 >= at - 1
    return False
