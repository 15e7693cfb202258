"""`python -m bot.texts.extract`: gathers the texts of the code into the catalogues.

A text is a call of `text("…")`, `plural("…", "…", …)` or `sentence("…")` from `policies.vocabulary`, with
literal wording.
Entries that no code uses any more are dropped; new ones wait for their translation.
"""

import ast
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from bot.texts.catalogue import catalogue_file
from policies.vocabulary.settings import LANGUAGES

ROOT = Path(__file__).parent.parent.parent
_WHERE = ("policies", "commands", "bot")


@dataclass(frozen=True, slots=True)
class Found:
    """A text in the code: its wording (two of them with a plural), its file, and the values it is given."""

    file: str
    line: int
    wording: tuple[str, ...]
    given: frozenset[str] | None  # None: by ** and not to be seen


class NotLiteral(Exception):
    """A text is put together in code, so that no catalogue can hold it."""


def texts_in_code(root: Path = ROOT) -> Iterator[Found]:
    """Find every text in the code.

    Raises:
        NotLiteral: one is no literal.
    """
    for place in _WHERE:
        for file in sorted((root / place).rglob("*.py")):
            source = file.read_text("utf-8")
            if any(f"{name}(" in source for name in ("text", "plural", "sentence")):
                yield from _texts(ast.parse(source), str(file.relative_to(root)))


def _texts(tree: ast.Module, file: str) -> Iterator[Found]:
    names = _imported(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            wordings = node.args[: 2 if names[node.func.id] == "plural" else 1]
            if not all(isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in wordings):
                raise NotLiteral(f"{file}:{node.lineno}: write the wording out, so that it can be translated")
            given = None if any(k.arg is None for k in node.keywords) else {str(k.arg) for k in node.keywords}
            literal = tuple(str(arg.value) for arg in wordings if isinstance(arg, ast.Constant))
            yield Found(file, node.lineno, literal, frozenset(given) if given is not None else None)


def _imported(tree: ast.Module) -> dict[str, str]:
    """Return under which names a module has `text`, `plural` and `sentence` of the vocabulary."""
    return {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("policies.vocabulary")
        for alias in node.names
        if alias.name in {"text", "plural", "sentence"}
    }


def template(root: Path = ROOT) -> Catalog:
    """Return the catalogue of everything in the code, untranslated."""
    catalogue = Catalog(project="Underrose", charset="utf-8", fuzzy=False)
    for found in texts_in_code(root):
        catalogue.add(
            found.wording if len(found.wording) == 2 else found.wording[0], locations=[(found.file, 0)]
        )
    return catalogue


def read(language: str) -> Catalog:
    """Read a language's catalogue."""
    with catalogue_file(language).open("rb") as file:
        return read_po(file, locale=language, domain="underrose")


def updated(language: str, code: Catalog) -> Catalog:
    """Return a language's catalogue with what the code says now; English says what is written."""
    catalogue = read(language) if catalogue_file(language).exists() else Catalog(locale=language)
    catalogue.update(code, no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    for message in catalogue if language == "en" else ():
        if message.id:
            message.string = message.id
    return catalogue


def forms(message: Message) -> tuple[str, ...]:
    """Return what a message says in its language: one form, or as many as it has plurals."""
    said = message.string
    return (said or "",) if isinstance(said, str | None) else tuple(str(form or "") for form in said)


def as_bytes(catalogue: Catalog) -> bytes:
    """Write a catalogue the same way each time: sorted, no dates, no line numbers."""
    file = io.BytesIO()
    write_po(file, catalogue, width=110, sort_output=True, include_lineno=False, omit_header=True)
    header = (
        'msgid ""\nmsgstr ""\n"Project-Id-Version: Underrose\\n"\n"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=utf-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
        f'"Language: {catalogue.locale}\\n"\n"Plural-Forms: {catalogue.plural_forms}\\n"\n\n'
    )
    return header.encode() + file.getvalue()


def main() -> None:
    """Bring every catalogue up to date, and say what waits for a translation; a test insists on it."""
    for language in LANGUAGES:
        catalogue = updated(language, template())  # the update takes its messages over
        catalogue_file(language).parent.mkdir(parents=True, exist_ok=True)
        catalogue_file(language).write_bytes(as_bytes(catalogue))
        missing = [m for m in catalogue if m.id and not all(forms(m))]
        print(f"{language}: {len(catalogue)} texts, {len(missing)} without translation")  # noqa: T201


if __name__ == "__main__":
    main()
