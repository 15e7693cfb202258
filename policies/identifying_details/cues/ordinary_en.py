"""Everyday English words: those that are also names, and those that a slip could make of a name."""

from policies.identifying_details.cues.cue import words

ORDINARY = words(
    """
    a able about above accept accident account ache across act acting action active actual actually add
    addict addiction address admit adult advance adventure advice affair afford afraid after again against
    age agency ago agree ahead air alarm alcohol alive all allow almost alone along already also
    alternative always am amazing ambulance amen among amount an and angel anger angry animal another
    answer anxiety anxious any anybody anymore anyone anything anyway apart appetite apple appointment
    appreciate approach april are area argue arm army around arrive art ash ask asleep aspen assault
    assume at attack attempt attention attitude attract august aunt autumn available average avoid awake
    aware away awful baby back background backpack bad bag baker balance ball banana band bank bar barber
    barely barker barn barrier base basic basket bass bath bathroom battle bay be beach bean bear beat
    beautiful beauty became because become bed bedroom been beer before beg begin behave behavior
    behaviour behind being believe bell belong below belt bend benefit beside best betray better between
    beyond big bike bill bipolar bird birth birthday bishop bit bite bitter black blame blank bless blind
    block blood bloom blow blue board boat body bond bone book boot border bore bored born boss both
    bother bottle bottom bow box boy brain brake branch brave bread break breakfast breakup breath breathe
    brew brick bridge bright brilliant bring broke broken brook brooks brother brown brush buck bug build
    bull bullet bully bunch burden burger burn burner burns bus bush business busy but butcher butler
    butter button buy by cabin cake call calm came camera camp campus can canada cancer candle candy
    cannot canvas car card cards care career careful carpenter carrot carry case cash cast casual cat
    catch cause caution cell cellar center century cereal certain chain chair challenge champion chance
    chandler change channel chapel chapter character charge charity chase chat cheap cheat check cheer
    cheese chef cherry chest chicken child childhood children chocolate choice choose chore christmas
    church cinema circle citizen city claim class classic clay clean clear clever client cliff climate
    climb clock close closet clothes cloud club cluster coach coal coast coat coffee coin cold collar
    collect college colonel color colour come comfort comment commit common communicate community company
    compare complain complete concern concert condition confess confidence confident conflict confuse
    connect consider constant contact content control conversation convince cook cookie cool cooper cop
    cope copper corn corner correct cost costume cottage cotton couch could counsel counselor count
    counter country county couple courage course court cousin cover cow cox crack craft crane crash crazy
    cream credit crew cricket criminal crisis critic cross crow crowd crown cruel cry culture cup cure
    curious curse curtain custody custom customer cut cute cutter cycle dad daily dale damage dance dancer
    danger dare dark darling date daughter dawn day days dead deaf deal dean dear death debt decade decent
    decide decision deep deer defend degree delay deliver demand denial dentist depend depressed
    depression describe desert deserve desire desk despair destiny destroy develop diagnose diagnosis
    diamond diary did die diet differ difficult dig dinner dinosaur direct dirt dirty disability
    disappoint discuss disease disgust dish disney distance disturb divorce do doc doctor document does
    dog doing doll dollar dolly don done door double doubt dove down draft drag dragon drake drama draw
    drawer dream dress drew drink drive driver drop drove drug drummer drunk dry duck due duke dull dust
    duty each eager eagle ear early earn earth ease east easy eat edge editor educate effect effort egg
    eight either elder elevator else ember emergency emotion emotional employ empty encourage end enemy
    energy engage engine enjoy enough enter entertain entire environment envy episode equal equip error
    escape especially estate even evening event ever every everyone everything evil ex exact exam except
    excited excuse exercise exhaust exist expect expensive experience explain express extra eye face
    facebook fact factor factory fade fail failure fair fairly faith fake fall false familiar family
    famous fan fancy far farm farmer farming fashion fast fat fatal father fault favor favorite fawn fear
    feather federal feed feel feeling feet fell felt female fence fern festival few fickle fiction field
    fight fighter figure fill film final finance find fine finger finish fire firm first fish fisher fit
    fitness five fix flag flame flash flat flavor fleet flesh flight flip flirt float flood floor flora
    flour flower fly focus fog fold folk follow food fool foot football for force ford foreign forest
    forever forget forgive fork form former fort fortune forward foster found foundation four fox fragile
    frame frank freak free freedom freeman french frequent fresh friday fridge friend friends frost frown
    frozen fruit frustrated fry fuel full fun function funeral funny furious furniture further future
    gamble game garden gardener gas gate gates gather gave gear gem gender gene general generation gentle
    gentleman genuine get ghost giant gift ginger girl give given glad glass globe gloomy glory glove go
    goal god goes gold golden gone good google goose gossip got gotten grace grade gradually graduate
    grammar grand grandfather grandma grant grape grass grateful grave gray great green greet grey grief
    grieve grip grocery ground group grow guard guess guest guide guilt guilty guitar gun gut guy guys gym
    habit had hair hale half hall halt ham hammer hamster hand handle hands handsome handy hang happen
    happiness happy harass harbor hard hardly hardy harm harmony harsh has hat hate hatred have haven hawk
    hay hazard he head headache heal health hear heard hearing heart heat heating heaven heavy hedge heel
    held hell hello help helper helpless hen her herb here hero herself hershey hid hidden hide high hill
    him himself hint hip hire his history hit hobby hold hole holiday holy home honest honestly honey
    honor hood hook hop hope hopeless horn horrible horror horse hospital host hot hotel hour house
    household how hug huge human humble hunger hungry hunt hunter hunting hurt husband hygiene i ice idea
    ideal identity if ignore ill illegal illness image imagine immune impact important improve impulse in
    inch income indeed infant inform injure injury inner innocent insane insecure inside insist inspire
    instead insurance intense interest internet into invite involve iron island issue it item its itself
    jack jail janitor january jar jaw jay jealous jealousy jerk jersey jewel jewelry job jogging join joke
    journal journey joy judge judgment juice july jump jumper june junior junk jury just justice keen keep
    keeper kept kettle key kick kid kids kill kind kindness king kiss kitchen kite kitten knee knew knife
    knight knock knot know lack lad ladder lady laid lake lamb lamp land landlord lane language lantern
    laptop large last late lately later laugh laughter laundry lavender law lawn lawyer lay lazy lead leaf
    league lean learn lease least leather leave lecture led lee left leg legal legend leisure lemon lend
    less lesson let letter letting level liar liberty library license lie life lift light like likely lily
    limit line linen link lion lip list listen little live lived lives load loan lobby lobster local lock
    log logic lone lonely lonesome long longer look loose lord lose loser loss lost lot loud love lovely
    lover low lower loyal luck lucky luggage lunch lung lyric machine mad made magazine magic maiden mail
    main make malice mall man manage manager mane mango manic manner manor manual many maple march marine
    mark marker market marriage married mars marsh martin mason mass massage master match mate matter
    mattress mature max may maybe mayor me meadow meal mean means meant measure meat med medical
    medication medicine meditate meet meeting mellow melody melt member memory men mental mention mercy
    merge merit merry mess message met metal method mic middle midnight might mike mild mile miles
    military milk mill miller mind mine mini minor minute miracle mirror misery miss missing mission
    mistake mix mixture mobile model modern mom moment monday money monkey monster month mood moon moral
    more morning morose moss most mostly mother motion motive motor mount mountain mouse mouth move
    movement movie mr mrs much mud muffin mum murder muscle music musician must mutual my myself myth nail
    naked name nap narrow nasty nation native natural nature naughty near nearly neat neck need needle
    needy negative neighbor neither nephew nerve nervous nest netflix network neutral never new news next
    nice nick niece night nightmare nine no noble nobody noise none nor normal north nose not note
    notebook nothing notice novel november now numb number nurse nursing oak object observe obtain obvious
    occur ocean odd of off offense offer office officer often oh oil ok okay old olive on once one onion
    online only onto opal open operate opinion opposite option or orange orchard order organ origin other
    ought our out outfit outgoing outlet outside oven over overcome owe own owner oxygen oz pace pack
    package page paid pain paint painter pair pal palace pale palm pancake panic pant paper parade
    paradise parent paris parish park parrot part partner party pass passion past pasta pastor pat patch
    path patience patient pattern pause pay peace peach pearl peck pen pencil penny people pepper perfect
    perform perhaps period permit person personal pet peter phobia phone photo phrase physical piano pick
    picnic picture pie piece pierce pig pike pillow pilot pine pink pipe pirate pitch pity pizza place
    plain plan plane planet planner plant plastic plate play player playing pleasant please pleasure
    plenty plum plumber pocket poem poet poetry point poison pole police policy polite politics pool poor
    pop popular porter position positive possible post poster pot potato potential potter pound pour
    powder power powerful practice praise pray prayer precious prefer pregnant prepare presence present
    press pressure pretty prevent previous price pride priest primary prince princess principal print
    prior prison privacy private prize problem process produce product professor profile program progress
    project promise proof proper protect proud prove provide psychic public pull pump punch punish pupil
    puppy pure purple purpose purse pursue push put puzzle qualify quarrel quarter queen question quick
    quiet quit quite quote rabbit race racing radio rage rain rainbow raise ran random range rapid rare
    rat rate rather raven raw ray reach react reaction read reader ready real reality realize really
    reason rebel recall receive recent recipe record recover red reduce reed reef reform refuse regret
    regular reject relate relation relative relax release relief relieve religion remain remember remind
    reminder remote remove rent rental repair repeat replace reply report request rescue resent reserve
    resident resolve resource respect respond responsible rest restaurant result retire return reveal
    reward rhyme rhythm ribbon rice rich ride ridiculous right ring rise risk rite ritual rival river road
    rob robin rock rocket rod role roll romance romantic roof room root rope rose roses rotten rough round
    routine row royal rub rubber rude ruin rule run runner rush rust sacred sad sadness safe sage said
    sail saint salad salary sale salt same sample sand sandwich sandy sane sat satisfied satisfy saturday
    savage save saw say scale scar scare scared scarlet scene scheme scholar school science scissors score
    scream screen script sculpture sea search season seat second secret secure see seed seek seem seen
    seldom self selfish sell seller senate send senior sense sensible sensitive sentence separate sergeant
    series serious servant serve service session set setting settle seven seventh several severe sex shade
    shadow shake shall shallow shame shape share sharp she shelter shepherd sheriff shift shine shirt
    shock shoe shoot shop shopping shore short shorter should shoulder shout show shower shy sibling sick
    side sierra sigh sight sign silence silent silly silver similar simple since sing singer singing
    single sink sir sister sit situation six size skating skeleton sketch skiing skill skin skip skirt sky
    slack slander slap slave slavery sleep slept slip slipper slow small smaller smart smell smile smith
    smoke smoking smooth snake snap sneaker snow so sober soccer social society soft sold soldier solid
    solution solve some somebody someday somehow someone something song soon sorrow sorry sort soul sound
    soup source south space spanish spark speak speaker special specific speech speed spell spend spent
    spice spider spinach spirit spiritual spite splendid split spoke sponsor sport spot spotify spouse
    spread spring squirrel stable staff stage stair stand standard star stare start state station statue
    stay steady steal steel stem step stick sticker still sting stock stomach stone stood stop storm story
    straight strange stranger strategy stream street strength stress stretch strict strike string strong
    stronger struck structure struggle stubborn stuck student studio study stuff stupid style subject
    suburb succeed success such sudden suddenly sue suffer sufficient sugar suggest suicidal suicide suit
    summer summit sun sunday sunny sunset sunshine superb supper supply support suppose sure surface surge
    surgeon surgery surprise survive suspect swallow swear sweat sweater sweet swift swim swimmer switch
    sympathy symptom system table tail tailor take tale talent talk talking tall tanner target task taste
    tattoo tax tea teach teacher team tear tears teen teenage teeth telephone television tell temper
    temple ten tend tender tennis tension term terrible terrific terror terry test text than thank
    thankful thanks that the theater theft their them theme then theory therapist therapy there they thick
    thin thing think thinker third thirsty this thorn those though thought thousand thread threat three
    thrill throat through throw thunder thursday thus ticket tide tie tiger tight till timber time timing
    tiny tip tired tissue title to toad tobacco today toddler together toilet told toll tom tomato
    tomorrow tone tongue tonight too took tool tooth top torn total touch tough tour toward towel tower
    town toy trace track trade traffic trailer train trainer transfer trap trash trauma travel treasure
    treat treatment tree tremble trial trick trigger trip triumph trouble truck true truly trumpet trust
    trusting truth try tuesday tunnel turkey turn turner turtle twelve twenty twice twin twist two type
    typical ugly umbrella unable uncle under understand unfair unhappy uniform unique unit united universe
    unknown unless unlike until up upon upper upset upside upstairs urge urgent us use used useful useless
    usual vacation vain valid valley value vampire van vanilla various vary vegan vehicle vein very vet
    victim victory video view village violence violent violet virgin virtue virus vision visit visual
    vitamin voice volume vomit vote voter wade wage wagon wait waiter waitress wake walk walker walking
    wall wallet wander want war ward warm warn warning warrior wash washer waste watch water waters wave
    way weak weakness wealth weapon wear weather web wed wedding wednesday week weekend weekly weep weigh
    weight weird welcome welfare well wells went west western wet what whatever wheat wheel wheeler when
    where whether which while whip whisper white who whole whom whose why wicked wide widow wife wild will
    willing willow win wind window wine wing winner winning winter wire wisdom wise wish wishing with
    withdraw within without witness wizard wolf woman women won wonder wonderful wood wooden woods wool
    word words wore work worker workout world worn worried worry worse worship worst worth worthless
    worthy would wound wounded wow wrap wren wrestle wright write writer writing wrong wrote yard yeah
    year yearly years yell yellow yes yesterday yet yield york you young younger your yours yourself youth
    youtube zero zombie zone
    """
)
