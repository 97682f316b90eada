import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { describe, it } from "node:test";
import { type Attempt, dial } from "../../src/transport/dial.ts";

/** A dial that is decided by the test. */
function begin(signal?: AbortSignal) {
  let abandoned = 0;
  const attempts: Attempt<string>[] = [];
  const promise = dial<string>(signal, (started) => {
    attempts.push(started);
    return () => void abandoned++;
  });
  const [attempt] = attempts;
  assert.ok(attempt !== undefined);
  return { promise, attempt, abandoned: () => abandoned };
}

describe("dial", () => {
  it("takes the first outcome and leaves no listener at the signal", async () => {
    const { signal } = new AbortController();
    const good = begin(signal);
    assert.equal(getEventListeners(signal, "abort").length, 1);
    assert.equal(good.attempt.pending, true);
    good.attempt.succeed("socket");
    good.attempt.succeed("another");
    good.attempt.fail(new Error("late"));
    assert.equal(good.attempt.pending, false);
    assert.equal(await good.promise, "socket");

    const bad = begin(signal);
    const error = new Error("refused");
    bad.attempt.fail(error);
    bad.attempt.succeed("late");
    await assert.rejects(bad.promise, (reason) => reason === error);
    assert.equal(getEventListeners(signal, "abort").length, 0);
    assert.deepEqual([good.abandoned(), bad.abandoned()], [0, 0]);
  });

  it("an abort rejects with the reason, whatever it is, and abandons once", async () => {
    const controller = new AbortController();
    const { promise, attempt, abandoned } = begin(controller.signal);
    controller.abort("any reason");
    attempt.succeed("late");
    await assert.rejects(promise, (reason) => reason === "any reason");
    assert.equal(abandoned(), 1);
    assert.equal(attempt.pending, false);
  });

  it("does not start when the signal is aborted already", async () => {
    await assert.rejects(
      dial(AbortSignal.abort("before"), () => assert.fail("it was started")),
      (reason) => reason === "before",
    );
  });

  it("what start throws is the failure", async () => {
    const { signal } = new AbortController();
    const error = new Error("no such thing");
    await assert.rejects(
      dial(signal, () => {
        throw error;
      }),
      (reason) => reason === error,
    );
    assert.equal(getEventListeners(signal, "abort").length, 0);
  });
});
