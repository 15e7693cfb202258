"""The ground rules as files: one Markdown text per language, `peer-support.en.md`, `peer-support.de.md`."""

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

from bot.failures import ConfigProblem
from policies.vocabulary.settings import LANGUAGES

SHIPPED = Path(__file__).parent.parent / "rules"
"""Where the templates are that come with the bot."""

AT_MOST = 100_000  # bytes; about forty pages, more than anybody reads on joining
_NAME = re.compile(rf"(?P<stem>.+)\.(?P<language>{'|'.join(LANGUAGES)}|\{{language\}})(?P<end>\.[A-Za-z]+)")


@dataclass(frozen=True, slots=True)
class RulesFile:
    """Ground rules in one language. `sha256` (hex) is of the file's bytes, which are `text` in UTF-8."""

    language: str
    text: str = field(repr=False)
    sha256: str
    path: Path


def ground_rules(file: str, *, beside: Path, first: str) -> dict[str, RulesFile]:
    """Read the ground rules that `file` names, in every language there is; `first` comes first.

    A relative path counts from the folder `beside`. Where nothing is there, and it is named like a
    template that comes with the bot, that one is taken. The two are never mixed.

    Raises:
        ConfigProblem: there is none, or one is empty, too large or not UTF-8.
    """
    try:
        files = _variants(beside / Path(file).expanduser(), first) or _variants(
            SHIPPED / Path(file).name, first
        )
    except (OSError, RuntimeError, ValueError):
        raise ConfigProblem("this can be no file's name; write the path of a Markdown file") from None
    if not files:
        raise ConfigProblem(
            f"there is no rules file {beside / file}; write it, or name one of {_templates()}"
        )
    order = sorted(files, key=lambda language: language != first)
    return {language: _read(files[language], language) for language in order}


def _variants(path: Path, first: str) -> dict[str, Path]:
    """Find the file and its sisters in other languages; nothing where the file itself is missing."""
    name = _NAME.fullmatch(path.name)
    if name is None:
        return {first: path} if path.exists() else {}
    named = first if name["language"] == "{language}" else name["language"]
    sisters = {
        language: path.with_name(f"{name['stem']}.{language}{name['end']}")
        for language in (named, *LANGUAGES)
    }
    there = {language: sister for language, sister in sisters.items() if sister.exists()}
    return there if named in there else {}


def _templates() -> str:
    return ", ".join(sorted(f"rules/{path.name}" for path in SHIPPED.glob("*.en.md")))


def _read(path: Path, language: str) -> RulesFile:
    try:
        with path.open("rb") as file:
            data = file.read(AT_MOST + 1)
        text = data.decode()
    except UnicodeDecodeError:
        raise ConfigProblem(f"the rules file {path} is not UTF-8; save it as UTF-8 text") from None
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise ConfigProblem(f"the rules file {path} cannot be read ({reason}); let the bot read it") from None
    if len(data) > AT_MOST:
        raise ConfigProblem(
            f"the rules file {path} is larger than {AT_MOST // 1000} kB; nobody reads that, shorten it"
        )
    if not text.strip("\ufeff \t\r\n"):
        raise ConfigProblem(f"the rules file {path} is empty; write the ground rules into it")
    if "\0" in text:
        raise ConfigProblem(f"the rules file {path} is no text; save it as UTF-8 text")
    return RulesFile(language, text, hashlib.sha256(data).hexdigest(), path)
