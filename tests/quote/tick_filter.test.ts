/** Filters of ticks. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { PushDataType, QotUpdateTicker, TickerType, tickFilter, tradeKindOf } from "../../mod.ts";
import type { Ticker, TickFilterOptions, TradeKind } from "../../mod.ts";
import { encodeQotUpdateTickerResponse, type QotUpdateTickerS2C } from "../../src/gen/qot_update_ticker.ts";
import { encode } from "../connection/scripted_opend.ts";
import { withContext } from "../connection/support.ts";
import { HK, ticks } from "../session/tick_support.ts";

const { Realtime, ByDisConn, Cache } = PushDataType;

/** Ticks numbered from 1, each with what is given of it. */
function ticksOf(...parts: readonly Partial<Ticker>[]): Ticker[] {
  return ticks(...parts.map((_, i) => i + 1)).map((tick, i) => ({ ...tick, ...parts[i] }));
}

function pushOf(tickerList: readonly Ticker[]): QotUpdateTickerS2C {
  return { security: HK, name: "TENCENT", tickerList };
}

function numbers(list: readonly Ticker[] = []): number[] {
  return list.map(({ sequence }) => Number(sequence));
}

/** What is left of ticks, by number, asked both ways. */
function left(options: TickFilterOptions, list: readonly Ticker[]): number[] {
  const filter = tickFilter(options);
  const items = numbers(filter.items(list));
  assert.deepEqual(numbers(filter(pushOf(list))?.tickerList), items);
  return items;
}

const arbitraryTick = fc.record({
  pushDataType: fc.constantFrom(undefined, ...Object.values(PushDataType)),
  type: fc.constantFrom(undefined, ...Object.values(TickerType), 99 as TickerType),
});
const yesNo = fc.option(fc.boolean(), { nil: undefined });
const arbitraryOptions = fc.record({
  cached: yesNo,
  backfilled: yesNo,
  odd: yesNo,
  extendedHours: yesNo,
  types: fc.option(fc.subarray(Object.values(TickerType), { minLength: 1 }), { nil: undefined }),
});

