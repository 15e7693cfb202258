from collections.abc import Callable

import pytest

from policies.identifying_details.detail import Detail


@pytest.mark.parametrize(
    ("text", "date", "iso"),
    [
        ("she was born 3 May 1988", "3 May 1988", "1988-05-03"),
        ("born on May 3rd, 1951 I think", "May 3rd, 1951", "1951-05-03"),
        ("Wren's dob is 27/11/92 for the form", "27/11/92", "1992-11-27"),
        ("DOB: 1988-05-03", "1988-05-03", "1988-05-03"),
        ("her birthday is 3 May 1988", "3 May 1988", "1988-05-03"),
        ("3 May 1988 is her birthday", "3 May 1988", "1988-05-03"),
        ("er ist am 3. Mai 1988 geboren", "3. Mai 1988", "1988-05-03"),
        ("geboren am 03.05.1988", "03.05.1988", "1988-05-03"),
        ("née le 3 mai 1988", "3 mai 1988", "1988-05-03"),
        ("nació el 3 de mayo de 1988", "3 de mayo de 1988", "1988-05-03"),
        ("nasceu a 3 de maio de 1988", "3 de maio de 1988", "1988-05-03"),
        ("geboren op 3 mei 1988", "3 mei 1988", "1988-05-03"),
        ("date of birth 12/25/1990", "12/25/1990", "1990-12-25"),
        ("3/15/81, that's his birthday", "3/15/81", "1981-03-15"),
        ("3 May 1988 is when she was born", "3 May 1988", "1988-05-03"),
        ("born at Easter 1988, would you believe. 3 April 1988!", "3 April 1988", "1988-04-03"),
        ("Sanne is van 3 mei '88", "3 mei '88", "1988-05-03"),
        ("she's a leap baby, feb 29 1984", "feb 29 1984", "1984-02-29"),
        ("such a taurus, 3 May 1988", "3 May 1988", "1988-05-03"),
        ("his dob is on the tin, no secret there, 15.03.81", "15.03.81", "1981-03-15"),
        ("born on the third of may 1988", "the third of may 1988", "1988-05-03"),
        ("date of birth: may third nineteen eighty-eight", "may third nineteen eighty-eight", "1988-05-03"),
        ("dob? three, five, eighty-eight", "three, five, eighty-eight", "1988-05-03"),
    ],
)
def test_a_full_date_that_is_called_a_birth_is_found(
    details: Callable[..., list[Detail]], text: str, date: str, iso: str
) -> None:
    (one,) = details(text)
    assert (one.category, text[one.start : one.end], one.value) == ("birthdate", date, iso)


@pytest.mark.parametrize(
    "text",
    [
        "he'll be 27 on the 18th of August",
        "BIG RON TURNS 60 ON NOVEMBER 9",
        "she's turning 40 next 12 March",
        "Thiago faz 40 dia 12 de março",
        "cumple 40 el 12 de marzo",
        "va avoir 40 ans le 12 mars",
        "wird am 12. März 40",
        "wird 40 am 12. März",
        "wordt 40 op 12 maart",
        "his 40th birthday is on 9 November",
        "9 November is her 40th birthday",
        "turns forty on 9 November",
        "it's the big three-oh on 9 November",
        "9 November Ron hits sixty, cake please",
        "u are 16 on the 9th of nov",
        "Sanne wordt 9 november dertig",
        "9 de novembro a Bia faz 50!",
    ],
)
def test_an_age_with_its_day_is_found(found: Callable[..., list[str]], text: str) -> None:
    assert len(found("birthdate", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "I'm 34 and tired",
        "happy birthday Josiah",
        "my birthday is 3 May",
        "her birthday is on the 12th of March",
        "due date 03/05/2025, booked in for the 28th of april",
        "Am 3. Mai 2023 hab ich aufgehört zu trinken",
        "She left us on November 9, 2021, at 4:15",
        "Tess cumple 90 días en Nochevieja",
        "Tess reaches 60 on Halloween, sober and glad",
        "Mein Opel, Baujahr 3.5.1999, rostet",
        "zijn flat, bouwjaar 3-5-1999, lekt",
        "60 days sober on November 9",
        "turns 60 days on November 9",
        "meeting moved to 12/03/2025",
        "i went up to 45mg on the 12th",
        "she was born in 1988",
        "birthday party on 12 march 50 people",
        "born again in nineteen ninety, two kids later",
        "he turned twenty pages on 3 May",
        "that's 50 on 3 May for the tickets",
        "12 March she will be 50 minutes late",
        "rescheduled 2/14 → 3/3 → 5/19",
        "I turned to page 12 in March",
        "we will be 20 people on 12 March",
    ],
)
def test_other_dates_and_bare_ages_are_no_birthdate(found: Callable[..., list[str]], text: str) -> None:
    assert found("birthdate", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "she's 40 on 12 March",
        "his 60th falls on the 2nd of june",
        "Ron's fifty on the 3rd of may",
        "your 40th is march 22 right",
        "Maya will be 40 this Saturday 12 March",
        "turns the big 4-0 on May 3",
        "wird am Samstag, 12. März 40",
        "cumple los 40 el 3 de mayo",
    ],
)
def test_a_weekday_or_a_flourish_between_age_and_day_does_not_hide_it(
    found: Callable[..., list[str]], text: str
) -> None:
    assert len(found("birthdate", text)) == 1


