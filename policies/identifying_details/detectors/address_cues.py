"""Words beside a number that make a street of it, and words that cannot be a street's name."""

import re

from policies.identifying_details.words import whole, words

_LIVING = words("""
    zit zitten
    door doorbell parcel parcels flowers card cards letterbox knock popped drop dropped pop soup lasagne
    casserole stairs taxi bring brought collect driven neighbour delivering
    live lives lived living stay stays staying moved moving address addresses reside resides house home
    place delivered deliver ship shipped sent send mail mailed return located visit meet parked wohnt
    wohne wohnen wohnhaft wohnte adresse anschrift zieht gezogen vive vivo viven vivía dirección direccion
    domicilio habite habitent domicile loge crèche mora moro moram morada endereço endereco woont woon
    woonde wonen adres verhuisd wohnst wohnten leb lebt lebe lebst heimgebracht heimgefahren abholen
    abgeholt besuch besuchen hause daheim treffpunkt hingefahren fahrt vorbei schick schickt schicken
    päckchen gemeldet vives vivís viviendo vivimos resido residen piso vivienda mudado mudó señas enviar
    envía mandad mandar manda paquete recoger pasaros quedamos acompañé dejé llevé habites habitez
    habitons habitait crèches loges résidence résides réside vivent chez maison appart emménagé déménagé
    envoyez envoyer colis raccompagné déposé passez venez moras morava morando morei apartamento apê vivem
    mudou mudei endereços mandem encomenda deixei levei passem venham woonadres huis thuis thuisgebracht
    thuisbezorgd verblijft verhuist logeert opgehaald afgezet langs kaartje pakketje stuur sturen gebracht
    wohn wohnts gwohnt gewohnt dahoam dahoim zuhaus zuhause daheim geliefert liefern liefert lieferung
    bringen bringt vorbeibringen woonachtig gewoond bezorgd bezorgen remitente absender afzender
    remetente expéditeur
    gaff digs casa heim umgezogen eingezogen hingezogen ziehen rehta rehti rehte ghar
""")
_AT_THE_DOOR = re.compile(
    r"[^\W_]{1,6}(?: [^\W\d_][\w'’-]{1,20}){0,3},?(?: [^\W\d_]{1,10}){0,2}? "
    r"(?:klingeln|klingelt|läuten|aanbellen|bellen|knock|buzz|sonnez|sonner|timbre|toquen|interfone|campainha)"
    r"(?![^\W_])"
)
_THERE = (
    r"(?<!\w)(?:is|she's|he's|they're|i'm|im|hes|shes|you're|youre|you are|u r|ur|est|está"
    r"|ist|zit) (?:(?:back|still|now|over|up|down|round|in|stuck|snowed in|home|laid up) )?"
    r"(?:at|au|en|am|in der|op|an der) "
    r"|(?<!\w)(?:sender|shipping|address|return|parcel|delivery) label (?:says |reads )?"
    r"|(?<!\w)down (?:as|at) |(?<!\w)is it still "
)
_BEFORE = re.compile(rf"(?:{whole(_LIVING)}[^\d.!?;]{{0,56}}|{_THERE}[^\d.!?;]{{0,30}})$")

NO_NAME = words("""
    a an and or the to of on in at for from by with my your his her our their its this that these those it
    is was are were i you he she we they me him them us who what when where why how not no so but if then
    than as more less most few many lot lots first last next other others every each any some all both
    person kid way ways same out up down off into one two three four five six seven eight nine ten may
""")
"""Words that no street is called by, in the place where its name would stand, unless they have a capital."""

NEVER = words("""
    time times day days week weeks month months year years hour hours hr hrs minute minutes min mins mile
    miles km meter metre meters metres feet foot mg ml kg lb lbs people persons kids children members steps
    ecken häuser türen straßen stationen stockwerke step
    bedroom bedrooms bed beds bedroomed storey story storeys family car bath
    percent degrees degree dollars dollar euros euro pounds calorie calories half january february march
    april june july august september october november december jan feb mar apr jun jul aug sep sept oct
    nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat
    sun today tomorrow am pm uhr uur enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre lunes martes miércoles jueves viernes sábado domingo janvier février mars avril
    mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi
    dimanche januar februar märz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag
    samstag sonntag janeiro fevereiro março maio junho julho setembro outubro novembro dezembro januari
    jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden leute leuten kinder
    kindern personen años meses semanas días horas ans mois semaines jours heures anos dias jaar maanden
    weken dagen februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
""")
"""Units, months and days: counted before anything else, and so never a street behind a number."""


DESCRIBING = words("""
    long short bad good big small little lane lanes hard old new different hot cold dirt bumpy winding
    rocky busy single main side back quiet dark whole entire
""")
"""Words that describe a street, and name it only where they are written as a name."""


NUMBERED = words("""
    room ward step day unit building gate floor level apartment apt flat suite block house lot space cell
    bed pod covid windows iphone chapter psalm section zone district region area phase stage tier week
    month year group sala planta box cama puerta andén sección aula módulo grupo etapa fase nivel línea canal
    radio antena km urgencias consulta andar leito fila setor
    wohnung zimmer haus block piso habitación cuarto chambre quarto apartamento kamer
""")
"""Words that are numbered and are no street."""


def called_at_behind(text: str) -> bool:
    """Tell whether `text`, lower case and from a number on, soon speaks of ringing at a door."""
    return bool(_AT_THE_DOOR.match(text))


def living_before(text: str) -> bool:
    """Tell whether `text`, lower case, ends by speaking of where somebody lives, or of where to go."""
    return bool(_BEFORE.search(text))
