"""What an employer or a school is in German, Dutch, Spanish, Portuguese, French: see `employer_words`."""

from policies.identifying_details.words import as_typed

GERMAN = as_typed("""
    tagespflege pflegedienst pflegezentrum seniorenzentrum seniorenstift seniorenhaus sozialstation hospiz
    hort kinderkrippe kinderladen waldkindergarten kantonsschule kanti gymi kolleg berufskolleg
    fachhochschule akademie htl tankstelle raststätte imbiss eiscafé druckhaus bauhof standesamt landratsamt
    bezirksamt jugendamt sozialamt ordnungsamt bürgeramt arbeitsagentur steuerbüro steuerkanzlei
    ingenieurbüro architekturbüro anwaltskanzlei notariat hausarztpraxis tierarztpraxis tierklinik
    fachklinik rehaklinik wäscherei wollladen hofladen getränkemarkt drogerie modehaus schuhhaus
    sanitätshaus haustechnik stahlbau holzbau metallbau gartenbau landschaftsbau hausverwaltung
    gebäudereinigung stadtbibliothek stadttheater freizeitbad therme jugendzentrum frauenhaus
    reifenhandel reifendienst reifenservice änderungsschneiderei schneiderei schuhmacherei polsterei
    nähstube waschstraße waschanlage rösterei kaffeerösterei würstelstand greißlerei lackiererei
    behindertenwerkstatt wohngruppe stadtwerken lagerhaus backhaus raiffeisenmarkt wirtshaus gaststätte
    gaststube brauhaus
""")
DUTCH = as_typed("""
    praktijk dierenkliniek dierenarts kliniek zorggroep thuiszorg woonzorgcentrum gemeente rechtbank
    belastingdienst peuterspeelzaal gastouderbureau kaasboer groenteboer ijssalon snackbar eetcafé bakker
    autobedrijf installatiebedrijf transportbedrijf schoonmaakbedrijf uitzendbureau makelaars notariskantoor
    advocatenkantoor administratiekantoor uitgeverij schouwburg zwembad manege boerderij zorgboerderij roc
    lunchroom pannenkoekenhuis theehuis
    mbo pabo mavo havo vwo montessorischool vrijeschool jenaplanschool scholengroep academie groothandel
    juwelier opticien apotheken kringloopwinkel wijkcentrum buurthuis
    bandenhuis bandenservice bandencentrale wasstraat frituur viskraam koffiebranderij sloperij
    schoenmakerij meubelmakerij stoffeerderij
""")
SPANISH = as_typed("""
    cervecería chiringuito bodegón asador
    horno hornos obrador obradores tahona confitería
    sanatorio policlínica policlínico dispensario consultorio agencia limpiezas cerámicas remises estanco
    quiosco kiosco locutorio marmolería editorial emisora cooperativa viveros bodegas conservas conservera
    embutidos cárnicas panificadora hilaturas confecciones plásticos químicas cementos hormigones
    construcciones excavaciones grúas neumáticos refacciones autopartes abarrotes taquería fonda lonchería
    tortillería vulcanizadora minimarket colmado ultramarinos bazar juguetería laboratorios empacadora
    maquiladora ensambladora juzgado diputación parador balneario preparatoria secundaria telesecundaria
    politécnico conservatorio chacinados arenera astillero
    astilleros corralón rotisería gomería kinesiología geriátricos
    llantera llantería desponchadora montallantas tlapalería refaccionaria maderería tornillería hojalatería
    autolavado purificadora rectificadora miscelánea pulpería recaudería pollería rosticería nevería
    paletería dulcería tamalería cenaduría estética estéticas
""")
PORTUGUESE = as_typed("""
    tasca tasquinha churrasqueira marisqueira petiscaria taverna
    cartório drogaria sanatório policlínica mercadinho minimercado sacolão hortifruti açougue quitanda
    empório armazém usina tecelagem malharia editora concessionária autopeças borracharia lavanderia
    tinturaria estúdio escolinha etec fatec politécnico pousada delegacia tribunal subprefeitura secretaria
    conservatória conservatório estaleiro estaleiros cimenteira corticeira conserveira cooperativa
    rotisserie doceria bistrô boteco santa-casa ateliê confecções drogarias atacado panificadora construções
    transportadoras plásticos
    funilaria retífica serralheria vidraçaria tabacaria esmalteria hamburgueria bomboniere lotérica
    distribuidora açaiteria
""")
FRENCH = as_typed("""
    cégep cégeps polyclinique résidence clsc chsld carrosserie concession tabac bistrot auberge caviste
    laiterie minoterie conserverie filature fonderie aciérie dépôt entrepôt éditions notaires opticiens
    optique conservatoire iut prépa halte-garderie micro-crèche périscolaire dépanneur buanderie garderie
    polyvalente piscine friterie sandwicherie pizzeria maroquinerie savonnerie chocolaterie biscuiterie
    champignonnière horlogerie bonneterie menuiseries constructions bâtiment
    miroiterie laverie rôtisserie graineterie onglerie sellerie tonnellerie armurerie
""")
KINDS_ABROAD = GERMAN | DUTCH | SPANISH | PORTUGUESE | FRENCH
"""As the last or first word of its name, lower case."""
EVERYDAY_ABROAD = as_typed("""
    kolleg hort therme gemeente bakker agencia concession résidence piscine tabac dépôt editorial bazar
    armazém usina secretaria tribunal estúdio secundaria preparatoria kliniek praktijk constructions
    bâtiment constructions cooperativa academie akademie boerderij zwembad dierenarts drogerie entrepôt
    optique cerámicas grúas plásticos optique delegacia imbiss wohngruppe tankstelle quiosco kiosco fonda
    boteco quitanda usina auberge lagerhaus horno hornos obrador conservas confecciones
    refacciones éditions notaires estética estéticas miscelánea waschanlage laverie distribuidora
""")
"""Those of them that everybody uses every day: it takes another word to look for an employer."""
