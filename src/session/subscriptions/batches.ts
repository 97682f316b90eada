/**
 * The requests that ask for many pairs again: as few as OpenD takes.
 *
 * @module
 */

import type { RequestCommand } from "../../codec/command.ts";
import type { Security, SubType } from "../../gen/qot_common.ts";
import { isKLine, securityKey, symbolOf } from "./pairs.ts";
import type { Fields, Wanted } from "./table.ts";

/** The most securities in a request, and the most pairs in one for K-lines: what the official Python client keeps to. */
const LIMIT = 100;

/** A request that asks for something again. */
export interface RestoreRequest {
  /** What to send: any of the commands that subscribe. */
  readonly command: RequestCommand<unknown, unknown>;
  /** What to send with it. */
  readonly c2s: Fields & {
    readonly securityList?: readonly Security[] | undefined;
    readonly subTypeList?: readonly SubType[] | undefined;
  };
  /** What it asks for; both lists are empty for the pushes of trading accounts. */
  readonly of: { readonly securities: readonly string[]; readonly subTypes: readonly SubType[] };
}

/** Securities that are all wanted with all of these kinds of data. */
interface Block {
  readonly securities: readonly Security[];
  readonly subTypes: readonly SubType[];
}

/** The requests of one command that ask for all of these pairs, each with its own fields. */
export function batchesOf(command: RequestCommand<unknown, unknown>, wanted: Iterable<Wanted>): RestoreRequest[] {
  const alike = groupBy(wanted, ({ subType, options, push }) => JSON.stringify([isKLine(subType), push, options]));
  return alike.flatMap((group) => {
    const { options, push } = group[0]!;
    const fields = { isSubOrUnSub: true, isRegOrUnRegPush: push !== undefined, ...push, ...options };
    return blocksOf(group).map(({ securities, subTypes }) =>
      restoreRequest(command, { ...fields, securityList: securities, subTypeList: subTypes })
    );
  });
}

/** Two halves of a request that OpenD refused; undefined when it asks for one thing. */
export function split({ command, c2s }: RestoreRequest): readonly [RestoreRequest, RestoreRequest] | undefined {
  const { securityList = [], subTypeList = [] } = c2s;
  const halves = halve(securityList)?.map((half) => ({ securityList: half })) ??
    halve(subTypeList)?.map((half) => ({ subTypeList: half }));
  if (halves === undefined) return undefined;
  const [first, second] = halves.map((half) => restoreRequest(command, { ...c2s, ...half }));
  return [first!, second!];
}

/** A list in two, the first half not the smaller one; undefined when it has fewer than two. */
export function halve<T>(list: readonly T[]): readonly [readonly T[], readonly T[]] | undefined {
  if (list.length < 2) return undefined;
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}

/** A request with what it asks for. */
export function restoreRequest(command: RequestCommand<unknown, unknown>, c2s: RestoreRequest["c2s"]): RestoreRequest {
  return { command, c2s, of: { securities: (c2s.securityList ?? []).map(symbolOf), subTypes: c2s.subTypeList ?? [] } };
}

/**
 * Blocks that cover the pairs and nothing else: securities with the same kinds of data together, or kinds of data with
 * the same securities, whichever makes fewer.
 */
function blocksOf(wanted: readonly Wanted[]): Block[] {
  const rows = groupBy(wanted, ({ security }) => securityKey(security));
  const byRows = groupBy(rows, (row) => listKey(row.map(({ subType }) => subType))).map((alike): Block => ({
    securities: alike.map(([first]) => first!.security),
    subTypes: alike[0]!.map(({ subType }) => subType),
  })).flatMap(cut);
  const columns = groupBy(wanted, ({ subType }) => subType);
  const byColumns = groupBy(columns, (column) => listKey(column.map(({ security }) => securityKey(security)))).map((
    alike,
  ): Block => ({
    securities: alike[0]!.map(({ security }) => security),
    subTypes: alike.map(([first]) => first!.subType),
  })).flatMap(cut);
  return byRows.length <= byColumns.length ? byRows : byColumns;
}

/** The same for lists of the same values in any order. */
function listKey(values: readonly (string | number)[]): string {
  return JSON.stringify([...values].sort());
}

/** Cuts a block into those that OpenD takes. */
function cut({ securities, subTypes }: Block): Block[] {
  const most = isKLine(subTypes[0]!) ? Math.max(1, Math.floor(LIMIT / subTypes.length)) : LIMIT;
  const blocks: Block[] = [];
  for (let at = 0; at < securities.length; at += most) {
    blocks.push({ securities: securities.slice(at, at + most), subTypes });
  }
  return blocks;
}

function groupBy<T>(values: Iterable<T>, keyOf: (value: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return [...groups.values()];
}
