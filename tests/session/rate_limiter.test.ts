import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { RequestLimit } from "../../src/codec/command.ts";
import { MOST_PENDING } from "../../src/connection/pending.ts";
import { OpenDError, OpenDLimitError } from "../../src/errors.ts";
import { QotGetReference } from "../../src/gen/qot_get_reference.ts";
import { QotGetSecuritySnapshot } from "../../src/gen/qot_get_security_snapshot.ts";
import { QotGetTopMoversRank } from "../../src/gen/qot_get_top_movers_rank.ts";
import { QotRequestHistoryKL } from "../../src/gen/qot_request_history_kl.ts";
import { QotSub } from "../../src/gen/qot_sub.ts";
import { TrdGetFunds } from "../../src/gen/trd_get_funds.ts";
import { TrdGetOrderFee } from "../../src/gen/trd_get_order_fee.ts";
import { TrdModifyOrder } from "../../src/gen/trd_modify_order.ts";
import { TrdPlaceComboOrder } from "../../src/gen/trd_place_combo_order.ts";
import { TrdPlaceOrder } from "../../src/gen/trd_place_order.ts";
import type { SessionClock } from "../../src/session/clock.ts";
import { type LimitedCommand, RateLimiter, type RateLimitMode } from "../../src/session/rate_limiter.ts";
import { GAP_MARGIN, WINDOW_MARGIN } from "../../src/session/rate_window.ts";
import { FakeClock } from "./fake_clock.ts";

const WINDOW = 30_000 + WINDOW_MARGIN;
const made = (limit: RequestLimit): LimitedCommand => ({ name: "Made_Up", limit });
const account = (accID: bigint | number) => ({ header: { accID } });

function limiter(mode: RateLimitMode = "wait"): { clock: FakeClock; limits: RateLimiter } {
  const clock = new FakeClock();
  return { clock, limits: new RateLimiter({ mode, clock }) };
}

/** Takes places until one would have to wait, and says how many it were. */
function takeAll(limits: RateLimiter, command: LimitedCommand, c2s: unknown): number {
  let taken = 0;
  while (taken < 1000 && limits.delay(command, c2s) === 0) {
    assert.equal(limits.acquire(command, c2s), undefined);
    taken++;
  }
  return taken;
}

