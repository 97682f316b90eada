/** What clients are told of every kind of security agrees at any time: quote, snapshot, ticks, book, points and bars of all kinds. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { OpenQuoteContext } from "../../mod.ts";
import * as commands from "../../src/gen/mod.ts";
import { exPrice } from "../../src/simulator/market/corporate_actions.ts";
import type { SimSecurity } from "../../src/simulator/market/security.ts";
import { snap, UNITS } from "../../src/simulator/market/tick_size.ts";
import { defaultSecurities, type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import type { AnyRequest, Fields } from "./synthetic_requests.ts";

type Reply = ReturnType<typeof JSON.parse>;

const { KLType } = commands;
/** K-line types below a day that options have too, and the others, in minutes. */
const SHORT = [[KLType._5Min, 5], [KLType._15Min, 15], [KLType._60Min, 60]] as const;
const MORE = [
  [KLType._3Min, 3],
  [KLType._10Min, 10],
  [KLType._30Min, 30],
  [KLType._120Min, 120],
  [KLType._180Min, 180],
  [KLType._240Min, 240],
] as const;
const LISTED = ["HK.00700", "HK.00005", "HK.BK1001", "US.AAPL", "US.BK2004", "SH.600519", "CC.BTCUSD"];
/** As many as are compared with longer bars. */
const MINUTES = 400;
const HOUR = 3_600_000;

class Told {
  readonly #clock: SteppedClock;
  readonly #sequences = new Map<string, bigint>();
  readonly sim: Simulator;
  readonly quote: OpenQuoteContext;

  private constructor(sim: Simulator, quote: OpenQuoteContext, clock: SteppedClock) {
    this.sim = sim;
    this.quote = quote;
    this.#clock = clock;
  }

  static async at(time: number, hours: "always" | "exchange", seed: number): Promise<Told> {
    const clock = new SteppedClock(time);
    const sim = await startSimulator({
      seed,
      hours,
      clock,
      interval: false,
      inMemory: true,
      ticksPerSecond: 0.2,
      securities: defaultSecurities().filter(({ symbol }) => LISTED.includes(symbol)),
      rules: { rateWindows: false, subscribeFirst: false, silentIntervals: Infinity },
    });
    return new Told(sim, await OpenQuoteContext.connect({ connect: sim.connect, rateLimit: "off" }), clock);
  }

  step(ms: number): void {
    this.#clock.advance(ms);
    this.sim.step();
  }

  async close(): Promise<void> {
    await this.quote.close();
    await this.sim.close();
  }

  ask(name: string, c2s: Fields): Promise<Reply> {
    return this.quote.request((commands as unknown as Record<string, AnyRequest>)[name] as AnyRequest, c2s);
  }

  async bars(security: string, klType: number, reqNum: number): Promise<readonly Reply[]> {
    return (await this.ask("QotGetKL", { security, klType, rehabType: 0, reqNum })).klList;
  }

  /** One security of each kind, of those that there are now. */
  symbols(): string[] {
    const { market } = this.sim;
    const near = ["HK.00700", "US.AAPL"].map((owner) => market.options(owner)[24]?.symbol ?? owner);
    const warrants = market.warrants("HK.00700").map(({ symbol }) => symbol);
    return [...LISTED, ...near, ...warrants.slice(0, 3), "HK.HSImain", "US.CLmain"];
  }

