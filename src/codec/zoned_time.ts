/**
 * Local times of a time zone and instants, both ways, from the zone data that every runtime has in `Intl`.
 *
 * A "wall" time is what the zone's clocks show, as the epoch milliseconds that UTC's clocks would show it at. The
 * simulator has a conversion of its own (`src/simulator/market/zones.ts`): it knows the few zones it plays and formats
 * every tick; the tests hold the two against each other.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";

/** Milliseconds of a day without a change of the clocks. */
export const DAY: number = 86_400_000;

/**
 * What becomes of a local time that is not exactly one instant, in the words of JavaScript's `Temporal`:
 * - `"compatible"`: of a time that comes twice (clocks set back), the first; a time that is left out (clocks set ahead)
 *   moves on by as much as the clocks do, so 02:30 is 03:30;
 * - `"earlier"`, `"later"`: the one or the other; a time that is left out moves back or on;
 * - `"reject"`: an error.
 *
 * It is an option of {@linkcode parseMarketTime}.
 */
export type Disambiguation = "compatible" | "earlier" | "later" | "reject";

/** One time zone: how far its clocks are from UTC, and when. */
export interface Zone {
  readonly name: string;
  /** Milliseconds to add to an instant, to have what the zone's clocks show. */
  offsetAt(epochMs: number): number;
}

/** How far around an instant is looked for a change of the clocks: it and two days on both sides, in milliseconds. */
const WINDOW = 5 * DAY;

const FIXED = /^UTC(?:([+-])(\d{1,2})(?::([0-5]\d))?)?$/;

/** Zones that were used: making an `Intl.DateTimeFormat` takes tens of microseconds. */
const known: Map<string, Zone> = new Map();

/**
 * A zone by its IANA name (`"Asia/Hong_Kong"`) or its distance from UTC (`"UTC+8"`, `"UTC-3:30"`, `"UTC"`).
 *
 * @throws {OpenDArgumentError} when this runtime knows no such zone.
 */
export function zoneNamed(name: string): Zone {
  let zone = known.get(name);
  if (zone === undefined) {
    zone = fixedZone(name) ?? namedZone(name);
    known.set(name, zone);
  }
  return zone;
}

function fixedZone(name: string): Zone | undefined {
  const [found, sign, hours = "0", minutes = "0"] = FIXED.exec(name) ?? [];
  if (found === undefined || Number(hours) > 14) return undefined;
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return { name, offsetAt: () => offset };
}

function namedZone(name: string): Zone {
  let format: Intl.DateTimeFormat;
  try {
    // A name that is empty would be taken as a zone that is not given, which is the machine's.
    if (typeof name !== "string" || name === "") throw new RangeError("A time zone has a name");
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch (cause) {
    throw new OpenDArgumentError(
      `The time zone "${name}" is not known here: an IANA name such as "Asia/Hong_Kong", or a distance from UTC ` +
        `such as "UTC+8", is wanted`,
      { cause },
    );
  }
  const measure = (epochMs: number): number => {
    const whole = Math.floor(epochMs / 1000) * 1000;
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(whole)) shown[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
    return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
  };
  // Times come by the thousand and of the same days, so what was found out of the last few days asked for is kept: when
  // the clocks were changed in them, if so, and the offsets before and after. No zone changes its clocks twice in a week.
  let from = Number.NaN;
  let change = Number.NaN;
  let before = 0;
  let after = 0;
  return {
    name,
    offsetAt(epochMs: number): number {
      if (!(epochMs >= from && epochMs < from + WINDOW)) {
        from = (Math.floor(epochMs / DAY) - 2) * DAY;
        before = measure(from);
        after = measure(from + WINDOW);
        change = before === after ? from : changeBetween(from, from + WINDOW, before);
      }
      return epochMs < change ? before : after;
    },
  };

  /** The first instant, to the second, that doesn't have the offset that the begin has. */
  function changeBetween(begin: number, end: number, offset: number): number {
    let [low, high] = [begin / 1000, end / 1000];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (measure(middle * 1000) === offset) low = middle;
      else high = middle;
    }
    return high * 1000;
  }
}

/** What the zone's clocks show at an instant. */
export function wallOf(zone: Zone, epochMs: number): number {
  return epochMs + zone.offsetAt(epochMs);
}

/** The instant at which the zone's clocks show a wall time; `undefined` with `"reject"` and a time that is not just one. */
export function instantOf(zone: Zone, wall: number, disambiguation: Disambiguation): number | undefined {
  const guess = wall - zone.offsetAt(wall);
  // The offsets on both sides of any change that can concern this wall time: no zone is a day away from UTC.
  const before = zone.offsetAt(guess - DAY);
  const after = zone.offsetAt(guess + DAY);
  if (before === after) return wall - before;
  const first = wall - Math.max(before, after);
  const second = wall - Math.min(before, after);
  const firstHolds = wallOf(zone, first) === wall;
  const secondHolds = wallOf(zone, second) === wall;
  if (firstHolds !== secondHolds) return firstHolds ? first : second;
  if (disambiguation === "reject") return undefined;
  if (disambiguation === "compatible") return firstHolds ? first : second;
  return disambiguation === "earlier" ? first : second;
}
