/** What happens to a session, drawn by fast-check as plain data: faults of the line, calls, and the market going on. */

import fc from "fast-check";
import { SubType } from "../../mod.ts";
import { anyFault, anyStep, cuttingFault, type FaultSpec, harmlessFault, type ProxyStep } from "./arbitrary.ts";

/** What securities are drawn from; the simulator does not know the last one. */
export const SECURITIES = ["HK.00700", "HK.00005", "US.AAPL", "HK.99999"] as const;
export type Symbol = typeof SECURITIES[number];

/** What kinds are drawn from. */
export const KINDS: readonly SubType[] = [SubType.Ticker, SubType.Basic, SubType.OrderBook];

/** How long a call may take. */
export interface Patience {
  /** Its time-out in milliseconds; without one that of the options. */
  readonly timeout?: number | undefined;
  /** Given up after so many milliseconds of the session. */
  readonly abortAfter?: number | undefined;
}

/** A call, as data. */
export type CallSpec =
  | {
    readonly call: "subscribe";
    readonly securities: readonly Symbol[];
    readonly kinds: readonly SubType[];
    readonly isolate: boolean;
    readonly firstPush: boolean;
    readonly patience: Patience;
  }
  | {
    readonly call: "unsubscribe";
    readonly securities: readonly Symbol[];
    readonly kinds: readonly SubType[];
    readonly tooEarly: "wait" | "refuse";
    readonly patience: Patience;
  }
  | { readonly call: "unsubscribeAll"; readonly tooEarly: "wait" | "refuse"; readonly patience: Patience }
  | { readonly call: "getTicker" | "getBasicQot"; readonly security: Symbol; readonly patience: Patience }
  | {
    readonly call: "snapshot";
    readonly securities: readonly Symbol[];
    readonly isolate: boolean;
    readonly patience: Patience;
  }
  | { readonly call: "raw" | "getSubInfo"; readonly patience: Patience }
  | { readonly call: "pushes"; readonly take: number; readonly buffer: number }
  | { readonly call: "throwingHandler" | "slowHandler" | "rejectingHandler" | "stop" | "start" | "unref" | "ref" };

/** One thing that happens. */
export type SessionStep =
  | { readonly step: "line"; readonly is: ProxyStep }
  | { readonly step: "call"; readonly is: CallSpec }
  /** So many milliseconds of the session pass; the market goes on all the time. */
  | { readonly step: "pass"; readonly milliseconds: number }
  /** So many pass at once. */
  | { readonly step: "leap"; readonly milliseconds: number };

const BEGINNING: readonly SessionStep[] = [
  {
    step: "call",
    is: {
      call: "subscribe",
      securities: ["HK.00700", "US.AAPL"],
      kinds: KINDS,
      isolate: false,
      firstPush: true,
      patience: {},
    },
  },
  { step: "pass", milliseconds: 2000 },
];

function patience(): fc.Arbitrary<Patience> {
  return fc.record({
    timeout: fc.option(fc.constantFrom(1, 30, 60_000), { nil: undefined, freq: 2 }),
    abortAfter: fc.option(fc.constantFrom(0, 1, 500), { nil: undefined, freq: 6 }),
  });
}

/** Any call. */
export function anyCall(): fc.Arbitrary<CallSpec> {
  const securities = fc.subarray([...SECURITIES.slice(0, 3)], { minLength: 1 });
  const some = fc.oneof({ weight: 5, arbitrary: securities }, fc.subarray([...SECURITIES], { minLength: 1 }));
  const kinds = fc.subarray([...KINDS], { minLength: 1 });
  const tooEarly = fc.constantFrom("wait" as const, "refuse" as const);
  const isolate = fc.boolean();
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        call: fc.constant("subscribe" as const),
        securities: some,
        kinds,
        isolate,
        firstPush: fc.boolean(),
        patience: patience(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        call: fc.constant("unsubscribe" as const),
        securities,
        kinds,
        tooEarly,
        patience: patience(),
      }),
    },
    fc.record({ call: fc.constant("unsubscribeAll" as const), tooEarly, patience: patience() }),
    fc.record({
      call: fc.constantFrom("getTicker" as const, "getBasicQot" as const),
      security: fc.constantFrom(...SECURITIES),
      patience: patience(),
    }),
    fc.record({ call: fc.constant("snapshot" as const), securities: some, isolate, patience: patience() }),
    fc.record({ call: fc.constantFrom("raw" as const, "getSubInfo" as const), patience: patience() }),
    fc.record({
      call: fc.constant("pushes" as const),
      take: fc.constantFrom(0, 3, Infinity),
      buffer: fc.constantFrom(1, 50),
    }),
    fc.record({
      call: fc.constantFrom(
        "throwingHandler" as const,
        "slowHandler" as const,
        "rejectingHandler" as const,
        "stop" as const,
        "start" as const,
        "unref" as const,
        "ref" as const,
      ),
    }),
  );
}

/** Faults after which every byte that arrives is as it was sent: what a TCP connection can do by itself. */
export function losingFault(): fc.Arbitrary<FaultSpec> {
  return fc.oneof(harmlessFault(), cuttingFault());
}

/** A sequence of them. `damage`: bytes may be changed and frames left out too, which over TCP only a broken OpenD does. */
export function anySteps(damage: boolean): fc.Arbitrary<SessionStep[]> {
  const line = anyStep(damage ? anyFault() : losingFault());
  const steps = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ step: fc.constant("line" as const), is: line }) },
      { weight: 6, arbitrary: fc.record({ step: fc.constant("call" as const), is: anyCall() }) },
      {
        weight: 3,
        arbitrary: fc.record({ step: fc.constant("pass" as const), milliseconds: fc.integer({ min: 0, max: 4000 }) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ step: fc.constant("leap" as const), milliseconds: fc.constantFrom(5000, 61_000) }),
      },
    ),
    { minLength: 2, maxLength: 14 },
  );
  // Most begin with something that can be lost.
  return fc.tuple(fc.option(fc.constant(BEGINNING), { nil: [], freq: 3 }), steps)
    .map(([first, rest]) => [...first, ...rest]);
}
