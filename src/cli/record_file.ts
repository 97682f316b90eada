/**
 * The file that the simulator as a program writes what went over its wire to.
 *
 * @module
 */

import { Buffer } from "node:buffer";
import { openSync, writeSync } from "node:fs";
import type { PacketRecord } from "../simulator/record.ts";
import { sha1 } from "../wire/digest.ts";
import { encodeFrame } from "../wire/frame.ts";

/**
 * A packet as a line of a recording, without its end: in clear and in Protobuf, as `--replay` reads it. Of a WebSocket's
 * section the last 32 bits are told.
 *
 * @param time milliseconds since the recording began
 */
export function recordedLine({ direction, connection, id, serial, push, body }: PacketRecord, time: number): string {
  const digest = sha1(body);
  const serialNo = Number(BigInt.asUintN(32, BigInt(serial)));
  return JSON.stringify({
    proto_id: id,
    direction: direction === "in" ? "c2s" : "s2c",
    is_push: push,
    proto_fmt_type: 0,
    proto_ver: 0,
    serial_no: serialNo,
    body_len: body.length,
    body_sha1_hex: Buffer.from(digest).toString("hex"),
    frame_hex: Buffer.from(encodeFrame({ protoID: id, serialNo }, digest, body)).toString("hex"),
    body_hex: Buffer.from(body).toString("hex"),
    decoded_json: null,
    connection,
    time_ms: time,
  });
}

/**
 * Opens a file, which is emptied, and returns what writes packets to it at once: nothing is lost when the program is ended.
 *
 * @throws {Error} the file cannot be written
 */
export function recordTo(file: string): (packet: PacketRecord) => void {
  const descriptor = openSync(file, "w");
  const start = performance.now();
  return (packet) => {
    writeSync(descriptor, `${recordedLine(packet, Math.round((performance.now() - start) * 1000) / 1000)}\n`);
  };
}
