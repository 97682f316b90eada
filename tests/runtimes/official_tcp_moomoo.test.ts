// runtimes: node
// What is tried shares no line with ours, so one runtime's word for the simulator is enough.

import { describe } from "node:test";
import { quoteSuite } from "../simulator/official/tcp_quote_suite.ts";
import { pem } from "../simulator/official/tcp_setup.ts";
import { startSuite } from "../simulator/official/tcp_start_suite.ts";
import { tradeSuite } from "../simulator/official/tcp_trade_suite.ts";

describe("the official TCP clients' start, by the schema of moomoo-api", () => startSuite("moomoo-api"));
describe("the official Python client's quote methods, as JSON, by the schema of moomoo-api", () =>
  quoteSuite("moomoo-api", { json: true, pem }));
describe("the official Python client's trade context, by the schema of moomoo-api", () => tradeSuite("moomoo-api"));
