"""Takes the text out of `formatted_body`: what is shown, and what is hidden in it.

Linear in the length of its input, whatever that is; there is no parser to lead astray.
"""

import html
import re
from collections.abc import Iterator

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,30})?([^<>]*)>?")
_HIDDEN = re.compile(
    r"""(?:data-mx-spoiler|data-mx-maths|href|alt|title)\s{0,9}=\s{0,9}("[^"]*"|'[^']*'|[^\s"'>]+)""",
    re.IGNORECASE,
)
_INLINE = {"a", "b", "big", "code", "del", "em", "font", "i", "ins", "s", "small", "span", "strike", "strong"}
_INLINE |= {"sub", "sup", "tt", "u", "mark", "label", "wbr"}


def shown_and_hidden(markup: str, *, is_reply: bool = False) -> tuple[str, tuple[str, ...]]:
    """Return the text that HTML shows, spoilers included, and what links, titles, formulas and spoilers hold.

    In a reply, what it answers (`mx-reply`) is left out: it is somebody else's words.
    """
    shown: list[str] = []
    hidden: list[str] = []
    quoted = 0
    for text, tag in _pieces(markup):
        if not quoted:
            shown.append(text)
        if tag is None:
            continue
        name = (tag[2] or "").lower()
        if name == "mx-reply" and is_reply:
            quoted = max(0, quoted - 1) if tag[1] else quoted + 1
        elif not quoted:
            shown.append("" if name in _INLINE else "\n")
            hidden += (html.unescape(value.strip("\"'")) for value in _HIDDEN.findall(tag[3]))
    return html.unescape("".join(shown)).strip(), tuple(value for value in hidden if value)


def _pieces(markup: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    position = 0
    for tag in _TAG.finditer(markup):
        yield markup[position : tag.start()], tag
        position = tag.end()
    yield markup[position:], None
