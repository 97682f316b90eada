/** What holds after every step, whatever the steps: thousands of random orders, changes and trades, without sockets. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeMessage } from "../../../src/codec/reader.ts";
import {
  type ModifyOrderOp,
  OrderFillStatus,
  OrderStatus,
  type OrderType,
  type TimeInForce,
  type TrdHeader,
  TrdMarket,
  type TrdModifyOrderC2S,
  type TrdPlaceOrderC2S,
  TrdSide,
  TrdUpdateOrder,
  TrdUpdateOrderFill,
} from "../../../src/gen/mod.ts";
import { Core } from "../../../src/simulator/core.ts";
import type { PushBody } from "../../../src/simulator/envelope.ts";
import type { RequestContext } from "../../../src/simulator/handlers/handler.ts";
import { SteppedClock } from "../../../src/simulator/market/clock.ts";
import type { SimSecurity } from "../../../src/simulator/market/security.ts";
import { addTicks, snap, UNITS } from "../../../src/simulator/market/tick_size.ts";
import { resolveOptions } from "../../../src/simulator/options.ts";
import { Refusal } from "../../../src/simulator/refusal.ts";
import { defaultAccounts } from "../../../src/simulator/trading/accounts.ts";
import type { AccountBooks } from "../../../src/simulator/trading/account.ts";
import { SimulatedAccount } from "../../../src/simulator/trading/handle.ts";
import { sumsOf } from "../../../src/simulator/trading/power.ts";
import { OpenDArgumentError } from "../../../src/errors.ts";
import { sha1 } from "../../../src/wire/digest.ts";
import { toHex } from "../../wire/support.ts";
import { checkBooks } from "./checked_books.ts";
import { CALL, contracts, HSI, PUT } from "./contracts.ts";
import { cn, hk, realCN, realHK, realUS, START, still, us } from "./helpers.ts";

const S = OrderStatus;
/** Where an order may go: written down once more, so that the simulator's own table is tested. */
const MAY: Readonly<Record<number, readonly number[]>> = {
  [S.Submitting]: [S.WaitingSubmit, S.Submitted, S.Filled_Part, S.Filled_All, S.Cancelled_All, S.Failed],
  [S.WaitingSubmit]: [S.Submitting, S.Cancelled_All, S.Failed, S.Disabled],
  [S.Submitted]: [S.Filled_Part, S.Filled_All, S.Cancelled_All, S.Disabled, S.Failed],
  [S.Filled_Part]: [S.Filled_Part, S.Filled_All, S.Cancelled_Part, S.FillCancelled],
  [S.Filled_All]: [S.FillCancelled],
  [S.Cancelled_Part]: [S.FillCancelled],
  [S.FillCancelled]: [S.FillCancelled],
  [S.Disabled]: [S.Submitting, S.Cancelled_All, S.Failed, S.Deleted],
  [S.Cancelled_All]: [S.Deleted],
  [S.Failed]: [S.Deleted],
};

const PLACES: readonly (readonly [header: TrdHeader, code: string, symbol: string])[] = [
  [hk, "00700", "HK.00700"],
  [us, "AAPL", "US.AAPL"],
  [cn, "600036", "SH.600036"],
  [realHK, "00700", "HK.00700"],
  [realUS, "AAPL", "US.AAPL"],
  [realCN, "000001", "SZ.000001"],
  [us, "AAPL261127P100000", PUT],
  [realHK, "TCH261127C400000", CALL],
  [{ ...hk, accID: 10_475_571n, trdMarket: TrdMarket.Futures_Simulate_HK }, "HSI2611", HSI],
];
const TYPES = [1, 1, 1, 1, 2, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;

/** One step: an order, a change, or time. */
interface Step {
  readonly what: "place" | "modify" | "time" | "meddle";
  readonly where: number;
  readonly buy: boolean;
  readonly type: number;
  readonly lots: number;
  /** Price steps from the best price of the other side; negative: away from it. */
  readonly away: number;
  readonly validity: number;
  readonly which: number;
  readonly ms: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom("place", "place", "place", "modify", "meddle", "time", "time"),
  where: fc.nat(),
  buy: fc.boolean(),
  type: fc.nat(TYPES.length - 1),
  lots: fc.integer({ min: 1, max: 30 }),
  away: fc.integer({ min: -3, max: 4 }),
  validity: fc.constantFrom(0, 0, 0, 0, 1, 2),
  which: fc.nat(),
  ms: fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(1, 50, 500, 500, 1000, 4000, 4000, 20_000) },
    { weight: 1, arbitrary: fc.constantFrom(3 * 3_600_000, 30 * 3_600_000) },
  ),
});

