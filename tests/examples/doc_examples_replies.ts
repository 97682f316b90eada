/** The least that OpenD could answer each command with: for examples of what the simulator has no data of. */

import { createFileRegistry, type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { join } from "node:path";
import { type Command, isBigInt, isRequired, Model } from "../../tools/generator/model.ts";
import { root } from "../../tools/run.ts";
import { buildSchema } from "../../tools/schema/build.ts";
import { Writer } from "../../src/codec/writer.ts";
import { serverCommands } from "../../src/gen/server.ts";
import type { Plain } from "../gen/schema.ts";

/** The body of a reply to each request, by the command's id. */
export async function leastReplies(): Promise<Map<number, Uint8Array>> {
  const model = new Model([...createFileRegistry(await buildSchema(join(root, "proto"))).files]);
  const requests = model.commands.filter(({ kind }) => kind === "request");
  return new Map(requests.map((command) => [command.id, leastReply(command)]));
}

function leastReply({ constant, file }: Command): Uint8Array {
  const s2c = least(file.messages.find(({ name }) => name === "S2C")!);
  const { encode } = serverCommands[constant as keyof typeof serverCommands];
  const writer = new Writer();
  encode(writer, { retType: 0, s2c } as never);
  return writer.finish();
}

/** A message of its required fields alone; its lists are empty. */
function least(message: DescMessage): Plain {
  return Object.fromEntries(
    message.fields.filter((field) => field.fieldKind === "list" || isRequired(field)).map((
      field,
    ) => [field.name, one(field)]),
  );
}

function one(field: DescField): unknown {
  if (field.fieldKind === "list") return [];
  if (field.message !== undefined) return least(field.message);
  if (field.enum !== undefined) return field.enum.values[0]?.number;
  if (isBigInt(field)) return 0n;
  switch (field.scalar) {
    case ScalarType.STRING:
      return "";
    case ScalarType.BYTES:
      return new Uint8Array();
    case ScalarType.BOOL:
      return false;
    default:
      return 0;
  }
}
