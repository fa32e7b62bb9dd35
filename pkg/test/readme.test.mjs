// The examples of the README: each is run as it is written, and gives what its comments say. The one for a page is run by
// browser.test.mjs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";

const examples = [...readFileSync(new URL("../README.md", import.meta.url), "utf8").matchAll(/^```js\n([^]*?)^```$/gm)]
  .map(([, example]) => example)
  .filter((example) => !example.includes("document."));

it("the README has examples", () => assert.ok(examples.length >= 4));

for (const example of examples) {
  it(`the README's example: ${example.split("\n")[0]}`, async () => {
    let promises = 0;
    const body = example
      .replace(/(from |import\()"(onboardable[^"]*)"/g, (_, how, name) => how + JSON.stringify(import.meta.resolve(name)))
      .replace(/^(.*?);? +\/\/ ("(?:[^"\\]|\\.)*"|null|true|false|\d+)(:.*)?$/gm, (_, expression, value) => {
        promises += 1;
        return `assert.deepEqual(${expression}, ${value});`;
      });
    assert.equal(promises, example.split("\n").filter((line) => line.includes("// ")).length, body);
    await import(`data:text/javascript,${encodeURIComponent(`import assert from "node:assert/strict";\n${body}`)}`);
  });
}
