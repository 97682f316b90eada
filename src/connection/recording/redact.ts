/**
 * What makes a recorded body safe to hand on: keys are blanked, and whatever names a person, an account or a connection
 * becomes a stand-in, the same one each time.
 *
 * @module
 */

import type { Side } from "../../codec/json_bodies.ts";
import type { JSONField, JSONSchema } from "../../codec/json_schema.ts";

/** The numbers that name somebody, and where the stand-ins of each kind begin: above 2^53 where OpenD's own are. */
const NUMBERS: Readonly<Record<string, { readonly kind: string; readonly first: bigint }>> = {
  accID: { kind: "account", first: 1_000_000_000_000_000_001n << 3n },
  accIDList: { kind: "account", first: 1_000_000_000_000_000_001n << 3n },
  connID: { kind: "connection", first: 7_000_000_000_000_000_001n },
  userID: { kind: "user", first: 10_000_001n },
  loginUserID: { kind: "user", first: 10_000_001n },
};
/** The texts that do, and what their stand-ins begin with. */
const TEXTS: Readonly<Record<string, string>> = {
  cardNum: "card-",
  uniCardNum: "card-",
  nickName: "user-",
  clientID: "client-",
};
/** What is nobody's business: keys keep their length, for those who read them want it. */
const BLANKED: ReadonlySet<string> = new Set(["connAESKey", "aesCBCiv", "pwdMD5", "websocketKey", "RSAPrivateKey"]);
/** Addresses with secrets in them, or of where somebody is. */
const EMPTIED: ReadonlySet<string> = new Set([
  "avatarUrl",
  "webKey",
  "webJumpUrlHead",
  "IP",
  "qotSvrIpAddr",
  "trdSvrIpAddr",
]);
/** Free texts, in which OpenD and users write what they like: long numbers are hidden as well. */
const FREE: ReadonlySet<string> = new Set(["retMsg", "remark", "note", "desc", "strExtDesc", "lastErrMsg"]);
const LONG_NUMBERS = /\d{6,}/g;

/** A text that is too short or too common is no secret that other texts have to be searched for. */
const LEAST_SECRET = 5;

/** What a body was not: it ends too early, or nests too deep. */
class DamagedError extends Error {}

/** Keeps the stand-ins of one recording. */
export class Redactor {
  readonly #schema: JSONSchema;
  readonly #numbers = new Map<string, bigint>();
  readonly #texts = new Map<string, string>();
  /** What texts are searched for, and what it becomes. */
  readonly #secrets = new Map<string, string>();
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();

  constructor(schema: JSONSchema) {
    this.#schema = schema;
  }

  /** The body without what is secret, and without fields that the schema does not know. `undefined`: it cannot be told. */
  redact(id: number, side: Side, body: Uint8Array): Uint8Array | undefined {
    const line = this.#schema.lineOf(id, side);
    if (line === undefined) return undefined;
    try {
      return Uint8Array.from(this.#message(line, body, 0));
    } catch (error) {
      if (error instanceof DamagedError) return undefined;
      throw error;
    }
  }

  #message(line: number, bytes: Uint8Array, depth: number): number[] {
    if (depth > 64) throw new DamagedError();
    const { byNumber } = this.#schema.message(line);
    const out: number[] = [];
    const cursor = { bytes, at: 0 };
    while (cursor.at < bytes.length) {
      const start = cursor.at;
      const tag = Number(readVarint(cursor));
      const content = readContent(cursor, tag & 7);
      const field = byNumber.get(tag >>> 3);
      // What has no name may be anything.
      if (field === undefined) continue;
      const changed = this.#field(field, tag & 7, content, depth);
      if (changed === undefined) append(out, bytes.subarray(start, cursor.at));
      else {
        writeVarint(out, BigInt(tag));
        if ((tag & 7) === 2) writeVarint(out, BigInt(changed.length));
        append(out, changed);
      }
    }
    return out;
  }

  /** The field's content, without the length in front; `undefined`: as it is. */
  #field(
    { name, type, line }: JSONField,
    wire: number,
    content: Uint8Array,
    depth: number,
  ): ArrayLike<number> | undefined {
    const isDelimited = wire === 2;
    // A field of another kind than the schema's is not read by anyone, and may hold what no rule looks at.
    if ((type === "m" || type === "s") && !isDelimited) throw new DamagedError();
    if (type === "m") return this.#message(line, content, depth + 1);
    if (type === "s") return this.#encoder.encode(this.#text(name, this.#decoder.decode(content)));
    const number = NUMBERS[name];
    if (number === undefined) return undefined;
    if (!isDelimited && wire !== 0) throw new DamagedError();
    const out: number[] = [];
    const cursor = { bytes: content, at: 0 };
    // A list may be packed: then there are several.
    do writeVarint(out, this.#number(number.kind, number.first, readVarint(cursor))); while (
      isDelimited && cursor.at < content.length
    );
    return out;
  }

  #number(kind: string, first: bigint, value: bigint): bigint {
    if (value === 0n) return value;
    const key = `${kind}/${value}`;
    let standIn = this.#numbers.get(key);
    if (standIn === undefined) {
      const count = [...this.#numbers.keys()].filter((other) => other.startsWith(`${kind}/`)).length;
      standIn = first + BigInt(count);
      this.#numbers.set(key, standIn);
      this.#learn(String(value), String(standIn));
    }
    return standIn;
  }

  #text(name: string, value: string): string {
    if (BLANKED.has(name)) return "0".repeat(value.length);
    if (EMPTIED.has(name) || value === "") return "";
    const prefix = TEXTS[name];
    if (prefix !== undefined) {
      const key = `${prefix}/${value}`;
      let standIn = this.#texts.get(key);
      if (standIn === undefined) {
        standIn = `${prefix}${this.#texts.size + 1}`;
        this.#texts.set(key, standIn);
        if (name !== "clientID") this.#learn(value, standIn);
      }
      return standIn;
    }
    let text = value;
    for (const [secret, standIn] of this.#secrets) text = text.replaceAll(secret, standIn);
    if (!FREE.has(name)) return text;
    const known = new Set(this.#secrets.values());
    return text.replace(LONG_NUMBERS, (digits) => known.has(digits) ? digits : "#");
  }

  #learn(secret: string, standIn: string): void {
    if (secret.length >= LEAST_SECRET) this.#secrets.set(secret, standIn);
  }
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

function readVarint(cursor: Cursor): bigint {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = cursor.bytes[cursor.at++];
    if (byte === undefined) throw new DamagedError();
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return BigInt.asUintN(64, value);
  }
  throw new DamagedError();
}

/** What a tag is followed by; of a text or a message without its length. */
function readContent(cursor: Cursor, wire: number): Uint8Array {
  const { bytes } = cursor;
  let start = cursor.at;
  if (wire === 0) readVarint(cursor);
  else if (wire === 1) cursor.at += 8;
  else if (wire === 5) cursor.at += 4;
  else if (wire === 2) {
    const length = Number(readVarint(cursor));
    start = cursor.at;
    cursor.at += length;
  } else throw new DamagedError();
  if (cursor.at > bytes.length) throw new DamagedError();
  return bytes.subarray(start, cursor.at);
}

function writeVarint(out: number[], value: bigint): void {
  let rest = value;
  for (; rest >= 0x80n; rest >>= 7n) out.push(Number(rest & 0x7fn) | 0x80);
  out.push(Number(rest));
}

function append(out: number[], bytes: ArrayLike<number>): void {
  for (let i = 0; i < bytes.length; i++) out.push(bytes[i] as number);
}
