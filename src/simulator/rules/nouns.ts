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
/** `Common.PacketEncAlgo`. */
export const ENCRYPTION: Text = { en: "packet encryption", zh: "包加密算法" };
