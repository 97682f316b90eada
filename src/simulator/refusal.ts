/**
 * How the simulator says no: a reply with retType -1, and the connection goes on.
 *
 * The facts describe OpenD's messages without quoting them, so the wording here is ours, with the words that clients look
 * for ("SHA-1 signature", "unknown stock", "at least 1 minute", ...).
 *
 * @module
 */

import { RetType } from "../gen/common.ts";

/** A handler throws it to refuse its request. */
export class Refusal extends Error {
  readonly retType: RetType;
  /** OpenD has numbers here that no table explains; ours is always 1. */
  readonly errCode: number = 1;

  constructor(message: string, retType: RetType = RetType.Failed) {
    super(message);
    this.name = "Refusal";
    this.retType = retType;
  }
}

/** Damaged, not encrypted, or encrypted with another key: OpenD cannot tell them apart. */
export const BAD_SIGNATURE = "The SHA-1 signature of the packet is incorrect";
/** Garbage, or a required field left out. */
export const BAD_BODY = "Protobuf parsing failed";
/** An id that this OpenD does not have. */
export const UNKNOWN_ID = "Unknown protocol id";
/** Our choice: nobody knows what OpenD says to it. */
export const INIT_FIRST = "Send InitConnect first";
/** Our choice. */
export const INIT_TWICE = "InitConnect was done already on this connection";
/** Our choice. */
export const INIT_WEBSOCKET_FIRST = "Send InitWebSocket first";
/** A key that is not the one configured. */
export const BAD_WEBSOCKET_KEY = "The websocket key is incorrect";

/** One of them fails the whole batch. */
export function unknownStock(symbol: string): Refusal {
  return new Refusal(`Unknown stock ${symbol}`);
}

/** What the catalogue has and the simulator does not. */
export function notModelled(name: string): Refusal {
  return new Refusal(`The simulator does not model ${name} yet`);
}

/** A getter that came before its subscription. */
export function subscribeFirst(symbol: string, subType: string): Refusal {
  return new Refusal(`Please subscribe to the ${subType} data of ${symbol} first`);
}

/** What OpenD says of links that are lost; whether it does while its own servers are gone is not known. */
export function noServers(): Refusal {
  return new Refusal("NN_ProtoRet_ByDisConnOrCancel");
}
