/**
 * JSON bodies on one connection: a reply comes in its request's format, a push in the format that InitConnect asked for.
 *
 * Everything else in the simulator sees Protobuf.
 *
 * @module
 */

import type { JSONBodies } from "../codec/json_bodies.ts";
import type { Unreadable } from "../codec/reader.ts";
import { ProtoFmt } from "../gen/common.ts";
import { jsonBodies } from "../gen/json_schema.ts";
import { KeepAlive } from "../gen/keep_alive.ts";
import type { Frame } from "../wire/frame_decoder.ts";
import { PushBody } from "./envelope.ts";

let shared: JSONBodies | undefined;
/** A push is turned into JSON once for all connections. */
const pushes = /* @__PURE__ */ new WeakMap<PushBody, PushBody>();

/** A body as it travels. */
export interface FormattedBody {
  readonly body: Uint8Array;
  readonly protoFmt: ProtoFmt;
}

/** The push in JSON; in Protobuf where JSON cannot say it. */
export function pushInJSON(push: PushBody): PushBody {
  let made = pushes.get(push);
  if (made === undefined) {
    shared ??= jsonBodies();
    const json = shared.toJSON(push.id, "response", push.body);
    made = json === undefined ? push : new PushBody(push.id, json);
    pushes.set(push, made);
  }
  return made;
}

/** Which requests of a connection came in JSON. */
export class JSONRequests {
  /** By id and serial: two commands may have been asked with one serial. */
  readonly #waiting = new Set<string>();

  /** Notes in which format the reply to a request is to be. */
  note({ protoID, serialNo, protoFmt }: Frame): void {
    if (protoFmt === ProtoFmt.Json) this.#waiting.add(`${protoID}/${serialNo}`);
    else if (this.#waiting.size > 0) this.#waiting.delete(`${protoID}/${serialNo}`);
  }

  /** The Protobuf of a request, or bytes that nothing can decode. */
  read({ protoID, protoFmt }: Frame, body: Uint8Array): Unreadable {
    if (protoFmt !== ProtoFmt.Json) return body;
    shared ??= jsonBodies();
    return shared.fromJSON(protoID, "request", body);
  }

  /** A reply in its request's format. Bytes that are no such message go out as they are. */
  reply(id: number, serial: number, body: Uint8Array): FormattedBody {
    if (this.#waiting.size === 0 || !this.#waiting.delete(`${id}/${serial}`)) {
      return { body, protoFmt: ProtoFmt.Protobuf };
    }
    shared ??= jsonBodies();
    // A refusal of what is no command reads like any other.
    const json = shared.toJSON(id, "response", body) ?? shared.toJSON(KeepAlive.id, "response", body);
    return { body: json ?? body, protoFmt: ProtoFmt.Json };
  }
}
