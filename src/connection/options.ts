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

/** How to reach OpenD and what to tell it. All have defaults; each is checked before anything is sent. */
export interface ConnectionOptions {
  /** Host name or IP address. @default "127.0.0.1" */
  host?: string | undefined;
  /** @default 11111 over TCP, 33333 over WebSocket */
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
  /** The cipher after InitConnect when encrypting. @default PacketEncAlgo.AES_CBC */
  packetEncAlgo?: PacketEncAlgo | undefined;
  /** A name of your choice that OpenD knows the connection by. @default "opend-client" */
  clientID?: string | undefined;
  /** The client's version, major times 100 plus minor. @default 300, which the official Python client sends */
  clientVer?: number | undefined;
  /** Whether OpenD sends its own notices (`Notify`). @default true */
  recvNotify?: boolean | undefined;
  /** The format of pushes; only Protobuf yet. @default ProtoFmt.Protobuf */
  pushProtoFmt?: ProtoFmt | undefined;
  /** The format of requests and replies; only Protobuf yet. @default ProtoFmt.Protobuf */
  protoFmt?: ProtoFmt | undefined;
  /** For OpenD's statistics. @default "TypeScript" */
  programmingLanguage?: string | undefined;
  /** How long connecting may take, the handshake with it, in milliseconds; `Infinity` for no limit. @default 20000 */
  connectTimeout?: number | undefined;
  /** How long a reply may take, in milliseconds; `Infinity` for no limit. @default 12000 */
  requestTimeout?: number | undefined;
  /** The longest body that is accepted, in bytes. @default 67108864 (64 MiB) */
  maxBodyLength?: number | undefined;
  /** Whether the open connection lets the process end. @default false */
  unref?: boolean | undefined;
  /** Aborts the connecting. It has no say any more once the connection stands. */
  signal?: AbortSignal | undefined;
}

/** {@linkcode ConnectionOptions} with the defaults in place, checked. */
export interface ResolvedOptions {
  readonly target: TransportTarget;
  readonly websocketKey: string;
  readonly connect: WinterTCConnect | undefined;
  readonly WebSocket: WebSocketConstructor | undefined;
  /** Undefined: nothing is encrypted. */
  readonly rsaPrivateKey: string | undefined;
  readonly packetEncAlgo: PacketEncAlgo;
  readonly clientID: string;
  readonly clientVer: number;
  readonly recvNotify: boolean;
  readonly pushProtoFmt: ProtoFmt;
  readonly programmingLanguage: string;
  readonly connectTimeout: number;
  readonly requestTimeout: number;
  readonly maxBodyLength: number | undefined;
  readonly unref: boolean;
  readonly signal: AbortSignal | undefined;
}

const NO_ENCRYPTION: PacketEncAlgo = -1;
const AES_CBC: PacketEncAlgo = 2;

function refuse(name: string, value: unknown, wanted: string): never {
  throw new OpenDArgumentError(`The option "${name}" was given as ${describe(name, value)}, but ${wanted}`);
}

