/**
 * Starting a simulator.
 *
 * @module
 */

import { Core } from "./core.ts";
import { resolveOptions, type SimulatorOptions } from "./options.ts";
import { Simulator } from "./simulator.ts";
import { listenTcp } from "./tcp_server.ts";

/**
 * Starts a simulated OpenD with a TCP and a WebSocket port on loopback, which it can have on Node, Deno and Bun, or with
 * `inMemory: true` anywhere and without ports.
 *
 * @throws {OpenDArgumentError} an option that is out of range
 * @throws {OpenDKeyError} `rsaPrivateKey` is no usable key
 * @throws {Error} the system's, when a port cannot be had (`EADDRINUSE`)
 *
 * @example
 * ```ts
 * import { startSimulator } from "@opend/client/simulator";
 *
 * await using sim = await startSimulator({ seed: 1 });
 * console.log(sim.port, sim.websocketPort);
 * ```
 *
 * @example Without sockets, in a browser or a Worker too
 * ```ts
 * import { OpenQuoteContext } from "@opend/client";
 * import { startSimulator } from "@opend/client/simulator";
 *
 * await using sim = await startSimulator({ inMemory: true });
 * await using overTcp = await OpenQuoteContext.connect({ connect: sim.connect });
 * await using overWebSocket = await OpenQuoteContext.connect({ transport: "websocket", WebSocket: sim.WebSocket });
 * ```
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const resolved = resolveOptions(options);
  const { host, port, websocketPort, rsaPrivateKey } = resolved;
  const secrets = rsaPrivateKey === undefined ? undefined : new (await import("./secrets.ts")).Secrets(rsaPrivateKey);
  const core = new Core(resolved, secrets);
  const tcp = port === undefined ? undefined : await listenTcp(core, host, port);
  try {
    const websocket = websocketPort === undefined
      ? undefined
      : await (await import("./websocket_server.ts")).listenWebSocket(core, host, websocketPort);
    return new Simulator(core, tcp, websocket);
  } catch (error) {
    await tcp?.close();
    throw error;
  }
}
