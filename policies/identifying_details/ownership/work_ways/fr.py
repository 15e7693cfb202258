"""Ways in which French tells who works where."""

IN = "(?:chez|a l|a la|a|au|aux|dans l|dans la|dans le|de chez) E"
OF = "(?:de chez|de l|de la|du|des|de|d) E"

WAYS = """
P ~(est )?(en poste|de service|d astreinte) IN
P ~(tient|tenait) (le guichet|la caisse|l accueil) IN
- P (finit|commence|embauche|debauche|sort) a [a-z0-9]+ ~(heures? |h )?(IN|OF)
P fait ((sa|P) rentree|son bts|son apprentissage|son stage|son alternance) IN
P ~(s est fait )?(viree?|licenciee?|embauchee?) (IN|OF)
(licencie|vire|embauche) P (IN|OF)
P a ete (prise?|embauchee?|licenciee?|titularisee?) IN
P (livre|conduit|roule|bosse) pour E
P fait la (compta|comptabilite|paie) OF
P (enseigne|donne cours|fait cours|fait classe) ~(a [a-z]+ [a-z]+ )?,? ?IN
(patron|patronne|chef|cheffe|contremaitre|superieur) de P (IN|OF)
P ~(ton|ta) (patron|patronne|chef|cheffe|contremaitre|equipe) (IN|OF)
(collegues|equipe) de P (IN|OF)
- : IN (ils|on|elles) ne (payent|paient|paie|lachent|donnent) pas ~P
- : IN (on|ils) (refuse|refusent) ~P
E (refuse|refusent|accorde|accordent) (un|une|le|la) (conge|jour|augmentation|pause) a P
P m a (servie?|encaissee?|recue?) IN
V , (la|le) (vendeuse|vendeur|caissiere|caissier|serveuse|serveur|infirmiere|infirmier|secretaire|prof
    |maitresse) (IN|OF) END
P porte la (blouse|tenue|veste) OF
(qui )?remplace P IN
P part a la retraite OF
- P ~en arret (IN|OF)
- P ~en (seconde|premiere|terminale|sixieme|cinquieme|quatrieme|troisieme|cm1|cm2|ce1|ce2) IN
P ~apprentie? IN
P (est|etait|c est) (le |la |l )?(maitresse|maitre|prof|professeure?|instit|institutrice|infirmiere?|aide
    soignante?|nounou|educatrice|educateur|medecin|sage femme|kine|atsem) (de|d) (mon|ma|mes|notre|nos)
    [a-z]+ IN
= P (s occupe|s occupait|prend soin) de (mon|ma|mes|notre|nos) [a-z]+ IN
P (soigne|soignait) (mon|ma|mes|notre|nos) [a-z]+ IN
- = : P (a|as|avait|vient de|va|viens de|vas) (enfin |juste )?(quitte|quitter) E
- : P (a|as|avait|vient de|va|viens de|vas) (enfin |juste )?(quitte|quitter) E END
- : P (a|as|avait|vient de|va|viens de|vas) (enfin |juste )?(quitte|quitter) E (enfin|apres|au bout)
- P (a|as|vient de|va) (enfin )?(demissionne|demissionner) (IN|OF)
- P demissionne (IN|OF)
- P (a|as) perdu (son|ton) (travail|boulot|job|poste|taf) (IN|OF)
(bravo|felicitations|felicite) ,? V ,? pour (le|ton|ce) (nouveau )?(poste|job|boulot|taf|travail) IN
(bravo|felicitations|felicite) ,? P ,? pour (le|ton|ce) (nouveau )?(poste|job|boulot|taf|travail) IN
P (est |etait )?en (blouse|blouse blanche|charlotte) IN
- E (a |ont |va )?(rendu|redonne|rendre|propose) [a-zP]+ (ancien |ancienne )?(poste|place|job|boulot)
    a P
- E (a|ont|va) (repris|reembauche|reprendre|reembaucher) P
- P ~(retrouve|retrouvee?|recupere) (son|sa|P) (ancien |ancienne )?(poste|place|job|boulot) IN
E P (laisse|laissera|laisserait|laissent) ~(enseigner|faire cours|donner cours)
E (laisse|laissera|laisserait|laissent) P (enseigner|faire cours|donner cours)
les (eleves|petits|gamins) de P IN [a-zP ]{0,60}?(reprendra|reprend|revient|reviendra|retour en classe)
- (chez|a) P ,? ?IN ~(il y a|y a|y en a) ~(syndicat|cse|delegues?|comite)
- (boulot|taf|travail|job|poste|stage|boite|employeur|usine) de P ,? (c est|est) (IN|E)
- P ,? (son|sa|ton|ta) (nouveau |nouvelle )?(boulot|taf|travail|job|poste|stage|boite|employeur|usine) ,?
    (c est|est) (IN|E)
- P ~passee? (cheffe?|responsable|manager|adjointe?) IN
(c est|c etait) P (la )?(a|en|derriere) (la )?(caisse|comptoir|bar|guichet) (IN|OF)
P (est|es|etais|etait|bosse|bosses) (la )?(en|derriere la|derriere le|derriere) (caisse|comptoir|bar
    |guichet) (IN|OF)
IN et (c est|c etait) P (la )?(a|en|derriere) (la |le )?(caisse|comptoir|bar|guichet)
(celle|celui) qui m a (servie?|encaissee?|recue?|apporte [a-z ]{1,20}) IN ,? ?(c etait|c est|etait) P
"""
