"""German cues."""

from policies.identifying_details.cues.cue import Cues, ends, phrases, words
from policies.identifying_details.cues.ordinary_de import ORDINARY

DE = Cues(
    language="de",
    frequent=words(
        """
        der die das und ist nicht ich du er sie es wir ihr mein meine dein deine sein seine ihre ein eine
        einen dem den des zu im in am mit von für auf an auch wie bei noch nur hat habe bin sind war wohnt
        nummer heute mir dich mich uns
        """
    ),
    i=words("ich wir wohne wohn arbeite bin"),
    me=words("mich mir uns"),
    my=words(
        """
        mein meine meinen meinem meiner meines unser unsere unserer mei meim min mini mim mis miini unserm
        unseren unsrer
        """
    ),
    you=words("du wohnst lebst arbeitest studierst unterrichtest jobbst"),
    yours=words(
        """
        dein deine deinen deinem deiner deines dich di dir euer eure dei deim din dini dim dis diini eier
        euren eurem euch
        """
    ),
    they=words("er sie"),
    theirs=words(
        """
        sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres ihm ihn sie sei seim sini ihra
        eahm ihrn
        """
    ),
    objects=words("ihm ihn ihnen"),
    demonstratives=words("die der"),
    group=words("ihre ihr ihren sie deren"),
    she=words("ihre ihr ihren ihrem ihrer ihres"),
    he=words("er ihn ihm sein seine seinen seinem seiner seines"),
    women=words(
        """
        mutter mama mutti schwester tochter frau ehefrau partnerin freundin exfrau oma großmutter enkelin
        tante cousine nichte schwiegermutter schwägerin stiefmutter nachbarin vermieterin chefin kollegin
        therapeutin psychologin psychiaterin ärztin hausärztin zahnärztin hebamme betreuerin anwältin lehrerin
        pfarrerin mitbewohnerin bekannte omi mami muddi muetter mueter schwöschter schwesterchen madl mädel
        dame schwesta schwöster muada muatter dochta tochta freindin
        verlobte patientin klientin praktikantin schülerin studentin mieterin maklerin notarin richterin
        polizistin gutachterin logopädin gynäkologin neurologin sozialarbeiterin sachbearbeiterin
        babysitterin erzieherin friseurin mentorin patin seelsorgerin pastorin mädchen uroma
        """
    ),
    men=words(
        """
        vater papa vati bruder sohn mann ehemann partner freund exmann opa großvater enkel onkel cousin neffe
        schwiegervater schwager stiefvater nachbar vermieter chef kollege therapeut psychologe psychiater arzt
        hausarzt zahnarzt betreuer anwalt lehrer pfarrer mitbewohner bekannter opi papi vadder brüeder
        brüderchen kumpel bub bua junge ehegatte gatte typ kerl spezl haberer bruada bruader voda votta
        freind
        verlobter patient klient praktikant schüler student mieter hausmeister makler notar richter
        polizist gutachter logopäde gynäkologe neurologe orthopäde sozialarbeiter sachbearbeiter
        babysitter erzieher friseur mentor pate seelsorger pastor uropa
        """
    ),
    several=words("""
        eltern geschwister familie kinder freunde nachbarn kollegen kolleginnen schwestern
         enkelkinder cousins zwillinge neffen nichten
"""),
    relations=words(
        """
        mutter mama mutti vater papa vati eltern schwester schwestern bruder brüder bruders geschwister sohn
        sohnes tochter kind kinder kindes baby mann mannes frau ehemann ehefrau partner partnerin freund
        freundin freundes freunde lebensgefährte ex exmann exfrau oma opa großmutter großvater enkel enkelin
        tante onkel cousin cousine neffe nichte schwiegermutter schwiegervater schwager schwägerin stiefvater
        stiefmutter patentante patenonkel familie nachbar nachbarin nachbarn vermieter vermieterin chef chefin
        kollege kollegin kollegen kolleginnen therapeut therapeutin therapeuten psychologe psychologin
        psychiater psychiaterin arzt ärztin arztes hausarzt hausärztin zahnarzt zahnärztin hebamme pfleger
        pflegerin betreuer betreuerin anwalt anwältin anwalts lehrer lehrerin trainer pfarrer pfarrerin
        mitbewohner mitbewohnerin bekannte bekannter handwerker klempner elektriker steuerberater omi opi omma
        oppa mami papi muddi vadder muetter mueter brüeder schwoscht schwöschter schwesterherz brüderchen
        schwesterchen kumpel kumpels bub bua madl mädel junge ehegatte gatte schatz zwilling zwillingsbruder
        vormund nachbarskind typ kerl dame bruderherz spezl haberer
        bruada bruader brueder schwesta schwöster muada muatter voda votta dochta tochta freind freindin
        verlobte verlobter enkelkind enkelkinder patenkind patient patientin klient klientin azubi
        praktikant praktikantin schüler schülerin student studentin mieter mieterin hausmeister makler
        maklerin notar notarin richter richterin polizist polizistin gutachter gutachterin logopädin
        logopäde physio ergotherapeutin heilpraktiker heilpraktikerin gynäkologin gynäkologe neurologin
        neurologe orthopäde sozialarbeiter sozialarbeiterin sachbearbeiter sachbearbeiterin babysitter
        babysitterin erzieherin erzieher friseurin friseur coach mentor mentorin pate patin seelsorger
        seelsorgerin pastor pastorin vorgesetzte vorgesetzter mädchen affäre stalker exe uroma uropa
        cousins zwillinge neffen nichten
        """
    ),
    articles=words(
        """
        der die das den dem des ein eine einen einem einer eines alte alter neue neuer beste bester große
        kleine kleiner jüngere ältere andere anderer gute guter liebe im am zum zur ins ans beim aufs ne nem
        nen n
        """
    ),
    titles=words("herr herrn frau fräulein dr doktor prof professor"),
    nouns=words(
        """
        nummer nummern telefon telefonnummer handy handynummer handynr tel festnetz whatsapp mail email e
        mailadresse adresse anschrift wohnung haus straße plz postleitzahl account konto profil insta
        instagram facebook telegram twitter tiktok nachname nachnamen familienname name namen vorname
        mädchenname geburtstag geburtsdatum steuernummer steuer id personalausweis ausweis ausweisnummer
        versicherungsnummer rentenversicherungsnummer pass kennzeichen iban bank kontonummer karte arbeit
        arbeitgeber schule standort koordinaten kontakt neue neuer privatnummer wohnort hausnummer mobil
        mobilnummer steuerid ahv svnr führerschein passnummer perso auto wagen karre roller
        linkedin discord snapchat youtube reddit twitch mastodon strava spotify pinterest threads tumblr
        nr telnr durchwahl rufnummer signal threema username handle snap paypal vinted xing steam bluesky
        firma betrieb uni bude wg klingel haustür nummernschild reisepass sozialversicherungsnummer
        spitzname realname
        """
    ),
    owning=words(
        """
        wohnt wohne wohnst wohnen wohn wohns gwohnt gewohnt leb lebt lebe lebst leben arbeitet arbeite
        arbeitest arbeiten unterrichtet
        unterrichte studiert studiere geht gehe geboren wurde wird werde heißt heiße heisst ist bin hat habe
        haben hast nutzt schreibt zog jobbt geb feiert feierte feire nannte residiert haust logiert schafft
        schaffst hockt sitzt jobbst jobbe unterrichtest fährt fahre ziehe gezogen umgezogen
        """
    ),
    being=words("ist is bin bist sind war wäre warst seid wärst wirst"),
    contacting=words(
        """
        ruf rufe ruft rufen anrufen anruf erreichst erreichen erreichbar erreicht schreib schreibe schreibt
        schreiben kontaktiere kontaktieren simse meldet melde melden folge folgt finden findet mailt mail
        maile an bei erwischt erwischst erwische antelefonieren durchrufen anschreiben anmailen wählt wählen
        hebt anbimmeln durchklingeln anklingeln durchbimmeln bimmelt bimmeln anfunken klingelt durchläuten
        simst simsen addet adden anpingen pingt telefonieren schreibts erreichts
        """
    ),
    telling=words(
        """
        sagte sagt gab gibt schickte schickt schrieb erzählte erzählt meint meinte empfahl weiß hat
        """
    ),
    of=words("von vom für zu bei gehört vo vun vum"),
    greetings=words(
        """
        hallo hi hey danke moin servus liebe lieber tschüss guten ja nein na ach sorry bitte willkommen
        grüezi hoi sali tach nabend huhu ciao tschau merci dankeschön glückwunsch gratuliere servas
        griasdi pfiat seas
        """
    ),
    fillers=words("""
        und aber also na ach ok okay naja übrigens hm tja so oh eigentlich nun gut oida hey he ey achso jo
        jau nee gell joa puh boah leute mensch
        """),
    endearments=words("""
        süße schatz liebes liebe lieber mensch schatzi liebling süßer maus mausi spatz herzchen hase alter
        digga bro oida
        """),
    bidding=words("""
        sag ruf frag schreib gib schick hör schau komm erzähl meld bleib nimm bring pass wart warte denk
        guck
        """),
    helping=words("kannst könntest hast willst würdest magst"),
    advising=words(
        """
        probier versuch versuche empfehle kannst könntest solltest brauchst willst wenn falls hilft
        helfen danke besten
        """
    ),
    here=words("hier"),
    organisations=words(
        """
        sozialverband liga bund bundesverband gesellschaft hilfswerk
        rentenversicherung mieterverein gewerkschaft
        klinik praxis krankenhaus apotheke beratungsstelle telefonseelsorge seelsorge notruf verein stiftung
        amt behörde rathaus bibliothek bücherei kirche gemeinde schule uni universität büro zentrale hotline
        polizei feuerwehr laden geschäft café cafe restaurant bäckerei hotel kneipe turnhalle halle museum
        selbsthilfegruppe treffpunkt jugendamt jobcenter krankenkasse caritas diakonie frauenhaus anmeldung
        sekretariat empfang rezeption bereitschaftsdienst notdienst ambulanz beratung dienst zentrum
        sozialdienst pflegedienst selbsthilfe spital ordination magistrat ambulatorium kesb bank versicherung
        agentur servicetelefon bürgeramt standesamt ordnungsamt finanzamt sozialamt gesundheitsamt arbeitsamt
        arbeitsagentur station pforte treff bürgerhaus gemeindehaus tafel hospiz tierheim tierarztpraxis
        pflegestützpunkt stützpunkt gasthof gasthaus jugendherberge herberge seminarhaus tagungshaus
        campingplatz gästehaus ferienhof bauernhof
        """
    ),
    private=words("direkte direkter private privater persönliche eigene"),
    surnames=phrases(
        """
        im telefonbuch unter,
        nachname, nachnamen, familienname, familiennamen, mit nachnamen, hinten, voller name, vollen namen,
        ganzer name, mädchenname, mädchennamen, geburtsname, heißt mit nachnamen, heißt hinten, nachname von,
        geborene,
        zuname, zunamen, geborener, vollständiger nachname
        """
    ),
    real_names=phrases(
        """
        zweiter vorname, zweitname,
        richtiger name, echter name, wirklicher name, richtigen namen, bürgerlicher name, klarname, vorname,
        früherer name, alter name, heißt eigentlich, heißt in wirklichkeit, heißt richtig, heißt wirklich,
        heißt in echt, in echt heißt, hieß früher, früher hieß, hieß mal, eigentlich heißt, heisst eigentlich,
        deadname, hieß vor der scheidung, hieß vor der hochzeit, hieß vor der heirat, hieß vor der ehe, hieß
        als kind, hieß ledig, hieß damals, steht für, heißt mit vollem namen, mit vollem namen, heißt
        vollständig, heißt offiziell, hieß noch, heißt im pass,
        künstlername, rufname, taufname, geboren als, auch bekannt als, früher bekannt als, heißt laut
        ausweis, heißt laut pass, heißt auf dem papier, hieß bei der geburt, hieß in der schule, hieß
        ursprünglich, hieß eigentlich, hieß einmal, heißt bürgerlich, vollständiger name, kompletter name,
        eingetragen als
        """
    ),
    called=phrases("heißt, heisst, hieß"),
    naming=words("ist war lautet heißt hieß heisst eigentlich er sie"),
    taking_back=phrases(
        "heißt wieder, wieder, hieß wieder, unterschreibt jetzt mit, unterschreibt jetzt als"
    ),
    marrying=words(
        "Scheidung geschieden Hochzeit verheiratet Heirat Trennung getrennt Mädchenname Mädchennamen"
    ),
    equating=words("nennt nannte nennen genannt"),
    misnaming=words("deadname deadnamed gedeadnamed deadnamen"),
    quoting=words("weitergeleitet leite zitat zitiere meinte meint antwortet antwortete so"),
    showing=words("sagt steht stand zeigt"),
    correcting=words("meine"),
    elsewhere=words("""
        echt papier ausweis pass offiziell früher damals arbeit eigentlich amtlich amt standesamt urkunde
        bürgerlich zeugnis mietvertrag
        """),
    under=words("als unter"),
    peoples=words(
        """
        widder stier zwilling krebs löwe jungfrau waage skorpion schütze steinbock wassermann fische
        deutscher deutsche österreicher österreicherin schweizerin türke türkin kurde kurdin syrer syrerin
        afghane afghanin iraner iranerin polin russin ukrainer ukrainerin italiener italienerin spanier
        spanierin grieche griechin kroate kroatin serbin bosnier bosnierin albaner albanerin rumäne
        rumänin bulgare bulgarin ungarin tscheche tschechin franzose französin engländer engländerin
        holländer holländerin belgier belgierin dänin schwedin amerikaner amerikanerin chinesin
        vietnamesin jüdin muslim muslima muslimin moslem christin katholik katholikin protestant
        protestantin atheist atheistin bayerin schwäbin sächsin fränkin badenerin hessin pfälzerin
        rheinländer rheinländerin westfälin berlinerin hamburgerin wienerin kölnerin münchnerin tirolerin
        zürcherin bernerin baslerin ossi wessi norddeutsche norddeutscher ostfriese ostfriesin
        """
    ),
    rooms=words("gruppe gruppen raum räume chat treffen runde"),
    belonging=words("ist geht gehört kommt macht mitglied auch aus schreibt"),
    asking=words("was wie welche wo wer"),
    pointing=words("das da dort dies wo es"),
    placing=words("in im"),
    accompanying=words("bei mit"),
    denying=words("nicht"),
    adding=words("und"),
    returning=words("jedenfalls egal"),
    comparing=words("auch genauso ebenso"),
    visiting=words("hin hingehen fahr fahre vorbei komm komme kommt mit bring bringe geh gehe da"),
    adverbs=words(
        "einfach schlicht übrigens halt eben jetzt noch auch immer ja doch hat die das wie net nit ned der"
    ),
    alone=words("meins seins ihrs"),
    having=words("habe hab haben"),
    ordinary=ORDINARY,
    relation_ends=ends(
        """
        mutter vater schwester bruder tochter sohn freundin freund nachbarin nachbar kollege kollegin cousine
        neffe nichte ärztin arzt anwalt anwältin lehrer lehrerin therapeut therapeutin betreuer betreuerin
        pfleger pflegerin chefin helfer helferin trainerin partner partnerin berater beraterin eltern enkelin
        hebamme bewohner bewohnerin leiterin vermieter vermieterin
        """
    ),
    noun_ends=ends(
        """
        nummer nummern handynr adresse anschrift name namen konto profil kennzeichen ausweis geburtstag
        wohnung handy mail karte
        """
    ),
    organisation_ends=ends(
        """
        klinik klinikum krankenhaus praxis apotheke beratungsstelle anlaufstelle geschäftsstelle meldestelle
        servicestelle fachstelle leitstelle dienst zentrum verein verband stiftung behörde beratung ambulanz
        hotline notruf seelsorge sekretariat büro schule kirche gemeinde kasse bibliothek werkstatt treff
        zentrale verwaltung anmeldung jugendamt sozialamt gesundheitsamt arbeitsamt standesamt ordnungsamt
        finanzamt meldeamt einrichtung agentur akademie krisentelefon sorgentelefon hilfetelefon elterntelefon
        kummertelefon bürgertelefon frauenhaus bürgerhaus gemeindehaus pfarrhaus rathaus altenheim pflegeheim
        seniorenheim tierheim wohnheim
        cafe bücherei hallenbad schwimmbad freibad theater kino laden bäckerei restaurant
        """
    ),
)
