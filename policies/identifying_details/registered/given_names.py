"""Given names that have no short form of their own in `nicknames`, in plain spelling.

Left out are those that are everyday words, and towns.
"""

from policies.identifying_details.cues.cue import words

OTHERS = words(
    """
    aaliyah aaron abbas abdul abdullah abel achille ada adalbert adam adamo adela adelheid aditya adolfo
    adora adrian adriano adrien adrienne agatha agathe agostino agustin agustina ahmad ahmed ahmet aimee
    aisha aitor alan alana alba alban alberico alberta albin albrecht aldo alejandra alejo alessandra
    alessandro alessia alessio alexandrie alexej alexia alexis alfio alfons ali alicia alina alisha alix
    alla allan allegra allen allison alma almudena alois alondra alonzo alphonse alton alvaro alvin alwin
    alyssa amada amalia amalie amancio amando amara amaro amaya ambrosio amedeo amelie amin amina amir
    amira amleto amos amparo amy anais ananya anastasia anastasio andre andreia andrej andres anette
    angelica angelina angelique angelo anibal anita anja anjali anke annalisa annamaria anne marie
    anneliese annemarie annette anni annibale annika annunziata anouk ansaldo anselm anselmo ansgar antje
    antoinette antonella antonello antonietta antonino antony aoife apollo april araceli ariana ariane
    ariel arjun arlene armando armin arnaldo arnd arndt arne arnim arno arnulf aron artur arturo arya
    aryan asher ashlee ashleigh ashley asta astrid attila aubrey audrey auguste aurelie aurelio aurore ava
    avery ayesha azeglio aziz bailey baltasar balthasar barry bart bartolomeo basilio bastiaan bautista
    beata beate benedikt benigno benito benjamim bennie benno benoit beppe berend bernardino berndt
    bernice berta bertha berthold bethan bettina beulah beverley biagio bianca bibi bilal birgit bjorn
    blake blanca blanche blas bodo bonifacio boris borja boyd brad brady brandi breanna brenda brendan
    breno brent brett brian briana brianna britt britta brittany brittney brooke bruce bruna bruno bryan
    bryant bryce buenaventura burkhard burkhardt byron caitlin caitlyn caleb calixto callum calogero
    camila camillo camilo candela candelaria candice caridad carina carla carlo carlota carly carmelita
    carmelo carmen carol carola carole carolin carroll carsten cary casey casper cassidy caterina cathy
    cato cayetano cecelia cecil cecilio cedric celestino celso cesar chantal charlene chelsey chen cheryl
    chiara chloe christa christelle christin christl christof christy chucho ciara cillian cindy cipriano
    cirillo ciro claas claire clara clarice clark claude claudine claudio claudius claus clelia clemens
    clemente clive clyde cody cole colette colin collin colton concetta connor conor conrad conrado
    constantin constanza constanze consuela cora corey corinna corinne cornelio corrado cory cosme
    costantino costanzo craig cristian cristiano custodia custodio daan dagmar dagobert damian damiano
    damien damon dana daniele danilo dante daria darin dario darius darla darnell darrel darrell darren
    darrin darryl daryl davi dawn dean deanna debora declan deepa delbert delfina delfino demetrio demi
    denis denise desiree detlef detlev devin devon dewey dexter diane dianna dianne diego dieter dietmar
    dillon dimitri dina dinis dino diogo dion dionigi dionisio dixie dmitri domenico domingo dominick
    dominik donatella donatello donato donna doreen doris dorothee doyle duane duarte dustin dwayne dwight
    dylan eberhard eckart eckhard eckhardt eckhart edda edgardo edmond edmundo edna edoardo edouard eduard
    eduarda egbert eggert egon eileen eitel ekkehard elaine elba elbert elena eleonore elfriede eli elias
    elif eline elisa eliseo elke ella elliott ellis elmar elmer elmo elodie eloise eloy elsa elvira
    emanuel emerson emil emile emilia emiliano emilie emilio emmerich emmett emperatriz encarna engelbert
    ennio enno enrico enzo eoin erasmo erhard erhardt eric erica erick erik erika erin erma ermanno erna
    ernestine ervin erwin esmeralda esteban estela estelle ethan ethel etienne ettore eugen eugenia
    eugenio eula eulalia eunice eusebio eva evan evangelista evaristo evelien everett evita ewald ezequiel
    ezio ezra fabian fabio fabiola fabricio fabrizio falk fannie fatih fatima fatou fatuma faustino fausto
    faye federica felicia feliciano felicitas felix femke fenna ferdinando fiamma fidel fien filipa finley
    fiona fito flavia flavio floor floortje florencio florentino florian floris floyd forrest fortunata
    francesco franck francois frauke freda frederico fredrick freya frida fridolin frieda friedemann
    frieder friedhelm friedl fulvio fumiko gabino gabor gael gaetano gareth garrett garry gary gaspar
    gaspare gaston gastone gavin gayle gebhard geert gema gemma gerardo gerda gerhardt gerhart gernot
    gerold geronimo gert gesine giacinto giacobbe giada giampaolo giampiero gian giancarlo gianfranco
    gianluca gianluigi gianna giel gilberto gino gioacchino giorgia giorgio giovanna giovanni girolamo
    gisela giulia giuliana giuliano giulietta giuseppe giuseppina giustino gladys glen glenda glenn gloria
    goffredo gordon gottfried gotthard gottlieb gottlob graciela grady graeme graziano graziella gregg
    gregor guarino gudrun guglielmo guido gunnar gunter gustav guus hagen hailey hajo hakan haley hamza
    hana hanni hanno hanns hans harald harper hartmut hartwig harvey hasan hassan hayden hayley hazel
    hedwig heidi heidrun heike heiko heini heino heitor helene helga helge hella helmuth heloisa henning
    henri henriette henrik henryk heribert heriberto herman hermine hernan hernando herrmann herta hertha
    herwig hilario hilary hilda hinrich hiroshi holger hollie holly holm honore horace horacio hortense
    hugo hugues hui humberto iain ian iara ibrahim ida ignaz ignazio igor iker ilaria ildefonso ilias ilja
    ilona ilse imani immo indira indy ines inez inga ingo ingrid inka inocencio insa ira irina iris irma
    irmgard irvin irving isabela isabell isidoro isidro isla ismael ismail isolde ivan ivy iwan jacinta
    jack jackson jaclyn jacobo jacopo jacquelyn jaime jamal jan jana janina janine janis janne janus jared
    jari jasmijn jasmin jasper javier javiera jaxon jayden jayne jean jeanette jeanne jeannette jeannie
    jeffery jelle jemma jenna jennie jens jerald jermaine jeroen jesper jesse jill jimena jimmie joann
    joao jobst jodi jodie jody joel johnathan johnnie jonas jonathon joost jordi jorge joris jose josefine
    josep josette jost juan juanita judy jules juliane julie julieta juliette julio julius juri justine
    justus jutta juul kabir kai kaitlin kaitlyn kamala kara karan karen kari karim karin karina karl karla
    karlheinz karolina karsten kasimir kaspar kata katarina katelyn kathrin katja katrin katy kayla kaylee
    kayleigh keisha keith kelley kelli kellie kelly kelsey kemal kendra kent kerri kerry kerstin khadija
    kiara kieran kiki kilian kim kimberley kira kirk klara klaus klemens knut koen kofi konstantin krishna
    krista kristi kristian kristie kristin kristine kristopher krystal kumar kuno kwame kyle kylie kyra
    lacey laetitia lakeisha lamar lambert lamberto lana lando lara larissa lars latasha latoya laura laure
    lauren laurens laverne lazzaro lea leah leander leandro leanne leela leif leigh leila lela leland lena
    leon leona leonel leonid leonie leonor leopoldo lesley lester letizia levi lewis liam liane licia
    lidia lieke lila liliana lilla lillie lilo lina lindsey lino linus lisa lisandro lise livia livio
    lloyd lodovico loek loes logan lois lolita lonnie loredana loren lorena lorene lorenz lorenzo loreto
    lothar louane lowell luan luana luca lucca luce lucho lucia luciano lucie lucila lucio lucrezia lucy
    ludger ludovica ludovico luigi luis luise luiza luka lukas luke luna luther luuk luz lyle lynda
    lynette lynn lynne maaike maartje mabel mable macarena mack madalena mafalda magnus maik maike maja
    makayla malena malik mallory malte mamen manon mara marc marcantonio marcel marcela marcelino marcella
    marcelle marcello marcia marcial marciano marcio marco marcos marek maren margarethe margarida
    margherita margit margret maria mariah mariano maribel marie marietta marijn marina marino marinus
    mario marion marisa marisol marissa marit marita marius marjorie marko marlene marlies marlon marsha
    marshall marta marthe martim martine martino martirio martyn marvin maryann maryse massimiliano
    massimo mateo matheus mathew mathias mathijs mathis matias matteo matthieu mattia maud maura maurits
    mauro maximiliano maximo maya mckenzie meagan mechthild meghan mehmet mei meike melania melba melchor
    melle melvin merijn merle mesut mia micaela micha michail micheal michela michelangelo michele mika
    mikayla mila milan milena milos milton mina ming minna mira mirella mirjam mirko miroslav mirta
    modesta modesto mohamed monika monique morena morgan moritz murat muriel murilo mustafa myron myrthe
    nadia nadja nair nanni naomi napoleone narciso nasrin natalia natascha nazaret neal neha neil nelly
    nelson nestor nettie nia niamh nicanor nichole nicolai nicolaus nicoletta niek niels nienke nigel
    nikhil nikita niklas nikola nikolai nilo nils nina noa noah noel noelia noemi noor nora norbert
    norberto norma nour nuno nuria octavio odette ofelia olaf olga olimpia olivier omar ora orazio oreste
    oriol orla ornella osha oskar osvaldo otavio othmar otis otmar ottavio ottmar otto ottone ovidio owen
    pablo pacifica paige palmira paola paolo paride parker pascal pascual pasquale pastora patricio patrik
    patrizia patrizio patti paulette paulina paulino pavel pawel pedro pelayo pellegrino pepijn pepita
    pepito perla perry petra peyton philippine pia piedad pien piergiorgio pierluigi pierpaolo pierre
    pietro pina pius plinio pompeo porfirio pradeep primitiva primitivo priya prudencia quincy quinn
    quinten rafaela raffaele raffaella raffaello rahul raimondo raimund raimundo raj rajesh ralf ramiro
    ramona randal ranieri raquel raul ravi rayan rebeca rebekah recep reece regine reimer reinaldo
    reinhard reinhardt reinhart reinhold rembrandt remo remy renan renata renate renato rene renee rens
    renske renzo reyna rhonda rhys ricarda ricardo rickey riley rita robyn rocco rochelle rodolfo rogelio
    rohan roisin rolando rolf romana romeo romina romolo romy ronaldo ronny roosevelt roque rosa rosalia
    rosalie rosaria rosendo rosina ross rossana roswitha rowan roxana roy ruben ruby rufino rufus ruggero
    ruggiero rui ryan saanvi saar sabina sabine sahin sally salma salomon salvatore salvi sami samir
    sancho sandro sanjay santino saoirse sara sascha saskia saturnino saverio scott sean sebastiaan
    sebastiano selena selma serena sergei sergej seth severin severino severo shane shaun shauna shawn
    shawna sheena sheila shelby sheldon shelia shelley sheri sherman sherri sheryl sian sibylle siegmund
    siem sigismund sigmar sigmund sigrid silas silke silvestre silvestro silvia silvio simona simonetta
    sina sinead siobhan sjoerd skyler sofia sofie sonia sonja sonya soraya spencer stacey stacie stacy
    stanislaw stefani stefania stefano steffen stella sterre stijn sunita sven svenja svetlana sybille
    sylvie tadeo tamar tami tammie tania tanja tanya tara tatiana tatjana taylor tecla telmo teodoro
    teresita teri terrance terrell terri tess tessa teun thales theodor therese thiago thibault thibaut
    thierry thijs thilo thom thorsten tiago tiffany tijn tijs tilda tilman tilo tim timm timo timoteo tina
    tino tiziana tiziano todd tommie tonino tonya torben toribio torquato torsten tracey traci tracie
    tracy traute travis trinidad tullio twan ubaldo ulises ullrich umberto uwe valentijn valentim valeria
    valerio valero veerle veit velma vera verena verna vickie victoriano vidal vijay viktor viktoria vilma
    vincenzo vinicius vinzenz violeta violetta virgil virgilio vito vitor vitus viviana volkmar waldemar
    walther waltraud wang wayne wei wenzel wessel whitney wiebke wieland wilbert wilbur wilfried
    wilhelmine willard willibald willis willy wilma wilson winfried wladimir wout wouter wulf wyatt xaver
    xenia xiao ximena yara yasmin yasmine yesenia youssef yuki yuri yusuf yvette zacharie zainab zara
    zeynep zoe zoey
    """
)
