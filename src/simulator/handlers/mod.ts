/**
 * Every command that the simulator models.
 *
 * @module
 */

import type { Handlers } from "./handler.ts";
import { quoteHandlers } from "./quotes.ts";
import { referenceHandlers } from "./reference.ts";
import { subscribeHandlers } from "./subscribe.ts";
import { systemHandlers } from "./system.ts";

/** By the command's constant name. */
export const handlers: Handlers = {
  ...systemHandlers,
  ...subscribeHandlers,
  ...quoteHandlers,
  ...referenceHandlers,
};
