/**
 * Bundles for the browser: that every entry makes one, and how large a small program is.
 *
 * @module
 */

import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { build, formatMessages } from "esbuild";
import { root } from "../run.ts";

/** What bundling a file came to. */
export interface Bundle {
  /** Bytes, minified. */
  readonly minified: number;
  /** Bytes, minified and compressed. */
  readonly gzip: number;
  /** Errors and warnings. */
  readonly complaints: readonly string[];
}

/** Bundles one file for the browser. Nothing of ours needs an `external`: that is for what we compare with. */
export async function bundle(entry: string, external: string[] = []): Promise<Bundle> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    external,
    write: false,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    // What the program is made of counts, not what tsconfig says of types.
    tsconfigRaw: {},
    logLevel: "silent",
  }).catch((error: unknown) => ({ outputFiles: [], warnings: [], errors: errorsOf(error) }));
  const complaints = [
    ...await formatMessages(result.errors, { kind: "error" }),
    ...await formatMessages(result.warnings, { kind: "warning" }),
  ];
  const bytes = Buffer.concat(result.outputFiles.map((file) => file.contents));
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, complaints };
}

function errorsOf(error: unknown): { text: string }[] {
  if (typeof error === "object" && error !== null && "errors" in error && Array.isArray(error.errors)) {
    return error.errors;
  }
  throw error;
}

/** `12345` as `12.3 kB`: a thousand bytes, as npm and JSR count. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
