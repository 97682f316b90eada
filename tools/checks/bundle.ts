/**
 * Bundles for the browser: that every entry makes one, and how large a small program is.
 *
 * @module
 */

import { Buffer } from "node:buffer";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build, formatMessages, type Plugin } from "esbuild";
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

/** How to bundle. */
export interface BundleOptions {
  /** Packages that are left outside. Nothing of ours needs that: it is for what we compare with. */
  readonly external?: string[];
  /**
   * Modules under `src/` that the program imports when it needs them and never does: left in files of their own. With a
   * slash at its end, every module in that folder.
   */
  readonly neverLoaded?: readonly string[];
}

/** Leaves out what `import()` asks for and the program never runs into, as a bundler does that splits. */
function splitOff(modules: readonly string[]): Plugin {
  return {
    name: "split-off",
    setup(build) {
      build.onResolve({ filter: /^\.+\// }, ({ kind, path, resolveDir }) => {
        if (kind !== "dynamic-import") return undefined;
        const target = relative(root, join(resolveDir, path)).replaceAll("\\", "/");
        const isLeftOut = modules.some((module) =>
          module.endsWith("/") ? target.startsWith(module) : target === module
        );
        return isLeftOut ? { path, external: true } : undefined;
      });
    },
  };
}

/** Bundles one file for the browser. */
export async function bundle(entry: string, options: BundleOptions = {}): Promise<Bundle> {
  const { external = [], neverLoaded = [] } = options;
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    external,
    plugins: [splitOff(neverLoaded)],
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
