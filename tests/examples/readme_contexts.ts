/** Stands for the package in README's programs while they are tested: the same, but for the port. */

import { type ContextOptions, OpenDContext as Context, OpenQuoteContext as QuoteContext } from "../../mod.ts";

export * from "../../mod.ts";

/** Put in by the bundler. */
declare const SIMULATOR_PORT: number;

/** Connects to the simulator. */
export class OpenDContext extends Context {
  constructor(options: ContextOptions = {}) {
    super({ ...options, port: SIMULATOR_PORT });
  }
}

/** Connects to the simulator. */
export class OpenQuoteContext extends QuoteContext {
  static override connect(options: ContextOptions = {}): Promise<QuoteContext> {
    return super.connect({ ...options, port: SIMULATOR_PORT });
  }
}
