"""A message made ready to be read: written out where it is shortened, with the marks that it lacks."""

from policies.identifying_details.as_meant import Said
from policies.identifying_details.capitals import capitals_lacking, is_shouted
from policies.identifying_details.cues import spoken
from policies.identifying_details.dialects import as_written
from policies.identifying_details.facts import Heard
from policies.identifying_details.known import Known
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import plain, words_in
from policies.identifying_details.typed_french import written_out


def said_in(known: Known, heard: Heard, normal: Normal) -> Said:
    """Take a text apart into its words, and tell whom it may be about."""
    text = plain(normal.lower)
    words = words_in(text)
    distinct = frozenset(words)
    heard_of = not known.roster.is_silent_to(distinct)
    named = heard_of and known.roster.may_be_named(normal.folded, text, distinct)
    owned = heard_of and known.roster.may_own(distinct)
    meant = named or bool(heard.reply_to or heard.mentions or heard.previous)
    return Said(text, words, distinct, named, owned, meant)


def prepared(known: Known, heard: Heard, normal: Normal, *, again: bool) -> tuple[Normal, Said]:
    """Write out what a text shortens, with names' apostrophes; `again`, no dialect and no shouting."""
    languages = known.place.languages
    given, said = normal, said_in(known, heard, normal)
    normal = written_out(given, said.distinct, languages, known.knows)
    said = said if normal is given else said_in(known, heard, normal)
    if again and known.hears_dialect:
        written = as_written(normal, said.distinct, languages, known.roster.shows)
        if written is not normal:
            normal, said = written, said_in(known, heard, written)
    if (said.named or said.owned) and (lacking := _apostrophes_lacking(known, said)):
        normal = normal.with_apostrophes(lacking)
        said = said_in(known, heard, normal)
    if again and is_shouted(normal.folded, said.words):
        normal = normal.with_capitals(capitals_lacking(normal.lower, languages).sure)
    return normal, said


def _apostrophes_lacking(known: Known, said: Said) -> list[int]:
    """Where a member's name with an s lacks its apostrophe, which German and Dutch do without."""
    places = known.roster.lacks_apostrophe(said.text, said.distinct)
    english = places and spoken(said.words, known.place.languages).language == "en"
    return places if english else []
