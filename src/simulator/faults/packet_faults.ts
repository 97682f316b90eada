/**
 * What each fault of packets does with a packet.
 *
 * @module
 */

import { joined } from "../bytes.ts";
import { OpenDArgumentError } from "../../errors.ts";
import { startTimer, stopTimer, type Timer } from "../../timer.ts";
import { Random } from "../market/prng.ts";
import type { FaultyLink } from "./faulty_link.ts";
import { Kept } from "./kept.ts";
import type { FaultOptions, PacketScope } from "./options.ts";
import { type OutPacket, withSerial, withWrongDigest } from "./packet.ts";

/** A fault of packets without its scope. */
export interface PacketAction {
  /** How many packets it strikes unless that is told. */
  readonly times: number;
  readonly takes: (packet: OutPacket) => boolean;
  readonly act: (packet: OutPacket, link: FaultyLink) => void;
  /** It has ended. */
  readonly end: () => void;
  readonly forget: (link: FaultyLink) => void;
}

/** The names of those that only do something with a packet. */
export type PacketFaultName =
  | "hang"
  | "cut"
  | "split"
  | "merge"
  | "wrongDigest"
  | "wrongSerial"
  | "late"
  | "duplicate"
  | "garbage";

type Makers = { readonly [K in PacketFaultName]: (options: FaultOptions[K], seed: string) => PacketAction };

const always = (): boolean => true;
const isTcp = ({ kind }: OutPacket): boolean => kind === "tcp";
const nothing = (): void => {};

/** One that needs to know nothing but the packet. */
function plain(times: number, act: PacketAction["act"], takes: PacketAction["takes"] = always): PacketAction {
  return { times, takes, act, end: nothing, forget: nothing };
}

/** How each is made. */
export const packetFaults: Makers = {
  hang: () => {
    const kept = new Kept();
    return {
      times: Number.POSITIVE_INFINITY,
      takes: always,
      act: ({ bytes }, link) => void kept.add(link, bytes),
      end: () => kept.releaseAll(),
      forget: (link) => void kept.take(link),
    };
  },

  cut: ({ after, how = "end" }) => {
    check("after", after ?? 0, (after ?? 0) >= 0, "bytes of at least 0");
    return plain(1, ({ kind, bytes }, link) => {
      if (kind === "tcp") link.send(bytes.subarray(0, Math.min(after ?? bytes.length >> 1, bytes.length - 1)));
      if (how === "reset") link.owner.destroy();
      else link.owner.close();
    });
  },

  split: ({ size = 1 }) => {
    check("size", size, Number.isInteger(size) && size > 0, "bytes above 0");
    return plain(Number.POSITIVE_INFINITY, ({ bytes }, link) => link.sendPieces(bytes, size), isTcp);
  },

  merge: ({ packets = 2, linger = 20 }) => {
    check("packets", packets, Number.isInteger(packets) && packets > 1, "a whole number above 1");
    check("linger", linger, linger >= 0, "milliseconds of at least 0");
    return merge(packets, linger);
  },

  wrongDigest: () => plain(1, (packet, link) => link.send(withWrongDigest(packet)), isTcp),

  wrongSerial: ({ by = 1_000_000, command }) => {
    check("by", by, Number.isSafeInteger(by) && by !== 0, "a whole number that is not 0");
    // Nobody looks at the serial of a push, unless it is asked for.
    const takes = ({ push }: OutPacket): boolean => !push || (command ?? "*") !== "*";
    return plain(1, (packet, link) => link.send(withSerial(packet, by)), takes);
  },

  late: ({ by = Number.POSITIVE_INFINITY }) => {
    check("by", by, by >= 0, "milliseconds of at least 0");
    const kept = new Kept();
    return {
      times: 1,
      takes: always,
      act: ({ bytes }, link) => {
        const one = kept.add(link, bytes);
        if (by !== Number.POSITIVE_INFINITY) startTimer(() => kept.release(one), by, false);
      },
      end: () => kept.releaseAll(),
      forget: (link) => void kept.take(link),
    };
  },

  duplicate: ({ copies = 1 }) => {
    check("copies", copies, Number.isInteger(copies) && copies > 0, "a whole number above 0");
    return plain(1, ({ bytes }, link) => {
      // What is handed to a link is its own.
      for (let i = 0; i <= copies; i++) link.send(bytes.slice());
    });
  },

  garbage: ({ bytes = 64 }, seed) => {
    const wanted = bytes instanceof Uint8Array || (Number.isInteger(bytes) && bytes > 0);
    check("bytes", bytes, wanted, "bytes, or how many of them, above 0");
    const random = new Random(`${seed}/garbage`);
    return plain(1, (packet, link) => {
      link.send(bytes instanceof Uint8Array ? bytes.slice() : garbage(bytes, random));
      link.send(packet.bytes);
    });
  },
};

/** How many packets a fault strikes. */
export function timesOf({ times }: PacketScope, otherwise: number): number {
  const count = times ?? otherwise;
  check("times", count, count > 0, "a number above 0");
  return count;
}

function merge(packets: number, linger: number): PacketAction {
  const kept = new Kept();
  const timers = new Map<FaultyLink, Timer>();
  const flush = (link: FaultyLink): void => {
    stopTimer(timers.get(link));
    timers.delete(link);
    const pieces = kept.take(link);
    if (link.owner.kind === "tcp") link.send(joined(pieces));
    else for (const piece of pieces) link.send(piece);
  };
  return {
    times: Number.POSITIVE_INFINITY,
    takes: always,
    act: ({ bytes }, link) => {
      kept.add(link, bytes);
      if (kept.of(link).length >= packets) flush(link);
      else if (linger !== Number.POSITIVE_INFINITY && !timers.has(link)) {
        timers.set(link, startTimer(() => flush(link), linger, false));
      }
    },
    end: () => kept.links().forEach(flush),
    forget: (link) => {
      stopTimer(timers.get(link));
      timers.delete(link);
      kept.take(link);
    },
  };
}

/** None of it is the beginning of a packet, in either protocol. */
function garbage(length: number, random: Random): Uint8Array {
  const bytes = Uint8Array.from({ length }, () => random.int(256));
  bytes[0] = 0xff;
  return bytes;
}

function check(name: string, value: unknown, good: boolean, wanted: string): void {
  if (!good) throw new OpenDArgumentError(`A fault got ${name} "${String(value)}"; it takes ${wanted}`);
}
