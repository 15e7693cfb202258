"""Words for what somebody has at work or at school: whose it is works or learns there.

One set for all languages, as in `engagements`. None of them is had by whoever only calls there.
"""

from policies.identifying_details.cues.cue import words

SUPERIORS = words(
    """
    boss bosses manager managers gaffer foreman forewoman supervisor supervisors lead leads super
    colleague colleagues coworker coworkers workmate workmates teammates bosslady
    principal headteacher headmaster headmistress dean provost registrar
    lecturer lecturers professor professors prof profs supervisee
    apprentice apprentices trainee trainees intern interns students pupils
    hr rep steward hod tl
    """
)
"""Who is over somebody at work, beside or under them: her line manager at (…)."""

TEACHERS = words("teacher teachers tutor tutors sir miss class classes lessons head")
"""The same, where the place is a school."""

HAD = words(
    """
    office desk cubicle workstation lab placement internship apprenticeship traineeship residency
    fellowship postdoc clerkship pupillage probation payslip payslips payroll paycheck wages salary
    severance redundancy job jobs gig role position promotion shift shifts rota roster lecture lectures
    seminar seminars dissertation thesis phd masters undergrad scholarship induction onboarding
    appraisal secondment articleship articles practicum clinicals prac hours tenure p45 resignation
    """
)
"""What somebody has there: her lab at (…), his placement with (…)."""

COUNTED = words("day days week shift month year term semester")
"""What is somebody's first, or last: her first day at (…)."""

STAFFS = words("staff employee")
"""Whose discount it is that is had there, or whose car park."""

FIRST = words("first last final 1st second third")

NO_SUPERIORS = words(
    """
    case care bank account accounts claims property building housing practice ward clinic clinical
    discharge relationship fund branch hotel bed flow complaints customer apartment site camp sales
    support key yoga pilates dance guitar piano swimming driving singing ballet art music fitness
    """
)
"""What stands in front of them where they are somebody else's: her bank manager at (…)."""
