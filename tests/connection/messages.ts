/** Bodies that OpenD might send. */

import type { BasicQot } from "../../src/gen/qot_common.ts";
import { encodeQotUpdateBasicQotResponse } from "../../src/gen/qot_update_basic_qot.ts";
import { encode } from "./scripted_opend.ts";

/** A quote of a Hong Kong security. */
export function basicQot(code: string, curPrice = 1): BasicQot {
  return {
    security: { market: 1, code },
    isSuspended: false,
    listTime: "2004-06-16",
    priceSpread: 0.2,
    updateTime: "2026-11-20 16:00:00",
    highPrice: 1,
    openPrice: 1,
    lowPrice: 1,
    curPrice,
    lastClosePrice: 1,
    volume: 1,
    turnover: 1,
    turnoverRate: 1,
    amplitude: 1,
  };
}

/** The body of one quote push; `"A=2"` is the code A at the price 2. */
export function quotePush(...quotes: readonly string[]): Uint8Array {
  const basicQotList = quotes.map((quote) => {
    const [code = "", price = "1"] = quote.split("=");
    return basicQot(code, Number(price));
  });
  return encode(encodeQotUpdateBasicQotResponse, { retType: 0, s2c: { basicQotList } });
}
