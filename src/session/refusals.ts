/**
 * What OpenD's refusals are about: it says so only in words, in the language of its `lang` setting.
 *
 * @module
 */

import { OpenDResponseError } from "../errors.ts";

/** `Common.RetType.Failed`: OpenD looked at the request and said no. The others are time-outs and lost connections. */
const FAILED = -1;

/** Words of a refusal for coming too often, in English and Chinese; the wording around them is not documented. */
const FREQUENCY: readonly RegExp[] = [/frequen|too often/i, /[频頻](率|繁)|过于频|過於頻/];

/**
 * Words of refusals that asking for less does not help against: too often, no quota left, too soon, its servers, the
 * packet itself, the account. What is left is about a code: unknown, or without a right to it.
 */
const NOT_ABOUT_A_CODE: readonly RegExp[] = [
  /\bquota\b/i,
  /[额額]度|配[额額]/,
  /too short|at least (1|one) minute/i,
  /[过過太]短|至少.{0,4}[1一]\s*分[钟鐘]/,
  /NN_ProtoRet|time[d -]*out\b|network/i,
  /超时|逾時|超時|网络|網絡/,
  /protobuf|protocol|sha-?1|signature/i,
  /协议|協議|签名|簽名/,
  /log(ged)? ?(in|on)\b|unlock|disclaimer|securityFirm/i,
  /登[录陆錄]|解[锁鎖]|免责|免責/,
];

/**
 * Whether OpenD refused a request because of a security in it, so that asking for fewer at a time finds it. OpenD
 * documents neither texts nor numbers for this: whatever is not known to be about something else is taken for it.
 */
export function isAboutCode(error: unknown): error is OpenDResponseError {
  return isRefusal(error) && !says(error, NOT_ABOUT_A_CODE) && !says(error, FREQUENCY);
}

/** Whether OpenD refused a request because there were too many of its kind in the last 30 seconds. */
export function isAboutFrequency(error: unknown): error is OpenDResponseError {
  return isRefusal(error) && says(error, FREQUENCY);
}

function isRefusal(error: unknown): error is OpenDResponseError {
  return error instanceof OpenDResponseError && error.retType === FAILED;
}

function says({ retMsg }: OpenDResponseError, words: readonly RegExp[]): boolean {
  return words.some((word) => word.test(retMsg));
}
