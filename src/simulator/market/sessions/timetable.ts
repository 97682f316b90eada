/**
 * The day of each product as a list of phases, by the hours that OpenD's documents give for its market states.
 *
 * Where they leave the times to the product (futures, US options), they are those of the best known contracts: the Hang Seng
 * Index futures, the S&P 500 futures, and options of US stocks.
 *
 * @module
 */

import { QotMarketState } from "../../../gen/qot_common.ts";
import type { Product } from "./product.ts";

/** How orders meet: not at all, at once, or together at the end of the phase. */
export type TradingMode = "none" | "continuous" | "auction";

/** The part of the day that a phase is of. Everything that is no extended session of the US is regular, or closed. */
export type SessionName = "closed" | "regular" | "pre" | "after" | "overnight";

/** A phase of the day of a product, until the next one begins. */
export interface Entry {
  /** Milliseconds after local midnight of the trading day; below 0 on the day before. */
  readonly at: number;
  /** OpenD's `QotMarketState`. */
  readonly state: QotMarketState;
  readonly trading: TradingMode;
  readonly session: SessionName;
  /** It belongs to the next trading day: the night session of Hong Kong's futures. */
  readonly next?: boolean;
  /** Whether the figures shown are those of the day before until it begins. Without one in a day: until the day begins. */
  readonly rolls?: boolean;
  /** The minute, in milliseconds after midnight, that a trade of the phase counts in, when it is not that of its time. */
  readonly bar?: number;
}

const {
  AfterHoursBegin,
  AfterHoursEnd,
  Afternoon,
  Auction,
  Closed,
  FutureClose,
  FutureDayBreak,
  FutureDayClose,
  FutureDayOpen,
  FutureDayWaitForOpen,
  FutureOpen,
  FutureSwitchDate,
  HkCas,
  Morning,
  NightEnd,
  NightOpen,
  None,
  OVERNIGHT,
  PreMarketBegin,
  Rest,
  WaitingOpen,
} = QotMarketState;

function at(hours: number, minutes = 0, seconds = 0): number {
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

function quiet(time: number, state: QotMarketState): Entry {
  return { at: time, state, trading: "none", session: "closed" };
}

function open(time: number, state: QotMarketState): Entry {
  return { at: time, state, trading: "continuous", session: "regular" };
}

function auction(time: number, state: QotMarketState, bar: number): Entry {
  return { at: time, state, trading: "auction", session: "regular", bar };
}

/** Begins the day: what was shown of the day before goes. */
function begins(entry: Entry): Entry {
  return { ...entry, rolls: true };
}

// The auction's trade is in the bar labelled 09:30. The closing auction's is taken to be in the last one, since no bar is
// known to have a later label.
function hkStock(short: boolean, closing: boolean): readonly Entry[] {
  const close = short ? 12 : 16;
  const end: readonly Entry[] = [
    closing ? auction(at(close), HkCas, at(close) - at(0, 1)) : quiet(at(close), HkCas),
    quiet(at(close, 8), Closed),
  ];
  return [
    begins(quiet(at(8, 55), None)),
    auction(at(9), Auction, at(9, 29)),
    quiet(at(9, 20), WaitingOpen),
    open(at(9, 30), Morning),
    ...short ? [] : [quiet(at(12), Rest), open(at(13), Afternoon)],
    ...end,
  ];
}

function hkDerivative(short: boolean): readonly Entry[] {
  return [
    begins(quiet(at(8, 55), None)),
    open(at(9, 30), Morning),
    ...short ? [] : [quiet(at(12), Rest), open(at(13), Afternoon)],
    quiet(at(short ? 12 : 16), Closed),
  ];
}

// The evening's session is the first part of the next trading day, and there is none after half a day.
function hkFuture(short: boolean): readonly Entry[] {
  const morning = open(at(9, 15), FutureDayOpen);
  if (short) return [morning, quiet(at(12), FutureDayClose)];
  return [
    morning,
    quiet(at(12), FutureDayBreak),
    open(at(13), FutureDayOpen),
    quiet(at(16, 30), FutureDayClose),
    quiet(at(17, 10), FutureDayWaitForOpen),
    { ...open(at(17, 15), NightOpen), next: true },
    { ...quiet(at(27), NightEnd), next: true },
  ];
}

// The figures stay those of the last regular session until the next one, and the extended sessions have records of their own.
function usStock(short: boolean, extended: boolean): readonly Entry[] {
  const close = short ? 13 : 16;
  const beside = (time: number, state: QotMarketState, session: SessionName): Entry => ({
    at: time,
    state,
    trading: extended ? "continuous" : "none",
    session,
  });
  return [
    beside(at(-4), OVERNIGHT, "overnight"),
    beside(at(4), PreMarketBegin, "pre"),
    begins(open(at(9, 30), Afternoon)),
    beside(at(close), AfterHoursBegin, "after"),
    quiet(at(close + 4), AfterHoursEnd),
  ];
}

function usOption(short: boolean): readonly Entry[] {
  return [
    begins(quiet(at(8, 55), None)),
    open(at(9, 30), Afternoon),
    quiet(at(short ? 13 : 16), Closed),
  ];
}

function usFuture(short: boolean): readonly Entry[] {
  return [
    begins(quiet(at(-6, -30), FutureSwitchDate)),
    open(at(-6), FutureOpen),
    quiet(at(short ? 13 : 17), FutureClose),
  ];
}

// OpenD's documents have no state of their own for the closing auction. The opening's trade counts in the first minute.
const A_SHARE: readonly Entry[] = [
  begins(quiet(at(8, 55), None)),
  auction(at(9, 15), Auction, at(9, 30)),
  quiet(at(9, 25), WaitingOpen),
  open(at(9, 30), Morning),
  quiet(at(11, 30), Rest),
  open(at(13), Afternoon),
  auction(at(14, 57), Afternoon, at(14, 59)),
  quiet(at(15), Closed),
];

const CRYPTO: readonly Entry[] = [
  begins(quiet(at(-5), None)),
  open(at(-5, 0, 1), Morning),
  quiet(at(18, 59, 59), Closed),
];

type Days = readonly [whole: readonly Entry[], short: readonly Entry[]];

function both(make: (short: boolean) => readonly Entry[]): Days {
  return [make(false), make(true)];
}

const TIMETABLES: Readonly<Record<Product, Days>> = /* @__PURE__ */ (() => ({
  "hk-stock": both((short) => hkStock(short, true)),
  "hk-structured": both((short) => hkStock(short, false)),
  "hk-derivative": both(hkDerivative),
  "hk-future": both(hkFuture),
  "us-stock": both((short) => usStock(short, true)),
  "us-index": both((short) => usStock(short, false)),
  "us-option": both(usOption),
  "us-future": both(usFuture),
  "cn-stock": [A_SHARE, A_SHARE],
  "crypto": [CRYPTO, CRYPTO],
}))();

/** The phases of a whole trading day, or of one that ends early, in their order. */
export function timetable(product: Product, short: boolean): readonly Entry[] {
  return TIMETABLES[product][short ? 1 : 0];
}
