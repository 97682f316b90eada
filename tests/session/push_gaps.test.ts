/** Gaps as markers in streams of pushes. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Overflow } from "../../src/session/bounded_queue.ts";
import { PushGap } from "../../src/session/push_gap.ts";
import { PushStream, type PushStreamOptions } from "../../src/session/push_stream.ts";
import type { Security } from "../../src/gen/qot_common.ts";
import { take } from "../connection/support.ts";

/** As pushes of securities are, with a number to tell them apart. */
interface Data {
  readonly security: Security;
  readonly number: number;
}

type Item = Data | PushGap;

function data(code: string, number: number): Data {
  return { security: { market: 1, code }, number };
}

function gap(from: number, to = from, of: "connection" | "servers" = "connection"): PushGap {
  return new PushGap({ from, to, of });
}

function streamOf(options: PushStreamOptions = {}): PushStream<Item> {
  return new PushStream<Item>({ gaps: true, ...options }, () => {});
}

function textOf(item: Item): string {
  return item instanceof PushGap ? `[${item.from}-${item.to}]` : String(item.number);
}

async function textsOf(stream: PushStream<Item>): Promise<string> {
  stream.end();
  return (await take(stream)).map(textOf).join(" ");
}

describe("PushGap", () => {
  it("is told by its class and its kind, and has the gap's fields", () => {
    const item: Item = gap(1, 2, "servers");
    assert.ok(item instanceof PushGap);
    assert.deepEqual({ ...item }, { kind: "gap", from: 1, to: 2, of: "servers" });
  });

  it("of two side by side becomes one over both, of the connection if either is", () => {
    for (
      const [a, b, of] of [
        ["servers", "servers", "servers"],
        ["servers", "connection", "connection"],
        ["connection", "servers", "connection"],
      ] as const
    ) {
      assert.deepEqual(gap(1, 5, a).merge(gap(3, 4, b)), gap(1, 5, of));
      assert.deepEqual(gap(3, 4, a).merge(gap(1, 5, b)), gap(1, 5, of));
    }
  });
});

describe("streams of pushes", () => {
  it("have a marker in its place, whatever securities are wanted", async () => {
    const stream = streamOf({ securities: ["HK.A"] });
    stream.push(data("A", 1));
    stream.push(data("B", 2));
    stream.mark(gap(10, 20));
    stream.push(data("A", 3));
    assert.equal(await textsOf(stream), "1 [10-20] 3");
    const other = streamOf();
    const waiting = other[Symbol.asyncIterator]().next();
    other.mark(gap(30));
    assert.equal(textOf((await waiting).value!), "[30-30]");
  });

  it("lose nothing that counts as false where it is of the user's own kind", async () => {
    const stream = new PushStream<unknown>({ filter: (item) => item === "left out" ? undefined : item }, () => {});
    for (const item of [0, "", "left out", false, Number.NaN]) stream.push(item);
    stream.end();
    assert.deepEqual(await take(stream), [0, "", false, Number.NaN]);
  });

  it("have none where none was asked for", async () => {
    const stream = new PushStream<Item>({}, () => {});
    stream.mark(gap(1));
    stream.push(data("A", 1));
    assert.equal(await textsOf(stream), "1");
  });

  it("keep a marker when what stood around it is dropped, and do not count it", async () => {
    const stream = streamOf({ buffer: 2 });
    stream.push(data("A", 1));
    stream.mark(gap(10));
    stream.push(data("A", 2));
    assert.equal(stream.dropped, 0);
    for (const number of [3, 4, 5]) stream.push(data("A", number));
    assert.equal(stream.dropped, 3);
    assert.equal(await textsOf(stream), "[10-10] 4 5");
  });

  it("do not overflow because of a marker, and give it before the failure", async () => {
    const stream = streamOf({ buffer: 1, overflow: "error" });
    stream.push(data("A", 1));
    stream.mark(gap(10));
    assert.equal(textOf((await stream[Symbol.asyncIterator]().next()).value!), "1");
    stream.push(data("A", 2));
    stream.push(data("A", 3));
    const items = stream[Symbol.asyncIterator]();
    assert.equal(textOf((await items.next()).value!), "[10-10]");
    assert.equal(textOf((await items.next()).value!), "2");
    await assert.rejects(items.next(), { code: "PUSH_OVERFLOW" });
  });

  it("do not put the latest in front of the marker that came before it", async () => {
    const stream = streamOf({ overflow: "latest" });
    for (const number of [1, 2]) stream.push(data("A", number));
    stream.mark(gap(10));
    for (const number of [3, 4]) stream.push(data("A", number));
    assert.equal(stream.dropped, 2);
    assert.equal(await textsOf(stream), "2 [10-10] 4");
  });

  it("hold no more than their bound, however many gaps there are and nobody takes", async () => {
    for (const overflow of ["dropOldest", "latest"] as const) {
      for (const pushes of [true, false]) {
        const stream = streamOf({ buffer: 2, overflow });
        for (let i = 0; i < 1000; i++) {
          stream.mark(gap(i));
          if (pushes) stream.push(data("A", i));
        }
        assert.equal(await textsOf(stream), pushes ? "[0-997] [998-998] 998 [999-999] 999" : "[0-999]", overflow);
      }
    }
  });

  it("say of every gap where it was, whatever is dropped", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom<Overflow>("dropOldest", "latest"),
        fc.array(fc.constantFrom("A", "B", "C", "gap", "take"), { maxLength: 40 }),
        async (buffer, overflow, steps) => {
          const stream = streamOf({ buffer, overflow });
          const items = stream[Symbol.asyncIterator]();
          const asked: Promise<IteratorResult<Item, undefined>>[] = [];
          const gaps: number[] = [];
          // Pushes and gaps are numbered together.
          let pushes = 0;
          for (const [number, step] of steps.entries()) {
            if (step === "take") asked.push(items.next());
            else if (step === "gap") {
              gaps.push(number);
              stream.mark(gap(number));
            } else {
              pushes++;
              stream.push(data(step, number));
            }
          }
          stream.end();
          const taken = (await Promise.all(asked)).flatMap(({ done, value }) => done ? [] : [value]);
          const rest = await take(stream);
          const countOf = (some: readonly Item[]): number => some.filter((item) => !(item instanceof PushGap)).length;
          assert.ok(countOf(rest) <= buffer && rest.length <= 2 * buffer + 2);
          taken.push(...rest);
          assert.equal(countOf(taken) + stream.dropped, pushes);
          const left = new Set(gaps);
          for (const [i, item] of taken.entries()) {
            if (!(item instanceof PushGap)) continue;
            for (const place of gaps) if (place >= item.from && place <= item.to) left.delete(place);
            const spans = taken.map((other) => other instanceof PushGap ? [other.from, other.to] : [other.number]);
            assert.ok(spans.slice(0, i).flat().every((number) => number < item.from), "what came before is before it");
            assert.ok(spans.slice(i + 1).flat().every((number) => number > item.to), "what came after is after it");
          }
          assert.deepEqual([...left], []);
        },
      ),
      { numRuns: 500 },
    );
  });
});
