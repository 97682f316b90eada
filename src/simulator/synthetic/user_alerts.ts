/**
 * The alerts for option trades that the simulated user has set.
 *
 * @module
 */

import { QotSetOptionEventAlertAlertOpType as Op } from "../../gen/qot_set_option_event_alert.ts";
import type { Core } from "../core.ts";
import { Refusal } from "../refusal.ts";
import type { Fields } from "./row.ts";

/** One user's alerts, the newest first. */
export class Alerts {
  list: readonly Fields[] = [];
  #made = 0;

  /** @throws {Refusal} an operation that there is not, or an alert that there is not */
  change(operation: Op, alerts: readonly Fields[]): void {
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
