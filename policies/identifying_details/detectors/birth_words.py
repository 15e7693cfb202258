"""Words for being born, and for those born on a feast or under a star, in the languages that rooms speak."""

from policies.identifying_details.detectors.dates import MONTH
from policies.identifying_details.words import as_typed

BORN = (
    r"born|dob|d\.[o0]\.b\.?|date of birth|birth ?date|birthday|bday|b-day"
    r"|geb(?:oren|\.)?|geburts(?:datum|tag)|(?:auf die|zur) welt gekommen"
    r"|naci(?:ó|o|d[ao]s?|í|mos|ste|eron)?|fecha de nacimiento|cumpleaños|cumple"
    r"|née?|né\(e\)|nés|naissance|anniversaire|anniv|anniv'"
    r"|nasc(?:eu|id[ao]s?|i|este|eram)|nascimento|aniversário|niver"
    r"|geboortedatum|verjaardag|jarig|ter wereld gekomen"
    r"|janm|janam|janamdin|janmdin"
    r"|(?:came|arrived|was brought) (?:in|into) (?:the|this) world"
    r"|(?:vino|lleg[óo]|llegaste|viniste) al? (?:este )?mundo|vino a nacer"
    r"|(?:veio|chegou|vieste|chegaste) a(?:o|este) mundo|venue? au monde"
    r"|v(?:u|it|oit) le jour|(?:das )?licht der welt erblickt(?:e|est)?|vio la luz|viu a luz|veio à luz"
    r"|(?:zag )?het levenslicht"
    r"|(?:bau|bouw)ja(?:hr|ar)|jahrgang|jaargang"
)
"""A pattern, not yet in a group, in front of a day of birth; jokers give people a year of make."""

DATE_OF_BIRTH = (
    r"dob|d\.[o0]\.b\.?|date of birth|birth ?date|birth (?:details|info|cert(?:ificate)?)|geburtsdatum"
    r"|fecha de nacimiento|date de naissance|data de nascimento|geboortedatum"
)
"""The same for what stands on forms."""

BIRTHDAY = (
    rf"(?:real |actual )?(?:birthday|bday|{DATE_OF_BIRTH})|geburtstag|cumple(?:años)?|anniversaire"
    r"|aniversário|niver|verjaardag"
)
"""The same behind a day that is called one."""

SIGNS = as_typed("""
    aries taurus gemini virgo libra scorpio sagittarius capricorn aquarius pisces
    escorpio géminis sagitario capricornio acuario piscis escorpião gêmeos sagitário capricórnio aquário
    leonino leonina taurino taurina escorpiano escorpiana geminiano geminiana libriano libriana
    scorpion gémeaux sagittaire capricorne verseau skorpion steinbock wassermann widder
    schorpioen steenbok waterman boogschutter
""")
"""Signs of the zodiac that are not said of much else."""

BABY = (
    r"(?:leap(?: year| day)?|valentine'?s?|christmas|xmas|halloween|easter|new year'?s?|eve|day|spring|summer"
    r"|autumn|winter|(?:" + MONTH + r")) baby"
    r"|beb[eé] (?:de|du|do|del|da)|leap (?:yr|year|day) (?:kid|child)s?|bisiest[oa]|bissext[oa]"
    r"|(?:silvester|schalt(?:tags?|jahrs?)|neujahrs|weihnachts|nikol(?:o|aus)|faschings)-?kind(?:erl)?"
    r"|(?:schrikkel|kerst|valentijns?|sint|nieuwjaars)(?:jaar|dag)?s?-?(?:kind|baby)(?:je|ke)?"
)
"""A pattern, not yet in a group, for who was born on a day that people remember."""

ANIMALS = as_typed("""
    dog cat puppy kitten hund hündin katze kater perro perra gato gata chat chatte chien chienne cachorro
    cachorra cão cadela hond kat poes pferd caballo cheval cavalo paard
""")
"""Who has birthdays as well: el perro de Maya cumple 14 el 3 de mayo."""