describe("tickFilter", () => {
  it("drops nothing that it was not told to drop, and hands on the very push", () => {
    const all = pushOf(ticksOf({ pushDataType: Cache, type: TickerType.OddLot }, { pushDataType: ByDisConn }, {}));
    for (const filter of [tickFilter(), tickFilter({}), tickFilter({ cached: true, odd: true, types: undefined })]) {
      assert.equal(filter(all), all);
      assert.equal(filter.items(all.tickerList), all.tickerList);
    }
  });

  it("tells cached and fetched ticks from live ones and from those that do not say", () => {
    const list = ticksOf(
      { pushDataType: Realtime },
      { pushDataType: Cache },
      { pushDataType: ByDisConn },
      { pushDataType: PushDataType.Unknow },
      {},
    );
    assert.deepEqual(left({ cached: false }, list), [1, 3, 4, 5]);
    assert.deepEqual(left({ backfilled: false }, list), [1, 2, 4, 5]);
    assert.deepEqual(left({ cached: false, backfilled: false }, list), [1, 4, 5]);
  });

  it("tells odd trades, and those of extended hours, from ordinary ones", () => {
    const list = ticksOf(
      { type: TickerType.Automatch },
      { type: TickerType.OddLot },
      { type: TickerType.T },
      { type: TickerType.Unknown },
      {},
      { type: 99 as TickerType },
    );
    assert.deepEqual(left({ odd: false }, list), [1, 3, 4, 5, 6]);
    assert.deepEqual(left({ extendedHours: false }, list), [1, 2, 4, 5, 6]);
    assert.deepEqual(left({ odd: false, extendedHours: false }, list), [1, 4, 5, 6]);
    assert.deepEqual(left({ types: [TickerType.OddLot, TickerType.T] }, list), [2, 3]);
    assert.deepEqual(left({ types: [TickerType.Unknown] }, list), [4, 5]);
  });

  it("gives a push with fewer ticks a list of its own, and one with none not at all", () => {
    const cached = pushOf(ticksOf({ pushDataType: Cache }, { pushDataType: Cache }));
    const mixed = pushOf(ticksOf({ pushDataType: Cache }, { pushDataType: Realtime }));
    const filter = tickFilter({ cached: false });
    assert.equal(filter(cached), undefined);
    assert.deepEqual(filter(mixed), { ...mixed, tickerList: [mixed.tickerList[1]] });
    assert.equal(mixed.tickerList.length, 2, "the push itself is as it was");
    const empty = pushOf([]);
    assert.equal(filter(empty), empty, "nothing was left out of it");
  });

  it("keeps order, drops no tick for another, and once filtered is filtered", () => {
    fc.assert(fc.property(fc.array(arbitraryTick, { maxLength: 8 }), arbitraryOptions, (parts, options) => {
      const list = ticksOf(...parts);
      const filter = tickFilter(options);
      const some = filter.items(list);
      assert.deepEqual(some, list.filter((tick) => filter.items([tick]).length === 1));
      assert.equal(filter.items(some), some);
      assert.equal(some === list, some.length === list.length);
      for (const { pushDataType, type } of some) {
        assert.ok(options.cached !== false || pushDataType !== Cache);
        assert.ok(options.backfilled !== false || pushDataType !== ByDisConn);
        assert.ok(options.odd !== false || tradeKindOf(type) !== "odd");
        assert.ok(options.extendedHours !== false || tradeKindOf(type) !== "extendedHours");
        assert.ok(options.types === undefined || options.types.includes(type ?? TickerType.Unknown));
      }
    }));
  });

  it("stands before handlers and streams, and hides no failure of a handler", () =>
    withContext("tcp", async (context, peer) => {
      const failures: unknown[] = [];
      const seen: number[][] = [];
      const filter = tickFilter({ cached: false });
      const status = context.status();
      const stream = context.pushes(QotUpdateTicker, { filter, buffer: 1, overflow: "error" });
      const elsewhere = context.pushes(QotUpdateTicker, { filter, securities: ["HK.00001"] });
      context.on(QotUpdateTicker, filter.handler(({ tickerList }) => void seen.push(numbers(tickerList))));
      context.on(QotUpdateTicker, filter.handler(() => Promise.reject(new Error("of an async handler"))));
      const last = new Promise<void>((resolve) => {
        context.on(QotUpdateTicker, ({ tickerList }) => tickerList.length === 3 && resolve());
      });
      const cached = { pushDataType: Cache };
      const live = { pushDataType: Realtime };
      const all = ticksOf(cached, cached, cached, cached, live, cached);
      for (const part of [all.slice(0, 1), all.slice(1, 3), all.slice(3)]) {
        const s2c = pushOf(part);
        peer.send(QotUpdateTicker.id, 0, encode(encodeQotUpdateTickerResponse, { retType: 0, s2c }));
      }
      await last;
      assert.deepEqual(seen, [[5]]);
      // A push that is filtered takes no place in a buffer.
      assert.deepEqual(numbers((await stream[Symbol.asyncIterator]().next()).value?.tickerList), [5]);
      for await (const event of status) {
        if (event.type !== "handlerFailed") continue;
        failures.push(event.error);
        break;
      }
      assert.match(String(failures), /of an async handler/);
      await context.close();
      for await (const push of elsewhere) assert.fail(`a push of ${push.security.code}`);
    }));

  it("refuses what it does not know", () => {
    const wrong: readonly (readonly [object, RegExp])[] = [
      [{ cached: 0 }, /tickFilter was given 0 as "cached", which must be true or false/],
      [{ odd: "no" }, /given "no" as "odd"/],
      [{ types: [] }, /given \[\] as "types", which must be an array of at least one/],
      [{ types: TickerType.T }, /given 21 as "types"/],
      [{ types: ["T"] }, /given \[T\] as "types"/],
      [
        { cache: false },
        /given "cache", which it does not know: it takes cached, backfilled, odd, extendedHours, types/,
      ],
    ];
    for (const [options, message] of wrong) {
      assert.throws(() => tickFilter(options as TickFilterOptions), { code: "ARGUMENT", message });
    }
    for (const options of [null, 7, "odd"]) {
      const message = new RegExp(`given "${options}"; it takes an object of options`);
      assert.throws(() => tickFilter(options as never), { code: "ARGUMENT", message });
    }
    assert.throws(() => tickFilter().handler(undefined as never), { code: "ARGUMENT", message: /must be a function/ });
  });
});

describe("tradeKindOf", () => {
  it("calls every type what the guide says", () => {
    const guide = readFileSync(new URL("../../docs/subscribing.md", import.meta.url), "utf8");
    const said = new Map<string, TradeKind>();
    for (const [, kind, names] of guide.matchAll(/^[*-] `"(\w+)"`: ([^.]+)\.$/gm)) {
      for (const [, name] of names!.matchAll(/`(\w+)`/g)) {
        assert.ok(!said.has(name!), `${name} twice`);
        said.set(name!, kind as TradeKind);
      }
    }
    const own = Object.entries(TickerType).map(([name, type]) => [name, tradeKindOf(type)] as const);
    assert.deepEqual(Object.fromEntries(said), Object.fromEntries(own));
  });

  it("knows nothing of what is not told or newer", () => {
    for (const type of [undefined, -1, 32, 1.5, NaN, "toString", "constructor"]) {
      assert.equal(tradeKindOf(type as never), "unknown", String(type));
    }
  });
});
