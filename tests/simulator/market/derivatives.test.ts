import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { cumulative, exp, log } from "../../../src/simulator/market/derivatives/arithmetic.ts";
import { type OptionInput, priceOf, value } from "../../../src/simulator/market/derivatives/black_scholes.ts";
import { futureMonths, optionExpiries } from "../../../src/simulator/market/derivatives/calendar.ts";
import { PricePath } from "../../../src/simulator/market/derivatives/price_path.ts";
import { figuresOf } from "../../../src/simulator/market/derivatives/figures.ts";
import { defaultSecurities, type SimSecurity } from "../../../src/simulator/market/mod.ts";
import { tickBelow, UNITS } from "../../../src/simulator/market/tick_size.ts";
import { DAY, formatWall } from "../../../src/simulator/market/zones.ts";
import { makeMarket, only } from "./helpers.ts";

const input: fc.Arbitrary<OptionInput> = fc.record({
  call: fc.boolean(),
  spot: fc.double({ min: 1, max: 1000, noNaN: true }),
  strike: fc.double({ min: 1, max: 1000, noNaN: true }),
  years: fc.double({ min: 0.01, max: 3, noNaN: true }),
  volatility: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
  rate: fc.double({ min: 0, max: 0.1, noNaN: true }),
});

const date = (day: number): string => formatWall(day * DAY).slice(0, 10);
const HK = () => only("HK.00700", "HK.09988", "HK.00005");

function found(security: SimSecurity | undefined): SimSecurity {
  assert.ok(security !== undefined);
  return security;
}

describe("arithmetic", () => {
  it("is that of Math, and the same everywhere", () => {
    fc.assert(fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (x) => {
      assert.ok(Math.abs(exp(x) / Math.exp(x) - 1) < 1e-13);
      const y = Math.abs(x) + 1e-6;
      assert.ok(Math.abs(log(y) - Math.log(y)) < 1e-13 * Math.max(1, Math.abs(Math.log(y))));
      assert.ok(Math.abs(cumulative(x) + cumulative(-x) - 1) < 1e-14);
    }));
    // Written down from Node 20.
    assert.deepEqual([exp(1), log(10), cumulative(1.96)], [2.7182818284590455, 2.3025850929940455, 0.9750021048517795]);
    const { price, delta } = value({ call: true, spot: 100, strike: 105, years: 0.5, volatility: 0.3, rate: 0.04 });
    assert.deepEqual([price, delta], [7.188442647748168, 0.48817224960260863]);
  });
});

describe("the model", () => {
  it("keeps put and call in parity, and prices within their bounds", () => {
    fc.assert(fc.property(input, (it) => {
      const call = value({ ...it, call: true }).price;
      const put = value({ ...it, call: false }).price;
      const strike = it.strike * exp(-it.rate * it.years);
      assert.ok(Math.abs(call - put - (it.spot - strike)) < 1e-9 * (it.spot + it.strike));
      assert.ok(call >= Math.max(0, it.spot - strike) - 1e-9 && call <= it.spot + 1e-9);
      assert.ok(put >= Math.max(0, strike - it.spot) - 1e-9 && put <= strike + 1e-9);
      const { call: side, spot, strike: at, years, volatility, rate } = it;
      assert.ok(Math.abs(priceOf(side, spot, at, years, volatility, rate) - (side ? call : put)) < 1e-9);
    }));
  });

  it("has calls fall and puts rise with the strike, and both rise with volatility", () => {
    fc.assert(fc.property(input, (it) => {
      const { price } = value(it);
      const higher = value({ ...it, strike: it.strike * 1.05 }).price;
      assert.ok(it.call ? higher <= price + 1e-9 : higher >= price - 1e-9);
      assert.ok(value({ ...it, volatility: it.volatility * 1.1 }).price >= price - 1e-9);
    }));
  });

  it("has Greeks that are what prices do", () => {
    fc.assert(fc.property(input, (it) => {
      const of = (change: Partial<OptionInput>) => value({ ...it, ...change });
      const h = it.spot * 1e-4;
      const { delta, gamma, vega, theta, rho } = value(it);
      const near = (a: number, b: number, scale: number) => assert.ok(Math.abs(a - b) <= 1e-3 * scale, `${a} ${b}`);
      near(delta, (of({ spot: it.spot + h }).price - of({ spot: it.spot - h }).price) / (2 * h), 1);
      near(gamma, (of({ spot: it.spot + h }).delta - of({ spot: it.spot - h }).delta) / (2 * h), 1 + gamma);
      const v = 1e-4;
      near(
        vega * 100,
        (of({ volatility: it.volatility + v }).price - of({ volatility: it.volatility - v }).price) / (2 * v),
        it.spot,
      );
      const r = 1e-4;
      near(rho * 100, (of({ rate: it.rate + r }).price - of({ rate: it.rate - r }).price) / (2 * r), it.strike * 3);
      const t = 1e-5;
      near(
        theta * 365,
        -(of({ years: it.years + t }).price - of({ years: it.years - t }).price) / (2 * t),
        it.spot * 2,
      );
    }));
  });
});

