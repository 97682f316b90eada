/**
 * Historical K-lines as one row of bars. Loaded when the first is asked for.
 *
 * @module
 */

import type { RequestOptions } from "../connection/connection.ts";
import { OpenDArgumentError } from "../errors.ts";
import type { Session } from "../gen/common.ts";
import type { KLine, KLType, QotHeader, RehabType, SecurityInput } from "../gen/qot_common.ts";
import { QotRequestHistoryKL } from "../gen/qot_request_history_kl.ts";
import type { OpenDContext } from "../session/context.ts";
import { pages } from "./pages.ts";

/**
 * Which bars of a security are wanted.
 *
 * @example
 * ```ts
 * import { type HistoryKLQuery, KLType, RehabType } from "@opend/client";
 *
 * const query: HistoryKLQuery = {
 *   klType: KLType.Day,
 *   rehabType: RehabType.None,
 *   begin: "2025-01-01",
 *   end: "2025-03-31",
 * };
 * for await (const { time, closePrice } of quote.historyKL("HK.00700", query)) console.log(time, closePrice);
 * ```
 */
export interface HistoryKLQuery {
  /** The period of a bar. Options have 1, 5, 15 and 60 minutes and days only. */
  klType: KLType;
  /** How prices are adjusted for splits and dividends. It has no default: the same bar has a different price in each. */
  rehabType: RehabType;
  /** From when, in market time: `"yyyy-MM-dd"` or `"yyyy-MM-dd HH:mm:ss"`. Minutes go back 8 years, days 20. */
  begin: string;
  /** Until when, in market time, in the same form as `begin`. */
  end: string;
  /** With the bars before and after regular hours of US stocks, for periods up to 60 minutes. @default false */
  extendedTime?: boolean | undefined;
  /** Only these sessions of US stocks, for periods up to 60 minutes. @default what OpenD takes it for */
  session?: Session | undefined;
  /** The most bars in a page; more than 1000 the official client does not ask for. @default 1000 */
  maxPerPage?: number | undefined;
  /** Names the securities firm whose crypto quotes are meant; for nothing else. */
  header?: QotHeader | undefined;
}

/** What market times look like in requests. */
const TIME = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?$/;

/** The bars of {@linkcode QotRequestHistoryKL}, over its pages. */
export async function* historyBars(
  context: Pick<OpenDContext, "request">,
  security: SecurityInput,
  query: HistoryKLQuery,
  options: RequestOptions = {},
): AsyncGenerator<KLine, void, undefined> {
  const { klType, rehabType, begin, end, extendedTime, session, maxPerPage = 1000, header } = query;
  check("rehabType", rehabType, Number.isInteger(rehabType), "an adjustment, such as RehabType.None");
  check("klType", klType, Number.isInteger(klType), "a period, such as KLType.Day");
  for (const [name, time] of [["begin", begin], ["end", end]] as const) {
    check(name, time, TIME.test(time), '"yyyy-MM-dd" or "yyyy-MM-dd HH:mm:ss" in market time');
  }
  check("maxPerPage", maxPerPage, Number.isInteger(maxPerPage) && maxPerPage > 0, "a whole number of bars from 1");
  const c2s = {
    security,
    klType,
    rehabType,
    beginTime: begin,
    endTime: end,
    maxAckKLNum: maxPerPage,
    extendedTime,
    session,
    header,
  };
  let before: ReadonlySet<string | number> = new Set();
  for await (const { klList } of pages(context, QotRequestHistoryKL, c2s, options)) {
    const here = new Set<string | number>();
    for (const bar of klList) {
      const moment = momentOf(bar);
      if (!before.has(moment) && !here.has(moment)) yield bar;
      here.add(moment);
    }
    if (here.size > 0) before = here;
  }
}

/** The instant where OpenD sends it: the market time of two bars is the same when clocks are put back. */
function momentOf({ time, timestamp }: KLine): string | number {
  return timestamp || time;
}

function check(name: string, value: unknown, good: boolean, wanted: string): void {
  if (good) return;
  const given = typeof value === "string" ? `"${value}"` : String(value);
  throw new OpenDArgumentError(`historyKL was given ${given} as "${name}", which must be ${wanted}`);
}
