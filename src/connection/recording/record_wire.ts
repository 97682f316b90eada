/**
 * Recording what goes over the wire, by standing between a context and its sockets.
 *
 * @module
 */

import { defaultTcpTransport } from "../../transport/detect.ts";
import type { WebSocketConstructor, WebSocketLike } from "../../transport/web_socket.ts";
import type { WinterTCConnect, WinterTCSocket } from "../../transport/wintertc.ts";
import { currentDefaults } from "../defaults.ts";
import type { ConnectionOptions } from "../options.ts";
import type { Direction, Recorder, Tap } from "./recorder.ts";
import { transportConnect } from "./transport_connect.ts";

type Listener = (direction: Direction, bytes: Uint8Array, at: number) => void;

/**
 * The same options, for a context that also records its wire: each packet of its connections as a line of JSON, in clear
 * and in Protobuf, as `startSimulator({ replay })` reads them. A file of such lines can be handed on: keys are blanked, and
 * numbers of accounts, cards, users and connections, nicknames and addresses of servers are replaced, each by the same
 * stand-in throughout. What the schema does not know, and login codes, are left out. Orders, positions and sums are told.
 *
 * Fields of a line: `proto_id`, `direction` (`"c2s"` to OpenD, `"s2c"` from it), `is_push`, `serial_no`, `body_len`,
 * `body_sha1_hex`, `frame_hex`, `body_hex`; then `connection`, in the order of connecting from 1, and `time_ms` since the
 * call. Packets of a WebSocket are written as those of TCP.
 *
 * @param write takes a line, without its end, in the order of the wire; what it throws is an uncaught error
 *
 * @example
 * ```ts
 * import { OpenQuoteContext, recordWire } from "@opend/client";
 *
 * const lines: string[] = [];
 * await using quote = await OpenQuoteContext.connect(recordWire({ port: sim.port }, (line) => lines.push(line)));
 * await quote.getGlobalState();
 * ```
 */
export function recordWire<Options extends ConnectionOptions>(
  options: Options,
  write: (line: string) => void,
): Options {
  const start = performance.now();
  const { rsaPrivateKey = currentDefaults().rsaPrivateKey } = options;
  let loading: Promise<Recorder> | undefined;
  const load = async (): Promise<Recorder> => {
    const { Recorder } = await import("./recorder.ts");
    const encryption = rsaPrivateKey === undefined || options.transport === "websocket"
      ? undefined
      : new (await import("../encryption.ts")).Encryption(rsaPrivateKey);
    return new Recorder(write, encryption, start);
  };
  let connections = 0;
  const tap = (kind: "tcp" | "webSocket"): Tap => {
    const number = ++connections;
    return queued((loading ??= load()).then((recorder) => recorder[kind](number)));
  };
  if (options.transport === "websocket") {
    return { ...options, WebSocket: tappedWebSocket(options.WebSocket, () => tap("webSocket")) };
  }
  const connect = options.connect ?? transportConnect(defaultTcpTransport(undefined));
  return { ...options, connect: tappedConnect(connect, () => tap("tcp"), () => loading ??= load()) };
}

/** Keeps what comes until there is somebody to take it. What cannot be read ends the recording of that connection. */
function queued(ready: Promise<Listener>): Tap {
  let listener: Listener | undefined;
  let queue: Parameters<Listener>[] = [];
  const deliver = (...packet: Parameters<Listener>): void => {
    try {
      listener?.(...packet);
    } catch (error) {
      listener = () => {};
      // The context tells of bytes that are no packet; what write() threw is nobody's but its author's.
      if ((error as { code?: unknown }).code === undefined) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  };
  ready.then((loaded) => {
    listener = loaded;
    for (const packet of queue) deliver(...packet);
    queue = [];
  }, () => {
    // A key that is none: the context says so, and there is no connection.
    listener = () => {};
    queue = [];
  });
  return (direction, bytes) => {
    const at = performance.now();
    if (listener === undefined) queue.push([direction, bytes.slice(), at]);
    else deliver(direction, bytes, at);
  };
}

/**
 * A connection counts as open once the recorder is there too, for a short one would be closed before any line is written.
 */
function tappedConnect(
  connect: WinterTCConnect,
  newTap: () => Tap,
  recorder: () => Promise<unknown>,
): WinterTCConnect {
  return (address, options) => {
    const raw = connect(address, options);
    const tap = newTap();
    const tapped: WinterTCSocket = {
      readable: {
        getReader() {
          const reader = raw.readable.getReader();
          return {
            async read() {
              const result = await reader.read();
              if (result.value !== undefined) tap("s2c", result.value);
              return result;
            },
          };
        },
      },
      writable: {
        getWriter() {
          const writer = raw.writable.getWriter();
          return {
            write(bytes) {
              tap("c2s", bytes);
              return writer.write(bytes);
            },
            close: () => writer.close(),
          };
        },
      },
      closed: raw.closed,
      close: () => raw.close(),
    };
    // A key that is none: the context says so.
    const loaded = recorder().catch(() => {});
    return { ...tapped, opened: (raw.opened ?? Promise.resolve()).then((info) => loaded.then(() => info)) };
  };
}

function tappedWebSocket(given: WebSocketConstructor | undefined, newTap: () => Tap): WebSocketConstructor {
  return class {
    constructor(url: string) {
      const Base = given ?? (globalThis as unknown as { readonly WebSocket: WebSocketConstructor }).WebSocket;
      const raw: WebSocketLike = new Base(url);
      const tap = newTap();
      const send = raw.send.bind(raw);
      raw.send = (bytes) => {
        tap("c2s", bytes);
        send(bytes);
      };
      raw.addEventListener("message", ({ data }) => {
        if (data instanceof ArrayBuffer) tap("s2c", new Uint8Array(data));
        else if (ArrayBuffer.isView(data)) tap("s2c", new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
      });
      return raw as never;
    }
  } as unknown as WebSocketConstructor;
}
