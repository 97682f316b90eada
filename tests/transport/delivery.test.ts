import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CLOSE_LINGER, Delivery } from "../../src/transport/delivery.ts";
import { pattern, Recorder } from "./recorder.ts";

function make(handlers = new Recorder()) {
  const destroyed: (Error | undefined)[] = [];
  return { handlers, destroyed, delivery: new Delivery(handlers, (reason) => destroyed.push(reason)) };
}

describe("Delivery", () => {
  it("finishes once, and hands out nothing afterwards", () => {
    const { handlers, destroyed, delivery } = make();
    const reason = new Error("lost");
    delivery.data(pattern(3));
    assert.ok(delivery.open && !delivery.over);
    delivery.finish(reason);
    delivery.finish();
    delivery.data(pattern(3));
    assert.ok(!delivery.open && delivery.over);
    assert.equal(delivery.startClose(), false);
    assert.deepEqual([handlers.length, handlers.closes, destroyed], [3, [reason], [reason]]);
  });

  it("after a close of ours what breaks is no reason", () => {
    const { handlers, delivery } = make();
    assert.equal(delivery.startClose(), true);
    assert.equal(delivery.startClose(), false);
    delivery.data(pattern(3));
    delivery.finish(new Error("reset"));
    assert.deepEqual([handlers.length, handlers.closes], [0, [undefined]]);
  });

  it("a handler that closes and then throws is told what it threw", () => {
    const bug = new Error("bug");
    const delivery: Delivery = new Delivery({
      onData() {
        delivery.startClose();
        throw bug;
      },
      onClose: (reason) => handlers.onClose(reason),
    }, () => {});
    const handlers = new Recorder();
    delivery.data(pattern(1));
    assert.deepEqual(handlers.closes, [bug]);
  });

  it("what is thrown and is no Error is wrapped", () => {
    const handlers = new Recorder();
    handlers.onData = () => {
      throw "a string";
    };
    make(handlers).delivery.data(pattern(1));
    assert.equal(handlers.closes[0]?.cause, "a string");
  });

  it("an onClose that throws is reported by queueMicrotask, not to the socket", () => {
    const own = globalThis.queueMicrotask;
    const queued: (() => void)[] = [];
    globalThis.queueMicrotask = (task) => void queued.push(task);
    try {
      const bug = new Error("bug");
      const handlers = new Recorder();
      handlers.onClose = () => {
        throw bug;
      };
      make(handlers).delivery.finish();
      assert.equal(queued.length, 1);
      assert.throws(() => queued[0]?.(), (error) => error === bug);
    } finally {
      globalThis.queueMicrotask = own;
    }
  });

  it("a close that nobody answers ends after a second", async () => {
    const { handlers, delivery } = make();
    const begin = performance.now();
    const alive = setInterval(() => {}, 1000); // the limit itself does not hold the process
    delivery.startClose();
    await handlers.closed;
    clearInterval(alive);
    assert.ok(performance.now() - begin >= CLOSE_LINGER - 5);
  });
});
