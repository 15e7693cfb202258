"""Everyday English words: those that are also names, and those close enough to a name to be taken for a slip."""

from policies.identifying_details.cues.cue import words

ORDINARY = words(
    """
a able about above accept accident account ache across act action active actual add address admit adult advice affair afford afraid
after again against age ago agree ahead air alarm alcohol alive all allow almost alone along already also always am amazing among
amount amy an and anger angel angry animal another answer anxiety anxious any anymore anyone anything anyway apart apple april are
area argue arm army around arrive art ash ask asleep aspen at attack attempt august aunt autumn available average avoid awake away
awful baby back bad bag bailey baker ball band bank bar barber barely barker barn base basket basic bass bath battle bay be beach bean
bear beat beautiful beauty became because become bed been beer before beg begin behave behind being believe bell belong below belt
bend beside best better between beyond big bike bill bird birth birthday bishop bit bite bitter black blame blank bless blind block
blood bloom blow blue board boat body bond bone book boot border bore bored born boss both bother bottle bottom bow box boy brain
brake branch brave bread break breath breathe brew brick bridge bright bring broke broken brook brooks brother brown brush buck bug
build bull bullet bully bunch burden burn burns bus bush business busy but butcher butler butter button buy by cake call calm came
camp can cancer candle candy cannot car card cards care career careful carpenter carry carter case cash cast cat catch cause cell
center chain chair chance chandler change chapel charge charity chase chat cheap cheat check cheer cheese chef cherry chest chicken
child childhood children choice choose chris christmas church city clara claim clark class clay clean clear clever cliff climb clock close
clothes cloud club coach coal coast coat coffee coin cold cole collar college color colour come comfort common company compare
complete concern condition confuse cook cookie cool cooper cope copper cop corn corner correct cost couch could counsel count
counselor country county couple courage course court cousin cover cow cox crack craft crane crash crazy cream credit crew cricket crisis
cross crow crowd crown cruel cruz cry cup cure curious curse curtain cut cute cutter cycle dad daily dale dance danger dare
dark darling date daughter dawn day days dead deal dean dear death debt decide deep deer degree delay demand denial depend
depressed depression describe desert deserve desire desk despair destiny diamond did die diet differ difficult dig dinner dirt dirty
disability discuss disease dish divorce do doc doctor does dog doing doll dollar dolly don done door double doubt dove down draft drag drake
drama draw dream dress drew drink drive driver drop drove drug drunk dry duck due duke dull dust duty each ear early earn earth ease
east easy eat edge effect effort egg eight either else elder ember emotion empty end enemy energy enjoy enough enter entire envy
episode equal escape especially even evening event ever every everyone everything evil ex exact exam except excited excuse expect
experience explain extra eye face fact fade fail failure fair fairly faith fake fall false family fan fancy far farm farmer fashion
fast fat father fault favor fawn fear feed feel feeling feet fell felt fence fern few fickle field fight figure fill film final
find fine finger finish fire first fish fisher fit five fix flag flame flash flat fleet flesh flight flip float flood floor flora
flour flower fly focus fog fold folk follow food fool foot for force ford forest forever forget forgive fork form fort forward foster
found four fowler fox frame frank freddy free freedom freeman french fresh friday friend friends frost frown fruit frustrated fry fuel full fun
funny furious further future game garden gardener gas gate gates gather gave gear gem gene general gentle get ghost giant gift ginger
girl give given glad glass globe gloomy glory glove go goal god goes gold golden gone good goodman goose got grace grade grand grandma
grant grape grass grateful grave gray great green greet greg grey grief grieve grip ground group grow guard guess guest guide guilt
guilty gun gut guy guys habit had hair hale half hall halt ham hammer hand handle hands handy hang happen happy harbor hard hardly
hardy harm harsh has hat hate hatred have haven hawk hay he head heal health hear heard heart heat heaven heavy hedge heel held
hell hello help helpless hen her herb here hero herself hid hide high hill him himself hint hip hire his history hit hobby hold hole
holiday holmes holy home honest honey honor hood hook hop hope hopeless horn horrible horse hospital host hot hotel hour house
how hug huge human humble hunger hungry hunt hunter hurt husband i ice idea if ill illness image imagine important improve in inch
income indeed inner inside instead intense into iron island issue it item its itself jack jail january jar jaw
jay jealous jean jerk jewel job join joke jordan journal journey joy judge juice july jump june junk jury just justice keen
keep kept key kick kid kids kill kim kind kindness king kirk kiss kitchen kite knee knew knife knight knock knot know lack lad
ladder lady laid lake lamb lamp land lane large last late later laugh laughter laundry lawn law lawson lawyer lay lazy lead leaf
league lean learn lease least leather leave led lee left leg legal lemon lend less lesson let letter level liar liberty lie life
lift light like likely lily limit line linen link lion lip list listen little live lived lives load loan lobby local lock log lone lonely
lonesome long longer look loose lord lose loss lost lot loud love lovely lover low loyal luck lucky lunch lung lyric mad made magic
maiden mail main make malice mall man mane manic manner manor manual many maple march mark market marriage married mars marsh
martin mary mason mass master match mate matter mature max may maybe mayor me meal mean means meant meat med medicine meet mellow melody
melt member memory men mental mercer mercy merit merry mess message met metal mic middle midnight might mike mild mile miles milk mill
miller mind mine mini minor minute mirror misery miss mistake mix mobile model mom moment monday money monster month mood moon moore
moral more morning morose moss most mother motion mount mountain mouse mouth move movie mr mrs much mud mum murder muscle music must
my myself myth nail naked name nap narrow nasty nature near nearly neat neck need needle neither nerve nervous nest never new news next
nice nick night nine no noble nobody noise none nor normal north nose not note nothing notice november novel now number numb nurse oak obvious
ocean odd of off offer office often oh oil ok okay old oliver olive on once one only onto opal open opinion option or orange order
other ought our out outside oven over owe own owner oz pace pack page paid pain paint pair pal pale palm panic pant paper parent
paris parish park parker part partner party pass past pastor pat patch path patience patient pattern paul pay peace peach pearl peck
pen penny people pepper percy perfect perhaps perry person pet peter phone photo phrase pick picture pie piece pierce pig pike pillow
pine pink pipe pitch pitt pity place plain plan plane plant plate play player please pleasure plenty plum pocket poem poet point
poison pole police polite pool poor pop porter position possible post pot potter pound pour power practice praise pray
prayer precious pregnant presence present press pretty price pride priest prince princess prison private prize problem process
promise proof proper proud prove pull pump punch pupil pure purpose push put queen question quick quiet quit quite rabbit race rage
rain raise ralph ran random range rare rat rate rather raven raw ray reach react read ready real realize really reason rebel recall receive recent
recover red reed reef reese refuse regret reject relate relax relief remain remember remind remote rent repair repeat reply request rescue
resent respect respond rest return reveal rhyme rice rich ride right ring rise risk rite river road rob robin rock rod role roll roof room root
rope rose roses rough round row roy royal rub rude ruin rule run rush russ rust ryan sad sadness safe sage said sail saint sale salt sam
same sand sandy sane sat satisfy saturday save saw say scale scar scare scared scarlet scene school science score scott scream sea search season seat
second secret see seed seek seem seen seldom self selfish sell send senior sense sensitive separate sergeant series serious serve service
session set settle seven several severe sex shade shadow shake shall shame shape share sharp shaw she shelter shepherd shift shine
shirt shock shoe shoot shop shore short should shoulder shout show shower shy sick side sierra sigh sight sign silence silent silly silver
simple since sing singer single sink sir sister sit situation six size skill skin skip skirt sky slack slade slander slap slave
sleep slept slip slow small smart smell smile smith smoke smooth snake snap snow so sober social soft sold soldier solid solve some
somehow someone something song soon sorrow sorry sort soul sound soup source south space spark speak special specific speed spell spend
spent spice spirit spite split spoke sport spot spouse spring stable stacy staff stage stair stand star stare start state stay steady steal steel stem
step steven stick still sting stock stomach stone stood stop storm story straight strange stranger stream street strength stress stretch strict
strike string strong struck structure struggle stuck student study stuff stupid style such sudden sue suffer sugar suicide suit summer
sun sunday sunny sunshine support suppose sure surface surge surprise survive swallow sweat sweet swift swim switch symptom system table tail
tailor take tale talent talk tall tanner target task taste tax taylor tea teach teacher team tear tears teen teeth tell temper ten
tend tender tension term terrible terry test text than thank thanks that the theft their them then therapist therapy there they
thick thin thing think third this thompson thorn those though thought thousand thread threat three throat through throw thunder thursday thus
ticket tide tie tight tiger till timber time tiny tip tired title to toad today together told toll tom tomorrow tone tongue tonight too
took tool tooth top torn total touch tough tour toward towel tower town toy trace track trade train trap trash trauma travel treat
tree trial trick trigger trip triumph trouble truck true truly trust truth try tuesday turn turner twelve twenty twice twin twist two type
ugly uncle under understand unhappy unit unless until up upon upset upside urge us use used useful usual vain valley value van vary vein very
vet victim view village violet virgin virtue visit voice vote wade wage wait wake walk walker wall wallet want war ward warm warn wash waste
watch water waters wave way weak wealth wear weather web webb wed wedding wednesday week weekend weep weight weird welcome well wells went west
wet what wheat wheel when where whether which while whip whisper white who whole whom whose why wicked wide widow wife wild will willing
willow win wind window wine wing winner winter wire wisdom wise wish wishing with within without witness wolf woman women won wonder wonderful wood
woods wool word words wore work worker world worn worried worry worse worst worth would wound wow wrap wren wright write writer wrong wrote yard
yeah year years yell yellow yes yesterday yet yield york you young your yours yourself youth zero zone
acting actually addict addiction advance adventure agency alternative ambulance amen anybody appetite appointment appreciate approach
assault assume attention attitude attract aware background backpack balance banana barrier bathroom bedroom behavior behaviour benefit betray bipolar
bother breakfast breakup brilliant burger burner cabin camera campus canada canvas carrot casual caution cellar century cereal certain
challenge champion channel chapter character chocolate chore cinema circle citizen classic client climate closet cluster collect colonel comment
commit communicate community complain concert confess confidence confident conflict connect consider constant contact content
control conversation convince costume cottage cotton counter cousin criminal critic culture custody custom customer damage dancer deaf
decade decent decision defend deliver dentist destroy develop diagnose diagnosis diary dinosaur direct disappoint disgust distance disturb document
dragon drawer drummer eager eagle editor educate elder elevator emergency emotional employ encourage engage engine entertain
environment equip error estate exercise exhaust exist expensive express factor factory familiar famous farming fashion fatal father favorite
feather federal female festival fiction fighter figure finance firm fitness flavor flirt football foreign former fortune foundation fragile
freak frequent fridge frozen function funeral furniture gamble gather gender generation gentleman genuine gossip gotten gradually graduate
grammar grandfather grocery guitar gym hamster handsome happiness harass harmony hazard headache hearing heating helper hidden honestly horror
household hunting husband hygiene ideal identity ignore illegal immune impact impulse infant inform injure injury inner innocent insane insecure
insist inspire insurance interest internet invite involve janitor jealousy jersey jewelry jogging journal judgment jumper junior keeper
kettle kitten ladder landlord language lantern laptop lately lavender lecture legend leisure letting library license listen lobster logic lonely
loser lover lower luggage machine magazine manage manager mango marine marker massage mattress meadow measure medical medication meditate
meeting mental mention merge method military miracle mirror missing mission mixture mobile modern monkey mostly motive motor movement muffin
musician mutual narrow nation native natural naughty needy negative neighbor nephew nervous network neutral niece nightmare normal notebook novel
nursing object observe obtain occur ocean offense officer onion online operate opinion opposite orchard organ origin outfit outgoing outlet overcome
owner oxygen package painter palace pancake parade paradise parrot partner passion pasta patient pattern pause pencil perform period permit
personal phobia physical piano picnic pilot pirate pizza planet planner plastic playing pleasant plenty plumber pocket poetry policy
politics popular positive poster potato potential powder powerful prayer prefer prepare pressure prevent previous primary
princess principal print prior privacy private process produce product professor profile program progress project proper protect provide
psychic public punish puppy purple purse pursue puzzle qualify quarrel quarter quote rabbit racing radio rainbow rapid reaction reader
reality recipe record recover reduce reform regular relation relative release relieve religion reminder remove rental replace report reserve
resident resolve resource responsible restaurant result retire reward rhythm ribbon ridiculous ritual rival rocket romance romantic rotten
routine rubber runner sacred salad salary sample sandwich satisfied savage scheme scholar scissors screen script sculpture secret secure
seller senate sensible sentence servant setting settle seventh shallow sheriff shopping shorter shoulder shower sibling silence similar singing
skating skeleton sketch skiing slavery slipper smaller smart smoking sneaker soccer society solution somebody someday sorrow spanish
speaker speech spider spinach spirit spiritual splendid sponsor spread squirrel stable standard station statue steady sticker stomach
stranger strategy stronger stubborn studio subject suburb succeed success suddenly sufficient suggest suicidal summit sunset superb supper
supply surgery surgeon suspect swear sweater swimmer sympathy talking tattoo teenage telephone television temple tennis terrific terror thankful
theater theme theory thinker thirsty thrill ticket timing tissue tobacco toddler toilet tomato tonight toward traffic trailer trainer
transfer travel treasure treatment tremble trouble trumpet trusting tunnel turkey turtle typical umbrella unable uncle unfair
uniform unique united universe unknown unlike upper upstairs urgent useless vacation valid vampire vanilla various vegan
vehicle victory video village violence violent virus vision visual vitamin volume vomit voter wagon waiter waitress walking wander warning
warrior washer weakness weapon weekly weigh welfare western wheeler whatever whether willing winner winning wisdom withdraw wizard wonder wooden
worker workout worship worthless worthy wounded wrestle writing yearly younger yourself zombie
hershey disney google netflix youtube spotify facebook
"""
)
