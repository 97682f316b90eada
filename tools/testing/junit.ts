/**
 * The JUnit files that the test runners of Node, Deno and Bun write, brought to one meaning.
 *
 * @module
 */

/** One `<testcase>`. */
export interface TestCase {
  /** The names of the suites around it and its own. */
  readonly path: readonly string[];
  /** The attribute `classname`, where Deno puts the file. */
  readonly classname: string;
  readonly status: "passed" | "failed" | "skipped";
  /** The message and the text of the failure. */
  readonly detail: string;
}

/** A count of tests and what is to be said of those that failed. */
export interface Tally {
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(parseInt(decimal, 10));
    return entities[name ?? ""] ?? whole;
  });
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, value] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (name !== undefined && value !== undefined) attributes.set(name, unescape(value));
  }
  return attributes;
}

/** Reads the `<testcase>` elements. Throws an `Error` when the text is no complete JUnit file. */
export function parseJunit(xml: string): TestCase[] {
  if (!/<\/testsuites>\s*$|<testsuites[^>]*\/>\s*$/.test(xml)) throw new Error("the JUnit file is not complete");
  const text = xml.replace(/<!--[\s\S]*?-->/g, "");
  const cases: TestCase[] = [];
  const suites: string[] = [];
  let open: { path: string[]; classname: string; status: TestCase["status"]; detail: string } | undefined;
  let failureStart: number | undefined;
  for (const tag of text.matchAll(/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g)) {
    const [whole, slash, name, attributeText = "", selfClosing] = tag;
    const isOpening = slash === "";
    const isClosing = !isOpening || selfClosing !== "";
    if (name === "testsuite") {
      if (isOpening) suites.push(attributesOf(attributeText).get("name") ?? "");
      if (isClosing) suites.pop();
    } else if (name === "testcase") {
      if (isOpening) {
        const attributes = attributesOf(attributeText);
        open = {
          path: [...suites, attributes.get("name") ?? ""],
          classname: attributes.get("classname") ?? "",
          status: "passed",
          detail: "",
        };
      }
      if (isClosing && open !== undefined) {
        cases.push(open);
        open = undefined;
      }
    } else if (name === "skipped" && open !== undefined && open.status === "passed") {
      open.status = "skipped";
    } else if ((name === "failure" || name === "error") && open !== undefined) {
      if (isOpening) {
        open.status = "failed";
        open.detail = attributesOf(attributeText).get("message")?.trim() ?? "";
        failureStart = tag.index + whole.length;
      }
      if (isClosing && failureStart !== undefined) {
        const body = unescape(text.slice(failureStart, tag.index)).trim();
        // Most runners repeat the message in the text.
        open.detail = body.includes(open.detail) ? body : `${open.detail}\n${body}`;
        failureStart = undefined;
      }
    }
  }
  return cases;
}

/**
 * Counts tests: what a reader of the files would call one.
 *
 * Node reports a file that registered no test, or that died, as a test named after it. Deno reports a `describe` as a
 * test of its own beside those inside it. Files that ran nothing are failures, where the report can tell: Bun's leaves
 * out a file whose tests are all skipped, so `filesMissing` says whether a missing one counts.
 */
export function tally(
  runtime: "node" | "deno" | "bun",
  cases: readonly TestCase[],
  files: readonly string[],
  filesMissing: boolean,
): Tally {
  const failures: string[] = [];
  let passed = 0;
  let skipped = 0;
  const names = cases.map((test) => test.path.at(-1) ?? "");
  const isFile = (name: string): boolean => files.some((file) => name === file || name.endsWith(`/${file}`));
  for (const [index, test] of cases.entries()) {
    const name = names[index] ?? "";
    if (runtime === "node" && test.path.length === 1 && isFile(name) && test.status === "passed") {
      failures.push(`${name}\nregistered no test`);
      continue;
    }
    if (runtime === "deno" && names.some((other) => other.startsWith(`${name} > `))) {
      const isOfItsOwn = test.status === "failed" && !/^\d+ test steps? failed/.test(test.detail);
      if (!isOfItsOwn) continue;
    }
    if (test.status === "passed") passed += 1;
    else if (test.status === "skipped") skipped += 1;
    else failures.push(`${test.path.join(" > ")}\n${test.detail}`.trimEnd());
  }
  if (filesMissing && runtime !== "node") {
    for (const file of files) {
      const there = cases.some((test) => test.classname.endsWith(file) || test.path[0]?.endsWith(file));
      if (!there) failures.push(`${file}\nran no test`);
    }
  }
  return { passed, skipped, failures };
}
