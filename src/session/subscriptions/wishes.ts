/**
 * What requests ask for beside their pairs, in one form: defaults left out, lists in order, nothing shared with the caller.
 *
 * @module
 */

import { EC_KlineSource, type QotHeader, RehabType } from "../../gen/qot_common.ts";
import type { QotRegQotPushC2SInput } from "../../gen/qot_reg_qot_push.ts";
import type { QotSubC2SInput } from "../../gen/qot_sub.ts";
import type { QotSubEventContractC2SInput } from "../../gen/qot_sub_event_contract.ts";
import { isKLine } from "./pairs.ts";
import type { Fields, PushChange } from "./table.ts";

/** The fields of a subscription beside its push. */
export function optionsOf(c2s: QotSubC2SInput | QotSubEventContractC2SInput): Fields {
  const { isSubOrderBookDetail, extendedTime, session } = c2s as QotSubC2SInput;
  return {
    ...(isSubOrderBookDetail ? { isSubOrderBookDetail } : undefined),
    ...(extendedTime ? { extendedTime } : undefined),
    ...(session ? { session } : undefined),
    ...headerOf(c2s.header),
    ...unknownOf(c2s.$unknown),
  };
}

/** What `Qot_Sub` says of the push. */
export function pushOfSub(c2s: QotSubC2SInput): PushChange {
  return pushChange(c2s.isRegOrUnRegPush, c2s.isFirstPush, "regPushRehabTypeList", c2s.regPushRehabTypeList, FORWARD);
}

/** What `Qot_RegQotPush` says of the push: in the words of `Qot_Sub`, which can say the same. */
export function pushOfReg(c2s: QotRegQotPushC2SInput): PushChange {
  return pushChange(c2s.isRegOrUnReg, c2s.isFirstPush, "regPushRehabTypeList", c2s.rehabTypeList, FORWARD);
}

/** What `Qot_SubEventContract` says of the push. */
export function pushOfEventContract(c2s: QotSubEventContractC2SInput): PushChange {
  return pushChange(c2s.isRegOrUnRegPush, c2s.isFirstPush, "klineSource", c2s.klineSource, PLAIN);
}

const FORWARD: readonly number[] = [RehabType.Forward];
const PLAIN: readonly number[] = [EC_KlineSource.None];

/** `list` is the field that only K-lines go by, and `usual` what an empty one stands for. */
function pushChange(
  push: boolean | null | undefined,
  isFirstPush: boolean | null | undefined,
  list: string,
  values: readonly number[] | null | undefined,
  usual: readonly number[],
): PushChange {
  if (push == null) return undefined;
  if (!push) return false;
  const first = { isFirstPush: isFirstPush ?? true };
  const given = !Array.isArray(values) || values.length === 0
    ? usual
    : [...new Set(values as readonly number[])].sort((a, b) => a - b);
  return ({ subType }) => isKLine(subType) ? { ...first, [list]: given } : first;
}

function headerOf(header: QotHeader | null | undefined): Fields {
  if (header == null) return {};
  const { securityFirm, $unknown } = header;
  return { header: { ...(securityFirm == null ? undefined : { securityFirm }), ...unknownOf($unknown) } };
}

/** Fields of a newer schema. */
function unknownOf(bytes: Uint8Array | null | undefined): Fields {
  return bytes instanceof Uint8Array ? { $unknown: bytes.slice() } : {};
}
