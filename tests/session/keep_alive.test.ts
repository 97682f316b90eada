import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenDClosedError } from "../../src/errors.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import {
  decodeKeepAliveRequest,
  encodeKeepAliveResponse,
  KeepAlive as KeepAliveCommand,
} from "../../src/gen/keep_alive.ts";
import { KeepAlive } from "../../src/session/keep_alive.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { ContextOptions } from "../../src/session/options.ts";
import { quotePush } from "../connection/messages.ts";
import type { Peer } from "../connection/scripted_opend.ts";
import { withScripted } from "../connection/support.ts";

/** A clock that goes by hand. */
function byHand(interval: number) {
  const delays: number[] = [];
  let due: (() => void) | undefined;
  const state = { heard: false, sent: 0, dead: [] as number[], cancelled: 0 };
  const keepAlive = new KeepAlive({
    interval,
    heard: () => {
      const { heard } = state;
      state.heard = false;
      return heard;
    },
    send: () => state.sent++,
    onDead: (silence) => state.dead.push(silence),
    schedule: (callback, delay) => {
      delays.push(delay);
      due = callback;
      return () => {
        due = undefined;
        state.cancelled++;
      };
    },
  });
  const beat = (): void => {
    const callback = due;
    due = undefined;
    assert.ok(callback !== undefined, "nothing is scheduled");
    callback();
  };
  return { keepAlive, state, delays, beat, scheduled: () => due !== undefined };
}

describe("KeepAlive", () => {
  it("beats at four fifths of the interval", () => {
    const { state, delays, beat } = byHand(10);
    for (let i = 0; i < 5; i++) {
      state.heard = true;
      beat();
    }
    assert.equal(state.sent, 5);
    assert.deepEqual(new Set(delays), new Set([8000]));
  });

  it("finds OpenD dead after about three intervals of silence, once", () => {
    const { state, beat, scheduled } = byHand(10);
    while (scheduled()) beat();
    assert.deepEqual(state.dead, [32_000]);
    assert.equal(state.sent, 3);
  });

  it("begins to count anew with every sign of life", () => {
    const { state, beat, scheduled } = byHand(10);
    for (let i = 0; i < 3; i++) beat();
    state.heard = true;
    for (let i = 0; i < 4; i++) beat();
    assert.deepEqual(state.dead, []);
    assert.ok(scheduled());
    beat();
    assert.deepEqual(state.dead, [32_000]);
  });

  it("does not take its own lateness for silence", () => {
    const { state, beat, scheduled } = byHand(1);
    // However late the one beat comes, it is one beat.
    beat();
    assert.deepEqual(state.dead, []);
    assert.ok(scheduled());
  });

  it("stops", () => {
    const { keepAlive, state, scheduled } = byHand(10);
    keepAlive.stop();
    assert.equal(scheduled(), false);
    keepAlive.stop();
    assert.equal(state.cancelled, 1);
    assert.equal(state.sent, 0);
  });
});

describe("keep-alive of a connection", () => {
  /** Connects to an OpenD that wants a sign of life every second. */
  async function beating(run: (context: OpenDContext, peer: Peer) => Promise<void>, options: ContextOptions = {}) {
    await withScripted("tcp", async (opend) => {
      const context = new OpenDContext({ port: opend.port, ...options });
      const opened = context.open();
      const peer = await opend.accept();
      await peer.acceptInit({ keepAliveInterval: 1 });
      await opened;
      try {
        await run(context, peer);
      } finally {
        await context.close();
      }
    });
  }

  it("is sent sooner than OpenD asks, with the time", () =>
    beating(async (_context, peer) => {
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
      beating(async (context, peer) => {
        // It lives at first.
        peer.send(3005, 1, quotePush("A"));
        const reason = await context.closed;
        tellDead();
        assert.ok(reason instanceof OpenDClosedError);
        assert.match(reason.message, /nothing came from OpenD for 3\.2 s/);
        assert.equal(peer.waiting, 4);
      }),
      beating(async (context, peer) => {
        let over = false;
        void context.closed.then(() => over = true);
        for (let beats = 0; beats < 5; beats++) {
          await peer.next();
          peer.send(3005, 1, quotePush("A"));
        }
        assert.equal(over, false);
      }),
      beating(async (context, peer) => {
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
      beating(async (context, peer) => {
        // As silent as the first, which is found dead.
        await Promise.race([foundDead, context.closed.then(() => assert.fail("it was closed"))]);
        assert.equal(peer.waiting, 0);
      }, { keepAlive: false }),
    ]);
  });
});
