"""What is only said of those who work somewhere, by language: on graveyard, docked her, your mob at.

Words are in plain spelling, with one space between them. P stands for whose it is, ~ for up to three words.
"""

STAFF_SIGNS = {
    "en": """
        on graveyard|graveyard shift|(on|for|after|before|P) (lates|earlies)
        |(early|late|night|day|first|second|third|double|split|P) shifts?|shift pattern|rota|roster|docked
        |docks|docking|(covering|cover|picked up|swap|swapped) P (shift|shifts|lates|earlies)|P (wages|pay
        |payslip|hours|uniform|lanyard|overalls|apron|scrubs|hi vis|probation|colleagues|workmates
        |coworkers|boss|bosses|boss man|manager|supervisor|foreman|gaffer|line manager|principal|shifts?
        |bay|till|students|pupils|department)|passed (the|P) probation|permanent contract|pays? P like
        |best (teller|nurse|worker|driver|teacher)
        |their (mechanics|drivers|teachers|cooks|chefs|associates)|its associates
        |meet our (trainers|staff|teachers)|careers page|overtime|off the line
        |in P (whites|uniform|scrubs|hi vis|overalls|apron)|P mob at
        |that (counter|desk|till|meat counter) of yours|asked P to stay on
        |doing the (dinners|tills?|accounts|rounds)|loading sacks|lead flight attendant|owes P an apology
        |let (you|P) swap|(hat|cap|badge|name tag|polo|tie) at|redundancies|sent P out at
    """,
    "es": """
        (esta|estas|estan|anda|sigue|sigues) de turno|P (turno|turnos|nomina|uniforme|jefe|jefa|encargado
        |encargada|patron|sueldo|companeros|companeras|alumnos)|(seguir|sigues|sigue|estas|toco) en caja
        |cotizando|plantilla|dieron los dias|quien (la|lo) cubre|fue a dar (clases?|ingles)|horas extras
    """,
    "pt": """
        na escala|(esta|estas|ta|estava) de (plantao|servico)|(estas|esta|ta|continuas) ao balcao
        |P (turno|patrao|patroa|chefe|uniforme|cracha|salario|holerite|colegas|alunos)|te vi no balcao
        |carteira (de trabalho )?assinada|carteira de trabalho|horas? extras?
    """,
    "de": """
        P (abteilung|chef|chefin|lohn|uniform|kittel|kollegen|kolleginnen|probezeit|klasse|schuler
        |schulerinnen|meister|filialleiter)|leute entlassen|am empfang|betriebsrat|vor deiner [0-9]?[a-z]?
        |dienstplan|uberstunden
    """,
    "nl": """
        P (baas|patron|collega|collegas|rooster|loon|uniform|ploeg|directeur|leerlingen|klas)|loonlijst
        |op de vloer|achter de (kassa|toonbank|balie)|ploegendienst|overuren|dan dienst
    """,
    "fr": """
        pendant le poste|P (patron|patronne|chef|cheffe|contremaitre|equipe|salaire|planning|horaires
        |uniforme|blouse|collegues|eleves|classe)|tient le guichet|heures sup|d astreinte
    """,
}
CUSTOMERS = {
    "en": """
        appointment|prescription|refund|delivery|delivered|queued?|queues|queueing|ordered|bought|buy
        |voucher|customer|customers|patient|ward|admitted|results|surgery|op|scan|transfusion|visiting
        |interview|applied|application|applying|served me
        |my (shift|shifts|boss|manager|uniform|contract|wages|pay|job|rota|staff|team|colleagues|students)
        |walk|walked|walks|(goes|went|go|going|gone|came|comes) (to|into)|sits|sat|waits|waited|waiting
        |meet (me|at|us)|took P to|takes P to|flowers|followed|paid into|next to|party|group|class|course
        |court|guard|tanker|as (a|his|her) (new )?(mum|mom|mam|dad|parent)
    """,
    "es": """
        cita|receta|compre|compro|pedido|cola|mi (turno|jefe|jefa|contrato|uniforme)|ingresad[oa]
        |urgencias|entrevista|flores|doctora?|pague|uci|quirofano|de alta|operad[oa]|(lo|la) operaron
    """,
    "pt": """
        consulta|receita|comprei|comprou|pedido|fila|meu (turno|chefe|patrao|contrato)|internad[oa]
        |entrevista|flores|medic[oa]|pagou|uti|uci|cti|upa|alta|enfermaria|operad[oa]|cirurgia
    """,
    "de": """
        termin|rezept|gekauft|bestellt|schlange|meine? (schicht|chef|chefin|abteilung)|patient|patientin
        |station|eingeliefert|bewerbung|beworben|vorstellungsgesprach|blumen|liegt
    """,
    "nl": """
        afspraak|recept|gekocht|besteld|rij|mijn (dienst|baas|collega)|patient|opgenomen|sollicitatie
        |solliciteren|bloemen|ligt
    """,
    "fr": """
        rendez vous|ordonnance|achete|commande|queue|file|mon (poste|patron|chef)|ma (patronne|cheffe)
        |hospitalise|entretien|fleurs|attend
    """,
}
"""What tells that somebody is a customer, a guest, a patient, or the sender at work, by language."""
