/**
 * Every command that the simulator answers: what is modelled, and before it what is made up.
 *
 * @module
 */

import { syntheticHandlers } from "../synthetic/mod.ts";
import { calendarHandlers } from "./calendar.ts";
import { capitalHandlers } from "./capital.ts";
import type { Handlers } from "./handler.ts";
import { historyHandlers } from "./history.ts";
import { plateHandlers } from "./plates.ts";
import { priceReminderHandlers } from "./price_reminders.ts";
import { quoteHandlers } from "./quotes.ts";
import { referenceHandlers } from "./reference.ts";
import { subscribeHandlers } from "./subscribe.ts";
import { systemHandlers } from "./system.ts";
import { tradeAccountHandlers } from "./trade_accounts.ts";
import { tradeComboHandlers } from "./trade_combos.ts";
import { tradeFigureHandlers } from "./trade_figures.ts";
import { tradeListHandlers } from "./trade_lists.ts";
import { tradeOrderHandlers } from "./trade_orders.ts";
import { watchlistHandlers } from "./watchlist.ts";

/** By the command's constant name. */
export const handlers: Handlers = {
  ...syntheticHandlers,
  ...systemHandlers,
  ...subscribeHandlers,
  ...quoteHandlers,
  ...referenceHandlers,
  ...calendarHandlers,
  ...capitalHandlers,
  ...plateHandlers,
  ...historyHandlers,
  ...priceReminderHandlers,
  ...watchlistHandlers,
  ...tradeAccountHandlers,
  ...tradeComboHandlers,
  ...tradeFigureHandlers,
  ...tradeListHandlers,
  ...tradeOrderHandlers,
};
