import {
  create,
  type DescField,
  type DescMessage,
  fromBinary,
  fromJsonString,
  isFieldSet,
  type Message,
  toBinary,
  toJsonString,
} from "@bufbuild/protobuf";
import { isBigInt, isLong } from "../../tools/generator/model.ts";
import type { Plain } from "./schema.ts";

function valueTo(field: DescField, value: unknown): unknown {
  if (field.message !== undefined) return to(field.message, value as Plain);
  return isLong(field) ? BigInt(value as bigint | number) : value;
}

function to(desc: DescMessage, plain: Plain): Message {
  const message = create(desc) as Message & Record<string, unknown>;
  for (const field of desc.fields) {
    const value = plain[field.name];
    if (value === undefined) continue;
    message[field.localName] = field.fieldKind === "list"
      ? (value as unknown[]).map((element) => valueTo(field, element))
      : valueTo(field, value);
  }
  return message;
}

function valueFrom(field: DescField, value: unknown): unknown {
  if (field.message !== undefined) return from(field.message, value as Message);
  return isLong(field) && !isBigInt(field) ? Number(value) : value;
}

function from(desc: DescMessage, message: Message): Plain {
  const plain: Plain = {};
  for (const field of desc.fields) {
    const value = (message as Message & Record<string, unknown>)[field.localName];
    plain[field.name] = field.fieldKind === "list"
      ? (value as unknown[]).map((element) => valueFrom(field, element))
      : isFieldSet(message, field)
      ? valueFrom(field, value)
      : undefined;
  }
  return plain;
}

/** Encodes with the runtime of `@bufbuild/protobuf`, which knows the message from its descriptor alone. */
export function oracleEncode(desc: DescMessage, plain: Plain): Uint8Array {
  return toBinary(desc, to(desc, plain));
}

/** Decodes with the runtime of `@bufbuild/protobuf`. */
export function oracleDecode(desc: DescMessage, bytes: Uint8Array): Plain {
  return from(desc, fromBinary(desc, bytes));
}

/** Writes JSON with the runtime of `@bufbuild/protobuf`: enums as numbers, for that is what most of them are to OpenD. */
export function oracleToJSON(desc: DescMessage, plain: Plain): string {
  return toJsonString(desc, to(desc, plain), { enumAsInteger: true });
}

/** Reads JSON with the runtime of `@bufbuild/protobuf`. */
export function oracleFromJSON(desc: DescMessage, text: string): Plain {
  return from(desc, fromJsonString(desc, text));
}
