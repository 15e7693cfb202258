"""Ways in which Dutch tells who works where."""

IN = "(?:bij|bij de|bij het|op|op de|op het|in|in de|in het|aan de) E"
OF = "(?:van|van de|van het) E"

WAYS = """
P ~(dienst|late dienst|vroege dienst|nachtdienst) IN
- P (zit|staat|stond|zat|werkt) ~IN (op de afdeling|op kantoor|in het magazijn|achter de|aan de balie
    |op de vloer)
P ~(bij|bij de|bij het) E (op de afdeling|aan de balie) [a-z]+
P (maakt|maakte) schoon IN
- P ~(is|was) om [a-z0-9]+ klaar IN
P (s|haar|zijn|zijne)? ?(collegas?|collega s|baas|bazin|patron|chef|manager|leidinggevende) IN
P ~terug naar (de |het )?E ~,? ~collega
- : IN betalen ze P ~(weinig|slecht|niet)
- IN geven ze P (geen|nooit) ~vrij
IN (heeft|hebben) ze P ~(ontslagen|aangenomen|bevorderd)
P bediende me IN
- V ,? hoe is het (bij|bij de) E
wie ~(valt in|vervangt) ~(voor )?P IN
P gaat ~met pensioen IN
P staat ~op de loonlijst OF
P ~IN ~op de loonlijst
- P zit (op de|op het|op) E
- P zit in [a-z0-9]+ (havo|vwo|vmbo|mavo|mbo) IN
- P ~(geschorst|geslaagd|gezakt) IN
P geeft (les|bijles) IN
P ~les (in|op|aan) (het |de )?E
P (is|was) de (juf|meester|[a-z]*leraar|[a-z]*lerares|docente?|verpleegkundige|verzorgster|verzorgende
    |verloskundige|tandarts|huisarts|begeleid(er|ster)|mentor) van (mijn|onze|ons) [a-z]+ IN
= P (zorgt|zorgde) voor (mijn|onze|ons) [a-z]+ IN
= P (verzorgt|verpleegt|begeleidt) (mijn|onze|ons) [a-z]+ IN
- P (is|gaat|bent) ~weg bij E
- : P (is|bent) ~gestopt IN
- : P (is|bent) IN ~(gestopt|ontslagen)
- = : P (is|bent) IN ~(vertrokken|weggegaan)
- = P stopt IN
- : P (heeft|hebt|nam|neemt) ~(ontslag genomen|ontslag|opgezegd) IN
- : P (heeft|hebt) IN ~(ontslag genomen|opgezegd)
(gefeliciteerd|proficiat) ,? V ,? met (je|de|jouw) (nieuwe )?(baan|job) IN
(gefeliciteerd|proficiat) ,? P ,? met (je|de|jouw) (nieuwe )?(baan|job) IN
P (staat |stond |is |was )?in (een |de |haar |zijn |P )?(witte jas|schort) IN
- P (wordt|werd|is|bent) (nu |straks |binnenkort )?[a-z]*(leider|leidster|manager|chef|chefin|hoofd) IN
- : E (heeft|hebben) P ~~(ontslagen|eruit gegooid|eruit gezet|buitengegooid|geschorst|op straat gezet) END
- : (heeft|hebben) (de |het )?E P ~~(ontslagen|eruit gegooid|eruit gezet|buitengegooid|op straat gezet) END
- : (IN|OF) om P ~~(eruit te gooien|eruit te zetten|te ontslaan|buiten te gooien|op straat te zetten
    |te schorsen)
- = P (heeft|hebt) ~IN (gestaan|gezeten) END
- E (heeft|gaf|geeft) P ~(baan|plek|functie|baantje) (terug|teruggegeven|aangeboten)
- P ~(baan|plek|functie) terug IN
P s? ?(kinderen|klas|leerlingen) IN [a-zP ]{0,60}?(weer (les geeft|lesgeeft|voor de klas))
(mag|mogen) P IN ~(lesgeven|les geven)
- bij P IN ~(ondernemingsraad|vakbond)
(zat|stond|zit|staat|was|dat was) P (daar |gewoon |weer |ineens )*(achter|aan) de (kassa|bar|toonbank|balie)
    IN
P (zat|stond|zit|staat|was|bent) (daar |gewoon |weer |ineens )*(achter|aan) de (kassa|bar|toonbank|balie) IN
P (loopt|liep|werkt|zit|staat) in de bediening IN
IN en (daar |toen )?(zat|stond|was) P (achter|aan) de (kassa|bar|toonbank|balie)
"""
