/**
 * The faults by name, and what each can be told.
 *
 * @module
 */

import type { NotifyGtwEventType } from "../../gen/notify.ts";
import type { PushName, RequestName } from "../envelope.ts";

/** What a fault strikes: the replies to a command, a push, or with `"*"` every packet. Named in {@linkcode FaultOptions}. */
export type FaultTarget = RequestName | PushName | "InitWebSocket" | "*";

/** Whom a fault strikes. Part of {@linkcode FaultOptions}. */
export interface FaultScope {
  /** The connection's number; those of `sim.connections`. @default every connection, also those to come */
  readonly connection?: number | undefined;
}

/** What a fault strikes, of all that the simulator sends. Part of {@linkcode FaultOptions}. */
export interface PacketScope extends FaultScope {
  /** The command whose replies, or the push, it strikes. @default "*" */
  readonly command?: FaultTarget | undefined;
  /** How many packets it strikes, of all connections together; `Infinity`: until it is ended. */
  readonly times?: number | undefined;
}

/**
 * What a client sees of each fault, and what a live OpenD is known to do in such a case. Given to {@linkcode
 * Simulator.fault}.
 *
 * | fault | a client sees | of a live OpenD |
 * | --- | --- | --- |
 * | `hang` | no reply and no push, while the connection stands | reported: it stops answering without exit |
 * | `cut` | the connection's end in the middle of a packet | what a crash or a restart for an update looks like |
 * | `split` | packets in small pieces | what a network may do to any stream |
 * | `merge` | several packets in one piece | what a network may do to any stream |
 * | `wrongDigest` | a body that its SHA-1 does not fit | damage on the way, or another key |
 * | `wrongSerial` | a reply to nothing that was asked, and none to what was | not known to happen |
 * | `late` | a reply behind those that were asked for later | replies come in the order of their being ready |
 * | `duplicate` | the same packet again | fill pushes were reported to repeat after a reconnect |
 * | `garbage` | bytes that are no packet | another program at the port |
 * | `halfOpen` | nothing more, either way, and no end | a cable that was pulled, a machine that was suspended |
 * | `serversLost` | a `ConnStatus` notice, no pushes, refusals | subscriptions were reported not to come back by themselves |
 * | `rightKicked` | a `QotRight` notice, no pushes of the market, refusals | another terminal took the quote right |
 * | `loginLost` | `GtwEvent`, `ProgramStatus` and `ConnStatus` notices, refusals | somebody logged in elsewhere |
 * | `command2` | over WebSocket: packet 2, then errors in place of replies | the relay in it lost its own connection |
 * | `outOfQuota` | subscribing, or history, is refused | other connections and programs share the quota |
 *
 * @example
 * ```ts
 * import type { FaultOptions } from "@opend/client/simulator";
 *
 * const options: FaultOptions["cut"] = { command: "GetGlobalState", connection: 7 };
 * sim.fault("cut", options).end();
 * ```
 */
export interface FaultOptions {
  /** Keeps back what it strikes until it is ended: then all of it comes, in order. `times` is `Infinity`. */
  readonly hang: PacketScope;
  /** Sends a part of a packet, and ends the connection. `times` is 1. */
  readonly cut: CutOptions;
  /** Sends packets in pieces, over TCP alone: WebSocket messages are whole. `times` is `Infinity`. */
  readonly split: SplitOptions;
  /** Gathers packets and sends them as one piece; over WebSocket in one go. `times` is `Infinity`. */
  readonly merge: MergeOptions;
  /** Damages the digest, over TCP alone: WebSocket has none. `times` is 1. */
  readonly wrongDigest: PacketScope;
  /** Gives replies another serial, over WebSocket another section. `times` is 1. */
  readonly wrongSerial: WrongSerialOptions;
  /** Keeps a packet back while others overtake it. `times` is 1. */
  readonly late: LateOptions;
  /** Sends a packet once more. `times` is 1. */
  readonly duplicate: DuplicateOptions;
  /** Sends bytes that are no packet, in front of one. `times` is 1. */
  readonly garbage: GarbageOptions;
  /** Loses everything both ways from now on, or from the packet of `command` on, the end of the connection too. */
  readonly halfOpen: ConnectionFaultOptions;
  /** As `sim.setServers(false)`; ended, the servers are found again. */
  readonly serversLost: Readonly<Record<never, never>>;
  /** Takes the right to the quotes of markets away; ended, it comes back, and with it the pushes of what was subscribed. */
  readonly rightKicked: RightKickedOptions;
  /** OpenD is logged out, and loses its servers; ended, it is logged in again. Subscriptions do not come back. */
  readonly loginLost: LoginLostOptions;
  /** Over WebSocket alone. Now, or in place of the reply to `command`; the connection does not recover. */
  readonly command2: ConnectionFaultOptions;
  /** Refuses whatever would use more of a quota. */
  readonly outOfQuota: OutOfQuotaOptions;
}

/** The name of a fault. Taken by {@linkcode Simulator.fault}. */
export type FaultName = keyof FaultOptions;

