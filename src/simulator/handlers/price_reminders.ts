/**
 * Price reminders: set, listed, and told of once the market does what they wait for.
 *
 * @module
 */

import {
  PriceReminderFreq,
  PriceReminderMarketStatus,
  PriceReminderType as Type,
  QotMarket,
} from "../../gen/qot_common.ts";
import type { QotGetPriceReminderPriceReminderItem as Item } from "../../gen/qot_get_price_reminder.ts";
import {
  type QotSetPriceReminderC2S,
  QotSetPriceReminderSetPriceReminderOp as Op,
} from "../../gen/qot_set_price_reminder.ts";
import type { Core } from "../core.ts";
import { pushBody } from "../envelope.ts";
import { BarKind } from "../market/bars.ts";
import type { SimSecurity } from "../market/security.ts";
import { formatDate } from "../market/zones.ts";
import { Refusal } from "../refusal.ts";
import type { Language } from "../rules/text.ts";
import { securityOf } from "../shapes.ts";
import type { Handlers } from "./handler.ts";
import { findSecurity } from "./securities.ts";

/** Reminders of a type for a security. */
const MOST = 10;
/** Keys are above 2^53. */
const FIRST_KEY = 1n << 56n;

interface Reminder {
  item: Item;
  /** Whether its condition held at the last look; it fires when that begins. */
  met: boolean;
  /** The day on which it fired last. */
  firedOn: string;
}

/** The reminders of a simulator's user. */
class Reminders {
  readonly bySecurity: Map<SimSecurity, Reminder[]> = new Map();
  #made = 0;

  constructor(core: Core) {
    core.market.on((changes) => {
      for (const { symbol } of changes) {
        const security = core.market.security(symbol);
        const reminders = security === undefined ? undefined : this.bySecurity.get(security);
        if (security !== undefined) { for (const reminder of reminders ?? []) look(core, security, reminder); }
      }
    });
  }

