"""Remembers which rooms are encrypted, so that a homeserver that denies it later gets nothing in clear."""

from bot.matrix.crypto.database import Database


class EncryptedRooms:
    """The rooms that were seen encrypted once. By room id alone."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._rooms = {room_id for (room_id,) in database.rows("SELECT room_id FROM encrypted_rooms")}

    def __contains__(self, room_id: object) -> bool:
        """Whether a room was seen encrypted."""
        return room_id in self._rooms

    def add(self, room_id: str) -> None:
        """Remember that a room is encrypted."""
        if room_id not in self._rooms:
            self._rooms.add(room_id)
            self._database.run("INSERT OR IGNORE INTO encrypted_rooms VALUES (?)", room_id)

    def drop(self, room_id: str) -> None:
        """Forget a room that the bot has left."""
        self._rooms.discard(room_id)
        self._database.run("DELETE FROM encrypted_rooms WHERE room_id = ?", room_id)
