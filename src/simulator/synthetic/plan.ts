/**
 * How the reply to a command is made up, where the schema alone does not tell.
 *
 * @module
 */

import { OptionMarket } from "../../gen/qot_option_common.ts";
import { QotMarket, type Security } from "../../gen/qot_common.ts";
import type { RequestName } from "../envelope.ts";
import type { RequestContext } from "../handlers/handler.ts";
import { parseDay, tradingDay } from "../market/holidays.ts";
import type { SimSecurity } from "../market/security.ts";
import { BarKind } from "../market/bars.ts";
import { civilDate, dayNumber, type MarketCode } from "../market/zones.ts";
import { Refusal } from "../refusal.ts";
import type { Contract } from "./contracts.ts";
import type { Fields, Row } from "./row.ts";
import { marketOf, type World } from "./world.ts";

/** A request, with what it is about. */
export interface Ask {
  readonly name: RequestName;
  readonly c2s: Fields;
  readonly world: World;
  readonly context: RequestContext;
  /** The market that it is about; that of its security, where it names one. */
  readonly market: MarketCode;
  readonly subject: SimSecurity | undefined;
  /** Chance for a row of a name: the same whatever page, order or filter is asked for. */
  row(key: string, more: Partial<Row>): Row;
}

/** How a reply is made. */
export interface Plan {
  /** The reply's field with the rows; the first list that it has unless told. */
  readonly list?: string | ((ask: Ask) => string);
  /** What the rows are about. Without it the reply has no rows. */
  readonly rows?: (ask: Ask) => readonly Row[];
  /** Rows to a page unless asked for, and the most that may be asked for. */
  readonly page?: readonly [usual: number, most: number];
  /** Rows come as the request's conditions and sorting want them, and are made when their page is asked for. */
  readonly ordered?: boolean;
  /** Rows change with what the user does. @default false: they are those of the day */
  readonly live?: boolean;
  /** The row's field that is sorted by unless another is asked for, with `-` in front where the least comes first. */
  readonly sort?: string | ((ask: Ask) => string);
  /** What the request's `security` or `owner` must be. @default "stock" */
  readonly subject?: "stock" | "any";
  /** The markets that have such data; of others there is none. */
  readonly markets?: readonly MarketCode[];
  /** Known values of a row. */
  readonly fix?: (row: Row, ask: Ask) => Fields;
  /** Puts the rows of a page into the one item that the reply's list holds; rows then are known values alone. */
  readonly wrap?: (ask: Ask, rows: Fields[]) => Fields;
  /** Known values of the reply. */
  readonly reply?: (ask: Ask) => Fields;
  /** Refuses what OpenD would refuse. */
  readonly check?: (ask: Ask) => void;
}

/** Plans by the command's constant name. */
export type Plans = { readonly [K in RequestName]?: Plan };

/** The markets that a request names, or else those of the plan. */
export function marketsOf({ c2s, market }: Ask, plan?: readonly MarketCode[]): MarketCode[] {
  const asked = c2s["market"] ?? c2s["marketList"] ?? c2s["optionMarket"];
  let markets: MarketCode[];
  if (c2s["optionMarket"] !== undefined) {
    const options: Readonly<Record<number, MarketCode>> = {
      [OptionMarket.US_Security]: "US",
      [OptionMarket.HK_Security]: "HK",
    };
    markets = [options[asked as number]].filter((it) => it !== undefined);
  } else if (asked === undefined || (Array.isArray(asked) && asked.length === 0)) {
    markets = plan === undefined ? [market] : [...plan];
  } else {
    markets = [asked].flat().map((it) => marketOf(it as number)).filter((it) => it !== undefined);
  }
  return markets.filter((it) => plan === undefined || plan.includes(it));
}

/** @throws {Refusal} a market that OpenD does not have */
export function checkMarkets({ c2s }: Ask): void {
  for (const market of [c2s["market"] ?? []].flat()) {
    const known = Object.values(QotMarket).includes(market as QotMarket) && market !== QotMarket.Unknown;
    if (!known) throw new Refusal(`Unknown market ${String(market)}`);
  }
  const options = c2s["optionMarket"];
  if (options !== undefined && (options === 0 || !Object.values(OptionMarket).includes(options as OptionMarket))) {
    throw new Refusal(`Unknown option market ${String(options)}`);
  }
}

