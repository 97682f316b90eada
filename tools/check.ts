/**
 * Everything that must hold besides the tests.
 *
 *     npm run check -- [part of a check's name ...]
 *
 * Ends with a line `N passed, N failed`.
 *
 * @module
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { bundle, kilobytes } from "./checks/bundle.ts";
import { byComplaints, byExitCode, type Check, type Verdict } from "./checks/check.ts";
import { builtinImports, consoleUses, layerViolations } from "./checks/layers.ts";
import {
  lockDifferences,
  type LockFile,
  type Manifest,
  manifestDifferences,
  resolvedEntries,
  versionDifferences,
} from "./checks/manifests.ts";
import { packageChecks, PackedPackage } from "./checks/npm_package.ts";
import { documentationGaps } from "./checks/documentation.ts";
import { exportedNameGaps, readDocumentation } from "./checks/exported_names.ts";
import { readSources } from "./checks/sources.ts";
import { type Outcome, root, run, runNode } from "./run.ts";
import { buildSchema } from "./schema/build.ts";
import { readSchema } from "./schema/read.ts";
import { findProgram } from "./runtimes.ts";

/** The most that a program that connects, encrypted, and asks for one quote may weigh, in bytes of gzip. */
const SIZE_LIMIT = 25_000;
/** The same of one that does so with the quote context, which has a method for every command and keeps its session up. */
const CONTEXT_LIMIT = 48_000;
/**
 * What a program that speaks encrypted TCP imports when needed, and need not: the other protocol, JSON bodies, the sockets
 * of other runtimes, OpenD's notices for those who watch the status, history, the search for the bad ones of a list, the
 * words for a connection that failed, and, loaded only where there is `process`, the diagnostics channels.
 */
const NOT_NEEDED: readonly string[] = [
  "src/connection/bun.ts",
  "src/connection/explain.ts",
  "src/connection/json_channel.ts",
  "src/connection/websocket_channel.ts",
  "src/quote/history.ts",
  "src/session/diagnostics.ts",
  "src/session/isolate.ts",
  "src/session/notices.ts",
  "src/transport/bun.ts",
  "src/transport/connect_failure.ts",
  "src/transport/deno.ts",
  "src/transport/moderation.ts",
  "src/transport/wintertc.ts",
  "src/transport/workerd.ts",
];
/** One that ends with its answer has nothing to keep up. */
const NEVER_LOADED: readonly string[] = [...NOT_NEEDED, "src/session/upkeep.ts"];
/** The commands that the methods of a context load when they are called. */
const COMMANDS = "src/gen/";

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), "utf8")) as T;
}

const npm = readJson<Manifest>("package.json");
const jsr = readJson<Manifest>("deno.json");
const entries = Object.values(jsr.exports ?? {}).filter((entry) => typeof entry === "string");

function tsc(project: string): Promise<Outcome> {
  return runNode(["node_modules/typescript/bin/tsc", "-p", project]);
}

async function deno(...args: string[]): Promise<Verdict> {
  return byExitCode(await run(findProgram("deno"), args));
}

async function checkBundles(): Promise<Verdict> {
  const complaints: string[] = [];
  const sizes: string[] = [];
  for (const entry of entries) {
    const made = await bundle(entry);
    complaints.push(...made.complaints);
    sizes.push(`${entry} ${kilobytes(made.gzip)}`);
  }
  return byComplaints(complaints, `gzip: ${sizes.join(", ")}`);
}

async function checkSize(): Promise<Verdict> {
  const ours = await bundle("tools/size/one_quote.ts", { neverLoaded: NEVER_LOADED });
  const whole = await bundle("tools/size/one_quote.ts");
  const context = await bundle("tools/size/quote_context.ts", { neverLoaded: [...NOT_NEEDED, COMMANDS] });
  const wholeContext = await bundle("tools/size/quote_context.ts");
  const theirs = await bundle("tools/size/official_quote.mjs", { external: ["crypto", "util"] });
  const note =
    `${kilobytes(ours.gzip)} of at most ${kilobytes(SIZE_LIMIT)} gzip, ${kilobytes(ours.minified)} minified; ` +
    `with all that it could import in the same file ${kilobytes(whole.gzip)}; ` +
    `with the quote context ${kilobytes(context.gzip)} of at most ${kilobytes(CONTEXT_LIMIT)}, ` +
    `with every command and all else in the same file ${kilobytes(wholeContext.gzip)}; ` +
    `futu-api ${theirs.gzip > 0 ? kilobytes(theirs.gzip) : "does not bundle"}`;
  const tooLarge = ([[ours, SIZE_LIMIT, "one quote"], [context, CONTEXT_LIMIT, "the quote context"]] as const)
    .filter(([{ gzip }, limit]) => gzip > limit)
    .map(([{ gzip }, limit, what]) => `${what}: ${gzip} bytes are more than ${limit}`);
  return byComplaints([...ours.complaints, ...context.complaints, ...tooLarge], note);
}

