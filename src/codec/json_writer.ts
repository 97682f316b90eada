/**
 * Protobuf to JSON, by Protobuf's JSON mapping of proto2: names in camelCase, 64-bit integers as decimal strings, `bytes` in
 * base64, enums by name where OpenD's schema types them as such, NaN and the infinities as strings; what is absent is left
 * out, and what is present is written, zero or not. So the official Python client writes too (`MessageToJson`).
 *
 * @module
 */

import { OpenDProtocolError } from "../errors.ts";
import type { JSONField, JSONSchema } from "./json_schema.ts";
import { NESTING_LIMIT, overrun, type Reader } from "./reader.ts";

/** Where a message lies: one that comes in several pieces is all of them together. */
type Pieces = (readonly [start: number, end: number])[];

/** Reads a message that lies between the reader's position and `end`, and gives its JSON. Unknown fields are left out. */
export function writeJSON(schema: JSONSchema, line: number, reader: Reader, end: number): string {
  return message(schema, line, reader, [[reader.pos, end]], 0);
}

function message(schema: JSONSchema, line: number, r: Reader, pieces: Pieces, depth: number): string {
  if (depth > NESTING_LIMIT) throw new OpenDProtocolError("BAD_MESSAGE", `A message nests over ${NESTING_LIMIT} deep`);
  const { byNumber } = schema.message(line);
  /** A list has its values as texts, everything else the last text; messages are put down and read afterwards. */
  const scalars = new Map<JSONField, string | string[]>();
  const nested = new Map<JSONField, Pieces>();
  for (const [start, end] of pieces) {
    r.pos = start;
    while (r.pos < end) {
      const at = r.pos;
      const tag = r.next();
      const wire = tag & 7;
      const field = byNumber.get(tag >>> 3);
      if (field?.wire === wire) {
        if (field.type === "m") {
          const stop = r.endOf(end);
          put(nested, field).push([r.pos, stop]);
          r.pos = stop;
        } else if (field.isList) put(scalars, field).push(scalar(schema, field, r, end));
        else scalars.set(field, scalar(schema, field, r, end));
      } else if (wire === 2 && field?.isList && field.wire !== 2) {
        const stop = r.endOf(end);
        const list = put(scalars, field);
        while (r.pos < stop) list.push(scalar(schema, field, r, stop));
        if (r.pos !== stop) throw overrun();
      } else r.unknown(tag, at, end, undefined);
    }
    if (r.pos !== end) throw overrun();
  }
  const texts: string[] = [];
  const add = ({ jsonName }: JSONField, value: string | string[]) =>
    texts.push(`"${jsonName}":${typeof value === "string" ? value : `[${value.join()}]`}`);
  for (const [field, value] of scalars) add(field, value);
  for (const [field, parts] of nested) {
    const read = (piece: Pieces) => message(schema, field.line, r, piece, depth + 1);
    add(field, field.isList ? parts.map((part) => read([part])) : read(parts));
  }
  return `{${texts.join()}}`;
}

/** The list of a field, made if need be. */
function put<T, Other>(lists: Map<JSONField, T[] | Other>, field: JSONField): T[] {
  const known = lists.get(field) as T[] | undefined;
  if (known !== undefined) return known;
  const list: T[] = [];
  lists.set(field, list);
  return list;
}

function scalar(schema: JSONSchema, { type, line }: JSONField, r: Reader, end: number): string {
  switch (type) {
    case "d":
      return number(r.double());
    case "f":
      return number(r.float());
    case "i":
      return String(r.int());
    case "u":
      return String(r.uint32());
    case "l":
      return `"${r.int64BigInt()}"`;
    case "v":
      return `"${r.uint64BigInt()}"`;
    case "b":
      return String(r.bool());
    case "s":
      return JSON.stringify(r.text(end));
    case "y":
      return `"${base64(r.copy(end))}"`;
    default: {
      const value = r.int();
      const name = schema.enum(line).names.get(value);
      return name === undefined ? String(value) : `"${name}"`;
    }
  }
}

function number(value: number): string {
  if (Object.is(value, -0)) return "-0.0";
  return Number.isFinite(value) ? String(value) : `"${value}"`;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
