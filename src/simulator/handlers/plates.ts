/**
 * Plates, what belongs to them, and what belongs to a security.
 *
 * @module
 */

import { PlateSetType, QotMarket, SortField } from "../../gen/qot_common.ts";
import { QotGetReferenceReferenceType as ReferenceType } from "../../gen/qot_get_reference.ts";
import type { SimSecurity } from "../market/security.ts";
import { Refusal, unknownStock } from "../refusal.ts";
import { securityOf } from "../shapes.ts";
import { findPlate, platesOf } from "../synthetic/plates.ts";
import { marketOf } from "../synthetic/world.ts";
import type { Handlers } from "./handler.ts";
import { staticInfo } from "./reference.ts";
import { findSecurities, findSecurity, symbolOf } from "./securities.ts";

/** GetPlateSet, GetPlateSecurity, GetOwnerPlate, GetReference. */
export const plateHandlers: Handlers = {
  QotGetPlateSet: ({ market, plateSetType }, { core }) => {
    if (!Object.values(QotMarket).includes(market) || market === QotMarket.Unknown) {
      throw new Refusal(`Unknown market ${market}`);
    }
    if (!Object.values(PlateSetType).includes(plateSetType) || plateSetType === PlateSetType.Other) {
      throw new Refusal(`Unknown plate set type ${plateSetType}`);
    }
    const code = marketOf(market);
    const plates = (code === undefined ? [] : platesOf(code)).filter((plate) =>
      (plateSetType === PlateSetType.All || plate.type === plateSetType) &&
      core.market.securities.some((security) => plate.has(security))
    );
    return { plateInfoList: plates.map(({ security, name, type }) => ({ plate: security, name, plateType: type })) };
  },

  QotGetPlateSecurity: ({ plate, sortField, ascend }, { core }) => {
    const found = findPlate(plate);
    if (found === undefined) throw unknownStock(symbolOf(plate));
    const members = core.market.securities.filter((security) => found.has(security));
    const sorted = sortField === undefined ? members : [...members].sort((a, b) => compare(sortField, a, b));
    if (ascend === false && sortField !== undefined) sorted.reverse();
    return { staticInfoList: sorted.map(staticInfo) };
  },

  QotGetOwnerPlate: ({ securityList }, context) => {
    return {
      ownerPlateList: findSecurities(securityList, context).map((security) => ({
        security: securityOf(security),
        name: security.info.name,
        plateInfoList: platesOf(security.info.market).filter((plate) => plate.has(security))
          .map(({ security: plate, name, type }) => ({ plate, name, plateType: type })),
      })),
    };
  },

  QotGetReference: ({ security, referenceType }, context) => {
    if (referenceType === ReferenceType.Future) {
      const owner = findSecurity(security, context);
      const futures = context.core.market.futures().filter(({ info: { terms } }) =>
        terms?.kind === "future" && terms.owner === owner.symbol
      );
      return { staticInfoList: futures.map(staticInfo) };
    }
    if (referenceType !== ReferenceType.Warrant) throw new Refusal(`Unknown reference type ${referenceType}`);
    const owner = findSecurity(security, context);
    return { staticInfoList: context.core.market.warrants(owner.symbol).map(staticInfo) };
  },
};

function compare(field: SortField, a: SimSecurity, b: SimSecurity): number {
  const [left, right] = [a.quote(), b.quote()];
  switch (field) {
    case SortField.CurPrice:
      return left.curPrice - right.curPrice;
    case SortField.ChangeRate:
      return left.curPrice / left.lastClosePrice - right.curPrice / right.lastClosePrice;
    case SortField.Volume:
      return left.volume - right.volume;
    case SortField.Turnover:
      return left.turnover - right.turnover;
    case SortField.Amplitude:
      return left.amplitude - right.amplitude;
    default:
      return a.info.code < b.info.code ? -1 : 1;
  }
}
