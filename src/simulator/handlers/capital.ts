/**
 * Money in and out of a security, by the sizes of orders: all periods are made of the same trades, so that they agree.
 *
 * @module
 */

import { PeriodType } from "../../gen/qot_common.ts";
import type { QotGetCapitalFlowCapitalFlowItem } from "../../gen/qot_get_capital_flow.ts";
import { BarKind, bucketOf } from "../market/bars.ts";
import { type MoneyFlow, sumOf } from "../market/money_flow.ts";
import type { SimSecurity } from "../market/security.ts";
import { UNITS } from "../market/tick_size.ts";
import { DAY, formatDate, formatTime, formatWall, fromWall } from "../market/zones.ts";
import { Refusal } from "../refusal.ts";
import { range } from "./calendar.ts";
import type { Handlers } from "./handler.ts";
import { findSecurity } from "./securities.ts";

/** Days between the first and the last that may be asked for. */
const YEAR = 366;

const KINDS: Readonly<Record<number, BarKind>> = {
  [PeriodType.DAY]: BarKind.Day,
  [PeriodType.WEEK]: BarKind.Week,
  [PeriodType.MONTH]: BarKind.Month,
};

/** GetCapitalFlow, GetCapitalDistribution. */
export const capitalHandlers: Handlers = {
  QotGetCapitalFlow: ({ security: asked, periodType = PeriodType.INTRADAY, beginTime = "", endTime = "" }, context) => {
    const security = findSecurity(asked, context);
    const { market } = security.info;
    const now = context.core.marketTime();
    if (periodType === PeriodType.INTRADAY || periodType === PeriodType.Unknown) {
      return {
        flowItemList: security.moneyFlows(BarKind.Min1).map((flow) => item(security, flow, true)),
        lastValidTime: formatTime(market, now).slice(0, 19),
        lastValidTimestamp: Math.floor(now / 1000),
      };
    }
    const kind = KINDS[periodType];
    if (kind === undefined) throw new Refusal(`Unknown period type ${periodType}`);
    const today = formatDate(market, now);
    const [begin, end] = range(
      beginTime === "" ? formatDate(market, now - 365 * DAY) : beginTime,
      endTime === "" ? today : endTime,
    );
    if (end - begin > YEAR) {
      throw new Refusal(`beginTime and endTime are ${end - begin} days apart: at most one year is allowed`);
    }
    const inside = ({ key }: MoneyFlow): boolean => key >= begin * DAY && key <= end * DAY;
    return {
      flowItemList: periods(security.moneyFlows(BarKind.Day, begin * DAY), kind).filter(inside)
        .map((flow) => item(security, flow, false)),
    };
  },

  QotGetCapitalDistribution: ({ security: asked }, context) => {
    const security = findSecurity(asked, context);
    const { bought, sold } = sumOf(0, security.moneyFlows(BarKind.Min1));
    const [capitalInSuper, capitalInBig, capitalInMid, capitalInSmall] = amounts(bought);
    const [capitalOutSuper, capitalOutBig, capitalOutMid, capitalOutSmall] = amounts(sold);
    const { updateTime, updateTimestamp } = security.quote();
    return {
      capitalInSuper,
      capitalInBig,
      capitalInMid,
      capitalInSmall,
      capitalOutSuper,
      capitalOutBig,
      capitalOutMid,
      capitalOutSmall,
      updateTime: updateTime.slice(0, 19),
      updateTimestamp: Math.floor(updateTimestamp),
    };
  },
};

/** Days put together; a period that began before the first of them is left out, since it would not be whole. */
function periods(days: readonly MoneyFlow[], kind: BarKind): MoneyFlow[] {
  const groups = new Map<number, MoneyFlow[]>();
  for (const day of days) {
    const key = bucketOf(kind, day.key);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [day]);
    else group.push(day);
  }
  return [...groups].map(([key, flows]) => sumOf(key, flows));
}

/** To the cent. */
function cents(units: number): number {
  return Math.round(units / UNITS * 100) / 100;
}

function amounts(sums: readonly number[]): [superBig: number, big: number, middle: number, small: number] {
  return sums.map(cents) as [number, number, number, number];
}

/** An entry, labelled with the start of its period. */
function item({ info }: SimSecurity, flow: MoneyFlow, intraday: boolean): QotGetCapitalFlowCapitalFlowItem {
  const { key, bought, sold } = flow;
  const [superInFlow, bigInFlow, midInFlow, smlInFlow] = amounts(bought.map((sum, i) => sum - (sold[i] as number)));
  return {
    inFlow: Math.round((superInFlow + bigInFlow + midInFlow + smlInFlow) * 100) / 100,
    time: formatWall(key),
    timestamp: fromWall(info.market, key) / 1000,
    mainInFlow: intraday ? undefined : Math.round((superInFlow + bigInFlow) * 100) / 100,
    superInFlow,
    bigInFlow,
    midInFlow,
    smlInFlow,
  };
}
