"""Words for working and learning, which say where somebody does it."""

from policies.identifying_details.words import as_typed, words

WORKING = as_typed("""
    commence commences débute débutes trabalhou estudou ensinou lecionou trabajó estudió enseñó
    fängt fängst beginnt beginnst baan begint begin empieza empiezas empezará comienza começa começas
    doubles earlies lates rostered rota placement placements locum
    nights stocktake inventory overtime phones rounds serviert bedient
    counter till tills checkout register reception desk decorating serving stacking baking
    bartending waitressing cleaning guarding hygienist guard chaplain apprentice apprenticed works work
    worked working teaches teach taught teaching job shift shifts employed hired manager managing runs
    volunteers interns internship trainee nurse doctor gp midwife paramedic carer porter teacher professor
    lecturer tutor principal headteacher ta librarian receptionist secretary cashier barista cook chef
    waiter waitress driver drives driving mechanic electrician plumber engineer developer accountant
    lawyer paralegal solicitor clerk cleaner janitor officer soldier sergeant pastor vicar priest rabbi
    imam salesman saleswoman stylist hairdresser therapist counsellor counselor psychologist psychiatrist
    assistant technician pharmacist dentist vet studies study studying studied student pupil attends
    attend attending attended goes go going went enrolled graduated fresher freshman sophomore junior senior
    postdoc phd arbeitet arbeite arbeiten jobbt unterrichtet lehrt lehrer lehrerin angestellt beschäftigt
    studiert schülerin schüler geht krankenschwester pfleger pflegerin erzieherin erzieher verkäuferin
    verkäufer ärztin arzt ausbildung praktikum leitet trabaja trabajo trabajan enseña estudia
    profesora profesor maestra maestro enfermera enfermero empleado empleada alumna alumno médica médico
    da clases va travaille bosse enseigne étudie étudiante étudiant prof professeure professeur infirmière
    infirmier institutrice instit caissière caissier vendeuse vendeur élève scolarisé scolarisée employée
    employé est trabalha ensina estuda professora enfermeira enfermeiro dá aulas aluna aluno funcionária
    funcionário anda werkt werk werken lesgeeft geeft les staat studeert leraar lerares juf meester
    verpleegkundige verpleegster zit leerling trabajas trabajáis trabajaba trabajabas trabajé trabajando
    trabajás curra curras curro currando curraba chambea chambeas chambeo chambeando labura laburas
    laburás laburo laburando enseñas enseño estudias estudio estudié estudió estudiando clase cajera cajero
    camarera camarero cocinera cocinero limpiadora conserje celadora celador auxiliar administrativa
    administrativo recepcionista dependienta dependiente reponedora reponedor teleoperadora abogada
    abogado contable vigilante segurata encargada encargado psicóloga psicólogo farmacéutica farmacéutico
    bibliotecaria bibliotecario peluquera peluquero mecánica mecánico albañil conductora conductor docente
    directora director jefa gerente mesera mesero voluntaria voluntario becaria becario arbeitest
    arbeitete gearbeitet lehre lernt lerne studierst studiere studierte unterrichtest unterrichte jobbst
    jobbe schafft schaffe schaffst kassiererin kassierer sekretärin sekretär portier pförtner hausmeister
    koch köchin kellner kellnerin bedienung altenpflegerin altenpfleger mechaniker mechanikerin
    bibliothekarin bibliothekar apothekerin apotheker sozialarbeiterin sozialarbeiter mfa arzthelferin
    putzfrau reinigungskraft azubi auszubildende auszubildender lehrling professorin dozentin dozent
    rektorin rektor schulleiterin schulleiter empfang kasse friseurin frisörin friseur busfahrer
    busfahrerin fahrer fahrerin beamtin beamter angestellte sachbearbeiterin sachbearbeiter ingenieurin
    ingenieur oberarzt oberärztin assistenzarzt assistenzärztin stationsleitung zivi fsj hilfskraft
    travailles travaillait travaillais travaillé bosses bossait bossais bossé taffe taffes taffait
    enseignes enseignait étudies étudié cours serveuse serveur cuisinière cuisinier secrétaire comptable
    aide-soignante aide-soignant soignante ambulancier ambulancière animatrice animateur éducatrice
    éducateur bibliothécaire pharmacienne pharmacien directrice directeur gardien gardienne vigile livreur
    livreuse coiffeuse coiffeur agente apprentie apprenti alternante alternant stagiaire bénévole
    maîtresse maître ouvrière ouvrier assistante standardiste hôtesse magasinier cheffe trabalhas
    trabalham trabalhava trabalhei trabalhando trampa trampo ensinas leciona leciono estudas estudo
    estudei estudava cozinheira cozinheiro empregada empregado garçom garçonete atendente rececionista
    secretária operária operário vendedora vendedor farmacêutica farmacêutico bibliotecária motorista
    porteiro segurança estagiária estagiário diretora diretor técnica técnico contabilista faxineira babá
    educadora educador cabeleireira cabeleireiro bancária bancário werkte werkten werkzaam gewerkt studeer
    studeerde studeren docent kassa kassière kok kapster kapper monteur chauffeur schoonmaker
    schoonmaakster verzorgende bibliothecaris bibliothecaresse receptioniste baliemedewerker medewerker
    medewerkster stage stagiair vakkenvuller conciërge huismeester onderwijzer onderwijzeres leerkracht
    vrijwilliger vrijwilligster postbode bezorger serveerster ober begeleider begeleidster pedagogisch
    aula unterricht
    security porters
    tandartsassistente doktersassistente senco florist fishmonger butcher baker jeweller tailor optician
    optometrist podiatrist radiographer dietitian nutritionist caretaker groundskeeper landscaper roofer
    plasterer joiner carpenter welder machinist foreman supervisor picker packer trucker cabbie dispatcher
    firefighter lifeguard coach referee instructor trainer groomer farmhand shearer auditor bookkeeper
    teller underwriter realtor surveyor architect designer editor reporter journalist photographer curator
    organist bouncer doorman host hostess brewer phlebotomist orderly hca profe profes atiende atendía
    atendías despacha despachaba despachabas atende atendia atendias sert servait trabajamos curramos
    travaillons bossons trabalhamos
    chofer camionera camionero taxista portera portero cartera cartero repartidora repartidor soldador
    soldadora electricista fontanera fontanero jardinera jardinero panadera panadero carnicera carnicero
    operario operaria costurera costurero cuidadora cuidador matrona ginecóloga dentista veterinaria
    veterinario caixa camionista carteiro padeiro padeira açougueiro eletricista soldador jardineiro
    cuidadora zelador zeladora entregador entregadora ascensorista lkw-fahrer lagerist lageristin bäckerin
    fleischerin metzgerin schreiner tischler gärtner gärtnerin maurer elektrikerin tischlerin maçon boulanger
    boulangère boucher bouchère facteur factrice routier soudeur soudeuse cariste plombier électricienne
    jardinier jardinière vrachtwagenchauffeur buschauffeur bakker slager lasser heftruckchauffeur tuinman
    magazijnier
    atendió atendieron atendeu atendeste atendiste atendiendo atendendo étais était
    leidster gastouder beenhouwer pompier pompiste ambulante
    schilder loodgieter doctora jefe monitora monitor tutora cirujana cirujano pediatra
    spätschicht frühschicht nachtschicht nachtdienst spätdienst frühdienst
    hebamme krankenpfleger krankenpflegerin tagesmutter hausärztin zahnärztin zahnarzt metzger bäcker
    schneiderin ansprechpartnerin personalchefin chefin filialleiterin filialleiter
    médecin pédiatre patronne kiné orthophoniste doctoresse
    obstetra fisioterapeuta merendeira diretor
    mecânico mecânica balconista repositor repositora manicure pedreiro encanador costureira copeira copeiro
    assistente contador contadora advogada advogado pintor serralheiro analista camareira camareiro diarista
    merendeiro nutricionista porteira jornaleiro florista mécanicien mécanicienne couturière couturier
    peintre menuisier carreleur charpentier pâtissier pâtissière fleuriste poissonnier poissonnière
    conductrice conducteur éclairagiste technicienne technicien pintora carpintera carpintero
    sastre modista pescadera pescadero frutera frutero timmerman elektricien bloemist bloemiste visboer
    groenteboer schoenmaker naaister floristin maler malerin zimmermann klempner dachdecker schuster optiker
    optikerin konditorin konditor
    clerking nursing cashiering temping tutoring lecturing caring portering cheffing hostessing interning
    welding dispatching stewarding
    arts huisarts tandarts verloskundige directeur directrice
    teamleiter teamleiterin abteilungsleiter abteilungsleiterin marktleiter marktleiterin schichtleiter
    schichtleiterin bauleiter bauleiterin projektleiter projektleiterin bereichsleiter bereichsleiterin
    gruppenleiter gruppenleiterin lagerleiter küchenchef küchenchefin wohnbereichsleitung teamleitung
    bademeister vorarbeiter vorarbeiterin disponent disponentin buchhalter buchhalterin
    steuerfachangestellte altenpflegehelferin pflegehelfer pflegehelferin pflegefachkraft pflegefachfrau
    heilerziehungspflegerin kinderpflegerin schulbegleiterin schulsozialarbeiterin tierpfleger
    tierpflegerin fachverkäuferin bäckereifachverkäuferin lokführer lokführerin triebfahrzeugführer
    straßenbahnfahrer straßenbahnfahrerin postbotin postbote zusteller zustellerin kassenkraft küchenhilfe
    küchenkraft lagerarbeiter lagerarbeiterin maschinenführer schlosser schlosserin elektroniker
    elektronikerin anlagenmechaniker lackierer lackiererin konstrukteur konstrukteurin entwickler
    entwicklerin programmierer programmiererin werkstudent werkstudentin doktorand doktorandin
    referendarin referendar rechtsanwaltsfachangestellte notarfachangestellte empfangsdame rezeptionistin
    rezeptionist justiziarin verwaltungsangestellte betriebsrätin betriebsrat teamleider bedrijfsleider
    filiaalmanager afdelingshoofd ploegleider projectleider planner wijkverpleegkundige verzorgster
    jeugdwerker klantadviseur verkoopmedewerker verkoopmedewerkster winkelmedewerker magazijnmedewerker
    productiemedewerker beleidsmedewerker kwaliteitsmedewerker administratief secretaresse boekhouder
    boekhoudster vrachtwagenchauffeuse buschauffeuse machiniste treinmachinist huishoudelijke verkoopster
    kassamedewerker verpleeghulp zorghulp apothekersassistente dierenartsassistente
    leerling-verpleegkundige onderwijsassistent intern-begeleider wethouder griffier ambtenaar jurist
    juriste supervisora coordinadora coordinador encargadas capataz operadora operador teleoperador
    maquinista mozo aprendiz friegaplatos pinche ordenanza bedel orientadora orientador logopeda
    educadoras trabajadora trabajador gestora gestor consultora ingeniera ingeniero
    arquitecta arquitecto investigadora investigador doctoranda doctorando interina interino
    coordenadora coordenador encarregada encarregado chefe sócia sócio engenheira engenheiro
    pesquisadora pesquisador bolsista merendeiras ajudante escriturária escriturário cozinheiras frentista
    tosadora tosador jardineira pedagoga pedagogo psicopedagoga responsable manageuse chargée chargé
    opératrice opérateur formatrice formateur chercheuse
    chercheur doctorante doctorant préparatrice préparateur surveillante surveillant aesh
    atsem auxiliaire psychologue assistants conseillère conseiller ingénieure ingénieur développeuse
    développeur graphiste greffière greffier postière postier
""") - words("charge")
"""What stands in front of "at" and the name, lower case."""

