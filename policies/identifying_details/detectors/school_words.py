"""Words for schools, colleges and universities."""

from policies.identifying_details.words import as_typed, words

SCHOOLS = words("""
    school high elementary primary academy college collegiate university uni polytechnic institute tutorials
    grammar
""")
"""Of `KINDS` in `employer_words`, those at which one is to learn, lower case."""

LEARNING = as_typed("""
    secondary middle prep montessori juniors infants nursery kindergarten preschool daycare scoil gaelscoil
    coláiste campus gymnasium schule grundschule realschule hauptschule gesamtschule oberschule mittelschule
    berufsschule förderschule sonderschule musikschule volkshochschule fahrschule kita universität
    hochschule fh colegio colegios instituto institutos escuela universidad liceo cole ies ceip academia
    facultad vidyalaya vidyapeeth guardería collège lycée école université fac maternelle primaire crèche
    institut escola universidade faculdade creche externato infantário agrupamento basisschool universiteit
    hogeschool lyceum scholengemeenschap vmbo bso kinderdagverblijf kinderopvang comprehensive comp
    kantonsschule kanti gymi kolleg berufskolleg fachhochschule akademie htl hort kinderkrippe
    waldkindergarten roc mbo pabo mavo havo vwo montessorischool vrijeschool jenaplanschool scholengroep
    peuterspeelzaal preparatoria secundaria telesecundaria politécnico conservatorio etec fatec escolinha
    conservatório cégep iut prépa conservatoire garderie halte-garderie micro-crèche polyvalente
    convent
""")
"""The same in full, and in the other languages."""

SCHOOL_ENDS = ("schule", "gymnasium", "school", "lyceum", "universität", "universiteit", "college", "-uni")
"""What the name of a school ends in where it is one word, lower case."""
