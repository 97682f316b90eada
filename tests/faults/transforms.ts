/** Faults as small pure functions: what goes in, a state, and what comes out. Those of bytes; frames.ts has those of frames. */

import { concat } from "./cutter.ts";

/** What a fault can do besides sending bytes. */
export type Action =
  /** Ends the connection in order, to both sides, once what stands before it is sent. */
  | { readonly do: "end" }
  /** Breaks the connection off, to both sides: RST. */
  | { readonly do: "reset" }
  /** Reads no more from the side where the bytes come from, until told to. */
  | { readonly do: "pause" }
  /** What follows waits until the promise is kept. The signal is that of the connection's end. */
  | { readonly do: "wait"; readonly until: (gone: AbortSignal) => Promise<void> }
  /** Flushes the fault after so many milliseconds, unless it has sent something by itself before. */
  | { readonly do: "flushAfter"; readonly milliseconds: number };

/** What a fault gives: bytes to send on, and actions, in order. */
export type Output = Uint8Array | Action;

/** What a fault does with the next bytes, or the next frame: its new state, and what comes out. */
export type Step<S> = (input: Uint8Array, state: S) => readonly [S, readonly Output[]];

/** A fault, to be begun anew for every connection; what it counts, it counts from there. */
export interface Fault {
  /** What it does, for people: `corrupt byte 17 with 0x01`. */
  readonly description: string;
  /** Whether it gets chunks as they come, or whole frames. */
  readonly level: "bytes" | "frames";
  begin(): RunningFault;
}

/** A fault at work: its state is inside. */
export interface RunningFault {
  readonly fault: Fault;
  push(input: Uint8Array): readonly Output[];
  /** Gives what it holds back. */
  flush(): readonly Output[];
  /** Whether it swallows all that comes now, the end of the stream as well. */
  readonly silent: boolean;
}

/** Makes a fault of its functions. `flush` gives what the state holds back, and the state without it. */
export function makeFault<S>(
  level: Fault["level"],
  description: string,
  start: S,
  step: Step<S>,
  { flush, silent }: {
    readonly flush?: (state: S) => readonly [S, readonly Output[]];
    readonly silent?: (state: S) => boolean;
  } = {},
): Fault {
  const fault: Fault = {
    description,
    level,
    begin() {
      let state = start;
      return {
        fault,
        push(input) {
          const [next, out] = step(input, state);
          state = next;
          return out;
        },
        flush() {
          const [next, out] = flush?.(state) ?? [state, []];
          state = next;
          return out;
        },
        get silent() {
          return silent?.(state) ?? false;
        },
      };
    },
  };
  return fault;
}

/** Runs a fault over inputs, and flushes it at their end: for tests. */
export function runFault(fault: Fault, inputs: readonly Uint8Array[]): Output[] {
  const running = fault.begin();
  return [...inputs.flatMap((input) => running.push(input)), ...running.flush()];
}

export const isBytes = (output: Output): output is Uint8Array => output instanceof Uint8Array;

/** Lets `bytes` more through, then ends the connection, in the middle of a frame or not. */
export function cutAfter(bytes: number, how: "end" | "reset"): Fault {
  return makeFault("bytes", `${how} after ${bytes} bytes`, bytes, (chunk, left) => {
    if (chunk.length < left) return [left - chunk.length, [chunk]];
    return [0, [...chunk.length > 0 && left > 0 ? [chunk.subarray(0, left)] : [], { do: how }]];
  });
}

/** Swallows everything, the end as well: half of a half-open connection. */
export function silence(afterBytes = 0): Fault {
  const description = `silence after ${afterBytes} bytes`;
  return makeFault("bytes", description, afterBytes, (chunk, left) => {
    return [Math.max(0, left - chunk.length), left === 0 ? [] : [chunk.subarray(0, left)]];
  }, { silent: (left) => left === 0 });
}

