/** Filters of K-lines. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { barFilter, KLType, PushGap, QotUpdateKL, RehabType, SubType } from "../../mod.ts";
import type { BarFilterOptions, KLine } from "../../mod.ts";
import { encodeQotUpdateKLResponse, type QotUpdateKLS2C } from "../../src/gen/qot_update_kl.ts";
import { encode, type Peer } from "../connection/scripted_opend.ts";
import { withContext } from "../connection/support.ts";
import { ok, TCP, withSession } from "../session/watched.ts";

/** A bar of a minute as it stood at a price. */
function bar(minute: number, closePrice: number, isBlank = false): KLine {
  return {
    time: `2026-06-01 10:${String(minute).padStart(2, "0")}:00`,
    isBlank,
    closePrice,
  };
}

/** A push of bars such as `"1@10 2@11"`: minutes and prices, with a minus for a blank one. */
function push(text: string, klType: KLType = KLType._1Min, rehabType: RehabType = 1, code = "00700"): QotUpdateKLS2C {
  const klList = text.split(" ").map((one) => {
    const [minute, price] = one.split("@");
    return price === "-" ? bar(Number(minute), 0, true) : bar(Number(minute), Number(price));
  });
  return { rehabType, klType, security: { market: 1, code }, name: "TENCENT", klList };
}

function textOf(bars: readonly KLine[] | undefined): string | undefined {
  return bars?.map(({ time, closePrice, isBlank }) => `${Number(time.slice(14, 16))}@${isBlank ? "-" : closePrice}`)
    .join(" ");
}

/** What comes of pushes, each told as a text. */
function through(options: BarFilterOptions, ...pushes: readonly QotUpdateKLS2C[]): (string | undefined)[] {
  const filter = barFilter(options);
  return pushes.map((push) => textOf(filter(push)?.klList));
}

