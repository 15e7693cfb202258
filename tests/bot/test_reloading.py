import asyncio
import logging
from pathlib import Path

import pytest

from bot.config import Config, load
from bot.dispatch.reading import Reading
from bot.failures import Unreachable
from bot.reloading import FROM_START, Reloading, decide_by
from policies.vocabulary import RoomId, UserId
from tests.bot.config.files import config_file, secret
from tests.bot.conftest import Opening
from tests.house import ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
NIGHT = RoomId("!night:example.org")
STORY = "When the letter came I sat on the stairs for an hour and could not open it, the dog beside me."
LEAK = "Maya's number is +1 415 555 0132"


class Taken:
    """Remembers what was taken over."""

    def __init__(self, failing: Exception | None = None) -> None:
        self.configs: list[Config] = []
        self.again = asyncio.Event()
        self._failing = failing

    async def __call__(self, config: Config) -> None:
        if self._failing:
            raise self._failing
        self.configs.append(config)
        self.again.set()


async def test_what_changed_in_the_file_is_taken_over(tmp_path: Path) -> None:
    taken = Taken()
    reloading = Reloading(load(config_file(tmp_path), {}), taken)
    config_file(tmp_path, "language: de\n")
    await reloading.read_anew()
    assert [config.language for config in taken.configs] == ["de"]


async def test_what_is_wrong_is_said_and_nothing_changes(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    taken = Taken()
    reloading = Reloading(load(config_file(tmp_path), {}), taken)
    config_file(tmp_path, "languag: de\n")
    await reloading.read_anew()
    assert taken.configs == []
    assert "stays as it was" in caplog.text
    assert "the nearest is language" in caplog.text


async def test_what_needs_a_start_is_named(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    reloading = Reloading(load(config_file(tmp_path), {}), Taken())
    config_file(tmp_path, "device_name: Rose\nadmins: ['@a:b']\n")
    await reloading.read_anew()
    said = ["device_name has changed; that counts from the next start"]
    assert [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING] == said


async def test_what_needs_a_start_is_named_until_it_is_as_it_was_at_the_start(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    reloading = Reloading(load(config_file(tmp_path), {}), Taken())
    config_file(tmp_path, "device_name: Rose\n")
    for _ in range(2):
        caplog.clear()
        await reloading.read_anew()
        assert "device_name has changed" in caplog.text
    caplog.clear()
    config_file(tmp_path)
    await reloading.read_anew()
    assert "has changed" not in caplog.text


async def test_another_secret_in_the_same_file_needs_a_start(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    token = "synapse_admin: {token_file: token}\n"
    secret(tmp_path, "token", "the old one")
    reloading = Reloading(load(config_file(tmp_path, token), {}), Taken())
    secret(tmp_path, "token", "the new one")
    await reloading.read_anew()
    assert "what a secret's file holds has changed; that counts from the next start" in caplog.text
    assert "the new one" not in caplog.text


@pytest.mark.parametrize(
    "failing", [Unreachable("the homeserver is away"), ValueError("what somebody wrote")]
)
async def test_the_bot_goes_on_whatever_happens_meanwhile(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, failing: Exception
) -> None:
    reloading = Reloading(load(config_file(tmp_path), {}), Taken(failing))
    await reloading.read_anew()
    assert caplog.records
    assert "what somebody wrote" not in caplog.text


async def test_it_reads_each_time_it_is_asked(tmp_path: Path) -> None:
    taken = Taken()
    reloading = Reloading(load(config_file(tmp_path), {}), taken)
    running = asyncio.ensure_future(reloading.run())
    for times in (1, 2):
        taken.again.clear()
        reloading.asked.set()
        await asyncio.wait_for(taken.again.wait(), timeout=10)
        assert len(taken.configs) == times
    running.cancel()


def test_what_is_built_in_at_the_start_are_keys_of_the_configuration() -> None:
    assert set(FROM_START) <= set(Config.model_fields)


# -- what is decided by ---------------------------------------------------------------------------------


@pytest.fixture
async def two_rooms(open_house: Opening) -> House:
    house = await open_house(identifying_details={"across_rooms": True, "regions": ["US"]})
    await house.room(MAYA, LEO)
    await house.room(MAYA, LEO, room_id=NIGHT)
    return house


async def warned(house: House, said: str) -> bool:
    before = len(house.said_to(LEO, "may have given away"))
    await house.say(LEO, said)
    return len(house.said_to(LEO, "may have given away")) > before


async def test_what_was_prepared_by_the_configuration_before_is_prepared_anew(two_rooms: House) -> None:
    house = two_rooms
    assert await warned(house, LEAK)
    policy = {"across_rooms": True, "regions": ["US"], "allow": ["+1 415 555 0132"]}
    await decide_by(house._config({"identifying_details": policy}), house.dispatcher)
    assert not await warned(house, LEAK)


@pytest.mark.parametrize(
    ("change", "is_met"),
    [({}, True), ({"ignore": ["@ines:example.org"]}, True), ({"retention": {"max_age": "1h"}}, False)],
    ids=str,
)
async def test_what_is_remembered_of_what_was_said_goes_where_another_policy_would_have_kept_less(
    two_rooms: House, change: dict[str, object], is_met: bool
) -> None:
    house = two_rooms
    await house.say(MAYA, STORY, room_id=NIGHT)
    await decide_by(house._config(change), house.dispatcher)
    assert await warned(house, STORY) is is_met


async def test_nothing_is_decided_half_by_one_configuration_and_half_by_another(two_rooms: House) -> None:
    house, went_on, decided = two_rooms, asyncio.Event(), list[str]()

    async def decide(reading: Reading) -> tuple[()]:
        decided.append(reading.around.settings_of(ROOM).language)
        await went_on.wait()
        decided.append(reading.around.settings_of(ROOM).language)
        return ()

    deciding = asyncio.ensure_future(house.dispatcher.follow("a time that came", decide))
    while not decided:  # noqa: ASYNC110 (nothing tells that it began)
        await asyncio.sleep(0)
    changing = asyncio.ensure_future(decide_by(house._config({"language": "de"}), house.dispatcher))
    for _ in range(10):
        await asyncio.sleep(0)
    went_on.set()
    await asyncio.gather(deciding, changing)
    assert decided == ["en", "en"]
    assert house.dispatcher.around.settings_of(ROOM).language == "de"
