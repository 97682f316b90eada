/**
 * Faults drawn by fast-check. What is drawn is plain data, so that a counterexample prints as what one can copy into a test,
 * `faultOf({ kind: "corruptByte", at: 17, mask: 1 })`, and shrinks towards fewer and earlier faults.
 */

import fc from "fast-check";
import type { FramePart } from "./cutter.ts";
import * as frames from "./frames.ts";
import type { FaultProxy, Scope } from "./proxy.ts";
import type { Way } from "./proxied.ts";
import * as bytes from "./transforms.ts";

/** A fault as data. */
export type FaultSpec =
  | { readonly kind: "split"; readonly size: number }
  | { readonly kind: "merge"; readonly bytes: number; readonly linger: number }
  | { readonly kind: "delayBy"; readonly milliseconds: number }
  | { readonly kind: "cutAfter"; readonly bytes: number; readonly how: "end" | "reset" }
  | { readonly kind: "cutInFrame"; readonly frame: number; readonly bytes: number; readonly how: "end" | "reset" }
  | { readonly kind: "silence"; readonly bytes: number }
  | { readonly kind: "stall"; readonly bytes: number }
  | { readonly kind: "corruptByte"; readonly at: number; readonly mask: number }
  | {
    readonly kind: "corruptFrame";
    readonly frame: number;
    readonly part: FramePart;
    readonly index: number;
    readonly mask: number;
  }
  | { readonly kind: "insertBytes"; readonly at: number; readonly bytes: readonly number[] }
  | { readonly kind: "insertFrame"; readonly frame: number; readonly bytes: readonly number[] }
  | { readonly kind: "repeatFrame"; readonly frame: number; readonly times: number }
  | { readonly kind: "dropFrame"; readonly frame: number; readonly count: number }
  | { readonly kind: "reorderFrames"; readonly frame: number };

/** The fault that the data says. */
export function faultOf(spec: FaultSpec): bytes.Fault {
  switch (spec.kind) {
    case "split":
      return bytes.split(spec.size);
    case "merge":
      return bytes.merge(spec.bytes, spec.linger);
    case "delayBy":
      return bytes.delayBy(spec.milliseconds);
    case "cutAfter":
      return bytes.cutAfter(spec.bytes, spec.how);
    case "cutInFrame":
      return frames.cutInFrame(spec.frame, spec.bytes, spec.how);
    case "silence":
      return bytes.silence(spec.bytes);
    case "stall":
      return bytes.stall(spec.bytes);
    case "corruptByte":
      return bytes.corruptByte(spec.at, spec.mask);
    case "corruptFrame":
      return frames.corruptFrame(spec.frame, spec.part, spec.index, spec.mask);
    case "insertBytes":
      return bytes.insertBytes(spec.at, Uint8Array.from(spec.bytes));
    case "insertFrame":
      return frames.insertFrame(spec.frame, Uint8Array.from(spec.bytes));
    case "repeatFrame":
      return frames.repeatFrame(spec.frame, spec.times);
    case "dropFrame":
      return frames.dropFrame(spec.frame, spec.count);
    case "reorderFrames":
      return frames.reorderFrames(spec.frame);
  }
}

/** How far into a connection faults are drawn. */
export interface Reach {
  /** The last byte that a fault begins at. @default 2000 */
  readonly bytes?: number;
  /** The last frame that a fault meets. @default 12 */
  readonly frames?: number;
}

/** Faults that change no byte and lose none: whoever counts on chunks notices, nobody else. */
export function harmlessFault(): fc.Arbitrary<FaultSpec> {
  return fc.oneof(
    fc.record({ kind: fc.constant("split" as const), size: fc.integer({ min: 1, max: 60 }) }),
    fc.record({
      kind: fc.constant("merge" as const),
      bytes: fc.integer({ min: 1, max: 4000 }),
      linger: fc.integer({ min: 0, max: 3 }),
    }),
    fc.record({ kind: fc.constant("delayBy" as const), milliseconds: fc.integer({ min: 0, max: 3 }) }),
  );
}