describe("RateLimiter, what counts", () => {
  it("as many as the limit go at once, one more when the first is out of the window", async () => {
    const { clock, limits } = limiter();
    assert.equal(limits.acquire(QotGetSecuritySnapshot, {}), undefined);
    clock.advance(1000);
    assert.equal(takeAll(limits, QotGetSecuritySnapshot, {}), 59);
    assert.equal(limits.delay(QotGetSecuritySnapshot, {}), WINDOW - 1000);
    const sent: number[] = [];
    const start = clock.now();
    for (let i = 0; i < 3; i++) limits.acquire(QotGetSecuritySnapshot, {})?.then(() => sent.push(clock.now() - start));
    await clock.run(WINDOW - 1001);
    assert.deepEqual(sent, []);
    await clock.run(1);
    assert.deepEqual(sent, [WINDOW - 1000]);
    await clock.run(WINDOW);
    assert.deepEqual(sent, [WINDOW - 1000, WINDOW, WINDOW]);
    assert.equal(clock.timers, 0);
  });

  it("nothing of a command without a limit, and nothing when it is off", () => {
    const { limits } = limiter();
    for (let i = 0; i < 200; i++) assert.equal(limits.acquire(QotSub, {}), undefined);
    const off = limiter("off").limits;
    for (let i = 0; i < 200; i++) assert.equal(off.acquire(QotGetSecuritySnapshot, {}), undefined);
    off.penalise(QotGetSecuritySnapshot, {});
    assert.equal(off.delay(QotGetSecuritySnapshot, {}), 0);
    assert.equal(off.size + limits.size, 0);
  });

  it("each account by itself, by its value: a number and a bigint are the same", () => {
    const { limits } = limiter();
    assert.equal(takeAll(limits, TrdGetOrderFee, account(281756455983234567n)), 10);
    assert.equal(takeAll(limits, TrdGetOrderFee, account(281756455983234568n)), 10);
    assert.equal(takeAll(limits, TrdGetOrderFee, account(7)), 10);
    assert.equal(limits.delay(TrdGetOrderFee, account(7n)), WINDOW);
    assert.equal(limits.size, 3);
  });

  it("a request without the account has a window too: OpenD refuses it, not this", () => {
    const { limits } = limiter();
    assert.equal(takeAll(limits, TrdGetOrderFee, {}), 10);
    assert.equal(takeAll(limits, TrdGetOrderFee, undefined), 0);
  });

  it("only first pages: those without a key, with an empty one, or from offset 0", () => {
    const { limits } = limiter();
    const next = { nextReqKey: Uint8Array.of(1) };
    for (let i = 0; i < 200; i++) assert.equal(limits.acquire(QotRequestHistoryKL, next), undefined);
    assert.equal(limits.acquire(QotRequestHistoryKL, { nextReqKey: new Uint8Array() }), undefined);
    assert.equal(takeAll(limits, QotRequestHistoryKL, {}), 59);
    assert.equal(limits.acquire(QotRequestHistoryKL, next), undefined);
    assert.equal(limits.acquire(QotGetTopMoversRank, { offset: 0 }), undefined);
    for (let i = 0; i < 200; i++) assert.equal(limits.acquire(QotGetTopMoversRank, { offset: 50 }), undefined);
    assert.equal(takeAll(limits, QotGetTopMoversRank, {}), 59);
    const text = made({ requests: 2, unless: "page" });
    assert.equal(limits.acquire(text, { page: "" }), undefined);
    for (let i = 0; i < 200; i++) assert.equal(limits.acquire(text, { page: "x" }), undefined);
    assert.equal(takeAll(limits, text, { page: null }), 1);
  });

  it("only where the field has not the one value: warrants of a stock are free", () => {
    const { limits } = limiter();
    for (let i = 0; i < 200; i++) assert.equal(limits.acquire(QotGetReference, { referenceType: 1 }), undefined);
    assert.equal(takeAll(limits, QotGetReference, { referenceType: 2 }), 10);
    assert.equal(limits.delay(QotGetReference, {}), WINDOW);
  });

  it("only what does not come from OpenD's cache", () => {
    const { limits } = limiter();
    const cached = { ...account(1n), refreshCache: false };
    for (let i = 0; i < 200; i++) assert.equal(limits.acquire(TrdGetFunds, cached), undefined);
    assert.equal(limits.acquire(TrdGetFunds, account(1n)), undefined);
    assert.equal(takeAll(limits, TrdGetFunds, { ...cached, refreshCache: true }), 10);
  });

  it("orders and combined orders together, and a moment apart", async () => {
    const { clock, limits } = limiter();
    const sent: [string, number][] = [];
    const start = clock.now();
    for (let i = 0; i < 8; i++) {
      for (const command of [TrdPlaceOrder, TrdPlaceComboOrder]) {
        const note = () => void sent.push([command.name, clock.now() - start]);
        limits.acquire(command, account(5n))?.then(note) ?? note();
      }
    }
    await clock.run(20 + GAP_MARGIN);
    assert.deepEqual(sent, [["Trd_PlaceOrder", 0], ["Trd_PlaceComboOrder", 20 + GAP_MARGIN]]);
    await clock.run(29_000);
    assert.equal(sent.length, 15);
    assert.equal(sent[14]?.[1], 14 * (20 + GAP_MARGIN));
    await clock.run(2000);
    assert.deepEqual(sent[15], ["Trd_PlaceComboOrder", WINDOW]);
    assert.equal(limits.acquire(TrdModifyOrder, account(5n)), undefined);
    assert.equal(limits.delay(TrdModifyOrder, account(5n)), 40 + GAP_MARGIN);
  });
});

