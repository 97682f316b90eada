import { describe } from "node:test";
import { detectRuntime } from "../../src/transport/detect.ts";
import { denoTransport } from "../../src/transport/deno.ts";
import { startTCP } from "./peer.ts";
import { refusesTLS, transportSuite } from "./suite.ts";
import { unrefSuite } from "./unref.ts";

const skip = detectRuntime() === "deno" ? undefined : "this runtime is not Deno";

transportSuite("TCP on Deno", { open: denoTransport(), kind: "tcp", start: startTCP }, skip);

describe("TCP on Deno, apart from the shared suite", () => {
  refusesTLS(denoTransport, skip);
  unrefSuite("deno", skip);
});
