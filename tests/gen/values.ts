import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import fc from "fast-check";
import { isBigInt, isLong, isRequired, type Model } from "../../tools/generator/model.ts";
import { anyCharacter } from "../codec/characters.ts";
import type { Plain } from "./schema.ts";

/** Values next to where one byte more is needed, and next to where a type ends, seen as often as all the others. */
const edged = <T>(edges: readonly T[], rest: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof(fc.constantFrom(...edges), rest);

const INT32 = edged(
  [0, 1, -1, 127, 128, 16383, 16384, 2097151, 2097152, 268435455, 268435456, 2 ** 31 - 1, -(2 ** 31)],
  fc.integer(),
);
const UINT32 = edged([0, 1, 127, 128, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1], fc.nat());
const MAX = Number.MAX_SAFE_INTEGER;
const INT64_NUMBER = edged(
  [0, 1, -1, 127, 128, 2 ** 31, -(2 ** 31) - 1, 2 ** 32 - 1, 2 ** 32, -(2 ** 32), 2 ** 35, 2 ** 49, MAX, -MAX],
  fc.maxSafeInteger(),
);
const UINT64_NUMBER = edged([0, 1, 127, 128, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 35, MAX], fc.maxSafeNat());
const INT64 = edged(
  [0n, 1n, -1n, 127n, 128n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 53n + 1n, -(2n ** 53n) - 1n, 2n ** 63n - 1n, -(2n ** 63n)],
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
);
const UINT64 = edged(
  [0n, 1n, 127n, 128n, 2n ** 32n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n],
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
);
const DOUBLE = edged(
  [0, -0, 1, -1, 0.1, 350.4, NaN, Infinity, -Infinity, 5e-324, -5e-324, 2.2250738585072014e-308, Number.MAX_VALUE],
  fc.double(),
);
const FLOAT = edged([0, -0, 1.5, NaN, Infinity, -Infinity, 2 ** -149, 3.4028234663852886e38], fc.float());

/** Every length at which the reader or the writer goes another way, in ASCII and in letters of two to four bytes. */
const TEXTS: readonly string[] = [
  "",
  ...[1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 31, 32, 33, 39, 40, 41, 127, 128, 300].map((n) =>
    "HK.00700 ".repeat(n).slice(0, n)
  ),
  "\0",
  "__proto__",
  "toString",
  "\ufeffbyte order mark",
  "é",
  "腾讯控股",
  "ABCDEFG腾",
  "ABCDEFGH腾讯",
  "ABCé",
  "ABCDé",
  "🚀",
  "up 🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀",
  "控".repeat(13),
  "控".repeat(14),
  "控".repeat(42),
  "控".repeat(43),
  "控".repeat(100),
];
const STRING = edged(TEXTS, fc.string({ unit: anyCharacter, maxLength: 12 }));
const BYTES = edged(
  [0, 1, 16, 127, 128, 300].map((length) => new Uint8Array(length).fill(0x9c)),
  fc.uint8Array({ maxLength: 12 }),
);

function scalar(field: DescField): fc.Arbitrary<unknown> {
  if (isLong(field)) {
    const signed = field.scalar === ScalarType.INT64;
    if (isBigInt(field)) return signed ? INT64 : UINT64;
    return signed ? INT64_NUMBER : UINT64_NUMBER;
  }
  switch (field.scalar) {
    case ScalarType.INT32:
      return INT32;
    case ScalarType.UINT32:
      return UINT32;
    case ScalarType.BOOL:
      return fc.boolean();
    case ScalarType.DOUBLE:
      return DOUBLE;
    case ScalarType.FLOAT:
      return FLOAT;
    case ScalarType.STRING:
      return STRING;
    case ScalarType.BYTES:
      return BYTES;
  }
  throw new Error(`${field.parent?.typeName}.${field.name}: no values for scalar type ${field.scalar}`);
}

/** Makes random messages of the schema's types. */
export class Values {
  readonly #model: Model;
  readonly #made = new Map<DescMessage, fc.Arbitrary<Plain>>();

  constructor(model: Model) {
    this.#model = model;
  }

  /** One value of the field, or one element where it is a list. Enums have numbers that the schema knows. */
  one(field: DescField): fc.Arbitrary<unknown> {
    if (field.message !== undefined) return this.message(field.message);
    const numbers = this.#model.enumOf(field)?.values.map((value) => value.number);
    return numbers === undefined ? scalar(field) : fc.constantFrom(...numbers);
  }

  message(desc: DescMessage): fc.Arbitrary<Plain> {
    let made = this.#made.get(desc);
    if (made === undefined) {
      const fields: Record<string, fc.Arbitrary<unknown>> = {};
      for (const field of desc.fields) {
        const one = this.one(field);
        // Lists of messages stay short: lists in lists in lists are what takes the time.
        const maxLength = field.message === undefined ? 5 : 2;
        fields[field.name] = field.fieldKind === "list"
          ? fc.array(one, { maxLength })
          : isRequired(field)
          ? one
          : fc.option(one, { nil: undefined, freq: 2 });
      }
      made = fc.record(fields, { noNullPrototype: true });
      this.#made.set(desc, made);
    }
    return made;
  }
}

/** The least that the schema takes for a message: required fields alone, each zero, false or empty. */
export function minimal(desc: DescMessage, model: Model): Plain {
  const plain: Plain = {};
  for (const field of desc.fields) {
    plain[field.name] = field.fieldKind === "list" ? [] : isRequired(field) ? zero(field, model) : undefined;
  }
  return plain;
}

function zero(field: DescField, model: Model): unknown {
  if (field.message !== undefined) return minimal(field.message, model);
  const type = model.enumOf(field);
  if (type !== undefined) return type.values.find((value) => value.number === 0)?.number ?? type.values[0]?.number;
  if (isLong(field)) return isBigInt(field) ? 0n : 0;
  if (field.scalar === ScalarType.STRING) return "";
  if (field.scalar === ScalarType.BYTES) return new Uint8Array();
  return field.scalar === ScalarType.BOOL ? false : 0;
}
