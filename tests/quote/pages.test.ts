/** Pages of every kind: of every paged command against a stand-in, and of one of each kind against the simulator. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import { OpenDContext, pages, QotMarket, QotUpdateTicker } from "../../mod.ts";
import type { PagedRequest, RequestCommand, RequestOptions } from "../../mod.ts";
import * as commands from "../../src/gen/mod.ts";
import {
  QotGetBasicQot,
  QotGetEarningsBeatRank,
  type QotGetEarningsBeatRankBeatType,
  QotGetEconomicCalendar,
  QotGetHotList,
  QotGetInstitutionList,
  QotGetWarrant,
  QotStockScreen,
  QotWarrantScreen,
  SortField,
} from "../../src/gen/mod.ts";
import { OpenDArgumentError, OpenDProtocolError, OpenDResponseError } from "../../src/errors.ts";
import { TURNS } from "../../src/quote/paging.ts";
import { type Simulator, startSimulator } from "../../src/simulator/mod.ts";
import { failsWith, take } from "../connection/support.ts";

type Fields = Record<string, unknown>;
type AnyPaged = RequestCommand<PagedRequest, Fields>;

const market = QotMarket.HK_Security;
const warrants = { begin: 0, num: 200, sortField: SortField.Code, ascend: true };

/** Every command of the table. */
const paged: readonly AnyPaged[] = Object.values(commands)
  .filter((value) =>
    typeof value === "object" && "kind" in value && value.kind === "request" && value.id in TURNS
  ) as unknown as AnyPaged[];

/** Stands in for a context: answers from a list, and keeps what it was asked. */
class Answering {
  readonly asked: Fields[] = [];
  readonly options: (RequestOptions | undefined)[] = [];
  readonly #answers: readonly Fields[];

  constructor(answers: readonly Fields[]) {
    this.#answers = answers;
  }

  request<C2S, S2C>(_command: RequestCommand<C2S, S2C>, c2s: C2S, options?: RequestOptions): Promise<S2C> {
    this.options.push(options);
    this.asked.push(c2s as Fields);
    const answer = this.#answers[this.asked.length - 1];
    return answer === undefined ? Promise.reject(new Error("one too many")) : Promise.resolve(answer as S2C);
  }
}

/** The replies that OpenD would cut rows into, and the requests that ask for them. */
function replies(
  command: AnyPaged,
  sizes: readonly number[],
): { readonly answers: Fields[]; readonly asked: Fields[] } {
  const turn = TURNS[command.id]!;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const isBytes = "cursor" in turn && /Key$/.test(turn.cursor) && turn.cursor !== "nextKey";
  const cursor = (page: number) => isBytes ? Uint8Array.of(0, page, page >> 8) : `to ${page}`;
  const asked: Fields[] = [];
  let from = 0;
  const answers = sizes.map((size, page) => {
    const isLast = page === sizes.length - 1;
    const first = from;
    from += size;
    if ("cursor" in turn) {
      asked.push(page === 0 ? {} : { [turn.cursor]: cursor(page) });
      const end = turn.last ?? [undefined, isBytes ? new Uint8Array() : ""][size % 2];
      return {
        at: first,
        [turn.next]: isLast ? end : cursor(page + 1),
        ...(turn.more === undefined ? {} : { [turn.more]: !isLast }),
      };
    }
    asked.push(page === 0 ? {} : { [turn.skip]: first });
    const ends = [{ allCount: all }, { lastPage: isLast }, { lastPage: Number(isLast), allCount: all }];
    return { at: first, [turn.rows]: Array.from({ length: size }, () => ({})), ...ends[sizes.length % 3] };
  });
  return { answers, asked };
}

