// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/** `TestCmd.C2S` */
export interface TestCmdC2S extends Message {
  cmd: string;
  paramStr?: string | undefined;
  paramBytes?: Uint8Array | undefined;
}

/** Writes a `TestCmd.C2S`. */
export function encodeTestCmdC2S(w: Writer, v: TestCmdC2S): void {
  w.string(10, v.cmd, "cmd");
  if (v.paramStr != null) w.string(18, v.paramStr, "paramStr");
  if (v.paramBytes != null) w.bytes(26, v.paramBytes, "paramBytes");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `TestCmd.C2S`. */
export function decodeTestCmdC2S(r: Reader, end: number): TestCmdC2S {
  let $cmd: string | undefined;
  let $paramStr: string | undefined;
  let $paramBytes: Uint8Array | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $cmd = r.text(end); break;
      case 18: $paramStr = r.text(end); break;
      case 26: $paramBytes = r.copy(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($cmd === undefined) throw missing("TestCmd.C2S", { cmd: $cmd });
  const message: TestCmdC2S = { cmd: $cmd, paramStr: $paramStr, paramBytes: $paramBytes };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `TestCmd.S2C` */
export interface TestCmdS2C extends Message {
  cmd: string;
  resultStr?: string | undefined;
  resultBytes?: Uint8Array | undefined;
}

/** Writes a `TestCmd.S2C`. */
export function encodeTestCmdS2C(w: Writer, v: TestCmdS2C): void {
  w.string(10, v.cmd, "cmd");
  if (v.resultStr != null) w.string(18, v.resultStr, "resultStr");
  if (v.resultBytes != null) w.bytes(26, v.resultBytes, "resultBytes");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `TestCmd.S2C`. */
export function decodeTestCmdS2C(r: Reader, end: number): TestCmdS2C {
  let $cmd: string | undefined;
  let $resultStr: string | undefined;
  let $resultBytes: Uint8Array | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $cmd = r.text(end); break;
      case 18: $resultStr = r.text(end); break;
      case 26: $resultBytes = r.copy(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($cmd === undefined) throw missing("TestCmd.S2C", { cmd: $cmd });
  const message: TestCmdS2C = { cmd: $cmd, resultStr: $resultStr, resultBytes: $resultBytes };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `TestCmd.Request` */
export interface TestCmdRequest extends Message {
  c2s: TestCmdC2S;
}

/** Writes a `TestCmd.Request`. */
export function encodeTestCmdRequest(w: Writer, v: TestCmdRequest): void {
  let at: number;
  { at = w.open(10); encodeTestCmdC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `TestCmd.Request`. */
export function decodeTestCmdRequest(r: Reader, end: number): TestCmdRequest {
  let $c2s: TestCmdC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTestCmdC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("TestCmd.Request", { c2s: $c2s });
  const message: TestCmdRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `TestCmd.Response` */
export interface TestCmdResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: TestCmdS2C | undefined;
}

/** Writes a `TestCmd.Response`. */
export function encodeTestCmdResponse(w: Writer, v: TestCmdResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeTestCmdS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `TestCmd.Response`. */
export function decodeTestCmdResponse(r: Reader, end: number): TestCmdResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: TestCmdS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeTestCmdS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("TestCmd.Response", { retType: $retType });
  const message: TestCmdResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `TestCmd` (1008): asked and answered. */
export const TestCmd: RequestCommand<TestCmdC2S, TestCmdS2C> = {
  kind: "request",
  id: 1008,
  name: "TestCmd",
  encode: encodeTestCmdRequest,
  decode: decodeTestCmdResponse,
  decodeData: decodeTestCmdS2C,
};
