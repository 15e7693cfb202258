"""Spanish words for people who are not in the room."""

from policies.identifying_details.cues.cue import words

RELATIONS = words(
    """
    madre mamá padre papá padres hermana hermano hermanos hijo hija hijos niño niña bebé marido esposo
    esposa mujer pareja novio novia ex exmarido abuela abuelo abuelos nieto nieta tía tío tíos primo
    prima sobrino sobrina suegra suegro cuñado cuñada yerno nuera madrina padrino padrastro madrastra
    amiga amigo amigos amigas compañera compañero vecina vecino casera casero jefa jefe encargado
    encargada colega terapeuta psicóloga psicólogo psiquiatra doctora doctor médico médica enfermera
    enfermero dentista fisioterapeuta abogada abogado profesora profesor maestra maestro tutor tutora
    entrenador cura pastor cuidadora canguro fontanero electricista gestor asistenta trabajadora
    trabajador chica chico señora señor tipo hombre familia abuelita abuelito hermanita hermanito
    hermanillo mami papi mamita papito jefita jefecito viejo vieja viejos yayo yaya iaia tita tito
    suegri suegris amiguita amiguito primita primito sobrinita nena nene nietita nietito cuate compa
    parce pana colegui compi compañeras compañeros roommate madrecita ahijada ahijado consuegra
    hermanastra hermanastro hijastra hijastro gemela gemelo mellizo melliza psicopedagoga logopeda fisio
    oncóloga oncólogo pediatra ginecóloga ginecólogo matrona contador contadora voluntaria voluntario
    educadora educador conserje portero portera repartidor chofer taxista peluquera peluquero mecánico
    albañil arrendador arrendadora dueño dueña inquilino inquilina patrona patrón gerente supervisora
    supervisor exmujer exnovio exnovia expareja exsuegra crío cría críos peque hermanas nietos nietas
    primos primas vecinos vecinas sobrinos sobrinas cuñados consuegro amante exes bebita bebito nenita
    abuelitos suegros colegas suegrita padrastros hermanitos hermanitas maridito novieta rollo ligue
    alumna alumno paciente notario jueza juez funcionaria funcionario carnicero panadero cerrajero
    jardinero acosador maltratador párroco rabino imán costurera modista niñera nana mucama comadre
    compadre veterinaria veterinario nutricionista tías
    """
)
