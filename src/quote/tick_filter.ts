/**
 * Which ticks are wanted.
 *
 * @module
 */

import { PushDataType, type Ticker, TickerType } from "../gen/qot_common.ts";
import type { QotUpdateTickerS2C } from "../gen/qot_update_ticker.ts";
import { checkFilter, keep, makeFilter, type PushFilter, SOME, YES_NO } from "./push_filter.ts";

/**
 * What a tick's type says of its price: `"ordinary"` is that of the market at that moment, `"odd"` came about
 * elsewhere,
 * earlier, on other terms or for less than a lot, `"extendedHours"` before or after regular hours, `"unknown"` is not
 * told.
 *
 * Told by {@linkcode tradeKindOf}.
 */
export type TradeKind = "ordinary" | "odd" | "extendedHours" | "unknown";

/**
 * What {@linkcode tickFilter} lets through. Everything that is not said goes through.
 *
 * @example
 * ```ts
 * import { tickFilter, type TickFilterOptions } from "@opend/client";
 *
 * const options: TickFilterOptions = { cached: false, odd: false };
 * const live = tickFilter(options);
 * ```
 */
export interface TickFilterOptions {
  /** Ticks that OpenD had in its cache (`PushDataType.Cache`), such as the first push of a subscription. @default true */
  cached?: boolean | undefined;
  /**
   * Ticks that were missed and fetched afterwards (`PushDataType.ByDisConn`): by OpenD, or with the context's option
   * `backfill` by this client. @default true
   */
  backfilled?: boolean | undefined;
  /** Ticks that {@linkcode tradeKindOf} calls `"odd"`. @default true */
  odd?: boolean | undefined;
  /** Ticks that {@linkcode tradeKindOf} calls `"extendedHours"`: by their type, not by their time. @default true */
  extendedHours?: boolean | undefined;
  /** Only these types; a tick without one counts as `TickerType.Unknown`. @default all */
  types?: readonly TickerType[] | undefined;
}

const CHECKS = { cached: YES_NO, backfilled: YES_NO, odd: YES_NO, extendedHours: YES_NO, types: SOME } as const;

/** What the compiler refuses to leave out: every type that the schema knows. */
type Kinds = Readonly<Record<TickerType, TradeKind>>;

let known: Kinds | undefined;

/** Of what the schema's comment says a type is: one word of it behind each that is odd. */
function kinds(): Kinds {
  return known ??= {
    [TickerType.Unknown]: "unknown",
    [TickerType.Automatch]: "ordinary",
    [TickerType.Late]: "odd", // from before the open
    [TickerType.NoneAutomatch]: "odd", // agreed, not matched
    [TickerType.InterAutomatch]: "ordinary", // matched, though within one broker
    [TickerType.InterNoneAutomatch]: "odd", // agreed, within one broker
    [TickerType.OddLot]: "odd", // less than a lot
    [TickerType.Auction]: "ordinary",
    [TickerType.Bulk]: "ordinary", // several orders at the market's price
    [TickerType.Crash]: "odd", // cash: settles the same day
    [TickerType.CrossMarket]: "ordinary",
    [TickerType.BulkSold]: "odd", // sold: reported out of sequence
    [TickerType.FreeOnBoard]: "odd", // a price off the market
    [TickerType.Rule127Or155]: "ordinary", // a block on the exchange's own floor
    [TickerType.Delay]: "odd", // reported with delay
    [TickerType.MarketCenterClosePrice]: "odd", // a price told again, no trade
    [TickerType.NextDay]: "odd", // settles the next day
    [TickerType.MarketCenterOpening]: "ordinary",
    [TickerType.PriorReferencePrice]: "odd", // an earlier price
    [TickerType.MarketCenterOpenPrice]: "odd", // a price told again, no trade
    [TickerType.Seller]: "odd", // delivered when the seller chooses
    [TickerType.T]: "extendedHours",
    [TickerType.ExtendedTradingHours]: "extendedHours",
    [TickerType.Contingent]: "odd", // one part of a combined order
    [TickerType.AvgPrice]: "odd", // an average of prices
    [TickerType.OTCSold]: "odd", // outside the exchange
    [TickerType.OddLotCrossMarket]: "odd", // less than a lot
    [TickerType.DerivativelyPriced]: "odd", // the price of another instrument
    [TickerType.ReOpeningPriced]: "ordinary",
    [TickerType.ClosingPriced]: "ordinary",
    [TickerType.ComprehensiveDelayPrice]: "odd", // reported with delay
    [TickerType.Overseas]: "odd", // outside the exchange
  };
}

/**
 * What a tick's type says of its price. `"unknown"` without a type, and for numbers that are newer than this client.
 *
 * OpenD says what each type is and not which of them count: this is our reading, member by member, of its comments, which
 * agrees with the US tapes' rules for the day's last price where a type is one of theirs. Take the filter's option
 * `types` for another one.
 *
 * @example
 * ```ts
 * import { TickerType, tradeKindOf } from "@opend/client";
 *
 * tradeKindOf(TickerType.Automatch); // "ordinary"
 * tradeKindOf(TickerType.OddLot); // "odd"
 * ```
 */
export function tradeKindOf(type: TickerType | undefined): TradeKind {
  const all: Readonly<Record<number, TradeKind | undefined>> = kinds();
  return type !== undefined && Object.hasOwn(all, type) ? all[type]! : "unknown";
}

/**
 * A filter of ticks, for handlers, streams and lists. A push of which no tick is wanted is not delivered; of the others
 * `tickerList` is shortened, and nothing is copied where nothing is left out. What OpenD does not tell (a tick without
 * a type, a tick of a reply, which has no `pushDataType`) goes through all options but `types`.
 *
 * Without options everything goes through.
 *
 * @throws {OpenDArgumentError} when an option is unknown or has a value that it cannot have.
 *
 * @example
 * ```ts
 * import { OpenQuoteContext, QotUpdateTicker, SubType, tickFilter } from "@opend/client";
 *
 * await using quote = await OpenQuoteContext.connect();
 * const live = tickFilter({ cached: false, odd: false });
 * quote.on(QotUpdateTicker, live.handler(({ tickerList }) => {
 *   // ordinary ticks, as they happen
 * }));
 * const stream = quote.pushes(QotUpdateTicker, { filter: live }); // the same as a stream
 * await quote.subscribe(["HK.00700"], [SubType.Ticker]);
 * const { tickerList } = await quote.getTicker({ security: "HK.00700", maxRetNum: 1000 });
 * const ordinary = live.items(tickerList); // and of a reply
 * ```
 */
export function tickFilter(options: TickFilterOptions = {}): PushFilter<QotUpdateTickerS2C, Ticker> {
  checkFilter("tickFilter", options, CHECKS);
  const { cached = true, backfilled = true, odd = true, extendedHours = true } = options;
  const types = options.types === undefined ? undefined : new Set(options.types);
  const wanted = ({ pushDataType, type }: Ticker): boolean => {
    if (!cached && pushDataType === PushDataType.Cache) return false;
    if (!backfilled && pushDataType === PushDataType.ByDisConn) return false;
    if (types !== undefined && !types.has(type ?? TickerType.Unknown)) return false;
    if (odd && extendedHours) return true;
    const kind = tradeKindOf(type);
    return (odd || kind !== "odd") && (extendedHours || kind !== "extendedHours");
  };
  const items = (ticks: readonly Ticker[]): readonly Ticker[] => keep(ticks, wanted);
  return makeFilter((push) => {
    const tickerList = items(push.tickerList);
    if (tickerList === push.tickerList) return push;
    return tickerList.length === 0 ? undefined : { ...push, tickerList };
  }, items);
}
