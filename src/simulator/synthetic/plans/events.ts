/**
 * Event contracts: a few series, their events and contracts, with books, bars and trades that the seed makes up.
 *
 * @module
 */

import { PredSide } from "../../../gen/common.ts";
import {
  EC_ContractType,
  EC_Frequency,
  EC_KlineSource,
  EC_MilestoneType,
  EC_Status,
  KLType,
  type Security,
  SubType,
} from "../../../gen/qot_common.ts";
import type { RequestContext } from "../../handlers/handler.ts";
import { symbolOf } from "../../handlers/securities.ts";
import { parseDay } from "../../market/holidays.ts";
import { DAY, formatDate, fromWall } from "../../market/zones.ts";
import { Refusal, unknownStock } from "../../refusal.ts";
import { subTypeOf } from "../../subtypes.ts";
import { barLength, cents, type EventMarket, eventMarket } from "../event_market.ts";
import { type EventSubscription, eventSubscriptions } from "../event_subscriptions.ts";
import {
  allEvents,
  ec,
  type Event,
  eventOfContract,
  eventsOf,
  findEvent,
  matches,
  MVC,
  SERIES,
  type Series,
  seriesOf,
  SIDES,
} from "../events.ts";
import { isSecurity, type Plan, type Plans } from "../plan.ts";
import type { Fields, Row } from "../row.ts";

