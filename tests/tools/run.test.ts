import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";
import process from "node:process";
import { run, runNode } from "../../tools/run.ts";
import { findProgram, programNames } from "../../tools/runtimes.ts";

describe("run", () => {
  it("gives the exit code and what was said, on both streams", async () => {
    const outcome = await runNode(["-e", "console.log('out'); console.error('err'); process.exitCode = 3"]);
    assert.equal(outcome.exitCode, 3);
    assert.equal(outcome.stdout, "out\n");
    assert.deepEqual(outcome.output.trim().split("\n").sort(), ["err", "out"]);
  });

  it("keeps a character that was cut between two chunks", async () => {
    const script = "const b = Buffer.from('€'); process.stdout.write(b.subarray(0, 1), () => " +
      "setImmediate(() => process.stdout.write(b.subarray(1))))";
    assert.equal((await runNode(["-e", script])).stdout, "€");
  });

  it("sets and takes out environment variables", async () => {
    const script = "console.log(process.env.GIVEN, process.env.PATH, process.env.NODE_TEST_CONTEXT)";
    const { stdout } = await runNode(["-e", script], { env: { GIVEN: "1", PATH: undefined } });
    assert.equal(stdout, "1 undefined undefined\n");
  });

  it("reports a program that does not exist", async () => {
    const outcome = await run("no-such-program-of-ours", []);
    assert.equal(outcome.exitCode, undefined);
    assert.match(outcome.output, /"no-such-program-of-ours" could not be started/);
  });

  it("ends a program that takes too long, and says so", async () => {
    const outcome = await runNode(["-e", "setInterval(() => {}, 1000)"], { timeout: 50 });
    assert.equal(outcome.exitCode, undefined);
    assert.match(outcome.output, /was ended: it took longer than 0.05 s/);
  });
});

describe("findProgram", () => {
  it("finds every program that the tests run", { skip: process.platform !== "linux" }, () => {
    for (const name of programNames) assert.ok(existsSync(findProgram(name)), name);
    assert.equal(findProgram("node"), process.execPath);
  });
});
