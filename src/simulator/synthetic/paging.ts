/**
 * Pages of rows, turned as the command's messages say: by a cursor or by skipping rows.
 *
 * @module
 */

import { Refusal } from "../refusal.ts";
import { type Field, fieldOf } from "./fields.ts";
import type { Fields } from "./row.ts";

/** Pairs of the request's and the reply's field for a cursor, with what ends the pages where it is not its absence. */
const CURSORS: readonly (readonly [asked: string, next: string, last: string | undefined])[] = [
  ["nextReqKey", "nextReqKey", undefined],
  ["nextPageKey", "nextPageKey", undefined],
  ["nextKey", "nextKey", "-1"],
  ["page", "nextPage", ""],
  ["page", "page", undefined],
  ["nextPage", "nextPage", ""],
];

const SKIPS = ["offset", "begin", "pageFrom", "dataFrom"] as const;
const SIZES = ["count", "num", "pageCount", "maxAckKLNum", "maxCount", "max_count", "periodCount"] as const;

/** One page, and the reply's fields that say what is around it. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly fields: Fields;
}

/**
 * @param size rows to a page unless asked for, and the most that may be asked for; all in one without it
 * @throws {Refusal} more than that were asked for, or with a cursor that no reply gave
 */
export function pageOf<T>(
  all: readonly T[],
  messages: { readonly c2s: string; readonly s2c: string },
  c2s: Fields,
  size: readonly [usual: number, most: number] = [Infinity, Infinity],
): Page<T> {
  const count = sizeOf(messages.c2s, c2s, size);
  const cursor = CURSORS.find(([asked, next]) => fieldOf(messages.c2s, asked) && fieldOf(messages.s2c, next));
  const skip = SKIPS.find((name) => fieldOf(messages.c2s, name));
  let from = 0;
  if (cursor !== undefined) from = parseCursor(cursor[0], c2s[cursor[0]], all.length);
  else if (skip !== undefined) from = (c2s[skip] ?? 0) as number;
  if (from < 0) throw new Refusal(`${skip} is ${from}: it must be at least 0`);
  const rows = all.slice(from, from + count);
  const end = from + rows.length;
  const fields: Record<string, unknown> = { allCount: all.length, count: all.length, hasMore: end < all.length };
  const lastPage = fieldOf(messages.s2c, "lastPage");
  if (lastPage !== undefined) {
    fields["lastPage"] = lastPage.kind === "b" ? end >= all.length : end >= all.length ? 1 : 0;
  }
  if (cursor !== undefined) {
    const [, next, last] = cursor;
    const field = fieldOf(messages.s2c, next) as Field;
    fields[next] = end < all.length ? cursorText(end, field) : last;
  }
  return { rows, fields };
}

function sizeOf(c2sName: string, c2s: Fields, [usual, most]: readonly [number, number]): number {
  const name = SIZES.find((it) => fieldOf(c2sName, it));
  const asked = name === undefined ? undefined : c2s[name];
  if (asked === undefined) return usual;
  if (typeof asked !== "number" || asked < 1 || asked > most) {
    throw new Refusal(`${name} is ${String(asked)}: it must be from 1 to ${most}`);
  }
  return asked;
}

function cursorText(at: number, { kind }: Field): string | Uint8Array {
  const text = `row-${at}`;
  return kind === "y" ? new TextEncoder().encode(text) : text;
}

function parseCursor(name: string, cursor: unknown, total: number): number {
  if (cursor === undefined || cursor === "" || (cursor instanceof Uint8Array && cursor.length === 0)) return 0;
  const text = cursor instanceof Uint8Array ? new TextDecoder().decode(cursor) : String(cursor);
  const at = Number(/^row-(\d+)$/.exec(text)?.[1] ?? Number.NaN);
  if (!(at <= total)) throw new Refusal(`${name} is "${text}", which no reply gave`);
  return at;
}
