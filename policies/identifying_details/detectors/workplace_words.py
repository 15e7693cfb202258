"""Words for working and learning, for what employers and schools are, and for what is no name of one."""

from policies.identifying_details.words import words

WORKING = words("""
    works work worked working teaches teach taught teaching job shift shifts employed hired manager
    managing runs volunteers interns internship apprentice trainee nurse doctor gp midwife paramedic carer
    porter teacher professor lecturer tutor principal headteacher ta librarian receptionist secretary
    cashier barista cook chef waiter waitress driver drives driving mechanic electrician plumber engineer
    developer accountant lawyer paralegal solicitor clerk cleaner janitor officer soldier sergeant pastor
    vicar priest rabbi imam salesman saleswoman stylist hairdresser therapist counsellor counselor
    psychologist psychiatrist assistant technician pharmacist dentist vet studies study studying studied
    student pupil attends attend attending attended goes go going went enrolled graduated freshman
    sophomore junior senior postdoc phd arbeitet arbeite arbeiten jobbt unterrichtet lehrt lehrer lehrerin
    angestellt beschäftigt studiert schülerin schüler geht krankenschwester pfleger pflegerin erzieherin
    erzieher verkäuferin verkäufer ärztin arzt ausbildung praktikum macht leitet trabaja trabajo trabajan
    enseña estudia profesora profesor maestra maestro enfermera enfermero empleado empleada alumna alumno
    médica médico da clases va travaille bosse enseigne étudie étudiante étudiant prof professeure
    professeur infirmière infirmier institutrice instit caissière caissier vendeuse vendeur élève
    scolarisé scolarisée employée employé est trabalha ensina estuda professora enfermeira enfermeiro dá
    aulas aluna aluno funcionária funcionário anda werkt werk werken lesgeeft geeft les staat studeert
    leraar lerares juf meester verpleegkundige verpleegster zit leerling
""")
"""What stands in front of "at" and the name, lower case."""

EMPLOYED = words("""
    works work worked working drives driving drove employed hired teaches interns volunteers job arbeitet
    arbeite arbeiten fährt jobbt trabaja trabajo trabajan travaille bosse trabalha werkt werk rijdt
""")
"""Those that "for" may follow, lower case."""

KINDS = words("""
    school elementary primary secondary high middle academy college university uni polytechnic institute
    nursery kindergarten preschool daycare campus gymnasium hospital infirmary clinic surgery hospice
    pharmacy practice medical health healthcare centre center laboratory labs factory mill plant warehouse
    foundry brewery bakery coaches logistics transport motors airlines railway bank insurance solicitors
    partners associates consulting infosystems systems technologies technology tech software solutions
    services industries group holdings company co ltd limited inc llc llp plc corp corporation gmbh ag kg
    sa sas sarl bv nv pvt lda ltda church parish library museum theatre theater hotel inn restaurant café
    cafe diner pub supermarket stores store foods market garage salon studio studios farm council police
    station firehouse prison barracks base shipyard schule grundschule realschule hauptschule gesamtschule
    kita kindergarten universität hochschule klinik klinikum krankenhaus apotheke praxis bäckerei
    metzgerei werk werke verlag kanzlei autohaus gasthof seniorenheim altenheim colegio instituto escuela
    universidad hospital clínica farmacia fábrica taller panadería supermercado residencia liceo collège
    lycée école ecole université hôpital clinique pharmacie usine boulangerie mairie cabinet ehpad escola
    universidade faculdade hospital farmácia fábrica padaria oficina supermercado creche prefeitura lar
    basisschool school ziekenhuis apotheek bakkerij slagerij universiteit hogeschool verpleeghuis garage
    supermarkt
""")
"""What an employer or a school is, as the last or first word of its name, lower case."""

COMPOUNDS = tuple(
    words("""
    schule klinik klinikum krankenhaus apotheke bäckerei metzgerei heim gymnasium verlag werke kanzlei
    school ziekenhuis bakkerij lyceum hogeschool """)
)
"""The same, as the end of a longer word."""

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
""")
"""Words that describe a workplace and do not name it, lower case."""

JOINING = words(
    "of de la le les du des der die das den dem di da do dos das von van and & y e et und en the del för st"
)
"""Small words inside a name, lower case."""

NO_START = words("""
    i you he she we they it me him them us who god lord jesus christ monday tuesday wednesday thursday
    friday saturday sunday january february march april june july august september october november
    december christmas easter english spanish french german dutch portuguese math maths science history
    biology chemistry physics covid adhd ptsd ocd aa na mum mom dad mama papa grandma sir please thanks
    what why how when where if but and so yes no ok okay lol tho though also because then now today
    tomorrow tonight yesterday noon midnight night school home work uhr mr mrs ms dr a&e er icu itu nicu
    nhs va army navy raf government montag dienstag mittwoch donnerstag freitag samstag sonntag
""")
"""Capitalised, and yet no beginning of an employer's name, lower case."""

PLACES_TO_BE = words("""
    home work school church college uni university hospital court jail prison rehab group therapy meeting
    meetings bank post bahn stadt firma büro arbeit schule kirche krankenhaus klinik polizei gericht
    feuerwehr bundeswehr nacht tag hitze kälte regen mutter vater eltern freunden kollegen amt behörde
    versicherung pflegedienst zeitarbeit familie kunden leuten hause haus zeitung gemeinde uni
    kindergarten kita friseur arzt supermarkt bäcker england britain ireland scotland wales london america
    usa uk us europe germany france spain india australia canada brazil portugal deutschland österreich
    schweiz italy
""")
"""Capitalised words that alone say no more than "at work": places of a kind, and countries."""
