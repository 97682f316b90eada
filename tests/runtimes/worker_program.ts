/** A Worker, run by workerd.test.ts: like the README's, with its options from the request. */

import { type ContextOptions, OpenDContext, OpenDError, QotUpdateTicker, SubType } from "../../mod.ts";
import { QotGetSecuritySnapshot, QotSub } from "../../src/gen/mod.ts";

/** What is asked of the Worker. */
interface Job {
  readonly options: ContextOptions;
  /** So many ticks are to be waited for. */
  readonly ticks: number;
}

async function perform({ options, ticks: wanted }: Job): Promise<object> {
  await using opend = new OpenDContext(options);
  await opend.open();
  const { snapshotList } = await opend.request(QotGetSecuritySnapshot, { securityList: ["HK.00700"] });
  const ticks: number[] = [];
  const pushes = opend.pushes(QotUpdateTicker, { securities: ["HK.00700"] });
  if (wanted > 0) {
    await opend.request(QotSub, {
      securityList: ["HK.00700"],
      subTypeList: [SubType.Ticker],
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
    });
    for await (const { tickerList } of pushes) {
      for (const { price } of tickerList) ticks.push(price);
      if (ticks.length >= wanted) break;
    }
  }
  return { price: snapshotList[0]?.basic.curPrice, ticks };
}

export default {
  async fetch(request: Request): Promise<Response> {
    try {
      return Response.json(await perform(await request.json() as Job));
    } catch (error) {
      if (!(error instanceof OpenDError)) throw error;
      return Response.json({ name: error.name, code: error.code, message: error.message });
    }
  },
};
