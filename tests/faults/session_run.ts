/** A session led through whatever was drawn, and then held against all that it promises. */

import assert from "node:assert/strict";
import {
  formatSymbol,
  OpenDError,
  OpenQuoteContext,
  PushGap,
  QotUpdateBasicQot,
  QotUpdateTicker,
  type StatusEvent,
  SubType,
} from "../../mod.ts";
import type { ContextOptions } from "../../mod.ts";
import { GetGlobalState } from "../../src/gen/get_global_state.ts";
import { defaultSecurities, type Simulator, startSimulator } from "../../src/simulator/mod.ts";
import { optionsFor } from "../connection/support.ts";
import { takeStep } from "./arbitrary.ts";
import { type FaultProxy, startFaultProxy } from "./proxy.ts";
import { RacingClock } from "./racing_clock.ts";
import { type CallSpec, KINDS, type Patience, SECURITIES, type SessionStep } from "./session_steps.ts";
import { Course, type Stretch, Tape, TickLog } from "./tick_log.ts";
import { pairOf, Wanted } from "./wanted.ts";

/** How the client and OpenD speak. */
export interface SessionLine {
  readonly kind: "tcp" | "websocket";
  readonly key?: string | undefined;
}

/** What is drawn. */
export interface Plan {
  readonly steps: readonly SessionStep[];
  readonly backfill: boolean;
  /** Connects only once the steps have begun. */
  readonly waitForOpenD: boolean;
}

/** The session's time is so many times as fast. */
const SPEED = 100;
const MORNING = Date.UTC(2026, 10, 20, 2, 30);
/** Milliseconds after which what should have come by itself has not. */
const PATIENCE = 8000;

/** Whether this runtime's own WebSocket cannot be cut off: Deno's, and Node's from version 22 on. */
const standard = (globalThis as { readonly WebSocket?: { readonly prototype: object } }).WebSocket;
const onlyAsks = standard !== undefined && !("terminate" in standard.prototype);

/** Listed lately: the years of a past would be made anew for every session. */
const securities = defaultSecurities()
  .filter(({ symbol }) => (SECURITIES as readonly string[]).includes(symbol))
  .map((security) => ({ ...security, listDate: "2026-06-01" }));

const isKnown = (symbol: string): boolean => symbol !== SECURITIES[3];
const pairs = SECURITIES.flatMap((symbol) => KINDS.map((kind) => pairOf(symbol, kind)));

/** The events that say how a session is. */
const STATES: ReadonlySet<string> = new Set(["connecting", "ready", "lost", "waiting"]);

/** Runs it. `damage`: bytes may have been changed, so that less can be known. */
export async function runSession(line: SessionLine, plan: Plan, damage: boolean): Promise<void> {
  const clock = new RacingClock(SPEED);
  await using sim = await startSimulator({
    clock: { now: () => MORNING + Math.floor(clock.now()) },
    // One of its steps is some 300 ms of the market.
    interval: 3,
    rsaPrivateKey: line.key,
    cadence: 0,
    // So that hardly a moment passes without one.
    ticksPerSecond: 20,
    securities,
    // The clock leaps further than OpenD's three intervals.
    rules: { silentIntervals: 8 },
  });
  await using proxy = await startFaultProxy({
    target: { port: line.kind === "tcp" ? sim.port : sim.websocketPort },
    lastingSilence: !damage,
  });
  const run = new SessionRun(line, plan, damage, { clock, sim, proxy });
  let failure: Error | undefined;
  try {
    await run.live();
    await run.heal();
    run.checkTicks();
  } catch (error) {
    failure = error as Error;
  }
  try {
    await run.end();
  } catch (error) {
    failure ??= error as Error;
  }
  if (failure === undefined) return;
  failure.message += `
${run.story}`;
  throw failure;
}

class SessionRun {
  readonly #line: SessionLine;
  readonly #plan: Plan;
  readonly #damage: boolean;
  readonly #clock: RacingClock;
  readonly #sim: Simulator;
  readonly #proxy: FaultProxy;
  readonly #context: OpenQuoteContext;
  readonly #course = new Course();
  readonly #tape: Tape;
  readonly #wanted = new Wanted(this.#course, pairs);
  readonly #logs: TickLog[] = [];
  /** Its stream says where the gaps are. */
  readonly #main = this.#log("the stream");
  readonly #undelivered: Stretch[] = [];
  readonly #events: (StatusEvent & { readonly at: number })[] = [];
  readonly #settled: Promise<void>[] = [];
  readonly #streams: Promise<void>[] = [];
  readonly #problems: unknown[] = [];
  readonly #watching: Promise<void>;
  #opening: Promise<unknown>;
  #closed = false;

