/** What GetMaxTrdQtys tells is what PlaceOrder takes: just so much, and not a lot more. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  Currency,
  OrderType,
  type TrdHeader,
  TrdMarket,
  type TrdPlaceOrderC2S,
  TrdSide,
} from "../../../src/gen/mod.ts";
import { Core } from "../../../src/simulator/core.ts";
import type { RequestContext } from "../../../src/simulator/handlers/handler.ts";
import { SteppedClock } from "../../../src/simulator/market/clock.ts";
import { CRYPTO } from "../../../src/simulator/market/listed/crypto.ts";
import type { SimSecurity } from "../../../src/simulator/market/security.ts";
import { addTicks, snap, UNITS } from "../../../src/simulator/market/tick_size.ts";
import { resolveOptions } from "../../../src/simulator/options.ts";
import { Refusal } from "../../../src/simulator/refusal.ts";
import { worth } from "../../../src/simulator/trading/contract.ts";
import { SimulatedAccount } from "../../../src/simulator/trading/handle.ts";
import { CALL, contracts, PUT } from "./contracts.ts";
import { cn, hk, realCN, realHK, realUS, START, still, us } from "./helpers.ts";

const realCrypto: TrdHeader = { ...realHK, trdMarket: TrdMarket.Crypto };
const PLACES: readonly (readonly [header: TrdHeader, symbol: string])[] = [
  [hk, "HK.00700"],
  [us, "US.AAPL"],
  [cn, "SH.600036"],
  [realHK, "HK.00700"],
  [realUS, "US.AAPL"],
  [realCN, "SZ.000001"],
  [realCrypto, "CC.BTCUSD"],
  [us, PUT],
  [realUS, PUT],
  [realHK, CALL],
];

const options = resolveOptions({
  securities: [...still.securities ?? [], ...contracts.filter(({ symbol }) => [CALL, PUT].includes(symbol)), ...CRYPTO],
  ticksPerSecond: 0,
  clock: new SteppedClock(START),
  trading: { unlocked: true, orderCaps: false },
  rules: { tradeWindows: false, tradeGaps: false },
});

interface Case {
  readonly where: number;
  /** Lots held of it; negative: short, where that may be. */
  readonly held: number;
  readonly cash: number;
  /** Price steps from the newest price. */
  readonly away: number;
  /** Lots of an order that rests already. */
  readonly resting: number;
  readonly buys: boolean;
}

const cases: fc.Arbitrary<Case> = fc.record({
  where: fc.nat(PLACES.length - 1),
  held: fc.constantFrom(0, 0, 3, -2),
  cash: fc.integer({ min: 100, max: 3_000_000 }),
  away: fc.integer({ min: -40, max: 40 }),
  resting: fc.integer({ min: 0, max: 2 }),
  buys: fc.boolean(),
});

const LOT: Readonly<Record<string, number>> = { "CC.BTCUSD": 1e-5 };

function check({ where, held, cash, away, resting, buys }: Case): number {
  const core = new Core(options, undefined);
  const session = { connID: 1n, sendPush: () => undefined };
  const context: RequestContext = {
    core,
    session: session as unknown as RequestContext["session"],
    askedAt: core.now(),
    after: (task) => task(),
    hold: () => assert.fail("no reply is held"),
  };
  const [header, symbol] = PLACES[where] as (typeof PLACES)[number];
  const security = core.market.security(symbol) as SimSecurity;
  const { info } = security;
  const lot = LOT[symbol] ?? info.lotSize;
  const books = core.trading.accounts.get(header.accID);
  assert.ok(books !== undefined);
  const account = new SimulatedAccount(core.trading, books, (name) => core.market.security(name));
  account.setCash(cash, info.currency === "USD" ? Currency.USD : info.currency === "HKD" ? Currency.HKD : Currency.CNH);
  const short = books.margin && symbol !== "CC.BTCUSD" && (info.market === "US" || info.kind === "option");
  account.setPosition(symbol, held < 0 && !short ? 0 : Math.round(held * lot * 1e5) / 1e5);
  const { code } = info;
  const last = snap(info.ticks, security.quote().curPrice * UNITS);
  const price = Math.max(0.01, addTicks(info.ticks, last, away) / UNITS);
  let serialNo = 0;
  const place = (buys: boolean, qty: number): void => {
    const c2s: TrdPlaceOrderC2S = {
      packetID: { connID: 1n, serialNo: ++serialNo },
      header,
      code,
      trdSide: buys ? TrdSide.Buy : TrdSide.Sell,
      orderType: OrderType.Normal,
      qty: Math.round(qty * 1e5) / 1e5,
      price,
    };
    core.handlers.TrdPlaceOrder?.(c2s, context);
  };
  try {
    if (resting > 0) place(buys, resting * lot);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  const most = core.handlers.TrdGetMaxTrdQtys?.({ header, orderType: OrderType.Normal, code, price }, context);
  assert.ok(most !== undefined && "maxTrdQtys" in most);
  const { maxCashBuy, maxCashAndMarginBuy = 0, maxPositionSell, maxSellShort = 0, maxBuyBack = 0 } = most.maxTrdQtys ??
    assert.fail("nothing was told");
  assert.ok(maxCashBuy <= maxCashAndMarginBuy, "more with cash alone");
  if (resting === 0 && maxCashBuy < maxCashAndMarginBuy) {
    const qty = maxCashBuy + lot;
    const value = worth(security, qty, price * UNITS);
    assert.ok(value + books.feeFor(security, "bid", qty, value) > cash * UNITS, "cash for a lot more");
  }
  const closes = books.held(security) !== 0 && (books.held(security) > 0) !== buys;
  const told = buys ? (closes ? maxBuyBack : maxCashAndMarginBuy) : closes ? maxPositionSell : maxSellShort;
  const refusal = closes || (!buys && !short) ? /position in .* is insufficient/ : /power is insufficient/;
  assert.throws(() => place(buys, told + lot), (error) => error instanceof Refusal && refusal.test(error.message));
  if (told === 0) return 0;
  place(buys, told);
  return 1;
}

describe("the most that can be traded", () => {
  it("is taken, and a lot more is not", () => {
    let taken = 0;
    fc.assert(fc.property(cases, (each) => void (taken += check(each))), { numRuns: 150, seed: 3 });
    assert.ok(taken > 80, `only ${taken} orders were taken`);
  });
});
