/**
 * The simulated OpenD without its sockets: market, subscriptions, connections, and the counter of pushes.
 *
 * @module
 */

import { NotifyNotifyType } from "../gen/notify.ts";
import { type PushBody, pushBody, type S2COf } from "./envelope.ts";
import { handlers } from "./handlers/mod.ts";
import type { Handlers } from "./handlers/handler.ts";
import { Faults } from "./faults/faults.ts";
import { Identity } from "./identity.ts";
import { type Clock, FasterClock } from "./market/clock.ts";
import { Market } from "./market/market.ts";
import type { ResolvedOptions } from "./options.ts";
import { Pusher } from "./pusher.ts";
import { Responders } from "./responder.ts";
import { HistoryQuota } from "./rules/history_quota.ts";
import { RateWindows } from "./rules/rate_windows.ts";
import { type QuoteRights, resolveRights, Rights } from "./rules/rights.ts";
import { Replay } from "./replay/replay.ts";
import { PacketWatch } from "./scripting/packets.ts";
import type { Secrets } from "./secrets.ts";
import type { ServerSession } from "./session.ts";
import { Agenda } from "./trading/agenda.ts";
import { Trading } from "./trading/trading.ts";
import type { SimSecurity } from "./market/security.ts";
import { type Hold, type Pair, Subscriptions } from "./subscriptions.ts";

/** Addresses that only this machine reaches. */
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/i;

/** What all connections share. */
export class Core {
  readonly options: ResolvedOptions;
  /** The RSA key and the ciphers; `undefined` without a key. */
  readonly secrets: Secrets | undefined;
  readonly identity: Identity;
  readonly market: Market;
  readonly trading: Trading;
  readonly subscriptions: Subscriptions;
  /** What the user may see. */
  readonly rights: Rights;
  /** How often quote requests came. */
  readonly rates: RateWindows;
  /** Whose history was asked for. */
  readonly historyQuota: HistoryQuota<SimSecurity>;
  readonly responders: Responders = new Responders();
  readonly packets: PacketWatch = new PacketWatch();
  readonly handlers: Handlers = handlers;
  readonly faults: Faults = new Faults();
  /** The recording that is played, if any. */
  readonly replay: Replay | undefined;
  /** Open connections, in the order of connecting. */
  readonly sessions: Set<ServerSession> = new Set();
  readonly #steps: (() => void)[] = [];
  /** What is done later, by the time that the rules go by. */
  readonly #later = new Agenda();
  readonly #pusher: Pusher;
  readonly #marketClock: Clock;
  #pushSerial: number;
  #quotaTold = "0/0";
  #connections = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #steppedAt: number;
  #hasServers = true;
  #closed = false;

