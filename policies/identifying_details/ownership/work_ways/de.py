"""Ways in which German tells who works where."""

IN = "(?:bei|beim|bei der|bei dem|im|in der|am|an der|auf der) E"
OF = "(?:von|vom|von der|der|des) E"

WAYS = """
P ~(dienst|schicht|fruhschicht|spatschicht|nachtschicht|nachtdienst|bereitschaft) IN
P ~(nach|vor|zwischen) der (schicht|fruhschicht|spatschicht|nachtschicht) IN
P (steht|sitzt|stand|sass?|sas|ist|arbeitet) ~IN (im buro|im lager|am empfang|im verkauf|in der kuche
    |hinterm tresen|an der rezeption|im kundencenter|in der verwaltung)
P (sitzt|sass?|sas|arbeitet) ~IN an der kasse
P liefert fur E
P (arbeitet|schafft|putzt|kellnert) fur E
- P fahrt fur E END
- P ~(kommt|geht) um [a-z0-9]+ IN raus
P (muss|musste|fangt|fing) um [a-z0-9]+ ~IN (anfangen|an|antreten)
P ~(ubernommen|befordert|eingestellt|abgemahnt) ~IN
IN ~P ~(ubernommen|befordert|eingestellt|abgemahnt)
P geht ~IN in (rente|pension)
P s? ?(kollegen|kolleginnen|kollegin|kollege|chefs?|chefin) (OF|IN)
P s? ?abteilung IN
- : IN (zahlen|geben|lassen) sie P ~(wenig|frei|schlecht|nicht|nix)
- : IN (zahlt|gibt) ~P ~(wenig|frei|schlecht|nicht)
P hat mich IN bedient
(war|bin) IN (und|,) P ~(an der kasse|am empfang|hinterm tresen|an der theke)
V , (die|der) (verkauferin|verkaufer|kassiererin|schwester|pfleger|pflegerin|lehrerin|lehrer|kellnerin
    |kellner
    |arzthelferin|hausmeister) (OF|IN) END
P ~in der (arbeitskleidung|uniform|arbeitsjacke) (OF|IN)
P tragt die (uniform|arbeitsjacke) OF
(wer )?vertritt ~P IN
P ist krankgeschrieben IN
- P geht auf (die|das|den) E
- P (ist )?in der (funften|sechsten|siebten|achten|neunten|zehnten|elften|zwolften|[0-9]+) ~(klasse )?IN
- P ~IN im [a-z]+ten semester
P ~IN vor (deiner|seiner|ihrer) [a-z0-9]+ (stehst|steht)
P (sitzt|arbeitet) ~IN im [a-z]+
P ~(ist|war) (der|die) ([a-z]*(lehrer|pfleger|erzieher|betreuer|trainer|therapeut)(in)?|[a-z]*schwester
    |hebamme|[a-z]*arzt|[a-z]*arztin) (von )?(mein|unser)[a-z]* [a-z]+ IN
= P (pflegt|pflegte|betreut|betreute|unterrichtet|unterrichtete) (mein|unser)[a-z]* [a-z]+ IN
= P kummert sich um (mein|unser)[a-z]* [a-z]+ IN
- : P (hat|hatte|hast) ~IN ~(gekundigt|hingeschmissen|geschmissen|aufgehort)(?! zu)
- : P (kundigt|kundigte|kundigst) ~IN
- P (hort|horte|horst) ~IN auf
- P (schmeiss?t|schmiss?) (jetzt |endlich |bald )?(hin|alles hin)? ?IN
- P (schmeiss?t|schmiss?) ~IN hin
- P (ist|wurde|bist|wurdest) ~(IN|von E|vom E) (gekundigt|entlassen|gefeuert|rausgeworfen)
(gluckwunsch|gluckwunsche|gratuliere|glukwunsch) ,? V ,? (zum|zur|zu deinem|zu deiner) (neuen )?(job
    |stelle|arbeit) IN
(gluckwunsch|gluckwunsche|gratuliere|glukwunsch) ,? P ,? (zum|zur|zu deinem|zu deiner) (neuen )?(job
    |stelle|arbeit) IN
P (steht |stand |ist |war )?(im|in der|in ihrer|in seiner) ((weissen |weisen )?kittel|schurze|kasack) IN
- P (wird|wurde|ist|bist|wirst) (jetzt |bald |nun |nachste[nsm]? [a-z]+ )?[a-z]*(leiter|leiterin|chef|chefin
    |meister|meisterin) IN
- P (soll|wird|darf|kann|wirst) ~IN ~[a-z]*(leiter|leiterin|chef|chefin) werden
- E hat P ~(stelle|job|platz|posten) ~(zuruckgegeben|wiedergegeben|gegeben|angeboten)
- hat E P ~(stelle|job|platz|posten) ~(zuruckgegeben|wiedergegeben|gegeben|angeboten)
- : E (hat|haben) (die |den )?P ~~(rausgeschmissen|rausgeworfen|gekundigt
    |entlassen|gefeuert|abgemahnt|gekickt) END
- : (hat|haben) E (die |den )?P ~~(rausgeschmissen|rausgeworfen|gekundigt
    |entlassen|gefeuert|abgemahnt|gekickt) END
- : (IN|OF|von E|vom E) ,? P ~~(rauszuschmeiss?en|rauszuwerfen
    |zu kundigen|zu entlassen|zu feuern|abzumahnen)
- E hat P (wieder |zuruck )?(eingestellt|zuruckgenommen|ubernommen)
(lasst|last|lassen) (die |das |der )?E P ~(unterrichten|im sitzen arbeiten|im homeoffice arbeiten)
E (lasst|last|lassen) P ~(unterrichten|im sitzen arbeiten|im homeoffice arbeiten)
P s? ?(kinder|klasse|schuler|kids) IN [a-zP ]{0,60}?(wieder unterrichtet|(zuruck|wieder) im unterricht)
P (da |dort |doch |echt |immer |wieder |heute |gestern )*(an|hinter) (der|dem) (kasse|theke|tresen) IN
P (sitzt|stehst|steht|sass?|sas|sast|standst|stand|bist|warst|ist|war)
    (da |dort |doch |echt |immer |wieder |heute|gestern )*(an|hinter) (der|dem) (kasse|theke|tresen) IN
IN und (da |dort )?(sast|sass?|sas|standst|stand|warst|war) P (an|hinter) (der|dem) (kasse|theke|tresen)
"""
