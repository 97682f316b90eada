/**
 * The series, events and contracts that replies about event contracts name: codes, chances, quotes and bars.
 *
 * @module
 */

import { PredSide } from "../../gen/common.ts";
import { EC_Status, KLType, QotMarket, type Security, type SubType } from "../../gen/qot_common.ts";
import { symbolOf } from "../handlers/securities.ts";
import { DAY, formatDate, formatTime, fromWall } from "../market/zones.ts";
import { Refusal, subscribeFirst, unknownStock } from "../refusal.ts";
import type { ServerSession } from "../session.ts";
import { subTypeName } from "../subtypes.ts";
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
export function eventOfContract(ask: Ask, security: unknown): Event {
  const code = isSecurity(security) ? security.code : "";
  const found = allEvents(ask.world).find(({ contracts }) => contracts.some((it) => it.code === code));
  if (found === undefined) throw unknownStock(isSecurity(security) ? symbolOf(security) : "");
  return found;
}

/** The contracts and subtypes that a connection is subscribed to, as `code/subType`. */
export const held: WeakMap<ServerSession, Set<string>> = /* @__PURE__ */ new WeakMap();

/** @throws {Refusal} a contract that there is not, or one that is not subscribed to */
export function requireHeld(ask: Ask, subType: SubType): void {
  const asked = ask.c2s["security"] as Security;
  eventOfContract(ask, asked);
  if (held.get(ask.context.session)?.has(`${asked.code}/${subType}`) !== true) {
    throw subscribeFirst(symbolOf(asked), subTypeName(subType));
  }
}

/** Prices are in whole cents. */
export const cents = (value: number): number => Math.round(value * 100) / 100;

/** The chance that the market gives to YES, which a day does not change. */
export function chanceOf({ world }: Ask, { code }: Security): number {
  return cents(0.2 + 0.6 * world.random(`event/${code}`).float());
}

/** The quote of a contract, by the fields of a snapshot. */
export function quoteOf(ask: Ask, code: Security): Fields {
  const price = chanceOf(ask, code);
  const size = (name: string): number => 100 + ask.world.random(`event/${code.code}/${name}`).int(5000);
  return {
    price,
    yes_bid: cents(price - 0.01),
    yes_ask: cents(price + 0.01),
    no_bid: cents(1 - price - 0.01),
    no_ask: cents(1 - price + 0.01),
    yes_bid_size: size("yes bid"),
    yes_ask_size: size("yes ask"),
    no_bid_size: size("yes ask"),
    no_ask_size: size("yes bid"),
    cumulative_volume: 10 * size("volume"),
    volume_24h: size("volume"),
    open_interest: 4 * size("volume"),
  };
}

/** Bars of a contract's side that end at `times`, oldest first. */
export function bars(ask: Ask, times: readonly number[]): Fields[] {
  const code = ask.c2s["security"] as Security;
  const side = ask.c2s["preSide"] === PredSide.No ? "no" : "yes";
  const chance = chanceOf(ask, code);
  const usual = side === "no" ? 1 - chance : chance;
  const priceAt = (time: number): number =>
    cents(usual + 0.05 * (ask.world.random(`event/${code.code}/${time}`).float() - 0.5));
  return times.map((time, i) => {
    const [open, close] = [priceAt(times[i - 1] ?? time - 1), priceAt(time)];
    return {
      time_key: formatTime("US", time).slice(0, 19),
      open,
      close,
      high: cents(Math.max(open, close) + 0.01),
      low: cents(Math.min(open, close) - 0.01),
      volume: 10 + ask.world.random(`event/${code.code}/${time}/volume`).int(1000),
    };
  });
}

/** @throws {Refusal} a kind of bar that event contracts do not have */
export function barLength(klType: unknown): number {
  const length =
    { [KLType._1Min]: 60_000, [KLType._5Min]: 300_000, [KLType._60Min]: 3_600_000, [KLType.Day]: DAY }[Number(klType)];
  if (length === undefined) throw new Refusal(`Event contracts have no bars of KL type ${String(klType)}`);
  return length;
}

/** Bars in the item that replies put them into. */
export function barItem(ask: Ask, klineList: Fields[]): Fields {
  const code = ask.c2s["security"] as Security;
  return { code, pre_side: ask.c2s["preSide"] ?? PredSide.Yes, name: eventOfContract(ask, code).name, klineList };
}

/** Whether an event passes a request's category, competition and tag. */
export function matches({ series }: { readonly series: Series }, { category, competition, tag }: Fields): boolean {
  const is = (asked: unknown, value: string): boolean => asked === undefined || asked === "" || asked === value;
  return is(category, series.category) && is(competition, series.competition) && is(tag, series.tag);
}
