/**
 * OpenD's TCP protocol with JSON bodies. Loaded only where they are asked for: it brings the names of all fields.
 *
 * @module
 */

import type { Unreadable } from "../codec/reader.ts";
import { jsonBodies } from "../gen/json_schema.ts";
import type { Frame } from "../wire/frame_decoder.ts";
import { TcpChannel } from "./tcp_channel.ts";

/** A TCP connection whose requests, or pushes, or both are in JSON. */
export class JSONChannel extends TcpChannel {
  readonly #bodies = jsonBodies();

  /** What JSON cannot say goes as Protobuf, and is answered in the same. */
  override send(id: number, serial: number, body: Uint8Array): void {
    const json = this.options.protoFmt === 1 ? this.#bodies.toJSON(id, "request", body) : undefined;
    super.send(id, serial, json ?? body, json === undefined ? 0 : 1);
  }

  /** One that cannot be read costs its own reply or push, and nothing else. */
  protected override protobuf(frame: Frame, body: Uint8Array): Unreadable {
    return frame.protoFmt === 0 ? body : this.#bodies.fromJSON(frame.protoID, "response", body);
  }
}
