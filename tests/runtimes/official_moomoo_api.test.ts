// runtimes: deno, bun, node-current
// The client wants a global WebSocket, which Node 20 has not.

import { describe } from "node:test";
import { officialClientSuite } from "./official_suite.ts";

describe("the official client moomoo-api and ours, at one simulator", () => officialClientSuite("moomoo-api"));
