"""Names of people: surnames, given names and their short forms, both as one word."""

from collections.abc import Iterator

from policies.identifying_details.registered import names, roles
from policies.identifying_details.registered.form import Form
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.registered.spelled.phrases import near, phrase, word_forms

_SHORTEST_JOINED = 7
"""Letters that a first name and a surname have at least where they are written as one word."""


def name_forms(lower: str, _regions: tuple[str, ...]) -> Iterator[Form]:
    """Yield the forms of a name, in lower case: surnames count alone, given names in front of one."""
    given, surnames, whole = names.parts(lower)
    for surname in surnames:
        if len(surname) == 1:
            yield from word_forms(surname[0])
            yield from near(surname[0])
        else:
            yield from phrase(list(surname))
    if len(whole) > 1:
        yield from phrase(list(whole))
        yield from phrase([*whole[1:], whole[0]])
        joined = (plain("".join((*given[:1], *surname))) for surname in surnames if given)
        yield from (Form(roles.WORD_FORM, len(one), 0, one) for one in joined if len(one) >= _SHORTEST_JOINED)
        for name in given:
            yield from (
                Form(roles.GIVEN, 0, 0, one) for one in (plain(name), *names.short_forms(plain(name)))
            )
            yield from near(name, roles.GIVEN_NEAR)
        return
    for name in whole:
        yield from word_forms(name)
        yield from near(name)
        yield from (Form(roles.NICKNAME, 0, 0, short) for short in names.short_forms(plain(name)))
