import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { OpenDArgumentError, OpenDError } from "../../src/errors.ts";
import { BoundedQueue, type Overflow } from "../../src/session/bounded_queue.ts";

interface Item {
  readonly key: string;
  readonly number: number;
}

/** A marker stands for one place, or for several that came together. */
class Mark implements Item {
  readonly key = "";
  readonly number: number;
  readonly upTo: number;

  constructor(number: number, upTo = number) {
    this.number = number;
    this.upTo = upTo;
  }

  merge(later: Mark): Mark {
    return new Mark(this.number, later.upTo);
  }
}

/** What one who takes was given. */
function nameOf(item: Item): unknown {
  return item instanceof Mark ? `mark ${item.number}-${item.upTo}` : item.number;
}

/** What the queue is to do, in the plainest code. */
class Model {
  buffer: Item[] = [];
  /** The marker that dropping has left alone in front. */
  first: Mark | undefined;
  dropped = 0;
  ended = false;
  failure: unknown;
  returns = 0;
  /** Those who wait, by the index of their `next()`, and what each was given in the end. */
  waiting: number[] = [];
  given: unknown[] = [];
  readonly limit: number;
  readonly overflow: Overflow;

  constructor(limit: number, overflow: Overflow) {
    this.limit = limit;
    this.overflow = overflow;
  }

  push(item: Item): void {
    if (this.ended) return;
    const waiting = this.waiting.shift();
    if (waiting !== undefined) {
      this.given[waiting] = nameOf(item);
      return;
    }
    if (item instanceof Mark) {
      const last = this.buffer.at(-1);
      if (last instanceof Mark) this.buffer.splice(-1, 1, last.merge(item));
      else this.buffer.push(item);
      return;
    }
    const since = this.buffer.findLastIndex((other) => other instanceof Mark);
    const same = this.overflow === "latest" ? this.buffer.findIndex(({ key }, i) => i > since && key === item.key) : -1;
    if (same >= 0) {
      this.buffer[same] = item;
      this.dropped++;
      return;
    }
    if (this.buffer.filter((other) => !(other instanceof Mark)).length === this.limit) {
      if (this.overflow === "error") {
        this.end("overflow");
        this.returns++;
        return;
      }
      for (let gone = this.buffer.shift(); gone instanceof Mark; gone = this.buffer.shift()) {
        this.first = this.first?.merge(gone) ?? gone;
      }
      this.dropped++;
    }
    this.buffer.push(item);
  }

  end(failure?: unknown): void {
    if (this.ended) return;
    this.ended = true;
    if (this.waiting.length === 0) this.failure = failure;
    for (const waiting of this.waiting.splice(0)) this.given[waiting] = failure ?? "done";
  }

  next(): void {
    const index = this.given.length;
    const item = this.first ?? this.buffer.shift();
    this.first = undefined;
    if (item !== undefined) this.given[index] = nameOf(item);
    else if (this.ended) {
      this.given[index] = this.failure ?? "done";
      this.failure = undefined;
    } else {
      this.given[index] = "waits";
      this.waiting.push(index);
    }
  }

  return(): void {
    this.buffer = [];
    this.first = undefined;
    if (!this.ended) this.returns++;
    this.end();
    this.failure = undefined;
  }
}

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ push: fc.constantFrom("a", "b", "c", "d") }) },
  { weight: 4, arbitrary: fc.constant("next" as const) },
  { weight: 2, arbitrary: fc.constant("mark" as const) },
  { weight: 1, arbitrary: fc.constantFrom("end" as const, "fail" as const, "return" as const) },
);

