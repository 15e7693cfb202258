"""Why senders keep keys from the bot, as their own clients say it.

Client-server API, "Reporting that decryption keys are withheld". Anybody may send such a message; it counts
for what the same person sent, and nothing else.
"""

from bot.matrix.crypto.database import Database
from bot.matrix.crypto.vault import Vault
from policies.vocabulary import WhyUnread

CODES = {why.removeprefix("withheld: "): why for why in WhyUnread if why.startswith("withheld: ")}
MOST_KEPT = 5000
_NO_ROOM = ""


class Withheld:
    """The reasons that were given. The oldest make room where there are too many."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._name = vault.pseudonym

    def note(self, sender: str, room_id: str, session_id: str, code: str) -> None:
        """Remember why `sender` keeps a session's key from the bot."""
        self._database.run(
            "REPLACE INTO withheld VALUES (?, ?, ?, ?)", self._name(sender), room_id, session_id, code
        )
        self._database.run(
            "DELETE FROM withheld WHERE rowid <= (SELECT max(rowid) FROM withheld) - ?", MOST_KEPT
        )

    def note_no_channel(self, sender: str, sender_key: str) -> None:
        """Remember that a device could open no channel to the bot: then neither room nor session is named."""
        self.note(sender, _NO_ROOM, sender_key, "m.no_olm")

    def why(self, sender: str, room_id: str, session_id: str, sender_key: str) -> WhyUnread | None:
        """Return the reason that the sender of a message gave, if they gave one."""
        for place, key in ((room_id, session_id), (_NO_ROOM, sender_key)):
            code = self._database.value(
                "SELECT code FROM withheld WHERE name = ? AND room_id = ? AND session_id = ?",
                self._name(sender),
                place,
                key,
            )
            if code in CODES:
                return CODES[code]
        return None

    def drop(self, room_id: str, session_id: str) -> None:
        """Forget what was said of a session: its key has come, or it was not its owner who spoke."""
        self._database.run("DELETE FROM withheld WHERE room_id = ? AND session_id = ?", room_id, session_id)

    def drop_no_channel(self, sender_key: str) -> None:
        """Forget that a device could open no channel: it has."""
        self.drop(_NO_ROOM, sender_key)
