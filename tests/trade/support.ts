/** A trade context with a simulator whose trading a test writes itself. */

import { systemClock } from "../../src/session/clock.ts";
import {
  OpenTradeContext,
  type Order,
  type TradeContextOptions,
  type TrdAcc,
  TrdEnv,
  type TrdHeader,
} from "../../mod.ts";
import { type Simulator, startSimulator } from "../../src/simulator/mod.ts";
import { accounts, paperHeader, realHeader } from "./samples.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";

export const pem: string = rsaVectors.find(({ bits }) => bits === 1024)!.privatePkcs1;

/** A simulator and the context that is connected to it. */
export interface Scripted {
  readonly sim: Simulator;
  readonly trade: OpenTradeContext;
  /** What the order list answers with; a test replaces it. */
  orders: Order[];
  /** The requests that came, by the command's name. */
  readonly asked: Map<string, unknown[]>;
  /** Pushes a state of an order. */
  push(order: Order, header?: TrdHeader): void;
}

/** Runs with both, encrypted. At the end everything is closed. */
export async function scripted(
  run: (scripted: Scripted) => Promise<void>,
  options: TradeContextOptions = {},
  list: readonly TrdAcc[] = accounts,
): Promise<void> {
  await using sim = await startSimulator({ rsaPrivateKey: pem, interval: false, rules: { silentIntervals: Infinity } });
  const asked = new Map<string, unknown[]>();
  const note = (name: string, c2s: unknown): void => void asked.set(name, [...asked.get(name) ?? [], c2s]);
  const self: { orders: Order[] } = { orders: [] };
  sim.respond("TrdGetAccList", ({ c2s }) => {
    note("TrdGetAccList", c2s);
    return { retType: 0, s2c: { accList: [...list] } };
  });
  sim.respond("TrdSubAccPush", ({ c2s }) => {
    note("TrdSubAccPush", c2s);
    return { retType: 0, s2c: {} };
  });
  sim.respond("TrdGetOrderList", ({ c2s }) => {
    note("TrdGetOrderList", c2s);
    return { retType: 0, s2c: { header: c2s!.header, orderList: self.orders } };
  });
  sim.respond("TrdGetHistoryOrderList", ({ c2s }) => {
    note("TrdGetHistoryOrderList", c2s);
    return { retType: 0, s2c: { header: c2s!.header, orderList: [] } };
  });
  sim.respond("TrdModifyOrder", ({ c2s }) => {
    note("TrdModifyOrder", c2s);
    return { retType: 0, s2c: { header: c2s!.header, orderID: c2s!.orderID } };
  });
  sim.respond("TrdPlaceOrder", ({ c2s }) => {
    note("TrdPlaceOrder", c2s);
    return { retType: 0, s2c: { header: c2s!.header, orderID: 1n, orderIDEx: "x1" } };
  });
  await using trade = await OpenTradeContext.connect({
    port: sim.port,
    rsaPrivateKey: pem,
    reconnect: { firstDelay: 5, maxDelay: 5, jitter: false },
    ...options,
  });
  const push = (state: Order, header: TrdHeader = trade.trdEnv === TrdEnv.Real ? realHeader : paperHeader): void => {
    sim.push("TrdUpdateOrder", { header, order: state });
  };
  await run({
    sim,
    trade,
    asked,
    push,
    get orders() {
      return self.orders;
    },
    set orders(orders) {
      self.orders = orders;
    },
  });
}

/** Takes what a stream or iterator gives next. */
export async function next<T>(iterator: AsyncIterator<T>): Promise<T> {
  const { done, value } = await iterator.next();
  if (done) throw new Error("it has ended");
  return value;
}

/** A clock that runs so many times as fast as the system's. */
export function fastClock(times: number): TradeContextOptions["clock"] {
  return {
    now: () => systemClock.now() * times,
    schedule: (callback, delay, hold) => systemClock.schedule(callback, delay / times, hold),
  };
}
