import hashlib
import json
from pathlib import Path

from benchmarks import talk
from benchmarks.weighing import examples_of_talk


def corpus(folder: Path, *texts: str, counted: bool = True) -> Path:
    """One conversation that is in the half that is asked for."""
    named = (str(number) for number in range(99))
    name = next(one for one in named if bool(hashlib.blake2b(one.encode()).digest()[0] % 2) is counted)
    said = [[{"sender": "1", "text": text} for text in texts]]
    path = folder / "chat.json"
    path.write_text(json.dumps({name: {"messages": said}}), encoding="utf-8")
    return path


def test_each_message_is_heard_once_in_each_room_where_people_are_called_as_it_says(tmp_path: Path) -> None:
    chat = corpus(tmp_path, "I met Maya", "I met Maya", "see you")
    heard = list(talk.lines(chat, counted=True))
    assert [one.text for _, one in heard] == ["I met Maya", "see you"] * talk.ROOMS
    assert list(talk.lines(chat, counted=False)) == []


def test_where_they_all_study_is_left_out(tmp_path: Path) -> None:
    assert list(talk.lines(corpus(tmp_path, "are you at BYU, Maya?"), counted=True)) == []


def test_nobody_elses_namesake_is_a_members_to_learn_from(tmp_path: Path) -> None:
    found = list(examples_of_talk(corpus(tmp_path, "my brother Frank had Kessler Plastics on his mug")))
    assert all(one.fixed for one in found)
    assert found
    assert not any(one.members or one.told for one in found)
