/**
 * What is measured with: messages of the simulated market, set as a live OpenD sets them. The same in every process.
 *
 * @module
 */

import type { Reader } from "../src/codec/reader.ts";
import { Writer } from "../src/codec/writer.ts";
import { PushDataType, QotMarket, RehabType } from "../src/gen/qot_common.ts";
import { decodeQotGetKLResponse, encodeQotGetKLResponse } from "../src/gen/qot_get_kl.ts";
import { decodeQotUpdateBasicQotResponse, encodeQotUpdateBasicQotResponse } from "../src/gen/qot_update_basic_qot.ts";
import { decodeQotUpdateKLResponse, encodeQotUpdateKLResponse } from "../src/gen/qot_update_kl.ts";
import {
  decodeQotUpdateOrderBookResponse,
  encodeQotUpdateOrderBookResponse,
} from "../src/gen/qot_update_order_book.ts";
import { decodeQotUpdateRTResponse, encodeQotUpdateRTResponse } from "../src/gen/qot_update_rt.ts";
import { decodeQotUpdateTickerResponse, encodeQotUpdateTickerResponse } from "../src/gen/qot_update_ticker.ts";
import { BarKind, Market, type SimSecurity, SteppedClock } from "../src/simulator/market/mod.ts";
import { BEST_RIGHTS, Rights } from "../src/simulator/rules/rights.ts";
import { basicQot, kLine, orderBook, securityOf, ticker, timeShare } from "../src/simulator/shapes.ts";

/** 2026-11-20 10:30 in Hong Kong, when its market is open: epoch milliseconds. */
export const START: number = Date.UTC(2026, 10, 20, 2, 30);
const SYMBOL = "HK.00700";
const BARS = 1000;
const RIGHTS = new Rights(BEST_RIGHTS);

/** A message, and our functions for it. */
export interface Sample {
  readonly name: string;
  /** The message's name in the schema. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Writes what {@linkcode decode} made of the bytes. */
  encode(writer: Writer, message: unknown): void;
  decode(reader: Reader, end: number): unknown;
}

function sample<T>(
  name: string,
  type: string,
  message: T,
  encode: (writer: Writer, message: T) => void,
  decode: (reader: Reader, end: number) => T,
): Sample {
  const writer = new Writer();
  encode(writer, message);
  return { name, type, bytes: writer.finish(), encode: encode as Sample["encode"], decode };
}

function market(): { readonly market: Market; readonly clock: SteppedClock; readonly security: SimSecurity } {
  const clock = new SteppedClock(START);
  const market = new Market({ seed: "bench", clock, ticksPerSecond: 20, warmup: 60_000 });
  const security = market.security(SYMBOL);
  if (security === undefined) throw new Error(`the simulated market has no "${SYMBOL}"`);
  security.wake();
  return { market, clock, security };
}

/** The five most frequent pushes and the longest reply of the quote side. */
export function samples(): readonly Sample[] {
  const { security } = market();
  const of = { security: securityOf(security), name: security.info.name };
  const common = { rehabType: RehabType.None, klType: 1 } as const;
  const tick = security.ticks(1).map((tick) => ticker(security, tick, PushDataType.Realtime));
  return [
    sample(
      "order book push, 10 levels",
      "Qot_UpdateOrderBook.Response",
      { retType: 0, s2c: orderBook(security, RIGHTS, false) },
      encodeQotUpdateOrderBookResponse,
      decodeQotUpdateOrderBookResponse,
    ),
    sample(
      "ticker push",
      "Qot_UpdateTicker.Response",
      { retType: 0, s2c: { ...of, tickerList: tick } },
      encodeQotUpdateTickerResponse,
      decodeQotUpdateTickerResponse,
    ),
    sample(
      "basic quote push",
      "Qot_UpdateBasicQot.Response",
      { retType: 0, s2c: { basicQotList: [basicQot(security)] } },
      encodeQotUpdateBasicQotResponse,
      decodeQotUpdateBasicQotResponse,
    ),
    sample(
      "K-line push",
      "Qot_UpdateKL.Response",
      { retType: 0, s2c: { ...common, ...of, klList: security.bars(BarKind.Min1, 1).map((bar) => kLine(bar, true)) } },
      encodeQotUpdateKLResponse,
      decodeQotUpdateKLResponse,
    ),
    sample(
      "time-share push",
      "Qot_UpdateRT.Response",
      { retType: 0, s2c: { ...of, rtList: security.rt().slice(-1).map(timeShare) } },
      encodeQotUpdateRTResponse,
      decodeQotUpdateRTResponse,
    ),
    sample(
      "1,000 bars",
      "Qot_GetKL.Response",
      { retType: 0, s2c: { ...of, klList: security.bars(BarKind.Day, BARS).map((bar) => kLine(bar, false)) } },
      encodeQotGetKLResponse,
      decodeQotGetKLResponse,
    ),
  ];
}

/** Order book pushes one after the other, as the market makes them. */
export function orderBookPushes(count: number): readonly Uint8Array[] {
  const { market: simulated, clock, security } = market();
  const pushes: Uint8Array[] = [];
  const writer = new Writer();
  while (pushes.length < count) {
    simulated.advanceTo(clock.advance(300));
    writer.reset();
    encodeQotUpdateOrderBookResponse(writer, { retType: 0, s2c: orderBook(security, RIGHTS, false) });
    pushes.push(writer.finish());
  }
  return pushes;
}

/** A book reduced to what has to be the same, whoever decoded it. */
export interface BookDigest {
  readonly code: string;
  /** Price, volume and orders of each level. */
  readonly bids: readonly (readonly number[])[];
  readonly asks: readonly (readonly number[])[];
  readonly time: number;
}

/** What ours and the official client's book have in common; the official one has `Long` objects for volumes. */
export interface AnyBook {
  readonly security: { readonly market: number; readonly code: string };
  readonly orderBookBidList: readonly AnyLevel[];
  readonly orderBookAskList: readonly AnyLevel[];
  readonly svrRecvTimeBidTimestamp?: number | undefined;
}

interface AnyLevel {
  readonly price: number;
  readonly volume: number | { toString(): string };
  readonly orederCount: number;
}

/** Reduces a book. */
export function digestOf(book: AnyBook): BookDigest {
  const level = ({ price, volume, orederCount }: AnyLevel) => [price, Number(String(volume)), orederCount];
  return {
    code: `${book.security.market === QotMarket.HK_Security ? "HK" : "?"}.${book.security.code}`,
    bids: book.orderBookBidList.map(level),
    asks: book.orderBookAskList.map(level),
    time: book.svrRecvTimeBidTimestamp ?? 0,
  };
}
