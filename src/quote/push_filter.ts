/**
 * What a filter of pushes is, whatever it looks at.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
import type { PushHandler } from "../session/push_handlers.ts";

/**
 * Picks what is wanted out of pushes: itself a function from a push to the part of it that is wanted. It gives the push
 * itself when all of it is, a copy with a shorter list when some of it is, and `undefined` when nothing is.
 *
 * It is taken by `on` through {@linkcode PushFilter.handler | handler}, by `pushes` as the option `filter`, and by
 * lists of
 * replies through {@linkcode PushFilter.items | items}.
 *
 * Made by {@linkcode tickFilter} and {@linkcode barFilter}.
 */
export interface PushFilter<S2C, Item> {
  (push: S2C): S2C | undefined;
  /** The same handler, called with what is wanted of each push, and not at all when nothing is. */
  handler(handler: PushHandler<S2C>): PushHandler<S2C>;
  /** What is wanted of a list, in its order: the list itself when all of it is. */
  items(items: readonly Item[]): readonly Item[];
}

/** Makes a filter of its two ways to look. */
export function makeFilter<S2C, Item>(
  pick: (push: S2C) => S2C | undefined,
  items: (items: readonly Item[]) => readonly Item[],
): PushFilter<S2C, Item> {
  const handler = (handler: PushHandler<S2C>): PushHandler<S2C> => {
    if (typeof handler !== "function") throw new OpenDArgumentError("A filter's handler must be a function");
    return (push) => {
      const some = pick(push);
      // What an async handler returns has to reach the one who looks whether it rejects.
      return some === undefined ? undefined : handler(some);
    };
  };
  return Object.assign((push: S2C) => pick(push), { handler, items });
}

/** The items that are wanted: the list itself when all are. */
export function keep<T>(list: readonly T[], wanted: (item: T) => boolean): readonly T[] {
  const first = list.findIndex((item) => !wanted(item));
  return first < 0 ? list : [...list.slice(0, first), ...list.slice(first + 1).filter(wanted)];
}

/** What an option may be, in words and as a test. */
export type FilterCheck = readonly [wanted: string, good: (value: unknown) => boolean];

/** Whether something goes through. */
export const YES_NO: FilterCheck = ["true or false", (value) => typeof value === "boolean"];

/** Which of several go through. */
export const SOME: FilterCheck = [
  "an array of at least one of the enum's numbers",
  (value) => Array.isArray(value) && value.length > 0 && value.every((one) => Number.isInteger(one)),
];

/** Refuses options that the filter does not know, and values that they cannot have. */
export function checkFilter(filter: string, options: object, checks: Readonly<Record<string, FilterCheck>>): void {
  if (options === null || typeof options !== "object") {
    throw new OpenDArgumentError(`${filter} was given "${String(options)}"; it takes an object of options, or nothing`);
  }
  for (const [name, value] of Object.entries(options)) {
    const [wanted, good] = Object.hasOwn(checks, name) ? checks[name]! : [];
    if (good === undefined) {
      const known = Object.keys(checks).join(", ");
      throw new OpenDArgumentError(`${filter} was given "${name}", which it does not know: it takes ${known}`);
    }
    if (value !== undefined && !good(value)) {
      throw new OpenDArgumentError(`${filter} was given ${textOf(value)} as "${name}", which must be ${wanted}`);
    }
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
}
