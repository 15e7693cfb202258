"""Ways in which English tells a name."""

WAYS = """
Q ~~signed B
Q (e?mail|mail|letter|card|text|message|note) (came|came through|came back|arrived) ~(signed|from) F END
Q (parcel|post|mail|letters?|package|packet) ~(is|was|came|comes|said|says)
    (addressed to|as|under|in the name of|made out to|for) F
Q (label|chart|file|folder|form|badge|wristband|bracelet|lanyard|licence|license|passport|id|certificate
    |cheque
    |check|payslip|statement|prescription|prescription bag) (says|said|reads|read|shows|has|had|is|was)
    (as |under |for |in the name of )?F
saw Q ~(licence|license|passport|id|papers|file|chart|wristband|badge|form) ,? F
Q (plaque|wreath|banner|cake|card|stone|headstone|bench) (should|must|has to|needs to|will|can|could) (say
    |read) F
the (card|cake|plaque|badge|wreath|banner|envelope) for P (should|must|has to|needs to|will|can) (say
    |read) F
Q name on (the|H) ~(is|says|was|reads|:) B
Q (photo|picture|face|name|obituary|notice) ~~,? ~(says|said|captioned|named|as) F
P (is|s|was)( all over| in) the (local )?(paper|papers|news|gazette|echo|herald|bulletin
    |newsletter) ~(, |as )F END
(found|saw|spotted|searched|googled|tagged) P (on|in) ~(, |as |: )F END
(called|shouted|read|announced) (out )?F (and|,|and then)( up| then| out)? (got|stood|jumped|sprang) (up )?P
(called|shouted|read|announced) (out )?F (and|,) P (got up|stood up|jumped up|put H hand|looked up)
(called|shouted|read|announced) (out )?F (and|,) P stood END
(hollering|calling|asking|shouting) (out )?for (a |one )?F (and|but|while) ~P ~(sat|stood|didn|never|got up
    |jumped)
P s (own |late |ex )?(mum|mom|mam|mother|ma|dad|father|brother|sister|husband|wife|partner|boyfriend
    |girlfriend
    |gran|nan|nana|son|daughter|boss|teacher|neighbour|neighbor|cousin|aunt|auntie|family)
    (calls|called|kept calling|keeps calling|is calling|was calling|yelled at|shouted at) (her|him|them) (F
    |G) END
P s (own |late |ex )?(mum|mom|mam|mother|dad|father|brother|sister|husband|wife|partner|gran|nan|son
    |daughter|kids)
    (kept|keeps|is|was) calling (her|him|them) (F|G)
P s (husband|wife|partner|mum|dad|brother|sister) (called|calls) (her|him|them) (F|G) (at|on|in|when|all)
(her|his|their) (mum|mom|mam|mother|dad|father|brother|sister|husband|wife|partner|gran|nan|son|daughter
    |family)
    (calls|called|introduced) P (as )?(F|G)
(her|his|their) (mum|mom|mam|mother|dad|father|brother|sister|husband|wife|partner|son|daughter|friend)
    (introduced|presented) P as B
P (told|showed|gave) (me|us) (her|his|their) (real |actual |proper |full |own |first |last )?(name|surname)
    ((on|at|in|over|during|when|yesterday|today|last|once) ~~)?,? (its |it s |it is |and its |and it s )?(F
    |G|S) END
P (told|showed) (me|us) what (she|he|they) (is|s|are|re) called ~~,? (its |it s |it is )?(F|G|S)
(her|his|their) (real |actual |proper |first |given |legal )?name (isn t|isnt|is not|s not) P ,?
    (its |it s |it is |but )?(F|G|S)
P (isn t|isnt|is not|s not) (even )?(her|his|their) (real |actual |proper |given )?name ,?
    (its |it s |it is |but )?(F|G|S)
P (is|s) not an? [a-zG]+ at all ,? ((she|he) (is|s) )?(an? )?N
P (isn t|isnt) an? [a-zG]+ at all ,? ((she|he) (is|s) )?(an? )?N
P (is|s) (not )?short for (nothing|anything) ,? ((she|he|it) (is|s) |its |just )?N
P s ~ name s not (even )?[a-zG]+ ~,? (it s|its) G
P (is|s) (really |actually |short for )an? G
P (is|s) an? G [?]
on (her|his|their) ~(certificate|passport|licence|license|papers|id|form|card|file|records|payslip|badge)
    P (is|was|says|reads) N
P (is|s) N to (her|his|their|the) ~(family|mum|mom|mother|dad|parents|folks|friends|mates|kids|colleagues
    |students
    |patients|neighbours|neighbors|taxman|bank|law)
P (is|s) N (at|in) (home|work|school|court|the office)
P ,? N in (real life|the real world)
(in real life|irl|offline) ,? P (is|s|goes by) N
P irl (=|is|:) N
P (alias|i \\. e \\.|ie|a k a|a \\. k \\. a \\.) N
P ~(got|been|is|s) (re)?married ~and (is|s|became) (now )?B
P ~and (is|s) (now )?B (now|these days|since)
P ~(comes|came|is|s) (from|of|one of) the S (family|clan|lot|tribe|crowd) END
P ,? (are|were|aren t|arent) you (not )?the S (from|of)
(are|were|aren t|arent) you (not )?the S from [^?.!]{1,40}, P
(F|M) , (i e|ie|namely|or rather) ,? (our )?P END
P (took|takes|taking|kept|keeps|uses|used) (her|his|their) ~(name|surname) ,? (so |its |it s )?B
P (has |s )?(went|gone|going|goes|is) back to being (a )?B
(known|knew) P as N
P used to (teach|nurse|mind) ~, M END
(congratulations|congrats|welcome|hello|welcome back|well done|thanks|thank you) ~P ,? (or )
    (should i say |rather |sorry )?M
(needed|wanted|needs|wants|asked|asking|asks) (for )?Q
    (surname|last name|full name|name|second name|real name) ~~,?
    ~(gave|give|said|put|told|wrote|went with|spelled)( [a-z]+)? (it as |it s |its |it was )?B
(table|booking|room|order|ticket|tab|reservation|taxi|cab|appointment) (is |s |was )?(booked |made |down )?
    (under|in) Q name ,? (so |as |its |it s )?B
(ask|asked|asking|look|looking) for P ~~,? (she|he|they) (is|s|re|are|ll be|will be) (down |listed |in )?
    (under|as) B
if ~asks? ~(for|about|after) P ~,? (say|tell them|its|it s|you mean) F END
(spell|spelt|spelled|write|print|get) Q name (right|properly|correctly|out
    |in full) ,? (its |it s |please )?F
it ?(is|s|its) F with ~~,? P hates
its F with ~~,? P hates
(write|put|print) F on ~Q ~(card|envelope|parcel|cake|form|ticket|certificate|flowers|wreath|plaque|badge
    |label)
F ,? it said ~~(calling|called|call) Y
(last names?|surnames?) ~~[,:] ~P (is|s) S [,;.]
P ,? (it s|its|is it) S (isn t it|isnt it|innit)
(had|has|have|got|puts?|lists?|listed|registered) Y (down |in )(as|under) F
(had|has|have|puts?|lists?|listed|registered) Y as M
F ,? that s what ~~(called|call|calls) (her|him|P)
M ,? that s what ~~(called|call|calls) P
P ~~[.!] ~(card|badge|tag|label|wristband|programme|program|bracelet) (read|said|says|reads) F END
Q (whole |full |entire |real |google |account |email |proper |actual )+name ,? (its |it s )?F
Y must be F END
Q name (s|is) G ,? (right|no|yeah|isn t it|innit)
Y (signed|wrote|put) (it |this |down )?F (on|in) the ~(form|sheet|list|register|label|card|book)
Y signed (it|off) F END
(saw|read|spotted|found) Q (name|post|page|profile|review|letter|comment) ~~,? F END
(called|shouted) (out )?F and Y (got up|stood up|jumped up)
(F|G) [?] ~thought Y ~(were|was|is|are) called P
(F|G) [?] ~thought Y ~(were|was|is|are) called END
prefer N or P END
(know|found out|worked out|guessed) who P (really )?(is|s|was) [:.,] F END
P s (identity|real identity) ~~,? F END
(prayers|pray|praying|candle|rip) (for )?P ,? F END
P signed ~(witness|book|guestbook|register) ,? (as )?F END
Q (paypal|venmo|transfer|payment|bank transfer|standing order|donation) ~(came from|is from|came up as|said
    |is in the name of) F
P paid me ,? ~(came|comes) (from|as) F
(flowers|card|wreath) from P (were|was|is|came) signed F
P sent ~,? signed F
Q (flowers card|card) (said|says) (from )?F END
P (became|becomes) F END
P (became|becomes) F (on|last|this)
P (is|s) a (mrs|missus) now ,? M
new M ,? our P
P (kept|is keeping|s keeping|is dropping|s dropping) S (for work|professionally)
P calls (herself|himself|themselves) F
P s (patients|pupils|students|kids) call (her|him|them) (sister |nurse |miss |coach )?(F|M|S)
P spelled it (out )?,? S END
P answers to N (too|as well)
(shouted|shout|yelled) (F|G) and (then )?P (turned round|turned around|turns round|looked up|looked round)
(shouted|shout|yelled) (F|G) and (then )?P (turned|turns) END
P ~turns? round if you (shout|call) N
P (signed|signs|put) (in )?(the )?~(book|guestbook|register|sheet|list) [^?.!,]{1,50} as F END
Y [^?.!]{1,80} M this ,? (and )?[^a-z ] that
(are|were|aren t|arent) Y (not |by any chance |perhaps |maybe |possibly |actually )+(the |that )?F
P [(] (yes |yeah |yep |right |exactly |that s right |the |that |, )+(F|S)
(see|saw|seen|spot|spotted|find|found|notice|noticed) O (up |down )?(on|in) (?:[a-z]+ ){0,6}?(list|sheet
    |register|roster|rota|board|noticeboard|door|programme|program|roll|schedule|form|badge|label) ~~ [?] F
    END
(is|was|isn t|wasn t) (it|that|this) O (down |there )?(on|in) (?:[a-z]+ ){0,6}?(list|sheet|register|roster
    |rota|board|noticeboard|door|programme|program|roll|schedule|form|badge|label) ~~ [?,] F END
(are|were) Y (the one |down |there )?(on|in) (?:[a-z]+ ){0,6}?(list|sheet|register|roster|rota|board
    |noticeboard|door|roll|schedule) ~~ [?] F [?]
P [^?!]{0,140}?(initials?|first names?|anonymous|anonymously|blurred|pseudonym|(?:just|only) (?:as|by|goes
    by|an?)|as [a-zPGS]+ [a-z]|no surnames?|no names?) [^?!]{0,60}?(?P<but>but|yet|though|and|then) (in |on
    )?the (?:[a-z]+ ){0,2}?(podcast|recording|transcript|captions|subtitles|credits|website|programme
    |program|poster|flyer|leaflet|slides|minutes|newsletter|video|livestream|episode|agenda|article|caption
    |version) ~(says|said|say|reads|read|has|have|prints|printed) (it |it s )?F( END| out loud| aloud| in
    full| right there| for all)
P [^?!]{1,90} (nobody|none of you|not one of you|no one|noone)
    ~(calls|called|call) (P|him|her|them) ~[.:] F END
P [^?!]{1,90} (something|what|one thing|secret|fact) (nobody|none of you|not one of you|no one|noone)
    ~(know|knows|knew) ~[.:] F END
(read|reads|called|calls|shouted|announced|said) (out )?F (from|off) (the|a|her|his|their) ~(slip|list|card
    |envelope|register|sheet|label|box|tag|form|note|clipboard|screen|board) [.!?] (and )?you ~~P
(was|is|s|says|said|reads|read|came) a F [.!?] (our )?P [.!?]
(sheet|list|register|label|post|envelope|card|door|badge|form|board|screen) [^?!]{0,50}[.!?] P ,?
    is (it|that) ~(really|truly|actually) (F|M|S)
"""
