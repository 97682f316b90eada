/**
 * What the simulator tells of its packets.
 *
 * @module
 */

/** One packet, decrypted. Given to the option `record` of {@linkcode startSimulator}. */
export interface PacketRecord {
  /** `"in"`: from a client. */
  readonly direction: "in" | "out";
  /** The connection's number in the order of connecting, from 1. */
  readonly connection: number;
  /** The command's id. */
  readonly id: number;
  /** The serial or section: the request's, or a push's own. */
  readonly serial: number | bigint;
  /** Whether it is a push. */
  readonly push: boolean;
  /** The body in clear, in Protobuf also where it travels in JSON; shared, so not to be changed. */
  readonly body: Uint8Array;
}

/**
 * How many packets went over a connection, or all of them. Read from {@linkcode Simulator.packets} and {@linkcode
 * SimulatedConnection.packets}.
 */
export interface PacketCounts {
  /** Requests that came, good or bad. */
  readonly received: number;
  /** Replies that went out. */
  readonly replies: number;
  /** Pushes that went out. */
  readonly pushes: number;
  /** Pushes left out because the client did not read. */
  readonly dropped: number;
}
