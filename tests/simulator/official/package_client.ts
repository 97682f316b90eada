/** An npm package of OpenD's makers, seen as a list of methods: which command each sends, and what that is made of. */

import type { OfficialClient, OfficialPackage } from "../../runtimes/official_client.ts";
import { OfficialSchema } from "./schema.ts";

/** A method of the client's class, and the command that it sends. */
export interface PackageMethod {
  readonly method: string;
  readonly cmd: number;
  /** The schema file, such as "Qot_GetKL". */
  readonly name: string;
}

/** What is no command: those that start and stop, and the parts of the client itself. */
const OTHERS: readonly string[] = ["constructor", "start", "stop", "getConnID", "_sendCmd", "_onPush"];

type CommandTable = Readonly<Record<string, { readonly cmd: number; readonly name: string }>>;
type Send = (cmd: number, request: object, name: string) => Promise<OfficialReply>;

/** A reply as protobufjs decodes it: `s2c` is null when there is none. */
export interface OfficialReply {
  readonly retType: number;
  readonly retMsg?: string;
  readonly s2c: Reply | null;
}

/** A message of any command, looked into by name. */
export type Reply = ReturnType<typeof JSON.parse>;

/** The package's schema, methods and own list of commands. */
export interface OfficialModule {
  readonly schema: OfficialSchema;
  readonly methods: readonly PackageMethod[];
  /** Its `ftCmdID` or `mmCmdID`, pushes too. */
  readonly commands: CommandTable;
}

/** Loads a package; two of them cannot be loaded into one process. */
export async function loadPackage(name: OfficialPackage): Promise<OfficialModule> {
  const module = await import(name as string) as Record<string, unknown>;
  const commands = (module["ftCmdID"] ?? module["mmCmdID"]) as CommandTable;
  const prototype = (module["default"] as { readonly prototype: Record<string, unknown> }).prototype;
  // Each does nothing but hand its command on to `_sendCmd`.
  const spy = { _sendCmd: (cmd: number, _request: object, name: string) => ({ cmd, name }) };
  const methods = Object.getOwnPropertyNames(prototype).filter((method) => !OTHERS.includes(method)).map((method) => {
    const call = prototype[method] as (
      this: object,
      request: object,
    ) => { readonly cmd: number; readonly name: string };
    return { method, ...call.call(spy, {}) };
  });
  return { schema: await OfficialSchema.load(name), methods, commands };
}

/** Calls a method of the client with a request in our words; throws what it rejects with. */
export async function callMethod(
  client: OfficialClient,
  { schema }: OfficialModule,
  { method, name }: PackageMethod,
  c2s: object,
): Promise<OfficialReply> {
  const call = (client as unknown as Record<string, (request: object) => Promise<OfficialReply>>)[method];
  if (call === undefined) throw new Error(`no method ${method}`);
  return await call.call(client, { c2s: schema.request(name, c2s) });
}

/** Sends a command for which the class has no method, by what all methods send with. */
export async function sendCommand(
  client: OfficialClient,
  { schema }: OfficialModule,
  { cmd, name }: { readonly cmd: number; readonly name: string },
  c2s: object,
): Promise<OfficialReply> {
  const { _sendCmd } = client as unknown as { readonly _sendCmd: Send };
  return await _sendCmd.call(client, cmd, { c2s: schema.request(name, c2s) }, name);
}
