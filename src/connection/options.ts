/**
 * The options of a connection: what they mean, and their check.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
import type { PacketEncAlgo, ProtoFmt } from "../gen/common.ts";
import type { TransportTarget } from "../transport/transport.ts";
import type { WebSocketConstructor } from "../transport/web_socket.ts";
import type { WinterTCConnect } from "../transport/wintertc.ts";
import { currentDefaults } from "./defaults.ts";

/**
 * How to reach OpenD and what to tell it. All have defaults; each is checked before anything is sent.
 *
 * @example
 * ```ts
 * import { type ConnectionOptions, OpenQuoteContext, PacketEncAlgo } from "@opend/client";
 *
 * const options: ConnectionOptions = {
 *   host: "127.0.0.1",
 *   port: 11111,
 *   rsaPrivateKey: pem, // the text of OpenD's own key file
 *   packetEncAlgo: PacketEncAlgo.AES_CBC,
 *   requestTimeout: 5_000,
 * };
 * await using quote = await OpenQuoteContext.connect(options);
 * ```
 */
export interface ConnectionOptions {
  /** Host name or IP address. @default "127.0.0.1" */
  host?: string | undefined;
  /** The port at which OpenD listens. @default 11111 over TCP, 33333 over WebSocket */
  port?: number | undefined;
  /** Which of OpenD's two protocols to speak. @default "tcp" */
  transport?: "tcp" | "websocket" | undefined;
  /** Over WebSocket: `wss:` instead of `ws:`. OpenD wants it where its WebSocket is not on loopback. @default false */
  ssl?: boolean | undefined;
  /** Over WebSocket: the key as it was chosen, not its MD5. @default "" (OpenD has none) */
  websocketKey?: string | undefined;
  /** A `connect` of the WinterTC socket shape to open TCP sockets with. @default what the runtime has */
  connect?: WinterTCConnect | undefined;
  /** A WebSocket constructor, for runtimes that have no global one (Node 20). @default the global one */
  WebSocket?: WebSocketConstructor | undefined;
  /**
   * Over TCP: `true` encrypts or fails, `false` never encrypts, `undefined` does what `setDefaults` says.
   * @default whether there is an `rsaPrivateKey`
   */
  isEncrypt?: boolean | undefined;
  /** The text of OpenD's own RSA key, PEM in PKCS#1 or PKCS#8: both sides hold the same private key. */
  rsaPrivateKey?: string | undefined;
  /**
   * The cipher after InitConnect when encrypting. `None` encrypts InitConnect alone, and is refused with `isEncrypt: true`.
   * @default PacketEncAlgo.AES_CBC
   */
  packetEncAlgo?: PacketEncAlgo | undefined;
  /** A name of your choice that OpenD knows the connection by. @default "opend-client" */
  clientID?: string | undefined;
  /** Over TCP: the client's version, major times 100 plus minor. @default 300, which the official Python client sends */
  clientVer?: number | undefined;
  /** Over TCP: whether OpenD sends its own notices (`Notify`). @default true */
  recvNotify?: boolean | undefined;
  /**
   * Over TCP: the format in which pushes travel; handlers get the same either way. JSON is there for who wants to read the
   * packets: it is three times as long, and costs the client some fifteen times the time. WebSocket has only Protobuf.
   * @default ProtoFmt.Protobuf
   */
  pushProtoFmt?: ProtoFmt | undefined;
  /**
   * Over TCP: the format in which requests and their replies travel, `InitConnect` with them, as `pushProtoFmt` is for
   * pushes. Fields that the schema does not know (`$unknown`) have no names and are left out in JSON.
   * @default ProtoFmt.Protobuf
   */
  protoFmt?: ProtoFmt | undefined;
  /** For OpenD's statistics. @default "TypeScript" */
  programmingLanguage?: string | undefined;
  /** How long connecting may take, the handshake with it, in milliseconds; `Infinity` for no limit. @default 20000 */
  connectTimeout?: number | undefined;
  /** How long a reply may take, in milliseconds; `Infinity` for no limit. @default 12000 */
  requestTimeout?: number | undefined;
  /** The longest body that is accepted, in bytes. @default 67108864 (64 MiB) */
  maxBodyLength?: number | undefined;
  /**
   * Whether the open connection lets the process end. A WebSocket, and a socket of a `connect` handed in, hold it all the
   * same: they have no such notion. @default false
   */
  unref?: boolean | undefined;
  /** Aborts the connecting. It has no say any more once the connection stands. */
  signal?: AbortSignal | undefined;
}

