import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { inspect } from "node:util";
import fc from "fast-check";
import { OpenDArgumentError, OpenDError, type OpenDErrorCode, OpenDKeyError } from "../../src/errors.ts";
import { MAX_RSA_BITS, MIN_RSA_BITS, parseRsaPrivateKey, parseRsaPublicKey } from "../../src/wire/rsa_key.ts";
import { refusedKeys, rsaVectors } from "./vectors/rsa_vectors.ts";

const vector = rsaVectors.find(({ bits }) => bits === 1024)!;
const lines = vector.privatePkcs1.split("\n");

/** Refused with this code, with advice, and without a piece of the key. */
function refused(
  pem: string,
  code: OpenDErrorCode,
  message: RegExp,
  parse: (pem: string) => unknown = parseRsaPrivateKey,
) {
  assert.throws(() => parse(pem), (error) => {
    assert.ok(error instanceof OpenDKeyError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, message);
    for (const line of pem.split("\n")) {
      if (line.length > 20 && !line.includes("-----")) assert.ok(!error.message.includes(line.trim()));
    }
    return true;
  });
}

// DER, written by hand: to make keys that no tool makes.
function der(tag: number, ...parts: readonly (readonly number[])[]): number[] {
  const value = parts.flat();
  const { length } = value;
  if (length < 128) return [tag, length, ...value];
  return length < 256 ? [tag, 0x81, length, ...value] : [tag, 0x82, length >> 8, length & 255, ...value];
}

function integer(value: bigint): number[] {
  const hex = value.toString(16);
  const bytes = (hex.length % 2 ? `0${hex}` : hex).match(/../g)!.map((pair) => Number.parseInt(pair, 16));
  return der(2, bytes[0]! >= 0x80 ? [0, ...bytes] : bytes);
}

function pem(label: string, bytes: readonly number[]): string {
  return `-----BEGIN ${label}-----\n${btoa(String.fromCharCode(...bytes))}\n-----END ${label}-----\n`;
}

/** The nine numbers of a PKCS#1 key. */
function numbersOf(text: string): bigint[] {
  const bytes = atob(text.replace(/-----[^-]+-----|\s/g, ""));
  const numbers: bigint[] = [];
  let at = 4;
  while (at < bytes.length) {
    let length = bytes.charCodeAt(at + 1);
    at += 2;
    if (length === 0x81) length = bytes.charCodeAt(at++);
    else if (length === 0x82) length = bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1), at += 2;
    numbers.push(
      BigInt(
        "0x" + Array.from(bytes.slice(at, at + length), (c) => c.charCodeAt(0).toString(16).padStart(2, "0")).join(""),
      ),
    );
    at += length;
  }
  return numbers;
}

