/**
 * Protobuf: ours, protobuf-es with its full runtime, and protobufjs as `futu-api` brings it.
 *
 * @module
 */

import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { fileURLToPath } from "node:url";
import { createFileRegistry, fromBinary, toBinary } from "@bufbuild/protobuf";
import { useBunText } from "../../src/codec/bun_text.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { Writer } from "../../src/codec/writer.ts";
import { detectRuntime } from "../../src/transport/detect.ts";
import { buildSchema } from "../../tools/schema/build.ts";
import { compare, type Effort } from "../measure.ts";
import { samples } from "../messages.ts";
import { officialTypes } from "../official.ts";
import type { Row, Table } from "../result.ts";
import { plain } from "../same_message.ts";

const SHAPE = {
  unit: "µs",
  columns: ["ours", "protobuf-es", "protobufjs"],
  ratios: [["ours", "protobuf-es"], ["ours", "protobufjs"]],
} as const;

/** Decoding and encoding of the five most frequent pushes and of 1,000 bars. */
export async function codec(effort: Effort): Promise<readonly Table[]> {
  // What a connection does on that runtime.
  if (detectRuntime() === "bun") useBunText();
  const schema = createFileRegistry(await buildSchema(fileURLToPath(new URL("../../proto", import.meta.url))));
  const lookup = await officialTypes();
  const decoding: Row[] = [];
  const encoding: Row[] = [];
  for (const { name, type, bytes, decode, encode } of samples()) {
    const desc = schema.getMessage(type);
    if (desc === undefined) throw new Error(`the schema has no message "${type}"`);
    const official = lookup(type);
    const title = `${name}, ${bytes.length} B`;

    const ours = decodeMessage(decode, bytes);
    const es = fromBinary(desc, bytes);
    // As `futu-api` hands it over: protobufjs reads a Buffer with code of its own.
    const buffer = Buffer.from(bytes);
    const js = official.decode(buffer);
    assert.deepEqual(plain(es), plain(ours), `${name}: protobuf-es reads something else`);
    assert.deepEqual(plain(js), plain(ours), `${name}: protobufjs reads something else`);
    decoding.push(compare(title, {
      // As a connection reads it.
      "ours": () => decodeMessage(decode, bytes),
      "protobuf-es": () => fromBinary(desc, bytes),
      "protobufjs": () => official.decode(buffer),
    }, effort));

    // A connection keeps its writer; what it sends is a copy, as the others give.
    const writer = new Writer();
    const write = (): Uint8Array => {
      writer.reset();
      encode(writer, ours);
      return writer.finish();
    };
    assert.deepEqual([...write()], [...bytes], `${name}: ours writes something else than it read`);
    assert.deepEqual([...toBinary(desc, es)], [...bytes], `${name}: protobuf-es writes something else`);
    assert.deepEqual([...official.encode(js).finish()], [...bytes], `${name}: protobufjs writes something else`);
    encoding.push(compare(title, {
      "ours": write,
      "protobuf-es": () => toBinary(desc, es),
      "protobufjs": () => official.encode(js).finish(),
    }, effort));
  }
  return [
    { title: "Decode", ...SHAPE, rows: decoding },
    { title: "Encode", ...SHAPE, rows: encoding },
  ];
}
