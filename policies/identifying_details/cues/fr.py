"""French cues."""

from policies.identifying_details.cues.cue import Cues, phrases, words

FR = Cues(
    language="fr",
    frequent=words(
        """
        le la les un une des de du et est pas je tu il elle on nous vous ce c d l j n qu que qui pour dans
        sur avec mon ma mes son sa ses ton ta tes au aux plus mais très suis numéro habite travaille aussi
        ça à ai a y en fait s m t
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
        grande du au aux
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
        vitale tchat voiture bagnole caisse moto scooter
        linkedin discord snapchat youtube reddit twitch mastodon strava spotify pinterest threads tumblr
        """
    ),
    owning=words(
        """
        habite habites habitait habitent habitons vit vis vivent réside loge loges travaille travailles
        bosse bosses enseigne étudie étudies né née naquit est suis es a ai as utilise va aura fête fêtera
        appelle appelles nommé crèche crèches habitez travaillez bossez travaillait bossait travaillais
        bossais habitais enseignais étudiais logeais vivais donne donnes taffe taffes roule conduit fêtait
        fêtes squatte résides déménage emménage déménagé emménagé reste restes
        """
    ),
    being=words("cest est suis es sont était serait serais c étais étiez êtes seras sera serez étiez serais"),
    contacting=words(
        """
        appelle appeler appelez appelles appel joindre joint contacter contacte contactez écrire écris
        écrit écrivez envoyer envoie texto suivre suis suivez trouver ajoute ajouter joignable à
        appelé appelée
        """
    ),
    telling=words("dit disait donné donne envoyé envoie raconté écrit pense sait recommandé partagé m"),
    of=words("de d du pour à chez appartient"),
    greetings=words(
        """
        bonjour salut coucou merci pardon désolé désolée bonsoir cher chère bienvenue courage oui non ok
        bravo hello
        """
    ),
    fillers=words("et mais ok bon alors ben bah oh ah sinon enfin bref dis"),
    endearments=words("chérie chéri belle loulou"),
    bidding=words("dis appelle demande donne envoie écoute regarde viens"),
    helping=words("peux pourrais as veux sais"),
    advising=words(
        """
        essaie essayer recommande peux pourrais devrais besoin veux si quand aide aident merci mieux
        """
    ),
    here=words("ici là"),
    organisations=words(
        """
        défenseur urssaf carsat syndicat préfecture
        clinique hôpital pharmacie cabinet centre mairie bibliothèque médiathèque église paroisse association
        asso fondation urgences samu pompiers police gendarmerie ligne standard accueil secrétariat boutique
        magasin café restaurant boulangerie hôtel bar salle gymnase musée école lycée université fac bureau
        service caf cpam cmp crous croix préfecture refuge foyer réunion csapa permanence écoute ados planning
        consultation consultations guichet siège antenne cpas csp france services hlm ehpad msp clsc sos
        dispensaire hospice maternité médiateur assurance mutuelle banque tribunal commissariat consulat
        ambassade cinéma théâtre piscine supermarché garage gare mdph pmi cidff csso secours restos emmaüs
        maison
        cmp caf cpam brasserie auberge gîte camping
        """
    ),
    private=words("direct directe perso privé privée personnel personnelle fixe"),
    surnames=phrases(
        """
        dans l annuaire sous,
        nom de famille, nom complet, nom entier, nom de jeune fille, nom marital, de son nom de famille, de
        son nom, nom d épouse, patronyme, née sous le nom de, s appelle de son nom de famille
        """
    ),
    real_names=phrases(
        """
        deuxième prénom, second prénom,
        vrai nom, vrai prénom, véritable nom, véritable prénom, nom de naissance, prénom de naissance, ancien
        nom, ancien prénom, prénom, deadname, s appelle en vrai, s appelle en fait, s appelle en réalité, en
        vrai, en réalité, s appelait avant, s appelait, avant s appelait, s appelle vraiment, s appelle
        réellement, de son vrai nom, s appelait avant son mariage, de son vrai prénom, à l état civil, s
        appelle officiellement, s appelle pour de vrai, pour l état civil, vrai blaze, s appelle de son vrai
        nom, née, veut dire, est le diminutif de, diminutif de
        """
    ),
    called=phrases("s appelle, s appelait, se nomme, t appelles, vous appelez"),
    naming=words("bien il elle est c était s appelle appelait en fait vrai de"),
    taking_back=phrases(
        "redevenue, redevenu, est de nouveau, a repris, signe maintenant, signe de nouveau, signe à nouveau,"
        " resigne, est redevenue, s appelle de nouveau, s appelle à nouveau, s appelle maintenant"
    ),
    marrying=words("divorce divorcée divorcé mariage mariée séparation séparée nom jeune"),
    equating=words("appelle appelait appellent nomme nommait"),
    misnaming=words("deadname morinommé morinomme morinommer"),
    quoting=words("transfere transmis copie cite repond repondu genre"),
    showing=words("dit indique affiche"),
    correcting=words("dire"),
    elsewhere=words("vraie papier papiers passeport officiellement avant alors travail"),
    under=words("comme sous"),
    peoples=words(
        "bélier taureau gémeaux cancer lion vierge balance scorpion sagittaire capricorne verseau poissons"
    ),
    rooms=words("groupe groupes salon salons chat réunion réunions cercle"),
    belonging=words("est va fait appartient participe vient membre aussi parle dans du"),
    asking=words("quel quelle c où qui"),
    pointing=words("cest c ça cela là voilà où ce"),
    placing=words("en à au"),
    accompanying=words("chez avec"),
    denying=words("pas"),
    adding=words("et"),
    returning=words("bref enfin"),
    comparing=words("pareil aussi même"),
    visiting=words("vais y prends voiture passe venez viens apporte là"),
    adverbs=words("juste simplement hein toujours aussi encore qui que a"),
    alone=words("mien mienne tien tienne sien sienne"),
    ordinary=words(
        """
        a abord accord âge ai aide ailleurs aime air aller alors ami amour an ancien ange année ans appel
        après arbre argent assez au aube aucun aujourd aussi autre avant avec avoir avril bas beau beaucoup
        bel belle berger besoin bête bien blanc blanche bleu boire bois boit bon bonjour bonne bord bouche
        boucher boulanger bout bras brun bruit but ça cas ce cela cent certes ces chaleur chambre champ chance
        chaque charpentier chat château chaud chef chemin cher chevalier cheveux chez chien chose ciel clair
        claire clé coin colère comme comment compte constant content corps côté cou coup courage cours court
        cousin croix cuisine dame dans de début dedans demain dernier derrière des désir dessous deux devant
        dieu dimanche dire doigt donc donne dont dos douce douleur doux droit drôle du dupont dur durand eau
        école effort elle en encore enfant enfin ensemble ensuite entre envie esprit est et étoile être eux
        facile faible faim faire fait faut faux femme fer fête feu feuille fier fils fin fleur fleuve fois
        fond fontaine force forêt fort fou frais franc français frère froid front gai garçon garde garnier
        gars gauche gentil gloire goût grâce grand gras gris gros groupe guerre haut herbe hier histoire hiver
        homme honte hors ici idée il île image jamais jardin jaune je jeu jeudi jeune joie jolie joli jour
        journée juin juste la là lac laine laisse lait lampe langue large larme le legrand lent les lettre
        leur libre lieu ligne lire lit livre loin long lors lourd lui lumière lundi lune ma main mais maison
        mal malade marchand mardi mars martin mauvais me meilleur même mer mercier merci mère mes messe métier
        mettre meunier midi mieux milieu mince moi moins mois mon monde montagne morceau mort mot moulin mur
        musique nez ni noël noir nom non nos nous nouveau nuage nuit nul œil oiseau ombre on or orage ordre ou
        où oui page pain paix papa par pardon parfois parmi parole part pas passé patient pauvre pays peine
        pensée perle personne petit peu peur peut pied pierre pire place plage plaisir plan plein pleurs pluie
        plus poche point pomme pont porte pour pourtant près prêt printemps pris prix propre puis quand quatre
        que quel question qui quoi raison rayon regard reine renard reste rêve riche rien rire rivière roi
        rose rouge route rue sage sain saison salle salut samedi sang sans santé sauf savoir se sec sel
        semaine sens seul si silence simple sœur soif soir sois soleil sombre son sort soupe sous souvent
        sucre suite sur sûr ta table tant tante tard tas te temps tendre terre tête tissier toi ton tôt
        toujours tour tout train travail très triste trop tu un une va vague vallée vent ventre vérité verre
        vers vert vide vie vieux ville vin visage vite vivre voilà voir voisin voix vol vrai vue yeux pigeon
        moineau rossignol loup mouton chèvre lapin poulain cheval bœuf poisson carpe tisserand vigneron maire
        duc abbé moine pape noire pré champs mont rocher ruisseau étang marais cour verger vigne chêne hêtre
        frêne orme bouleau saule sapin noyer pommier poirier cerisier prunier rosier laurier buisson lilas
        violette muguet neige été automne carnaval couture dentelle baguette gâteau miel poivre cannelle
        coquelicot bonnet chapelle grange paquet sauvage taureau masson roux affilée emblée guingois catimini
        traviole tapinois croupetons apparat roupillon roupillons
        """
    ),
    having=words("ai as a aura"),
    clitics=words("le la l"),
)
