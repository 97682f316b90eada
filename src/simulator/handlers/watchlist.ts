/**
 * The groups of the simulated user's watchlist.
 *
 * @module
 */

import { QotGetUserSecurityGroupGroupType as GroupType } from "../../gen/qot_get_user_security_group.ts";
import { QotModifyUserSecurityModifyUserSecurityOp as Op } from "../../gen/qot_modify_user_security.ts";
import type { Core } from "../core.ts";
import type { SimSecurity } from "../market/security.ts";
import { Refusal } from "../refusal.ts";
import type { Handlers } from "./handler.ts";
import { staticInfo } from "./reference.ts";
import { findSecurities } from "./securities.ts";

/** Securities in all groups together, for a user who has not traded. */
const MOST = 500;

/** Groups that the app makes; the user's own ones are below. */
const SYSTEM: Readonly<Record<string, (security: SimSecurity) => boolean>> = {
  All: () => true,
  HK: ({ info }) => info.market === "HK",
  US: ({ info }) => info.market === "US",
  CN: ({ info }) => info.market === "SH" || info.market === "SZ",
};

/** What a user has: the groups of their own, and what is watched without being in one. */
class Watchlist {
  readonly watched: Set<SimSecurity>;
  readonly groups: Map<string, Set<SimSecurity>>;

  constructor({ market }: Core) {
    const first = market.securities.slice(0, 3);
    this.watched = new Set(first);
    this.groups = new Map([["Favorites", new Set(first)], ["Strategy", new Set()]]);
  }
}

const lists: WeakMap<Core, Watchlist> = /* @__PURE__ */ new WeakMap();

function watchlistOf(core: Core): Watchlist {
  const list = lists.get(core) ?? new Watchlist(core);
  lists.set(core, list);
  return list;
}

/** The securities of a group, the user's or the app's; `undefined` when there is no such group. */
export function groupMembers(core: Core, name: string): readonly SimSecurity[] | undefined {
  const { groups, watched } = watchlistOf(core);
  const system = Object.hasOwn(SYSTEM, name) ? SYSTEM[name] : undefined;
  const members = groups.get(name) ?? (system === undefined ? undefined : [...watched].filter(system));
  return members === undefined ? undefined : [...members];
}

/** GetUserSecurityGroup, GetUserSecurity, ModifyUserSecurity. */
export const watchlistHandlers: Handlers = {
  QotGetUserSecurityGroup: ({ groupType }, { core }) => {
    if (!Object.values(GroupType).includes(groupType) || groupType === GroupType.Unknown) {
      throw new Refusal(`Unknown group type ${groupType}`);
    }
    const own = [...watchlistOf(core).groups.keys()].map((groupName) => ({ groupName, groupType: GroupType.Custom }));
    const system = Object.keys(SYSTEM).map((groupName) => ({ groupName, groupType: GroupType.System }));
    const groupList = [...own, ...system];
    return { groupList: groupList.filter((group) => groupType === GroupType.All || group.groupType === groupType) };
  },

  QotGetUserSecurity: ({ groupName }, { core }) => {
    const members = groupMembers(core, groupName);
    if (members === undefined) throw unknownGroup(groupName);
    return { staticInfoList: members.map(staticInfo) };
  },

  QotModifyUserSecurity: ({ groupName, op, securityList }, context) => {
    if (Object.hasOwn(SYSTEM, groupName)) throw new Refusal(`The system group "${groupName}" cannot be modified`);
    const { groups, watched } = watchlistOf(context.core);
    const group = groups.get(groupName);
    if (group === undefined) throw unknownGroup(groupName);
    const securities = findSecurities(securityList, context);
    if (op === Op.Add) {
      if (new Set([...watched, ...securities]).size > MOST) {
        throw new Refusal(`The group "All" holds at most ${MOST} securities`);
      }
      for (const security of securities) {
        group.add(security);
        watched.add(security);
      }
    } else if (op === Op.MoveOut) {
      for (const security of securities) group.delete(security);
    } else if (op === Op.Del) {
      for (const security of securities) {
        for (const other of groups.values()) other.delete(security);
        watched.delete(security);
      }
    } else {
      throw new Refusal(`Unknown operation ${op}`);
    }
    return {};
  },
};

function unknownGroup(name: string): Refusal {
  return new Refusal(`Unknown user security group "${name}"`);
}
