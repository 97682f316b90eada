/**
 * The simulator as its users hold it.
 *
 * @module
 */

import type { Core } from "./core.ts";
import { PushBody, pushBody, type PushName, type S2COf } from "./envelope.ts";
import { NotifyNotifyType } from "../gen/notify.ts";
import type { Market } from "./market/market.ts";
import type { PacketCounts } from "./record.ts";
import type { ResponderOf, RespondTo } from "./responder.ts";
import type { ServerSession } from "./session.ts";
import type { Listener } from "./tcp_server.ts";
import { TcpSession } from "./tcp_session.ts";

/** One connection to a {@linkcode Simulator}. */
export interface SimulatedConnection {
  /** Its number in the order of connecting, from 1. */
  readonly number: number;
  readonly kind: "tcp" | "websocket";
  /** What the client is told; above 2^53. */
  readonly connID: bigint;
  /** Whether the handshake is done. */
  readonly ready: boolean;
  /** Whether its packets are encrypted. */
  readonly encrypted: boolean;
  /** InitConnect's clientID; `undefined` before it, and over WebSocket. */
  readonly clientID: string | undefined;
  readonly packets: PacketCounts;
  /** Sends bytes as they are: a piece of the TCP stream, or one WebSocket message. */
  write(bytes: Uint8Array): void;
  /** Ends it in order: what was sent before still arrives. */
  close(): void;
  /** Breaks it off. */
  disconnect(): void;
}

/** A running simulator. Made by `startSimulator()`. */
export class Simulator {
  readonly #core: Core;
  readonly #tcp: Listener | undefined;
  readonly #websocket: Listener | undefined;
  #closing: Promise<void> | undefined;

  /** @ignore For `startSimulator()`. */
  constructor(core: Core, tcp: Listener | undefined, websocket: Listener | undefined) {
    this.#core = core;
    this.#tcp = tcp;
    this.#websocket = websocket;
  }

  /** The TCP port; 0 when there is none. */
  get port(): number {
    return this.#tcp?.port ?? 0;
  }

  /** The WebSocket port; 0 when there is none. */
  get websocketPort(): number {
    return this.#websocket?.port ?? 0;
  }

  /** The market behind it: prices can be read here, and orders placed that move them. */
  get market(): Market {
    return this.#core.market;
  }

  /** The open connections, in the order of connecting. */
  get connections(): readonly SimulatedConnection[] {
    return [...this.#core.sessions].map(connectionOf);
  }

  /** The packets of the open connections together. */
  get packets(): PacketCounts {
    const sum = { received: 0, replies: 0, pushes: 0, dropped: 0 };
    for (const { counts } of this.#core.sessions) {
      sum.received += counts.received;
      sum.replies += counts.replies;
      sum.pushes += counts.pushes;
      sum.dropped += counts.dropped;
    }
    return sum;
  }

  /**
   * Answers a command in the simulator's place: to leave it without a reply, to close the connection on it, to refuse it,
   * to give other data, to hold the reply back.
   *
   * @param to the command's constant name, `"InitWebSocket"`, or `"*"` for every request
   * @returns what ends it
   *
   * @example
   * ```ts
   * import { startSimulator } from "@opend/client/simulator";
   *
   * await using sim = await startSimulator();
   * const undo = sim.respond("QotGetKL", ({ c2s }) => c2s?.reqNum === 7 ? "silent" : "default");
   * undo();
   * ```
   */
  respond<K extends RespondTo>(to: K, responder: ResponderOf<K>): () => void {
    return this.#core.responders.add(to, responder);
  }

  /**
   * Sends a push to every connection that is set up, whether it subscribed or not; a Notify only to those that want them.
   *
   * @returns to how many
   */
  push<K extends PushName>(name: K, s2c: S2COf<K>, connection?: number): number {
    const wanted = (session: ServerSession): boolean => name !== "Notify" || session.recvNotify;
    return this.#push(pushBody(name, s2c), connection, wanted);
  }

  /** Sends a push of any id and body, such as one that a newer OpenD has. Returns to how many connections. */
  pushRaw(id: number, body: Uint8Array, connection?: number): number {
    return this.#push(new PushBody(id, body), connection, () => true);
  }

  /** Moves the market on to what its clock says and sends what is due: what the timer does by itself. */
  step(): void {
    this.#core.step();
  }

  /**
   * Loses the connection to the quote servers, or finds it again, and tells those who want notices. With the servers all
   * subscriptions are lost and no more are taken until they are back, and what was traded meanwhile is not pushed. That
   * is the worst that may be; how OpenD does it is not documented.
   */
  setServers(connected: boolean): void {
    if (!this.#core.setServers(connected)) return;
    const connectStatus = { qotLogined: connected, trdLogined: true };
    this.push("Notify", { type: NotifyNotifyType.ConnStatus, connectStatus });
  }

  /** Breaks off all connections, or the one of a number. The ports stay open. Returns how many. */
  disconnect(connection?: number): number {
    const sessions = [...this.#core.sessions].filter(({ number }) => connection === undefined || number === connection);
    for (const session of sessions) session.destroy();
    return sessions.length;
  }

  /** Closes ports and connections. Twice is once. */
  close(): Promise<void> {
    this.#closing ??= (async () => {
      this.#core.close();
      await Promise.all([this.#tcp?.close(), this.#websocket?.close()]);
    })();
    return this.#closing;
  }

  /** As {@linkcode Simulator.close}, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #push(push: PushBody, connection: number | undefined, wanted: (session: ServerSession) => boolean): number {
    return this.#core.push(
      push,
      (session) => (connection === undefined || session.number === connection) && wanted(session),
    );
  }
}

function connectionOf(session: ServerSession): SimulatedConnection {
  const tcp = session instanceof TcpSession ? session : undefined;
  return {
    number: session.number,
    kind: session.kind,
    connID: session.connID,
    ready: session.ready,
    encrypted: tcp?.encrypted ?? false,
    clientID: tcp?.init?.clientID,
    packets: { ...session.counts },
    write: (bytes) => session.write(bytes),
    close: () => session.close(),
    disconnect: () => session.destroy(),
  };
}
