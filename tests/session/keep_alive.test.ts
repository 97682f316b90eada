import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { OpenDClosedError } from "../../src/errors.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import {
  decodeKeepAliveRequest,
  encodeKeepAliveResponse,
  KeepAlive as KeepAliveCommand,
} from "../../src/gen/keep_alive.ts";
import { KeepAlive, type KeepAliveOptions } from "../../src/session/keep_alive.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { ContextOptions } from "../../src/session/options.ts";
import { quotePush } from "../connection/messages.ts";
import type { Peer } from "../connection/scripted_opend.ts";
import { withScripted } from "../connection/support.ts";
import { FakeClock } from "./fake_clock.ts";

/** A clock that can sleep as a laptop does: what should have fired meanwhile fires afterwards. */
class SleepyClock extends FakeClock {
  #asleep = 0;

  override now(): number {
    return super.now() + this.#asleep;
  }

  sleep(ms: number): void {
    this.#asleep += ms;
  }
}

/** A keep-alive, and all that it does: `beats` and `dead` have the milliseconds since the start. */
function beating(options: Partial<KeepAliveOptions> = {}) {
  const clock = new SleepyClock();
  const began = clock.now();
  const state = { heard: false, held: [] as boolean[] };
  const beats: number[] = [];
  const dead: { at: number; silence: number }[] = [];
  const keepAlive = new KeepAlive({
    interval: 10,
    clock,
    heard: () => {
      const { heard } = state;
      state.heard = false;
      return heard;
    },
    send: () => beats.push(clock.now() - began),
    onDead: (silence) => dead.push({ at: clock.now() - began, silence }),
    hold: () => false,
    ...options,
  });
  /** The next beat, which comes `ms` late. */
  const lateBeat = (ms: number): void => {
    clock.sleep(ms);
    clock.advance(clock.nextIn ?? assert.fail("nothing is scheduled"));
  };
  return { clock, keepAlive, state, beats, dead, lateBeat };
}

