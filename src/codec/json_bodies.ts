/**
 * JSON bodies: what a Protobuf body is in JSON, and back. Everything above the packets knows Protobuf alone, so a body is
 * turned into JSON just before it is sent and back just after it has come.
 *
 * @module
 */

import { OpenDArgumentError, OpenDProtocolError } from "../errors.ts";
import { readJSON } from "./json_reader.ts";
import type { JSONSchema } from "./json_schema.ts";
import { writeJSON } from "./json_writer.ts";
import { decodeMessage, type Unreadable } from "./reader.ts";
import { Writer } from "./writer.ts";

/** Which of a command's two messages a body is; a push is a response. */
export type Side = "request" | "response";

/** Bodies above this many bytes give their memory back. */
const LARGE = 65_536;

/** A body that cannot be decoded; who tries is told why. */
export function unreadable(error: OpenDProtocolError): Unreadable {
  // Bytes that are no message, should they be copied and the error be lost.
  return Object.assign(Uint8Array.of(0), { error });
}

/** Turns bodies from one format into the other. */
export class JSONBodies {
  readonly #schema: JSONSchema;
  #writer = new Writer(1024);
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();

  constructor(schema: JSONSchema) {
    this.#schema = schema;
  }

  /**
   * The JSON of a Protobuf body. Fields that the schema does not know are left out: they have no names.
   *
   * @returns `undefined` when the command is not known, or the body is not what the schema says.
   */
  toJSON(id: number, side: Side, body: Uint8Array): Uint8Array | undefined {
    const line = this.#schema.lineOf(id, side);
    if (line === undefined) return undefined;
    try {
      return this.#encoder.encode(decodeMessage((reader, end) => writeJSON(this.#schema, line, reader, end), body));
    } catch (error) {
      if (error instanceof OpenDProtocolError) return undefined;
      throw error;
    }
  }

  /**
   * The Protobuf of a JSON body: as it came when the command is not known, and {@linkcode unreadable} when it is not what
   * the schema says. Fields that are missing are for the decoder to find.
   */
  fromJSON(id: number, side: Side, body: Uint8Array): Unreadable {
    const line = this.#schema.lineOf(id, side);
    if (line === undefined) return body;
    const writer = this.#writer;
    writer.reset();
    try {
      readJSON(this.#schema, line, this.#decoder.decode(body), writer);
      return writer.finish();
    } catch (cause) {
      const why = cause instanceof OpenDArgumentError ? cause.message : "it is damaged, or no JSON";
      return unreadable(
        new OpenDProtocolError("BAD_MESSAGE", `Reading the JSON ${side} of command ${id} failed: ${why}`, { cause }),
      );
    } finally {
      // Its memory grows to three times the longest text, and is not to stay for the one body that needed it.
      if (writer.length > LARGE) this.#writer = new Writer(1024);
    }
  }
}