describe("pages, of every paged command", () => {
  it("come once each and in order, however many there are, and then end", async () => {
    assert.equal(paged.length, Object.keys(TURNS).length);
    const anyCommand = fc.constantFrom(...paged);
    await fc.assert(fc.asyncProperty(
      anyCommand,
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 300 }),
      async (command, sizes) => {
        const { answers, asked } = replies(command, sizes);
        const context = new Answering(answers);
        assert.deepEqual(await take(pages(context, command, {})), answers);
        assert.deepEqual(context.asked, asked);
      },
    ));
    for (const command of paged) {
      const { answers, asked } = replies(command, [3, 1, 2]);
      const context = new Answering(answers);
      assert.deepEqual(await take(pages(context, command, {})), answers, command.name);
      assert.deepEqual(context.asked, asked, command.name);
    }
  });

  it("are given up when they would never end", async () => {
    for (const command of paged) {
      const turn = TURNS[command.id]!;
      if ("cursor" in turn) {
        for (const at of [1, 2, 4]) {
          const { answers } = replies(command, [1, 1, 1, 1, 1, 1]);
          answers[4] = { ...answers[4], [turn.next]: answers[at - 1]![turn.next] };
          const context = new Answering(answers);
          await failsWith(
            take(pages(context, command, {})),
            OpenDProtocolError,
            "BAD_MESSAGE",
            /which it had before.*loop/,
          );
          assert.equal(context.asked.length, 5, command.name);
        }
      } else {
        for (const more of [{ lastPage: false }, { lastPage: 0, allCount: 5 }, { allCount: 5 }]) {
          const context = new Answering([{ [turn.rows]: [{}], ...more }, { [turn.rows]: [], ...more }]);
          await failsWith(
            take(pages(context, command, {})),
            OpenDProtocolError,
            "BAD_MESSAGE",
            /no rows from row 1 on/,
          );
          assert.equal(context.asked.length, 2, command.name);
        }
        // OpenD that does not skip.
        for (const lastPage of [false, 0]) {
          const same = { [turn.rows]: [{}, {}], lastPage, allCount: 3 };
          const context = new Answering([same, same, same]);
          await failsWith(
            take(pages(context, command, {})),
            OpenDProtocolError,
            "BAD_MESSAGE",
            /although there are 3 in all/,
          );
          assert.equal(context.asked.length, 3, command.name);
        }
      }
    }
  });

  it("go on from where the request says, and never back to it", async () => {
    for (const command of paged) {
      const turn = TURNS[command.id]!;
      const { answers } = replies(command, [2, 2, 2]);
      if ("cursor" in turn) {
        const start = answers[0]![turn.next];
        const context = new Answering(answers.slice(1));
        assert.deepEqual(await take(pages(context, command, { [turn.cursor]: start })), answers.slice(1));
        assert.deepEqual(context.asked[0], { [turn.cursor]: start });
        const looping = new Answering([{ [turn.next]: start, ...(turn.more && { [turn.more]: true }) }]);
        await failsWith(
          take(pages(looping, command, { [turn.cursor]: start })),
          OpenDProtocolError,
          "BAD_MESSAGE",
          /loop/,
        );
      } else {
        const [, ...rest] = answers;
        const context = new Answering(rest);
        assert.deepEqual(await take(pages(context, command, { [turn.skip]: 2 })), rest);
        assert.deepEqual(context.asked.map((c2s) => c2s[turn.skip]), [2, 4]);
      }
    }
  });

  it("keep the request as it was when it was given", async () => {
    const { answers } = replies(QotGetInstitutionList as unknown as AnyPaged, [1, 1]);
    const context = new Answering(answers);
    const c2s: { market: QotMarket; count: number } = { market, count: 1 };
    const all = pages(context, QotGetInstitutionList, c2s);
    c2s.count = 7;
    await take(all);
    assert.deepEqual(context.asked, [{ market, count: 1 }, { market, count: 1, page: "to 1" }]);
    assert.deepEqual(c2s, { market, count: 7 });
  });
});

