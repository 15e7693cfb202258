"""Words for working and learning, for what employers and schools are, and for what is no name of one."""

from policies.identifying_details.words import as_typed, words

WORKING = words("""
    doubles earlies lates rostered rota placement placements locum
    nights stocktake inventory overtime phones rounds serviert bedient
    counter till tills checkout register reception desk decorating serving stacking baking
    bartending waitressing cleaning guarding hygienist guard chaplain apprentice apprenticed works work
    worked working teaches teach taught teaching job shift shifts employed hired manager managing runs
    volunteers interns internship trainee nurse doctor gp midwife paramedic carer porter teacher professor
    lecturer tutor principal headteacher ta librarian receptionist secretary cashier barista cook chef
    waiter waitress driver drives driving mechanic electrician plumber engineer developer accountant
    lawyer paralegal solicitor clerk cleaner janitor officer soldier sergeant pastor vicar priest rabbi
    imam salesman saleswoman stylist hairdresser therapist counsellor counselor psychologist psychiatrist
    assistant technician pharmacist dentist vet studies study studying studied student pupil attends
    attend attending attended goes go going went enrolled graduated freshman sophomore junior senior
    postdoc phd arbeitet arbeite arbeiten jobbt unterrichtet lehrt lehrer lehrerin angestellt beschäftigt
    studiert schülerin schüler geht krankenschwester pfleger pflegerin erzieherin erzieher verkäuferin
    verkäufer ärztin arzt ausbildung praktikum macht leitet trabaja trabajo trabajan enseña estudia
    profesora profesor maestra maestro enfermera enfermero empleado empleada alumna alumno médica médico
    da clases va travaille bosse enseigne étudie étudiante étudiant prof professeure professeur infirmière
    infirmier institutrice instit caissière caissier vendeuse vendeur élève scolarisé scolarisée employée
    employé est trabalha ensina estuda professora enfermeira enfermeiro dá aulas aluna aluno funcionária
    funcionário anda werkt werk werken lesgeeft geeft les staat studeert leraar lerares juf meester
    verpleegkundige verpleegster zit leerling trabajas trabajáis trabajaba trabajabas trabajé trabajando
    trabajás curra curras curro currando curraba chambea chambeas chambeo chambeando labura laburas
    laburás laburo laburando enseñas enseño estudias estudio estudié estudiando clase cajera cajero
    camarera camarero cocinera cocinero limpiadora conserje celadora celador auxiliar administrativa
    administrativo recepcionista dependienta dependiente reponedora reponedor teleoperadora abogada
    abogado contable vigilante segurata encargada encargado psicóloga psicólogo farmacéutica farmacéutico
    bibliotecaria bibliotecario peluquera peluquero mecánica mecánico albañil conductora conductor docente
    directora director jefa gerente mesera mesero voluntaria voluntario becaria becario arbeitest
    arbeitete gearbeitet lehre lernt lerne studierst studiere studierte unterrichtest unterrichte jobbst
    jobbe schafft schaffe schaffst kassiererin kassierer sekretärin sekretär portier pförtner hausmeister
    koch köchin kellner kellnerin bedienung altenpflegerin altenpfleger mechaniker mechanikerin
    bibliothekarin bibliothekar apothekerin apotheker sozialarbeiterin sozialarbeiter mfa arzthelferin
    putzfrau reinigungskraft azubi auszubildende auszubildender lehrling professorin dozentin dozent
    rektorin rektor schulleiterin schulleiter empfang kasse friseurin frisörin friseur busfahrer
    busfahrerin fahrer fahrerin beamtin beamter angestellte sachbearbeiterin sachbearbeiter ingenieurin
    ingenieur oberarzt oberärztin assistenzarzt assistenzärztin stationsleitung zivi fsj hilfskraft
    travailles travaillait travaillais travaillé bosses bossait bossais bossé taffe taffes taffait
    enseignes enseignait étudies étudié cours serveuse serveur cuisinière cuisinier secrétaire comptable
    aide-soignante aide-soignant soignante ambulancier ambulancière animatrice animateur éducatrice
    éducateur bibliothécaire pharmacienne pharmacien directrice directeur gardien gardienne vigile livreur
    livreuse coiffeuse coiffeur agente apprentie apprenti alternante alternant stagiaire bénévole
    maîtresse maître ouvrière ouvrier assistante standardiste hôtesse magasinier cheffe trabalhas
    trabalham trabalhava trabalhei trabalhando trampa trampo ensinas leciona leciono estudas estudo
    estudei estudava cozinheira cozinheiro empregada empregado garçom garçonete atendente rececionista
    secretária operária operário vendedora vendedor farmacêutica farmacêutico bibliotecária motorista
    porteiro segurança estagiária estagiário diretora diretor técnica técnico contabilista faxineira babá
    educadora educador cabeleireira cabeleireiro bancária bancário werkte werkten werkzaam gewerkt studeer
    studeerde studeren docent kassa kassière kok kapster kapper monteur chauffeur schoonmaker
    schoonmaakster verzorgende bibliothecaris bibliothecaresse receptioniste baliemedewerker medewerker
    medewerkster stage stagiair vakkenvuller conciërge huismeester onderwijzer onderwijzeres leerkracht
    vrijwilliger vrijwilligster postbode bezorger serveerster ober begeleider begeleidster pedagogisch
    tandartsassistente doktersassistente senco florist fishmonger butcher baker jeweller tailor optician
    optometrist podiatrist radiographer dietitian nutritionist caretaker groundskeeper landscaper roofer
    plasterer joiner carpenter welder machinist foreman supervisor picker packer trucker cabbie dispatcher
    firefighter lifeguard coach referee instructor trainer groomer farmhand shearer auditor bookkeeper
    teller underwriter realtor surveyor architect designer editor reporter journalist photographer curator
    organist bouncer doorman host hostess brewer phlebotomist orderly hca profe profes atiende atendía
    atendías despacha despachaba despachabas atende atendia atendias sert servait trabajamos curramos
    travaillons bossons trabalhamos
    chofer camionera camionero taxista portera portero cartera cartero repartidora repartidor soldador
    soldadora electricista fontanera fontanero jardinera jardinero panadera panadero carnicera carnicero
    operario operaria costurera costurero cuidadora cuidador matrona ginecóloga dentista veterinaria
    veterinario caixa camionista carteiro padeiro padeira açougueiro eletricista soldador jardineiro
    cuidadora zelador zeladora entregador entregadora ascensorista lkw-fahrer lagerist lageristin bäckerin
    fleischerin metzgerin schreiner gärtnerin maurer elektrikerin tischlerin maçon boulanger boulangère
    boucher bouchère facteur factrice routier soudeur soudeuse cariste plombier électricienne jardinier
    jardinière vrachtwagenchauffeur buschauffeur bakker slager lasser heftruckchauffeur tuinman magazijnier
    atendió atendieron atendeu atendeste atendiste atendiendo atendendo étais était
    leidster gastouder beenhouwer pompier pompiste ambulante
    schilder loodgieter doctora jefe monitora monitor tutora cirujana cirujano pediatra
    hebamme krankenpfleger krankenpflegerin tagesmutter hausärztin zahnärztin zahnarzt metzger bäcker
    schneiderin ansprechpartnerin personalchefin chefin filialleiterin filialleiter
    médecin pédiatre patronne kiné orthophoniste doctoresse
    obstetra fisioterapeuta merendeira diretor
    arts huisarts tandarts verloskundige directeur directrice
""")
"""What stands in front of "at" and the name, lower case."""

