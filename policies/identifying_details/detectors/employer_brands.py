"""Employers that are known by one word."""

from policies.identifying_details.cues.cue import phrases
from policies.identifying_details.words import words

BRANDS = words("""
    tesco sainsburys asda morrisons waitrose boots walmart walgreens costco starbucks mcdonalds amazon ikea
    mercadona carrefour eroski alcampo hipercor bonpreu consum oxxo chedraui bimbo coto falabella
    ramada hilton marriott hyatt radisson travelodge wetherspoons greggs nandos wendys dunkin popeyes
    kroger publix safeway lowes walgreens cvs costa woolworths coles bunnings kmart loblaws
    edeka rewe aldi lidl netto kaufland rossmann co-op dm obi hornbach bauhaus billa hofer migros coop
    denner
    siemens bosch bayer basf
    leclerc auchan intermarché monoprix franprix decathlon fnac darty sncf ratp
    continente pingo worten magalu bradesco itaú petrobras
    sparkasse volksbank raiffeisenbank stadtwerke caritas diakonie commerzbank postbank telekom vodafone
    amazon vw volkswagen daimler mercedes audi opel renault peugeot stellantis postnl rabobank
    autoeuropa galp edp magalu ifood farmacity
    correos ctt alsa renfe carris arriva connexxion tmb
    bankinter caixabank bbva sabadell kutxabank ibercaja unicaja movistar telefónica endesa iberdrola zara
    primark natixis groupama santander bradesco cgd
    halfords currys argos matalan dunelm wilko poundland homebase wickes screwfix toolstation specsavers
    superdrug debenhams stagecoach b&q m&s spar deliveroo
    heijn hema kruidvat etos dirk gamma colruyt delhaize bol philips
    adif airtel albertsons ambev americanas aok applebees applegreen aramark arbys asb asklepios asml
    asos assaí atacadão auspost autozone awo b&m banamex bancolombia barmer belfius biffa blokker bmw
    booths bouygues bpost buc-ees bucees butlins cargill castorama cemex centra centrelink cfe charité
    chipotle cibc cineworld commbank coppel cortefiel dak dassault deichmann dennys desjardins dmart
    dominos drk dunnes ecopetrol edf embraer engie femsa flipkart flunch gamestop gifi glanbia glovo
    hanos havan hdfc helios hobbycraft iberia icici ihop imss inditex intermarche issste jcpenney jetstar
    johanniter jumbo karwei kbc kfc kiabi kik kiwibank klm kohls kpn lebenshilfe lieferando lloyds
    lufthansa lyft maccas macys malteser mapfre mcdo mediamarkt medibank meijer menards michelin
    minipreço mitie müller nationwide nmbs norauto nordstrom ocado ocmw odeon officeworks optus panera
    parcelforce pemex penneys petco petsmart picard pizzaexpress porsche poundstretcher pret priceline
    proximus qantas reliance renner repsol riachuelo rona sabesp safran sanitas savers schaeffler
    schiphol scotiabank senac senai sephora sesc sesi sheetz smyths sobeys sodexo sonae soriana stobart
    supermacs supervalu swiggy tedi telepizza telmex telstra telus thyssenkrupp timmies timpson timpsons
    tsb tusla tyson uber usps veolia vivantes vomar waterstones wawa wegmans westpac whsmith wincanton
    woolies woolworth yodel ypf zalando ziggo zomato
    coolblue coutu stib pharmaprix provigo drogasil boticário unimarc aurrera cinépolis xenos wibra zeeman
    bijenkorf thuisbezorgd gvb bvg hvv kvb toom hellweg höffner xxxlutz tegut breuninger hugendubel truffaut
    umcg lumc radboudumc belastingdienst intratuin johannitern maltesern cordaan buurtzorg olvg akh
    sfr grdf enedis eiffage arcelormittal alstom sncb iga saq stm conforama stokomani chronopost elior onet
    derichebourg samsic atalian adecco randstad manpower keolis transdev maif macif matmut bricomarché
    bricomarche bricorama cultura gémo hydro-québec
    stihl miele kärcher henkel zeiss liebherr festo würth swisscom interspar volg landi digitec galaxus
    jewson howdens selco baywa jardiland biocoop naturalia brico hortons sbb cff öbb bipa
""")
"""Employers that have a shop in every town: their name is one wherever it stands, lower case."""

