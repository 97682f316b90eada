import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { checkOption } from "../../src/connection/options.ts";
import {
  OpenDArgumentError,
  OpenDClosedError,
  OpenDConnectError,
  type OpenDErrorCode,
  OpenDHandshakeError,
  OpenDKeyError,
} from "../../src/errors.ts";
import { Backoff } from "../../src/session/backoff.ts";
import {
  type ReconnectOption,
  type ReconnectOptions,
  type ReconnectPolicy,
  reconnectShape,
} from "../../src/session/reconnect_option.ts";

const lost = new OpenDClosedError("OpenD closed the connection");

/** The delays of the first attempts. */
function delays(backoff: Backoff, count: number): (number | undefined)[] {
  return Array.from({ length: count }, () => backoff.next(lost)?.delay);
}

function refused(option: unknown, message: RegExp): void {
  assert.throws(() => new Backoff(option as true), (error: unknown) => {
    assert.ok(error instanceof OpenDArgumentError, String(error));
    assert.match(error.message, message);
    return true;
  });
}

describe("Backoff with options", () => {
  it("waits half a second, then twice as long each time, and at most half a minute", () => {
    const steady = new Backoff({ jitter: false });
    assert.deepEqual(delays(steady, 9), [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    assert.deepEqual(delays(new Backoff(true, () => 1), 3), [500, 1000, 2000]);
  });

  it("takes a random share of the delay, never less than a tenth", () => {
    assert.deepEqual(delays(new Backoff(true, () => 0), 8), [50, 100, 200, 400, 800, 1600, 3000, 3000]);
    assert.deepEqual(delays(new Backoff(true, () => 0.5), 2), [275, 550]);
  });

  it("draws for itself when it is handed nothing to draw with", () => {
    const drawn = new Set(Array.from({ length: 100 }, () => new Backoff({ firstDelay: 30_000 }).next(lost)?.delay));
    assert.ok(drawn.size > 10, `${drawn.size} different delays of 100`);
  });

  it("numbers the attempts", () => {
    const backoff = new Backoff(true);
    assert.equal(backoff.attempt, 0);
    assert.equal(backoff.next(lost)?.attempt, 1);
    assert.equal(backoff.next(lost)?.attempt, 2);
    assert.equal(backoff.attempt, 2);
  });

  it("stops after the attempts it was given, and stays stopped", () => {
    const backoff = new Backoff({ attempts: 2 });
    assert.equal(backoff.next(lost)?.attempt, 1);
    assert.equal(backoff.next(lost)?.attempt, 2);
    assert.equal(backoff.next(lost), undefined);
    assert.equal(backoff.next(lost), undefined);
    assert.equal(backoff.attempt, 2);
  });

  it("begins anew only after a session that lasted", () => {
    const backoff = new Backoff({ jitter: false, attempts: 2 });
    assert.deepEqual(delays(backoff, 2), [500, 1000]);
    backoff.lasted(9999);
    assert.equal(backoff.next(lost), undefined);
    backoff.lasted(10_000);
    assert.equal(backoff.attempt, 0);
    assert.deepEqual(delays(backoff, 3), [500, 1000, undefined]);
  });

  it("takes another time for lasting", () => {
    const backoff = new Backoff({ resetAfter: 50 });
    backoff.next(lost);
    backoff.lasted(49);
    assert.equal(backoff.attempt, 1);
    backoff.lasted(50);
    assert.equal(backoff.attempt, 0);

    const never = new Backoff({ resetAfter: Infinity });
    never.next(lost);
    never.lasted(1e12);
    assert.equal(never.attempt, 1);
  });

  it("lets the default give way to what was given", () => {
    assert.deepEqual(delays(new Backoff({ maxDelay: 100, jitter: false }), 2), [100, 100]);
    assert.deepEqual(delays(new Backoff({ firstDelay: 60_000, jitter: false }), 2), [60_000, 60_000]);
    assert.deepEqual(delays(new Backoff({ firstDelay: undefined, factor: undefined, jitter: false }), 2), [500, 1000]);
  });

  it("stops at what no attempt can cure, and at nothing else", () => {
    for (const code of ["KEY_DAMAGED", "KEY_ENCRYPTED", "KEY_TYPE", "KEY_LENGTH"] as const) {
      assert.equal(new Backoff(true).next(new OpenDKeyError(code, "")), undefined, code);
    }
    assert.equal(new Backoff(true).next(new OpenDConnectError("NO_TRANSPORT", "")), undefined);
    assert.equal(new Backoff(true).next(new OpenDArgumentError("")), undefined);
    const curable: OpenDErrorCode[] = ["CONNECT_REFUSED", "HOST_NOT_FOUND", "CONNECT_TIMEOUT", "CONNECT_FAILED"];
    for (const code of curable) assert.ok(new Backoff(true).next(new OpenDConnectError(code, "")), code);
    // OpenD may be starting, or be started again with the right key.
    const handshakes: OpenDErrorCode[] = ["WRONG_RSA_KEY", "WRONG_WEBSOCKET_KEY", "HANDSHAKE_REFUSED", "NOT_OPEND"];
    for (const code of handshakes) assert.ok(new Backoff(true).next(new OpenDHandshakeError(code, "")), code);
  });

  it("goes on after an error that is not ours: what could not be loaded may be the next time", () => {
    const backoff = new Backoff({ jitter: false });
    assert.deepEqual(backoff.next(new TypeError("Failed to fetch dynamically imported module") as never), {
      attempt: 1,
      delay: 500,
    });
  });
});

describe("Backoff with any options", () => {
  const delay = fc.oneof(
    fc.double({ min: 1, max: 2 ** 31 - 1, noNaN: true }),
    fc.integer({ min: 1, max: 1000 }),
  );
  const anyOptions: fc.Arbitrary<ReconnectOptions> = fc.record({
    firstDelay: delay,
    maxDelay: delay,
    factor: fc.oneof(
      fc.double({ min: 1, max: Number.MAX_VALUE, noNaN: true }),
      fc.double({ min: 1, max: 3, noNaN: true }),
    ),
    jitter: fc.boolean(),
    attempts: fc.oneof(fc.constant(Infinity), fc.integer({ min: 1, max: 1500 })),
    resetAfter: fc.double({ min: 0, noNaN: true }),
  }, { requiredKeys: [] }).filter(({ firstDelay, maxDelay }) => !(maxDelay! < firstDelay!));

  it("keeps every delay a whole number of milliseconds within its bounds, up to any attempt", () => {
    fc.assert(
      fc.property(anyOptions, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (options, draws) => {
        const { firstDelay = Math.min(500, options.maxDelay ?? 500), factor = 2, attempts = Infinity } = options;
        const { maxDelay = Math.max(30_000, firstDelay) } = options;
        const backoff = new Backoff(options, () => draws.next().value as number);
        // Far enough for the power of any factor above 1.7 to have become Infinity.
        for (let attempt = 1; attempt <= 1500; attempt++) {
          const next = backoff.next(lost);
          if (attempt > attempts) {
            assert.equal(next, undefined);
            continue;
          }
          assert.equal(next?.attempt, attempt);
          const most = Math.min(firstDelay * factor ** (attempt - 1), maxDelay);
          const least = options.jitter === false ? most : most / 10;
          assert.ok(Number.isSafeInteger(next.delay), `${next.delay}`);
          assert.ok(
            next.delay >= 1 && next.delay > least - 1 - 1e-6 && next.delay <= most,
            `${least} ${next.delay} ${most}`,
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it("never shortens the delay without jitter, until a session lasted", () => {
    fc.assert(fc.property(anyOptions, (options) => {
      const backoff = new Backoff({ ...options, jitter: false, attempts: Infinity });
      const all = delays(backoff, 100) as number[];
      all.reduce((before, after) => {
        assert.ok(after >= before, `${before} ${after}`);
        return after;
      });
      backoff.lasted(Infinity);
      assert.deepEqual(delays(backoff, 100), all);
    }));
  });

  it("is a count of the losses since the last session that lasted", () => {
    const step = fc.oneof(fc.constant("next" as const), fc.double({ min: 0, max: 20_000, noNaN: true }));
    fc.assert(fc.property(fc.array(step), fc.integer({ min: 1, max: 10 }), (steps, attempts) => {
      const backoff = new Backoff({ attempts });
      let count = 0;
      for (const what of steps) {
        if (what === "next") {
          const attempt = backoff.next(lost)?.attempt;
          assert.equal(attempt, count < attempts ? ++count : undefined);
        } else {
          backoff.lasted(what);
          if (what >= 10_000) count = 0;
        }
        assert.equal(backoff.attempt, count);
      }
    }));
  });
});

describe("Backoff with a policy", () => {
  it("asks it with the attempt and the cause", () => {
    const asked: unknown[] = [];
    const backoff = new Backoff((attempt, cause) => {
      asked.push([attempt, cause]);
      return attempt * 10;
    });
    assert.deepEqual(delays(backoff, 2), [10, 20]);
    backoff.lasted(10_000);
    assert.deepEqual(delays(backoff, 1), [10]);
    assert.deepEqual(asked, [[1, lost], [2, lost], [1, lost]]);
  });

  it("leaves it to the policy what is worth another attempt", () => {
    assert.deepEqual(new Backoff(() => 0).next(new OpenDKeyError("KEY_DAMAGED", "")), { attempt: 1, delay: 0 });
  });

  it("stops when it says so, without counting that", () => {
    const backoff = new Backoff((attempt) => attempt < 3 && 5);
    assert.deepEqual(delays(backoff, 4), [5, 5, undefined, undefined]);
    assert.equal(backoff.attempt, 2);
  });

  it("keeps whole milliseconds that a timer can keep", () => {
    assert.deepEqual(delays(new Backoff((attempt) => [0, 1.9, 1e300][attempt - 1]!), 3), [0, 1, 2 ** 31 - 1]);
  });

  it("refuses what is no delay, and says what it was", () => {
    const wrong: [unknown, RegExp][] = [
      [NaN, /returned "NaN" for attempt 1/],
      [-1, /returned "-1"/],
      [Infinity, /returned "Infinity".*finite/],
      [undefined, /returned "undefined"/],
      [null, /returned "null"/],
      [true, /returned "true"/],
      ["500", /returned a string/],
      [Promise.resolve(500), /returned a promise/],
      [{}, /returned an object/],
      [5n, /returned "5"/],
    ];
    for (const [answer, message] of wrong) {
      const backoff = new Backoff((() => answer) as unknown as ReconnectPolicy);
      assert.throws(() => backoff.next(lost), { name: "OpenDArgumentError", code: "ARGUMENT", message });
      assert.equal(backoff.attempt, 0);
    }
  });

  it("tells when it throws, with what it threw", () => {
    const mistake = new TypeError("cause.foo is undefined");
    const backoff = new Backoff(() => {
      throw mistake;
    });
    assert.throws(() => backoff.next(lost), (error: unknown) => {
      assert.ok(error instanceof OpenDArgumentError);
      assert.match(error.message, /"reconnect" threw when it was asked about attempt 1.*or false to stop/);
      assert.equal(error.cause, mistake);
      return true;
    });
  });
});

describe("the option reconnect", () => {
  it("refuses a field that cannot be used, and one that is not there", () => {
    const delayWanted =
      /"reconnect.(first|max)Delay" was given as .*, but must be a number of milliseconds from 1 to 2147483647/;
    for (const value of [0, -1, NaN, Infinity, 2 ** 31, "500", null, 5n]) {
      refused({ firstDelay: value }, delayWanted);
      refused({ maxDelay: value }, delayWanted);
    }
    for (const value of [0, 0.9, NaN, Infinity, "2"]) refused({ factor: value }, /"reconnect.factor".*from 1/);
    for (const value of [0, 1, "yes"]) refused({ jitter: value }, /"reconnect.jitter".*true or false/);
    for (const value of [0, -1, 1.5, NaN, "3"]) {
      refused({ attempts: value }, /"reconnect.attempts".*whole number from 1/);
    }
    for (const value of [-1, NaN, "0"]) refused({ resetAfter: value }, /"reconnect.resetAfter".*from 0, or Infinity/);
    refused({ maxdelay: 5 }, /"reconnect" was given "maxdelay", but it has no such field: it has firstDelay, factor/);
    refused({ toString: 5 }, /no such field/);
    refused({ firstDelay: 100, maxDelay: 99 }, /"reconnect.maxDelay" was given as 99.*firstDelay, which is 100/);
  });

  it("has an outer shape", () => {
    const right: ReconnectOption[] = [true, false, {}, { attempts: 3 }, () => false];
    for (const value of right) checkOption("reconnect", value, reconnectShape);
    for (const value of [null, 5, "yes", 1n]) {
      assert.throws(() => checkOption("reconnect", value, reconnectShape), {
        name: "OpenDArgumentError",
        message: /"reconnect" was given as .* must be true, false, an object of options/,
      });
    }
  });
});
