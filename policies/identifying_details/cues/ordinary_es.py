"""Frequent Spanish words that are also names, or close to names."""

from policies.identifying_details.cues.cue import words

ORDINARY = words(
    """
    a al algo alguien alma amigo amor año años antes aquel aquí así aunque ayer bajo bien blanco bueno
    buena bravo cada calle calma campo campos casa casi castillo centro cielo cierto ciudad claro color
    como con contra corazón cordero correo cosa cosas cruz cual cuando cuerpo cuesta cuerno de dar delgado
    desde después día días dinero dios doctor dolor don dónde dos dulce e el ella en enero entre era eres
    es esa ese eso esta estar este esto estrella familia fe feliz fin flor flores franco frío fuego fuente
    fuera fuerte gracia gracias gran grande grupo guapo guerra guerrero ha hablar hacer hasta hay herrero
    hermano hermosa hijo hola hombre hora hoy iglesia ir jardín juntos la lado lago largo las leal león
    ley libre lleno lo los lucha luego luna luz madre mal mañana mar marzo más mayor me media médico mejor
    mes mesa mi miedo mil milagro mira mis mismo molina molinero moneda monte montaña moreno mucho muerte
    mujer mundo muy nada nadie navarro nieve niño no noche nombre nos nube nuevo número o ojo otro
    pacífico padre palabra pan para parte paso pastor paz pena peor pequeño pero perro piedra pilar pino
    plaza poco por porque prado primero primo puente puerta pues que querido quien ramos real recuerdo
    reina reloj rey rico rica río roca rojo romero rosa rosas rubio sala salud santo santos se sé semana
    señor ser serrano si sí siempre sin sobre sol soledad solo sólo son soy su suerte sueño tal también
    tan tanto tarde te tengo tiempo tierra toda todo torre torres trabajo tres triste tu un una uno va
    valle vega ver verdad verde vez vida viejo viento vino vivo voz ya yo zapatero alcalde arroyo barba
    bello bosque caballero cabello cabeza cabrera carretero casado conde dorado duque espada gallo gato
    hierro llano lobo marqués miel molino monje mora moral morales nieto oliva palma paloma pinto plata
    sabio sastre seguro trigo valiente barco cubero espejo maestro manso pimienta pizarra puerto rincón
    vaca verdugo viña camino casas toro
    """
)
