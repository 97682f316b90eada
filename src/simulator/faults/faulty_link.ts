/**
 * What stands between a session and whatever carries its bytes, so that faults can get at them.
 *
 * @module
 */

import { encodeWebSocketReply } from "../../wire/websocket_envelope.ts";
import type { Link, Room } from "../link.ts";
import { inNextTurn } from "../memory/turn.ts";
import { type OutPacket, readPacket, sectionOf } from "./packet.ts";

/** The command that tells that the connection behind a WebSocket is lost, and the error of what was in flight. */
const RELAY_LOST = 2;
const RELAY_CLOSED = 3;

/** A session, as far as its link knows it. */
export interface LinkOwner {
  readonly number: number;
  readonly kind: "tcp" | "websocket";
  close(): void;
  destroy(): void;
}

/** Decides what becomes of a packet: it sends it, or something else, by the link's own methods, or leaves it be. */
export type Strike = (packet: OutPacket, link: FaultyLink) => boolean;

/** A link that faults can strike; without any it passes everything on. */
export class FaultyLink implements Link {
  readonly owner: LinkOwner;
  readonly #link: Link;
  readonly #strike: Strike;
  readonly #forget: (link: FaultyLink) => void;
  readonly #isActive: () => boolean;
  #state: "sound" | "dead" | "relayLost" = "sound";
  /** Pieces that go one a turn, and all that stands behind them. */
  #lane: Uint8Array[] | undefined;
  #closing = false;
  /** Bytes that faults keep back. */
  #kept = 0;

  /**
   * @param isActive whether there is any fault
   * @param forget called when it is over
   */
  constructor(
    link: Link,
    owner: LinkOwner,
    strike: Strike,
    isActive: () => boolean,
    forget: (link: FaultyLink) => void,
  ) {
    this.#link = link;
    this.owner = owner;
    this.#strike = strike;
    this.#isActive = isActive;
    this.#forget = forget;
  }

  /** Whether nothing that comes is to be taken. */
  get deaf(): boolean {
    return this.#state === "dead";
  }

  write(bytes: Uint8Array): void {
    if (this.#state === "dead") return;
    if (this.#state === "relayLost") return this.#writeRelayLost(bytes);
    if (this.#isActive()) {
      const packet = readPacket(this.owner.kind, bytes);
      if (packet !== undefined && this.#strike(packet, this)) return;
    }
    this.send(bytes);
  }

  /** None while a fault could strike: it wants to see the packet. */
  room(length: number): Room | undefined {
    const isSound = this.#state === "sound" && this.#lane === undefined && !this.#isActive();
    return isSound ? this.#link.room?.(length) : undefined;
  }

  /** Its session has ended, of whatever: no fault is to strike it, nor to keep anything for it. */
  forget(): void {
    this.#forget(this);
  }

  close(): void {
    if (this.#state === "dead") return;
    if (this.#lane === undefined) this.#link.close();
    else this.#closing = true;
  }

  destroy(): void {
    this.#lane = undefined;
    if (this.#state !== "dead") this.#link.destroy();
  }

  pending(): number {
    return this.#link.pending() + this.#kept;
  }

  cork(): void {
    this.#link.cork();
  }

  uncork(): void {
    this.#link.uncork();
  }

  /** Sends bytes, behind what goes in pieces. */
  send(bytes: Uint8Array): void {
    if (this.#state === "dead") return;
    if (this.#lane === undefined) this.#link.write(bytes);
    else this.#queue(bytes);
  }

  /** Sends bytes one piece a turn. */
  sendPieces(bytes: Uint8Array, size: number): void {
    const isRunning = this.#lane !== undefined;
    this.#lane ??= [];
    for (let at = 0; at < bytes.length; at += size) this.#queue(bytes.subarray(at, at + size));
    if (!isRunning) inNextTurn(() => this.#run());
  }

  /** Counts bytes that a fault keeps back; less than 0 when it lets them go. */
  keep(bytes: number): void {
    this.#kept += bytes;
  }

  /** Loses everything from now on, either way. */
  die(): void {
    this.#state = "dead";
    this.#lane = undefined;
  }

  /** Loses what is behind a WebSocket. */
  loseRelay(): void {
    this.send(encodeWebSocketReply({ command: RELAY_LOST, section: 0 }, new Uint8Array(0)));
    this.#state = "relayLost";
  }

  /** Nobody can hear anything any more: each request is told so, and there are no pushes. */
  #writeRelayLost(bytes: Uint8Array): void {
    const packet = readPacket(this.owner.kind, bytes);
    if (packet === undefined || packet.push) return;
    const { id: command } = packet;
    this.send(
      encodeWebSocketReply({ command, section: Number(sectionOf(packet)), error: RELAY_CLOSED }, new Uint8Array(0)),
    );
  }

  #queue(bytes: Uint8Array): void {
    this.#lane?.push(bytes);
    this.#kept += bytes.length;
  }

  #run(): void {
    const next = this.#lane?.shift();
    if (next !== undefined) {
      this.#kept -= next.length;
      this.#link.write(next);
      inNextTurn(() => this.#run());
      return;
    }
    const isEnd = this.#lane !== undefined && this.#closing;
    this.#lane = undefined;
    if (isEnd) this.#link.close();
  }
}
