/** Options, futures and a bull contract whose prices nobody moves but the test. */

import type { SecurityInfo } from "../../../src/simulator/market/securities.ts";
import type { Terms } from "../../../src/simulator/market/terms.ts";
import type { SimulatorOptions } from "../../../src/simulator/options.ts";
import { still } from "./helpers.ts";

const [template] = still.securities as readonly [SecurityInfo];

function contract(symbol: string, lotSize: number, referencePrice: number, terms: Terms): SecurityInfo {
  const [market, code] = symbol.split(".") as ["HK" | "US", string];
  const { kind } = terms as { kind: "option" };
  const currency = market === "HK" ? "HKD" : "USD";
  const ticks = [{ upTo: 1e10, tick: market === "HK" ? 10 : 100 }];
  return { ...template, symbol, market, code, name: code, kind, currency, lotSize, referencePrice, terms, ticks };
}

const option = { kind: "option", multiplier: 100, weekly: false, expiry: "2026-11-27" } as const;
const future = { kind: "future", expiry: "2026-11-27" } as const;

export const CALL = "HK.TCH261127C400000";
export const PUT = "US.AAPL261127P100000";
/** Another put, further out of the money. */
export const FAR_PUT = "US.AAPL261127P90000";
export const HSI = "HK.HSI2611";
export const MAIN = "HK.HSImain";
export const ES = "US.ES2612";
export const BULL = "HK.61234";

export const contracts: readonly SecurityInfo[] = [
  contract(CALL, 1, 20, { ...option, owner: "HK.00700", call: true, strike: 400 }),
  contract(PUT, 1, 2, { ...option, owner: "US.AAPL", call: false, strike: 100 }),
  contract(FAR_PUT, 1, 0.5, { ...option, owner: "US.AAPL", call: false, strike: 90 }),
  contract(HSI, 1, 25_000, { ...future, root: "HSI", multiplier: 50, size: "HKD 50 per index point" }),
  contract(MAIN, 1, 25_000, { ...future, root: "HSI", multiplier: 50, size: "HKD 50 per index point", origin: HSI }),
  contract(ES, 1, 6000, { ...future, root: "ES", multiplier: 50, size: "USD 50 per index point" }),
  contract(BULL, 10_000, 0.05, {
    kind: "warrant",
    type: "bull",
    owner: "HK.00700",
    strike: 380,
    recovery: 384,
    ratio: 500,
    issuer: "SG",
    expiry: "2026-11-27",
  }),
];

/** Still securities and these. */
export const withContracts: SimulatorOptions = { ...still, securities: [...still.securities ?? [], ...contracts] };
