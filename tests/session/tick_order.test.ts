import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Security, Ticker } from "../../src/gen/qot_common.ts";
import type { QotUpdateTickerS2C } from "../../src/gen/qot_update_ticker.ts";
import { type BackfillResult, TickOrder } from "../../src/session/tick_order.ts";
import { HK, push, textOf, tick, ticks } from "./tick_support.ts";

const US: Security = { market: 11, code: "AAPL" };

/** What a gap came to: what was delivered, and what was said. */
interface Filled {
  readonly delivered: string;
  readonly result: BackfillResult;
}

async function fill(
  order: TickOrder,
  ask: (security: Readonly<Security>) => Promise<readonly Ticker[]> | readonly Ticker[],
  securities: readonly Security[] = [HK],
): Promise<Filled> {
  const delivered: QotUpdateTickerS2C[] = [];
  const result = await order.backfill({
    securities,
    ask: async (security) => await ask(security),
    deliver: (data) => delivered.push(data),
  });
  return { delivered: textOf(...delivered), result };
}

describe("TickOrder.filter", () => {
  it("gives the same object where nothing is to be cut", () => {
    const order = new TickOrder();
    for (const data of [push(ticks(1, 2)), push(ticks(3)), push(ticks(7, 9)), push([])]) {
      assert.equal(order.filter(data), data);
    }
    const none = push([], US);
    assert.equal(order.filter(none), none);
  });

  it("cuts what was delivered before, and keeps the rest of the push", () => {
    const order = new TickOrder();
    order.filter(push(ticks(1, 2, 3)));
    const data = push(ticks(2, 3, 4, 5));
    const rest = order.filter(data);
    assert.equal(textOf(rest), "4 5");
    assert.equal(rest?.name, "TENCENT");
    assert.equal(data.tickerList.length, 4);
    assert.equal(order.filter(push(ticks(4, 5))), undefined);
    assert.equal(textOf(order.filter(push(ticks(6, 6, 5, 7)))), "6 7");
    assert.equal(textOf(order.filter(push(ticks(1, 1, 2), US))), "1 2");
  });

  it("goes by security, not by code alone", () => {
    const order = new TickOrder();
    for (const market of [21, 22]) {
      const security = { market, code: "000001" } as Security;
      assert.equal(textOf(order.filter(push(ticks(1, 2), security))), "1 2");
      assert.equal(textOf(order.filter(push(ticks(2, 3), security))), "3");
    }
  });

  for (const stamped of [true, false]) {
    const at = (...args: Parameters<typeof tick>): Ticker =>
      stamped ? tick(...args) : { ...tick(...args), timestamp: undefined };

    it(`takes lower numbers of a later time for new ${stamped ? "by timestamp" : "by time"}`, () => {
      const order = new TickOrder();
      order.filter(push([at(98), at(99)]));
      assert.equal(textOf(order.filter(push([at(1, 5, 2), at(2, 6, 2)]))), "1 2");
      // What is told again of the day before has higher numbers, but was traded before numbering began anew.
      assert.equal(textOf(order.filter(push([at(98), at(99), at(1, 5, 2), at(2, 6, 2), at(3, 7, 2)]))), "3");
      assert.equal(order.filter(push([at(3, 7, 2)])), undefined);
    });

    it(`does not take a tick told again for new because of one reported late ${stamped ? "by timestamp" : "by time"}`, () => {
      const order = new TickOrder();
      order.filter(push([at(10, 50), at(11, 20)]));
      assert.equal(order.filter(push([at(10, 50), at(11, 20)])), undefined);
      assert.equal(textOf(order.filter(push([at(12, 30)]))), "12");
    });
  }

  it("compares times as text where only one has a timestamp", () => {
    const order = new TickOrder();
    order.filter(push([{ ...tick(9, 9), timestamp: undefined }]));
    assert.equal(textOf(order.filter(push([tick(1, 10)]))), "1");
    assert.equal(order.filter(push([{ ...tick(1, 10), timestamp: undefined }])), undefined);
  });

  it("passes ticks without numbers, which nothing can tell apart", () => {
    const order = new TickOrder();
    for (let i = 0; i < 2; i++) assert.equal(textOf(order.filter(push([tick(0, 1), tick(0, 1)]))), "0 0");
    order.begin();
    assert.equal(textOf(order.filter(push([tick(0, 1)]))), "0");
  });

  it("delivers each tick of rising numbers once, whatever is told again", () => {
    fc.assert(fc.property(
      fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 4 })), { maxLength: 40 }),
      (steps) => {
        const order = new TickOrder();
        const delivered: number[] = [];
        let next = 1;
        for (const [back, length] of steps) {
          const first = Math.max(1, next - back);
          const numbers = Array.from({ length }, (_, i) => first + i);
          for (const { sequence } of order.filter(push(ticks(...numbers)))?.tickerList ?? []) {
            delivered.push(Number(sequence));
          }
          next = Math.max(next, first + length);
        }
        assert.deepEqual(delivered, Array.from({ length: next - 1 }, (_, i) => i + 1));
      },
    ));
  });
});

