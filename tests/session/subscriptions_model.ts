/** OpenD's side of subscriptions, written down independently of ours: what a connection has after a list of requests. */

import { SubType } from "../../src/gen/qot_common.ts";

interface Lists {
  securityList?: readonly (string | { market: number; code: string })[] | undefined;
  subTypeList?: readonly number[] | undefined;
}

/** A request by name, as the tests write it down. */
export interface Asked {
  readonly name: string;
  readonly c2s: Readonly<Record<string, unknown>>;
}

interface Held {
  push?: { first: boolean; list?: readonly number[] };
  fields: string;
}

const prefixes: Readonly<Record<string, number>> = { HK: 1, US: 11, SH: 21, SZ: 22 };

function pairs({ securityList = [], subTypeList = [] }: Lists): [string, number][] {
  return securityList.flatMap((security) => {
    const text = typeof security === "string" ? security : `${security.market}.${security.code}`;
    const [prefix = "", ...code] = text.split(".");
    return subTypeList.map((subType): [string, number] => [`${prefixes[prefix] ?? prefix}.${code.join(".")}`, subType]);
  });
}

const bars: ReadonlySet<number> = new Set(
  Object.entries(SubType).filter(([name]) => /^KL_/.test(name)).map(([, number]) => number),
);

/** One connection of an OpenD that refuses nothing but a push without a subscription. */
export class ModelOpenD {
  readonly #held = { Qot_Sub: new Map<string, Held>(), Qot_SubEventContract: new Map<string, Held>() };
  #accounts: readonly unknown[] = [];

  /** Returns whether it was taken. */
  ask({ name, c2s }: Asked): boolean {
    if (name === "Trd_SubAccPush") {
      this.#accounts = c2s["accIDList"] as unknown[];
      return true;
    }
    const wanted = pairs(c2s);
    if (name === "Qot_RegQotPush") {
      const table = this.#held.Qot_Sub;
      if (wanted.some(([security, subType]) => !table.has(`${security}/${subType}`))) return false;
      for (const [security, subType] of wanted) {
        const held = table.get(`${security}/${subType}`)!;
        push(held, subType, c2s["isRegOrUnReg"], c2s["isFirstPush"], c2s["rehabTypeList"], 1);
      }
      return true;
    }
    const table = this.#held[name as "Qot_Sub"];
    if (c2s["isUnsubAll"] === true) {
      table.clear();
      return true;
    }
    for (const [security, subType] of wanted) {
      const key = `${security}/${subType}`;
      if (c2s["isSubOrUnSub"] !== true) {
        table.delete(key);
        continue;
      }
      const held: Held = table.get(key) ?? { fields: "" };
      table.set(key, held);
      held.fields = JSON.stringify([
        c2s["isSubOrderBookDetail"] ?? false,
        c2s["extendedTime"] ?? false,
        c2s["session"] ?? 0,
        (c2s["header"] as { securityFirm?: number } | undefined)?.securityFirm ?? null,
      ]);
      const list = name === "Qot_Sub" ? c2s["regPushRehabTypeList"] : c2s["klineSource"];
      push(held, subType, c2s["isRegOrUnRegPush"], c2s["isFirstPush"], list, name === "Qot_Sub" ? 1 : 0);
    }
    return true;
  }

  /** What the connection has, to be compared. */
  get state(): unknown {
    const shown = (table: Map<string, Held>) => [...table].sort(([a], [b]) => a < b ? -1 : 1);
    return {
      quotes: shown(this.#held.Qot_Sub),
      events: shown(this.#held.Qot_SubEventContract),
      accounts: [...this.#accounts],
    };
  }
}

function push(held: Held, subType: number, is: unknown, first: unknown, list: unknown, usual: number): void {
  if (is === undefined) return;
  delete held.push;
  if (is !== true) return;
  const given = list === undefined || (list as number[]).length === 0 ? [usual] : list as number[];
  held.push = { first: first !== false, ...(bars.has(subType) ? { list: [...new Set(given)].sort() } : {}) };
}
