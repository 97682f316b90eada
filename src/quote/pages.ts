/**
 * The pages of any paged command, one after the other.
 *
 * @module
 */

import type { RequestCommand } from "../codec/command.ts";
import type { RequestOptions } from "../connection/connection.ts";
import { checkOption, type OptionCheck } from "../connection/options.ts";
import { OpenDArgumentError, OpenDProtocolError } from "../errors.ts";
import type { OpenDContext } from "../session/context.ts";
import { type CursorTurn, type SkipTurn, TURNS } from "./paging.ts";

/** The fields that turn pages: the request of a paged command has one of them. Turned by {@linkcode pages}. */
export interface PagedRequest {
  /** Of QotRequestHistoryKL and QotRequestHistoryEventContractKL. */
  nextReqKey?: Uint8Array | undefined;
  /** Of the statistics of options. */
  nextPageKey?: Uint8Array | undefined;
  /** Of what is known of companies. */
  nextKey?: string | undefined;
  /** Of event contracts and the economic calendar. */
  nextPage?: string | undefined;
  /** Of options, institutions, industry chains and more. */
  page?: string | undefined;
  /** Of QotGetWarrant and QotStockFilter, which require it: 0 for the first page. */
  begin?: number | undefined;
  /** Of the newer screens. */
  pageFrom?: number | undefined;
  /** Of rankings. */
  offset?: number | undefined;
  /** Of QotGetDividendCalendar. */
  dataFrom?: number | undefined;
}

/**
 * How {@linkcode pages} goes about it; `signal` and `timeout` are for each page's request.
 *
 * @example
 * ```ts
 * import { pages, type PagesOptions, QotMarket } from "@opend/client";
 *
 * import { QotGetHotList } from "@opend/client/commands";
 *
 * const options: PagesOptions = { limit: 2, timeout: 5_000 };
 * const hottest = { market: QotMarket.US_Security, count: 50 };
 * for await (const { dataList } of pages(quote, QotGetHotList, hottest, options)) {
 *   console.log(dataList.length);
 * }
 * ```
 */
export interface PagesOptions extends RequestOptions {
  /** The most pages to ask for, a whole number from 1. @default Infinity */
  limit?: number | undefined;
}

const LIMIT: OptionCheck = [
  "must be a whole number of pages from 1, or Infinity",
  (value) => value === Infinity || Number.isInteger(value) && (value as number) > 0,
];

/**
 * The pages of a paged command as an async iterable: the reply to each, first the one that `c2s` asks for, until OpenD
 * says that there are no more. The field that turns the pages (`nextReqKey`, `nextKey`, `page`, `offset` ...) is filled in; where
 * the first request has it already, it goes on from there. How large a page is, the command's own field says (`count`, `num` ...).
 *
 * A page is asked for when it is taken and not before, so breaking out of the loop costs nothing more. Each is a request as
 * any other: it waits for OpenD's rate limits, of which some count first pages only, and for a lost connection.
 *
 * Throws `OpenDArgumentError` at once when the command is not paged or an option cannot be used. The iteration rejects as
 * {@linkcode OpenDContext.request} does, and with `OpenDProtocolError` (`BAD_MESSAGE`) when it would never end: OpenD hands
 * out a cursor for the second time, or says that there is more and sends nothing, or more than there is. After an error the
 * iteration is over; to go on later, ask with the cursor of the last page that came.
 *
 * @example
 * ```ts
 * import { OpenQuoteContext, pages, QotMarket } from "@opend/client";
 * import { QotGetHotList } from "@opend/client/commands";
 *
 * await using quote = await OpenQuoteContext.connect();
 * for await (const { dataList } of pages(quote, QotGetHotList, { market: QotMarket.HK_Security, count: 50 }, { limit: 4 })) {
 *   // at most 4 times 50 stocks
 * }
 * ```
 */
