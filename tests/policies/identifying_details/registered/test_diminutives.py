import pytest

from policies.identifying_details.registered.diminutives import diminutives


@pytest.mark.parametrize(
    ("name", "fond"),
    [
        ("rocio", "rociito"),
        ("sofia", "sofita"),
        ("paco", "paquito"),
        ("olga", "olguinha"),
        ("cida", "cidinha"),
        ("lucas", "luquinhas"),
        ("lurdes", "lurdinhas"),
        ("carmen", "carmencita"),
        ("quim", "quinzinho"),
        ("vicente", "vicentito"),
        ("ze", "zezinho"),
        ("manolo", "manolillo"),
    ],
)
def test_a_fond_form_is_made_as_spanish_and_portuguese_make_it(name: str, fond: str) -> None:
    assert fond in diminutives(name)


@pytest.mark.parametrize(("name", "word"), [("lia", "linha"), ("gala", "galinha"), ("bono", "bonito")])
def test_an_everyday_word_is_made_of_no_name(name: str, word: str) -> None:
    assert word not in diminutives(name)


@pytest.mark.parametrize("name", ["", "j", "a1"])
def test_what_is_no_name_has_no_fond_form(name: str) -> None:
    assert diminutives(name) == frozenset()
