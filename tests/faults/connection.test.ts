/** What a single connection makes of every fault, over both protocols: no promise hangs, every error is one of ours. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  OpenDClosedError,
  OpenDError,
  OpenDHandshakeError,
  OpenQuoteContext,
  QotUpdateTicker,
  SubType,
} from "../../mod.ts";
import type { ContextOptions } from "../../mod.ts";
import { defaultSecurities, type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import { failureOf, optionsFor } from "../connection/support.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import type { FramePart } from "./cutter.ts";
import {
  corruptFrame,
  cutAtFrame,
  cutInFrame,
  dropFrame,
  insertFrame,
  reorderFrames,
  repeatFrame,
  silenceFromFrame,
} from "./frames.ts";
import { makeGate } from "./gate.ts";
import { type FaultProxy, startFaultProxy } from "./proxy.ts";
import { cutAfter, delay, delayBy, type Fault, merge, split } from "./transforms.ts";

const pem = rsaVectors.find(({ bits }) => bits === 1024)!.privatePkcs1;
const MORNING = Date.UTC(2026, 10, 20, 2, 30);
const TENCENT = "HK.00700";
/** Those that are asked for, listed lately: a long past takes longer than all else. */
const securities = defaultSecurities()
  .filter(({ symbol }) => [TENCENT, "HK.00005"].includes(symbol))
  .map((security) => ({ ...security, listDate: "2026-06-01" }));
/** Nothing but its own end settles a request; the handshake has its time. */
const PATIENT = { reconnect: false, requestTimeout: Infinity, keepAlive: false } as const;

/** Whether this runtime's own WebSocket cannot be cut off: Deno's, and Node's from version 22 on. */
const standard = (globalThis as { readonly WebSocket?: { readonly prototype: object } }).WebSocket;
const onlyAsks = standard !== undefined && !("terminate" in standard.prototype);

/** Connected through a proxy to a simulator, and all of it gone at the end. */
interface Line {
  readonly proxy: FaultProxy;
  connect(options?: ContextOptions): Promise<OpenQuoteContext>;
}

/** One who has subscribed. */
interface Talk {
  readonly ticks: readonly unknown[];
  ask(): Promise<unknown>;
}

