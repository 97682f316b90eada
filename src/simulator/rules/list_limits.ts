/**
 * How much one request may name.
 *
 * @module
 */

import type { RequestName } from "../envelope.ts";
import { Refusal } from "../refusal.ts";
import { CODES } from "./nouns.ts";
import { type CommandLimits, limitOf } from "./rules.ts";
import type { Text } from "./text.ts";
import { tooMany } from "./texts.ts";

const ORDERS: Text = { en: "orders", zh: "订单" };

interface ListLimit {
  /** The field with the list. */
  readonly field: string;
  readonly most: number;
  readonly what: Text;
}

/**
 * The lists that are limited, by the pages of the official documents. Of `QotGetStaticInfo` and getters nothing is said:
 * their lists end with the quota.
 */
export const LIST_LIMITS: { readonly [K in RequestName]?: ListLimit } = {
  QotGetSecuritySnapshot: { field: "securityList", most: 400, what: CODES },
  QotGetMarketState: { field: "securityList", most: 400, what: CODES },
  QotGetOwnerPlate: { field: "securityList", most: 200, what: CODES },
  QotGetFutureInfo: { field: "securityList", most: 200, what: CODES },
  TrdGetMarginRatio: { field: "securityList", most: 100, what: CODES },
  TrdGetOrderFee: { field: "orderIdExList", most: 400, what: ORDERS },
};

/** @throws {Refusal} the request names more than its command takes */
export function checkList(limits: CommandLimits, name: RequestName, c2s: object): void {
  const limit = LIST_LIMITS[name];
  if (limit === undefined) return;
  const list = (c2s as Readonly<Record<string, unknown>>)[limit.field];
  const most = limitOf(limits, name, limit.most);
  if (most !== undefined && Array.isArray(list) && list.length > most) {
    throw new Refusal(tooMany(list.length, most, limit.what));
  }
}