describe("the calendar", () => {
  it("has the third Fridays of the US, and Hong Kong's last trading days but one", () => {
    const today = Date.UTC(2026, 10, 20) / DAY;
    const us = optionExpiries("US", today, true).map(({ day }) => date(day));
    assert.deepEqual(us.slice(0, 6), [
      "2026-11-20",
      "2026-11-27",
      "2026-12-04",
      "2026-12-11",
      "2026-12-18",
      "2026-12-24",
    ]);
    assert.ok(us.includes("2027-01-15") && us.includes("2028-01-21"));
    const hk = optionExpiries("HK", today, false).map(({ day }) => date(day));
    assert.deepEqual(hk.slice(0, 2), ["2026-11-27", "2026-12-30"]);
    assert.deepEqual(futureMonths("HK", today).map(({ code }) => code), ["2611", "2612", "2703", "2706"]);
    assert.deepEqual(futureMonths("US", today).map(({ code }) => code), ["2612", "2703", "2706", "2709"]);
    const told = (calendar: "oil" | "gold"): string[] =>
      futureMonths("US", today, calendar).map(({ code, day }) => `${code} ${date(day)}`);
    // As CME lists them: oil ends before the 25th of the month before, which is a holiday in December.
    assert.deepEqual(told("oil").slice(0, 3), ["2612 2026-11-20", "2701 2026-12-21", "2702 2027-01-20"]);
    assert.deepEqual(told("gold").map((it) => it.slice(0, 4)), ["2611", "2612", "2701", "2702", "2704", "2706"]);
    assert.equal(told("gold")[1], "2612 2026-12-29");
  });
});

describe("a path of prices", () => {
  it("tells of a second once it is over", () => {
    const path = new PricePath(100, false);
    path.add(5_200, 110, 105, 112, 3, 330);
    path.add(5_700, 108, 108, 108, 1, 108);
    path.add(9_000, 90, 90, 95, 2, 180);
    assert.deepEqual([4_000, 5_999, 6_000, 9_999, 10_000].map((time) => path.at(time)), [100, 100, 108, 108, 90]);
    assert.deepEqual([path.traded(6_000).volume, path.traded(20_000).turnover], [4, 618]);
    assert.deepEqual(path.range(5_000, 9_000), { low: 105, high: 112 });
  });
});

