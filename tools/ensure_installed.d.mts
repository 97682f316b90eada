/** The parts of a package lock that are compared. */
export interface Lock {
  readonly packages?: Readonly<Record<string, LockEntry>>;
}

/** A package in it. */
export interface LockEntry {
  readonly version?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly libc?: readonly string[];
}

/** What of the lock file is missing from `node_modules` or there in another version: paths, empty when all is well. */
export function missingPackages(locked: Lock, installed: Lock, platform?: string, arch?: string): string[];
