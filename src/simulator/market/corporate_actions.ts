/**
 * What companies do to their shares: dividends, splits, bonus shares and rights issues, from the seed alone. The past of
 * prices, the factors that adjust it, and what commands tell of dividends and splits all go by this one list.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import { parseDay, tradingDay } from "./holidays.ts";
import { type Payer, payerOf, payouts } from "./past/payouts.ts";
import { Random } from "./prng.ts";
import type { SecurityInfo } from "./securities.ts";
import { splitsOf } from "./past/splits.ts";
import { UNITS } from "./tick_size.ts";
import { civilDate } from "./zones.ts";

/** `ert` shares for `base` of them, in OpenD's words: a part of a {@linkcode CorporateAction}. */
export interface ShareRatio {
  /** Shares held. */
  readonly base: number;
  /** Shares that they become, or that are given or may be bought for them. */
  readonly ert: number;
}

/**
 * What is done to the shares of a security on one day. Prices before it, adjusted bars, `QotRequestRehab` and what commands
 * tell of dividends and splits follow it. It is given with a {@linkcode SecurityInfo}.
 *
 * @example
 * ```ts
 * import { type CorporateAction, defaultSecurities, startSimulator } from "@opend/client/simulator";
 *
 * const corporateActions: CorporateAction[] = [
 *   { exDate: "2026-03-19", dividend: 4.5 },
 *   { exDate: "2026-06-18", split: { base: 1, ert: 5 } },
 * ];
 * const securities = defaultSecurities().slice(0, 1).map((info) => ({ ...info, corporateActions }));
 * await using sim = await startSimulator({ securities });
 * ```
 */
export interface CorporateAction {
  /** First day of trading without the right, `yyyy-MM-dd`; where the market does not trade on it, the trading day before. */
  readonly exDate: string;
  /** `base` shares become `ert`: 1 and 5 for a split, 10 and 1 for a reverse split. @default none */
  readonly split?: ShareRatio | undefined;
  /** For `base` shares `ert` are given out of profits. @default none */
  readonly bonus?: ShareRatio | undefined;
  /** For `base` shares `ert` are given out of the capital reserve. @default none */
  readonly transfer?: ShareRatio | undefined;
  /** For `base` shares `ert` may be bought at `price`, in the security's currency. @default none */
  readonly rights?: (ShareRatio & { readonly price: number }) | undefined;
  /** Cash a share, in the security's currency. @default 0 */
  readonly dividend?: number | undefined;
  /** Special dividend a share, in the security's currency. @default 0 */
  readonly specialDividend?: number | undefined;
}

/** An action with its days, counted since 1970-01-01 in the market's zone. */
export interface DatedAction extends Omit<CorporateAction, "exDate"> {
  /** A trading day. */
  readonly exDay: number;
  readonly announced: number;
  readonly record: number;
  readonly paid: number;
  /** The financial year that a dividend is of. */
  readonly fiscalYear: number;
}

/** The actions of one security: what has happened, and the dividends that are to come. */
export interface CorporateActions {
  /** Oldest first, one a day. */
  readonly list: readonly DatedAction[];
  /** How often dividends are paid; `undefined` when none are. */
  readonly payer: Payer | undefined;
  /** The actions by their ex-day. */
  readonly byDay: ReadonlyMap<number, DatedAction>;
}

/**
 * The actions of a security from `from` on, until a year after `until`; only dividends lie behind `until`. Days are counted
 * since 1970-01-01. Indices, derivatives and crypto have none.
 *
 * @throws {OpenDArgumentError} when an action that the security was given is not possible
 */
export function corporateActions(info: SecurityInfo, seed: string, from: number, until: number): CorporateActions {
  if (info.kind !== "stock" && info.kind !== "etf") return { list: [], payer: undefined, byDay: new Map() };
  const random = new Random(`${seed}/${info.symbol}/actions`);
  const payer = payerOf(info, random);
  let all: (CorporateAction & { readonly exDay: number })[];
  if (info.corporateActions !== undefined) {
    all = info.corporateActions.map((action) => ({ ...action, exDay: checked(info, action) }));
  } else {
    const shares = splitsOf(info, seed, random, from, until);
    all = [...shares, ...(payer === undefined ? [] : payouts(info, seed, payer, shares, from, until + 366))];
  }
  const byDay = new Map<number, DatedAction>();
  for (const action of all.filter(({ exDay }) => exDay > from).sort((a, b) => a.exDay - b.exDay)) {
    byDay.set(action.exDay, { ...byDay.get(action.exDay), ...dated(info, action) });
  }
  return { list: [...byDay.values()], payer, byDay };
}

