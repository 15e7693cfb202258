"""Names of employers, as they are cut down and respelled."""

import re
from collections.abc import Iterator

from policies.identifying_details.cues.cue import words as listed
from policies.identifying_details.detectors.employer_words import KINDS
from policies.identifying_details.registered import roles
from policies.identifying_details.registered.addresses import canonical
from policies.identifying_details.registered.form import Form
from policies.identifying_details.registered.plain import plain, words_in
from policies.identifying_details.registered.spelled.phrases import (
    on_both_sides,
    phrase,
    with_and_without_article,
    with_letters_once,
)

_GENITIVE = re.compile(r"['’]s(?![^\W_])")
_LAST_S = re.compile(r"(?<=[^\W\d_]{3})(?<!s)s(?![^\W_])")
_SAINT = re.compile(r"(?<![^\W_])(?:st|saint)(?=[. ])")
_CUT_DOWN = (
    *(("veterinary", "vet"), ("veterinary", "vets"), ("university", "uni"), ("hospital", "hosp")),
    *(("brothers", "bros"), ("elementary", "elem"), ("laboratories", "labs"), ("laboratory", "lab")),
    *(("hermanos", "hnos"), ("gebrüder", "gebr"), ("gebroeders", "gebr")),
)
_AND = re.compile(r" ?[&+] ?")
_JOINING = ("and", "und", "y", "et", "e", "en", "n")
_GENERIC = listed("""
    the a of and at in for de del la le el los las les des du da do dos das der die den het een und y et e
    en ltd limited inc llc plc gmbh ag sa sl srl bv co company corp corporation group center centre school
    college university academy hospital clinic practice surgery bakery restaurant cafe hotel shop store
    high secondary primary elementary public works library church office bank bakkerij praxis schule
    gymnasium klinik krankenhaus grundschule escuela colegio clinica instituto panaderia ecole lycee
    hopital clinique boulangerie escola padaria ziekenhuis basisschool
""")
"""Words that no employer is known by."""
_ARTICLES = listed("de het den t der die das zum zur la el los las le les o a os as the")
"""Behind the first word they begin the name itself: Bakkerij De (…), Gasthaus Zum (…)."""
_PLURAL = re.compile(r"(?<=[^\W\d_])(werke|betriebe|dienste)(?![^\W_])")
"""What stands in the plural, and has an n more behind "bei den": Stadtwerke, Betriebe, Dienste."""
SORTS = _GENERIC | listed("""
    ferreteria libreria farmacia peluqueria papeleria tienda taller talleres salon cafeteria carniceria
    fruteria drogueria lavanderia pasteleria muebles transportes refacciones gestoria residencia
    salao atelie atelier livraria drogaria papelaria pastelaria mercearia lanchonete oficina autopecas
    confeitaria cabeleireiro lavandaria moveis restaurante mercado academia consultorio
    librairie pharmacie garage salon coiffure epicerie
    buchhandlung apotheke backerei baeckerei metzgerei gasthaus werkstatt friseur
    boekhandel apotheek bakker slagerij kapsalon winkel
""")
"""The same, and what is left out in front of a name that has more words: the Clavo de Oro."""
_KINDS = frozenset(map(plain, KINDS)) | listed("""
    backerei baecker backer slager slagerij menuiserie atelier garage florists florist butcher baker
    body road street rd hermanos hermanas hermano hnos irmaos irmas irmao sohne soehne sohn sons son
    daughters daughter brothers bros fils filles frere freres zonen zoon dochters zn gebruder gebroeders
    gebr family familie nuestra senhora senora nossa notre dame our lady saint st ste santa santo san
    sao sankt sint north south east west new old great little upper lower royal national city town
    village green hill park house marine supply trading central s
""")
"""Words that say what an employer is, whose it is or where, and that many are called by besides."""
_SHORTEST_ALONE = 5
"""Letters of a word by which an employer is known without any other."""


def workplace_forms(lower: str, _regions: tuple[str, ...]) -> Iterator[Form]:
    """Yield every spelling of the name, in every way that it is cut down to."""
    for spelling in _saints_and_genitives(lower):
        for words in on_both_sides(words_in(spelling)):
            yield from with_letters_once(_employer(words))
            short = list(map(canonical, words))
            if short != words:
                yield from phrase(short)


def _saints_and_genitives(lower: str) -> set[str]:
    """St Bride's, Saint Brides, Hale & Finch, the vet's: nobody agrees on apostrophe, saint or sign."""
    joined = _GENITIVE.sub("s", lower)
    parted = lower if joined != lower else _LAST_S.sub("'s", lower)
    found = {lower, joined, parted}
    found |= {one.replace(long, short) for one in found for long, short in _CUT_DOWN if long in one}
    found |= {_SAINT.sub(saint, one) for one in found for saint in ("st", "saint")}
    found |= {_PLURAL.sub(r"\1n", one) for one in found}
    return found | {_AND.sub(f" {joining} ", one) for one in found for joining in _JOINING}


def _without_sort(words: list[str]) -> list[str]:
    """Ferretería El Clavo de Oro, said as Clavo de Oro."""
    first = next((at for at, word in enumerate(words) if plain(word) not in SORTS), len(words))
    return words[first:]


def _employer(words: list[str]) -> Iterator[Form]:
    """The whole name, its own words without "School" or "the", and each beginning of two words or more."""
    *_, bare = said_in_full = with_and_without_article(words)
    for row in said_in_full:
        yield from phrase(row)
    own = [word for word in words if plain(word) not in _GENERIC]
    if len(own) > 1:
        yield from phrase(own, part=own != bare)
    elif own and len(words) > 2:
        at = words.index(own[0])
        yield from phrase([own[0], words[-1]] if words[-1] != own[0] else [words[at - 1], own[0]])
    if len(words) > 2 and plain(words[1]) in _ARTICLES:
        yield from phrase(words[1:], part=True)
    named = _without_sort(words)
    if 1 < len(named) < len(words) and named != own:
        yield from phrase(named, part=True)
    first = next((at for at, word in enumerate(words) if plain(word) not in _GENERIC), 0)
    for end in range(first + 2, len(words)):
        if words[end - 1] in _JOINING:
            continue
        yield from phrase(words[first:end], part=True)
    yield from _without_its_kind(own)


def _without_its_kind(own: list[str]) -> Iterator[Form]:
    """Garnier et Fils of Menuiserie Garnier et Fils, and the one word by which all know it: Garnier."""
    for first in range(1, len(own) - 1):
        if not _KINDS.issuperset(map(plain, own[first:])):
            yield from phrase(own[first:], part=True)
    for word in map(plain, own):
        if len(own) > 1 and len(word) >= _SHORTEST_ALONE and word.isalpha() and word not in _KINDS:
            yield Form(roles.WORD_FORM, len(word), 1, word)
