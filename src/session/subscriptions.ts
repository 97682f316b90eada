/**
 * What a session wants of OpenD, the rules that OpenD has for it, and how it is asked for again.
 *
 * @module
 */

export { concernsSubscriptions, type SubscriptionRequestOptions } from "./subscriptions/commands.ts";
export type { RestoreRequest } from "./subscriptions/batches.ts";
export type { KnownQuota } from "./subscriptions/quota.ts";
export {
  type SubscribingCommand,
  Subscriptions,
  type SubscriptionSnapshot,
  wantsLess,
} from "./subscriptions/registry.ts";
export { restoreAll, type Restored } from "./subscriptions/restore.ts";
