// runtimes: node

import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import { defaultSecurities, type Simulator, startSimulator } from "../../src/simulator/mod.ts";
import { root, run } from "../../tools/run.ts";
import { findProgram } from "../../tools/runtimes.ts";
import { startWorker } from "../runtimes/workerd.ts";
import { type Run, runProgram } from "./program.ts";
import { bundleProgram, guides, packages, readmeProgram, readmePrograms } from "./readme.ts";

const rsaPrivateKey = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey
  .export({ type: "pkcs1", format: "pem" }).toString();

describe("the programs of README.md", () => {
  let folder: string;
  let clear: Simulator;
  let encrypted: Simulator;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "opend-client-readme-"));
    const securities = defaultSecurities().filter(({ symbol }) => ["HK.00700", "US.AAPL"].includes(symbol));
    // The gap between orders is between their arrivals, which a busy machine can bring closer than they were sent.
    const rules = { tradeGaps: false };
    clear = await startSimulator({ seed: 1, securities, rules });
    encrypted = await startSimulator({ seed: 1, rsaPrivateKey, securities, rules });
    await writeFile(join(folder, "key.pem"), rsaPrivateKey);
  });

  after(async () => {
    await clear.close();
    await encrypted.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function runFirst(
    heading: string,
    command: readonly string[],
    sim: Simulator,
    enough?: number,
  ): Promise<Run> {
    const file = join(folder, `${heading.replaceAll(/\W/g, "_")}.mjs`);
    await bundleProgram(readmeProgram(heading), file, sim.port);
    return await runProgram([...command, file], { cwd: folder, ...(enough === undefined ? {} : { enough }) });
  }

  it("pass the type checker of a user who is strict", async () => {
    const programs = ["README.md", ...guides()].flatMap((path) => readmePrograms(path));
    assert.ok(programs.length >= 8, `${programs.length} programs`);
    const files = programs.map(({ source }, index) => ({ name: `program_${index}.ts`, source }));
    for (const { name, source } of files) await writeFile(join(folder, name), source);
    await writeFile(
      join(folder, "bun.d.ts"),
      "declare const Bun: { file(path: string): { text(): Promise<string> } };\n",
    );
    const compilerOptions = {
      strict: true,
      target: "ES2023",
      lib: ["ES2023", "ESNext.Disposable", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
      module: "ESNext",
      moduleResolution: "bundler",
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      noEmit: true,
      paths: Object.fromEntries(Object.entries(packages).map(([name, path]) => [name, [path]])),
    };
    const config = { compilerOptions, files: ["bun.d.ts", ...files.map(({ name }) => name)] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { exitCode, output } = await run(process.execPath, [tsc, "-p", join(folder, "tsconfig.json")]);
    assert.equal(exitCode, 0, output);
  });

  it("Deno: shows ticks", async () => {
    const { lines, errors } = await runFirst("Deno", [findProgram("deno"), "run", "--allow-net"], clear, 3);
    assert.equal(errors, "");
    for (const line of lines) assert.match(line, /^(?:00700|AAPL) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\S* [\d.]+ \d+$/);
  });

  it("Bun: asks for a quote, encrypted, and ends", async () => {
    const { lines, errors, exitCode } = await runFirst("Bun", [findProgram("bun")], encrypted);
    assert.deepEqual([errors, exitCode], ["", 0]);
    assert.match(lines.join("\n"), /^\d+(?:\.\d+)?$/);
  });

  it("Node: follows an order book", async () => {
    const { lines, errors } = await runFirst("Node", [process.execPath], clear, 3);
    assert.equal(errors, "");
    for (const line of lines) {
      const [bid = Number.NaN, ask = Number.NaN] = line.split(" ").map(Number);
      assert.ok(bid < ask, line);
    }
  });

  it("Cloudflare Workers: answers a price", async () => {
    const entry = join(folder, "readme_worker.mjs");
    await bundleProgram(readmeProgram("Cloudflare Workers"), entry, encrypted.port);
    await using worker = await startWorker(entry, { OPEND_HOST: "127.0.0.1", OPEND_KEY: rsaPrivateKey });
    const { price } = await (await fetch(worker.url)).json() as { price?: number };
    assert.ok(price !== undefined && price > 0, String(price));
  });

  it("Without a broker account: runs and ends", async () => {
    // It brings its own OpenD, so nothing is put in its place but the names of the packages.
    const file = join(folder, "simulator.mjs");
    await symlink(join(root, "node_modules"), join(folder, "node_modules"), "dir");
    await bundleProgram(readmeProgram("Without a broker account"), file);
    const { errors, exitCode } = await runProgram([process.execPath, file]);
    assert.deepEqual([errors, exitCode], ["", 0]);
  });
});
