/** How often OpenD takes a command: read from the option of its file, checked, and written as a literal. */

import {
  type DescExtension,
  type DescField,
  type DescFile,
  getOption,
  hasOption,
  ScalarType,
} from "@bufbuild/protobuf";
import type { RequestLimit } from "../../src/codec/command.ts";

/** The option's message as it is read: what was not given is zero or empty. */
type LimitOption = Required<RequestLimit>;

/** What the window is when nothing is said: it is left out then. */
const USUAL_SECONDS = 30;

/**
 * The limit that the file's option gives, without what is as usual; undefined where the file has no such option.
 *
 * @throws {Error} When the figures make no sense, or a field that it names is not there or not of the kind it must be.
 */
export function readLimit(file: DescFile, extension: DescExtension): RequestLimit | undefined {
  if (file.proto.options === undefined || !hasOption(file, extension)) return undefined;
  const { requests, seconds, bucket, per, unless, unlessIs, when, gap } = getOption(
    file,
    extension,
  ) as unknown as LimitOption;
  const where = `${file.name}.proto: the limit`;
  if (requests === 0 || seconds === 0) throw new Error(`${where} is 0 requests or 0 seconds`);
  if (per !== "") fieldAt(file, per, where);
  if (unless !== "") {
    const field = fieldAt(file, unless, where);
    if (field.fieldKind === "message") throw new Error(`${where}: "${unless}" is a message, which is never empty`);
  }
  if (unlessIs !== 0 && unless === "") throw new Error(`${where} has unless_is and no unless`);
  if (when !== "" && fieldAt(file, when, where).scalar !== ScalarType.BOOL) {
    throw new Error(`${where}: "${when}" is no bool`);
  }
  return {
    requests,
    ...(seconds !== USUAL_SECONDS && { seconds }),
    ...(bucket !== "" && { bucket }),
    ...(per !== "" && { per }),
    ...(unless !== "" && { unless }),
    ...(unlessIs !== 0 && { unlessIs }),
    ...(when !== "" && { when }),
    ...(gap !== 0 && { gap }),
  };
}

/** The field of the file's C2S that the path leads to. */
function fieldAt(file: DescFile, path: string, where: string): DescField {
  let message = file.messages.find(({ name }) => name === "C2S");
  let field: DescField | undefined;
  for (const name of path.split(".")) {
    field = message?.fields.find((candidate) => candidate.name === name);
    if (field === undefined || field.fieldKind === "list") break;
    message = field.message;
  }
  if (field === undefined || field.fieldKind === "list") {
    throw new Error(`${where} names "${path}", which is no single field of C2S`);
  }
  return field;
}

/**
 * Commands of one bucket fill one window, which cannot have two sizes.
 *
 * @throws {Error} When two of them differ in anything that is about the window.
 */
export function checkBuckets(limited: readonly { readonly file: DescFile; readonly limit?: RequestLimit }[]): void {
  const first = new Map<string, { readonly file: DescFile; readonly shape: string }>();
  for (const { file, limit } of limited) {
    if (limit?.bucket === undefined) continue;
    const { bucket, requests, seconds, per, gap } = limit;
    const shape = JSON.stringify([requests, seconds, per, gap]);
    const other = first.get(bucket);
    if (other === undefined) first.set(bucket, { file, shape });
    else if (other.shape !== shape) {
      throw new Error(`${file.name}.proto and ${other.file.name}.proto differ in the limit of the bucket "${bucket}"`);
    }
  }
}

/** The limit as source text. */
export function limitLiteral(limit: RequestLimit): string {
  return `{ ${Object.entries(limit).map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")} }`;
}