LAST = words("""
    arbeitet arbeite arbeitest arbeiten gearbeitet jobbt unterrichtet lehrt studiert lernt putzt angestellt
    werkt werk werkte werken gewerkt lesgeeft studeert angefangen eingestellt aangenomen begonnen
""")
"""German and Dutch verbs for it that may stand behind the name, lower case."""

EMPLOYED = words("""
    works work worked working drives driving drove employed hired teaches interns volunteers job arbeitet
    arbeite arbeiten fährt jobbt trabaja trabajo trabajan travaille bosse trabalha werkt werk rijdt
    arbeitest arbeitete gearbeitet schafft trabajas trabajaba trabajé trabajando curra curras curro
    currando chambea chambeo chambeas labura laburo laburas travailles travaillait bosses bossait taffe
    trabalhas trabalhei trabalhava trampa werkte gewerkt rijd conduit conduis conduce conduces conduz dirige
    fahre fährst
""")
"""Those that "for" may follow, lower case."""

GOING = words("""
    go goes going went attend attends attending attended geht va gaat zit
""")
"""Verbs for learning somewhere that are said of any place where people are."""

SCHOOLS = words("""
    school high elementary primary academy college collegiate university uni polytechnic institute tutorials
    grammar
""")
"""Of the kinds below, those at which one is to learn, lower case."""

