/**
 * Puts a fault in force.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import type { Core } from "../core.ts";
import { SimulatedFault } from "./fault.ts";
import type { FaultyLink } from "./faulty_link.ts";
import type { ConnectionFaultOptions, FaultName, FaultOptions, FaultTarget } from "./options.ts";
import { idOf, type OutPacket } from "./packet.ts";
import { type PacketFaultName, packetFaults, timesOf } from "./packet_faults.ts";
import { kickRight, loseLogin, loseServers, useQuotaUp } from "./state_faults.ts";

/** What starts those that are not about single packets; it returns what undoes it. */
type Starters = {
  readonly [K in Exclude<FaultName, PacketFaultName>]: (
    core: Core,
    fault: SimulatedFault,
    options: FaultOptions[K],
  ) => () => void;
};

const starters: Starters = {
  serversLost: loseServers,
  rightKicked: kickRight,
  loginLost: loseLogin,
  outOfQuota: useQuotaUp,
  halfOpen: (core, fault, options) => strikeLinks(core, fault, options, () => true, (link) => link.die()),
  command2: (core, fault, options) =>
    strikeLinks(core, fault, options, ({ kind }) => kind === "websocket", (link) => link.loseRelay()),
};

/** @throws {OpenDArgumentError} there is no such fault, or it takes no such option */
export function startFault<K extends FaultName>(core: Core, name: K, options: FaultOptions[K]): SimulatedFault {
  if (!Object.hasOwn(packetFaults, name) && !Object.hasOwn(starters, name)) {
    const names = [...Object.keys(packetFaults), ...Object.keys(starters)].map((known) => `"${known}"`).join(", ");
    throw new OpenDArgumentError(`There is no fault "${String(name)}"; there are ${names}`);
  }
  let undo = (): void => {};
  const fault = new SimulatedFault(name, (ended) => {
    core.faults.end(ended);
    undo();
  });
  undo = Object.hasOwn(packetFaults, name)
    ? armPackets(core, fault, name as PacketFaultName, options as FaultOptions[PacketFaultName])
    : (starters[name as keyof Starters] as Starters["halfOpen"])(core, fault, options as ConnectionFaultOptions);
  core.faults.begin(fault);
  return fault;
}

function armPackets<K extends PacketFaultName>(
  core: Core,
  fault: SimulatedFault,
  name: K,
  options: FaultOptions[K],
): () => void {
  const { times, takes, act, end, forget } = packetFaults[name](options, core.options.seed);
  const { connection, command = "*" } = options;
  core.faults.arm({ fault, connection, id: idOfTarget(command), times: timesOf(options, times), takes, act, forget });
  return end;
}

/** Strikes whole connections: now, or those that a packet is about to go to. */
function strikeLinks(
  core: Core,
  fault: SimulatedFault,
  options: ConnectionFaultOptions,
  takes: (packet: Pick<OutPacket, "kind">) => boolean,
  strike: (link: FaultyLink) => void,
): () => void {
  const { connection, command } = options;
  if (command !== undefined) {
    const act = (_packet: OutPacket, link: FaultyLink): void => strike(link);
    const times = timesOf(options, 1);
    core.faults.arm({ fault, connection, id: idOfTarget(command), times, takes, act, forget() {} });
    return () => {};
  }
  for (const link of core.faults.links) {
    const { number, kind } = link.owner;
    if ((connection ?? number) !== number || !takes({ kind })) continue;
    strike(link);
    fault.count();
  }
  return () => {};
}

function idOfTarget(command: FaultTarget): number | undefined {
  const id = idOf(command);
  if (id !== -1) return id;
  throw new OpenDArgumentError(
    `A fault got command "${command}"; it takes a constant's name such as "QotGetKL", "InitWebSocket", or "*"`,
  );
}
