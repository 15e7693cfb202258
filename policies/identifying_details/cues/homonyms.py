"""Everyday words that are surnames, or what people call a pet or a child: fields, rivers, pimenta, Krümel.

Written small they are words. Those that the languages list as ordinary already are left out.
"""

from collections.abc import Mapping

from policies.identifying_details.cues.cue import Words, words

HOMONYMS: Mapping[str, Words] = {
    "en": words(
        """
        abbey ace acorn alley almond angle archer arena arenas armour arms backer bacon badger bagel
        bandit bane banker banks banner bard bare barns baron barrow bash bates battles bays beam beans
        beard beaver beavers beech beers bellows bender berry bias bible billings bills binder birch
        birdie biscuit biscuits bland blanks blazer blessing bliss blizzard blossom blunt bolt bonds booth
        boots borders boring bottoms bounds bower bowers bowler bowling bowman brace brand bravo bray
        breeding brewer bridges brim brink broom brothers browning bubbles buddy bullock bump bunker bunny
        bunting burrow burrows butt buttons butts cable cage camper cancel cannon cantor captain caramel
        cardinal carrier carver castle castor cater cave chai chamberlain chambers champ champagne
        chancellor cheek cheeks chestnut chew chick chin chow cinnamon cleaver click clover coats coconut
        coffin colon combs comet cone cooks coon core cork corona corral council counts cousins covert
        coward coy cram craven creed crews crisp crook crooks crouch cruise crumble crumbs crumpet
        crumpets cumming cupcake curl curry custard dame dash davenport deans deck dell denim dent derby
        dew dial dicks dill dodge doe downer downing downs drain drum ducky duff dukes dumpling dusty dye
        dyke earl earnest eddy espresso falcon falls fanning favors fears fee fellows fender ferry fielder
        fielding fields fife fink flint flowers fore foreman forte fountain franks freckles freed fried
        fries froggy fudge fuller funk gable gadget galaxy gale gall gallant garland garrison gay gee
        gentile gentry gibbons gill gills
        gist gizmo glaze glitter goldsmith goodnight gore gravely graves gravy grim
        grimes groom gross grove groves hack hacker hackney hallmark hammock hanks harbour harden harder
        hare harms harness harp hart hash hasty hatch havens hawks hays heath heck hedges herald herd
        heron herring hickey hicks hills hoard holder homer hooker hooks hopper hung hurdle irons ivory
        jacks jelly jellybean jet jolly keel ketchup keys kinder kindred kitchens kiwi lacy lair lance
        lander lark lash latte lawless laws leach leak leech lemons lent lien linden lines lively looney
        loving major majors marble marks marlin marquis marrow marshmallow martini martins mask mast
        masters maze mead meadows meatball medley merchant messenger million mills miner mink misty
        mittens mocha mochi mock monk moody moose morrow motley mounts muffins muse mustard nations nave
        neighbors nickel nightingale nix nobles noodle noodles northern nugget null numbers nutmeg oaks
        oreo otter outlaw packer paddock pagan panda pang papa parks parsley parsons partridge patches
        peaches peacock peak peanut peanuts pebble pebbles peek peel pence peoples peppers petal petty
        piazza pickle pickles pilgrim pinto piper pitcher pixel plank plaza pointer pond ponder popcorn
        pope poppy pounds powers pretzel pretzels provost pudding pumpkin quirk rains rainwater ramen
        ranger ransom rascal rash reading rector reel reeves register riddle rider ridge rife ringer
        rivers roach robins rocky roe roller roman rounds rouse ruff rushing sales salmon samples sands
        satin sausage sawyer scales scone scout seal seals seaman sellers sells sessions settles severance
        sexton shank sheets shields shilling shin shiver shoemaker shook shores shoulders showers sides
        sim singleton sites skipper slate slaughter slay sledge slippers smiley snowball snowflake socks
        son southern sparkle sparkles sparks sparrow speaks spear spears speck spikes spinner springs
        sprinkle sprinkles sprout squire stack stamp stamps staples stark starling sterling stern steward
        stiles stocks stokes stoner storms stout strain strait strand stringer stump sturgeon styles
        summers swan tan tater teacup teal thatcher thimble thrash tinker toast toffee tofu toms toner
        tong towers towns trader troupe trout tuck tucker turbo twinkle urban usher utter valentine veal
        velvet vest via vice vigil villa vines vineyard waffles wages waits walls warden ware weaver weed
        weeks weir whiskers whiting wick wicker wiener wilder wilt winger winters woo woodland zoom
        """
    ),
    "es": words(
        """
        abad abril amador arena avena barba barbero bello bizcocho bolita caballero cabello cabeza cabrera
        calvo camino canela cano carpintero casas cebolla chispa churro cocinero coco conde copito cortes
        costa crespo cuevas domingo duque duro escribano esquina fraile fuentes gallego galleta gallo gato
        heredia hermoso iglesias lindo lluvia lobo mancha mano manzana manzano marin marques mayo miel
        monje montes mora naranjo nieto nieves obispo ola oliva olivares olmo oso palma pardo parra pecas
        pelusa peral pie pimienta pobre rayo reyes rios roble robles rosado rosales sabado salado salas
        serra sierra silla sobrino soldado soler toledo tomate toro trigo trueno vaca viernes
        """
    ),
    "de": words(
        """
        amsel backer bar biene blank blum dachs falke flocke frost gartner gross herzog honig horn igel
        kafer keks kern krumel kugel kuhn lerche lilie muffin mullner nebel nuss pfeffer pfeifer punktchen
        roth salz scholz spatz sperling strauch walter weiss zimt zucker
        """
    ),
    "fr": words(
        """
        agneau barbier baron biscuit boisson bonhomme bonnet boule cachou cannelle caramel carre cerisier
        chene chocolat clerc colombe comte corbeau cordier duc ete eveque joly lapin loup maigre maire
        marquis miel minette moine mouton neige noisette plume poirier poisson poivre pommier praline
        prevost prieur prince roche roches rond roy safran tailleur taureau tigre vache valet vigne vignes
        """
    ),
    "pt": words(
        """
        alegria amado amora batata bento biscoito bispo bolacha calado canela caseiro cebola couto doce
        domingos espinho farinha feijao feijoada ferreiro fontes formoso franco galo gato gordo lagos
        laranjeira lobo macieira magro mata mel monteiro moral moreno negro neves onda pacoca palha
        parreira pato pimenta pipoca pitanga pontes prado preto raposo rios sales salgado sapateiro trigo
        videira vila vitoria
        """
    ),
    "nl": words(
        """
        beek blad boon bron dik drop eik erwt geit herder hertog honing kers kip kleermaker klei koe koek
        koekje konijn kool koster kramer molenaar mus peer peper poes pony pruim ridder schipper schout
        sluis snoep steen suiker tak timmer tulp velden vink vliet wever wijs wilg wolk wortel zout
        """
    ),
    "hi": words(
        """
        badal chand chandan dil gulab heera jadu jungle khushi laddu lal megh moti pyari raja rani roti
        sagar sona sitara suraj titli
        """
    ),
}
