"""Ways in which Portuguese tells a name."""

WAYS = """
(a|o) (mae|pai|irmao|irma|marido|mulher|esposa|namorado|namorada|filha|filho|avo|tia|chefe|familia
    |sogra) (dela|dele)
    (chama|chamava|chamou) (sempre )?(a |o )?P (sempre )?(de |por )?N END
(a|o) (mae|pai|irmao|irma|marido|mulher|esposa|namorado|namorada|filha|filho|avo|tia|chefe|familia
    |sogra) (da|do|de) P
    (a |o |lhe )?(chama|chamava|chamou) (ela |ele )?(sempre )?(de |por )?N END
(a|o) (mae|pai|irmao|irma|marido|mulher|esposa|namorado|namorada|filha|filho) (dela |dele |da P |do P )?
    (me |nos )?apresentou (a |o )?P como A
P (se apresentou|apresentou - se|apresentou se) (para mim |pra mim )?como A
(chamou|chamaram|chama) (pela |por |pelo )?F ,? e (a |o )?P (se )?levantou
(chamou|chamaram|chama) (pela |por |pelo )?F ,? e (levantou|quem levantou foi|era) (a |o )?P
(caixa de correio|caixa|porta|campainha) (da|do|de) P ,? ~(esta|estava|diz|dizia|ta)( escrito)? ~A
(pacote|cartao|carta|envelope|passaporte|rg|cracha|pulseira|receita|encomenda|diploma) (da|do|de) P ,?
    ~(esta escrito|estava escrito|ta escrito|diz|dizia|esta no nome de|veio no nome de|esta|ta) K
(email|e - mail|mensagem|carta|recado) (da|do|de) P (veio|estava|vem|esta) assinad[oa] (por |como |com )?A
P assina (sempre |os emails )*(como )?K END
P (esta|ta|estava|consta|aparece) (inscrit[ao]|registrad[ao]|cadastrad[ao]|internad[ao]|n[oa] ~) ?~como A
P ~~,? (ela |ele )?(esta|ta) (registrada |cadastrada )?como B END
P (esta|ta|aparece) n[oa] ~(, |como |, como )F
(mesa|reserva|quarto|consulta|pedido) ~(esta |ta )?(no|em) nome (da|do|de) P ,? (ou seja |e )?B
P (antes )?era (antes )?K
P (se )?casou ,? e (agora )?(e|se chama) (agora )?B
P voltou (ao|pro|para o) nome ~,? (e )?B
(e|era) (a|o) S (do|da|de) [^?.!]{1,40}, P
P ,? (voce|tu|vc) (nao )?(e|era|es) (a|o) S (do|da|de)
(F|M) , (ou melhor|ou seja|quer dizer) ,? (a |o |nossa |nosso )?P END
P ,? (vulgo|alias|ou seja|isto e|quer dizer|mais conhecid[oa] como) ,? F END
P na vida real ,? (e |se chama )?F
na vida real ,? (a |o )?P (e|se chama) F
(pesquisei|procurei|achei|encontrei|joguei) (a |o )?P (no ~)?,? (e|se chama) F
P me (disse|contou|falou|deu|confessou) (o|seu|o seu) (verdadeiro )?(nome|sobrenome
    |apelido) (dela |de verdade )?,?
    (e )?A
P me (disse|contou|falou) como (ela |ele )?se chama ,? (e )?(F|G|S)
(escreve|escrevam|poe|ponham|coloca|coloquem) F n[oa] ~P
(em casa|pra familia|no trabalho|na escola|no colegio|na familia) ,? (a |o )?P (e|era) N
(em casa|no trabalho|na escola|todos|todo mundo) (todo mundo |todos )?(chama
    |chamam) (a |o )?P (de |por )?N END
P e (a|o) M (da|do|de)
(obrigada|obrigado|parabens|bem vinda|valeu) P ,? ou (melhor |devo dizer |melhor dizendo |perdao )?M
(conheco|conheci|conhecia) (a |o )?P (como|por) N
P assinou [^?.!,]{0,60}como F END
(es|era|seria) Y (por acaso |talvez |entao |afinal )*(a |o )F
Y ,? (nao )?(es|e|era|seria) (por acaso |talvez |entao |afinal |mesmo )*(a |o )F
P [(] (sim |isso |exato |pois e |a |o |, )+(F|S)
P [^?.!]{1,80} M pra ca ,? (e )?[^a-z ] pra la
(voce|tu) (nao )?(e|es|eras|era|seria) (por acaso )?(a|o) P S (do|da|de|dos|das)
(es|eras|e|era) O (a |o )?(que esta )?(n[oa]s?|d[oa]s?) (?:[a-z]+ ){0,6}?(lista|porta|cartaz|quadro|folha
    |escala|programa) ~~ [?,] F END
(vi|encontrei) - ?O n[oa]s? (?:[a-z]+ ){0,6}?(lista|porta|cartaz|quadro|folha|escala|programa) ~~ [?,] F END
(te vi|vi te) n[oa]s? (?:[a-z]+ ){0,6}?(lista|porta|cartaz|quadro|folha|escala|programa) ~~ [?,] P F END
P [^?!]{0,140}?(anonim[oa]|iniciais|(?:so|apenas) (?:como|com|por)|como [a-zPGS]+|sem apelido|sem nome)
    [^?!]{0,60}?(?P<but>mas|e|depois) (n?[oa]s? )(?:[a-z]+ ){0,2}?(podcast|programa|video|gravacao|legendas
    |creditos|site|pagina|cartaz|folheto|ata|artigo|entrevista) (diz|dizem|esta|vem|aparece) (como )?F
P [^?!]{1,90} (ninguem|nenhum de voces) ~(chama|trata) ~[.:] F END
"""
