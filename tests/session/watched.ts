/** A context on a clock that stands still, with a scripted OpenD behind it, and everything that happens to it written down. */

import assert from "node:assert/strict";
import { encodeQotSubResponse, QotSub, type QotSubC2SInput } from "../../src/gen/qot_sub.ts";
import { QotUpdateBasicQot } from "../../src/gen/qot_update_basic_qot.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { ContextOptions } from "../../src/session/options.ts";
import type { StatusEvent } from "../../src/session/status.ts";
import {
  type Kind,
  type Packet,
  type Peer,
  type ScriptedOpenD,
  type ScriptedOptions,
  startScripted,
} from "../connection/scripted_opend.ts";
import { WebSocket } from "../connection/support.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { FakeClock } from "./fake_clock.ts";

/** How a client and OpenD speak. */
export interface Way {
  readonly name: string;
  readonly kind: Kind;
  readonly pem?: string;
}

export const TCP: Way = { name: "TCP", kind: "tcp" };
export const AES: Way = {
  name: "TCP with AES",
  kind: "tcp",
  pem: rsaVectors.find(({ bits }) => bits === 1024)!.privatePkcs1,
};
export const WEBSOCKET: Way = { name: "WebSocket", kind: "websocket" };
export const ways: readonly Way[] = [TCP, AES, WEBSOCKET];

export type EventOf<T extends StatusEvent["type"]> = Extract<StatusEvent, { readonly type: T }>;

/** A context under watch. */
export class Watched {
  readonly opend: ScriptedOpenD;
  readonly clock: FakeClock = new FakeClock();
  readonly context: OpenDContext;
  /** All events so far. */
  readonly log: StatusEvent[] = [];
  /** Resolves with the log when the status has ended. */
  readonly over: Promise<readonly StatusEvent[]>;
  #taken = 0;
  #wake: () => void = () => {};
  #ended = false;

  constructor(opend: ScriptedOpenD, way: Way, options: ContextOptions) {
    this.opend = opend;
    this.context = new OpenDContext({
      port: opend.port,
      rsaPrivateKey: way.pem,
      ...(way.kind === "websocket" ? { transport: "websocket", WebSocket } : undefined),
      clock: this.clock,
      reconnect: { jitter: false },
      ...options,
    });
    this.over = this.#watch();
  }

  async #watch(): Promise<readonly StatusEvent[]> {
    for await (const event of this.context.status()) {
      this.log.push(event);
      this.#wake();
    }
    this.#ended = true;
    this.#wake();
    return this.log;
  }

  /** The next event of a type after those that were waited for. */
  async until<T extends StatusEvent["type"]>(type: T): Promise<EventOf<T>> {
    for (;;) {
      while (this.#taken < this.log.length) {
        const event = this.log[this.#taken++]!;
        if (event.type === type) return event as EventOf<T>;
      }
      if (this.#ended) throw new Error(`the status ended without "${type}": ${this.types.join(" ")}`);
      await new Promise<void>((resolve) => this.#wake = resolve);
    }
  }

  get types(): string[] {
    return this.log.map(({ type }) => type);
  }

  /** Connects for the first time. */
  async open(): Promise<Peer> {
    const [peer] = await Promise.all([this.opend.accept().then((peer) => peer.ready()), this.context.open()]);
    await this.until("ready");
    return peer;
  }

  /** Lets the wait before the next attempt pass, and gives the other side of it: nothing is said yet. */
  async redialled(): Promise<Peer> {
    const { delay } = await this.until("waiting");
    this.clock.advance(delay);
    return await this.opend.accept();
  }

  /** As {@linkcode redialled}, through the handshake; the restoring may have begun. */
  async again(): Promise<Peer> {
    const peer = await (await this.redialled()).ready();
    await this.until("ready");
    return peer;
  }

  /** Subscribes, and has OpenD agree. */
  async subscribe(peer: Peer, c2s: Partial<QotSubC2SInput>): Promise<void> {
    const asked = this.context.request(QotSub, {
      securityList: [],
      subTypeList: [],
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
      ...c2s,
    });
    ok(peer, await peer.next());
    await asked;
  }
}

/** Says yes to a request that wants nothing else. */
export function ok(peer: Peer, packet: Packet): void {
  peer.reply(packet, encodeQotSubResponse, { retType: 0 });
}

/** Says no. */
export function no(peer: Peer, packet: Packet, retMsg: string): void {
  peer.reply(packet, encodeQotSubResponse, { retType: -1, retMsg });
}

/** Runs with a context that is not open yet. At the end it is closed, and neither timer nor socket may be left. */
export async function watched(
  way: Way,
  run: (session: Watched) => Promise<void>,
  options: ContextOptions = {},
  scripted: ScriptedOptions = {},
): Promise<void> {
  const opend = await startScripted(way.kind, { pem: way.pem, ...scripted });
  try {
    const session = new Watched(opend, way, options);
    try {
      await run(session);
    } finally {
      await session.context.close();
    }
    await session.over;
    assert.equal(session.clock.timers, 0, "a timer is left");
    if (scripted.stubborn !== true) await opend.idle();
  } finally {
    await opend.close();
  }
}

/** As {@linkcode watched}, with a session that stands. */
export function withSession(
  way: Way,
  run: (session: Watched, peer: Peer) => Promise<void>,
  options: ContextOptions = {},
  scripted: ScriptedOptions = {},
): Promise<void> {
  return watched(way, async (session) => await run(session, await session.open()), options, scripted);
}

/** The codes of the quotes that are pushed. */
export function pushedTo(context: OpenDContext): string[] {
  const codes: string[] = [];
  context.on(QotUpdateBasicQot, ({ basicQotList }) => codes.push(...basicQotList.map(({ security }) => security.code)));
  return codes;
}
