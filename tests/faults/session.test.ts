/**
 * A session under any sequence of faults and calls: every promise settles, ticks are in order and none comes twice, what
 * was subscribed is subscribed again, losses are told, and nothing is left after `close()`.
 */

import assert from "node:assert/strict";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { type Plan, runSession, type SessionLine } from "./session_run.ts";
import { anySteps } from "./session_steps.ts";

/** Sessions of each line and kind of faults; most of their time is waiting, so that the lines run side by side. */
const RUNS = 16;
const SEED = 20261122;
/** Milliseconds after which no further session is begun, on a machine that is busy with something else. */
const LONG_ENOUGH = 25_000;

const lines: readonly SessionLine[] = [
  { kind: "tcp" },
  { kind: "tcp", key: rsaVectors.find(({ bits }) => bits === 1024)!.privatePkcs1 },
  { kind: "websocket" },
];

function anyPlan(damage: boolean): fc.Arbitrary<Plan> {
  return fc.record({ steps: anySteps(damage), backfill: fc.boolean(), waitForOpenD: fc.boolean() });
}

describe("a session, whatever happens to its line", () => {
  const unheard: unknown[] = [];
  const onUnheard = (reason: unknown): void => void unheard.push(reason);
  before(() => {
    process.on("unhandledRejection", onUnheard);
    process.on("uncaughtException", onUnheard);
  });
  after(() => {
    process.off("unhandledRejection", onUnheard);
    process.off("uncaughtException", onUnheard);
  });

  for (const damage of [false, true]) {
    it(damage ? "bytes are changed, too" : "connections are lost, halved and delayed", async () => {
      const results = await Promise.allSettled(lines.map((line) =>
        fc.assert(
          fc.asyncProperty(anyPlan(damage), async (plan) => await runSession(line, plan, damage)),
          {
            numRuns: RUNS,
            // The same sessions every time: what fails then is the change's doing. Another number draws others.
            seed: SEED,
            includeErrorInReport: true,
            interruptAfterTimeLimit: LONG_ENOUGH,
            markInterruptAsFailure: false,
            endOnFailure: true,
          },
        )
      ));
      for (const [i, result] of results.entries()) {
        if (result.status === "rejected") {
          result.reason.message = `${lines[i]!.kind}${
            lines[i]!.key === undefined ? "" : ", AES_CBC"
          }: ${result.reason.message}`;
          throw result.reason;
        }
      }
      assert.deepEqual(unheard, []);
    });
  }
});
