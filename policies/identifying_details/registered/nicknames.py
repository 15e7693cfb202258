"""Given names and their short forms, of the six languages and of people who speak them.

Written from common knowledge. Between two semicolons stands one family: the long name, then what it is cut
down to. A short name that stands in several families may be short for any of them.
"""

from policies.identifying_details.registered.given_names import OTHERS
from policies.identifying_details.registered.plain import plain

_ENGLISH = """
abigail abby abbie gail; abraham abe bram; adelaide addie adele della; agnes aggie nessie; albert al bert
bertie albie; alexander alex al xander sandy lex alec sasha; alexandra alex alexa lexi lexie sandra sandy
allie xandra sasha; alfred alf alfie fred freddie; alice ali allie; alison ali ally allie; amanda mandy
manda; amelia amy millie mia; andrea andi drea andy; andrew andy drew; angela angie ange; ann annie nan
nancy; anne annie nan; anna annie ann anya; annabel anna bella belle; anthony tony ant; antonia toni;
arabella bella bell; archibald archie; arnold arnie; arthur art artie; augustus gus augie; augustine gus;
barbara barb babs barbie bobbie; barnabas barney; bartholomew bart; beatrice bea trixie bee; beatrix
trixie bea; belinda bel linda; benedict ben benny; benjamin ben benny benji benjy; bernadette bernie
detta; bernard bernie; bertram bert; bethany beth; beverly bev; bradley brad; brandon bran; brenda bren;
bridget bridie biddy; broderick brody; calvin cal; cameron cam; camilla cam milly millie; candace candy;
carl charlie; caroline carrie caro caz; carolyn carrie lynn; casandra cassie; cassandra cass cassie
sandra; catherine cathy cat kate katie kitty cath kit; cecilia cece cissy celia; charles charlie chuck
chas chaz; charlotte charlie lottie lotte char; chester chet; christina chris chrissy tina christie;
christine chris chrissy tina; christian chris; christopher chris kit topher kris; clarence clare; clarissa
clare rissa; claudia claud; clayton clay; clementine clem clemmie; clifford cliff; clinton clint;
constance connie; cordelia delia cordy; cornelius neil con; courtney court; crystal crys; curtis curt;
cynthia cindy cyn; daniel dan danny; danielle dani danni; daphne daph; darlene dar; david dave davey davy;
deborah deb debbie debby; debra deb debbie; delores dolly lola; dennis denny den; derek del; desmond des;
diana di; dominic dom nic; dominique nikki; donald don donnie donny; dorothy dot dottie dolly dory thea;
douglas doug dougie; duncan dunc; edgar ed eddie; edith edie; edmund ed eddie ned ted; edward ed eddie ned
ted teddy; edwin ed eddie; eleanor ellie nell nora nellie elle; elijah eli; elizabeth liz beth lizzie
eliza betty betsy libby bess bessie lisa ellie elsie lizzy liza liza; ellen nell ellie nellie; elliot eli;
emily em emmy millie; emma em emmy; emmanuel manny; ernest ernie; esther essie hettie; eugene gene; evelyn
evie eve; ezekiel zeke; felicity fliss flick; fernando nando; florence flo florrie flossie; frances fran
frannie francie; francis frank fran; francesca fran frankie chess; frank frankie; franklin frank;
frederick fred freddie freddy rick; frederica freddie; gabriel gabe; gabriella gabby ella bella; gabrielle
gabby elle; genevieve gen viv evie jenny; geoffrey geoff jeff; george georgie geordie; georgia georgie;
georgina georgie gina; gerald gerry jerry; geraldine gerry geri; gerard gerry; gertrude gertie trudy;
gilbert gil bert; gillian gill jill; graham gray; gregory greg; gretchen greta; gwendolyn gwen wendy;
hannah han; harold harry hal; harriet hattie harry; heather heth; helen nell lena nellie; henrietta hettie
etta hen; henry harry hal hank; herbert herb bert; howard howie; hubert hugh bert; ignatius iggy nate;
imogen immy immie; irene rene; isaac ike zac; isabel izzy bella isa belle; isabella izzy bella isa belle;
isabelle izzy belle; isadora izzy dora; isaiah zay; jacob jake jay cob; jacqueline jackie jacqui; james
jim jimmy jamie jem; jane janie jenny; janet jan; janice jan; jasmine jas jazz; jason jase jay; jeffrey
jeff; jemima mima jem; jennifer jen jenny jenn; jeremiah jerry jem; jeremy jem jerry; jerome jerry;
jessica jess jessie; jillian jill; joan joanie; joanna jo; joanne jo; jocelyn joss; john johnny jack jon;
jonathan jon jonny nathan; jordan jordy; joseph joe joey jo; josephine jo josie fifi; joshua josh; joyce
joy; judith judy jude; julia jules; julian jules; juliet jules; juliana jules; justin jus; katherine kate
kathy katie kat kitty kath kay; kathleen kath kathy kate kay; kathryn kate kathy kat; katrina kat trina;
kelvin kel; kendall ken; kenneth ken kenny; kevin kev; kimberly kim kimmy; kirsten kirsty; kristen kris
kristy; kristina kris tina krissy; laurence larry laurie; lawrence larry laurie; leonard leo len lenny;
leopold leo; leroy roy; leslie les; lillian lil lily lilly; lincoln linc; linda lindy lin; lindsay linds;
lionel leo; loretta lori retta; lorraine lori rain; louis lou louie; louisa lou lulu; louise lou lulu;
lucas luke; lucille lucy; lucinda lucy cindy; lydia lyddie; mackenzie mac kenzie; madeline maddie maddy;
madeleine maddie maddy; madison maddie; magdalena lena maggie; malcolm mal; marcus mark marc; margaret
maggie meg peggy madge marge greta daisy maisie rita margie; margot margie; marguerite daisy; maria mary
mia; marian mary; marianne mary; marilyn mary lyn; martha marty mattie; martin marty; martina tina marty;
mary molly polly mamie may; matilda tilly mattie tilda; matthew matt matty; maureen mo; maurice mo moe;
maxine max; maximilian max; maxwell max; megan meg; melanie mel; melinda mel mindy; melissa mel lissa
missy; melody mel; mercedes mercy sadie; meredith merry; michael mike mick mickey micky mikey; michaela
mickey kayla; michelle shelly shell chelle mich; mildred millie; miles milo; millicent millie; miranda
mandy randy mira; miriam mimi mim; mitchell mitch; mohammed mo mohamed muhammad mohammad; monica mona;
montgomery monty; morris mo; moses mo; myra my; nadine nadia; natalie nat talie; natasha tasha nat; nathan
nate nat; nathaniel nate nat nathan; neville nev; nicholas nick nicky nico; nicola nicky nic nikki; nicole
nicky nikki nic; norman norm; octavia tavy; oliver ollie olly; olivia liv livvy ollie; oscar oz ozzie;
oswald oz ozzie; pamela pam; patience pat; patricia pat patty trish tricia patsy; patrick pat paddy rick;
paul paulie; paula paulie; pauline polly; penelope penny nell; perceval percy; percival percy; peter pete;
philip phil pip; phillip phil pip; philippa pippa pip; phoebe phoebs; phyllis phyl; priscilla prissy
cilla; prudence pru; quentin quinn; rachel rach; rachael rach; ralph ralphie; randall randy; randolph
randy dolph; raphael raph rafe; raymond ray; rebecca becky becca bex becs; regina gina reggie; reginald
reg reggie; reuben rube ben; richard rick dick rich ricky richie; robert bob rob bobby robbie bert robin;
roberta bobbie robbie; roderick rod; rodney rod; roger rodge; roland rolly; ronald ron ronnie; rosalind
ros roz; rosamund ros roz; rose rosie; rosemary rosie rose; roxanne roxy; rudolph rudy; rupert rupe;
russell russ rusty; ruth ruthie; sabrina bri; samantha sam sammy; samson sam; samuel sam sammy; sandra
sandy; sarah sally sadie; saul solly; savannah savvy; scarlett scar; sebastian seb bastian baz; selina
lina; seymour sy; sharon shaz shari; shannon shan; shirley shirl; sidney sid; siegfried sig; silvester
sly; simon si; simone mona; solomon sol solly; sophia sophie soph; sophie soph; stanley stan; stephanie
steph stevie; stephen steve stevie; steven steve stevie; stewart stew stu; stuart stu; susan sue susie
suzie; susanna sue susie suzie; susannah sue susie; suzanne sue suzie; sylvester sly; sylvia syl; tabitha
tabby; tamara tammy tam; tamsin tam tammy; terence terry tel; terrence terry; teresa terry tess tessa;
theresa terry tess tessa; thaddeus thad tad; thelma tel; theodora theo dora thea; theodore theo ted teddy;
thomas tom tommy; timothy tim timmy; tobias toby; toby tobes; trevor trev; tristan tris; tyler ty; tyrone
ty; ursula ursie; valentina val tina; valerie val; vanessa nessa ness; vernon vern; veronica ronnie roni
nica; victor vic; victoria vicky tori vic vicki; vincent vince vinnie; viola vi; violet vi; virginia ginny
ginger; vivian viv; vivienne viv; wallace wally; walter walt wally; wanda wendy; warren waz; wendell del;
wesley wes; wilfred wilf fred; wilhelmina mina billie minnie; william will bill billy liam willie wills;
winifred winnie freddie; winston win; woodrow woody; yolanda yoli; yvonne vonnie; zachariah zach zak;
zachary zach zack zak; zedekiah zed; margaret mags; gareth gaz; barry baz bazza; darren daz; kerry kez;
jeremy jez; beverley bev; geraldine ger; suzanne suze; deborah debs; brendan bren; bridget bridie; stephanie
stef; marjorie marge; philomena phil; sarah saz; lauren loz; laura loz; carol caz; karen kaz; murray muz;
gavin gav; nigel nige; alphonse al; alphonso al; devinder dev; gurpreet gurp; padraic podge
"""

