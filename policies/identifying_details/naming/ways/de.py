"""Ways in which German tells a name."""

WAYS = """
(ihre|ihr|seine|sein) (mutter|mama|vater|papa|bruder|schwester|mann|frau|freund|freundin|tochter|sohn|oma
    |opa|tante
    |chef|chefin|familie) (nennt|nannte|ruft|rief) P (immer |immer noch |noch |nur )?N END
P s? ?(mutter|mama|vater|papa|bruder|schwester|mann|frau|freund|freundin|tochter|sohn|oma|opa|tante|chef
    |chefin
    |familie) (nennt|nannte|ruft|rief) (sie|ihn) (immer |immer noch |noch |nur )?N END
P s? ?(mutter|mama|vater|papa|bruder|schwester|mann|frau|freund|freundin|tochter|sohn|oma|opa|tante|chef
    |chefin)
    hat (sie|ihn) ~N (genannt|gerufen)
(ihre|ihr|seine|sein) (mutter|mama|vater|papa|bruder|schwester|mann|frau|freund|freundin|tochter|sohn|chef
    |chefin)
    hat P (mir |uns )?als A (vorgestellt|begruss?t|angesprochen)
P s? ?(mutter|mama|vater|papa|bruder|schwester|mann|frau|freund|freundin|tochter|sohn|chef|chefin)
    hat (sie|ihn) (mir |uns )?als A (vorgestellt|begruss?t|angesprochen)
P (wird|wurde) ~(als )?N (genannt|gerufen|aufgerufen|angesprochen|vorgestellt)
P hat sich (mir |uns )?(als|mit) A (vorgestellt|gemeldet)
(hat|haben|wurde|war) (einfach |laut )?F (aufgerufen|gerufen) ,? (und )?(da )?(dann )?(stand )?P
(aufgerufen|gerufen) (wurde|haben sie) F ,? (und )?(da )?(dann )?(stand )?P
(rief|riefen|ruft|rufen) (sie )?F (auf |rein )?,? (und )?(da )?(dann )?stand P
P s? ?(klingel|tur|briefkasten|turschild|namensschild) ~,? ~(steht|stand|sagt|lautet
    |:) (ubrigens |doch |noch )?A
P s? ?(mail|brief|karte|nachricht|paket|post|ausweis|pass|armband|schild|akte|rezept|zeugnis|ticket|foto
    |bild) ~,?
    ~(steht|stand|sagt|lautet|:) (ubrigens |doch |noch )?K
(auf|an|in|im|am|laut) P s? ?(klingel|tur|briefkasten|turschild|namensschild) ~(steht|stand|heiss?t sie
    |heiss?t er) A
(auf|an|in|im|am|laut) P s? ?(mail|brief|karte|paket|post|ausweis|pass|armband|schild|akte|rezept|zeugnis
    |ticket)
    ~(steht|stand|heiss?t sie|heiss?t er|ist sie|ist er) K
(klingel|tur|turschild|briefkasten) (fur|von|bei) P ,? ~(steht|stand|ist) ~A
P ist (die |der )?M (fur|bei|an) (ihre|seine|ihren|seinen|die|der) (schuler|schulerinnen|kinder|patienten
    |kunden|klasse|schule)
(paket|karte|brief|post|schild|armband) (fur|von|bei) P ,? ~(steht|stand) ~K
bei P (steht|stand) A (an|auf|am) (der |dem )?(klingel|tur|briefkasten|schild|turschild|paket)
P s? ?(mail|brief|karte|nachricht) (war|ist|kam) ~(mit|von) A (unterschrieben|unterzeichnet|signiert)
P (unterschreibt|unterschrieb|unterzeichnet|signiert) ~(mit|als) A
(im|in|laut|auf) ((ihrem|seinem|dem|ihrer|seiner|der|ihren|seinen|den) )?
    (ausweis|pass|fuhrerschein|papieren|personalausweis|krankenkarte|zeugnis) ~,? ~P ~N
P (steht|stand|ist|lauft|liegt|wird|war) ~unter K
P (steht|stand|ist|lauft|liegt|wird|war) ~unter A (im (telefonbuch|system)|in der (liste|kartei)|gefuhrt
    |gelistet|gemeldet)
(nach|fur) P ~~,? (sie|er) (liegt|lauft|steht|ist) ~(unter|als) A END
(lauft|geht|ist|liegt|steht|gebucht|reserviert) (auf|fur) P ,? (also |sprich |das ist |auf )?B END
in der zeitung (steht|stand|war) ~P ~als A
P war (mal |fruher |damals |einmal |in der schule |vor der hochzeit )+(eine |ein |die |der )?B END
P hat (wieder )?geheiratet ,? (und )?(sie )?(heiss?t|ist) (jetzt |nun )?B
P heiss?t (bei|auf) (facebook|fb|insta|instagram|whatsapp|tiktok|linkedin|xing|zoom) F
P heiss?t (seit|nach) ~(wieder |jetzt |nun )?B
P heiss?t (jetzt |nun )?(wieder|jetzt|nun) B
P ist (wohl |doch |auch )?(die|der) S (aus|von|vom) (der|dem|unserer|meiner|damals|fruher)
(bist|warst) du ((nicht|doch|etwa|auch) )?(die|der) S (aus|von|vom) [^?.!]{1,40}, P
P ,? (bist|warst) du ((nicht|doch|etwa|auch) )?(die|der) S (aus|von|vom)
(bist|warst) Y (nicht |am ende? |etwa |vielleicht |zufallig |eh |gar |doch )+(die|der) S (aus|von|vom|beim)
(bist|warst) Y (denn |etwa |vielleicht |zufallig |eh |gar |doch |nicht )*(eine? |die |der |mit )?
    (tochter|sohn|bruder|schwester|frau|mann|cousine?|enkelin|enkel|verwandt)
    (von |mit |vom |des )?(den |dem |der )?S (aus|von|vom|beim)
P ~hiess? ~noch N
P ,? (alias|sprich|bzw|also|aka) F END
(F|M) , (also|sprich|namlich) (die |der |unsere? )?P END
P ,? im (echten|richtigen|wahren|wirklichen) leben ~F
im (echten|richtigen|wahren|wirklichen) leben ~P ~F
P (gegoogelt|gegooglet|gesucht|nachgeschaut) ,? (das|sie|er|es) (ist|heiss?t) F
P (ist|s) fur (ihre|seine|die) (familie|mutter|freunde|kollegen|kinder|patienten) ~N
(zuhause|daheim|bei der arbeit|im buro|auf arbeit|in der familie|in der schule) (ist|war|heiss?t|hiess?) P
    (nur |noch |immer |einfach )?(die |der )?N
P ist gar (nicht|keine) P ,? (sie|er) (heiss?t|ist) N
P ist gar keine? [a-zG]+ ,? (sie|er|sondern) (heiss?t|ist)? ?(eine? )?N
P hat (mir|uns) ~(ihren|seinen) (richtigen |echten |vollen |ganzen )?(namen|vornamen|nachnamen)
    (gesagt |verraten |erzahlt |genannt )?,? (es ist |er ist |sie heiss?t )?A
P hat (mir|uns) ~(gesagt|verraten|erzahlt) ,? wie (sie|er) ~heiss?t ,? (es ist |das ist )?(F|G|S)
(kenne?|kannte|kennt) P (noch |nur |schon )*als N
(danke|gluckwunsch|willkommen|hallo|liebe|lieber) P ,? (oder|beziehungsweise|bzw)
    (soll ich |muss ich |besser |vielmehr )?(sagen )?M
(schreib|schreibt|setz|setzt) (bitte )?F (auf|in|unter) ~P
(fur|an) ~P ~~: F END
wie schreibt man (Y|dich|deinen namen|dein namen) ~~[?:,] ~F (mit|ohne|oder|[?])
P ,? (wie )?schreibt? man (dich|deinen namen) ~~[?:,] ~F (mit|ohne|oder|[?])
P hat sich [^?.!,]{1,60} als F (eingetragen|verewigt)
P (hat|steht) [^?.!,]{0,40}(gastebuch|kondolenzbuch|buch|liste) [^?.!,]{0,40}als F
    (unterschrieben|eingetragen|drin)
(bist|warst) du (denn |am ende? |etwa |vielleicht |wohl |eh |gar |nicht |ned )*(die|der|de|da) P S (aus|von
    |vom|bei|beim)
(bist|warst) Y (denn |am ende? |etwa |vielleicht |wohl |zufallig |eh |gar |doch |nicht |womoglich
    |eigentlich )+(die |der )?F
Y bist (etwa |vielleicht |wohl |zufallig |eh |doch |nicht |ja |eigentlich )+(die |der )?F
P [(] (ja |genau |eh |richtig |stimmt |eben |die |der |, )+(F|S)
P [^?.!]{1,80} M hier ,? (und )?[^a-z ] da
(hab|habe|hatte|glaub|seh|sah) (ich )?O ~(auf|an|in|am|im|bei) (?:[a-zS]+ ){0,6}?([a-z]*liste|[a-z]*tur
    |[a-z]*schild|[a-z]*plan|aushang|[a-z]*tafel|brett|programm|anmeldung) (?:[a-zS]+ ){0,6}?[?] F END
(bist|warst|ist|war) (das )?O (das )?(auf|an|in|am|im) (?:[a-zS]+ ){0,6}?([a-z]*liste|[a-z]*tur|[a-z]*schild
    |[a-z]*plan|aushang|[a-z]*tafel|brett|programm|anmeldung) (?:[a-zS]+ ){0,6}?[?,] F END
(stehst|standest) O ~(auf|an|in|am|im) (?:[a-zS]+ ){0,6}?([a-z]*liste|[a-z]*tur|[a-z]*schild|[a-z]*plan
    |aushang|[a-z]*tafel) (?:[a-zS]+ ){0,6}?[?] F END
P [^?!]{0,140}?(anonym|initialen|vornamen|verpixelt|(?:nur|blos|bloss) (?:als|mit|unter)|als [a-zPGS]+ [a-z]
    |ohne namen) [^?!]{0,60}?(?P<but>aber|doch|und|dann) (im|in der|auf der|in den|am) [a-z]*(podcast
    |sendung|mitschnitt|video|untertiteln?|abspann|website|webseite|homepage|programm|plakat|flyer|protokoll
    |artikel|newsletter) (steht|sagen sie|sagt man|heiss?t sie|heiss?t er|stand) (dann |trotzdem |doch |voll
    )*F
P [^?!]{1,90} (niemand|keiner|keiner von euch) ~(nennt|ruft) [.:] F END
P [^?!]{1,90} wie (ihn|sie) (niemand|keiner|keiner von euch) (hier )?(nennt|ruft) [.:] F END
"""
