/**
 * Replies that are made up: valid, plausible, and the same for the same request on the same day of the market.
 *
 * @module
 */

import { serverCommands } from "../../gen/server.ts";
import type { RequestName } from "../envelope.ts";
import type { RequestContext } from "../handlers/handler.ts";
import { findSecurity, symbolOf } from "../handlers/securities.ts";
import { parseDay } from "../market/holidays.ts";
import type { MarketCode } from "../market/zones.ts";
import { Refusal } from "../refusal.ts";
import { fieldOf, fieldsOf } from "./fields.ts";
import { make } from "./make.ts";
import { filterRows } from "./conditions.ts";
import { type Made, sortRows } from "./order.ts";
import { type Page, pageOf } from "./paging.ts";
import { type Ask, checkMarkets, isSecurity, marketsOf, type Plan } from "./plan.ts";
import type { Fields, Row } from "./row.ts";
import { marketOf, World } from "./world.ts";

/** Fields of requests that do not change what rows say: which part of them is wanted, and in what order. */
const ASIDE =
  /^(header|count|num|page\w*|next\w+|offset|begin\w*|end\w*|dataFrom|max\w+|sort\w*|isAsc|ascend|filterList|.*RetrieveList)$/;

/** Makes up a reply. */
export function synthesize(name: RequestName, c2s: Fields, plan: Plan, context: RequestContext): Fields {
  const command = serverCommands[name].name;
  const messages = { c2s: `${command}.C2S`, s2c: `${command}.S2C` };
  checkDates(messages.c2s, c2s);
  const ask = askOf(name, c2s, plan, context);
  checkMarkets(ask);
  plan.check?.(ask);
  const known = { ...echoes(messages, c2s), ...plan.reply?.(ask) };
  const reply = ask.row("", {});
  if (plan.rows === undefined) return make(messages.s2c, reply, known);
  const list = typeof plan.list === "function" ? plan.list(ask) : plan.list ?? firstList(messages.s2c);
  if (plan.wrap !== undefined) {
    const { rows, fields } = pageOf(plan.rows(ask), messages, c2s, plan.page);
    return make(messages.s2c, reply, {
      ...fields,
      ...known,
      [list]: [plan.wrap(ask, rows.map(({ fixed }) => fixed ?? {}))],
    });
  }
  const { rows, fields } = plan.ordered === true
    ? orderedPage(ask, plan, messages, list)
    : pageOf(sortedRows(ask, plan, messages, list), messages, c2s, plan.page);
  const empty = plan.list === undefined || typeof plan.list === "string" ? {} : otherLists(messages.s2c, list);
  return make(messages.s2c, reply, { ...fields, ...empty, ...known, [list]: rows });
}

/** The messages of a command, by their names in the schema. */
interface Messages {
  readonly c2s: string;
  readonly s2c: string;
}

/** A page of rows that come in order: of thousands only those of the page are made. */
function orderedPage(ask: Ask, plan: Plan, messages: Messages, list: string): Page<Fields> {
  const { name, c2s, world } = ask;
  const type = fieldOf(messages.s2c, list)?.type ?? "";
  const all = world.kept(
    `${name}/${world.today(ask.market)}/${textOf(c2s, PAGE)}`,
    () =>
      (plan.rows?.(ask) ?? []).map((row) => {
        let made: Fields | undefined;
        return (): Fields => made ??= makeRow(type, row, ask, plan);
      }),
  );
  const { rows, fields } = pageOf(all, messages, c2s, plan.page);
  return { rows: rows.map((row) => row()), fields };
}

/** Fields of requests that say which page is wanted. */
const PAGE = /^(header|count|num|page\w*|next\w+|offset|begin|dataFrom|max\w+)$/;

