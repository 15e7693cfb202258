"""The page on which a facilitator can read everything the bot says, in all four languages."""

from bot.texts.catalogue import catalogue_file
from bot.texts.extract import ROOT, forms, read
from policies.vocabulary.settings import LANGUAGES

PAGE = ROOT / "docs" / "voice.md"
_NAMES = {"en": "English", "es": "Español", "de": "Deutsch", "fr": "Français"}
_TOP = """# The bot's voice

Everything the bot says, in every language it speaks. `make catalogues` writes this page from the catalogues
in `bot/texts/locale/`; a test holds it fresh. What stands in `{braces}` is filled in when it is said.

Somebody in a bad night reads this. So it is warm, plain and short, blames nobody, and is never louder
than needed: no sentence is longer than 25 words, and there are no exclamation marks. It says *du* in German,
*tú* in Spanish and *tu* in French, as the members of self-help groups there say it to each other.
"""


def page() -> str:
    """Return the page, from the catalogues as they are on disk."""
    catalogues = {language: read(language) for language in LANGUAGES if catalogue_file(language).exists()}
    parts = [_TOP]
    section = ""
    for message in sorted(catalogues["en"], key=lambda m: (_section(m.locations), str(m.id))):
        if not message.id:
            continue
        if (here := _section(message.locations)) != section:
            section = here
            parts.append(f"## {section}\n")
        key = message.id[0] if message.pluralizable else message.id
        for language, catalogue in catalogues.items():
            said = forms(catalogue[key]) if key in catalogue else ()
            lead = "* " if language == "en" else "  "
            parts.append(f"{lead}{_NAMES[language]}: {' / '.join(_shown(form) for form in said)}  ")
        parts.append("")
    return "\n".join(parts).rstrip() + "\n"


def _section(locations: list[tuple[str, int]]) -> str:
    file = min((file for file, _ in locations), default="")
    return file.removesuffix(".py").replace("_", " ").replace("/", ": ", 1).replace("/", ", ")


def _shown(said: str) -> str:
    return said.replace("\n", " ").replace("<", "&lt;")
