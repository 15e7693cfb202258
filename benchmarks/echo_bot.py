"""The smallest encrypted bot that nio allows: it joins where it is invited and answers whatever is said.

    python -m benchmarks.echo_bot URL USER_ID ACCESS_TOKEN DEVICE_ID FOLDER

It prints `ready` after its first sync. It is what the bot's own answering time is measured against.
"""

import asyncio
import logging
import sys
from pathlib import Path
from typing import Any

from nio import AsyncClient, AsyncClientConfig, InviteMemberEvent, RoomMessageText, SyncResponse

logging.getLogger("nio").setLevel(logging.CRITICAL + 1)


class EchoBot:
    def __init__(self, url: str, user_id: str, token: str, device_id: str, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        config = AsyncClientConfig(store_sync_tokens=True, encryption_enabled=True)
        self.client = AsyncClient(url, user_id, device_id, str(folder), config)
        self.client.restore_login(user_id, device_id, token)
        self.client.add_event_callback(self.invited, InviteMemberEvent)
        self.client.add_response_callback(self.synced, SyncResponse)
        self.caught_up = False

    async def synced(self, _response: SyncResponse) -> None:
        if not self.caught_up:
            self.caught_up = True
            self.client.add_event_callback(self.said, RoomMessageText)
            print("ready", flush=True)

    async def invited(self, room: Any, event: InviteMemberEvent) -> None:
        if event.state_key == self.client.user_id:
            await self.client.join(room.room_id)

    async def said(self, room: Any, event: RoomMessageText) -> None:
        if event.sender == self.client.user_id or not event.body.startswith("!"):
            return
        content = {"msgtype": "m.notice", "body": "You can say: !help, !rules, !agree"}
        await self.client.room_send(room.room_id, "m.room.message", content, ignore_unverified_devices=True)

    async def run(self) -> None:
        if self.client.should_upload_keys:
            await self.client.keys_upload()
        try:
            await self.client.sync_forever(timeout=30_000, full_state=True)
        finally:
            await self.client.close()


if __name__ == "__main__":
    address, user, access_token, device, store = sys.argv[1:6]
    asyncio.run(EchoBot(address, user, access_token, device, Path(store)).run())