/** All rows that pass, in order. Pages of one list come one after the other: the rows are kept for the next one. */
function sortedRows(
  ask: Ask,
  plan: Plan,
  messages: Messages,
  list: string,
): readonly Fields[] {
  const { name, c2s, world, subject } = ask;
  const all = (): readonly Fields[] => {
    const none = subject !== undefined && plan.markets?.includes(ask.market) === false;
    const type = fieldOf(messages.s2c, list)?.type ?? "";
    const made = (none ? [] : plan.rows?.(ask) ?? []).map((row): Made => ({
      message: type,
      row,
      fields: makeRow(type, row, ask, plan),
    }));
    const usual = typeof plan.sort === "function" ? plan.sort(ask) : plan.sort;
    const left = filterRows(messages.c2s, made, c2s);
    return sortRows(messages.c2s, left, c2s, usual).map(({ fields }) => fields);
  };
  if (plan.page === undefined || plan.live === true) return all();
  return world.kept(`${name}/${world.today(ask.market)}/${textOf(c2s, PAGE)}`, all);
}

function makeRow(type: string, row: Row, ask: Ask, plan: Plan): Fields {
  return make(type, row, { ...row.fixed, ...plan.fix?.(row, ask) });
}

/** A request as text, without some of its fields. */
function textOf(c2s: Fields, without: RegExp): string {
  return JSON.stringify(c2s, (key, value) => without.test(key) ? undefined : plain(value));
}

function firstList(s2c: string): string {
  return fieldsOf(s2c).find(({ list, kind }) => list && kind === "m")?.name ?? "";
}

/** Where one of several lists is chosen, the others are empty. */
function otherLists(s2c: string, chosen: string): Fields {
  return Object.fromEntries(
    fieldsOf(s2c).filter(({ list, name }) => list && name !== chosen).map(({ name }) => [name, []]),
  );
}

/** What the reply repeats of the request. */
function echoes({ c2s, s2c }: Messages, asked: Fields): Fields {
  const same = fieldsOf(s2c).filter(({ name, kind, type }) => {
    const field = fieldOf(c2s, name);
    return !/^(next|page)/.test(name) && field?.kind === kind && field.type === type && asked[name] !== undefined;
  });
  return Object.fromEntries(same.map(({ name }) => [name, asked[name]]));
}

/** A request with what it is about. */
export function askOf(name: RequestName, c2s: Fields, plan: Plan, context: RequestContext): Ask {
  const world = World.of(context.core);
  const asked = [c2s["security"], c2s["owner"]].find(isSecurity);
  const stock = plan.subject === "any" || asked === undefined ? undefined : findSecurity(asked, context);
  const subject = stock ?? (asked === undefined ? undefined : context.core.market.security(symbolOf(asked)));
  const base = { name, c2s, world, context, subject } as Ask;
  const market: MarketCode = subject?.info.market ?? (asked && marketOf(asked.market)) ??
    marketsOf({ ...base, market: "US" }, plan.markets)[0] ?? "US";
  const about = textOf(c2s, ASIDE);
  const row = (key: string, more: Partial<Row>): Row => ({
    world,
    market,
    subject,
    c2s,
    index: 0,
    day: world.day(market),
    random: world.random(`${name}/${world.today(market)}/${about}/${key}`),
    ...more,
  });
  return { ...base, market, row };
}

function plain(value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

/** @throws {Refusal} a date that is none, or an end before its begin */
function checkDates(message: string, c2s: Fields): void {
  for (const { name, kind, unit } of fieldsOf(message)) {
    const text = c2s[name];
    if (kind !== "s" || (unit !== "date" && unit !== "datetime") || text === undefined || text === "") continue;
    if (parseDay(String(text)) === undefined) throw new Refusal(`${name} is "${String(text)}": yyyy-MM-dd is wanted`);
  }
  for (const [begin, end] of [["beginTime", "endTime"], ["beginDate", "endDate"]] as const) {
    const [first, last] = [c2s[begin], c2s[end]];
    if (typeof first === "string" && typeof last === "string" && last !== "" && last < first) {
      throw new Refusal(`${end} "${last}" is before ${begin} "${first}"`);
    }
  }
}
