"""`!language CODE`: the language the bot uses with somebody."""

from commands.base import Asked, Outcome, reply
from policies.vocabulary import LANGUAGES, LanguageChosen, Post, Text, text

NAMES = {"en": "English", "es": "español", "de": "Deutsch", "fr": "français"}


async def language(asked: Asked, _: object) -> Outcome:
    """Choose the language; without one that the bot speaks, list them."""
    code = asked.argument.strip().lower()
    chosen = next((known for known in LANGUAGES if code in {known, NAMES[known].lower()}), None)
    if chosen is None:
        return [reply(*_choice(asked))]
    done = Post(
        room_id=asked.message.room_id,
        said=(text("From now on I speak English with you."),),
        thread=asked.message.thread,
        replies_to=asked.cause,
        language=chosen,
    )
    return [LanguageChosen(user_id=asked.sender, language=chosen), done]


def _choice(asked: Asked) -> tuple[Text, ...]:
    say = f"{asked.prefix}language"
    return (
        text("Which language would you like?"),
        *(text("- {name}: `{say}`", name=NAMES[code], say=f"{say} {code}") for code in LANGUAGES),
    )
