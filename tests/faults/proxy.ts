/**
 * A TCP proxy that breaks what goes through it, as told: between a client and a simulator, over TCP or WebSocket.
 *
 *     await using proxy = await startFaultProxy({ target: { port: sim.port } });
 *     proxy.toClient.set([cutAfter(100, "reset")]);
 *
 * Faults may be changed at any moment; each begins anew for every connection, and counts from there.
 */

import { connect, createServer, type Server, type Socket } from "node:net";
import { listenAt } from "./ports.ts";
import { type Faults, ProxiedConnection, reset, type Way, ways } from "./proxied.ts";
import { type Fault, silence } from "./transforms.ts";

/** Which connections a change is for; `next`: only the next one to come, then the one after that, and so on. */
export type Scope = "all" | "present" | "coming" | "next";

/**
 * What becomes of a new connection: passed on; the port refuses it; accepted, and ended in order or broken off at once;
 * accepted, and never answered.
 */
export type Admission = "forward" | "refuse" | "end" | "reset" | "silent";

/** What can be waited for. */
interface Events {
  readonly connection: ProxiedConnection;
  readonly closed: ProxiedConnection;
}

export interface ProxyOptions {
  readonly target: { readonly port: number; readonly host?: string };
  /**
   * What has begun to swallow bytes goes on so, whatever is set, as long as its connection is there: no bytes are ever
   * missing from the middle of what arrives. @default false
   */
  readonly lastingSilence?: boolean;
}

/** Starts one, at a port of its own on 127.0.0.1. */
export async function startFaultProxy(options: ProxyOptions): Promise<FaultProxy> {
  const proxy = new FaultProxy(options);
  await proxy.admit("forward");
  return proxy;
}

/** One way of all connections. */
export class ProxyWay {
  readonly #proxy: FaultProxy;
  readonly #way: Way;

  constructor(proxy: FaultProxy, way: Way) {
    this.#proxy = proxy;
    this.#way = way;
  }

  /** Bytes that came from the sender, of all connections there were. */
  get received(): number {
    return this.#sum("received");
  }

  /** Bytes that went on. */
  get sent(): number {
    return this.#sum("sent");
  }

  /** Whole frames that came from the sender. */
  get frames(): number {
    return this.#sum("frames");
  }

  /** Puts faults in the place of those in force on this way; what these hold back goes on first. */
  set(faults: readonly Fault[], scope: Scope = "all"): void {
    this.#proxy.set({ [this.#way]: faults }, scope);
  }

  /** Takes all faults away, for the connections that are there and those to come. */
  clear(): void {
    this.set([]);
  }

