/**
 * Builds the npm package: `dist/` with ESM JavaScript and declarations, from the same sources that JSR gets as they are.
 *
 *     npm run build
 *
 * @module
 */

import { rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { type Outcome, root, runNode } from "./run.ts";

/** Empties `dist/` and fills it. */
export function build(): Promise<Outcome> {
  rmSync(join(root, "dist"), { recursive: true, force: true });
  return runNode(["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"]);
}

if (process.argv[1]?.replaceAll("\\", "/").endsWith("tools/build.ts")) {
  const { exitCode, output } = await build();
  process.stderr.write(output);
  process.exitCode = exitCode ?? 1;
}
