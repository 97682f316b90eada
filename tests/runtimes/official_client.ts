/** The official JavaScript clients, `futu-api` and `moomoo-api`, with the types that they lack. */

/** Their names in npm. */
export type OfficialPackage = "futu-api" | "moomoo-api";

/** A message as they decode it, by protobufjs: what was absent is absent, 64-bit integers are `Long`. */
export type OfficialMessage = object;

/** What they resolve with, or reject with when `retType` is not 0. */
export interface OfficialResponse {
  readonly retType: number;
  readonly retMsg?: string;
  readonly s2c: OfficialMessage | null;
}

/** A method for one command. */
type Method = (request: { readonly c2s: object }) => Promise<OfficialResponse>;

/** The methods that are called here. */
export type OfficialMethod =
  | "Sub"
  | "GetBasicQot"
  | "GetTicker"
  | "GetOrderBook"
  | "GetKL"
  | "GetRT"
  | "GetBroker"
  | "GetSecuritySnapshot"
  | "GetSubInfo"
  | "GetGlobalState";

/** A client, as far as it is used here. */
export interface OfficialClient extends Readonly<Record<OfficialMethod, Method>> {
  onlogin: ((isLoggedIn: boolean, message: unknown) => void) | null;
  onPush: ((command: number, message: OfficialResponse) => void) | null;
  /** What is underneath: `start()` makes it; the client itself has no way to close. */
  readonly websock: { close(): void };
  start(host: string, port: number, ssl: boolean, key: string | undefined): void;
  getConnID(): unknown;
}

/** How a login went. */
export interface Login {
  readonly client: OfficialClient;
  readonly isLoggedIn: boolean;
  /** What the client tells of it: the reply, or what went wrong. */
  readonly message: unknown;
}

/** Starts a client and waits for what it says of its login. Close `client.websock`, or it connects again for ever. */
export async function logIn(name: OfficialPackage, port: number, key?: string): Promise<Login> {
  // They have no declarations, and the console is theirs to fill: it must not reach the tests' output.
  const Client = (await import(name as string)).default as new () => OfficialClient;
  console.debug = () => {};
  const client = new Client();
  return await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} said nothing of its login for 10 s`)), 10_000);
    client.onlogin = (isLoggedIn, message) => {
      clearTimeout(timer);
      resolve({ client, isLoggedIn, message });
    };
    client.start("127.0.0.1", port, false, key);
  });
}

/** A 64-bit integer of protobufjs. */
function isLong(value: object): boolean {
  return "low" in value && "high" in value && "unsigned" in value;
}

/**
 * A message of theirs in the form of ours, so that the two can be compared: the fields that are there, integers by what
 * ours has in the same place.
 */
export function likeOurs(theirs: unknown, ours: unknown): unknown {
  if (typeof theirs !== "object" || theirs === null) return theirs;
  if (theirs instanceof Uint8Array) return new Uint8Array(theirs);
  if (isLong(theirs)) return typeof ours === "bigint" ? BigInt(String(theirs)) : Number(String(theirs));
  if (Array.isArray(theirs)) {
    const list: readonly unknown[] = Array.isArray(ours) ? ours : [];
    return theirs.map((value, index) => likeOurs(value, list[index]));
  }
  const fields = (ours ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(theirs).map(([name, value]) => [name, likeOurs(value, fields[name])]));
}

/** A message of ours without what is absent, and without what an older schema, that of `theirs`, has no name for. */
export function knownTo(theirs: unknown, ours: unknown, isNewest: boolean): unknown {
  if (typeof ours !== "object" || ours === null || ours instanceof Uint8Array) return ours;
  if (Array.isArray(ours)) {
    const list: readonly unknown[] = Array.isArray(theirs) ? theirs : [];
    return ours.map((value, index) => knownTo(list[index], value, isNewest));
  }
  const fields = (theirs ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(ours)
      .filter(([name, value]) => value !== undefined && (isNewest || name in fields))
      .map(([name, value]) => [name, knownTo(fields[name], value, isNewest)]),
  );
}