/**
 * Options of the fault `cut`. Part of {@linkcode FaultOptions}.
 *
 * @example
 * ```ts
 * sim.fault("cut", { after: 50, how: "reset" }).end();
 * ```
 */
export interface CutOptions extends PacketScope {
  /** How many bytes of the packet still come; over WebSocket none does. @default half of it */
  readonly after?: number | undefined;
  /** `"end"`: what was sent arrives; `"reset"`: it may be lost. @default "end" */
  readonly how?: "end" | "reset" | undefined;
}

/**
 * Options of the fault `split`. Part of {@linkcode FaultOptions}.
 *
 * @example
 * ```ts
 * using fault = sim.fault("split", { size: 7 });
 * await quote.getGlobalState();
 * ```
 */
export interface SplitOptions extends PacketScope {
  /** Bytes of a piece; each comes in a turn of the event loop of its own. @default 1 */
  readonly size?: number | undefined;
}

/**
 * Options of the fault `merge`. Part of {@linkcode FaultOptions}.
 *
 * @example
 * ```ts
 * using fault = sim.fault("merge", { packets: 3, linger: 5 });
 * await quote.getGlobalState();
 * ```
 */
export interface MergeOptions extends PacketScope {
  /** How many packets are gathered. @default 2 */
  readonly packets?: number | undefined;
  /** Milliseconds after which fewer go too; `Infinity`: only at the fault's end. @default 20 */
  readonly linger?: number | undefined;
}

/**
 * Options of the fault `wrongSerial`. Part of {@linkcode FaultOptions}.
 *
 * @example
 * ```ts
 * sim.fault("wrongSerial", { by: 1, command: "QotGetKL" }).end();
 * ```
 */
export interface WrongSerialOptions extends PacketScope {
  /** What is added to the serial. @default 1000000 */
  readonly by?: number | undefined;
}

/**
 * Options of the fault `late`. Part of {@linkcode FaultOptions}.
 *
 * @example
 * ```ts
 * sim.fault("late", { by: 10 });
 * await quote.getGlobalState(); // 10 ms later
 * ```
 */
export interface LateOptions extends PacketScope {
  /** Milliseconds. @default Infinity: until the fault is ended */
  readonly by?: number | undefined;
}

/**
 * Options of the fault `duplicate`. Part of {@linkcode FaultOptions}.
 *
 * @example
 * ```ts
 * sim.fault("duplicate", { command: "QotUpdateBroker", copies: 2 }).end();
 * ```
 */
export interface DuplicateOptions extends PacketScope {
  /** How many times more it is sent. @default 1 */
  readonly copies?: number | undefined;
}

/**
 * Options of the fault `garbage`. Part of {@linkcode FaultOptions}.
 *
 * @example
 * ```ts
 * sim.fault("garbage", { bytes: new TextEncoder().encode("HTTP/1.1 400 Bad Request") }).end();
 * ```
 */
export interface GarbageOptions extends PacketScope {
  /** The bytes, or how many from the seed. @default 64 */
  readonly bytes?: Uint8Array | number | undefined;
}

/**
 * Options of the faults `halfOpen` and `command2`. Part of {@linkcode FaultOptions}.
 *
 * @example
 * ```ts
 * sim.fault("halfOpen", { command: "QotGetKL", times: 2 }).end();
 * ```
 */
export interface ConnectionFaultOptions extends FaultScope {
  /** The command at whose reply, or the push at which it happens. @default undefined: now, to those that are connected */
  readonly command?: FaultTarget | undefined;
  /** With `command`: to how many connections. @default 1 */
  readonly times?: number | undefined;
}

/**
 * Options of the fault `rightKicked`. Part of {@linkcode FaultOptions}.
 *
 * @example
 * ```ts
 * sim.fault("rightKicked", { markets: ["US"] }).end();
 * ```
 */
export interface RightKickedOptions {
  /** What symbols begin with: `"HK"`, `"US"`, `"SH"`, `"SZ"`. @default all of these */
  readonly markets?: readonly ("HK" | "US" | "SH" | "SZ")[] | undefined;
}

/**
 * Options of the fault `loginLost`. Part of {@linkcode FaultOptions}.
 *
 * @example
 * ```ts
 * sim.fault("loginLost", { event: 8 }).end(); // the password was changed
 * ```
 */
export interface LoginLostOptions {
  /** Why. @default NotifyGtwEventType.KickedOut, which is 7 */
  readonly event?: NotifyGtwEventType | undefined;
}

/**
 * Options of the fault `outOfQuota`. Part of {@linkcode FaultOptions}.
 *
 * @example
 * ```ts
 * sim.fault("outOfQuota", { of: "history", times: 1 }).end();
 * ```
 */
export interface OutOfQuotaOptions extends FaultScope {
  /** Which quota it is: that of `QotSub`, or that of `QotRequestHistoryKL`. @default "subscription" */
  readonly of?: "subscription" | "history" | undefined;
  /** How many requests it refuses. @default Infinity */
  readonly times?: number | undefined;
}
