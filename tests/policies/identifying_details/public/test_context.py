import pytest

from policies.identifying_details.public.context import is_desk, is_example, is_meeting


@pytest.mark.parametrize(
    "before",
    [
        "it has to be in the format ",
        "e.g. ",
        "for example ",
        "something like ",
        "the number must be like ",
        "the sample form shows name, mobile ",
        "zum beispiel ",
        "por ejemplo ",
        "par exemple ",
        "bijvoorbeeld ",
        "no formato ",
    ],
)
def test_words_for_an_example_are_known(before: str) -> None:
    assert is_example(before)


@pytest.mark.parametrize(
    "after",
    [
        " is the example they give",
        " as an example",
        '" is just an example',
        " ist nur ein beispiel",
        ". example only it says",
        ", just an example",
        ". nur ein beispiel, steht drunter",
        ", só exemplo",
        " comme exemple et j'ai appelé",
        " es un ejemplo",
    ],
)
def test_what_is_called_an_example_behind_it_is_one(after: str) -> None:
    assert is_example("", after)


@pytest.mark.parametrize("after", [" is her example to us", " is maya", ""])
def test_other_words_behind_it_make_no_example(after: str) -> None:
    assert not is_example("", after)


@pytest.mark.parametrize("before", ["her number is ", "i like ", "for example i called maya, it's ", ""])
def test_other_words_make_no_example(before: str) -> None:
    assert not is_example(before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("quiz at the old ship, ", " to book"),
        ("it has moved, ", ", ask for the debt team"),
        ("the lunch club is on ", ", mon-fri"),
        ("call the hall on ", " if it snows"),
        ("call the hall ", ""),
        ("mesa en el olmo, ", " para reservar"),
    ],
)
def test_a_number_that_whoever_is_on_duty_answers_is_a_desks(before: str, after: str) -> None:
    assert is_desk(before, after, frozenset({"nurse"}))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("call the nurse on ", ""),
        ("her number is ", ", ask for the loud one"),
        ("i'm on ", " mon-fri"),
        ("maya's at ", " to book a chat"),
        ("", ""),
    ],
)
def test_a_number_of_somebodys_is_not(before: str, after: str) -> None:
    assert not is_desk(before, after, frozenset({"nurse"}))


def test_a_meeting_has_a_number_and_so_has_a_person_who_is_met() -> None:
    assert is_meeting("dial-in: ")
    assert is_meeting("zoom by phone ")
    assert not is_meeting("after the zoom call her on her number ")
    assert not is_meeting("")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("sample card ", ""),
        ("'example phone number: ", ""),
        ("auf dem schild steht musternummer ", ""),
        ("op het bord staat voorbeeldkaart ", ""),
        ("", " (exemplo), foi assim"),
        ("", " (ejemplo)"),
        ("", " and the date below it, that's only their example"),
        ("", ", c'est juste un exemple"),
        ("", " im feld, das ist nur ein beispiel"),
        ("", ", eso es un ejemplo"),
    ],
)
def test_what_is_called_one_in_its_clause_or_by_its_kind_is_an_example(before: str, after: str) -> None:
    assert is_example(before, after)


@pytest.mark.parametrize(
    "after",
    [
        ", that's an example of how she writes",
        ", es un ejemplo para todos",
        ", she is an example to us",
        ". the form has an example",
        ", only an example of how she talks",
        " - a good example only she could set",
        ", nur ein beispiel für ihren humor",
        ", é um exemplo de mãe",
    ],
)
def test_who_sets_an_example_is_none(after: str) -> None:
    assert not is_example("her number is ", after)
