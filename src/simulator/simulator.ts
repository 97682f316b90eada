/**
 * The simulator as its users hold it.
 *
 * @module
 */

import type { Core } from "./core.ts";
import { NotifyNotifyType } from "../gen/notify.ts";
import type { SimulatedFault } from "./faults/fault.ts";
import type { FaultName, FaultOptions } from "./faults/options.ts";
import { startFault } from "./faults/start_fault.ts";
import { MemoryLinks } from "./memory/memory_links.ts";
import { type MemoryConnect, memoryConnect } from "./memory/memory_socket.ts";
import { memoryWebSocket, type MemoryWebSocketConstructor } from "./memory/memory_web_socket.ts";
import type { Market } from "./market/market.ts";
import { assertIdle, type PendingWork, pendingWork } from "./pending.ts";
import type { PacketCounts } from "./record.ts";
import type { QuoteRights } from "./rules/rights.ts";
import { SimulatorScript } from "./scripting/script.ts";
import type { ServerSession } from "./session.ts";
import type { Listener } from "./tcp_server.ts";
import { TcpSession } from "./tcp_session.ts";
import { SimulatedAccount } from "./trading/handle.ts";

/** One connection to a {@linkcode Simulator}. Found in {@linkcode Simulator.connections}. */
export interface SimulatedConnection {
  /** Its number in the order of connecting, from 1. */
  readonly number: number;
  /** Which of the two protocols it speaks. */
  readonly kind: "tcp" | "websocket";
  /** What the client is told; above 2^53. */
  readonly connID: bigint;
  /** Whether the handshake is done. */
  readonly ready: boolean;
  /** Whether its packets are encrypted. */
  readonly encrypted: boolean;
  /** InitConnect's clientID; `undefined` before it, and over WebSocket. */
  readonly clientID: string | undefined;
  /** How many packets went over it. */
  readonly packets: PacketCounts;
  /** Sends bytes as they are: a piece of the TCP stream, or one WebSocket message. */
  write(bytes: Uint8Array): void;
  /** Ends it in order: what was sent before still arrives. */
  close(): void;
  /** Breaks it off. */
  disconnect(): void;
}

/**
 * A running simulator. Made by `startSimulator()`.
 *
 * @example
 * ```ts
 * import { OpenQuoteContext } from "@opend/client";
 * import { startSimulator } from "@opend/client/simulator";
 *
 * await using sim = await startSimulator({ seed: 1 });
 * await using quote = await OpenQuoteContext.connect({ port: sim.port });
 * console.log(sim.connections[0]?.clientID, sim.packets.received);
 * ```
 */
export class Simulator extends SimulatorScript {
  readonly #core: Core;
  readonly #tcp: Listener | undefined;
  readonly #websocket: Listener | undefined;
  readonly #links: MemoryLinks;
  /**
   * Connects to it in memory, without a socket: the option `connect` of a context. It speaks TCP's protocol, with all
   * ciphers. An open connection holds the process, as a socket does.
   *
   * @example
   * ```ts
   * import { OpenQuoteContext } from "@opend/client";
   *
   * await using quote = await OpenQuoteContext.connect({ connect: sim.connect });
   * ```
   */
  readonly connect: MemoryConnect;
  /**
   * A WebSocket to it in memory, without a socket: the option `WebSocket` of a context.
   *
   * @example
   * ```ts
   * import { OpenQuoteContext } from "@opend/client";
   *
   * await using quote = await OpenQuoteContext.connect({ transport: "websocket", WebSocket: sim.WebSocket });
   * ```
   */
  readonly WebSocket: MemoryWebSocketConstructor;
  #closing: Promise<void> | undefined;

