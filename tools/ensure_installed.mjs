/**
 * Installs the packages of this project where they are missing or not what the lock file says. Says nothing otherwise,
 * and nothing on standard output ever: programs that print for others run after it.
 *
 *     node tools/ensure_installed.mjs [--runtimes]
 *
 * `--runtimes` also installs `tools/runtimes`, a current Node. It is a package of its own because a `node` in the root's
 * `node_modules/.bin` would stand before the machine's Node in every npm script.
 *
 * Plain JavaScript without packages, for it runs before there are any.
 */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What of the lock file is missing from `node_modules` or there in another version: names, empty when all is well. */
export function missingPackages(locked, installed, platform = process.platform, arch = process.arch) {
  const missing = [];
  for (const [path, entry] of Object.entries(locked.packages ?? {})) {
    if (path === "" || entry.link) continue;
    if (entry.optional) {
      // npm writes one name without brackets at times.
      if (entry.os && ![entry.os].flat().includes(platform)) continue;
      if (entry.cpu && ![entry.cpu].flat().includes(arch)) continue;
      // Which C library the machine has is npm's to find out.
      if (entry.libc) continue;
    }
    if (installed.packages?.[path]?.version !== entry.version) missing.push(path);
  }
  return missing;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function isInstalled(folder) {
  const record = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const lock = join(folder, "package-lock.json");
  if (!existsSync(lock)) return true;
  return missingPackages(readJson(lock), readJson(record)).length === 0;
}

function install(folder) {
  // Not `npm ci`: it refuses a lock without the binaries of every platform, and not every registry has them all. This
  // keeps to the versions and hashes of the lock just so, and with --no-save leaves the lock alone.
  const args = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  // Where NODE_ENV is "production", or npm is set so, these would be left out, or the lock.
  args.push("--include=dev", "--include=optional", "--package-lock");
  process.stderr.write(`installing ${relative(root, folder) || "the development packages"} (npm ${args.join(" ")})\n`);
  // npm names its own program to the scripts it runs; outside npm, the one on the path will do.
  const npm = process.env.npm_execpath;
  const throughNode = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  const { status, error } = spawnSync(
    throughNode ? process.execPath : "npm",
    throughNode ? [npm, ...args] : args,
    // stdout goes to stderr; npm.cmd needs a shell.
    { cwd: folder, stdio: ["ignore", 2, 2], shell: !throughNode && process.platform === "win32" },
  );
  if (status !== 0 || !isInstalled(folder)) {
    const reason = error?.message ?? (status === 0 ? "packages of the lock file are missing" : `exit code ${status}`);
    process.stderr.write(`npm install in "${folder}" failed (${reason}): see its message above, then try again\n`);
    process.exit(1);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folders = [root];
  if (process.argv.includes("--runtimes")) folders.push(join(root, "tools", "runtimes"));
  for (const folder of folders) if (!isInstalled(folder)) install(folder);
}
