"""Everyday English words that one slip of a finger makes of a surname, besides those that are names too."""

from policies.identifying_details.cues.cue import words

SLIPS = words(
    """
    yall itll thatll theyll youll wholl therell shouldve couldve wouldve kung
    aback abbot abed aboard abode accord aces acne acorn acre acres actor adage admin admins adore adorn
    afield aides aimed aims akin alas albeit albino alder alderman alert alerts ales alias alien alight
    alike allied allies alloy alms aloud alright alter alters alto alum amaze amid amino amour ample amps
    amuse anew ankle annex annoy anon ante anti anus aorta apes apex appeal applying apps apron arable
    arch arched arches archive arcs argon aria arias arid arise armor arose arouse arrow arrows arroyo
    arse arson artist ashore aspires assn aster atoll atoms atone atty audit aura auto avail avert avian
    avid awaits axes axles babe babel babes bachelor backup backups badge badges bagel baggy bail bailed
    bait bake baked bald balding bale bales ballad ballet ballot balm bang bangs banned banning bannister
    banter baptist baptists barbed barbs barge barges barista bark barks barley baronet barrel barrels
    barren barrio barter baseman basil basin basis bask basking bastion batch bathe baton bats batsman
    batted batter batters beacon bead beads beagle beak beaker beast beau beck bedding beef beep beet
    beets began begun beige bench bent beret berg berries berth beset beta bets bickering bidder bids
    bigger biggie bile billion bind binds binge bingo bins birdie bison bitch bitten blade blaster blaze
    blazed bleach bleak bleeding blend blender blending blew blight bling blink blister blob bloc blog
    blond blot blouse blur blush boar boas boast bobs bode bogey bogs bogus boiler boiling bold bolder
    bombs bong bongo bonnet bonnie bonny bonus boob booby booing boom boon boos boost booze borne boron
    borrow borrows bosh bound bouquet bourgeois bout bouts bovine bowel bowels bowl bowled bowls bracket
    brackets brag braid bras brash brass brat brazen breach bred breech breed breeder briar bribe bride
    brides brief brig brine brisk broad broaden broader brood broth brothels brow brownie brows browse
    browser browsing bruins bruise brunch brunette brunt brute buckle buckled buckles buddy budge buds
    buff bugger buggy bugle bulb bulge bulk bullies bumble bummer bums bunk bunny buns bunt burg burly
    burnt burp burr burst bury bust busted buster busters busting busts butch butte bytes cabal cabs cacao
    caddy cadet cadre cairn cairns calf calves camel cameos canals canary candor cane canister canning
    canny canoe canon cant canto canton canyon cape caper capers capes caps carbine carbon cardigan cardio
    caress cargo carols carp carpet carried carries cart cartel cartels carton cartridge carts carve
    carved casino cask casket caste castings cattle caught cease cede cello cement cent centre chad
    chamber champ chancery chant chaos chap chaplain chaps charm charms chart charter chasm chaste chem
    chic chile chili chill chilling chills chimes china chino chip chit chock choir choke chop chopper
    chose chug chum chump chunk churn cider cinder cite cites clad clam clamp clan clap clapped clapper
    claps clash clasp clause clauses claw claws cleave cleft clemency clerk cling clipper clit clone clout
    clove clover clue clump clung clutter cobra cock cocks cocoa code codes coil coke cola collie collier
    colliery colt colts coma comb combo combos comet conception condo condom condone condor condos confer
    confers conned cont converge converse convert convey convoy coop copped coral cordon cords cornea
    corneal cornet corp cortex cosy cote cough countryman countrymen coupe cove coven covet cowl cozy crab
    crabs cramp crank cranks crap crass crate crater crates crave craved craves crawled crawls cray crayon
    craze crazier creek creeks creep crepe crest crib crick cried cries crime crimes crises crock crop
    cropped crops crotch crude crumb crumpled crush crushing crust crusty crutches crux crystals cube cuff
    cull culled cult cunning cunt cunts curb curie curvy cusp cuss cutlery czar daddy daemon daft dagger
    dairy damp dampen damper dandy dangle dank dapper dart data daze deacon dealt decal deed deeds deem
    deems defer define deft deity deli delta demise demo demon demons demos denies denim dens dense deny
    denying depart dept derrick deter device devise devote dharma diaper dice dickey diff digger diggers
    dike dime dimes dine diner ding dining dips dire disco disk disks diss ditch ditto divas dive diver
    divers dives divine dizzy dock docks dodo doggie dole dome domes domino donate donkey donned doom dope
    dork dorm dormant dorms dose doses doth dots dough doughty dowry dram drank draped drapes dread
    dreading dribble dried drier drill drips drizzle drown drowning drowns dual dubs duct dude dudes duel
    dump dumps dune dunes dung dunk dunning dunno dusk dwell dwells easier eastern eaves echoes edit edits
    egos element elements elite elves email embryo emery emir emit enable endings endures entry epoch
    eraser ergo escalate esquire ester esters ether euro evangelist exert fable fables fabric fabrics
    faint fallow falter fame fang faraway farce fare farewell farrow fart farts fate fatter fatty favours
    faze feast feats feds feline fellow felon fend fennel ferret ferries fest fetch fever fiber fibre
    fiddle fiddler fiend fierce file filed files fillet fillings finch fireman firth fist fists fitter
    fizz fizzy fjord flack flair flak flake flange flank flanks flare flares flask flattery flawless flaws
    fled flee fleeing flees flex flexing flicks flies flinch fling flock floral florist floss flow flowed
    fluke flume flung flutes foes foggy folly fond font fonts forehead forge formal format forth forties
    forum fouls foyer franc franchise francs frat fraud fray freedman freeze fret friar friars fright
    frisk frock front fuck fucker fucks fumble fumes fungi furlong furlongs furry furs fury fuse fuss gage
    gags gain gained gains gait gala galley gallon gallop gamma gander gang gaol gaps garb garner garnet
    garret garter gash gasp gasps gaudy gauge gaunt gauze gaze geek geeks geese geez gels genie genre gent
    germ geyser gibbon giddy gigs gills gilt girth glance gland glare glee glider gloom gloss glow glue
    goat goats gobble goblet goings golf golfing gong gonna gonzo goodie goof goon goons gopher gorge
    gorges gosh gotta gourd gout govt gown gowns grab grabs grad graft grail grain grains gram grams
    grange graph grasp grate gravel graze greed greedy grew grid griffin grill grille grills grime grin
    grinder grins gripe grit grizzly groan grocer groove grooves grouse grout growl growth grub gruff
    grunge grunt gull gully gulp gunman gunner gunning gurney gush gushing gust gusto gutter gutters gyro
    haddock haggard hail hailed hails halo halves hamlet hamlets hamper hapless hardwood harem hark harrow
    haste hasten hatchery hatchet hath haul hauls haunt hawthorn haze heap hearse hearth hector height
    heir heist helix helmet helms hemp hence henna herein heresy heroin hertz hideout hike hikes hilt hind
    hinder hinds hinge hinges hippo hippy hitch hitter hive hives hoax hobo hock hockey hoes hogan hogs
    hoist holler homie hone honed honk hoof hoop hoops hoot hooves hopped horde hordes hornet hose hoses
    hotter hounds hove hover howdy howl howling hubby hubs huddle hues huff hugging hula hulk hull hulls
    humming hump hunch hunk huntsman hurl hurled hurray hurry hush hushed husk husky hutch huts hymn hype
    hyper ibis icon icons infield inks inns inter iodine ions iota isle itch jabs jade jams jargon jazzy
    jeep jello jelly jest jester jets jetty jingle jock johns jolt judo juggle jumble kale karate kelp
    kennel ketchup keto khan kiddo kidney killings kiln kilo kilt kinda kink kinks kneel kneeling knob
    knoll kosher label labelled labor labors labs lace laced laces lackey lager lags lain lama lame lament
    lancet laps lard largo larva laser lass latch lathe latte latter laurel lava layman leap leash ledge
    ledger leek lemme lens leopard lest lever levers levy lice lick licks lids liege lieu lilies limb lime
    limes limo limp lineman linger lingo lint lira lire lisp lite liter litre litter livery llama lobe
    lobes locket loco lodge lodges loft logging login logo logos loom looms loon loop looped loops loot
    lorry lotto lotus lowland lube lucid lull lump lunar lunge lure lures lurk lurks lush lust luster
    lustre lusty lute lying lynch lynx mace macho macintosh macro macron madam madame madden magma magnum
    magpie maid maize male males mallard mallet malt mama manga manger mania manna manning mansion mantel
    mantis maps mare mares margin margins markup maroon marquee marry marshal marshals mart martian martyr
    marvel mash massive math maths matron matte maul maven maxim mayhem mayo meager mecca meddle media
    median meek melanin melon meme memos menu mere merino merrily mesa mesh messier meta mica mice milf
    millet mime mimic mince minced mingle mingling minion minster mint minted mints minus mist mister
    misty mite mites mitt mittens moan moans moat mobs mocha mockery mode modes mods molar mold molding
    molds mole moles molten mommy monies mono monsoon montage moor moose moot morale moray moron motel
    moth motto mould mound mounds mower muck muddy mule mules mull mullet mumble munch murky mush musk
    mute mutt mutton nachos nadir naive nanny natal naught naval navel nearby neath neighbours neon nerd
    nets neuron neuter newton nibble niggers nigh nimble ninja nipple nite node nodes nook noon nope norms
    notion notions noun nous nova nuance nude nudes nudge nuke nukes nuns nuts nutty oars oath oaths oats
    obey odor ogre omen otter ouch oust ousted outlay overt oxen oxford oyster packet pact paddle padre
    pads paisley pall palsy panda pane panel panes pans papal parable paragon pardon pardons parry pars
    parse parson pasha paste pastel pasture pate patent patio patron patted pave pawn paws pear pears peas
    peasant pease peat pebbles peed peep peer peering peers peeve pelt penal penis pennant penned pent
    perch perish perk perks perky persona pertain pest petite phase pheasant picket piety piggy pile piles
    piling pill pillar pills pinch ping pint pints pique piss piston pita pits planning plaster pleas
    pledge plight plough plow pluck plug plumb plume plummet plump poke poker poking polar polka poll
    polled pollen polling polls polo pomp pony pooch poodle pooh poop poppy pore pores pork porn port
    ported ports pose posed poses posh posing potent potted potty pouch pounce pout prank pranks preach
    pres presto prey prick pricks prim prime primes proctor promo prone props prose prosper proxy prune
    psalm puck puff puffy puke pulley pulp pulse puma pumpkin punk punt punter purge puss putt putter
    putty quack quad quake qualms quark quay queer quell quest quid quilts quiz rack racks radar radon
    raffle raft raid raider raids rail railings rails raja rake raked rally ramble ramp rampage ramps rams
    ranch rancher ranches rang rank ranking rankings ranks rant rape raped rapes rapper raps rascal
    raspberry ration rations rattle rave raves ravine rayon razor reactor realm realms reap reaper reaping
    rear rearing rebate redo reeks reeve refer refs regain regal reggae rein reins remedies remedy renal
    rename render renew repel reps resell resin retina reunion reuse revel revise revs rhea rhino ribs
    ridden riff riffs rifle rift rigging rigor rigs riled rims rink riot riots ripe ripple rips roadway
    roar roars robbing robe robot rode rodent rodeo rogers rogue romp rook roost rooster roster rote rouge
    rout route router rove rover rovers roving rowdy rubble rubles ruddy rugby rugs rumble rump runaway
    rune rung running rupee ruse saber sable sabre sack sacks sadder saddle saddled saddles safari saga
    sailor saith sake saline saliva salon salons saloon salsa salvage salve salvo sang sank sari sash sass
    sassy satin saucer saucy sauna savanna savor savory scalp scam scams scan scarf scat schism scoop
    scoops scope scout screech screws scroll seam seamen seams searing sears secs sector sedan semis senna
    sent sentry sera serene serum setter sever sewer sewers sewing sewn shack shad shag shah shale sham
    shaman sharia shark sharks shave shaved shaven shawl shear shearer shears sheath sheds sheet shelf
    shelled shelling shells sherry shield ship shipper ships shire shit shone shoo shopper shot shove
    shrank shrine shroud shrub shrug shrunk shudder shun shunt shut shuts shutter shuttle shuttles sickle
    siege sieve sift silk sill silo silos silt simmer sine sinner sins sinus sips sire sissy site sitter
    skate skater skew skies skinned skipped skull slab slag slain slam slams slang slant slash sleet
    sleigh slew slice slick slide slider slides slight sling sliver slogan sloop slope slopes slough
    sludge slug slum slump smack smear smears smirk smite smother snack snail snapper snappy sneak sneaks
    snipe sniper snipers snob snoop snort snot snout snuck soak soar soared soars sock socks soda sodas
    sofa soils solar solely soles solo solos somber sonic sonny soot soothe sore sores sorta sour
    southward spade span spangled spank spans spar spare spares sparing spawn spec specs sped spelt spew
    spied spies spike spiked spill spilled spilling spills spin spinal spindle spine spines spins spire
    sponge spook spool spore spores spotter spout sprain sprang spray sprint sprinter sprints sprung
    spying square squares squirt stab stag stain stakes stale stalk stalks stall stalling stalls staple
    starring starry startling starving stat stave stead steaks steed steep steer stein stellar stencil
    steppe stiff stiffer stink stinks stint stitch stoke stoked stoker stole stomp stool stools stoop
    store stored stores storey storeys stork stove stoves stow strangle straw straws strewn stride strode
    stroke strokes stroll strung strut stub stubs stun stutter stylus subtle suck sucker suite suitor
    sully summed summing summon summons sums sung sunk super supple surfer sushi swab swag swain swam
    swami swamp swamps swap swarm swat sway sweep swell swells swept swine swing swings swipe swirl swoop
    sword swore taboo tabs tacit tack taco tact taint tame tamed tamper tang tangle tango tank tanker
    tanks tanned tanning tape taper tapes taps tariff taro tarp tart tartar taser taught taut taxi teak
    tease tech tees temp tenant tendon tent thatched thaw thee thesis theta thief thigh thine thirst thong
    thou thrice throne thrush thud tiara tick ticker tickle tickles ticks tidal tile tiled tiles tilt
    tinder tinge tingle tingling tins tint tirade tire tires titan tithe tits toffee toggle tomb tombs
    tonal tonic tonne tonnes toot tore torso tort toss tote totes tots tourney tout towed toxin tract
    trait traitor tram tramp trance trans traverse tray tread treading trek tremor trench trend tribe
    tried tries trim trio triplets trite trivia troll trolley tron troop trope trophy trot trotter troy
    truce trump trunk truss tryout tsar tube tubes tubs tumble tummy tumor tuna tuner tunes turban turd
    turf tusk tutor twain tweed tweet twig twigs twine twink twitter tyre tyres ulcer undress union uptown
    urea urine usage vague valence valet valve valves vamp vane vape vase vast vault vector veer veggie
    veil venison vent venture verb vermin vessel veto vetted vial vibe vibes victors vigor viii vile vine
    viper viral visa vital viva vivid vogue volley vols volt vouch voucher vowel vows wack wadi wafer wail
    wailing waist waive waldo wales waltz wand wane waning wank wanna wanton warlock warp warping warrant
    warring warts watt watts waxing wayward weasel weave weaves wedge wedges wedlock welch weld welder
    wellington welsh welt wept were wetland wetter whack whale whales whew whine whining whirl whistle
    whit whittle whoop whore whores wicket width wield wielding wields wight wigs wily winch wink winks
    wipe wiper wipes witch witches wits witty wives wobble woke wont woof workman workmen worm wrath
    wrench wrist written yank yanks yarn yarns yawn yeast yelp yeti yogi yoke yolk yonder yuck zeal zebra
    zest zeta zinc zoom zoos
    """
)