  /** @ignore For `startSimulator()`. */
  constructor(core: Core, tcp: Listener | undefined, websocket: Listener | undefined) {
    super(core);
    this.#core = core;
    this.#tcp = tcp;
    this.#websocket = websocket;
    this.#links = new MemoryLinks(!core.options.unref);
    this.connect = memoryConnect(core, this.#links);
    this.WebSocket = memoryWebSocket(core, this.#links);
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

  /** The numbers of the trading accounts, in the order they are listed. */
  get accounts(): readonly bigint[] {
    return [...this.#core.trading.accounts.keys()];
  }

  /**
   * A trading account, to look into and to meddle with.
   *
   * @throws {OpenDArgumentError} there is none of that number
   *
   * @example
   * ```ts
   * const account = sim.account(4755794n); // the paper account for Hong Kong stocks
   * account.setCash(10_000);
   * ```
   */
  account(accID: bigint): SimulatedAccount {
    const { market, trading } = this.#core;
    return new SimulatedAccount(trading, trading.account(accID), (symbol) => market.security(symbol));
  }

  /** Whether real accounts may trade: `Trd_UnlockTrade` changes it, and so can a test. */
  get unlocked(): boolean {
    return this.#core.trading.unlocked;
  }

  set unlocked(value: boolean) {
    this.#core.trading.unlocked = value;
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
   * Makes something go wrong, by name; {@linkcode FaultOptions} says what a client sees of each. Of several that would
   * strike the same packet the newest does.
   *
   * @returns what ends it, and tells how often it has struck
   * @throws {OpenDArgumentError} there is no such fault, or an option is out of range
   *
   * @example
   * ```ts
   * const fault = sim.fault("late", { command: "GetGlobalState" });
   * const late = quote.getGlobalState();
   * await fault.struck(); // OpenD has answered, and nothing came
   * fault.end();
   * await late;
   * ```
   */
  fault<K extends FaultName>(name: K, options: FaultOptions[K] = {}): SimulatedFault {
    return startFault(this.#core, name, options);
  }

  /**
   * What is left to happen: requests without a reply, pushes that wait, subscriptions, faults in force.
   *
   * @example
   * ```ts
   * sim.respond("GetGlobalState", () => "silent");
   * void quote.getGlobalState({ timeout: 1000 }).catch(() => {});
   * while (sim.pending().requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
   * console.log(sim.pending().requests[0]?.name); // "GetGlobalState"
   * ```
   */
  pending(): PendingWork {
    return pendingWork(this.#core);
  }

  /**
   * Makes sure that nothing is left to happen, as {@linkcode Simulator.pending} has it: for the end of a test. Open
   * connections are fine.
   *
   * @throws {Error} that lists what is left
   *
   * @example
   * ```ts
   * import { OpenQuoteContext } from "@opend/client";
   * import { startSimulator } from "@opend/client/simulator";
   *
   * await using sim = await startSimulator({ inMemory: true });
   * await using quote = await OpenQuoteContext.connect({ connect: sim.connect });
   * await quote.getGlobalState();
   * sim.assertIdle();
   * ```
   */
  assertIdle(): void {
    assertIdle(this.#core);
  }

  /**
   * Moves the market on to what its clock says and sends what is due: what the timer does by itself.
   *
   * @example
   * ```ts
   * import { OpenQuoteContext, QotUpdateTicker, SubType } from "@opend/client";
   * import { startSimulator, SteppedClock } from "@opend/client/simulator";
   *
   * const clock = new SteppedClock(Date.UTC(2025, 0, 2, 3));
   * await using sim = await startSimulator({ clock, interval: false });
   * await using quote = await OpenQuoteContext.connect({ port: sim.port });
   * const ticks = quote.pushes(QotUpdateTicker);
   * await quote.subscribe(["HK.00700"], [SubType.Ticker], { firstPush: false });
   * clock.advance(60_000);
   * sim.step(); // a minute of trades, at once
   * for await (const { tickerList } of ticks) {
   *   console.log(tickerList.length);
   *   break;
   * }
   * ```
   */
  step(): void {
    this.#core.step();
  }

  /**
   * Loses the connection to the quote servers, or finds it again, and tells those who want notices. With the servers
   * all
   * subscriptions are lost and no more are taken until they are back, and what was traded meanwhile is not pushed. That
   * is the worst that may be; how OpenD does it is not documented.
   *
   * @example
   * ```ts
   * const status = quote.status();
   * sim.setServers(false);
   * sim.setServers(true);
   * for await (const event of status) if (event.type === "gap" && event.of === "servers") break;
   * ```
   */
  setServers(connected: boolean): void {
    if (!this.#core.setServers(connected)) return;
    const connectStatus = { qotLogined: connected, trdLogined: true };
    this.push("Notify", { type: NotifyNotifyType.ConnStatus, connectStatus });
  }

  /** The rights to quotes in force. */
  get rights(): QuoteRights {
    return this.#core.rights.all;
  }

  /**
   * Sets rights to quotes, and tells those who want notices, as when another terminal takes a right or gives it back. What
   * is subscribed without a right stays so, and is not pushed until the right is back; getters go on. The rights that are
   * not named stay as they are.
   *
   * @throws {OpenDArgumentError} a market or a right that there is not
   *
   * @example
   * ```ts
   * sim.setRights({ HK: "BMP" });
   * console.log(sim.rights.HK); // "BMP"
   * sim.setRights({ HK: "SF" });
   * ```
   */
  setRights(rights: Partial<QuoteRights>): void {
    this.#core.setRights(rights);
  }

  /**
   * Breaks off all connections, or the one of a number. The ports stay open. Returns how many.
   *
   * @example
   * ```ts
   * const status = quote.status();
   * sim.disconnect();
   * for await (const event of status) if (event.type === "restored") break; // connected again, and subscribed
   * ```
   */
  disconnect(connection?: number): number {
    const sessions = [...this.#core.sessions].filter(({ number }) => connection === undefined || number === connection);
    for (const session of sessions) session.destroy();
    return sessions.length;
  }

  /**
   * Closes ports and connections. Twice is once.
   *
   * @example
   * ```ts
   * import { startSimulator } from "@opend/client/simulator";
   *
   * const sim = await startSimulator();
   * await sim.close(); // `await using` does it by itself
   * ```
   */
  close(): Promise<void> {
    this.#closing ??= (async () => {
      this.#core.close();
      this.#links.close();
      await Promise.all([this.#tcp?.close(), this.#websocket?.close()]);
    })();
    return this.#closing;
  }

  /** As {@linkcode Simulator.close}, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
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
