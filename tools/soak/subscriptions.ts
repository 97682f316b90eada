/**
 * What a soak subscribes to: all kinds of pushes there are for each security.
 *
 * @module
 */

import { type OpenQuoteContext, SubType } from "../../mod.ts";
import { formatSymbol } from "../../mod.ts";

const EVERYWHERE: readonly SubType[] = [
  SubType.Basic,
  SubType.OrderBook,
  SubType.Ticker,
  SubType.RT,
  SubType.KL_1Min,
  SubType.KL_Day,
];
/** Securities in a request. */
const BATCH = 100;

/** The kinds of data that a security has: broker queues are Hong Kong's own. */
export function subTypesOf(symbol: string): readonly SubType[] {
  return symbol.startsWith("HK.") ? [...EVERYWHERE, SubType.Broker] : EVERYWHERE;
}

/** Subscribes to everything. */
export async function subscribeAll(quote: OpenQuoteContext, symbols: readonly string[]): Promise<void> {
  for (const isHongKong of [true, false]) {
    const some = symbols.filter((symbol) => symbol.startsWith("HK.") === isHongKong);
    for (let i = 0; i < some.length; i += BATCH) {
      await quote.subscribe(some.slice(i, i + BATCH), subTypesOf(some[0]!));
    }
  }
}

/** What OpenD does not have of what was subscribed, or has although it was not, in words. */
export async function checkSubscriptions(quote: OpenQuoteContext, symbols: readonly string[]): Promise<string[]> {
  const wanted = new Set(symbols.flatMap((symbol) => subTypesOf(symbol).map((subType) => `${symbol} ${subType}`)));
  const { connSubInfoList } = await quote.getSubInfo();
  const wrong: string[] = [];
  for (const { subType, securityList } of connSubInfoList.flatMap(({ subInfoList }) => subInfoList)) {
    for (const security of securityList) {
      const name = `${formatSymbol(security)} ${subType}`;
      if (!wanted.delete(name)) wrong.push(`OpenD has the subscription ${name}, which nobody asked for`);
    }
  }
  return [...wrong, ...[...wanted].map((name) => `the subscription ${name} is missing at the end`)];
}
