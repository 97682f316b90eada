// runtimes: node

import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import { build } from "esbuild";
import { defaultSecurities, startSimulator } from "../../src/simulator/mod.ts";
import { root } from "../../tools/run.ts";
import { type Run, runProgram } from "./program.ts";

/** Bundled once: a process that translates the sources first takes most of a second of the processor to start. */
let bundle: string;

function demo(...args: readonly string[]): Promise<Run> {
  return runProgram([process.execPath, bundle, ...args]);
}

/** The counts that each connection ends with. */
function counts(lines: readonly string[]): number[][] {
  return lines.flatMap((line) => {
    const found = /^ {2}(\d+) quotes, (\d+) ticks and (\d+) order books in [\d.]+ s$/.exec(line);
    return found === null ? [] : [found.slice(1).map(Number)];
  });
}

/** The rows of the tables, by what they begin with. */
function rows(lines: readonly string[], symbol: string): string[] {
  return lines.filter((line) => line.startsWith(`  ${symbol} `));
}

// Mostly waiting, so all at once.
describe("the demo", { concurrency: true }, () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "opend-client-demo-"));
    bundle = join(folder, "demo.mjs");
    await build({
      absWorkingDir: root,
      entryPoints: ["examples/demo.ts"],
      outfile: bundle,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      // ws is CommonJS and asks for Node's modules by require.
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
      tsconfigRaw: {},
      logLevel: "error",
    });
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it("shows quotes, ticks and books over encrypted TCP and over WebSocket, from a simulator of its own", async () => {
    const { lines, errors, exitCode } = await runProgram(
      [process.execPath, "--import", "tsx", "examples/demo.ts", "--seconds", "0.5"],
    );
    assert.deepEqual([errors, exitCode], ["", 0]);
    assert.equal(lines.filter((line) => /^TCP port \d+: RSA 1024 handshake, AES_CBC packets/.test(line)).length, 1);
    assert.equal(lines.filter((line) => /^WebSocket port \d+/.test(line)).length, 1);
    const seen = counts(lines);
    assert.equal(seen.length, 2);
    for (const each of seen.flat()) assert.ok(each > 0, lines.join("\n"));
    for (const symbol of ["HK.00700", "US.AAPL", "SH.600519"]) assert.equal(rows(lines, symbol).length, 2);
    for (const line of lines) assert.ok(line.length <= 100, line);
    const table = lines.filter((line) => /^ {2}(?:Security|HK\.00700|US\.AAPL|SH\.600519) /.test(line));
    assert.equal(new Set(table.map((line) => line.length)).size, 1, `not aligned:\n${table.join("\n")}`);
    // Where nobody looks, nothing is drawn over.
    assert.ok(!lines.join("").includes("\x1b"));
  });

  it("shows an OpenD at an address, with its keys and chosen securities", async () => {
    const rsaPrivateKey = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey
      .export({ type: "pkcs1", format: "pem" }).toString();
    const securities = defaultSecurities().filter(({ symbol }) => symbol === "HK.00005");
    await using sim = await startSimulator({ rsaPrivateKey, websocketKey: "a key", ticksPerSecond: 20, securities });
    const key = join(folder, "key.pem");
    await writeFile(key, rsaPrivateKey);
    const address = ["--host", "127.0.0.1", "--port", String(sim.port), "--seconds", "0.5"];
    const keys = ["--rsa-key", key, "--ws-port", String(sim.websocketPort), "--ws-key", "a key"];
    const [both, keyless] = await Promise.all([
      demo(...address, ...keys, "--securities", "HK.00005"),
      demo(...address),
    ]);
    assert.deepEqual([both.errors, both.exitCode], ["", 0]);
    assert.equal(counts(both.lines).length, 2);
    assert.equal(rows(both.lines, "HK.00005").length, 2);

    assert.equal(keyless.exitCode, 1);
    assert.match(keyless.errors, /^OpenDHandshakeError ENCRYPTION_REQUIRED: .* Give the option rsaPrivateKey/);
  });

  it("tells that nobody listens, and what to do", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const { port } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, "close");
    const { lines, errors, exitCode } = await demo("--port", String(port));
    assert.deepEqual([lines, exitCode], [[], 1]);
    assert.match(errors, /^OpenDConnectError CONNECT_REFUSED: .*nothing listens there; check that OpenD is running/);
    assert.equal(errors.split("\n").length, 2, errors);
  });

  it("refuses arguments that it cannot use", async () => {
    const mistakes: readonly [readonly string[], RegExp][] = [
      [["--porty", "1"], /^demo: .*--porty/],
      [["--seconds", "soon"], /^demo: --seconds was given as "soon"/],
      [["--rsa-key", "there/is/none.pem"], /^demo: --rsa-key "there\/is\/none\.pem" cannot be read/],
    ];
    await Promise.all(mistakes.map(async ([args, complaint]) => {
      const { errors, exitCode } = await demo(...args);
      assert.equal(exitCode, 2, args.join(" "));
      assert.match(errors, complaint);
    }));
  });
});