/** What each run is about, so that each step costs little: places, by their numbers, and a stock for each option. */
const RUNS: readonly (readonly number[])[] = [[0, 3, 7], [1, 4, 6], [2, 5], [3, 4, 8]];

/** A simulated OpenD that is asked without a connection. */
class World {
  readonly clock = new SteppedClock(START);
  readonly core: Core;
  readonly pushes: PushBody[] = [];
  readonly context: RequestContext;
  readonly #tasks: (() => void)[] = [];
  readonly #states = new Map<bigint, number>();
  readonly #told = new Map<bigint, number>();
  /** Limits of orders after the last step, and the fills that were compared with them. */
  readonly #limits = new Map<bigint, number | undefined>();
  readonly #limited = new Set<bigint>();
  readonly #start: Map<AccountBooks, Map<number, number>>;
  /** Fills that nobody traded. */
  readonly outside = new Set<bigint>();
  readonly #places: readonly (typeof PLACES)[number][];
  #seen = 0;
  #serial = 0;

  constructor(delay: number, places: readonly number[]) {
    this.#places = places.map((place) => PLACES[place] as (typeof PLACES)[number]);
    const symbols = new Set(this.#places.map(([, , symbol]) => symbol));
    const numbers = new Set(this.#places.map(([{ accID }]) => accID));
    const options = resolveOptions({
      securities: [...still.securities ?? [], ...contracts].filter(({ symbol }) => symbols.has(symbol)),
      ticksPerSecond: 1,
      clock: this.clock,
      trading: {
        unlocked: true,
        exchangeDelay: delay,
        accounts: defaultAccounts().filter(({ accID }) => numbers.has(accID)),
      },
      rules: { tradeWindows: false, tradeGaps: false },
    });
    this.core = new Core(options, undefined);
    const session = { connID: 1n, sendPush: (push: PushBody) => void this.pushes.push(push) };
    this.context = {
      core: this.core,
      session: session as unknown as RequestContext["session"],
      askedAt: this.core.now(),
      after: (task) => void this.#tasks.push(task),
      hold: () => assert.fail("no reply is held"),
    };
    this.core.trading.subscribe(session, [...this.core.trading.accounts.keys()]);
    this.#start = new Map([...this.accounts].map((account) => [account, new Map(account.cash)]));
  }

  get accounts(): Iterable<AccountBooks> {
    return this.core.trading.accounts.values();
  }

  run(step: Step): void {
    const [header, code, symbol] = this.#places[step.where % this.#places.length] as (typeof PLACES)[number];
    if (step.what === "time") {
      this.clock.advance(step.ms);
      return this.core.step();
    }
    if (step.what === "meddle") return this.#meddle(step, header);
    const packetID = { connID: 1n, serialNo: ++this.#serial };
    const security = this.core.market.security(symbol) as SimSecurity;
    const price = this.#price(security, step.buy, step.away);
    try {
      if (step.what === "place") this.#place({ ...this.#terms(step, price, security), packetID, header, code });
      else this.#modify(step, header, { price, qty: step.lots * security.info.lotSize }, packetID);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    for (const task of this.#tasks.splice(0)) task();
  }

  #place(c2s: TrdPlaceOrderC2S): void {
    const account = this.core.trading.accounts.get(c2s.header.accID) as AccountBooks;
    const before = sumsOf(account, account.currency).free;
    const s2c = this.core.handlers.TrdPlaceOrder?.(c2s, this.context);
    assert.ok(s2c?.orderID !== undefined, "no number");
    const { free } = sumsOf(account, account.currency);
    // What an order without a limit will cost is a guess.
    const guessed = account.orders.get(s2c.orderID)?.kind.limit !== true;
    assert.ok(guessed || free >= -UNITS || free >= before - UNITS, "an order beyond the account's power");
  }

  /** What no client does: the exchange fills, cancels, refuses, takes back. */
  #meddle({ which, buy, lots }: Step, { accID }: TrdHeader): void {
    const account = this.core.trading.accounts.get(accID) as AccountBooks;
    const handle = new SimulatedAccount(this.core.trading, account, (symbol) => this.core.market.security(symbol));
    const orders = [...account.orders.values()];
    const order = orders[which % orders.length];
    const fill = account.fills[which % account.fills.length];
    try {
      if (lots % 4 === 0 && fill !== undefined) handle.withdrawFill(fill.fillID);
      else if (order !== undefined && lots % 4 === 1) {
        const { length } = account.fills;
        handle.fill(order.orderID, order.terms.security.info.lotSize);
        this.outside.add(account.fills[length]?.fillID ?? 0n);
      } else if (order !== undefined && buy) handle.cancel(order.orderID, "halted");
      else if (order !== undefined) handle.reject(order.orderID, "no");
    } catch (error) {
      if (!(error instanceof OpenDArgumentError)) throw error;
    }
  }

  #modify(
    { which, type }: Step,
    header: TrdHeader,
    more: { price: number; qty: number },
    packetID: { connID: bigint; serialNo: number },
  ): void {
    const account = this.core.trading.accounts.get(header.accID) as AccountBooks;
    const orders = [...account.orders.keys()];
    const orderID = orders[which % orders.length] ?? 0n;
    const modifyOrderOp = (1 + type % 5) as ModifyOrderOp;
    const c2s: TrdModifyOrderC2S = { packetID, header, orderID, modifyOrderOp, ...more };
    this.core.handlers.TrdModifyOrder?.(c2s, this.context);
  }

  #terms(
    { buy, type, lots, validity }: Step,
    price: number,
    { info }: SimSecurity,
  ): Omit<TrdPlaceOrderC2S, "packetID" | "header" | "code"> {
    return {
      trdSide: buy ? TrdSide.Buy : TrdSide.Sell,
      orderType: TYPES[type] as OrderType,
      qty: lots * info.lotSize,
      price,
      auxPrice: price,
      trailType: 1,
      trailValue: 0.05,
      trailSpread: 0,
      timeInForce: validity as TimeInForce,
    };
  }