LAST = words("""
    arbeitet arbeite arbeitest arbeiten gearbeitet jobbt unterrichtet lehrt studiert lernt putzt angestellt
    werkt werk werkte werken gewerkt lesgeeft studeert angefangen eingestellt aangenomen begonnen
    übernommen befördert abgemahnt rausgeflogen rausgeworfen gefeuert ausgelernt angelernt eingearbeitet
    ontslagen bevorderd ingewerkt aangesteld gedetacheerd
""")
"""German and Dutch verbs for working and learning that may stand behind the name, lower case."""

EMPLOYED = as_typed("""
    works work worked working drive drives driving drove employed hired teaches interns volunteers job
    arbeitet arbeite arbeiten fährt jobbt trabaja trabajo trabajan travaille bosse trabalha werkt werk rijdt
    arbeitest arbeitete gearbeitet schafft trabajas trabajaba trabajé trabajando curra curras curro
    currando chambea chambeo chambeas labura laburo laburas travailles travaillait bosses bossait taffe
    trabalhas trabalhei trabalhava trampa werkte gewerkt rijd conduit conduis conduce conduces conduz dirige
    fahre fährst
""")
"""Those that "for" may follow, lower case."""

GOING = words("""
    go goes going went attend attends attending attended geht va gaat zit
""")
"""Verbs for learning somewhere that are said of any place where people are."""
