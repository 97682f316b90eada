/**
 * Runs the examples of the doc comments, one after the other, against simulators in the same process. Bundled with a module that imports them and calls this;
 * prints a line for each that did not end well, and how many there were.
 */

import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { OrderType, setDefaults, SubType, type TradeOrder, TrdEnv, TrdMarket, TrdSide } from "../../mod.ts";
import { defaultSecurities, type SimulatedRequest, type Simulator, startSimulator } from "../../src/simulator/mod.ts";
import { GetUserInfo, QotGetSubInfo, TrdGetComboMaxTrdQtys, TrdPlaceComboOrder } from "../../src/gen/mod.ts";
import { systemClock } from "../../src/session/clock.ts";
import { OpenQuoteContext, OpenTradeContext, simulated } from "./doc_examples_contexts.ts";

/** How long one may take, in milliseconds: nothing in them waits for long. */
const TIME_LIMIT = 5_000;

/** Far enough from the market to wait. */
const ORDER = { security: "HK.00700", trdSide: TrdSide.Buy, orderType: OrderType.Normal, qty: 100, price: 300 };

/** What tells the subscription quota: what is said of it holds, so the simulator says it itself. */
const QUOTA: ReadonlySet<number> = new Set([GetUserInfo.id, QotGetSubInfo.id]);

/** The market of the examples. The past of each security takes milliseconds a year to make up, so it is a short one. */
const FEW = defaultSecurities()
  .filter(({ symbol }) => ["HK.00700", "HK.00005", "US.AAPL", "SH.600519"].includes(symbol))
  .map((security) => ({ ...security, listDate: new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10) }));

/** What an example may use without making it. */
export interface Given {
  readonly quote: OpenQuoteContext;
  /** Of a real account in Hong Kong, unlocked: what paper trading has not can be shown too. */
  readonly trade: OpenTradeContext;
  /** One that waits: it is far from the market. */
  readonly order: TradeOrder;
  /** The one that `quote` is connected to. */
  readonly sim: Simulator;
  /** The text of OpenD's key. */
  readonly pem: string;
}

/** One of them. */
export interface Runnable {
  /** File and line. */
  readonly where: string;
  /** The runtimes that have what it names. */
  readonly on: readonly string[];
  readonly given: readonly string[];
  /** Whether it comes from the generator: then everything is answered with the least. */
  readonly generated: boolean;
  /** Whether it is about an OpenD that has a key. */
  readonly encrypted: boolean;
  run(given: Given): Promise<void>;
}

/** The simulated market has no options, and so no combinations of them. */
const COMBOS: ReadonlySet<number> = new Set([TrdPlaceComboOrder.id, TrdGetComboMaxTrdQtys.id]);

/** Every look at it is a minute after the last: nothing is subscribed too lately to be given back. */
async function connect(): Promise<OpenQuoteContext> {
  let now = 0;
  const clock = { ...systemClock, now: () => now += 60_000 };
  return await OpenQuoteContext.connect({ clock, keepAlive: false });
}

async function subscribe(quote: OpenQuoteContext): Promise<void> {
  const { Basic, Ticker, OrderBook, KL_1Min, KL_Day, RT, Broker } = SubType;
  await quote.subscribe(["HK.00700"], [Broker]);
  await quote.subscribe(["HK.00700", "US.AAPL"], [Basic, Ticker, OrderBook, KL_1Min, KL_Day, RT]);
}

/** Rejects when it takes too long. */
async function inTime(task: Promise<void>): Promise<void> {
  const done = new AbortController();
  const late = wait(TIME_LIMIT, undefined, { signal: done.signal }).then(
    () => Promise.reject(new Error(`did not end within ${TIME_LIMIT} ms`)),
    () => {},
  );
  try {
    await Promise.race([task, late]);
  } finally {
    done.abort();
  }
}

/** Runs those that can run here. Ends the process, with exit code 1 when any failed. */
export async function main(
  all: readonly Runnable[],
  leastReplies: ReadonlyMap<number, Uint8Array>,
  pem: string,
): Promise<void> {
  const runtime = process.argv[2] ?? "";
  const examples = all.filter(({ on }) => on.includes(runtime));

  /** The generated ones only send: one session is enough for all. */
  let sender: OpenQuoteContext | undefined;

  /** A simulator that pushes often, takes subscriptions back at once, and answers generated examples with the least. */
  async function start({ generated, encrypted }: Runnable): Promise<Simulator> {
    const sim = await startSimulator({
      securities: FEW,
      seed: 1,
      rsaPrivateKey: encrypted ? pem : undefined,
      ticksPerSecond: 20,
      cadence: 0,
      marketStart: Date.now(),
      trading: { unlocked: true },
      rules: { minimumSubscription: 0, subscriptionQuota: 10_000, tradeGaps: false },
    });
    sim.respond("*", ({ id }: SimulatedRequest) => {
      const reply = leastReplies.get(id);
      return reply === undefined || QUOTA.has(id) || (generated ? sender === undefined : !COMBOS.has(id))
        ? "default"
        : reply;
    });
    sim.respond("TrdPlaceComboOrder", ({ c2s }) => {
      if (generated || c2s === undefined) return "default";
      return { retType: 0, s2c: { header: c2s.header, orderIDEx: "FS1CC8838C1FBA1000" } };
    });
    return sim;
  }

  /** Simulators by what is special about them: those that an example holds itself are its own. */
  const shared = new Map<string, Simulator>();

  async function sharedBy(example: Runnable): Promise<Simulator> {
    const kind = `${example.generated} ${example.encrypted}`;
    const sim = shared.get(kind) ?? await start(example);
    shared.set(kind, sim);
    return sim;
  }

  async function runOne(example: Runnable): Promise<void> {
    const { given, generated, run } = example;
    // What is asked of a trading account changes it.
    await using own = given.includes("sim") || (given.includes("trade") && !generated) || given.includes("order")
      ? await start(example)
      : undefined;
    const sim = own ?? await sharedBy(example);
    ({ port: simulated.port, websocketPort: simulated.websocketPort } = sim);
    setDefaults({ isEncrypt: undefined, rsaPrivateKey: undefined, clientID: undefined, requestTimeout: undefined });
    if (generated) return await run({ quote: sender ??= await connect(), trade: sender, sim, pem } as unknown as Given);
    await using quote = given.includes("quote") ? await connect() : undefined;
    if (quote !== undefined) await subscribe(quote);
    await using trade = given.includes("trade") || given.includes("order")
      ? await OpenTradeContext.connect({ trdEnv: TrdEnv.Real, market: TrdMarket.HK })
      : undefined;
    const order = given.includes("order") ? await trade?.placeOrder(ORDER) : undefined;
    await run({ quote, trade, order, sim, pem } as Given);
  }

  process.env.TRADE_PASSWORD = "123456";
  const failures: string[] = [];
  let current = "";
  process.on("unhandledRejection", (reason) => failures.push(`${current}: unhandled: ${String(reason)}`));
  process.on("uncaughtException", (error) => failures.push(`${current}: uncaught: ${String(error)}`));
  // What the examples print is for their readers.
  const say = console.log;
  console.log = console.error = () => {};
  const started = performance.now();
  for (const example of examples) {
    current = example.where;
    try {
      await inTime(runOne(example));
    } catch (error) {
      failures.push(`${current}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  await sender?.close();
  for (const sim of shared.values()) await sim.close();
  for (const failure of failures) say(failure);
  say(
    `ran ${examples.length - failures.length} of ${examples.length} in ${Math.round(performance.now() - started)} ms`,
  );
  process.exit(failures.length === 0 ? 0 : 1);
}
