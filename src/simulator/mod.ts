/**
 * A stand-in for OpenD, to try and test against without a broker account: both protocols, with and without encryption, and
 * a market from a seed.
 *
 * @example
 * ```ts
 * import { startSimulator } from "@opend/client/simulator";
 *
 * await using sim = await startSimulator({ port: 0, websocketPort: 0, seed: 1 });
 * console.log(`tcp://127.0.0.1:${sim.port} ws://127.0.0.1:${sim.websocketPort}`);
 * ```
 *
 * @module
 */

export { startSimulator } from "./start.ts";
export { Simulator } from "./simulator.ts";
export { SimulatedFault } from "./faults/fault.ts";
export { PacketLog } from "./scripting/packets.ts";
export { SteppedClock } from "./market/clock.ts";
export { defaultSecurities } from "./market/securities.ts";
export { defaultAccounts } from "./trading/accounts.ts";
export { SimulatedAccount } from "./trading/handle.ts";

export type {
  ConnectionFaultOptions,
  CutOptions,
  DuplicateOptions,
  FaultName,
  FaultOptions,
  FaultScope,
  FaultTarget,
  GarbageOptions,
  LateOptions,
  LoginLostOptions,
  MergeOptions,
  OutOfQuotaOptions,
  PacketScope,
  RightKickedOptions,
  SplitOptions,
  WrongSerialOptions,
} from "./faults/options.ts";
export type { MemoryConnect, MemorySocket } from "./memory/memory_socket.ts";
export type {
  MemoryCloseEvent,
  MemoryErrorEvent,
  MemoryWebSocket,
  MemoryWebSocketConstructor,
} from "./memory/memory_web_socket.ts";
export type { MarketStateName, ScriptedBook, ScriptedLevel, ScriptedTrade } from "./scripting/market_script.ts";
export type { ReceivedRequest, SentPacket } from "./scripting/packets.ts";
export type { GtwEventName, ProgramStatusName } from "./scripting/system_state.ts";
export type { SimulatedConnection } from "./simulator.ts";
export type { PushCadence, SimulatorOptions } from "./options.ts";
export type { QuotaTier } from "./rules/quota_tiers.ts";
export type { QuoteRight, QuoteRights } from "./rules/rights.ts";
export type { CommandLimits, SimulatorRules } from "./rules/rules.ts";
export type { Language } from "./rules/text.ts";
export type { PendingPair, PendingWork, UnansweredRequest } from "./pending.ts";
export type { PacketCounts, PacketRecord } from "./record.ts";
export type { Answer, Responder, ResponderOf, RespondTo, SimulatedRequest } from "./responder.ts";
export type { Market, MarketListener } from "./market/market.ts";
export type { SimSecurity } from "./market/security.ts";
export type { Fill, Side, Submitted } from "./market/order_book.ts";
export type {
  Bar,
  BasicQuote,
  BookLevel,
  BookView,
  BrokerEntry,
  BrokerQueue,
  RtPoint,
  SecurityChange,
  Snapshot,
  Tick,
} from "./market/views.ts";
export type { Clock } from "./market/clock.ts";
export type { SimulatedAccountInfo } from "./trading/accounts.ts";
export type { SimulatedOrder, SimulatedPosition } from "./trading/handle_types.ts";
export type { OrderCap, OrderCaps } from "./trading/caps.ts";
export type { TradingOptions } from "./trading/options.ts";
export type { CorporateAction, ShareRatio } from "./market/corporate_actions.ts";
export type { SecurityInfo, SecurityKind } from "./market/securities.ts";
export type { Hours } from "./market/sessions/hours.ts";
