// A member whose client is matrix-js-sdk with its Rust crypto, in only-signed-devices mode (MSC4153).
//
// Started with homeserver, user id, access token, device id and password as arguments; takes one JSON
// object a line ({"do": "join", "room": …}, {"do": "say", "room": …, "text": …}) and writes one JSON object
// a line for everything it sees.

import { createInterface } from "node:readline";

const quiet = () => {};
for (const level of ["trace", "debug", "log", "info", "warn", "error"]) console[level] = quiet;

const { createClient, ClientEvent, MatrixEventEvent, RoomEvent, SyncState } = await import("matrix-js-sdk");
const { OnlySignedDevicesIsolationMode } = await import("matrix-js-sdk/lib/crypto-api/index.js");

const [baseUrl, userId, accessToken, deviceId, password] = process.argv.slice(2);
const tell = (what) => process.stdout.write(JSON.stringify(what) + "\n");

const client = createClient({ baseUrl, userId, accessToken, deviceId });
await client.initRustCrypto({ useIndexedDB: false });
const crypto = client.getCrypto();
crypto.setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());
await crypto.bootstrapCrossSigning({
    setupNewCrossSigning: true,
    authUploadDeviceSigningKeys: (upload) =>
        upload({ type: "m.login.password", identifier: { type: "m.id.user", user: userId }, password }),
});

const show = (event) => {
    if (event.getSender() === userId || event.isState()) return;
    tell({
        saw: event.getId(),
        room: event.getRoomId(),
        sender: event.getSender(),
        text: event.getContent().body ?? "",
        encrypted: event.isEncrypted(),
        failed: event.isDecryptionFailure(),
        why: event.decryptionFailureReason ?? null,
    });
};
client.on(RoomEvent.Timeline, (event) => {
    if (!event.isBeingDecrypted() && !event.shouldAttemptDecryption()) show(event);
});
client.on(MatrixEventEvent.Decrypted, show);
client.once(ClientEvent.Sync, function ready(state) {
    if (state === SyncState.Prepared) tell({ ready: true });
    else client.once(ClientEvent.Sync, ready);
});
await client.startClient({ initialSyncLimit: 20 });

const commands = {
    join: async ({ room }) => client.joinRoom(room),
    say: async ({ room, text }) => client.sendTextMessage(room, text),
    // Whether the bot's device is one that this client would send keys to.
    judge: async ({ user }) => {
        const devices = (await crypto.getUserDeviceInfo([user], true)).get(user) ?? new Map();
        const signed = [];
        for (const device of devices.keys()) {
            const status = await crypto.getDeviceVerificationStatus(user, device);
            signed.push(status?.signedByOwner ?? false);
        }
        return signed;
    },
};
for await (const line of createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line);
    try {
        const done = await commands[asked.do](asked);
        tell({ done: asked.do, result: Array.isArray(done) ? done : null });
    } catch (error) {
        tell({ failed: asked.do, error: String(error) });
    }
}
client.stopClient();
process.exit(0);