  /** Everything about one security. */
  async check(symbol: string): Promise<void> {
    const security = this.sim.market.security(symbol);
    assert.ok(security !== undefined);
    const { now } = this.sim.market;
    const what = `${symbol} at ${new Date(now).toISOString()}`;
    const [quote] = (await this.ask("QotGetBasicQot", { securityList: [symbol] })).basicQotList;
    const [{ basic }] = (await this.ask("QotGetSecuritySnapshot", { securityList: [symbol] })).snapshotList;
    for (const name of ["openPrice", "highPrice", "lowPrice", "curPrice", "lastClosePrice", "volume", "turnover"]) {
      assert.equal(basic[name], quote[name], `${what}: ${name} of the snapshot`);
    }
    assert.ok(quote.lowPrice <= Math.min(quote.openPrice, quote.curPrice), what);
    assert.ok(quote.highPrice >= Math.max(quote.openPrice, quote.curPrice), what);
    assert.ok(quote.updateTimestamp * 1000 <= now, what);
    const minutes = await this.bars(symbol, KLType._1Min, MINUTES);
    await this.#checkDays(symbol, quote, what);
    await this.#checkPoints(symbol, quote, minutes, what);
    const kinds = security.info.kind === "option" ? SHORT : [...SHORT, ...MORE];
    for (const [kind, length] of kinds) {
      checkSums(
        await this.bars(symbol, kind, Math.ceil(MINUTES / length)),
        minutes,
        length,
        `${what}, bars of ${length} minutes`,
      );
    }
    const [first, last] = [minutes[0]?.time, minutes.at(-1)?.time];
    const query = { security: symbol, klType: 1, rehabType: 0, beginTime: first, endTime: last, maxAckKLNum: 1000 };
    assert.deepEqual((await this.ask("QotRequestHistoryKL", query)).klList, minutes, what);
    await this.#checkTicks(symbol, quote, what);
    if (security.hasBook) await this.#checkBook(symbol, what);
  }

  async #checkDays(symbol: string, quote: Reply, what: string): Promise<void> {
    const days = await this.bars(symbol, KLType.Day, 40);
    const day = days.at(-1);
    assert.equal(day.closePrice, quote.curPrice, what);
    for (const [i, { closePrice }] of days.slice(0, -1).entries()) {
      assert.ok(Math.abs(days[i + 1].lastClosePrice - closePrice) < closePrice, what);
    }
    if (quote.volume === 0) return;
    const { actions, info } = this.sim.market.security(symbol) as SimSecurity;
    const action = actions.byDay.get(Date.parse(day.time.slice(0, 10)) / 86_400_000);
    // Bars have the close as it was, the quote what corporate actions of the day leave of it.
    const close = action === undefined
      ? day.lastClosePrice
      : snap(info.ticks, exPrice(action, day.lastClosePrice * UNITS)) / UNITS;
    assert.equal(quote.lastClosePrice, close, `${what}: lastClosePrice of the day`);
    for (const name of ["openPrice", "highPrice", "lowPrice", "volume"]) {
      assert.equal(day[name], quote[name], `${what}: ${name} of the day`);
    }
    near(day.turnover, quote.turnover, what);
  }

  async #checkPoints(symbol: string, quote: Reply, minutes: readonly Reply[], what: string): Promise<void> {
    const told = await this.ask("QotGetRT", { security: symbol });
    const rtList: readonly Reply[] = told.rtList.filter(({ isBlank }: Reply) => !isBlank);
    if (quote.volume === 0) return;
    assert.ok(rtList.length > 0, what);
    const { price, lastClosePrice } = rtList.at(-1);
    assert.deepEqual([price, lastClosePrice], [quote.curPrice, quote.lastClosePrice], what);
    assert.equal(total(rtList, "volume"), quote.volume, `${what}: volume of the points`);
    near(total(rtList, "turnover"), quote.turnover, `${what}: turnover of the points`);
    const bars = new Map(minutes.map((bar) => [bar.time, bar]));
    for (const point of rtList) {
      const bar = bars.get(point.time);
      if (bar !== undefined) assert.deepEqual([point.price, point.volume], [bar.closePrice, bar.volume], what);
      else assert.ok(point.time < minutes[0].time, `${what}: a point without a bar`);
    }
  }

  async #checkTicks(symbol: string, quote: Reply, what: string): Promise<void> {
    const { tickerList: ticks } = await this.ask("QotGetTicker", { security: symbol, maxRetNum: 100 });
    for (let i = 1; i < ticks.length; i++) assert.ok(ticks[i].sequence > ticks[i - 1].sequence, what);
    const tick = ticks.at(-1);
    if (tick === undefined) return;
    assert.ok(tick.sequence >= (this.#sequences.get(symbol) ?? 0n), `${what}: sequences fell`);
    this.#sequences.set(symbol, tick.sequence);
    if (tick.timestamp === quote.updateTimestamp) assert.equal(tick.price, quote.curPrice, what);
  }

  async #checkBook(symbol: string, what: string): Promise<void> {
    const security = this.sim.market.security(symbol);
    const book = await this.ask("QotGetOrderBook", { security: symbol, num: 10 });
    const [bids, asks] = [book.orderBookBidList, book.orderBookAskList];
    for (let i = 1; i < bids.length; i++) assert.ok(bids[i].price < bids[i - 1].price, what);
    for (let i = 1; i < asks.length; i++) assert.ok(asks[i].price > asks[i - 1].price, what);
    if (security?.suspended === true) return assert.deepEqual([bids, asks], [[], []], what);
    if (security?.phase.trading === "continuous") assert.ok(bids[0].price < asks[0].price, `${what}: crossed`);
  }
}