_SPANISH = """
alberto beto; alejandra ale jandra; alejandro ale alex jandro; alfonso poncho fonso; alfredo fredo;
antonia toni tona; antonio toni toño; asuncion asun; beatriz bea betty; carlos charly carlitos; carmen
carmela menchu; carolina caro; catalina cata lina; concepcion concha conchita conchi; consuelo chelo;
cristina cris tina; cristobal tobal; daniela dani; dolores lola loli; eduardo edu lalo; enrique quique
kike; ernesto neto; esperanza espe; federico fede; felipe pipe feli; fernanda fer; fernando nando fer;
francisca paca paqui; francisco paco pancho curro fran kiko quico; gabriela gabi; gregorio goyo; gonzalo
gonza; guadalupe lupe lupita; guillermo guille memo; hortensia tencha; ignacia nacha; ignacio nacho;
inmaculada inma; isabel isa chabela; jacinto chinto; javier javi; jesus chus chuy; jesusa chusa susi;
joaquin quino; jorge coque; jose pepe chepe; josefa pepa fina; josefina fina; juan juanito; juana juani;
leticia leti; lorenzo lencho; lourdes lulu; luisa lucha; manuel manolo manu lolo; manuela manoli; maria
mari; margarita marga rita; mariana nana; martina tina; mercedes merche; miguel migue; milagros mila;
montserrat montse; natividad nati; pilar pili; rafael rafa; ramon moncho; refugio cuca; remedios reme;
ricardo richi; roberto beto; rocio chio; rosario charo chayo; salvador salva chava; santiago santi chago;
sebastian sebas; sergio checo; socorro coco; soledad sole; susana susi; teresa tere maite; tomas tomi;
valentina vale; vicente chente; victoria vicky
"""