const lines = [["tcp", undefined], ["tcp", pem], ["websocket", undefined]] as const;
for (const [kind, key] of lines) {
  const name = `${kind}${key === undefined ? "" : ", AES_CBC"}`;
  let sim: Simulator;
  const clock = new SteppedClock(MORNING);
  before(async () => {
    const rules = { silentIntervals: Infinity };
    sim = await startSimulator({ clock, interval: false, rsaPrivateKey: key, cadence: 0, rules, securities });
  });
  after(() => sim.close());

  const direct = (): number => kind === "tcp" ? sim.port : sim.websocketPort;

  /** Runs with the proxy, and sees to it that neither it nor the simulator holds a connection afterwards. */
  const withLine = async (run: (line: Line) => Promise<void>): Promise<void> => {
    await using proxy = await startFaultProxy({ target: { port: direct() } });
    const contexts: OpenQuoteContext[] = [];
    const connect = async (options: ContextOptions = {}): Promise<OpenQuoteContext> => {
      const own = { ...optionsFor(kind, proxy.port), ...PATIENT, rsaPrivateKey: key, ...options };
      const context = await OpenQuoteContext.connect(own);
      contexts.push(context);
      return context;
    };
    await run({ proxy, connect });
    await Promise.all(contexts.map((context) => context.close()));
    // What swallowed the end of one side still holds the other.
    await proxy.resume();
    await proxy.until(() => proxy.connections.length === 0);
  };

  /** The head of a WebSocket's upgrade is a frame too. */
  const first = kind === "tcp" ? 1 : 2;

  describe(`one connection: ${name}`, () => {
    const harmless: readonly (() => Fault)[] = [
      () => split(1),
      () => split(13),
      () => merge(3000, 1),
      () => merge(17, 0),
      () => delayBy(1),
      () => {
        const gate = makeGate();
        gate.let();
        return delay(gate.pass);
      },
    ];
    it("what only splits, merges or delays changes nothing", () =>
      withLine(async ({ proxy, connect }) => {
        const talk = async (context: OpenQuoteContext): Promise<Talk> => {
          const ticks: unknown[] = [];
          context.on(QotUpdateTicker, (data) => ticks.push(data));
          await context.subscribe([TENCENT], [SubType.Basic, SubType.Ticker]);
          return {
            ticks,
            ask: async () => {
              const [basic, { snapshotList }] = await Promise.all([
                context.getBasicQot({ securityList: [TENCENT] }),
                context.getSecuritySnapshot({ securityList: [TENCENT, "HK.00005"] }),
              ]);
              return { basic, snapshotList };
            },
          };
        };
        for (const fault of harmless) {
          const { description } = fault();
          proxy.set({ toClient: [fault()], toServer: [fault()] }, "coming");
          const contexts = [await connect({ port: direct() }), await connect()];
          const [plain, through] = await Promise.all([talk(contexts[0]!), talk(contexts[1]!)]);
          for (let second = 0; second < 5; second++) {
            clock.advance(1000);
            sim.step();
          }
          const [wanted, answered] = await Promise.all([plain.ask(), through.ask()]);
          assert.deepEqual(answered, wanted, description);
          assert.deepEqual(through.ticks, plain.ticks, description);
          assert.ok(plain.ticks.length > 0);
          for (const context of contexts) {
            await context.close();
            assert.equal(await context.closed, undefined);
          }
        }
      }));

    for (const how of ["end", "reset"] as const) {
      it(`the handshake is cut at any byte: ${how}`, () =>
        withLine(async ({ proxy, connect }) => {
          for (const way of ["toClient", "toServer"] as const) {
            for (const bytes of [0, 1, 2, 43, 44, 45, 60]) {
              proxy.set({ toClient: [], toServer: [], [way]: [cutAfter(bytes, how)] }, "coming");
              const error = await failureOf(connect());
              assert.ok(error instanceof OpenDError, String(error));
              assert.match(error.code, /^(HANDSHAKE_REFUSED|CONNECT_FAILED|TCP_PORT)$/, error.message);
            }
          }
        }));

      it(`it is cut with requests in flight, at once, before a frame and in one: ${how}`, () =>
        withLine(async ({ proxy, connect }) => {
          const cuts = [undefined, cutAtFrame(1, how), cutInFrame(1, 1, how), cutInFrame(1, 60, how)];
          for (const cut of cuts) {
            proxy.set({ toClient: [], toServer: [] });
            const context = await connect();
            if (cut === undefined) proxy.toServer.set([silenceFromFrame(1)], "present");
            else proxy.toClient.set([cut], "present");
            const asked = [failureOf(context.getGlobalState()), failureOf(context.getUserInfo())];
            if (cut === undefined) proxy[how]();
            for (const error of await Promise.all(asked)) assertLost(error);
            assertLost(await context.closed);
            assertLost(await failureOf(context.getGlobalState()));
          }
        }));
    }

    it("a new connection is refused, ended, broken off or never answered", () =>
      withLine(async ({ proxy, connect }) => {
        const codes: Record<string, RegExp> = {
          refuse: /^CONNECT_REFUSED$/,
          end: /^(HANDSHAKE_REFUSED|TCP_PORT)$/,
          reset: /^(HANDSHAKE_REFUSED|CONNECT_FAILED|TCP_PORT)$/,
          silent: /^(HANDSHAKE_TIMEOUT|CONNECT_TIMEOUT)$/,
        };
        for (const admission of ["refuse", "end", "reset", "silent"] as const) {
          await proxy.admit(admission);
          const { code, message } = await failureOf(connect({ connectTimeout: admission === "silent" ? 100 : 20_000 }));
          assert.match(code, codes[admission]!, message);
        }
        await proxy.admit("forward");
        await (await connect()).getGlobalState();
      }));

    it("half open: a request has its own time, close() its own too, and no reply is invented", async () => {
      // Together, for each waits a second for the other side to close too.
      await Promise.all((["toClient", "toServer"] as const).map((way) =>
        withLine(async ({ proxy, connect }) => {
          const context = await connect();
          proxy[way].set([silenceFromFrame(1)], "present");
          const late = failureOf(context.getGlobalState({ timeout: 20 }));
          const pending = failureOf(context.getGlobalState());
          assert.equal((await late).code, "REQUEST_TIMEOUT");
          await context.close();
          assertLost(await pending);
          assert.equal(await context.closed, undefined);
          // A standard WebSocket can only be asked to close: it waits for an answer that the proxy has swallowed.
          if (kind === "websocket" && onlyAsks) proxy.reset();
        })
      ));
    });

    const parts: readonly FramePart[] = kind === "tcp" ? ["magic", "length", "digest", "body"] : ["magic", "body"];
    for (const part of parts) {
      it(`a reply is damaged: ${part}`, () =>
        withLine(async ({ proxy, connect }) => {
          // The highest byte of a length announces far more than is taken.
          const damage = (number: number): Fault => corruptFrame(number, part, part === "length" ? 3 : 0);
          proxy.toClient.set([damage(first)], "next");
          const error = await failureOf(connect({ connectTimeout: 2000 }));
          assert.ok(error instanceof OpenDHandshakeError, `${error}`);
          const context = await connect();
          proxy.toClient.set([damage(1)], "present");
          const asked = failureOf(context.getGlobalState());
          assertLost(await asked);
          const reason = await context.closed;
          assertLost(reason);
          if (kind === "tcp") {
            const wanted = { magic: "BAD_MAGIC", length: "BODY_TOO_LONG", digest: "BAD_DIGEST", body: /^BAD_/ }[part];
            assert.match((reason?.cause as OpenDError).code, new RegExp(wanted));
          }
        }));
    }

    it("garbage in front of a reply ends it", () =>
      withLine(async ({ proxy, connect }) => {
        const context = await connect();
        proxy.toClient.set([insertFrame(1, new Uint8Array(50).fill(0xee))], "present");
        assertLost(await failureOf(context.getGlobalState()));
        assertLost(await context.closed);
      }));

    it("replies that come twice, in another order or not at all harm no other", () =>
      withLine(async ({ proxy, connect }) => {
        const context = await connect();
        const ask = (): Promise<unknown> => context.getUserInfo();
        proxy.toClient.set([repeatFrame(1, 2)]);
        await ask();
        await ask();
        proxy.toClient.set([reorderFrames(1)]);
        const [state, user] = await Promise.all([context.getGlobalState(), context.getUserInfo()]);
        assert.ok(state.qotLogined && "userID" in user);
        proxy.toClient.set([dropFrame(1)]);
        const lost = failureOf(context.getUserInfo({}, { timeout: 40 }));
        await ask();
        assert.equal((await lost).code, "REQUEST_TIMEOUT");
        await context.close();
      }));
  });
}

/** It was our own error, and says that the connection is gone. */
function assertLost(error: OpenDError | undefined): void {
  assert.ok(error instanceof OpenDClosedError || error?.code === "CONNECTION_LOST", String(error));
}
