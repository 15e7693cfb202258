"""Small words of every language at once, since people mix them."""

from policies.identifying_details.cues import everywhere

ADVERBS = everywhere("adverbs")
ALONE = everywhere("alone")
AT = everywhere("placing")
NOT = everywhere("denying")
