// runtimes: node
// What is tried shares no line with ours, so one runtime's word for the simulator is enough.

import { describe } from "node:test";
import { derivativeSuite } from "../simulator/official/tcp_derivative_suite.ts";
import { quoteSuite } from "../simulator/official/tcp_quote_suite.ts";
import { startSuite } from "../simulator/official/tcp_start_suite.ts";
import { tradeSuite } from "../simulator/official/tcp_trade_suite.ts";

describe("the official TCP clients' start, by the schema of futu-api", () => startSuite("futu-api"));
describe("the official Python client's quote methods, by the schema of futu-api", () => quoteSuite("futu-api"));
describe("the official Python client's trade context, by the schema of futu-api", () => tradeSuite("futu-api"));
describe("what is no stock, as the official Python client reads it, by the schema of futu-api", () =>
  derivativeSuite("futu-api"));