describe("KeepAlive", () => {
  it("beats at four fifths of the interval", () => {
    const { clock, state, beats, dead } = beating();
    for (let i = 0; i < 5; i++) {
      clock.advance(7999);
      state.heard = true;
      clock.advance(1);
    }
    assert.deepEqual(beats, [8000, 16_000, 24_000, 32_000, 40_000]);
    assert.deepEqual(dead, []);
  });

  it("finds OpenD dead after three intervals of silence, once", () => {
    const { clock, beats, dead } = beating();
    clock.advance(1e6);
    assert.deepEqual(beats, [8000, 16_000, 24_000]);
    assert.deepEqual(dead, [{ at: 30_000, silence: 30_000 }]);
    assert.equal(clock.timers, 0);
  });

  it("begins to count anew with every sign of life, however late it comes", () => {
    const { clock, state, beats, dead } = beating();
    clock.advance(29_999);
    state.heard = true;
    clock.advance(1);
    assert.equal(beats.at(-1), 30_000);
    clock.advance(29_999);
    assert.deepEqual(dead, []);
    clock.advance(1);
    assert.deepEqual(dead, [{ at: 60_000, silence: 30_000 }]);
  });

  it("does not count a busy program's lateness as silence", () => {
    const { beats, dead, lateBeat } = beating();
    for (let i = 0; i < 3; i++) lateBeat(3000);
    assert.deepEqual(beats, [11_000, 22_000, 33_000]);
    assert.deepEqual(dead, []);
    lateBeat(0);
    assert.deepEqual(dead, [{ at: 39_000, silence: 30_000 }]);
  });

  it("sends a fresh beat after a sleep and gives it its time, however much silence was before", () => {
    for (let before = 0; before <= 3; before++) {
      const { clock, state, beats, dead, lateBeat } = beating();
      clock.advance(before * 8000);
      lateBeat(8 * 3600_000);
      assert.equal(beats.length, before + 1, "a fresh one at once");
      assert.deepEqual(dead, []);
      clock.advance(7999);
      assert.deepEqual(dead, []);
      // Answered in time: all is well.
      state.heard = true;
      clock.advance(29_999);
      assert.deepEqual(dead, []);
    }
  });

  it("finds OpenD dead when the fresh beat after a sleep is not answered either", () => {
    const { clock, dead, lateBeat } = beating();
    clock.advance(24_000);
    lateBeat(3600_000);
    clock.advance(7999);
    assert.deepEqual(dead, []);
    clock.advance(1);
    assert.equal(dead.length, 1);
    assert.equal(clock.timers, 0);
  });

  it("keeps a session whose every beat is late by a minute, as long as it is answered", () => {
    const { state, beats, dead, lateBeat } = beating();
    for (let i = 0; i < 100; i++) {
      lateBeat(60_000);
      state.heard = true;
    }
    assert.equal(beats.length, 100);
    assert.deepEqual(dead, []);
  });

  it("keeps one that answers every other of its late beats", () => {
    const { state, dead, lateBeat } = beating();
    for (let i = 0; i < 100; i++) {
      state.heard = i % 2 === 1;
      lateBeat(60_000);
    }
    assert.deepEqual(dead, []);
  });

  it("notices a dead OpenD even if every beat is late, once three intervals' worth were not answered", () => {
    const { clock, beats, dead, lateBeat } = beating();
    for (let i = 0; i < 4; i++) lateBeat(60_000);
    assert.equal(beats.length, 4);
    assert.deepEqual(dead, []);
    lateBeat(60_000);
    assert.equal(beats.length, 4);
    assert.deepEqual(dead, [{ at: 5 * 68_000, silence: 32_000 }]);
    assert.equal(clock.timers, 0);
  });

  it("asks before each beat whether it holds the process", () => {
    const held = [true, false, true];
    const { clock, state } = beating({ hold: () => held.shift() ?? false });
    const seen: number[] = [clock.holding];
    for (let i = 0; i < 3; i++) {
      state.heard = true;
      clock.advance(8000);
      seen.push(clock.holding);
    }
    assert.deepEqual(seen, [1, 0, 1, 0]);
  });

  it("keeps to what a timer can keep", () => {
    const { clock } = beating({ interval: 2 ** 31 - 1 });
    assert.ok(clock.nextIn! < 2 ** 31);
  });

  it("stops", () => {
    const { clock, keepAlive, beats, dead } = beating();
    clock.advance(8000);
    keepAlive.stop();
    assert.equal(clock.timers, 0);
    keepAlive.stop();
    clock.advance(1e6);
    assert.deepEqual([beats, dead], [[8000], []]);
  });

  it("stops for good when it is stopped by what it sends", () => {
    const { clock, keepAlive } = beating({ send: () => keepAlive.stop() });
    clock.advance(8000);
    assert.equal(clock.timers, 0);
  });

  it("beats in time, and is wrong about no OpenD that answers, whatever sleeps come between", () => {
    // Beats that are answered or not, each with how late it comes.
    const step = fc.record({
      answered: fc.boolean(),
      late: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 600_000 })),
    });
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, onlyWhenSilent) => {
      const { clock, state, beats, dead, lateBeat } = beating({ onlyWhenSilent });
      let unheard = 0;
      for (const { answered, late } of steps) {
        state.heard = answered;
        const sent = beats.length;
        assert.ok(clock.nextIn! > 0 && clock.nextIn! <= (onlyWhenSilent ? 10_000 : 8000));
        lateBeat(late);
        unheard = answered ? 0 : unheard + 1;
        if (dead.length > 0) {
          // Three unanswered at least, and none of them gone unasked.
          assert.ok(unheard >= 3, `${unheard}`);
          assert.ok(dead[0]!.silence >= 30_000);
          assert.equal(clock.timers, 0);
          return;
        }
        assert.equal(beats.length - sent, answered && onlyWhenSilent ? 0 : 1);
        assert.equal(clock.timers, 1);
        assert.ok(unheard < 8, "so many unanswered make it dead, late or not");
      }
    }));
  });
});

