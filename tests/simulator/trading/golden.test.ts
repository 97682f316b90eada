/** PlaceOrder's reply has the fields that a live OpenD was recorded to send, and the recorded request is understood. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { decodeMessage } from "../../../src/codec/reader.ts";
import { TrdPlaceOrder, type TrdPlaceOrderC2S } from "../../../src/gen/mod.ts";
import { serverCommands } from "../../../src/gen/server.ts";
import { fromHex } from "../../wire/support.ts";
import { PAPER_US, trader } from "./helpers.ts";

const file = new URL("../../../../shared/golden/place_order_frames.jsonl", import.meta.url);
const skip = existsSync(file) ? false : "the recorded frames are not here: ../shared/golden";

describe("the recorded order", { skip }, () => {
  it("is taken once account, code and packetID are ours, and answered in the same shape", async () => {
    const [asked, answered] = readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line));
    const { c2s } = decodeMessage(serverCommands.TrdPlaceOrder.decode, fromHex(asked.body_hex));
    const recorded = decodeMessage(TrdPlaceOrder.decode, fromHex(answered.body_hex));
    assert.ok(c2s !== undefined && recorded.s2c !== undefined);
    await using setup = await trader();
    const ours: TrdPlaceOrderC2S = {
      ...c2s,
      header: { ...c2s.header, accID: PAPER_US },
      code: "AAPL",
      packetID: { connID: setup.connID, serialNo: c2s.packetID.serialNo },
    };
    const response = await setup.client.ask(TrdPlaceOrder, ours);
    assert.deepEqual(shape(response), shape(recorded));
    assert.deepEqual({ ...response.s2c?.header, accID: 0n }, { ...recorded.s2c.header, accID: 0n });
    assert.deepEqual([response.s2c?.orderIDEx?.length, /^\d+$/.test(response.s2c?.orderIDEx ?? "")], [7, true]);
  });
});

/** Names and types of all fields. */
function shape(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shape(inner)]));
}
