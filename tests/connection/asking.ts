/** One request and its reply, for tests that need any. */

import assert from "node:assert/strict";
import type { RequestOptions } from "../../src/connection/connection.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import {
  decodeQotGetBasicQotRequest,
  encodeQotGetBasicQotResponse,
  QotGetBasicQot,
  type QotGetBasicQotS2C,
} from "../../src/gen/qot_get_basic_qot.ts";
import type { OpenDContext } from "../../src/session/context.ts";
import type { StatusEvent } from "../../src/session/status.ts";
import { basicQot } from "./messages.ts";
import type { Packet, Peer } from "./scripted_opend.ts";

/** Asks for the quote of one Hong Kong security. */
export function ask(context: OpenDContext, code: string, options?: RequestOptions): Promise<QotGetBasicQotS2C> {
  return context.request(QotGetBasicQot, { securityList: [`HK.${code}`] }, options);
}

/** Answers {@linkcode ask}. */
export function answer(peer: Peer, packet: Packet, code: string = codeOf(packet)): void {
  peer.reply(packet, encodeQotGetBasicQotResponse, {
    retType: 0,
    retMsg: "",
    errCode: 0,
    s2c: { basicQotList: [basicQot(code)] },
  });
}

/** What was asked for. */
export function codeOf({ id, body }: Packet): string {
  assert.equal(id, QotGetBasicQot.id);
  return decodeMessage(decodeQotGetBasicQotRequest, body).c2s.securityList[0]!.code;
}

/** What was answered. */
export function codeIn({ basicQotList }: QotGetBasicQotS2C): string | undefined {
  return basicQotList[0]?.security.code;
}

/** The next event of a type, whatever comes before it. */
export async function eventOf(
  events: AsyncIterator<StatusEvent, undefined>,
  type: StatusEvent["type"],
): Promise<StatusEvent> {
  for (;;) {
    const { done, value } = await events.next();
    if (done === true) throw new Error(`the status ended without "${type}"`);
    if (value.type === type) return value;
  }
}
