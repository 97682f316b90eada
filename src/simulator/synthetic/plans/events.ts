/**
 * Event contracts: a few series, their events and contracts, with books, bars and trades that the seed makes up. There are
 * no pushes of them.
 *
 * @module
 */

import { PredSide } from "../../../gen/common.ts";
import {
  EC_ContractType,
  EC_Frequency,
  EC_MilestoneType,
  EC_Status,
  KLType,
  type Security,
  SubType,
} from "../../../gen/qot_common.ts";
import { symbolOf } from "../../handlers/securities.ts";
import { parseDay } from "../../market/holidays.ts";
import { DAY, formatDate, formatTime, fromWall } from "../../market/zones.ts";
import { Refusal, unknownStock } from "../../refusal.ts";
import { subTypeOf } from "../../subtypes.ts";
import {
  allEvents,
  barItem,
  barLength,
  bars,
  cents,
  chanceOf,
  ec,
  type Event,
  eventOfContract,
  eventsOf,
  findEvent,
  held,
  matches,
  MVC,
  quoteOf,
  requireHeld,
  SERIES,
  type Series,
  seriesOf,
  SIDES,
} from "../events.ts";
import { isSecurity, type Plan, type Plans } from "../plan.ts";
import type { Fields, Row } from "../row.ts";

const utc = (day: number, hour: number): string =>
  `${new Date(day * DAY + hour * 3_600_000).toISOString().slice(0, 19)}Z`;
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
          openTime: utc(event.day - 10, 14),
          closeTime: utc(event.day, 22),
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
        const event = eventOfContract(ask, code);
        const fixed = {
          code,
          name: event.name,
          event_code: event.security,
          status: event.status === EC_Status.EventSettled ? EC_Status.Settled : EC_Status.Active,
          ...quoteOf(ask, code),
        };
        return ask.row(code.code, { index, fixed });
      });
    },
  },
  QotGetEventContractOrderBook: {
    subject: "any",
    check: (ask) => requireHeld(ask, SubType.OrderBook),
    reply: (ask) => {
      const code = ask.c2s["security"] as Security;
      const num = Number(ask.c2s["num"]);
      if (num < 1) throw new Refusal(`num is ${num}: it must be above 0`);
      const chance = chanceOf(ask, code);
      const levels = (best: number, step: number, name: string): Fields[] =>
        Array.from({ length: Math.min(num, 10) }, (_, i) => ({
          price: cents(best + i * step),
          size: 100 + ask.world.random(`event/${code.code}/${name}/${i}`).int(5000),
        })).filter(({ price }) => price > 0 && price < 1);
      return {
        orderBookList: [{
          code,
          yesBids: levels(chance - 0.01, -0.01, "bid"),
          yesAsks: levels(chance + 0.01, 0.01, "ask"),
          noBids: levels(1 - chance - 0.01, -0.01, "ask"),
          noAsks: levels(1 - chance + 0.01, 0.01, "bid"),
        }],
      };
    },
  },
  QotGetEventContractKline: {
    subject: "any",
    check: (ask) => requireHeld(ask, subTypeOf(Number(ask.c2s["ktype"] ?? KLType.Day)) ?? SubType.None),
    reply: (ask) => {
      const length = barLength(ask.c2s["ktype"] ?? KLType.Day);
      const count = Math.min(1000, Number(ask.c2s["maxCount"] ?? 100));
      const last = Math.floor(ask.world.now / length) * length;
      return {
        klineList: [barItem(ask, bars(ask, Array.from({ length: count }, (_, i) => last - (count - 1 - i) * length)))],
      };
    },
  },
  QotGetEventContractTicker: {
    subject: "any",
    check: (ask) => requireHeld(ask, SubType.Ticker),
    reply: (ask) => {
      const code = ask.c2s["security"] as Security;
      const count = Number(ask.c2s["count"] ?? 30);
      if (count < 1 || count > 1000) throw new Refusal(`count is ${count}: it must be from 1 to 1000`);
      const chance = chanceOf(ask, code);
      const last = Math.floor(ask.world.now / 60_000);
      const tickerList = Array.from({ length: count }, (_, i) => {
        const minute = last - (count - 1 - i);
        const random = ask.world.random(`event/${code.code}/trade ${minute}`);
        const yesPrice = cents(chance + 0.04 * (random.float() - 0.5));
        return {
          time: formatTime("US", minute * 60_000),
          yesPrice,
          noPrice: cents(1 - yesPrice),
          volume: 1 + random.int(500),
          side: random.int(2) === 0 ? PredSide.Yes : PredSide.No,
          sequence: String((BigInt(minute * 60) << 32n) + 1n),
        };
      });
      return { tickerList: [{ code, tickerList }] };
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
        eventOfContract(ask, security);
        const chance = chanceOf(ask, security);
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
    reply: (ask) => {
      const { securityList, subTypeList, isSubOrUnSub, isUnsubAll } = ask.c2s as {
        readonly securityList: readonly Security[];
        readonly subTypeList: readonly SubType[];
        readonly isSubOrUnSub: boolean;
        readonly isUnsubAll?: boolean;
      };
      const { session } = ask.context;
      if (isUnsubAll === true) {
        held.delete(session);
        return {};
      }
      if (securityList.length === 0 || subTypeList.length === 0) {
        throw new Refusal("Contracts and subscription types are wanted");
      }
      for (const security of securityList) eventOfContract(ask, security);
      const mine = held.get(session) ?? new Set();
      held.set(session, mine);
      for (const { code } of securityList) {
        for (const subType of subTypeList) {
          if (isSubOrUnSub) mine.add(`${code}/${subType}`);
          else mine.delete(`${code}/${subType}`);
        }
      }
      return {};
    },
  },
  QotRequestHistoryEventContractKL: {
    subject: "any",
    list: "klineList",
    check: (ask) => void eventOfContract(ask, ask.c2s["security"]),
    // Pages are of bars; the reply wraps those of a page into one item.
    rows: (ask) => {
      const length = barLength(ask.c2s["klType"]);
      const begin = fromWall("US", (parseDay(String(ask.c2s["beginTime"])) ?? 0) * DAY);
      const end = Math.min(ask.world.now, fromWall("US", (parseDay(String(ask.c2s["endTime"])) ?? 0) * DAY + DAY));
      const first = Math.max(begin, end - 5000 * length);
      const times = Array.from(
        { length: Math.max(0, Math.floor((end - first) / length)) },
        (_, i) => first + (i + 1) * length,
      );
      return bars(ask, times).map((fixed, index): Row => ask.row("", { index, fixed }));
    },
    wrap: barItem,
  },
};

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
