import { describe } from "node:test";
import { bunTransport } from "../../src/transport/bun.ts";
import { detectRuntime } from "../../src/transport/detect.ts";
import { floodedSuite } from "./flooded.ts";
import { startTCP } from "./peer.ts";
import { refusesTLS, transportSuite } from "./suite.ts";
import { restingSuite, unrefSuite } from "./unref.ts";

const skip = detectRuntime() === "bun" ? undefined : "this runtime is not Bun";

transportSuite("TCP on Bun", { open: bunTransport(), kind: "tcp", start: startTCP }, skip);

describe("TCP on Bun, apart from the shared suite", () => {
  refusesTLS(bunTransport, skip);
  unrefSuite("bun", skip);
  restingSuite("bun", skip);
});

floodedSuite("TCP on Bun, flooded", bunTransport, skip);
