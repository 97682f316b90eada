/**
 * How the simulator says no: a reply with retType -1, and the connection goes on. What it says in both languages is in
 * `rules/texts.ts`, or in English where it is said, and then its Chinese in `rules/chinese.ts`.
 *
 * @module
 */

import { RetType } from "../gen/common.ts";
import { inLanguage } from "./rules/chinese.ts";
import type { Text } from "./rules/text.ts";
import * as texts from "./rules/texts.ts";

/** A handler throws it to refuse its request. */
export class Refusal extends Error {
  readonly retType: RetType;
  /** OpenD has numbers here that no table explains; ours is always 1. */
  readonly errCode: number = 1;
  /** What it says. The `message` is the English of it. */
  readonly text: Text;

  constructor(text: Text | string, retType: RetType = RetType.Failed) {
    super(typeof text === "string" ? text : text.en);
    this.name = "Refusal";
    this.text = typeof text === "string" ? textOf(text) : text;
    this.retType = retType;
  }
}

/** An English text with its Chinese, which is looked for when it is wanted. */
function textOf(en: string): Text {
  return {
    en,
    get zh(): string {
      return inLanguage(en, "zh");
    },
  };
}

/** One of them fails the whole batch. */
export function unknownStock(symbol: string): Refusal {
  return new Refusal(texts.unknownStock(symbol));
}

/** What the catalogue has and the simulator does not. */
export function notModelled(name: string): Refusal {
  return new Refusal(texts.notModelled(name));
}

/** A getter that came before its subscription. */
export function subscribeFirst(symbol: string, subType: string): Refusal {
  return new Refusal(texts.subscribeFirst(symbol, subType));
}

/** OpenD's own servers are gone. */
export function noServers(): Refusal {
  return new Refusal(texts.NO_SERVERS);
}
