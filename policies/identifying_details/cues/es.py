"""Spanish cues."""

from policies.identifying_details.cues.cue import Cues, phrases, words

ES = Cues(
    language="es",
    frequent=words(
        """
        el la los las un una de del que y en es por para con no se su sus mi tu le lo al como pero más muy
        está soy tengo número teléfono vive trabaja esta este aquí hoy yo él ella si ya ha he son calle me te
        nació nos
        """
    ),
    i=words(
        """
        yo vivo vivimos resido trabajo estudio enseño nací estoy chambeo laburo curro trabajé trabajaba
        estudié estudiaba enseñaba di daba entré viví fui voy iba
        he hemos
        """
    ),
    me=words(
        """
        me nos llámame llamadme escríbeme escribidme llámenme mándame avísame búscame búsquenme buscadme
        sígueme síganme seguidme encuéntrame encuéntrenme agrégame agréguenme escríbanme háblame háblenme
        márcame márquenme
        """
    ),
    my=words("mi mis mío mía nuestro nuestra nuestros"),
    you=words(
        """
        tú vos usted ustedes vosotros vives trabajas estudias naciste vivís trabajás laburás currás curras
        trabajáis estudiás seguís sos vivías trabajabas sigues llamas apellidas eras
        eres
        """
    ),
    yours=words(
        """
        tu tus tuyo tuya te vuestro vuestra vos contigo localizarte llamarte escribirte encontrarte
        """
    ),
    they=words(
        """
        él ella ellos ellas vive vivía viven trabaja trabajaba trabajan estudia enseña nació curra chambea
        labura atiende reside sigue
        """
    ),
    theirs=words("su sus suyo suya llámalo llámala llamadla llamadlo escríbele llámale"),
    objects=words("lo los le les"),
    group=words("su sus ellos"),
    she=words("ella"),
    he=words("él"),
    women=words(
        """
        madre mamá hermana hija niña esposa mujer novia abuela nieta tía prima sobrina suegra cuñada nuera
        madrina madrastra amiga compañera vecina casera jefa psicóloga doctora médica enfermera abogada
        profesora maestra chica señora abuelita hermanita mami mamita jefita vieja yaya iaia tita amiguita
        primita sobrinita nena nietita ahijada consuegra hermanastra hijastra oncóloga ginecóloga matrona
        voluntaria educadora portera peluquera dueña inquilina patrona supervisora exmujer exnovia exsuegra
        logopeda
        """
    ),
    men=words(
        """
        padre papá hermano hijo niño marido esposo novio abuelo nieto tío primo sobrino suegro cuñado yerno
        padrino padrastro amigo compañero vecino casero jefe psicólogo doctor médico enfermero abogado
        profesor maestro chico señor hombre cura abuelito hermanito hermanillo papi papito jefecito viejo yayo
        tito amiguito primito nene nietito ahijado hermanastro hijastro oncólogo ginecólogo voluntario
        educador portero peluquero mecánico albañil dueño inquilino patrón supervisor exnovio
        """
    ),
    several=words("padres hermanos hijos abuelos tíos amigos amigas familia"),
    relations=words(
        """
        madre mamá padre papá padres hermana hermano hermanos hijo hija hijos niño niña bebé marido esposo
        esposa mujer pareja novio novia ex exmarido abuela abuelo abuelos nieto nieta tía tío tíos primo prima
        sobrino sobrina suegra suegro cuñado cuñada yerno nuera madrina padrino padrastro madrastra amiga
        amigo amigos amigas compañera compañero vecina vecino casera casero jefa jefe encargado encargada
        colega terapeuta psicóloga psicólogo psiquiatra doctora doctor médico médica enfermera enfermero
        dentista fisioterapeuta abogada abogado profesora profesor maestra maestro tutor tutora entrenador
        cura pastor cuidadora canguro fontanero electricista gestor asistenta trabajadora trabajador chica
        chico señora señor tipo hombre familia abuelita abuelito hermanita hermanito hermanillo mami papi
        mamita papito jefita jefecito viejo vieja viejos yayo yaya iaia tita tito suegri suegris amiguita
        amiguito primita primito sobrinita nena nene nietita nietito cuate compa parce pana colegui compi
        compañeras compañeros roommate madrecita ahijada ahijado consuegra hermanastra hermanastro hijastra
        hijastro gemela gemelo mellizo melliza psicopedagoga logopeda fisio oncóloga oncólogo pediatra
        ginecóloga ginecólogo matrona voluntaria voluntario educadora educador conserje portero portera
        repartidor chofer taxista peluquera peluquero mecánico albañil arrendador arrendadora dueño dueña
        inquilino inquilina patrona patrón gerente supervisora supervisor exmujer exnovio exnovia expareja
        exsuegra crío cría críos peque
        """
    ),
    articles=words(
        """
        el la los las un una otro otra mejor antiguo antigua nueva nuevo mayor menor pequeño pequeña
        """
    ),
    titles=words("señor señora señorita sr sra srta don doña dr dra doctor doctora profesor profesora"),
    nouns=words(
        """
        número números teléfono teléfonos tel móvil movil celular fijo whatsapp correo email mail e dirección
        casa piso domicilio calle portal código postal cuenta usuario perfil insta instagram facebook twitter
        tiktok telegram apellido apellidos nombre cumpleaños fecha nacimiento edad dni nie nif pasaporte
        seguridad social matrícula tarjeta iban banco trabajo empresa escuela colegio instituto ubicación
        coordenadas contacto nuevo tlf tfno fono cel cbu clabe cuit cuil rfc curp rut cédula barrio mails
        apodo carnet licencia padrón bizum cumple facultad oficina despacho chamba curro laburo coche carro
        auto moto furgoneta camioneta
        dire direc
        linkedin discord snapchat youtube reddit twitch mastodon strava spotify pinterest threads tumblr
        """
    ),
    owning=words(
        """
        vive vivo vivía vives viven vivimos reside resido trabaja trabajo trabajas trabajan trabajaba estudia
        estudio estudias enseña enseño nació nací naciste nacida nacido cumple cumplo está estoy usa uso tiene
        tengo tienes da doy mudó se vivís vivíamos viviendo seguís trabajás trabajáis trabajando curra curras
        curro currando chambea chambeo chambeas labura laburo laburás laburando atiende atendía cumplió
        nacieron paró dirige sigues sigue apellida apellidaba llama llamaba llamas apellidas mudo mudé mudamos
        mudado mudada trasladado renta rento rentas rentaba alquila alquilo alquilas
        """
    ),
    being=words("es soy eres está estoy son era eras fuiste fue serás será serías sería seréis"),
    contacting=words(
        """
        llama llamar llamad llame llamen llamo escribe escribir escribid escriba contacta contactar manda
        mandar avisa avisar localizar encontrar encuentras sigue seguir agrega busca buscar marca al a llámale
        llámalo llámala llamarle llamarlo llamarla llamás llamala llamalo escribile escribirle escribís
        localizarte localizarle localizarla localizando localizo encontrás encontráis contactás contactarle
        llamé llamado llamaré llamó escribo escribí escrito mando mandé mandado marco marqué llamaba
        hablarle marcarle marcale márcale pillas pillar pillo ubicás
        """
    ),
    telling=words("dijo dice dio contó pasó mandó escribió cree sabe recomendó"),
    of=words("de del para a pertenece"),
    greetings=words(
        """
        hola gracias perdón buenas buenos adiós querida querido ánimo oye vale sí no ay oigan che bueno
        bienvenida bienvenido gracia anda perdona disculpa
        """
    ),
    fillers=words("y pero vale bueno pues ok oye mira ay che anda oh ah entonces además total"),
    endearments=words("cariño amor guapa guapo tía tío corazón reina amiga amigo nena"),
    bidding=words("dile dime llama pregunta manda dale oye mira ven"),
    helping=words("puedes podrías quieres tienes has sabes"),
    advising=words(
        """
        prueba probar recomiendo puedes podrías deberías necesitas quieres si cuando ayuda ayudan
        gracias mejor
        """
    ),
    here=words("aquí acá"),
    organisations=words(
        """
        defensoría registro oficina ministerio imss issste dif procuraduría juzgado comisaría sindicato
        centro clínica hospital farmacia consulta ambulatorio urgencias ayuntamiento biblioteca iglesia
        parroquia asociación fundación ong tienda bar cafetería restaurante hotel escuela instituto
        universidad oficina servicio línea policía bomberos samur taller local sala gimnasio museo reunión
        atención cliente cita información cruz roja centralita recepción secretaría ministerio juzgado
        comisaría cuartel diputación servicios urgencia hospitalización planta cocina comedor albergue refugio
        residencia cáritas mutua aseguradora seguro administración gestoría sede sindicato federación
        fundaciones voluntariado asociaciones club polideportivo piscina teatro cine mercado panadería
        supermercado gasolinera aeropuerto estación banco sucursal colegio facultad cesfam imss isste issste
        pami anses sename dif consulado embajada hotline helpline 112 escucha ayuda apoyo
        cáritas cafetería heladería librería hostal posada camping parador campamento
        """
    ),
    private=words("personal particular directo directa privado privada propio"),
    surnames=phrases(
        """
        en la guía como, en el listín como,
        apellido, apellidos, primer apellido, segundo apellido, se apellida, te apellidas, nombre completo,
        nombre y apellidos, me apellido, de apellido, de apellidos, se apellidaba, apellida
        """
    ),
    real_names=phrases(
        """
        segundo nombre,
        nombre real, nombre verdadero, verdadero nombre, nombre de verdad, nombre de pila, nombre de
        nacimiento, nombre de antes, nombre anterior, antes se llamaba, en realidad se llama, se llama en
        realidad, realmente se llama, se llama realmente, de verdad se llama, se llama de verdad, se llamaba,
        nombre legal, de soltera se llamaba, en el dni pone, en el dni sale como, se llama de nacimiento, es
        diminutivo de, es el diminutivo de, se llama oficialmente, se llamaba antes,
        en verdad se llama, en la vida real se llama, se llama en la vida real
        """
    ),
    called=phrases("se llama, se llamaba, se apellida, se apellidaba, te llamas, te apellidas"),
    naming=words("es era se llama llamaba en realidad de verdad"),
    taking_back=phrases(
        "volvió a ser, era, vuelve a ser, ha vuelto a ser, ahora firma, firma ahora, vuelve a firmar,"
        " ha vuelto a, ahora vuelve a ser, ya firma, es otra vez, vuelve a apellidarse"
    ),
    marrying=words(
        "soltera soltero divorcio divorciada divorciado boda"
        " casada casado casarse casarme separación separada apellido papeles"
    ),
    equating=words("llama llamo llaman llamó nombra"),
    misnaming=words("deadname deadnameé deadnameó necronombre"),
    quoting=words("reenviado reenvio reenviando copio pego responde respondio contesta contesto"),
    showing=words("dice decía pone ponía"),
    correcting=words("digo"),
    elsewhere=words("real papel papeles pasaporte oficialmente antes entonces trabajo cuando"),
    under=words("como bajo"),
    peoples=words("aries tauro géminis cáncer leo virgo libra escorpio sagitario capricornio acuario piscis"),
    rooms=words("grupo grupos sala salas chat reunión reuniones comunidad"),
    belonging=words("está es va pertenece participa viene entró miembro también habla del"),
    asking=words("cuál qué quién cual que dónde"),
    pointing=words("eso esa ese esta este ahí allí donde"),
    placing=words("en a"),
    accompanying=words("con"),
    denying=words("no"),
    adding=words("y e"),
    returning=words("bueno total"),
    comparing=words("igual mismo también"),
    visiting=words("acerco voy vamos venga vengan llevo paso allí ahí apunta"),
    adverbs=words("simplemente ahora todavía aún también ya me se que ha che"),
    alone=words("mío mía suyo suya tuyo tuya"),
    beside=words("lado cerca detrás delante enfrente encima debajo"),
    ordinary=words(
        """
        a al algo alguien alma amigo amor año años antes aquel aquí así aunque ayer bajo bien blanco bueno
        buena bravo cada calle calma campo campos casa casi castillo centro cielo cierto ciudad claro color
        como con contra corazón cordero correo cosa cosas cruz cual cuando cuerpo cuesta cuerno de dar delgado
        desde después día días dinero dios doctor dolor don dónde dos dulce e el ella en enero entre era eres
        es esa ese eso esta estar este esto estrella familia fe feliz fin flor flores franco frío fuego fuente
        fuera fuerte gracia gracias gran grande grupo guapo guerra guerrero ha hablar hacer hasta hay herrero
        hermano hermosa hijo hola hombre hora hoy iglesia ir jardín juntos la lado lago largo las leal león
        ley libre lleno lo los lucha luego luna luz madre mal mañana mar marzo más mayor me media médico mejor
        mes mesa mi miedo mil milagro mira mis mismo molina molinero moneda monte montaña moreno mucho muerte
        mujer mundo muy nada nadie navarro nieve niño no noche nombre nos nube nuevo número o ojo otro
        pacífico padre palabra pan para parte paso pastor paz pena peor pequeño pero perro piedra pilar pino
        plaza poco por porque prado primero primo puente puerta pues que querido quien ramos real recuerdo
        reina reloj rey rico rica río roca rojo romero rosa rosas rubio sala salud santo santos se sé semana
        señor ser serrano si sí siempre sin sobre sol soledad solo sólo son soy su suerte sueño tal también
        tan tanto tarde te tengo tiempo tierra toda todo torre torres trabajo tres triste tu un una uno va
        valle vega ver verdad verde vez vida viejo viento vino vivo voz ya yo zapatero alcalde arroyo barba
        bello bosque caballero cabello cabeza cabrera carretero casado conde dorado duque espada gallo gato
        hierro llano lobo marqués miel molino monje mora moral morales nieto oliva palma paloma pinto plata
        sabio sastre seguro trigo valiente barco cubero espejo maestro manso pimienta pizarra puerto rincón
        vaca verdugo viña camino casas toro
        """
    ),
    clitics=words("lo la los las le les"),
)
