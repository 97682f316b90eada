import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findRuntime, runtimeNames } from "../../bench/runtimes.ts";
import { dayOf, digestOfDay } from "./determinism_script.ts";

const onNode20 = process.versions["bun"] === undefined && process.versions["deno"] === undefined &&
  process.versions.node.startsWith("20.");

describe("two simulators with the same seed, clock and requests", () => {
  it("send the same bytes to each connection, with another seed others", async () => {
    const [first, again, other] = [await dayOf({ seed: 1 }), await dayOf({ seed: 1 }), await dayOf({ seed: 2 })];
    for (const [i, stream] of first.streams.entries()) {
      assert.ok(stream.length > 50_000, `connection ${i + 1} got ${stream.length} bytes`);
      assert.equal(Buffer.compare(again.streams[i]!, stream), 0, `connection ${i + 1}`);
      assert.notEqual(Buffer.compare(other.streams[i]!, stream), 0, `connection ${i + 1}`);
    }
  });

  it("answer the same, however time was cut into steps", async () => {
    const [fine, coarse] = [await dayOf({ seed: 3, stepped: 20 }), await dayOf({ seed: 3, stepped: 500 })];
    assert.ok(fine.last.length > 50_000);
    assert.equal(Buffer.compare(fine.last, coarse.last), 0);
    assert.notEqual(fine.streams[1]!.length, coarse.streams[1]!.length, "pushes depend on it");
  });

  it("send the same bytes on every runtime", { skip: onNode20 ? false : "Node 20 starts the others" }, async () => {
    const path = fileURLToPath(new URL("determinism_script.ts", import.meta.url));
    const digest = await digestOfDay({ seed: 4 });
    let others = 0;
    for (const name of runtimeNames) {
      const runtime = findRuntime(name);
      if (runtime === undefined || name === "node") continue;
      const { stdout } = await promisify(execFile)(runtime.program, [...runtime.args, path, "4"]);
      assert.equal(stdout.trim(), digest, runtime.label);
      others++;
    }
    assert.ok(others >= 2, `${others} other runtimes are installed`);
  });
});
