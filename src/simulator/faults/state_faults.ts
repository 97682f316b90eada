/**
 * The faults of OpenD itself: what it loses is told by notices, and refused.
 *
 * @module
 */

import { ProgramStatusType } from "../../gen/common.ts";
import type { GetUserInfoS2C } from "../../gen/get_user_info.ts";
import { NotifyGtwEventType, NotifyNotifyType, type NotifyQotRight } from "../../gen/notify.ts";
import { QotRight, type Security } from "../../gen/qot_common.ts";
import type { Core } from "../core.ts";
import { pushBody, type S2COf, success } from "../envelope.ts";
import type { RequestContext } from "../handlers/handler.ts";
import { symbolOf } from "../handlers/securities.ts";
import { systemHandlers } from "../handlers/system.ts";
import type { Answer, ResponderOf, RespondTo } from "../responder.ts";
import type { Hold } from "../subscriptions.ts";
import type { SimulatedFault } from "./fault.ts";
import type { LoginLostOptions, OutOfQuotaOptions, RightKickedOptions } from "./options.ts";

/** The fields that tell the right to a market's stocks. */
const RIGHTS = {
  HK: ["hkQotRight"],
  US: ["usQotRight"],
  SH: ["shQotRight", "cnQotRight"],
  SZ: ["szQotRight", "cnQotRight"],
} as const;

/** What an OpenD that is logged out still answers; the rest of what begins with 1 is no request of a client's. */
const ALWAYS: readonly number[] = [1001, 1002, 1004, 1005, 1007];

/** Tells those who want notices. */
function notify(core: Core, s2c: S2COf<"Notify">): void {
  core.push(pushBody("Notify", s2c), (session) => session.recvNotify);
}

/** Puts a responder in force. Returns what takes it out again. */
function respond<K extends RespondTo>(core: Core, to: K, responder: ResponderOf<K>): () => void {
  return core.responders.add(to, responder);
}

function refusal(retMsg: string): Answer<never> {
  return { retType: -1, retMsg, errCode: 1 };
}

/** As the handlers see a request of a connection. */
function contextOf(core: Core, connection: number): RequestContext {
  const session = [...core.sessions].find(({ number }) => number === connection)!;
  return { core, session, after() {}, hold() {} };
}

/** Loses OpenD's servers. */
export function loseServers(core: Core, fault: SimulatedFault): () => void {
  const set = (qotLogined: boolean): void => {
    if (!core.setServers(qotLogined)) return;
    notify(core, { type: NotifyNotifyType.ConnStatus, connectStatus: { qotLogined, trdLogined: true } });
  };
  set(false);
  fault.count();
  return () => set(true);
}

/** Takes rights away. */
export function kickRight(core: Core, fault: SimulatedFault, options: RightKickedOptions): () => void {
  const markets = options.markets ?? ["HK", "US", "SH", "SZ"];
  const isKicked = (symbol: string): boolean => markets.some((market) => symbol.startsWith(`${market}.`));
  const silenced = new Set<Hold>();
  for (const pair of core.subscriptions.pairs()) {
    if (!isKicked(pair.security.symbol)) continue;
    // What was traded while the right was there still goes out.
    core.flush(pair);
    for (const hold of pair.holds.values()) {
      if (!hold.push) continue;
      hold.push = false;
      silenced.add(hold);
    }
  }
  const none = Object.fromEntries(markets.flatMap((market) => RIGHTS[market].map((field) => [field, QotRight.No])));
  const rights = (lost: object): NotifyQotRight => {
    const all = systemHandlers.GetUserInfo!({ flag: 4 }, { core } as RequestContext) as NotifyQotRight;
    return { ...all, ...lost };
  };
  const refuse = (list: readonly Security[] = []): Answer<never> => {
    const symbol = list.map((security) => symbolOf(security)).find(isKicked);
    if (symbol === undefined) return "default";
    fault.count();
    return refusal(`No right to subscribe ${symbol}: check the ${symbol.slice(0, 2)} quote right`);
  };
  const undo = [
    respond(core, "QotSub", ({ c2s }) => c2s?.isSubOrUnSub && !c2s.isUnsubAll ? refuse(c2s.securityList) : "default"),
    respond(core, "QotRegQotPush", ({ c2s }) => c2s?.isRegOrUnReg ? refuse(c2s.securityList) : "default"),
    respond(core, "GetUserInfo", ({ c2s, connection }) => {
      const { flag = 0 } = c2s ?? {};
      const told = systemHandlers.GetUserInfo!({ flag }, contextOf(core, connection)) as GetUserInfoS2C;
      return success(told.hkQotRight === undefined ? told : { ...told, ...none });
    }),
  ];
  notify(core, { type: NotifyNotifyType.QotRight, qotRight: rights(none) });
  return () => {
    for (const take of undo) take();
    // Those that were given up meanwhile are in no table any more.
    for (const hold of silenced) hold.push = true;
    notify(core, { type: NotifyNotifyType.QotRight, qotRight: rights({}) });
  };
}

/** Logs OpenD out. */
export function loseLogin(core: Core, fault: SimulatedFault, options: LoginLostOptions): () => void {
  const { event: eventType = NotifyGtwEventType.KickedOut } = options;
  const status = (type: ProgramStatusType): S2COf<"Notify"> => ({
    type: NotifyNotifyType.ProgramStatus,
    programStatus: { programStatus: { type, strExtDesc: "" } },
  });
  const connected = (is: boolean): S2COf<"Notify"> => ({
    type: NotifyNotifyType.ConnStatus,
    connectStatus: { qotLogined: is, trdLogined: is },
  });
  core.setServers(false);
  const undo = [
    respond(core, "*", ({ id }) => {
      if (ALWAYS.includes(id)) return "default";
      fault.count();
      return refusal("OpenD is not logged in");
    }),
    respond(core, "GetGlobalState", ({ c2s, connection }) => {
      const state = systemHandlers.GetGlobalState!(c2s ?? { userID: 0n }, contextOf(core, connection))!;
      const programStatus = { type: ProgramStatusType.ForceLogout, strExtDesc: "" };
      return success({ ...state, qotLogined: false, trdLogined: false, programStatus });
    }),
  ];
  notify(core, { type: NotifyNotifyType.GtwEvent, event: { eventType, desc: "The simulator lost its login" } });
  notify(core, status(ProgramStatusType.ForceLogout));
  notify(core, connected(false));
  return () => {
    for (const take of undo) take();
    core.setServers(true);
    notify(core, status(ProgramStatusType.Ready));
    notify(core, connected(true));
  };
}

/** Uses a quota up. */
export function useQuotaUp(core: Core, fault: SimulatedFault, options: OutOfQuotaOptions): () => void {
  const { of = "subscription", connection, times = Number.POSITIVE_INFINITY } = options;
  const strike = (from: number, retMsg: () => string): Answer<never> => {
    if ((connection ?? from) !== from || fault.strikes >= times) return "default";
    fault.count();
    return refusal(retMsg());
  };
  if (of === "history") {
    return respond(
      core,
      "QotRequestHistoryKL",
      (request) =>
        strike(request.connection, () => "The history K-line quota is not enough: it is released after 7 days"),
    );
  }
  return respond(core, "QotSub", ({ c2s, connection: from }) => {
    if (!c2s?.isSubOrUnSub || c2s.isUnsubAll === true) return "default";
    const { subscriptionQuota: total } = core.options.rules;
    return strike(from, () => `The subscription quota is not enough: ${total} of ${total} are used`);
  });
}
