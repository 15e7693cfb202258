import logging

import nio.events.misc
import pytest
from nio import RoomMessageText

import bot.matrix


def test_nio_logs_nothing_of_what_people_write(capfd: pytest.CaptureFixture[str]) -> None:
    assert bot.matrix
    root = logging.getLogger()
    before, handler = root.level, logging.StreamHandler()
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        # nio quotes what failed validation in a warning of its own.
        RoomMessageText.from_dict({"type": "m.room.message", "content": {"body": "her number", "msgtype": 5}})
        nio.events.misc.logger.warning("her number")
        for name in ("nio", "nio.crypto", "nio.responses", "nio.rooms", "peewee"):
            logging.getLogger(name).error("her number")
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
    assert "her number" not in "".join(capfd.readouterr())
