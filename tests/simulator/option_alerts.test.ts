/** Alerts for unusual option trades: set, met, told of, and found in the list of trades. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenQuoteContext } from "../../mod.ts";
import { formatSymbol } from "../../src/codec/symbol.ts";
import {
  QotGetOptionEvent,
  QotGetOptionEventAlert,
  QotSetOptionEventAlert,
  QotUpdateOptionEvent,
} from "../../src/gen/mod.ts";
import { OptionMarket } from "../../src/gen/qot_option_common.ts";
import { defaultSecurities, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";

type Alert = NonNullable<Parameters<typeof QotSetOptionEventAlert.encode>[1]["c2s"]["alertList"]>[number];
const Op = { Add: 1, Delete: 2, Enable: 4, Disable: 5, DeleteAll: 6 } as const;
const HOUR = 3_600_000;

async function start() {
  const clock = new SteppedClock(Date.parse("2026-11-11T15:00:00Z"));
  const sim = await startSimulator({
    clock,
    interval: false,
    inMemory: true,
    ticksPerSecond: 0,
    rules: { silentIntervals: Infinity },
    securities: defaultSecurities().filter(({ symbol }) => ["US.AAPL", "US.TSLA", "HK.00700"].includes(symbol)),
  });
  const quote = await OpenQuoteContext.connect({ connect: sim.connect, rateLimit: "off" });
  const told: { owner: string; option: string; message: string }[] = [];
  quote.on(
    QotUpdateOptionEvent,
    ({ owner, option, message = "" }) => void told.push({ owner: formatSymbol(owner!), option: option!.code, message }),
  );
  return {
    quote,
    told,
    set: (operType: number, ...alertList: Alert[]) =>
      quote.request(QotSetOptionEventAlert, { operType: operType as 1, alertList }),
    /** Moves on, and gives the new trades of the list of a market. */
    async advance(ms: number, optionMarket: OptionMarket) {
      const from = clock.now();
      clock.advance(ms);
      sim.step();
      const { eventList } = await quote.request(QotGetOptionEvent, { optionMarket, count: 300 });
      return eventList.filter(({ fillTimestamp }) => fillTimestamp! * 1000 > from).reverse();
    },
    async [Symbol.asyncDispose]() {
      await quote.close();
      await sim.close();
    },
  };
}

describe("alerts for unusual option trades", () => {
  it("are met by the trades that the list then has", async () => {
    await using world = await start();
    await world.set(Op.Add, { underlying: "US.AAPL" } as unknown as Alert);
    const trades = await world.advance(4 * HOUR, OptionMarket.US_Security);
    const wanted = trades.filter(({ symbol }) => symbol === "AAPL");
    assert.ok(wanted.length > 0 && wanted.length < trades.length);
    assert.deepEqual(world.told.map(({ option }) => option), wanted.map(({ option }) => option!.code));
    assert.deepEqual([...new Set(world.told.map(({ owner }) => owner))], ["US.AAPL"]);
    assert.match(world.told[0]!.message, new RegExp(`^${wanted[0]!.volume} of .+ (bought|sold) at`));
  });

  it("watch a market, by all their conditions", async () => {
    await using world = await start();
    const range = (least: number, most: number) => ({
      filterMin: { value: least, includes: true },
      filterMax: { value: most, includes: true },
    });
    await world.set(Op.Add, {
      optionMarket: OptionMarket.US_Security,
      optionType: 1,
      sideTypeList: [1],
      sizeRange: range(500, 1500),
      expiryDaysRange: range(1, 30),
      ivRange: range(0, 1000),
      marketCapRange: range(0, 1e15),
    });
    const trades = await world.advance(12 * HOUR, OptionMarket.US_Security);
    const wanted = trades.filter(({ optionType, tickerType, volume, dte }) =>
      optionType === 1 && tickerType === 1 && volume! >= 500 && volume! <= 1500 && dte! >= 1 && dte! <= 30
    );
    assert.ok(wanted.length > 0);
    assert.deepEqual(world.told.map(({ option }) => option), wanted.map(({ option }) => option!.code));
  });

  it("watch a group of the watchlist, until they are paused or deleted", async () => {
    await using world = await start();
    await world.set(Op.Add, { watchlistGroupName: "HK" });
    const trades = await world.advance(8 * HOUR, OptionMarket.HK_Security);
    assert.ok(trades.length > 0);
    assert.equal(world.told.length, trades.length);
    const { alertList: [alert] } = await world.quote.request(QotGetOptionEventAlert, { count: 1 });
    await world.set(Op.Disable, { key: alert!.key });
    await world.advance(HOUR, OptionMarket.HK_Security);
    assert.equal(world.told.length, trades.length);
    await world.set(Op.Enable, { key: alert!.key });
    await world.set(Op.DeleteAll);
    await world.advance(HOUR, OptionMarket.HK_Security);
    assert.equal(world.told.length, trades.length);
  });

  it("are refused when they are not as they must be", async () => {
    await using world = await start();
    const refused: readonly (readonly [Alert, RegExp])[] = [
      [{}, /has 0 of optionMarket/],
      [{ optionMarket: 1, watchlistGroupName: "HK" }, /has 2 of/],
      [{ watchlistGroupName: "Nothing" }, /Unknown user security group "Nothing"/],
      [{ underlying: { market: 11, code: "NOTHING" } }, /Unknown stock US\.NOTHING/],
      [{ optionMarket: 99 as OptionMarket }, /Unknown option market 99/],
      [{ optionMarket: 1, earningsDateBegin: "2026-11-11" }, /wanted together/],
      [{ optionMarket: 1, earningsDateBegin: "2026-11-12", earningsDateEnd: "2026-11-11" }, /is before/],
      [{ optionMarket: 1, note: "x".repeat(21) }, /at most 20/],
    ];
    for (const [alert, message] of refused) await assert.rejects(world.set(Op.Add, alert), message);
    await assert.rejects(world.set(Op.DeleteAll), /before all of them are deleted/);
  });
});
