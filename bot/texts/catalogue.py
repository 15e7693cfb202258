"""The message catalogues: what the bot says in each language, by its English wording."""

import io
from functools import cache
from gettext import GNUTranslations
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from policies.vocabulary.settings import LANGUAGES
from policies.vocabulary.texts import Text

LOCALE = Path(__file__).parent / "locale"


def catalogue_file(language: str) -> Path:
    """Return where the catalogue of a language lies."""
    return LOCALE / language / "LC_MESSAGES" / "underrose.po"


@cache
def _catalogue(language: str) -> GNUTranslations:
    with catalogue_file(language).open("rb") as written:
        catalogue = read_po(written, locale=language, domain="underrose")
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return GNUTranslations(compiled)


def wording(text: Text, language: str) -> str:
    """Return a text's Markdown in a language, its places still open. A language not spoken is English."""
    catalogue = _catalogue(language if language in LANGUAGES else "en")
    if text.plural is not None and text.count is not None:
        return catalogue.ngettext(text.source, text.plural, text.count)
    return catalogue.gettext(text.source) if text.source else ""
