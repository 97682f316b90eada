import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseJunit, tally } from "../../tools/testing/junit.ts";

// Shortened from what the three runners wrote of the same files.
const node = `<?xml version="1.0" encoding="utf-8"?>
<testsuites>
	<testcase name="/project/tests/a/crash.test.ts" time="0.36" classname="test" failure="test failed">
		<failure type="testCodeFailure" message="test failed">
[Error: test failed] { exitCode: 7 }
		</failure>
	</testcase>
	<testcase name="/project/tests/a/empty.test.ts" time="0.3" classname="test"/>
	<testsuite name="outer &lt;a>" time="0.004" tests="3" failures="1" skipped="1" hostname="vm">
		<testcase name="passes" time="0.0004" classname="test"/>
		<!-- a comment with a <testcase name="not one"/> inside -->
		<testcase name="fails" time="0.001" classname="test" failure="1 !== 2">
			<failure type="testCodeFailure" message="1 !== 2">
AssertionError: 1 !== 2 at &lt;anonymous>
			</failure>
		</testcase>
		<testcase name="skipped" time="0.0001" classname="test">
			<skipped type="skipped" message="no reason"/>
		</testcase>
	</testsuite>
</testsuites>
`;

const deno = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="deno test" tests="5" failures="3" errors="0" time="0.249">
    <testsuite name="./tests/a/one.test.ts" tests="2" disabled="0" errors="0" failures="2">
        <testcase name="outer" classname="./tests/a/one.test.ts" time="0.013" line="3" col="1">
            <failure message="1 test step failed">1 test step failed.</failure>
        </testcase>
        <testcase name="hook" classname="./tests/a/one.test.ts" time="0.000" line="10" col="1">
            <failure message="Uncaught Error: before failed">Error: before failed</failure>
        </testcase>
    </testsuite>
    <testsuite name="ext:deno_node/testing.ts" tests="4" disabled="1" errors="0" failures="1">
        <testcase name="outer &gt; passes" classname="ext:deno_node/testing.ts" time="0.001"></testcase>
        <testcase name="outer &gt; fails" classname="ext:deno_node/testing.ts" time="0.004">
            <failure message="Uncaught AssertionError">AssertionError &quot;x&quot; &#10;line &#x41;</failure>
        </testcase>
        <testcase name="outer &gt; inner" classname="ext:deno_node/testing.ts" time="0.002"></testcase>
        <testcase name="outer &gt; inner &gt; skipped" classname="ext:deno_node/testing.ts" time="0"><skipped/></testcase>
        <testcase name="hook &gt; never" classname="ext:deno_node/testing.ts" time="0"></testcase>
    </testsuite>
</testsuites>`;

const bun = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="bun test" tests="2" assertions="0" failures="1" skipped="0" time="0.02">
  <testsuite name="tests/a/one.test.ts" file="tests/a/one.test.ts" tests="2" failures="1" skipped="0">
    <testsuite name="outer" file="tests/a/one.test.ts" line="3" tests="2" failures="1" skipped="0">
      <testcase name="passes" classname="outer" time="0.001" file="tests/a/one.test.ts" line="5" assertions="0" />
      <testcase name="fails" classname="outer" time="0.001" file="tests/a/one.test.ts" line="6" assertions="0">
        <failure type="AssertionError" message="1 !== 2&#10;">AssertionError: 1 !== 2&#10;</failure>
      </testcase>
    </testsuite>
  </testsuite>
</testsuites>`;

describe("parseJunit", () => {
  it("reads names, suites, states and failures", () => {
    const cases = parseJunit(node);
    assert.deepEqual(cases.map(({ path, status }) => [path.join("/"), status]), [
      ["/project/tests/a/crash.test.ts", "failed"],
      ["/project/tests/a/empty.test.ts", "passed"],
      ["outer <a>/passes", "passed"],
      ["outer <a>/fails", "failed"],
      ["outer <a>/skipped", "skipped"],
    ]);
    assert.equal(cases[3]?.detail, "AssertionError: 1 !== 2 at <anonymous>");
  });

  it("keeps a message that the text does not repeat, and resolves character references", () => {
    const failed = parseJunit(deno).find(({ path }) => path.at(-1) === "outer > fails");
    assert.equal(failed?.detail, 'Uncaught AssertionError\nAssertionError "x" \nline A');
  });

  it("reads a report without tests", () => {
    assert.deepEqual(parseJunit('<?xml version="1.0"?>\n<testsuites name="deno test" tests="0">\n</testsuites>\n'), []);
    assert.deepEqual(parseJunit("<testsuites/>"), []);
  });

  it("refuses a report that was cut off", () => {
    for (const text of ["", node.slice(0, 300), bun.slice(0, -3)]) {
      assert.throws(() => parseJunit(text), /not complete/);
    }
  });
});

describe("tally", () => {
  it("counts a file that registered nothing on Node as a failure", () => {
    const result = tally("node", parseJunit(node), ["tests/a/crash.test.ts", "tests/a/empty.test.ts"], true);
    assert.equal(result.passed, 1);
    assert.equal(result.skipped, 1);
    assert.deepEqual(result.failures.map((failure) => failure.split("\n")[0]), [
      "/project/tests/a/crash.test.ts",
      "/project/tests/a/empty.test.ts",
      "outer <a> > fails",
    ]);
  });

  it("does not count a describe of Deno's, but does count its own failure", () => {
    const result = tally("deno", parseJunit(deno), ["tests/a/one.test.ts"], true);
    assert.equal(result.passed, 2); // outer > passes, hook > never
    assert.equal(result.skipped, 1);
    assert.deepEqual(result.failures.map((failure) => failure.split("\n")[0]), [
      "./tests/a/one.test.ts > hook",
      "ext:deno_node/testing.ts > outer > fails",
    ]);
  });

  it("counts Bun's", () => {
    const result = tally("bun", parseJunit(bun), ["tests/a/one.test.ts"], false);
    assert.equal(result.passed, 1);
    assert.deepEqual(result.failures, ["tests/a/one.test.ts > outer > fails\nAssertionError: 1 !== 2"]);
  });

  it("names the files that are not in the report, where that says something", () => {
    const files = ["tests/a/one.test.ts", "tests/a/crash.test.ts"];
    assert.equal(tally("bun", parseJunit(bun), files, false).failures.length, 1);
    assert.deepEqual(tally("bun", parseJunit(bun), files, true).failures.slice(1), [
      "tests/a/crash.test.ts\nran no test",
    ]);
    assert.ok(tally("deno", parseJunit(deno), files, true).failures.includes("tests/a/crash.test.ts\nran no test"));
  });
});
