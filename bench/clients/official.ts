/**
 * The official client, `futu-api`, over WebSocket, which is all it speaks.
 *
 * @module
 */

import { QotMarket, SubType } from "../../src/gen/qot_common.ts";
import { QotUpdateOrderBook } from "../../src/gen/qot_update_order_book.ts";
import type { AnyBook } from "../messages.ts";
import { connectOfficial } from "../official.ts";
import type { Connect } from "./client.ts";

/** What it decodes a quote to, as far as it is read here. */
interface OfficialQuotes {
  readonly basicQotList: readonly { readonly curPrice: number }[];
}

/** Over WebSocket. */
export const official: Connect = async ({ websocket }) => {
  const client = await connectOfficial(websocket);
  const securityOf = (code: string) => [{ market: QotMarket.HK_Security, code }];
  return {
    async subscribe(code, onBook) {
      client.onPush = (command, message) => {
        if (command === QotUpdateOrderBook.id) onBook(message.s2c as AnyBook);
      };
      await client.Sub({
        c2s: {
          securityList: securityOf(code),
          subTypeList: [SubType.Basic, SubType.OrderBook],
          isSubOrUnSub: true,
          isRegOrUnRegPush: true,
          isFirstPush: false,
        },
      });
    },
    async globalState() {
      const { s2c } = await client.GetGlobalState({ c2s: { userID: 0 } }) as { s2c: { serverVer: number } };
      return s2c.serverVer;
    },
    async basicQot(code) {
      const { s2c } = await client.GetBasicQot({ c2s: { securityList: securityOf(code) } });
      return (s2c as OfficialQuotes).basicQotList[0]!.curPrice;
    },
    close: () => client.websock.close(),
  };
};
