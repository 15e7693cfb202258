"""The kinds of detail that a member can register: one word each, in every language that the bot speaks.

Each is shown in the language of whoever is spoken to, and taken in any of them, with accents or without.
"""

import unicodedata
from functools import reduce

from policies.vocabulary import Text, text

KINDS: dict[str, Text] = {
    "name": text("name"),
    "phone": text("phone"),
    "email": text("email"),
    "address": text("address"),
    "handle": text("handle"),
    "workplace": text("workplace"),
    "birthdate": text("birthdate"),
    "id_number": text("id_number"),
    "location": text("location"),
    "word": text("word"),
}

_ELSEWHERE: dict[str, tuple[str, ...]] = {  # as the catalogues have them; a test holds them alike
    "name": ("nombre", "nom"),
    "phone": ("telefon", "teléfono", "téléphone"),
    "email": ("e-mail", "correo"),
    "address": ("adresse", "dirección"),
    "handle": ("nutzername", "usuario", "pseudo"),
    "workplace": ("arbeitsplatz", "trabajo", "travail"),
    "birthdate": ("geburtsdatum", "nacimiento", "naissance"),
    "id_number": ("ausweisnummer", "documento", "identité"),
    "location": ("ort", "lugar", "lieu"),
    "word": ("wort", "palabra", "mot"),
}


def kind_named(word: str) -> str | None:
    """Return the kind that somebody named, in whichever language; None where there is no such kind."""
    return _BY_WORD.get(_plain(word))


def all_kinds() -> Text:
    """Name every kind, one behind the other."""
    return reduce(lambda before, kind: text("{before}, {kind}", before=before, kind=kind), KINDS.values())


def _plain(word: str) -> str:
    """Return a word as it is typed in haste: small, with no accents, hyphens or colon."""
    return "".join(char for char in unicodedata.normalize("NFKD", word.casefold()) if char.isalnum())


_BY_WORD = {_plain(word): kind for kind in KINDS for word in (kind, *_ELSEWHERE[kind])}
