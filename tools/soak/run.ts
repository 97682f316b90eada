/**
 * One soak: a simulator, a proxy that breaks connections, a client, and the verdict.
 *
 * @module
 */

import { generateTestKey } from "../../bench/key.ts";
import {
  QotUpdateBasicQot,
  QotUpdateBroker,
  QotUpdateKL,
  QotUpdateOrderBook,
  QotUpdateRT,
  QotUpdateTicker,
} from "../../mod.ts";
import { Random } from "../../src/simulator/market/prng.ts";
import { startFaultProxy } from "../../tests/faults/proxy.ts";
import { FaultPlan } from "./faults.ts";
import { judgeHeap, MOST_A_MINUTE, MOST_IN_ALL } from "./heap.ts";
import { judgeSilences, judgeTicks } from "./judge.ts";
import type { ServerTask, ToldGap } from "./messages.ts";
import { SoakedOpenD } from "./opend.ts";
import type { SoakOptions } from "./options.ts";
import { SoakedClient } from "./soaked_client.ts";
import { MOMENT_HEAD, momentLine, pushTable, sum, tally } from "./table.ts";
import { tradedUntil } from "./traded.ts";

/** Milliseconds between two lines. */
const PACE = 10_000;
/** Looks at the heap in a run, where there is time for them. */
const LOOKS = 60;
/** Milliseconds that pass from a trade to its push at most, on a busy machine. */
const SLACK = 1_500;
/** Milliseconds by which a push may come late: the proxy holds them up for two seconds. */
const LATE = 4_000;
/** Of all that is wrong, so many lines are printed. */
const MOST_WRONG = 20;

const PUSHES = [QotUpdateBasicQot, QotUpdateTicker, QotUpdateOrderBook, QotUpdateRT, QotUpdateBroker, QotUpdateKL];

/** Soaks, and prints what comes of it. Resolves with what is wrong, in words. */
export async function soak(options: SoakOptions, print: (text: string) => void): Promise<readonly string[]> {
  const { minutes, runtime, securities, seed, ticks, transport, cipher, cut, calm } = options;
  print(
    `${securities} securities, ${minutes} min on ${runtime} over ${transport}, cipher ${cipher}, ` +
      `a fault every ${cut} s, seed ${seed}\n`,
  );
  const rsaPrivateKey = cipher === "none" ? undefined : generateTestKey(1024).privateKey;
  const task: ServerTask = { securities, ticks, seed, marketStart: Date.now(), rsaPrivateKey };
  const opend = new SoakedOpenD(task);
  let client: SoakedClient | undefined;
  try {
    await using proxy = await startFaultProxy({ target: { port: (await opend.start())[transport] } });
    const milliseconds = minutes * 60_000;
    client = new SoakedClient(runtime, {
      securities,
      transport,
      cipher,
      port: proxy.port,
      rsaPrivateKey,
      duration: milliseconds + calm * 1000,
      sample: Math.min(5_000, Math.max(100, milliseconds / LOOKS)),
    });
    await client.ready;
    const started = performance.now();
    const faults = new FaultPlan({ proxy, opend, transport, random: new Random(`${seed}/faults`) });
    print(MOMENT_HEAD);
    const lines = setInterval(() => printMoment(started, opend, client!, print), PACE);
    try {
      await Promise.race([faults.run(started + milliseconds, cut * 1000), client.ended]);
      await client.ended;
    } finally {
      clearInterval(lines);
    }
    printMoment(started, opend, client, print);
    return conclude(task, opend, client, faults, print);
  } finally {
    await client?.kill();
    await opend.kill();
  }
}

function printMoment(started: number, opend: SoakedOpenD, client: SoakedClient, print: (text: string) => void): void {
  const { counts, heap } = client;
  if (counts === undefined) return;
  const seconds = (performance.now() - started) / 1000;
  print(momentLine({ seconds, sent: sent(opend), counts, heap: heap.at(-1)?.bytes }));
}

function sent(opend: SoakedOpenD): number {
  return sum(Object.fromEntries(PUSHES.map(({ id }) => [id, opend.sent[id] ?? 0])));
}

/** Judges and prints. */
function conclude(
  task: ServerTask,
  opend: SoakedOpenD,
  client: SoakedClient,
  faults: FaultPlan,
  print: (text: string) => void,
): readonly string[] {
  const { ledger, gaps, silences, counts } = client;
  const traded = tradedUntil(task, Date.now());
  const ticks = judgeTicks(traded, ledger.securities, gaps, { slack: SLACK, end: client.toldAt - SLACK });
  const heap = judgeHeap(client.heap);
  const wrong = [
    ...client.wrong,
    ...ledger.disorder,
    ...ticks.wrong,
    ...judgeSilences(silences, gaps, traded, LATE),
  ];
  if (opend.crashes > 0) wrong.push("the simulator ended by itself");
  if (counts === undefined) wrong.push("the client told nothing");
  else {
    if (counts.pending > 0) wrong.push(`${counts.pending} requests did not settle`);
    if (counts.dropped > 0) wrong.push(`the stream dropped ${counts.dropped} pushes`);
  }
  if (!heap.flat) wrong.push(`the heap is not flat: ${(heap.slope / 1e6).toFixed(2)} MB a minute`);
  print("");
  print(pushTable(PUSHES.map(({ id, name }) => [id, name]), opend.sent, counts?.pushes ?? {}));
  const rows: readonly (readonly [string, string])[] = [
    ["faults", tally(Object.fromEntries(faults.counts))],
    ["losses, gaps told", `${counts?.losses ?? 0}, ${gaps.length}`],
    ["ticks delivered", `${ledger.count}, ${counts?.backfilled ?? 0} of them fetched`],
    ["ticks missing", `${ticks.missing}, ${ticks.unexplained} of them in no gap`],
    ["left out by OpenD", `${opend.dropped} pushes, for the client did not read`],
    ["requests", tally(counts?.requests ?? {})],
    ["heap", heapText(heap, client.heap.length)],
  ];
  print("");
  for (const [name, text] of rows) print(`${name.padEnd(20)}${text}`);
  print("");
  for (const what of wrong.slice(0, MOST_WRONG)) print(`WRONG: ${what}`);
  if (wrong.length > MOST_WRONG) print(`WRONG: and ${wrong.length - MOST_WRONG} more`);
  if (wrong.length > 0) print(`\n${historyText(faults, gaps)}\n`);
  print(wrong.length === 0 ? "nothing is missing that no gap explains, and the heap is flat" : `${wrong.length} wrong`);
  return wrong;
}

/** What was done and what was told, in the order of time: to find the reason of what is wrong. */
function historyText({ log }: FaultPlan, gaps: readonly ToldGap[]): string {
  const time = (at: number): string => new Date(at).toISOString().slice(11, 23);
  return [
    ...log.map(({ at, name }) => [at, `fault: ${name}`] as const),
    ...gaps.map(({ from, to, of, complete }) =>
      [from, `gap until ${time(to)}, of the ${of}, ${complete.length} complete`] as const
    ),
  ].sort(([a], [b]) => a - b).map(([at, text]) => `${time(at)} ${text}`).join("\n");
}

function heapText({ slope, growth, flat }: ReturnType<typeof judgeHeap>, samples: number): string {
  return `${flat ? "flat" : "NOT flat"}: ${(slope / 1e6).toFixed(3)} MB a minute, ${
    (growth / 1e6).toFixed(2)
  } MB in the ` +
    `last two thirds (${samples} looks; up to ${MOST_A_MINUTE / 1e6} MB a minute, or ${MOST_IN_ALL / 1e6} MB in all)`;
}
