"""Ways in which French tells a name."""

WAYS = """
(sa|son|ses|leur) (mere|maman|pere|papa|frere|soeur|sour|mari|femme|copain|copine|fille|fils|mamie|tante
    |patron
    |famille) (l )?(appelle|appelait) (toujours |encore )?P (toujours |encore )?N END
(le|la|l) ?(mere|maman|pere|papa|frere|soeur|sour|mari|femme|copain|copine|fille|fils|tante|patron|famille)
    (de|d) P l (appelle|appelait|a appelee?) (toujours |encore )?N END
(sa|son|leur|le|la) (mere|pere|frere|soeur|sour|mari|femme|copain|copine|fille|fils|collegue) (de P )?
    (m |nous )?a presente P (a tous )?(comme |en tant que )?A
P s est presentee? (comme|en disant|sous le nom de|:)? ?A
(a appele|ont appele|appelle|appellent|appelait) F ,? (et )?(la )?(c est )?P (s est|se) (levee?|leve)
(a appele|ont appele|appelle|appellent|appelait) F ,? (et )?c est P
(boite aux lettres|boite|porte|sonnette) de P ,? ~(c est |il y a |y a )?(marque|ecrit|inscrit|note|c est
    |dit) ~A
(colis|carte|courrier|lettre|badge|bracelet|passeport|dossier|ordonnance|carnet|sac|diplome) de P ,?
    ~(c est |il y a |y a )?(marque|ecrit|inscrit|note|c est|dit) ~K
(mail|message|courrier|mot|lettre|carte) de P (est|etait|arrive) signee? ~A
P (signe|signait|a signe) (toujours |ses mails |en tant que )*A END
(passeport|permis|papiers|bracelet|dossier|certificat) ,? ~P ,? (c est|est) N
P est ~sous (le nom de )?K
P ~~,? (elle|il) est (inscrite? )?(sous|comme) (le nom de )?A END
(table|reservation|commande|chambre|billet|rendez vous) ~(est )?au nom de P ,? (donc |c est |soit )?B
le (vrai )?(nom|nom de famille|prenom) de P ,? c est A
P (etait|s appelait) ~(avant|autrefois|a l ecole|au lycee|a l epoque) ,? N
P (etait|s appelait) N (avant|autrefois|a l ecole|au lycee|a l epoque)
(a l ecole|au lycee|a l epoque|au boulot|chez elle|chez lui|a la maison|pour sa famille) ,?
    P ,? (c est|c etait|est|etait|s appelait|s appelle) (encore )?N
P s est mariee? ,? (et )?(elle )?(s appelle|est) (maintenant |desormais )?B
P a repris (son|le) nom ~,? (c est )?B
(es|etais|serais|t es) (tu )?(pas )?(la|le) S (du|de|des) [^?.!]{1,40}, P
P ,? (tu )?(es|etais|serais|t es) (tu )?(pas )?(la|le) S (du|de|des)
P ,? c est (pas )?toi (la|le) S (de|des)
P ,? (c etait )?avant ,? (il |elle )?(c etait|s appelait|etait) (encore )?N END
P (il |elle )?se faisait appeler N (avant|autrefois|a l ecole|au lycee|a l epoque|au boulot)
(la|le) (petite?|grande?|fille|fils|mere|pere|famille) S ,? (c est|c etait|donc) P
P ,? (t es|tu es|es tu|t etais|vous etes|c est) (pas )?(la|le) (petite?|fille|fils) S
P ,? (t es|tu es|vous etes|t etais) pas (un|une) S( toi| vous)? END
P ,? (t es|tu es|vous etes|t etais) (un|une) S( toi| vous)? , (non|nan|hein)
sur [a-zS]+ ,? P (elle |il )?(est|s appelle|apparait) (inscrite? |enregistree? )?(sous|comme|au nom de)
    (le nom de )?A
(F|M) , (donc|autrement dit|c est a dire) (notre )?P END
P ,? (alias|soit|aka|c est - a - dire|c est a dire|autrement dit) F END
P dans la (vraie )?vie ,? (c est|est) F
dans la (vraie )?vie ,? P ,? (c est|est) F
P est sur ~(, |sous |comme |en tant que )F
(cherche|trouve|tape|google|vu) P (sur ~)?,? (c est|elle est|il est) F
P m a ~(dit|donne|montre|avoue) (son|le) (vrai |nom de |pre)?(nom|prenom) ,? (c est )?A
P m a ~(dit|avoue) comment (elle|il) s appelle ,? (c est )?(F|G|S)
(ecris|ecrivez|mets|mettez|marque|marquez) F sur ~P
P (c )?est M (de|du|a)
(merci|bravo|felicitations|bienvenue|bonjour) ~P ,? ou (devrais je dire |plutot |dois je dire |pardon )?M
(merci|bravo|felicitations|bienvenue|bonjour) ~P ,? ou devrais - je dire M
(connais|connaissais|connu) P (comme|sous le nom de|en tant que) N
P a signe [^?.!,]{0,60}(comme|au nom de|sous le nom de) F END
(es|serais|etais|c est|c etait) (tu |toi )?(pas |donc |par hasard |peut etre )*(toi )?
    (la|le) P S (du|de|des|d)
(es|serais|etais) (?!je )Y (pas )?(par hasard |peut etre |donc |finalement )*(la |le )F
(?!je )Y (ne )?(serais|etais|es) (pas )?(par hasard |peut etre |donc |finalement )*(la |le )F
P [(] (oui |voila |exact |exactement |c est ca |la |le |, )+(F|S)
P [^?.!]{1,80} M par - ci ,? (et )?[^a-z ] par - la
c (est|etait) (bien )?O ,? (sur|dans) (?:[a-z]+ ){0,6}?(liste|porte|tableau|planning|feuille|affiche
    |programme) ~~ [?,] F END
(?P<you>t) (ai|avais|aurais) (pas )?(vue?|trouvee?|lue?|apercue?) (sur|dans) (?:[a-z]+ ){0,6}?(liste|porte
    |tableau|planning|feuille|programme) ~~ [?,] F END
P [^?!]{0,140}?(anonyme|initiales?|prenom|floutee?|(?:juste|seulement|que) [a-zPGS]+ [a-z]|en tant que
    [a-zPGS]+|sans nom) [^?!]{0,60}?(?P<but>mais|et|puis) (dans |sur )?(le|la|l|les) (?:[a-z]+
    ){0,2}?(podcast|emission|video|enregistrement|sous titres|generique|site|affiche|programme|compte rendu
    |article) (dit|disent|affiche|affichent|marque|met|mettent) F
P [^?!]{1,90} (personne|aucun de vous) ne ~(appelle|l appelle) ~[.:] F END
"""
