"""How streets are called, in the languages that rooms speak."""

from policies.identifying_details.words import words

SUFFIXES = words("""
    road rd street avenue ave lane ln boulevard blvd crescent cres terrace parkway pkwy grove gardens gdns
    mews highway hwy enclave
""")
"""Behind a name, and hardly anything but a street."""

LOOSE_SUFFIXES = words("""
    track trk circuit cct lp brae loan gait rigg cv rdg aly bnd
    st str dr drive ct court way close cl place pl circle cir trail trl square sq row hill rise walk view
    park green quay wharf bend loop path pike plaza run ridge crossing crest point hollow creek heights
    hts vale mount approach ter parade pde esplanade alley chase croft drove fold garth gate glade glen
    leas mead meadow meadows nook orchard pass passage promenade spur turnpike valley vista wynd yard
    broadway court bank side common downs field fields garden house lodge cottage towers tower estate
    marg nagar vihar chowk gali colony
    villas buildings mansions cottages streets springs station stream summit terr canyon cove falls forest
    island isle junction knoll lake landing manor mill mills mountain oval parklands shore shores union
    lawn lawns layout residency phase sector
    draw gulch butte bluff bayou ranch lea copse spinney paddock causeway
    walkway expressway freeway fwy bypass viaduct
""")
"""Behind a name, and a word of every day too: the name must then be written as one."""

PLAIN_SUFFIXES = words("""
    trk cct rdg
    st dr drive ct court cir circle trl trail ter terr pl place way close cl loop sq square walk row rise
    ridge bend hill hts heights crossing xing glen yard
""")
"""Of these, the ones that in small letters stand behind a long number and a name only in an address."""

ABBREVIATED = words("trk cct rdg st dr ct cir trl ter terr pl cl sq hts xing")
"""Of these, the ones that are hardly a word of their own."""

BEFORE_NAME = words("""
    cois cnoc lios garrán cúirt fána
    cluain bóthar sráid páirc gleann radharc ascaill céide plás lána heol ffordd stryd lôn rhodfa
    chaussée chaussee drève dreve
    laan rue boulevard boul bd bvd chemin impasse allée allee quai faubourg ruelle sentier calle avenida avda
    paseo privada callejón calzada glorieta travesía travesia rúa rua travessa praça alameda rodovia viale
    ulitsa piazza vicolo ulica vereda rambla travessera travessia plaça
    carrer avinguda passeig passatge praza urbanización urb barriada
    bulevar ruta diagonal transversal rotonda azinhaga calçada beco ladeira quadra servidão viela
""")
"""In front of a name, and hardly anything but a street."""

LOOSE_BEFORE_NAME = words("""
    tv trav lg pç estr clos cda calz prol blvd cjón retorno
    avenue av place pl cours route rte square passage villa voie montée esplanade promenade résidence
    hameau lotissement plaza pza camino carretera ronda pasaje cerrada andador circuito carrera cra r
    largo estrada praceta beco via corso strada trg ul aleja cesta ulice pje psje jr jirón jiron rdla
    lg lgo tv trv trav rod quinta lugar bairro venelle cité cite residence imp ch chem fbg sente traverse
""")
"""In front of a name, and a word of every day too."""

GREAT_STREETS = frozenset({"gran vía", "gran via"})
"""Two words in front of a name, and of a place of their own too."""

PARTICLES = words("""
    de du des la le les l d da do das dos del los las el e y of the von van der den dem di della degli san
    santa são saint sainte st ste jean general
""")

ENDS = tuple(
    words("""
    straße strasse strase str. str gasse allee chaussee straat laan plein gracht singel dreef gade gatan vägen
    veien gata katu utca vej kuja tér sträßchen stg. wg. gss.
""")
)
"""What a name in one word ends in, and hardly anything but a street."""

LOOSE_ENDS = tuple(
    words("""
    stg. stg
    weg platz ufer ring damm steig stieg pfad grund hof markt winkel zeile brücke kamp redder twiete berg
    park tal feld kade dijk steeg pad tie út u. vegur stræti straeti braut gård backen stigen bogen graben
    hang weide baan hoek lei kaai beemd donk veld erf hage waard halde busch siedlung stiege strass
    gass vest
    """)
)
"""What a name in one word ends in, and many another word too."""

ESTATE_ENDS = words("fields woods lands dale brook lawns grove view court park vale mount wood gate meadows")
"""What a name in one word ends in where houses of an estate have numbers: 12 Abbeyfields."""

UNITS = "apartment|apt|unit|suite|ste|flat|floor|room|appartement|appt|piso|depto|dpto|apto|bloco|whg|#|no"
"""What stands between a house and a door."""

BOXES = words("box postbox postfach apartado caixa boîte postbus apo fpo dpo apt suite appt whg")
"""One of these stands in every address that has no street."""

PREPOSED = (
    r"(?:am|an der|an den|auf der|auf dem|auf den|im|in der|in den|zum|zur|beim|hinterm|unterm"
    r"|unter den|hinter der|hinter dem|vor dem|vor der|aan de|aan het|op de|op het|achter de|achter het"
    r"|onder de|bij de)"
)
"""A pattern for what begins the name of a street that is a place: "An der alten Ziegelei"."""

NO_STREETS = words("""
    bahnhof hauptbahnhof friedhof bauernhof parkplatz sitzplatz stehplatz arbeitsplatz spielplatz stellplatz
    gebüsch schlachtfeld sportplatz
    ausbildungsplatz therapieplatz kitaplatz startplatz umweg ausweg heimweg hinweg rückweg radweg supermarkt
    baumarkt arbeitsmarkt flohmarkt wochenmarkt hintergrund vordergrund untergrund beitrag stundenplan
    reddingsvest zwemvest spijkervest kogelvest sportveld werkveld slagveld zijtak
    narwal oerwal supermarkt speelveld werkplek parkeerplaats voetbalveld
""")
"""Words that end like a street and are none."""
