/** Ways to damage an input. Each gives new bytes, and leaves what it was given as it is. */

import { varint } from "../gen/wire.ts";
import type { Random } from "./random.ts";

/** @param other another input of the corpus, to take pieces from */
export type Mutator = (input: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const BYTES: readonly number[] = [0, 1, 2, 7, 0x0a, 0x10, 0x1f, 0x20, 0x2e, 0x7e, 0x7f, 0x80, 0x81, 0xc0, 0xfe, 0xff];
const WORDS: readonly number[] = [
  0,
  1,
  15,
  16,
  43,
  44,
  45,
  127,
  128,
  255,
  256,
  65_535,
  65_536,
  2 ** 26,
  2 ** 26 + 1,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 1,
];
const VARINTS: readonly bigint[] = [
  ...[7n, 14n, 21n, 28n, 31n, 32n, 35n, 42n, 49n, 53n, 56n, 63n, 64n, 70n].flatMap((bits) => [
    2n ** bits - 1n,
    2n ** bits,
  ]),
  0n,
  1n,
];

/** Longer inputs are cut by the engine, so a piece is not repeated more often than this makes it. */
const INFLATED = 65_536;

/** `input` with the bytes from `from` to `to` replaced. */
function replaced(input: Uint8Array, from: number, to: number, by: Uint8Array): Uint8Array {
  const out = new Uint8Array(input.length - (to - from) + by.length);
  out.set(input.subarray(0, from));
  out.set(by, from);
  out.set(input.subarray(to), from + by.length);
  return out;
}

function slice(input: Uint8Array, random: Random, most = 64): Uint8Array {
  const from = random.below(input.length);
  return input.subarray(from, from + 1 + random.below(Math.min(most, input.length - from)));
}

const flipBit: Mutator = (input, random) => {
  const out = input.slice();
  const at = random.below(out.length);
  if (out.length > 0) out[at] = out[at]! ^ (1 << random.below(8));
  return out;
};

const setByte: Mutator = (input, random) => {
  const out = input.slice();
  if (out.length > 0) out[random.below(out.length)] = random.once(2) ? random.pick(BYTES) : random.u32();
  return out;
};

const addToByte: Mutator = (input, random) => {
  const out = input.slice();
  const at = random.below(out.length);
  if (out.length > 0) out[at] = out[at]! + random.below(9) - 4;
  return out;
};

const truncate: Mutator = (input, random) => input.slice(0, random.below(input.length + 1));

const behead: Mutator = (input, random) => input.slice(random.below(input.length + 1));

const remove: Mutator = (input, random) => {
  const from = random.below(input.length);
  return replaced(input, from, Math.min(input.length, from + 1 + random.below(16)), new Uint8Array(0));
};

const duplicate: Mutator = (input, random) => {
  const at = random.below(input.length + 1);
  return replaced(input, at, at, slice(input, random));
};

/** The same piece many times: where the work grows with the square of the input, this shows it. */
const inflate: Mutator = (input, random) => {
  if (!random.once(100) || input.length === 0) return duplicate(input, random, input);
  const piece = slice(input, random, 256);
  const times = 1 + random.below(Math.floor(INFLATED / piece.length));
  const many = new Uint8Array(piece.length * times);
  for (let i = 0; i < times; i++) many.set(piece, i * piece.length);
  const at = random.below(input.length + 1);
  return replaced(input, at, at, many);
};

const insert: Mutator = (input, random) => {
  const at = random.below(input.length + 1);
  const piece = random.once(2) ? random.bytes(1 + random.below(8)) : Uint8Array.of(random.pick(BYTES));
  return replaced(input, at, at, piece);
};

const overwrite: Mutator = (input, random, other) => {
  const from = random.below(input.length);
  const piece = slice(other, random);
  return replaced(input, from, Math.min(input.length, from + piece.length), piece);
};

const splice: Mutator = (input, random, other) =>
  replaced(input, random.below(input.length + 1), input.length, other.subarray(random.below(other.length)));

const insertOther: Mutator = (input, random, other) => {
  const at = random.below(input.length + 1);
  return replaced(input, at, at, slice(other, random, 512));
};

const setWord: Mutator = (input, random) => setInteger(input, random, random.below(input.length - 3));

function setInteger(input: Uint8Array, random: Random, at: number, bigEndian = random.once(2)): Uint8Array {
  const out = input.slice();
  if (at < 0 || at + 4 > out.length) return out;
  const view = new DataView(out.buffer);
  // Often next to what is true: one off, or what would end just here.
  const value = random.once(3)
    ? view.getUint32(at, !bigEndian) + random.below(5) - 2
    : random.once(2)
    ? random.pick(WORDS)
    : out.length - at + random.below(89) - 44;
  view.setUint32(at, value, !bigEndian);
  return out;
}

/** A varint in place of another: the ends of all lengths, its own value one off, or padded with what says nothing. */
const setVarint: Mutator = (input, random) => {
  if (input.length === 0) return input;
  const from = random.below(input.length);
  let to = from;
  while (to < input.length - 1 && to - from < 9 && input[to]! >= 0x80) to++;
  to++;
  if (random.once(4)) {
    const padded = new Uint8Array(to - from + 1 + random.below(10)).fill(0x80);
    padded.set(input.subarray(from, to));
    for (let i = to - from - 1; i < padded.length - 1; i++) padded[i] = padded[i]! | 0x80;
    padded[padded.length - 1] = 0;
    return replaced(input, from, to, padded);
  }
  const rest = input.length - to;
  const value = random.once(2)
    ? random.pick(VARINTS)
    : BigInt(Math.max(0, random.once(2) ? rest + random.below(5) - 2 : input[from]! + random.below(5) - 2));
  return replaced(input, from, to, varint(value));
};

/** A field of Protobuf more: a known one of another type or none that is known, a group, a group that does not end. */
const insertField: Mutator = (input, random, other) => {
  const at = random.below(input.length + 1);
  const number = random.once(4) ? 1 + random.below(2 ** 29 - 1) : 1 + random.below(40);
  const wireType = random.below(8);
  const piece = slice(other, random);
  const payload = wireType === 2
    ? concat([varint(piece.length), piece])
    : random.bytes([2, 8, 0, 0, 0, 4, 1, 1][wireType]!);
  return replaced(input, at, at, concat([varint(number * 8 + wireType), payload]));
};

/** One field, as it stands on the wire. */
interface Field {
  readonly tag: Uint8Array;
  readonly wireType: number;
  readonly payload: Uint8Array;
}

function varintEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end]! >= 0x80) end++;
  return end + 1;
}