export function pages<C2S extends PagedRequest, S2C>(
  context: Pick<OpenDContext, "request">,
  command: RequestCommand<C2S, S2C>,
  c2s: C2S,
  options: PagesOptions = {},
): AsyncGenerator<S2C, void, undefined> {
  const turn = TURNS[command?.id];
  if (turn === undefined || command.kind !== "request") {
    throw new OpenDArgumentError(
      `"${
        (command as { name?: string } | undefined)?.name ?? String(command)
      }" has no pages to turn: a paged request ` +
        `command is wanted, such as QotRequestHistoryKL; send others with request()`,
    );
  }
  checkOption("limit", options.limit, LIMIT);
  // Copied now: the rest of the request must stay the same from page to page.
  return turnPages(context, command, { ...c2s }, options, turn);
}

async function* turnPages<C2S extends object, S2C>(
  context: Pick<OpenDContext, "request">,
  command: RequestCommand<C2S, S2C>,
  first: C2S,
  { limit = Infinity, ...options }: PagesOptions,
  turn: CursorTurn | SkipTurn,
): AsyncGenerator<S2C, void, undefined> {
  const nextOf = "cursor" in turn ? followCursor(command.name, turn, first) : skipRows(command.name, turn, first);
  let c2s = first;
  for (let page = 1;; page++) {
    const reply = await context.request(command, c2s, options);
    yield reply;
    if (page >= limit) return;
    const next = nextOf(reply as Fields);
    if (next === undefined) return;
    c2s = { ...first, ...next };
  }
}

/** A message by the names of its fields. */
type Fields = Readonly<Record<string, unknown>>;

/** What the request for the page after this reply has in place of the first's; undefined when there is none. */
type NextOf = (reply: Fields) => Fields | undefined;

function followCursor(name: string, turn: CursorTurn, first: object): NextOf {
  const { cursor: field, next, last, more } = turn;
  const seen = new Set([textOf((first as Fields)[field])]);
  return (reply) => {
    const said = more === undefined ? undefined : reply[more];
    const cursor = reply[next];
    const text = textOf(cursor);
    if (said === false || text === last || (text === "" && said !== true)) return undefined;
    if (text === "") throw endless(name, `says that more pages follow (${more}), but gives no "${next}" to ask with`);
    if (seen.has(text)) {
      throw endless(
        name,
        `gives "${next}" the value "${text.slice(0, 60)}", which it had before: its pages go round in a loop`,
      );
    }
    seen.add(text);
    return { [field]: cursor };
  };
}

/** A cursor to compare and to show: text as it is, bytes in hexadecimal, and nothing for none. */
function textOf(cursor: unknown): string {
  if (cursor instanceof Uint8Array) return Array.from(cursor, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return typeof cursor === "string" ? cursor : "";
}

function skipRows(name: string, { skip, rows, onlyCount }: SkipTurn, first: object): NextOf {
  const asked = first as Fields;
  let skipped = (asked[skip] ?? 0) as number;
  return (reply) => {
    if (onlyCount !== undefined && asked[onlyCount] === true) return undefined;
    const { allCount, lastPage } = reply as { allCount?: number; lastPage?: boolean | number };
    const count = (reply[rows] as readonly unknown[]).length;
    const before = skipped;
    skipped += count;
    if (lastPage) return undefined;
    // Rows are no proof of an end while OpenD denies that the page was the last.
    if (count > 0 && lastPage !== undefined) {
      if (!allCount || before < allCount) return { [skip]: skipped };
      throw endless(
        name,
        `sends rows from row ${before} on although there are ${allCount} in all, and says that more follow`,
      );
    }
    if (allCount === undefined ? count === 0 && lastPage === undefined : skipped >= allCount) return undefined;
    if (count > 0) return { [skip]: skipped };
    throw endless(
      name,
      `sent no rows from row ${skipped} on and says that more follow (of ${allCount ?? "unknown"} in all)`,
    );
  };
}

function endless(name: string, what: string): OpenDProtocolError {
  return new OpenDProtocolError(
    "BAD_MESSAGE",
    `Turning the pages of ${name} was given up after the last that came: OpenD ${what}; ask for fewer with "limit"`,
  );
}
