/** What a session makes of an OpenD that is killed, comes late, loses its name, and of a program that is slow itself. */

import assert from "node:assert/strict";
import { connect as dial } from "node:net";
import { describe, it } from "node:test";
import { Readable, Writable } from "node:stream";
import { OpenDConnectError, OpenDError, OpenQuoteContext, PushGap, QotUpdateTicker, SubType } from "../../mod.ts";
import type { ContextOptions, StatusEvent } from "../../mod.ts";
import { defaultSecurities, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import type { WinterTCConnect } from "../../src/transport/wintertc.ts";
import { failsWith, failureOf, optionsFor } from "../connection/support.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { startOpenDProcess } from "./opend_process.ts";
import { freePort } from "./ports.ts";

const rsaKey = rsaVectors.find(({ bits }) => bits === 1024)!.privatePkcs1;
const TENCENT = "HK.00700";
const securities = defaultSecurities().filter(({ symbol }) => symbol === TENCENT);
const SOON = { firstDelay: 50, maxDelay: 50 };

type EventOf<T extends StatusEvent["type"]> = Extract<StatusEvent, { readonly type: T }>;

/** The next event of a type, of those that are told. */
async function next<T extends StatusEvent["type"]>(status: AsyncIterator<StatusEvent>, type: T): Promise<EventOf<T>> {
  for (;;) {
    const { done, value } = await status.next();
    assert.ok(!done, `the session ended before "${type}" was told`);
    if (value.type === type) return value as EventOf<T>;
  }
}

/** A `connect` of the WinterTC shape on Node's sockets. */
const connect: WinterTCConnect = ({ hostname, port }) => {
  const socket = dial({ host: hostname, port, noDelay: true });
  const gone = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  const opened = new Promise<void>((resolve, reject) => {
    socket.once("connect", () => resolve());
    socket.once("error", reject);
  });
  const incoming = Readable.toWeb(socket) as unknown as ReadableStream<Uint8Array>;
  const outgoing = Writable.toWeb(socket) as WritableStream<Uint8Array>;
  return {
    readable: incoming as never,
    writable: outgoing,
    opened,
    closed: gone,
    close: () => void socket.destroy(),
  };
};

describe("OpenD is killed and started again", () => {
  for (const kind of ["tcp", "websocket"] as const) {
    it(`over ${kind}: all is subscribed again, the gap is told, and ticks flow`, async () => {
      const key = kind === "tcp" ? rsaKey : undefined;
      await using opend = await startOpenDProcess({ rsaKey, seed: 3, args: ["--ticks", "30"] });
      const port = kind === "tcp" ? opend.port : opend.websocketPort;
      const options: ContextOptions = { ...optionsFor(kind, port), rsaPrivateKey: key, reconnect: SOON };
      await using quote = await OpenQuoteContext.connect(options);
      const status = quote.status();
      const items = quote.pushes(QotUpdateTicker, { gaps: true })[Symbol.asyncIterator]();
      const take = async (): Promise<unknown> => (await items.next()).value;
      await quote.subscribe([TENCENT, "US.AAPL"], [SubType.Ticker, SubType.Basic]);
      assert.ok(!(await take() instanceof PushGap));
      const { connID } = quote;
      const before = Date.now();
      await opend.kill();
      const { cause } = await next(status, "lost");
      assert.equal(cause.code, "CLOSED");
      const waiting = await next(status, "waiting");
      assert.equal(waiting.cause, cause);
      const again = await next(status, "waiting");
      assert.equal(again.cause.code, "CONNECT_REFUSED", String(again.cause));
      // What is asked for meanwhile waits.
      const state = quote.getGlobalState({ timeout: 60_000 });
      await opend.restart();
      const { subscriptions, failed } = await next(status, "restored");
      assert.deepEqual([subscriptions, failed], [4, []]);
      const gap = await next(status, "gap");
      assert.equal(gap.of, "connection");
      assert.ok(gap.from <= Date.now() && gap.to >= before && gap.from < gap.to);
      assert.ok((await state).qotLogined);
      assert.ok(quote.connID > 0n && connID > 0n);
      let item = await take();
      while (!(item instanceof PushGap)) item = await take();
      // A tick of the new OpenD: the market goes on.
      assert.ok(!(await take() instanceof PushGap));
      const { connSubInfoList } = await quote.getSubInfo();
      assert.equal(connSubInfoList.find(({ isOwnConnData }) => isOwnConnData)?.usedQuota, 4);
    });
  }
});

it("OpenD is not there at first, and is waited for", async () => {
  const [port, websocketPort] = [await freePort(), await freePort()];
  const quote = new OpenQuoteContext({ port, waitForOpenD: true, reconnect: SOON });
  const status = quote.status();
  const opened = quote.open();
  const { cause } = await next(status, "waiting");
  assert.equal(cause.code, "CONNECT_REFUSED");
  await failsWith(quote.getGlobalState(), OpenDError, "NOT_CONNECTED");
  await using opend = await startOpenDProcess({ port, websocketPort });
  assert.ok(opend.pid !== undefined);
  await opened;
  await next(status, "ready");
  assert.ok((await quote.getGlobalState()).qotLogined);
  await quote.close();
});

describe("the name of OpenD's host is not to be had", () => {
  for (const kind of ["tcp", "websocket"] as const) {
    it(`from the start, over ${kind}: connecting fails and says so`, async () => {
      const options = { ...optionsFor(kind, 11111), host: "no-such-host.invalid", reconnect: true };
      const { message } = await failsWith(OpenQuoteContext.connect(options), OpenDConnectError, "HOST_NOT_FOUND");
      assert.match(message, /"no-such-host.invalid"/);
    });
  }

  it("later: the policy is asked with that cause, and the session is there again when the name is", async () => {
    await using sim = await startSimulator({ websocketPort: false, securities });
    let lookups = 0;
    let isGone = false;
    const asked: string[] = [];
    const quote = await OpenQuoteContext.connect({
      port: sim.port,
      connect(address, options) {
        if (!isGone) return connect(address, options);
        lookups++;
        throw Object.assign(new Error("getaddrinfo ENOTFOUND opend.example"), { code: "ENOTFOUND" });
      },
      reconnect(_, { code }) {
        asked.push(code);
        if (lookups === 3) isGone = false;
        return 1;
      },
    });
    await quote.subscribe([TENCENT], [SubType.Basic]);
    const status = quote.status();
    isGone = true;
    sim.disconnect();
    const { subscriptions } = await next(status, "restored");
    assert.equal(subscriptions, 1);
    assert.deepEqual(asked, ["CLOSED", "HOST_NOT_FOUND", "HOST_NOT_FOUND", "HOST_NOT_FOUND"]);
    await quote.close();
    assert.equal(await quote.closed, undefined);
  });

  it("later: a policy that gives up for it ends the session with it", async () => {
    await using sim = await startSimulator({ websocketPort: false, securities });
    let isGone = false;
    const quote = await OpenQuoteContext.connect({
      port: sim.port,
      connect(address, options) {
        const made = connect(isGone ? { hostname: "no-such-host.invalid", port: address.port } : address, options);
        return made;
      },
      reconnect: (_, { code }) => code === "HOST_NOT_FOUND" ? false : 1,
    });
    isGone = true;
    const waits = quote.getGlobalState({ timeout: 60_000 });
    const failure = failureOf(waits);
    sim.disconnect();
    const reason = await quote.closed;
    assert.ok(reason instanceof OpenDConnectError, String(reason));
    assert.equal(reason.code, "HOST_NOT_FOUND");
    assert.match((await failure).code, /^(CLOSED|CONNECTION_LOST)$/);
  });
});

for (const kind of ["tcp", "websocket"] as const) {
  it(`handlers that block for long lose nothing, over ${kind}`, async () => {
    const clock = new SteppedClock(Date.UTC(2026, 10, 20, 2, 30));
    await using sim = await startSimulator({
      clock,
      interval: false,
      cadence: 0,
      securities,
      rules: { silentIntervals: Infinity },
    });
    const traded = sim.market.security(TENCENT)!;
    const port = kind === "tcp" ? sim.port : sim.websocketPort;
    await using quote = await OpenQuoteContext.connect({ ...optionsFor(kind, port), reconnect: true });
    const seen: bigint[] = [];
    let blocks = 0;
    quote.on(QotUpdateTicker, ({ tickerList }) => {
      seen.push(...tickerList.map(({ sequence }) => sequence));
      // Six times 100 ms in which nothing else of the program can run.
      if (++blocks <= 6) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    });
    await quote.subscribe([TENCENT], [SubType.Ticker], { firstPush: false });
    const begin = traded.ticks(1)[0]!.sequence;
    const asked: Promise<unknown>[] = [];
    for (let second = 0; second < 40; second++) {
      clock.advance(1000);
      sim.step();
      asked.push(quote.getTicker({ security: TENCENT, maxRetNum: 1 }, { timeout: 5000 }));
    }
    await Promise.all(asked);
    // Pushes and replies are in one stream: with the last reply all pushes before it have come.
    const wanted = traded.ticks(1000).map(({ sequence }) => sequence).filter((sequence) => sequence > begin);
    assert.ok(blocks > 6, `${blocks} pushes`);
    assert.deepEqual(seen, wanted);
  });
}
