/**
 * What the user may see of each market, and what follows from it.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import type { NotifyQotRight } from "../../gen/notify.ts";
import { QotRight, SubType } from "../../gen/qot_common.ts";
import { Refusal } from "../refusal.ts";
import { noQuoteRight } from "./texts.ts";

/**
 * A right to quotes: `"none"`; `"BMP"`, which is snapshots and no subscriptions; the levels; `"SF"`, the whole order book
 * of Hong Kong stocks with its single orders. A value of {@linkcode QuoteRights}.
 */
export type QuoteRight = "none" | "BMP" | "LV1" | "LV2" | "LV3" | "SF";

/**
 * The right to each market's quotes: a rule of {@linkcode SimulatorRules}, and changed by
 * {@linkcode Simulator.setRights}. The defaults are the best that a user can have.
 *
 * @example
 * ```ts
 * import { type QuoteRights, startSimulator } from "@opend/client/simulator";
 *
 * const rights: Partial<QuoteRights> = { HK: "LV1", USOption: "none" };
 * await using sim = await startSimulator({ rules: { rights } });
 * ```
 */
export interface QuoteRights {
  /** Hong Kong stocks, funds and warrants. @default "SF" */
  readonly HK: QuoteRight;
  /** Hong Kong options. @default "LV2" */
  readonly HKOption: QuoteRight;
  /** Hong Kong futures. @default "LV2" */
  readonly HKFuture: QuoteRight;
  /** US stocks and funds. @default "LV2" */
  readonly US: QuoteRight;
  /** US options. @default "LV1" */
  readonly USOption: QuoteRight;
  /** US futures, of all exchanges. @default "LV2" */
  readonly USFuture: QuoteRight;
  /** US indices. @default "LV1" */
  readonly USIndex: QuoteRight;
  /** US stocks over the counter, of which the market has none. @default "none" */
  readonly USOTC: QuoteRight;
  /** Shanghai. @default "LV1" */
  readonly CNSH: QuoteRight;
  /** Shenzhen. @default "LV1" */
  readonly CNSZ: QuoteRight;
  /** Cryptocurrencies. @default "LV2" */
  readonly crypto: QuoteRight;
}

/** The best rights. What a market does not have (a level of A-shares above the first) nobody gets. */
export const BEST_RIGHTS: QuoteRights = {
  HK: "SF",
  HKOption: "LV2",
  HKFuture: "LV2",
  US: "LV2",
  USOption: "LV1",
  USFuture: "LV2",
  USIndex: "LV1",
  USOTC: "none",
  CNSH: "LV1",
  CNSZ: "LV1",
  crypto: "LV2",
};

const NUMBERS: Readonly<Record<QuoteRight, QotRight>> = {
  none: QotRight.No,
  BMP: QotRight.Bmp,
  LV1: QotRight.Level1,
  LV2: QotRight.Level2,
  LV3: QotRight.Level3,
  SF: QotRight.SF,
};

/** Levels of the order book by right; a right that is not listed shows one. */
const DEPTH: Readonly<Record<keyof QuoteRights, Partial<Record<QuoteRight, number>>>> = {
  HK: { LV2: 10, SF: Number.POSITIVE_INFINITY },
  HKOption: { LV2: 10 },
  HKFuture: { LV2: 10 },
  US: { LV2: 60, LV3: 60 },
  USOption: {},
  USFuture: { LV2: 40 },
  USIndex: {},
  USOTC: {},
  CNSH: { LV1: 5 },
  CNSZ: { LV1: 5 },
  crypto: { LV1: 40, LV2: 40 },
};

/** What a right is decided by: the part of a security's facts. */
export interface RightsSubject {
  readonly market: string;
  readonly kind: string;
}

/** Which right a security is under. */
export function rightOf({ market, kind }: RightsSubject): keyof QuoteRights {
  switch (market) {
    case "US":
      if (kind === "option") return "USOption";
      if (kind === "future") return "USFuture";
      return kind === "index" ? "USIndex" : "US";
    case "SH":
      return "CNSH";
    case "SZ":
      return "CNSZ";
    case "CC":
      return "crypto";
    default:
      if (kind === "option") return "HKOption";
      return kind === "future" ? "HKFuture" : "HK";
  }
}

