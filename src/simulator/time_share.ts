/**
 * The time-share line of a getter: a point for each minute of the day so far.
 *
 * @module
 */

import type { TimeShare } from "../gen/qot_common.ts";
import type { SimSecurity } from "./market/security.ts";
import { isWithin, type Scope, type Sessions } from "./market/sessions/hours.ts";
import { beginOf } from "./market/sessions/phase.ts";
import { productOf } from "./market/sessions/product.ts";
import { DAY, formatWall, fromWall, MINUTE, toWall } from "./market/zones.ts";
import { timeShare } from "./shapes.ts";

/**
 * The points of the day that is shown, oldest first. A minute of a session that is over and had no trade is a blank one, of
 * which the time alone is told. Around the clock the day has no open: it begins with its first trade. Whether OpenD tells of
 * minutes to come is not known; here they are not told.
 */
export function timeShares(security: SimSecurity, scope: Scope, sessions: Sessions): TimeShare[] {
  const points = new Map(security.rt(scope).map((point) => [point.timestamp, timeShare(point)]));
  const { phase, info: { market } } = security;
  const product = productOf(security.info);
  const day = scope === "regular" ? phase.figures : phase.date;
  const [first] = points.keys();
  const from = sessions.hours === "exchange"
    ? fromWall(market, beginOf(product, day))
    : first === undefined
    ? security.now
    : first * 1000;
  for (let at = from; at < security.now;) {
    const { trading, until, ...rest } = sessions.at(product, at);
    const end = Math.min(until, security.now);
    if (trading === "continuous" && rest.date === day && isWithin(rest, scope)) {
      for (let label = Math.floor(at / MINUTE) * MINUTE + MINUTE; label <= end; label += MINUTE) {
        if (!points.has(label / 1000)) points.set(label / 1000, blank(toWall(market, label), label));
      }
    }
    at = until;
  }
  return [...points.values()].sort((a, b) => (a.timestamp ?? 0) - (b.timestamp ?? 0));
}

/** @param wall the end of the minute, wall time */
function blank(wall: number, epochMs: number): TimeShare {
  const ofDay = wall - Math.floor((wall - 1) / DAY) * DAY;
  return { time: formatWall(wall), minute: ofDay / MINUTE, isBlank: true, timestamp: epochMs / 1000 };
}
