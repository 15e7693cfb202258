"""Portuguese cues."""

from policies.identifying_details.cues.cue import Cues, phrases, words
from policies.identifying_details.cues.ordinary_pt import ORDINARY
from policies.identifying_details.cues.peoples import PEOPLES

PT = Cues(
    language="pt",
    frequent=words(
        """
        o a os as um uma de do da dos das e é não que em no na com por para pra se seu sua meu minha ele
        ela eu você tu mais muito está estou foi ao dela dele número mora trabalha também já vi nos só
        isso aqui me te como teu tua pro aí vc né tá tô sem depois nem
        """
    ),
    i=words(
        """
        eu mudei mudamos moro vivo trabalho estudo ensino nasci trabalhei estudei morei ensinei trabalhava
        estudava morava fui andei vivi dei dou tô ando troquei perdi estreei
        """
    ),
    me=words("me mim nos comigo"),
    my=words("meu minha meus minhas nosso nossa nossos nossas"),
    you=words(
        """
        você vocês tu vc vcs moras vives trabalhas moravas trabalhavas andas estudas continuas chamas és
        eras trampas tens atendes cês ocê ocês
        """
    ),
    yours=words("seu sua seus suas teu tua teus tuas te contigo ti vosso vossa vossos vossas"),
    they=words(
        """
        ele ela eles elas mora moram vive trabalha trabalham estuda ensina nasceu continua trampa trampam
        reside estudam ensinam leciona continuam
        """
    ),
    theirs=words("dele dela deles delas seu sua lhe"),
    objects=words("lhe lhes"),
    group=words("deles seu sua eles"),
    she=words("ela dela elas delas"),
    he=words("ele dele eles deles"),
    women=words(
        """
        mãe mamãe irmã filha esposa mulher namorada companheira parceira avó neta tia prima sobrinha sogra
        cunhada nora madrasta madrinha amiga vizinha senhoria patroa psicóloga médica doutora enfermeira
        advogada professora babá faxineira moça senhora sogrinha mãezinha avozinha vozinha vovó mainha
        maninha mana irmãzinha titia amiguinha filhinha netinha priminha afilhada enteada gêmea noiva
        explicadora cuidadora cabeleireira diretora supervisora voluntária exmulher velhota miúda comadre
        aluna notária juíza funcionária costureira empregada inquilina veterinária fulana
        """
    ),
    men=words(
        """
        pai papai irmão filho marido esposo namorado companheiro parceiro avô neto tio primo sobrinho
        sogro cunhado genro padrasto padrinho amigo vizinho senhorio patrão psicólogo médico doutor
        enfermeiro advogado professor padre moço cara homem senhor paizinho avozinho vovô painho maninho
        mano irmãozinho titio amiguinho filhinho netinho afilhado enteado gêmeo noivo explicador cuidador
        cabeleireiro porteiro síndico zelador pedreiro mecânico diretor supervisor voluntário exmarido
        velhote miúdo puto compadre aluno notário juiz funcionário padeiro serralheiro jardineiro
        canalizador pároco veterinário fulano encanador eletricista
        """
    ),
    several=words(
        """
        pais irmãos filhos filhas amigos amigas tios colegas família irmãs primos primas vizinhos netos
        avós sogros filhinhos cunhados
        """
    ),
    relations=words(
        """
        mãe mamãe pai papai pais irmã irmão irmãos filho filha filhos filhas criança bebê bebé marido
        esposo esposa mulher namorado namorada companheiro companheira parceiro parceira ex avó avô neto
        neta tia tio tios primo prima sobrinho sobrinha sogra sogro cunhado cunhada genro nora padrasto
        madrasta padrinho madrinha amiga amigo amigos amigas vizinha vizinho senhorio senhoria chefe
        patrão patroa colega colegas terapeuta psicóloga psicólogo psiquiatra médica médico doutor doutora
        enfermeira enfermeiro dentista fisioterapeuta advogada advogado professora professor treinador
        padre pastor babá faxineira diarista encanador eletricista contador moça moço cara homem senhora
        senhor família sogrinha mãezinha paizinho avozinha avozinho vozinha vovó vovô mainha painho
        maninha maninho mana mano irmãzinha irmãozinho titia titio amiguinha amiguinho filhinha filhinho
        netinha netinho priminha afilhada afilhado enteada enteado gêmea gêmeo marida maridão miúda miúdo
        miúdos puto cota cotas namorido noiva noivo explicadora explicador cuidadora cuidador auxiliar
        assistente porteiro síndico zelador motorista cabeleireira cabeleireiro pedreiro mecânico diretora
        diretor gerente supervisora supervisor voluntária voluntário pediatra ginecologista psi fisio
        oncologista exmarido exmulher velhota velhote irmãs primos primas vizinhos vizinhas netos netas
        sobrinhos sobrinhas cunhados sogros amante exs aluna aluno paciente notária notário juiz juíza
        funcionária funcionário padeiro serralheiro jardineiro costureira pároco rabino babysitter comadre
        compadre veterinária veterinário nutricionista fulano fulana namoradinho mulherzinha irmãozão
        canalizador picheleiro empregada empregado inquilino inquilina avós filhinhos
        """
    ),
    articles=words("o a os as um uma outro outra melhor antigo antiga novo nova mais velho velha do da"),
    titles=words(
        """
        senhor senhora sr sra seu dona dom dr dra doutor doutora professor professora prof profa frei
        padre engenheiro eng
        """
    ),
    nouns=words(
        """
        número numero números telefone tel celular telemóvel fixo whatsapp zap email e mail endereço
        morada casa apartamento rua cep código postal conta usuário perfil insta instagram facebook
        twitter tiktok telegram apelido sobrenome nome aniversário data nascimento cpf rg nif cartão
        passaporte placa matrícula iban pix banco trabalho emprego empresa escola colégio localização
        coordenadas contato contacto novo nova fone cel tm tlm nib mbway carta ctps título nis pis niss
        utente cc bi apê rgs whats carro moto mota linkedin discord snapchat youtube reddit twitch
        mastodon strava spotify pinterest threads tumblr nick canal página blog correio bloco prédio andar
        edifício pulseira crachá etiqueta matrículas placas carteira beneficiário apelidos sobrenomes
        telemóveis telefones emails endereços moradas tlf nº num handle vinted steam patreon
        """
    ),
    owning=words(
        """
        mora moro moras moram vive vivo vives reside trabalha trabalho trabalhas trabalham ensina ensino
        estuda estudo nasceu nasci nascido nascida está estou fica usa uso tem tenho dá dou faz faço chama
        chamo tá tão atende atendo atendia completa completou continua morava trabalhava leciona trampa
        trampo dirige conduz encontras andas chamava chamas mudo mudei publica posta sobe estaciona dorme
        dormiu comprou cresceu mudou mudaram mudaste usava usas residia trampava ficou ficas ficava
        estudava estudas leciono lecionas trampas
        """
    ),
    being=words("é sou és está são era fica eras foste foi serás será serias seria serão"),
    contacting=words(
        """
        liga ligar ligue liguem ligo escreve escrever escreva escrevam manda mandar mande chama chamar
        chame contata contatar contactar encontra encontrar segue seguir adiciona fala falar pro para
        ligas liguei ligamos ligava liguem-lhe escrevo escrevi escreveu escreves mando mandei mandou
        mandamos mandem chamo chamei chamem encontras encontro encontrem achar acha acham seguem sigam
        siga adicionar adicione adicionem fale falem falei procura procurem procurar telefona telefone
        telefonem telefonei telefonar avisa avise avisem contacta contacte contactem contato marcar disca
        disque discar
        """
    ),
    telling=words(
        """
        disse diz deu falou mandou contou escreveu acha sabe recomendou passou passa enviou mencionou
        comentou compartilhou partilhou avisou postou
        """
    ),
    of=words("de do da dos das para pra pro pertence"),
    greetings=words(
        """
        oi olá obrigado obrigada desculpa bom boa tchau querida querido valeu bem-vinda sim não ei hey
        boas bons tardes noites obrigadão brigadão beijos beijinhos abraços bem-vindo oie opa eita oxe
        desculpem
        """
    ),
    fillers=words(
        """
        e mas ok então bom olha pois ah oh ei tipo aliás bem né pá kkk kkkk rs rsrs uai ué poxa eita oxe
        aham opa enfim epá olhem hum ai mano cara gente gnt pessoal malta
        """
    ),
    endearments=words(
        """
        querida querido amor flor amiga amigo linda lindo fofa fofo amore miga migo mana mano vida
        rapariga gata meninas menina anjo princesa
        """
    ),
    bidding=words(
        """
        diz liga pergunta manda dá fala olha vem lembra espera escuta traz anda vê repara avisa pede
        """
    ),
    helping=words("pode poderia tem quer sabe podes podias queres tens sabes podem consegue consegues"),
    advising=words(
        """
        tenta tente recomendo pode poderia deveria precisa quer se quando ajuda ajudam obrigada obrigado
        melhor experimenta experimente procura procurem recomendam consulta consulte peçam peça pede
        grátis gratuito gratuita abrem abre atendem visto li ouvi encontrei tomara vejam veja
        """
    ),
    here=words("aqui cá acá"),
    organisations=words(
        """
        defensoria procon cras caps creas ouvidoria ministério sindicato cartório centro clínica hospital
        farmácia posto consultório prefeitura câmara biblioteca igreja paróquia associação fundação ong
        loja bar café padaria restaurante hotel escola universidade faculdade escritório serviço linha
        polícia bombeiros samu caps cvv cras ubs delegacia abrigo academia museu reunião salão junta apoio
        secretaria receção recepção atendimento marcação marcações consultas consulta urgência urgências
        ministério finanças segurança tribunal esquadra gnr psp upa sus postinho creas conselho tutelar
        sede sindicato federação clube ginásio piscina teatro cinema mercado supermercado talho estação
        banco balcão colégio lar alimentar cruz vermelha misericórdia ipss freguesia ouvidoria disque
        cáritas cafetaria pastelaria livraria pousada hospedaria albergue campismo assembleia coletivo
        capela sinagoga mesquita cemitério funerária velório estádio creche ótica lavandaria cantina
        ambulatório sesc senac rodoviária aeroporto encontro encontros palestra palestras evento convívio
        miradouro parque jardim
        """
    ),
    private=words("direto direta pessoal particular privado privada próprio particulares casa trabalho"),
    surnames=phrases(
        """
        na lista como, na lista telefónica como, sobrenome, apelido, último nome, nome completo, nome
        inteiro, nome de família, nome de solteira, nome de casada, de apelido, de sobrenome, sobrenomes,
        apelidos, apelido de família, apelido de casada, apelido de solteira, nome todo, sobrenome de
        solteira, sobrenome de casada, registrada como, cadastrada como, inscrita como, nome por inteiro
        """
    ),
    real_names=phrases(
        """
        nome do meio, segundo nome, nome verdadeiro, verdadeiro nome, nome real, nome de verdade, nome de
        batismo, nome de nascimento, nome antigo, nome anterior, primeiro nome, nome morto, na verdade se
        chama, se chama na verdade, chama se na verdade, na verdade chama se, na realidade chama se, antes
        se chamava, se chamava, chamava se, se chama mesmo, nome civil, no cartão de cidadão está, no rg
        é, é diminutivo de, é apelido de, se chamava antes, chamava se antes, de verdade se chama, se
        chama de verdade, chama se mesmo, em solteira chamava se, nome de registo, nome de registro, nome
        próprio, batizada como, batizado como, conhecida como, conhecido como, também conhecida como,
        assinava como, no documento está, no cartão está, na identidade tá, na identidade está, no rg tá,
        no documento tá, chama na verdade, na verdade chama, na real chama, na real se chama, no bi está
        """
    ),
    called=phrases("se chama, chama se, se chamava, chamava se, te chamas, chamas te"),
    naming=words("ele ela dele dela é era se chama chamava na verdade mesmo"),
    taking_back=phrases(
        "voltou a ser, era, voltou a assinar, agora assina, assina agora, passou a assinar, já assina,"
        " assina de novo, assina outra vez, voltou ao, é outra vez, é de novo, voltou a usar"
    ),
    marrying=words(
        "solteira solteiro divórcio divorciada divorciado"
        " casamento casada separação separada apelido sobrenome casar"
    ),
    equating=words("chama chamou chamam chamava"),
    misnaming=words("deadname deadnamei necronome"),
    quoting=words(
        """
        encaminhado encaminho reencaminho copio colo responde respondeu tipo cito copiado colado colando
        """
    ),
    showing=words("diz dizia mostra dizem mostrava tava"),
    correcting=words("digo dizer"),
    elsewhere=words(
        """
        real papel papéis passaporte oficialmente antes então trabalho rg documento documentos receita
        contrato identidade carteira agenda contactos contatos legalmente rua batismo
        """
    ),
    under=words("como sob"),
    peoples=PEOPLES["pt"],
    rooms=words("grupo grupos sala salas chat reunião reuniões roda círculo comunidade fórum canal rodas"),
    belonging=words(
        """
        está é vai participa pertence vem entrou membro também fala do no frequenta participava ativa
        ativo pertencia assiste
        """
    ),
    asking=words("qual quais que onde quem"),
    pointing=words("isso essa esse esta este ali lá onde"),
    placing=words("no"),
    accompanying=words("com"),
    denying=words("não"),
    adding=words("e"),
    returning=words("enfim bom"),
    comparing=words("igual mesmo também tampouco parecido idêntico"),
    visiting=words(
        """
        vou pego carro lá levo passo vem venham aí ir fui passar levar trazer buscar autocarro ônibus
        boleia carona ali descer subir
        """
    ),
    adverbs=words(
        """
        simplesmente ainda agora também já me se que encara sempre nunca só apenas aparentemente
        atualmente quase recém ultimamente
        """
    ),
    ordinary=ORDINARY,
    clitics=words("lo la lhe"),
)