_GERMAN = """
alexander alex sascha; andreas andi; angelika geli angie; annegret anne; barbara babsi bärbel; bernhard
bernd; brigitte gitte biggi; christian chris; christiane christel jana; christoph chris stoffel; dietrich
dieter; dorothea doro thea; elisabeth lisa elli lisbeth sissi lilli betti; ferdinand ferdi; franziska
franzi; friedrich fritz fiete; friederike rike; gabriele gabi; georg schorsch; gerhard gerd; gertrud
trude; günther günni; hannelore hanne lore; heinrich heinz heiner; helmut helle; hildegard hilde; ingeborg
inge; jakob jacki; joachim jochen achim; johanna hanna jo hanne; johannes hannes hans jo; josef sepp jupp;
jürgen jörg; karl kalle; karoline line caro; katharina kathi käthe katja kati rina; klaus klausi; konrad
conny kurt; leonhard leo hardi; leopold poldi; ludwig lutz wiggerl; magdalena lena leni magda; manfred
manni; margarete grete gretel; maria mia mitzi; matthias matze hias matti; maximilian max maxi; michael
michi; nikolaus klaus niko; rosemarie rosi; rudolf rudi; sebastian basti wastl; siegfried sigi; stefan
steff; stefanie steffi; susanne susi sanne; theresia resi; thomas tom; ulrich uli; ulrike uli rike; ursula
uschi ulla; valentin velten; veronika vroni; volker volki; walburga burgi; wilhelm willi helm; wolfgang
wolf wolfi
"""

