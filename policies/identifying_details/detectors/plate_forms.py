"""How licence plates are written, country by country, in capitals and in small letters.

Sources: the plate formats that the registration offices of each country publish.
"""

import re

from policies.identifying_details.patterns import when_used

_LETTERS_AND_FIGURES = r"(?=[A-Z\d -]{0,9}\d)(?=[A-Z\d -]{0,9}[A-Z])"
_PAIRS = rf"{_LETTERS_AND_FIGURES}(?:[A-Z]{{2}}|\d\d)-(?:[A-Z]{{2}}|\d\d)-(?:[A-Z]{{2}}|\d\d)"
_DUTCH = (
    r"[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{3}-\d{2}-[A-Z]"
    r"|[A-Z]-\d{2}-[A-Z]{3}|\d{3}-[A-Z]{2}-\d|\d-[A-Z]{2}-\d{3}"
)
_ANYWHERE = rf"{_PAIRS}|{_DUTCH}|[A-Z]{{2}}-\d{{3}}-[A-Z]{{2}}|\d-[A-Z]{{3}}-\d{{3}}"
_SWISS = r"(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)"
_CHILEAN = "[BCDFGHJKLPRSTVWXYZ]"
_SPANISH = r"\d{4}[ -]?(?!BMW|KTM|RTL|SMS|PDF|LTD)[BCDFGHJKLMNPRSTVWXYZ]{3}"
_OCEANIAN = r"(?!BMW)[A-Z]{3}\d{3}"
_BRITISH = r"[A-Z]{2}\d{2}[ ]?[A-Z]{3}|[A-Z]\d{1,3}[ ][A-Z]{3}"
_FORMS = {
    "GB": _BRITISH,
    "ES": rf"{_SPANISH}|[A-Z]{{1,2}}[ -]\d{{4}}[ -][A-Z]{{1,2}}",
    "FR": r"[A-Z]{2}[ ]?\d{3}[ ]?[A-Z]{2}",
    "IT": r"[A-Z]{2}[ ]?\d{3}[ ]?[A-Z]{2}",
    "DE": r"(?!DIN|USB|VW |HR-V|CR-V|C-HR)[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}[EH]?",
    "AT": r"[A-Z]{1,2}[ -]\d{1,5}[ ]?[A-Z]{1,3}",
    "CH": rf"{_SWISS}[ -]?\d{{1,3}}[ '.]?\d{{3}}",
    "BE": r"\d[ -]?[A-Z]{3}[ -]?\d{3}",
    "BR": r"[A-Z]{3}[ -]?\d[A-Z\d]\d{2}",
    "AR": r"[A-Z]{2}[ ]?\d{3}[ ]?[A-Z]{2}|[A-Z]{3}[ ]?\d{3}",
    "CL": rf"{_CHILEAN}{{4}}[ -]?\d{{2}}|{_CHILEAN}{{2}}[ .·-]{_CHILEAN}{{2}}[ .·-]\d{{2}}",
    "CO": r"[A-Z]{3}-?\d{3}|[A-Z]{3}-?\d{2}[A-Z]",
    "MX": r"[A-Z]{3}[ -]\d{2,3}[ -]?[A-Z\d]{1,2}|[A-Z]{3}[ -]?\d{3,4}[ -]?[A-Z]?",
    "AU": r"\d[A-Z]{2}[ ]?\d[A-Z]{2}|[A-Z]{2}[ ]?\d{2}[ ]?[A-Z]{2}|\d{3}[ ]?[A-Z]{3}|[A-Z]{3}[ ]?\d{2}[A-Z]"
    rf"|{_OCEANIAN}",
    "NZ": _OCEANIAN,
    "CA": r"[A-Z]{4}[ -]?\d{3}|[A-Z]{3}[ -]\d{4}",
    "IE": r"\d{2,3}-[A-Z]{1,2}-\d{1,6}",
    "US": r"[A-Z]{3}[ -]\d{4}|\d[A-Z]{3}\d{3}",
    "IN": r"[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,2}[ -]?\d{4}",
    "ZA": r"(?:[A-Z]{2}[ ]?\d{2}[ ]?[A-Z]{2}|[A-Z]{3}[ ]?\d{3})[ ](?:GP|EC|FS|L|MP|NC|NW|ZN)"
    r"|[CN][A-Z]{1,2}[ ]\d{3}[ -]\d{3}",
}
_SMALL_FORMS = {
    "GB": r"[a-z]{2}[0-7]\d[ ]?(?P<gb>[a-hj-pr-z]{3})",
    "IE": r"\d{2,3}-[a-z]{1,2}-\d{3,6}",
    "US": r"\d[a-z]{3}\d{3}|[a-z]{3}-\d{4}",
    "AU": r"\d[a-z]{2}[ ]?\d[a-z]{2}",
    "ES": r"\d{4} ?(?P<es>[bcdfghjklmnprstvwxyz]{3})",
    "FR": r"[a-z]{2}-\d{3}-[a-z]{2}",
    "NL": r"[a-z]{2}-\d{3}-[a-z]|[a-z]-\d{3}-[a-z]{2}",
    "PT": r"\d{2}-[a-z]{2}-\d{2}|[a-z]{2}-\d{2}-[a-z]{2}",
    "BR": r"[a-z]{3}\d[a-z]\d{2}",
    "CL": r"[bcdfghjklprstvwxyz]{4}-?\d{2}",
    "DE": r"[a-zäöü]{1,3}-[a-z]{1,2}[ -]\d{1,4}",
}


