/**
 * What a check is.
 *
 * @module
 */

import type { Outcome } from "../run.ts";

/** What a check found. */
export interface Verdict {
  readonly passed: boolean;
  /** A few words beside the name, such as a measured size. */
  readonly note?: string;
  /** Printed when it failed. */
  readonly detail?: string;
}

/** One thing that must hold. */
export interface Check {
  readonly name: string;
  run(): Verdict | Promise<Verdict>;
}

/** The verdict on a program that says everything with its exit code. */
export function byExitCode({ exitCode, output }: Outcome): Verdict {
  return { passed: exitCode === 0, detail: `${output.trim()}\nexit code ${exitCode ?? "none"}` };
}

/** The verdict on a list of complaints. */
export function byComplaints(complaints: readonly string[], note?: string): Verdict {
  return { passed: complaints.length === 0, detail: complaints.join("\n"), ...(note === undefined ? {} : { note }) };
}