/** Every chunk waits for a gate, which it is handed; those behind wait for those before. */
export function delay(gate: (gone: AbortSignal) => Promise<void>, description = "every chunk waits for a gate"): Fault {
  return makeFault("bytes", description, undefined, (chunk) => [undefined, [{ do: "wait", until: gate }, chunk]]);
}

/** Every chunk waits for so many milliseconds: for runs by the clock, such as the soak. */
export function delayBy(milliseconds: number): Fault {
  return delay((gone) => pause(milliseconds, gone), `every chunk waits ${milliseconds} ms`);
}

/** Every chunk comes only when so many more have come behind it, or at a flush. */
export function lagBy(chunks: number): Fault {
  return makeFault<readonly Uint8Array[]>("bytes", `every chunk comes ${chunks} chunks late`, [], (chunk, held) => {
    const all = [...held, chunk.slice()];
    const keep = Math.min(chunks, all.length);
    return [all.slice(all.length - keep), all.slice(0, all.length - keep)];
  }, { flush: (held) => [[], held] });
}

/** Every chunk in pieces, one write each, with a turn of the event loop between them. */
export function split(size = 1): Fault {
  return makeFault("bytes", `split into pieces of ${size}`, undefined, (chunk) => {
    const pieces: Output[] = [];
    for (let at = 0; at < chunk.length; at += size) {
      pieces.push(chunk.subarray(at, at + size), { do: "wait", until: turn });
    }
    return [undefined, pieces];
  });
}

/** Gathers until there are so many bytes, or until a flush; with `linger` that comes by itself, so many milliseconds later. */
export function merge(bytes: number, linger?: number): Fault {
  const description = `merge to ${bytes} bytes${linger === undefined ? "" : `, or for ${linger} ms`}`;
  const later: readonly Output[] = linger === undefined ? [] : [{ do: "flushAfter", milliseconds: linger }];
  return makeFault<readonly Uint8Array[]>("bytes", description, [], (chunk, held) => {
    const all = [...held, chunk.slice()];
    const length = lengthOf(all);
    return length >= bytes ? [[], [concat(all)]] : [all, later];
  }, { flush: (held) => [[], lengthOf(held) === 0 ? [] : [concat(held)]] });
}

/** Changes one byte, counted from 0, by an exclusive or. */
export function corruptByte(at: number, mask = 0xff): Fault {
  const description = `corrupt byte ${at} with 0x${mask.toString(16).padStart(2, "0")}`;
  return makeFault("bytes", description, at, (chunk, left) => {
    return [left - chunk.length, [left < 0 || left >= chunk.length ? chunk : flipped(chunk, left, mask)]];
  });
}

/** Puts bytes into the stream, in front of byte number `at`, counted from 0. */
export function insertBytes(at: number, bytes: Uint8Array): Fault {
  return makeFault("bytes", `insert ${bytes.length} bytes before byte ${at}`, at, (chunk, left) => {
    const next = left - chunk.length;
    if (left < 0 || left >= chunk.length) return [next, [chunk]];
    return [next, [concat([chunk.subarray(0, left), bytes, chunk.subarray(left)])]];
  });
}

/** Lets `bytes` more through and then reads no more, so that they pile up where they come from. */
export function stall(afterBytes = 0): Fault {
  return makeFault<number | undefined>("bytes", `stop reading after ${afterBytes} bytes`, afterBytes, (chunk, left) => {
    if (left === undefined || chunk.length < left) {
      return [left === undefined ? undefined : left - chunk.length, [chunk]];
    }
    return [undefined, [{ do: "pause" }, chunk]];
  });
}

/** The same bytes with one of them changed. */
export function flipped(bytes: Uint8Array, at: number, mask: number): Uint8Array {
  const copy = bytes.slice();
  copy[at]! ^= mask;
  return copy;
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

/** A turn of the event loop: what was written has gone to the system. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function pause(milliseconds: number, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      gone.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    gone.addEventListener("abort", done);
  });
}
