"""Who or what else bears a registered surname: my neighbour Mrs Doyle, down in Kent, Whitlock Road."""

from collections.abc import Sequence

from policies.identifying_details.cues import CUES, everywhere
from policies.identifying_details.cues.cue import words
from policies.identifying_details.detectors.street_words import BEFORE_NAME, SUFFIXES
from policies.identifying_details.ownership.tokens import Token

_MOST_BETWEEN = 5
"""Words that stand between a relation and the surname at most: my GP is called Doctor (…)."""
_MY, _BEING = everywhere("my"), everywhere("being")
_TITLES = everywhere("titles") | words("dra doctora doktor doctor docteur dokter juffrouw menina mister")
_CALLED = words("""
    called named heißt heissen se llama llamado llamada s appelle appelé appelée chama chamado chamada heet
    genaamd de du of von do da
""")
_BETWEEN = _TITLES | everywhere("articles") | _BEING | _CALLED
_OF = words("de du d of von do da")
_A = words("a an un una une um uma ein eine een")
_NEXT_DOOR = (
    *(("next", "door"), ("down", "the", "road"), ("across", "the", "road"), ("over", "the", "road")),
    *(("from", "number"), ("at", "number"), ("aus", "dem", "haus"), ("von", "nebenan"), ("nebenan",)),
    *(("de", "al", "lado"), ("del", "segundo"), ("d", "en", "face"), ("d", "a", "cote"), ("do", "lado")),
    *(("do", "andar"), ("van", "hiernaast"), ("van", "de", "overkant"), ("hiernaast",)),
)
_IN = words("in near outside around nach aus naar dans hasta desde ate uit nahe nabij pres")
_TO = words("to from at a de para pra von van em no en through by via past round")
_TRUSTING = words("believe trust faith interested confio confiar creo creer pienso pensar acredito vertrouw")
"""Behind these, "in" leads to somebody."""
_GOING = words("""
    go going goes went gone drive drove driving driven move moved moving trip trips travel travelled traveled
    train bus coach holiday weekend commute live lives lived living grew ferry flight
    fuimos fui voy vamos iba ibamos viaje volver volvemos volvi vengo venimos viajar mudamos mudarnos tren
    autobus excursion escapada subimos bajamos vivo vivimos
    aller alles allee allons vais suis partis partie parti route train voyage vacances
    fomos vou viagem voltei voltar mudei mudamos comboio autocarro onibus moro
    fahre fuhr fahren gefahren zug urlaub wohne ga gaan ging gingen trein vakantie woon
""")
_REACH = 5
_SITES = words(
    "town city village county pueblo ciudad villa ville village cidade vila aldeia stadt dorf stad dorp"
)
_SQUARES = BEFORE_NAME | words("plaza place praca platz plein")


def is_another(tokens: Sequence[Token], inside: Sequence[int]) -> bool:
    """Whether a surname is that of somebody of the sender's: my neighbour Mrs Doyle, my lawyer is a Doyle.

    Args:
        tokens: the words of the message.
        inside: the indices of those that are the surname.
    """
    at = inside[0] - 1
    if at < 0 or tokens[inside[0]].opens:
        return False
    if tokens[at].text in _A:
        apposed = tokens[at].gap == ", "  # my boss, a Whitlock
        return (apposed or tokens[at - 1].text in _BEING) and _is_led_to(tokens, inside[0])
    titled = tokens[at].text in _TITLES
    return titled and (_is_led_to(tokens, at) or _is_told_behind(tokens, inside[-1] + 1))


def is_elsewhere(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a town or a street, as surnames are too: we drove to Kent, off Whitlock Road."""
    behind = tokens[at + 1] if at + 1 < len(tokens) and not tokens[at + 1].opens else None
    if behind is not None and behind.text == "s" and behind.gap == "'":
        return False
    if behind is not None and behind.capital and behind.gap == " " and behind.text in SUFFIXES:
        return True
    if _is_said_of_a_town(tokens, at):
        return True
    return not tokens[at].opens and at > 0 and (_is_placed(tokens, at) or _is_called_a_town(tokens, at))


def _is_led_to(tokens: Sequence[Token], title: int) -> bool:
    """Mi vecina la señora, my GP is a Dr."""
    sentence = tokens[title].sentence
    for at in range(title - 1, max(-1, title - 1 - _MOST_BETWEEN), -1):
        word = tokens[at]
        if word.sentence != sentence or tokens[at + 1].gap not in {" ", ", "}:
            return False
        if _is_relation(word.text) and any(token.text in _MY for token in tokens[max(0, at - 2) : at]):
            return True
        if word.text not in _BETWEEN and (at == 0 or tokens[at - 1].text not in _OF):  # ma prof de chant
            return False
    return False


def _is_relation(word: str) -> bool:
    return word in _TITLES or any(cues.is_relation(word) for cues in CUES.values())


def _is_told_behind(tokens: Sequence[Token], at: int) -> bool:
    """Mr Doyle next door, Mrs Doyle, my old teacher."""
    row = [token.text for token in tokens[at : at + 4] if token.sentence == tokens[at - 1].sentence]
    if any(tuple(row[: len(phrase)]) == phrase for phrase in _NEXT_DOOR):
        return True
    return bool(row) and row[0] in _MY and any(map(_is_relation, row[1:3]))


def _is_placed(tokens: Sequence[Token], at: int) -> bool:
    """In Kent, went to Kent, rue Delaunay."""
    before = tokens[at - 1].text
    if tokens[at].gap != " " or tokens[at - 1].sentence != tokens[at].sentence:
        return False
    if before in _SQUARES:
        return True
    near = [token.text for token in tokens[max(0, at - _REACH) : at - 1]]
    if before in _IN:
        return _TRUSTING.isdisjoint(near)
    return before in _TO and not _GOING.isdisjoint(near)


def _is_said_of_a_town(tokens: Sequence[Token], at: int) -> bool:
    """Olmedo es un pueblo precioso."""
    row = [token.text for token in tokens[at + 1 : at + 6] if token.sentence == tokens[at].sentence]
    return len(row) > 1 and row[0] in _BEING and row[1] in _A and not _SITES.isdisjoint(row)


def _is_called_a_town(tokens: Sequence[Token], at: int) -> bool:
    """The town of Kent, el pueblo de Olmedo."""
    return at > 1 and tokens[at - 1].text in {"of", "de"} and tokens[at - 2].text in _SITES
