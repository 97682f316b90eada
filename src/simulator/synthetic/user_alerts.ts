/**
 * The alerts for option trades that the simulated user has set.
 *
 * @module
 */

import { QotSetOptionEventAlertAlertOpType as Op } from "../../gen/qot_set_option_event_alert.ts";
import type { Security } from "../../gen/qot_common.ts";
import { OptionMarket } from "../../gen/qot_option_common.ts";
import type { Core } from "../core.ts";
import { findSecurity } from "../handlers/securities.ts";
import { groupMembers } from "../handlers/watchlist.ts";
import { Refusal } from "../refusal.ts";
import type { Fields } from "./row.ts";

/** One user's alerts, the newest first. */
export class Alerts {
  list: readonly Fields[] = [];
  #made = 0;
  #wasListed = false;

  /** All of them, for a client: it may delete them all then. */
  listed(): readonly Fields[] {
    this.#wasListed = true;
    return this.list;
  }

  /** @throws {Refusal} an operation that there is not, an alert that there is not, or one that is not as it must be */
  change(operation: Op, alerts: readonly Fields[], core: Core): void {
    if (operation === Op.Add || operation === Op.Modify) { for (const alert of alerts) check(alert, core); }
    switch (operation) {
      case Op.Add:
        this.list = [
          ...alerts.map((alert) => ({
            ...alert,
            key: (1n << 55n) + BigInt(++this.#made),
            enable: alert["enable"] ?? true,
          }))
            .reverse(),
          ...this.list,
        ];
        return;
      case Op.DeleteAll:
        if (!this.#wasListed) throw new Refusal("Ask for the list of alerts before all of them are deleted");
        this.list = [];
        return;
      case Op.Delete:
      case Op.Modify:
      case Op.Enable:
      case Op.Disable:
        for (const alert of alerts) this.#changeOne(operation, alert);
        return;
      default:
        throw new Refusal(`Unknown operation ${operation}`);
    }
  }

  #changeOne(operation: Op, alert: Fields): void {
    const found = this.list.find(({ key }) => key === alert["key"]);
    if (found === undefined) throw new Refusal(`Unknown alert ${String(alert["key"])}`);
    const changed = operation === Op.Modify ? { ...alert } : { ...found, enable: operation === Op.Enable };
    this.list = operation === Op.Delete
      ? this.list.filter((it) => it !== found)
      : this.list.map((it) => it === found ? changed : it);
  }
}

/** @throws {Refusal} not exactly one place to look at, one that there is not, half a range of dates, or a long remark */
function check(alert: Fields, core: Core): void {
  const { optionMarket, watchlistGroupName, underlying, earningsDateBegin, earningsDateEnd, note = "" } = alert;
  const places = [optionMarket, watchlistGroupName, underlying].filter((it) => it !== undefined);
  if (places.length !== 1) {
    throw new Refusal(
      `An alert has ${places.length} of optionMarket, watchlistGroupName and underlying: one is wanted`,
    );
  }
  if (underlying !== undefined) findSecurity(underlying as Security, { core });
  if (watchlistGroupName !== undefined && groupMembers(core, String(watchlistGroupName)) === undefined) {
    throw new Refusal(`Unknown user security group "${String(watchlistGroupName)}"`);
  }
  if (optionMarket !== undefined && (optionMarket === 0 || !Object.values(OptionMarket).includes(optionMarket as 1))) {
    throw new Refusal(`Unknown option market ${String(optionMarket)}`);
  }
  if ((earningsDateBegin === undefined) !== (earningsDateEnd === undefined)) {
    throw new Refusal("earningsDateBegin and earningsDateEnd are wanted together");
  }
  if (String(earningsDateEnd) < String(earningsDateBegin)) {
    throw new Refusal(`earningsDateEnd "${earningsDateEnd}" is before earningsDateBegin "${earningsDateBegin}"`);
  }
  if (String(note).length > 20) throw new Refusal(`note has ${String(note).length} characters: at most 20 are allowed`);
}

const alerts: WeakMap<Core, Alerts> = /* @__PURE__ */ new WeakMap();

/** The alerts of a simulator's user. */
export function alertsOf(core: Core): Alerts {
  let list = alerts.get(core);
  if (list === undefined) {
    list = new Alerts();
    alerts.set(core, list);
  }
  return list;
}
