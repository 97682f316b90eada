import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import { defaultSecurities, type Simulator, startSimulator } from "../../src/simulator/mod.ts";
import { root } from "../../tools/run.ts";
import { type Run, runProgram } from "./program.ts";

/** Where Node's programs are: a process that translates the sources first takes most of a second to start. */
let bundles: string | undefined;

/** How the runtime that runs this runs a program of examples/. */
function command(name: string): string[] {
  if (bundles !== undefined) return [process.execPath, join(bundles, `${name}.js`)];
  const deno = "Deno" in globalThis ? ["run", "-A", "--no-check"] : [];
  return [process.execPath, ...deno, `examples/${name}.ts`];
}

/** The same for a file of tests. */
function testCommand(name: string): string[] {
  if (bundles !== undefined) return [process.execPath, "--test", join(bundles, `${name}.js`)];
  const deno = "Deno" in globalThis ? ["-A", "--no-check"] : [];
  return [process.execPath, "test", ...deno, `./examples/${name}.ts`];
}

/** Bundles them into a folder, what they share once. */
async function bundle(folder: string): Promise<void> {
  const { build } = await import("esbuild");
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await build({
    absWorkingDir: root,
    entryPoints: ["examples/*.ts"],
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // ws is CommonJS and asks for Node's modules by require.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    tsconfigRaw: {},
    logLevel: "error",
  });
}

function example(
  name: string,
  args: readonly string[],
  enough?: number,
  onLine: (line: string) => unknown = () => {},
): Promise<Run> {
  return runProgram(
    [...command(name), ...args],
    enough === undefined ? { onLine } : { enough, onLine },
  );
}

