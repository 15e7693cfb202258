"""Whether a text can be ground rules at all.

Decides: from the text alone. Whatever HTML is in it is shown as characters, so it is no reason to refuse.
"""

from policies.vocabulary import Text, text

AT_MOST = 100_000  # bytes of UTF-8; about forty pages, more than anybody reads on joining


def unfit(rules: bytes) -> Text | None:
    """Return why a text cannot be ground rules; None where it can."""
    if len(rules) > AT_MOST:
        return text(
            "That is larger than {most} kB, and nobody would read it. Please shorten it.",
            most=AT_MOST // 1000,
        )
    try:
        words = rules.decode()
    except UnicodeDecodeError:
        return text("That is not UTF-8. Please save it as UTF-8 text and send it again.")
    if "\0" in words:
        return text("That is no text. Please send a Markdown file.")
    if not words.strip("\ufeff \t\r\n"):
        return text("That is empty. Please write the ground rules into it.")
    return None
