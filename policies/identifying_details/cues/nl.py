"""Dutch cues."""

from policies.identifying_details.cues.cue import Cues, ends, phrases, words

NL = Cues(
    language="nl",
    frequent=words(
        """
        de het een en is niet ik je jij hij zij ze we wij mijn jouw zijn haar van in op te dat die met
        voor aan er om ook maar als naar bij nog wel heeft heb ben was woont werkt nummer vandaag mij ons
        dit
        """
    ),
    i=words("ik wij we"),
    me=words("me mij ons"),
    my=words("mijn mn onze ons m mijne"),
    you=words("jij je u jullie gij ge gijlie"),
    yours=words("jouw je uw jou jullie jouwe uwe uwen"),
    they=words("hij zij ze"),
    theirs=words("zijn haar hun zn hem d z r dr"),
    objects=words("hem hen ze"),
    demonstratives=words("die"),
    group=words("hun zij ze hen"),
    she=words("haar"),
    he=words("hij hem zijn zn"),
    women=words(
        """
        moeder mama mam zus zusje dochter vrouw echtgenote vriendin oma kleindochter tante nicht nichtje
        schoonmoeder schoonzus stiefmoeder buurvrouw verhuurster therapeute psychologe advocate juf lerares
        begeleidster meisje mevrouw schoonmoe mams moeke bomma zussie vriendinnetje vriendinnen tweelingzus
        buurmeisje stiefdochter pleegmoeder logopediste vrijwilligster kapster verpleegster poetsvrouw zusjes
        stiefzus schoondochter bonusmoeder bonusdochter bazin exvriendin exvrouw dochtertje grootmoeder
        moemoe meme madam leidster juffrouw hulpverleenster
        """
    ),
    men=words(
        """
        vader papa pap broer broertje zoon man echtgenoot vriend opa kleinzoon oom neef neefje schoonvader
        zwager stiefvader buurman huisbaas meester leraar jongen meneer pastoor dominee schoonpa paps vake
        bompa kerel vent tweelingbroer buurjongen stiefzoon pleegvader kapper monteur verpleger schoonbroer
        knul broertjes neefjes
        stiefbroer schoonzoon bonuszoon ploegbaas exvriend exman zoontje grootvader vava pepe kameraad
        makker gabber
        """
    ),
    several=words("""
        ouders zussen broers kinderen vrienden buren collegas familie schoonouders grootouders
        kleinkinderen tantes
"""),
    relations=words(
        """
        moeder mama mam vader papa pap ouders zus zusje zussen broer broertje broers zoon dochter kind
        kinderen baby man vrouw echtgenoot echtgenote partner vriend vriendin vrienden vriendje ex oma opa
        kleinkind kleinzoon kleindochter tante oom neef nicht neefje nichtje schoonmoeder schoonvader zwager
        schoonzus stiefvader stiefmoeder familie buurvrouw buurman buren huisbaas verhuurder verhuurster baas
        chef collega collegas therapeut therapeute psycholoog psychologe psychiater dokter arts huisarts
        tandarts verloskundige verpleegkundige fysio advocaat advocate juf meester leraar lerares docent
        trainer dominee pastoor huisgenoot oppas loodgieter begeleider begeleidster maatje kennis meisje
        jongen mevrouw meneer schoonmoe schoonpa mams paps moeke vake bomma bompa omaatje opaatje zussie
        zusjes broertjes neefjes petekind vriendinnetje vriendinnen maat kerel vent tweelingzus tweelingbroer
        buurmeisje buurjongen stiefzoon stiefdochter pleegmoeder pleegvader pleegkind kinderarts gynaecoloog
        logopediste logopedist vrijwilliger vrijwilligster mentor voogd bewindvoerder huurder chauffeur
        kapster kapper monteur manager leidinggevende stagiaire stagebegeleider verpleger verpleegster
        thuishulp poetsvrouw schoonbroer meissie knul ventje
        verloofde stiefbroer stiefzus stiefkind kleinkinderen schoonouders schoonzoon schoondochter tantes
        bonusmoeder bonusdochter bonuszoon tweeling patiënt patient cliënt client leerling student
        stagiair makelaar notaris rechter wijkagent agent ergotherapeut diëtist neuroloog fysiotherapeut
        casemanager behandelaar hulpverlener hulpverleenster zorgverlener consulent ploegbaas bazin
        exvriend exvriendin exvrouw exman scharrel kameraad makker gabber dochtertje zoontje kindje oudste
        jongste middelste grootmoeder grootvader grootouders moemoe vava meme pepe madam gast coach buddy
        gastouder leidster juffrouw masseur
        """
    ),
    articles=words(
        "de het een die dat oude nieuwe beste kleine grote jongste oudste andere goede den der ter ten"
    ),
    titles=words("meneer mevrouw dhr mevr mw dr dokter prof professor juf"),
    nouns=words(
        """
        nummer nummers telefoon telefoonnummer mobiel mobiele gsm tel whatsapp app mail email e mailadres
        adres huis woning straat postcode account profiel insta instagram facebook twitter tiktok telegram
        achternaam naam voornaam verjaardag geboortedatum bsn burgerservicenummer paspoort rijbewijs kenteken
        iban rekening rekeningnummer bank pas kaart werk werkgever school locatie coordinaten contact nieuwe
        nr telnr rijksregisternummer identiteitskaart 06 auto busje brommer scooter
        linkedin discord snapchat youtube reddit twitch mastodon strava spotify pinterest threads tumblr
        mobieltje nummertje telefoontje mailtje adresje flat appartement voordeur deurbel brievenbus
        nummerplaat paypal tikkie snap signal steam bluesky vinted link pagina kanaal baan bedrijf uni
        bankkaart rijksregister username handle roepnaam gsmnr gsmnummer
        """
    ),
    owning=words(
        """
        woont woon wonen woonde verblijft werkt werk werken werkte lesgeeft geeft studeert studeer gaat ga
        geboren is ben heeft heb hebt wordt word heet gebruikt zit zitten viert vierde rijdt rij verblijf
        studeerde staat sta klust verhuis verhuisd
        leeft lesgaf doceert doceerde volgt runt bezorgt draait verpleegt verzorgt kookt bakt parkeert
        kocht huurde huurt bezit postte post streamt jobt werkten
        """
    ),
    being=words("is ben bent zijn was waren"),
    contacting=words(
        """
        bel bellen belt bereik bereiken bereikbaar app appen sms smsen mail mailen schrijf schrijven
        contacteer volg volgen vind vinden stuur sturen voeg op
        appt mailt schrijft volgt bereikt vindt opbellen terugbellen
        contacteert toevoegen whatsappen dm telefoneer telefoneren
        """
    ),
    telling=words("zei zegt gaf geeft stuurde stuurt vertelde vertelt schreef denkt weet raadde"),
    of=words("van voor bij hoort behoort toebehoort"),
    greetings=words("""
        hoi hallo hey dag dank dankje bedankt sorry welkom lieve beste doei ja nee goh ok hai goedemorgen
        goeiendag goeiedag
        goeiemorgen goedenavond welterusten slaapwel doeg proficiat gefeliciteerd merci salut hé yo
        dankjewel sjalom
        """),
    fillers=words(
        """
        en maar ok nou oh dus goh trouwens hmm tja hé ach amai allez tjonge zeg kijk joh he hè nja sorry
        jongens mensen
        """
    ),
    endearments=words(
        """
        schat lieverd meid joh lieve schatje liefje meissie moppie makker maat kerel bro gast vriend zoet
        """
    ),
    bidding=words(
        """
        zeg bel vraag stuur geef luister kijk kom neem breng blijf denk schrijf app mail
        """
    ),
    helping=words("kun kan kon heb wil zou"),
    advising=words(
        """
        probeer aanraden kun kan kunt zou moet nodig wil als wanneer helpt helpen bedankt dank beste
        """
    ),
    here=words("hier"),
    organisations=words(
        """
        loket gemeentehuis vakbond wijkteam
        kliniek ziekenhuis praktijk apotheek huisartsenpost spoed gemeente stadhuis bibliotheek kerk stichting
        vereniging school universiteit kantoor winkel café cafe restaurant bakker bakkerij hotel kroeg zaal
        sporthal museum politie brandweer hulplijn lijn balie receptie ggz ggd opvang buurthuis wijkcentrum
        bijeenkomst inloop loket wijkteam crisisdienst dienst team poli polikliniek secretariaat afdeling
        luisterlijn chatlijn rechtbank ambassade bureau centrum verpleeghuis hospice fonds mutualiteit ocmw
        caw cgg crisisteam meldpunt helpdesk klantenservice buurtteam voedselbank thuiszorg zorgverzekeraar
        uwv svb gastenverblijf herberg camping logeerhuis gasthuis vakantiepark jeugdherberg zorghotel
        zomerkamp
        bieb buurtsuper zwembad theater bioscoop
        """
    ),
    private=words("direct directe privé eigen persoonlijke vaste mobiele"),
    surnames=phrases(
        """
        in het telefoonboek onder,
        achternaam, familienaam, volledige naam, hele naam, meisjesnaam, van achteren, van achternaam, van
        haar achternaam, van zijn achternaam, heet van achteren, een geboren, van zichzelf, heet van zichzelf,
        van huis uit, van haar eigen
        """
    ),
    real_names=phrases(
        """
        tweede naam, tweede voornaam,
        echte naam, echte voornaam, werkelijke naam, eigenlijke naam, oude naam, vroegere naam, geboortenaam,
        doopnaam, voornaam, deadname, heet eigenlijk, heet in het echt, heet echt, in het echt heet, heette
        vroeger, vroeger heette, heette eerst, heet voluit, eigenlijk heet, heette voor haar trouwen, heette
        voor zijn trouwen, heette van geboorte, staat voor, heet officieel, heet volgens zijn paspoort, is
        eigenlijk, heette toen,
        roepnaam, artiestennaam, schrijversnaam, bekend als, geboren als, voorheen, heet in werkelijkheid,
        heet op papier, heette als kind, heette ooit, heette bij geboorte, heet volgens haar paspoort,
        staat bekend als, ging vroeger door het leven als, gaat door het leven als, ingeschreven als,
        volledige voornaam
        """
    ),
    called=phrases("heet, heette"),
    naming=words("is was luidt heet heette eigenlijk ze hij"),
    taking_back=phrases("heet weer, weer, ondertekent weer, tekent weer, weer gewoon, heet nu weer"),
    marrying=words("scheiding gescheiden bruiloft getrouwd huwelijk meisjesnaam trouwen"),
    equating=words("noemt noemde noemen genoemd"),
    misnaming=words("deadname deadnamen gedeadnamed"),
    quoting=words("doorgestuurd citaat citeer antwoordt antwoordde zo"),
    showing=words("zegt staat stond"),
    correcting=words("bedoel"),
    elsewhere=words("""
        echt papier paspoort officieel vroeger toen werk eigenlijk ambtelijk akte diploma contract
        vroegere
        """),
    under=words("als onder"),
    peoples=words(
        """
        ram stier tweelingen kreeft leeuw maagd weegschaal schorpioen boogschutter steenbok waterman
        vissen nederlander nederlandse belg belgische vlaming vlaamse waalse friezin limburger limburgse
        brabander brabantse zeeuw zeeuwse groninger tukker twentenaar gelderlander hollandse duitser
        duitse fransman franse turkse marokkaan marokkaanse surinamer surinaamse antilliaan antilliaanse
        molukker molukse poolse roemeen roemeense bulgaar bulgaarse spanjaard spaanse italiaan italiaanse
        portugees portugese griek griekse engelsman engelse ierse schotse amerikaan amerikaanse canadees
        chinees chinese syrier syrische irakees afghaan afghaanse somalier eritreeer oekrainer oekraiense
        russische joodse moslim moslima katholiek protestant gereformeerde atheist antwerpenaar gentenaar
        bruggeling mechelaar brusselaar rotterdammer amsterdammer hagenees hagenaar
        """
    ),
    rooms=words("groep groepen ruimte kamer chat bijeenkomst praatgroep"),
    belonging=words("zit is gaat komt hoort lid ook doet uit"),
    asking=words("wat welke waar wie hoe"),
    pointing=words("dat dit daar waar het"),
    placing=words("op in"),
    accompanying=words("bij"),
    denying=words("niet"),
    adding=words("en"),
    returning=words("afijn enfin"),
    comparing=words("ook hetzelfde net"),
    visiting=words("heen auto rij ga breng langs mee daar er"),
    adverbs=words("""
        gewoon echt trouwens nog nu ook altijd die wie toch eindelijk alleen even dus zeker intussen
        ondertussen pas al
        """),
    alone=words("mijne jouwe"),
    having=words("heb hebben"),
    ordinary=words(
        """
        aan aap acht achter adem af al alle alleen alles als altijd ander angst appel arm avond baan bakker
        bal bang bed been beer beetje begin beide bel berg beter bij bijna bloem blauw blij boek boer bom boom
        boos bos boter brand brief broer brood brug bruin buiten buur daar dag dan dank dat de deel deur dicht
        die diep dijk ding dit doen dom donker dood door dorp draad droom druk duif duin durf dus duur echt
        een eend eens eerlijk eigen eind elk en engel er ergens even feest fiets fijn fout gaan gast geen geld
        geluk genoeg gesprek gevoel gisteren glas goed god graaf gras groen groep groot haan haar haas half
        hand hard hart haven heel heer hemel herfst het hier hij hoek hoe hof hond honger hoofd hoop huis
        huisman hulp iedereen iemand iets ijs ik in is ja jaar jager jas jong jongen juist kaas kamer kans
        kant keer keizer kerk kerst keuken kind klein kleur klok koffie kok koning kop kort koud kracht krul
        kuiper kunst kus kwaad laat lach land lang langs leeg leeuw leger lente les leven licht lief liefde
        lied lijn linde lucht maan maar maand mag man markt meer mees meester meisje mens mes met meter middag
        mijn minder mis moe moed moeder molen mond mooi morgen mulder muis muur naam nacht naar nat natuur nee
        neus niet niets nieuw nog nooit noord nu om ons oog ook oom oorlog op open oud over paard paar pas pen
        pijn plaats plan post prins raad raam raar rand recht regen reis rest rijk rivier roos rood rug rust
        samen schaap schaduw schip school schouten schuld slaap slager slecht sleutel smid sneeuw snel soms
        spel spijt staan stad ster sterk stil stof straat strand stuk taal tafel tand tegen tijd toch toen tot
        traan trots trouw tuin twee uit uur vaak vader van vandaag vast veel veld ver verdriet vers vis visser
        vlees voet vogel vol voor vos vraag vrede vreemd vriend vrij vrouw vuur waar waarheid wacht want warm
        was wat water weer weg wei week weinig wel welkom wereld werk west wie wij wijn wil wind winter wit
        woord wolf zaal zacht zand zee zeer zeker zelf zes zeven ziek ziel zin zo zoek zomer zon zonder zoon
        zorg zus zwaar zwart boomgaard ruiter ridder hertog bisschop paus monnik heuvel beek poel plas sluis
        poort toren kasteel akker weide heide woud eik beuk berk wilg spar peer pruim kers noot tulp lelie
        stro haver gerst rogge tarwe koorn peper zout suiker honing haring snoek zalm vink mus merel spreeuw
        ekster kraai raaf arend valk uil zwaan gans kip kuiken lam geit bok veulen os stier koe kalf rat egel
        hert ree konijn winkel ketel hamer bezem mantel hoed laars schoen deken kussen lamp kaars spiegel
        """
    ),
    relation_ends=ends(
        """
        moeder vader broer zoon dochter vriend vriendin vriendje zusje broertje buurman buurvrouw collega
        verpleegkundige begeleider begeleidster therapeut coach verzorger verzorgster genoot maatje dokter
        """
    ),
    noun_ends=ends("nummer nummers adres naam account profiel verjaardag kenteken rekening telefoon mobiel"),
    organisation_ends=ends(
        """
        kliniek ziekenhuis praktijk apotheek huisartsenpost dienst centrum hulplijn telefoonlijn loket
        wijkteam crisisteam buurtteam stichting vereniging school kerk winkel kantoor balie gemeente
        bibliotheek opvang buurthuis inloophuis
        """
    ),
)
