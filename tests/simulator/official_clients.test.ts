/** The official JavaScript clients, unchanged, against the simulator. They need a global WebSocket. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { startSimulator } from "../../src/simulator/start.ts";

interface OfficialClient {
  onlogin: (ok: boolean, message: unknown) => void;
  onPush: (command: number, push: OfficialReply) => void;
  start(host: string, port: number, ssl: boolean, key: string): void;
  stop(): void;
  getConnID(): { toString(): string };
  readonly websock: { close(): void };
  Sub(request: object): Promise<OfficialReply>;
  GetGlobalState(request: object): Promise<OfficialReply>;
  GetBasicQot(request: object): Promise<OfficialReply>;
  GetOrderBook(request: object): Promise<OfficialReply>;
  GetTicker(request: object): Promise<OfficialReply>;
  GetSecuritySnapshot(request: object): Promise<OfficialReply>;
  GetOwnerPlate(request: object): Promise<OfficialReply>;
}

interface OfficialReply {
  readonly retType: number;
  readonly retMsg: string;
  // Read as plain JSON: the official messages have no types.
  readonly s2c: { readonly [field: string]: unknown };
}

const skip = "WebSocket" in globalThis
  ? false
  : "this runtime has no global WebSocket, which the official clients need";
const securityList = [{ market: 1, code: "00700" }, { market: 11, code: "AAPL" }];

const loaded = new Set<string>();

/** They write to the console. */
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { debug, log } = console;
  console.debug = console.log = () => {};
  try {
    return await run();
  } finally {
    Object.assign(console, { debug, log });
  }
}

/** Both put their messages into one global root of protobufjs, where the second finds its names taken: it gets another. */
async function load(name: string): Promise<OfficialClient> {
  const { roots } = createRequire(import.meta.url)("protobufjs/light") as { readonly roots: Record<string, unknown> };
  if (!loaded.has(name)) delete roots["default"];
  loaded.add(name);
  const { default: Client } = await import(`${name}/main.js`) as { default: new () => OfficialClient };
  return new Client();
}

for (const name of ["futu-api", "moomoo-api"]) {
  describe(name, { skip }, () => {
    for (const key of ["", "secret"]) {
      it(`${key === "" ? "without" : "with"} a key: connects, asks, and is pushed to`, async () => {
        await quietly(async () => {
          await using sim = await startSimulator({ websocketKey: key, ticksPerSecond: 20 });
          const client = await load(name);
          const wanted = new Set([3005, 3011, 3013]);
          const login = new Promise<boolean>((resolve) => client.onlogin = resolve);
          const pushed = new Promise<void>((resolve) => {
            client.onPush = (command, { retType }) => {
              assert.equal(retType, 0);
              wanted.delete(command);
              if (wanted.size === 0) resolve();
            };
          });
          client.start("127.0.0.1", sim.websocketPort, false, key);
          assert.equal(await login, true);
          assert.equal(client.getConnID().toString(), String(sim.connections[0]?.connID));
          const sub = { securityList, subTypeList: [1, 2, 4], isSubOrUnSub: true, isRegOrUnRegPush: true };
          assert.equal((await client.Sub({ c2s: sub })).retType, 0);
          const [security] = securityList;
          const replies = await Promise.all([
            client.GetGlobalState({ c2s: { userID: 0 } }),
            client.GetBasicQot({ c2s: { securityList } }),
            client.GetOrderBook({ c2s: { security, num: 10 } }),
            client.GetTicker({ c2s: { security, maxRetNum: 10 } }),
            client.GetSecuritySnapshot({ c2s: { securityList } }),
          ]);
          const [, quotes, book, ticks] = replies.map(({ s2c }) => s2c);
          assert.equal((quotes?.["basicQotList"] as unknown[]).length, 2);
          assert.equal((book?.["orderBookAskList"] as unknown[]).length, 10);
          assert.equal((ticks?.["tickerList"] as unknown[]).length, 10);
          await assert.rejects(client.GetOwnerPlate({ c2s: { securityList } }), { retType: -1 });
          await pushed;
          client.stop();
          client.websock.close();
        });
      });
    }

    it("is told of a wrong key", async () => {
      await quietly(async () => {
        await using sim = await startSimulator({ websocketKey: "secret" });
        const client = await load(name);
        const login = new Promise<boolean>((resolve) => client.onlogin = resolve);
        client.start("127.0.0.1", sim.websocketPort, false, "wrong");
        assert.equal(await login, false);
        client.stop();
        client.websock.close();
      });
    });
  });
}
