/**
 * Messages made up from what the schema says they are made of.
 *
 * @module
 */

import * as gen from "../../gen/mod.ts";
import { formatSymbol } from "../../codec/symbol.ts";
import type { Security } from "../../gen/qot_common.ts";
import { securityOf } from "../shapes.ts";
import { civilDate, type MarketCode } from "../market/zones.ts";
import { type Field, fieldsOf } from "./fields.ts";
import { numberOf } from "./numbers.ts";
import { industryOf } from "./plates.ts";
import { sharesOf } from "./plan.ts";
import { type Fields, momentValue, type Row } from "./row.ts";
import { TEXT_OF, TEXTS } from "./texts.ts";
import { tradingDay } from "../market/holidays.ts";

const CURRENCY: Readonly<Record<MarketCode, string>> = { HK: "HKD", US: "USD", SH: "CNY", SZ: "CNY", CC: "USD" };

/** A message of the schema, all its fields filled in but those that `fixed` has as `undefined`. */
export function make(message: string, row: Row, fixed: Fields = {}): Fields {
  const made: Record<string, unknown> = {};
  for (const field of fieldsOf(message)) {
    if (Object.hasOwn(fixed, field.name)) made[field.name] = fixed[field.name];
    else if (field.list) made[field.name] = list(message, field, row);
    else made[field.name] = value(message, field, row);
  }
  return made;
}

function list(message: string, field: Field, row: Row): unknown[] {
  const count = field.kind === "m" ? 3 : 2;
  return Array.from({ length: count }, (_, i) => {
    const day = tradingDay(row.market, row.day, -i);
    return value(message, field, { ...row, index: i, day, bar: undefined });
  });
}

function value(message: string, field: Field, row: Row): unknown {
  const { name, kind, unit } = field;
  if (kind === "m") return field.type === "Qot_Common.Security" ? securityFor(name, row) : make(field.type, row);
  if (kind === "e") return member(field, row);
  if (kind === "b") return row.random.float() < 0.5;
  if (kind === "n") return identifier(name, row);
  if (kind === "y") return new Uint8Array();
  if (unit !== undefined && unit !== "percent" && unit !== "fraction") return momentValue(field, row);
  return kind === "s" ? text(message, field, row) : numberOf(field, row);
}

/** The security that a field of this name is about. */
function securityFor(name: string, row: Row): Security {
  const { contract, warrant } = row;
  const owner = contract?.owner ?? warrant?.owner;
  const own = contract?.security ?? warrant?.security;
  if (own !== undefined && !/owner|underlying/i.test(name)) return own;
  const stock = owner ?? row.security ?? row.subject;
  if (stock === undefined) return securityOf(pick(sharesOf(row.world, row.market), row));
  return /plate/i.test(name) ? industryOf(stock).security : securityOf(stock);
}

/** One of the values of an enum that say something; what was asked for where the request has the field too. */
function member({ name, type }: Field, row: Row): number {
  const asked = row.c2s[name];
  const members = Object.entries((gen as unknown as Record<string, Readonly<Record<string, number>>>)[type] ?? {});
  if (typeof asked === "number" && members.some(([, number]) => number === asked)) return asked;
  const telling = members.filter(([word]) => !/^(unk|none$)/i.test(word));
  return pick(telling, row)[1];
}

/** Above 2^53, the same for the same row. */
function identifier(name: string, row: Row): bigint {
  const asked = row.c2s[name];
  if (typeof asked === "bigint") return asked;
  return (1n << 60n) + (BigInt(row.random.uint32()) << 8n) + BigInt(row.index % 256);
}

function text(message: string, { name }: Field, row: Row): string {
  const { contract, warrant, security, subject, index, c2s } = row;
  const asked = c2s[name];
  if (/^currency/.test(name) && typeof asked === "string" && asked !== "") return asked;
  if (/currency/i.test(name)) return CURRENCY[row.market];
  const stock = security ?? subject ?? contract?.owner;
  if (/^(name|optionName)$/.test(name)) {
    const named = contract?.name ?? warrant?.name ?? security?.info.name;
    return named ?? nameIn(message, row);
  }
  if (name === "code" || name === "symbol") {
    return contract !== undefined && name === "code" ? contract.security.code : stock?.info.code ?? "";
  }
  if (/^industry/.test(name) && stock !== undefined) return industryOf(stock).name;
  if (/^(period|term)|periodText|periodStr|Quarter$/.test(name)) return periodOf(row.day);
  if (/url|link$/i.test(name)) return `https://example.com/simulated/${row.random.int(100_000)}`;
  if (/uid$/i.test(name)) return `${/analyst/i.test(name) ? "A" : "I"}${1000 + index}`;
  if (name === "related_securities") return stock === undefined ? "" : flipped(securityOf(stock));
  if (/volume|settlementValue|expirationValue|sequence|^(previous|consensus|actual)$|leaderAge/i.test(name)) {
    return String(Math.round(numberOf({ ...PLAIN, name }, row)));
  }
  if (name === "fiscalYear") return `${civilDate(row.day).year}/FY`;
  if (name === "rate") return "1->2";
  if (name === "statement") return `Dividend of ${CURRENCY[row.market]} ${(1 + row.index / 10).toFixed(2)} per share`;
  if (name === "title" && /Calendar/.test(message)) {
    return `${pickText("release", row)} of month ${civilDate(row.day).month}`;
  }
  const kind = name === "title" && /Insider/.test(message) ? "office" : TEXT_OF[name];
  if (kind !== undefined) return pickText(kind, row);
  const about = stock === undefined ? "" : ` of ${stock.info.name}`;
  return `Simulated ${name.replace(/_/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()}${about} ${index + 1}`;
}

const PLAIN: Field = {
  name: "",
  kind: "i",
  type: "",
  required: false,
  list: false,
  unit: undefined,
  moment: "",
  timed: false,
};

/** What a thing without a security is called, by the message that it stands in. */
function nameIn(message: string, row: Row): string {
  if (/Income/.test(message)) return pickText(row.index % 2 === 0 ? "segment" : "region", row);
  if (/Insider/.test(message)) return pickText("person", row);
  if (/Owner|Holder|Institution/.test(message)) return pickText("institution", row);
  if (/Chain/.test(message)) return pickText("chain", row);
  return `Simulated item ${row.index + 1}`;
}

const NAMES: ReadonlySet<keyof typeof TEXTS> = /* @__PURE__ */ new Set(["institution", "person"] as const);

/** A text of a kind, another for the next row, numbered where there are more rows than texts. */
function pickText(kind: keyof typeof TEXTS, { index }: Row): string {
  const texts = TEXTS[kind];
  const round = Math.floor(index / texts.length);
  const chosen = texts[index % texts.length] as string;
  return round === 0 || !NAMES.has(kind) ? chosen : `${chosen} ${round + 1}`;
}

/** The quarter that ends with a day or was the last one before it, in words. */
function periodOf(day: number): string {
  const { year, month } = civilDate(day - 80);
  return `${year}/Q${Math.ceil(month / 3)}`;
}

/** `AAPL.US`, as some texts have it. */
function flipped(security: Security): string {
  const symbol = formatSymbol(security);
  const dot = symbol.indexOf(".");
  return `${symbol.slice(dot + 1)}.${symbol.slice(0, dot)}`;
}

function pick<T>(list: readonly T[], row: Row): T {
  return list[row.random.int(list.length)] as T;
}
