/** One direction of one connection through the proxy: what comes from one socket goes through the faults to the other. */

import type { Socket } from "node:net";
import { Cutter, type Protocol } from "./cutter.ts";
import { type Action, type Fault, isBytes, type Output, type RunningFault, turn } from "./transforms.ts";

/** Bytes that may wait in a lane; with more it reads no further, so that they pile up at the sender. */
const HIGH_WATER = 1 << 20;

/** What a lane tells its connection. */
export interface LaneEvents {
  /** Bytes have come. */
  onProgress(): void;
  /** A fault ends the connection; all that stood before it has been handed to the system. */
  onCut(how: "end" | "reset"): void;
  /** Other faults are in force. */
  onChange(): void;
}

/** One direction of one connection. */
export class Lane {
  readonly #source: Socket;
  readonly #sink: Socket;
  readonly #events: LaneEvents;
  readonly #cutter = new Cutter();
  readonly #gone = new AbortController();
  #stages: readonly RunningFault[] = [];
  /** Ends the waits of the faults that are in force. */
  #epoch = new AbortController();
  #queue: (Output | "fin")[] = [];
  #head = 0;
  #queued = 0;
  #pumping = false;
  #written: Promise<unknown> = Promise.resolve();
  #early: Uint8Array[] = [];
  #paused = false;
  #ended = false;
  #finTaken = false;
  #flushTimer: ReturnType<typeof setTimeout> | undefined;
  /** Bytes that came from the source, and that went to the sink. */
  received = 0;
  sent = 0;

