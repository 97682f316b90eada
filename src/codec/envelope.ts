/**
 * The envelopes that every command's messages come in: once for all of them, for they are alike but for what they hold.
 *
 * @module
 */

import type { Message, ResponseEnvelope } from "./command.ts";
import { merged } from "./merge.ts";
import { missing, type Reader } from "./reader.ts";
import type { Writer } from "./writer.ts";

/** Reads a `Response`: `retType`, `retMsg`, `errCode` and, by what is handed in, `s2c`. */
export function readResponse<S2C extends object>(
  name: string,
  r: Reader,
  end: number,
  readData: (r: Reader, end: number) => S2C,
): ResponseEnvelope<S2C> {
  let retType: number | undefined;
  let retMsg: string | undefined;
  let errCode: number | undefined;
  let s2c: S2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8:
        retType = r.int();
        break;
      case 18:
        retMsg = r.text(end);
        break;
      case 24:
        errCode = r.int();
        break;
      case 34:
        s2c = merged(s2c, readData(r, r.endOf(end)));
        break;
      default:
        unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (retType === undefined) throw missing(name, { retType });
  return r.finish<ResponseEnvelope<S2C>>({ retType, retMsg, errCode, s2c }, end, unknown);
}

/** Writes a `Response`. */
export function writeResponse<S2C>(
  w: Writer,
  v: ResponseEnvelope<S2C>,
  writeData: (w: Writer, data: S2C) => void,
): void {
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) {
    const at = w.open(34);
    writeData(w, w.object(v.s2c, "s2c"));
    w.close(at);
  }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Writes a `Request`, which holds nothing but `c2s`. */
export function writeRequest<C2S>(
  w: Writer,
  v: { readonly c2s: C2S } & Message,
  writeData: (w: Writer, data: C2S) => void,
): void {
  const at = w.open(10);
  writeData(w, w.object(v.c2s, "c2s"));
  w.close(at);
  if (v.$unknown != null) w.raw(v.$unknown);
}