  constructor(options: ResolvedOptions, secrets: Secrets | undefined) {
    const { clock, speed, seed, securities, hours, ticksPerSecond, marketStart } = options;
    this.options = options;
    this.replay = options.replay === undefined
      ? undefined
      : new Replay(options.replay.packets, options.replay.speed, options.language);
    this.secrets = secrets;
    this.identity = new Identity(seed);
    this.#pushSerial = this.identity.firstPush;
    this.#marketClock = speed === 1 ? clock : new FasterClock(clock, speed);
    this.market = new Market({
      seed,
      clock: this.#marketClock,
      hours,
      ticksPerSecond,
      ...(securities === undefined ? {} : { securities }),
      // What passes between here and there is less than a minute, and the market begins on one.
      ...(marketStart === undefined ? {} : { warmup: clock.now() - marketStart, replayWithin: Infinity }),
    });
    this.trading = new Trading(seed, this.market, options.trading, options.rules, options.language);
    this.rights = new Rights(options.rules.rights);
    this.rates = new RateWindows(options.rules);
    this.historyQuota = new HistoryQuota(options.rules);
    this.subscriptions = new Subscriptions(options.rules, this.rights);
    this.#pusher = new Pusher(this.subscriptions, options.cadence, this.rights);
    // Also when a test moves the market on itself.
    this.market.on((changes) => this.#pusher.note(changes, this.now()));
    this.#steppedAt = clock.now();
  }

  /** The time by which the rules go, epoch milliseconds. */
  now(): number {
    return this.options.clock.now();
  }

  /** The market's time, epoch milliseconds. */
  marketTime(): number {
    return this.market.now;
  }

  /** Whether OpenD's own connection to its quote servers stands. */
  get hasServers(): boolean {
    return this.#hasServers;
  }

  /** Loses or finds the quote servers. Returns whether that changed anything. */
  setServers(connected: boolean): boolean {
    if (connected === this.#hasServers) return false;
    // What happened until now still goes out, and nothing of the time without servers does.
    this.step();
    this.#hasServers = connected;
    if (!connected) { for (const session of this.sessions) this.subscriptions.drop(session, this.now()); }
    return true;
  }

  /** Whether it has been closed for good. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Whether one more connection may come. */
  get full(): boolean {
    return this.#closed || this.sessions.size >= this.options.rules.maxConnections;
  }

  /** Whether trading is refused, because others could listen to it. */
  get tradeNeedsKey(): boolean {
    const { rules, host } = this.options;
    return rules.tradeNeedsKey && this.secrets === undefined && !LOOPBACK.test(host);
  }

  /** A new connection's number. */
  nextConnection(): number {
    return ++this.#connections;
  }

  /** A connection has begun. */
  enter(session: ServerSession): void {
    this.sessions.add(session);
    if (this.#timer !== undefined || this.options.interval === undefined) return;
    this.#steppedAt = this.now();
    this.#timer = setInterval(() => this.step(), this.options.interval);
    // A number in a browser, which has nothing to unref.
    if (this.options.unref && typeof this.#timer === "object") this.#timer.unref();
  }

  /** A connection has ended: its subscriptions end with it. */
  leave(session: ServerSession): void {
    if (!this.sessions.delete(session)) return;
    this.subscriptions.drop(session, this.now());
    this.tellUsedQuota();
    this.trading.leave(session);
    this.replay?.leave(session);
    if (this.sessions.size === 0) this.#stop();
  }

  /** Moves the market on to what its clock says, sends what is due, and drops who has been silent for too long. */
  step(): void {
    const now = this.now();
    const elapsed = now - this.#steppedAt;
    this.#steppedAt = now;
    for (const session of this.sessions) session.cork();
    this.#later.run(now);
    this.#trade(now);
    this.market.step();
    this.#pusher.step(now);
    for (const listener of this.#steps) listener();
    // What was set off on the way there.
    this.trading.agenda.run(this.market.now);
    if (this.options.pushRate !== undefined) this.#pusher.repeat(this.options.pushRate, elapsed);
    this.replay?.step(this.sessions, now);
    for (const session of this.sessions) session.uncork();
    for (const session of [...this.sessions]) session.checkSilence(now);
  }

  /** Stops the market where something is due for orders, so that it does not matter how time is cut into steps. */
  #trade(now: number): void {
    const { agenda } = this.trading;
    if (agenda.next === Number.POSITIVE_INFINITY) return;
    const to = this.#marketClock.now();
    while (agenda.next <= to) {
      this.market.advanceTo(agenda.next);
      this.#pusher.step(now);
      agenda.run(this.market.now);
    }
  }

  /** Calls `listener` in every step, behind the pushes of the market's securities. */
  onStep(listener: () => void): void {
    this.#steps.push(listener);
  }

  /** What waits for its cadence. */
  get waitingPushes(): readonly Pair[] {
    return this.#pusher.waiting;
  }

  /** Pushes what waits for those who are registered for a pair. */
  flush(pair: Pair): void {
    this.#pusher.flush(pair, this.now());
  }

  /**
   * Sends out what pairs have for those who are registered: their pushes are about to begin for somebody else, who is sent
   * the cache instead. What changed since the last step, such as a test's trade, is part of it.
   */
  flushFor(keys: readonly string[]): void {
    this.market.advanceTo(this.market.now);
    for (const key of new Set(keys)) {
      const pair = this.subscriptions.pair(key);
      if (pair !== undefined) this.flush(pair);
    }
  }

  /** Pushes of a hold have begun. */
  beginPushes({ pair }: Hold): void {
    this.#pusher.begin(pair);
  }

  /** Sends a new subscriber what the cache has, once it has something. */
  pushFirst(hold: Hold, session: ServerSession): void {
    const { pair } = hold;
    if (pair.readyAt <= this.now()) return this.#pusher.first(hold, session);
    this.later(pair.readyAt, () => {
      if (session.holds.get(pair.key) === hold && hold.push && !pair.silenced) this.#pusher.first(hold, session);
    });
  }

  /** Does something with the first step from `time` on, epoch milliseconds; `Infinity`: never. */
  later(time: number, task: () => void): void {
    if (time !== Number.POSITIVE_INFINITY) this.#later.add(time, task);
  }

  /**
   * Sets rights to quotes, and tells those who want notices. What is subscribed without a right stays so, and nothing of it
   * is pushed until the right is back.
   *
   * @throws {OpenDArgumentError} a market or a right that there is not
   */
  setRights(rights: Partial<QuoteRights>): void {
    const next = new Rights(resolveRights(rights, this.rights.all));
    this.market.advanceTo(this.market.now);
    for (const pair of this.subscriptions.pairs()) {
      const silenced = !next.allows(pair.security.info, pair.subType);
      // What was traded while the right was there still goes out.
      if (silenced && !pair.silenced) this.flush(pair);
      if (pair.silenced && !silenced) this.#pusher.begin(pair);
      pair.silenced = silenced;
    }
    this.rights.set(rights);
    this.notify({ type: NotifyNotifyType.QotRight, qotRight: this.rights.told() });
  }

  /** Sends a notice to those who want them. */
  notify(notice: S2COf<"Notify">): void {
    this.push(pushBody("Notify", notice), (session) => session.recvNotify);
  }

  /** Tells what is used of the quotas, if that has changed and is to be told. */
  tellUsedQuota(): void {
    if (!this.options.rules.quotaNotices) return;
    const now = this.now();
    const usedQuota = {
      usedSubQuota: this.subscriptions.used(now),
      usedKLineQuota: this.historyQuota.used(now),
    };
    const told = `${usedQuota.usedSubQuota}/${usedQuota.usedKLineQuota}`;
    if (told === this.#quotaTold) return;
    this.#quotaTold = told;
    this.notify({ type: NotifyNotifyType.UsedQuota, usedQuota });
  }

  /** The next serial of a push: one counter of all kinds and connections, that wraps like the header's field. */
  nextPushSerial(): number {
    const serial = this.#pushSerial;
    this.#pushSerial = (serial + 1) >>> 0;
    return serial;
  }

  /** Sends a push to every connection that is set up and that `to` takes. Returns to how many. */
  push(push: PushBody, to: (session: ServerSession) => boolean): number {
    let count = 0;
    for (const session of this.sessions) {
      if (!session.ready || !to(session)) continue;
      session.sendPush(push);
      count++;
    }
    return count;
  }

  /** Ends everything. */
  close(): void {
    this.#closed = true;
    this.#stop();
    this.packets.close();
    for (const fault of this.faults.all) fault.abandon("was in force until the simulator was closed,");
    for (const session of [...this.sessions]) session.close();
  }

  #stop(): void {
    if (this.#timer !== undefined) clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