LEARNING = as_typed("""
    secondary middle prep montessori juniors infants nursery kindergarten preschool daycare scoil gaelscoil
    coláiste campus gymnasium schule grundschule realschule hauptschule gesamtschule oberschule mittelschule
    berufsschule förderschule sonderschule musikschule volkshochschule fahrschule kita universität hochschule
    fh colegio colegios instituto institutos escuela universidad liceo cole ies ceip academia facultad
    guardería collège lycée école université fac maternelle primaire crèche institut escola universidade
    faculdade creche externato infantário agrupamento basisschool universiteit hogeschool lyceum
    scholengemeenschap vmbo bso kinderdagverblijf kinderopvang comprehensive comp
""")
"""The same in full, and in the other languages."""

SCHOOL_ENDS = ("schule", "gymnasium", "school", "lyceum", "universität", "universiteit", "college")
"""What the name of a school ends in where it is one word, lower case."""

KINDS = as_typed("""
    housing tiles tiling print textiles childrens
    collegiate tutorials coaching opticians optician dental veterinary vets kennels stables gym spa
    barbers hairdressers butchers bakers grocers florist hardware autos tyres plumbing builders
    construction roofing dairy ranch vineyard winery union cooperative chapel cathedral mosque synagogue
    temple abbey zoo cinema leisure airport depot docks boatyard courthouse embassy vet school elementary
    primary secondary high middle academy college university uni polytechnic institute nursery
    kindergarten preschool daycare scoil gaelscoil coláiste campus gymnasium hospital infirmary
    clinic surgery hospice pharmacy
    practice medical health healthcare centre center laboratory labs factory mill plant warehouse foundry
    brewery bakery coaches logistics transport motors airlines railway bank insurance solicitors partners
    associates consulting infosystems systems technologies technology tech software solutions services
    industries group holdings company co ltd limited inc llc llp plc corp corporation gmbh ag kg sa sas
    sarl bv nv pvt lda ltda church parish library museum theatre theater hotel inn restaurant café cafe
    diner pub supermarket stores store foods market garage salon studio studios farm council police
    station firehouse prison barracks base shipyard schule grundschule realschule hauptschule gesamtschule
    kita universität hochschule klinik klinikum krankenhaus apotheke praxis bäckerei metzgerei werk werke
    verlag kanzlei autohaus gasthof seniorenheim altenheim colegio instituto escuela universidad clínica
    farmacia fábrica taller panadería supermercado residencia liceo collège lycée école ecole université
    hôpital clinique pharmacie usine boulangerie mairie cabinet ehpad escola universidade faculdade
    farmácia padaria oficina creche prefeitura lar basisschool ziekenhuis apotheek bakkerij slagerij
    universiteit hogeschool verpleeghuis supermarkt ies ceip cole colegios institutos hospitales clínicas
    restaurante restaurantes bares panaderías supermercados talleres peluquería gestoría bufete consultora
    ferretería ayuntamiento constructora aseguradora librería floristería carnicería pescadería frutería
    guardería tintorería lavandería biblioteca parroquia fundación asociación academia facultad notaría
    aeropuerto almacenes almacén hipermercado mercado tienda cafetería pizzería hostal gimnasio centro
    ambulatorio geriátrico maquila altersheim pflegeheim wohnheim kinderheim tierheim berufsschule
    förderschule sonderschule musikschule volkshochschule fahrschule tagesklinik uniklinik kinderklinik
    augenklinik oberschule mittelschule kinderhaus kindertagesstätte seniorenresidenz gasthaus pension
    fleischerei schlachterei tischlerei schreinerei spedition druckerei gärtnerei friseursalon werkstatt
    brauerei universitätsklinikum landgericht amtsgericht finanzamt rathaus
    bücherei stadtbücherei fh lyzeum hôtel brasserie crèche entreprise société institut
    fac supermarché agence ferme imprimerie mutuelle assurances boucherie librairie fleuriste pressing
    maternelle primaire maternité foyer médiathèque bibliothèque théâtre musée gare aéroport laboratoire
    chantier chu chru chr cpam ets établissements transports colégio loja agência laboratório talho banco
    jardim-escola externato infantário agrupamento misericórdia junta câmara teatro museu aeroporto
    transportadora construtora imobiliária churrascaria pizzaria lanchonete shopping unidade upa ubs posto
    drogisterij kapsalon garagebedrijf bouwbedrijf scholengemeenschap lyceum kinderdagverblijf kinderopvang
    bso zorgcentrum verzorgingshuis bibliotheek advocaten accountants notaris kwekerij brouwerij drukkerij
    boekhandel fietsenmaker fietsenzaak vmbo gemeentehuis stichting juniors infants cabs taxis tire tires
    auto removals bakes flooring carpets interiors estates lettings travel transportes transporte
    buchhandlung reisebüro zahnarztpraxis arztpraxis traiteur autoescola autoescuela óptica optica ótica
    blumenladen buchladen bioladen weinladen teeladen schuhladen kosmetikstudio nagelstudio möbelhaus
    bloemenzaak kledingzaak boekwinkel kledingwinkel dierenwinkel boutique boetiek floricultura taberna mesón
    inmobiliaria fontanería pastelería confeitaria pastelaria retrosaria tandartspraktijk
    huisartsenpraktijk bloemenwinkel makelaardij autotransportes viação supermercados ferreterías
    funeraria aceros maderas calzados zapatería mueblería lácteos frigorífico laticínios frigorífico
    madeireira siderúrgica metalúrgica cervejaria forestry nurseries crematorium mortuary auctions
    salvage quarry colliery mutual aquarium observatory conservatory orchards
""")
"""What an employer or a school is, as the last or first word of its name, lower case."""

