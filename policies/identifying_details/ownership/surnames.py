"""Surnames that are made as the genitive of a first name is: Robin Williams is nobody called Will."""

from policies.identifying_details.words import words

_SURNAMES = words("""
    abrahams adams alberts andrews daniels davis edwards franks harris hughes humphreys jacobs johns
    jones josephs martens matthews michaels peters philips phillips reynolds richards roberts rogers samuels
    simons stephens stevens walters williams
""")


def is_a_surname(word: str) -> bool:
    """Tell whether a word, plain and in lower case, is one of them."""
    return word in _SURNAMES
