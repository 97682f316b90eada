/**
 * The one interface that stands between the connection and the sockets of the runtimes.
 *
 * @module
 */

/** Where to connect, and how the bytes are to travel. */
export interface TransportTarget {
  /** `"tcp"`: a stream of bytes. `"websocket"`: binary messages, one packet each. */
  readonly kind: "tcp" | "websocket";
  /** A host name or an IP address; an IPv6 address without brackets. */
  readonly host: string;
  /** 1 to 65535. */
  readonly port: number;
  /** TLS: `wss:` for a WebSocket. */
  readonly ssl: boolean;
}

/** What a transport calls. Neither may be called after `onClose`. */
export interface TransportHandlers {
  /**
   * Bytes have come: over TCP cut anywhere, over WebSocket one whole message.
   * They are lent for the time of the call only; the transport may use the memory again.
   */
  onData(chunk: Uint8Array): void;
  /** The socket is gone, called once: with the reason if it was lost, without one if either side closed it in order. */
  onClose(reason?: Error): void;
}

/** An open socket. */
export interface TransportSocket {
  /** Sends the bytes, in order; queues what the socket cannot take yet. The memory belongs to the socket from now on. After a close it does nothing. */
  write(bytes: Uint8Array): void;
  /** Closes the socket; `onClose` follows (once, never synchronously from within this call). A second call does nothing. */
  close(): void;
  /** The open socket keeps the process alive (the default). Does nothing where the runtime has no such notion. */
  ref(): void;
  /** The open socket does not keep the process alive. Does nothing where the runtime has no such notion. */
  unref(): void;
}

/**
 * Opens a socket. Rejects with an `OpenDConnectError` (`CONNECT_REFUSED`, `HOST_NOT_FOUND`, `CONNECT_FAILED`,
 * `NO_TRANSPORT`) or, when `signal` is aborted first, with `signal.reason`; then no handler is ever called and no socket
 * is left behind. Data may come as soon as the promise is resolved.
 */
export type OpenTransport = (
  target: TransportTarget,
  handlers: TransportHandlers,
  signal?: AbortSignal,
) => Promise<TransportSocket>;