_FRENCH = """
alexandre alex; alexandra alex sandra; antoine toine; augustin gus; benjamin ben benji; bernadette
nadette; camille cam; caroline caro; catherine cathy cat; cécile cécé; charlotte cha lolotte; christophe
chris tophe; clémence clem; clément clem; dominique dom domi; élisabeth babeth élise lili; emmanuel manu;
emmanuelle manu; fabien fab; fabrice fab; florence flo; florent flo; françoise fanfan; frédéric fred;
frédérique fred; gabriel gaby; geneviève ginette; gérard gégé; grégory greg; guillaume guigui; jacqueline
jacquie; jean jeannot; jean-pierre jp; joséphine jojo fifi; laurent lolo; madeleine mado; margaux margot;
marguerite margot; marie mimi; mathieu mat; mathilde tilde; maximilien max; mélanie mel; michel mimi;
monique momo; nathalie nath; nicolas nico; patrice pat; pénélope pene; philippe phil; pierre pierrot;
sébastien seb; simone momone; sophie soso; stéphane stef steph; stéphanie steph fanny; suzanne suzon;
théodore théo; valérie val; véronique véro; victoire vic; vincent vince; virginie vivi nini; xavier xav;
yvonne vonette
"""

_PORTUGUESE = """
adriana dri; alexandre xande alex; ana aninha; antónio tó toninho tonho; antônio toninho tonho; augusto
guto; beatriz bia; benedito dito; bernardo bê; carlos cacá carlinhos; carolina carol; catarina cata cati;
cristina cris tina; daniela dani; eduardo edu dudu; fabiana fabi; felipe lipe; fernanda nanda fê; fernando
nando; filipe lipe; francisca chica; francisco chico; gabriela gabi; guilherme gui; gustavo guga gu;
helena lena; henrique rique; isabel bel isa; joana jo; joão joãozinho jão; joaquim quim; josé zé zeca;
juliana ju; leonardo leo; letícia lê; luciana lu; luís lula; luiz lula luizinho; manuel manel neco; manoel
mané; marcelo celo; maria mariazinha; mariana mari nana; matilde tita; miguel migas; patrícia paty; paulo
paulinho; rafael rafa; ricardo rick cado; roberto beto; rodrigo digo; rogério gero; sebastião tião;
sebastiana tiana; teresa teca tété; tomás tomé; vanessa van; vitória vivi
"""

