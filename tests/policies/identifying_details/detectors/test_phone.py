from collections.abc import Callable

import pytest

from policies.identifying_details.detail import Detail

SPELLED = [
    ("four one five, five five five, oh one three two", "US"),
    ("four one five. five five five. zero one three two", "US"),
    ("four 1 five 5 five five 0 1 three two", "US"),
    ("zero seven seven double oh nine double oh six one two", "GB"),
    ("four four, seven seven double oh, nine double oh, six one two", "GB"),
    ("null drei null, zwei drei eins zwei fünf, eins eins acht", "DE"),
    ("zéro six, trente-neuf, quatre-vingt-dix-huit, soixante-treize, vingt", "FR"),
    ("seis doce treinta y cuatro cincuenta y seis setenta y ocho", "ES"),
    ("nove um dois, três quatro cinco, seis sete oito", "PT"),
    ("nul zes, twaalf, vierendertig, zesenvijftig, achtenzeventig", "NL"),
]
WRITTEN = [
    ("415 555 0132", "US"),
    ("415.555.0132", "US"),
    ("(415) 555-0132", "US"),
    ("4155550132", "US"),
    ("1-415-555-0132", "US"),
    ("415/555/0132", "US"),
    ("4 1 5 5 5 5 0 1 3 2", "US"),
    ("4-1-5-5-5-5-0-1-3-2", "US"),
    ("020 7946 0958", "GB"),
    ("07700 900612", "GB"),
    ("01632 960123", "GB"),
    ("030 23125 118", "DE"),
    ("030/23125118", "DE"),
    ("06 39 98 73 20", "FR"),
    ("06.39.98.73.20", "FR"),
    ("0639987320", "FR"),
    ("612 34 56 78", "ES"),
    ("912 345 678", "PT"),
    ("(11) 96123-4567", "BR"),
    ("06-12345678", "NL"),
    ("0491 570 158", "AU"),
    ("081234 56789", "IN"),
    ("55 1234 5678", "MX"),
    ("４１５－５５５－０１３２", "US"),
    ("4️⃣1️⃣5️⃣ 5️⃣5️⃣5️⃣ 0️⃣1️⃣3️⃣2️⃣", "US"),
    ("415\u200b555\u200b0132", "US"),
    ("٤١٥ ٥٥٥ ٠١٣٢", "US"),
]


@pytest.mark.parametrize(("written", "region"), WRITTEN)
def test_a_number_of_the_rooms_region_is_found_however_it_is_written(
    found: Callable[..., list[str]], written: str, region: str
) -> None:
    assert found("phone", f"ok so it's {written} if you need it", region) == [written]


@pytest.mark.parametrize(("written", "region"), SPELLED)
def test_a_number_spelled_in_words_is_found(
    found: Callable[..., list[str]], written: str, region: str
) -> None:
    assert found("phone", f"hier: {written}", region) == [written]


@pytest.mark.parametrize(
    "written",
    [
        "+1 (415) 555-0132",
        "+44 7700 900377",
        "+44 (0)20 7946 0958",
        "0049 30 23125118",
        "+33639987320",
        "+ 61 491 570 158",
    ],
)
def test_the_international_form_needs_no_region(found: Callable[..., list[str]], written: str) -> None:
    assert found("phone", f"try {written} tonight") == [written]


@pytest.mark.parametrize("written", ["415 555 0132", "020 7946 0958", "06 39 98 73 20"])
def test_the_national_form_alone_needs_a_region(found: Callable[..., list[str]], written: str) -> None:
    assert found("phone", f"try {written} tonight") == []


@pytest.mark.parametrize(
    "text",
    [
        "her phone number is 020 7946 0958",
        "his mobile: 07700 900612",
        "ihre Handynummer ist 030 23125118",
        "su teléfono es el 612 34 56 78",
        "son portable c'est le 06 39 98 73 20",
        "o telemóvel dela é 912 345 678",
        "haar telefoonnummer is 06 12345678",
        "whatsapp 0491 570 158",
    ],
)
def test_a_word_for_telephone_in_front_stands_in_for_the_region(
    found: Callable[..., list[str]], text: str
) -> None:
    assert len(found("phone", text)) == 1


