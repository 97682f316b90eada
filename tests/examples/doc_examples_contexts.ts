/** Stands for the package in the examples while they run: the same, but for where OpenD is when nothing else is said. */

import {
  type ContextOptions,
  OpenDContext as Context,
  OpenQuoteContext as QuoteContext,
  OpenTradeContext as TradeContext,
  type TradeContextOptions,
} from "../../mod.ts";

export * from "../../mod.ts";

/** The simulator of the example that runs. */
export const simulated: { port: number; websocketPort: number } = { port: 0, websocketPort: 0 };

/** OpenD's own ports, said or left out, become those of the simulator; any other is one that the example has opened. */
function redirected<Options extends ContextOptions>(options: Options): Options {
  const websocket = options.transport === "websocket";
  const { port = websocket ? 33333 : 11111 } = options;
  if (port !== 11111 && port !== 33333) return options;
  return { ...options, host: "127.0.0.1", port: websocket ? simulated.websocketPort : simulated.port };
}

/** Connects to the simulator. */
export class OpenDContext extends Context {
  constructor(options: ContextOptions = {}) {
    super(redirected(options));
  }
}

/** Connects to the simulator. */
export class OpenQuoteContext extends QuoteContext {
  constructor(options: ContextOptions = {}) {
    super(redirected(options));
  }

  static override async connect(options: ContextOptions = {}): Promise<OpenQuoteContext> {
    const context = new OpenQuoteContext(options);
    await context.open();
    return context;
  }
}

/** Connects to the simulator. */
export class OpenTradeContext extends TradeContext {
  constructor(options: TradeContextOptions = {}) {
    super(redirected(options));
  }

  static override async connect(options: TradeContextOptions = {}): Promise<OpenTradeContext> {
    const context = new OpenTradeContext(options);
    await context.open();
    return context;
  }
}
