"""Ways in which Spanish tells who works where."""

IN = "en (?:el |la |los |las )?E"
OF = "(?:del|de la|de los|de las|de) E"

WAYS = """
P ~(de turno|de servicio|de plantilla|cotizando) IN
- P ~(de noche|de noches|de manana|de mananas|de tarde|de tardes) IN
P sale en la pagina (de |del |de la )E , es (profe|profesora?|maestr[ao]|medic[ao]|enfermer[ao])
P (cotiza|ficha|curra|labura|chambea|trabaja) ~IN
P le cambiaron (el horario|la jornada) IN
- : P le (pagan|pagaron|deben|debian) ~IN
P no le dan (vacaciones|la baja|los dias|dias|permiso) IN
- IN no le (dan|quieren dar|pagan) ~a P
- : IN le (deben ~|renovaron|bajaron el sueldo|subieron el sueldo|negaron las vacaciones) a P
= P (firmo|ha firmado) ~con E
P (entro|entra|empezo|empieza) a trabajar (a|en|con|para) (el |la )?E
- P (entra|ficha|abre|cierra) a las [a-z0-9]+ IN
- P sale a las [a-z0-9]+ OF
P (fue|va|iba) a dar (clases?|ingles|[a-z]+) (a|en) (el |la )?E
P ~(tiene|le toca|hace) guardias? IN
P lleva (la contabilidad|las cuentas|los papeles) OF
P (vende|conduce|reparte|trabaja) para (el |la )?E
V , (la|el) (enfermer[ao]|profe|maestr[ao]|medic[ao]|cajer[ao]|recepcionista|cociner[ao]|camarer[ao]
    |conserje) OF END
(los )?(companeros|companeras|colegas) de P (OF|IN)
P (companeros|companeras) (OF|IN)
P (con|en) (el|su) uniforme OF
P en la caja OF
P me (atendio|cobro|despacho) IN
- P ~(sigues|sigue) IN
- y IN que tal , V
- V , (y )?IN que tal
P ~IN te dieron (los|tus) dias
P ~IN te dieron la baja
P se (pre)?jubila OF
- = (echaron|despidieron|corrieron|rajaron|botaron|han despedido|han echado) a P (OF|IN)
- (quien|quienes) ~(cubre|sustituye) (a )?P IN
P (quien|quienes) (la|lo) cubre IN
P ~(vos )?(no )?(sos|eres|es) (sena|seno|profe|profesora?|maestr[ao]|enfermer[ao]|medic[ao]) IN
- P se (matriculo|gradua|graduo|recibe|recibio) IN
- P ~(va|esta) (a|en) (primero|segundo|tercero|cuarto|quinto|sexto) IN
P (es|era) (el|la) (sena|seno|profe|profesora?|maestr[ao]|enfermer[ao]|medic[ao]|doctora?|cuidadora?
    |auxiliar|tutora?|fisio|matrona|logopeda) de (mi|mis|nuestr[ao]s?) [a-z]+ IN
= P (cuida|cuido|atiende|atendio|ensena|da clases?) (a|de) (mi|mis|nuestr[ao]s?) [a-z]+ IN
- : P (dejo|ha dejado|has dejado|dejaste) E
- = P (se fue|se va|se marcho|te fuiste|te vas) OF
- P ~(perdio|ha perdido|perdiste) el (trabajo|empleo|curro|puesto) (IN|OF)
- (a )?P (lo|la|le|te) ~(echaron|despidieron|corrieron|rajaron|botaron|han echado|han despedido) (OF|IN)
- P ~(renuncio|ha renunciado|dimitio) (IN|OF|a E)
P (esta |estaba )?(con|de) (la |su |el |P )?(bata|bata blanca|delantal|uniforme) IN
- (a )?P (la|lo|le|P) (van a |quieren |acaban de )?(subir|subieron|suben|ascender|ascendieron|hacer|hicieron
    |nombrar|nombraron|promover|promovieron) (a |de |como )?(encargad[ao]|gerente|subgerente|jef[ae]
    |supervisora?|cajer[ao]|coordinadora?|fij[ao]|lider|responsable|capataz|puesto) ~IN
- (a )?P (la|lo|le|P) han (subido|ascendido|hecho|nombrado|promovido) (a |de |como )?(encargad[ao]|gerente
    |subgerente|jef[ae]|supervisora?|coordinadora?|fij[ao]|lider|responsable|capataz|puesto) ~IN
- E le (devolvio|ha devuelto|dio|ha dado) (el |la |su )?(antiguo |antigua )?(puesto|trabajo|plaza|curro|chamba
    |empleo) a P
- a P le (devolvieron|han devuelto|dieron|han dado) (el |la |su |P )?(antiguo |antigua )?(puesto|trabajo|plaza
    |curro|chamba|empleo) IN
- E P (deja|dejara|dejaria|dejan|dejaran) ~(dar clases?|trabajar|currar)
- P ~(dejan|dejaran|dejarian) ~(dar clases?|trabajar|currar) ~IN
los (ninos|chicos|peques|alumnos|crios) de P IN [a-zP ]{0,60}?(vuelva|vuelve|volver) a (dar clases?|clase)
- (en|ahi en) P E ~(comite|sindicato|delegad[ao])
(estabas|eras|estas|eres|estaba|era|esta|es|anda|atendias) P (ahi |alli |la |el |quien estaba |que estaba
    )*(en|detras de) (la caja|el mostrador|la barra|la taquilla|la ventanilla) (IN|OF)
P (estabas|estas|estaba|esta) (ahi |alli |otra vez |de nuevo )*(en|detras de) (la caja|el mostrador|la barra
    |la taquilla|la ventanilla) (IN|OF)
P (pone|ponia|sirve|servia) (copas|cafes|canas|mesas|cubatas|tapas) IN
IN y (estabas|eras|estaba|era) P (ahi |alli )?(en|detras de) (la caja|el mostrador|la barra|la taquilla|la
    ventanilla)
(la|el|quien) (que )?me (cobro|atendio|sirvio|despacho|trajo [a-z ]{1,20}|puso [a-z ]{1,20}) IN (era|fue) P
"""
