/**
 * Pairs of a security and a kind of data: what a subscription consists of.
 *
 * @module
 */

import { formatSymbol, splitSymbol } from "../../codec/symbol.ts";
import { type Security, type SecurityInput, SubType } from "../../gen/qot_common.ts";

/** One unit of a subscription. */
export interface Pair {
  readonly security: Security;
  readonly subType: SubType;
}

/** The lists that every command about pairs has. */
export interface PairLists {
  readonly securityList?: readonly SecurityInput[] | undefined;
  readonly subTypeList?: readonly SubType[] | undefined;
}

/** The name of a security in tables; unlike its symbol it tells the old market of Hong Kong futures from Hong Kong. */
export function securityKey({ market, code }: Readonly<Security>): string {
  return `${market}.${code}`;
}

/** The name of a pair in tables. */
export function pairKey({ security, subType }: Pair): string {
  return `${securityKey(security)}/${subType}`;
}

/** A security as text, also of a market that has no prefix: `"HK.00700"`, `"7.X"`. */
export function symbolOf(security: SecurityInput): string {
  if (typeof security === "string") return security;
  try {
    return formatSymbol(security);
  } catch {
    return `${security?.market}.${security?.code}`;
  }
}

/** A kind of data by its name, such as `"Ticker"`; one that the schema does not know by its number. */
export function subTypeName(subType: SubType): string {
  return Object.entries(SubType).find(([, number]) => number === subType)?.[0] ?? String(subType);
}

/** Whether a kind of data is K-lines of some period: only those have adjustments. */
export function isKLine(subType: SubType): boolean {
  return subTypeName(subType).startsWith("KL_");
}

/**
 * Each security with each kind of data, of a request that nobody has checked yet: what is no security is passed over,
 * for the encoding says better what is wrong with it.
 *
 * @throws {OpenDArgumentError} when a symbol cannot be understood.
 */
export function pairsOf({ securityList, subTypeList }: PairLists): Pair[] {
  if (!Array.isArray(securityList) || !Array.isArray(subTypeList)) return [];
  const pairs: Pair[] = [];
  for (const given of securityList as readonly SecurityInput[]) {
    const { market, code } = typeof given === "string" ? splitSymbol(given) as Security : given ?? {};
    if (typeof market !== "number" || typeof code !== "string") continue;
    // A copy, for the caller's object may change.
    for (const subType of subTypeList as readonly SubType[]) pairs.push({ security: { market, code }, subType });
  }
  return pairs;
}
