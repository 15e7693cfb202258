"""What an employer or a school is, as the last or first word of its name: bakery, hospital, books."""

from policies.identifying_details.detectors.business_words import BUSINESSES, EVERYDAY_BUSINESSES
from policies.identifying_details.detectors.kinds_abroad import EVERYDAY_ABROAD, KINDS_ABROAD
from policies.identifying_details.words import as_typed, words

KINDS = KINDS_ABROAD | as_typed("""
    housing tiles tiling print textiles childrens
    collegiate tutorials coaching opticians optician dental veterinary vets kennels stables gym spa
    barbers hairdressers butchers bakers grocers florist hardware autos tyres plumbing builders
    construction roofing dairy ranch vineyard winery union cooperative chapel cathedral mosque synagogue
    temple abbey zoo cinema leisure airport depot docks boatyard courthouse embassy vet school elementary
    niketan vidyalay vidyashram gurukul bhavan bhawan convent matric
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
    uz umc azm lkh
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
    trafik beisl coopérative coopérativa silo caserne
    jardinerie animalerie cordonnerie parfumerie bijouterie papeterie crêperie épicerie droguerie mercerie
    reparadora barbearia perfumaria papelaria peixaria gelataria sorveteria joalharia joalheria cafetaria
    cantina papelería perfumería mercería heladería lechería charcutería churrería marisquería floristeria
    vivero eisdiele weinhandlung autohandel fahrradladen baumarkt gartencenter gartenmarkt buchbinderei
    tuincentrum ijssalon bloemisterij fietsenwinkel wasserij stomerij naaiatelier verfwinkel greengrocers
    laundrette veterinarians veterinarias
    serralharia carpintaria marcenaria vidraria tipografia gráfica sapataria ourivesaria frutaria mercearia
    estofaria lavandaria reprografia pedreira adega quinta herdade canalizações eletricidade bombeiros
    cerrajería carpintería vidriería tapicería imprenta joyería relojería droguería verdulería bodega
    electricidad instalaciones pinturas montajes reformas mudanzas desguaces cantera almazara matadero
    menuiserie serrurerie plomberie électricité carrosserie charpente maçonnerie chaudronnerie fromagerie
    poissonnerie quincaillerie blanchisserie ébénisterie tapisserie pépinière scierie abattoir verrerie
    schlosserei zimmerei glaserei dachdeckerei malerbetrieb klempnerei konditorei käserei molkerei weberei
    sattlerei gießerei sägewerk steinbruch winzerei kelterei baumschule landhandel autowerkstatt
    smederij timmerbedrijf loodgietersbedrijf schildersbedrijf slijterij viswinkel kaaswinkel melkerij
    zagerij gieterij weverij steenfabriek bakkersbedrijf hoveniersbedrijf rijschool
    vidyalaya vidyapeeth salvage quarry colliery mutual aquarium observatory conservatory orchards
""")
"""What an employer or a school is, as the last or first word of its name, lower case."""

TRADES = BUSINESSES | words("""
    cement cements ceramics glass glassworks paper dyes spices jewellers jewelers ironworks exports
    imports agro fisheries minerals mining aerospace marine electronics electric semiconductors networks
    interactive dynamics instruments controls brands labels apparel garments knitwear silks carpentry timbers
    dairies creameries distillery roastery confectionery infotech fintech telecoms insurers brokers advisors
    advisers surveyors architects planners recruitment staffing security cleaning hygiene interiors signs
    coatings paints
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
    garden house arms tap coffee mall rehab medical health centre center police casino arena stadium
    racecourse speedway resort resorts hostel motel pool pools rink lanes arcade amusements sanctuary shelter
    pizzeria pizza burgers smokehouse steakhouse eatery ferry ferries cruises marina bbq barbecue retirement
    nursing diagnostics imaging radiology pathology charity mission ministries ballet opera theatres canteen
    riding
    klinik klinikum krankenhaus kirche bahnhof praxis hôpital église
    iglesia igreja kerk ziekenhuis clínica clinica clinique policlínica policlinica uniklinik uniklinikum
    charité charite hospiz spital kliniek hopital sanatorio maternidad maternité maternidade ambulatorio
    ambulatório polikliniek therme uz umc olvg azm akh lkh
""")
"""Of the kinds, those where others are as often as those who work there, lower case."""

STAFFED = words("""
    cement cements ceramics glassworks dyes minerals mining aerospace electronics semiconductors dynamics
    infotech coatings paints garments instruments distillery plastics logistics systems infosystems
    consulting technologies technology tech software solutions industries group holdings factory plant mill
    mills foundry warehouse lab labs laboratory analytics robotics biotech pharma pharmaceuticals chemicals
    engineering freight haulage shipping packaging textiles steel metals welding machinists fabricators
    fabrication construction quarry colliery refinery smelter turbines packers haulers ltd limited inc llc
    llp plc gmbh ag corp corporation capital brewery cannery school high elementary primary academy college
    collegiate university uni polytechnic grammar juniors infants comprehensive depot docks shipyard council
    ministry sawmill castings forgings tooling toolmakers plating galvanizers extrusions mouldings polymers
    adhesives resins composites insulation weavers tannery distributors distribution fulfilment fulfillment
    warehousing bottlers bottling growers machinery refrigeration demolition concrete asphalt paving
    brickworks stoneworks avionics boatworks waterworks actuaries underwriters brokerage securities
    publishers poultry glass electric electrical elevator werk werke verlag spedition druckerei brauerei
    fabrik schule gymnasium grundschule realschule hauptschule gesamtschule berufsschule universität
    hochschule fábrica maquila constructora consultora aceros lácteos transportes siderúrgica metalúrgica
    instituto colegio ies ceip universidad usine imprimerie lycée collège université école transports
    transportadora construtora universidade escola colégio laticínios drukkerij brouwerij bouwbedrijf
    basisschool lyceum scholengemeenschap universiteit hogeschool
""")
"""Of the kinds, those where hardly anybody is but those who work or learn there, lower case."""

COMMON_KINDS = (
    EVERYDAY_BUSINESSES
    | EVERYDAY_ABROAD
    | words("""
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
)
"""Those of all these that everybody uses every day: it takes another word to look for an employer."""

COMPOUNDS = tuple(
    words("""
    schule klinik klinikum krankenhaus apotheke bäckerei metzgerei heim gymnasium verlag werke kanzlei
    school ziekenhuis bakkerij lyceum hogeschool kinderopvang basisschool scholengemeenschap bibliotheek
    supermarkt zentrum residenz stift brauerei spedition druckerei laden geschäft salon handlung
    bau bedrijf techniek winkel werkplaats betrieb werkstatt
""")
)
"""What an employer is, as the end of a longer word, lower case."""