describe("RateLimiter, modes and ends", () => {
  it("rejects with the time after which it goes, and it does go then", () => {
    const { clock, limits } = limiter("reject");
    assert.equal(takeAll(limits, TrdGetOrderFee, account(1)), 10);
    clock.advance(1000.5);
    let retryAfter = 0;
    assert.throws(() => limits.acquire(TrdGetOrderFee, account(1)), (error) => {
      assert.ok(error instanceof OpenDLimitError);
      assert.equal(error.code, "RATE_LIMIT");
      assert.equal(error.command, "Trd_GetOrderFee");
      assert.match(error.message, /^Trd_GetOrderFee was not sent: OpenD takes 10 in 30 s, .*Try again in 29050 ms/);
      retryAfter = error.retryAfter ?? 0;
      return true;
    });
    assert.equal(retryAfter, 29_050);
    assert.equal(clock.timers, 0);
    clock.advance(retryAfter - 1);
    assert.throws(() => limits.acquire(TrdGetOrderFee, account(1)), OpenDLimitError);
    clock.advance(1);
    assert.equal(limits.acquire(TrdGetOrderFee, account(1)), undefined);
  });

  it("names the gap where there is one", () => {
    const { limits } = limiter("reject");
    limits.acquire(TrdPlaceOrder, account(1));
    assert.throws(() => limits.acquire(TrdPlaceOrder, account(1)), {
      message: /15 in 30 s, 20 ms apart,/,
      retryAfter: 25,
    });
  });

  it("tells of a wait once, with its length", () => {
    const clock = new FakeClock();
    const waits: [string, number][] = [];
    const onWait = (command: string, delay: number): void => void waits.push([command, delay]);
    const limits = new RateLimiter({ mode: "wait", clock, onWait });
    const command = made({ requests: 2 });
    for (let i = 0; i < 6; i++) limits.acquire(command, {})?.catch(() => {});
    assert.deepEqual(waits, [["Made_Up", WINDOW], ["Made_Up", WINDOW], ["Made_Up", WINDOW * 2], [
      "Made_Up",
      WINDOW * 2,
    ]]);
    clock.advance(WINDOW * 2);
    assert.equal(waits.length, 4);
  });

  it("gives up its place when aborted, and leaves nothing on the signal", async () => {
    const { clock, limits } = limiter();
    const command = made({ requests: 1 });
    limits.acquire(command, {});
    const controller = new AbortController();
    const { signal } = controller;
    const added: unknown[] = [];
    const removed: unknown[] = [];
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => (added.push(args[1]), add(...args));
    signal.removeEventListener = (...args: Parameters<typeof remove>) => (removed.push(args[1]), remove(...args));
    const first = assert.rejects(limits.acquire(command, {}, signal)!, { message: "enough" });
    let isSent = false;
    const second = limits.acquire(command, {})!.then(() => isSent = true);
    assert.equal(limits.delay(command, {}), WINDOW * 3);
    controller.abort(new Error("enough"));
    await first;
    assert.equal(limits.delay(command, {}), WINDOW * 2);
    await clock.run(WINDOW);
    assert.equal(isSent, true);
    await second;
    assert.deepEqual(removed, added);
    assert.equal(added.length, 1);
    assert.throws(() => limits.acquire(command, {}, signal), { message: "enough" });
    assert.equal(limits.delay(command, {}), WINDOW);
  });

  it("listens no more once it has gone, and sets no timer for nobody", async () => {
    const { clock, limits } = limiter();
    const command = made({ requests: 1 });
    limits.acquire(command, {});
    const controller = new AbortController();
    const gone = limits.acquire(command, {}, controller.signal)!;
    await clock.run(WINDOW);
    await gone;
    controller.abort(new Error("too late"));
    const waiting = limits.acquire(command, {}, new AbortController().signal)!;
    const last = new AbortController();
    const aborted = assert.rejects(limits.acquire(command, {}, last.signal)!);
    assert.equal(clock.timers, 1);
    last.abort();
    await aborted;
    await clock.run(WINDOW);
    await waiting;
    const alone = new AbortController();
    const rejected = assert.rejects(limits.acquire(command, {}, alone.signal)!);
    assert.equal(clock.timers, 1);
    alone.abort();
    await rejected;
    assert.equal(clock.timers, 0);
  });

  it("close rejects all that wait, with its reason, and what comes after", async () => {
    const { clock, limits } = limiter();
    const reason = new Error("closed");
    limits.acquire(made({ requests: 1 }), {});
    limits.acquire(TrdPlaceOrder, account(1));
    const waiting = [limits.acquire(made({ requests: 1 }), {})!, limits.acquire(TrdPlaceOrder, account(1))!];
    limits.close(reason);
    limits.close(new Error("again"));
    for (const one of waiting) await assert.rejects(one, reason);
    assert.equal(clock.timers, 0);
    assert.equal(limits.size, 0);
    assert.throws(() => limits.acquire(QotSub, {}), reason);
    limits.penalise(TrdPlaceOrder, account(1));
    assert.equal(limits.size, 0);
  });

  it("asks whether to hold the process each time that it sets a timer", async () => {
    const clock = new FakeClock();
    let isHolding = false;
    const limits = new RateLimiter({ mode: "wait", clock, hold: () => isHolding });
    const command = made({ requests: 1 });
    for (let i = 0; i < 3; i++) limits.acquire(command, {});
    assert.deepEqual([clock.timers, clock.holding], [1, 0]);
    isHolding = true;
    await clock.run(WINDOW);
    assert.deepEqual([clock.timers, clock.holding], [1, 1]);
    const quiet = limiter();
    for (let i = 0; i < 2; i++) quiet.limits.acquire(command, {});
    assert.deepEqual([quiet.clock.timers, quiet.clock.holding], [1, 0]);
  });

  it("does not keep count of accounts that are not asked for any more", () => {
    const { clock, limits } = limiter();
    for (let accID = 0n; accID < 5000n; accID++) {
      limits.acquire(TrdGetOrderFee, account(accID));
      clock.advance(1000);
      // Thirty are in the window at any time.
      assert.ok(limits.size <= 64, `${limits.size} windows`);
    }
    const busy = limiter();
    for (let accID = 0n; accID < 500n; accID++) busy.limits.acquire(TrdGetOrderFee, account(accID));
    assert.equal(busy.limits.size, 500);
    assert.equal(takeAll(busy.limits, TrdGetOrderFee, account(0n)), 9);
  });
});

