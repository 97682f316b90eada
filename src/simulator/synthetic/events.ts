/**
 * The series, events and contracts that replies about event contracts name: their codes and days.
 *
 * @module
 */

import { EC_Status, QotMarket, type Security } from "../../gen/qot_common.ts";
import { symbolOf } from "../handlers/securities.ts";
import { DAY, formatDate, fromWall } from "../market/zones.ts";
import { unknownStock } from "../refusal.ts";
import { type Ask, isSecurity } from "./plan.ts";
import type { Fields } from "./row.ts";
import type { World } from "./world.ts";

/** A series of events. */
export interface Series {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly tag: string;
  readonly competition: string;
}

/** All series. */
export const SERIES: readonly Series[] = [
  {
    code: "KXSIMBALL",
    name: "Simulated baseball games",
    category: "Sports",
    tag: "Baseball",
    competition: "Simulated League",
  },
  {
    code: "KXSIMSOCCER",
    name: "Simulated soccer games",
    category: "Sports",
    tag: "Soccer",
    competition: "Simulated Cup",
  },
  { code: "KXSIMRATE", name: "Simulated rate decisions", category: "Economics", tag: "Rates", competition: "" },
];

/** Events of a series: one a day, from three days ago on. */
const EVENTS = 12;
const HOUR = 3_600_000;
/** The sides of an event: each has a contract. */
export const SIDES: readonly string[] = ["HOME", "AWAY"];
/** What combos are asked for with. */
export const MVC: string = "SIMEX.KXSIMMVC";

/** One event. */
export interface Event {
  readonly series: Series;
  readonly security: Security;
  readonly name: string;
  readonly day: number;
  readonly status: EC_Status;
  readonly contracts: readonly Security[];
  /** From when to when its contracts trade, epoch milliseconds. */
  readonly open: number;
  readonly close: number;
}

/** A security of the market of event contracts. */
export const ec = (code: string): Security => ({ market: QotMarket.EventContract, code });
/** The security that stands for a series. */
export const seriesOf = ({ code }: Series): Security => ec(`${code}.SERIES`);

/** The events of a series. */
export function eventsOf(world: World, series: Series): Event[] {
  const today = world.today("US");
  return Array.from({ length: EVENTS }, (_, i) => {
    const day = today - 3 + i;
    const root = `${series.code}-${formatDate("US", fromWall("US", day * DAY)).replaceAll("-", "").slice(2)}`;
    return {
      series,
      security: ec(`${root}.EVENT`),
      name: `${series.name}: day ${formatDate("US", fromWall("US", day * DAY))}`,
      day,
      status: day < today ? EC_Status.EventSettled : EC_Status.EventActive,
      contracts: SIDES.map((side) => ec(`${root}-${side}`)),
      open: (day - 10) * DAY + 14 * HOUR,
      close: day * DAY + 22 * HOUR,
    };
  });
}

/** All events. */
export const allEvents = (world: World): Event[] => SERIES.flatMap((series) => eventsOf(world, series));

/** @throws {Refusal} an event that there is not */
export function findEvent(ask: Ask, security: unknown): Event {
  const code = isSecurity(security) ? security.code : "";
  const found = allEvents(ask.world).find((event) => event.security.code === code);
  if (found === undefined) throw unknownStock(isSecurity(security) ? symbolOf(security) : "");
  return found;
}

/** @throws {Refusal} a contract that there is not */
export function eventOfContract(world: World, security: unknown): Event {
  const code = isSecurity(security) ? security.code : "";
  const found = allEvents(world).find(({ contracts }) => contracts.some((it) => it.code === code));
  if (found === undefined) throw unknownStock(isSecurity(security) ? symbolOf(security) : "");
  return found;
}

/** Whether an event passes a request's category, competition and tag. */
export function matches({ series }: { readonly series: Series }, { category, competition, tag }: Fields): boolean {
  const is = (asked: unknown, value: string): boolean => asked === undefined || asked === "" || asked === value;
  return is(category, series.category) && is(competition, series.competition) && is(tag, series.tag);
}
