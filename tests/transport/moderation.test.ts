import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  BUSY_PIECES,
  LONGEST_SMALL_PIECE,
  Moderation,
  type ModerationClock,
  REST,
  STILL_BUSY_PIECES,
  systemClock,
  WINDOW,
} from "../../src/transport/moderation.ts";
import { RestClock } from "./rest_clock.ts";

/** A socket that is paused or is not. */
class FakeSocket {
  readonly calls: ("pause" | "resume")[] = [];
  pause(): void {
    this.calls.push("pause");
  }
  resume(): void {
    this.calls.push("resume");
  }
}

function start(): { clock: RestClock; socket: FakeSocket; moderation: Moderation } {
  const clock = new RestClock();
  const socket = new FakeSocket();
  return { clock, socket, moderation: new Moderation(socket, clock) };
}

function receive(moderation: Moderation, pieces: number, length = 700): void {
  for (let i = 0; i < pieces; i++) moderation.received(length);
}

describe("moderation of a flooded socket", () => {
  it("rests when pieces follow each other closely, for no longer than it says", () => {
    const { clock, socket, moderation } = start();
    receive(moderation, BUSY_PIECES - 1);
    assert.deepEqual(socket.calls, []);
    clock.time = WINDOW;
    receive(moderation, 1);
    assert.deepEqual(socket.calls, ["pause"]);
    assert.deepEqual(clock.delays, [REST]);
    clock.fire();
    assert.deepEqual(socket.calls, ["pause", "resume"]);
  });

  it("never rests when they are rarer", () => {
    const { clock, socket, moderation } = start();
    const gap = WINDOW / (BUSY_PIECES - 1) * 1.01;
    for (let i = 0; i < 100 * BUSY_PIECES; i++) {
      clock.time += gap;
      moderation.received(700);
    }
    assert.deepEqual(socket.calls, []);
  });

  it("does not rest for what is as dear as a wake-up itself: long pieces", () => {
    const { socket, moderation } = start();
    receive(moderation, 10 * BUSY_PIECES, LONGEST_SMALL_PIECE + 1);
    for (let i = 0; i < 10 * BUSY_PIECES; i++) {
      receive(moderation, 1);
      receive(moderation, 1, LONGEST_SMALL_PIECE + 1);
    }
    assert.deepEqual(socket.calls, []);
    receive(moderation, BUSY_PIECES, LONGEST_SMALL_PIECE);
    assert.deepEqual(socket.calls, ["pause"]);
  });

  it("rests again at once as long as it lasts, and is awake for good when it ends", () => {
    const { clock, socket, moderation } = start();
    receive(moderation, BUSY_PIECES);
    for (let rest = 1; rest <= 3; rest++) {
      clock.time += REST;
      clock.fire();
      moderation.received(100_000); // what has gathered
      receive(moderation, STILL_BUSY_PIECES);
      assert.equal(clock.delays.length, rest);
      receive(moderation, 1);
      assert.equal(clock.delays.length, rest + 1);
    }
    clock.time += REST;
    clock.fire();
    clock.time += 2 * WINDOW;
    receive(moderation, STILL_BUSY_PIECES); // too late to count as the same flood
    receive(moderation, BUSY_PIECES - 1);
    assert.equal(clock.delays.length, 4);
    assert.equal(socket.calls.at(-1), "resume");
  });

  it("wakes for a reply, and counts from the start", () => {
    const { clock, socket, moderation } = start();
    receive(moderation, BUSY_PIECES);
    moderation.expectReply();
    assert.deepEqual(socket.calls, ["pause", "resume"]);
    assert.equal(clock.pending, 0);
    receive(moderation, BUSY_PIECES - 1);
    moderation.expectReply();
    receive(moderation, BUSY_PIECES - 1);
    assert.deepEqual(socket.calls, ["pause", "resume"]);
    receive(moderation, 1);
    assert.deepEqual(socket.calls, ["pause", "resume", "pause"]);
  });

  it("counts nothing while it rests, and leaves a socket that is gone alone", () => {
    const { clock, socket, moderation } = start();
    receive(moderation, 3 * BUSY_PIECES); // what was read before the pause took effect
    assert.deepEqual(socket.calls, ["pause"]);
    assert.equal(moderation.stop(), true);
    assert.equal(moderation.stop(), false);
    assert.equal(clock.pending, 0);
    assert.deepEqual(socket.calls, ["pause"]);
  });

  it("holds the process by its timer as long as the socket is to hold it", () => {
    const { clock, socket, moderation } = start();
    receive(moderation, BUSY_PIECES);
    moderation.hold(false);
    assert.deepEqual(socket.calls, ["pause", "resume"], "the rest was to end");
    receive(moderation, STILL_BUSY_PIECES + BUSY_PIECES);
    moderation.hold(true);
    receive(moderation, BUSY_PIECES);
    assert.deepEqual(clock.holds, [true, false, true]);
    assert.equal(clock.pending, 1);
  });

  it("keeps time by the runtime's clock when none is handed in", async () => {
    const clock: ModerationClock = systemClock;
    const before = clock.now();
    clock.after(0, true, () => assert.fail("it was stopped"))();
    let stop = (): void => {};
    await new Promise<void>((resolve) => stop = clock.after(REST, true, resolve));
    stop();
    assert.ok(clock.now() > before);
  });
});
