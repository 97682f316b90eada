/** What holds after every step, whatever the steps: thousands of random orders, changes and trades, without sockets. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeMessage } from "../../../src/codec/reader.ts";
import {
  type ModifyOrderOp,
  OrderStatus,
  type OrderType,
  type TimeInForce,
  type TrdHeader,
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
import type { AccountBooks } from "../../../src/simulator/trading/account.ts";
import { sha1 } from "../../../src/wire/digest.ts";
import { toHex } from "../../wire/support.ts";
import { cn, hk, realCN, realHK, realUS, START, still, us } from "./helpers.ts";

const S = OrderStatus;
/** Where an order may go: written down once more, so that the simulator's own table is tested. */
const MAY: Readonly<Record<number, readonly number[]>> = {
  [S.Submitting]: [S.WaitingSubmit, S.Submitted, S.Filled_Part, S.Filled_All, S.Cancelled_All, S.Failed],
  [S.WaitingSubmit]: [S.Submitting, S.Cancelled_All, S.Disabled],
  [S.Submitted]: [S.Filled_Part, S.Filled_All, S.Cancelled_All, S.Disabled, S.Failed],
  [S.Filled_Part]: [S.Filled_Part, S.Filled_All, S.Cancelled_Part],
  [S.Disabled]: [S.Submitting, S.Cancelled_All, S.Deleted],
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
];
const TYPES = [1, 1, 1, 1, 2, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;

/** One step: an order, a change, or time. */
interface Step {
  readonly what: "place" | "modify" | "time";
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
  what: fc.constantFrom("place", "place", "modify", "time"),
  where: fc.nat(PLACES.length - 1),
  buy: fc.boolean(),
  type: fc.nat(TYPES.length - 1),
  lots: fc.integer({ min: 1, max: 30 }),
  away: fc.integer({ min: -6, max: 3 }),
  validity: fc.constantFrom(0, 0, 0, 0, 1, 2),
  which: fc.nat(),
  ms: fc.constantFrom(1, 50, 500, 4000, 20_000, 3 * 3_600_000),
});

/** A simulated OpenD that is asked without a connection. */
class World {
  readonly clock = new SteppedClock(START);
  readonly core: Core;
  readonly pushes: PushBody[] = [];
  readonly context: RequestContext;
  readonly #tasks: (() => void)[] = [];
  readonly #states = new Map<bigint, number>();
  readonly #told = new Map<bigint, number>();
  readonly #start: Map<AccountBooks, Map<number, number>>;
  #seen = 0;
  #serial = 0;

