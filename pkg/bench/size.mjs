// What a page loads, beside the usual stack. With --budget, too much is a failure.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { buildSync } from "esbuild";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const bundle = (path, external = []) =>
  buildSync({ entryPoints: [at(path)], bundle: true, minify: true, format: "esm", write: false, external }).outputFiles[0].contents;
const sizes = (bytes) => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
});

// What is on a page before the first focus, as the README writes it; the rest is loaded then.
const [, onFirstFocus] = /^```js\n(const form = document[^]*?)^```$/m.exec(readFileSync(at("../README.md"), "utf8"));
const before = buildSync({ stdin: { contents: onFirstFocus }, bundle: true, minify: true, format: "esm", write: false, external: ["onboardable*"] });

const rows = {
  "before the first focus": sizes(before.outputFiles[0].contents),
  "onboardable.wasm": sizes(readFileSync(at("../dist/onboardable.wasm"))),
  "onboardable": sizes(bundle("../dist/index.js")),
  "onboardable/en": sizes(bundle("../dist/en.js")),
  "onboardable/de": sizes(bundle("../dist/de.js")),
  "onboardable/analyst/en": sizes(bundle("../dist/analyst-en.js")),
  "onboardable/analyst/de": sizes(bundle("../dist/analyst-de.js")),
  "onboardable/handbook": sizes(bundle("../dist/handbook.js")),
  "onboardable/slim": sizes(bundle("../dist/slim.js")),
  "onboardable/standard-schema": sizes(bundle("../dist/standard-schema.js", ["./index.js"])),
  "onboardable/react-hook-form": sizes(bundle("../dist/react-hook-form.js", ["./index.js"])),
  "onboardable/dom": sizes(bundle("../dist/dom.js", ["./index.js"])),
  "zod + ibantools + libphonenumber-js/min": sizes(bundle("stack.mjs")),
};
const width = Math.max(...Object.keys(rows).map((name) => name.length));
console.log(`${"bytes, minified".padEnd(width)}${["raw", "gzip", "brotli"].map((name) => name.padStart(10)).join("")}`);
for (const [name, row] of Object.entries(rows)) {
  console.log(`${name.padEnd(width)}${Object.values(row).map((bytes) => String(bytes).padStart(10)).join("")}`);
}

if (process.argv.includes("--budget")) {
  const budget = JSON.parse(readFileSync(at("budget.json"), "utf8"));
  const over = Object.entries(budget).filter(([name, most]) => rows[name].brotli > most);
  for (const [name, most] of over) console.error(`${name}: ${rows[name].brotli} bytes of brotli, the budget in bench/budget.json is ${most}`);
  if (over.length > 0) process.exit(1);
}
