"""What says that a day is one of birth, in front of it and behind it, in the languages that rooms speak.

All of it is for text in plain spelling.
"""

import re

from policies.identifying_details.detectors.ageing import TURNING, YEARS
from policies.identifying_details.detectors.birth_words import (
    ANIMALS,
    BABY,
    BIRTHDAY,
    BORN,
    DATE_OF_BIRTH,
    SIGNS,
)
from policies.identifying_details.detectors.dates import MONTHS, WEEKDAYS, YEAR, in_plain_spelling
from policies.identifying_details.detectors.feasts import FEAST_WORDS
from policies.identifying_details.detectors.number_words import TENS
from policies.identifying_details.detectors.reaching import REACHING
from policies.identifying_details.words import any_of, as_typed, whole, words

BORN_BEFORE = in_plain_spelling(
    rf"(?<![^\W_])(?:{BABY})[^\d\n!?;]{{0,30}}$|"
    rf"(?<![^\W_])(?:(?:{BORN})(?![^\W_])[^\d\n!?;]{{0,30}}"
    rf"|(?:{DATE_OF_BIRTH})(?![^\W_])[^\d\n!?;]{{0,60}})"
    r"(?:[.?!] ?(?:it's |it is |that's )?)?['\"(]?$"
    r"|(?<!\w)(?:born|geboren|née?|nació|nasceu)(?!\w)[^\d\n]{0,30}(?:(?:19|20)|')\d\d[^\d\n]{0,50}$"
    r"|(?<!\w)(?:birth ?year|birth ?month|birthdays?|star sign|born)(?!\w)[^\d\n!?;]{0,80}"
    r"(?<!\w)(?:s?he(?:'s| is| was)|s?hes|hers is|his is) (?:on )?(?:the )?$"
    r"|(?<![^\W_])b\.?[ ]?$"
    r"|(?<!\w)(?:is|ben|bent) van (?:de )?$"
    r"|(?<!\w)(?:mum|mom|mam|mother) had (?:her|him|you|them) (?:back )?(?:on )?(?:the )?$"
)
SIGN_BEFORE = in_plain_spelling(rf"{whole(SIGNS)}[^\d\n!?;]{{0,30}}$")
"""Typical scorpio, 3 November 1975."""
NO_DAY = re.compile(
    r"(?<!\w)(?:call|text|ring|phone|tel|code|pin|ref|nummer|number|numero|nr)(?!\w)[^\n]{0,20}$"
)
"""In front of figures that are no day: on her birthday text 22 08 71."""
OF_BEFORE = in_plain_spelling(
    r"(?<![^\W_])(?:is van|ist vom|bin vom|bist vom|es del|soy del|eres del|est du|suis du|é de|sou de"
    r"|(?:sind|seid|zijn|son|sont|são)(?: (?:alle |tous |toutes )?(?:beide|beiden|allebei|los dos|las dos"
    r"|ambos|les deux|os dois|as duas))? (?:vom|van|del|du|de))[ ]$"
)
IS_BEFORE = in_plain_spelling(
    r"(?:^|[.!?,;:)] |\b(?:and|y|und|et|e|en) )(?!(?:it|this|that|today|what|which|datum|date) )"
    r"[^\W\d_]{2,15} (?:is|ist|es|est|é) (?:der |an? )?$"
)
"""Uli is 4 June 1961 and I am (…): one word in front of "is", and the year of a birth."""
IS_BEHIND = in_plain_spelling(
    r",? (?:that's|thats|that is|das ist|c'est|eso es|esa es|dat is) (?!(?:when|what|it|all|the|a|my|me) )"
    r"[^\W\d_]{2,15}(?=[ ]?(?:[,.!?)]|$))"
)
"""4 June 1961, that's Uli."""
GROWN_UP = range(1920, 2013)
"""Years that somebody who "is of" a date was born in; a letter or an appointment is of a later one."""
BORN_AFTER = in_plain_spelling(
    rf"[^\d\n!?;]{{0,30}}(?<![^\W_])(?:{BABY}|{whole(SIGNS)})|"
    r"[^\d\n!?;]{0,80} as (?:her|his|their|your) (?:birthday|bday|dob|date of birth|birth ?date)\b|"
    r"['\" ,(:-]{0,4}(?:that's |that is |thats |which is |which was |das ist |eso es |c'est |dat is )?"
    r"(?:(?:is|ist|es|est|é|was) )?(?:(?:when|the day) (?:he|she|they) (?:was|were) )?"
    r"(?:(?:her|his|their|my|your|the|(?:ih|dei)re?|sein|tu|su|ta|ton|sa|son|a sua|o seu|o|haar|zijn|je"
    r"|[^\W\d_]{2,15}'s) )?"
    rf"(?:{BIRTHDAY}|born|geboren)\b"
    r"|,? (?:(?:que )?(?:fue|es) )?cuando naci(?:ó|o|ste|)\b|,? (?:que )?(?:foi )?quando nasceu\b"
    r"|[^\d\n.!?;]{0,30}[ ,](?:that's|thats|that is|which is) (?:her|his|their|my|your)"
    rf" (?:birthday|bday|{DATE_OF_BIRTH})\b"
    r"|[^\d\n.!?;]{0,40}[ ](?:is|was|'s) (?:when|the day)(?: and where)? [^\d\n!?;]{0,30}?"
    r"(?:(?:was|got) born|(?:came|arrived|was brought) (?:in|into) (?:the|this) world)\b"
    r"|[ ](?:auf die|zur|ter|(?:das )?licht der) (?:welt|wereld)\b"
    r"|[ ]ko (?:[^\W\d_]{1,12} ){0,2}(?:paida|janm|janam|janma)\b"
    r"|['\" ,]{0,4}when [^\d\n.!?]{0,30}(?:date of birth|dob)\b"
)
GIVEN_AS = in_plain_spelling(
    r"[^\d\n.!?;]{0,25}?[ ](?:as|for|under|als|für|para|pour|como|comme|voor)[ ](?:[\w']{1,15}[ ]){0,3}?"
    rf"(?:{DATE_OF_BIRTH}|birthday|bday|geburtstag|cumple(?:años)?|anniversaire|aniversário|verjaardag)"
    r"(?![^\W_])"
    r"|[ ](?:baby|kid|child|vintage|model)(?![^\W_])"
)
"""Behind a date that somebody gave as the day of a birth."""
YEAR_BEFORE = in_plain_spelling(
    rf"(?:(?<!\w)(?!cumple )(?:{BORN}|quinta|safra|colheita)(?!\w)[^\d\n!?;]{{0,15}}(?:{YEAR}|(?<=[ '])\d\d)"
    rf"|{YEAR} (?:geboren|model|baby|vintage|kid))"
    r"[ ,]{1,3}[^\d\n.!?;]{0,25}$"
)
YEAR_BEHIND = in_plain_spelling(
    r"(?:[^\d\n.!?;]{0,25}?(?<!\w)(?:year|born|it's|its|jahr|jahrgang|año|année|ano|jaar)(?!\w)"
    r"[^\d\n.!?;]{0,15}"
    rf"|[ ,][^\d\n.!?;]{{1,60}}, (?={YEAR}))"
    rf"(?P<year>{YEAR}|(?<=[ '])\d\d)(?![\w:.,/-]\d|\w)"
)
"""The year of a birth, apart from its day: 3rd May, and the year was 88; 3rd May, three weeks late, 1988."""
BORN_BEHIND = in_plain_spelling(rf"[ ](?:{BORN})(?!\w)")
"""Am 3. Mai geboren, (…)."""
BIRTHDAY_BEFORE = in_plain_spelling(rf"(?<!\w)(?:{BORN})(?!\w)[^\d\n]{{0,50}}$")
_AGE = r"(?P<age>[2-9]-0|1[3-9]|[2-9]\d)(?:st|nd|rd|th)?(?![\d:.,]\d)"
NTH_BEFORE = in_plain_spelling(
    rf"(?<![\w.]){_AGE}[ ](?:birthday|bday)[^.!?\n\d]{{0,25}}$"
    r"|(?:\b(?:your|ur|his|her|my|their)|'s) (?P<nth>1[3-9]|[2-9]\d)"
    r"(?:(?:st|nd|rd|th) (?:(?:is|was|falls)(?: on)?|on)| (?:is|was|falls)(?: on)?)(?: the)? $"
)
WISHED = in_plain_spelling(
    r"\b(?:birthday|bday|cumple(?:años)?|geburtstag|anniversaire|anniv|aniversário|niver|verjaardag)\b"
    r"[^\d.!?\n]{0,40}[ ,](?P<age>1[6-9]|[2-9]\d) on (?:the )?$"
)
"""Happy birthday for tomorrow, 50 on the 9th."""
IS_ON = in_plain_spelling(
    r"(?:(?<!\bthat)(?<!\bit)(?<!\bwhat)(?<!\bhere)'s|(?<!\w)(?:is|are|'re))"
    rf" (?P<age>[1-8]\d|9[1-9]) on (?:(?:{any_of(WEEKDAYS)}),? )?(?:the )?$"
)
OF_NO_PERSON = in_plain_spelling(
    r"(?:'s|\b(?:my|your|our|his|her|their|the)) (?:old |little )?(?:rabbit|horse|pony"
    rf"|budgie|parrot|car|house|pub|church|club|charity|group|school|shop|marriage|{any_of(ANIMALS)})"
    r"\b[^.!?\n]{0,30}$"
    rf"|\b(?:el|la|le|o|a|de|der|die|das|[^\W\d_]{{2,15}}s) (?:{any_of(ANIMALS)})\b[^.!?\n]{{0,30}}$"
)
"""Whose age it is where it is no person's: Maya's cat is (…)."""
DAY_BEFORE = in_plain_spelling(
    r"(?:(?<![^\W_])(?:on|am|el|le|em|op|today|heute|hoy|hoje|vandaag),?(?: the)? |^)$"
)
AGE_BEHIND = in_plain_spelling(
    r"[ ,]{1,2}(?!(?:it|that|this|there|what|we)(?:'s)? )[^\W\d_]{2,20}(?: [^\W\d_]{2,20})?"
    r"(?:'s| is| will be| ist| wird| es| cumple| est| aura| é| faz| wordt)"
    r" (?:1[6-9]|[2-9]\d)(?=[ ]?(?:[.,!?;)]|$))"
)
"""On 9 November Maya is 34."""
HINTING = as_typed("""
    baby candle candles cake present surprise bus pass passport licence license ticket sign card star age old
    kuchen überraschung ausweis alter gâteau bougies cadeau carte torta vela regalo edad bolo presente idade
    taart kaarsjes cadeautje leeftijd
""")
HAPPENED = as_typed("""
    sober clean since married wed wedding divorce divorced died dead passed death lost met moved move
    started joined graduated crash accident surgery operation diagnosed diagnosis admitted discharged
    retired sentenced arrested released funeral anniversary happened landed emigrated arrived left quit
    dated due appointment meeting scan treatment chemo transplant stroke expires expired issued valid
    seit verheiratet founded opened built established gegründet fundada fundado fondée fondé opgericht
    trouwde trouwden huwde heiratete heirateten geheiratet gestorben hochzeit depuis mort décédé mariage
    marié mariée desde murió casado casada boda falleceu casou morreu sinds getrouwd overleden
""")
"""What a day of years ago is remembered for, if not for somebody's birth."""
DOWN_AS = in_plain_spelling(r"(?<!\w)(?:down|listed|have (?:you|[^\W\d_]{2,15})) (?:down )?as $")
TURNS_ON = in_plain_spelling(rf"{whole(TURNING)}[^\d\n.!?]{{0,20}}$")
NTH_AFTER = in_plain_spelling(r"[^.!?\n\d]{0,40}\b(?P<age>1[3-9]|[2-9]\d)(?:st|nd|rd|th) (?:birthday|bday)\b")
DAYS = frozenset(MONTHS) | FEAST_WORDS
WORTH = (
    as_typed("""
        baby big your ur u youre you bist born dob birth birthdate birthday bday b geb geboren
        geburtsdatum geburtstag nació nacio nacida nacido nací naciste nacieron nacimiento cumpleaños né
        née nés naissance mum mom mam mother seid sind zijn son sont são anniversaire nasceu nasceste
        nasceram nascida nascido nasci nascimento aniversário niver geboortedatum verjaardag jarig ll be
        he she they hes shes eu d is are re world jahrgang passport certificate
    """)
    | TURNING
    | YEARS
    | SIGNS
    | TENS
    | HINTING
    | REACHING
    | words("falls s down as ist est")
    | words("van vom del du de")
)


CUES = as_typed("""
    born dob birthdate birth birthday bday geboren geburtsdatum nació nacimiento nacio née né naissance
    nasceu nascimento geboortedatum nacido nacida nascido nascida geburtstag cumpleaños anniversaire
    aniversário verjaardag jahrgang jaargang bouwjaar baujahr
""")
"""One of these stands in a date of birth that has no figure at all."""
