"""Markdown to plain text, and to the HTML that Matrix clients take (client-server API, `m.room.message`)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

_SCHEMES = re.compile(r"(?:https?://|mailto:)[^\s]+", re.IGNORECASE)


class _Reader(MarkdownIt):
    """CommonMark with tables and strike-through; no HTML, no pictures, and links to the web alone."""

    def __init__(self) -> None:
        super().__init__("commonmark", {"html": False, "linkify": False, "breaks": True})
        self.enable(["table", "strikethrough"])
        self.disable(["image", "html_inline", "html_block"])

    def validateLink(self, url: str) -> bool:  # noqa: N802 (the library's name)
        """Whether a link may be clicked: web addresses (matrix.to among them) and mail."""
        return _SCHEMES.fullmatch(url) is not None


_READER = _Reader()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list, heading or table: in HTML, and in plain text."""

    html: str
    plain: str


def blocks(source: str) -> Iterator[Block]:
    """Read Markdown and yield its top-level blocks."""
    tokens = _READER.parse(source)
    start = depth = 0
    for index, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            block = tokens[start : index + 1]
            start = index + 1
            yield Block(_READER.renderer.render(block, _READER.options, {}).strip(), plain(block))


def inline(source: str) -> Block:
    """Read a piece of a sentence."""
    tokens = _READER.parseInline(source)
    return Block(_READER.renderer.render(tokens, _READER.options, {}).strip(), plain(tokens))


def plain(tokens: Sequence[Token]) -> str:
    """Write tokens for clients that show no HTML: bullets, numbers and `code` stay, other marks go."""
    return _Plain().write(tokens)


class _Plain:
    def __init__(self) -> None:
        self._lines: list[str] = []
        self._bullets: list[int | None] = []
        self._lead = ""
        self._quoted = 0
        self._cells: list[str] | None = None  # of the table row that is being read

    def write(self, tokens: Sequence[Token]) -> str:
        for token in tokens:
            self._take(token)
        return "\n".join(self._lines)

    def _take(self, token: Token) -> None:
        match token.type:
            case "fence" | "code_block":
                self._line(token.content.rstrip("\n"))
            case "hr":
                self._line("———")
            case "inline":
                self._inline(token)
            case "tr_open":
                self._cells = []
            case "tr_close":
                cells, self._cells = self._cells or [], None
                self._line(" · ".join(cells))
            case _:
                self._open_or_close(token)

    def _open_or_close(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open":
                self._bullets.append(None)
            case "ordered_list_open":
                self._bullets.append(int(token.attrs.get("start", 1)))
            case "bullet_list_close" | "ordered_list_close":
                self._bullets.pop()
            case "list_item_open":
                self._lead = self._bullet()
            case "blockquote_open" | "blockquote_close":
                self._quoted += token.nesting

    def _bullet(self) -> str:
        number = self._bullets[-1]
        indent = "  " * (len(self._bullets) - 1)
        if number is None:
            return f"{indent}- "
        self._bullets[-1] = number + 1
        return f"{indent}{number}. "

    def _inline(self, token: Token) -> None:
        words = words_of(token.children or [])
        if self._cells is None:
            self._line(words)
        else:
            self._cells.append(words)

    def _line(self, words: str) -> None:
        lead, self._lead = self._lead or "  " * len(self._bullets), ""
        quote = "> " * self._quoted
        first, *rest = words.split("\n")
        self._lines += [f"{quote}{lead}{first}", *(f"{quote}{' ' * len(lead)}{line}" for line in rest)]


def words_of(tokens: Sequence[Token]) -> str:
    """Return the plain words of an inline run; a link's address follows its words."""
    words: list[str] = []
    addresses: list[str] = []
    for token in tokens:
        match token.type:
            case "text" | "text_special":
                words.append(token.content)
            case "code_inline":
                words.append(f"`{token.content}`")
            case "softbreak" | "hardbreak":
                words.append("\n")
            case "link_open":
                addresses.append(str(token.attrs.get("href", "")))
            case "link_close":
                address = addresses.pop()
                if not "".join(words).endswith(address):
                    words.append(f" ({address})")
    return "".join(words)
