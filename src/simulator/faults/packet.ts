/**
 * What a packet on its way out is, told from its header: the body may be encrypted.
 *
 * @module
 */

import { serverCommands } from "../../gen/server.ts";
import { HEADER_LENGTH, MAGIC_0, MAGIC_1 } from "../../wire/frame.ts";
import { WEBSOCKET_REPLY_HEADER_LENGTH } from "../../wire/websocket_envelope.ts";
import { commandOf } from "../envelope.ts";
import type { FaultTarget } from "./options.ts";

/** `InitWebSocket`. */
const INIT_WEBSOCKET = 1;

/** Where the parts of both headers are. */
const TCP = { id: 2, serial: 8, digest: 16 } as const;
const WEBSOCKET = { id: 8, section: 12 } as const;

/** A packet that is about to be sent. */
export interface OutPacket {
  readonly kind: "tcp" | "websocket";
  readonly id: number;
  /** Whether nobody asked for it. */
  readonly push: boolean;
  readonly bytes: Uint8Array;
}

/** Reads the header; `undefined` where there is none, as a test may send any bytes. */
export function readPacket(kind: "tcp" | "websocket", bytes: Uint8Array): OutPacket | undefined {
  const view = viewOf(bytes);
  let id: number;
  if (kind === "tcp") {
    if (bytes.length < HEADER_LENGTH || bytes[0] !== MAGIC_0 || bytes[1] !== MAGIC_1) return undefined;
    id = view.getUint32(TCP.id, true);
  } else {
    if (bytes.length < WEBSOCKET_REPLY_HEADER_LENGTH) return undefined;
    id = view.getUint32(WEBSOCKET.id);
  }
  const command = commandOf(id)?.[1];
  const push = id !== INIT_WEBSOCKET && command?.kind !== "request";
  return { kind, id, push, bytes };
}

/** The number of what a fault is for; `undefined` for everything, and -1 where there is no such command. */
export function idOf(target: FaultTarget): number | undefined {
  if (target === "*") return undefined;
  if (target === "InitWebSocket") return INIT_WEBSOCKET;
  return Object.hasOwn(serverCommands, target) ? serverCommands[target].id : -1;
}

/** The same packet with a digest that is not its body's. */
export function withWrongDigest({ bytes }: OutPacket): Uint8Array {
  const copy = bytes.slice();
  copy[TCP.digest] = (copy[TCP.digest] as number) ^ 0xff;
  return copy;
}

/** The same packet with another serial. */
export function withSerial({ kind, bytes }: OutPacket, by: number): Uint8Array {
  const copy = bytes.slice();
  const view = viewOf(copy);
  if (kind === "tcp") view.setUint32(TCP.serial, view.getUint32(TCP.serial, true) + by, true);
  else view.setBigUint64(WEBSOCKET.section, view.getBigUint64(WEBSOCKET.section) + BigInt(by));
  return copy;
}

/** The section of a packet over WebSocket. */
export function sectionOf({ bytes }: OutPacket): bigint {
  return viewOf(bytes).getBigUint64(WEBSOCKET.section);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