describe("BoundedQueue", () => {
  it("does what its model does, whatever is done to it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom<Overflow>("dropOldest", "latest", "error"),
        fc.array(step, { maxLength: 40 }),
        async (limit, overflow, steps) => {
          let returns = 0;
          const queue = new BoundedQueue<Item>({
            limit,
            overflow,
            keyOf: ({ key }) => key,
            onReturn: () => returns++,
          });
          const model = new Model(limit, overflow);
          const given: unknown[] = [];
          const taken: Promise<void>[] = [];
          let number = 0;
          for (const what of steps) {
            if (typeof what === "object") {
              const item = { key: what.push, number: number++ };
              queue.push(item);
              model.push(item);
            } else if (what === "mark") {
              const mark = new Mark(number++);
              queue.push(mark, true);
              model.push(mark);
            } else if (what === "next") {
              const index = given.push("waits") - 1;
              model.next();
              taken.push(
                queue.next().then(
                  ({ done, value }) => void (given[index] = done === true ? "done" : nameOf(value!)),
                  (error) => void (given[index] = error instanceof OpenDError ? "overflow" : error),
                ),
              );
            } else if (what === "return") {
              assert.deepEqual(await queue.return(), { done: true, value: undefined });
              model.return();
            } else {
              const failure = what === "fail" ? "failed" : undefined;
              queue.end(failure);
              model.end(failure);
            }
            assert.equal(queue.dropped, model.dropped);
            assert.equal(returns, model.returns);
          }
          for (let turn = 0; turn < 5; turn++) await Promise.resolve();
          assert.deepEqual(given, model.given);
          queue.end();
          await Promise.all(taken);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("tells a failure once", async () => {
    const waited = new BoundedQueue<number>({ limit: 1, overflow: "dropOldest" });
    const waiting = waited.next();
    waited.end(new Error("over"));
    await assert.rejects(waiting, /over/);
    assert.deepEqual(await waited.next(), { done: true, value: undefined });

    const asked = new BoundedQueue<number>({ limit: 1, overflow: "dropOldest" });
    asked.push(1);
    asked.end(new Error("over"));
    assert.deepEqual(await asked.next(), { done: false, value: 1 });
    await assert.rejects(asked.next(), /over/);
    assert.deepEqual(await asked.next(), { done: true, value: undefined });
  });

  it("takes no longer for each value when many wait", async () => {
    const limit = 200_000;
    const queue = new BoundedQueue<number>({ limit, overflow: "dropOldest" });
    const begin = Date.now();
    // The first half is dropped, the second taken.
    for (let i = 0; i < 2 * limit; i++) queue.push(i);
    for (let i = limit; i < 2 * limit; i++) assert.equal((await queue.next()).value, i);
    // Looked for from the beginning each time, they take ten seconds; so, a fifth of one.
    assert.ok(Date.now() - begin < 4000);
  });

  it("says what to do about an overflow", async () => {
    const queue = new BoundedQueue<number>({ limit: 1, overflow: "error" });
    queue.push(1);
    queue.push(2);
    assert.deepEqual(await queue.next(), { done: false, value: 1 });
    await assert.rejects(
      queue.next(),
      (error) => error instanceof OpenDError && error.code === "PUSH_OVERFLOW" && /raise "buffer"/.test(error.message),
    );
  });

  it("calls onReturn once, for break and await using too", async () => {
    let returns = 0;
    const make = () => new BoundedQueue<number>({ limit: 5, overflow: "dropOldest", onReturn: () => returns++ });
    const broken = make();
    broken.push(1);
    for await (const value of broken) {
      assert.equal(value, 1);
      break;
    }
    await broken.return();
    assert.equal(returns, 1);
    {
      await using used = make();
      used.push(1);
    }
    assert.equal(returns, 2);
  });

  for (const limit of [0, -1, 1.5, NaN, Infinity, "5"]) {
    it(`refuses a buffer of ${limit}`, () => {
      assert.throws(
        () => new BoundedQueue({ limit: limit as number, overflow: "latest" }),
        (error) => error instanceof OpenDArgumentError && /"buffer"/.test(error.message),
      );
    });
  }

  it("refuses another overflow", () => {
    assert.throws(
      () => new BoundedQueue({ limit: 1, overflow: "drop" as Overflow }),
      (error) => error instanceof OpenDArgumentError && /"overflow" was given as "drop"/.test(error.message),
    );
  });
});
