"""Renders what the bot says into the content of a Matrix notice.

The Markdown of a sentence is rendered with its places still open; only then is what people chose put
in, escaped. So no name, reason or rule of theirs can become markup, a mention or a command.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import groupby, pairwise, zip_longest
from typing import Any

from bot.texts.catalogue import wording
from bot.texts.clean import clean_document, without_ping
from bot.texts.markdown import Block, blocks, inline
from bot.texts.names import SIGN, in_line
from bot.texts.values import Put, Tongue, put
from policies.identifiers import UserId
from policies.vocabulary.texts import Markdown, Rows, Said, Text

AT_MOST = 40_000
"""Bytes of one content. Encrypted, in base64, it still fits the 65,536 of an event (spec, "Size limits")."""

_MENTIONS = 12_000  # bytes of it for whom it pings
_BLOCKS = AT_MOST - _MENTIONS - 500  # … and for what it says; the rest is what surrounds them
_PIECE = 2500  # characters; even if each is an ampersand, in HTML and in JSON, it fits
_TABLE = 50  # rows
_PLACE = re.compile(r"\{(\w+)\}")
_OPEN, _CLOSE = "\ue000", "\ue001"  # private use: taken out of everything that people write
_HELD = re.compile(f"(`?){_OPEN}(\\d+){_CLOSE}")


def render(
    said: Said,
    language: str,
    *,
    mentions: Sequence[UserId] = (),
    time_zone: str = "UTC",
    via: tuple[str, ...] = (),
    by_id: bool = False,
) -> dict[str, Any]:
    """Return the content of one notice. Pings those in `mentions`, and nobody else.

    With `by_id`, names are left out until `bot.texts.names.named` puts them in.
    """
    return _content(list(_blocks(said, Tongue(language, time_zone, via, by_id))), mentions)


def line(said: Text, language: str) -> str:
    """Return one text as the plain line that a reason is shown as."""
    return str(render((said,), language)["body"]).strip()


def contents(
    said: Said,
    language: str,
    *,
    mentions: Sequence[UserId] = (),
    time_zone: str = "UTC",
    via: tuple[str, ...] = (),
    by_id: bool = False,
) -> list[dict[str, Any]]:
    """Return the contents of as many notices as are needed, each below `AT_MOST` bytes.

    Everybody in `mentions` is pinged by one of them: by the first, unless they are hundreds.
    """
    parts: list[list[Block]] = [[]]
    size = 0
    for block in _blocks(said, Tongue(language, time_zone, via, by_id)):
        for piece in _cut(block):
            if parts[-1] and size + _size(piece) > _BLOCKS:
                parts.append([])
                size = 0
            parts[-1].append(piece)
            size += _size(piece)
    pinged = zip_longest(parts, _groups(mentions), fillvalue=None)
    return [_content(part or [Block("<p>↑</p>", "↑")], group or ()) for part, group in pinged]


def _groups(mentions: Sequence[UserId]) -> list[list[UserId]]:
    """Cut mentions into what fits beside the blocks of one notice."""
    groups: list[list[UserId]] = [[]]
    size = 0
    for user_id in sorted(set(mentions)):
        own = len(json.dumps(user_id, ensure_ascii=False).encode()) + 2
        if size + own > _MENTIONS:
            groups.append([])
            size = 0
        groups[-1].append(user_id)
        size += own
    return groups


def _content(parts: Sequence[Block], mentions: Sequence[UserId]) -> dict[str, Any]:
    plain = "".join(
        f"{'' if n == 0 else _between(parts[n - 1], part)}{part.plain}" for n, part in enumerate(parts)
    )
    return {
        "msgtype": "m.notice",
        "body": f"» {plain}" if SIGN.match(plain) else plain,
        "format": "org.matrix.custom.html",
        "formatted_body": "".join(part.html for part in parts),
        "m.mentions": {"user_ids": sorted(set(mentions))} if mentions else {},
    }


def _between(above: Block, below: Block) -> str:
    lists = above.html.startswith("<ul") and below.html.startswith("<ul")
    return "\n" if lists else "\n\n"


def _blocks(said: Said, tongue: Tongue) -> Iterator[Block]:
    for kind, run in groupby(said, type):
        if kind is Text:
            yield from _sentences([part for part in run if isinstance(part, Text)], tongue)
        else:
            for part in run:
                yield from _tables(part, tongue) if isinstance(part, Rows) else _document(part)


def _document(document: object) -> Iterator[Block]:
    for block in blocks(clean_document(document.source)) if isinstance(document, Markdown) else ():
        yield Block(without_ping(block.html), without_ping(block.plain))


def _sentences(texts: Sequence[Text], tongue: Tongue) -> Iterator[Block]:
    held: list[Put] = []
    opened = [_opened(part, tongue, held) for part in texts]
    source = opened[0]
    for above, below in pairwise(opened):
        source += ("\n" if above.startswith("- ") and below.startswith("- ") else "\n\n") + below
    for block in blocks(source):
        yield _filled(block, held)


def _opened(part: Text, tongue: Tongue, held: list[Put]) -> str:
    """Put a sentence into the language and mark its places; what goes there is appended to `held`."""

    def mark(place: re.Match[str]) -> str:
        held.append(_value(part.values, place[1], tongue))
        return f"{_OPEN}{len(held) - 1}{_CLOSE}"

    return _PLACE.sub(mark, wording(part, tongue.language))


def _value(values: Mapping[str, object], name: str, tongue: Tongue) -> Put:
    value = values.get(name, "…")
    if not isinstance(value, Text):
        return put(value, tongue)
    held: list[Put] = []
    block = _filled(inline(_opened(value, tongue, held)), held)
    return Put(block.html, block.plain)


def _filled(block: Block, held: Sequence[Put]) -> Block:
    def as_html(place: re.Match[str]) -> str:
        return place[1] + held[int(place[2])].html

    def as_plain(place: re.Match[str]) -> str:
        return in_line(held[int(place[2])].plain, place, in_code=bool(place[1]))

    return Block(_HELD.sub(as_html, block.html), _HELD.sub(as_plain, block.plain))


def _tables(rows: Rows, tongue: Tongue) -> Iterator[Block]:
    """Show a table, a long one as several, so that it can be cut between them."""
    for start in range(0, len(rows.rows) or 1, _TABLE):
        yield _table(Rows(rows.head, rows.rows[start : start + _TABLE]), tongue)


def _table(rows: Rows, tongue: Tongue) -> Block:
    heads = [_value({"head": head}, "head", tongue) for head in rows.head]
    lines = [[_value({"cell": cell}, "cell", tongue) for cell in row] for row in rows.rows]
    top = "".join(f"<th>{head.html}</th>" for head in heads)
    cells = "".join(f"<tr>{''.join(f'<td>{cell.html}</td>' for cell in line)}</tr>" for line in lines)
    plain = "\n".join(
        "- " + " · ".join(f"{head.plain}: {cell.plain}" for head, cell in zip(heads, line, strict=True))
        for line in lines
    )
    return Block(f"<table><thead><tr>{top}</tr></thead><tbody>{cells}</tbody></table>", plain)


def _size(block: Block) -> int:
    return len(json.dumps([block.html, block.plain], ensure_ascii=False).encode())


def _cut(block: Block) -> Iterator[Block]:
    """Cut a block that fits in no notice into plain paragraphs, between words where there are any."""
    if _size(block) <= _BLOCKS:
        yield block
        return
    rest = block.plain
    while rest:
        end = len(rest) if len(rest) <= _PIECE else rest.rfind(" ", _PIECE // 2, _PIECE) + 1 or _PIECE
        piece, rest = rest[:end].rstrip(), rest[end:]
        yield Block(f"<p>{escape(piece).replace(chr(10), '<br />')}</p>", piece)
