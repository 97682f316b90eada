/**
 * What went over the connections, for tests that wait for it or look back at it.
 *
 * @module
 */

import type { ResponseEnvelope } from "../../codec/command.ts";
import { decodeMessage } from "../../codec/reader.ts";
import type { Reader } from "../../codec/reader.ts";
import * as gen from "../../gen/mod.ts";
import { serverCommands } from "../../gen/server.ts";
import type { C2SOf, PushName, RequestName, S2COf } from "../envelope.ts";
import type { PacketRecord } from "../record.ts";

/**
 * A request that came. Told by {@linkcode Simulator.received} and {@linkcode PacketLog.requests}.
 *
 * @template C2S what the command's request holds
 */
export interface ReceivedRequest<C2S = unknown> {
  /** The connection's number, from 1. */
  readonly connection: number;
  /** The serial or section. */
  readonly serial: number | bigint;
  /** What was asked; `undefined` when it cannot be read. */
  readonly c2s: C2S | undefined;
}

/**
 * A reply or a push that went out. Told by {@linkcode Simulator.sent} and {@linkcode PacketLog.replies}.
 *
 * @template S2C what the command's reply, or the push, holds
 */
export interface SentPacket<S2C = unknown> {
  /** The connection's number, from 1. */
  readonly connection: number;
  /** The serial or section: the request's, or a push's own. */
  readonly serial: number | bigint;
  /** 0 is success; below it the request was refused. */
  readonly retType: number;
  /** Why it was refused. */
  readonly retMsg: string;
  /** What was replied or pushed; `undefined` where there is nothing, or it cannot be read. */
  readonly s2c: S2C | undefined;
}

/** A command's constant with what reads its replies. */
interface Answered {
  readonly decode: (reader: Reader, end: number) => ResponseEnvelope<unknown>;
}

function requestOf<K extends RequestName>(
  name: K,
  { connection, serial, body }: PacketRecord,
): ReceivedRequest<C2SOf<K>> {
  const { decode } = serverCommands[name] as { readonly decode: (reader: Reader, end: number) => { c2s: unknown } };
  let c2s: unknown;
  try {
    c2s = decodeMessage(decode, body).c2s;
  } catch {
    c2s = undefined;
  }
  return { connection, serial, c2s: c2s as C2SOf<K> | undefined };
}

function sentOf<K extends RequestName | PushName>(
  name: K,
  { connection, serial, body }: PacketRecord,
): SentPacket<S2COf<K>> {
  const { decode } = (gen as unknown as Readonly<Record<string, Answered>>)[name] as Answered;
  try {
    const { retType, retMsg = "", s2c } = decodeMessage(decode, body);
    return { connection, serial, retType, retMsg, s2c: s2c as S2COf<K> | undefined };
  } catch {
    return { connection, serial, retType: Number.NaN, retMsg: "", s2c: undefined };
  }
}

/**
 * Every packet from its making on. Given by {@linkcode Simulator.recordPackets}; `using` ends it.
 *
 * @example
 * ```ts
 * using log = sim.recordPackets();
 * await quote.getGlobalState();
 * console.log(log.requests("GetGlobalState").length, log.packets.length); // 1 2
 * ```
 */
export class PacketLog {
  /** All of them, in order, decrypted. */
  readonly packets: PacketRecord[] = [];
  readonly #end: () => void;

  /** @ignore For `sim.recordPackets()`. */
  constructor(watch: PacketWatch) {
    this.#end = watch.add((packet) => void this.packets.push(packet));
  }

  /**
   * The requests of a command, in the order of their coming.
   *
   * @example
   * ```ts
   * using log = sim.recordPackets();
   * await quote.getMarketState({ securityList: ["HK.00700"] });
   * console.log(log.requests("QotGetMarketState")[0]?.c2s?.securityList); // [{ market: 1, code: "00700" }]
   * ```
   */
  requests<K extends RequestName>(name: K): ReceivedRequest<C2SOf<K>>[] {
    const { id } = serverCommands[name];
    return this.packets.filter((packet) => packet.direction === "in" && packet.id === id)
      .map((packet) => requestOf(name, packet));
  }

  /**
   * The replies to a command, or the pushes of a name, in the order of their going.
   *
   * @example
   * ```ts
   * using log = sim.recordPackets();
   * await quote.getGlobalState();
   * console.log(log.replies("GetGlobalState")[0]?.s2c?.qotLogined); // true
   * ```
   */
  replies<K extends RequestName | PushName>(name: K): SentPacket<S2COf<K>>[] {
    const { id } = serverCommands[name];
    return this.packets.filter((packet) => packet.direction === "out" && packet.id === id)
      .map((packet) => sentOf(name, packet));
  }

  /**
   * Forgets what came until now.
   *
   * @example
   * ```ts
   * using log = sim.recordPackets();
   * await quote.getGlobalState();
   * log.clear();
   * console.log(log.packets.length); // 0
   * ```
   */
  clear(): void {
    this.packets.length = 0;
  }

  /** Ends it; what was recorded stays. */
  [Symbol.dispose](): void {
    this.#end();
  }
}

/** Tells of packets. */
export class PacketWatch {
  readonly #listeners = new Set<(packet: PacketRecord) => void>();
  /** How each of those who wait is told that it was in vain. */
  readonly #waiting = new Set<(why: string) => void>();
  #closed = false;

  /** Tells those who listen. */
  tell(packet: PacketRecord): void {
    for (const listener of [...this.#listeners]) listener(packet);
  }

  /** Calls `listener` for every packet. Returns what ends that. */
  add(listener: (packet: PacketRecord) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The next request of a command that passes. */
  received<K extends RequestName>(
    name: K,
    where: (request: ReceivedRequest<C2SOf<K>>) => boolean,
  ): Promise<ReceivedRequest<C2SOf<K>>> {
    const { id } = serverCommands[name];
    return this.#next(`a request ${name} came`, (packet) => {
      if (packet.direction !== "in" || packet.id !== id) return undefined;
      const request = requestOf(name, packet);
      return where(request) ? request : undefined;
    });
  }

  /** The next reply or push of a name that passes. */
  sent<K extends RequestName | PushName>(
    name: K,
    where: (packet: SentPacket<S2COf<K>>) => boolean,
  ): Promise<SentPacket<S2COf<K>>> {
    const { id } = serverCommands[name];
    return this.#next(`${name} was sent`, (packet) => {
      if (packet.direction !== "out" || packet.id !== id) return undefined;
      const found = sentOf(name, packet);
      return where(found) ? found : undefined;
    });
  }

  /** Those who wait, wait in vain. */
  close(): void {
    this.#closed = true;
    for (const fail of this.#waiting) fail("was closed");
  }

  #next<T>(what: string, look: (packet: PacketRecord) => T | undefined): Promise<T> {
    const next = new Promise<T>((resolve, reject) => {
      if (this.#closed) return reject(new Error(`The simulator was closed before ${what}`));
      const settle = (done: () => void): void => {
        end();
        this.#waiting.delete(fail);
        done();
      };
      const fail = (why: string): void => settle(() => reject(new Error(`The simulator ${why} before ${what}`)));
      const end = this.add((packet) => {
        let found: T | undefined;
        try {
          found = look(packet);
        } catch (error) {
          // The test's own look at the packet: it is told to who waits, not to the connection.
          return settle(() => reject(error));
        }
        if (found !== undefined) settle(() => resolve(found));
      });
      this.#waiting.add(fail);
    });
    // A test that has failed before it got to wait is told of that, and not of this.
    next.catch(() => {});
    return next;
  }
}
