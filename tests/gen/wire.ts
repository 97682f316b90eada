import { BinaryReader } from "@bufbuild/protobuf/wire";

/** One field as it stands on the wire. */
export interface WireField {
  readonly number: number;
  readonly wireType: number;
  /** Tag and all. */
  readonly bytes: Uint8Array;
  /** What follows the tag; of strings, messages and packed lists with the length. */
  readonly payload: Uint8Array;
}

/** Takes a message apart, without a schema. */
export function split(bytes: Uint8Array): WireField[] {
  const reader = new BinaryReader(bytes);
  const fields: WireField[] = [];
  while (reader.pos < reader.len) {
    const start = reader.pos;
    const [number, wireType] = reader.tag();
    const payload = reader.skip(wireType, number);
    fields.push({ number, wireType, bytes: bytes.subarray(start, reader.pos), payload });
  }
  return fields;
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A varint of whatever length is needed. */
export function varint(value: number | bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt(value);
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Uint8Array.of(...bytes, Number(rest));
}

/** A tag. */
export function tag(number: number, wireType: number): Uint8Array {
  return varint(number * 8 + wireType);
}

/** A field with bytes. */
export function lengthDelimited(number: number, bytes: Uint8Array): Uint8Array {
  return join([tag(number, 2), varint(bytes.length), bytes]);
}
