"""Ages that are reached on a day, told by rarer verbs: completes 60 on (…), won't be 80 till (…)."""

from policies.identifying_details.detectors.ageing import COUNTED, YEARS
from policies.identifying_details.detectors.dates import WEEKDAYS, in_plain_spelling
from policies.identifying_details.words import any_of, as_typed

_AGE = r"(?P<age>1[3-9]|[2-9]\d|10\d)(?:th)?(?![\d:./%-]\d|\d)"
_OLD = rf"(?:[ ](?:{any_of(YEARS)})(?![^\W_])(?:[ ](?:old|young|alt|oud)(?![^\W_]))?)?"
_VERBS = (
    r"(?:complet(?:es?|ing|ed)|clock(?:s|ing)?(?: up)?|reach(?:es|ing)?|(?:makes?|making|gets?) it to"
    r"|gets? to|enters|"
    r"knackt|schafft|erreicht|macht|vollendet|hace|llega|alcanza|chega|inteira|atinge"
    r"|passe|prend|atteint|franchit|tikt|haalt|bereikt|ziet)"
)
_OF = (
    r"(?:(?:the|big|age|die|de|den|a|los|aos|os|le|la|cap|des|les|ses|sus|seus|his|her|their|ihre|seine|zijn"
    r"|haar) ){0,4}"
)
_DAY_WORDS = (
    rf"(?:[ ,]{{1,2}}(?:{any_of(WEEKDAYS)}|on|am|el|le|em|no|op|dia|día|this|next|coming|the|den|de)){{0,3}}"
    r"[ ,]{1,2}"
)
_CLOSES = (
    r"(?:[ ](?:voll|aan|vol))?"
    r"(?=[ ]?(?:[.,!?;:)]|$)|[ ](?:and|so|but|und|y|pero|e|mas|et|mais|en|maar)(?!\w))"
)
_UNTIL = r" (?:until|till|'?til|before|bis|hasta|jusqu'au|ate|tot) (?:on |the |el |o |le |am |zum )?"
_NOT = r"(?:won'?t|will not|isn'?t|is not|not|ain'?t|wird nicht|no|nao|n'aura pas|wordt niet)"
_BEFORE = tuple(
    in_plain_spelling(pattern)
    for pattern in (
        rf"(?<!\w){_VERBS} {_OF}{_AGE}{_OLD}{_DAY_WORDS}$",
        rf"(?<!\w){_NOT} (?:even |yet |actually )?(?:be |turn |turning |cumple |faz )?{_AGE}{_OLD}{_UNTIL}$",
        rf"(?<!\w)(?:will|'?ll|going to) have {_AGE} years{_DAY_WORDS}$",
        rf"(?<![\w.]){_AGE} (?:years? old|years? young|yrs old|jahre alt|jaar oud),?{_DAY_WORDS}$",
    )
)
_BEHIND = (
    in_plain_spelling(rf"[ ,]{{1,2}}[^\d.!?;\n]{{0,48}}?(?<!\w){_VERBS} {_OF}{_AGE}{_OLD}{_CLOSES}"),
    in_plain_spelling(rf"[ ,]{{1,2}}{_OF}{_AGE}{_OLD}{_CLOSES}"),
)
_HAS = r"(?<!\w)(?:hat|hast|habe|feiert|feierst|feiere|begeht)(?!\w)"
_HAS_BEFORE = in_plain_spelling(rf"{_HAS} (?:[^\W\d_]{{1,15}} ){{0,2}}$")
_DECADE_BEHIND = in_plain_spelling(
    rf"(?P<has>[ ]{_HAS})?[ ](?:[^\W\d_]{{1,15}}[ ]){{0,2}}?"
    r"(?:ihre?n|seine?n|deine?n|den|sein|dein|ihr) (?P<age>[3-9]0)er(?![^\W_]|[ -]jahre)"
)
"""On the day, her fiftieth in one word: hat am 3. Mai ihren Fünfziger."""
_VERB_BEFORE = in_plain_spelling(rf"(?<!\w){_VERBS}{_DAY_WORDS}$")
_ONLY_THEN = in_plain_spelling(r"(?<!\w)(?:erst|pas|only|solo|so)(?: am| op| on| el| no dia)?(?: the)? $")
_IS_THEN = in_plain_spelling(rf"[ ](?:ist|is|wird|wordt|cumple|faz) [^\W\d_]{{2,15}} {_AGE}{_CLOSES}")
_CAKE = in_plain_spelling(
    "(?<!\\w)(?:"
    + any_of(
        as_typed("""
        cake cakes bake baking candles fuss celebrate celebrating celebration presents gift gifts balloons
        bunting surprise kuchen torte feier feiern geschenk tarta torta pastel regalo bolo gâteau
        cadeau taart slingers cadeautje
        """)
    )
    + "|big day)(?!\\w)"
)
_BARE_BEFORE = in_plain_spelling(rf"(?:^|[:–—-] |(?<!\w)it'?s (?:the big )?){_AGE}{_DAY_WORDS}$")
_BARE_BEHIND = in_plain_spelling(rf"[ ,:–—-]{{1,3}}{_AGE}[ ]?!")
_NO_BIRTHDAY = in_plain_spelling(
    r"\b(?:sober|sobriety|clean|since|wedding|married|anniversary|recovery|trocken|nuchter|sobri[oa]|limpi[oa]"
    r"|sobre|miles?|km|steps|sessions|people|guests|tickets?)\b"
)
REACHING = as_typed("""
    complete completes completing completed clocks clocking clock reaches reaching makes making gets
    enters knackt schafft erreicht macht vollendet hace llega alcanza chega inteira atinge passe prend atteint
    franchit tikt haalt bereikt ziet until till til before erst pas have old
""")
"""One of these, or a cake, is in a message that tells such an age."""


def reached_rarely(before: str, after: str) -> tuple[int, int] | None:
    """Return how far such an age stretches from its day, to the left and to the right; in plain spelling.

    Args:
        before: what stands in front of the day.
        after: what stands behind it.
    """
    if COUNTED.match(after) or _NO_BIRTHDAY.search(before) or _NO_BIRTHDAY.search(after):
        return None
    for pattern in _BEFORE:
        if found := pattern.search(before):
            return len(before) - found.start("age"), 0
    if _is_behind(before, after):
        return 0, 0
    return _with_cake(before, after)


def _is_behind(before: str, after: str) -> bool:
    """Macht am 3. Mai die 60 voll; on 3 May Leo completes 60; erst am 3. Mai ist Uli 60."""
    far, near = _BEHIND
    if (
        _is_a_decade(before, after)
        or far.match(after)
        or (_ONLY_THEN.search(before) and _IS_THEN.match(after))
    ):
        return True
    return bool(_VERB_BEFORE.search(before)) and bool(near.match(after))


def _is_a_decade(before: str, after: str) -> bool:
    """Hat am 3. Mai ihren Fünfziger; without such a verb it may be a moped."""
    decade = _DECADE_BEHIND.match(after)
    return decade is not None and bool(decade["has"] or _HAS_BEFORE.search(before))


def _with_cake(before: str, after: str) -> tuple[int, int] | None:
    """She won't tell, so: 65 on 3 December. Cake."""
    if not (_CAKE.search(before) or _CAKE.search(after)):
        return None
    if found := _BARE_BEFORE.search(before):
        return len(before) - found.start("age"), 0
    return (0, 0) if _BARE_BEHIND.match(after) else None
