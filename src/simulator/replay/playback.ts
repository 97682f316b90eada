/**
 * One recorded connection, played to one client.
 *
 * @module
 */

import { PushBody } from "../envelope.ts";
import type { ServerSession } from "../session.ts";
import type { RecordedPacket } from "./recording.ts";

/**
 * Requests that pushes come of: what follows one in the recording waits until the client has asked it. Subscribing,
 * accounts, event contracts, calculations, and what changes orders.
 */
const BEHIND_WHICH_PUSHES_WAIT: readonly number[] = [2008, 2202, 2205, 2227, 3001, 3002, 3260, 3455];

/** Ids of the system's commands end here: the simulator answers those that were not recorded by itself. */
const SYSTEM_IDS_END = 2000;

/** A request of the recording. */
interface RecordedRequest {
  readonly id: number;
  readonly body: Uint8Array;
  reply: Uint8Array | undefined;
  /** Sends the reply, once the client has asked. */
  send: ((reply: Uint8Array) => void) | undefined;
  used: boolean;
}

/** What happens in order: a request to wait for, its reply, a push. */
type Moment =
  & { readonly time: number | undefined }
  & (
    | { readonly type: "wait" | "reply"; readonly request: RecordedRequest }
    | { readonly type: "push"; readonly push: PushBody }
  );

/** Plays it. */
export class Playback {
  readonly #session: ServerSession;
  readonly #speed: number;
  readonly #requests: RecordedRequest[] = [];
  readonly #moments: Moment[] = [];
  /** Whether the recording goes on with another connection, so that this one ends. */
  readonly #ends: boolean;
  #next = 0;
  /** A moment of the recording, and when it was here. */
  #anchor: { readonly here: number; readonly there: number };

  constructor(
    session: ServerSession,
    packets: readonly RecordedPacket[],
    { speed, now, ends }: { readonly speed: number; readonly now: number; readonly ends: boolean },
  ) {
    this.#session = session;
    this.#speed = speed;
    this.#ends = ends;
    this.#anchor = { here: now, there: packets[0]?.time ?? 0 };
    this.#read(packets);
  }

  /** Answers a request, now or when its time has come. Returns false when the recording knows nothing of its kind. */
  take(id: number, body: Uint8Array, send: (reply: Uint8Array) => void, now: number): boolean {
    const request = this.#find(id, body);
    if (request === undefined) return false;
    const moment = request.used ? -1 : this.#moments.findIndex((one) => one.type === "wait" && one.request === request);
    request.used = true;
    if (moment < 0) {
      // One without a reply in the recording gets none here either.
      if (request.reply !== undefined) send(request.reply);
    } else {
      request.send = send;
      // Who asks ahead of the recording is not kept waiting: what lies before goes at once.
      while (this.#next < moment) this.#play(this.#moments[this.#next++] as Moment);
    }
    this.step(now);
    return true;
  }

  /** Plays what is due. */
  step(now: number): void {
    for (let moment = this.#moments[this.#next]; moment !== undefined; moment = this.#moments[this.#next]) {
      if (moment.type === "wait") {
        if (moment.request.send === undefined) return;
        this.#anchor = { here: now, there: moment.time ?? this.#anchor.there };
      } else if (now < this.#dueAt(moment)) return;
      this.#next++;
      this.#play(moment);
    }
    if (this.#ends && this.#requests.every(({ id, used }) => used || id < SYSTEM_IDS_END)) this.#session.close();
  }

  #dueAt({ time }: Moment): number {
    const { here, there } = this.#anchor;
    return time === undefined || this.#speed === Number.POSITIVE_INFINITY ? here : here + (time - there) / this.#speed;
  }

  #play(moment: Moment): void {
    if (moment.type === "push") this.#session.sendPush(moment.push);
    else if (moment.type === "reply") {
      const { send, reply } = moment.request;
      if (reply !== undefined) send?.(reply);
    }
  }

  /** The same request that was not asked yet, else the next of the kind, else the same once more, else the last. */
  #find(id: number, body: Uint8Array): RecordedRequest | undefined {
    const own = this.#requests.filter((request) => request.id === id);
    const same = own.filter((request) => equal(request.body, body));
    return same.find(({ used }) => !used) ?? own.find(({ used }) => !used) ?? same.at(-1) ?? own.at(-1);
  }

  #read(packets: readonly RecordedPacket[]): void {
    const asked = new Map<string, RecordedRequest>();
    for (const { id, serial, received, push, body, time } of packets) {
      const key = `${id}/${serial}`;
      if (push) this.#moments.push({ type: "push", push: new PushBody(id, body), time });
      else if (!received) {
        const request: RecordedRequest = { id, body, reply: undefined, send: undefined, used: false };
        asked.set(key, request);
        this.#requests.push(request);
        if (BEHIND_WHICH_PUSHES_WAIT.includes(id)) this.#moments.push({ type: "wait", request, time });
      } else {
        const request = asked.get(key);
        if (request === undefined) continue;
        request.reply = body;
        if (BEHIND_WHICH_PUSHES_WAIT.includes(id)) this.#moments.push({ type: "reply", request, time });
      }
    }
  }
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
