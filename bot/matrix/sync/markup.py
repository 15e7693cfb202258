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
_LEADS_TO = re.compile(r"""href\s{0,9}=\s{0,9}("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)
_INSIDE = ("https://matrix.to/", "matrix:")
"""What leads to somebody or something in Matrix, which names nobody's number or mailbox."""
_INLINE = {"a", "b", "big", "code", "del", "em", "font", "i", "ins", "s", "small", "span", "strike", "strong"}
_INLINE |= {"sub", "sup", "tt", "u", "mark", "label", "wbr"}


def shown_and_hidden(markup: str, *, is_reply: bool = False) -> tuple[str, tuple[str, ...]]:
    """Return the text that HTML shows, spoilers included, and what links, titles, formulas and spoilers hold.

    A number behind somebody's name, as where a link leads, is theirs: so what is shown comes once more among
    what is hidden, with that behind each link that does not show it. In a reply, what it answers (`mx-reply`)
    is left out: it is somebody else's words.
    """
    shown: list[str] = []
    hidden: list[str] = []
    links: list[tuple[int, str]] = []
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
            links += _link(name, tag, len(shown))
            hidden += (html.unescape(value.strip("\"'")) for value in _HIDDEN.findall(tag[3]))
    said = html.unescape("".join(shown)).strip()
    return said, tuple(value for value in (*hidden, _with_links(shown, links, said)) if value)


def _link(name: str, tag: re.Match[str], at: int) -> Iterator[tuple[int, str]]:
    """Yield where a link begins, and where it leads to; or where one ends, and nothing."""
    if name != "a":
        return
    if tag[1]:
        yield at, ""
    elif (to := _LEADS_TO.search(tag[3])) is not None:
        target = html.unescape(to[1].strip("\"'"))
        yield at, "" if target.startswith(_INSIDE) else target


def _with_links(shown: list[str], links: list[tuple[int, str]], said: str) -> str:
    """Return what is shown with where each link leads to behind it; nothing where all of that is shown."""
    if not links:
        return ""
    ends = [at for at, _ in links[1:]] + [len(shown)]
    told = {
        end: target
        for (_, target), end in zip(links, ends, strict=True)
        if target and target.partition(":")[2].strip("/") not in said
    }
    if not told:
        return ""
    pieces = (
        f"{piece}: {html.escape(told[at])} " if at in told else piece
        for at, piece in enumerate(shown, start=1)
    )
    return html.unescape("".join(pieces)).strip()


def _pieces(markup: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    position = 0
    for tag in _TAG.finditer(markup):
        yield markup[position : tag.start()], tag
        position = tag.end()
    yield markup[position:], None