TRADES = words("""
    elevators grain fitters packers haulers movers fabricators machinists millers turbines dispensary
    cannery creamery refinery smelter
    tuition tutors juniors infants comp comprehensive prep montessori childcare creative cabs cab taxis taxi
    auto tire tires tyre car cars collision towing trucking haulage freight shipping couriers removals buses
    bus rail metro airways aviation books bookshop booksellers press printers printing records news media
    radio films games digital flowers florists petals garden gardens landscaping timber lumber feeds seeds
    nails beauty hair tailors cleaners laundry launderette bikes cycles kitchens carpets furniture joinery
    carpentry scaffolding electrical electrics heating gas drainage recycling metals steel welding tools
    supplies supply wholesale packaging plastics textiles mills engineering energy power water telecom
    analytics robotics biotech pharma pharmaceuticals chemicals rentals hire lettings estates properties
    realty realtors mortgage mortgages financial finance wealth capital chambers law catering bistro grill
    tavern tap roasters coffee bakes cakes sweets butchery fishmongers deli delicatessen grocery mart
    outlet boutique funeral funerals undertakers dentistry orthodontics physio daycare gallery trust
    optik möbel zapatos muebles autocares móveis calçados meubles transporten vervoer meubelen
    foundation society association authority constabulary theatre arms motor home homes care house lodge
    general memorial
    & sons brothers bros daughters inns cash toys pets kennels cattery
""")
"""The same where the name is written with capitals; alone, these are everyday words."""

