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
  /** TLS: `wss:` for a WebSocket. Over TCP only a WinterTC `connect` can do it; the others refuse it. */
  readonly ssl: boolean;
}

/** What a transport calls, never both at once and never re-entrantly. Neither is called after `onClose`. */
export interface TransportHandlers {
  /**
   * Bytes have come: over TCP cut anywhere, over WebSocket one whole message.
   * They are lent for the time of the call only; the transport may use the memory again.
   *
   * A throw is a bug of the layer above: the transport closes the socket, and what was thrown is the reason that
   * `onClose` gets. It never becomes an unhandled rejection.
   */
  onData(chunk: Uint8Array): void;
  /**
   * The socket is gone, called once: with the reason if it was lost, without one if either side closed it in order.
   * It should not throw; what it throws is reported as an uncaught error of the process.
   */
  onClose(reason?: Error): void;
}

/** An open socket. */
export interface TransportSocket {
  /**
   * Sends the bytes, in order; queues what the socket cannot take yet, without a bound. The memory belongs to the
   * socket from now on. After a close, by either side, it does nothing. It does not throw: what goes wrong is a reason
   * for `onClose`.
   */
  write(bytes: Uint8Array): void;
  /**
   * Closes the socket in order: what was written before is still sent, then the peer is told. `onData` is not called any
   * more; `onClose` follows once the peer has closed too, at the latest after a second, when the socket is thrown away
   * with what it still holds. Never synchronously from within this call. A second call does nothing.
   */
  close(): void;
  /** The open socket keeps the process alive (the default). Does nothing where the runtime has no such notion. */
  ref(): void;
  /** The open socket does not keep the process alive. Does nothing where the runtime has no such notion. */
  unref(): void;
}

/**
 * Opens a socket. Rejects with an `OpenDConnectError` (`CONNECT_REFUSED`, `HOST_NOT_FOUND`, `CONNECT_FAILED`,
 * `NO_TRANSPORT`), with an `OpenDArgumentError` for a target that it cannot honour, or, when `signal` is aborted first,
 * with `signal.reason`; then no handler is ever called and no socket is left behind. Data may come as soon as the
 * promise is resolved. Once it is, the signal has no effect any more. There is no time limit of its own: `signal` is it.
 */
export type OpenTransport = (
  target: TransportTarget,
  handlers: TransportHandlers,
  signal?: AbortSignal,
) => Promise<TransportSocket>;
