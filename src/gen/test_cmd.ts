// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/**
 * An internal command and its parameters.
 *
 * OpenD's `TestCmd.C2S`, sent with {@linkcode TestCmd}.
 */
export interface TestCmdC2S extends Message {
  /** Name of the internal command. */
  cmd: string;
  /** Its parameters as text. */
  paramStr?: string | undefined;
  /** Its parameters as bytes. */
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

/**
 * What the internal command gave back.
 *
 * OpenD's `TestCmd.S2C`, brought by {@linkcode TestCmd}.
 */
export interface TestCmdS2C extends Message {
  /** Name of the internal command, repeated. */
  cmd: string;
  /** What it gave back as text. */
  resultStr?: string | undefined;
  /** What it gave back as bytes. */
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

/**
 * A request, as it travels.
 *
 * OpenD's `TestCmd.Request`, sent with {@linkcode TestCmd}.
 */
export interface TestCmdRequest extends Message {
  /** What is asked. */
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

/**
 * A reply or push, as it travels.
 *
 * OpenD's `TestCmd.Response`, brought by {@linkcode TestCmd}.
 */
export interface TestCmdResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
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

/**
 * Runs a command of OpenD's makers for tests. Internal and undocumented: not for use.
 *
 * OpenD's `TestCmd` (1008), a request.
 *
 * @example
 * ```ts
 * import { TestCmd } from "@opend/client/commands";
 *
 * const { cmd } = await quote.request(TestCmd, { cmd: "help" });
 * ```
 */
export const TestCmd: RequestCommand<TestCmdC2S, TestCmdS2C> = {
  kind: "request",
  id: 1008,
  name: "TestCmd",
  encode: encodeTestCmdRequest,
  decode: decodeTestCmdResponse,
  decodeData: decodeTestCmdS2C,
};
