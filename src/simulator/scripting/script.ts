/**
 * What a test does with a simulator: answers in its place, pushes, waits for packets, says what OpenD is like.
 *
 * @module
 */

import type { GetUserInfoS2C } from "../../gen/get_user_info.ts";
import type { Core } from "../core.ts";
import { type C2SOf, PushBody, pushBody, type PushName, type RequestName, type S2COf } from "../envelope.ts";
import type { ResponderOf, RespondTo } from "../responder.ts";
import type { ServerSession } from "../session.ts";
import { PacketLog, type ReceivedRequest, type SentPacket } from "./packets.ts";
import {
  type GtwEventName,
  notifyEvent,
  type ProgramStatusName,
  setProgramStatus,
  systemState,
} from "./system_state.ts";

/** The part of a `Simulator` that scripts it; see there. */
export abstract class SimulatorScript {
  readonly #core: Core;

  /** @ignore For `Simulator`. */
  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Answers a command in the simulator's place: to leave it without a reply, to close the connection on it, to refuse it,
   * to give other data, to hold the reply back.
   *
   * @param to the command's constant name, `"InitWebSocket"`, or `"*"` for every request
   * @returns what ends it
   *
   * @example
   * ```ts
   * import { startSimulator } from "@opend/client/simulator";
   *
   * await using sim = await startSimulator();
   * const undo = sim.respond("QotGetKL", ({ c2s }) => c2s?.reqNum === 7 ? "silent" : "default");
   * undo();
   * ```
   */
  respond<K extends RespondTo>(to: K, responder: ResponderOf<K>): () => void {
    return this.#core.responders.add(to, responder);
  }

  /**
   * Sends a push to every connection that is set up, whether it subscribed or not; a Notify only to those that want
   * them.
   *
   * @returns to how many
   *
   * @example
   * ```ts
   * import { QotUpdateBroker } from "@opend/client";
   *
   * const came = new Promise<void>((resolve) => void quote.on(QotUpdateBroker, () => resolve()));
   * sim.push("QotUpdateBroker", { security: { market: 1, code: "00700" }, brokerAskList: [], brokerBidList: [] });
   * await came;
   * ```
   */
  push<K extends PushName>(name: K, s2c: S2COf<K>, connection?: number): number {
    const wanted = (session: ServerSession): boolean => name !== "Notify" || session.recvNotify;
    return this.#push(pushBody(name, s2c), connection, wanted);
  }

  /**
   * Sends a push of any id and body, such as one that a newer OpenD has. Returns to how many connections.
   *
   * @example
   * ```ts
   * const status = quote.status();
   * sim.pushRaw(9999, new Uint8Array([8, 0]));
   * for await (const event of status) if (event.type === "unknown" && event.id === 9999) break;
   * ```
   */
  pushRaw(id: number, body: Uint8Array, connection?: number): number {
    return this.#push(new PushBody(id, body), connection, () => true);
  }

  /**
   * Waits for the next request of a command: for a test that goes on once its client has asked. It was answered by then,
   * unless a responder or the rules hold the reply back.
   *
   * @param where which of them; all unless told
   * @throws {Error} the simulator is closed before it comes
   *
   * @example
   * ```ts
   * const asked = sim.received("QotGetMarketState", ({ c2s }) => c2s?.securityList[0]?.code === "00700");
   * const reply = quote.getMarketState({ securityList: ["HK.00700"] });
   * console.log((await asked).connection); // 1
   * await reply;
   * ```
   */
  received<K extends RequestName>(
    name: K,
    where: (request: ReceivedRequest<C2SOf<K>>) => boolean = () => true,
  ): Promise<ReceivedRequest<C2SOf<K>>> {
    return this.#core.packets.received(name, where);
  }

  /**
   * Waits for the next reply to a command, or the next push of a name, to go out.
   *
   * @param where which of them; all unless told
   * @throws {Error} the simulator is closed before it goes
   *
   * @example
   * ```ts
   * const replied = sim.sent("GetGlobalState");
   * await quote.getGlobalState();
   * console.log((await replied).s2c?.serverVer);
   * ```
   */
  sent<K extends RequestName | PushName>(
    name: K,
    where: (packet: SentPacket<S2COf<K>>) => boolean = () => true,
  ): Promise<SentPacket<S2COf<K>>> {
    return this.#core.packets.sent(name, where);
  }

  /**
   * Keeps every packet from now on, for a test that looks at them later.
   *
   * @returns the packets, which `using` stops to keep
   *
   * @example
   * ```ts
   * using log = sim.recordPackets();
   * await quote.getGlobalState();
   * console.log(log.requests("GetGlobalState").length); // 1
   * ```
   */
  recordPackets(): PacketLog {
    return new PacketLog(this.#core.packets);
  }

  /**
   * Tells an event of OpenD itself, by its name, to those who want notices. It is told and nothing else: what comes of an
   * event is what the faults do.
   *
   * @param desc what it says about it
   * @returns to how many
   * @throws {OpenDArgumentError} there is no such event
   *
   * @example
   * ```ts
   * const status = quote.status();
   * sim.notify("TradePwdChanged", "The trade password was changed");
   * for await (const event of status) if (event.type === "notice") break;
   * ```
   */
  notify(event: GtwEventName, desc = ""): number {
    return notifyEvent(this.#core, event, desc);
  }

  /**
   * Sets the state of OpenD that `GetGlobalState` replies, and tells it to those who want notices. Requests are answered
   * all the same.
   *
   * @param desc what it says about it
   * @returns to how many it was told
   * @throws {OpenDArgumentError} there is no such state
   *
   * @example
   * ```ts
   * sim.setProgramStatus("NeedPhoneVerifyCode", "A code was sent");
   * const { programStatus } = await quote.getGlobalState();
   * console.log(programStatus?.strExtDesc); // "A code was sent"
   * sim.setProgramStatus("Ready");
   * ```
   */
  setProgramStatus(status: ProgramStatusName, desc = ""): number {
    return setProgramStatus(this.#core, status, desc);
  }

  /**
   * Sets what `GetUserInfo` replies, field by field; what is not named stays as it is. Nothing but the reply changes: rights
   * that count are a rule of their own.
   *
   * @example
   * ```ts
   * sim.setUserInfo({ nickName: "Tester", isNeedAgreeDisclaimer: true });
   * ```
   */
  setUserInfo(info: Partial<GetUserInfoS2C>): void {
    Object.assign(systemState(this.#core).userInfo, info);
  }

  #push(push: PushBody, connection: number | undefined, wanted: (session: ServerSession) => boolean): number {
    return this.#core.push(
      push,
      (session) => (connection === undefined || session.number === connection) && wanted(session),
    );
  }
}
