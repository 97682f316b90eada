/**
 * What a test says of OpenD itself: its state, its user, its events.
 *
 * @module
 */

import { ProgramStatusType } from "../../gen/common.ts";
import type { GetUserInfoS2C } from "../../gen/get_user_info.ts";
import { NotifyGtwEventType, NotifyNotifyType } from "../../gen/notify.ts";
import { OpenDArgumentError } from "../../errors.ts";
import type { Core } from "../core.ts";
import { pushBody } from "../envelope.ts";

/** The names of OpenD's states, such as `"Ready"` and `"NeedPicVerifyCode"`. Taken by {@linkcode Simulator.setProgramStatus}. */
export type ProgramStatusName = keyof typeof ProgramStatusType;

/** The names of OpenD's events, such as `"KickedOut"`. Taken by {@linkcode Simulator.notify}. */
export type GtwEventName = keyof typeof NotifyGtwEventType;

/** What the replies about OpenD say, as far as a test has set it. */
export class SystemState {
  programStatus: { readonly type: ProgramStatusType; readonly strExtDesc: string } = {
    type: ProgramStatusType.Ready,
    strExtDesc: "",
  };
  userInfo: Partial<GetUserInfoS2C> = {};
}

const states: WeakMap<Core, SystemState> = /* @__PURE__ */ new WeakMap();

/** The state of a simulator. */
export function systemState(core: Core): SystemState {
  const found = states.get(core) ?? new SystemState();
  states.set(core, found);
  return found;
}

/** Sets the state of the program, and tells it. Returns to how many. */
export function setProgramStatus(core: Core, name: ProgramStatusName, strExtDesc: string): number {
  const type = numberOf(ProgramStatusType, name, "setProgramStatus", "Ready");
  systemState(core).programStatus = { type, strExtDesc };
  return notice(core, {
    type: NotifyNotifyType.ProgramStatus,
    programStatus: { programStatus: { type, strExtDesc } },
  });
}

/** Tells an event of OpenD's. Returns to how many. */
export function notifyEvent(core: Core, name: GtwEventName, desc: string): number {
  const eventType = numberOf(NotifyGtwEventType, name, "notify", "KickedOut");
  return notice(core, { type: NotifyNotifyType.GtwEvent, event: { eventType, desc } });
}

function notice(core: Core, s2c: Parameters<typeof pushBody<"Notify">>[1]): number {
  return core.push(pushBody("Notify", s2c), (session) => session.recvNotify);
}

/** @throws {OpenDArgumentError} a name that is none */
function numberOf<T extends number>(
  members: Readonly<Record<string, T>>,
  name: string,
  method: string,
  such: string,
): T {
  const number = Object.hasOwn(members, name) ? members[name] : undefined;
  if (number === undefined) {
    throw new OpenDArgumentError(
      `sim.${method}() got "${String(name)}"; it takes a name such as "${such}": one of ${
        Object.keys(members).join(", ")
      }`,
    );
  }
  return number;
}
