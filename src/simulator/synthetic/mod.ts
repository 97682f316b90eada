/**
 * Handlers of the commands whose replies are made up.
 *
 * @module
 */

import type { RequestName } from "../envelope.ts";
import type { Handler, Handlers } from "../handlers/handler.ts";
import { synthesize } from "./answer.ts";
import type { Plan } from "./plan.ts";
import { companyPlans } from "./plans/company.ts";
import { corporateActionPlans } from "./plans/corporate_actions.ts";
import { economyPlans } from "./plans/economy.ts";
import { eventPlans } from "./plans/events.ts";
import { indicatorPlans } from "./plans/indicators.ts";
import { optionScreenPlans } from "./plans/option_screen.ts";
import { optionStrategyPlans } from "./plans/option_strategies.ts";
import { optionPlans } from "./plans/options.ts";
import { rankingPlans } from "./plans/rankings.ts";
import { stockFilterPlans } from "./plans/stock_filter.ts";
import { stockScreenPlans } from "./plans/stock_screen.ts";
import { warrantPlans } from "./plans/warrants.ts";
import type { Fields } from "./row.ts";

const plans: Readonly<Record<string, Plan>> = {
  ...companyPlans,
  ...corporateActionPlans,
  ...rankingPlans,
  ...economyPlans,
  ...indicatorPlans,
  ...optionPlans,
  ...optionStrategyPlans,
  ...optionScreenPlans,
  ...stockFilterPlans,
  ...stockScreenPlans,
  ...warrantPlans,
  ...eventPlans,
};

/** A reply that is made up, by the command's constant name. */
export const syntheticHandlers: Handlers = /* @__PURE__ */ Object.fromEntries(
  Object.entries(plans).map(([name, plan]): [string, Handler<unknown, unknown>] => [
    name,
    (c2s, context) => synthesize(name as RequestName, c2s as Fields, plan, context),
  ]),
) as Handlers;