/** {@linkcode ConnectionOptions} with the defaults in place, checked. Whatever else was given is in the object as well. */
export interface ResolvedOptions {
  readonly target: TransportTarget;
  readonly websocketKey: string;
  readonly connect?: WinterTCConnect | undefined;
  readonly WebSocket?: WebSocketConstructor | undefined;
  /** Undefined: nothing is encrypted. */
  readonly rsaPrivateKey: string | undefined;
  readonly packetEncAlgo: PacketEncAlgo;
  readonly clientID: string;
  readonly clientVer: number;
  readonly recvNotify: boolean;
  readonly pushProtoFmt: ProtoFmt;
  readonly protoFmt: ProtoFmt;
  readonly programmingLanguage: string;
  readonly connectTimeout: number;
  readonly requestTimeout: number;
  readonly maxBodyLength?: number | undefined;
  readonly unref: boolean;
  readonly signal?: AbortSignal | undefined;
}

const NO_ENCRYPTION: PacketEncAlgo = -1;
const AES_CBC: PacketEncAlgo = 2;

/** What an option must be, in words, and whether a value is that. */
export type OptionCheck = readonly [wanted: string, accepts: (value: unknown) => boolean];

const TEXT: OptionCheck = ["must be a string", (value) => typeof value === "string"];
/** A yes or no. */
export const FLAG: OptionCheck = ["must be true or false", (value) => typeof value === "boolean"];
/** Something to call. */
export const FUNCTION: OptionCheck = ["must be a function", (value) => typeof value === "function"];
/** A time limit. */
export const MILLISECONDS: OptionCheck = [
  "must be a number of milliseconds above 0, or Infinity",
  (value) => typeof value === "number" && value > 0,
];

