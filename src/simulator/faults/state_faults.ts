/**
 * The faults of OpenD itself: what it loses is told by notices, and refused.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import { ProgramStatusType } from "../../gen/common.ts";
import { NotifyGtwEventType, NotifyNotifyType } from "../../gen/notify.ts";
import type { Security } from "../../gen/qot_common.ts";
import type { Core } from "../core.ts";
import { type S2COf, success } from "../envelope.ts";
import type { RequestContext } from "../handlers/handler.ts";
import { symbolOf } from "../handlers/securities.ts";
import { systemHandlers } from "../handlers/system.ts";
import type { Answer, ResponderOf, RespondTo } from "../responder.ts";
import { type QuoteRight, type QuoteRights, rightOf } from "../rules/rights.ts";
import type { Text } from "../rules/text.ts";
import { historyQuotaUsedUp, LOGGED_OUT, LOGIN_LOST, noRightToSubscribe, quotaUsedUp } from "../rules/texts.ts";
import type { SimulatedFault } from "./fault.ts";
import type { LoginLostOptions, OutOfQuotaOptions, RightKickedOptions } from "./options.ts";

/** The right to a market's stocks. */
const RIGHTS = { HK: "HK", US: "US", SH: "CNSH", SZ: "CNSZ" } as const;

/** What an OpenD that is logged out still answers; the rest of what begins with 1 is no request of a client's. */
const ALWAYS: readonly number[] = [1001, 1002, 1004, 1005, 1007];

/** Puts a responder in force. Returns what takes it out again. */
function respond<K extends RespondTo>(core: Core, to: K, responder: ResponderOf<K>): () => void {
  return core.responders.add(to, responder);
}

function refusal(core: Core, text: Text): Answer<never> {
  return { retType: -1, retMsg: text[core.options.language], errCode: 1 };
}

/** As the handlers see a request of a connection. */
function contextOf(core: Core, connection: number): RequestContext {
  const session = [...core.sessions].find(({ number }) => number === connection)!;
  return { core, session, askedAt: core.now(), after() {}, hold() {} };
}

/** Loses OpenD's servers. */
export function loseServers(core: Core, fault: SimulatedFault): () => void {
  const set = (qotLogined: boolean): void => {
    if (!core.setServers(qotLogined)) return;
    core.notify({ type: NotifyNotifyType.ConnStatus, connectStatus: { qotLogined, trdLogined: true } });
  };
  set(false);
  fault.count();
  return () => set(true);
}

/** Takes rights away. */
export function kickRight(core: Core, fault: SimulatedFault, options: RightKickedOptions): () => void {
  const { markets = ["HK", "US", "SH", "SZ"] } = options;
  const [known, wrong] = [Object.keys(RIGHTS), markets.find((market) => !Object.hasOwn(RIGHTS, market))];
  if (wrong !== undefined) throw new OpenDArgumentError(`A fault got markets "${wrong}"; it takes ${known.join(", ")}`);
  const lost = new Set<keyof QuoteRights>(markets.map((market) => RIGHTS[market]));
  const none = Object.fromEntries([...lost].map((market) => [market, "none"]));
  const refuse = (list: readonly Security[] = []): Answer<never> => {
    const found = list.flatMap((security) => core.market.security(symbolOf(security)) ?? [])
      .find(({ info }) => lost.has(rightOf(info)));
    if (found === undefined) return "default";
    fault.count();
    return refusal(core, noRightToSubscribe(found.symbol, rightOf(found.info)));
  };
  const undo = [
    respond(core, "QotSub", ({ c2s }) => c2s?.isSubOrUnSub && !c2s.isUnsubAll ? refuse(c2s.securityList) : "default"),
    respond(core, "QotRegQotPush", ({ c2s }) => c2s?.isRegOrUnReg ? refuse(c2s.securityList) : "default"),
  ];
  const kicked = kickedOf(core);
  for (const market of lost) {
    const { before = core.rights.all[market], by = 0 } = kicked.get(market) ?? {};
    kicked.set(market, { before, by: by + 1 });
  }
  core.setRights(none);
  return () => {
    for (const take of undo) take();
    const back: Partial<Record<keyof QuoteRights, QuoteRight>> = {};
    for (const market of lost) {
      const { before, by } = kicked.get(market)!;
      if (by > 1) kicked.set(market, { before, by: by - 1 });
      else {
        kicked.delete(market);
        back[market] = before;
      }
    }
    if (Object.keys(back).length > 0) core.setRights(back);
  };
}

/** The rights that faults have taken: what they were, and by how many of them. The last one gives a right back. */
type Kicked = Map<keyof QuoteRights, { readonly before: QuoteRight; readonly by: number }>;

const allKicked: WeakMap<Core, Kicked> = /* @__PURE__ */ new WeakMap();

function kickedOf(core: Core): Kicked {
  const kicked: Kicked = allKicked.get(core) ?? new Map();
  allKicked.set(core, kicked);
  return kicked;
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
      return refusal(core, LOGGED_OUT);
    }),
    respond(core, "GetGlobalState", ({ c2s, connection }) => {
      const state = systemHandlers.GetGlobalState!(c2s ?? { userID: 0n }, contextOf(core, connection))!;
      const programStatus = { type: ProgramStatusType.ForceLogout, strExtDesc: "" };
      return success({ ...state, qotLogined: false, trdLogined: false, programStatus });
    }),
  ];
  core.notify({ type: NotifyNotifyType.GtwEvent, event: { eventType, desc: LOGIN_LOST[core.options.language] } });
  core.notify(status(ProgramStatusType.ForceLogout));
  core.notify(connected(false));
  return () => {
    for (const take of undo) take();
    core.setServers(true);
    core.notify(status(ProgramStatusType.Ready));
    core.notify(connected(true));
  };
}

/** Uses a quota up. */
export function useQuotaUp(core: Core, fault: SimulatedFault, options: OutOfQuotaOptions): () => void {
  const { of = "subscription", connection, times = Number.POSITIVE_INFINITY } = options;
  if (of !== "subscription" && of !== "history") {
    throw new OpenDArgumentError(`A fault got of "${String(of)}"; it takes "subscription" or "history"`);
  }
  const strike = (from: number, text: Text): Answer<never> => {
    if ((connection ?? from) !== from || fault.strikes >= times) return "default";
    fault.count();
    return refusal(core, text);
  };
  const { rules } = core.options;
  if (of === "history") {
    const { historyQuota: total, optionHistoryQuota: chains, historyQuotaDays } = rules;
    const text = historyQuotaUsedUp(total, total, chains, chains, historyQuotaDays);
    return respond(core, "QotRequestHistoryKL", (request) => strike(request.connection, text));
  }
  return respond(core, "QotSub", ({ c2s, connection: from }) => {
    if (!c2s?.isSubOrUnSub || c2s.isUnsubAll === true) return "default";
    const { subscriptionQuota: total } = rules;
    const more = new Set(c2s.securityList.map((security) => symbolOf(security))).size * new Set(c2s.subTypeList).size;
    return strike(from, quotaUsedUp(total, total, more));
  });
}
