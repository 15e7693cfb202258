"""`doctor` prints a line a check, for people or for scripts, and ends with 1 where something is bad."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import doctor
from bot.config.model import Config
from bot.doctor import Check, State
from tests.bot.cli.running import Ran, ran
from tests.bot.config.files import config_file

GOOD = Check("login", State.GOOD, "it works")
ADVICE = Check("store key", State.ADVICE, "it lies beside the database", "Keep it elsewhere.")
BAD = Check("#night:example.org", State.BAD, "it is not encrypted", "Turn encryption on.")


def checked(
    folder: Path, monkeypatch: pytest.MonkeyPatch, *found: Check, options: tuple[str, ...] = ()
) -> Ran:
    async def checks(_: Config) -> AsyncIterator[Check]:
        for check in found:
            yield check

    monkeypatch.setattr(doctor, "checks", checks)
    return ran("doctor", "-c", str(config_file(folder)), *options)


@pytest.mark.parametrize(
    ("found", "status"),
    [((GOOD,), 0), ((GOOD, ADVICE), 0), ((GOOD, BAD, ADVICE), 1), ((), 0)],
)
@pytest.mark.parametrize("options", [(), ("--json",)])
def test_only_what_is_bad_makes_it_fail(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    found: tuple[Check, ...],
    status: int,
    options: tuple[str, ...],
) -> None:
    assert checked(tmp_path, monkeypatch, *found, options=options).status == status


def test_people_are_told_what_was_found_and_what_mends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = checked(tmp_path, monkeypatch, GOOD, ADVICE, BAD).out
    for said in (GOOD.found, ADVICE.found, ADVICE.mend, BAD.about, BAD.found, BAD.mend):
        assert said in out


def test_scripts_get_the_same_as_a_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = checked(tmp_path, monkeypatch, GOOD, BAD, options=("--json",)).out
    assert json.loads(out) == [
        {"about": "login", "state": "good", "found": "it works", "mend": ""},
        {
            "about": "#night:example.org",
            "state": "bad",
            "found": "it is not encrypted",
            "mend": "Turn encryption on.",
        },
    ]


def test_the_alias_that_somebody_chose_paints_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = Check("#[red]night[/red]:example.org", State.GOOD, "[blink]fine[/blink]")
    out = checked(tmp_path, monkeypatch, painted).out
    assert "#[red]night[/red]:example.org" in out
    assert "[blink]fine[/blink]" in out


def test_a_wrong_configuration_is_wrong_usage(tmp_path: Path) -> None:
    said = ran("doctor", "-c", str(config_file(tmp_path, "defaults: {retention: {max_agee: 30d}}\n")))
    assert said.status == 2
    assert "defaults.retention.max_agee" in said.err


@pytest.mark.parametrize(
    ("rest", "keys"),
    [
        (
            "defaults: {retention: {max_agee: 30d}}\nlanguage: xx\n",
            ["defaults.retention.max_agee", "language"],
        ),
        ("\t", ["line 3"]),
    ],
)
def test_scripts_get_what_is_wrong_with_a_configuration_as_a_list_too(
    tmp_path: Path, rest: str, keys: list[str]
) -> None:
    said = ran("doctor", "-c", str(config_file(tmp_path, rest)), "--json")
    assert said.status == 2
    checks = json.loads(said.out)
    assert {check["state"] for check in checks} == {"bad"}
    assert all(key in check["found"] for key, check in zip(keys, checks, strict=True))


def test_scripts_hear_also_of_a_configuration_that_is_not_there(tmp_path: Path) -> None:
    said = ran("doctor", "-c", str(tmp_path / "none.yaml"), "--json")
    assert said.status == 2
    [check] = json.loads(said.out)
    assert "there is no file" in check["found"]
