/** All messages of all commands, in both directions. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { OpenDArgumentError, OpenDProtocolError } from "../../../src/errors.ts";
import { decodeMessage, Reader } from "../../../src/codec/reader.ts";
import { Writer } from "../../../src/codec/writer.ts";
import {
  decodeInitWebSocketRequest,
  decodeInitWebSocketResponse,
  encodeInitWebSocketRequest,
  encodeInitWebSocketResponse,
} from "../../../src/gen/init_web_socket.ts";
import * as exported from "../../../src/gen/mod.ts";
import { serverCommands } from "../../../src/gen/server.ts";
import { oracleEncode } from "../../gen/oracle.ts";
import { assertSame } from "../../gen/same.ts";
import { loadSchema } from "../../gen/schema.ts";
import { Values } from "../../gen/values.ts";
import { knownPackets } from "../corpus.ts";
import { ACCEPTED, type Prepared, type Target } from "../engine.ts";
import { messageMutator, protobufMutators } from "../mutators.ts";
import type { Random } from "../random.ts";

type Decode = (reader: Reader, end: number) => unknown;
type Encode = (writer: Writer, value: never) => void;

/** One message that travels by itself. */
export interface Travelling {
  readonly id: number;
  readonly side: "request" | "response";
  /** Its name in the schema. */
  readonly name: string;
  readonly decode: Decode;
  readonly encode: Encode;
}

/** Every one: the requests, the replies and the pushes. */
export function travelling(): readonly Travelling[] {
  const list: Travelling[] = [
    {
      id: 1,
      side: "request",
      name: "InitWebSocket.Request",
      decode: decodeInitWebSocketRequest,
      encode: encodeInitWebSocketRequest,
    },
    {
      id: 1,
      side: "response",
      name: "InitWebSocket.Response",
      decode: decodeInitWebSocketResponse,
      encode: encodeInitWebSocketResponse,
    },
  ];
  for (const [constant, command] of Object.entries(exported)) {
    if (!("kind" in command)) continue;
    const { id, name } = command;
    const server = serverCommands[constant as keyof typeof serverCommands];
    list.push({ id, side: "response", name: `${name}.Response`, decode: command.decode, encode: server.encode });
    if (command.kind === "request" && server.kind === "request") {
      list.push({ id, side: "request", name: `${name}.Request`, decode: server.decode, encode: command.encode });
    }
  }
  return list;
}

/** Room for a body between bytes of another kind: what is read must not depend on them, nor keep any of it. */
class Surroundings {
  readonly #memory: Uint8Array;

  constructor(length: number, neighbour: number) {
    this.#memory = new Uint8Array(length + 64).fill(neighbour);
  }

  /** Runs with the body, then overwrites where it was. */
  lend<T>(body: Uint8Array, run: (lent: Uint8Array) => T): T {
    const neighbour = this.#memory[0]!;
    this.#memory.set(body, 32);
    try {
      return run(this.#memory.subarray(32, 32 + body.length));
    } finally {
      this.#memory.fill(neighbour, 32, 32 + body.length);
    }
  }
}

/** What was read, or the error that it was refused with. */
function read(decode: Decode, body: Uint8Array): { readonly value?: unknown; readonly refused?: OpenDProtocolError } {
  try {
    return { value: decodeMessage(decode, body) };
  } catch (error) {
    if (!(error instanceof OpenDProtocolError)) throw error;
    assert.equal(error.code, "BAD_MESSAGE");
    // Reading over the end of memory is a RangeError. Any other cause, and an exhausted stack, is a defect.
    const { cause } = error;
    assert.ok(
      cause === undefined || (cause instanceof RangeError && !/stack|recursion/i.test(cause.message)),
      `${cause}`,
    );
    return { refused: error };
  }
}

/**
 * How much a message is: each value that is there, each character and byte. Also looks for what would keep memory alive
 * that it should not.
 */
function sizeOf(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value === "string") return 1 + value.length;
  if (typeof value !== "object" || value === null) return 1;
  if (value instanceof Uint8Array) {
    assert.ok(value.buffer.byteLength <= 2 * value.length + 64, `${value.buffer.byteLength} for ${value.length} bytes`);
    return 1 + value.length;
  }
  let size = Array.isArray(value) ? 0 : 1;
  for (const inner of Object.values(value)) size += sizeOf(inner);
  return size;
}

