"""Words that join a name of an employer, that only describe one, and that begin none."""

from policies.identifying_details.words import words

JOINING = words("""
    of de la le les du des der die das den dem di da do dos von van and & y e et und en the del för st los
    las à aux ten ter 't
""")
"""Small words inside a name, lower case."""

SORTS = words("""
    secondaire primaire technique professionnel professionnelle agricole polyvalente élémentaire communale
    secundaria primaria técnica técnico básica secundária municipal estadual
""")
"""What a school is said to be between its kind and its name: école secondaire du …, lower case."""

SAINTS = words("st st. saint san santa sankt são sao sint")
"""What a place begins with that ends in a genitive s: St John's."""

GENERIC = words("""
    a an the my your his her our their its this that these those some any another one same local old new
    big small little nearby different other private public state national general special good bad best
    worst great nice busy bible data distribution rescue dog animal whole every each no which what
    whatever first last next current former boarding catholic christian religious community regional city
    town village county street corner main own two three both many most such grocery department retail
    fast food liquor convenience thrift hardware mental physical emergency care call medical nursing law
    tech insurance car shoe book toy pet night summer sunday med grad graduate business art music beauty
    culinary trade elementary middle high primary secondary junior senior einer einem eine ein der die das
    dem den meiner seiner ihrer unserer un une un' una uma um mi su tu mon ma son sa een mijn haar zijn
    janeiro norte sul sur infantil municipal público pública privado privada públicas particular
    concertado rural estatal nacional comarcal universitario universitária geral nuestro nuestra meinem
    deiner unserem ihrem seinem ihre seine notre votre leur ses leurs otro otra outro outra nosso nossa
    ander andere oude nieuwe lokale lokalen örtlichen großen kleinen privat privaten städtischen
""")
"""Words that describe a workplace and do not name it, lower case."""

NO_START = words("""
    i you he she we they it me him them us who god lord jesus christ monday tuesday wednesday thursday
    friday saturday sunday january february march april june july august september october november
    december christmas easter english spanish french german dutch portuguese math maths science history
    biology chemistry physics covid adhd ptsd ocd aa na mum mom dad mama papa grandma sir please thanks
    what why how when where if but and so yes no ok okay lol tho though also because then now today
    tomorrow tonight yesterday noon midnight night school home work uhr mr mrs ms dr a&e er icu itu nicu
    gp gps gum iv ivf camhs cmht crisis pcr mri ent hr pr eap eu uk us uni sixth form
    irgendwas irgendwo irgendein irgendeine irgendeiner irgendeinem irgendeinen irgend halloween
    nhs va army navy raf government montag dienstag mittwoch donnerstag freitag samstag sonntag
""")
"""Capitalised, and yet no beginning of an employer's name, lower case."""

PLACES_TO_BE = words("""
    home work school church college uni university hospital court jail prison rehab group therapy meeting
    meetings bank post bahn stadt firma büro arbeit schule kirche krankenhaus klinik polizei gericht
    feuerwehr bundeswehr nacht tag hitze kälte regen mutter vater eltern freunden kollegen amt behörde
    versicherung pflegedienst zeitarbeit familie kunden leuten hause haus zeitung gemeinde kindergarten
    kita friseur arzt supermarkt bäcker england britain ireland scotland wales london america usa uk us
    europe germany france spain india australia canada brazil portugal deutschland österreich schweiz
    italy porto rio brasil alemanha suíça frança espanha inglaterra irlanda bélgica holanda luxemburgo
    amadora maia guarda bahia argentina méxico mexico chile perú colombia uruguay habana coruña escorial
    rioja mancha francia alemania italia suiza maroc luxembourg mans havre québec japon mexique allemagne
    suisse italie espagne belgique nederland belgië duitsland frankrijk engeland spanje altersheim
    pflegeheim krankenstand homeoffice lager außendienst innendienst vertrieb verkauf kundendienst schicht
    labor zoo theater museum kino stall garten keller laden handel callcenter baumarkt hotel sozialdienst
    rathaus finanzamt jobcenter einzelhandel pflege gastronomie stadtverwaltung verwaltung it edv
    marketing spätdienst nachtdienst frühdienst hacienda correos telemarketing limpieza hostelería sanidad
    construcción obra campo
""")
"""Capitalised words that alone say no more than "at work": places of a kind, and countries."""

PUBS = words("arms inn tavern tap head bells")
"""What the name of a house ends in that may be all of everyday words: the Railway Arms, lower case."""