describe("options of a market", () => {
  const securities = only("US.AAPL", "HK.00700");

  it("are found by their codes while they are in the calendar, and are on their grids", () => {
    const { market } = makeMarket({ securities, asleep: true });
    for (const symbol of ["US.AAPL261218C280000", "US.AAPL261127C280000", "HK.TCH261230C600000"]) {
      const { info } = found(market.security(symbol));
      assert.equal(info.symbol, symbol);
      assert.equal(market.security(symbol), market.security(symbol));
    }
    for (
      const symbol of ["US.AAPL261219C280000", "US.AAPL261218C281000", "US.TSLA261218C400000", "HK.TCH261230X600000"]
    ) {
      assert.equal(market.security(symbol), undefined, symbol);
    }
    assert.ok(market.securities.every((it) => !it.awake));
    assert.equal(market.options("US.NONE").length, 0);
    assert.equal(market.securities.length, 2);
  });

  it("have the letters and sizes of their exchange", () => {
    const { market } = makeMarket({ securities: only("HK.09988", "HK.00939", "US.AAPL"), asleep: true });
    const told = ["HK.09988", "HK.00939", "US.AAPL"].map((owner) => {
      const { code, terms } = found(market.options(owner)[0]).info;
      return [code.slice(0, 3), terms?.kind === "option" ? terms.multiplier : 0];
    });
    assert.deepEqual(told, [["ALB", 500], ["XCC", 1000], ["AAP", 100]]);
  });

  it("trade around what the model says of their underlying's price", () => {
    const { market, run } = makeMarket({ securities, start: Date.UTC(2026, 10, 20, 15, 0) });
    const option = found(market.security("US.AAPL261218C280000"));
    const owner = found(option.owner);
    const { terms } = option.info;
    assert.ok(terms?.kind === "option");
    option.wake();
    for (let i = 0; i < 10; i++) {
      run(60, 1000);
      const figures = figuresOf(option.info, terms, owner.info, owner.quote().curPrice, market.now);
      const { bids, asks } = option.orderBook(10);
      const [bid, ask] = [bids[0]?.price ?? 0, asks[0]?.price ?? 0];
      assert.ok(bid < ask && bids.length === 10 && asks.length === 10);
      assert.ok(Math.abs((bid + ask) / 2 - figures.fair) < 0.5, `${bid} ${ask} ${figures.fair}`);
      for (const { price } of [...bids, ...asks]) {
        const units = Math.round(price * UNITS);
        assert.equal(units % tickBelow(option.info.ticks, units), 0);
      }
    }
    assert.ok(option.ticks().length > 20);
    const { volume, curPrice } = option.quote();
    const [day] = option.bars(2, 1);
    assert.deepEqual([day?.volume, day?.closePrice], [volume, curPrice]);
    assert.ok(option.bars(2, 100).length > 50);
  });

  it("are the same whoever woke them when", () => {
    const ended = (at: number) => {
      const { market, run } = makeMarket({ securities, asleep: true });
      const option = found(market.security("HK.TCH261230P600000"));
      for (let i = 0; i < 10; i++) {
        if (i === at) option.wake();
        run(1, 20_000);
      }
      return JSON.stringify([option.quote(), option.orderBook(5), option.bars(1, 30)]);
    };
    assert.equal(ended(9), ended(0));
  });

  it("end with their last day", () => {
    const { market, run } = makeMarket({ securities, start: Date.UTC(2026, 10, 20, 20, 59) });
    const option = found(market.security("US.AAPL261120C280000"));
    assert.equal(option.quote().isSuspended, false);
    run(10, 60_000);
    assert.equal(option.quote().isSuspended, true);
    assert.equal(option.orderBook().bids.length, 0);
    const { volume } = option.quote();
    run(5, 60_000);
    assert.equal(option.quote().volume, volume);
  });
});

describe("warrants", () => {
  it("follow their stock, and are called where it reaches the recovery price", () => {
    const { market, run } = makeMarket({ securities: HK(), start: Date.UTC(2026, 10, 20, 3, 0) });
    const bull = found(
      market.warrants("HK.00700").find(({ info: { terms } }) => terms?.kind === "warrant" && terms.type === "bull"),
    );
    const { terms } = bull.info;
    assert.ok(terms?.kind === "warrant" && terms.recovery !== undefined);
    run(5, 1000, () => bull.quote());
    assert.equal(bull.suspended, false);
    const { curPrice } = bull.quote();
    const owner = found(bull.owner);
    const inside = (owner.quote().curPrice - terms.strike) / terms.ratio;
    assert.ok(curPrice > inside && curPrice < inside + 0.4, `${curPrice} ${inside}`);
    // Somebody sells down to a bid that waits where it is called.
    owner.order("bid", 100, Math.floor(terms.recovery * 2) / 2);
    owner.order("ask", 100_000_000);
    assert.ok(owner.quote().lowPrice <= terms.recovery);
    run(30, 1000);
    assert.ok(owner.quote().curPrice > terms.recovery, "the stock is back");
    assert.equal(bull.quote().isSuspended, true);
    assert.deepEqual([bull.orderBook().asks, bull.orderBook().bids], [[], []]);
    assert.ok(market.warrants().length > market.warrants("HK.00700").length);
  });
});

describe("futures", () => {
  it("follow their index, or have a price of their own", () => {
    const { market, run } = makeMarket({
      securities: defaultSecurities(),
      asleep: true,
      start: Date.UTC(2026, 10, 20, 3),
    });
    const main = found(market.security("HK.HSImain"));
    const index = found(market.security("HK.800000"));
    run(60, 1000, () => main.quote());
    const { curPrice } = main.quote();
    assert.ok(Math.abs(curPrice / index.quote().curPrice - 1) < 0.005);
    const month = found(market.security("HK.HSI2703"));
    assert.ok(month.quote().curPrice > curPrice, "later months cost more");
    const oil = found(market.security("US.CLmain"));
    assert.equal(oil.owner, undefined);
    assert.ok(oil.orderBook(5).bids.length === 5);
    assert.equal(market.security("HK.HSI2610"), undefined);
    const [names, origin] = [market.futures().map(({ symbol }) => symbol), main.info.terms];
    assert.ok(origin?.kind === "future" && origin.origin !== undefined && names.includes(origin.origin));
  });
});