  /** Lets go what the faults hold back. */
  flush(): void {
    for (const connection of this.#proxy.connections) connection[this.#way].flush();
  }

  /** Reads no more from the sender, so that what it sends piles up there: a slow reader. */
  pause(): void {
    for (const connection of this.#proxy.connections) connection[this.#way].pause();
  }

  resume(): void {
    for (const connection of this.#proxy.connections) connection[this.#way].resume();
  }

  #sum(what: "received" | "sent" | "frames"): number {
    return this.#proxy.all.reduce((sum, connection) => sum + connection[this.#way][what], 0);
  }
}

/** A running proxy. */
export class FaultProxy implements AsyncDisposable {
  readonly toClient: ProxyWay = new ProxyWay(this, "toClient");
  readonly toServer: ProxyWay = new ProxyWay(this, "toServer");
  readonly #host: string;
  readonly #lastingSilence: boolean;
  #targetPort: number;
  #port: number | undefined;
  #server: Server | undefined;
  #admission: Admission = "forward";
  #faults: Faults = {};
  #next: Faults[] = [];
  #accepted = 0;
  #closing = false;
  readonly #all: ProxiedConnection[] = [];
  /** Sockets that were accepted and lead nowhere. */
  readonly #strays = new Set<Socket>();
  readonly #happened: { readonly [K in keyof Events]: Events[K][] } = { connection: [], closed: [] };
  readonly #awaited: { readonly [K in keyof Events]: ((event: Events[K]) => void)[] } = { connection: [], closed: [] };
  #watchers: { readonly met: () => boolean; readonly resolve: () => void; readonly reject: (error: Error) => void }[] =
    [];

  constructor({ target: { host = "127.0.0.1", port }, lastingSilence = false }: ProxyOptions) {
    this.#host = host;
    this.#lastingSilence = lastingSilence;
    this.#targetPort = port;
  }

  /** Where to connect to. It stays the same, also while the port refuses. */
  get port(): number {
    return this.#port ?? 0;
  }

  /** The connections of which a socket is still there, in the order of connecting. */
  get connections(): readonly ProxiedConnection[] {
    return this.#all.filter(({ open }) => open);
  }

  /** All connections there ever were that were passed on. */
  get all(): readonly ProxiedConnection[] {
    return this.#all;
  }

  /** How many connections were accepted, whatever became of them. */
  get accepted(): number {
    return this.#accepted;
  }

  /** Sockets that were accepted and lead nowhere, as told, and are still there. */
  get strays(): number {
    return this.#strays.size;
  }

  /** Leads the connections to come elsewhere. */
  retarget(port: number): void {
    this.#targetPort = port;
  }

  /** Puts faults in the place of those in force; a way that is not named stays as it is. */
  set(faults: Faults, scope: Scope = "all"): void {
    if (scope === "next") {
      this.#next.push(faults);
      return;
    }
    if (scope !== "present") this.#faults = { ...this.#faults, ...faults };
    if (scope === "coming") return;
    for (const connection of this.connections) {
      for (const way of ways) {
        const those = faults[way];
        if (those === undefined || (this.#lastingSilence && connection[way].silent)) continue;
        connection[way].set(those);
      }
    }
  }

  /** What becomes of new connections from now on. Resolves when the port is closed, or open again. */
  async admit(admission: Admission): Promise<void> {
    this.#admission = admission;
    if (admission === "refuse") {
      const server = this.#server;
      this.#server = undefined;
      // It calls back only when the connections are gone as well, but listens no more from now on.
      server?.close();
      return;
    }
    if (this.#server !== undefined || this.#closing) return;
    const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => this.#onSocket(socket));
    this.#server = server;
    this.#port = await listenAt(server, this.#port);
  }

  /** Ends the connections that are there, in order. */
  end(): void {
    for (const connection of this.connections) connection.end();
  }

  /** Breaks the connections off that are there. */
  reset(): void {
    for (const connection of this.connections) connection.reset();
  }

  /** Goes silent, and keeps all sockets open: new connections are accepted and never answered. */
  async halfOpen(): Promise<void> {
    this.set({ toClient: [silence()], toServer: [silence()] });
    await this.admit("silent");
  }

  /** Ends every fault: nothing is swallowed or held back, everything is read, and new connections are passed on. */
  async resume(): Promise<void> {
    this.#next = [];
    this.set({ toClient: [], toServer: [] });
    for (const way of ways) this[way].resume();
    await this.admit("forward");
  }

  /** The first event of a kind that nobody has been given yet; waits for it. */
  next<K extends keyof Events>(kind: K): Promise<Events[K]> {
    const event = this.#happened[kind].shift();
    return event === undefined
      ? new Promise((resolve) => this.#awaited[kind].push(resolve as (event: ProxiedConnection) => void))
      : Promise.resolve(event);
  }

  /** Waits until so many frames have come since the start, of all connections together. */
  frames(count: number, way: Way = "toClient"): Promise<void> {
    return this.until(() => this[way].frames >= count);
  }

  /** Waits until something is so; asked whenever bytes have come, or a connection has begun or ended. */
  until(met: () => boolean): Promise<void> {
    if (met()) return Promise.resolve();
    return new Promise((resolve, reject) => this.#watchers.push({ met, resolve, reject }));
  }

  /** Throws all sockets away and stops listening. Resolves when they are gone. Twice is once. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.admit("refuse");
    const strays = [...this.#strays].map((socket) => new Promise((resolve) => socket.once("close", resolve)));
    for (const socket of this.#strays) socket.destroy();
    const open = this.connections;
    for (const connection of open) connection.destroy();
    await Promise.all([...strays, ...open.map(({ closed }) => closed)]);
    for (const { reject } of this.#watchers) reject(new Error("the proxy was closed before what was waited for"));
    this.#watchers = [];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #onSocket(client: Socket): void {
    this.#accepted++;
    client.on("error", () => {});
    if (this.#closing) client.destroy();
    else if (this.#admission === "forward") this.#forward(client);
    else {
      this.#strays.add(client);
      client.once("close", () => this.#strays.delete(client));
      if (this.#admission === "reset") reset(client);
      else if (this.#admission === "end") {
        client.resume();
        client.end();
        client.once("end", () => client.destroy());
      } else if (this.#admission === "silent") client.resume();
      else client.destroy();
    }
    this.#progress();
  }

  #forward(client: Socket): void {
    const server = connect({ host: this.#host, port: this.#targetPort, allowHalfOpen: true, noDelay: true });
    const faults = { ...this.#faults, ...this.#next.shift() };
    const connection = new ProxiedConnection(this.#all.length + 1, client, server, faults, () => this.#progress());
    this.#all.push(connection);
    this.#tell("connection", connection);
    void connection.closed.then(() => {
      this.#tell("closed", connection);
      this.#progress();
    });
  }

  #tell<K extends keyof Events>(kind: K, event: Events[K]): void {
    const waiting = this.#awaited[kind].shift();
    if (waiting === undefined) this.#happened[kind].push(event);
    else waiting(event);
  }

  #progress(): void {
    const met = this.#watchers.filter((watcher) => watcher.met());
    this.#watchers = this.#watchers.filter((watcher) => !met.includes(watcher));
    for (const { resolve } of met) resolve();
  }
}
