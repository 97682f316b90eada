import assert from "node:assert/strict";
import { channel } from "node:diagnostics_channel";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  OpenDClosedError,
  OpenDConnectError,
  OpenDError,
  OpenDHandshakeError,
  OpenDOrderOutcomeUnknownError,
  OpenDProtocolError,
  OpenDResponseError,
  OpenDTimeoutError,
} from "../../src/errors.ts";
import { resolveOptions } from "../../src/connection/options.ts";
import {
  type ConnectMessage,
  type Diagnostics,
  type DiagnosticsChannels,
  type DiagnosticsScope,
  findDiagnostics,
} from "../../src/session/diagnostics.ts";
import { FakeClock } from "./fake_clock.ts";

type Name = keyof DiagnosticsChannels;

const NAMES: readonly Name[] = [
  "opend-client:connect",
  "opend-client:request",
  "opend-client:push",
  "opend-client:loss",
  "opend-client:drop",
];

const ticker = { id: 3010, name: "Qot_GetTicker" };
const tcp = resolveOptions({});

function found(clock: FakeClock = new FakeClock()): Diagnostics {
  return findDiagnostics(() => clock.now()) ?? assert.fail("this runtime has node:diagnostics_channel");
}

/** What is published while `run` runs; `context` is taken out, for it depends on what ran before. */
async function listening(
  run: () => unknown,
  names: readonly Name[] = NAMES,
): Promise<[Name, Record<string, unknown>][]> {
  const heard: [Name, Record<string, unknown>][] = [];
  const listen = (message: unknown, name: string | symbol): void => {
    const { context, ...rest } = message as Record<string, unknown>;
    assert.ok(Number.isInteger(context) && context as number > 0);
    heard.push([name as Name, rest]);
  };
  const channels = names.map((name) => channel(name));
  for (const each of channels) each.subscribe(listen);
  try {
    await run();
  } finally {
    for (const each of channels) each.unsubscribe(listen);
  }
  return heard;
}

/** The outcome of watching this, when it has come to its end. */
async function settled(promise: Promise<unknown>): Promise<void> {
  await promise.catch(() => {});
}