  constructor(delay: number) {
    const options = resolveOptions({
      ...still,
      ticksPerSecond: 2,
      clock: this.clock,
      trading: { unlocked: true, exchangeDelay: delay },
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
    const [header, code, symbol] = PLACES[step.where] as (typeof PLACES)[number];
    if (step.what === "time") {
      this.clock.advance(step.ms);
      return this.core.step();
    }
    const packetID = { connID: 1n, serialNo: ++this.#serial };
    const security = this.core.market.security(symbol) as SimSecurity;
    const price = this.#price(security, step.buy, step.away);
    try {
      if (step.what === "place") this.#place({ ...this.#terms(step, price), packetID, header, code });
      else this.#modify(step, header, { price, qty: step.lots * security.info.lotSize }, packetID);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    for (const task of this.#tasks.splice(0)) task();
  }

  #place(c2s: TrdPlaceOrderC2S): void {
    const s2c = this.core.handlers.TrdPlaceOrder?.(c2s, this.context);
    assert.ok(s2c?.orderID !== undefined);
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
    { buy, type, lots, where, validity }: Step,
    price: number,
  ): Omit<TrdPlaceOrderC2S, "packetID" | "header" | "code"> {
    const [, , symbol] = PLACES[where] as (typeof PLACES)[number];
    return {
      trdSide: buy ? TrdSide.Buy : TrdSide.Sell,
      orderType: TYPES[type] as OrderType,
      qty: lots * (this.core.market.security(symbol)?.info.lotSize ?? 1),
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
    for (const account of this.accounts) this.#checkBooks(account);
    for (; this.#seen < this.pushes.length; this.#seen++) this.#checkPush(this.pushes[this.#seen] as PushBody);
  }

  #checkBooks(account: AccountBooks): void {
    const cash = new Map(this.#start.get(account));
    const shares = new Map<SimSecurity, { qty: number; spent: number; closed: boolean }>();
    const filled = new Map<bigint, { qty: number; value: number }>();
    for (const { order, security, side, qty, price } of account.fills) {
      const sign = side === "bid" ? 1 : -1;
      const currency = security.info.market === "HK" ? 1 : security.info.market === "US" ? 2 : 3;
      cash.set(currency, (cash.get(currency) ?? 0) - sign * qty * price);
      const held = shares.get(security) ?? { qty: 0, spent: 0, closed: false };
      const left = held.qty + sign * qty;
      const turned = left === 0 || left * held.qty < 0;
      shares.set(security, { qty: left, spent: held.spent + sign * qty * price, closed: held.closed || turned });
      const sum = filled.get(order.orderID) ?? { qty: 0, value: 0 };
      filled.set(order.orderID, { qty: sum.qty + qty, value: sum.value + qty * price });
      const { price: limit } = order.terms;
      if (limit !== undefined) assert.ok(side === "bid" ? price <= limit : price >= limit, "worse than its limit");
    }
    for (const order of account.orders.values()) {
      const currency = order.terms.security.info.market === "HK"
        ? 1
        : order.terms.security.info.market === "US"
        ? 2
        : 3;
      cash.set(currency, (cash.get(currency) ?? 0) - order.fees);
      const sum = filled.get(order.orderID) ?? { qty: 0, value: 0 };
      assert.deepEqual([order.filled, order.filledValue], [sum.qty, sum.value], "filled is the sum of fills");
      assert.ok(order.filled <= order.terms.qty && order.fees >= 0);
      assert.equal(order.working, account.working.has(order));
      if (order.bookId !== undefined) assert.equal(order.terms.security.book.order(order.bookId)?.volume, order.left);
    }
    for (const [currency, amount] of account.cash) {
      assert.equal(amount, cash.get(currency), "cash is start, fills and fees");
    }
    const flows = new Map(this.#start.get(account));
    for (const { currency, amount } of account.flows) flows.set(currency, (flows.get(currency) ?? 0) + amount);
    assert.deepEqual(account.cash, flows, "and the sum of its flows");
    for (const [security, { qty, spent, closed }] of shares) {
      const position = account.position(security);
      assert.ok(position !== undefined && position.qty === qty);
      const { cost, realized } = position;
      assert.ok(Number.isInteger(cost) && Number.isInteger(realized));
      if (qty === 0) assert.equal(cost, 0);
      // Once closed it begins anew, and forgets what it gained.
      if (!closed) assert.equal(cost - realized, spent, "what was paid is what is held and what was gained");
    }
    if (!account.margin) {
      assert.ok([...account.cash.values()].every((amount) => amount >= 0), "a cash account owes nothing");
    }
  }

  #checkPush({ id, body }: PushBody): void {
    if (id === TrdUpdateOrder.id) {
      const order = decodeMessage(TrdUpdateOrder.decode, body).s2c?.order;
      assert.ok(order !== undefined);
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
    assert.ok((this.#told.get(fill?.orderID ?? 0n) ?? 0) >= (fill?.qty ?? 0), "a fill before its order");
  }
}

/** Every fill is a tick: of its time, its price and at least its quantity. */
function checkTicks({ core }: World): number {
  let count = 0;
  for (const account of core.trading.accounts.values()) {
    for (const { security, qty, price, time } of account.fills) {
      const ticks = security.ticks().filter((tick) => tick.time === time);
      // Only a thousand are kept.
      if (ticks.length === 0) continue;
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
      fc.assert(
        fc.property(fc.array(step, { minLength: 60, maxLength: 150 }), (steps) => {
          const world = new World(delay);
          for (const each of steps) {
            world.run(each);
            world.check();
          }
          fills += checkTicks(world);
        }),
        { numRuns: 12, seed: 5 },
      );
      assert.ok(fills > 100, `only ${fills} fills were seen`);
    });
  }

  // Of one security: several take turns in a step. An order that is set off in the middle of a step, and has a delay, goes to the exchange with the step's end.
  for (const [delay, types] of [[0, TYPES.length], [300, 11]] as const) {
    it(`the same steps give the same pushes, to the byte, also when time is cut finer; delay ${delay} ms`, () => {
      const steps = fc.sample(step, { numRuns: 150, seed: 11 }).map((each) => ({
        ...each,
        type: each.type % types,
        where: each.where % 2 * 3,
      }));
      const run = (cut: number): string => {
        const world = new World(delay);
        for (const each of steps) {
          if (each.what !== "time" || each.ms > 300_000) world.run(each);
          else for (let i = 0; i < cut; i++) world.run({ ...each, ms: each.ms / cut });
        }
        assert.ok(world.pushes.length > 100);
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