/** A key is never shown, and neither is anything that is not short. */
function describe(name: string, value: unknown): string {
  if (name.endsWith("Key")) return `a value of type ${typeof value}`;
  if (typeof value === "string") return value.length > 60 ? "a long string" : `"${value}"`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function text(name: string, value: unknown): string {
  return typeof value === "string" ? value : refuse(name, value, "must be a string");
}

function flag(name: string, value: unknown): boolean {
  return typeof value === "boolean" ? value : refuse(name, value, "must be true or false");
}

function whole(name: string, value: unknown, least: number, most: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  return refuse(name, value, `must be a whole number from ${least} to ${most}`);
}

/** Checks a time limit in milliseconds. */
export function checkTimeout(name: string, value: unknown): number {
  if (typeof value === "number" && value > 0) return value;
  return refuse(name, value, "must be a number of milliseconds above 0, or Infinity");
}

function absent(name: string, value: unknown, why: string): void {
  if (value !== undefined) {
    throw new OpenDArgumentError(`The option "${name}" was given, but ${why}: leave it out`);
  }
}

function protobufOnly(name: string, value: unknown): void {
  if (value === undefined || value === 0) return;
  refuse(name, value, "only ProtoFmt.Protobuf (0) is spoken by this version");
}

/**
 * Puts the defaults in place and checks every option.
 *
 * @throws {OpenDArgumentError} that names the option, its value and what is wanted.
 */
export function resolveOptions(options: ConnectionOptions): ResolvedOptions {
  if (typeof options !== "object" || options === null) {
    throw new OpenDArgumentError(`Connecting takes an object of options, such as { host, port }`);
  }
  const given: ConnectionOptions = { ...currentDefaults() };
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) (given as Record<string, unknown>)[name] = value;
  }
  const kind = given.transport ?? "tcp";
  if (kind !== "tcp" && kind !== "websocket") refuse("transport", kind, `must be "tcp" or "websocket"`);
  const websocket = kind === "websocket";
  const host = text("host", given.host ?? "127.0.0.1");
  // One colon is a port's; an IPv6 address has two at least.
  if (host === "" || /[\s/@?#]|^[^:]*:[^:]*$/.test(host)) {
    refuse("host", host, `must be a host name or an IP address, without "ws://", port or path`);
  }
  const port = whole("port", given.port ?? (websocket ? 33333 : 11111), 1, 65535);
  const ssl = flag("ssl", given.ssl ?? false);
  if (websocket) {
    const own = "OpenD's WebSocket has no packet encryption; ssl: true protects it instead";
    if (options.isEncrypt === true) absent("isEncrypt", true, own);
    absent("rsaPrivateKey", options.rsaPrivateKey, own);
    absent("packetEncAlgo", options.packetEncAlgo, own);
    absent("connect", options.connect, "it opens TCP sockets and the transport is a WebSocket");
  } else {
    if (ssl) refuse("ssl", ssl, 'OpenD\'s TCP port has no TLS: use rsaPrivateKey, or transport: "websocket"');
    absent("websocketKey", options.websocketKey, "only the WebSocket transport has one");
    absent("WebSocket", options.WebSocket, "the transport is TCP");
  }
  for (const name of ["connect", "WebSocket"] as const) {
    if (given[name] !== undefined && typeof given[name] !== "function") refuse(name, given[name], "must be a function");
  }
  protobufOnly("protoFmt", given.protoFmt);
  protobufOnly("pushProtoFmt", given.pushProtoFmt);
  if (given.signal !== undefined && !(given.signal instanceof AbortSignal)) {
    refuse("signal", given.signal, "must be an AbortSignal");
  }
  const rsaPrivateKey = websocket ? undefined : encryptionKey(given);
  const packetEncAlgo = given.packetEncAlgo ?? AES_CBC;
  whole("packetEncAlgo", packetEncAlgo, -1, 2);
  const clientID = text("clientID", given.clientID ?? "opend-client");
  if (clientID === "") refuse("clientID", clientID, "must not be empty");
  return {
    target: { kind, host: host.replace(/^\[(.*)\]$/, "$1"), port, ssl },
    websocketKey: text("websocketKey", given.websocketKey ?? ""),
    connect: websocket ? undefined : given.connect,
    WebSocket: websocket ? given.WebSocket : undefined,
    rsaPrivateKey,
    packetEncAlgo: rsaPrivateKey === undefined ? NO_ENCRYPTION : packetEncAlgo,
    clientID,
    clientVer: whole("clientVer", given.clientVer ?? 300, 0, 2 ** 31 - 1),
    recvNotify: flag("recvNotify", given.recvNotify ?? true),
    pushProtoFmt: 0,
    programmingLanguage: text("programmingLanguage", given.programmingLanguage ?? "TypeScript"),
    connectTimeout: checkTimeout("connectTimeout", given.connectTimeout ?? 20_000),
    requestTimeout: checkTimeout("requestTimeout", given.requestTimeout ?? 12_000),
    maxBodyLength: given.maxBodyLength === undefined
      ? undefined
      : whole("maxBodyLength", given.maxBodyLength, 1, 2 ** 31),
    unref: flag("unref", given.unref ?? false),
    signal: given.signal,
  };
}

/** The key to encrypt with, or nothing when nothing is to be encrypted. */
function encryptionKey(given: ConnectionOptions): string | undefined {
  const { isEncrypt, rsaPrivateKey } = given;
  if (isEncrypt !== undefined) flag("isEncrypt", isEncrypt);
  if (rsaPrivateKey !== undefined) text("rsaPrivateKey", rsaPrivateKey);
  if (isEncrypt === false) return undefined;
  if (isEncrypt === true && rsaPrivateKey === undefined) {
    throw new OpenDArgumentError(
      `The option "isEncrypt" is true, but there is no key: give rsaPrivateKey the text of the PEM file that OpenD's ` +
        `rsa_private_key names, or set it once with setDefaults`,
    );
  }
  return rsaPrivateKey;
}