function hasInexact(value: unknown): boolean {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value);
  return typeof value === "object" && value !== null && !(value instanceof Uint8Array) &&
    Object.values(value).some(hasInexact);
}

/** Counts the fields it begins to read: what there is to do must follow from the length alone. */
class CountingReader extends Reader {
  steps = 0;

  override next(): number {
    this.steps++;
    return super.next();
  }

  override endOf(end: number): number {
    this.steps++;
    return super.endOf(end);
  }
}

function assertBoundedWork(decode: Decode, body: Uint8Array): void {
  const reader = new CountingReader(body);
  try {
    decode(reader, body.length);
  } catch {
    // What it throws is looked at elsewhere.
  }
  // One step of either kind takes a byte at least; the last may find that there is none.
  assert.ok(reader.steps <= body.length + 1, `${reader.steps} steps for ${body.length} bytes`);
}

/** Looks at one body as one message. */
export function lookAtMessage(
  { name, decode, encode }: Travelling,
  body: Uint8Array,
  surroundings: readonly [Surroundings, Surroundings],
  random: Random,
): string {
  const first = surroundings[0].lend(body, (lent) => read(decode, lent));
  const second = surroundings[1].lend(body, (lent) => read(decode, lent));
  if (random.once(8)) assertBoundedWork(decode, body);
  if (first.refused !== undefined || second.refused !== undefined) {
    assert.equal(first.refused?.code, second.refused?.code, `${name} among other bytes`);
    return first.refused?.code ?? "";
  }
  assertSame(first.value, second.value, `${name} among other bytes`);
  const size = sizeOf(first.value);
  assert.ok(size <= body.length + 2, `${name}: ${body.length} bytes became ${size} values, characters and bytes`);
  const writer = new Writer();
  try {
    encode(writer, first.value as never);
  } catch (error) {
    // A quantity above 2^53 is read as the nearest number, and not written: it would be another.
    if (error instanceof OpenDArgumentError && hasInexact(first.value)) return "accepted, inexact";
    throw error;
  }
  assertSame(decodeMessage(decode, writer.finish()), first.value, `${name} written and read again`);
  return ACCEPTED;
}

/** What {@linkcode lookAtMessage} works in. */
export function surroundings(length: number): readonly [Surroundings, Surroundings] {
  // Zeros end every varint; 0x81 goes on, and 1 is a field, a length and a number.
  return [new Surroundings(length, 0), new Surroundings(length, 0x81)];
}

/** `message`: the first two bytes are the number of the message. */
export const messageTarget: Target = {
  name: "message",
  async prepare(): Promise<Prepared> {
    const messages = travelling();
    const schema = await loadSchema();
    const values = new Values(schema.model);
    const maxLength = 65_536;
    const memories = surroundings(maxLength);
    const prefixed = (index: number, body: Uint8Array): Uint8Array =>
      Uint8Array.of(index & 255, index >> 8, ...body.subarray(0, 8192));
    const known = (await knownPackets()).flatMap(({ id, side, body }) => {
      const index = messages.findIndex((message) => message.id === id && message.side === side);
      return index < 0 ? [] : [prefixed(index, body)];
    });
    const made = messages.flatMap(({ name }, index) => {
      const { desc } = schema.codec(name);
      return fc.sample(values.message(desc), { numRuns: 3, seed: 1 + index })
        .map((value) => prefixed(index, oracleEncode(desc, value)));
    });
    return {
      // Those that are known are long and right in all fields: as often as all the others.
      corpus: [...made, ...Array.from({ length: Math.ceil(made.length / known.length) }, () => known).flat()],
      mutators: [...protobufMutators, messageMutator(2), messageMutator(2), messageMutator(2)],
      maxLength,
      run(input, random) {
        const message = messages[((input[0] ?? 0) | (input[1] ?? 0) << 8) % messages.length]!;
        return lookAtMessage(message, input.subarray(2), memories, random);
      },
    };
  },
};
