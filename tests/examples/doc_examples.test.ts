// runtimes: node
// Every example of a doc comment: compiled, and run where it can be.

import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import { build } from "esbuild";
import { root, run } from "../../tools/run.ts";
import { findProgram } from "../../tools/runtimes.ts";
import {
  type DocExample,
  docExamples,
  docPackages,
  exampleModule,
  examplesOf,
  exportedNames,
  givenTo,
  runsOn,
} from "./doc_examples.ts";
import { leastReplies } from "./doc_examples_replies.ts";
import { runProgram } from "./program.ts";

const contexts = join(root, "tests/examples/doc_examples_contexts.ts");

const runtimes = ["node", "deno", "bun"] as const;

/** The generated ones are of one pattern that is no runtime's own: those on Node stand for all. */
function isRunOn(example: DocExample, runtime: (typeof runtimes)[number]): boolean {
  return runsOn(example, runtime) && (!example.generated || runtime === "node");
}

/** What a program of Bun, Deno or Cloudflare Workers finds there, as far as an example uses it. */
const GLOBALS = `
declare const Bun: { file(path: string): { text(): Promise<string> } };
declare const Deno: { readTextFile(path: string): Promise<string> };
declare module "cloudflare:sockets" {
  export const connect: import("@opend/client").WinterTCConnect;
}
`;

describe("the examples of the doc comments", () => {
  let folder: string;
  let examples: readonly DocExample[];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "opend-client-doc-"));
    await symlink(join(root, "node_modules"), join(folder, "node_modules"), "dir");
    examples = docExamples();
    const exported = exportedNames();
    await Promise.all(
      examples.map((example, index) =>
        writeFile(join(folder, `example_${index}.ts`), `// ${example.where}\n${exampleModule(example, exported)}`)
      ),
    );
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it("are found where they stand, with what they need", () => {
    const text = [
      "/**",
      " * @example",
      " * ```ts",
      ' * import { a } from "b";',
      " *",
      " * quote.on(a, () => {});",
      " * ```",
      " */",
      "  /**",
      "   * ```ts",
      "   * const sim = await Deno.x(this.quote, sim);",
      "   * ```",
      "   */",
    ].join("\n");
    const [first, second, ...others] = examplesOf("x.ts", text);
    assert.deepEqual(others, []);
    assert.deepEqual(first, {
      where: "x.ts:3",
      generated: false,
      source: 'import { a } from "b";\n\nquote.on(a, () => {});',
    });
    assert.equal(second?.where, "x.ts:10");
    assert.deepEqual([givenTo(first!), givenTo(second!)], [["quote"], []]);
    assert.deepEqual([runsOn(first!, "node"), runsOn(second!, "node"), runsOn(second!, "deno")], [true, false, true]);
    assert.throws(() => examplesOf("y.ts", "/**\n * ```ts\n */"), /y\.ts:2: the example has no end/);
  });

  it("pass the type checker of a user who is strict", async () => {
    const given = 'import type { OpenQuoteContext, OpenTradeContext, TradeOrder } from "@opend/client";\n' +
      'import type { Simulator } from "@opend/client/simulator";\n' +
      "export interface Given { quote: OpenQuoteContext; trade: OpenTradeContext; order: TradeOrder; sim: Simulator; pem: string }\n";
    await writeFile(join(folder, "given.ts"), given);
    await writeFile(join(folder, "globals.d.ts"), GLOBALS);
    const paths = Object.fromEntries(Object.entries(docPackages).map(([name, path]) => [name, [path]]));
    const compilerOptions = {
      strict: true,
      noUncheckedIndexedAccess: true,
      target: "ES2023",
      lib: ["ES2023", "ESNext.Disposable", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
      module: "ESNext",
      moduleResolution: "bundler",
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      noEmit: true,
      paths: { ...paths, given: [join(folder, "given.ts")] },
    };
    const files = ["globals.d.ts", ...examples.map((_, index) => `example_${index}.ts`)];
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { exitCode, output } = await run(process.execPath, [
      tsc,
      "-p",
      join(folder, "tsconfig.json"),
      "--pretty",
      "false",
    ]);
    const named = output.replaceAll(
      /example_(\d+)\.ts/g,
      (_, index: string) => `example of ${examples[Number(index)]?.where}`,
    );
    assert.equal(exitCode, 0, named);
  });

  describe("run and end", () => {
    before(async () => {
      const rsaPrivateKey = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey
        .export({ type: "pkcs1", format: "pem" }).toString();
      await writeFile(join(folder, "opend.pem"), rsaPrivateKey);
      const replies = [...await leastReplies()].map(([id, body]) => [id, [...body]]);
      const lines: string[] = [];
      const table: string[] = [];
      for (const [index, example] of examples.entries()) {
        const on = runtimes.filter((runtime) => isRunOn(example, runtime));
        if (on.length === 0) continue;
        lines.push(`import example_${index} from "./example_${index}.ts";`);
        const { where, source, generated } = example;
        const facts = { where, on, given: givenTo(example), generated, encrypted: /rsaPrivateKey/.test(source) };
        table.push(`{ ...${JSON.stringify(facts)}, run: example_${index} },`);
      }
      lines.push(
        `import { main } from ${JSON.stringify(join(root, "tests/examples/doc_examples_main.ts"))};`,
        `const replies = ${JSON.stringify(replies)}.map(([id, body]) => [id, new Uint8Array(body)]);`,
        `await main([${table.join("\n")}], new Map(replies), ${JSON.stringify(rsaPrivateKey)});`,
      );
      await writeFile(join(folder, "main.ts"), lines.join("\n"));
      await build({
        absWorkingDir: root,
        entryPoints: [join(folder, "main.ts")],
        outfile: join(folder, "main.mjs"),
        bundle: true,
        platform: "node",
        format: "esm",
        target: "node20",
        alias: { ...docPackages, "@opend/client": contexts },
        // ws is CommonJS and asks for Node's modules by require.
        banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
        tsconfigRaw: {},
        logLevel: "error",
      });
    });

    for (const runtime of runtimes) {
      it(`on ${runtime}`, async () => {
        const command = {
          node: [process.execPath],
          deno: [findProgram("deno"), "run", "-A", "--no-check"],
          bun: [findProgram("bun")],
        };
        const { lines, errors, exitCode } = await runProgram([...command[runtime], join(folder, "main.mjs"), runtime], {
          cwd: folder,
        });
        assert.deepEqual([errors, exitCode], ["", 0], lines.join("\n"));
        const wanted = examples.filter((example) => isRunOn(example, runtime)).length;
        assert.match(lines.at(-1) ?? "", new RegExp(`^ran ${wanted} of ${wanted} in \\d+ ms$`));
        console.log(`${runtime}: ${lines.at(-1)}, ${examples.length - wanted} not run`);
      });
    }
  });
});