describe("parseRsaPrivateKey", () => {
  it("reads PKCS#1 and PKCS#8 of 512 to 4096 bits, odd lengths too", () => {
    for (const { bits, privatePkcs1, privatePkcs8 } of rsaVectors) {
      for (const text of [privatePkcs1, privatePkcs8]) {
        const key = parseRsaPrivateKey(text);
        assert.equal(key.modulusLength, bits);
        assert.equal(key.blockLength, Math.ceil(bits / 8));
        assert.equal(key.publicKey.modulusLength, bits);
        assert.equal(key.publicKey.apply(key.apply(12345n)), 12345n);
      }
    }
  });

  it("reads a text with CRLF, indentation, other text around, or other blocks in front", () => {
    const texts = [
      vector.privatePkcs1.replaceAll("\n", "\r\n"),
      lines.map((line) => `    ${line}`).join("\n"),
      `\ufeffBag Attributes\n  friendlyName: opend\n${vector.privatePkcs1}\nthe end`,
      refusedKeys.certificate + vector.privatePkcs8,
      vector.publicSpki + vector.privatePkcs1,
      vector.privatePkcs1.trim(),
    ];
    for (const text of texts) assert.equal(parseRsaPrivateKey(text).modulusLength, 1024);
  });

  it("shows nothing of the key when it is printed", () => {
    const key = parseRsaPrivateKey(vector.privatePkcs1);
    const longest = /\d{30}|[0-9a-f]{30}/;
    assert.doesNotMatch(inspect(key, { showHidden: true, depth: 9 }), longest);
    assert.doesNotMatch(JSON.stringify(key), longest);
  });

  it("tells an encrypted key, and how to decrypt it", () => {
    const advice = /openssl rsa -in encrypted\.pem -traditional -out plain\.pem/;
    refused(refusedKeys.encryptedPkcs1, "KEY_ENCRYPTED", advice);
    refused(refusedKeys.encryptedPkcs8, "KEY_ENCRYPTED", advice);
  });

  it("tells a key of another type", () => {
    refused(refusedKeys.ecSec1, "KEY_TYPE", /this is "BEGIN EC PARAMETERS"/);
    refused(refusedKeys.ecPkcs8, "KEY_TYPE", /elliptic curve/);
    refused(refusedKeys.ed25519, "KEY_TYPE", /Ed25519/);
    refused(refusedKeys.rsaPss, "KEY_TYPE", /PSS/);
    refused(refusedKeys.multiPrime, "KEY_TYPE", /more than two primes/);
    refused(refusedKeys.openSsh, "KEY_TYPE", /this is "BEGIN OPENSSH PRIVATE KEY"/);
    refused(refusedKeys.certificate, "KEY_TYPE", /this is "BEGIN CERTIFICATE"/);
    refused(refusedKeys.dsa, "KEY_TYPE", /"BEGIN DSA PRIVATE KEY"/);
    refused(vector.publicPkcs1, "KEY_TYPE", /public half/);
    refused(vector.publicSpki, "KEY_TYPE", /public half/);
    refused("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ== me@here", "KEY_TYPE", /OpenSSH/);
    refused(pem("ANY PRIVATE KEY", [1]), "KEY_TYPE", /this is "BEGIN ANY PRIVATE KEY"/);
    const unknown = der(0x30, integer(0n), der(0x30, der(6, [0x2a, 3])), der(4, []));
    refused(pem("PRIVATE KEY", unknown), "KEY_TYPE", /another algorithm/);
    const numbers = numbersOf(vector.privatePkcs1);
    const version = numbers.with(0, 7n).map(integer);
    refused(pem("RSA PRIVATE KEY", der(0x30, ...version)), "KEY_TYPE", /a later version/);
  });

  it("tells a key that is too short or too long", () => {
    const numbers = numbersOf(vector.privatePkcs1);
    for (const bits of [MIN_RSA_BITS - 1, MAX_RSA_BITS + 1, 8]) {
      const n = 2n ** BigInt(bits) - 1n;
      const key = der(0x30, ...numbers.map((number, i) => integer(i === 1 ? n : number)));
      refused(pem("RSA PRIVATE KEY", key), "KEY_LENGTH", new RegExp(`"${bits}" bits.*512 to 4096`));
      refused(pem("RSA PUBLIC KEY", der(0x30, integer(n), integer(3n))), "KEY_LENGTH", /genrsa/, parseRsaPublicKey);
    }
  });

  it("tells text that is no whole PEM", () => {
    const damaged = (text: string, message: RegExp) => refused(text, "KEY_DAMAGED", message);
    const wanted =
      /nothing stands between "-----BEGIN RSA PRIVATE KEY-----" and "-----END RSA PRIVATE KEY-----".*whole.*not its name/;
    damaged("", /not its name/);
    damaged("conn_key.pem", /not its name/);
    damaged(lines.slice(0, -2).join("\n"), wanted);
    damaged(lines.slice(1).join("\n"), wanted);
    damaged(lines.slice(0, 3).join("\n").slice(0, 20), wanted);
    damaged(vector.privatePkcs1.trim().replaceAll("\n", "\\n"), /line break must not be the two characters "\\n"/);
    damaged(vector.privatePkcs1.replace("A", "*"), /nothing stands between|base64|contents/);
    damaged(lines.with(3, "!" + lines[3]!.slice(1)).join("\n"), /base64/);
    damaged(lines.with(3, lines[3]!.slice(1)).join("\n"), /base64|contents/);
    damaged(lines.toSpliced(3, 1).join("\n"), /.*/);
    damaged("-----BEGIN RSA PRIVATE KEY-----\n-----END RSA PRIVATE KEY-----", /contents/);
    damaged("x".repeat(200_001), /not its name/);
  });

  it("refuses numbers that do not belong together", () => {
    const numbers = numbersOf(vector.privatePkcs1);
    assert.equal(parseRsaPrivateKey(pem("RSA PRIVATE KEY", der(0x30, ...numbers.map(integer)))).modulusLength, 1024);
    for (let i = 1; i < numbers.length; i++) {
      for (const change of [2n, -2n]) {
        const changed = numbers.map((number, j) => integer(i === j ? number + change : number));
        refused(
          pem("RSA PRIVATE KEY", der(0x30, ...changed)),
          "KEY_DAMAGED",
          /its contents are not those of an RSA key/,
        );
      }
      const zero = numbers.map((number, j) => integer(i === j ? 0n : number));
      refused(pem("RSA PRIVATE KEY", der(0x30, ...zero)), i === 1 ? "KEY_LENGTH" : "KEY_DAMAGED", /openssl/);
    }
  });

  it("takes the primes in either order", () => {
    const [version, n, e, d, p, q, dP, dQ] = numbersOf(vector.privatePkcs1) as [bigint, ...bigint[]];
    let inverse = 1n;
    for (let base = p! % q!, exponent = q! - 2n; exponent > 0n; exponent >>= 1n, base = (base * base) % q!) {
      if (exponent & 1n) inverse = (inverse * base) % q!;
    }
    const swapped = [version, n!, e!, d!, q!, p!, dQ!, dP!, inverse].map(integer);
    const key = parseRsaPrivateKey(pem("RSA PRIVATE KEY", der(0x30, ...swapped)));
    assert.equal(key.publicKey.apply(key.apply(99n)), 99n);
  });

  it("reads DER strictly", () => {
    const good = Array.from(atob(lines.slice(1, -2).join("")), (char) => char.charCodeAt(0));
    const contents =
      /its contents are not those of an RSA key; a piece of the file is missing or changed\. Check.*openssl/;
    const damaged = (bytes: readonly number[]) => refused(pem("RSA PRIVATE KEY", bytes), "KEY_DAMAGED", contents);
    assert.equal(parseRsaPrivateKey(pem("RSA PRIVATE KEY", good)).modulusLength, 1024);
    damaged([...good, 0]);
    damaged(good.slice(0, -1));
    damaged([0x31, ...good.slice(1)]);
    damaged([0x30]);
    damaged([0x30, 0x80, ...good.slice(4), 0, 0]);
    damaged([0x30, 0x83, 0, ...good.slice(2)]);
    damaged([0x30, 0x84, 0, 0, ...good.slice(2)]);
    damaged([0x30, 0x81, 3, 2, 1, 0]);
    const numbers = numbersOf(vector.privatePkcs1).map(integer);
    damaged(der(0x30, ...numbers.with(0, [2, 2, 0, 0])));
    damaged(der(0x30, ...numbers.with(0, [2, 0])));
    damaged(der(0x30, ...numbers.with(2, [2, 1, 0x81])));
    damaged(der(0x30, ...numbers, integer(1n)));
    damaged(der(0x30, ...numbers.slice(0, -1)));
    const algorithm = der(0x30, der(6, [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1]), [5, 0]);
    const inner = der(4, der(0x30, ...numbers));
    assert.equal(parseRsaPrivateKey(pem("PRIVATE KEY", der(0x30, integer(0n), algorithm, inner))).modulusLength, 1024);
    refused(pem("PRIVATE KEY", der(0x30, integer(2n), algorithm, inner)), "KEY_DAMAGED", contents);
    const odd = der(0x30, der(6, [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1]), [5, 1, 0]);
    refused(pem("PRIVATE KEY", der(0x30, integer(0n), odd, inner)), "KEY_TYPE", /another algorithm/);
    const wrongBits = der(0x30, algorithm, der(3, [1, 0, 0]));
    refused(pem("PUBLIC KEY", wrongBits), "KEY_DAMAGED", contents, parseRsaPublicKey);
    const noNull = der(0x30, der(6, [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1]));
    assert.equal(parseRsaPrivateKey(pem("PRIVATE KEY", der(0x30, integer(1n), noNull, inner))).modulusLength, 1024);
  });

  it("refuses what is no text", () => {
    for (const value of [undefined, new Uint8Array(5), 3]) {
      assert.throws(() => parseRsaPrivateKey(value as unknown as string), OpenDArgumentError);
    }
  });

  it("gives a key or an OpenDError for any damage", () => {
    const bytes = Array.from(atob(lines.slice(1, -2).join("")), (char) => char.charCodeAt(0));
    const attempt = (text: string) => {
      try {
        parseRsaPrivateKey(text);
      } catch (error) {
        assert.ok(error instanceof OpenDError, String(error));
      }
    };
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
      attempt(pem("RSA PRIVATE KEY", bytes.with(at, byte)));
      attempt(pem("PRIVATE KEY", bytes.slice(0, at)));
    }));
    fc.assert(fc.property(fc.string(), fc.uint8Array({ maxLength: 60 }), (text, some) => {
      attempt(`-----BEGIN ${text}`);
      attempt(pem("PRIVATE KEY", [0x30, some.length, ...some]));
    }));
  });
});