  constructor(source: Socket, sink: Socket, events: LaneEvents) {
    this.#source = source;
    this.#sink = sink;
    this.#events = events;
    source.on("data", (chunk: Uint8Array) => this.#onData(chunk));
    source.once("end", () => {
      this.#ended = true;
      if (!this.#paused) this.#finish();
    });
  }

  /** Whole frames that came from the source. */
  get frames(): number {
    return this.#cutter.frames;
  }

  get protocol(): Protocol {
    return this.#cutter.protocol;
  }

  /** Whether it swallows all that comes, the end as well. */
  get silent(): boolean {
    return this.#stages.some(({ silent }) => silent);
  }

  /** Puts faults in the place of those in force; what these hold back goes on first. */
  set(faults: readonly Fault[]): void {
    this.flush();
    this.#epoch.abort();
    this.#epoch = new AbortController();
    this.#queue = this.#queue.slice(this.#head).filter((item) => !isWait(item));
    this.#head = 0;
    // Frames first: what they meet are the frames as they came.
    const order = { frames: 0, bytes: 1 };
    this.#stages = [...faults].sort((a, b) => order[a.level] - order[b.level]).map((fault) => fault.begin());
    if (!this.#gathers) { for (const { bytes } of this.#cutter.flush()) this.#send(bytes, 0, "bytes"); }
    if (this.#ended && !this.#paused) this.#finish();
    this.#pump();
    this.#events.onChange();
  }

  /** Sends on what the faults hold back. */
  flush(): void {
    clearTimeout(this.#flushTimer);
    this.#flushTimer = undefined;
    for (const [i, stage] of this.#stages.entries()) this.#emit(stage.flush(), i + 1, stage.fault.level);
    this.#pump();
  }

  /** Reads no more until {@linkcode resume}. */
  pause(): void {
    this.#paused = true;
    this.#source.pause();
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    const early = this.#early;
    this.#early = [];
    for (const chunk of early) this.#onData(chunk);
    if (this.#paused) return;
    if (this.#queued < HIGH_WATER) this.#source.resume();
    if (this.#ended) this.#finish();
  }

  /** The connection is over: nothing is sent any more, and what comes is thrown away. */
  stop(): void {
    clearTimeout(this.#flushTimer);
    this.#gone.abort();
    this.#epoch.abort();
    this.#queue = [];
    this.#head = this.#queued = 0;
    this.#early = [];
    this.#source.resume();
  }

  get #gathers(): boolean {
    return this.#stages.some(({ fault }) => fault.level === "frames");
  }

  #onData(chunk: Uint8Array): void {
    if (this.#gone.signal.aborted) return;
    if (this.#paused) {
      this.#early.push(chunk);
      return;
    }
    this.received += chunk.length;
    for (const { bytes, isFrame } of this.#cutter.push(chunk, this.#gathers)) {
      this.#send(bytes, 0, isFrame ? "frames" : "bytes");
    }
    this.#events.onProgress();
    this.#pump();
    if (this.#queued >= HIGH_WATER) this.#source.pause();
  }

  /** The source has ended: so does the sink, behind what waits. */
  #finish(): void {
    if (this.#finTaken || this.silent) return;
    this.#finTaken = true;
    for (const { bytes } of this.#cutter.flush()) this.#send(bytes, 0, "bytes");
    this.flush();
    this.#queue.push("fin");
    this.#pump();
  }

  /** Sends bytes through the faults from one on. Those of frames let pass what is no whole frame. */
  #send(bytes: Uint8Array, from: number, unit: Fault["level"]): void {
    let at = from;
    while (unit === "bytes" && this.#stages[at]?.fault.level === "frames") at++;
    const stage = this.#stages[at];
    if (stage === undefined) {
      this.#queue.push(bytes);
      this.#queued += bytes.length;
      return;
    }
    this.#emit(stage.push(bytes), at + 1, stage.fault.level);
  }

  #emit(outputs: readonly Output[], next: number, level: Fault["level"]): void {
    for (const output of outputs) {
      if (isBytes(output)) this.#send(output, next, level);
      else if (output.do === "pause") this.pause();
      else if (output.do === "flushAfter") {
        this.#flushTimer ??= setTimeout(() => this.flush(), output.milliseconds);
      } else this.#queue.push(output);
    }
  }

  #pump(): void {
    if (this.#pumping) return;
    this.#pumping = true;
    void this.#drain();
  }

  async #drain(): Promise<void> {
    while (this.#head < this.#queue.length && !this.#gone.signal.aborted) {
      const item = this.#queue[this.#head++]!;
      if (this.#head === this.#queue.length || this.#head > 4096) {
        this.#queue = this.#queue.slice(this.#head);
        this.#head = 0;
      }
      if (item === "fin") this.#sink.end();
      else if (isBytes(item)) await this.#write(item);
      else if (item.do === "wait") await untilAborted(item.until(this.#epoch.signal), this.#epoch.signal);
      else if (item.do === "end" || item.do === "reset") {
        await untilAborted(this.#written, this.#gone.signal);
        // On Node, bytes and a reset that are read at once are taken for bytes and an end (libuv, uv__stream_io).
        for (let turns = 0; turns < 2; turns++) await turn();
        if (!this.#gone.signal.aborted) this.#events.onCut(item.do);
      }
    }
    this.#pumping = false;
  }

  async #write(bytes: Uint8Array): Promise<void> {
    const wasFull = this.#queued >= HIGH_WATER;
    this.#queued -= bytes.length;
    this.sent += bytes.length;
    let room = false;
    this.#written = new Promise<void>((resolve) => room = this.#sink.write(bytes, () => resolve()));
    if (!room) await untilAborted(this.#written, this.#gone.signal);
    if (wasFull && this.#queued < HIGH_WATER && !this.#paused) this.#source.resume();
  }
}

function isWait(item: Output | "fin"): boolean {
  return item !== "fin" && (item as Action).do === "wait";
}

async function untilAborted(promise: Promise<unknown>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  let onAbort: () => void = () => {};
  const aborted = new Promise<void>((resolve) => onAbort = () => resolve());
  signal.addEventListener("abort", onAbort);
  await Promise.race([promise, aborted]);
  signal.removeEventListener("abort", onAbort);
}
