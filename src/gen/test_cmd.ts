// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
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
  if ($cmd === undefined) throw missing("TestCmd.C2S", { cmd: $cmd });
  return r.finish<TestCmdC2S>({ cmd: $cmd, paramStr: $paramStr, paramBytes: $paramBytes }, end, unknown);
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
  if ($cmd === undefined) throw missing("TestCmd.S2C", { cmd: $cmd });
  return r.finish<TestCmdS2C>({ cmd: $cmd, resultStr: $resultStr, resultBytes: $resultBytes }, end, unknown);
}

/** `TestCmd.Request` */
export interface TestCmdRequest extends Message {
  c2s: TestCmdC2S;
}

/** Writes a `TestCmd.Request`. */
export function encodeTestCmdRequest(w: Writer, v: TestCmdRequest): void {
  writeRequest(w, v, encodeTestCmdC2S);
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
  if ($c2s === undefined) throw missing("TestCmd.Request", { c2s: $c2s });
  return r.finish<TestCmdRequest>({ c2s: $c2s }, end, unknown);
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
  writeResponse(w, v, encodeTestCmdS2C);
}

/** Reads a `TestCmd.Response`. */
export function decodeTestCmdResponse(r: Reader, end: number): TestCmdResponse {
  return readResponse("TestCmd.Response", r, end, decodeTestCmdS2C) as TestCmdResponse;
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