function total(list: readonly Reply[], name: string): number {
  return list.reduce((sum, item) => sum + item[name], 0);
}

function near(actual: number, expected: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= 1e-6 * Math.max(1, expected), `${what}: ${actual}, not ${expected}`);
}

/** Longer bars are their minutes, as far as those are there. */
function checkSums(bars: readonly Reply[], minutes: readonly Reply[], length: number, what: string): void {
  const begin = minutes[0] === undefined ? Infinity : minutes[0].timestamp + length * 60;
  let at = 0;
  for (const [i, bar] of bars.entries()) {
    if (i === 0 || bar.timestamp <= begin) continue;
    while (at < minutes.length && minutes[at].timestamp <= bars[i - 1].timestamp) at++;
    const parts: Reply[] = [];
    while (at < minutes.length && minutes[at].timestamp <= bar.timestamp) parts.push(minutes[at++]);
    const { time, openPrice, highPrice, lowPrice, closePrice, volume } = bar;
    assert.deepEqual(
      [openPrice, highPrice, lowPrice, closePrice, volume],
      [
        parts[0]?.openPrice,
        Math.max(...parts.map((part) => part.highPrice)),
        Math.min(...parts.map((part) => part.lowPrice)),
        parts.at(-1)?.closePrice,
        total(parts, "volume"),
      ],
      `${what}, ${time}`,
    );
  }
}

describe("what is told of a security agrees with itself", () => {
  // Lunch, a night, the eve of the change of clocks, an expiry, a half day.
  const moments = [
    ["exchange", "2026-11-20T04:30:00Z"],
    ["exchange", "2026-10-30T19:55:00Z"],
    ["exchange", "2026-12-24T03:50:00Z"],
    ["exchange", "2026-03-06T23:40:00Z"],
    ["always", "2026-10-30T01:20:00Z"],
  ] as const;
  for (const [hours, time] of moments) {
    it(`${hours} from ${time}`, async () => {
      const steps = fc.array(fc.constantFrom(7_000, HOUR / 4, HOUR, 9 * HOUR, 24 * HOUR, 60 * HOUR), {
        minLength: 1,
        maxLength: 2,
      });
      const asked = fc.array(fc.nat(99), { minLength: 2, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), steps, asked, async (seed, steps, asked) => {
          const told = await Told.at(Date.parse(time), hours, seed);
          try {
            for (const ms of [0, ...steps]) {
              told.step(ms);
              const symbols = told.symbols();
              for (const number of asked) await told.check(symbols[number % symbols.length] as string);
            }
          } finally {
            await told.close();
          }
        }),
        { numRuns: 2 },
      );
    });
  }
});
