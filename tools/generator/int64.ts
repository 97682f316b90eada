/**
 * Which 64-bit integers are identifiers, and so `bigint`. All others are quantities, counts, flags or times, and so
 * `number`: exact up to 2^53, which no traded quantity and no time in seconds or milliseconds reaches.
 */

/** Fields that name something, whatever message they stand in. */
const identifiers: ReadonlySet<string> = new Set([
  "accID",
  "accIDList",
  "cashFlowID",
  "chainId",
  "comboID",
  "connID",
  "fieldId",
  "fillID",
  "holderId",
  "id",
  "idList",
  "indicatorId",
  "industryId",
  "key",
  "loginUserID",
  "nodeId",
  "orderID",
  "parentNodeId",
  "plateId",
  "positionID",
  "sequence",
  "stockID",
  "stockId",
  "stockOwner",
  "userID",
  "watchlistStockIds",
]);

/** Whether the 64-bit field of this name is an identifier. */
export function isIdentifier(field: string): boolean {
  return identifiers.has(field);
}

/** Every name in the list, for the test that each is still used. */
export function identifierNames(): readonly string[] {
  return [...identifiers];
}
