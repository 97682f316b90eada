/**
 * The faults of packets that are in force, and the links that they strike.
 *
 * @module
 */

import type { Link } from "../link.ts";
import type { SimulatedFault } from "./fault.ts";
import { FaultyLink, type LinkOwner } from "./faulty_link.ts";
import type { OutPacket } from "./packet.ts";

/** A fault of packets at work. */
export interface PacketFault {
  readonly fault: SimulatedFault;
  /** The connection it is for; `undefined` for all. */
  readonly connection: number | undefined;
  /** The id it is for; `undefined` for all. */
  readonly id: number | undefined;
  /** How many packets it strikes. */
  readonly times: number;
  /** Whether it has anything to do with such a packet. */
  readonly takes: (packet: OutPacket) => boolean;
  /** Sends what becomes of a packet, or keeps it. */
  readonly act: (packet: OutPacket, link: FaultyLink) => void;
  /** A link is over: what was kept for it is not wanted any more. */
  readonly forget: (link: FaultyLink) => void;
}

/** All of them; the newest that is for a packet strikes it, and no other. */
export class Faults {
  readonly #packets: PacketFault[] = [];
  readonly #links = new Set<FaultyLink>();
  /** Those of all kinds. */
  readonly #all = new Set<SimulatedFault>();

  /** Those that were not ended. */
  get all(): readonly SimulatedFault[] {
    return [...this.#all];
  }

  /** The links of the open connections. */
  get links(): readonly FaultyLink[] {
    return [...this.#links];
  }

  /** Puts itself in front of a link. */
  link(link: Link, owner: LinkOwner): FaultyLink {
    const faulty = new FaultyLink(
      link,
      owner,
      (packet, to) => this.#strike(packet, to),
      () => this.#packets.length > 0,
      (gone) => this.#forget(gone),
    );
    this.#links.add(faulty);
    return faulty;
  }

  /** One begins. */
  begin(fault: SimulatedFault): void {
    this.#all.add(fault);
  }

  /** One has ended. */
  end(fault: SimulatedFault): void {
    this.#all.delete(fault);
    const index = this.#packets.findIndex((entry) => entry.fault === fault);
    if (index >= 0) this.#packets.splice(index, 1);
  }

  /** From now on it strikes. */
  arm(packetFault: PacketFault): void {
    this.#packets.unshift(packetFault);
  }

  #strike(packet: OutPacket, link: FaultyLink): boolean {
    const striking = this.#packets.find(({ fault, connection, id, times, takes }) =>
      fault.strikes < times && (connection ?? link.owner.number) === link.owner.number &&
      (id ?? packet.id) === packet.id && takes(packet)
    );
    if (striking === undefined) return false;
    // It acts first: who waits for the strike finds it done.
    striking.act(packet, link);
    striking.fault.count();
    return true;
  }

  #forget(link: FaultyLink): void {
    this.#links.delete(link);
    for (const { forget } of this.#packets) forget(link);
  }
}
