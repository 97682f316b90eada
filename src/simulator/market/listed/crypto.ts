/**
 * Crypto: the coin's index and the pair that is traded, which are two instruments.
 *
 * @module
 */

import type { SecurityInfo } from "../securities.ts";
import { CN_TICKS } from "../tick_size.ts";

function coin(code: string, name: string): SecurityInfo {
  return {
    symbol: `CC.${code}`,
    market: "CC",
    code,
    name,
    kind: "crypto",
    currency: "USD",
    lotSize: 1,
    listDate: "2013-01-02",
    referencePrice: 85_300,
    issuedShares: 19_950_000,
    outstandingShares: 19_950_000,
    earningsPerShare: 0,
    netAssetPerShare: 0,
    dailyVolume: 400_000,
    volatility: 0.028,
    ticks: CN_TICKS,
  };
}

/** Bitcoin. */
export const CRYPTO: readonly SecurityInfo[] = [coin("BTC", "Bitcoin"), coin("BTCUSD", "BTC/USD")];
