import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { checkDigest, sha1 } from "../../src/wire/digest.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import { type Frame, FrameDecoder } from "../../src/wire/frame_decoder.ts";
import { fromHex, toHex } from "./support.ts";

interface Recorded {
  readonly proto_id: number;
  readonly serial_no: number;
  readonly proto_fmt_type: number;
  readonly proto_ver: number;
  readonly body_len: number;
  readonly body_sha1_hex: string;
  readonly body_hex: string;
  readonly frame_hex: string;
}

const folder = new URL("../../../shared/golden/", import.meta.url);
const skip = existsSync(folder) ? false : "the recorded frames are not here: ../shared/golden";

describe("frames recorded from OpenD 10.8", { skip }, () => {
  for (const file of ["quote_frames.jsonl", "place_order_frames.jsonl"]) {
    it(`${file}: header, digest, and the same bytes again`, () => {
      const lines = readFileSync(new URL(file, folder), "utf8").trim().split("\n");
      assert.ok(lines.length > 0);
      for (const line of lines) {
        const recorded = JSON.parse(line) as Recorded;
        const seen: Frame[] = [];
        new FrameDecoder((frame) => seen.push(frame)).push(fromHex(recorded.frame_hex));
        assert.equal(seen.length, 1);
        const frame = seen[0]!;
        assert.equal(frame.protoID, recorded.proto_id);
        assert.equal(frame.serialNo, recorded.serial_no);
        assert.equal(frame.protoFmt, recorded.proto_fmt_type);
        assert.equal(frame.protoVer, recorded.proto_ver);
        assert.equal(frame.body.length, recorded.body_len);
        assert.equal(toHex(frame.body), recorded.body_hex);
        assert.equal(toHex(frame.sha1), recorded.body_sha1_hex);
        checkDigest(frame.sha1, frame.body);
        assert.equal(toHex(encodeFrame(frame, sha1(frame.body), frame.body)), recorded.frame_hex);
      }
    });
  }
});