def test_a_number_reserved_for_fiction_counts_as_a_real_one(details: Callable[..., list[Detail]]) -> None:
    (number,) = details("07700 900612", "GB")
    assert (number.value, number.public) == ("+447700900612", False)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("1-800-222-1222", "US"),
        ("call 0800 111 0 111", "DE"),
        ("717 003 717", "ES"),
        ("text 0477 13 11 14", "AU"),
        ("iCall is 9152987821", "IN"),
        ("dial-in: 415 555 0132", "US"),
        ("zoom: +1 415 555 0132", "US"),
        ("a number in the format 415-555-0132", "US"),
    ],
)
def test_helplines_free_numbers_dial_ins_and_examples_are_public(
    details: Callable[..., list[Detail]], text: str, region: str
) -> None:
    assert [one.public for one in details(text, region)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "988, 112 or 116 123",
        "text HELLO to 741741",
        "BP 158/96 then 149/91 then 162/99",
        "ISBN 978-1-84604-124-2",
        "model number CX-2065550119",
        "amazon order 112-5550148-6145550",
        "tracking 9400 1000 0000 0000 0000 00",
        "train PNR 4210987654",
        "protocolo 2031984475",
        "Zoom ID 812 3456 7890 passcode 445566",
        "2012-01-02 08:00 and 3/10/1984",
        "from 4.15 pm to 5.55 pm",
        "lotto numbers were 4 15 55 50 13 2",
        "7700 steps, 900 calories, 612 unread emails",
        "415 at 5:55 and 132 by dinner",
        "clean since 20190412",
        "https://podcasts.example.org/ep/4155550132-the-chair",
        "one two three four, breathe, five six",
        "it cost $4155550132",
        "my balance is 4155550132 pesos",
        "IP 192.168.100.200",
        "2019-2023 2024",
    ],
)
def test_other_numbers_are_no_telephone_numbers(found: Callable[..., list[str]], text: str) -> None:
    assert found("phone", text, "US", "GB", "IN", "BR", "MX") == []


def test_two_numbers_side_by_side_are_two(found: Callable[..., list[str]]) -> None:
    assert found("phone", "415-555-0132 / 415-555-0133", "US") == ["415-555-0132", "415-555-0133"]


def test_an_extension_belongs_to_the_number(found: Callable[..., list[str]]) -> None:
    assert found("phone", "her desk phone: 415-555-0132 x77.", "US") == ["415-555-0132 x77"]


def test_the_value_is_the_number_in_e164(details: Callable[..., list[Detail]]) -> None:
    assert [one.value for one in details("(415) 555-0132", "US")] == ["+14155550132"]


@pytest.mark.parametrize(
    "around",
    [
        "her number: {}. 3) the rest",
        "her number: {}. 3 cats live there",
        "her number: {} - 3 cats live there",
        "her number: {} 3 cats live there",
        "1. {}",
        "call at 10 {}",
        "{} (10am-4pm)",
        "{} 10am-4pm",
        "{}. 10 rings and hang up",
    ],
)
def test_small_numbers_that_stand_beside_one_are_no_part_of_it(
    found: Callable[..., list[str]], around: str
) -> None:
    assert found("phone", around.format("07700 900612"), "GB") == ["07700 900612"]


def test_two_british_numbers_side_by_side_are_two(found: Callable[..., list[str]]) -> None:
    assert found("phone", "07700 900612 07700 900613", "GB") == ["07700 900612", "07700 900613"]


def test_hours_behind_a_number_are_no_part_of_it(found: Callable[..., list[str]]) -> None:
    assert found("phone", "got it!! 415 555 0166 10am-4pm", "US") == ["415 555 0166"]


@pytest.mark.parametrize(
    "text", ["the draw was 03 14 22 35 41 07", "order 4471 2290 1189 33", "steps 10234 12 8812 4 7000"]
)
def test_no_number_is_cut_out_of_another_row(found: Callable[..., list[str]], text: str) -> None:
    assert found("phone", text, "GB") == []


def test_figures_and_words_together_are_a_number(found):
    assert found("phone", "her number is 07700 nine hundred 123", "GB") == ["07700 nine hundred 123"]


def test_counting_aloud_is_no_number(found):
    assert not found("phone", "I counted one two three four five six seven eight nine ten", "US")


def test_a_day_with_a_time_in_words_is_no_number(found: Callable[..., list[str]]) -> None:
    assert found("phone", "Geboren am 22.11.2006, um zehn nach drei in der Früh", "AT") == []


@pytest.mark.parametrize(
    "written", ["5. 12. 1966", "5.12. 1966", "5 . 12 . 1966", "28. 10. 1986", "5 / 12 / 1966"]
)
def test_a_day_is_no_number_however_it_is_spaced(found: Callable[..., list[str]], written: str) -> None:
    for region in ("AT", "DE", "CH", "FR", "ES", "NL", "GB"):
        assert found("phone", f"ich bin vom {written} und fit", region) == []


def test_a_number_counts_where_a_region_groups_it_so(found: Callable[..., list[str]]) -> None:
    text = "Le portable de Yann ? Attends. 078 645 21 09."
    for regions in (("FR", "CH"), ("CH", "FR"), ("CH",)):
        assert found("phone", text, *regions) == ["078 645 21 09"]
    assert found("phone", text, "FR") == []