@pytest.mark.parametrize(
    "text", ["it is 7 on 3 may", "they are 20 on the list for 3 May", "she is 20 days on 3 may"]
)
def test_times_and_counts_before_a_day_are_no_age(found: Callable[..., list[str]], text: str) -> None:
    assert found("birthdate", text) == []


def test_somebody_may_be_of_a_date_but_a_letter_is_not(found):
    assert found("birthdate", "Ana is van 12 september 1983") == ["12 september 1983"]
    assert found("birthdate", "der Brief ist vom 12. September 2024") == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("born on Halloween 1983", "halloween 1983"),
        ("nació en Nochebuena de 1968", "nochebuena de 1968"),
        ("ist an Silvester 1979 geboren", "silvester 1979"),
        ("for the candle list I have you down as 21/1/1950", "21/1/1950"),
        ("saw it on your bus pass, 04/07/66", "04/07/66"),
    ],
)
def test_a_feast_is_a_day_and_a_day_of_years_ago_may_be_hinted_at(
    found: Callable[..., list[str]], text: str, date: str
) -> None:
    assert [one.lower() for one in found("birthdate", text)] == [date]


@pytest.mark.parametrize(
    "text",
    [
        "her birthday is on Halloween",
        "clean since Christmas 1998, still have the card",
        "the surprise party for the club, founded 30 June 1961",
        "my licence expired on 12/6/2009",
    ],
)
def test_a_feast_without_a_year_and_a_day_remembered_for_something_else_are_none(
    found: Callable[..., list[str]], text: str
) -> None:
    assert found("birthdate", text) == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("put {} down for Tess's birthday", "14 Oct 1966"),
        ("I gave them {} as your date of birth", "14 October 1966"),
        ("Maya came into this world on {}", "3 May 1988"),
        ("Maya's dob is {}", "3rd of the 5th 1988"),
        ("Maya's a {} kid", "May 3rd 1988"),
        ("Maya {} last week", "born 88, 3rd May"),
        ("her birthday, {} I think", "3rd May and the year was 88"),
        ("Maya is {}", "40 on 3 May"),
        ("Maya's {}", "fortieth is 3 May"),
        ("Maya turned {}", "40 last Friday, 3 May"),
        ("cumpleanos de Maya: {}", "3/5/1988"),
        ("Maya est nee le {}", "3 mai 1988"),
        ("a Maya faz {}", "40 anos a 3 de maio"),
        ("Maya ist {}", "Jahrgang 88, 3. Mai"),
    ],
)
def test_a_birth_told_in_passing_in_pieces_or_without_accents_is_found(
    found: Callable[..., list[str]], text: str, date: str
) -> None:
    assert found("birthdate", text.format(date)) == [date]


@pytest.mark.parametrize(
    "text",
    [
        "meet on 3 May 2026 for Maya's birthday",
        "Maya's birthday is 3 May, 12 of us are coming",
        "Maya has her 40th meeting on 3 May",
        "Maya is number 40 on the list, 3 May",
    ],
)
def test_a_day_to_come_and_a_count_are_no_birth(found: Callable[..., list[str]], text: str) -> None:
    assert not found("birthdate", text)


def test_in_german_and_dutch_the_year_may_stand_in_front_of_born(found) -> None:
    assert found("birthdate", "sie ist 1984 geboren, am 3. Mai") == ["1984 geboren, am 3. Mai"]
    assert found("birthdate", "ze is in 1984 geboren, op 3 mei") == ["1984 geboren, op 3 mei"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("geboren am {}", "siebzehnten Februar neunzehnhundertdreiundachtzig"),
        ("ist am {} geboren", "vierten vierten vierundachtzig"),
        ("née le {}", "vingt-cinq décembre septante-deux"),
        ("nascido em {}", "doze do sete de oitenta e três"),
        ("hij is geboren op de {}", "vierde van de achtste in vierenvijftig"),
        ("nació el {}", "25-XII-1986"),
        ("su fecha de nacimiento, {}", "15 d marzo d 1980"),
        ("His birth date read {}", "05-JUL-1964"),
        ("jij bent van {} toch", "2-6-'57"),
        ("her dob is {}", "081264"),
        ("ella es del {}", "02021973"),
        ("{}, thats your date of birth", "22 08 71"),
        ("{} c'est ta date de naissance", "55-03-18"),
        ("{}, que fue cuando nació", "1.° de agosto de 1990"),
        ("typical libra, {}", "3 oct 75"),
        ("rosie is a {}", "leap day baby 1984"),
    ],
)
def test_a_birth_in_words_or_in_figures_of_any_kind_is_found(
    found: Callable[..., list[str]], text: str, date: str
) -> None:
    assert found("birthdate", text.format(date)) == [date]


