/**
 * The terms of what is derived from other securities.
 *
 * @module
 */

/** The terms of an option. European as the model has it, whatever the exchange says. */
export interface OptionTerms {
  readonly kind: "option";
  /** The underlying's symbol. */
  readonly owner: string;
  readonly call: boolean;
  readonly strike: number;
  /** Last trading day, `yyyy-MM-dd`. */
  readonly expiry: string;
  /** Shares that one contract is for. */
  readonly multiplier: number;
  /** Whether it expires in another week than the month's own contracts. */
  readonly weekly: boolean;
}

/** The terms of a warrant: a call, a put, or a callable bull or bear contract (CBBC). */
export interface WarrantTerms {
  readonly kind: "warrant";
  /** The underlying's symbol. */
  readonly owner: string;
  readonly type: "call" | "put" | "bull" | "bear";
  readonly strike: number;
  /** Where a CBBC is called. */
  readonly recovery?: number;
  /** Last day, `yyyy-MM-dd`; the last trading day of warrants lies before it, of which the simulator knows nothing. */
  readonly expiry: string;
  /** How many of it are for one share. */
  readonly ratio: number;
  /** Two letters of the issuer, as in its name: SG, JP, UB, BI. */
  readonly issuer: "SG" | "JP" | "UB" | "BI";
}

/** The terms of a future. */
export interface FutureTerms {
  readonly kind: "future";
  /** What it is on; `undefined` for a commodity, which has a price of its own. */
  readonly owner?: string;
  /** Letters in front of the month, such as `"HSI"`. */
  readonly root: string;
  /** Last trading day, `yyyy-MM-dd`. */
  readonly expiry: string;
  /** What a point of the price is worth in the currency. */
  readonly multiplier: number;
  /** The contract that this one stands for: a main or current contract is its own month's. */
  readonly origin?: string;
  /** Size of a contract in words, such as `"HKD 50 per index point"`. */
  readonly size: string;
}

/** What an index or a plate is made of. */
export interface BasketTerms {
  readonly kind: "basket";
  /** Symbols. */
  readonly members: readonly string[];
  /** By market value of what floats, by price, or all the same. */
  readonly weights: "value" | "price" | "equal";
}

/** What a derived security follows, and how. */
export type Terms = OptionTerms | WarrantTerms | FutureTerms | BasketTerms;

/** What a price of 1 of one contract is in money: of what is no contract, 1. */
export function multiplierOf({ terms }: { readonly terms?: Terms }): number {
  return terms?.kind === "option" || terms?.kind === "future" ? terms.multiplier : 1;
}
