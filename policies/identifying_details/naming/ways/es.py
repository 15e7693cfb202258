"""Ways in which Spanish tells a name."""

WAYS = """
(su|sus) (madre|mama|padre|papa|hermano|hermana|marido|mujer|esposo|esposa|novio|novia|hija|hijo|abuela|tia
    |jefe|jefa
    |familia|suegra) (le )?(llama|llamaba|dice) (siempre )?a P (siempre )?N END
(el|la) (madre|mama|padre|papa|hermano|hermana|marido|mujer|esposo|esposa|novio|novia|hija|hijo|abuela|tia
    |jefe|jefa
    |familia|suegra) de P (la|lo|le) (llama|llamo|llamaba|dice) (siempre )?N END
(su|el|la) (madre|padre|hermano|hermana|marido|mujer|esposo|esposa|novio|novia|hija|hijo) (de P )?
    (me |nos )?presento a P como A
P se (me |nos )?presento como A
P (se presento|vino presentandose) como A
(llamo|llamaron|llaman|nombro|nombraron) a F ,? y (se levanto|salio|entro|contesto|era) P
(llamo|llamaron|llaman|nombro|nombraron) a F ,? y P se levanto
(buzon|puerta|timbre) de P ,? ~(pone|dice|ponia|decia|viene) ~A
(paquete|tarjeta|correo|sobre|pasaporte|dni|carnet|cedula|pulsera|receta|credencial|gafete|expediente
    |diploma) de P
    ,? ~(pone|dice|ponia|decia|esta a nombre de) ~K
(correo|mail|mensaje|email|carta|tarjeta) de P (viene|venia|estaba|esta
    |llego) firmad[oa] (por |como |con )?A
P firma (siempre |los correos |sus correos )*(como )?K END
P (esta|estaba|figura|aparece|sale|va) (apuntad[ao]|registrad[ao]|inscrit[ao]|ingresad[ao]|en ~) ?~como A
P ~~,? esta (registrada |apuntada |ingresada )?como B END
P (sale|esta|aparece) en ~(, |como |, como )F
(mesa|reserva|pedido|habitacion|cita) ~(esta |va )?a nombre de P ,? (o sea |es )?B
P (antes )?era (antes )?K
P es de los S END
P se caso ,? y (ahora )?(es|se llama|se apellida) (ahora )?B
P volvio a (su|el) apellido ~,? (es )?B
(eres|eras|seras) (tu )?(la|el) S (del|de la|de) [^?.!]{1,40}, P
P ,? (¿ )?(tu )?(no )?(eres|eras) (tu )?(la|el) S (del|de la|de)
(F|M) , (o sea|es decir) ,? (la |el |nuestra |nuestro )?P END
P ,? (alias|o sea|es decir|mejor dicho|aka) ,? F END
P en la vida real ,? (es |se llama )?F
en la vida real ,? P (es|se llama) F
(busque|encontre|googlee|vi) a P (en ~)?,? (es|se llama) F
P me (dijo|conto|dio|confeso) (su|el) (verdadero )?(nombre|apellido) (de verdad |completo |real )?,?
    (es |se llama )?A
P me (dijo|conto|confeso) como se llama ,? (es )?(F|G|S)
(pon|pongan|escribe|escriban|poned|escribid) F en ~P
(en casa|para su familia|en el trabajo|en el colegio|en la escuela|en su casa) ,? P (es|era) N
(en casa|en el trabajo|en la oficina|en el colegio|todos|todo el mundo) (todos )?(le )?(llaman|llama
    |dicen) a P N END
P es (la|el) M (del|de la|de)
(gracias|felicidades|enhorabuena|bienvenida) P ,? o (mejor dicho |deberia decir |perdon )?M
(conozco|conoci|conocia) a P (como|por) N
P (ha )?(firmo|firmado) [^?.!,]{0,60}como F END
(eres|seras|eras) Y (acaso |por casualidad |quiza |quizas |tal vez |entonces )*(la |el )F
Y (no )?(eres|seras|eras) (acaso |por casualidad |quiza |quizas |tal vez |entonces )*(la |el )F
P [(] (si |eso |exacto |justo |la |el |es |, )+(F|S)
P [^?.!]{1,80} M por aqui ,? (y )?[^a-z ] por (alla|ahi)
(no )?(eres|eras|seras) (tu )?(acaso |por casualidad |entonces )*(la|el) P S (del|de la|de los|de)
(eres|eras|estabas|estas) O (no )?(el |la )?(que sale |que esta )?(en|de) (?:[a-z]+ ){0,6}?(lista|listado
    |puerta|cartel|tablon|cuadrante|planilla|hoja|programa) ~~ [?,] (¿ )?F END
O (vi|he visto|encontre|he encontrado) ~(en|de) (?:[a-z]+ ){0,6}?(lista|listado|puerta|cartel|tablon
    |cuadrante|planilla|hoja|programa) ~~ [?,] (¿ )?F ,? (no |verdad )?[?]
P [^?!]{0,140}?(anonim[oa]|iniciales|pixelad[oa]|solo (?:como|con|por)|como [a-zPGS]+ ?[a-z]?|sin apellidos?
    |sin nombre) [^?!]{0,60}?(?P<but>pero|y|luego) (en )?(el|la|los) (?:[a-z]+ ){0,2}?(podcast|programa
    |video|grabacion|subtitulos|creditos|web|pagina|cartel|folleto|acta|articulo|entrevista) (dicen|dice
    |pone|sale|ponia|viene) (como )?F
P [^?!]{1,90} (nadie|ninguno de vosotros|ninguno de ustedes) (aqui )?(la |lo |le )?(llama|llamais|llaman)
    ~[.:] F END
"""
