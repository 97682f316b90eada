/**
 * Test files that share a process on Node, where each process costs half a second of a core before its first test: Bun and
 * Deno need no such help.
 *
 * @module
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The most files of one process: enough to save what can be saved, and few enough to keep every core busy to the end. */
export const GROUP_SIZE = 12;

/** What starts processes, or takes its time, stays by itself, so that it runs beside the others. */
const BY_ITSELF = /^tests\/(?:examples|faults|fuzz|runtimes|tools)\//;

/** Hooks outside a suite are those of the whole process. */
const HOOK_OF_ALL = /^(?:before|after)(?:Each)?\(/m;

/** Files that are run in one process, one after the other. */
export type Group = readonly string[];

/**
 * Puts files into groups: neighbours of one folder, in their order. Those by themselves come first, for they take longest.
 *
 * @param sourceOf Gives a file's text.
 */
export function groupFiles(files: readonly string[], sourceOf: (path: string) => string): Group[] {
  const alone: Group[] = [];
  const groups: string[][] = [];
  let folder = "";
  for (const file of files) {
    if (BY_ITSELF.test(file) || HOOK_OF_ALL.test(sourceOf(file))) {
      alone.push([file]);
      continue;
    }
    const here = file.slice(0, file.lastIndexOf("/"));
    const last = groups.at(-1);
    if (last === undefined || here !== folder || last.length >= GROUP_SIZE) groups.push([file]);
    else last.push(file);
    folder = here;
  }
  return [...alone, ...groups];
}

/** A module that runs a group: a file that cannot be loaded is a failed test of its name, and the others run. */
export function groupModule(group: Group, root: string): string {
  const urls = group.map((file) => [file, pathToFileURL(join(root, file)).href]);
  return [
    'import { test } from "node:test";',
    `for (const [file, url] of ${JSON.stringify(urls)}) {`,
    "  try {",
    "    await import(url);",
    "  } catch (error) {",
    "    test(file, () => {",
    "      throw error;",
    "    });",
    "  }",
    "}",
    "",
  ].join("\n");
}

/** Writes the modules of groups of more than one file into a folder. Returns what to give to Node's runner. */
export function writeGroups(files: readonly string[], root: string, folder: string): string[] {
  return groupFiles(files, (path) => readFileSync(join(root, path), "utf8")).map((group, index) => {
    if (group.length === 1) return group[0]!;
    const path = join(folder, `group_${index + 1}.test.mjs`);
    writeFileSync(path, groupModule(group, root));
    return path;
  });
}
