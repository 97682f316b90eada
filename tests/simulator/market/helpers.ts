import {
  defaultSecurities,
  Market,
  type MarketOptions,
  type SecurityChange,
  type SecurityInfo,
  SteppedClock,
} from "../../../src/simulator/market/mod.ts";

/** A Friday, 11:00:12.345 in Hong Kong and 22:00 the day before in New York. */
export const START: number = Date.UTC(2026, 10, 20, 3, 0, 12, 345);

/** These of the securities that are there by default: the history of each, and its trading, are what a market costs. */
export function only(...symbols: readonly string[]): SecurityInfo[] {
  return defaultSecurities().filter(({ symbol }) => symbols.includes(symbol));
}

/** The first securities of the list: shares and funds of four exchanges. */
export const TWENTY: readonly SecurityInfo[] = defaultSecurities().slice(0, 20);

/** A market of twenty on a stepped clock with little warm-up, all of it awake unless `asleep` is set. */
export function makeMarket(options: Partial<MarketOptions> & { start?: number; asleep?: boolean } = {}): {
  market: Market;
  clock: SteppedClock;
  run: (steps: number, ms: number, each?: (changes: readonly SecurityChange[]) => void) => void;
} {
  const clock = new SteppedClock(options.start ?? START);
  const market = new Market({ seed: 1, clock, warmup: 2000, securities: TWENTY, ...options });
  if (options.asleep !== true) { for (const security of market.securities) security.wake(); }
  const run = (steps: number, ms: number, each?: (changes: readonly SecurityChange[]) => void) => {
    for (let i = 0; i < steps; i++) {
      clock.advance(ms);
      const changes = market.step();
      each?.(changes);
    }
  };
  return { market, clock, run };
}

/** Everything a market shows, as text: what two runs are compared by. */
export function dump(market: Market): string {
  const all = market.securities.map((s) => [
    s.symbol,
    s.quote(),
    s.orderBook(10, true),
    s.brokerQueue(),
    s.ticks(),
    s.rt(),
    s.bars(1, 200),
    s.bars(6, 50),
  ]);
  return JSON.stringify(all, (_, value) => typeof value === "bigint" ? `${value}n` : value);
}