@pytest.mark.parametrize(
    "text",
    [
        "she turns 40 on Christmas Eve",
        "Uli wird an Silvester vierzig",
        "le sept juin il aura quarante ans",
        "die Lisi hat am 30. Jänner ihren Fünfziger",
        "Kurtl hat am 6. März seinen 50er",
        "the big 5-0!! 2nd of Feb",
        "is thirty-five on 1st sept",
        "haar veertigste valt op 3 april",
        "geertje haar 60ste op 2 december",
        "vai fazer 60 anos no 1.º de maio",
        "blaast op 2 december 29 kaarsjes uit",
        "Inès fête ses trente ans le 5 du mois de décembre",
    ],
)
def test_an_age_beside_a_day_in_words_or_a_feast_is_found(found: Callable[..., list[str]], text: str) -> None:
    assert len(found("birthdate", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "on her birthday text me on 220871",
        "the raffle ticket is 22 08 71",
        "results 05-JUL-2019, next scan 12-AUG-2024",
        "typical scorpio, clean since 3 November 1975",
        "we open on Christmas Eve and 40 people came",
        "Noel turned 40 and cried",
        "verkauft am 3. Mai seinen 50er",
        "Termin am zweiten vierten um zehn",
        "am dritten Juni neunzehnhundertneunzig war mein letzter Schluck",
        "sober since the third of may nineteen ninety",
        "4 van de 8 in 2020 zijn geboren",
        "my boy is a leap day baby 2012",
        "zijn 40ste dag nuchter is op 3 mei",
    ],
)
def test_other_days_in_words_or_figures_are_no_birth(found: Callable[..., list[str]], text: str) -> None:
    assert found("birthdate", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Maya will be 45 on 7 June 2027",
        "Maya wird 45 am 7. Juni 2027",
        "Maya cumple 45 el 7 de junio de 2027",
        "Maya a vu le jour le 7 juin 1982",
        "Maya hat am 7. Juni 1982 das Licht der Welt erblickt",
        "Maya vio la luz el 7 de junio de 1982",
    ],
)
def test_an_age_may_be_reached_in_a_year_that_is_told(found: Callable[..., list[str]], text: str) -> None:
    assert len(found("birthdate", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Maya will be 13 years sober on 7 June 2027",
        "Maya will be 16 months clean on 7 June 2027",
        "Maya's old cat will be 17 on 7 June 2027",
        "my appointment is on 7 June 2027",
    ],
)
def test_years_of_something_else_are_none(found: Callable[..., list[str]], text: str) -> None:
    assert found("birthdate", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "she was born on derby day, 2 june, two weeks late, 1986",
        "er ist am 2. Juni geboren, zwei Wochen zu spät, 1986",
        "née le 2 juin, deux semaines trop tard, 1986",
        "Ana and her twin are the same, 2 June 1986 the both of them",
        "her mum had her on 2 June 1986 in a lift",
        "Uli und Ana sind beide vom 2. Juni 1986",
        "Uli en Ana zijn allebei van 2 juni 1986",
    ],
)
def test_a_birth_has_its_year_further_on_or_is_that_of_two(
    found: Callable[..., list[str]], text: str
) -> None:
    assert found("birthdate", text)


@pytest.mark.parametrize(
    "text",
    [
        "she was born on derby day, 2 june, and got married in the rain, 1986",
        "el perro de Ana cumple 15 el 2 de junio",
        "Anas Hund wird am 2. Juni 15",
        "hers is 2 June and mine is the 17th",
    ],
)
def test_a_wedding_a_dog_and_two_days_of_a_year_are_no_birth(
    found: Callable[..., list[str]], text: str
) -> None:
    assert found("birthdate", text) == []


def test_why_is_not_since_when(found) -> None:
    text = "the form for Kit since his eyes are bad. Got him down as 07/19/1971"
    assert found("birthdate", text) == ["07/19/1971"]
    assert found("birthdate", "sober since the crash, down as 07/19/1971") == []
