/**
 * Packets that a fault keeps back, in the order in which they would have gone.
 *
 * @module
 */

import type { FaultyLink } from "./faulty_link.ts";

/** One of them. */
export interface KeptPacket {
  readonly link: FaultyLink;
  readonly bytes: Uint8Array;
}

/** All that one fault keeps. */
export class Kept {
  #packets: KeptPacket[] = [];

  /** Keeps one. */
  add(link: FaultyLink, bytes: Uint8Array): KeptPacket {
    link.keep(bytes.length);
    const kept = { link, bytes };
    this.#packets.push(kept);
    return kept;
  }

  /** Those of a link. */
  of(link: FaultyLink): readonly KeptPacket[] {
    return this.#packets.filter((kept) => kept.link === link);
  }

  /** The links that anything is kept for. */
  links(): ReadonlySet<FaultyLink> {
    return new Set(this.#packets.map(({ link }) => link));
  }

  /** Lets one go, unless it has gone. */
  release(kept: KeptPacket): void {
    if (this.#take(kept)) kept.link.send(kept.bytes);
  }

  /** Lets all of them go, each as it is. */
  releaseAll(): void {
    for (const kept of [...this.#packets]) this.release(kept);
  }

  /** Takes those of a link out, without sending them. */
  take(link: FaultyLink): readonly Uint8Array[] {
    const own = this.of(link);
    for (const kept of own) this.#take(kept);
    return own.map(({ bytes }) => bytes);
  }

  #take(kept: KeptPacket): boolean {
    const index = this.#packets.indexOf(kept);
    if (index < 0) return false;
    this.#packets.splice(index, 1);
    kept.link.keep(-kept.bytes.length);
    return true;
  }
}
