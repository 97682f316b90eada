/**
 * A recording in the market's place.
 *
 * @module
 */

import { commandOf, failureBody } from "../envelope.ts";
import { Refusal } from "../refusal.ts";
import type { Language } from "../rules/text.ts";
import { notRecorded } from "../rules/texts.ts";
import type { ServerSession } from "../session.ts";
import { Playback } from "./playback.ts";
import type { RecordedPacket } from "./recording.ts";

/** Ids of the system's commands end here. */
const SYSTEM_IDS_END = 2000;
/** The handshake and the sign of life are the simulator's own: they belong to a connection, not to what was recorded. */
const OWN: readonly number[] = [1001, 1004];

/** Plays a recording to every connection: to the first what the first was told, and so on; to those beyond, the last. */
export class Replay {
  readonly #connections: readonly (readonly RecordedPacket[])[];
  readonly #speed: number;
  readonly #language: Language;
  readonly #playbacks = new Map<ServerSession, Playback>();
  #begun = 0;

  constructor(packets: readonly RecordedPacket[], speed: number, language: Language) {
    const byConnection = new Map<number, RecordedPacket[]>();
    for (const packet of packets) {
      const list = byConnection.get(packet.connection) ?? [];
      byConnection.set(packet.connection, list);
      list.push(packet);
    }
    this.#connections = [...byConnection.values()];
    this.#speed = speed;
    this.#language = language;
  }

  /** Plays what is due to those that are set up. */
  step(sessions: Iterable<ServerSession>, now: number): void {
    for (const session of [...sessions]) if (session.ready) this.#of(session, now).step(now);
  }

  /** A connection is gone. */
  leave(session: ServerSession): void {
    this.#playbacks.delete(session);
  }

  /** Answers a request, now or later. Returns false when the simulator is to do it. */
  take(session: ServerSession, id: number, body: Uint8Array, now: number, send: (reply: Uint8Array) => void): boolean {
    if (OWN.includes(id)) return false;
    if (this.#of(session, now).take(id, body, send, now)) return true;
    if (id < SYSTEM_IDS_END) return false;
    send(failureBody(new Refusal(notRecorded(commandOf(id)?.[1].name ?? String(id))), this.#language));
    return true;
  }

  #of(session: ServerSession, now: number): Playback {
    let playback = this.#playbacks.get(session);
    if (playback === undefined) {
      const index = Math.min(this.#begun++, this.#connections.length - 1);
      const ends = index < this.#connections.length - 1;
      playback = new Playback(session, this.#connections[index] ?? [], { speed: this.#speed, now, ends });
      this.#playbacks.set(session, playback);
    }
    return playback;
  }
}
