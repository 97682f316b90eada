/**
 * Unusual option trades: those of the last day that ended, all day long one after the other those of today, and the alerts
 * that they meet.
 *
 * @module
 */

import { OptionType, type Security } from "../../gen/qot_common.ts";
import {
  QotGetOptionEventMarketSentiment as Sentiment,
  QotGetOptionEventTickerType as TickerType,
} from "../../gen/qot_get_option_event.ts";
import { OptionMarket } from "../../gen/qot_option_common.ts";
import type { Core } from "../core.ts";
import { pushBody } from "../envelope.ts";
import { groupMembers } from "../handlers/watchlist.ts";
import { symbolOf } from "../handlers/securities.ts";
import type { RequestContext } from "../handlers/handler.ts";
import { DAY, formatTime, fromWall, MINUTE } from "../market/zones.ts";
import { securityOf } from "../shapes.ts";
import type { Contract } from "./contracts.ts";
import { askOf } from "./answer.ts";
import { inside, type Interval } from "./conditions.ts";
import { dateOf, midnight } from "./contracts.ts";
import { make } from "./make.ts";
import { type Ask, eachContract, type Plan } from "./plan.ts";
import type { Fields, Row } from "./row.ts";
import { type Alerts, alertsOf } from "./user_alerts.ts";

/** Trades of one day: one of each contract of the nearest expiries, at some time of the day. */
function tradesOf(ask: Ask, day: (row: Row) => number, salt: string): Row[] {
  return eachContract()(ask).map((row) => {
    const contract = row.contract as Contract;
    const { owner, type, figures } = contract;
    const random = ask.world.random(`option event/${salt}/${day(row)}/${contract.security.code}`);
    // Today's go on all day long, so that alerts are met at any hour.
    const time = salt === "past"
      ? midnight(owner, row.day) + 600 * MINUTE + 1000 * random.int(5 * 3600)
      : fromWall(row.market, day(row) * DAY + random.int(DAY));
    const volume = 100 + random.int(2000);
    const buys = random.int(2) === 0;
    const hopes = buys === (type === OptionType.Call);
    const fixed = {
      option: contract.security,
      owner: securityOf(owner),
      optionType: type,
      strikeTime: dateOf(owner, contract.expiry),
      strikeTimestamp: midnight(owner, contract.expiry) / 1000,
      fillTimestamp: time / 1000,
      fillTime: formatTime(row.market, time).slice(0, 19),
      tickerType: buys ? TickerType.Buy : TickerType.Sell,
      sentiment: hopes ? Sentiment.Bullish : Sentiment.Bearish,
      volume,
      turnover: Math.round(volume * (figures["price"] ?? 1) * (figures["contract_size"] ?? 100)),
      symbol: owner.info.code,
    };
    return { ...row, day: day(row), fixed };
  });
}

function needsToday(ask: Ask): Row[] {
  return tradesOf(ask, ({ market }) => ask.world.today(market), "today");
}

/** `QotGetOptionEvent`. */
export const optionEvents: Plan = {
  rows: (ask) => [
    ...needsToday(ask).filter(({ fixed }) => Number(fixed?.["fillTimestamp"]) * 1000 <= ask.world.now),
    ...tradesOf(ask, ({ day }) => day, "past"),
  ],
  live: true,
  sort: "fillTimestamp",
};

/** Watches over the alerts of a simulator's user. */
class AlertWatch {
  readonly #core: Core;
  readonly #alerts: Alerts;
  /** Up to when trades were looked at, by the market's time. */
  #seen: number;
  /** Today's trades, by option market, of the day that the key names. */
  #today: { readonly key: string; readonly trades: readonly { readonly row: Row; readonly event: Fields }[] } = {
    key: "",
    trades: [],
  };

  constructor(core: Core, alerts: Alerts) {
    this.#core = core;
    this.#alerts = alerts;
    this.#seen = core.marketTime();
    core.onStep(() => this.#step());
  }

  #step(): void {
    const now = this.#core.marketTime();
    const after = this.#seen;
    this.#seen = now;
    const working = this.#alerts.list.filter(({ enable }) => enable === true);
    if (working.length === 0 || !this.#core.hasServers) return;
    for (const { row, event } of this.#trades()) {
      const time = Number(event["fillTimestamp"]) * 1000;
      if (time <= after || time > now) continue;
      for (const alert of working) if (this.#meets(alert, row, event)) this.#tell(row, event);
    }
  }

  /** In the order of their time. */
  #trades(): readonly { readonly row: Row; readonly event: Fields }[] {
    const context = { core: this.#core } as RequestContext;
    const asks = [OptionMarket.US_Security, OptionMarket.HK_Security].map((optionMarket) =>
      askOf("QotGetOptionEvent", { optionMarket }, optionEvents, context)
    );
    const key = asks.map(({ world, market }) => `${market}${world.today(market)}`).join();
    if (this.#today.key !== key) {
      const trades = asks.flatMap((ask) => needsToday(ask))
        .map((row) => ({ row, event: make("Qot_GetOptionEvent.EventItem", row, row.fixed) }))
        .sort((a, b) => Number(a.event["fillTimestamp"]) - Number(b.event["fillTimestamp"]));
      this.#today = { key, trades };
    }
    return this.#today.trades;
  }

  #meets(alert: Fields, row: Row, event: Fields): boolean {
    const { owner } = row.contract as Contract;
    const among = (list: unknown, value: unknown): boolean =>
      !Array.isArray(list) || list.length === 0 || [value].flat().some((it) => list.includes(it));
    const within = (range: unknown, value: unknown): boolean => range === undefined || inside(value, range as Interval);
    const { earningsDateBegin: from = "", earningsDateEnd: to = "9999" } = alert as Record<string, string | undefined>;
    const [market, group, underlying] = [alert["optionMarket"], alert["watchlistGroupName"], alert["underlying"]];
    const markets: Readonly<Record<string, number>> = { US: OptionMarket.US_Security, HK: OptionMarket.HK_Security };
    return (market === undefined || markets[owner.info.market] === market) &&
      (group === undefined || groupMembers(this.#core, String(group))?.includes(owner) === true) &&
      (underlying === undefined || symbolOf(underlying as Security) === owner.symbol) &&
      (alert["optionType"] ?? event["optionType"]) === event["optionType"] &&
      among(alert["sideTypeList"], event["tickerType"]) &&
      among(alert["orderTypeList"], event["orderTypeList"]) &&
      within(alert["marketCapRange"], row.world.facts(owner)["marketCap"]) &&
      within(alert["expiryDaysRange"], event["dte"]) &&
      within(alert["priceRange"], event["price"]) &&
      within(alert["sizeRange"], event["volume"]) &&
      within(alert["premiumRange"], event["turnover"]) &&
      within(alert["ivRange"], event["iv"]) &&
      (from === "" || (String(event["earningsTime"]) >= from && String(event["earningsTime"]) <= to));
  }

  #tell({ contract }: Row, event: Fields): void {
    const { owner, security, name } = contract as Contract;
    const side = event["tickerType"] === TickerType.Buy ? "bought" : "sold";
    const message = `${String(event["volume"])} of ${name} ${side} at ${Number(event["price"]).toFixed(2)}`;
    this.#core.push(
      pushBody("QotUpdateOptionEvent", { owner: securityOf(owner), option: security, message }),
      () => true,
    );
  }
}

const watches: WeakMap<Core, AlertWatch> = /* @__PURE__ */ new WeakMap();

/** Has alerts be met from now on. */
export function watchAlerts(core: Core): void {
  if (!watches.has(core)) watches.set(core, new AlertWatch(core, alertsOf(core)));
}
