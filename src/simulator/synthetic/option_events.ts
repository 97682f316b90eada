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
import type { Random } from "../market/prng.ts";
import { DAY, formatTime, fromWall, type MarketCode, MINUTE } from "../market/zones.ts";
import { securityOf } from "../shapes.ts";
import type { Contract } from "./contracts.ts";
import { askOf } from "./answer.ts";
import { inside, type Interval } from "./conditions.ts";
import { dateOf, midnight } from "./contracts.ts";
import { make } from "./make.ts";
import { type Ask, eachContract, type Plan } from "./plan.ts";
import type { Fields, Row } from "./row.ts";
import { type Alerts, alertsOf } from "./user_alerts.ts";

/** Of so many contracts one has an unusual trade on a day. */
const RARITY = 5;

/** Trades of one day: one of some contracts of the nearest expiries, at some time of the day, until a moment. */
function tradesOf(ask: Ask, kind: "today" | "past", until = Infinity): Row[] {
  const { world } = ask;
  const chances = new Map<string, Random>();
  const dayIn = (market: MarketCode): number => kind === "past" ? world.day(market) : world.today(market);
  return eachContract(({ security: { code }, owner }) => {
    const random = world.random(`option event/${kind}/${dayIn(owner.info.market)}/${code}`);
    chances.set(code, random);
    return random.int(RARITY) === 0;
  })(ask).flatMap((row) => {
    const contract = row.contract as Contract;
    const { owner, security: { code } } = contract;
    const day = dayIn(row.market);
    const random = chances.get(code) as Random;
    // Today's go on all day long, so that alerts are met at any hour.
    const time = kind === "past"
      ? midnight(owner, day) + 600 * MINUTE + 1000 * random.int(5 * 3600)
      : fromWall(row.market, day * DAY + random.int(DAY));
    if (time > until) return [];
    const fixed = world.daily(
      row.market,
      `option event/${kind}/${code}`,
      () => make("Qot_GetOptionEvent.EventItem", { ...row, day, random }, tradeOf(contract, time, random)),
    );
    return [{ ...row, day, fixed }];
  });
}

/** What is known of a trade of a contract. */
function tradeOf(contract: Contract, time: number, random: Random): Fields {
  const { owner, type } = contract;
  const volume = 100 + random.int(2000);
  const buys = random.int(2) === 0;
  const hopes = buys === (type === OptionType.Call);
  return {
    option: contract.security,
    owner: securityOf(owner),
    optionType: type,
    strikeTime: dateOf(owner, contract.expiry),
    strikeTimestamp: midnight(owner, contract.expiry) / 1000,
    fillTimestamp: time / 1000,
    fillTime: formatTime(owner.info.market, time).slice(0, 19),
    tickerType: buys ? TickerType.Buy : TickerType.Sell,
    sentiment: hopes ? Sentiment.Bullish : Sentiment.Bearish,
    volume,
    turnover: Math.round(volume * (contract.figure("price") ?? 1) * (contract.figure("contract_size") ?? 100)),
    symbol: owner.info.code,
  };
}

function todaysTrades(ask: Ask, until?: number): Row[] {
  return tradesOf(ask, "today", until);
}

/** `QotGetOptionEvent`. */
export const optionEvents: Plan = {
  rows: (ask) => [
    ...todaysTrades(ask, ask.world.now),
    ...tradesOf(ask, "past"),
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
      const trades = asks.flatMap((ask) => todaysTrades(ask))
        .map((row) => ({ row, event: row.fixed as Fields }))
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
