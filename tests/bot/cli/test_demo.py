"""`demo` hands its options on, and ends as the demo does."""

from pathlib import Path

import pytest

from bot import demo
from tests.bot.cli.running import ran


@pytest.mark.parametrize(
    ("options", "stay", "record"),
    [((), False, None), (("--stay",), True, None), (("--record", "it.svg"), False, Path("it.svg"))],
)
@pytest.mark.parametrize("status", [0, 1])
def test_it_plays_as_it_is_told(
    monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], stay: bool, record: Path | None, status: int
) -> None:
    played: list[dict[str, object]] = []

    def run(**told: object) -> int:
        played.append(told)
        return status

    monkeypatch.setattr(demo, "run", run)
    assert ran("demo", *options).status == status
    assert played == [{"stay": stay, "record": record}]


def test_a_folder_is_no_place_for_a_picture(tmp_path: Path) -> None:
    assert ran("demo", "--record", str(tmp_path)).status == 2