/** The fields of a message without groups, of strings and messages without their length; undefined where it is none. */
function fieldsOf(bytes: Uint8Array): Field[] | undefined {
  const fields: Field[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = bytes.subarray(at, varintEnd(bytes, at));
    const wireType = tag[0]! & 7;
    at += tag.length;
    let start = at;
    if (wireType === 0) at = varintEnd(bytes, at);
    else if (wireType === 1) at += 8;
    else if (wireType === 5) at += 4;
    else if (wireType === 2) {
      start = varintEnd(bytes, at);
      let length = 0;
      for (let i = start - 1; i >= at; i--) length = length * 128 + (bytes[i] ?? 0) % 128;
      at = start + length;
    } else return undefined;
    if (at > bytes.length) return undefined;
    fields.push({ tag, wireType, payload: bytes.subarray(start, at) });
  }
  return fields;
}

function messageOf(fields: readonly Field[]): Uint8Array {
  return concat(
    fields.flatMap(({ tag, wireType, payload }) =>
      wireType === 2 ? [tag, varint(payload.length), payload] : [tag, payload]
    ),
  );
}

/** Joins pieces. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Changes a message and leaves it one, all lengths right: fields left out, twice, in another order, with another value,
 * of another message, at any depth.
 *
 * @param start where the message begins in an input
 */
export function messageMutator(start: number): Mutator {
  return (input, random, other) =>
    concat([
      input.subarray(0, start),
      restructured(input.subarray(start), random, other.subarray(start)) ?? setVarint(input, random, other),
    ]);
}

function restructured(message: Uint8Array, random: Random, other: Uint8Array): Uint8Array | undefined {
  const fields = fieldsOf(message);
  if (fields === undefined || fields.length === 0) return undefined;
  const at = random.below(fields.length);
  const field = fields[at]!;
  if (field.wireType === 2 && !random.once(6)) {
    const theirs = fieldsOf(other)?.find(({ wireType }) => wireType === 2)?.payload ?? other;
    const payload = restructured(field.payload, random, theirs);
    if (payload !== undefined) return messageOf(fields.with(at, { ...field, payload }));
  }
  switch (random.below(6)) {
    case 0:
      return messageOf(fields.toSpliced(at, 1));
    case 1:
      return messageOf([...fields, ...Array.from({ length: 1 + random.below(4) }, () => field)]);
    case 2:
      return messageOf([...fields.slice(at), ...fields.slice(0, at)]);
    case 3: {
      const more = fieldsOf(other);
      return messageOf(more === undefined || more.length === 0 ? fields : [...fields, random.pick(more)]);
    }
    case 4:
      if (field.wireType === 2) {
        return messageOf(fields.with(at, { ...field, payload: flipBit(field.payload, random, other) }));
      }
      return messageOf(fields.with(at, {
        ...field,
        payload: field.wireType === 0 ? varint(random.pick(VARINTS) % 2n ** 64n) : random.bytes(field.payload.length),
      }));
    default: {
      const number = 1 + random.below(random.once(3) ? 2 ** 29 - 1 : 60);
      const added: Field = { tag: varint(number * 8), wireType: 0, payload: varint(random.pick(VARINTS) % 2n ** 64n) };
      return messageOf(fields.toSpliced(at, 0, added));
    }
  }
}

/** What is done to the inputs of every target. */
export const commonMutators: readonly Mutator[] = [
  flipBit,
  setByte,
  addToByte,
  truncate,
  behead,
  remove,
  duplicate,
  inflate,
  insert,
  overwrite,
  splice,
  insertOther,
  setWord,
];

/** For what is Protobuf, or has it within. */
export const protobufMutators: readonly Mutator[] = [setVarint, insertField];

/** Changes one of the u32 of a header; `starts` are where headers begin, found anew in every input. */
export function headerMutator(
  offsets: readonly number[],
  bigEndian: boolean,
  starts: (input: Uint8Array) => readonly number[],
): Mutator {
  return (input, random) => {
    const found = starts(input);
    if (found.length === 0) return input.slice();
    return setInteger(input, random, random.pick(found) + random.pick(offsets), bigEndian);
  };
}
