"""Whether a registered word that was met is used as what it was registered as."""

from collections.abc import Sequence

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.cues.qualities import QUALITIES
from policies.identifying_details.detectors.account_words import SURE_NOUNS
from policies.identifying_details.detectors.handle_searched import SEARCHING
from policies.identifying_details.detectors.sites import SITES, WORDS_TOO
from policies.identifying_details.dictionary import is_a_thing, is_a_word
from policies.identifying_details.mistyped import counts_mistyped
from policies.identifying_details.ownership.called_alike import is_elsewhere
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.public.famous import is_famous
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.sounds import drawn_in
from policies.identifying_details.used_in_a_row import counts_in_a_row, is_only_a_place
from policies.identifying_details.used_in_part import is_said_of_its_owner
from policies.identifying_details.used_of_others import is_said_of_others
from policies.identifying_details.written_as_name import is_written_as_name

_WORDS = frozenset({"name", "word", "handle", "workplace", "location"})
_SITES = SITES - WORDS_TOO
_NEAR_AN_ACCOUNT = 6
_SURELY_SEARCHING = words(
    "google googelt googel googele search searching searched sucht zoek pesquisa recherchez"
)
"""Behind these a name may stand at once, behind the others only with one of the next between."""
_SEARCHING_ON = words("for up nach por a op naar in as mal even maar eens")
_REACH = 3
_LOOKING = words("look looked looking busque busco zoekt zoeken pesquise recherche such suche")


def counts(scene: Scene, met: Met) -> bool:
    """Whether this is the registered detail, and no ordinary word, display name or namesake."""
    inside = scene.words_in(*scene.span(met))
    if not _is_said_of_somebody(scene, inside, met):
        return False
    if is_said_of_others(scene, inside, met):
        return False
    if met.which.kind not in _WORDS or met.how in {"run", "date", "spot"}:
        return True
    if _displayed(scene, inside, met) or (met.how == "part" and is_only_a_place(scene, inside, met)):
        return False
    if len(inside) > 1:
        return (
            met.how not in {"phrase", "part"}
            or met.which.kind == "handle"
            or counts_in_a_row(scene, inside, met)
        )
    return met.how == "part" or _word_counts(scene, inside[0], met)


def _is_said_of_somebody(scene: Scene, inside: Sequence[int], met: Met) -> bool:
    """Whether what stands for a detail only beside somebody does; whatever is all of it always does."""
    if not inside:
        return False
    if met.how == "spoken":
        return _is_an_account(scene, inside)
    if met.how != "part":
        return True
    if len(inside) == 1:
        return is_said_of_its_owner(scene, inside[0], met)
    return met.which.owner == scene.heard.sender or _speaks_of_somebody(scene, inside[0])


def _is_an_account(scene: Scene, inside: Sequence[int]) -> bool:
    """Whether words that are a handle too are said to be one: tam bakes bread on tiktok."""
    here = {scene.tokens[at].sentence for at in inside}
    near = (
        scene.tokens[max(0, inside[0] - _NEAR_AN_ACCOUNT) : inside[-1] + 1 + _NEAR_AN_ACCOUNT]
        if inside
        else ()
    )
    if any(among(one.text, SURE_NOUNS, _SITES) and one.sentence in here for one in near):
        return True
    return _is_searched_for(scene, inside[0])


def _is_searched_for(scene: Scene, at: int) -> bool:
    """Search for tam bakes bread, zoek op koentje kookt; not: I look up and tam bakes bread."""
    first = at
    while first > max(0, at - _REACH) and scene.tokens[first - 1].text in _SEARCHING_ON:
        first -= 1
    if not first or any("," in token.gap for token in scene.tokens[first : at + 1]):
        return False
    said = scene.tokens[first - 1]
    if said.sentence != scene.tokens[at].sentence:
        return False
    return said.text in _SURELY_SEARCHING or (first < at and among(said.text, SEARCHING, _LOOKING))


def _displayed(scene: Scene, inside: Sequence[int], met: Met) -> bool:
    """Whether these words are how somebody in the room is called by everybody."""
    words = [scene.tokens[at].text for at in inside]
    if len(words) == 1 and met.how == "genitive":
        words = [words[0][:-1]]
    named = scene.roster.named(scene.tokens, inside[0])
    if named is None or named.last < inside[-1]:
        return False
    return any(scene.roster.goes_by(member, words) for member in named.members)


def _speaks_of_somebody(scene: Scene, at: int) -> bool:
    """Whether half the name of an employer is said of people: Hollin Moor is a lovely place as well."""
    if scene.heard.reply_to:
        return True
    cues, here = scene.cues, scene.tokens[at].sentence
    return any(
        among(token.text, cues.you, cues.yours, cues.they, cues.theirs, cues.owning)
        or scene.roster.named(scene.tokens, place) is not None
        for place, token in enumerate(scene.tokens)
        if token.sentence == here
    )


