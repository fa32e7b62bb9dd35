// `node build.mjs CACHE RULES.wasm HANDBOOK.wasm`: from the modules that wasm-bindgen wrote to the finished package in dist/.
// `cargo xtask wasm` calls it.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build, buildSync } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
const [cache, ...bound] = process.argv.slice(2);
const entries = ["index", "en", "de", "slim", "handbook"];
const langs = ["en", "de"];
// The words that an entry includes. Several entries share the module and the words, each a file of its own.
const wordsOf = { index: langs, en: ["en"], de: ["de"] };
// These ask `onboardable` itself, so that a page that uses several of them has the module once. Each is there for every
// entry that answers: for `onboardable`, and as `onboardable/en/...`, `onboardable/de/...` and `onboardable/slim/...`.
const adapters = ["standard-schema", "react-hook-form", "dom"];
const beside = ["en", "de", "slim"];
const adaptersBeside = beside.flatMap((entry) => adapters.map((adapter) => `${entry}-${adapter}`));
// What compiles no WebAssembly from bytes: the export conditions, and how a file beside the entry is imported as a module.
const runtimes = { workerd: (file) => `./${file}`, "edge-light": (file) => `./${file}?module` };
// The declarations that the entries name; those of the other files are of nobody's concern.
const declarations = [...entries, ...adapters, ...adaptersBeside, "api", "ask", "ask.slim", "boundary", "errors", "form", "options", "shapes", "standard", "text"];

// All that js/boundary.ts calls. What nothing of this reaches is taken out, wasm-bindgen's only import with it.
const EXPORTS = ["__wbindgen_free", "__wbindgen_malloc", "call", "memory"];

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

const [wasm, handbook] = bound.map(optimised);
writeFileSync(join(dist, "onboardable.wasm"), wasm);
writeFileSync(join(dist, "handbook.wasm"), handbook);
for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) copyFileSync(join(here, "..", name), join(here, name));

