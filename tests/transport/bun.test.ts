import { describe } from "node:test";
import { detectRuntime } from "../../src/transport/detect.ts";
import { bunTransport } from "../../src/transport/bun.ts";
import { startTCP } from "./peer.ts";
import { refusesTLS, transportSuite } from "./suite.ts";
import { unrefSuite } from "./unref.ts";

const skip = detectRuntime() === "bun" ? undefined : "this runtime is not Bun";

transportSuite("TCP on Bun", { open: bunTransport(), kind: "tcp", start: startTCP }, skip);

describe("TCP on Bun, apart from the shared suite", () => {
  refusesTLS(bunTransport, skip);
  unrefSuite("bun", skip);
});
