"""Where a full name is asked for or put down, in every language at once."""

from policies.identifying_details.cues.cue import phrases, words

SURE = phrases("""
    made out to, make it out to, making it out to, payable to, addressed to, address it to, there for,
    in the name of, in name of, under the name, under the name of, booked for, booked under, booked in under,
    booked in as, booked in for, booked as, reserved for, reserved under, registered to, registered as,
    registered under, checked in as, checked in under, introduced him as, introduced her as,
    introduced them as, introduced you as, introduces him as, introduces her as, admitted as, admitted under,
    signed it, signed it as, signs it, signed it off, prescribed to, prescribed for, dispensed to,
    invoiced to, care of, paged, paging, paging a, named on it as, came up as, comes up as, pops up as,
    on the door as, in the book as, on the list as, on the rota as, in the system as, down as, down under,
    auf den namen, auf den namen von, unter dem namen, im namen von, vorgestellt als, ausgestellt auf,
    adressiert an, gerichtet an, unterschrieben mit, unterschrieben als, läuft auf, läuft unter,
    angemeldet als, angemeldet unter, eingetragen als, eingetragen unter, gebucht auf, reserviert auf,
    reserviert für, gebucht für, zu händen, z hd, zu händen von,
    op naam van, ten name van, t n v, onder de naam, onder de naam van, gericht aan, geadresseerd aan,
    t a v, ter attentie van, ondertekend met, ondertekend als, ondertekend door, ingeschreven als,
    gereserveerd voor, gereserveerd onder, voorgesteld als, stond ingeschreven als,
    a nombre de, al nombre de, a la atención de, dirigida a, dirigido a, reservada para, reservado para,
    registrada como, registrado como, apuntada como, apuntado como, presentó como, presentaron como,
    inscrita como, inscrito como, ingresada como, ingresado como, anotada como, anotado como,
    au nom de, au nom d, à l ordre de, à l ordre d, à l attention de, à l attention d, adressée à,
    adressé à, adressés à, présentée comme, présenté comme, inscrite comme, inscrit comme, inscrite sous,
    inscrit sous, enregistrée sous, enregistré sous,
    em nome de, no nome de, no nome da, no nome do, em nome da, em nome do, ao cuidado de, aos cuidados de,
    dirigida à, endereçada a, endereçado a, apresentou como, inscrita como, internada como, internado como,
    cadastrada como, cadastrado como, registrada como
""")
"""Right behind them stands whom something is for, in full."""
STANDING = words("under unter onder bajo sous sob as als como comme")
ENTERED = words("""
    booking bookings reservation reservations table order prescription prescriptions script meds appointment
    slot room page fundraiser gofundme justgiving whip collection ticket tickets parcel package delivery
    donation file letter form deposit locker ballot entry
    buchung reservierung tisch bestellung rezept termin akte spende paket päckchen karte karten brief
    boeking reservering tafel bestelling recept afspraak pakje pakket kaartje kaartjes
    reserva mesa pedido receta cita paquete entrada entradas carta
    réservation table commande ordonnance dossier colis billet billets lettre courrier
    encomenda receita consulta ingresso ingressos bilhete bilhetes
""")
"""What is kept under somebody's name."""
ASKED = phrases("""
    ask for, asked for, asking for, asks for, looking for, calling for, to see, visiting, with, to, for,
    nach, zu, für, an, naar, voor, bij, aan, por, para, a, con, demandez, demander, demande, pour, à, chez,
    avec, com
""")
"""In front of whom one visits, where it is said where that is."""
BEDSIDE = words("""
    ward bay bed reception receptionist desk intercom visiting visitors nurses nurse triage discharge
    station pforte empfang anmeldung besuchszeit besuchszeiten krankenhaus klinik zimmer heim
    afdeling balie receptie bezoekuur ziekenhuis
    recepción planta habitación portería mostrador hospital ingresos conserje
    accueil chambre réception étage hôpital
    recepção portaria enfermaria quarto porteiro
""")
"""Where one is found by a full name, as a patient and not as one who serves others."""
SERVES = words("""
    named renamed called honour memory benannt vernoemd
    supervisor manager boss runs run owns owner works work leads lead chairs doctor consultant surgeon boss
    chef leitet arbeitet ärztin arzt baas leidt werkt arts jefe jefa trabaja dirige médico patron travaille
    dirige médecin chefe trabalha médica
""")
PUTTING = words("""
    write wrote put use say spell schreib schreibt schreiben pon pone poned escribe escribid ecris ecrivez
    mets mettez metts escreve escrevam poe ponham coloca bota schrijf zet adresser
""")
"""What one does with a name on what it belongs on."""
PAPER = words("""
    envelope envelopes label labels badge badges tag tags parcel package form forms card cards sheet list
    register wreath cheque transfer cagnotte
    umschlag etikett päckchen paket formular karte kranz liste überweisung brief blumen
    envelop etiket pakje pakket formulier kaart kaartje krans lijst
    sobre etiqueta paquete formulario tarjeta lista transferencia
    enveloppe étiquette colis formulaire carte liste virement chèque
    envelope encomenda formulário cartão lista transferência crachá
""")
SHOWN_ON = words("whiteboard board locker door chart sheet list badge envelope label certificate locker tag")
"""What a name stands on, which is said behind it."""
RESERVED = words("""
    reserviert gebucht adressiert adressieren ausgestellt ausstellen gemeldet bestellt eingetragen angemeldet
    vor gereserveerd geboekt besteld ingeschreven
""")
"""Verbs behind a name, with a preposition in front of it: auf (…) reserviert, als (…) vor."""
DESTINED = words("an auf für unter als naar op to à a para voor onder")
SENDING = words("""
    bitte please pls send sending schick schicken schickt überweist überweisung stuur stuurt sturen envía
    envíen envien manda mandad mandar mandem envoyez envoie envoyer
""")
FAVOURS = words("""
    drove dropped picked walked collected cooked baked lent fixed carried fetched brought mowed covered sat
    lifted minded gefahren gebracht abgeholt geholfen geliehen trajo llevo recogio arreglo presto ramene
    amenee depanne cherche trouxe levou buscou consertou emprestou bracht gebracht opgehaald
""")
"""What somebody does for another who is there."""
SERVICES = FAVOURS | words("""
    ran made organised organized washed set lift lifts cake cakes soup stall teas tea sandwiches washing hall
    minibus rota raffle kuchen suppe fahrt pastel sopa gâteau soupe bolo taart soep
""")
"""What a group thanks somebody for."""
THANKING = phrases("""
    thank you to, thanks to, thanks go to, thank you goes to, danke an, dank an, dank geht an, gracias a,
    merci à, obrigado a, obrigada a, obrigado ao, obrigada à, bedankt aan, dank aan
""")
OF_PAPER = words("for für pour para voor")
OTHERS = words("""
    tenant tenants customer customers client clients patient patients judge officer landlord landlady boss
    manager supervisor candidate applicant employee employees student students pupil pupils mieter kunde
    kundin patientin chef inquilino cliente paciente jefe locataire client huurder klant inquilina
""")
"""Of whom a full name is told at work, or of a letter that came astray."""
COMPANY = words("with con avec com mit bei chez bij")
NO_PERSON = words("""
    statue plaque mug poster street quote line verse lyrics jersey shirt stamp
    denkmal straße platz trikot zitat calle camiseta cita rue collège citation rua camisa citação straat
""")
"""Where a full name is that of somebody whom all know."""
