"""French words of every day that are also names, or close to names."""

from policies.identifying_details.cues.cue import words

ORDINARY = words(
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
)
