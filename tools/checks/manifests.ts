/**
 * What package.json, deno.json, the lock files and the sources must agree on.
 *
 * @module
 */

import type { Source } from "./sources.ts";

/** The parts of package.json and deno.json that are compared. */
export interface Manifest {
  readonly version?: string;
  readonly license?: string;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly imports?: Readonly<Record<string, string>>;
}

/** The parts of package-lock.json that are read. */
export interface LockFile {
  readonly version?: string;
  readonly packages?: Readonly<Record<string, LockEntry>>;
}

/** A package in it; the one named "" is this. */
export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Places whose version is not the one of package.json: the other manifests, and constants of sources that are named so. */
export function versionDifferences(
  npm: Manifest,
  deno: Manifest,
  lock: LockFile,
  sources: readonly Source[],
): string[] {
  const places: [string, string | undefined][] = [
    ["deno.json", deno.version],
    ["package-lock.json", lock.version],
    ['package-lock.json packages[""]', lock.packages?.[""]?.version],
  ];
  const constant = /^(?:export )?const \w*version\w*(?:: string)? = "(\d+\.\d+\.\d+[^"]*)"/gim;
  for (const { path, text } of sources) {
    for (const [, version] of text.matchAll(constant)) places.push([path, version]);
  }
  return places
    .filter(([, version]) => version !== npm.version)
    .map(([place, version]) => `${place} has "${version}", package.json "${npm.version}"`);
}

/** Entry points, dependencies and the licence of both registries, compared. */
export function manifestDifferences(npm: Manifest, deno: Manifest): string[] {
  const complaints: string[] = [];
  if (npm.license !== deno.license) complaints.push(`licence: "${npm.license}" in npm, "${deno.license}" in JSR`);
  const npmExports = new Map(Object.entries(npm.exports ?? {}).filter(([entry]) => entry !== "./package.json"));
  const denoExports = new Map(Object.entries(deno.exports ?? {}));
  for (const entry of new Set([...npmExports.keys(), ...denoExports.keys()])) {
    const source = denoExports.get(entry);
    const built = npmExports.get(entry);
    if (typeof source !== "string" || typeof built !== "object") {
      complaints.push(`entry "${entry}": missing in ${typeof source !== "string" ? "deno.json" : "package.json"}`);
      continue;
    }
    const stem = source.replace(/^\.\//, "./dist/").replace(/\.ts$/, "");
    if (built["default"] !== `${stem}.js`) complaints.push(`entry "${entry}": default is not "${stem}.js"`);
    if (built["types"] !== `${stem}.d.ts`) complaints.push(`entry "${entry}": types is not "${stem}.d.ts"`);
    if (Object.keys(built)[0] !== "types") complaints.push(`entry "${entry}": types must come first`);
  }
  const npmPackages = npm.dependencies ?? {};
  const denoPackages = deno.imports ?? {};
  for (const name of new Set([...Object.keys(npmPackages), ...Object.keys(denoPackages)])) {
    const wanted = `npm:${name}@${npmPackages[name]}`;
    if (denoPackages[name] !== wanted) {
      complaints.push(`dependency "${name}": deno.json has "${denoPackages[name]}", package.json makes it "${wanted}"`);
    }
  }
  return complaints;
}

/** Dependencies that package.json and its lock file do not agree on. */
export function lockDifferences(npm: Manifest, lock: LockFile): string[] {
  const wanted = { ...npm.dependencies, ...npm.devDependencies };
  const locked = { ...lock.packages?.[""]?.dependencies, ...lock.packages?.[""]?.devDependencies };
  return [...new Set([...Object.keys(wanted), ...Object.keys(locked)])]
    .filter((name) => wanted[name] !== locked[name])
    .map((name) =>
      `"${name}" is "${wanted[name]}" in package.json, "${locked[name]}" in its lock file: run npm install`
    );
}

/** Packages whose lock entry names a registry. */
export function resolvedEntries(lock: LockFile): string[] {
  return Object.entries(lock.packages ?? {})
    .filter(([, entry]) => entry.resolved !== undefined)
    .map(([path, entry]) => `"${path}" is resolved to ${entry.resolved}`);
}
