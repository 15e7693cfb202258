"""An organisation's own detector, installed as a distribution; and what becomes of one that fails."""

import logging
import signal
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from bot.detectors import MOST, PATIENCE, Guarded, installed
from policies.identifying_details import Heard, Member, Room
from policies.vocabulary import UserId

DOCS = Path(__file__).parents[2] / "docs" / "developers.md"
MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
SECRET = "Maya's badge is SHELTER-20417"


def example() -> str:
    """Return the example of a detector from the page for developers."""
    page = DOCS.read_text("utf-8")
    section = page.split("## Add a detector of your own", 1)[1].split("\n## ", 1)[0]
    return section.split("```python\n", 1)[1].split("```", 1)[0]


def install(folder: Path) -> None:
    """Install the documented example into a folder, as a distribution with an entry point."""
    (folder / "shelter_badges.py").write_text(example())
    info = folder / "shelter_badges-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: shelter-badges\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[underrose.detectors]\nbadges = shelter_badges:badges\n")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder on the path in which a distribution with the documented example is installed."""
    install(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def room(*detectors: Guarded) -> Room:
    return Room((Member(MAYA, "Maya"), Member(LEO, "Leo")), key=b"k" * 32, added=detectors)


@pytest.mark.usefixtures("site")
def test_the_documented_example_is_found_installed_and_meets_its_badges() -> None:
    (detector,) = installed()
    verdict = room(detector).verdict(Heard(SECRET, LEO))
    assert verdict.verdict == "warn"
    (finding,) = verdict.findings
    assert (finding.category, finding.member, finding.cue.split(";")[0]) == (
        "id_number",
        MAYA,
        "installed badges",
    )
    assert SECRET[finding.start : finding.end] == "SHELTER-20417"


def test_a_bot_without_any_has_none() -> None:
    assert installed() == ()


def test_one_that_cannot_be_loaded_is_left_out_and_said_to_be(
    site: Path, caplog: pytest.LogCaptureFixture
) -> None:
    more = "\nbroken = shelter_badges:nowhere\nsilent = shelter_badges:__name__\n"
    points = site / "shelter_badges-1.0.dist-info" / "entry_points.txt"
    points.write_text(points.read_text() + more)
    assert [detector.name for detector in installed()] == ["badges"]
    assert "broken" in caplog.text
    assert "silent" in caplog.text


def test_it_sees_the_text_and_the_names_and_nothing_else() -> None:
    seen: list[tuple[object, ...]] = []

    def curious(*given: object) -> list[tuple[str, int, int]]:
        seen.append(given)
        return []

    room(Guarded("curious", curious)).verdict(Heard(SECRET, LEO))
    assert seen == [(SECRET, ("Maya", "Leo"))]


def test_one_that_fails_three_times_is_asked_no_more_and_its_words_are_not_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    asked = []

    def failing(text: str, _: Sequence[str]) -> list[tuple[str, int, int]]:
        asked.append(1)
        raise ValueError(text)

    detector = Guarded("failing", failing)
    for _ in range(PATIENCE + 2):
        assert room(detector).verdict(Heard(SECRET, LEO)).verdict == "none"
    assert len(asked) == PATIENCE
    assert "asked no more" in caplog.text
    assert "SHELTER" not in caplog.text
    assert "Maya" not in caplog.text


def endless(*_: object) -> Iterator[tuple[str, int, int]]:
    while True:
        yield ("phone", 0, 3)


def never(*_: object) -> list[tuple[str, int, int]]:
    """Run on until the alarm rings, which is now; and take every error for nothing."""
    while True:
        with suppress(Exception):
            signal.raise_signal(signal.SIGALRM)


def test_one_that_does_not_come_back_is_interrupted_and_soon_asked_no_more(
    caplog: pytest.LogCaptureFixture,
) -> None:
    detector = Guarded("never", never)
    for _ in range(PATIENCE + 2):
        assert room(detector).verdict(Heard(SECRET, LEO)).verdict == "none"
    assert detector.errors == PATIENCE
    assert "TookTooLong" in caplog.text
    assert "SHELTER" not in caplog.text


def test_one_that_finds_without_end_is_heard_only_so_long() -> None:
    detector = Guarded("endless", endless)
    assert len(detector(SECRET, ())) == MOST
    assert detector.errors == 0


@pytest.mark.parametrize(
    "answer",
    [[("phone", -1, 3)], [("phone", 3, 3)], [("phone", 0, 999)], [("quote", 0, 3)], ["x"], [None], 7],
)
def test_an_answer_that_is_none_is_an_error(answer: object) -> None:
    detector = Guarded("odd", lambda *_: answer)  # type: ignore[arg-type]
    assert detector(SECRET, ("Maya",)) == ()
    assert detector.errors == 1
