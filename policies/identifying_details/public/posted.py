"""Links to something that was published for anybody to read: a post, a reel, a film, an article.

Source: section "Whose, in this order": links to articles and videos are never a finding.
"""

import re

from policies.identifying_details.words import words

_HOSTS = words("""
    youtu.be vm.tiktok.com vt.tiktok.com fb.watch redd.it v.redd.it i.redd.it pin.it imgur.com vimeo.com
    dailymotion.com streamable.com giphy.com tenor.com podcasts.apple.com
""")
"""Where everything is something to look at or to hear, lower case."""
_POST = re.compile(
    r"/(?:p|reels?|tv|shorts|status(?:es)?|watch|videos?|clips?|comments|pin|posts|permalink|episodes?|track"
    r"|playlist|podcasts?|articles?|artikel|noticias?|news|story|stories/\d+|blog|20\d\d)(?:/|\?|\.php|$)"
)
_PEOPLE = re.compile(
    r"/(?:staff|team|people|our-\w+|members?|users?|profiles?|authors?|f|fundraising|fundraisers?|crowdfunding"
    r"|visit|site|obituar\w+|in-memory|campaigns?)/"
)
"""Where pages are somebody's, whatever they are called."""
_SLUG = re.compile(r"/[^/?#]{1,80}/(?:[^/?#]{0,200}/)?[a-z0-9]+(?:-[a-z0-9]+){3,30}(?:[/?#.]|$)")
"""A heading of four words and more: /lifeandstyle/grief-is-not-linear."""
_SOMEBODYS = re.compile(
    r"(?<![^\W_])(?:his|her|their|your|ur|[^\W\d_]{2,20}['’]s|deine?|ihre?|seine?|su|tu|ton|ta|son|sa|teu|tua"
    r"|seu|sua|jouw|je|zijn|haar)"
    r" (?:(?:new|newest|latest|last|own|first|best|neue[sr]?|nouvelle|nouveau|nuevo|nueva|novo"
    r"|nova|nieuwe) ){0,2}"
    r"(?:tweets?|posts?|reels?|vide?os?|vids?|clips?|tiktoks?|story|photos?|pics?|pictures?|articles?|artikel"
    r"|pieces?|column|songs?|tracks?|pins?|threads?|streams?|shorts?|interviews?|episodes?|vídeos?|fotos?)"
    r"(?![^\W_])"
)
_IS_SOMEBODY = re.compile(
    r"(?<![^\W_])(?:is|isnt|isn['’]t|was|wasn['’]t|that['’]?s|it['’]?s|bist|ist|eres|es|c['’]est|és|é|ben|is|are)"
    r" (?:this |that |it |not |das |dit |dat |des )?(?:you|u|yours|her|hers|him|du|sie|er|deins|tú|tuyo|ella"
    r"|toi|elle|lui|tu|teu|ela|ele|jij|jou|zij|hij)(?![^\W_])"
)
_NAMED = re.compile(
    r"(?:\b[Ii]s(?:n['’]t)? (?:this |that |it )?|\b[Tt]hat['’]?s |\b[Ii]t['’]?s )[^\W\d_a-z]\w"
)


def is_posted(host: str, path: str) -> bool:
    """Tell whether a link, in lower case, leads to a post, a film or an article."""
    if _PEOPLE.search(path):
        return False
    return host in _HOSTS or bool(_POST.search(path) or _SLUG.match(path))


def is_called_somebodys(before: str, after: str) -> bool:
    """Tell "is this you? …" and "Maya's reel …" from "this made me think of you …".

    Args:
        before: what stands in front of the link, as it is written.
        after: what stands behind it.
    """
    for beside in (before, after):
        lower = beside.lower()
        if _SOMEBODYS.search(lower) or _IS_SOMEBODY.search(lower) or _NAMED.search(beside):
            return True
    return False