def _word_counts(scene: Scene, at: int, met: Met) -> bool:
    token = scene.tokens[at]
    if met.which.kind in {"name", "word"} and _namesake(scene, at, met):
        return False
    if met.how == "mistyped":
        return counts_mistyped(scene, at, met)
    everyday = _is_everyday(scene, token, met)
    if everyday and _in_a_title(scene, at, met):
        return False
    if everyday:
        return is_written_as_name(scene, at) or _with_its_owner(scene, at, met)
    return True


def _is_everyday(scene: Scene, token: Token, met: Met) -> bool:
    """Whether it is a word that all use: hope, hopes; and in small letters a contractor, gills."""
    said: tuple[str, ...] = (token.text,)
    if met.how == "genitive":
        said = (token.text, token.text[:-1])
    elif met.how == "stretched":
        said = drawn_in(token.text)
    if any(word in scene.everyday or word in QUALITIES for word in said):
        return True
    return not token.capital and said[-1] not in GIVEN_NAMES and is_a_thing(said[-1], scene.cues.language)


def _in_a_title(scene: Scene, at: int, met: Met) -> bool:
    """One Tree Hill, Hall of Fame: everyday words with capitals around them."""
    before = scene.tokens[at - 1] if at and scene.tokens[at].gap == " " else None
    around = scene.tokens[at + 1 : at + 3]
    of = len(around) == 2 and around[0].text in scene.cues.of and around[1].capital
    titled = before is not None and before.capital and before.text in ORDINARY and not before.opens
    return of or (
        titled
        and before is not None
        and before.text not in scene.cues.titles
        and not _with_its_owner(scene, at, met)
    )


def _with_its_owner(scene: Scene, at: int, met: Met) -> bool:
    """Maya Park; Park, Maya: the name that everybody sees, and the surname beside it."""
    tokens = scene.tokens
    if at and tokens[at].gap == " ":
        beside = at - 1
    elif at + 1 < len(tokens) and tokens[at + 1].gap == ", " and tokens[at].opens and tokens[at].capital:
        beside = at + 1
    else:
        return False
    named = scene.roster.named(tokens, beside)
    if named is None or met.which.owner not in named.members:
        return False
    return beside < at or not tokens[named.last + 1 : named.last + 2] or tokens[named.last + 1].gap != ", "


def _namesake(scene: Scene, at: int, met: Met) -> bool:
    """Whether it is part of another's name (Michael Jackson, Taylor Swift), or the sender's own."""
    token = scene.tokens[at]
    if met.which.kind == "name" and met.how != "genitive" and is_elsewhere(scene.tokens, at):
        return not _with_its_owner(scene, at, met)
    before = scene.tokens[at - 1] if at and not token.opens and token.gap in {" ", ". "} else None
    if before and len(before.text) == 1 and before.capital:  # an initial
        before = scene.tokens[at - 2] if at > 1 and not before.opens else None
    if before and before.text in scene.cues.being | {"m"} and _says_i(scene, at):
        return True
    return (before is not None and _other_given(scene, at, before, met)) or _other_surname(scene, at, met)


def _says_i(scene: Scene, at: int) -> bool:
    """I'm Taylor, my name is David; not: I'm Taylor's neighbour."""
    if at + 1 < len(scene.tokens) and scene.tokens[at + 1].text == "s":
        return False
    near = [token.text for token in scene.tokens[max(0, at - 3) : at]]
    return not (scene.cues.i | scene.cues.my).isdisjoint(near)


def _other_given(scene: Scene, at: int, before: Token, met: Met) -> bool:
    cues = scene.cues
    if not before.text.isalpha():  # a name in disguise: Jud1th M4rsh
        return False
    if not among(before.text, cues.titles) and is_famous((before.text, scene.tokens[at].text)):
        return True
    if not before.capital or (before.text in ORDINARY and before.text not in GIVEN_NAMES):
        return False
    if among(before.text, cues.titles, cues.greetings, cues.contacting, cues.relations) or (
        before.opens and _is_no_given_name(scene, before)
    ):
        return False
    named = scene.roster.named(scene.tokens, at - 1)
    if named is not None and met.which.owner in named.members:
        return False
    return cues.language != "de" or before.text in GIVEN_NAMES


def _is_no_given_name(scene: Scene, token: Token) -> bool:
    """Whoever, apparently: a word that has its capital from the sentence."""
    if token.text in ORDINARY:
        return True
    return token.text not in GIVEN_NAMES and is_a_word(token.text, (scene.cues.language,))


def _other_surname(scene: Scene, at: int, met: Met) -> bool:
    """A given name here, with somebody's surname behind it; a public figure's in small letters too."""
    if at + 1 >= len(scene.tokens):
        return False
    word, behind = scene.tokens[at].text, scene.tokens[at + 1]
    if behind.gap == " " and any(
        is_famous((word, last)) for last in (behind.text, behind.text.removesuffix("s"))
    ):
        return True
    if scene.cues.language == "de" or (word not in GIVEN_NAMES and word not in ORDINARY):
        return False
    if not behind.capital or behind.opens or behind.gap != " " or len(behind.text) < 2:
        return False
    named = scene.roster.named(scene.tokens, at + 1)
    return named is None or met.which.owner not in named.members
