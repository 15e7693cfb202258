"""Links: to somebody's profile, to a point on a map, or to something that everybody may read.

A profile is a handle, a map link is a location. Any other link is public unless the text calls it
somebody's own site; articles and videos are nobody's detail, and matrix.to links to rooms and events are no
detail at all.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.public.posted import is_called_somebodys, is_posted
from policies.identifying_details.public.profiles import is_blog, is_map, profile
from policies.identifying_details.words import any_of, words

MOST_TRIES = 200
"""How many links of one message are read."""

CHANNEL = "channel"
"""The rule for what is public unless somebody who is spoken of is called so."""
POSTED = "posted"
"""The rule for what was published for all, and is said to be nobody's."""
_BESIDE = 60
_TOPS = words("""
    com org net edu gov info co.uk org.uk ac.uk gov.uk ie de fr nl eu com.au org.au com.br org.br com.mx
    co.in
""")
_BODY = r"[^\s<>\"'|\\^`{}\[\]]{1,2000}"
_HOST = r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}"
_SHORT_TOPS = any_of(
    words("""
    t.me wa.me fb.me paypal.me linktr.ee keybase.io goo.gl/maps bsky.app waze.com w3w.co twitch.tv last.fm
    vsco.co cash.app about.me revolut.me monzo.me threema.id
    pinterest.at pinterest.ch pinterest.ca pinterest.es pinterest.it pinterest.pt
""")
)
_OWN_HOSTS = r"bsky\.social|itch\.io|carrd\.co|github\.io|gitlab\.io|neocities\.org"
_LINK = re.compile(
    rf"(?<![\w@])(?:https?://{_BODY}|www\.{_BODY}|(?:{_SHORT_TOPS})/{_BODY}"
    rf"|(?<![./:@\w-])[a-z0-9][a-z0-9-]{{1,40}}\.(?:{_OWN_HOSTS})(?![\w@-]|\.[^\W\d])(?:/{_BODY})?"
    rf"|(?<![./:-]){_HOST}(?:{any_of(_TOPS)})(?![\w@-]|\.[^\W\d])(?:[/?#]{_BODY})?)"
)
_TRAILING = re.compile(r"[.,:;!?)*_~…'\"]+$")
_OWN = re.compile(
    r"(?<![^\W_])(?:(?:my|his|her|their(?! (?:web ?)?site)|your|ur|\w{2,20}['’]?s|mein|meine|deine|ihre?"
    r"|seine?|mi|su|tu|mon|ma|son|sa|ton|ta|meu|minha|seu|sua|mijn|zijn|haar|jouw)"
    r" (?:(?!(?:on|at|in|their) )\w{1,15} ){0,2}(?:web ?site|site|web ?page|home ?page|blog|portfolio|page"
    r"|onlyfans|channel|kanal|canal|profile|account|perfil|profil|profiel|página|sitio|caringbridge|gofundme"
    r"|justgiving|fundraiser|substack|patreon|newsletter|wish ?list|shop|store|boutique|tienda|loja)"
    r"|personal (?:website|site|page|blog)"
    r"|(?:has|got|runs|keeps) (?:an?|her|his|their) (?:\w{1,15} ){0,2}"
    r"(?:caringbridge|gofundme|fundraiser|justgiving|blog|channel))[^.!?;\n]{0,20}$"
)
_ON_A_SITE = re.compile(r"\b(?:blue ?sky|bsky|mastodon|fedi)[^.!?\n]{0,15} (?:as|under|is|at|@)[: ]{0,2}$")
"""Where accounts are called like hosts."""
_GOES_ON = re.compile(r" [^\W\d_A-Z]{2}")
_IT_IS = re.compile(r"(?:c'est|it'?s|is|ist|es|est|é) $")
_IS_SOMEBODY = re.compile(
    r"[ ,.!)-]{1,3}(?:it'?s|that'?s) (?:so |totally |def |definitely )?(?:her|him)(?! [a-z]{4})"
)
_INSIDE = re.compile(r"\.[a-z]|://")
_MATRIX = re.compile(r"(?:/#/|/user/|^matrix:u/)(?:user/)?(?P<user>@?[^/?#\s]{1,255})")
_MATRIX_HOSTS = words("matrix.to app.element.io element.io develop.element.io app.schildi.chat")


def worth(look: Look, _: Place) -> bool:
    """Tell whether anything joins two words with a dot, or a scheme stands before a path."""
    return bool(_INSIDE.search(look.lower))


def find(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every link of the message but those to rooms, events and members of this room."""
    for tries, link in enumerate(_LINK.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        end = link.start() + len(_trimmed(link.group()))
        if _lacks_a_space(look, link.start(), end):
            continue
        yield from _read(look, place, link.start(), end)


def _lacks_a_space(look: Look, start: int, end: int) -> bool:
    """Whether an everyday word ends a sentence, and "de" begins the next: no entiendo nada.de nada."""
    name, dot, top = look.lower[start:end].partition(".")
    return dot != "" and top == "de" and name in ORDINARY and _GOES_ON.match(look.text, end) is not None


def _trimmed(link: str) -> str:
    """The link without the punctuation of the sentence round it; a bracket that it opened is its own."""
    trimmed = _TRAILING.sub("", link)
    opened = trimmed.count("(") - trimmed.count(")")
    return trimmed + ")" if opened > 0 and link[len(trimmed) :].startswith(")") else trimmed


def _read(look: Look, place: Place, start: int, end: int) -> Iterator[Detail]:
    written = look.lower[start:end]
    bare = written.split("://", 1)[-1]
    host, slash, path = bare.partition("/")
    host = host.rsplit("@", 1)[-1].split(":", 1)[0].removeprefix("www.")
    path = slash + path
    if host in _MATRIX_HOSTS:
        yield from _matrix(place, start, end, path)
    elif is_map(host, path):
        yield Detail("location", start, end, bare, cue="map-link")
    elif named := profile(host, path):
        yield Detail("handle", start, end, named, cue="profile-link")
    elif (
        _IS_SOMEBODY.match(look.after(end, 30))
        or _OWN.search(look.before(start, 60))
        or (not path and _ON_A_SITE.search(look.before(start, 40)))
        or (path.startswith("/@") and _IT_IS.search(look.before(start, 8)))
    ):
        yield Detail("handle", start, end, bare, cue="own-site")
    else:
        yield Detail("handle", start, end, bare, public=True, cue=_public(look, host, path, (start, end)))


def _public(look: Look, host: str, path: str, span: tuple[int, int]) -> str:
    """Return the rule for a link that anybody may read."""
    if path.startswith("/@") or is_blog(host, path):
        return CHANNEL
    start, end = span
    beside = look.text[max(0, start - _BESIDE) : start], look.text[end : end + _BESIDE]
    return POSTED if is_posted(host, path) and not is_called_somebodys(*beside) else "link"


def _matrix(place: Place, start: int, end: int, path: str) -> Iterator[Detail]:
    """Yield the user whom a Matrix link names, unless it is a member."""
    named = _MATRIX.search(unquote(path))
    if named and named["user"].startswith("@") and ":" in named["user"]:
        members = {user_id.lower() for user_id in place.user_ids}
        if named["user"] not in members:
            yield Detail("handle", start, end, named["user"], cue="matrix-link")


LINKS = Detector("links", worth, find)
