/**
 * What turns the bytes of connections into lines. Loaded when something is recorded: it brings the names of all fields.
 *
 * @module
 */

import { JSONBodies, type Side } from "../../codec/json_bodies.ts";
import { decodeMessage } from "../../codec/reader.ts";
import { decodeInitConnectRequest, InitConnect } from "../../gen/init_connect.ts";
import { jsonSchema } from "../../gen/json_schema.ts";
import { isPush } from "../../gen/push_ids.ts";
import type { PacketAlgorithm, PacketCipher } from "../../wire/cipher.ts";
import { digestMatches, sha1 } from "../../wire/digest.ts";
import { encodeFrame } from "../../wire/frame.ts";
import { type Frame, FrameDecoder } from "../../wire/frame_decoder.ts";
import { decodeWebSocketReply, decodeWebSocketRequest } from "../../wire/websocket_envelope.ts";
import type { Encryption } from "../encryption.ts";
import { Redactor } from "./redact.ts";

/** Which way bytes go, in the words of the recorded files: from the client to OpenD, or back. */
export type Direction = "c2s" | "s2c";

/** Takes the bytes of one connection. */
export type Tap = (direction: Direction, bytes: Uint8Array) => void;

/** What is never written down: codes that somebody logs in with, and commands that are internal. */
const NEVER: readonly number[] = [1006, 1008, 1009];

/** All connections of one recording. */
export class Recorder {
  readonly #write: (line: string) => void;
  readonly #schema = jsonSchema();
  readonly #bodies = new JSONBodies(this.#schema);
  readonly #redactor = new Redactor(this.#schema);
  readonly #encryption: Encryption | undefined;
  readonly #start: number;

  /**
   * @param encryption of the key that TCP connections use, if any
   * @param start when the recording began, as `performance.now()` has it
   */
  constructor(write: (line: string) => void, encryption: Encryption | undefined, start: number) {
    this.#write = write;
    this.#encryption = encryption;
    this.#start = start;
  }

  /** Listens to a TCP connection. */
  tcp(connection: number): (direction: Direction, bytes: Uint8Array, at: number) => void {
    let cipher: PacketCipher | undefined;
    let algorithm = 0;
    let at = 0;
    const open = ({ sha1: digest, body }: Frame): Uint8Array | undefined =>
      digestMatches(digest, body) ? body : this.#encryption?.open(body);
    const onFrame = (direction: Direction, frame: Frame): void => {
      const side: Side = direction === "c2s" ? "request" : "response";
      const isInit = frame.protoID === InitConnect.id && cipher === undefined;
      const clear = isInit ? open(frame) : cipher?.decrypt(frame.body) ?? frame.body;
      if (clear === undefined || !digestMatches(frame.sha1, clear)) return;
      const body = frame.protoFmt === 0 ? clear : this.#bodies.fromJSON(frame.protoID, side, clear);
      if (isInit && direction === "c2s") {
        algorithm = decodeMessage(decodeInitConnectRequest, body).c2s.packetEncAlgo ?? 0;
      } else if (isInit) {
        const { s2c } = decodeMessage(InitConnect.decode, body);
        const isSealed = !digestMatches(frame.sha1, frame.body);
        if (s2c !== undefined && isSealed && algorithm >= 0) {
          cipher = this.#encryption?.packetCipher(algorithm as PacketAlgorithm, s2c);
        }
      }
      this.#packet(connection, direction, frame.protoID, frame.serialNo, body, at);
    };
    const decoders = {
      c2s: new FrameDecoder((frame) => onFrame("c2s", frame)),
      s2c: new FrameDecoder((frame) => onFrame("s2c", frame)),
    };
    return (direction, bytes, time) => {
      at = time;
      decoders[direction].push(bytes);
    };
  }

  /** Listens to a WebSocket: its packets are written as those of TCP, for they say the same. */
  webSocket(connection: number): (direction: Direction, bytes: Uint8Array, at: number) => void {
    return (direction, bytes, at) => {
      const packet = direction === "c2s" ? { ...decodeWebSocketRequest(bytes), error: 0 } : decodeWebSocketReply(bytes);
      // The handshake has no name over TCP, and neither has an error without a body.
      if (packet.command < 1000 || packet.error !== 0) return;
      this.#packet(connection, direction, packet.command, Number(packet.section) >>> 0, packet.body, at);
    };
  }

  #packet(connection: number, direction: Direction, id: number, serial: number, clear: Uint8Array, at: number): void {
    if (NEVER.includes(id)) return;
    const body = this.#redactor.redact(id, direction === "c2s" ? "request" : "response", clear);
    // What cannot be read cannot be made safe.
    if (body === undefined) return;
    const digest = sha1(body);
    this.#write(JSON.stringify({
      proto_id: id,
      direction,
      is_push: isPush(id),
      proto_fmt_type: 0,
      proto_ver: 0,
      serial_no: serial,
      body_len: body.length,
      body_sha1_hex: hex(digest),
      frame_hex: hex(encodeFrame({ protoID: id, serialNo: serial }, digest, body)),
      body_hex: hex(body),
      decoded_json: null,
      connection,
      time_ms: Math.round((at - this.#start) * 1000) / 1000,
    }));
  }
}

function hex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}