EVERYDAY_BRANDS = words("""
    action apple boulanger compass delta disco disney extra next nos orange penny plus range real shell
    sky southwest subway target three vale virgin
""")
"""Those that are everyday words in small letters."""

FIRMS = words("""
    deloitte kpmg pwc accenture capgemini google microsoft netflix ibm oracle intel cisco nvidia boeing
    airbus lockheed raytheon pfizer gsk astrazeneca novartis roche unilever serco capita g4s dhl ups fedex
    evri dpd ford jaguar vauxhall infosys bhel ongc ntpc isro drdo wipro tcs cognizant hcl sap barclays
    hsbc natwest jpmorgan
    goldman citigroup
    aetna amtrak anthem bae bhp biocon caterpillar cigna deere geico honda humana jbs jio jlr mahindra
    dell intuit cummins halliburton schlumberger baxter stryker medtronic abbott genentech merck gilead
    lilly sanofi fujitsu ericsson dupont monsanto thales babcock skanska arup aecom atkins amey balfour
    fortescue glencore thiess linamar bombardier ausgrid bluescope suncor enbridge zoho mindtree
    ltimindtree mphasis hexaware freshworks razorpay flex jabil foxconn sysco cintas aramark shopify
    concentrix genpact teleperformance startek deere
    mondelez danone kraft unisys atos hyundai suzuki maruti bajaj tvs ashok larsen
    rijkswaterstaat prorail nxp dsm akzonobel vanderlande boskalis vdl transavia albron vebego umicore
    bekaert arcelormittal infrabel infineon evonik rheinmetall continental lanxess fraport voith claas magna
    voest voestalpine omv asfinag andritz ruag zf abb
    maytag nissan rolls-royce smithfield toyota trumpf whirlpool
""")
"""Employers that hardly anybody goes to but those who work there, lower case."""

DEALT_IN = words("""
    volkswagen vw daimler mercedes audi opel bmw porsche seat renault peugeot
""")
"""Makers of cars: people work there, and others bring theirs there, lower case."""

MAKERS = DEALT_IN | words("""
    siemens bosch bayer basf volks stellantis autoeuropa embraer philips asml michelin schaeffler
    thyssenkrupp safran dassault cemex bimbo femsa ambev cargill tyson petrobras pemex repsol galp
    stihl miele kärcher henkel zeiss liebherr festo würth
    ecopetrol ypf reliance sncf ratp renfe correos postnl parcelforce indra inditex sodexo mitie
""")
"""Of those known everywhere, the makers and the big works: hardly anybody else goes there, lower case."""

CHAINS = frozenset(
    phrases("""
    home depot, state farm, vision express, metro transit, family dollar, dollar general, dollar tree,
    best buy, burger king, pizza hut, general motors, general electric, waffle house, office depot,
    national grid, royal mail, british gas, first bus, network rail, south western, great clips, jiffy
    lube, auto zone, pep boys, petro canada, canada post, australia post, an post, united airlines,
    delta airlines, rite aid, whole foods, five guys, panda express, taco bell, texas roadhouse, red
    lobster, olive garden, discount tire, public storage, farm foods, food lion, giant eagle, price
    chopper, market basket, american airlines, air canada, air india, state bank, canadian tire, harvey
    norman, tim hortons, krispy kreme, home bargains, sports direct, card factory, pizza express,
    premier inn, holiday inn, leroy merlin, buffalo grill, mr bricolage, tata steel, leen bakker,
    deutsche bahn, deutschen bahn, erste bank
    """)
)
"""Employers known by two words, which may both be everyday ones, lower case."""

SUPPLIERS = words("""
    barclays hsbc natwest bank insurance mutual health healthcare energy power water gas telecom mobile
    vodafone telekom movistar telefónica unicaja bankinter caixabank bbva santander sabadell optus kpn ziggo
    telus airtel proximus swisscom endesa iberdrola engie bouygues commbank westpac lloyds tsb nationwide
    scotiabank broadband mortgage mortgages financial housing airways airlines taxis cabs kaiser ups dhl fedex
    evri dpd sfr grdf enedis maif macif matmut
""")
"""Those of them, and the kinds of firm, that people are "with" as customers, lower case."""
