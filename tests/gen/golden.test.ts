import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { before, describe, it } from "node:test";
import type { PushCommand, RequestCommand } from "../../src/codec/command.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { Writer } from "../../src/codec/writer.ts";
import * as commands from "../../src/gen/mod.ts";
import { isPush } from "../../src/gen/push_ids.ts";
import { serverCommands } from "../../src/gen/server.ts";
import { checkDigest } from "../../src/wire/digest.ts";
import { type Frame, FrameDecoder } from "../../src/wire/frame_decoder.ts";
import { fromHex, toHex } from "../wire/support.ts";
import { oracleDecode } from "./oracle.ts";
import { assertSame } from "./same.ts";
import { loadSchema, type Plain, type Schema } from "./schema.ts";

interface Recorded {
  readonly proto_id: number;
  readonly direction: "c2s" | "s2c";
  readonly is_push: boolean;
  readonly body_hex: string;
  readonly frame_hex: string;
}

const folder = new URL("../../../shared/golden/", import.meta.url);
const skip = existsSync(folder) ? false : "the recorded frames are not here: ../shared/golden";

type AnyCommand = RequestCommand<Plain, Plain> | PushCommand<Plain>;

function commandOf(id: number): [string, AnyCommand] {
  for (const [name, value] of Object.entries(commands)) {
    if ("kind" in value && value.id === id) return [name, value as unknown as AnyCommand];
  }
  throw new Error(`no command has the id ${id}`);
}

interface Side {
  decode(reader: never, end: number): unknown;
  encode(writer: Writer, value: never): void;
}

/** What reads the frame where it arrives, and what writes it where it comes from. */
function sides({ proto_id: id, direction }: Recorded): Side & { readonly message: string } {
  const [name, command] = commandOf(id);
  const server = serverCommands[name as keyof typeof serverCommands] as unknown as Side;
  return direction === "s2c"
    ? { decode: command.decode, encode: server.encode, message: `${command.name}.Response` }
    : { decode: server.decode, encode: (command as Side & AnyCommand).encode, message: `${command.name}.Request` };
}

describe("frames recorded from OpenD 10.8", { skip }, () => {
  let schema: Schema;
  before(async () => {
    schema = await loadSchema();
  });

  for (const file of ["quote_frames.jsonl", "place_order_frames.jsonl"]) {
    it(`${file}: each is read as the oracle reads it, and written byte for byte`, () => {
      const lines = readFileSync(new URL(file, folder), "utf8").trim().split("\n");
      assert.ok(lines.length > 0);
      for (const line of lines) {
        const recorded = JSON.parse(line) as Recorded;
        const seen: Frame[] = [];
        new FrameDecoder((frame) => seen.push(frame)).push(fromHex(recorded.frame_hex));
        const frame = seen[0];
        assert.ok(frame);
        checkDigest(frame.sha1, frame.body);
        const { decode, encode, message } = sides(recorded);
        const read = decodeMessage(decode as (reader: unknown, end: number) => unknown, frame.body);
        assertSame(read, oracleDecode(schema.codec(message).desc, frame.body), message);
        const writer = new Writer();
        encode(writer, read as never);
        assert.equal(toHex(writer.view()), recorded.body_hex, message);
        assert.equal(isPush(recorded.proto_id), recorded.is_push, message);
      }
    });
  }
});
