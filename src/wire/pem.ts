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

// A key of 4096 bits takes 3 kB; a file of certificates with it may take more.
const MAX_TEXT_LENGTH = 200_000;

const DECRYPT_ADVICE = 'decrypt a copy of it with "openssl rsa -in encrypted.pem -traditional -out plain.pem"';

const OTHER_LABELS: Readonly<Record<string, string>> = {
  "EC PRIVATE KEY": "an elliptic curve key",
  "EC PARAMETERS": "an elliptic curve key",
  "DSA PRIVATE KEY": "a DSA key",
  "OPENSSH PRIVATE KEY": "an OpenSSH key",
  "CERTIFICATE": "a certificate",
};

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
      `read ${what} from "${typeof pem}": it takes PEM text; read the file as UTF-8, or decode its bytes first`,
    );
  }
  if (pem.length > MAX_TEXT_LENGTH) {
    throw damagedKey(what, `the text is longer than ${MAX_TEXT_LENGTH} characters: pass the key file alone`);
  }
  let firstOther: string | undefined;
  let at = 0;
  for (;;) {
    const begin = pem.indexOf("-----BEGIN ", at);
    if (begin < 0) break;
    const labelEnd = pem.indexOf("-----", begin + 11);
    const label = labelEnd < 0 ? "" : pem.slice(begin + 11, labelEnd);
    if (!/^[A-Z0-9 ]{1,40}$/.test(label)) throw damagedKey(what, "its BEGIN line is not whole");
    if (label === "ENCRYPTED PRIVATE KEY") throw encryptedKey(what);
    const bodyAt = labelEnd + 5;
    const end = pem.indexOf(`-----END ${label}-----`, bodyAt);
    if (wanted.includes(label)) {
      if (end < 0) throw damagedKey(what, `its line "-----END ${label}-----" is missing; copy the whole file`);
      return { label, der: readBody(pem.slice(bodyAt, end), what) };
    }
    firstOther ??= label;
    at = end < 0 ? bodyAt : end + label.length + 14;
  }
  if (firstOther !== undefined) throw wrongLabel(firstOther, wanted, what);
  if (/^\s*(ssh-|ecdsa-)/.test(pem)) throw wrongType(what, "this is a public key of OpenSSH");
  throw damagedKey(
    what,
    `there is no line "-----BEGIN ${wanted[0]}-----"; pass the text of the key file, not its name`,
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
    `read ${what}: ${why}. OpenD takes an RSA key in PKCS#1 PEM; make one with "openssl genrsa -traditional -out key.pem 1024"`,
  );
}

function encryptedKey(what: string): OpenDKeyError {
  return new OpenDKeyError("KEY_ENCRYPTED", `read ${what}: it is encrypted with a passphrase; ${DECRYPT_ADVICE}`);
}

function wrongLabel(label: string, wanted: readonly string[], what: string): OpenDKeyError {
  const kind = OTHER_LABELS[label];
  if (kind !== undefined) return wrongType(what, `this is ${kind} ("BEGIN ${label}")`);
  if (label.endsWith("PUBLIC KEY")) {
    return wrongType(
      what,
      `this is only the public half ("BEGIN ${label}"); pass the file that OpenD's rsa_private_key names`,
    );
  }
  if (label.endsWith("PRIVATE KEY") && !wanted.includes("PRIVATE KEY")) {
    return wrongType(
      what,
      `this is a private key ("BEGIN ${label}"); parseRsaPrivateKey(pem).publicKey has its public half`,
    );
  }
  return wrongType(what, `this is something else ("BEGIN ${label}"), and "BEGIN ${wanted[0]}" was wanted`);
}

function readBody(body: string, what: string): Uint8Array {
  if (/Proc-Type:[^\n]*ENCRYPTED/.test(body)) throw encryptedKey(what);
  if (body.includes("\\n")) {
    throw damagedKey(what, 'its line breaks are the two characters "\\n"; turn them into line breaks first');
  }
  const base64 = body.replace(/\s+/g, "");
  if (base64 === "" || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) {
    throw damagedKey(what, "what stands between its BEGIN and END lines is not base64");
  }
  const binary = atob(base64);
  const der = new Uint8Array(binary.length);
  for (let i = 0; i < der.length; i++) der[i] = binary.charCodeAt(i);
  return der;
}
