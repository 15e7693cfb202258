"""Ways in which Portuguese tells who works where."""

IN = "n[ao]s? E"
OF = "d[aeo]s? E"

WAYS = """
P ~(na escala|de servico|ao balcao) (IN|OF)
- P (pega|entra|abre|fecha) as [a-z0-9]+ IN
- P sai as [a-z0-9]+ OF
P (bate|bateu) (o )?ponto IN
- P ~(carteira|carteira assinada|registro|o registro|registrad[ao]) IN
= P assinou ~com (a|o) E
(demitiram|despediram) (a |o )?P OF
E (mandou|mandaram) (a |o )?P embora
- : E (deve|devem) ~(a |ao )?P
- : IN nao (pagam|dao|deram) ~(a |o |pra )?P
nao (deram|dao) (folga|ferias) ~P IN
P e (a moca|o moco|a menina|a tia) ~OF
P ~(e|es) (merendeira|professora?|enfermeir[ao]|auxiliar|diarista|porteir[ao]|seguranca|medic[ao]) ~(la )?IN
V , (a|o) (enfermeir[ao]|professora?|medic[ao]|moca|caixa|recepcionista|porteir[ao]|merendeira) OF END
P me (atendeu|cobrou) IN
P com o uniforme OF
(patrao|patroa|chefe|gerente) (da|do|de) P (la )?(OF|IN)
(colegas) (da|do|de) P (la )?(OF|IN)
- ainda ~IN , V
- P ~(ainda|continuas|segues) ~IN
V ,? (e )?IN ,? te deram ~(dias|folga|ferias)
P se (aposenta|aposentou|reforma|reformou) (OF|IN)
- P se (formou|matriculou) IN
(quem) ~(cobre|substitui|cobrindo) (a |o )?P IN
E ~(segurou|guardou) o emprego (dela|dele|da P|do P)
P (e|era|foi) (a|o) (professora?|enfermeir[ao]|cuidadora?|medic[ao]|fisio|tia|auxiliar|dentista) (da|do|de|dos
    |das) (minha|meu|minhas|meus|nossa|nosso) [a-z]+ IN
= P (cuida|cuidou|cuidava) (da|do|de|dos|das) (minha|meu|minhas|meus|nossa|nosso) [a-z]+ IN
- = P saiu OF
- P saiu OF ,? (finalmente|enfim|de vez|ate que enfim|apos|depois de)
- P ~(pediu demissao|pediu as contas|pediu conta|se demitiu) (OF|IN)
- P ~(perdeu|perdeste) o (emprego|trabalho|trampo) (IN|OF)
- P ~(largou|deixou) o (emprego|trabalho|trampo) IN
parabens ,? V ,? pel[oa] (novo |nova )?(emprego|trabalho|trampo|vaga) (novo |nova )?IN
parabens ,? P ,? pel[oa] (novo |nova )?(emprego|trabalho|trampo|vaga) (novo |nova )?IN
P (esta |estava |ta )?(de|com o|com a) (jaleco|avental|touca) IN
- P (vai ser|foi|sera|ser) promovid[ao] (a |para |pra )?[a-z]+ IN
- (promoveram|promovem|vao promover|vao subir|subiram|botaram|puseram) (a |o )?P (a|de|como|pra|para) [a-z]+
    IN
- E devolveu (a |o )?(antigo |antiga )?(vaga|emprego|posto|lugar) (a|ao|pra|pro|da|do|de) P
- devolveram (a |o )?(vaga|emprego|posto|lugar) (a|ao|pra|pro|da|do|de) P IN
E P (deixa|deixara|deixaria|deixam) ~(dar aulas?|lecionar)
E (deixa|deixara|deixaria|deixam) (a |o )?P (dar aulas?|lecionar)
- n[ao] P E ~sindicato
(estavas|eras|estas|es|estava|era|esta|e) P (ali |la |a |quem estava |que estava )*(n[ao]|atras d[ao])
    (caixa|balcao|bilheteira) (IN|OF)
P (estavas|estas|estava|esta) (ali |la |outra vez )*(n[ao]|atras d[ao]) (caixa|balcao|bilheteira) (IN|OF)
P (serve|serves|servia) (as mesas|mesas|a mesa|ao balcao|cafes|copos|imperiais) IN
IN e (estavas|eras|estava|era) (a |o )?P (ali |la )?(n[ao]|atras d[ao]) (caixa|balcao|bilheteira)
(quem|a que|o que) me (cobrou|atendeu|serviu|trouxe [a-z ]{1,20}) IN (era|foi) (a |o )?P
"""
