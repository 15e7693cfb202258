"""The page of figures is written part by part, and a part that was not measured stays as it was."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import __main__ as benchmarks
from benchmarks.__main__ import BENCHMARKS, PAGE, main, page, section, sections_of

BODY = section("retention", "table\n-----\n| 1 |")


@given(st.dictionaries(st.sampled_from(sorted(BENCHMARKS)), st.just(BODY)))
def test_every_page_is_read_back_as_it_was_written(sections: dict[str, str]) -> None:
    assert sections_of(page(sections)) == sections


def test_parts_stand_in_the_order_of_the_table_whatever_was_measured_last() -> None:
    written = page(dict.fromkeys(reversed(BENCHMARKS), "x"))
    places = [written.index(f"## {title}\n") for title in BENCHMARKS.values()]
    assert places == sorted(places)


def test_a_part_that_is_no_longer_measured_leaves_the_page() -> None:
    kept = {"retention": BODY}
    assert sections_of(page(kept) + "\n## Something of old\n\nfigures\n") == kept


def test_a_section_names_the_command_that_made_it_and_keeps_its_table_as_printed() -> None:
    assert BODY.startswith("`python -m benchmarks.retention`, ")
    assert BODY.endswith("```text\ntable\n-----\n| 1 |\n```")


def test_the_page_that_is_published_has_no_part_that_could_not_be_measured_anew() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text.count("\n## ") == len(sections_of(text)) > 0


def test_an_unknown_name_is_refused_before_anything_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(benchmarks, "PAGE", tmp_path / "page.md")
    assert main(["retention", "speed"]) == 2
    assert "No benchmark speed. There are: answering," in capsys.readouterr().err
    assert not (tmp_path / "page.md").exists()


@pytest.mark.parametrize(("status", "exits", "kept"), [(0, 0, "new"), (1, 1, "old")])
def test_a_benchmark_that_fails_leaves_its_old_figures_and_says_so(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    status: int,
    exits: int,
    kept: str,
) -> None:
    file = tmp_path / "page.md"
    file.write_text(page({"retention": "old", "answering": "others"}), encoding="utf-8")
    monkeypatch.setattr(benchmarks, "PAGE", file)
    monkeypatch.setattr(benchmarks, "measured", lambda _: (status, "new"))
    assert main(["retention"]) == exits
    sections = sections_of(file.read_text(encoding="utf-8"))
    assert sections["answering"] == "others"
    assert kept in sections["retention"]
    assert ("The benchmark retention failed." in capsys.readouterr().err) is bool(status)