VISITED = words("""
    general memorial
    hospital infirmary clinic surgery hospice church parish chapel cathedral mosque synagogue temple abbey
    museum theatre theater cinema zoo hotel inn restaurant café cafe diner pub bar bistro grill tavern deli
    supermarket market gym spa leisure library station airport prison courthouse embassy park gardens
    garden house arms tap coffee mall rehab medical health centre center police
    klinik klinikum krankenhaus kirche bahnhof praxis hôpital église
    iglesia igreja kerk ziekenhuis
""")
"""Of the kinds, those where others are as often as those who work there."""

FIRMS = words("""
    deloitte kpmg pwc accenture capgemini google microsoft netflix ibm oracle intel cisco nvidia boeing
    airbus lockheed raytheon pfizer gsk astrazeneca novartis roche unilever serco capita g4s dhl ups fedex
    evri dpd infosys wipro tcs cognizant hcl sap barclays hsbc natwest jpmorgan goldman citigroup
""")
"""Employers that hardly anybody goes to but those who work there, lower case."""

SUPPLIERS = words("""
    barclays hsbc natwest bank insurance mutual health healthcare energy power water gas telecom mobile
    broadband mortgage mortgages financial housing airways airlines taxis cabs kaiser ups dhl fedex evri dpd
""")
"""Of them, those that people are "with" as customers."""

SAINTS = words("st st. saint san santa sankt são sao sint")
"""What a place begins with that ends in a genitive s: St John's."""

NO_ROLES = words("""
    regular patient inpatient outpatient customer client member visitor guest fan star stranger number
    winner loser player user later after other sister brother mother father daughter speaker prisoner
    teenager newcomer survivor sufferer dinner supper corner water weather monster disaster flower paper
    summer winter order offer letter matter computer power order believer lover viewer follower shopper
    diner resident ever never over under counter better never better chapter quarter bitter shower beer deer
    career newsletter poster river error mirror floor door terror humor humour minor major doctor chair
    list fist mist wrist twist exist resist artist optimist pessimist realist feminist racist sexist
    together whether rather further either neither however forever wherever whenever remember consider
    discover recover deliver answer former latter proper super outer inner timer sticker folder voucher
    container trailer server browser router charger tracker printer ladder cooler freezer heater filter
    register ledger daughter gathering
    christian italian vegetarian human woman man person people lady gentleman
""")
"""Words with the ending of a trade that say nothing of what somebody does there."""

ROLES = words("""
    head deputy boss chief lead ta pa hr senco sendco chaplain coach cook chef vet nurse postie bouncer
    barmaid barman florist lifeguard guard host hostess maid nanny dinnerlady lollipop partner associate
    apprentice
    trainee intern temp rep tech techie agent consultant analyst architect surveyor broker buyer ceo cfo cto
    coo president director dean registrar matron sister ward clerk priest vicar rector imam rabbi
    groundskeeper caretaker warden teller usher overnight lunch dinner mascot referee coxswain captain pilot
    aide aides monitor steward
    stewardess
""")
"""What people are at a place of work, besides the words for working above."""

ROLE_ENDINGS = (
    "ist", "er", "or", "eer", "ician", "arian", "ress", "man", "woman", "keeper", "smith", "worker", "lady",
)  # fmt: skip
"""How words for what somebody does end."""