function whole(least: number, most: number): OptionCheck {
  return [
    `must be a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  ];
}

/**
 * Checks one option; one that is undefined is left out.
 *
 * @throws {OpenDArgumentError} that names the option, its value and what is wanted.
 */
export function checkOption(name: string, value: unknown, [wanted, accepts]: OptionCheck): void {
  if (value === undefined || accepts(value)) return;
  throw new OpenDArgumentError(`The option "${name}" was given as ${describe(name, value)}, but ${wanted}`);
}

/** What each option of a table must be. */
export type OptionChecks = Readonly<Record<string, OptionCheck>>;

const UNKNOWN: OptionCheck = ["there is no such option: see to its spelling", () => false];

/** Checks all options, as {@linkcode checkOption} does; one that the table does not name is refused. */
function checkOptions(options: object, checks: OptionChecks): void {
  for (const [name, value] of Object.entries(options)) {
    checkOption(name, value, Object.hasOwn(checks, name) ? checks[name]! : UNKNOWN);
  }
}

/** A key is never shown, and neither is anything that is not short. */
function describe(name: string, value: unknown): string {
  if (name.endsWith("Key")) return `a value of type ${typeof value}`;
  if (typeof value === "string") return value.length > 60 ? "a long string" : `"${value}"`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** What was given, without what is undefined. */
type Given = { [K in keyof ConnectionOptions]?: Exclude<ConnectionOptions[K], undefined> };

/** Refuses what the other transport has. What is false asks for nothing. */
function refuseOthers(options: ConnectionOptions, websocket: boolean): void {
  const encryption = "OpenD's WebSocket has no packet encryption; ssl: true protects it instead";
  const others = websocket
    ? {
      isEncrypt: encryption,
      rsaPrivateKey: encryption,
      packetEncAlgo: encryption,
      connect: "it opens TCP sockets and the transport is a WebSocket",
    }
    : {
      ssl: 'OpenD\'s TCP port has no TLS; use rsaPrivateKey, or transport: "websocket"',
      websocketKey: "only the WebSocket transport has one",
      WebSocket: "the transport is TCP",
    };
  for (const [name, why] of Object.entries(others)) {
    const value = options[name as keyof ConnectionOptions];
    if (value !== undefined && value !== false) {
      throw new OpenDArgumentError(`The option "${name}" was given, but ${why}: leave it out`);
    }
  }
}

/**
 * Puts the defaults in place and checks every option.
 *
 * @param others what the options that are not the connection's must be
 * @throws {OpenDArgumentError} that names the option, its value and what is wanted.
 */
export function resolveOptions(options: ConnectionOptions, others: OptionChecks = {}): ResolvedOptions {
  if (typeof options !== "object" || options === null) {
    throw new OpenDArgumentError(`Connecting takes an object of options, such as { host, port }`);
  }
  const given: Given = {};
  for (const source of [currentDefaults(), options]) {
    for (const [name, value] of Object.entries(source)) {
      if (value !== undefined) (given as Record<string, unknown>)[name] = value;
    }
  }
  const format: OptionCheck = [
    "must be 0 (Protobuf) or, over TCP, 1 (JSON)",
    (value) => value === 0 || (value === 1 && given.transport !== "websocket"),
  ];
  checkOptions(given, {
    ...others,
    transport: ['must be "tcp" or "websocket"', (value) => value === "tcp" || value === "websocket"],
    host: [
      `must be a host name or an IP address, without "ws://", port or path`,
      // One colon is a port's; an IPv6 address has two at least.
      (value) => typeof value === "string" && value !== "" && !/[\s/@?#]|^[^:]*:[^:]*$/.test(value),
    ],
    port: whole(1, 65535),
    ssl: FLAG,
    websocketKey: TEXT,
    connect: FUNCTION,
    WebSocket: FUNCTION,
    isEncrypt: FLAG,
    rsaPrivateKey: TEXT,
    // Who must encrypt cannot mean None.
    packetEncAlgo: whole(given.isEncrypt ? 0 : -1, 2),
    clientID: ["must be a string, and must not be empty", (value) => typeof value === "string" && value !== ""],
    clientVer: whole(0, 2 ** 31 - 1),
    recvNotify: FLAG,
    pushProtoFmt: format,
    protoFmt: format,
    programmingLanguage: TEXT,
    connectTimeout: MILLISECONDS,
    requestTimeout: MILLISECONDS,
    maxBodyLength: whole(1, 2 ** 31),
    unref: FLAG,
    signal: ["must be an AbortSignal", (value) => value instanceof AbortSignal],
  });
  const { transport: kind = "tcp", host = "127.0.0.1", ssl = false } = given;
  const websocket = kind === "websocket";
  const { port = websocket ? 33333 : 11111 } = given;
  refuseOthers(options, websocket);
  const rsaPrivateKey = websocket ? undefined : encryptionKey(given);
  return {
    websocketKey: "",
    clientID: "opend-client",
    clientVer: 300,
    recvNotify: true,
    pushProtoFmt: 0,
    protoFmt: 0,
    programmingLanguage: "TypeScript",
    connectTimeout: 20_000,
    requestTimeout: 12_000,
    unref: false,
    ...given,
    target: { kind, host: host.replace(/^\[(.*)\]$/, "$1"), port, ssl },
    rsaPrivateKey,
    packetEncAlgo: rsaPrivateKey === undefined ? NO_ENCRYPTION : given.packetEncAlgo ?? AES_CBC,
  };
}

/** The key to encrypt with, or nothing when nothing is to be encrypted. */
function encryptionKey({ isEncrypt, rsaPrivateKey }: ConnectionOptions): string | undefined {
  if (isEncrypt === true && rsaPrivateKey === undefined) {
    throw new OpenDArgumentError(
      `The option "isEncrypt" is true, but there is no key: give rsaPrivateKey the text of the PEM file that OpenD's ` +
        `rsa_private_key names, or set it once with setDefaults`,
    );
  }
  return isEncrypt === false ? undefined : rsaPrivateKey;
}