describe("RateLimiter, others in the same window", () => {
  it("takes the window for full from the refusal on, also for those that wait", async () => {
    const { clock, limits } = limiter();
    const command = made({ requests: 3 });
    limits.acquire(command, {});
    clock.advance(10_000);
    limits.penalise(command, {});
    assert.equal(limits.delay(command, {}), WINDOW);
    const sent: number[] = [];
    const start = clock.now();
    for (let i = 0; i < 4; i++) limits.acquire(command, {})!.then(() => sent.push(clock.now() - start));
    await clock.run(20_000);
    limits.penalise(command, {});
    assert.equal(clock.timers, 1);
    await clock.run(WINDOW - 1);
    assert.deepEqual(sent, []);
    await clock.run(1 + WINDOW);
    assert.deepEqual(sent, [20_000 + WINDOW, 20_000 + WINDOW, 20_000 + WINDOW, 20_000 + WINDOW * 2]);
  });

  it("does so for the bucket and the account of the refused one only, and knows of none without a limit", () => {
    const { limits } = limiter();
    limits.penalise(TrdPlaceOrder, account(1n));
    limits.penalise(QotSub, {});
    assert.equal(limits.delay(TrdPlaceComboOrder, account(1)), WINDOW);
    assert.equal(limits.delay(TrdPlaceOrder, account(2n)), 0);
    assert.equal(limits.size, 1);
  });
});

describe("RateLimiter, clocks that are not exact", () => {
  it("a timer that is early is set again: nothing goes before its time", async () => {
    const exact = new FakeClock();
    const early: SessionClock = {
      now: () => exact.now(),
      schedule: (callback, delay, hold) => exact.schedule(callback, Math.max(0.25, delay - 0.75), hold),
    };
    const limits = new RateLimiter({ mode: "wait", clock: early });
    const command = made({ requests: 1 });
    const start = exact.now();
    limits.acquire(command, {});
    let at = 0;
    limits.acquire(command, {})!.then(() => at = exact.now() - start);
    await exact.run(WINDOW * 2);
    assert.ok(at >= WINDOW && at < WINDOW + 1, String(at));
  });

  it("those that wait for a late timer go before one that comes when there is room already", async () => {
    let now = 0;
    let fire: (() => void) | undefined;
    const late: SessionClock = { now: () => now, schedule: (callback) => (fire = callback, () => {}) };
    const limits = new RateLimiter({ mode: "wait", clock: late });
    const command = made({ requests: 3 });
    for (let i = 0; i < 3; i++) limits.acquire(command, {});
    const order: number[] = [];
    const ends = [limits.acquire(command, {})!.then(() => order.push(1))];
    now = WINDOW * 2;
    ends.push(limits.acquire(command, {})!.then(() => order.push(2)));
    assert.deepEqual(order, []);
    fire?.();
    await Promise.all(ends);
    assert.deepEqual(order, [1, 2]);
  });

  it("a window that someone waits for is not dropped, however late the timer", () => {
    let now = 0;
    const late: SessionClock = { now: () => now, schedule: () => () => {} };
    const limits = new RateLimiter({ mode: "wait", clock: late });
    const command = made({ requests: 1, per: "key" });
    limits.acquire(command, { key: -1 });
    assert.ok(limits.acquire(command, { key: -1 }) !== undefined);
    now = WINDOW * 2;
    for (let key = 0; key < 200; key++) limits.acquire(command, { key });
    assert.ok(limits.acquire(command, { key: -1 }) !== undefined, "overtaken");
  });
});

