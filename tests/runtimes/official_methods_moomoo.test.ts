// runtimes: node-current
// The client wants a global WebSocket, which Node 20 has not, and one runtime's word for the simulator is enough.

import { describe } from "node:test";
import { FUTU_LACKS, MOOMOO_LACKS_TOO } from "../simulator/official/lacking.ts";
import { methodsSuite } from "../simulator/official/methods_suite.ts";

describe("the official client moomoo-api, method by method", () =>
  methodsSuite("moomoo-api", [...FUTU_LACKS, ...MOOMOO_LACKS_TOO]));
