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

const { decodeRecoveryKey } = await import("matrix-js-sdk/lib/crypto-api/index.js");

// With a recovery key the device signs itself with the identity in secret storage; without, it makes one.
const [baseUrl, userId, accessToken, deviceId, password, recoveryKey] = process.argv.slice(2);
const tell = (what) => process.stdout.write(JSON.stringify(what) + "\n");

const cryptoCallbacks = recoveryKey && {
    getSecretStorageKey: async ({ keys }) => [Object.keys(keys)[0], decodeRecoveryKey(recoveryKey)],
};
const client = createClient({ baseUrl, userId, accessToken, deviceId, cryptoCallbacks });
await client.initRustCrypto({ useIndexedDB: false });
const crypto = client.getCrypto();
crypto.setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());
const bootstrap = () => crypto.bootstrapCrossSigning({
    setupNewCrossSigning: !recoveryKey,
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
if (!recoveryKey) await bootstrap();
const prepared = new Promise((resolve) => {
    client.on(ClientEvent.Sync, (state) => state === SyncState.Prepared && resolve());
});
await client.startClient({ initialSyncLimit: 20 });
await prepared;
if (recoveryKey) {
    await crypto.userHasCrossSigningKeys(userId, true); // what is imported must fit the public identity
    await bootstrap();
}
tell({ ready: true });

const commands = {
    join: async ({ room }) => client.joinRoom(room),
    say: async ({ room, text }) => client.sendTextMessage(room, text),
    // Whether the bot's device is one that this client would send keys to.
    judge: async ({ user }) => {
        await crypto.userHasCrossSigningKeys(user, true);
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
