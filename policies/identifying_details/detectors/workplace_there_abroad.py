"""Ways of saying behind an employer that somebody works there, in other languages: …, da unterrichtet Uli."""

from policies.identifying_details.words import words

_DE = r"(?:arbeites?t|jobbt|unterrichtes?t|lehrt|studiert|gibt (?:[^\W\d_]{2,15} )?unterricht)"
_ES = r"(?:trabajas?|curras?|labura|chambea|enseñas?|estudias?|das? clases?)"
_FR = r"(?:travailles?|bosses?|taffes?|enseignes?|étudies?|donnes? (?:des |ses |tes )?cours)"
_PT = r"(?:trabalhas?|trampa|ensinas?|estudas?|leciona|dás? aulas?)"
_NL = r"(?:werkt?|studeert|lesgeeft|geeft (?:[^\W\d_]{2,15} )?les)"
_WHO = r"(?:(?:die|der|la|el|a|o) )?[^\W\d_]{2,20}"

WORKS_THERE = (
    rf"(?:{_DE} (?:du |sie |er )?(?:da|dort)|(?:da|dort) {_DE} {_WHO}"
    rf"|{_ES} (?:ahí|ahi|allí|alli)|(?:ahí|ahi|allí|alli) (?:(?:es )?donde )?(?:{_ES} {_WHO}|{_WHO} {_ES})"
    rf"|{_FR} (?:là-bas|la-bas|là)|y {_FR}|(?:là(?: que| où)|que) (?:{_WHO} {_FR}|{_FR} {_WHO})"
    rf"|{_PT} (?:lá|aí)|(?:(?:lá|aí)(?: é)? que|que) {_WHO} {_PT}|(?:lá|aí) {_PT} {_WHO}"
    rf"|{_NL} (?:ge |je |u |ze |hij )?(?:daar|er)|daar (?:{_NL} {_WHO}|geeft {_WHO} les))"
)
"""What is said there, lower case."""
WHERE_SOMEBODY_WORKS = (
    rf"(?:wo {_WHO} {_DE}|d[óo]nde (?:{_WHO} )?{_ES}|où {_WHO} {_FR}"
    rf"|onde (?:{_WHO} )?{_PT}|waar {_WHO} {_NL})"
)
THERE_ABROAD = words("da dort ahí ahi allí alli là bas y lá aí daar er wo donde dónde où onde waar")
WORKING_ABROAD = words("""
    arbeitet arbeitest jobbt unterrichtest unterrichtet lehrt studiert unterricht
    trabaja trabajas curra curras labura chambea enseña enseñas estudia estudias clase clases
    travaille travailles bosse bosses taffe taffes enseigne enseignes étudie étudies cours
    trabalha trabalhas trampa ensina ensinas estuda estudas leciona aula aulas
    werk werkt studeert lesgeeft les
""")
"""One of either stands in every message that says it so."""