describe("KeepAlive as a probe", () => {
  const onlyWhenSilent = true;

  it("sends nothing while something comes in every interval", () => {
    const { clock, state, beats } = beating({ onlyWhenSilent });
    for (let i = 0; i < 20; i++) {
      clock.advance(5000);
      state.heard = i % 2 === 0;
    }
    assert.deepEqual(beats, []);
    assert.equal(clock.timers, 1);
  });

  it("asks after an interval of silence, and again until three have passed", () => {
    const { clock, beats, dead } = beating({ onlyWhenSilent });
    clock.advance(1e6);
    assert.deepEqual(beats, [10_000, 20_000]);
    assert.deepEqual(dead, [{ at: 30_000, silence: 30_000 }]);
  });

  it("takes an answer for a sign of life and is quiet for an interval", () => {
    const { clock, state, beats, dead } = beating({ onlyWhenSilent, send: () => state.heard = true });
    clock.advance(1e6);
    assert.deepEqual([beats, dead], [[], []]);
    assert.equal(clock.timers, 1);
  });

  it("probes at once after a sleep, and does not take it for silence", () => {
    const { clock, state, beats, dead, lateBeat } = beating({ onlyWhenSilent });
    state.heard = true;
    clock.advance(10_000);
    assert.deepEqual(beats, []);
    lateBeat(3600_000);
    assert.equal(beats.length, 1);
    clock.advance(29_999);
    assert.deepEqual(dead, []);
    clock.advance(1);
    assert.equal(dead.length, 1);
  });

  it("notices a dead OpenD even if every probe is late", () => {
    const { dead, beats, lateBeat } = beating({ onlyWhenSilent });
    for (let i = 0; i < 3; i++) lateBeat(60_000);
    assert.deepEqual(dead, []);
    lateBeat(60_000);
    assert.equal(beats.length, 3);
    assert.equal(dead.length, 1);
  });
});

describe("keep-alive of a connection", () => {
  /** Connects to an OpenD that wants a sign of life every second. */
  async function connected(run: (context: OpenDContext, peer: Peer) => Promise<void>, options: ContextOptions = {}) {
    await withScripted("tcp", async (opend) => {
      const context = new OpenDContext({ port: opend.port, reconnect: false, ...options });
      const opened = context.open();
      const peer = await opend.accept();
      await peer.acceptInit({ keepAliveInterval: 1 });
      try {
        await opened;
        await run(context, peer);
      } finally {
        await context.close();
      }
    });
  }

  it("is sent sooner than OpenD asks, with the time", () =>
    connected(async (_context, peer) => {
      const began = performance.now();
      const packet = await peer.next();
      const waited = performance.now() - began;
      assert.equal(packet.id, KeepAliveCommand.id);
      assert.ok(waited > 600, `${waited} ms`);
      const { time } = decodeMessage(decodeKeepAliveRequest, packet.body).c2s;
      assert.ok(Math.abs(time - Date.now() / 1000) < 5);
      peer.reply(packet, encodeKeepAliveResponse, { retType: 0, s2c: { time } });
    }));

  // At once, for an interval has a second at least.
  it("gives a silent OpenD up, takes pushes for a sign of life, and sends nothing when it is off", async () => {
    let tellDead = (): void => {};
    const foundDead = new Promise<void>((resolve) => tellDead = resolve);
    await Promise.all([
      connected(async (context, peer) => {
        // It lives at first.
        peer.send(3005, 1, quotePush("A"));
        const reason = await context.closed;
        tellDead();
        assert.ok(reason instanceof OpenDClosedError);
        // More where the machine is so busy that a beat was late.
        assert.match(reason.message, /nothing came from OpenD for [3-6](\.\d)? s/);
        assert.ok(peer.waiting >= 4, `${peer.waiting} beats`);
      }),
      connected(async (context, peer) => {
        let over = false;
        void context.closed.then(() => over = true);
        for (let beats = 0; beats < 5; beats++) {
          await peer.next();
          peer.send(3005, 1, quotePush("A"));
        }
        assert.equal(over, false);
      }),
      connected(async (context, peer) => {
        // A reply so long that it takes longer than three intervals to come: a byte a beat.
        let over = false;
        void context.closed.then(() => over = true);
        const frame = peer.packet(3005, 1, new Uint8Array(1000));
        for (let beats = 0; beats < 5; beats++) {
          await peer.next();
          peer.write(frame.subarray(beats, beats + 1));
        }
        assert.equal(over, false);
      }),
      connected(async (context, peer) => {
        // As silent as the first, which is found dead.
        await Promise.race([foundDead, context.closed.then(() => assert.fail("it was closed"))]);
        assert.equal(peer.waiting, 0);
      }, { keepAlive: false }),
    ]);
  });
});
