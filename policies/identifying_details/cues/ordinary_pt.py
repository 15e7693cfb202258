"""Frequent Portuguese words that are also names, or close to names."""

from policies.identifying_details.cues.cue import words

ORDINARY = words(
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
)