/** How many shares one share becomes. */
export function shareFactor(action: DatedAction): number {
  const { split, bonus, transfer, rights } = action;
  return ratio(split, 1) * (1 + ratio(bonus, 0) + ratio(transfer, 0) + ratio(rights, 0));
}

/** What a share pays in cash, all kinds of dividend together. */
export function cashOf(
  { dividend = 0, specialDividend = 0 }: Pick<DatedAction, "dividend" | "specialDividend">,
): number {
  return dividend + specialDividend;
}

/** What is added to the price before the day, ahead of dividing by the share factor: below 0 for cash that is paid. */
export function addedTo(action: DatedAction): number {
  const { rights } = action;
  return (rights === undefined ? 0 : rights.price * ratio(rights, 0)) - cashOf(action);
}

/** The price at which a close before an action is the same value behind it. */
export function exPrice(action: DatedAction, price: number): number {
  return (price + addedTo(action) * UNITS) / shareFactor(action);
}

/** The actions of the days behind `after` up to `until`, oldest first. */
export function actionsWithin({ list }: CorporateActions, after: number, until: number): readonly DatedAction[] {
  return list.filter(({ exDay }) => exDay > after && exDay <= until);
}

/** A security when one share of it has become `shares`. */
export function withShares(info: SecurityInfo, shares: number): SecurityInfo {
  if (shares === 1) return info;
  return {
    ...info,
    referencePrice: info.referencePrice / shares,
    dailyVolume: Math.round(info.dailyVolume * shares),
    issuedShares: Math.round(info.issuedShares * shares),
    outstandingShares: Math.round(info.outstandingShares * shares),
    earningsPerShare: info.earningsPerShare / shares,
    netAssetPerShare: info.netAssetPerShare / shares,
  };
}

function ratio(shares: ShareRatio | undefined, without: number): number {
  return shares === undefined ? without : shares.ert / shares.base;
}

/** @throws {OpenDArgumentError} */
function checked({ symbol, market }: SecurityInfo, action: CorporateAction): number {
  const day = parseDay(action.exDate);
  if (day === undefined) {
    throw new OpenDArgumentError(
      `Corporate action of ${symbol} has the exDate "${action.exDate}"; yyyy-MM-dd is wanted, such as "2026-06-18"`,
    );
  }
  for (const name of ["split", "bonus", "transfer", "rights"] as const) {
    const shares = action[name];
    if (shares !== undefined && !(shares.base > 0 && shares.ert > 0)) {
      throw new OpenDArgumentError(
        `Corporate action of ${symbol} on ${action.exDate}: ${name} of "${shares.ert}" for "${shares.base}" is not ` +
          "possible; both must be above 0",
      );
    }
  }
  return tradingDay(market, day, 0);
}

/**
 * The days around it. The register is closed on the ex-day in the US (since trades settle a day later), a day after it in
 * Hong Kong, and the day before it in Shanghai and Shenzhen, which pay on the ex-day.
 */
function dated(info: SecurityInfo, action: CorporateAction & { readonly exDay: number }): DatedAction {
  const { market } = info;
  const { exDate: _, exDay, ...terms } = action;
  const record = market === "US" ? exDay : tradingDay(market, exDay, market === "HK" ? 1 : -1);
  const { year, month } = civilDate(exDay);
  return {
    ...terms,
    exDay,
    announced: tradingDay(market, exDay, -20),
    record,
    paid: market === "HK" || market === "US" ? tradingDay(market, exDay, market === "HK" ? 15 : 10) : exDay,
    fiscalYear: market === "US" || month > 8 ? year : year - 1,
  };
}
