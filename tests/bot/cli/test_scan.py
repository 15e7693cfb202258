"""`underrose scan` as a program: through a pipe, line by line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bot.test_detectors import install

ROOM = {"members": [{"user_id": "@maya:example.org", "display_name": "Maya"}], "regions": ["US"]}
LEO = "@leo:example.org"
LEAK = "Maya's number is 415 555 0132"
SCAN = (sys.executable, "-m", "bot", "scan")


def line(**given: object) -> bytes:
    return json.dumps({"sender": LEO, "text": "hello", "room": ROOM} | given).encode() + b"\n"


def scanned(given: bytes, *options: str, **environment: str) -> tuple[int, list[str], str]:
    """Return the exit status of a scan, what it printed, and what it complained of."""
    ended = subprocess.run(
        [*SCAN, *options],
        input=given,
        capture_output=True,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )
    return ended.returncode, ended.stdout.decode().splitlines(), ended.stderr.decode()


def test_a_line_is_answered_before_the_next_is_written() -> None:
    with subprocess.Popen(SCAN, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(3):
            process.stdin.write(line(id=number, text=LEAK))
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            assert (answer["id"], answer["verdict"]) == (number, "warn")
        process.stdin.close()
        assert process.wait(timeout=60) == 0


def test_each_line_has_its_own_answer_whatever_bytes_it_is_made_of() -> None:
    odd = [
        line(id=1, text=LEAK),
        b'{"id": 2, "text": "\xff\xfe"}\n',
        b"\n",
        b"\x00\n",
        line(id=5).replace(b", ", b",\r"),
        line(id=6, text=f"{LEAK} " * 2_000),
        b'{"id": 7}\r\n',
        line(id=8, text=LEAK)[:-1],
    ]
    status, printed, complaints = scanned(b"\xef\xbb\xbf" + b"".join(odd))
    answers = [json.loads(answer) for answer in printed]
    verdicts = [answer.get("verdict") for answer in answers]
    assert status == 1
    assert verdicts == ["warn", None, None, None, "none", "warn", None, "warn"]
    assert not complaints


def test_who_stops_reading_is_no_reason_to_complain() -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen(SCAN, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(line() * 10)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 1


@pytest.mark.parametrize("option", ["--explain", "--report"])
def test_an_option_adds_to_the_answers(option: str) -> None:
    labelled = line(text=LEAK, expected={"verdict": "warn"})
    status, printed, _ = scanned(labelled, option)
    assert status == 0
    assert json.loads(printed[0])["verdict"] == "warn"
    assert ("cue" in printed[0]) == (option == "--explain")
    assert ("recall 1.000" in printed[-1]) == (option == "--report")


def test_an_installed_detector_of_an_organisations_own_is_asked(tmp_path: Path) -> None:
    install(tmp_path)
    _, printed, _ = scanned(line(text="Maya's badge is SHELTER-20417"), PYTHONPATH=str(tmp_path))
    found = [(one["category"], one["member"]) for one in json.loads(printed[0])["findings"]]
    assert found == [("id_number", "@maya:example.org")]