COMMON_KINDS = words("""
    high middle group practice health care medical plant market base bank station hospital clinic surgery
    church company police store stores services studio campus factory farm library prison gym pension lar
    union foods technology tech software co inc sa ag uni school college university posto taller hotel
    restaurant temple council centre center parish leisure kita cole fac works industries systems
    solutions inn pub vet kg car cars care home homes house water hair power books games film films
    media news radio garden gardens gas cash toys pets fire beauty nails coffee cakes sweets beds law trust
    society energy capital bus buses rail record records heating creative association foundation law auto
    comprehensive finance financial feeds seeds flowers pharma motor tap arms cleaners laundry furniture
    tools bikes engineering print printing books shipping lodge & metal metals steel water prep hire
    supply supplies mortgage estates flowers petals collision tavern deli timber cats cab taxi taxis
    digital press authority freight mills outlet plastics team travel sister grocery shopping zoo daughters
    sons brothers general memorial
""")
"""Those that everybody uses every day: it takes another word to look for an employer."""

COMPOUNDS = tuple(
    words("""
    schule klinik klinikum krankenhaus apotheke bäckerei metzgerei heim gymnasium verlag werke kanzlei
    school ziekenhuis bakkerij lyceum hogeschool kinderopvang basisschool scholengemeenschap bibliotheek
    supermarkt zentrum residenz stift brauerei spedition druckerei laden geschäft salon handlung
""")
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
    janeiro norte sul sur infantil municipal público pública privado privada públicas particular
    concertado rural estatal nacional comarcal universitario universitária geral nuestro nuestra meinem
    deiner unserem ihrem seinem ihre seine notre votre leur ses leurs otro otra outro outra nosso nossa
    ander andere oude nieuwe lokale lokalen örtlichen großen kleinen privat privaten städtischen
""")
"""Words that describe a workplace and do not name it, lower case."""

JOINING = words("""
    of de la le les du des der die das den dem di da do dos von van and & y e et und en the del för st los
    las à aux ten ter 't
""")
"""Small words inside a name, lower case."""

NO_START = words("""
    i you he she we they it me him them us who god lord jesus christ monday tuesday wednesday thursday
    friday saturday sunday january february march april june july august september october november
    december christmas easter english spanish french german dutch portuguese math maths science history
    biology chemistry physics covid adhd ptsd ocd aa na mum mom dad mama papa grandma sir please thanks
    what why how when where if but and so yes no ok okay lol tho though also because then now today
    tomorrow tonight yesterday noon midnight night school home work uhr mr mrs ms dr a&e er icu itu nicu
    gp gps gum iv ivf camhs cmht crisis pcr mri ent hr pr eap eu uk us uni sixth form
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

BRANDS = words("""
    tesco sainsburys asda morrisons waitrose boots walmart walgreens costco starbucks mcdonalds amazon ikea
    mercadona carrefour eroski alcampo hipercor bonpreu consum oxxo chedraui bimbo coto falabella
    ramada hilton marriott hyatt radisson travelodge wetherspoons greggs nandos wendys dunkin popeyes
    kroger publix safeway lowes walgreens cvs costa woolworths coles bunnings kmart loblaws
    edeka rewe aldi lidl netto kaufland rossmann dm obi hornbach bauhaus billa hofer migros coop denner
    siemens bosch bayer basf
    leclerc auchan intermarché monoprix franprix decathlon fnac darty sncf ratp
    continente pingo worten magalu bradesco itaú petrobras
    sparkasse volksbank raiffeisenbank stadtwerke caritas diakonie commerzbank postbank telekom vodafone
    amazon vw volkswagen daimler mercedes audi opel renault peugeot stellantis postnl rabobank
    autoeuropa galp edp magalu ifood farmacity
    correos ctt alsa renfe carris arriva connexxion tmb
    bankinter caixabank bbva sabadell kutxabank ibercaja unicaja movistar telefónica endesa iberdrola zara
    primark natixis groupama santander bradesco cgd
    heijn hema kruidvat etos dirk gamma colruyt delhaize bol philips
""")
"""Employers that have a shop in every town: their name is one wherever it stands, lower case."""
