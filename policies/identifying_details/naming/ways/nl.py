"""Ways in which Dutch tells a name."""

WAYS = """
(haar|zijn|hun) (moeder|mama|vader|papa|broer|zus|man|vrouw|vriend|vriendin|dochter|zoon|oma|opa|tante|baas
    |familie)
    (noemt|noemde|roept|riep) P (altijd |nog |gewoon )?N END
P (s|haar|zijn)? ?(moeder|mama|vader|papa|broer|zus|man|vrouw|vriend|vriendin|dochter|zoon|oma|opa|tante
    |baas)
    (noemt|noemde|roept|riep) (haar|hem) (altijd |nog |gewoon )?N END
de (moeder|vader|broer|zus|man|vrouw|vriend|vriendin|dochter|zoon|oma|opa|tante|baas) van P
    (noemt|noemde|roept|riep) (haar|hem) (altijd |nog |gewoon )?N END
(haar|zijn|hun|de) (moeder|vader|broer|zus|man|vrouw|vriend|vriendin|dochter|zoon|collega) (van P )?
    stelde P (aan (mij|ons) )?voor als A
P stelde zich (aan (mij|ons) )?voor als A
(riepen|riep|roept) (ze |de zuster )?F (om|op|af|binnen) ,? (en )?(toen )?(stond )?P
P (wordt|werd) ~N (genoemd|geroepen)
(deur|bel|deurbel|brievenbus|naambordje|bordje) (voor|van|bij) P ,? ~(staat|stond) ~A
(pakje|pakket|kaart|brief|post|polsbandje|paspoort) (voor|van|bij) P ,? ~(staat|stond) ~K
P (s|haar|zijn)? ?(deur|bel|brievenbus|naambordje) ~(staat|stond|zegt|:) ~A
P (s|haar|zijn)? ?(mail|brief|kaart|pakje|paspoort|rijbewijs|polsbandje|badge|recept) ~(staat|stond|zegt
    |:) ~K
(mail|brief|kaart|bericht|appje) van P (was|is|kwam) (ondertekend|getekend) ~A
P (tekent|ondertekent|tekende|ondertekende) ~(met|als) A
in (haar|zijn|het) (paspoort|rijbewijs|dossier) ~P ~N
P (staat|stond|ligt|lag|is|zit) ~onder (de naam )?K
P (staat|stond) ~onder A in
(naar|voor) P ~~,? (ze|zij|hij) (ligt|staat|is) ~(onder|als) A END
(tafel|reservering|afspraak|bestelling) staat op (naam van )?P ,? (dus |oftewel )?B
P was (vroeger |toen |ooit |op school |voor haar trouwen )+(een |de )?B END
P is (opnieuw |weer |pas )?getrouwd ,? (en )?(ze |hij )?(heet|is) (nu |tegenwoordig )?B
P heet (sinds|na|vanaf) ~B
P heet (nu |dus )?(weer|nu|tegenwoordig) B
P is (toch )?(die|de) S van vroeger
(ben|was) (jij|je) (niet )?(die|de) S (van|uit) [^?.!]{1,40}, P
P ,? (ben|was) (jij|je) (niet )?(die|de) S (van|uit)
(ben|was) Y (soms |toevallig |dan |niet |dus |toch |ook )+(die|de) S (van|uit)
(ben|was) Y (soms |toevallig |dan |niet |dus |toch |ook )*(een |de )?
    (zoon|dochter|broer|zus|vrouw|man|kleinzoon|kleindochter|neef|nicht|familie) van S (van|uit)
Y bent (soms |toevallig |dan |niet |dus |toch |eigenlijk )+(die |de )?F
P ,? (hoe )?(schrijf|spel) (je|ik) (je|jou|jouw) ?(achternaam |naam )?~~[?:,] ~F (met|of|[?])
P ,? (alias|oftewel|ofwel|oftwel|dus|aka) F END
(F|M) , (dus|oftewel|ofwel) (onze )?P END
P heet op (facebook|fb|insta|instagram|whatsapp|tiktok|linkedin|zoom) F
(in het echt|in het echte leven|in het dagelijks leven) ,? ~P ~F
P ,? in het echt(e leven)? ~F
P (gegoogeld|gegoogled|opgezocht|gevonden) ,? (het|dat|ze|hij) is F
P heeft (me|mij|ons) (haar|zijn) (echte |volledige |achter ?|voor ?)?(naam|achternaam|voornaam)
    (verteld |gezegd |gegeven )?,? (het is |ze heet )?A
P heeft (me|mij|ons) ~(verteld|gezegd) hoe (ze|hij) heet ,? (het is )?(F|G|S)
(schrijf|zet|schrijven) (maar )?F op ~P
(thuis|op haar werk|op zijn werk|op school|bij haar familie) (is|was|heet|heette) P (gewoon |nog |altijd )?N
P is (gewoon )?M (voor|bij|op) (haar|zijn|de|het) ~(leerlingen|kinderen|klas|school|patienten|klanten|kids)
P is M (van|uit|bij)
(ken|kende|kennen) P (nog |alleen |al )*als N
(bedankt|dank je|gefeliciteerd|welkom|hallo|lieve) P ,? (of
    |oftewel) (moet ik |beter gezegd |eigenlijk )?(zeggen )?M
(achternaam|voornaam|naam) van P (is|was|:) A
P s (achternaam|voornaam|echte naam) (is|was|:) A
P (tekende|heeft) [^?.!,]{0,60}(boek|register|gastenboek|condoleanceregister) [^?.!,]{0,40}als F
(ben|was) Y (soms |misschien |toevallig |dan |niet |dus |eigenlijk |toch |echt )+(die |de )?F
P [(] (ja |jawel |juist |precies |klopt |inderdaad |de |die |, )+(F|S)
P [^?.!]{1,80} M dit ,? (en )?[^a-z ] dat
(ben|was) (jij|je) (niet |soms |toevallig |dan )*(de|die) P S (van|uit|bij)
(zag|heb|vond) (ik )?O (niet )?(op|in|aan) (?:[a-z]+ ){0,6}?([a-z]*lijst|[a-z]*deur|[a-z]*rooster|[a-z]*bord
    |programma|inschrijving) ~~ [?] F END
(ben|was|is|stond|sta) (dat )?O (dat )?(op|in|aan) (?:[a-z]+ ){0,6}?([a-z]*lijst|[a-z]*deur|[a-z]*rooster
    |[a-z]*bord|programma|inschrijving) ~~ [?,] F END
P [^?!]{0,140}?(anoniem|initialen|voornaam|geblurd|(?:alleen|enkel) (?:als|met)|als [a-zPGS]+ [a-z]|als
    [a-z]|zonder naam) [^?!]{0,60}?(?P<but>maar|en|toch) (in |op )?(de|het) [a-z]*(podcast|uitzending|opname
    |video|ondertiteling|aftiteling|website|site|programma|poster|flyer|notulen|artikel) (zegt|zeggen ze
    |staat|stond|noemt) (gewoon )?F
P [^?!]{1,90} (niemand|geen van jullie) ~noemt ~[.:] F END
P [^?!]{1,90} hoe niemand (hem|haar) (hier )?noemt [.:] F END
"""
