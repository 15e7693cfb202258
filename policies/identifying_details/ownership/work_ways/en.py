"""Ways in which English tells who works where."""

IN = "(?:at|with|in|over at|down at|up at) (?:the |that )?E"
OF = "(?:of|from|for) (?:the )?E"

WAYS = """
- they (ve|have) (got|put|moved) P (out )?on (graveyard|the road|the tills?|nights|days|lates|earlies
    |reception) IN
- they (ve|have)? ?(moved|put) P (to|on) (days|nights|lates|earlies|the tills?|reception) IN
P ~in (a|the|her|his|their|your) E (polo|uniform|overalls|hi vis|hivis|hi|scrubs|tabard|apron|fleece|van)
P ~lift in the (work van|E van)
P (has to|have to|had to) wear (a|the) (hat|cap|tie|hairnet|apron|uniform|name badge|lanyard|visor
    |bow tie) IN
- P s (picture|photo|face) is on the wall IN
P s (picture|photo|face) is on the E (website|page|poster|staff)
P got employee of the (month|year) IN
P got a long service award OF
P ~gave [a-z]+ years (to|of her life to|of his life to) E
[a-z]+ years P gave (to )?E
E (had|got) [a-z]+ years out of P
- E (would|wouldn t|d) ~(fall apart|cope|manage) without P
- E (don t|doesn t|dont|doesnt|didn t) deserve P END
- E (sent|keeps sending|keep sending) P (out at|on a course|home early|home sick|out to)
E (put|has put|have put) P on (a warning|furlough|garden leave|nights|lates|probation)
E (made|making|is making|are making) P redundant
- E kept P on END
- E (took|kept) P on (as|full time|part time|permanently|after)
- E (begged|asked) P to stay on END
- E (begged|asked) P to stay on (as|for|till|until|another)
- E expects? P in (at|by|for) [a-z0-9]+
E ~docked P (an|a|half|two|her|his|three)
= somebody IN owes P an apology
- P s ~(mates|lot|crowd|gang) IN
P s ~(pension|redundancy|payslip|p45|long service) OF
- = P s ~(parking space|lunch break|locker) IN
- P eats (her|his|their|P) (lunch|dinner|sandwiches) in the car outside E
- P ~(starts|begins|opens|finishes) at [a-z0-9]+ IN
- P (opens|locks|closes) up IN END
P does (hr|payroll|security|marketing|pr) (for|IN|at) (the )?E
P (is|s|was) (just )?(filling in|covering) IN
P (is|s) on (a )?zero hours (contract )?IN
P (is|s) on the bank IN
P ~(made up to|promoted to|gone up to) [a-z]+ IN
P ~went from ~~to (manager|supervisor|head [a-z]+) IN
P (practically |basically )?runs E
- P (subs|mentors|temps|reps|bartends|marks|lectures|tutors|volunteers) ~IN
P (marks|writes) (essays|exams|papers) for E
P (reps|models|drives|delivers|packs|speaks|temps|freelances) for (the )?E
(rang|phoned|called) (the )?E (and|,) (only )?(got|spoke to|who should answer but|guess who answered) ~P END
(rang|phoned|called) (the )?E (and )?~P (answered|picked up) END
P (checked me in|sold me (a |an |the |my )?[a-z]+|called my name|took my order|took my bloods
    |did my [a-z]+ test
    |rang up my [a-z]+) IN
P ~(saw to|nursed|taught|teaches|teach|bathed) my [a-z]+( s [a-z]+)? ,? IN
= P ~(looks after|looked after|cares for|cared for|treated|treats|fed) my [a-z]+( s [a-z]+)? ,? IN
P (, who )?(is|s|was) (my|our) [a-z]+( s)? ([a-z]+ )?(teacher|nurse|tutor|carer|caregiver|midwife|dentist
    |keyworker|coach|physio|lecturer|instructor|ta) (IN|from E)
P (, who )?(is|s|was) (a|an|the|one of the) ([a-z]+ )?(teachers?|nurses?|carers?|receptionists?
    |assistant|secretary|cooks?|cleaners?|caretaker|porter|manager|head|ta) (at|in)
    (my|our) [a-z]+( s)? ([a-z]+ ){0,2}, E
(my|our) [a-z]+( s)? ([a-z]+ )?(teacher|nurse|tutor|carer|caregiver|midwife|dentist|keyworker|physio) IN
    (is|was) P END
(voice|girl|lad|man|woman|lady|bloke|guy) on the E (line|phone|desk|till|counter|drive thru|headset) was P
IN ~~,? (and )?(guess )?who (was |is |s )?(behind|under|on) (the|a) (till|counter|desk|car|bonnet|ramp|bar
    |grill|stall|register|door) (only|but|if not) ~P
IN ~~,? (and )?(guess )?who (served|serves|rang|fixed|fixes|sorted|serviced|weighed) (me|us|it|mine)
    ~(only|but) ~P
guess who (was |is |s )?on the (door|till|desk|counter|gate|tills) IN ,? ~P
- P s (patients|class|pupils|students|clients|residents) IN
- = P (is|s) joining E
- P (is|s|are|re) (already )?back IN ~(after|too|since|already|full)
- P (went|is going|s going) back to E too
- = P (quit|jacked in) E
- P (has |have |ve |s |had )?(just |finally |only just |already |also |recently )?left E (in (january|february
    |march|april|may|june|july|august|september|october|november|december)|last [a-z]+|after [a-z0-9]+ years)
- : P (has |have |ve |s |had )?(just |finally |recently )?(handed in|given) (P |her |his |their )?(notice
    |resignation) (IN|OF)
P ~(took|taking|takes) E to acas
P (is|s) off to start (at|with) E
P (got|has got|s got) (the|a) (job|start|gig|position|post|placement|contract) IN
P (is |s |was |were |there )?in (a|the|her|his|their|P) (white coat|lab coat|scrubs|tabard|hairnet|hi vis)
    IN
P s (kids|class|lot|pupils|students|little ones|year [a-z0-9]+) IN [a-zP ]{0,60}?(back teaching
    |back to teach|P teaches|back in (the )?class)
E ~(let|lets|letting) P (teach|take (her|his|P) classes)
- E ~(let|lets|letting) P (just )?(work (from home|mornings|afternoons|days|nights|part|fewer|less|half
    |sitting|sat|the)|go part time|do (lates|earlies|nights|days|mornings|half days|fewer)|sit (down )?(on
    |at) (the |P )?(till|tills|shift|checkout))
- E ~(let|lets|letting) P (cut|drop) (down )?(P |her |his |their |your )?(hours|days|shifts)
- E ~(gave|given|giving|gives|offered|offers) P ~(job|position|role|start|gig|trial shift
    |apprenticeship) (back|in|on|as|from|today|yesterday|last|this|after)
- E ~(gave|given|giving|gives|offered|offers) P ~(job|position|role|start|gig|trial shift|apprenticeship) END
- E ~(gave|given|giving|gives) P (P|his|her|their|your) (old )?(job|spot|place|position|post|role|desk
    |round|route|section|department|station) back
- E ~(took|taken|taking) P back on (full time|part time|as|after|in [a-z]+)
- E ~(took|taken|taking) P back on END
- P ~(comes|came|that s|it s) (of|from) (lifting|humping|lugging|shouting|stacking|carrying|scrubbing
    |slinging|bending|shifting|yelling|loading|hauling|standing) [a-z ]{0,30}?IN all (day|night|week|shift)
- P (ve |have |has )?(got )?(a |an |no |the )?(union|union rep|shop steward|works council) IN
P (is |s |was |re |were |are |works |worked |stood |sat |standing |sitting |there )+(on|behind) the (tills?
    |checkouts?|register|counter|bar|meat counter|deli counter|fish counter) IN
(it|that) (is|s|was) P (there )?(on|at|behind) the (tills?|checkouts?|register|counter|bar|desk|front desk)
    IN
(who|whoever|girl|lad|woman|man|one) (that |who )?(served|rang up|rung up|scanned|brought|poured) (me|my|us
    |our) ([a-z]+ )?IN (was|is|turned out to be) P
"""
