/**
 * Faults of whole frames, as small pure functions. They are counted from 1, from where the fault begins; over WebSocket the
 * head of the HTTP upgrade is the first frame of a connection. What is encrypted has its headers in clear all the same.
 */

import { type FramePart, partOf } from "./cutter.ts";
import { type Fault, flipped, makeFault, type Output } from "./transforms.ts";

/** A fault that meets one frame, or some from one on, and lets the others alone. */
function atFrame(
  number: number,
  description: string,
  act: (frame: Uint8Array) => readonly Output[],
  count = 1,
): Fault {
  return makeFault("frames", description, 1, (frame, at) => {
    return [at + 1, at >= number && at < number + count ? act(frame) : [frame]];
  });
}

/** Changes one byte of a part of a frame; `index` is taken modulo the part's length. A part that is not there stays so. */
export function corruptFrame(number: number, part: FramePart, index = 0, mask = 0xff): Fault {
  const description = `corrupt byte ${index} of the ${part} of frame ${number} with 0x${mask.toString(16)}`;
  return atFrame(number, description, (frame) => {
    const range = partOf(frame, part);
    if (range === undefined) return [frame];
    const [from, to] = range;
    return [flipped(frame, from + index % (to - from), mask)];
  });
}

/** Sends a frame so many times more. */
export function repeatFrame(number: number, times = 1): Fault {
  return atFrame(number, `repeat frame ${number} ${times} times`, (frame) => Array(times + 1).fill(frame));
}

/** Leaves frames out, from one on. */
export function dropFrame(number: number, count = 1): Fault {
  return atFrame(number, `drop ${count} frames from frame ${number} on`, () => [], count);
}

/** Ends the connection in front of a frame. */
export function cutAtFrame(number: number, how: "end" | "reset"): Fault {
  return atFrame(number, `${how} before frame ${number}`, () => [{ do: how }], Infinity);
}

/** Ends the connection when so many bytes of a frame have gone, all but one if it has no more. */
export function cutInFrame(number: number, bytes: number, how: "end" | "reset"): Fault {
  return atFrame(
    number,
    `${how} after ${bytes} bytes of frame ${number}`,
    (frame) => [frame.subarray(0, Math.min(bytes, frame.length - 1)), { do: how }],
    Infinity,
  );
}

/** Sends a frame only after the one that follows it; at a flush without it. */
export function reorderFrames(number: number): Fault {
  interface State {
    readonly at: number;
    readonly held?: Uint8Array;
  }
  return makeFault<State>("frames", `frame ${number} after the next`, { at: 1 }, (frame, { at, held }) => {
    if (at === number) return [{ at: at + 1, held: frame.slice() }, []];
    return [{ at: at + 1 }, held === undefined ? [frame] : [frame, held]];
  }, { flush: ({ at, held }) => [{ at }, held === undefined ? [] : [held]] });
}

/** Puts bytes in front of a frame: garbage, or a frame of one's own. */
export function insertFrame(number: number, bytes: Uint8Array): Fault {
  return atFrame(number, `insert ${bytes.length} bytes before frame ${number}`, (frame) => [bytes, frame]);
}

/** Swallows everything from a frame on, the end as well. */
export function silenceFromFrame(number: number): Fault {
  return makeFault("frames", `silence from frame ${number} on`, 1, (frame, at) => {
    return [at + 1, at < number ? [frame] : []];
  }, { silent: (at) => at >= number });
}

/** Lets the frame of a number wait, and all behind it, until a gate is opened. */
export function delayFrame(number: number, gate: (gone: AbortSignal) => Promise<void>): Fault {
  return atFrame(number, `frame ${number} waits for a gate`, (frame) => [{ do: "wait", until: gate }, frame]);
}
