"""Whether one word of what was registered is said of its owner: Joy's at Pettigrew's.

A town, a surname and a dog may be called so too; therefore its owner must be spoken of, and be there.
"""

from collections.abc import Iterator

from policies.identifying_details.cues.cue import words
from policies.identifying_details.detectors.employer_words import KINDS
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.plain import plain

_AT = words("at for with bei beim zum vom im chez na no nos nas bij")
"""In front of an employer, and hardly of a town."""
_IN = words("in en em dans a")
"""In front of a town as well."""
_REACH = 2
"""How many words in front such a one may stand: at the, beim Bäcker."""
_KINDS = frozenset(map(plain, KINDS)) | words("""
    backer metzger fleischer friseur tischler slager bakker kapper boucher boulanger coiffeur panadero
    carnicero padeiro talho butcher baker barber florist
""")
_KIND_IN_FRONT = 3
_SORTS_TOLD = _KINDS | words("brewery brouwerij brauerei brasserie cerveceria cervejaria")
_PEOPLE = words(
    "people company firm lot guys shop folks place factory mill brewery firma laden leute zaak bedrijf"
)
"""The textiles people, the shoe factory."""


def is_said_of_its_owner(scene: Scene, at: int, met: Met) -> bool:
    """Tell it of the word at `at`: its owner is spoken of beside it, and it stands where a place does."""
    token, owner = scene.tokens[at], met.which.owner
    named = list(_named(scene, at, owner))
    if not (named or owner in {scene.heard.sender, scene.heard.reply_to}) or _is_a_person(scene, at):
        return False
    as_a_name = token.capital and not token.opens and scene.cues.language != "de"
    everyday = token.text in scene.everyday or is_a_word(token.text, (scene.cues.language,))
    if everyday and not as_a_name:
        return False
    lives = met.which.kind == "address"
    if not lives and _is_apposed(scene, at):
        return True
    in_front = {one.text for one in scene.tokens[max(0, at - _REACH if lives else at - 1) : at]}
    if lives or not _IN.isdisjoint(in_front):
        return _is_there(scene, at, named, lives=lives)
    return _is_a_place(scene, at)


def _named(scene: Scene, at: int, owner: str) -> Iterator[int]:
    """Where the owner is named in the sentence, as the last word of the name."""
    here = scene.tokens[at].sentence
    for place, token in enumerate(scene.tokens):
        if token.sentence == here and place != at:
            named = scene.roster.named(scene.tokens, place)
            if named is not None and owner in named.members:
                yield named.last


def _is_a_person(scene: Scene, at: int) -> bool:
    """Mr Pettigrew: somebody is called so as well."""
    return at > 0 and scene.tokens[at - 1].text in scene.cues.titles


def _is_there(scene: Scene, at: int, named: list[int], *, lives: bool) -> bool:
    """Nuri está en Cascales; not: nuri, en Cascales hay mercado; in English and German a town is meant."""
    if not lives and scene.cues.language in {"en", "de", "nl"}:
        return False
    return any(last < at and "," not in scene.tokens[last + 1].gap for last in named)


def _is_apposed(scene: Scene, at: int) -> bool:
    """In silverline na, the textiles people; at Uil, the brewery; not: an owl, the brewery was shut."""
    row = [one for one in scene.tokens[at + 1 : at + 6] if one.sentence == scene.tokens[at].sentence]
    parted = next((place for place, one in enumerate(row[:2]) if "," in one.gap), None)
    if parted is None or row[parted].text not in scene.cues.articles:
        return False
    told = [one.text for one in row[parted + 1 : parted + 3]]
    return not _SORTS_TOLD.isdisjoint(told[:1]) or (len(told) == 2 and told[1] in _PEOPLE)


def _is_a_place(scene: Scene, at: int) -> bool:
    """At Pettigrew's, beim Bäcker Krumbiegel, Pettigrew's Florists."""
    here = scene.tokens[at].sentence
    before = [one.text for one in scene.tokens[max(0, at - _KIND_IN_FRONT) : at] if one.sentence == here]
    behind = [one for one in scene.tokens[at + 1 : at + 3] if one.sentence == here]
    if not _AT.isdisjoint(before[-_REACH:]) or not _KINDS.isdisjoint(
        (*before, *(one.text for one in behind))
    ):
        return True
    return bool(behind) and behind[0].text == "s" and behind[0].gap == "'"