describe("parseRsaPublicKey", () => {
  it("reads PKCS#1 and SPKI", () => {
    for (const { bits, publicPkcs1, publicSpki, privatePkcs1 } of rsaVectors) {
      for (const text of [publicPkcs1, publicSpki]) {
        const key = parseRsaPublicKey(text);
        assert.equal(key.modulusLength, bits);
        assert.equal(parseRsaPrivateKey(privatePkcs1).apply(key.apply(4711n)), 4711n);
      }
    }
  });

  it("refuses other keys, and private ones with the way to their public half", () => {
    refused(refusedKeys.ecPublic, "KEY_TYPE", /elliptic curve/, parseRsaPublicKey);
    refused(vector.privatePkcs1, "KEY_TYPE", /parseRsaPrivateKey\(pem\)\.publicKey/, parseRsaPublicKey);
    refused(refusedKeys.certificate, "KEY_TYPE", /"BEGIN CERTIFICATE"/, parseRsaPublicKey);
  });

  it("refuses a modulus or an exponent that is none of RSA's", () => {
    const n = 2n ** 1024n - 1n;
    const exponents = [0n, 1n, 2n, 65536n, 2n ** 64n + 1n];
    const pairs = [...exponents.map((e) => [n, e] as const), [n - 1n, 3n] as const];
    for (const pair of pairs) {
      refused(
        pem("RSA PUBLIC KEY", der(0x30, ...pair.map(integer))),
        "KEY_DAMAGED",
        /its contents are not those of an RSA key/,
        parseRsaPublicKey,
      );
    }
  });
});