describe("pages, by their options", () => {
  it("have the same signal and time-out each", async () => {
    const { answers } = replies(QotGetHotList as unknown as AnyPaged, [1, 1, 1]);
    const context = new Answering(answers);
    const { signal } = new AbortController();
    await take(pages(context, QotGetHotList, { market }, { signal, timeout: 50, limit: 2 }));
    assert.deepEqual(context.options, [{ signal, timeout: 50 }, { signal, timeout: 50 }]);
    assert.ok(context.options.every((options) => options?.signal === signal));
  });
});

describe("pages, by what OpenD says of the end", () => {
  const ends = async (command: unknown, answers: readonly Fields[], c2s: PagedRequest & Fields = {}): Promise<void> => {
    const context = new Answering(answers);
    assert.deepEqual(await take(pages(context, command as AnyPaged, c2s)), answers);
  };

  it("of which the last page is the first word, then how many there are", async () => {
    const rows = [{}, {}];
    await ends(QotGetWarrant, [{ warrantDataList: rows, lastPage: true, allCount: 99 }]);
    await ends(QotGetWarrant, [{ warrantDataList: rows, lastPage: false, allCount: 2 }, {
      warrantDataList: [],
      allCount: 2,
    }]);
    await ends(QotStockScreen, [{ dataList: rows, lastPage: 0, allCount: 0 }, { dataList: rows, lastPage: 1 }]);
    await ends(QotStockScreen, [{ dataList: rows, lastPage: 0 }, { dataList: rows, lastPage: 1 }]);
    await ends(QotGetHotList, [{ dataList: rows, allCount: 3 }, { dataList: [{}], allCount: 3 }]);
  });

  it("or nothing at all: an empty page then is the end", async () => {
    await ends(QotGetHotList, [{ dataList: [{}] }, { dataList: [{}] }, { dataList: [] }]);
    await ends(QotGetWarrant, [{ warrantDataList: [], lastPage: false, allCount: 0 }]);
  });

  it("or that only the count was asked for", async () => {
    await ends(QotWarrantScreen, [{ warrants: [], lastPage: false, allCount: 4000 }], { onlyCount: true });
  });

  it("or that no more follow, with a cursor or without", async () => {
    await ends(QotGetEconomicCalendar, [{ nextPage: "b", hasMore: true }, { nextPage: "c", hasMore: false }]);
    await ends(QotGetEconomicCalendar, [{ nextPage: "b" }, {}]);
    const context = new Answering([{ hasMore: true }]);
    await failsWith(
      take(pages(context, QotGetEconomicCalendar, { beginDate: "2026-11-20" })),
      OpenDProtocolError,
      "BAD_MESSAGE",
      /more pages follow \(hasMore\), but gives no "nextPage"/,
    );
  });
});

