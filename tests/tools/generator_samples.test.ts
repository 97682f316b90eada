// runtimes: node
// The requests that examples show: of every command, complete, and with names for numbers.

import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { RequestCommand } from "../../src/codec/command.ts";
import { Writer } from "../../src/codec/writer.ts";
import * as exported from "../../src/gen/mod.ts";
import { needsList, sampleOf } from "../../tools/generator/samples.ts";
import { loadSchema, type Schema } from "../gen/schema.ts";

describe("samples of requests", () => {
  let schema: Schema;
  before(async () => {
    schema = await loadSchema();
  });

  const sample = (name: string, room?: number) => sampleOf(schema.codec(name).desc, schema.model, room);

  it("can be sent, each of them", () => {
    let count = 0;
    for (const [constant, command] of Object.entries(exported)) {
      if (!("kind" in command) || command.kind !== "request") continue;
      const source = sample(`${command.name}.C2S`);
      const c2s = new Function(...Object.keys(exported), `return ${source};`)(...Object.values(exported)) as object;
      if (command.fills !== undefined) assert.ok(!source.includes(`${command.fills}:`), `${constant} shows ${source}`);
      const filled = { packetID: { connID: 1n, serialNo: 1 }, userID: 1n };
      const written = { c2s: command.fills === undefined ? c2s : { ...c2s, [command.fills]: filled[command.fills] } };
      const { encode } = command as unknown as RequestCommand<object, object>;
      assert.doesNotThrow(() => encode(new Writer(), written), `${constant} with ${source}`);
      count++;
    }
    assert.equal(count, 158);
  });

  it("show what is asked about, in one line where there is room", () => {
    assert.equal(sample("Qot_GetMarketState.C2S"), '{ securityList: ["HK.00700"] }');
    assert.equal(
      sample("Qot_GetMarketState.C2S", 10),
      '{\n  securityList: ["HK.00700"],\n}',
    );
    assert.equal(sample("Qot_GetFedWatchDotPlot.C2S"), "{}");
    assert.match(sample("Qot_RequestHistoryKL.C2S"), /rehabType: RehabType\.Forward,\n {2}klType: KLType\.Day,\n/);
    assert.match(sample("Trd_PlaceOrder.C2S"), /trdEnv: TrdEnv\.Simulate/);
  });

  it("tell which list a request makes no sense without", () => {
    assert.equal(needsList(schema.codec("Qot_GetMarketState.C2S").desc), true);
    assert.equal(needsList(schema.codec("Qot_GetUSPreMarketRank.C2S").desc), false);
  });

  it("are refused for a text that nothing is known of", () => {
    const { desc } = schema.codec("Qot_Common.KLine");
    assert.throws(() => sampleOf(desc, schema.model), /tools\/generator\/samples\.ts has no value to show for it/);
  });
});