describe("indices and plates", () => {
  it("move as their members do, and have no orders and no trades", () => {
    const { market, run } = makeMarket({
      securities: defaultSecurities(),
      asleep: true,
      start: Date.UTC(2026, 10, 20, 3),
    });
    const plate = found(market.security("HK.BK1001"));
    let changes = 0;
    plate.wake();
    run(120, 1000, (all) => {
      for (const { symbol, ticks, book, quote } of all) {
        if (symbol !== plate.symbol) continue;
        changes++;
        assert.ok(ticks.length === 0 && !book && quote);
      }
    });
    assert.ok(changes > 60);
    const { members } = plate;
    assert.ok(members.length > 3 && members.every((it) => it.awake && it.hasBook));
    assert.equal(plate.hasBook, false);
    // The second that is under way does not count yet.
    const at = market.now;
    const weighed = (price: (it: SimSecurity) => number) =>
      members.reduce((sum, it) => sum + price(it) * it.info.outstandingShares, 0);
    const level = weighed((it) => it.priceAt(at)) / weighed((it) => it.lastClosePrice * UNITS);
    const { curPrice, lastClosePrice, highPrice, lowPrice, volume } = plate.quote();
    assert.ok(Math.abs(curPrice / lastClosePrice - level) < 2e-4, `${curPrice / lastClosePrice} ${level}`);
    assert.ok(lowPrice <= curPrice && curPrice <= highPrice && volume > 0);
    assert.deepEqual([plate.ticks(), plate.orderBook().bids], [[], []]);
    assert.equal(plate.bars(2, 1)[0]?.volume, volume);
    assert.equal(plate.rt().reduce((sum, point) => sum + point.volume, 0), volume);
  });
});

describe("a week that is passed over", () => {
  it("has every day of a plate be that of its members, whoever looked when", () => {
    const symbols = ["HK.00005", "HK.00939", "HK.BK1001"];
    const told = [true, false].map((asleep) => {
      const { market, run } = makeMarket({
        securities: only(...symbols),
        asleep,
        hours: "exchange",
        ticksPerSecond: 0.1,
      });
      run(1, 10 * DAY);
      const [one, other, plate] = symbols.map((symbol) => found(market.security(symbol)).bars(2, 6));
      assert.equal(plate?.length, 6);
      plate?.forEach(({ volume, time }, i) => {
        if (i > 0) assert.equal(volume, (one?.[i]?.volume ?? 0) + (other?.[i]?.volume ?? 0), time);
      });
      return plate;
    });
    assert.deepEqual(told[0]?.map(({ volume }) => volume > 0), told[1]?.map(() => true));
  });
});

describe("a contract's last day", () => {
  it("is over at 16:00 where nothing trades at that time", () => {
    const securities = only("US.AAPL");
    for (const [day, code] of [["2026-11-20", "261120"], ["2026-11-27", "261127"]]) {
      const start = Date.parse(`${day}T20:30:00Z`);
      const { market, run } = makeMarket({ securities, start, hours: "exchange", ticksPerSecond: 0.1 });
      const option = found(market.security(`US.AAPL${code}C280000`));
      option.wake();
      assert.equal(option.suspended, false);
      run(1, 1_801_000);
      assert.deepEqual([option.suspended, option.quote().isSuspended, option.orderBook().bids], [true, true, []], day);
    }
  });
});

describe("the money of contracts", () => {
  it("is price times volume times what a contract is for, and an average price is a price", () => {
    const { market, run } = makeMarket({ securities: only("US.AAPL"), start: Date.UTC(2026, 10, 20, 15) });
    for (const [symbol, multiplier] of [["US.AAPL261218C280000", 100], ["US.CLmain", 1000]] as const) {
      const contract = found(market.security(symbol));
      contract.wake();
      run(20, 5000);
      for (const { price, volume, turnover } of contract.ticks()) {
        assert.ok(Math.abs(turnover - price * volume * multiplier) < 1e-6 * turnover, symbol);
      }
      const { avgPrice, lowPrice, highPrice, turnover } = contract.snapshot();
      assert.ok(avgPrice >= lowPrice && avgPrice <= highPrice, `${symbol}: ${avgPrice}`);
      assert.equal(contract.bars(2, 1)[0]?.turnover, turnover);
    }
  });
});
