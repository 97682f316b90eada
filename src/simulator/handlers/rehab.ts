/**
 * Corporate actions as OpenD tells them, with the factors that adjust prices.
 *
 * @module
 */

import { CompanyAct, type Rehab } from "../../gen/qot_common.ts";
import type { RehabFactors } from "../market/past/rehab.ts";
import { DAY, formatDate, fromWall, type MarketCode } from "../market/zones.ts";

/** One day's actions. Fields of what did not take place are left out. */
export function rehabOf(market: MarketCode, factors: RehabFactors): Rehab {
  const { action, fwdFactorA, fwdFactorB, bwdFactorA, bwdFactorB } = factors;
  const { split, bonus, transfer, rights, dividend, specialDividend } = action;
  const time = fromWall(market, action.exDay * DAY);
  const joins = split !== undefined && split.base > split.ert;
  const flags: readonly (readonly [boolean, CompanyAct])[] = [
    [split !== undefined && !joins, CompanyAct.Split],
    [joins, CompanyAct.Join],
    [bonus !== undefined, CompanyAct.Bonus],
    [transfer !== undefined, CompanyAct.Transfer],
    [rights !== undefined, CompanyAct.Allot],
    [dividend !== undefined, CompanyAct.Dividend],
    [specialDividend !== undefined, CompanyAct.SPDividend],
  ];
  return {
    time: formatDate(market, time),
    companyActFlag: flags.reduce((sum, [there, flag]) => there ? sum + flag : sum, 0),
    fwdFactorA,
    fwdFactorB,
    bwdFactorA,
    bwdFactorB,
    splitBase: joins ? undefined : split?.base,
    splitErt: joins ? undefined : split?.ert,
    joinBase: joins ? split.base : undefined,
    joinErt: joins ? split.ert : undefined,
    bonusBase: bonus?.base,
    bonusErt: bonus?.ert,
    transferBase: transfer?.base,
    transferErt: transfer?.ert,
    allotBase: rights?.base,
    allotErt: rights?.ert,
    allotPrice: rights?.price,
    dividend,
    spDividend: specialDividend,
    timestamp: time / 1000,
  };
}
