/**
 * What the texts of refusals speak of.
 *
 * @module
 */

import type { Text } from "./text.ts";

/** Securities in a list. */
export const CODES: Text = { en: "codes", zh: "股票代码" };
/** `Qot_Common.KLType`. */
export const KL_TYPE: Text = { en: "KL type", zh: "K线类型" };
/** `Qot_Common.RehabType`. */
export const REHAB_TYPE: Text = { en: "rehab type", zh: "复权类型" };
/** `Qot_Common.QotMarket`. */
export const MARKET: Text = { en: "market", zh: "市场" };
/** `Common.PacketEncAlgo`. */
export const ENCRYPTION: Text = { en: "packet encryption", zh: "包加密算法" };
/** What a request does. */
export const OPERATION: Text = { en: "operation", zh: "操作" };
/** How a day is written. */
export const DAY_FORM: Text = { en: "yyyy-MM-dd", zh: "yyyy-MM-dd" };
/** How a time is written. */
export const TIME_FORM: Text = { en: "yyyy-MM-dd or yyyy-MM-dd HH:mm:ss", zh: "yyyy-MM-dd 或 yyyy-MM-dd HH:mm:ss" };