function checks(packed: PackedPackage): Check[] {
  const folders = ["src", "tests", "tools", "examples", "bench"].filter((folder) => existsSync(join(root, folder)));
  return [
    { name: "types: the whole project", run: async () => byExitCode(await tsc("tsconfig.json")) },
    {
      name: "types: what runs in a browser, without Node's types",
      run: async () => byExitCode(await tsc("tsconfig.browser.json")),
    },
    { name: "types: Deno's checker", run: () => deno("check", "--quiet", "mod.ts", "src") },
    { name: "deno lint", run: () => deno("lint", "mod.ts", ...folders) },
    { name: "deno fmt --check", run: () => deno("fmt", "--check") },
    { name: "deno publish --dry-run", run: () => deno("publish", "--dry-run", "--allow-dirty") },
    ...packageChecks(packed),
    {
      name: "generated code is what the generator makes",
      run: async () => byExitCode(await runNode(["--import", "tsx", "tools/generate.ts", "--check"])),
    },
    {
      name: "one version everywhere",
      run: () =>
        byComplaints(
          versionDifferences(npm, jsr, readJson<LockFile>("package-lock.json"), readSources(root)),
          npm.version,
        ),
    },
    {
      name: "npm and JSR: same entries, dependencies, licence",
      run: () => byComplaints(manifestDifferences(npm, jsr)),
    },
    {
      name: "lock files agree with their manifests and name no registry",
      run: () =>
        byComplaints(["", "tools/runtimes/"].flatMap((folder) => {
          const lock = readJson<LockFile>(`${folder}package-lock.json`);
          return [...lockDifferences(readJson<Manifest>(`${folder}package.json`), lock), ...resolvedEntries(lock)];
        })),
    },
    {
      name: "everything in proto/ is documented",
      run: async () => byComplaints(documentationGaps(readSchema(await buildSchema(join(root, "proto"))))),
    },
    {
      name: "every exported name is documented, in one order, with an example",
      run: async () => {
        const ask = async (files: readonly string[]) =>
          (await run(findProgram("deno"), ["doc", "--json", "--quiet", ...files])).stdout;
        return byComplaints(exportedNameGaps(await readDocumentation(entries, ask), root));
      },
    },
    { name: "layers: imports point down", run: () => byComplaints(layerViolations(readSources(root))) },
    { name: "no Node built-in imported in src", run: () => byComplaints(builtinImports(readSources(root))) },
    { name: "no console output in src", run: () => byComplaints(consoleUses(readSources(root))) },
    { name: "every entry bundles for the browser", run: checkBundles },
    { name: "size of a program that asks for one quote", run: checkSize },
  ];
}

async function main(filters: readonly string[]): Promise<boolean> {
  let passed = 0;
  let failed = 0;
  using packed = new PackedPackage();
  for (const { name, run } of checks(packed)) {
    if (filters.length > 0 && !filters.some((part) => name.includes(part))) continue;
    const started = performance.now();
    let verdict: Verdict;
    try {
      verdict = await run();
    } catch (error) {
      verdict = { passed: false, detail: error instanceof Error ? error.stack ?? error.message : String(error) };
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const note = verdict.note === undefined ? "" : ` (${verdict.note})`;
    console.log(`${verdict.passed ? "ok    " : "FAILED"} ${name}${note}, ${seconds} s`);
    if (verdict.passed) passed += 1;
    else {
      failed += 1;
      console.log(`${(verdict.detail ?? "").replace(/^/gm, "       ")}\n`);
    }
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}

process.exitCode = await main(process.argv.slice(2)) ? 0 : 1;
