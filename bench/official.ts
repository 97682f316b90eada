/**
 * The official JavaScript client and the protobufjs that it brings, with the types that it lacks.
 *
 * @module
 */

/** A message type of protobufjs. */
export interface OfficialType {
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
}

/** The client, as far as it is used here. */
export interface OfficialClient {
  /** Called after the login, or its failure. */
  onlogin: ((isLoggedIn: boolean, message: unknown) => void) | null;
  /** Called with every push, decoded. */
  onPush: ((command: number, message: { readonly s2c?: unknown }) => void) | null;
  /** The socket underneath; the client itself has no way to close. */
  readonly websock: { close(): void };
  start(host: string, port: number, ssl: boolean, key: string | undefined): void;
  Sub(request: object): Promise<unknown>;
  GetGlobalState(request: object): Promise<unknown>;
  GetBasicQot(request: object): Promise<{ readonly s2c: object }>;
}

/** The official names of types, which have no declarations, must not reach the type checker. */
const CLIENT: string = "futu-api";
const SCHEMA: string = "futu-api/proto.js";

/** Loads the client's class. It needs a global `WebSocket` when it connects. */
export async function officialClient(): Promise<new () => OfficialClient> {
  return (await import(CLIENT)).default;
}

/** Loads the client's own schema and looks its types up, as the client does for every packet. */
export async function officialTypes(): Promise<(name: string) => OfficialType> {
  // The client's module sets protobufjs up to read 64-bit integers as `Long`.
  await import(CLIENT);
  const root = (await import(SCHEMA)).default;
  return (name) => root.lookup(name);
}

/** Connects and logs in. What the client prints is dropped. */
export async function connectOfficial(port: number, key?: string): Promise<OfficialClient> {
  const Client = await officialClient();
  const client = new Client();
  console.debug = () => {};
  return await new Promise((resolve, reject) => {
    client.onlogin = (isLoggedIn, message) => {
      if (isLoggedIn) resolve(client);
      else reject(new Error(`futu-api could not log in: ${String(message)}`));
    };
    client.start("127.0.0.1", port, false, key);
  });
}
