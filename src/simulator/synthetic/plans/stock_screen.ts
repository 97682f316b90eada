/**
 * The screen of stocks.
 *
 * @module
 */

import { securityId } from "../../handlers/reference.ts";
import type { SimSecurity } from "../../market/security.ts";
import { Refusal } from "../../refusal.ts";
import { type Ask, type Plans, sharesOf } from "../plan.ts";
import type { Fields, Row } from "../row.ts";
import { type Key, sortedBy } from "../screens/sorting.ts";
import { passesQuery, type ScreenQuery } from "../screens/stock_conditions.ts";
import { isWhole, KINDS, type Property, type PropertyKind, stockValue } from "../screens/stock_properties.ts";

interface Asked {
  readonly filterList: readonly ScreenQuery[];
  readonly retrieveList: readonly Fields[];
  readonly watchlistStockIds: readonly bigint[];
  readonly sort?: Fields;
  readonly sortList: readonly Fields[];
}

const askedOf = ({ c2s }: Ask): Asked => c2s as unknown as Asked;

/** The property that a message names: exactly one of its fields is set. */
function propertyIn(message: Fields): readonly [PropertyKind, Property] | undefined {
  const kind = KINDS.find((it) => message[`${it}Property`] !== undefined);
  return kind === undefined ? undefined : [kind, message[`${kind}Property`] as Property];
}

const sortsOf = (asked: Asked): readonly Fields[] =>
  asked.sortList.length > 0 ? asked.sortList : asked.sort === undefined ? [] : [asked.sort];

function keyOf(sort: Fields, ask: Ask): Key<SimSecurity>[] {
  const named = propertyIn(sort);
  if (named === undefined) return [];
  const [kind, property] = named;
  const direction = Number(sort["direction"]);
  return [{
    of: (security) => stockValue(ask.world, security, kind, property),
    descending: direction % 2 === 0,
    absolute: direction > 2,
  }];
}

/** The values that were asked for; of what a stock has not only the name comes back. */
function results({ security, world }: Row, ask: Ask): Fields[] {
  return askedOf(ask).retrieveList.flatMap((asked) => {
    const named = propertyIn(asked);
    if (named === undefined) return [];
    const [kind, property] = named;
    const value = stockValue(world, security as SimSecurity, kind, property);
    let told: Fields = {};
    if (typeof value === "string") told = { valueType: 1, sval: value };
    else if (value !== undefined && isWhole(property)) told = { valueType: 2, ival: value };
    else if (value !== undefined) told = { valueType: 4, dval: value };
    return [{ [`${kind}PropertyResult`]: { property, ...told, aval: [] } }];
  });
}

/** By the command's constant name. */
export const stockScreenPlans: Plans = {
  QotStockScreen: {
    check: (ask) => {
      for (const { direction } of sortsOf(askedOf(ask)) as readonly { readonly direction: number }[]) {
        if (direction < 1 || direction > 4) throw new Refusal(`direction is ${direction}: it must be from 1 to 4`);
      }
    },
    ordered: true,
    rows: (ask) => {
      const { world } = ask;
      const asked = askedOf(ask);
      const watchlist = new Set(asked.watchlistStockIds.map(String));
      const passing = sharesOf(world).filter((security) =>
        asked.filterList.every((query) => passesQuery(world, security, query, watchlist))
      );
      return sortedBy(passing, sortsOf(asked).flatMap((sort) => keyOf(sort, ask))).map((security, index) =>
        ask.row(security.symbol, { security, market: security.info.market, index })
      );
    },
    page: [200, 300],
    fix: (row, ask) => ({
      stockId: securityId((row.security as SimSecurity).symbol),
      results: results(row, ask),
    }),
  },
};