/** The stocks and funds of a market, or of all: no ranking has an index, a plate or a coin among them. */
export function sharesOf(world: World, market?: MarketCode): SimSecurity[] {
  return world.securities(market).filter(({ info: { kind } }) => kind === "stock" || kind === "etf");
}

/** A row for each stock and fund of the markets asked for. */
export function eachSecurity(plan?: {
  readonly markets?: readonly MarketCode[];
  readonly only?: (security: SimSecurity, ask: Ask) => boolean;
}): (ask: Ask) => Row[] {
  return (ask) =>
    marketsOf(ask, plan?.markets).flatMap((market) =>
      sharesOf(ask.world, market).filter((it) => plan?.only?.(it, ask) ?? true).map((security, index) =>
        ask.row(security.symbol, { security, market, index, day: ask.world.day(market) })
      )
    );
}

/** A row for each trading day, the newest first: those asked for by `beginTime` and `endTime`, or so many. */
export function eachDay(count: number, step = 1): (ask: Ask) => Row[] {
  return (ask) => {
    const { world, subject, market, c2s } = ask;
    const newest = world.day(market);
    const begin = dayOf(c2s["beginTime"] ?? c2s["beginDate"]);
    const end = dayOf(c2s["endTime"] ?? c2s["endDate"]);
    const bars = new Map(subject?.bars(BarKind.Day, 400).map((bar) => [parseDay(bar.time), bar]));
    const rows: Row[] = [];
    for (let i = 0, day = tradingDay(market, Math.min(newest, end ?? newest), 0); i < 400; i++) {
      if (begin === undefined ? i >= count : day < begin) break;
      rows.push(ask.row(String(day), { index: i, day, bar: bars.get(day) }));
      day = tradingDay(market, day, -step);
    }
    return rows;
  };
}

function dayOf(text: unknown): number | undefined {
  return typeof text === "string" && text !== "" ? parseDay(text) : undefined;
}

/** A row for each quarter that has been reported on, the newest first. */
export function eachQuarter(count: number): (ask: Ask) => Row[] {
  return (ask) => {
    const { year, month } = civilDate(ask.world.day(ask.market));
    const first = month - ((month - 1) % 3);
    return Array.from({ length: count }, (_, index) => {
      const day = tradingDay(ask.market, dayNumber(year, first - 3 * index, 1) - 1, 0);
      return ask.row(`quarter ${day}`, { index, day });
    });
  };
}

/** So many rows that are about nothing in the market, each three trading days older than the one before. */
export function several(count: number, days = 3): (ask: Ask) => Row[] {
  return (ask) =>
    Array.from({ length: count }, (_, index) => {
      const day = tradingDay(ask.market, ask.world.day(ask.market), -days * index);
      return ask.row(String(index), { index, day });
    });
}

/** A row for each option contract of the underlying, or of the nearest two expiries of all in the markets asked for. */
export function eachContract(only?: (contract: Contract, ask: Ask) => boolean): (ask: Ask) => Row[] {
  return (ask) => {
    const owners = ask.subject !== undefined
      ? [ask.subject]
      : marketsOf(ask, ["US", "HK"]).flatMap((it) => sharesOf(ask.world, it));
    return owners.flatMap((owner) => {
      const contracts = ask.subject !== undefined
        ? ask.world.contracts(owner)
        : ask.world.expiries(owner).slice(0, 2).flatMap((expiry) => ask.world.contracts(owner, expiry));
      const { market } = owner.info;
      const day = ask.world.day(market);
      return contracts.flatMap((contract, index) =>
        only?.(contract, ask) ?? true ? [ask.row(contract.security.code, { contract, market, index, day })] : []
      );
    });
  };
}

/** A row for each warrant, or for those of the owner that is asked for. */
export function eachWarrant(ask: Ask): Row[] {
  const warrants = ask.world.warrants(ask.subject).filter(({ owner }) => owner.info.kind !== "plate");
  return warrants.map((warrant, index) =>
    ask.row(warrant.security.code, { warrant, market: "HK", index, day: ask.world.day("HK") })
  );
}

/** A security of a request. */
export function isSecurity(value: unknown): value is Security {
  return typeof value === "object" && value !== null && "market" in value && "code" in value;
}
