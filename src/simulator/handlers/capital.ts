/**
 * Money in and out of a security, worked out from its bars: of what was traded in a bar the part between its low and its
 * close was bought, the rest sold, and the sizes of orders have fixed parts of it.
 *
 * @module
 */

import { PeriodType } from "../../gen/qot_common.ts";
import type { QotGetCapitalFlowCapitalFlowItem } from "../../gen/qot_get_capital_flow.ts";
import { BarKind } from "../market/bars.ts";
import { parseDay } from "../market/holidays.ts";
import type { SimSecurity } from "../market/security.ts";
import type { Bar } from "../market/views.ts";
import { formatTime, formatWall, MINUTE, toWall } from "../market/zones.ts";
import { Refusal } from "../refusal.ts";
import { range } from "./calendar.ts";
import type { Handlers } from "./handler.ts";
import { findSecurity } from "./securities.ts";

/** Parts of the turnover: extra-large, large, medium and small orders. */
const PARTS = [0.12, 0.22, 0.3, 0.36] as const;
/** Bars of a day at most: minutes around the clock. */
const DAY_MINUTES = 1440;

const KINDS: Readonly<Record<number, BarKind>> = {
  [PeriodType.DAY]: BarKind.Day,
  [PeriodType.WEEK]: BarKind.Week,
  [PeriodType.MONTH]: BarKind.Month,
};

interface Flow {
  readonly bought: number;
  readonly sold: number;
}

function flowOf({ closePrice, lowPrice, highPrice, turnover }: Bar): Flow {
  const part = highPrice === lowPrice ? 0.5 : (closePrice - lowPrice) / (highPrice - lowPrice);
  // Large orders do not all go one way.
  const bought = turnover * (0.3 + 0.4 * part);
  return { bought, sold: turnover - bought };
}

function split(amount: number): [superBig: number, big: number, middle: number, small: number] {
  return PARTS.map((part) => Math.round(amount * part * 100) / 100) as [number, number, number, number];
}

/** GetCapitalFlow, GetCapitalDistribution. */
export const capitalHandlers: Handlers = {
  QotGetCapitalFlow: ({ security: asked, periodType = PeriodType.INTRADAY, beginTime = "", endTime = "" }, context) => {
    const security = findSecurity(asked, context);
    const { market } = security.info;
    if (periodType === PeriodType.INTRADAY || periodType === PeriodType.Unknown) {
      const bars = minutesToday(security);
      const last = context.core.marketTime();
      return {
        flowItemList: bars.map((bar) => item(security, bar, true)),
        lastValidTime: formatTime(market, last).slice(0, 19),
        lastValidTimestamp: Math.floor(last / 1000),
      };
    }
    const kind = KINDS[periodType];
    if (kind === undefined) throw new Refusal(`Unknown period type ${periodType}`);
    const today = formatTime(market, context.core.marketTime());
    const lastDay = endTime === "" ? today : endTime;
    const yearBefore = formatTime(market, context.core.marketTime() - 365 * DAY_MINUTES * MINUTE);
    const [begin, end] = range(beginTime === "" ? yearBefore : beginTime, lastDay);
    if (end - begin > 366) {
      throw new Refusal(`beginTime and endTime are ${end - begin} days apart: at most one year is allowed`);
    }
    return {
      flowItemList: security.bars(kind, 400).filter(({ time }) => {
        const day = parseDay(time) ?? 0;
        return day >= begin && day <= end;
      }).map((bar) => item(security, bar, false)),
    };
  },

  QotGetCapitalDistribution: ({ security: asked }, context) => {
    const security = findSecurity(asked, context);
    const flows = minutesToday(security).map(flowOf);
    const [capitalInSuper, capitalInBig, capitalInMid, capitalInSmall] = split(sum(flows.map(({ bought }) => bought)));
    const [capitalOutSuper, capitalOutBig, capitalOutMid, capitalOutSmall] = split(sum(flows.map(({ sold }) => sold)));
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The minutes of the newest day that has any. */
function minutesToday(security: SimSecurity): Bar[] {
  const bars = security.bars(BarKind.Min1, 1000);
  const startOf = ({ timestamp }: Bar): number => timestamp * 1000 - MINUTE;
  const newest = bars[bars.length - 1];
  if (newest === undefined) return [];
  const { market } = security.info;
  const day = formatWall(toWall(market, startOf(newest))).slice(0, 10);
  return bars.filter((bar) => formatWall(toWall(market, startOf(bar))).startsWith(day));
}

/** An entry, labelled with the start of its period. */
function item({ info }: SimSecurity, bar: Bar, intraday: boolean): QotGetCapitalFlowCapitalFlowItem {
  const { bought, sold } = flowOf(bar);
  const net = bought - sold;
  const [superInFlow, bigInFlow, midInFlow, smlInFlow] = split(net);
  const start = bar.timestamp * 1000 - (intraday ? MINUTE : 0);
  return {
    inFlow: Math.round((superInFlow + bigInFlow + midInFlow + smlInFlow) * 100) / 100,
    time: formatTime(info.market, start).slice(0, 19),
    timestamp: start / 1000,
    mainInFlow: intraday ? undefined : Math.round((superInFlow + bigInFlow) * 100) / 100,
    superInFlow,
    bigInFlow,
    midInFlow,
    smlInFlow,
  };
}
