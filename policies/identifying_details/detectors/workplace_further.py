"""What leads from a verb of work to the employer: at, for, in het magazijn van, op de heftruck bij."""

import re

from policies.identifying_details.detectors.look import Look
from policies.identifying_details.patterns import when_used

AT = (
    r"at|for|with|in|to|near|by|@|bei|beim|bei der|bei den|im|in der|am|an der|an die|in die|auf der|aufs|ins"
    r"|zur|für"
    r"|en|en el|en la|en los|a la|al|para|chez|à|au|aux|à la|à l'|au sein de|dans|pour"
    r"|na|no|nas|nos|em|para a|para o|pro|pra|bij|bij de|bij het|op de|op het|op|voor|aan de|aan het|naar"
)
ARTICLE = r"(?:the |der |die |das |dem |el |la |le |les |l'|o |a |het |de |los |las )?"
_FURTHER = when_used(
    rf"[^\W_][\w'-]{{0,20}}(?:[ ](?!(?:{AT})[ ])[\w'-]{{1,20}})?[ ]"
    rf"(?P<at>(?:{AT})(?:(?<=')|[ ]))(?P<article>{ARTICLE})(?=[^\W_])"
)
"""What goes on behind a place that is no employer: rijdt op de bus voor …, est en terminale au …."""
_PART_OF = when_used(
    r"(?:magazijn|dc|distributiecentrum|filiaal|kantoor|hoofdkantoor|loods|depot|keuken|entrepôt|siège|agence"
    r"|dépôt|armazém|escritório|loja|filial|depósito|almacén|oficinas?|taller|warehouse|head office|kitchen)"
    rf" (?P<at>van|de|du|da|do|del|of|d(?='))(?:'|[ ])(?P<article>{ARTICLE})(?=[^\W_])"
)
"""Where in a firm somebody works: in het magazijn van …, à l'entrepôt de …."""


def further(look: Look, start: int) -> re.Match[str] | None:
    """Return what leads on from `start` to the employer, in two steps at most: heftruck bij het dc van."""
    if part := _PART_OF.match(look.lower, start):
        return part
    if there := _FURTHER.match(look.lower, start):
        return _PART_OF.match(look.lower, there.end()) or there
    return None
