/**
 * Strings on Bun, where `fromCharCode` is a call into the runtime (a time of 19 characters: 135 ns) and making a string
 * dear (65 ns): those that come again are found by their bytes instead (13 to 20 ns). V8 makes a string as fast as it
 * finds one, so this is loaded on Bun only.
 *
 * @module
 */

import { type DecodeText, useTextDecoder } from "./text.ts";

/** What a `Buffer` decodes a piece of itself with; it takes any `Uint8Array`. */
type Slice = (this: Uint8Array, start: number, end: number) => string;

/** Strings of up to this many bytes come again and again: codes, names. */
const RECURRING = 12;
/** The length of a time to the second, "2026-11-20 10:30:00", and to the millisecond. */
const TIME = 19;
const PRECISE = TIME + 4;
/** Longer messages are history, whose times are all different: their years, days and minutes of the day are not. */
const PUSH = 2048;

/** Decodes text on Bun from now on; elsewhere it does nothing. */
export function useBunText(): void {
  const { Buffer } = globalThis as { Buffer?: { prototype: { utf8Slice?: Slice } } };
  const slice = Buffer?.prototype.utf8Slice;
  if (slice !== undefined) useTextDecoder(bunText(slice));
}

function bunText(slice: Slice): DecodeText {
  const recurring: string[] = new Array(512).fill("");
  /** The last time of each second of a minute, and the sixteen bytes that each began with. */
  const times: string[] = new Array(256).fill("");
  const minutes = new Int32Array(256 * 4);
  /** ".000" to ".999". */
  const fractions: string[] = new Array(1000).fill("");
  /** "0000-" to "9999-", "00-00 " to "99-99 ", "00:00:00" to "99:99:00". */
  const years: string[] = [];
  const days: string[] = [];
  const minutesOfDay: string[] = [];

  /** A recurring string by its bytes. */
  function recall(bytes: Uint8Array, start: number, end: number): string {
    const length = end - start;
    let hash = length;
    let seen = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      seen |= byte;
      hash = Math.imul(hash, 31) + byte | 0;
    }
    // Only of ASCII are the bytes what the characters are compared with.
    if (seen > 0x7f) return slice.call(bytes, start, end);
    const slot = (hash ^ hash >>> 9) & 511;
    const kept = recurring[slot]!;
    if (kept.length === length) {
      let same = 0;
      while (same < length && kept.charCodeAt(same) === bytes[start + same]) same++;
      if (same === length) return kept;
    }
    return recurring[slot] = slice.call(bytes, start, end);
  }

  /** A time to the second by its bytes: all that is pushed in a second has the same. */
  function recallTime(bytes: Uint8Array, start: number): string {
    const tens = bytes[start + 17]!, ones = bytes[start + 18]!;
    const slot = (tens & 15) << 4 | ones & 15;
    const minute = slot << 2;
    const a = word(bytes, start), b = word(bytes, start + 4), c = word(bytes, start + 8), d = word(bytes, start + 12);
    // The slot has the lower halves of the last two bytes: with these all nineteen are compared.
    if (bytes[start + 16] !== 0x3a || (tens & 0xf0) !== 0x30 || (ones & 0xf0) !== 0x30) {
      return slice.call(bytes, start, start + TIME);
    }
    if (
      minutes[minute + 3] === d && minutes[minute + 2] === c && minutes[minute + 1] === b && minutes[minute] === a &&
      times[slot] !== ""
    ) return times[slot]!;
    minutes[minute] = a;
    minutes[minute + 1] = b;
    minutes[minute + 2] = c;
    minutes[minute + 3] = d;
    return times[slot] = slice.call(bytes, start, start + TIME);
  }

  /** A time to the millisecond: that second's, and the fraction's, put together. */
  function preciseTime(bytes: Uint8Array, start: number): string {
    const at = start + TIME;
    const a = bytes[at + 1]! - 0x30, b = bytes[at + 2]! - 0x30, c = bytes[at + 3]! - 0x30;
    // Below zero is far above nine in an unsigned comparison.
    if (bytes[at] !== 0x2e || a >>> 0 > 9 || b >>> 0 > 9 || c >>> 0 > 9) {
      return slice.call(bytes, start, start + PRECISE);
    }
    const milliseconds = a * 100 + b * 10 + c;
    const kept = fractions[milliseconds]!;
    return recallTime(bytes, start) +
      (kept !== "" ? kept : fractions[milliseconds] = slice.call(bytes, at, at + 4));
  }

  /** Two digits as a number; far above 99 when they are none. */
  function twoDigits(bytes: Uint8Array, at: number): number {
    const tens = bytes[at]! - 0x30 >>> 0, ones = bytes[at + 1]! - 0x30 >>> 0;
    return tens > 9 || ones > 9 ? 1e6 : tens * 10 + ones;
  }

  /** A time to the whole minute, of history: put together of what recurs (30 ns instead of 65). */
  function historyTime(bytes: Uint8Array, start: number): string {
    const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
    const day = twoDigits(bytes, start + 5) * 100 + twoDigits(bytes, start + 8);
    const minute = twoDigits(bytes, start + 11) * 100 + twoDigits(bytes, start + 14);
    if (
      year > 9999 || day > 9999 || minute > 9999 || bytes[start + 4] !== 0x2d || bytes[start + 7] !== 0x2d ||
      bytes[start + 10] !== 0x20 || bytes[start + 13] !== 0x3a || bytes[start + 16] !== 0x3a ||
      bytes[start + 17] !== 0x30 || bytes[start + 18] !== 0x30
    ) return slice.call(bytes, start, start + TIME);
    return (years[year] ??= slice.call(bytes, start, start + 5)) +
      (days[day] ??= slice.call(bytes, start + 5, start + 11)) +
      (minutesOfDay[minute] ??= slice.call(bytes, start + 11, start + TIME));
  }

  return (bytes, start, end) => {
    const length = end - start;
    if (length <= RECURRING) return recall(bytes, start, end);
    if (bytes.length < PUSH) {
      if (length === TIME) return recallTime(bytes, start);
      if (length === PRECISE) return preciseTime(bytes, start);
    } else if (length === TIME) return historyTime(bytes, start);
    return slice.call(bytes, start, end);
  };
}

function word(bytes: Uint8Array, at: number): number {
  return bytes[at]! | bytes[at + 1]! << 8 | bytes[at + 2]! << 16 | bytes[at + 3]! << 24;
}
