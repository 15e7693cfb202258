"""Portuguese cues."""

from policies.identifying_details.cues.cue import Cues, phrases, words

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
        estudava morava fui andei vivi dei dou tô ando
        """
    ),
    me=words("me mim nos comigo"),
    my=words("meu minha meus minhas nosso nossa"),
    you=words(
        """
        você vocês tu vc vcs moras vives trabalhas moravas trabalhavas andas estudas continuas chamas és eras
        """
    ),
    yours=words("seu sua seus suas teu tua teus tuas te contigo"),
    they=words("ele ela eles elas mora moram vive trabalha trabalham estuda ensina nasceu continua"),
    theirs=words("dele dela deles delas seu sua lhe"),
    objects=words("lhe lhes"),
    group=words("deles seu sua eles"),
    she=words("ela dela elas delas"),
    he=words("ele dele eles deles"),
    women=words(
        """
        mãe mamãe irmã filha esposa mulher namorada companheira parceira avó neta tia prima sobrinha sogra
        cunhada nora madrasta madrinha amiga vizinha senhoria patroa psicóloga médica doutora enfermeira
        advogada professora babá faxineira moça senhora sogrinha mãezinha avozinha vozinha vovó mainha maninha
        mana irmãzinha titia amiguinha filhinha netinha priminha afilhada enteada gêmea noiva explicadora
        cuidadora cabeleireira diretora supervisora voluntária exmulher velhota miúda
        """
    ),
    men=words(
        """
        pai papai irmão filho marido esposo namorado companheiro parceiro avô neto tio primo sobrinho sogro
        cunhado genro padrasto padrinho amigo vizinho senhorio patrão psicólogo médico doutor enfermeiro
        advogado professor padre moço cara homem senhor paizinho avozinho vovô painho maninho mano irmãozinho
        titio amiguinho filhinho netinho afilhado enteado gêmeo noivo explicador cuidador cabeleireiro
        porteiro síndico zelador pedreiro mecânico diretor supervisor voluntário exmarido velhote miúdo puto
        """
    ),
    several=words("pais irmãos filhos filhas amigos amigas tios colegas família"),
    relations=words(
        """
        mãe mamãe pai papai pais irmã irmão irmãos filho filha filhos filhas criança bebê bebé marido esposo
        esposa mulher namorado namorada companheiro companheira parceiro parceira ex avó avô neto neta tia tio
        tios primo prima sobrinho sobrinha sogra sogro cunhado cunhada genro nora padrasto madrasta padrinho
        madrinha amiga amigo amigos amigas vizinha vizinho senhorio senhoria chefe patrão patroa colega
        colegas terapeuta psicóloga psicólogo psiquiatra médica médico doutor doutora enfermeira enfermeiro
        dentista fisioterapeuta advogada advogado professora professor treinador padre pastor babá faxineira
        diarista encanador eletricista contador moça moço cara homem senhora senhor família sogrinha mãezinha
        paizinho avozinha avozinho vozinha vovó vovô mainha painho maninha maninho mana mano irmãzinha
        irmãozinho titia titio amiguinha amiguinho filhinha filhinho netinha netinho priminha afilhada
        afilhado enteada enteado gêmea gêmeo marida maridão miúda miúdo miúdos puto cota cotas namorido noiva
        noivo explicadora explicador cuidadora cuidador auxiliar assistente porteiro síndico zelador motorista
        cabeleireira cabeleireiro pedreiro mecânico diretora diretor gerente supervisora supervisor voluntária
        voluntário pediatra ginecologista psi fisio oncologista exmarido exmulher velhota velhote
        """
    ),
    articles=words("o a os as um uma outro outra melhor antigo antiga novo nova mais velho velha do da"),
    titles=words("senhor senhora sr sra seu dona dom dr dra doutor doutora professor professora"),
    nouns=words(
        """
        número numero números telefone tel celular telemóvel fixo whatsapp zap email e mail endereço morada
        casa apartamento rua cep código postal conta usuário perfil insta instagram facebook twitter tiktok
        telegram apelido sobrenome nome aniversário data nascimento cpf rg nif cartão passaporte placa
        matrícula iban pix banco trabalho emprego empresa escola colégio localização coordenadas contato
        contacto novo nova fone cel tm tlm nib mbway carta ctps título nis pis niss utente cc bi apê rgs whats
        carro moto mota
        linkedin discord snapchat youtube reddit twitch mastodon strava spotify pinterest threads tumblr
        """
    ),
    owning=words(
        """
        mora moro moras moram vive vivo vives reside trabalha trabalho trabalhas trabalham ensina ensino
        estuda estudo nasceu nasci nascido nascida está estou fica usa uso tem tenho dá dou faz faço chama
        chamo tá tão atende atendo atendia completa completou continua morava trabalhava leciona trampa trampo
        dirige conduz encontras andas chamava chamas mudo mudei
        """
    ),
    being=words("é sou és está são era fica eras foste foi serás será serias seria serão"),
    contacting=words(
        """
        liga ligar ligue liguem ligo escreve escrever escreva escrevam manda mandar mande chama chamar
        chame contata contatar contactar encontra encontrar segue seguir adiciona fala falar pro para
        """
    ),
    telling=words("disse diz deu falou mandou contou escreveu acha sabe recomendou passou"),
    of=words("de do da dos das para pra pro pertence"),
    greetings=words(
        """
        oi olá obrigado obrigada desculpa bom boa tchau querida querido valeu bem-vinda sim não ei
        """
    ),
    fillers=words("e mas ok então bom olha pois ah oh ei tipo aliás bem"),
    endearments=words("querida querido amor flor amiga amigo"),
    bidding=words("diz liga pergunta manda dá fala olha vem"),
    helping=words("pode poderia tem quer sabe"),
    advising=words(
        """
        tenta tente recomendo pode poderia deveria precisa quer se quando ajuda ajudam obrigada
        obrigado melhor
        """
    ),
    here=words("aqui cá"),
    organisations=words(
        """
        defensoria procon cras caps creas ouvidoria ministério sindicato cartório
        centro clínica hospital farmácia posto consultório prefeitura câmara biblioteca igreja paróquia
        associação fundação ong loja bar café padaria restaurante hotel escola universidade faculdade
        escritório serviço linha polícia bombeiros samu caps cvv cras ubs delegacia abrigo academia museu
        reunião salão junta apoio secretaria receção recepção atendimento marcação marcações consultas
        consulta urgência urgências ministério finanças segurança tribunal esquadra gnr psp upa sus postinho
        creas conselho tutelar sede sindicato federação clube ginásio piscina teatro cinema mercado
        supermercado talho estação banco balcão colégio lar alimentar cruz vermelha misericórdia ipss
        freguesia ouvidoria disque
        cáritas cafetaria pastelaria livraria pousada hospedaria albergue campismo
        """
    ),
    private=words("direto direta pessoal particular privado privada"),
    surnames=phrases(
        """
        na lista como, na lista telefónica como,
        sobrenome, apelido, último nome, nome completo, nome inteiro, nome de família, nome de solteira, nome
        de casada, de apelido, de sobrenome
        """
    ),
    real_names=phrases(
        """
        nome do meio, segundo nome,
        nome verdadeiro, verdadeiro nome, nome real, nome de verdade, nome de batismo, nome de nascimento,
        nome antigo, nome anterior, primeiro nome, nome morto, na verdade se chama, se chama na verdade, chama
        se na verdade, na verdade chama se, na realidade chama se, antes se chamava, se chamava, chamava se,
        se chama mesmo, nome civil, no cartão de cidadão está, no rg é, é diminutivo de, é apelido de, se
        chamava antes, chamava se antes, de verdade se chama, se chama de verdade, chama se mesmo, em solteira
        chamava se, nome de registo, nome de registro
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
    quoting=words("encaminhado encaminho reencaminho copio colo responde respondeu tipo"),
    showing=words("diz dizia mostra"),
    correcting=words("digo dizer"),
    elsewhere=words("real papel papéis passaporte oficialmente antes então trabalho"),
    under=words("como sob"),
    peoples=words(
        "áries touro gêmeos câncer leão virgem libra escorpião sagitário capricórnio aquário peixes"
    ),
    rooms=words("grupo grupos sala salas chat reunião reuniões roda"),
    belonging=words("está é vai participa pertence vem entrou membro também fala do no"),
    asking=words("qual quais que onde quem"),
    pointing=words("isso essa esse esta este ali lá onde"),
    placing=words("no"),
    accompanying=words("com"),
    denying=words("não"),
    adding=words("e"),
    returning=words("enfim bom"),
    comparing=words("igual mesmo também"),
    visiting=words("vou pego carro lá levo passo vem venham aí"),
    adverbs=words("simplesmente ainda agora também já me se que encara"),
    ordinary=words(
        """
        a abril acima água ainda além algo alguém alma alto amanhã amigo amor ano anos antes ao aqui ar areia
        assim até azul baixo banco bela belo bem boa bom bonito branco bravo cabeça cada café caminho campo
        campos cara carneiro carta casa castelo causa cavalo cedo cem certo céu chave chuva cidade claro
        coelho coisa com como contra cor coração cordeiro corpo correia costa cruz cunha da dá dado de deles
        dentro depois deus dia dias dinheiro direito dizer dois dom dona dor dos e ela ele em então entre era
        errado escola esperança está estrela eu faca falta família fé feliz ferreira festa ficar filho fim
        flor flores fogo fonte fora força forte freitas frente frio gente graça grande grupo guerra há
        história hoje homem hora igreja ir irmão isso já janeiro janela jardim junho junto lá lado lago leal
        leão leite lembrar leve lima limão linda lindo livre livro longe lua lugar luz machado mãe maio mais
        mal manhã mão mar março mas matos medo meia meio melhor menos mês mesa mesmo meu mil minha monte
        moreira mundo muito nada não natal neto neve ninguém noite nome nos nossa nova novo nunca o oito olho
        oliveira onde ontem ordem outro ovo paciência pai país palavra pão para parte paz pé pedra pena
        pequeno pereira perto pinheiro pinto pior pobre poder pois ponte por porque porta porto pouco praia
        prata prazer primeiro qual quando que quem ramos real rei reis ribeiro rico rio riso rocha rosa rua
        sala sangue santo santos saúde se seis sem semana sempre senhor ser serra silva sim só sobre sofia sol
        sono sorte sou sua tal também tanto tarde tempo ter terra teu tia todo torres trabalho três triste tua
        tudo um uma vale várzea vazio velho vento ver verdade verde vez vida vinho vivo você volta xavier
        pimenta salgado barata canário castanha cebola falcão farinha formiga galo gato lagarto leitão lobo
        martelo mata palma palmeira passarinho peixe queijo quintal rato sardinha trigo vaqueiro fogueira
        folha gaivota garrafa ferro ouro padeiro sapateiro alfaiate barbeiro cavaleiro marinheiro pescador
        pastor ribeira calçada torre muro telhado
        """
    ),
    clitics=words("lo la lhe"),
)
