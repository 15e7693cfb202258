"""French cues."""

from policies.identifying_details.cues.cue import Cues, phrases, words
from policies.identifying_details.cues.ordinary_fr import ORDINARY

FR = Cues(
    language="fr",
    frequent=words(
        """
        le la les un une des de du et est pas je tu il elle on nous vous ce c d l j n qu que qui pour dans sur
        avec mon ma mes son sa ses ton ta tes au aux plus mais très suis numéro habite travaille aussi ça à ai
        a y en fait s m t
        """
    ),
    i=words("je j nous moi"),
    me=words("me m moi nous"),
    my=words("mon ma mes notre nos mien mienne"),
    you=words("tu vous toi t habites bosses travailles crèches loges vis étudies enseignes appelles étais"),
    yours=words("ton ta tes votre vos tien tienne te toi t"),
    they=words("il elle ils elles"),
    theirs=words("son sa ses leur leurs lui sien sienne"),
    objects=words("lui"),
    group=words("leur leurs ils eux"),
    she=words("elle elles"),
    he=words("il ils"),
    women=words(
        """
        mère maman sœur soeur fille femme épouse conjointe compagne copine amie mamie tante cousine nièce
        marraine voisine patronne infirmière avocate institutrice maîtresse nounou dame meuf daronne frangine
        reum tata tatie mamé mémé mémère filleule jumelle bru tutrice curatrice logeuse gardienne coiffeuse
        cheffe gérante amoureuse fiancée gamine copines voisines
        """
    ),
    men=words(
        """
        père papa frère fils mari époux conjoint compagnon copain ami papi oncle cousin neveu gendre parrain
        voisin patron infirmier avocat maître curé monsieur gars type mec daron frangin reup poto tonton papé
        pépé filleul jumeau tuteur curateur bailleur logeur gardien livreur chauffeur coiffeur gérant amoureux
        fiancé gamin
        """
    ),
    several=words("parents enfants frères amis amies voisins collègues famille"),
    relations=words(
        """
        mère maman père papa parents sœur soeur frère frères fils fille enfant enfants bébé mari femme époux
        épouse conjoint conjointe compagnon compagne copain copine ami amie amis amies ex mamie papi mamy papy
        tante oncle cousin cousine neveu nièce gendre parrain marraine voisin voisine voisins proprio
        propriétaire patron patronne chef collègue collègues psy psychologue psychiatre thérapeute médecin
        docteur docteure généraliste infirmière infirmier dentiste kiné avocat avocate prof professeur
        professeure institutrice maître maîtresse entraîneur curé pasteur coloc colocataire nounou assistante
        éducatrice éducateur plombier électricien famille monsieur dame type gars mec meuf daron daronne
        darons frangin frangine reum reup pote potes poto cops tonton tata tatie papé mamé mémé pépé mémère
        parente filleul filleule jumeau jumelle marâtre bru exmari copains copines voisines pédiatre gynéco
        orthophoniste psychomot kinésithérapeute ostéo tuteur tutrice curatrice curateur bailleur logeuse
        logeur gardien gardienne concierge livreur chauffeur coiffeuse coiffeur bénévole cheffe gérant gérante
        amoureux amoureuse fiancé fiancée gosse gosses gamin gamine gamins petiot
        """
    ),
    articles=words(
        """
        le la les l un une d de autre ancien ancienne nouveau nouvelle meilleur meilleure petit petite grand
        grande du au aux vieux vieille ex futur future jeune propre premier première deuxième cette cet
        """
    ),
    titles=words("monsieur madame mademoiselle m mme mlle dr docteur docteure pr professeur maître"),
    nouns=words(
        """
        numéro numéros téléphone tél tel portable fixe mobile whatsapp mail mails email e courriel adresse
        maison appart appartement domicile rue code postal compte pseudo profil insta instagram facebook
        twitter tiktok snap telegram nom prénom anniversaire date naissance sécu sécurité sociale carte
        passeport permis plaque immatriculation iban rib banque travail boulot employeur école lycée collège
        position coordonnées contact nouveau nouvelle 06 perso famille num bigo bigophone mél insee siret
        vitale tchat voiture bagnole caisse moto scooter linkedin discord snapchat youtube reddit twitch
        mastodon strava spotify pinterest threads tumblr gsm natel cell cellulaire bal identifiant utilisateur
        pseudonyme blog chaîne page lien site gmail hotmail boîte courrier digicode interphone étage bâtiment
        sonnette porte vinted leboncoin paypal lydia wero paylib revolut cb visa mastercard bic niss nas
        matricule badge anniv fête entreprise usine bureau fac université stage coords gps localisation
        emplacement blaze blase
        """
    ),
    owning=words(
        """
        habite habites habitait habitent habitons vit vis vivent réside loge loges travaille travailles bosse
        bosses enseigne étudie étudies né née naquit est suis es a ai as utilise va aura fête fêtera appelle
        appelles nommé crèche crèches habitez travaillez bossez travaillait bossait travaillais bossais
        habitais enseignais étudiais logeais vivais donne donnes taffe taffes roule conduit fêtait fêtes
        squatte résides déménage emménage déménagé emménagé reste restes demeure demeures jobbe jobbes streame
        streames tweete poste postes blogue publie conduis gère gères dirige diriges crèchent habitiez
        travailliez bossiez bossent travaillent preste prestes
        """
    ),
    being=words("cest est suis es sont était serait serais c étais étiez êtes seras sera serez étiez serais"),
    contacting=words(
        """
        appelle appeler appelez appelles appel joindre joint contacter contacte contactez écrire écris écrit
        écrivez envoyer envoie texto suivre suis suivez trouver ajoute ajouter joignable à appelé appelée
        téléphone téléphoner téléphonez téléphones sonne sonner texte texter textez textes sms mp dm mailer
        maile mailez caller callez rappelle rappeler rappelez bipe biper bipez follow rajoute rajouter
        rajoutez ajoutez taper tape tapez cherche chercher cherchez trouvez trouve envoyez poster postez
        rejoindre rejoins skype facetime essaie essayer
        """
    ),
    telling=words(
        """
        dit disait donné donne envoyé envoie raconté écrit pense sait recommandé partagé m dis disent donnait
        raconte racontait explique expliqué mentionné demandé demande confirme confirmé dicté filé file refilé
        passé laissé
        """
    ),
    of=words("de d du pour à chez appartient"),
    greetings=words(
        """
        bonjour salut coucou merci pardon désolé désolée bonsoir cher chère bienvenue courage oui non ok bravo
        hello hé hey yo slt cc bjr bsr félicitations bises bisous biz wesh allo bye ciao anniversaire svp stp
        mci rebonjour
        """
    ),
    fillers=words(
        """
        et mais ok bon alors ben bah oh ah sinon enfin bref dis tkt jsp mdr lol ptdr nan ouais genre donc
        allez eh hé tiens attends stp svp euh hum voilà écoute franchement honnêtement perso pis faque bin
        coudonc tsé wesh wsh jcrois
        """
    ),
    endearments=words(
        """
        chérie chéri belle loulou poulette choupette choupinette biquette minou doudou cocotte bichette
        chouchou poussin frérot gros bro soeurette ptite puce pitchoune copine mec meuf
        """
    ),
    bidding=words(
        """
        dis appelle demande donne envoie écoute regarde viens raconte prends pense oublie arrête garde laisse
        apporte passe rappelle réponds vérifie note attends tiens stp svp dites appelez donnez envoyez venez
        écoutez regardez
        """
    ),
    helping=words(
        """
        peux pourrais as veux sais pourras pouvez pourriez avez aurais auras voudrais savez penses connais
        """
    ),
    advising=words(
        """
        essaie essayer recommande peux pourrais devrais besoin veux si quand aide aident merci mieux essayez
        tente tentez conseille conseillent suggère peut pourrait faudrait faut devriez visite regarde regardez
        réserve gratuit gratuite aidé abonne abonnez connais connaissez lis lire
        """
    ),
    here=words("ici là icitte"),
    organisations=words(
        """
        défenseur urssaf carsat syndicat préfecture clinique hôpital pharmacie cabinet centre mairie
        bibliothèque médiathèque église paroisse association asso fondation urgences samu pompiers police
        gendarmerie ligne standard accueil secrétariat boutique magasin café restaurant boulangerie hôtel bar
        salle gymnase musée école lycée université fac bureau service caf cpam cmp crous croix préfecture
        refuge foyer réunion csapa permanence écoute ados planning consultation consultations guichet siège
        antenne cpas csp france services hlm ehpad msp clsc sos dispensaire hospice maternité médiateur
        assurance mutuelle banque tribunal commissariat consulat ambassade cinéma théâtre piscine supermarché
        garage gare mdph pmi cidff csso secours restos emmaüs maison cmp caf cpam brasserie auberge gîte
        camping popote rectorat académie ccas caarud cmpp gem mosquée temple synagogue funérarium crématorium
        cimetière stade aéroport librairie pension motel hotline polyclinique urgence épicerie laverie resto
        fédération collectif comité conseil département région prison
        """
    ),
    private=words(
        """
        direct directe perso privé privée personnel personnelle fixe propre domicile portable mobile gsm cell
        """
    ),
    surnames=phrases(
        """
        inscrit sous, inscrite sous, enregistrée sous, enregistré sous, nom d usage, nom de mariée, noms de
        famille, dans l annuaire sous, nom de famille, nom complet, nom entier, nom de jeune fille, nom
        marital, de son nom de famille, de son nom, nom d épouse, patronyme, née sous le nom de, s appelle de
        son nom de famille
        """
    ),
    real_names=phrases(
        """
        vrai blase, nom civil, prénom civil, nom d état civil, ancien blaze, connue sous le nom de, connu sous
        le nom de, baptisée, baptisé, deuxième prénom, second prénom, vrai nom, vrai prénom, véritable nom,
        véritable prénom, nom de naissance, prénom de naissance, ancien nom, ancien prénom, prénom, deadname,
        s appelle en vrai, s appelle en fait, s appelle en réalité, en vrai, en réalité, s appelait avant, s
        appelait, avant s appelait, s appelle vraiment, s appelle réellement, de son vrai nom, s appelait
        avant son mariage, de son vrai prénom, à l état civil, s appelle officiellement, s appelle pour de
        vrai, pour l état civil, vrai blaze, s appelle de son vrai nom, née, veut dire, est le diminutif de,
        diminutif de
        """
    ),
    called=phrases("s appelle, s appelait, se nomme, t appelles, vous appelez"),
    naming=words("bien il elle est c était s appelle appelait en fait vrai de"),
    taking_back=phrases(
        "redevenue, redevenu, est de nouveau, a repris, signe maintenant, signe de nouveau, signe à nouveau,"
        " resigne, est redevenue, s appelle de nouveau, s appelle à nouveau, s appelle maintenant"
    ),
    marrying=words(
        """
        divorce divorcée divorcé mariage mariée séparation séparée nom jeune marié mari divorcer épousé
        remariée remarié
        """
    ),
    equating=words("appelle appelait appellent nomme nommait appeler baptise baptisé baptisée surnomme"),
    misnaming=words("deadname morinommé morinomme morinommer"),
    quoting=words("transfere transmis copie cite repond repondu genre transféré fwd tr réponds répondait"),
    showing=words("dit indique affiche montre disait indiquait"),
    correcting=words("dire"),
    elsewhere=words(
        """
        vraie papier papiers passeport officiellement avant alors travail ordonnance ordonnances formulaire
        formulaires bail contacts anciennement irl acte certificat carte légalement boulot civil état doctolib
        """
    ),
    under=words("comme sous"),
    peoples=words(
        """
        bélier taureau gémeaux cancer lion vierge balance scorpion sagittaire capricorne verseau poissons
        français française belge belges suisse québécois québécoise acadien acadienne canadien canadienne
        marseillais marseillaise parisien parisienne lyonnais lyonnaise lillois lilloise nantais nantaise
        toulousain toulousaine bordelais bordelaise niçois niçoise rennais rennaise strasbourgeois
        strasbourgeoise breton bretonne normand normande alsacien alsacienne picard picarde basque corse
        auvergnat auvergnate savoyard savoyarde provençal provençale occitan occitane chti nordiste sudiste
        bruxellois bruxelloise liégeois liégeoise wallon wallonne flamand flamande montréalais montréalaise
        gaspésien gaspésienne beauceron beauceronne saguenéen saguenéenne vaudois vaudoise genevois genevoise
        valaisan valaisanne anglais anglaise écossais irlandais irlandaise allemand allemande autrichien
        autrichienne italien italienne espagnol espagnole portugais portugaise polonais polonaise russe
        ukrainien ukrainienne roumain roumaine grec grecque turc turque kurde algérien algérienne marocain
        marocaine tunisien tunisienne kabyle berbère arabe égyptien égyptienne libanais libanaise syrien
        syrienne sénégalais sénégalaise ivoirien ivoirienne malien malienne camerounais camerounaise congolais
        congolaise haïtien haïtienne antillais antillaise guadeloupéen guadeloupéenne martiniquais
        martiniquaise réunionnais réunionnaise comorien comorienne malgache vietnamien vietnamienne chinois
        chinoise japonais japonaise américain américaine mexicain mexicaine brésilien brésilienne africain
        africaine européen européenne asiatique juif juive musulman musulmane chrétien chrétienne catholique
        protestant protestante bouddhiste
        """
    ),
    rooms=words(
        """
        groupe groupes salon salons chat réunion réunions cercle salle communauté serveur forum atelier
        """
    ),
    belonging=words("est va fait appartient participe vient membre aussi parle dans du"),
    asking=words("quel quelle c où qui comment quoi quels quelles"),
    pointing=words("cest c ça cela là voilà où ce voici ceci"),
    placing=words("en à au aux dans"),
    accompanying=words("chez avec"),
    denying=words("pas"),
    adding=words("et"),
    returning=words("bref enfin sinon"),
    comparing=words("pareil aussi même pareille idem également"),
    visiting=words(
        """
        vais y prends voiture passe venez viens apporte là aller passer passez venir débarque train bus monte
        ramène amène emmène apporter sonne toque frappe route chercher prendre
        """
    ),
    adverbs=words(
        """
        juste simplement hein toujours aussi encore qui que a maintenant vraiment actuellement désormais
        jamais apparemment seulement donc bien souvent
        """
    ),
    alone=words("mien mienne tien tienne sien sienne"),
    ordinary=ORDINARY,
    having=words("ai as a aura"),
    clitics=words("le la l"),
)
