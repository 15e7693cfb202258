"""Everyday German words, which are names only where they are used as names."""

from policies.identifying_details.cues.cue import words

ORDINARY = words(
    """
        ab abend aber acht adler alle allein alles alt am an anders angst antwort apfel arbeit arm auch auf
        auge aus bach bald bauer baum becker beide bein beispiel berg bergmann besser bett bild bin bis
        bitte blau bleiben blume boden brand braun brief bruder brücke brunnen buch busch da dach danke dann
        das dass dein dem den der die dich dick dies ding doch dort draußen drei du dunkel durch ehe eigen
        ein eine eis ende endlich engel er erde ernst erst es essen etwas fast fehler feind feld fest feuer
        fink fischer flug frage frau frei freitag fremd freude freund frieden froh früh frühling fuchs fuß
        für garten gast geben gefühl gegen gehen geist geld gern gesund gestern git glaube gleich glück gott
        graf grau groß grün grund gruppe gut haar haben hahn halt hand hart hase haus haut heil heim heiß
        heller herbst herr herz heute hier hilfe himmel hin hirsch hoch hof hoffnung holz huber hund ich ihm
        ihn ihr im immer in ist ja jäger jahr jeder jetzt jung kaiser kalt kaltes kanne kann kein keller
        kind kirche klar klein klug koch könig kopf kraft krank kraus kreuz krieg kurz lachen land lang
        lange lass laut leben leer lehrer leicht leid leise licht lieb liebe lied link luft lust mai mal man
        mann markt maurer maus meer mehr mein meist mensch messer metzger milch mir mit mittag mond montag
        morgen müde mühe müller mund mut mutter nach nacht name nase natur neben nein nett neu neumann nicht
        nichts nie noch nord not nun nur ob oben oder offen ohne ort ost paar pause pfeiffer platz plötzlich
        rat raum recht regen reich reise rest richter richtig ring ritter rose rot ruhe rund sache sagen
        satz schäfer schade schatten schatz schein schlaf schlecht schmerz schmidt schnee schneider schnell
        schön schreiben schreiner schritt schuh schuld schule schulz schumacher schuster schwarz schwer
        schwester see seele sehr sein seit seite selbst sicher sie sieben sohn sommer sonne sonntag sonst
        sorge spaß spät spiel sprache stadt stark staub stein stelle stern still stimme stolz stunde sturm
        süß tag tal tanz teil teufel tief tier tisch tochter tod tot traum traurig treu tür über uhr um und
        uns unter vater viel vielleicht vier vogel voll vom von vor wach wagen wagner wahr wald wand warm
        warten warum was wasser weber weg weich wein weiß weit welt wenig wenn wer werk werner wetter
        wichtig wie wieder wiese will wind winter winkler wir wirt wo woche wohl wolf wolke wort wunder
        wunsch zahl zahn zeit zelle ziel zimmer zimmermann zu zug zum zwei zweig zweifel pfeffer salz zucker
        kohl bäcker fröhlich ehrlich gerecht redlich sauer bitter böse wild zorn sanft flink schlau weise
        witzig strauch ast blatt nelke eiche buche birke tanne fichte kiefer ahorn kirsch nuss bohne erbse
        korn weizen roggen gerste heu stroh anger acker graben teich quelle fels kies sand lehm hügel mauer
        turm burg schloss pforte tor fenster stube kammer ofen stuhl bank kissen nagel hammer zange säge
        beil gabel löffel schüssel kessel topf pfanne krug becher glas fass korb sack beutel tasche gürtel
        stiefel hut kappe mantel rock hose hemd bär reh dachs igel katze pferd ochs kuh kalb schaf lamm bock
        ziege schwein huhn gans ente taube spatz sperling meise amsel drossel star lerche schwalbe storch
        reiher kranich falke habicht eule kauz rabe krähe elster specht kuckuck fisch hecht karpfen forelle
        barsch aal krebs frosch kröte schlange käfer biene hummel wespe fliege mücke spinne januar august
        dienstag mittwoch donnerstag samstag kuchen nudel
    """
)