describe("the examples", () => {
  let folder: string;
  let keyFile: string;
  let sim: Simulator;

  before(async () => {
    const rsaPrivateKey = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey
      .export({ type: "pkcs1", format: "pem" }).toString();
    folder = await mkdtemp(join(tmpdir(), "opend-client-examples-"));
    keyFile = join(folder, "key.pem");
    await writeFile(keyFile, rsaPrivateKey);
    if (!("Deno" in globalThis) && !("Bun" in globalThis)) {
      bundles = join(folder, "bundles");
      await mkdir(bundles);
      await bundle(bundles);
    }
    const wanted = ["HK.00700", "HK.00005", "US.AAPL", "SH.600519", "SZ.000001"];
    const securities = defaultSecurities().filter(({ symbol }) => wanted.includes(symbol));
    // The gap between changes is between their arrivals, which a busy machine can bring closer than they were sent.
    const rules = { tradeGaps: false };
    sim = await startSimulator({ rsaPrivateKey, websocketKey: "a key", seed: 1, securities, rules });
  });

  after(async () => {
    await sim.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("ticks.ts shows trades, over an encrypted connection", async () => {
    const { lines, errors } = await example("ticks", ["--port", String(sim.port), "--rsa-key", keyFile], 4);
    assert.equal(errors, "");
    for (const line of lines) {
      assert.match(line, /^(?:HK\.00700|US\.AAPL) \d{4}-\d\d-\d\d [\d:.]+ (?:bought|sold|neutral) \d+ at [\d.]+$/);
    }
  });

  it("lasting.ts goes on when the connection is lost, and fetches what it missed", async () => {
    const trades = { HK: 0, US: 0 };
    const { lines, errors } = await example(
      "lasting",
      ["--port", String(sim.port), "--rsa-key", keyFile],
      undefined,
      (line) => {
        // Trades of both have been seen: now there is something to miss.
        const market = /^(HK|US)\./.exec(line)?.[1] as "HK" | "US" | undefined;
        if (market !== undefined && ++trades[market] === 1 && trades.HK > 0 && trades.US > 0) sim.disconnect();
        return line.startsWith("fetched");
      },
    );
    assert.equal(errors, "");
    const told = lines.filter((line) => !/^(HK|US)\./.test(line));
    assert.equal(told[0], "connected");
    assert.match(told[1] ?? "", /^lost: The connection to OpenD is lost/);
    assert.match(told[2] ?? "", /^attempt 1 in \d+ ms$/);
    assert.equal(told[3], "connected");
    assert.ok(told.some((line) => /^--- nothing was heard for \d+ ms ---$/.test(line)), told.join("\n"));
    assert.match(told.at(-1) ?? "", /^fetched \d+ trades of (HK\.00700|US\.AAPL): all of them$/);
  });

  it("paper_order.ts places, cancels and fills orders on paper, and ends", async () => {
    const { lines, errors, exitCode } = await example("paper_order", [
      "--port",
      String(sim.port),
      "--rsa-key",
      keyFile,
    ]);
    assert.deepEqual([errors, exitCode], ["", 0], lines.join("\n"));
    const [account, resting, cancelled, filled = ""] = lines;
    assert.deepEqual([account, resting, cancelled], ["account 4755794", "resting: true", "then cancelled"]);
    assert.match(filled, /^filled: 100 at \d+(?:\.\d+)?$/);
  });

  it("order_books.ts shows the newest books and ends", async () => {
    const { lines, errors, exitCode } = await example("order_books", [
      "--port",
      String(sim.port),
      "--rsa-key",
      keyFile,
    ]);
    assert.deepEqual([errors, exitCode], ["", 0]);
    const [summary = "", ...books] = lines.toReversed();
    assert.equal(books.length, 4);
    for (const book of books) {
      const [, bid, ask] = /^HK\.00(?:700|005) ([\d.]+) x \d+ \/ ([\d.]+) x \d+$/.exec(book) ?? [];
      assert.ok(Number(bid) < Number(ask), book);
    }
    assert.match(summary, /^read 4 books, skipped \d+ older ones$/);
  });

  it("snapshots.ts shows prices, then what OpenD says of a code that it does not know", async () => {
    const { lines, errors, exitCode } = await example("snapshots", [
      "--port",
      String(sim.port),
      "--rsa-key",
      keyFile,
    ]);
    assert.deepEqual([errors, exitCode], ["", 0]);
    assert.deepEqual(lines.slice(0, 4).map((line) => line.split(" ")[0]), [
      "HK.00700",
      "US.AAPL",
      "SH.600519",
      "SZ.000001",
    ]);
    assert.match(lines[4] ?? "", /^refused: .*NOSUCH/);
  });

  it("snapshots.ts tells that a key is missing, and that nobody listens", async () => {
    const keyless = await example("snapshots", ["--port", String(sim.port)]);
    assert.equal(keyless.exitCode, 1);
    assert.match(keyless.lines.join("\n"), /^ENCRYPTION_REQUIRED: .* Give the option rsaPrivateKey/);

    const closed = createServer().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const { port } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, "close");
    const alone = await example("snapshots", ["--port", String(port)]);
    assert.deepEqual([alone.lines, alone.exitCode], [["OpenD is not running"], 1]);
  });

  it("websocket.ts shows a quote", async () => {
    const { lines, errors, exitCode } = await example("websocket", [
      "--port",
      String(sim.websocketPort),
      "--ws-key",
      "a key",
    ]);
    assert.deepEqual([errors, exitCode], ["", 0]);
    assert.match(lines.join("\n"), /^\S.* [\d.]+ \d+$/);
  });

  it("simulated.test.ts passes", async () => {
    const { lines, errors, exitCode } = await runProgram(testCommand("simulated.test"));
    assert.equal(exitCode, 0, `${lines.join("\n")}\n${errors}`);
    assert.match(`${lines.join("\n")}\n${errors}`, /pass 2|2 pass/);
  });

  it("strategy.test.ts passes", async () => {
    const { lines, errors, exitCode } = await runProgram(testCommand("strategy.test"));
    assert.equal(exitCode, 0, `${lines.join("\n")}\n${errors}`);
    assert.match(`${lines.join("\n")}\n${errors}`, /pass 1|1 pass/);
  });
});