  /** The key of a new reminder. */
  key(): bigint {
    return FIRST_KEY + BigInt(++this.#made);
  }
}

const users: WeakMap<Core, Reminders> = /* @__PURE__ */ new WeakMap();

function remindersOf(core: Core): Reminders {
  const reminders = users.get(core) ?? new Reminders(core);
  users.set(core, reminders);
  return reminders;
}

/** SetPriceReminder, GetPriceReminder. */
export const priceReminderHandlers: Handlers = {
  QotSetPriceReminder: (c2s, { core }) => {
    const security = findSecurity(c2s.security, { core });
    const reminders = remindersOf(core);
    const list = reminders.bySecurity.get(security) ?? [];
    reminders.bySecurity.set(security, list);
    if (c2s.op === Op.Add) {
      const item = { ...checked(c2s), key: reminders.key() };
      if (list.filter((it) => it.item.type === item.type).length >= MOST) {
        throw new Refusal(
          `${security.symbol} has ${MOST} reminders of type ${item.type} already, the most that there may be`,
        );
      }
      list.push({ item, met: holds(security, item), firedOn: "" });
      return { key: item.key };
    }
    if (c2s.op === Op.DelAll) {
      reminders.bySecurity.delete(security);
      return { key: 0n };
    }
    const found = list.find(({ item }) => item.key === c2s.key);
    if (found === undefined) throw new Refusal(`${security.symbol} has no reminder ${c2s.key ?? "without a key"}`);
    const { item } = found;
    if (c2s.op === Op.Del) list.splice(list.indexOf(found), 1);
    else if (c2s.op === Op.Enable || c2s.op === Op.Disable) found.item = { ...item, isEnable: c2s.op === Op.Enable };
    else if (c2s.op === Op.Modify) found.item = { ...checked(c2s), key: item.key };
    else throw new Refusal(`Unknown operation ${c2s.op}`);
    found.met = holds(security, found.item);
    return { key: item.key };
  },

  QotGetPriceReminder: ({ security: asked, market }, { core }) => {
    if (asked === undefined && market === undefined) throw new Refusal("security or market is wanted");
    const only = asked === undefined ? undefined : findSecurity(asked, { core });
    return {
      priceReminderList: [...remindersOf(core).bySecurity].filter(([security, list]) =>
        list.length > 0 &&
        (only === undefined ? together(securityOf(security).market) === together(market) : security === only)
      ).map(([security, list]) => ({
        security: securityOf(security),
        name: security.info.name,
        itemList: list.map(({ item }) => item),
      })),
    };
  },
};

/** Shanghai and Shenzhen are one market here. */
function together(market: QotMarket | undefined): QotMarket | undefined {
  return market === QotMarket.CNSZ_Security ? QotMarket.CNSH_Security : market;
}

/** @throws {Refusal} a type, frequency or value that is missing or none */
function checked({ type, freq, value, note = "", reminderSessionList }: QotSetPriceReminderC2S): Omit<Item, "key"> {
  const good = <T>(known: Readonly<Record<string, T>>, it: T): boolean => Object.values(known).includes(it);
  if (type === undefined || type === Type.Unknown || !good<number>(Type, type)) {
    throw new Refusal(`Unknown reminder type ${type}`);
  }
  if (freq === undefined || freq === PriceReminderFreq.Unknown || !good<number>(PriceReminderFreq, freq)) {
    throw new Refusal(`Unknown reminder freq ${freq}`);
  }
  if (value === undefined) throw new Refusal("value is wanted: the threshold of the reminder");
  return { type, freq, value: Math.trunc(value * 1000) / 1000, note, isEnable: true, reminderSessionList };
}

/** What a type watches now, and whether it waits for that to rise. */
function watched(security: SimSecurity, type: Type): { readonly now: number; readonly up: boolean } {
  const quote = security.quote();
  const rate = (quote.curPrice / quote.lastClosePrice - 1) * 100;
  const within = (minutes: number): number => {
    const bars = security.bars(BarKind.Min1, minutes + 1);
    return (quote.curPrice / (bars[0]?.openPrice ?? quote.curPrice) - 1) * 100;
  };
  const best = (side: "bids" | "asks"): { readonly price: number; readonly volume: number } =>
    security.orderBook(1)[side][0] ?? { price: 0, volume: 0 };
  switch (type) {
    case Type.PriceUp:
      return { now: quote.curPrice, up: true };
    case Type.PriceDown:
      return { now: quote.curPrice, up: false };
    case Type.ChangeRateUp:
      return { now: rate, up: true };
    case Type.ChangeRateDown:
      return { now: -rate, up: true };
    case Type._5MinChangeRateUp:
      return { now: within(5), up: true };
    case Type._5MinChangeRateDown:
      return { now: -within(5), up: true };
    case Type._3MinChangeRateUp:
      return { now: within(3), up: true };
    case Type._3MinChangeRateDown:
      return { now: -within(3), up: true };
    case Type.VolumeUp:
      return { now: quote.volume, up: true };
    case Type.TurnoverUp:
      return { now: quote.turnover, up: true };
    case Type.TurnoverRateUp:
      return { now: quote.turnoverRate, up: true };
    case Type.BidPriceUp:
      return { now: best("bids").price, up: true };
    case Type.AskPriceDown:
      return { now: best("asks").price, up: false };
    case Type.BidVolUp:
      return { now: best("bids").volume, up: true };
    default:
      return { now: best("asks").volume, up: true };
  }
}

function holds(security: SimSecurity, { type, value }: Pick<Item, "type" | "value">): boolean {
  const { now, up } = watched(security, type);
  return up ? now >= value : now <= value;
}

/** What a reminder says. OpenD's own words are not known. */
const CONTENT: Readonly<Record<Language, (name: string, wanted: number, now: number) => string>> = {
  en: (name, wanted, now) => `${name} reached ${wanted}: it is at ${now}`,
  zh: (name, wanted, now) => `${name} 已达到 ${wanted}：当前为 ${now}`,
};

/** Fires a reminder whose condition has begun to hold. */
function look(core: Core, security: SimSecurity, reminder: Reminder): void {
  const { item } = reminder;
  const met = holds(security, item);
  const begun = met && !reminder.met;
  reminder.met = met;
  const today = formatDate(security.info.market, core.marketTime());
  if (!begun || !item.isEnable || (item.freq === PriceReminderFreq.OnceADay && reminder.firedOn === today)) return;
  reminder.firedOn = today;
  if (item.freq === PriceReminderFreq.OnlyOnce) reminder.item = { ...item, isEnable: false };
  const { curPrice, lastClosePrice } = security.quote();
  const { now } = watched(security, item.type);
  const push = pushBody("QotUpdatePriceReminder", {
    security: securityOf(security),
    name: security.info.name,
    price: curPrice,
    changeRate: Math.round((curPrice / lastClosePrice - 1) * 1e5) / 1e3,
    marketStatus: PriceReminderMarketStatus.Open,
    content: CONTENT[core.options.language](security.info.name, item.value, now),
    note: item.note,
    key: item.key,
    type: item.type,
    setValue: item.value,
    curValue: now,
  });
  core.push(push, () => true);
}