/** Faults that end the connection or leave it silent, with every byte before that as it was. */
export function cuttingFault(reach: Reach = {}): fc.Arbitrary<FaultSpec> {
  const { at, frame } = places(reach);
  const how = fc.constantFrom("end" as const, "reset" as const);
  return fc.oneof(
    fc.record({ kind: fc.constant("cutAfter" as const), bytes: at, how }),
    fc.record({ kind: fc.constant("cutInFrame" as const), frame, bytes: fc.integer({ min: 0, max: 300 }), how }),
    fc.record({ kind: fc.constant("silence" as const), bytes: at }),
    fc.record({ kind: fc.constant("stall" as const), bytes: at }),
  );
}

/** Faults that change what is sent. */
export function damagingFault(reach: Reach = {}): fc.Arbitrary<FaultSpec> {
  const { at, frame } = places(reach);
  const mask = fc.integer({ min: 1, max: 255 });
  const garbage = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 60 });
  const part = fc.constantFrom<FramePart>("magic", "length", "digest", "body");
  const few = fc.integer({ min: 1, max: 3 });
  return fc.oneof(
    fc.record({ kind: fc.constant("corruptByte" as const), at, mask }),
    fc.record({ kind: fc.constant("corruptFrame" as const), frame, part, index: fc.nat(300), mask }),
    fc.record({ kind: fc.constant("insertBytes" as const), at, bytes: garbage }),
    fc.record({ kind: fc.constant("insertFrame" as const), frame, bytes: garbage }),
    fc.record({ kind: fc.constant("repeatFrame" as const), frame, times: few }),
    fc.record({ kind: fc.constant("dropFrame" as const), frame, count: few }),
    fc.record({ kind: fc.constant("reorderFrames" as const), frame }),
  );
}

/** Any of them. */
export function anyFault(reach: Reach = {}): fc.Arbitrary<FaultSpec> {
  return fc.oneof(harmlessFault(), cuttingFault(reach), damagingFault(reach));
}

/** Something done to the proxy, as data. */
export type ProxyStep =
  | { readonly do: "set"; readonly way: Way; readonly faults: readonly FaultSpec[]; readonly scope: Scope }
  | { readonly do: "end" | "reset" | "halfOpen" | "resume" }
  | { readonly do: "admit"; readonly admission: "refuse" | "end" | "reset" | "silent" | "forward" };

/** Any step; take as many as are wanted with `fc.array`, and `resume()` after the last. */
export function anyStep(fault: fc.Arbitrary<FaultSpec> = anyFault()): fc.Arbitrary<ProxyStep> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("set" as const),
        way: fc.constantFrom<Way>("toClient", "toServer"),
        faults: fc.array(fault, { maxLength: 2 }),
        scope: fc.constantFrom<Scope>("all", "present", "coming", "next"),
      }),
    },
    fc.record({ do: fc.constantFrom("end" as const, "reset" as const, "halfOpen" as const, "resume" as const) }),
    fc.record({
      do: fc.constant("admit" as const),
      admission: fc.constantFrom(
        "refuse" as const,
        "end" as const,
        "reset" as const,
        "silent" as const,
        "forward" as const,
      ),
    }),
  );
}

/** Does it. */
export async function takeStep(proxy: FaultProxy, step: ProxyStep): Promise<void> {
  if (step.do === "set") proxy.set({ [step.way]: step.faults.map(faultOf) }, step.scope);
  else if (step.do === "admit") await proxy.admit(step.admission);
  else await proxy[step.do]();
}

function places({ bytes = 2000, frames = 12 }: Reach): {
  readonly at: fc.Arbitrary<number>;
  readonly frame: fc.Arbitrary<number>;
} {
  return { at: fc.nat(bytes), frame: fc.integer({ min: 1, max: frames }) };
}
