/** Orders over days that are passed over in one step each: the days' bars tell which must be filled or set off. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { OrderStatus, OrderType, TimeInForce, type TrdHeader, TrdMarket, TrdSide } from "../../../src/gen/mod.ts";
import { BarKind } from "../../../src/simulator/market/bars.ts";
import { defaultSecurities } from "../../../src/simulator/market/listed/mod.ts";
import type { SimSecurity } from "../../../src/simulator/market/security.ts";
import { snap, UNITS } from "../../../src/simulator/market/tick_size.ts";
import { realHK, realUS, type Trader, trader } from "./helpers.ts";

const DAY = 86_400_000;
const crypto: TrdHeader = { ...realHK, trdMarket: TrdMarket.Crypto };
const PLACES = [[realHK, "HK.00700", 100], [realUS, "US.AAPL", 10], [crypto, "CC.BTCUSD", 0.01]] as const;
const AWAY = [0.003, 0.01, 0.02, 0.05, 0.09];

interface Placed {
  readonly orderID: bigint;
  readonly security: SimSecurity;
  readonly price: number;
  /** Whether a falling price is what it waits for. */
  readonly falls: boolean;
}

async function placeAll(setup: Trader): Promise<readonly Placed[]> {
  const placed: Placed[] = [];
  for (const [header, symbol, qty] of PLACES) {
    const security = setup.sim.market.security(symbol);
    assert.ok(security !== undefined);
    const { info } = security;
    const last = security.quote().curPrice;
    setup.sim.account(header.accID).setPosition(symbol, qty * 20);
    for (const away of AWAY) {
      const [below, above] = [1 - away, 1 + away].map((share) => snap(info.ticks, last * share * UNITS) / UNITS) as [
        number,
        number,
      ];
      const common = { header, code: info.code, qty, timeInForce: TimeInForce.GTC };
      const add = async (falls: boolean, price: number, more: object): Promise<void> => {
        placed.push({ orderID: await setup.place({ ...common, price, ...more }), security, price, falls });
      };
      await add(true, below, {});
      await add(false, above, { trdSide: TrdSide.Sell });
      if (header === crypto) continue;
      const sell = { trdSide: TrdSide.Sell, timeInForce: TimeInForce.GTC };
      await add(true, below, { ...sell, orderType: OrderType.StopLimit, auxPrice: below, price: above });
      await add(false, above, { ...sell, orderType: OrderType.LimitifTouched, auxPrice: above, price: above });
    }
  }
  return placed;
}

describe("days that are passed over", () => {
  for (const hours of ["always", "exchange"] as const) {
    it(`reach the orders whose prices they have, and no others; hours ${hours}`, async () => {
      const symbols = PLACES.map(([, symbol]) => symbol as string);
      const securities = defaultSecurities().filter(({ symbol }) => symbols.includes(symbol));
      await using setup = await trader({ securities, ticksPerSecond: 0.2, hours });
      setup.sim.account(realHK.accID).setCash(1e9);
      const placed = await placeAll(setup);
      const first = new Map(placed.map(({ security }) => [security, security.bar(BarKind.Day)?.time ?? ""]));
      for (let days = 0; days < 3; days++) setup.pass(DAY);
      const orders = new Map(setup.sim.account(realHK.accID).orders.map((order) => [order.orderID, order]));
      const counts = { reached: 0, waiting: 0 };
      for (const { orderID, security, price, falls } of placed) {
        const since = first.get(security) ?? "";
        const bars = security.bars(BarKind.Day, 10).filter(({ time }) => time >= since);
        const has = (of: typeof bars): boolean =>
          of.some(({ lowPrice, highPrice }) => falls ? lowPrice <= price : highPrice >= price);
        const order = orders.get(orderID);
        const status = order?.orderStatus;
        const stop = (order?.auxPrice ?? 0) > 0;
        const reached = stop ? status !== OrderStatus.WaitingSubmit : status === OrderStatus.Filled_All;
        const told = `${security.symbol} ${order?.orderType} ${price} ${falls ? "down" : "up"}: ${status}`;
        if (reached) assert.ok(has(bars), `${told}, at a price that nobody traded`);
        // Of the first day's bar a part is from before the orders.
        else assert.ok(!has(bars.filter(({ time }) => time > since)), `${told}, and its price was passed`);
        counts[reached ? "reached" : "waiting"]++;
      }
      assert.ok(counts.reached > 5 && counts.waiting > 5, JSON.stringify(counts));
    });
  }
});