const instant = (epochMs: number): string => `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
const utc = (day: number, hour: number): string => instant(day * DAY + hour * 3_600_000);
const eastern = (day: number): string => `${formatDate("US", fromWall("US", day * DAY))} 00:00:00`;
const eventPlan: Plan = { subject: "any", page: [200, 1000] };

/** By the command's constant name. */
export const eventPlans: Plans = {
  QotGetEventContractCategory: {
    rows: (ask) =>
      [...new Set(SERIES.map(({ category }) => category))].map((category, index) => {
        const tags = SERIES.filter((series) => series.category === category).map(({ tag }) => tag);
        return ask.row(category, { index, fixed: { category, categoryName: category, tags } });
      }).filter(({ fixed }) =>
        matches({ series: { ...SERIES[0] as Series, ...fixed } }, { category: ask.c2s["category"] })
      ),
  },
  QotFilterCompetition: {
    rows: (ask) =>
      SERIES.filter((series) => matches({ series }, ask.c2s)).map(({ category, tag, competition }, index) => {
        const competitionList = competition === "" ? [] : [competition];
        return ask.row(tag, { index, fixed: { category, tag, competitionList, scopeList: ["Game"] } });
      }),
  },
  QotGetEventContractSeriesList: {
    rows: (ask) =>
      SERIES.filter((series) => matches({ series }, ask.c2s)).map((series, index) => {
        const { name, category, tag, code } = series;
        const frequency = EC_Frequency.Daily;
        const fixed = { seriesSecurity: seriesOf(series), seriesName: name, category, tags: [tag], frequency };
        return ask.row(code, { index, fixed });
      }),
  },
  QotGetEventContractEventList: {
    ...eventPlan,
    rows: (ask) => {
      const asked = ask.c2s["series"];
      const series = SERIES.find((it) => isSecurity(asked) && seriesOf(it).code === asked.code);
      if (series === undefined) throw unknownStock(isSecurity(asked) ? symbolOf(asked) : "");
      return eventsOf(ask.world, series).filter(({ status }) =>
        [undefined, status].includes(ask.c2s["status"] as EC_Status | undefined)
      )
        .map((event, index) => ask.row(event.security.code, { index, fixed: eventFields(event) }));
    },
  },
  QotGetEventContract: {
    ...eventPlan,
    list: "contractList",
    page: [100, 1000],
    rows: (ask) => {
      const event = findEvent(ask, ask.c2s["event"]);
      return event.contracts.map((contractSecurity, index) => {
        const settled = event.status === EC_Status.EventSettled;
        const fixed = {
          contractSecurity,
          eventSecurity: event.security,
          seriesSecurity: seriesOf(event.series),
          contractType: EC_ContractType.Binary,
          title: `${event.name}, ${SIDES[index]} wins?`,
          yesSubTitle: SIDES[index],
          openTime: instant(event.open),
          closeTime: instant(event.close),
          latestExpirationTime: utc(event.day + 7, 22),
          determinationTime: settled ? utc(event.day, 23) : undefined,
          settledTime: settled ? utc(event.day + 1, 1) : undefined,
          status: settled ? EC_Status.Settled : EC_Status.Active,
          result: settled ? (index === 0 ? "yes" : "no") : undefined,
          settlementValue: settled ? (index === 0 ? "1" : "0") : undefined,
          expirationValue: settled ? SIDES[0] : undefined,
          tickSize: "0.01",
          category: event.series.category,
          tag: event.series.tag,
        };
        return ask.row(contractSecurity.code, { index, fixed });
      });
    },
    reply: (ask) => ({
      recommendContracts: findEvent(ask, ask.c2s["event"]).contracts.slice(0, 1).map((contractSecurity) => ({
        contractSecurity,
      })),
    }),
  },
  QotGetEventContractMilestoneList: {
    ...eventPlan,
    rows: (ask) => {
      const related = ask.c2s["relatedEvent"];
      return allEvents(ask.world).filter((event) =>
        matches(event, ask.c2s) && (!isSecurity(related) || related.code === event.security.code)
      ).map((event, index) => {
        const fixed = {
          milestoneSecurity: ec(event.security.code.replace("EVENT", "MILESTONE")),
          title: event.name,
          category: event.series.category,
          type: event.series.tag === "Baseball"
            ? EC_MilestoneType.BaseballGame
            : EC_MilestoneType.SoccerTournamentMultiLeg,
          startDate: utc(event.day, 18),
          endDate: utc(event.day, 22),
          primaryEventSecurity: event.security,
          relatedEventList: [event.security],
        };
        return ask.row(event.security.code, { index, fixed });
      });
    },
  },
  QotGetEventContractSnapshot: {
    subject: "any",
    rows: (ask) => {
      const asked = ask.c2s["securityList"] as readonly Security[];
      if (asked.length === 0) throw new Refusal("The security list is empty");
      return asked.map((code, index) => {
        const event = eventOfContract(ask.world, code);
        const fixed = {
          code,
          name: event.name,
          event_code: event.security,
          status: event.status === EC_Status.EventSettled ? EC_Status.Settled : EC_Status.Active,
          ...eventMarket(ask.world, code).quote(ask.world.now),
        };
        return ask.row(code.code, { index, fixed });
      });
    },
  },
  QotGetEventContractOrderBook: {
    subject: "any",
    reply: ({ c2s, context, world }) => {
      const num = Number(c2s["num"]);
      if (num < 1) throw new Refusal(`num is ${num}: it must be above 0`);
      const market = held(context, c2s, SubType.OrderBook);
      return { orderBookList: [market.book(world.now, num)] };
    },
  },
  QotGetEventContractKline: {
    subject: "any",
    reply: ({ c2s, context, world }) => {
      const { ktype = KLType.Day, preSide = PredSide.Yes, klineSource = EC_KlineSource.None, maxCount = 100 } = c2s as {
        readonly ktype?: KLType;
        readonly preSide?: PredSide;
        readonly klineSource?: EC_KlineSource;
        readonly maxCount?: number;
      };
      if (maxCount < 1 || maxCount > 1000) throw new Refusal(`maxCount is ${maxCount}: it must be from 1 to 1000`);
      barLength(ktype);
      const market = held(context, c2s, subTypeOf(ktype) ?? SubType.None);
      return { klineList: [barItem(market, preSide, market.bars(ktype, preSide, klineSource, world.now, maxCount))] };
    },
  },
  QotGetEventContractTicker: {
    subject: "any",
    reply: ({ c2s, context, world }) => {
      const count = Number(c2s["count"] ?? 30);
      if (count < 1 || count > 1000) throw new Refusal(`count is ${count}: it must be from 1 to 1000`);
      const market = held(context, c2s, SubType.Ticker);
      return { tickerList: [{ code: market.security, tickerList: market.ticks(0, world.now, count) }] };
    },
  },
  QotGetEventContractComboList: {
    ...eventPlan,
    rows: (ask) => {
      const series = ask.c2s["series"];
      return allEvents(ask.world).filter((event) =>
        event.status === EC_Status.EventActive && matches(event, ask.c2s) &&
        (!isSecurity(series) || seriesOf(event.series).code === series.code)
      ).map((event, index) => {
        const { eventName, eventSecurity, seriesSecurity, category, competition, competitionScope } = eventFields(
          event,
        );
        const fixed = {
          eventName,
          eventSecurity,
          seriesSecurity,
          category,
          competition,
          competitionScope,
          comboContracts: event.contracts,
        };
        return ask.row(event.security.code, { index, fixed });
      });
    },
    reply: () => ({ mvc: MVC }),
  },
  QotGetEventContractComboRfq: {
    subject: "any",
    reply: (ask) => {
      const { comboLegList, mvc } = ask.c2s as {
        readonly comboLegList: readonly { security: Security; predSide?: PredSide }[];
        mvc: string;
      };
      if (mvc !== MVC) throw new Refusal(`Unknown MVC security "${mvc}"`);
      if (comboLegList.length === 0) throw new Refusal("comboLegList is empty");
      const price = comboLegList.reduce((product, { security, predSide }) => {
        const chance = eventMarket(ask.world, security).chance(ask.world.now);
        return product * (predSide === PredSide.No ? 1 - chance : chance);
      }, 1);
      return {
        bidPrice: Math.max(0.01, cents(price - 0.01)),
        askPrice: cents(price + 0.02),
        quoteId: "simulated-quote-1",
        shouldRetry: false,
      };
    },
  },
  QotSubEventContract: {
    subject: "any",
    reply: ({ c2s, context }) => {
      const asked = c2s as unknown as EventSubscription;
      const subscriptions = eventSubscriptions(context.core);
      const list = subscriptions.change(context.session, asked);
      if (asked.isRegOrUnRegPush === true && asked.isFirstPush !== false) {
        context.after(() => subscriptions.first(context.session, list));
      }
      return {};
    },
  },
  QotRequestHistoryEventContractKL: {
    subject: "any",
    list: "klineList",
    check: ({ c2s, world }) => {
      barLength(c2s["klType"]);
      eventOfContract(world, c2s["security"]);
    },
    // Pages are of bars; the reply wraps those of a page into one item.
    rows: (ask) => {
      const { c2s, world } = ask;
      const { security, klType, preSide = PredSide.Yes, klineSource = EC_KlineSource.None } = c2s as {
        readonly security: Security;
        readonly klType: KLType;
        readonly preSide?: PredSide;
        readonly klineSource?: EC_KlineSource;
      };
      const [begin, end] = [c2s["beginTime"], c2s["endTime"]].map(String) as [string, string];
      const last = fromWall("US", (parseDay(end) ?? 0) * DAY + DAY) - 1;
      return eventMarket(world, security).bars(klType, preSide, klineSource, Math.min(world.now, last), 5000)
        .filter((bar) => String(bar["time_key"]) >= begin)
        .map((fixed, index): Row => ask.row("", { index, fixed }));
    },
    wrap: ({ c2s, world }, rows) =>
      barItem(eventMarket(world, c2s["security"] as Security), (c2s["preSide"] ?? PredSide.Yes) as PredSide, rows),
  },
};

/** @throws {Refusal} a contract that there is not, or one that is not subscribed to */
function held({ core, session }: RequestContext, c2s: Fields, subType: SubType): EventMarket {
  return eventSubscriptions(core).require(session, c2s["security"] as Security, subType);
}

/** Bars in the item that replies put them into. */
function barItem({ security, name }: EventMarket, side: PredSide, klineList: Fields[]): Fields {
  return { code: security, pre_side: side, name, klineList };
}

function eventFields({ security, name, status, series, day }: Event): Fields {
  return {
    eventSecurity: security,
    eventName: name,
    status,
    seriesSecurity: seriesOf(series),
    startDate: eastern(day),
    endDate: eastern(day + 1),
    category: series.category,
    tags: [series.tag],
    mutuallyExclusive: true,
    competition: series.competition,
    competitionScope: "Game",
  };
}