describe("diagnostics channels", () => {
  it("tell of an attempt to connect that made a session", async () => {
    const clock = new FakeClock();
    const diagnostics = found(clock);
    const heard = await listening(async () => {
      let resolve = (_: string): void => {};
      const promise = new Promise<string>((now) => resolve = now);
      const same = diagnostics.connect(1, tcp, promise);
      assert.equal(same, promise);
      clock.advance(12);
      resolve("a session");
      assert.equal(await same, "a session");
    });
    assert.deepEqual(heard, [["opend-client:connect", {
      attempt: 1,
      host: "127.0.0.1",
      port: 11111,
      transport: "tcp",
      encrypted: false,
      duration: 12,
      error: undefined,
      cause: undefined,
    }]]);
  });

  it("tell of one that failed, by codes", async () => {
    const diagnostics = found();
    const refused = new OpenDConnectError("CONNECT_REFUSED", "Nothing listens", {
      cause: Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }),
    });
    const wss = resolveOptions({ transport: "websocket", ssl: true, host: "opend.example" });
    const heard = await listening(() => settled(diagnostics.connect(3, wss, Promise.reject(refused))));
    const [[, message]] = heard as [[Name, Partial<ConnectMessage>]];
    assert.equal(message.attempt, 3);
    assert.equal(message.host, "opend.example");
    assert.equal(message.transport, "websocket");
    assert.equal(message.encrypted, true);
    assert.equal(message.error, "CONNECT_REFUSED");
    assert.equal(message.cause, "ECONNREFUSED");
  });

  it("call TCP encrypted when packets are, not when InitConnect alone is", async () => {
    const diagnostics = found();
    const encrypted = async (packetEncAlgo: -1 | 0 | 1 | 2): Promise<unknown> => {
      const options = { ...tcp, packetEncAlgo };
      return (await listening(() => diagnostics.connect(1, options, Promise.resolve())))[0]?.[1].encrypted;
    };
    assert.equal(await encrypted(-1), false);
    assert.equal(await encrypted(0), true);
    assert.equal(await encrypted(2), true);
  });

  it("tell of a request and its outcome", async () => {
    const clock = new FakeClock();
    const diagnostics = found(clock);
    const heard = await listening(async () => {
      let resolve = (_: number): void => {};
      const promise = new Promise<number>((now) => resolve = now);
      assert.equal(diagnostics.request(ticker, promise), promise);
      clock.advance(7);
      resolve(1);
      await promise;
      const refused = new OpenDResponseError({ command: ticker.name, retType: -1, retMsg: "no", errCode: 7 });
      const failures = [
        refused,
        new OpenDTimeoutError(ticker.name, 5),
        new DOMException("enough", "AbortError"),
        "why not",
      ];
      for (const failure of failures) await settled(diagnostics.request(ticker, Promise.reject(failure)));
    });
    assert.deepEqual(heard.map(([name]) => name), Array(5).fill("opend-client:request"));
    assert.deepEqual(heard[0]?.[1], {
      ...ticker,
      duration: 7,
      outcome: "ok",
      retType: undefined,
    });
    assert.deepEqual(heard.map(([, { outcome, retType }]) => [outcome, retType]), [
      ["ok", undefined],
      ["RESPONSE", -1],
      ["REQUEST_TIMEOUT", undefined],
      ["ABORTED", undefined],
      ["ABORTED", undefined],
    ]);
  });

  it("tell of pushes, losses and drops", async () => {
    const diagnostics = found();
    const reset = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    const heard = await listening(() => {
      diagnostics.push(3011, 120);
      diagnostics.push(3999, 0);
      diagnostics.loss(new OpenDClosedError("gone", { cause: reset }), 5000);
      diagnostics.loss(new OpenDClosedError("gone", { cause: new OpenDProtocolError("BAD_DIGEST", "") }), 1);
      diagnostics.loss(new OpenDClosedError("gone"), 0);
      diagnostics.drop("Qot_UpdateTicker", 17);
    });
    assert.deepEqual(heard, [
      ["opend-client:push", { id: 3011, bytes: 120 }],
      ["opend-client:push", { id: 3999, bytes: 0 }],
      ["opend-client:loss", { code: "CLOSED", cause: "ECONNRESET", afterMs: 5000 }],
      ["opend-client:loss", { code: "CLOSED", cause: "BAD_DIGEST", afterMs: 1 }],
      ["opend-client:loss", { code: "CLOSED", cause: undefined, afterMs: 0 }],
      ["opend-client:drop", { push: "Qot_UpdateTicker", count: 17 }],
    ]);
  });

  it("follow a circle of causes only so far", async () => {
    const first = new OpenDClosedError("first");
    const second = new OpenDError("TRUNCATED", "second", { cause: first });
    first.cause = second;
    const [heard] = await listening(() => found().loss(first, 1));
    assert.equal(typeof heard?.[1].cause, "string");
  });

  it("tell contexts apart", () => {
    const seen: number[] = [];
    const listen = (message: unknown): number => seen.push((message as { context: number }).context);
    const pushes = channel("opend-client:push");
    pushes.subscribe(listen);
    const [one, other] = [found(), found()];
    one.push(1, 1);
    other.push(1, 1);
    one.push(1, 1);
    pushes.unsubscribe(listen);
    assert.equal(seen[0], seen[2]);
    assert.notEqual(seen[0], seen[1]);
  });

  it("cost nothing that is built while nobody listens, or only others do", async () => {
    const untouchable = new Proxy({}, { get: () => assert.fail("read although nobody listens") });
    const never = new Promise<never>(() => {});
    never.then = () => assert.fail("watched although nobody listens");
    const diagnostics = findDiagnostics(() => assert.fail("asked for the time although nobody listens"))!;
    const all = (): void => {
      assert.equal(diagnostics.connect(1, untouchable as typeof tcp, never), never);
      assert.equal(diagnostics.request(untouchable as typeof ticker, never), never);
      diagnostics.loss(untouchable as OpenDError, 1);
      diagnostics.push(3011, 5);
      diagnostics.drop("Qot_UpdateTicker", 1);
    };
    all();
    const heard = await listening(all, ["opend-client:push"]);
    assert.deepEqual(heard.map(([name]) => name), ["opend-client:push"]);
  });

  it("leave an unhandled rejection to whoever asked", async () => {
    const failure = new OpenDClosedError("gone");
    const diagnostics = found();
    await listening(() => assert.rejects(diagnostics.request(ticker, Promise.reject(failure)), failure));
    await listening(() => assert.rejects(diagnostics.connect(1, tcp, Promise.reject(failure)), failure));
  });

  it("are absent where the module is", () => {
    const broken: DiagnosticsScope[] = [
      {},
      { process: {} },
      { process: { getBuiltinModule: () => undefined } },
      { process: { getBuiltinModule: () => ({}) } },
      { process: { getBuiltinModule: () => assert.fail("No such built-in module") } },
    ];
    for (const scope of broken) assert.equal(findDiagnostics(undefined, scope), undefined);
  });

  it("never tell a secret, an account or the words of an error", async () => {
    /** Errors that hold a secret wherever one can stand. */
    const failuresWith = (secret: string, account: bigint): unknown[] => {
      const words = `key ${secret}, account ${account}`;
      const named = Object.assign(new Error(words), { code: secret, name: secret, accID: account });
      const response = new OpenDResponseError({ command: ticker.name, retType: -1, retMsg: words, errCode: 1 });
      return [
        named,
        words,
        { secret, account },
        response,
        new OpenDClosedError(words, { cause: named }),
        new OpenDClosedError(words, { cause: new OpenDHandshakeError("WRONG_RSA_KEY", words, { cause: response }) }),
        new OpenDOrderOutcomeUnknownError(
          "Trd_PlaceOrder",
          { connID: account, serialNo: 1 },
          { header: { accID: account }, remark: secret },
          { cause: named },
        ),
      ];
    };
    const secrets = fc.tuple(
      fc.string({ unit: fc.constantFrom(..."abcdefghijkmnpqrstuvwxyz0123456789+/"), minLength: 12, maxLength: 40 }),
      fc.bigInt({ min: 10n ** 15n, max: 2n ** 64n - 1n }),
    );
    await fc.assert(
      fc.asyncProperty(secrets, async ([secret, account]) => {
        const diagnostics = found();
        const options = resolveOptions({ transport: "websocket", websocketKey: secret });
        const heard = await listening(async () => {
          for (const failure of failuresWith(secret, account)) {
            await settled(diagnostics.connect(1, options, Promise.reject(failure)));
            await settled(diagnostics.request(ticker, Promise.reject(failure)));
            if (failure instanceof OpenDError) diagnostics.loss(failure, 1);
          }
          await diagnostics.connect(1, options, Promise.resolve({ connID: account, connAESKey: secret }));
          await diagnostics.request(ticker, Promise.resolve({ accID: account, secret }));
        });
        assert.equal(heard.length, 7 * 2 + 4 + 2);
        for (const [, message] of heard) {
          for (const value of Object.values(message)) {
            // Nothing to look further into, and no number as large as an account's.
            assert.ok(["string", "number", "boolean", "undefined"].includes(typeof value), typeof value);
            assert.ok(!String(value).includes(secret) && !String(value).includes(String(account)), String(value));
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