describe("TickOrder.backfill", () => {
  it("delivers what was missed, then what came meanwhile", async () => {
    const order = new TickOrder();
    order.filter(push(ticks(1, 2, 3)));
    order.begin();
    const held = push(ticks(8, 9));
    assert.equal(order.filter(held), undefined);
    const delivered: QotUpdateTickerS2C[] = [];
    const result = await order.backfill({
      securities: [HK],
      ask: (security) => {
        assert.deepEqual(security, HK);
        return Promise.resolve(ticks(1, 2, 3, 4, 5, 6, 7, 8));
      },
      deliver: (data) => delivered.push(data),
    });
    assert.equal(textOf(...delivered), "4* 5* 6* 7* | 8 9");
    assert.deepEqual([delivered[0]?.security, delivered[0]?.name], [HK, "TENCENT"]);
    assert.equal(delivered[1], held);
    assert.deepEqual(result, {
      securities: [{ security: HK, ticks: 4, complete: true, error: undefined }],
      interrupted: false,
    });
    assert.equal(textOf(order.filter(push(ticks(9, 10)))), "10");
  });

  it("leaves out the first push of a new subscription that repeats the last tick", async () => {
    const order = new TickOrder();
    order.filter(push(ticks(1, 2)));
    order.begin();
    order.filter(push(ticks(2)));
    order.filter(push(ticks(3)));
    const { delivered, result } = await fill(order, () => ticks(1, 2, 3));
    assert.equal(delivered, "3");
    assert.deepEqual([result.securities[0]?.ticks, result.securities[0]?.complete], [0, true]);
  });

  it("says so when what OpenD keeps does not reach back", async () => {
    for (const [kept, expected] of [[ticks(6, 7), "6* 7*"], [[], ""]] as const) {
      const order = new TickOrder();
      order.filter(push(ticks(1, 2)));
      order.begin();
      order.filter(push(ticks(8)));
      const { delivered, result } = await fill(order, () => kept);
      assert.equal(delivered, expected === "" ? "8" : `${expected} | 8`);
      assert.equal(result.securities[0]?.complete, false);
    }
  });

  it("puts held ticks in order when asking fails", async () => {
    const order = new TickOrder();
    order.filter(push(ticks(1)));
    order.begin();
    // OpenD tells of the ticks that it missed itself after newer ones.
    order.filter(push(ticks(6, 9)));
    order.filter(push(ticks(4, 5)));
    assert.equal((await fill(order, () => Promise.reject(new Error("no")))).delivered, "4 5 | 6 9");
  });

  it("is not led astray by one reported late that was held before those it came after", async () => {
    const order = new TickOrder();
    order.filter(push(ticks(1)));
    order.begin();
    order.filter(push([tick(7, 0)]));
    order.filter(push([tick(4, 2)]));
    assert.equal((await fill(order, () => [tick(1), tick(4, 2), tick(6), tick(7, 0)])).delivered, "4 | 6* | 7");
  });

  it("goes on where numbering began anew in the gap", async () => {
    const order = new TickOrder();
    order.filter(push(ticks(97, 98)));
    order.begin();
    order.filter(push([tick(2, 2, 2)]));
    const kept = [tick(98), tick(99), tick(100), tick(1, 1, 2), tick(2, 2, 2), tick(3, 3, 2)];
    const { delivered, result } = await fill(order, () => kept);
    assert.equal(delivered, "99* 100* 1* | 2 | 3*");
    assert.equal(result.securities[0]?.complete, true);
  });

  it("takes what another OpenD has under other numbers, and says that something may be missing", async () => {
    const order = new TickOrder();
    order.filter(push(ticks(500)));
    order.begin();
    order.filter(push([tick(3, 503)]));
    const { delivered, result } = await fill(order, () => [tick(1, 490), tick(2, 502), tick(3, 503)]);
    assert.equal(delivered, "2* | 3");
    assert.equal(result.securities[0]?.complete, false);
  });

  it("puts held ticks of the numbering before in front, when another OpenD does not have them", async () => {
    const order = new TickOrder();
    order.filter(push(ticks(500)));
    order.begin();
    order.filter(push(ticks(504)));
    order.reset();
    order.begin();
    order.filter(push([tick(9, 509)]));
    const { delivered } = await fill(order, () => [tick(7, 506), tick(8, 508)]);
    assert.equal(delivered, "504 | 7* 8* | 9");
  });

  it("takes nothing for new that stands before the last tick", async () => {
    const order = new TickOrder();
    // The first that is known of is the first of a day; the higher numbers of the day before are none of its business.
    order.filter(push([tick(1, 1, 2)]));
    order.begin();
    assert.equal((await fill(order, () => [tick(98), tick(99), tick(1, 1, 2), tick(2, 2, 2)])).delivered, "2*");
  });

  it("passes over a security that was not seen before the gap", async () => {
    const order = new TickOrder();
    order.filter(push(ticks(1)));
    order.begin();
    const first = push(ticks(5), US);
    assert.equal(order.filter(first), first);
    const asked: Readonly<Security>[] = [];
    const { result } = await fill(order, (security) => {
      asked.push(security);
      return ticks(1);
    }, [US, HK, { market: 1, code: "00001" }]);
    assert.deepEqual(asked, [HK]);
    assert.deepEqual(result.securities.map(({ security }) => security), [HK]);
  });

  it("loses nothing of what is held when asking fails, or when a security is not asked for", async () => {
    const order = new TickOrder();
    order.filter(push(ticks(1)));
    order.filter(push(ticks(1), US));
    order.begin();
    order.filter(push(ticks(4)));
    order.filter(push(ticks(7), US));
    const failure = new Error("no");
    const { delivered, result } = await fill(order, () => Promise.reject(failure));
    assert.equal(delivered, "7 | 4");
    assert.deepEqual(result.securities, [{ security: HK, ticks: 0, complete: false, error: failure }]);
    assert.equal(textOf(order.filter(push(ticks(5)))), "5");
    assert.equal(textOf(order.filter(push(ticks(8), US))), "8");
  });

  it("goes on after another gap with what it had", async () => {
    const order = new TickOrder();
    order.filter(push(ticks(1)));
    order.begin();
    order.filter(push(ticks(4)));
    let reply: (kept: readonly Ticker[]) => void = () => {};
    const first = fill(order, () => new Promise((resolve) => reply = resolve));
    order.filter(push(ticks(5)));
    order.reset();
    reply(ticks(1, 2, 3, 4, 5));
    assert.deepEqual(await first, { delivered: "", result: { securities: [], interrupted: true } });
    order.begin();
    order.filter(push(ticks(8)));
    const { delivered, result } = await fill(order, () => ticks(1, 2, 3, 4, 5, 6, 7, 8, 9));
    assert.equal(delivered, "2* 3* | 4 | 5 | 6* 7* | 8 | 9*");
    assert.deepEqual(result.securities, [{ security: HK, ticks: 5, complete: true, error: undefined }]);
  });

  it("tells where ticks are missing between what an earlier gap left and what was fetched after a later one", async () => {
    const order = new TickOrder();
    order.filter(push(ticks(1)));
    order.begin();
    order.filter(push(ticks(4)));
    order.begin();
    order.filter(push(ticks(5)));
    order.begin();
    order.filter(push(ticks(9)));
    const told: string[] = [];
    const { securities } = await order.backfill({
      securities: [HK],
      ask: () => Promise.resolve(ticks(5, 6, 7, 8, 9)),
      deliver: (data) => told.push(textOf(data)),
      missing: () => told.push("missing"),
    });
    assert.deepEqual(told, ["4", "missing", "5", "6* 7* 8*", "9"]);
    assert.deepEqual(securities.map(({ ticks, complete }) => [ticks, complete]), [[3, false]]);
    assert.equal(textOf(order.filter(push(ticks(10)))), "10");

    // Fetched from before the first of them on: nothing is missing anywhere.
    const whole = new TickOrder();
    whole.filter(push(ticks(1)));
    whole.begin();
    whole.filter(push(ticks(4)));
    whole.begin();
    const { delivered, result } = await fill(whole, () => ticks(1, 2, 3, 4, 5));
    assert.equal(delivered, "2* 3* | 4 | 5*");
    assert.equal(result.securities[0]?.complete, true);
  });

  it("keeps at most so many ticks, and says of a security that had to be let go that something is missing", async () => {
    const order = new TickOrder(4);
    order.filter(push(ticks(1)));
    order.filter(push(ticks(1), US));
    order.begin();
    assert.equal(order.filter(push(ticks(10, 11, 12), US)), undefined);
    assert.equal(order.filter(push(ticks(4))), undefined);
    // The fifth tick: what is held of its security comes out with it.
    assert.equal(textOf(order.filter(push(ticks(4, 5)))), "4 5");
    assert.equal(textOf(order.filter(push(ticks(6)))), "6");
    // There is room for one again.
    assert.equal(order.filter(push(ticks(13), US)), undefined);
    const asked: string[] = [];
    const { delivered, result } = await fill(order, ({ code }) => {
      asked.push(code);
      return ticks(1, 11);
    }, [HK, US]);
    assert.deepEqual(asked, ["AAPL"]);
    assert.equal(delivered, "10 11 12 | 13");
    assert.deepEqual(result.securities.map(({ security, complete }) => [security.code, complete]), [
      ["00700", false],
      ["AAPL", true],
    ]);
    // It was told; the next gap is another.
    order.begin();
    assert.equal((await fill(order, () => ticks(6))).result.securities[0]?.complete, true);
  });

  it("lets go of a security whose reply is still to come", async () => {
    const order = new TickOrder(2);
    order.filter(push(ticks(1)));
    order.begin();
    let reply: (kept: readonly Ticker[]) => void = () => {};
    const filled = fill(order, () => new Promise((resolve) => reply = resolve));
    assert.equal(textOf(order.filter(push(ticks(4, 5, 6)))), "4 5 6");
    reply(ticks(1, 2, 3, 4, 5, 6, 7));
    const { delivered, result } = await filled;
    assert.equal(delivered, "");
    assert.equal(result.securities[0]?.complete, false);
    assert.equal(textOf(order.filter(push(ticks(7)))), "7");
  });

  it("gives what is held without asking when released, and forgets what is not subscribed to", () => {
    const order = new TickOrder(3);
    const delivered: QotUpdateTickerS2C[] = [];
    order.filter(push(ticks(1)));
    order.filter(push(ticks(1), US));
    order.begin();
    order.filter(push(ticks(3), US));
    order.filter(push(ticks(3, 4)));
    order.forget([US, { market: 99, code: "" } as unknown as Security], true);
    order.filter(push(ticks(5)));
    order.release((data) => delivered.push(data));
    assert.equal(textOf(...delivered), "3 4 | 5");
    assert.equal(textOf(order.filter(push(ticks(1), US))), "1");
  });

  it("keeps the order when a push comes, or a gap begins, while it delivers", async () => {
    const order = new TickOrder();
    order.filter(push(ticks(1)));
    order.begin();
    const delivered: QotUpdateTickerS2C[] = [];
    const { interrupted } = await order.backfill({
      securities: [HK],
      ask: () => Promise.resolve(ticks(1, 2)),
      deliver: (data) => {
        delivered.push(data);
        if (delivered.length === 1) order.filter(push(ticks(3)));
        if (delivered.length === 2) {
          order.begin();
          order.filter(push(ticks(5)));
        }
      },
    });
    assert.equal(textOf(...delivered), "2* | 3");
    assert.equal(interrupted, true);
    assert.equal((await fill(order, () => ticks(3, 4, 5))).delivered, "4* | 5");
  });

  it("lets ticks through that OpenD itself had missed, though they come late", () => {
    const order = new TickOrder();
    order.filter(push(ticks(1, 5)));
    const missed = push(ticks(2, 3));
    const late = { ...missed, tickerList: missed.tickerList.map((tick) => ({ ...tick, pushDataType: 2 as const })) };
    assert.equal(order.filter(late), late);
    assert.equal(textOf(order.filter(push(ticks(4, 5, 6)))), "6", "they do not set the count back");
    const last = { ...late, tickerList: [{ ...tick(6), pushDataType: 2 as const }] };
    assert.equal(order.filter(last), undefined);
  });

  it("asks for a few at a time", async () => {
    const order = new TickOrder();
    const securities = Array.from({ length: 20 }, (_, i) => ({ market: 1, code: String(i) }) as Security);
    for (const security of securities) order.filter(push(ticks(1), security));
    order.begin();
    let under = 0;
    let most = 0;
    const { result } = await fill(order, async () => {
      most = Math.max(most, ++under);
      await Promise.resolve();
      under--;
      return ticks(1, 2);
    }, securities);
    assert.equal(result.securities.length, 20);
    assert.equal(most, 16);
  });
});
