"""Everyday English words that are surnames too: fields, rivers, banks. Written small they are words."""

from policies.identifying_details.cues.cue import words

HOMONYMS = words(
    """
    abbey alley almond angle archer arena arenas armour arms backer bacon badger bane banker banks banner
    bard bare barns baron barrow bash bates battles bays beam beard beaver beavers beech beers bellows
    bender berry bias bible billings bills binder birch bland blanks blazer blessing bliss blizzard blunt
    bolt bonds booth borders boring bottoms bounds bower bowers bowler bowling bowman brace brand bravo
    bray breeding brewer bridges brim brink broom brothers browning bullock bump bunker bunting burrow
    burrows butt butts cable cage camper cancel cannon cantor cardinal carrier carver castle castor cater
    cave chamberlain chambers champagne chancellor cheek cheeks chestnut chew chick chin chow cleaver
    click coats coffin colon combs cone cooks coon core cork corona corral council counts cousins covert
    coward coy cram craven creed crews crisp crook crooks crouch cruise cumming curl curry dame dash
    davenport deans deck dell dent derby dew dial dicks dill dodge doe downer downing downs drain drum
    duff dukes dye dyke earl earnest eddy falcon falls fanning favors fears fee fellows fender ferry
    fielder fielding fields fife fink flint flowers fore foreman forte fountain franks freed fried fries
    fudge fuller funk gable gale gall gallant garland garrison gay gee gentile gentry gibbons gist glaze
    goldsmith goodnight gore gravely graves grim grimes groom gross grove groves hack hacker hackney
    hallmark hammock hanks harbour harden harder hare harms harness harp hart hash hasty hatch havens
    hawks hays heath heck hedges herald herd heron herring hickey hicks hills hoard holder homer hooker
    hooks hopper hung hurdle irons ivory jacks jolly keel keys kinder kindred kitchens lacy lair lance
    lander lark lash lawless laws leach leak leech lemons lent lien linden lines lively looney loving
    major majors marble marks marlin marquis marrow martini martins mask mast masters maze mead meadows
    medley merchant messenger million mills miner mink mock monk moody morrow motley mounts muse nations
    nave neighbors nickel nightingale nix nobles northern null numbers oaks outlaw packer paddock pagan
    pang papa parks parsley parsons partridge peacock peak peek peel pence peoples peppers petty piazza
    pickle pilgrim pinto piper pitcher plank plaza pointer pond ponder pope pounds powers provost quirk
    rains rainwater ransom rash reading rector reel reeves register riddle rider ridge rife ringer rivers
    roach robins roe roller roman rounds rouse ruff rushing sales salmon samples sands sawyer scales seal
    seals seaman sellers sells sessions settles severance sexton shank sheets shields shilling shin shiver
    shoemaker shook shores shoulders showers sides sim singleton sites skipper slate slaughter slay sledge
    smiley son southern sparks sparrow speaks spear spears speck spikes spinner springs sprinkle squire
    stack stamp stamps staples stark starling sterling stern steward stiles stocks stokes stoner storms
    stout strain strait strand stringer stump sturgeon styles summers swan tan teal thatcher thrash tinker
    toms toner tong towers towns trader troupe trout tuck tucker urban usher utter valentine veal vest via
    vice vigil villa vines vineyard wages waits walls warden ware weaver weed weeks weir whiting wick
    wicker wiener wilder wilt winger winters woo woodland
    """
)
