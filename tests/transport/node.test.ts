import { describe } from "node:test";
import { detectRuntime } from "../../src/transport/detect.ts";
import { nodeTransport } from "../../src/transport/node.ts";
import { floodedSuite } from "./flooded.ts";
import { startTCP } from "./peer.ts";
import { refusesTLS, transportSuite } from "./suite.ts";
import { restingSuite, unrefSuite } from "./unref.ts";

const skip = detectRuntime() === "node" ? undefined : "this runtime is not Node";

transportSuite("TCP on Node", { open: nodeTransport(), kind: "tcp", start: startTCP }, skip);

describe("TCP on Node, apart from the shared suite", () => {
  refusesTLS(nodeTransport, skip);
  unrefSuite("node", skip);
  restingSuite("node", skip);
});

floodedSuite("TCP on Node, flooded", nodeTransport, skip);
