/**
 * Strings: what quotes have most of. Short, mostly ASCII, and many of them the same ones again.
 *
 * @module
 */

const fromCharCode = String.fromCharCode;

let utf8: TextDecoder | undefined;

/** Gives the string that the UTF-8 from `start` to `end` is. */
export type DecodeText = (bytes: Uint8Array, start: number, end: number) => string;

/** What a runtime has that is faster there: the same strings. */
let special: DecodeText | undefined;

/** Lets a runtime's own way be used from now on. It has to give the same strings. */
export function useTextDecoder(decode: DecodeText | undefined): void {
  special = decode;
}

/** The string that the UTF-8 from `start` to `end` is. What is damaged becomes U+FFFD, as `TextDecoder` has it. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if (special !== undefined) return special(bytes, start, end);
  return end - start > 32 ? decodeAny(bytes, start, end) : decodeShort(bytes, start, end);
}

function decodeAny(bytes: Uint8Array, start: number, end: number): string {
  return (utf8 ??= new TextDecoder("utf-8", { ignoreBOM: true })).decode(bytes.subarray(start, end));
}

/** Eight characters at a time, handed over as arguments: no array, no view and no call into the runtime's decoder. */
function decodeShort(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  let at = start;
  for (; end - at >= 8; at += 8) {
    const a = bytes[at]!, b = bytes[at + 1]!, c = bytes[at + 2]!, d = bytes[at + 3]!;
    const e = bytes[at + 4]!, f = bytes[at + 5]!, g = bytes[at + 6]!, h = bytes[at + 7]!;
    if ((a | b | c | d | e | f | g | h) > 0x7f) return text + decodeAny(bytes, at, end);
    text += fromCharCode(a, b, c, d, e, f, g, h);
  }
  if (end - at >= 4) {
    const a = bytes[at]!, b = bytes[at + 1]!, c = bytes[at + 2]!, d = bytes[at + 3]!;
    if ((a | b | c | d) > 0x7f) return text + decodeAny(bytes, at, end);
    text += fromCharCode(a, b, c, d);
    at += 4;
  }
  for (; at < end; at++) {
    const a = bytes[at]!;
    if (a > 0x7f) return text + decodeAny(bytes, at, end);
    text += fromCharCode(a);
  }
  return text;
}
