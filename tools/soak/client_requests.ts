/**
 * Requests at a steady pace, whatever happens, each of which has to settle.
 *
 * @module
 */

import { KLType, type OpenDError, type OpenQuoteContext, RehabType } from "../../mod.ts";

/** Milliseconds between two requests. */
const PACE = 100;
/** One in so many is a snapshot, of which OpenD takes 60 in 30 seconds. */
const SNAPSHOT_EVERY = 10;
/** Milliseconds after its time-out by which a request must have settled: the machine may be busy. */
const LATE = 5_000;

/** Sends them and counts what comes of them. */
export class SteadyRequests {
  /** `ok`, or the error's code, and how often. */
  readonly outcomes: Record<string, number> = {};
  readonly #quote: OpenQuoteContext;
  readonly #symbols: readonly string[];
  readonly #timeout: number;
  readonly #wrong: (what: string) => void;
  readonly #pending = new Set<Promise<void>>();
  readonly #timer: ReturnType<typeof setInterval>;
  #count = 0;

  /** @param timeout the context's own, in milliseconds */
  constructor(quote: OpenQuoteContext, symbols: readonly string[], timeout: number, wrong: (what: string) => void) {
    this.#quote = quote;
    this.#symbols = symbols;
    this.#timeout = timeout;
    this.#wrong = wrong;
    this.#timer = setInterval(() => this.#send(), PACE);
  }

  /** How many have not settled. */
  get pending(): number {
    return this.#pending.size;
  }

  /** Sends no more, and resolves when all have settled. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#pending);
  }

  #send(): void {
    const number = this.#count++;
    // Those may wait for OpenD's limit beside their time-out.
    const isLimited = number % SNAPSHOT_EVERY === 0;
    const started = performance.now();
    const settled = this.#ask(number, isLimited).then(
      () => "ok",
      (error: OpenDError) => {
        if (error.code === undefined) this.#wrong(`a request failed with ${String(error)}`);
        return error.code;
      },
    ).then((outcome) => {
      this.outcomes[outcome] = (this.outcomes[outcome] ?? 0) + 1;
      this.#pending.delete(settled);
      const took = performance.now() - started;
      if (!isLimited && took > this.#timeout + LATE) this.#wrong(`a request took ${Math.round(took)} ms`);
    });
    this.#pending.add(settled);
  }

  async #ask(number: number, isLimited: boolean): Promise<unknown> {
    const symbols = this.#symbols;
    const symbol = symbols[number % symbols.length]!;
    if (isLimited) return await this.#quote.getSecuritySnapshot({ securityList: symbols.slice(0, 20) });
    switch (number % 4) {
      case 0:
        return await this.#quote.getBasicQot({ securityList: [symbol, symbols[0]!] });
      case 1:
        return await this.#quote.getKL({
          rehabType: RehabType.Forward,
          klType: KLType._1Min,
          security: symbol,
          reqNum: 100,
        });
      case 2:
        return await this.#quote.getOrderBook({ security: symbol, num: 10 });
      default:
        return await this.#quote.getGlobalState();
    }
  }
}