  #price({ book, info }: SimSecurity, buy: boolean, away: number): number {
    const best = (buy ? book.asks : book.bids)[0]?.price ?? info.referencePrice * UNITS;
    return addTicks(info.ticks, snap(info.ticks, best), buy ? away : -away) / UNITS;
  }

  check(): void {
    for (const { book } of this.core.market.securities) {
      const [bid, ask] = [book.bids[0], book.asks[0]];
      if (bid !== undefined && ask !== undefined) assert.ok(bid.price < ask.price, "the book crosses");
    }
    for (const account of this.accounts) {
      checkBooks(account, this.#start.get(account) ?? new Map());
      this.#checkLimits(account);
    }
    for (; this.#seen < this.pushes.length; this.#seen++) this.#checkPush(this.pushes[this.#seen] as PushBody);
  }

  /** New fills are within a limit that their orders had in this step: what it is changed to later does not concern them. */
  #checkLimits({ fills, orders }: AccountBooks): void {
    for (const { fillID, order: { orderID, terms }, side, price } of fills) {
      if (this.#limited.has(fillID)) continue;
      this.#limited.add(fillID);
      const limits = [terms.price, this.#limits.get(orderID)].filter((limit) => limit !== undefined);
      const within = limits.some((limit) => side === "bid" ? price <= limit : price >= limit);
      assert.ok(terms.price === undefined || within, "worse than its limit");
    }
    for (const { orderID, terms } of orders.values()) this.#limits.set(orderID, terms.price);
  }

  #checkPush({ id, body }: PushBody): void {
    if (id === TrdUpdateOrder.id) {
      const order = decodeMessage(TrdUpdateOrder.decode, body).s2c?.order;
      assert.ok(order !== undefined, "no order");
      const before = this.#states.get(order.orderID);
      const { orderStatus } = order;
      if (before === undefined) assert.equal(orderStatus, S.Submitting);
      else if (before !== orderStatus || before === S.Filled_Part) {
        assert.ok(MAY[before]?.includes(orderStatus), `${before} to ${orderStatus}`);
      }
      this.#states.set(order.orderID, orderStatus);
      this.#told.set(order.orderID, order.fillQty ?? 0);
      return;
    }
    assert.equal(id, TrdUpdateOrderFill.id);
    const fill = decodeMessage(TrdUpdateOrderFill.decode, body).s2c?.orderFill;
    const withdrawn = fill?.status === OrderFillStatus.Cancelled;
    assert.ok(withdrawn || (this.#told.get(fill?.orderID ?? 0n) ?? 0) >= (fill?.qty ?? 0), "a fill before its order");
  }
}

/** Every fill is a tick: of its time, its price and at least its quantity. */
function checkTicks({ core, outside }: World): number {
  let count = 0;
  for (const account of core.trading.accounts.values()) {
    for (const { fillID, security, qty, price, time } of account.fills) {
      if (outside.has(fillID)) continue;
      const kept = security.ticks();
      const ticks = kept.filter((tick) => tick.time === time);
      // Only a thousand are kept, and of the oldest one's moment perhaps not all.
      if (ticks.length === 0 || kept[0]?.time === time) continue;
      assert.ok(ticks.some((tick) => tick.volume === qty && Math.round(tick.price * UNITS) === price), "no such tick");
      count++;
    }
  }
  return count;
}

describe("whatever is ordered and traded", () => {
  for (const delay of [0, 700]) {
    it(`cash, shares, orders and books agree, with a delay of ${delay} ms`, () => {
      let fills = 0;
      let count = 0;
      for (const [run, places] of RUNS.entries()) {
        fc.assert(
          fc.property(fc.array(step, { minLength: 650, maxLength: 700 }), (steps) => {
            const world = new World(delay, places);
            for (const each of steps) {
              world.run(each);
              world.check();
            }
            fills += checkTicks(world);
            count += steps.length;
          }),
          { numRuns: 1, seed: 5 + run, endOnFailure: true },
        );
      }
      assert.ok(fills > 150 && count > 2500, `only ${fills} fills with ticks were seen in ${count} steps`);
    });
  }

  // Of one security: several take turns in a step.
  for (const delay of [0, 300]) {
    it(`the same steps give the same pushes, to the byte, also when time is cut finer; delay ${delay} ms`, () => {
      const steps = fc.sample(step, { numRuns: 120, seed: 11 });
      const run = (cut: number): string => {
        const world = new World(delay, [0, 3]);
        for (const each of steps) {
          if (each.what !== "time" || each.ms > 300_000) world.run(each);
          else for (let i = 0; i < cut; i++) world.run({ ...each, ms: each.ms / cut });
        }
        assert.ok(world.pushes.length > 50, `only ${world.pushes.length} pushes were seen`);
        return toHex(sha1(encode(world.pushes.map(({ id, body }) => `${id} ${body}`).join("\n"))));
      };
      const once = run(1);
      assert.equal(run(1), once);
      assert.equal(run(10), once);
    });
  }
});

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
