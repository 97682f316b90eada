/**
 * The runtimes that are measured, and how each runs a TypeScript file.
 *
 * @module
 */

import { execFileSync } from "node:child_process";
import process from "node:process";
import { type ProgramName, tryFindProgram } from "../tools/runtimes.ts";

/** A runtime that can be asked for. */
export type RuntimeName = "node" | "node-current" | "bun" | "deno";

/** A runtime that is there. */
export interface Runtime {
  readonly name: RuntimeName;
  /** Such as `"Node 26.10.0"`. */
  readonly label: string;
  readonly program: string;
  /** What stands in front of the file. */
  readonly args: readonly string[];
  /** Whether it has a global `WebSocket`, which the official client needs. */
  readonly webSocket: boolean;
}

const HOW: Readonly<Record<RuntimeName, { readonly title: string; readonly args: readonly string[] }>> = {
  "node": { title: "Node", args: ["--import", "tsx"] },
  // Types are stripped by Node itself from 22.18 on.
  "node-current": { title: "Node", args: [] },
  "bun": { title: "Bun", args: [] },
  "deno": { title: "Deno", args: ["run", "--allow-all", "--no-check"] },
};

/** Every {@linkcode RuntimeName}. */
export const runtimeNames: readonly RuntimeName[] = Object.keys(HOW) as RuntimeName[];

/** Looks a runtime up; `undefined` when it is not installed. */
export function findRuntime(name: RuntimeName): Runtime | undefined {
  const program = tryFindProgram(name satisfies ProgramName);
  if (program === undefined) return undefined;
  const printed = execFileSync(program, ["--version"], { encoding: "utf8" });
  const version = /\d+\.\d+\.\d+/.exec(printed)?.[0] ?? printed.trim();
  const { title, args } = HOW[name];
  const webSocket = title !== "Node" || Number.parseInt(version, 10) >= 22;
  return { name, label: `${title} ${version}`, program, args, webSocket };
}

/** The one that runs the server of the socket suites: the newest Node there is. */
export function serverRuntime(): Runtime {
  const runtime = findRuntime("node-current") ?? findRuntime("node");
  if (runtime === undefined) throw new Error(`"${process.execPath}" cannot be run again`);
  return runtime;
}
