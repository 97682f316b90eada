/**
 * Runs the tests: the same files on Node, Deno and Bun.
 *
 *     npm test -- [--runtime node,deno,bun,node-current] [part of a path ...]
 *
 * Ends with a line `N passed, N failed`, with `, N skipped` when there are any.
 *
 * @module
 */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type Outcome, root, run } from "./run.ts";
import { findProgram } from "./runtimes.ts";
import { writeGroups } from "./testing/groups.ts";
import { parseJunit, type Tally, tally } from "./testing/junit.ts";
import { filesFor, findTests, parseSelection, type TestRuntime, testRuntimes } from "./testing/plan.ts";

/** For one runtime, in milliseconds: all of them together have five minutes. */
const RUNTIME_TIMEOUT = 150_000;
/** For one test (on Node: one process), in milliseconds. */
const TEST_TIMEOUT = 120_000;

interface Result {
  readonly name: string;
  readonly tally: Tally;
  readonly milliseconds: number;
}

/** The command line of a runtime's own test runner. */
function argumentsFor(runtime: TestRuntime, report: string, files: readonly string[]): string[] {
  const jobs = availableParallelism();
  switch (runtime) {
    case "node":
    case "node-current":
      return [
        "--import",
        "tsx",
        "--test",
        `--test-concurrency=${jobs}`,
        `--test-timeout=${TEST_TIMEOUT}`,
        "--test-reporter=junit",
        `--test-reporter-destination=${report}`,
        "--test-reporter=spec",
        "--test-reporter-destination=stdout",
        ...files,
      ];
    case "deno":
      return ["test", "-A", "--no-check", "--parallel", `--junit-path=${report}`, ...files];
    case "bun":
      // Without ./ the arguments would be patterns.
      return [
        "test",
        `--timeout=${TEST_TIMEOUT}`,
        `--parallel=${jobs}`,
        "--reporter=junit",
        `--reporter-outfile=${report}`,
        ...files.map((file) => `./${file}`),
      ];
  }
}

/** What the runner said, without the lines on what went well. */
function withoutPassed(output: string): string {
  return output
    .split("\n")
    .filter((line) => !/^\s*(?:\(pass\)|\(skip\)|✔|﹣|▶)|\.\.\. (?:ok|ignored) \(|^running \d+ tests? from /.test(line))
    .join("\n")
    .trim();
}

/**
 * What to show of a run that failed. Node and Deno repeat every failure at the end, so that part is enough, unless a
 * whole file or the runner itself failed: then the reason is somewhere before.
 */
function failureText(output: string, { failures }: Tally): string {
  const isWhole = failures.some((failure) =>
    /\.test\.ts$|^no report|^exit code|^ran no/.test(failure.split("\n")[0] ?? "")
  );
  const start = output.search(/^✖ failing tests:|^ ERRORS $/m);
  return withoutPassed(isWhole || start === -1 ? output : output.slice(start));
}

function judge(runtime: TestRuntime, outcome: Outcome, report: string, files: readonly string[]): Tally {
  const failed = outcome.exitCode !== 0;
  let result: Tally;
  try {
    const kind = runtime === "node-current" ? "node" : runtime;
    result = tally(kind, parseJunit(readFileSync(report, "utf8")), files, failed || kind === "deno");
  } catch (error) {
    result = { passed: 0, skipped: 0, failures: [`no report: ${error instanceof Error ? error.message : error}`] };
  }
  const failures = [...result.failures];
  if (failures.length === 0) {
    if (failed) failures.push(`exit code ${outcome.exitCode} although no test failed`);
    else if (result.passed === 0) failures.push("ran no test");
  }
  return { ...result, failures };
}

async function testOn(runtime: TestRuntime, files: readonly string[], folder: string): Promise<Result> {
  let program: string;
  let name: string;
  try {
    program = findProgram(runtime);
    const version = await run(program, ["--version"]);
    const label = runtime === "node-current" ? "node" : runtime;
    name = `${label} ${/\d+\.\d+\.\d+/.exec(version.stdout)?.[0] ?? "of unknown version"}`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`${runtime}: ${reason}`);
    return { name: runtime, tally: { passed: 0, skipped: 0, failures: [reason] }, milliseconds: 0 };
  }
  console.log(`${name}: ${files.length} files`);
  const report = join(folder, `${runtime}.xml`);
  const given = runtime === "node" || runtime === "node-current" ? writeGroups(files, root, folder) : files;
  const outcome = await run(program, argumentsFor(runtime, report, given), {
    timeout: RUNTIME_TIMEOUT,
    env: { DENO_JOBS: String(availableParallelism()) },
  });
  const result = judge(runtime, outcome, report, files);
  const { passed, failures, skipped } = result;
  if (failures.length > 0) {
    console.log(`\n${failureText(outcome.output, result)}\n`);
    for (const failure of failures) console.log(`FAILED on ${name}: ${failure.split("\n").slice(0, 2).join(": ")}`);
  }
  console.log(
    `${name}: ${passed} passed, ${failures.length} failed, ${skipped} skipped, ` +
      `${(outcome.milliseconds / 1000).toFixed(1)} s`,
  );
  return { name, tally: result, milliseconds: outcome.milliseconds };
}

function printTable(results: readonly Result[]): void {
  const rows = [
    ["runtime", "passed", "failed", "skipped", "seconds"],
    ...results.map(({ name, tally: { passed, failures, skipped }, milliseconds }) => [
      name,
      String(passed),
      String(failures.length),
      String(skipped),
      (milliseconds / 1000).toFixed(1),
    ]),
  ];
  const width = Math.max(...rows.map(([name = ""]) => name.length));
  console.log();
  for (const [name = "", ...cells] of rows) {
    console.log(`${name.padEnd(width)}${cells.map((cell) => cell.padStart(9)).join("")}`);
  }
}

async function main(): Promise<boolean> {
  const selection = parseSelection(process.argv.slice(2));
  const tests = findTests(root);
  const results: Result[] = [];
  const folder = mkdtempSync(join(tmpdir(), "opend-client-tests-"));
  try {
    // One after the other: a runner uses every core by itself, and a loaded machine makes tests that wait flaky.
    for (const runtime of testRuntimes) {
      const files = filesFor(runtime, tests, selection);
      if (files.length > 0) results.push(await testOn(runtime, files, folder));
      else if (selection.runtimes?.includes(runtime)) {
        results.push({ name: runtime, tally: { passed: 0, skipped: 0, failures: ["no test file"] }, milliseconds: 0 });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const sum = (count: (result: Tally) => number): number =>
    results.reduce((total, result) => total + count(result.tally), 0);
  const passed = sum((result) => result.passed);
  const failed = sum((result) => result.failures.length);
  const skipped = sum((result) => result.skipped);
  if (results.length > 0) printTable(results);
  else console.log("no test file");
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  return failed === 0 && passed > 0;
}

// The exit code is set, not forced: what is still to be written to a pipe must get there.
try {
  process.exitCode = await main() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