_DUTCH = """
adriaan arie ad; adriana jana; albertus bert; alexander sander lex; andreas dries; anna anneke ans;
antonius anton ton toon; bartholomeus bart; bernardus ben; catharina karin trijntje toos kaat; christiaan
chris; cornelia corrie cor; cornelis kees cor; dirk dirkje; elisabeth els liesbeth betsie lies elly;
franciscus frans; frederik freek; geertruida truus trudy geertje; gerardus gerard gerrit; gijsbert gijs;
gerrit ger; hendrik henk rik; hendrika rika riek; hubertus huub; jacobus jaap koos; jacoba coba; johanna
jo annie hanneke joke; johannes jan hans joop johan; joseph joep jef sef; lambertus bert; leonardus leo;
lodewijk lo; margaretha greet gre griet; maria marie mia ria mieke marijke; martinus tinus maarten;
matthijs thijs; mattheus teus thijs; nicolaas klaas nico; petronella nel nellie; petrus piet pieter peter;
theodorus theo dorus; wilhelmina mien willemien mina; wilhelmus wim; willem wim
"""

_ELSEWHERE = """
lachlan lachie lochie lachy; finlay fin finn; rory ror; euan ewan ewen; fergus ferg gus; padraig paddy podge;
seamus shay shane; cormac mac; gwyneth gwen; rhiannon rhi; angharad angie haz; alasdair ali al; alistair ali
al; angus gus; catriona cat trina; llewellyn lew llew; siobhan shiv von; caoimhe keeva; aoife eefa; eilidh
eils; bronwyn bron; tyrone ty; deandre dre; declan deco dec; damien damo;
damian damo; anthony anto; stephen steo; michael micko; robert robbo; gerard gerro; fintan fin; shaquille
shaq; latisha tish tisha;
aleksandra ola sasha; katarzyna kasia kaska; malgorzata gosia; agnieszka aga; magdalena magda; barbara basia;
elzbieta ela; krzysztof krzysiek krzys; stanislaw staszek; wojciech wojtek; tomasz tomek; piotr piotrek;
pawel pawelek; jakub kuba; grzegorz grzesiek; dmitri dima mitya; dmitry dima mitya; ekaterina katya katia;
mikhail misha; aleksandr sasha; vladimir vova volodya; yevgeny zhenya; natalia natasha tasha nat; anastasia
nastya stacy; maria masha; tatiana tanya; svetlana sveta; ivan vanya; sergei seryozha; konstantin kostya;
ludmila luda mila; nikolai kolya;
devendra dev; mahendra mahi; rajendra raj raju; rajesh raj raju; narendra naren; priyanka priya pri; lakshmi
laxmi; venkatesh venky venkat; subramaniam subbu; deepika deepu; aishwarya aish ash; harpreet preet harry;
gurpreet guri gopi; manpreet mannu preet; jagdeep jaggi; abhishek abhi; aniruddha ani; siddharth sid siddhu;
gopalakrishnan gopal; ananya anu; anushka anu; anjali anju; vijayalakshmi viji; saraswati saru; vikram vicky;
vikas vicky; sandeep sandy; kuldeep kully; balwinder bally; sukhwinder sukhi; parminder pammi; sanjay sanju;
ibrahim ibo ibra; abdulrahman abdul; mustafa mus; mehmet memo; fatima fati fatma; zainab zee;
oluwaseun seun; oluwatobi tobi; chukwuemeka emeka; adebayo bayo; temitope temi; oluwafemi femi; babatunde
tunde; olufunke funke; chidiebere chidi; folasade sade; yewande wande; nkechinyere nkechi; oluwaseyi seyi
"""
"""Celtic, Slavic, Indian, Turkish, Arabic and West African names, as they are written in these languages."""


def _families() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for table in (_ENGLISH, _SPANISH, _GERMAN, _FRENCH, _PORTUGUESE, _DUTCH, _ELSEWHERE):
        for family in plain(table).split(";"):
            long, *short = family.replace("-", " ").split()
            for one in short:
                found.setdefault(long, set()).add(one)
                found.setdefault(one, set()).add(long)
    return {name: frozenset(others - {name}) for name, others in found.items()}


SHORT: dict[str, frozenset[str]] = _families()
"""For each given name, in plain spelling, the names it may stand for or be cut down to."""

GIVEN_NAMES: frozenset[str] = frozenset(SHORT) | OTHERS
"""Names that are given names first of all, in plain spelling."""
