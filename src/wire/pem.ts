/**
 * PEM: the text that keys are kept in. No part of a key ever stands in a message.
 *
 * @module
 */
import { OpenDArgumentError, OpenDKeyError } from "../errors.ts";

/** One block of a PEM text. */
export interface PemBlock {
  /** What stands behind BEGIN, such as `"RSA PRIVATE KEY"`. */
  readonly label: string;
  /** The bytes that its base64 stands for. */
  readonly der: Uint8Array;
}

/** Labels have few words. The bound keeps what is no key out of messages. */
const BEGIN = /-----BEGIN ([A-Z0-9 ]{1,64})-----/g;
const END = /-----END ([A-Z0-9 ]{1,64})-----/g;

/** The blocks of a text, in time by its length whatever it holds: an end is looked for only where there is one. */
function* blocksOf(pem: string): Generator<readonly [label: string, body: string], undefined> {
  const lastEnds = new Map<string, number>();
  for (const { 1: label = "", index } of pem.matchAll(END)) lastEnds.set(label, index);
  let behind = 0;
  for (const { 0: begin, 1: label = "", index } of pem.matchAll(BEGIN)) {
    const start = index + begin.length;
    if (index < behind || (lastEnds.get(label) ?? -1) < start) continue;
    const end = `-----END ${label}-----`;
    const stop = pem.indexOf(end, start);
    behind = stop + end.length;
    yield [label, pem.slice(start, stop)];
  }
}

/**
 * The first block of `pem` that has one of the `wanted` labels. Text around the blocks, indentation and either kind of
 * line ending are let pass.
 *
 * @param what what is read, for messages: `"an RSA private key"`
 * @throws {OpenDKeyError} `KEY_ENCRYPTED`, `KEY_TYPE` (only blocks of another kind) or `KEY_DAMAGED`
 * @throws {OpenDArgumentError} `pem` is not a text
 */
export function readPem(pem: string, wanted: readonly string[], what: string): PemBlock {
  if (typeof pem !== "string") {
    throw new OpenDArgumentError(
      `read ${what} from "${typeof pem}": it takes PEM text: read the file as UTF-8`,
    );
  }
  let other = /^\s*ssh-/.test(pem) ? "a public key of OpenSSH" : undefined;
  for (const [label, body] of blocksOf(pem)) {
    // PKCS#8 says it in the label, and OpenSSL's older form in "Proc-Type: 4,ENCRYPTED".
    if (label === "ENCRYPTED PRIVATE KEY" || body.includes(",ENCRYPTED")) {
      throw new OpenDKeyError(
        "KEY_ENCRYPTED",
        `read ${what}: it is encrypted with a passphrase; decrypt a copy of it with ` +
          '"openssl rsa -in encrypted.pem -traditional -out plain.pem"',
      );
    }
    if (wanted.includes(label)) return { label, der: decodeBase64(body, what) };
    other ??= `"BEGIN ${label}"${label.endsWith("PUBLIC KEY") ? ", only the public half of a key" : ""}`;
  }
  if (other !== undefined) throw wrongType(what, `this is ${other}`);
  throw damagedKey(
    what,
    `nothing stands between "-----BEGIN ${wanted[0]}-----" and "-----END ${wanted[0]}-----"; ` +
      "pass the text of the whole key file, not its name",
  );
}

/** `KEY_DAMAGED`, with the advice that always holds. */
export function damagedKey(what: string, why: string): OpenDKeyError {
  return new OpenDKeyError(
    "KEY_DAMAGED",
    `read ${what}: ${why}. Check the file with "openssl rsa -in FILE -check -noout"`,
  );
}

/** `KEY_TYPE`, with the advice that always holds. */
export function wrongType(what: string, why: string): OpenDKeyError {
  return new OpenDKeyError(
    "KEY_TYPE",
    `read ${what}: ${why}. OpenD takes an RSA private key in PKCS#1 PEM, the file that its rsa_private_key names; ` +
      'make one with "openssl genrsa -traditional -out key.pem 1024"',
  );
}

function decodeBase64(text: string, what: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    throw damagedKey(
      what,
      'what stands between BEGIN and END is not base64 (a line break must not be the two characters "\\n")',
    );
  }
}
