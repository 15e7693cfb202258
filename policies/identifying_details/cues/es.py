"""Spanish cues."""

from policies.identifying_details.cues.cue import Cues, phrases, words
from policies.identifying_details.cues.ordinary_es import ORDINARY
from policies.identifying_details.cues.peoples import PEOPLES
from policies.identifying_details.cues.relations_es import RELATIONS

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
        estudié estudiaba enseñaba di daba entré viví fui voy iba he hemos cambié estrené perdí
        """
    ),
    me=words(
        """
        me nos llámame llamadme escríbeme escribidme llámenme mándame avísame búscame búsquenme buscadme
        sígueme síganme seguidme encuéntrame encuéntrenme agrégame agréguenme escríbanme háblame háblenme
        márcame márquenme mandadme mandarme llamarme escribirme avisadme avísenme pasadme pásenme
        apúntenme apuntadme apúntame anótenme anotame agéndenme agendame guárdenme guardadme
        """
    ),
    my=words("mi mis mío mía nuestro nuestra nuestros nuestras míos mías"),
    you=words(
        """
        tú vos usted ustedes vosotros vives trabajas estudias naciste vivís trabajás laburás currás curras
        trabajáis estudiás seguís sos vivías trabajabas sigues llamas apellidas eras
        eres
        """
    ),
    yours=words(
        """
        tu tus tuyo tuya te vuestro vuestra vos contigo localizarte llamarte escribirte encontrarte tuyos
        tuyas ti vuestros vuestras
        """
    ),
    they=words(
        """
        él ella ellos ellas vive vivía viven trabaja trabajaba trabajan estudia enseña nació curra chambea
        labura atiende reside sigue chambean laburan curran estudian enseñan
        """
    ),
    theirs=words("su sus suyo suya llámalo llámala llamadla llamadlo escríbele llámale suyos suyas"),
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
        voluntaria educadora portera peluquera dueña inquilina patrona supervisora exmujer exnovia
        exsuegra logopeda comadre alumna jueza funcionaria modista costurera niñera veterinaria
        """
    ),
    men=words(
        """
        padre papá hermano hijo niño marido esposo novio abuelo nieto tío primo sobrino suegro cuñado
        yerno padrino padrastro amigo compañero vecino casero jefe psicólogo doctor médico enfermero
        abogado profesor maestro chico señor hombre cura abuelito hermanito hermanillo papi papito
        jefecito viejo yayo tito amiguito primito nene nietito ahijado hermanastro hijastro oncólogo
        ginecólogo voluntario educador portero peluquero mecánico albañil dueño inquilino patrón
        supervisor exnovio compadre alumno notario juez funcionario carnicero panadero cerrajero jardinero
        párroco veterinario
        """
    ),
    several=words(
        """
        padres hermanos hijos abuelos tíos amigos amigas familia hermanas primos primas vecinos vecinas
        suegros cuñados nietos tías colegas compañeros críos
        """
    ),
    relations=RELATIONS,
    articles=words(
        """
        el la los las un una otro otra mejor antiguo antigua nueva nuevo mayor menor pequeño pequeña
        """
    ),
    titles=words(
        """
        señor señora señorita sr sra srta don doña dr dra doctor doctora profesor profesora licenciado
        licenciada lic ing padre sor fray
        """
    ),
    nouns=words(
        """
        número números teléfono teléfonos tel móvil movil celular fijo whatsapp correo email mail e
        dirección casa piso domicilio calle portal código postal cuenta usuario perfil insta instagram
        facebook twitter tiktok telegram apellido apellidos nombre cumpleaños fecha nacimiento edad dni
        nie nif pasaporte seguridad social matrícula tarjeta iban banco trabajo empresa escuela colegio
        instituto ubicación coordenadas contacto nuevo tlf tfno fono cel cbu clabe cuit cuil rfc curp rut
        cédula barrio mails apodo carnet licencia padrón bizum cumple facultad oficina despacho chamba
        curro laburo coche carro auto moto furgoneta camioneta dire direc linkedin discord snapchat
        youtube reddit twitch mastodon strava spotify pinterest threads tumblr mensajería buzón telefonito
        nro departamento depto dpto edificio bloque torre fraccionamiento colonia alias cvu nss imss ine
        nómina nickname nick canal página blog correíto teléfonito matrículas placas placa dominio patente
        gafete credencial plaza apartado apelativo segundo
        """
    ),
    owning=words(
        """
        vive vivo vivía vives viven vivimos reside resido trabaja trabajo trabajas trabajan trabajaba
        estudia estudio estudias enseña enseño nació nací naciste nacida nacido cumple cumplo está estoy
        usa uso tiene tengo tienes da doy mudó se vivís vivíamos viviendo seguís trabajás trabajáis
        trabajando curra curras curro currando chambea chambeo chambeas labura laburo laburás laburando
        atiende atendía cumplió nacieron paró dirige sigues sigue apellida apellidaba llama llamaba llamas
        apellidas mudo mudé mudamos mudado mudada trasladado renta rento rentas rentaba alquila alquilo
        alquilas escribe usan usaba publica publico sube conduce maneja duerme durmiendo aparca estaciona
        posee compró creció muda mudan mudaron hospeda queda quedaba quedo quedas
        """
    ),
    being=words("es soy eres está estoy son era eras fuiste fue serás será serías sería seréis"),
    contacting=words(
        """
        llama llamar llamad llame llamen llamo escribe escribir escribid escriba contacta contactar manda
        mandar avisa avisar localizar encontrar encuentras sigue seguir agrega busca buscar marca al a
        llámale llámalo llámala llamarle llamarlo llamarla llamás llamala llamalo escribile escribirle
        escribís localizarte localizarle localizarla localizando localizo encontrás encontráis contactás
        contactarle llamé llamado llamaré llamó escribo escribí escrito mando mandé mandado marco marqué
        llamaba hablarle marcarle marcale márcale pillas pillar pillo ubicás llámenle llámenla llámenlo
        llamenla llamenlo llamenle llamadle llamamos llamaron escríbanle escríbele escríbanla escribieron
        márquenle buscarla buscarlo buscadla buscadlo búscala búscalo búsquenla búsquenlo síguela síguelo
        síganla síganlo seguidla seguidlo agrégala agrégalo agréguenla agregarla añade añadid añádela
        telefonear telefonea mandadle mándale mándenle mandale mandarle avisadle avísale avísenle
        """
    ),
    telling=words(
        """
        dijo dice dio contó pasó mandó escribió cree sabe recomendó pasa envió enviado pasado dado comentó
        compartió mencionó avisó puso
        """
    ),
    of=words("de del para a pertenece"),
    greetings=words(
        """
        hola gracias perdón buenas buenos adiós querida querido ánimo oye vale sí no ay oigan che bueno
        bienvenida bienvenido gracia anda perdona disculpa buen hey holi holis holaa saludos besos abrazos
        ey uy noches tardes días mirá querides
        """
    ),
    fillers=words(
        """
        y pero vale bueno pues ok oye mira ay che anda oh ah entonces además total eh jaja jajaja jo
        ostras hostia uf buf bah hala venga jolín joder órale híjole neta güey wey boludo boluda ufa uy
        nah sip aja ajá
        """
    ),
    endearments=words(
        """
        cariño amor guapa guapo tía tío corazón reina amiga amigo nena cielo bonita bonito hermosa hermoso
        linda lindo preciosa precioso mija mijo maja majo corazon tesoro vida wey güey amiguita
        """
    ),
    bidding=words(
        """
        dile dime llama pregunta manda dale oye mira ven decile decime fijate mandale llamá llamalo
        preguntale preguntá pedile venite venid vení traé trae tráete cuéntame contame acordate acuérdate
        recuerda escucha espera
        """
    ),
    helping=words(
        """
        puedes podrías quieres tienes has sabes podés querés tenés sabés puede podría quiere tiene sabe
        podéis queréis tenéis sabéis habéis
        """
    ),
    advising=words(
        """
        prueba probar recomiendo puedes podrías deberías necesitas quieres si cuando ayuda ayudan gracias
        mejor probad prueben proba intenta intentá intenten recomiendan recomendaría consulta consultá
        pedid pide pidan mirá miren mirad busca buscad busquen gratis gratuito abierto abren abre atienden
        ojalá visto leído leí oído escuché encontré
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
        comisaría cuartel diputación servicios urgencia hospitalización planta cocina comedor albergue
        refugio residencia cáritas mutua aseguradora seguro administración gestoría sede sindicato
        federación fundaciones voluntariado asociaciones club polideportivo piscina teatro cine mercado
        panadería supermercado gasolinera aeropuerto estación banco sucursal colegio facultad cesfam imss
        isste issste pami anses sename dif consulado embajada hotline helpline 112 escucha ayuda apoyo
        cáritas cafetería heladería librería hostal posada camping parador campamento asamblea colectivo
        peña ateneo casal capilla sinagoga mezquita tanatorio cementerio funeraria velatorio plató estadio
        guardería óptica notaría ferretería peluquería copistería lavandería bufete ropero economato junta
        charla charlas encuentro evento convivio merendero ministerial mirador glorieta
        parque
        """
    ),
    private=words("personal particular directo directa privado privada propio móvil casa trabajo"),
    surnames=phrases(
        """
        en la guía como, en el listín como, apellido, apellidos, primer apellido, segundo apellido, se
        apellida, te apellidas, nombre completo, nombre y apellidos, me apellido, de apellido, de
        apellidos, se apellidaba, apellida, apellido de casada, apellido de soltera, apellido paterno,
        apellido materno, apellido real, apellido verdadero, nombre entero, nombrecito completo, te
        apellidás, se apellidan, apellidaba, figura como, reservó como, anotada como, apuntada como,
        registrada como
        """
    ),
    real_names=phrases(
        """
        segundo nombre, nombre real, nombre verdadero, verdadero nombre, nombre de verdad, nombre de pila,
        nombre de nacimiento, nombre de antes, nombre anterior, antes se llamaba, en realidad se llama, se
        llama en realidad, realmente se llama, se llama realmente, de verdad se llama, se llama de verdad,
        se llamaba, nombre legal, de soltera se llamaba, en el dni pone, en el dni sale como, se llama de
        nacimiento, es diminutivo de, es el diminutivo de, se llama oficialmente, se llamaba antes, en
        verdad se llama, en la vida real se llama, se llama en la vida real, nombre muerto, primer nombre,
        nombre de bautismo, bautizada como, bautizado como, se hacía llamar, conocida como, conocido como,
        también conocida como, también conocido como, firmaba como, en el documento figura como, en la
        cédula dice, en el ine dice, en el documento dice
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
    quoting=words(
        """
        reenviado reenvio reenviando copio pego responde respondio contesta contesto cito copiado pegado
        pegando respondió contestó
        """
    ),
    showing=words("dice decía pone ponía rezaba mostraba leía"),
    correcting=words("digo"),
    elsewhere=words(
        """
        real papel papeles pasaporte oficialmente antes entonces trabajo cuando dni carnet documento
        documentos receta nómina contrato ine cédula agenda contactos legalmente calle
        """
    ),
    under=words("como bajo"),
    peoples=PEOPLES["es"],
    rooms=words(
        """
        grupo grupos sala salas chat reunión reuniones comunidad círculo foro taller asamblea canal
        """
    ),
    belonging=words(
        """
        está es va pertenece participa viene entró miembro también habla del asiste participaba activa
        activo pertenecía acude
        """
    ),
    asking=words("cuál qué quién cual que dónde quiénes cuáles"),
    pointing=words("eso esa ese esta este ahí allí donde"),
    placing=words("en a"),
    accompanying=words("con"),
    denying=words("no"),
    adding=words("y e"),
    returning=words("bueno total vamos resumiendo"),
    comparing=words("igual mismo también tampoco parecido idéntico"),
    visiting=words(
        """
        acerco voy vamos venga vengan llevo paso allí ahí apunta ir fui pasaba llevar traer recoger
        recogerte coche bus acercarme acercarte allá bajamos subimos
        """
    ),
    adverbs=words(
        """
        simplemente ahora todavía aún también ya me se que ha che siempre nunca sólo solo aparentemente
        actualmente supuestamente casi recién últimamente
        """
    ),
    alone=words("mío mía suyo suya tuyo tuya"),
    beside=words("lado cerca detrás delante enfrente encima debajo"),
    ordinary=ORDINARY,
    clitics=words("lo la los las le les"),
)