describe("pages, from the simulator", () => {
  let sim: Simulator;
  let opend: OpenDContext;
  before(async () => {
    sim = await startSimulator();
    opend = new OpenDContext({ port: sim.port! });
    await opend.open();
  });
  after(async () => {
    await opend.close();
    await sim.close();
  });

  /** Answers with institutions without an end. Returns the pages asked for. */
  function endless(fail?: { readonly page: number; readonly answer: "silent" | "refused" }) {
    const asked: (string | undefined)[] = [];
    const undo = sim.respond("QotGetInstitutionList", ({ c2s }) => {
      asked.push(c2s?.page);
      if (asked.length !== fail?.page) return { retType: 0, s2c: { dataList: [], nextPage: `to ${asked.length}` } };
      return fail.answer === "silent" ? "silent" : { retType: -1, retMsg: "no more today" };
    });
    return { asked, [Symbol.dispose]: undo };
  }

  it("ask for nothing before it is taken, and for nothing after the loop was left", async () => {
    const server = endless();
    try {
      const all = pages(opend, QotGetInstitutionList, { market });
      await opend.request(QotGetBasicQot, { securityList: ["HK.00700"] }).catch(() => {});
      assert.deepEqual(server.asked, []);
      let taken = 0;
      for await (const { nextPage } of all) {
        assert.equal(nextPage, `to ${++taken}`);
        assert.equal(server.asked.length, taken);
        if (taken === 3) break;
      }
      assert.deepEqual(await all.next(), { done: true, value: undefined });
      assert.deepEqual(server.asked, [undefined, "to 1", "to 2"]);
    } finally {
      server[Symbol.dispose]();
    }
  });

  it("stop at a limit", async () => {
    const server = endless();
    try {
      assert.equal((await take(pages(opend, QotGetInstitutionList, { market }, { limit: 2 }))).length, 2);
      assert.deepEqual(server.asked, [undefined, "to 1"]);
    } finally {
      server[Symbol.dispose]();
    }
  });

  it("pass on what OpenD refuses, after the pages before", async () => {
    const server = endless({ page: 3, answer: "refused" });
    try {
      const all = pages(opend, QotGetInstitutionList, { market });
      await all.next();
      await all.next();
      await failsWith(all.next(), OpenDResponseError, "RESPONSE", /no more today/);
      assert.deepEqual(await all.next(), { done: true, value: undefined });
      assert.equal(server.asked.length, 3);
    } finally {
      server[Symbol.dispose]();
    }
  });

  it("are given up by a signal, between pages and in one", async () => {
    const server = endless({ page: 3, answer: "silent" });
    try {
      const between = new AbortController();
      const some = pages(opend, QotGetInstitutionList, { market }, { signal: between.signal });
      await some.next();
      between.abort(new Error("enough"));
      await assert.rejects(some.next(), /enough/);
      assert.equal(server.asked.length, 1);
      const during = new AbortController();
      const more = pages(opend, QotGetInstitutionList, { market }, { signal: during.signal });
      await more.next();
      const third = more.next();
      during.abort(new Error("enough again"));
      await assert.rejects(third, /enough again/);
    } finally {
      server[Symbol.dispose]();
    }
  });

  it("skip what came", async () => {
    const asked: unknown[] = [];
    const undo = sim.respond("QotStockScreen", ({ c2s }) => {
      const from = c2s?.pageFrom ?? 0;
      asked.push(from);
      const dataList = Array.from({ length: Math.min(3, 8 - from) }, () => ({ results: [] }));
      return { retType: 0, s2c: { dataList, lastPage: from + 3 >= 8 ? 1 : 0, allCount: 8 } };
    });
    try {
      const sizes = (await take(pages(opend, QotStockScreen, { pageCount: 3 }))).map(({ dataList }) => dataList.length);
      assert.deepEqual(sizes, [3, 3, 2]);
      assert.deepEqual(asked, [0, 3, 6]);
    } finally {
      undo();
    }
  });

  it("are only those of commands that have some", () => {
    const refused = (ask: () => unknown, message: RegExp): void => {
      assert.throws(ask, (error) => error instanceof OpenDArgumentError && message.test(error.message));
    };
    const securityList = ["HK.00700"];
    // @ts-expect-error: what no field turns is not paged
    refused(() => pages(opend, QotGetBasicQot, { securityList }), /"Qot_GetBasicQot" has no pages to turn/);
    const beatType: QotGetEarningsBeatRankBeatType = 1;
    // @ts-expect-error: nor is what only says how many there are
    refused(() => pages(opend, QotGetEarningsBeatRank, { market, beatType }), /has no pages/);
    // @ts-expect-error: nor is a push
    refused(() => pages(opend, QotUpdateTicker, {}), /"Qot_UpdateTicker" has no pages/);
    // @ts-expect-error: nor is nothing
    refused(() => pages(opend, undefined, {}), /"undefined" has no pages/);
    for (const limit of [0, -1, 1.5, NaN, "2" as unknown as number]) {
      refused(() => pages(opend, QotGetWarrant, warrants, { limit }), /"limit".*whole number of pages/);
    }
  });
});
