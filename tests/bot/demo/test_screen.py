"""What the demo prints reads the same with and without colour."""

from pathlib import Path

import pytest

from bot.demo.screen import LINES, WIDTH, Screen, Step


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    monkeypatch.setenv("CI", "1")
    return Screen()


def test_in_ci_lines_are_plain(screen: Screen, capsys: pytest.CaptureFixture[str]) -> None:
    screen.opening()
    with screen.waiting("Maya thinks"):
        screen.said("Evening circle", "Maya", "hello")
    printed = capsys.readouterr().out
    assert "\x1b" not in printed
    assert "Evening circle   Maya      hello" in printed
    assert all(len(line) <= WIDTH for line in printed.splitlines())


def test_markup_in_what_people_say_is_shown_as_they_wrote_it(
    screen: Screen, capsys: pytest.CaptureFixture[str]
) -> None:
    screen.said("Evening circle", "Leo", "[bold]not bold[/] [/nonsense]")
    assert "[bold]not bold[/] [/nonsense]" in capsys.readouterr().out


def test_a_long_post_is_cut_and_the_rest_counted(screen: Screen, capsys: pytest.CaptureFixture[str]) -> None:
    screen.said("Evening circle", "Underrose", "\n\n".join(f"line {n}" for n in range(LINES + 3)))
    printed = capsys.readouterr().out
    assert f"line {LINES - 2}" in printed
    assert f"line {LINES - 1}" not in printed
    assert "… and 4 more lines" in printed


def test_a_link_is_shown_as_a_link(screen: Screen, capsys: pytest.CaptureFixture[str]) -> None:
    screen.said("Facilitators", "Underrose", "See https://matrix.to/#/!abc/$def?via=localhost for more")
    assert "See (link) for more" in capsys.readouterr().out


def test_an_edit_says_that_it_is_one(screen: Screen, capsys: pytest.CaptureFixture[str]) -> None:
    screen.said("Evening circle", "Leo", "better words", edit=True)
    assert "edits: better words" in capsys.readouterr().out


def test_the_summary_names_each_step_with_its_time(
    screen: Screen, capsys: pytest.CaptureFixture[str]
) -> None:
    screen.summary([Step("Answered !help", "Evening circle", 0.25), Step("Told them", "Facilitators", 1.0)])
    printed = capsys.readouterr().out
    assert "Answered !help" in printed
    assert "0.2 s" in printed


def test_a_picture_of_all_that_was_printed_can_be_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    screen = Screen(record=True)
    with screen.waiting("Maya thinks"):
        screen.said("Evening circle", "Maya", "hello")
    screen.save(tmp_path / "demo.svg")
    picture = (tmp_path / "demo.svg").read_text()
    assert "hello" in picture
    assert "thinks" not in picture