describe("barFilter", () => {
  it("drops nothing that it was not told to drop, and hands on the very push", () => {
    const all = push("1@10 2@- 3@11");
    for (const filter of [barFilter(), barFilter({ closed: false, blank: true, klTypes: [KLType._1Min] })]) {
      assert.equal(filter(all), all);
      assert.equal(filter.items(all.klList), all.klList);
    }
    const solid = push("1@10 2@11");
    assert.equal(barFilter({ blank: false })(solid), solid);
  });

  it("drops blank bars, and a push of nothing else", () => {
    assert.deepEqual(through({ blank: false }, push("1@10 2@- 3@11"), push("4@-")), ["1@10 3@11", undefined]);
    assert.equal(textOf(barFilter({ blank: false }).items(push("1@- 2@3").klList)), "2@3");
  });

  it("tells periods and adjustments apart", () => {
    const { None, Forward, Backward } = RehabType;
    const pushes = [
      push("1@1"),
      push("1@2", KLType.Day),
      push("1@3", KLType._1Min, None),
      push("1@4", KLType.Day, None),
    ];
    assert.deepEqual(through({ klTypes: [KLType.Day] }, ...pushes), [undefined, "1@2", undefined, "1@4"]);
    assert.deepEqual(through({ rehabTypes: [None, Backward] }, ...pushes), [undefined, undefined, "1@3", "1@4"]);
    assert.deepEqual(through({ klTypes: [KLType.Day], rehabTypes: [Forward] }, ...pushes), [
      undefined,
      "1@2",
      undefined,
      undefined,
    ]);
  });

  it("gives a closed bar when the next begins, as it was last", () => {
    const pushes = ["1@10", "1@11", "1@12 2@12", "2@13", "4@14", "4@15 5@16 6@17"].map((text) => push(text));
    assert.deepEqual(through({ closed: true }, ...pushes), [
      undefined,
      undefined,
      "1@12",
      undefined,
      "2@13",
      "4@15 5@16",
    ]);
    assert.equal(textOf(barFilter({ closed: true }).items(push("1@10 2@11 3@12").klList)), "1@10 2@11");
    assert.deepEqual(barFilter({ closed: true }).items([]), []);
  });

  it("keeps the series of securities, periods and adjustments apart", () => {
    const pushes = [
      push("1@10"),
      push("2@20", KLType._1Min, RehabType.None),
      push("3@30", KLType._3Min),
      push("4@40", KLType._1Min, RehabType.Forward, "00001"),
      push("2@11"),
    ];
    assert.deepEqual(through({ closed: true }, ...pushes), [undefined, undefined, undefined, undefined, "1@10"]);
  });

  it("gives a bar again that changed after it was over, and keeps the newer one", () => {
    assert.deepEqual(through({ closed: true }, push("1@10"), push("2@11"), push("1@12"), push("3@13")), [
      undefined,
      "1@10",
      "1@12",
      "2@11",
    ]);
  });

  it("takes a blank bar for the next one, though it is not wanted itself", () => {
    assert.deepEqual(through({ closed: true, blank: false }, push("1@10"), push("2@-"), push("3@11"), push("4@12")), [
      undefined,
      "1@10",
      undefined,
      "3@11",
    ]);
  });

  it("goes by the instant where there is one: a market time comes twice when clocks are put back", () => {
    const filter = barFilter({ closed: true });
    const first = push("1@10");
    const again = push("1@11");
    assert.equal(filter({ ...first, klList: first.klList.map((one) => ({ ...one, timestamp: 3600 })) }), undefined);
    const given = filter({ ...again, klList: again.klList.map((one) => ({ ...one, timestamp: 7200 })) });
    assert.equal(textOf(given?.klList), "1@10");
  });

  it("forgets on reset", () => {
    const filter = barFilter({ closed: true });
    assert.equal(filter(push("1@10")), undefined);
    filter.reset();
    assert.equal(filter(push("5@10")), undefined);
    assert.equal(textOf(filter(push("6@11"))?.klList), "5@10");
  });

  it("gives each closed bar once and last as it was, however the changes are cut into pushes", () => {
    const changes = fc.array(fc.record({ step: fc.nat(2), price: fc.nat(99), cut: fc.boolean() }), { maxLength: 20 });
    fc.assert(fc.property(changes, (list) => {
      const filter = barFilter({ closed: true });
      const bars: KLine[] = [];
      const given: KLine[] = [];
      let part: KLine[] = [];
      let minute = 1;
      const flush = () => {
        if (part.length > 0) given.push(...filter({ ...push("1@1"), klList: part })?.klList ?? []);
        part = [];
      };
      for (const { step, price, cut } of list) {
        minute += step;
        const one = bar(minute, price);
        if (step > 0 || bars.length === 0) bars.push(one);
        else bars[bars.length - 1] = one;
        part.push(one);
        if (cut) flush();
      }
      flush();
      assert.deepEqual(given, bars.slice(0, -1));
    }));
  });

  it("stands before handlers and streams", () =>
    withContext("tcp", async (context, peer) => {
      const seen: (string | undefined)[] = [];
      context.on(QotUpdateKL, barFilter({ closed: true }).handler(({ klList }) => void seen.push(textOf(klList))));
      const stream = context.pushes(QotUpdateKL, { filter: barFilter({ closed: true }) });
      for (const text of ["1@10", "1@11", "2@12", "3@13"]) {
        peer.send(QotUpdateKL.id, 0, encode(encodeQotUpdateKLResponse, { retType: 0, s2c: push(text) }));
      }
      const taken: (string | undefined)[] = [];
      for await (const { klList } of stream) if (taken.push(textOf(klList)) === 2) break;
      assert.deepEqual(taken, ["1@11", "2@12"]);
      assert.deepEqual(seen, taken);
    }));

  it("that is reset when the connection is lost takes no bar for closed that changed unseen", () =>
    withSession(TCP, async (session, peer) => {
      const { context } = session;
      const send = (to: Peer, text: string) =>
        to.send(QotUpdateKL.id, 0, encode(encodeQotUpdateKLResponse, { retType: 0, s2c: push(text) }));
      const closed = barFilter({ closed: true });
      const stream = context.pushes(QotUpdateKL, { filter: closed, gaps: true })[Symbol.asyncIterator]();
      const told = (async () => {
        for await (const { type } of context.status()) if (type === "lost") closed.reset();
      })();
      await session.subscribe(peer, { securityList: ["HK.00700"], subTypeList: [SubType.KL_1Min] });
      send(peer, "1@10 2@11");
      assert.equal(textOf((await stream.next() as IteratorResult<QotUpdateKLS2C>).value.klList), "1@10");
      peer.end();
      const next = await session.again();
      ok(next, await next.next());
      // Right behind the reply: nobody has seen the gap yet.
      send(next, "3@12");
      send(next, "4@13");
      assert.ok((await stream.next()).value instanceof PushGap);
      assert.equal(textOf((await stream.next() as IteratorResult<QotUpdateKLS2C>).value.klList), "3@12");
      await context.close();
      await told;
    }));

  it("refuses what it does not know", () => {
    const wrong: readonly (readonly [object, RegExp])[] = [
      [{ closed: 1 }, /barFilter was given 1 as "closed", which must be true or false/],
      [{ klTypes: [] }, /given \[\] as "klTypes"/],
      [{ rehabTypes: RehabType.Forward }, /given 1 as "rehabTypes", which must be an array/],
      [{ periods: [1] }, /given "periods", which it does not know: it takes blank, closed, klTypes, rehabTypes/],
    ];
    for (const [options, message] of wrong) {
      assert.throws(() => barFilter(options as BarFilterOptions), { code: "ARGUMENT", message });
    }
  });
});
