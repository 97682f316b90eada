/**
 * Reading the lines of a recording.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import { commandOf } from "../envelope.ts";

/** A packet of a recording. */
export interface RecordedPacket {
  readonly id: number;
  /** Whether it came from OpenD. */
  readonly received: boolean;
  readonly push: boolean;
  readonly serial: number;
  readonly body: Uint8Array;
  /** Which connection of the recording it was on, from 1. */
  readonly connection: number;
  /** Milliseconds since the recording began; `undefined` where the line does not tell. */
  readonly time: number | undefined;
}

interface Line {
  readonly proto_id?: unknown;
  readonly direction?: unknown;
  readonly is_push?: unknown;
  readonly proto_fmt_type?: unknown;
  readonly serial_no?: unknown;
  readonly body_hex?: unknown;
  readonly connection?: unknown;
  readonly time_ms?: unknown;
}

/**
 * Reads a whole recording.
 *
 * @param recording the text of a file, or its lines; empty ones are passed over
 * @throws {OpenDArgumentError} that names the first line that is none
 */
export function readRecording(recording: string | Iterable<string>): readonly RecordedPacket[] {
  const packets: RecordedPacket[] = [];
  let number = 0;
  for (const text of typeof recording === "string" ? recording.split("\n") : recording) {
    number++;
    if (text.trim() === "") continue;
    const packet = readLine(text);
    if (typeof packet !== "string") packets.push(packet);
    else {
      throw new OpenDArgumentError(
        `Reading line ${number} of the recording failed: ${packet}; lines such as recordWire() writes are wanted`,
      );
    }
  }
  return packets;
}

/** A packet, or what is wrong with its line. */
function readLine(text: string): RecordedPacket | string {
  let line: Line;
  try {
    line = Object(JSON.parse(text)) as Line;
  } catch {
    return "it is no JSON";
  }
  const { proto_id: id, direction, serial_no: serial, body_hex: hex, connection = 1, time_ms: time } = line;
  if (typeof id !== "number" || !Number.isInteger(id) || id < 0) return `proto_id is "${String(id)}"`;
  if (direction !== "c2s" && direction !== "s2c") return `direction is "${String(direction)}"`;
  if (typeof serial !== "number" || !Number.isInteger(serial)) return `serial_no is "${String(serial)}"`;
  if (typeof hex !== "string" || !/^(?:[0-9a-f]{2})*$/i.test(hex)) return "body_hex is no hex";
  if (line.proto_fmt_type !== undefined && line.proto_fmt_type !== 0) return "its body is not in Protobuf";
  if (typeof connection !== "number" || !(connection >= 1)) return `connection is "${String(connection)}"`;
  if (time !== undefined && (typeof time !== "number" || !(time >= 0))) return `time_ms is "${String(time)}"`;
  const received = direction === "s2c";
  const push = received && (typeof line.is_push === "boolean" ? line.is_push : commandOf(id)?.[1].kind !== "request");
  return { id, received, push, serial, body: fromHex(hex), connection, time };
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(
    { length: hex.length / 2 },
    (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );
}