describe("RateLimiter, any sequence", () => {
  type Step = { ask: number } | { pass: number } | { abort: number } | { penalise: number };
  const time = fc.oneof(fc.nat(60), fc.nat(2000), fc.nat(45_000));
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 8, arbitrary: fc.record({ ask: fc.nat(2) }) },
    { weight: 3, arbitrary: fc.record({ pass: time }) },
    { weight: 1, arbitrary: fc.record({ abort: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ penalise: fc.nat(2) }) },
  );
  const limit = fc.record({ requests: fc.integer({ min: 1, max: 6 }), gap: fc.constantFrom(0, 20, 40) });

  interface Asked {
    readonly at: number;
    readonly promised: number | undefined;
    readonly abort: () => void;
    sent: number | undefined;
    isAborted: boolean;
  }

  it("no window holds more than the limit, order is kept, and nothing waits longer than it must", async () => {
    await fc.assert(
      fc.asyncProperty(limit, fc.array(step, { maxLength: 60 }), async ({ requests, gap }, steps) => {
        const clock = new FakeClock();
        const limits = new RateLimiter({ mode: "wait", clock });
        const command = made({ requests, per: "key", ...(gap > 0 && { gap }) });
        /** What was asked for by key; a number stands for the moment of a refusal. */
        const keys: [(Asked | number)[], (Asked | number)[], (Asked | number)[]] = [[], [], []];
        const all: Asked[] = [];
        const isDisturbed = steps.some((step) => "abort" in step || "penalise" in step);
        for (const step of steps) {
          if ("pass" in step) await clock.run(step.pass);
          else if ("abort" in step) all[step.abort]?.abort();
          else if ("penalise" in step) {
            limits.penalise(command, { key: step.penalise });
            keys[step.penalise]?.push(clock.now());
          } else {
            const controller = new AbortController();
            const at = clock.now();
            const promised = isDisturbed ? undefined : limits.delay(command, { key: step.ask });
            const asked: Asked = { at, promised, sent: undefined, isAborted: false, abort: () => controller.abort() };
            all.push(asked);
            keys[step.ask]?.push(asked);
            const going = limits.acquire(command, { key: step.ask }, controller.signal);
            if (going === undefined) asked.sent = at;
            else going.then(() => asked.sent = clock.now(), () => asked.isAborted = true);
          }
        }
        await clock.run(WINDOW * (steps.length + 1));
        assert.equal(clock.timers, 0);
        for (const key of keys) check(key, requests, gap);
      }),
      { numRuns: 150 },
    );
  });

  function check(key: (Asked | number)[], requests: number, gap: number): void {
    // When each was sent, a refusal standing for as many as there can be; in the order of time, and of asking.
    const refusals = key.filter((entry) => typeof entry === "number");
    const asked = key.filter((entry) => typeof entry !== "number").filter(({ isAborted }) => !isAborted);
    const log: number[] = [];
    let previous = -Infinity;
    for (const { at, sent, promised } of asked) {
      assert.ok(sent !== undefined, "not sent");
      assert.ok(sent >= previous, "overtaken");
      previous = sent;
      if (promised !== undefined) assert.equal(sent - at, promised, "not when it was promised");
      while (refusals[0] !== undefined && refusals[0] < sent) log.push(...Array(requests).fill(refusals.shift()));
      const before = log.at(-requests) ?? -Infinity;
      assert.ok(sent - before > 30_000, "one too many in the window");
      assert.ok(sent - (log.at(-1) ?? -Infinity) >= gap, "too soon after the last");
      const earliest = Math.max(at, before + WINDOW, (log.at(-1) ?? -Infinity) + (gap && gap + GAP_MARGIN));
      assert.equal(sent, earliest, "waited longer than it must");
      log.push(sent);
    }
  }
});

it("RateLimiter lets so many wait and no more, each bucket for itself; one that goes makes room", async () => {
  const { clock, limits } = limiter();
  const command = made({ requests: 1, seconds: 30, per: "header.accID" } as RequestLimit);
  const giveUp = new AbortController();
  assert.equal(limits.acquire(command, account(1)), undefined);
  const gone = assert.rejects(limits.acquire(command, account(1), giveUp.signal)!);
  const others = Array.from({ length: MOST_PENDING - 1 }, () => limits.acquire(command, account(1))!);
  const settled = Promise.allSettled(others);
  const full = { name: "OpenDError", code: "TOO_MANY_REQUESTS", message: /65536 .* send Made_Up less often/ };
  assert.throws(() => limits.acquire(command, account(1)), full);
  assert.equal(limits.acquire(command, account(2)), undefined);
  giveUp.abort();
  await gone;
  others.push(limits.acquire(command, account(1))!);
  others.at(-1)!.catch(() => {});
  assert.throws(() => limits.acquire(command, account(1)), full);
  limits.close(new OpenDError("CLOSED", "over"));
  assert.ok((await settled).every(({ status }) => status === "rejected"));
  assert.equal(clock.timers, 0);
});
