"""Given names that have no short form of their own in `nicknames`, in plain spelling.

Left out are those that are everyday words, and towns.
"""

from policies.identifying_details.cues.cue import words

OTHERS = words(
    """
    aaliya aaliyah aaron abbas abdelkader abdirahman abdul abdullah abel abena abiodun achieng achille ada
    adaeze adalbert adam adamo adela adelheid adelino adilson aditya adnan adolfo adora adrian adriano
    adrien adrienne adwoa agatha agathe agostino agustin agustina ahmad ahmed ahmet aiko aimee ainhoa
    aisha aisling aissatou aitor ajay akosua alan alana alba alban alberico alberta albertina albin
    albrecht aldo alejandra alejo alessandra alessandro alessia alessio alexandrie alexej alexia alexis
    alfio alfons ali alicia alina alisha alix alla allan allegra allen allison alma almaz almudena alois
    alondra alonzo alphonse alton alvaro alvin alwin alyssa amada amalia amalie amancio amando amara
    amarachi amaro amaya ambrosio amedeo amelie amin amina amir amira amleto amos amparo amrit amy anais
    ananya anastasia anastasio andoni andre andreia andrej andres andriy andrzej anette angelica angelina
    angelique angelo anibal anita anja anjali anke annalisa annamaria anne annelies anneliese annemarie
    annemiek annette anni annibale annika annunziata anouk ansaldo anselm anselmo ansgar antje antoinette
    antonella antonello antonietta antonino antony aoife aparecida apollo april araceli arantxa ariana
    ariane ariel arjun arlene armando armin armindo arnaldo arnd arndt arne arnim arno arnulf aroha aron
    artur arturo arun arvind arya aryan asha asher ashlee ashleigh ashley ashok asif asta astrid atieno
    attila aubrey audrey auguste aurelie aurelio aurore ava avelino avery ayaan ayesha ayodele ayse
    azeglio aziz bailey baljit baltasar balthasar barry bart bartolomeo bartosz basilio bastiaan baudelio
    baukje bautista beata beate begona belmiro benedikt benedita benigno benito benjamim bennie benno
    benoit beppe berend bernardino berndt bernice berta bertha berthold bethan bettina beulah beverley
    biagio bianca bibi bilal birgit birte bjorn blake blanca blanche blas blathnaid bodo bogdan bogumil
    boguslaw bohdan bojan bongani bonifacio boris borja boyd bozena brad brady brahim brandi branka
    breanna brenda brendan breno brent brett brian briana brianna britt britta brittany brittney bronwen
    brooke bruce bruna bruno bryan bryant bryce buenaventura bukola bulent burcu burkhard burkhardt bushra
    busra byron caitlin caitlyn caleb calixto callum calogero camila camillo camilo candela candelaria
    candice caridad carina carla carlo carlota carly carmelita carmelo carmen carol carola carole carolin
    carroll carsten cary casey casper cassidy catalin caterina cathal cathy cato cayetano cecelia cecil
    cecilio cedric celestino celso cemal cengiz ceridwen cesar chantal charlene chebet chelsey chen cheryl
    chiara chidinma chinedu chioma chipo chloe christa christelle christin christl christof christy chucho
    ciara cillian cindy cipriano cirillo ciro citlali claas claire clara clarice clark claude claudine
    claudio claudius claus cleide clelia clemens clemente cleusa clive clyde cody cole colette colin
    collin colm colton conceicao concepta concetta connor conor conrad conrado constantin constanza
    constanze consuela cora corentin corey corinna corinne cornelio corrado cory cosme cosmin costantino
    costanzo craig cristian cristiano custodia custodio daan dagmar dagobert damian damiano damien damon
    dana daniele danilo dante danuta daria darin dario darius darla darnell darrel darrell darren darrin
    darryl daryl davi davorin dawn dean deanna debora declan deepa deepak delbert delfina delfino demetrio
    demi denis denise deolinda deshawn desiree desislava detlef detlev devin devon dewey dexter diane
    dianna dianne diarmuid didier diego dieter dietmar dilek dillon dilwyn dimitra dimitri dina dinesh
    dinis dino diogo dion dionigi dionisio divya dixie djamila dmitri dmytro domenico domingo dominick
    dominik dominika donatella donatello donato donna donnacha doreen doris dorothee douwe doyle dragan
    driss duane duarte dumitru dusan dustin dwayne dwight dylan ebele eberhard ebru eckart eckhard
    eckhardt eckhart edda edgardo edileuza edilson edmond edmundo edna edoardo edouard edson eduard
    eduarda efua egbert eggert egon eileen eirlys eitel ekkehard elaine elba elbert elena eleonore
    eleuterio elfriede eli elias elif eline elisa eliseo elke ella elliott ellis elmar elmer elmo elodie
    eloise eloy elsa eluned elvira emanuel emerson emil emile emilia emiliano emilie emilio emine emmerich
    emmett emperatriz emrys encarna engelbert ennio enno enrico enzo eoghan eoin erasmo erhard erhardt
    eric erica erick erik erika erin erkan erma ermanno ermelinda erna ernestine ervin erwan erwin
    esmeralda esra esteban estela estelle etelvina ethan ethel etienne ettore eufemia eugen eugenia
    eugenio eula eulalia eulogia eunice eunji eusebio eustaquio eva evan evangelista evaristo evelien
    everett evita ewald ezequiel ezio ezra fabian fabio fabiola fabricio fabrizio faduma faisal falk
    fannie farah farid farzana fatih fatima fatou fatoumata fatuma faustino fausto faye federica felicia
    feliciano felicitas felix femke fenna ferdinando fergal ferran fiachra fiamma fidel fien filipa finley
    fintan fiona fionnghal fionnuala firmino fito flavia flavio floor floortje florencio florentino
    florian floris floyd focko folake forrest fortunata francesco franck francois frauke freda frederico
    fredrick freya frida fridolin frieda friedemann frieder friedhelm friedl froukje fuensanta fulvio
    fumiko funmilayo gabino gabor gael gaetan gaetano ganesh gareth garrett garry gary gaspar gaspare
    gaston gastone gaurav gavin gayle gebhard geert geeta gema gemma genival genivaldo georgi gerardo
    gerda gerhardt gerhart gernot gerold geronimo gert gesche gesine gethin gheorghe ghislaine giacinto
    giacobbe giada giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi gianna giel gilberto
    gilles gilmar gino gioacchino giorgia giorgio giorgos giovanna giovanni girolamo gisela giulia
    giuliana giuliano giulietta giuseppe giuseppina giustino gladys glen glenda glenn gloria goffredo
    gokhan goran gordana gordie gordon gorka gottfried gotthard gottlieb gottlob graciela grady graeme
    grainne graziano graziella grazyna gregg gregor guarino gudrun guglielmo guido gulsum gunnar gunter
    guoqiang gurdeep gustav guus guylaine gwenael gwenllian hafsa hagen hailey hajo hakan hakim haley
    halina halyna hamish hamza hana hanni hanno hanns hans harald hardeep harish harleen harper hartmut
    hartwig haruto harvey hasan hassan hatice hauke hayden hayley hazel hedwig heidi heidrun heike heiko
    heini heinke heino heitor helder heledd helene helga helge hella helmuth heloisa hemi hendrikje
    henning henri henriette henrik henryk heribert heriberto herman hermelinda hermenegilda hermenegildo
    hermine hernan hernando herrmann herta hertha herwig hicham hilario hilary hilda hiltje hinrich hiroko
    hiroshi hodan holger hollie holly holm honore horace horacio hortense houria hugo hugues huguette hui
    hulya humberto huong iain ian iara ibrahim ida idalina idris iestyn ifeoma ignaz ignazio igor ikenna
    iker ilaria ildefonso ilias ilja ilona ilse imani immo imran indira indy ines inez inga ingo ingrid
    inka inocencio insa ioana ira iracema irfan irina iris irma irmgard irvin irving iryna isabela isabell
    isidoro isidro isla ismael ismail isolde istvan itzel itziar ivan ivanka ivone ivy iwan jacinta jack
    jackson jaclyn jacobo jacopo jacquelyn jadranka jadwiga jaime jamal jan jana jandira janina janine
    janis janne janus jared jari jaroslaw jasleen jasmijn jasmin jasper jaswinder javier javiera jaxon
    jayden jayne jean jeanette jeanne jeannette jeannie jefferson jeffery jelena jelle jemma jenna jennie
    jens jerald jermaine jeroen jesper jesse jianguo jihoon jill jimena jimmie jisoo jitske jiwoo joann
    joao jobst jodi jodie jody joel johanne johnathan johnnie jonas jonathon joost jordi jorge joris jose
    josefine josenildo josep josette josiane josivaldo jost juan juanita judy jules juliane julie julieta
    juliette julio julius jurema juri jurriaan justine justus jutta juul jyoti kabir kai kaitlin kaitlyn
    kamala kamran kara karan karen kari karim karin karina karl karla karlheinz karolina karsten kasimir
    kaspar kata katarina katelyn kateryna kathrin katja katrin katy kavita kavitha kayla kaylee kayleigh
    kazimierz kehinde keiko keisha keith kelley kelli kellie kelly kelsey kemal kendra kenji kent kepa
    kerri kerry kerstin khadija khalid kiara kieran kiki kilian kim kimberley kipchoge kira kirk klara
    klaus klemens knut koen kofi kojo konstantin korbinian krasimir kreszenz krishna krista kristi
    kristian kristie kristin kristine kristopher krystal krystyna kubra kumar kunigunde kuno kwabena
    kwadwo kwame kyle kylie kyra lacey laetitia lahcen lakeisha lakisha lamar lambert lamberto lana lando
    lara larissa lars latasha latoya laura laure lauren laurens laverne lazzaro lea leah leander leandro
    leanne leela leif leigh leila leire lela leland lena leon leona leonel leonid leonie leonor leopoldine
    leopoldo lerato lesley lester letizia levi lewis liam liane licia lidia lieke liesl lihua lila liliana
    lilla lillie lilo lina lindiwe lindsey lino linus lisa lisandro lise livia livio liviu ljubica lloyd
    lodovico loek loes logan loic lois lolita lonnie loredana loren lorena lorene lorenz lorenzo loreto
    lothar louane lowell lowri luan luana luca lucca luce lucho lucia luciano lucie lucila lucio lucrezia
    lucy ludger ludovica ludovico luigi luis luise luiza luka lukas lukasz luke luna lurdes luther luuk
    luz lyle lynda lynette lynn lynne lyudmyla maaike maartje mabel mable macarena mack madalena mafalda
    magnus mahesh maik maike maiwenn maja majid makayla malena malia malik malika mallory malte mamadou
    mamen mandeep manjit manoj manon mara marc marcantonio marcel marcela marcelin marcelino marcella
    marcelle marcello marcia marcial marciano marcin marcio marco marcos marek maren margarethe margarida
    margherita margit margret maria mariah mariano maribel marie marietta marijn marina marinela marino
    marinus mario marion marisa marisol marissa marit marita marius marjolein marjorie marko marlene
    marlies marlon marsha marshall marta marthe martim martine martino martirio martyn marvin maryam
    maryann maryse massimiliano massimo mateo mateusz matheus mathew mathias mathijs mathis matias matteo
    matthieu mattia maud maura mauricette maurits mauro maximiliano maximo maya mckenzie meagan mechthild
    meera meghan mehmet mei meike meiling melania melba melchor melle melvin mereana merijn meritxell
    merle merve mesut mhairi mia micaela micha michail micheal michela michelangelo michele micheline
    mihaela mika mikayla mikel mila milan milena milica milorad milos milton mina ming minh minho minna
    mira mireia mireille mirella mirjam mirjana mirko miroslav miroslaw mirta modesta modesto mohamed
    mohan monika monique morag morena morgan moritz mourad moussa muireann mukesh murat muriel murilo
    mustafa myfanwy mykola myron myrthe nabila nadia nadiya nadja naila nair nandini nanni naomi napoleone
    narciso naresh nasir nasrin natalia natascha navdeep naveed nazaret nazia neal nebojsa neha neide neil
    nelly nelson nerea nerys nestor nettie ngaio ngaire ngozi nguyet nia niamh nicanor nichole nicolai
    nicolaus nicoletta niek niels nienke nigel nikhil nikita niklas nikola nikolai nikos nilo nils nina
    nisha nitin njeri nkosazana nnamdi noa noah noel noelia noemi nolwenn nomsa noor nora norbert norberto
    noriko norma normand notburga nour nuno nuria nurten nyambura obinna octavio odette odile ofelia oisin
    okke oksana olaf olena olga olimpia olivier olumide omar ora orazio oreste orhan oriol orla orlaith
    ornella osha oskar ostap osvaldo otavio othmar otis otmar ottavio ottilie ottmar otto ottone ousmane
    ovidio ovidiu owen ozan ozlem pablo pacifica padma paige palesa palmira pankaj paola paolo paride
    parker pascal pascual pasquale pastora patricio patrik patrizia patrizio patti paulette paulina
    paulino pavel pawel pedro pelayo pellegrino pepijn pepita pepito perla perry petra petro peyton
    philipp philippine phuong pia piedad pien piergiorgio pierluigi pierpaolo pierre pietro pina pius
    plinio pompeo pooja porfirio pradeep prakash primitiva primitivo priya prudencia quincy quinn quinten
    quirin rachid rachida radha rafaela raffaele raffaella raffaello rahim rahul raimondo raimund raimunda
    raimundo raj rajesh rakesh ralf ramesh ramiro ramona randal ranieri ranjit raquel raul ravi rayan
    raymonde razvan rebeca rebekah recep reece regine reimer reinaldo reinhard reinhardt reinhart reinhild
    reinhold rejean rekha rembrandt remo remy renan renata renate renato rene renee rens renske renzo
    reyna rhodri rhonda rhys ricarda ricardo rickey riley rita robyn rocco rochelle rodica rodolfo roelof
    rogelio rohan rohit roisin rolando rolf romana romeo romina romolo romy ronaldo ronny roosevelt roque
    rosa rosalia rosalie rosangela rosaria rosendo rosina rosineide ross rossana roswitha rowan roxana roy
    rozenn ruairi ruben ruby rufino rufus ruggero ruggiero rui rukhsana ruqayya ruzica ryan saanvi saar
    sabina sabine sachin sahin saima sajid sakura sally salma salman salomon salvatore salvi sami samir
    samira sancho sandro sanjay santino saoirse sara sascha saskia satish satoshi saturnino saurabh
    saverio savita scott sean sebastiaan sebastiano selam selena selma senait senthil seoyeon serena
    sergei sergej serhiy serkan serpil seth severin severino severo sevgi sevim shabnam shahid shane
    shanice shaun shauna shawn shawna shazia sheena sheila shelby sheldon shelia shelley sheri sherman
    sherri sheryl shilpa shoaib shweta sian sibel sibusiso sibylle siegmund siem sietse sigismund sigmar
    sigmund sigrid silas silke silvestre silvestro silvia silvio simona simonetta simran sina sinead
    siobhan sione sipho sjoerd skyler slawomir slobodan smita sneha snezana sofia sofie sohan solange
    solenn sonia sonja sonya soraya sorin spencer stacey stacie stacy stanislaw stefani stefania stefano
    steffen stella sterre stijn sudha sumaya sunhee sunita suresh sven svenja svetlana swantje swathi
    sybille sylvie tadeo tadhg tahira takeshi tamar tami tammie tania tanisha tanja tanya tara taras tariq
    tarun tatenda tatiana tatjana taylor tecla telmo tendai teodoro teresita teri terrance terrell terri
    tess tessa tetiana teun tevita thabo thales thandiwe theodor therese thiago thibault thibaut thierry
    thijs thilo thom thorsten thuy tiago tiffany tigist tihomir tijn tijs tilda tilman tilo tim timm timo
    timoteo tina tino tipene titilayo tiziana tiziano tjeerd tjitske todd tommie tonino tonya torben
    toribio torquato torquil torsten tracey traci tracie tracy traudl traute travis tremaine trinidad
    tshepo tullio twan ubaldo uchenna uelinton ulises ullrich umberto unai urszula usha usman uwe valdemar
    valdir valdirene valentijn valentim valeria valerio valero varun vasile vasyl veena veerle veit velma
    vera verena verna vesna vickie victoriano vidal vidya vijay viktor viktoria vilma vincenzo vinh
    vinicius vinod vinzenz violeta violetta viorica virgil virgilio visitacion vito vitor vitus vivek
    viviana volkan volkmar volodymyr waldemar waldir walther waltraud wambui wanderley wang wanjiru waqar
    wasim wayne wei wenceslao wenzel wessel whetu whitney wiebke wieland wieslawa wilbert wilbur wilfried
    wilhelmine willard willemijn willibald willis willy wilma wilson winfried wiremu wladimir wladyslaw
    wout wouter wulf wyatt xaver xenia xiao xiaoming ximena xiuying xochitl yamina yannick yanyan yara
    yaroslav yasmin yasmine yesenia yetunde yohannes youngsoo youssef yuki yulia yuri yusuf yvette
    zacharie zahra zainab zanele zara zbigniew zdenka zdzislaw zeynep zoe zoey zofia zohra zoltan zoran
    zubair zulmira
    """
)
