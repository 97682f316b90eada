/** Shared by the tests of the simulator's trading. */

import assert from "node:assert/strict";
import type { ResponseEnvelope } from "../../../src/codec/command.ts";
import {
  type ModifyOrderOp,
  type Order,
  type OrderFill,
  OrderType,
  TrdEnv,
  type TrdHeader,
  TrdMarket,
  TrdModifyOrder,
  type TrdModifyOrderC2S,
  type TrdModifyOrderS2C,
  TrdPlaceOrder,
  type TrdPlaceOrderC2S,
  type TrdPlaceOrderS2C,
  TrdSide,
  TrdSubAccPush,
  TrdUnlockTrade,
  TrdUpdateOrder,
  TrdUpdateOrderFill,
} from "../../../src/gen/mod.ts";
import { defaultSecurities } from "../../../src/simulator/market/securities.ts";
import { SteppedClock } from "../../../src/simulator/market/clock.ts";
import type { SimulatorOptions } from "../../../src/simulator/options.ts";
import { startSimulator } from "../../../src/simulator/start.ts";
import type { Side, Submitted } from "../../../src/simulator/market/order_book.ts";
import type { Simulator } from "../../../src/simulator/simulator.ts";
import { failure, tcp, type TcpTestClient } from "../client.ts";

/** A Friday, 11:00 in Hong Kong and 22:00 the day before in New York. */
export const START: number = Date.UTC(2026, 10, 20, 3, 0, 0);

export const REAL = 281756479345015383n;
export const PAPER_HK = 4755794n;
export const PAPER_US = 4755796n;
export const PAPER_CN = 4755797n;

export const hk: TrdHeader = { trdEnv: TrdEnv.Simulate, accID: PAPER_HK, trdMarket: TrdMarket.HK };
export const us: TrdHeader = { trdEnv: TrdEnv.Simulate, accID: PAPER_US, trdMarket: TrdMarket.US };
export const cn: TrdHeader = { trdEnv: TrdEnv.Simulate, accID: PAPER_CN, trdMarket: TrdMarket.CN };
export const realHK: TrdHeader = { trdEnv: TrdEnv.Real, accID: REAL, trdMarket: TrdMarket.HK };
export const realUS: TrdHeader = { trdEnv: TrdEnv.Real, accID: REAL, trdMarket: TrdMarket.US };
export const realCN: TrdHeader = { trdEnv: TrdEnv.Real, accID: REAL, trdMarket: TrdMarket.HKCC };

/** The MD5 of "123456". */
export const PWD_MD5 = "e10adc3949ba59abbe56e057f20f883e";

/** A trade, as far as a test says it: the rest is a limit order to buy a lot of 00700 far below the market. */
export type Wanted = Partial<Omit<TrdPlaceOrderC2S, "packetID">>;

/** A client that trades, on a simulator that only moves when it is told to. */
export class Trader {
  readonly sim: Simulator;
  readonly clock: SteppedClock;
  readonly client: TcpTestClient;
  readonly connID: bigint;
  serial = 0;

  constructor(sim: Simulator, clock: SteppedClock, client: TcpTestClient, connID: bigint) {
    this.sim = sim;
    this.clock = clock;
    this.client = client;
    this.connID = connID;
  }

  /** The terms, filled up. */
  c2s(wanted: Wanted = {}): TrdPlaceOrderC2S {
    return {
      packetID: { connID: this.connID, serialNo: ++this.serial },
      header: hk,
      trdSide: TrdSide.Buy,
      orderType: OrderType.Normal,
      code: "00700",
      qty: 100,
      price: 300,
      ...wanted,
    };
  }

  ask(wanted?: Wanted): Promise<ResponseEnvelope<TrdPlaceOrderS2C>> {
    return this.client.ask(TrdPlaceOrder, this.c2s(wanted));
  }

  /** Places what must be taken, and gives the order's number. */
  async place(wanted?: Wanted): Promise<bigint> {
    const { orderID } = await this.client.get(TrdPlaceOrder, this.c2s(wanted));
    assert.ok(orderID !== undefined);
    return orderID;
  }

  /** Places what must be refused, and gives the reason. */
  async refused(wanted?: Wanted): Promise<string> {
    return failure(await this.ask(wanted));
  }

  modify(
    header: TrdHeader,
    orderID: bigint,
    modifyOrderOp: ModifyOrderOp,
    more: Partial<TrdModifyOrderC2S> = {},
  ): Promise<ResponseEnvelope<TrdModifyOrderS2C>> {
    const packetID = { connID: this.connID, serialNo: ++this.serial };
    return this.client.ask(TrdModifyOrder, { packetID, header, orderID, modifyOrderOp, ...more });
  }

  /** The pushes of orders so far. */
  get orders(): Order[] {
    return this.client.pushes(TrdUpdateOrder).map(({ order }) => order);
  }

  /** The pushes of fills so far. */
  get fills(): OrderFill[] {
    return this.client.pushes(TrdUpdateOrderFill).map(({ orderFill }) => orderFill);
  }

  /** The states of an order, as they were pushed. */
  states(orderID: bigint): number[] {
    return this.orders.filter((order) => order.orderID === orderID).map(({ orderStatus }) => orderStatus);
  }

  /** Somebody else's order. */
  crowd(symbol: string, side: Side, volume: number, price?: number): Submitted {
    const security = this.sim.market.security(symbol);
    assert.ok(security !== undefined);
    return security.order(side, volume, price);
  }

  /** Moves time on. */
  pass(ms: number): void {
    this.clock.advance(ms);
    this.sim.step();
  }

  /** Waits until everything that was sent so far has come. */
  async settle(): Promise<void> {
    await this.client.get(TrdSubAccPush, { accIDList: [REAL, PAPER_HK, PAPER_US, PAPER_CN] });
  }

  async unlock(): Promise<void> {
    await this.client.get(TrdUnlockTrade, { unlock: true, pwdMD5: PWD_MD5, securityFirm: 1 });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.sim.close();
  }
}

const SYMBOLS = ["HK.00700", "US.AAPL", "SH.600036", "SZ.000001"];

/** Four securities, and nobody who trades them. */
export const still: SimulatorOptions = {
  securities: defaultSecurities().filter(({ symbol }) => SYMBOLS.includes(symbol)),
  ticksPerSecond: 0,
};

/** A simulator whose requests are not counted, and a client that hears of its accounts. Unlocked, unless told otherwise. */
export async function trader(options: SimulatorOptions = {}): Promise<Trader> {
  const clock = new SteppedClock(START);
  const rules = { tradeWindows: false, tradeGaps: false, silentIntervals: Infinity, ...options.rules };
  const trading = { unlocked: true, ...options.trading };
  const sim = await startSimulator({
    interval: false,
    websocketPort: false,
    clock,
    ...still,
    ...options,
    rules,
    trading,
  });
  const client = await tcp(sim);
  const result = new Trader(sim, clock, client, sim.connections[0]?.connID ?? 0n);
  await result.settle();
  return result;
}
