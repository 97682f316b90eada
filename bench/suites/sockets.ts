/**
 * Pushes, requests and handshakes through real sockets: each client in a process of its own, all against the same
 * simulators in another one. The clients take turns, round by round.
 *
 * @module
 */

import assert from "node:assert/strict";
import { Child } from "../child.ts";
import { type ClientName, clientNames, type Done, type Task } from "../clients/tasks.ts";
import { type BookDigest, digestOf, orderBookPushes } from "../messages.ts";
import { BOOKS, type Plan } from "../plan.ts";
import type { Ports } from "../ports.ts";
import { median, type Row, type Table } from "../result.ts";
import { type Runtime, serverRuntime } from "../runtimes.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { decodeQotUpdateOrderBookResponse } from "../../src/gen/qot_update_order_book.ts";

/** Pushes in a run: what the simulator lets wait for a client that does not keep up, and some to spare. */
const FLOOD = 10_000;

/** What the others are compared with. */
const OFFICIAL: ClientName = "futu-api";

/** How much there is to do. */
export interface SocketEffort {
  readonly rounds: number;
  /** Runs of {@linkcode FLOOD} pushes, as fast as they go. */
  readonly floods: number;
  /** Pushes in a run at a pace. */
  readonly paced: number;
  /** Requests of each kind in a round. */
  readonly requests: number;
  readonly handshakes: number;
  /** Rounds that do not count, for compilers to get ready. */
  readonly warmUp: number;
}

interface Competitor {
  readonly name: ClientName;
  readonly child: Child;
}

/** Runs every client through everything on one runtime. */
export async function sockets(runtime: Runtime, effort: SocketEffort): Promise<readonly Table[]> {
  const server = new Child(serverRuntime(), "server.ts");
  const names = clientNames.filter((name) => name !== OFFICIAL || runtime.webSocket);
  const competitors = names.map((name) => ({ name, child: new Child(runtime, "client.ts", [name]) }));
  try {
    return await measure(server, competitors, effort);
  } finally {
    await Promise.all([server, ...competitors.map(({ child }) => child)].map((child) => child.close()));
  }
}

async function measure(
  server: Child,
  competitors: readonly Competitor[],
  effort: SocketEffort,
): Promise<readonly Table[]> {
  const ports = await server.hear<Ports>();
  const names = competitors.map(({ name }) => name);
  for (const { child } of competitors) await child.ask<Done>({ do: "connect", ports } satisfies Task);

  const flood: Plan = { count: FLOOD, burst: 50, gap: 0 };
  const flooded = FLOOD * effort.floods;
  const paced: Plan = { count: effort.paced, burst: 10, gap: 2 };
  const runs = {
    flood: { do: "pushes", plan: flood, times: effort.floods },
    paced: { do: "pushes", plan: paced, times: 1 },
    globalState: { do: "requests", kind: "globalState", count: effort.requests },
    basicQot: { do: "requests", kind: "basicQot", count: effort.requests },
    handshakes: { do: "handshakes", count: effort.handshakes },
  } as const satisfies Record<string, Task>;
  const done = {
    flood: await takeTurns(competitors, runs.flood, effort),
    paced: await takeTurns(competitors, runs.paced, effort),
    globalState: await takeTurns(competitors, runs.globalState, effort),
    basicQot: await takeTurns(competitors, runs.basicQot, effort),
    handshakes: await takeTurns(competitors, runs.handshakes, effort),
  };
  assert.deepEqual(done.flood.last, lastBook(flood), "the last order book is not the one that was sent");
  assert.deepEqual(done.paced.last, lastBook(paced), "the last order book is not the one that was sent");

  const each = (name: string, turns: Turns, value: (done: Done) => number): Row => ({
    name,
    values: Object.fromEntries(turns.each.map(([label, all]) => [label, median(all.map(value))])),
  });
  const shape = {
    columns: names,
    ratios: names.includes(OFFICIAL)
      ? names.filter((name) => name !== OFFICIAL).map((name) => [name, OFFICIAL] as const)
      : [],
  };
  const rate = paced.burst * 1000 / paced.gap;
  return [
    {
      title: "Processor time of the client process, from the socket to the decoded message in the handler",
      unit: "µs",
      ...shape,
      rows: [
        each("per order book push, as fast as they go", done.flood, ({ cpu }) => cpu / flooded),
        each(
          `per order book push, ${rate} a second, ${paced.burst} at once`,
          done.paced,
          ({ cpu }) => cpu / paced.count,
        ),
        each("per GetGlobalState, one after the other", done.globalState, ({ cpu }) => cpu / effort.requests),
        each("per GetBasicQot, one after the other", done.basicQot, ({ cpu }) => cpu / effort.requests),
        each("per connection opened and closed", done.handshakes, ({ cpu }) => cpu / effort.handshakes),
      ],
    },
    {
      title: "Time to the reply",
      unit: "µs",
      ...shape,
      rows: [
        each("GetGlobalState", done.globalState, ({ latency = 0 }) => latency),
        each("GetBasicQot", done.basicQot, ({ latency = 0 }) => latency),
        each("connecting, handshake included", done.handshakes, ({ latency = 0 }) => latency),
      ],
    },
    {
      title: "Order book pushes a second, as fast as the simulator sends them",
      unit: "pushes/s",
      ...shape,
      rows: [each("order book pushes", done.flood, ({ wall }) => flooded * 1e6 / wall)],
    },
  ];
}

interface Turns {
  readonly each: readonly (readonly [ClientName, readonly Done[]])[];
  /** What came last, the same for all. */
  readonly last: BookDigest | number | undefined;
}

async function takeTurns(
  competitors: readonly Competitor[],
  task: Task,
  { rounds, warmUp }: SocketEffort,
): Promise<Turns> {
  const all = competitors.map(({ name, child }) => ({ name, child, results: [] as Done[] }));
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < all.length; turn++) {
      const { child, results } = all[(round + warmUp + turn) % all.length]!;
      const result = await child.ask<Done>(task);
      if (round >= 0) results.push(result);
    }
  }
  const last = all[0]?.results[0]?.last;
  for (const { name, results } of all) {
    for (const result of results) assert.deepEqual(result.last, last, `"${name}" got something else than the others`);
  }
  return { each: all.map(({ name, results }) => [name, results]), last };
}

function lastBook({ count }: Plan): BookDigest {
  const bytes = orderBookPushes(BOOKS)[(count - 1) % BOOKS]!;
  const { s2c } = decodeMessage(decodeQotUpdateOrderBookResponse, bytes);
  if (s2c === undefined) throw new Error("an order book push was made without a book");
  return digestOf(s2c);
}