/** @throws {OpenDArgumentError} a market or a right that there is not */
export function resolveRights(given: Partial<QuoteRights> | undefined, base: QuoteRights = BEST_RIGHTS): QuoteRights {
  for (const [market, right] of Object.entries(given ?? {})) {
    if (!Object.hasOwn(BEST_RIGHTS, market)) {
      throw new OpenDArgumentError(
        `The simulator got a quote right of market "${market}"; it knows ${Object.keys(BEST_RIGHTS).join(", ")}`,
      );
    }
    if (right !== undefined && !Object.hasOwn(NUMBERS, right)) {
      throw new OpenDArgumentError(
        `The simulator got the quote right "${String(right)}" of market "${market}"; it knows ${
          Object.keys(NUMBERS).join(", ")
        }`,
      );
    }
  }
  const rights = { ...base };
  for (const [market, right] of Object.entries(given ?? {})) {
    if (right !== undefined) Object.assign(rights, { [market]: right });
  }
  return rights;
}

/** @throws {Refusal} Hong Kong's warrants are not looked up with less than level 1 */
export function requireWarrants({ all }: Rights): void {
  if (all.HK === "none" || all.HK === "BMP") throw new Refusal(noQuoteRight("HK warrants", "HK"));
}

/** The rights in force. */
export class Rights {
  #now: QuoteRights;

  constructor(rights: QuoteRights) {
    this.#now = rights;
  }

  /** All of them. */
  get all(): QuoteRights {
    return this.#now;
  }

  /** Sets some. @throws {OpenDArgumentError} a market or a right that there is not */
  set(rights: Partial<QuoteRights>): void {
    this.#now = resolveRights(rights, this.#now);
  }

  /** The right to a security. */
  of(security: RightsSubject): QuoteRight {
    return this.#now[rightOf(security)];
  }

  /**
   * Whether a subtype of a security may be subscribed. The order book of Hong Kong stocks needs no more than level 1, as
   * was seen in practice; their broker queue needs more, and so do trades of Hong Kong options and futures.
   */
  allows(security: RightsSubject, subType: SubType): boolean {
    const right = this.of(security);
    if (right === "none" || right === "BMP") return false;
    if (right !== "LV1") return true;
    const market = rightOf(security);
    if (subType === SubType.Broker) return market !== "HK";
    return subType !== SubType.Ticker || (market !== "HKOption" && market !== "HKFuture");
  }

  /** How many levels of its order book are shown. */
  depth(security: RightsSubject): number {
    return DEPTH[rightOf(security)][this.of(security)] ?? 1;
  }

  /** Whether single orders are shown: of Hong Kong stocks under SF. */
  showsOrders(security: RightsSubject): boolean {
    return rightOf(security) === "HK" && this.of(security) === "SF";
  }

  /** As Notify tells them, and GetUserInfo. */
  told(): NotifyQotRight {
    const right = (market: keyof QuoteRights): QotRight => NUMBERS[this.#now[market]];
    const future = right("USFuture");
    return {
      hkQotRight: right("HK"),
      usQotRight: right("US"),
      cnQotRight: this.#now.CNSH === "none" ? QotRight.No : right("CNSZ"),
      hkOptionQotRight: right("HKOption"),
      hasUSOptionQotRight: this.#now.USOption !== "none",
      hkFutureQotRight: right("HKFuture"),
      usFutureQotRight: future,
      usOptionQotRight: right("USOption"),
      usIndexQotRight: right("USIndex"),
      usOtcQotRight: right("USOTC"),
      sgFutureQotRight: QotRight.No,
      jpFutureQotRight: QotRight.No,
      usCMEFutureQotRight: future,
      usCBOTFutureQotRight: future,
      usNYMEXFutureQotRight: future,
      usCOMEXFutureQotRight: future,
      usCBOEFutureQotRight: future,
      shQotRight: right("CNSH"),
      szQotRight: right("CNSZ"),
      ccQotRight: right("crypto"),
      sgStockQotRight: QotRight.No,
      myStockQotRight: QotRight.No,
      jpStockQotRight: QotRight.No,
      ecQotRight: QotRight.Level1,
    };
  }
}