def _alone(form: str) -> re.Pattern[str]:
    return when_used(rf"(?<![\w-])(?:{form})(?![\w-])")


OF_ALL = _alone(f"{_ANYWHERE}|{_BRITISH}")
"""Those that are known as plates in every country."""
OF = {region: _alone(form) for region, form in _FORMS.items()}
"""Those of each region."""
IN_SMALL_OF = {region: _alone(form) for region, form in _SMALL_FORMS.items()}
"""Those that nothing else is written like, even in small letters."""
SPACED = _alone(r"[A-Z]{2}[0-7]\d[ ][A-HJ-PR-Z]{3}")
"""What is a plate wherever it stands: British, with its space; no goods are numbered so."""

ANY = (
    r"(?=[A-Z\d -]{0,9}\d)(?=[A-Z\d -]{0,9}[A-Z])(?:[A-Z]{1,3}[ -]?\d{1,4}[ -]?[A-Z]{0,3}"
    r"|\d{1,3}[A-Z]{1,3}[ -]\d{2,4}|\d[A-Z]{2}[ -]?\d[A-Z]{2}"
    r"|\d{1,4}[ -]?[A-Z]{2,3}[ -]?\d{0,4}|[A-Z]{3}\d[A-Z]\d{2}|[A-Z]{2}[ -]?\d{5,6}|[A-Z]{4}-?\d{2}"
    r"|[A-Z]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}|[A-Z]{2}[ -]?\d{2}[ -]?[A-Z]{1,2}[ -]?\d{4})"
)
"""Whatever a plate can look like somewhere: for what stands behind a word for one."""
IN_CAPITALS = _alone(ANY)

_CHANGES = when_used(r"[A-Z](?=[ -]?\d)|\d(?=[ -]?[A-Z])")
_ONE_CHANGE = when_used(
    rf"(?!USB)[A-ZÄÖÜ]{{1,3}}-[A-Z]{{1,2}}[ -]?\d{{2,4}}[EH]?|{_SPANISH}|{_CHILEAN}{{4}}-?\d\d"
    rf"|[A-Z]{{3}}-\d\d-\d\d|(?!FR){_SWISS}[ -]?(?!\d{{3}}[ '.]?000)\d{{3}}[ '.]?\d{{3}}"
)
_SIGNS = 6
MOST_SIGNS = 7
"""As many as only a plate has, whatever it is called: its order number is (…)."""


def is_unlike_others(plate: str, least: int = _SIGNS) -> bool:
    """Tell whether little else is written so: long enough, letters and figures by turns, or as few write."""
    signs = sum(map(str.isalnum, plate))
    return signs >= least and (len(_CHANGES.findall(plate)) >= 2 or bool(_ONE_CHANGE.fullmatch(plate)))
