/**
 * Where the server of the socket suites listens.
 *
 * @module
 */

/** Its ports on loopback, and the key of the encrypted one. */
export interface Ports {
  readonly tcp: number;
  readonly websocket: number;
  readonly encrypted: number;
  readonly rsaPrivateKey: string;
}
