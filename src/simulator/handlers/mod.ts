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
import { tradeAccountHandlers } from "./trade_accounts.ts";
import { tradeComboHandlers } from "./trade_combos.ts";
import { tradeFigureHandlers } from "./trade_figures.ts";
import { tradeListHandlers } from "./trade_lists.ts";
import { tradeOrderHandlers } from "./trade_orders.ts";

/** By the command's constant name. */
export const handlers: Handlers = {
  ...systemHandlers,
  ...subscribeHandlers,
  ...quoteHandlers,
  ...referenceHandlers,
  ...tradeAccountHandlers,
  ...tradeComboHandlers,
  ...tradeFigureHandlers,
  ...tradeListHandlers,
  ...tradeOrderHandlers,
};
