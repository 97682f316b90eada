/**
 * How large one order of a real account may be, by broker and market: what OpenD's documents say, and else nothing.
 *
 * @module
 */

import { SecurityFirm } from "../../gen/trd_common.ts";
import type { SimSecurity } from "../market/security.ts";
import type { AccountBooks } from "./account.ts";
import { tradeOf, worth } from "./contract.ts";
import { UNITS } from "../market/tick_size.ts";
import { tooLarge } from "./refusals.ts";

/**
 * The largest order of a kind. It is part of {@linkcode OrderCaps}.
 */
export interface OrderCap {
  /** Shares or contracts. @default no limit */
  readonly quantity?: number | undefined;
  /** Quantity times price, in the security's currency. @default no limit */
  readonly value?: number | undefined;
}

/**
 * The largest orders of real accounts, by what is traded. They are a part of {@linkcode TradingOptions}.
 */
export interface OrderCaps {
  /** Hong Kong shares, funds and warrants. @default none */
  readonly hk?: OrderCap | undefined;
  /** US shares and funds. @default 500,000 shares and 5,000,000 USD; with Futu Inc 10,000,000 USD */
  readonly us?: OrderCap | undefined;
  /** A-shares through Stock Connect. @default 1,000,000 shares and 5,000,000 CNH */
  readonly connect?: OrderCap | undefined;
  /** Options and futures of Hong Kong. @default 3000 contracts */
  readonly hkDerivatives?: OrderCap | undefined;
  /** Options and futures of the US. @default none */
  readonly usDerivatives?: OrderCap | undefined;
  /** Crypto. @default none */
  readonly crypto?: OrderCap | undefined;
}

const HONG_KONG: OrderCaps = {
  us: { quantity: 500_000, value: 5_000_000 },
  connect: { quantity: 1_000_000, value: 5_000_000 },
  hkDerivatives: { quantity: 3000 },
};

/** Of firms that are not named nothing is known. */
const BY_FIRM: Readonly<Partial<Record<SecurityFirm, OrderCaps>>> = {
  [SecurityFirm.FutuSecurities]: HONG_KONG,
  [SecurityFirm.FutuInc]: { us: { quantity: 500_000, value: 10_000_000 } },
  [SecurityFirm.FutuSG]: { us: { quantity: 500_000, value: 5_000_000 } },
};

/** The caps of a firm, with those that were set for the simulator. */
export function capsOf(firm: SecurityFirm, set: OrderCaps | false | undefined): OrderCaps {
  return set === false ? {} : { ...BY_FIRM[firm], ...set };
}

/** @throws {Refusal} the order of a real account is too large; a price of `undefined` is checked for its quantity only */
export function checkCap(
  caps: OrderCaps,
  { paper }: AccountBooks,
  security: SimSecurity,
  qty: number,
  price: number | undefined,
): void {
  const cap = paper ? undefined : caps[kindOf(security)];
  if (cap === undefined) return;
  const { quantity = Number.POSITIVE_INFINITY, value = Number.POSITIVE_INFINITY } = cap;
  if (qty > quantity) throw tooLarge(security.symbol, `${quantity} shares or contracts`);
  if (price !== undefined && worth(security, qty, price) > value * UNITS) {
    throw tooLarge(security.symbol, `a value of ${value}`);
  }
}

function kindOf({ info }: SimSecurity): keyof OrderCaps {
  const us = info.market === "US";
  switch (tradeOf(info)) {
    case "option":
    case "future":
      return us ? "usDerivatives" : "hkDerivatives";
    case "crypto":
      return "crypto";
    default:
      return us ? "us" : info.market === "HK" ? "hk" : "connect";
  }
}
