/**
 * Writes the outline: what every message of a request that is not about trading is made of, with the units that its documentation tells. The
 * simulator makes up replies from it.
 */

import type { DescField, DescMessage } from "@bufbuild/protobuf";
import { getComments } from "@bufbuild/protoplugin";
import { isBigInt, isLong, isRequired, type Model } from "./model.ts";
import type { Module } from "./module.ts";
import { typeName } from "./names.ts";

/** Scalar types of the schema by their letter: 1 double, 2 float, 5 int32, 8 bool, 9 string, 12 bytes, 13 uint32. */
const SCALARS: Readonly<Record<number, string>> = { 1: "d", 2: "d", 5: "i", 8: "b", 9: "s", 12: "y", 13: "i" };

/** How the documentation words a unit; the one that it names first counts. */
const UNITS: readonly (readonly [unit: string, words: RegExp])[] = [
  ["fraction", /\bfraction\b(?! of)/i],
  ["percent", /percent/i],
  ["seconds", /seconds since the epoch|unix timestamp/i],
  ["utc", /in UTC as/],
  ["datetime", /yyyy-MM-dd HH:mm:ss|time string in market/i],
  ["slashed", /YYYY\/MM\/DD/],
  ["date", /yyyy-MM-dd|date string|as "20\d\d-\d\d-\d\d"/i],
];

function unitOf(field: DescField): string {
  const text = (getComments(field).leading ?? "").replace(/\s+/g, " ");
  const found = UNITS.map(([unit, words]) => ({ unit, at: text.search(words) })).filter(({ at }) => at >= 0);
  const [first] = found.sort((a, b) => a.at - b.at);
  // A time with a fraction of a second is no fraction.
  if (first?.unit === "fraction" && found.some(({ unit }) => unit === "seconds")) return "=seconds";
  return first === undefined ? "" : `=${first.unit}`;
}

function typeOf(field: DescField, model: Model): string {
  if (field.message !== undefined) return `m.${field.message.typeName}`;
  const type = model.enumOf(field);
  if (type !== undefined) return `e.${typeName(type)}`;
  if (isLong(field)) return isBigInt(field) ? "n" : "l";
  const letter = SCALARS[field.scalar ?? 0];
  if (letter === undefined) throw new Error(`${field.parent.typeName}.${field.name} has a type that no outline knows`);
  return letter;
}

function outlineOf(message: DescMessage, model: Model): string {
  return message.fields.map((field) => {
    const mark = field.fieldKind === "list" ? "*" : isRequired(field) ? "!" : "";
    return `${field.name}${mark}:${typeOf(field, model)}${unitOf(field)}`;
  }).join(" ");
}

/** The outlines of the messages that requests and their replies hold, by the name that the schema gives them. */
export function writeOutline(model: Model, module: Module): void {
  const reached = new Map<string, DescMessage>();
  const reach = (message: DescMessage): void => {
    if (reached.has(message.typeName)) return;
    reached.set(message.typeName, message);
    for (const field of message.fields) if (field.message !== undefined) reach(field.message);
  };
  for (const { file, kind, context } of model.commands) {
    if (kind !== "request" || context === "trade") continue;
    for (const message of file.messages) if (message.name === "C2S" || message.name === "S2C") reach(message);
  }
  module.line(
    "/**",
    " * What messages are made of, by their names in the schema: fields separated by spaces, each a name, `!` where it is",
    " * required or `*` where it is a list, a colon, its type, and `=` with the unit that its documentation names. Types: `d`",
    " * double, `i` 32-bit integer, `l` 64-bit quantity, `n` 64-bit identifier, `s` string, `b` bool, `y` bytes, `e.` and the",
    " * name of an enum's type, `m.` and the name of a message.",
    " */",
    "export const outlines: Readonly<Record<string, string>> = {",
  );
  for (const name of [...reached.keys()].sort()) {
    const text = outlineOf(reached.get(name) as DescMessage, model);
    module.line(`  ${JSON.stringify(name)}: ${JSON.stringify(text)},`);
  }
  module.line("};");
}