const everywhere = [["esm", "js"], ["cjs", "cjs"]];
writeShared();
const inRuntimes = Object.keys(runtimes).map((runtime) => ["esm", `${runtime}.js`, runtime]);
for (const entry of [...entries, ...adapters, ...adaptersBeside]) {
  const isGivenTheModule = entry.startsWith("slim");
  for (const [format, extension, runtime] of [...everywhere, ...(isGivenTheModule ? [] : inRuntimes)]) {
    await build({
      entryPoints: [join(here, "js", `${sourceOf(entry)}.ts`)],
      outfile: join(dist, `${entry}.${extension}`),
      bundle: true,
      format,
      platform: "neutral",
      target: "es2022",
      charset: "ascii",
      legalComments: "none",
      logLevel: "warning",
      plugins: [modulePlugin(entry, extension, runtime)],
    });
  }
}
run("typescript", "tsc", "--project", join(here, "tsconfig.json"));
for (const entry of [...langs, ...adaptersBeside]) writeFileSync(join(dist, `${entry}.d.ts`), `export * from "./${sourceOf(entry)}.js";\n`);
for (const lang of langs) writeFileSync(join(dist, `analyst-${lang}.d.ts`), "/** The words for analysts, for `addWords`. */\nexport declare const words: string;\n");
for (const name of readdirSync(dist).filter((name) => name.endsWith(".d.ts"))) {
  if (!declarations.includes(name.slice(0, -5)) && !name.startsWith("analyst-")) {
    rmSync(join(dist, name));
    continue;
  }
  const text = readFileSync(join(dist, name), "utf8");
  writeFileSync(join(dist, name.replace(/\.d\.ts$/, ".d.cts")), text.replace(/(from "\.\/[^"]*)\.js"/g, '$1.cjs"'));
}
report();

// `en-dom` is `dom`, asking another entry; `en` is `index` with fewer words.
function sourceOf(entry) {
  return wordsOf[entry] ? "index" : entry.replace(/^(en|de|slim)-/, "");
}

// What several entries share: the module as text, and the packs of words, which are files of JSON, too.
function writeShared() {
  mkdirSync(join(dist, "words"));
  const shared = { rules: packedModule(wasm) };
  for (const lang of langs) {
    const reports = packOf("reports", lang);
    const analyst = packOf("analyst", lang);
    writeFileSync(join(dist, "words", `${lang}.json`), reports);
    writeFileSync(join(dist, "words", `analyst-${lang}.json`), analyst);
    shared[`words-${lang}`] = { words: reports };
    shared[`analyst-${lang}`] = { words: analyst };
  }
  for (const [name, exported] of Object.entries(shared)) {
    const contents = exportsOf(exported);
    for (const [format, extension] of everywhere) {
      buildSync({ stdin: { contents }, outfile: join(dist, `${name}.${extension}`), format, target: "es2022", charset: "utf8" });
    }
  }
}

function exportsOf(values) {
  return Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join("");
}

// The words are those of the module of the handbook, which has them all: function 15 of `src/explaining.rs`.
function packOf(part, lang) {
  const { call, memory, __wbindgen_malloc } = new WebAssembly.Instance(new WebAssembly.Module(handbook)).exports;
  const at = __wbindgen_malloc(part.length, 1) >>> 0;
  Buffer.from(part).copy(Buffer.from(memory.buffer, at));
  const [start, length] = call(15, at, part.length, langs.indexOf(lang), Date.now());
  const answer = Buffer.from(memory.buffer, start >>> 0, length).toString();
  if (!answer.startsWith("+")) throw new Error(`no words for ${part} in ${lang}: ${answer}`);
  return answer.slice(1);
}

// Takes several seconds, so the result is kept by what it was made of.
function optimised(path) {
  const bound = readFileSync(path);
  // What is called once stays a function: the engine compiles a function when it first runs. With all rules in one, that
  // takes so long that the page is blocked.
  const apart = "--one-caller-inline-max-function-size=0";
  const flags = ["-Os", "--converge", apart, "--skip-pass=memory-packing", "--dealign", "--detect-features", "--strip-producers", "--strip-debug", "--strip-target-features"];
  const version = createRequire(import.meta.url)("binaryen/package.json").version;
  const key = createHash("sha256").update(JSON.stringify([version, flags, EXPORTS])).update(bound).digest("hex");
  const folder = join(cache, basename(dirname(path)));
  const kept = join(folder, `${key}.wasm`);
  if (existsSync(kept)) return readFileSync(kept);

  checkStart(bound);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [graph, reached] = [join(folder, "graph.json"), join(folder, "reached.wasm")];
  const roots = EXPORTS.map((name) => ({ name, export: name }));
  writeFileSync(graph, JSON.stringify([{ name: "javascript", root: true, reaches: EXPORTS }, ...roots]));
  run("binaryen", "wasm-metadce", path, "--graph-file", graph, "--detect-features", "-o", reached);
  run("binaryen", "wasm-opt", reached, ...flags, "-o", kept);
  checkShape(readFileSync(kept));
  return readFileSync(kept);
}

// The start function is dropped, so it must do nothing but call the import that is dropped, too. A function that the
// module imports and exports again has the number of an import for its name.
function checkStart(bound) {
  const module = new WebAssembly.Module(bound);
  const imports = WebAssembly.Module.imports(module);
  const { exports } = new WebAssembly.Instance(module, { [imports[0]?.module]: { [imports[0]?.name]() {} } });
  if (exports.__wbindgen_start && exports.__wbindgen_start.name !== "0") {
    throw new Error("wasm-bindgen's start function now does something: call it in js/boundary.ts");
  }
}

function run(name, command, ...parameters) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin(name, command), ...parameters], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`);
}

function bin(name, command) {
  const manifest = join(here, "node_modules", name, "package.json");
  return join(dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin[command]);
}

function checkShape(bytes) {
  const module = new WebAssembly.Module(bytes);
  const imports = WebAssembly.Module.imports(module).map(({ module, name }) => `${module}:${name}`);
  const exports = WebAssembly.Module.exports(module).map(({ name }) => name).sort();
  if (imports.length > 0) throw new Error(`the module imports ${imports.join(", ")}: it must need nothing`);
  if (exports.join() !== EXPORTS.join()) throw new Error(`the module exports ${exports.join(", ")}`);
  const traces = Buffer.from(bytes).toString("latin1").match(/\/(home|root|tmp|usr|work|Users|builds)\/[\w./-]*/g);
  if (traces) throw new Error(`the module contains paths of the machine that built it: ${traces.slice(0, 5).join(", ")}`);
}

// Each adapter names the one entry beside it. Gives each entry its `ask`, its module and its words.
function modulePlugin(entry, extension, runtime) {
  const file = entry === "handbook" ? "handbook.wasm" : "onboardable.wasm";
  return {
    name: "module",
    setup(build) {
      const outside = (filter, path) => build.onResolve({ filter }, () => ({ path, external: true }));
      const inside = (filter, contents) => {
        build.onResolve({ filter }, ({ path }) => ({ path, namespace: "written" }));
        build.onLoad({ filter, namespace: "written" }, () => ({ contents, resolveDir: here }));
      };
      if (entry === "slim") {
        build.onResolve({ filter: /^\.\/ask\.js$/ }, () => ({ path: join(here, "js/ask.slim.ts") }));
      }
      if (runtime) {
        build.onResolve({ filter: /^\.\/ask\.js$/ }, () => ({ path: join(here, "js/ask.module.ts") }));
        outside(/^\.\/module\.wasm$/, runtimes[runtime](file));
      }
      if (!entries.includes(entry)) {
        const asked = beside.find((one) => entry.startsWith(`${one}-`)) ?? "index";
        outside(/^\.\/index\.js$/, `./${asked}.${extension}`);
      }
      inside(/^\.\/schemas\.js$/, exportsOf(schemas()));
      if (entry === "handbook") inside(/^\.\/packed\.js$/, exportsOf(packedModule(handbook)));
      else outside(/^\.\/packed\.js$/, `./rules.${extension}`);
      const packs = wordsOf[entry] ?? [];
      const named = packs.map((lang) => `import { words as ${lang} } from "./words-${lang}.js";\n`).join("");
      inside(/^\.\/words\.js$/, `${named}export const words = [${packs.join(", ")}];`);
      const end = runtime ? "js" : extension;
      for (const lang of langs) outside(new RegExp(`^\\./words-${lang}\\.js$`), `./words-${lang}.${end}`);
    },
  };
}

function schemas() {
  // Without its name, which only a collection of schemas needs.
  const schema = (name) => {
    const { $id, ...rest } = JSON.parse(readFileSync(join(here, `../schema/${name}.schema.json`), "utf8"));
    return rest;
  };
  return { application: schema("application"), inputs: schema("inputs") };
}

// See js/inlined.ts.
function packedModule(bytes) {
  const source = readFileSync(join(here, "js/inlined.ts"), "utf8");
  const alphabet = /ALPHABET = "(.*)";/.exec(source)[1];
  const one = Number(/ONE_CHARACTER = (\d+);/.exec(source)[1]);
  const count = new Uint32Array(256);
  for (const byte of bytes) count[byte]++;
  const byFrequency = [...count.keys()].sort((a, b) => count[b] - count[a] || a - b);
  const frequent = byFrequency.slice(0, one);
  // A frequent byte that is a character of the alphabet is written as itself; the others take the places that are left.
  const order = [...alphabet.slice(0, one)].map((character) => frequent.find((byte) => byte === character.charCodeAt(0)));
  const others = frequent.filter((byte) => !order.includes(byte));
  for (let place = 0; place < one; place++) order[place] ??= others.shift();
  order.push(...byFrequency.slice(one).sort((a, b) => a - b));
  const texts = [];
  for (const [place, byte] of order.entries()) {
    const over = place - one;
    texts[byte] = over < 0 ? alphabet[place] : alphabet[one + Math.floor(over / alphabet.length)] + alphabet[over % alphabet.length];
  }
  let text = "";
  for (const byte of bytes) text += texts[byte];
  return { packed: text, length: bytes.length, order: Buffer.from(order).toString("hex") };
}

function report() {
  const brotli = (bytes) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  const minified = (entry) =>
    Buffer.from(
      buildSync({ entryPoints: [join(dist, `${entry}.js`)], bundle: true, minify: true, format: "esm", write: false, external: ["./index.js"] }).outputFiles[0].contents,
    );
  const row = (name, bytes) =>
    `${name.padEnd(28)}${[bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes).length].map((n) => String(n).padStart(9)).join("")}`;
  console.log(`${"bytes".padEnd(28)}${"raw".padStart(9)}${"gzip".padStart(9)}${"brotli".padStart(9)}`);
  console.log(row("onboardable.wasm", wasm));
  console.log(row("onboardable, minified", minified("index")));
  for (const lang of langs) {
    console.log(row(`words/${lang}.json`, readFileSync(join(dist, `words/${lang}.json`))));
    console.log(row(`words/analyst-${lang}.json`, readFileSync(join(dist, `words/analyst-${lang}.json`))));
  }
  for (const entry of ["en", "de", "slim", "handbook", ...adapters]) console.log(row(`onboardable/${entry}, minified`, minified(entry)));
}
