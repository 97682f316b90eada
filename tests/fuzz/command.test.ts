// runtimes: node
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseFuzzOptions } from "../../tools/fuzz/options.ts";
import { runFuzz } from "../../tools/fuzz/run.ts";
import { toHex } from "../wire/support.ts";

const hex = toHex(new TextEncoder().encode("HK.00700"));

/** In this process: of those that it starts, one is enough. */
async function fuzz(...args: string[]): Promise<{ readonly exitCode: number; readonly output: string }> {
  const lines: string[] = [];
  const exitCode = await runFuzz(args, (text) => lines.push(text));
  return { exitCode, output: lines.join("\n") };
}

describe("npm run fuzz", () => {
  it("reads its command line", () => {
    assert.deepEqual(parseFuzzOptions([]), {
      runtimes: ["node"],
      minutes: 1,
      target: undefined,
      seed: undefined,
      input: undefined,
    });
    assert.deepEqual(
      parseFuzzOptions(["--minutes=0.5", "--target", "key", "--seed", "7", "--runtime", "bun,deno", "--input", hex]),
      { runtimes: ["bun", "deno"], minutes: 0.5, target: "key", seed: 7, input: hex },
    );
    assert.deepEqual(parseFuzzOptions(["--runtime", "all"]).runtimes, ["node", "deno", "bun"]);
  });

  it("refuses what it does not know", () => {
    const refused: readonly (readonly [args: string[], message: RegExp])[] = [
      [["--minutes", "0"], /--minutes "0"/],
      [["--seed", "-1"], /--seed "-1"/],
      [["--runtime", "ie"], /--runtime "ie"/],
      [["--target", "key", "--input", "abc"], /bytes in hex/],
      [["--input", hex], /wants a --target/],
      [["--hours", "1"], /"--hours" is not known/],
    ];
    for (const [args, message] of refused) assert.throws(() => parseFuzzOptions(args), message);
  });

  it("looks at one input, and says what it came to", async () => {
    const { exitCode, output } = await fuzz("--target", "symbol", "--input", hex);
    assert.equal(exitCode, 0, output);
    assert.match(output, /^symbol: accepted$/m);
    assert.match(output, /^nothing found$/m);
  });

  it("runs a target for a time, and tells inputs, shares and codes", async () => {
    const { exitCode, output } = await fuzz("--target", "envelope", "--seed", "1", "--minutes", "0.005");
    assert.equal(exitCode, 0, output);
    assert.match(output, /^envelope +\d+ inputs +\d+\/s +[\d.]+ % accepted +slowest [\d.]+ ms +heap -?[\d.]+ MB$/m);
    assert.match(output, /BAD_ENVELOPE [\d.]+ %/);
  });

  it("names the targets there are", async () => {
    await assert.rejects(fuzz("--target", "nothing"), /--target "nothing": wanted one of frame, message, connection/);
  });
});