  constructor(
    line: SessionLine,
    plan: Plan,
    damage: boolean,
    { clock, sim, proxy }: { readonly clock: RacingClock; readonly sim: Simulator; readonly proxy: FaultProxy },
  ) {
    this.#line = line;
    this.#plan = plan;
    this.#damage = damage;
    this.#clock = clock;
    this.#sim = sim;
    this.#proxy = proxy;
    this.#tape = new Tape(sim.market);
    const options: ContextOptions = {
      ...optionsFor(line.kind, proxy.port),
      rsaPrivateKey: line.key,
      clock,
      // These are real milliseconds, of which the session's are a hundred times as short.
      connectTimeout: 800,
      requestTimeout: 400,
      // A damaged length is to be noticed before a megabyte has come.
      maxBodyLength: 131_072,
      reconnect: { firstDelay: 100, maxDelay: 1000 },
      waitForOpenD: plan.waitForOpenD,
      backfill: plan.backfill,
    };
    this.#context = new OpenQuoteContext(options);
    this.#watching = this.#watch();
    const handler = this.#log("the handler");
    this.#context.on(QotUpdateTicker, (data) => handler.add(data));
    const stream = this.#context.pushes(QotUpdateTicker, { gaps: true, buffer: 1_000_000 });
    this.#follow(async () => {
      for await (const item of stream) {
        if (item instanceof PushGap) this.#main.gap();
        else this.#main.add(item);
      }
    });
    this.#opening = Promise.resolve();
  }

  /** What happened, for people. */
  get story(): string {
    const says = this.#events.map((event) => {
      const { type, at, ...more } = event;
      const detail = "reason" in more
        ? more.reason?.stack ?? ""
        : "cause" in more
        ? more.cause.message
        : "failed" in more
        ? more.failed.map(({ error }) => error)
        : "";
      return `${at} ${type} ${String(detail)}`;
    });
    return says.join("\n");
  }

  /** The steps. */
  async live(): Promise<void> {
    this.#opening = this.#context.open();
    this.#opening.catch(() => {});
    if (!this.#plan.waitForOpenD) await this.#opened();
    for (const step of this.#plan.steps) {
      if (step.step === "line") await takeStep(this.#proxy, step.is);
      else if (step.step === "pass") await this.#clock.sleep(step.milliseconds);
      else if (step.step === "leap") this.#clock.leap(step.milliseconds);
      else this.#call(step.is);
    }
  }

  /** The line is as it should be: so are, by themselves, the session and all that it was asked for. */
  async heal(): Promise<void> {
    await this.#proxy.resume();
    this.#start();
    await this.#opened();
    await this.#until("the session stands and its subscriptions are those asked for", () => this.#asAsked(true));
    // What could not be restored is asked for again when there is another connection.
    const before = this.#events.length;
    const wanted = this.#wanted.known().some(([, on]) => on);
    await this.#proxy.admit("refuse");
    this.#proxy.reset();
    await this.#until("the loss is noticed", () => {
      // A leap of the clock may have ended it already, and then there is no connection to be broken.
      const stands = this.#events.findLast(({ type }) => STATES.has(type))?.type === "ready";
      const isLost = !stands || this.#events.slice(before).some(({ type }) => type === "lost");
      return Promise.resolve(isLost ? undefined : "it is not");
    });
    await this.#clock.sleep(1000);
    await this.#proxy.admit("forward");
    await this.#until("so it is after another loss, with nothing left out", () => this.#asAsked(false));
    await this.#until("ticks flow", () => Promise.resolve(this.#flows() ? undefined : "they do not"));
    await this.#until("the loss is told as a gap", () => {
      const isTold = !wanted || this.#events.slice(before).some(({ type }) => type === "gap");
      return Promise.resolve(isTold ? undefined : "it is not");
    });
    this.#checkLosses();
  }

  checkTicks(): void {
    const asked = (symbol: string): readonly Stretch[] => this.#wanted.stretches(pairOf(symbol, SubType.Ticker));
    for (const log of this.#logs) log.checkOrder(this.#tape, asked);
    if (!this.#damage) this.#main.checkGaps(this.#tape, (symbol) => [...this.#undelivered, ...asked(symbol)]);
  }

  /** Closes; nothing is left then. */
  async end(): Promise<void> {
    this.#closed = true;
    await this.#inTime("close()", this.#context.close());
    assert.equal(await this.#inTime("closed", this.#context.closed), undefined);
    await this.#inTime("the end of the status", this.#watching);
    const ends = this.#events.filter(({ type }) => type === "closed");
    assert.equal(ends.length, 1);
    assert.equal(this.#events.at(-1), ends[0], "closed comes last");
    await this.#inTime("every promise", Promise.all(this.#settled));
    await this.#inTime("the end of every stream", Promise.all(this.#streams));
    assert.deepEqual(this.#problems, []);
    assert.equal(this.#clock.timers, 0, "timers are left");
    await this.#proxy.resume();
    // A standard WebSocket can only be asked to close: it waits for an answer that a fault may have swallowed.
    const isGone = this.#line.kind === "tcp" || !onlyAsks;
    const goes = (): boolean => this.#proxy.connections.every(({ sides, toServer }) => sides < 2 && toServer.silent);
    if (isGone) await this.#inTime("the end of every socket", this.#proxy.until(goes));
    this.#proxy.reset();
    await this.#inTime("the end of every connection", this.#proxy.until(() => this.#proxy.connections.length === 0));
  }

  /** The first connecting: what was heard may have been no OpenD, and then it is for its user to open it again. */
  async #opened(): Promise<void> {
    await this.#until("it opens", async () => {
      try {
        await this.#opening;
        return undefined;
      } catch (error) {
        if (!(error instanceof OpenDError)) throw error;
        this.#opening = this.#context.open();
        this.#opening.catch(() => {});
        return String(error);
      }
    });
  }

  /** What is not yet as it should be; undefined: nothing. */
  async #asAsked(failed: boolean): Promise<string | undefined> {
    let held: Set<string>;
    try {
      const { connSubInfoList } = await this.#context.getSubInfo({}, { timeout: 400 });
      const own = connSubInfoList.filter(({ isOwnConnData }) => isOwnConnData);
      held = new Set(
        own.flatMap(({ subInfoList }) =>
          subInfoList.flatMap(({ subType, securityList }) =>
            securityList.map((security) => pairOf(formatSymbol(security), subType))
          )
        ),
      );
    } catch (error) {
      if (!(error instanceof OpenDError)) throw error;
      return String(error);
    }
    // Without a digest, what arrives damaged is taken as it is.
    if (this.#damage && this.#line.kind === "websocket") return undefined;
    const excused = failed ? this.#toldAsFailed() : new Set();
    const wrong = this.#wanted.known().filter(([pair, on]) => held.has(pair) !== on && !(on && excused.has(pair)));
    return wrong.length === 0 ? undefined : `wrong: ${wrong.join("; ")}; held: ${[...held].join(" ")}`;
  }

  #toldAsFailed(): Set<string> {
    const restored = this.#events.findLast(({ type }) => type === "restored");
    if (restored?.type !== "restored") return new Set();
    return new Set(
      restored.failed.flatMap(({ securities, subTypes }) =>
        securities.flatMap((symbol) => subTypes.map((kind) => pairOf(symbol, kind)))
      ),
    );
  }

  /** Whether the latest tick of each security has come. */
  #flows(): boolean {
    if (this.#damage && this.#line.kind === "websocket") return true;
    this.#sim.step();
    return SECURITIES.filter((symbol) => this.#wanted.get(pairOf(symbol, SubType.Ticker)) === true).every((symbol) => {
      const latest = this.#main.latest(symbol);
      const place = latest === undefined ? undefined : this.#tape.placeOf(symbol, latest);
      return place !== undefined && this.#tape.last(symbol) - place < 20;
    });
  }

  /** Each loss after which something was restored is in a gap that was told. */
  #checkLosses(): void {
    let lostAt: number | undefined;
    let mustTell = false;
    for (const event of this.#events) {
      if (event.type === "lost") {
        // Nothing may have been subscribed before, and then there was no gap.
        if (!mustTell) lostAt = event.at;
      } else if (event.type === "restored" && lostAt !== undefined) mustTell = true;
      else if (event.type === "gap" && lostAt !== undefined) {
        assert.ok(event.from <= lostAt, `the gap is told from ${event.from}, and the loss was at ${lostAt}`);
        assert.ok(event.to >= lostAt, `the gap is told to ${event.to}, and the loss was at ${lostAt}`);
        lostAt = undefined;
        mustTell = false;
      }
    }
    assert.ok(!mustTell, "no gap was told for a loss");
  }

  async #watch(): Promise<void> {
    for await (const event of this.#context.status()) this.#events.push({ ...event, at: Date.now() });
  }

  #log(name: string): TickLog {
    const log = new TickLog(name, this.#course);
    this.#logs.push(log);
    return log;
  }

  #follow(take: () => Promise<void>): void {
    this.#streams.push(take().catch((error: unknown) => void this.#problems.push(error)));
  }

  #start(): void {
    this.#context.start();
    const stopped = this.#undelivered.at(-1);
    if (stopped?.to === Infinity) stopped.to = this.#course.now;
  }

  /** Watches a promise of a call: it settles, and if it fails, with an error of ours or the reason that was given. */
  #settles(make: (options: { readonly signal?: AbortSignal; readonly timeout?: number }) => Promise<unknown>, {
    timeout,
    abortAfter,
  }: Patience, told: (failure: unknown, result?: unknown) => void = () => {}): void {
    const giveUp = new AbortController();
    const reason = new Error("enough");
    if (abortAfter === 0) giveUp.abort(reason);
    else if (abortAfter !== undefined) void this.#clock.sleep(abortAfter).then(() => giveUp.abort(reason));
    const promise = make({
      ...(timeout === undefined ? undefined : { timeout }),
      ...(abortAfter === undefined ? undefined : { signal: giveUp.signal }),
    });
    this.#settled.push(promise.then((result) => told(undefined, result), (error: unknown) => {
      told(error);
      if (!(error instanceof OpenDError) && error !== reason) this.#problems.push(error);
    }));
  }

  #call(spec: CallSpec): void {
    const context = this.#context;
    switch (spec.call) {
      case "subscribe": {
        const { securities, kinds, isolate, firstPush, patience } = spec;
        const end = this.#wanted.begin(
          securities.flatMap((one) => kinds.map((kind) => pairOf(one, kind))),
          true,
          isolate,
        );
        this.#settles(
          (options) => context.subscribe(securities, kinds, { ...options, isolate, firstPush }),
          patience,
          (failure) => {
            const refused = isolate ? securities.filter((symbol) => !isKnown(symbol)) : [];
            end(failure, refused.flatMap((symbol) => kinds.map((kind) => pairOf(symbol, kind))));
          },
        );
        break;
      }
      case "unsubscribe": {
        const { securities, kinds, tooEarly, patience } = spec;
        const end = this.#wanted.begin(securities.flatMap((one) => kinds.map((kind) => pairOf(one, kind))), false);
        this.#settles(
          (options) => context.unsubscribe(securities, kinds, { ...options, tooEarly }),
          patience,
          (failure) => end(failure),
        );
        break;
      }
      case "unsubscribeAll": {
        const end = this.#wanted.begin(pairs, false);
        const { tooEarly, patience } = spec;
        this.#settles(
          (options) => context.unsubscribeAll({ ...options, tooEarly }),
          patience,
          (failure) => end(failure),
        );
        break;
      }
      case "getTicker":
        this.#settles(
          (options) => context.getTicker({ security: spec.security, maxRetNum: 10 }, options),
          spec.patience,
        );
        break;
      case "getBasicQot":
        this.#settles((options) => context.getBasicQot({ securityList: [spec.security] }, options), spec.patience);
        break;
      case "snapshot": {
        const { securities, isolate, patience } = spec;
        this.#settles(
          (options) => context.getSecuritySnapshot({ securityList: securities }, { ...options, isolate }),
          patience,
        );
        break;
      }
      case "raw":
        this.#settles((options) => context.request(GetGlobalState, {}, options), spec.patience);
        break;
      case "getSubInfo":
        this.#settles((options) => context.getSubInfo({ isReqAllConn: true }, options), spec.patience);
        break;
      case "pushes": {
        const { take, buffer } = spec;
        const stream = context.pushes(QotUpdateTicker, { buffer, gaps: true });
        const log = this.#log("another stream");
        let taken = 0;
        // One that nobody takes from has to end all the same.
        this.#follow(async () => {
          if (take === 0) await context.closed;
          for await (const item of stream) {
            if (!(item instanceof PushGap)) log.add(item);
            if (++taken === take) break;
          }
        });
        break;
      }
      case "throwingHandler":
        context.on(QotUpdateTicker, () => {
          throw new Error("a handler threw");
        });
        break;
      case "rejectingHandler":
        context.on(QotUpdateBasicQot, () => Promise.reject(new Error("a handler rejected")) as unknown as void);
        break;
      case "slowHandler": {
        let times = 3;
        context.on(QotUpdateTicker, () => {
          if (times-- <= 0) return;
          for (const until = performance.now() + 10; performance.now() < until;);
        });
        break;
      }
      case "stop":
        context.stop();
        if (this.#undelivered.at(-1)?.to !== Infinity) this.#undelivered.push({ from: this.#course.now, to: Infinity });
        break;
      case "start":
        this.#start();
        break;
      default:
        context[spec.call]();
    }
  }

  /** Asks again and again, for so long as it may take. */
  async #until(what: string, lacks: () => Promise<string | undefined>): Promise<void> {
    const late = performance.now() + PATIENCE;
    for (;;) {
      const missing = await this.#inTime(what, lacks());
      if (missing === undefined) return;
      assert.ok(performance.now() < late, `${what}: ${missing}`);
      await this.#clock.sleep(500);
    }
  }

  async #inTime<T>(what: string, promise: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new assert.AssertionError({ message: `${what} did not come` })), PATIENCE);
    });
    try {
      return await Promise.race([promise, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
