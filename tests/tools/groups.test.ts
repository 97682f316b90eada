import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import process from "node:process";
import { root, run } from "../../tools/run.ts";
import { GROUP_SIZE, groupFiles, groupModule, writeGroups } from "../../tools/testing/groups.ts";
import { parseJunit } from "../../tools/testing/junit.ts";

describe("test files that share a process on Node", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "opend-client-groups-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("are neighbours in a folder, not too many, and nothing that wants a process of its own", () => {
    const many = Array.from({ length: GROUP_SIZE + 1 }, (_, index) => `tests/quote/many_${index}.test.ts`);
    const files = [
      "tests/codec/a.test.ts",
      "tests/faults/f.test.ts",
      "tests/codec/b.test.ts",
      ...many,
      "tests/wire/hook.test.ts",
    ];
    const sources: Readonly<Record<string, string>> = { "tests/wire/hook.test.ts": 'import "x";\nafter(() => {});\n' };
    assert.deepEqual(groupFiles(files, (path) => sources[path] ?? "  after(() => {});"), [
      ["tests/faults/f.test.ts"],
      ["tests/wire/hook.test.ts"],
      ["tests/codec/a.test.ts", "tests/codec/b.test.ts"],
      many.slice(0, GROUP_SIZE),
      many.slice(GROUP_SIZE),
    ]);
  });

  it("every file is in one group", () => {
    const files = ["tests/a/x.test.ts", "tests/a/y.test.ts", "tests/b/x.test.ts", "tests/tools/t.test.ts"];
    assert.deepEqual(groupFiles(files, () => "").flat().sort(), files);
  });

  it("are all run, and one that cannot be loaded fails by its name", async () => {
    const good = 'import { it } from "node:test";\nit("runs", () => {});\n';
    await writeFile(join(folder, "good.test.mjs"), good);
    await writeFile(join(folder, "bad.test.mjs"), 'throw new Error("cannot be loaded");\n');
    await writeFile(join(folder, "other.test.mjs"), good.replace("runs", "runs too"));
    const group = join(folder, "group.test.mjs");
    await writeFile(group, groupModule(["bad.test.mjs", "good.test.mjs", "other.test.mjs"], folder));
    const report = join(folder, "report.xml");
    const reporter = ["--test-reporter=junit", `--test-reporter-destination=${report}`];
    const { exitCode } = await run(process.execPath, ["--test", ...reporter, group]);
    assert.equal(exitCode, 1);
    const cases = parseJunit(await readFile(report, "utf8")).map(({ path, status }) => `${path.join(" > ")} ${status}`);
    assert.deepEqual(cases, ["bad.test.mjs failed", "runs passed", "runs too passed"]);
  });

  it("a file by itself is given as it is", () => {
    assert.deepEqual(writeGroups(["tests/tools/run.test.ts"], root, folder), ["tests/tools/run.test.ts"]);
  });
});
