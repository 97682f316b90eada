/**
 * JSON to Protobuf, by Protobuf's JSON mapping: fields by their JSON name or the schema's, 64-bit integers as strings or
 * numbers, enums by name or number, `null` for what is absent. Fields and names of enums that are not known are those of
 * a newer OpenD and are left out.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
import type { JSONField, JSONSchema } from "./json_schema.ts";
import { NESTING_LIMIT } from "./reader.ts";
import { badField, type Writer } from "./writer.ts";

/** No 64-bit integer has more digits, and text that goes on is not made a `bigint` only to be refused in full. */
const DIGITS = /^-?\d{1,20}$/;
const DECIMAL = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const NOT_FINITE = /^(NaN|-?Infinity)$/;
/** A whole string in one match would take memory for each of its escapes until a long one has too many. */
const QUOTE_OR_NUMBER = /\\.|"|-?\d[\d.eE+-]*/gs;
/** Below 16 digits every number is exact. */
const LONG = /^-?\d{16,}$/;

/** A 64-bit integer came as a number that `JSON.parse` may have rounded. */
class InexactError extends Error {}

/**
 * Writes the message that a JSON text is.
 *
 * @throws {SyntaxError} when it is no JSON.
 * @throws {OpenDArgumentError} that names the field by its path, when something in it is not of its type.
 */
export function readJSON(schema: JSONSchema, line: number, text: string, writer: Writer): void {
  try {
    new JSONToProtobuf(schema, writer).write(line, JSON.parse(text));
  } catch (error) {
    if (!(error instanceof InexactError)) throw error;
    // Once more, with long integers as strings, digit by digit.
    let inString = false;
    const exact = text.replace(QUOTE_OR_NUMBER, (token) => {
      if (token === '"') inString = !inString;
      return !inString && LONG.test(token) ? `"${token}"` : token;
    });
    writer.reset();
    new JSONToProtobuf(schema, writer, true).write(line, JSON.parse(exact));
  }
}

class JSONToProtobuf {
  readonly #schema: JSONSchema;
  readonly #w: Writer;
  readonly #again: boolean;
  readonly #path: (string | number)[] = [];
  #depth = 0;

  constructor(schema: JSONSchema, writer: Writer, again = false) {
    this.#schema = schema;
    this.#w = writer;
    this.#again = again;
  }

  write(line: number, value: unknown): void {
    try {
      this.#message(line, value);
    } catch (error) {
      if (!(error instanceof OpenDArgumentError)) throw error;
      const path = this.#path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").slice(1);
      throw new OpenDArgumentError(path === "" ? error.message : `at "${path}", ${error.message}`);
    }
  }

  #message(line: number, value: unknown): void {
    const object: object = this.#w.object(value as object, String(this.#path.at(-1) ?? "the body"));
    if (++this.#depth > NESTING_LIMIT) throw new OpenDArgumentError(`it nests over ${NESTING_LIMIT} deep`);
    const { byName } = this.#schema.message(line);
    for (const name of Object.keys(object)) {
      const given = (object as Record<string, unknown>)[name];
      const field = byName.get(name);
      if (field === undefined || given === null) continue;
      this.#path.push(name);
      if (field.isList) {
        this.#w.list(given as unknown[], name).forEach((element, index) => {
          this.#path.push(index);
          this.#field(field, element);
          this.#path.pop();
        });
      } else this.#field(field, given);
      this.#path.pop();
    }
    this.#depth--;
  }

  #field(field: JSONField, value: unknown): void {
    const { name, number, type, wire, line } = field;
    const w = this.#w;
    const tag = (number << 3 | wire) >>> 0;
    switch (type) {
      case "m": {
        const start = w.open(tag);
        this.#message(line, value);
        w.close(start);
        break;
      }
      case "d":
        w.double(tag, float(value, name), name);
        break;
      case "f":
        w.float(tag, float(value, name), name);
        break;
      case "i":
        w.int32(tag, small(value), name);
        break;
      case "u":
        w.uint32(tag, small(value), name);
        break;
      case "l": {
        const long = this.#long(value, name);
        if (typeof long === "number") w.int64Number(tag, long, name);
        else w.int64BigInt(tag, long, name);
        break;
      }
      case "v": {
        const long = this.#long(value, name);
        if (typeof long === "number" && long >= 0) w.uint64Number(tag, long, name);
        else w.uint64BigInt(tag, long, name);
        break;
      }
      case "b":
        w.bool(tag, value as boolean, name);
        break;
      case "s":
        w.string(tag, value as string, name);
        break;
      case "y":
        w.bytes(tag, bytes(value, name), name);
        break;
      default: {
        const known = typeof value === "string" && !DIGITS.test(value)
          ? this.#schema.enum(line).numbers.get(value)
          : small(value);
        if (known !== undefined) w.int32(tag, known, name);
      }
    }
  }

  /** Exact: a number where one can be, for that is several times faster. */
  #long(value: unknown, name: string): number | bigint {
    if (typeof value === "string" && DIGITS.test(value)) return value.length < 16 ? Number(value) : BigInt(value);
    if (typeof value !== "number" || !Number.isInteger(value)) throw badField(name, value, "a whole number");
    if (Number.isSafeInteger(value)) return value;
    if (!this.#again) throw new InexactError();
    throw badField(name, value, "a decimal string, for a number as large as that is not exact");
  }
}

/** A string becomes the number that it is; the writer refuses what is none. */
function small(value: unknown): number {
  return typeof value === "string" && DIGITS.test(value) ? Number(value) : value as number;
}

function float(value: unknown, name: string): number {
  if (typeof value === "string" && NOT_FINITE.test(value)) return Number(value);
  const given = typeof value === "string" && DECIMAL.test(value) ? Number(value) : value;
  // What is too large becomes an infinity on the way.
  if (typeof given === "number" && Number.isFinite(given)) return given;
  throw badField(name, value, 'a number, "NaN", "Infinity" or "-Infinity"');
}

/** Takes both alphabets of base64, with padding or without. */
function bytes(value: unknown, name: string): Uint8Array {
  try {
    if (typeof value !== "string") throw undefined;
    const text = atob(value.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  } catch {
    throw badField(name, value, "a string in base64");
  }
}
