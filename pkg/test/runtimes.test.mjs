// The package in the runtimes and test environments of web teams, from the packed tarball: Jest and Vitest with jsdom, the
// real workerd, and an edge function's context, in which no WebAssembly is compiled from bytes.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import vm from "node:vm";
import { build } from "esbuild";
import { customer } from "./customer.mjs";

const here = fileURLToPath(new URL("..", import.meta.url));
const started = promisify(execFile);
let project;

before(() => (project = customer(["forms", "workers"])));
after(() => project?.remove());

/** Runs a program of a development dependency in the project; fails with its output. */
async function run(name, command, ...parameters) {
  const manifest = join(here, "node_modules", name, "package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  const file = join(here, "node_modules", name, typeof bin === "string" ? bin : bin[command]);
  try {
    const { stdout, stderr } = await started(process.execPath, [file, ...parameters], { cwd: project.folder, timeout: 120_000, env: { ...process.env, CI: "true", NO_COLOR: "1" } });
    return stdout + stderr;
  } catch (error) {
    assert.fail(`${name}:\n${error.stdout}\n${error.stderr}`);
  }
}

describe("in the tests of a web team", () => {
  it("runs in Jest with jsdom", async () => {
    const config = { rootDir: project.folder, testEnvironment: "jsdom", transform: {}, testMatch: ["**/forms.jest.test.cjs"], watchman: false };
    const told = await run("jest", "jest", "--ci", "--config", JSON.stringify(config));
    assert.match(told, /Tests: +\d\d? passed, \d\d? total/);
  });

  it("runs in Vitest with jsdom", async () => {
    const told = await run("vitest", "vitest", "run", "--root", project.folder, "--environment", "jsdom", "--dir", "forms", "forms.vitest");
    assert.match(told, /Tests +\d\d? passed \(\d\d?\)/);
  });
});

/** A worker as Cloudflare's tools bundle it, where `conditions` are the export conditions. */
async function bundled(entry, conditions, external, format = "esm") {
  const { outputFiles } = await build({
    entryPoints: [join(project.folder, "workers", entry)], bundle: true, format, conditions, external, write: false, logLevel: "error",
  });
  return outputFiles[0].text;
}

describe("where no WebAssembly is compiled from bytes", () => {
  async function inWorkerd(entry, conditions) {
    const dist = join(project.folder, "node_modules/onboardable/dist");
    const modules = ["onboardable.wasm", "handbook.wasm"];
    for (const file of modules) cpSync(join(dist, file), join(project.folder, file));
    // Imported by the name of the package where a worker imports it itself.
    const code = (await bundled(entry, conditions, ["*.wasm"])).replaceAll('"onboardable/onboardable.wasm"', '"./onboardable.wasm"');
    writeFileSync(join(project.folder, "worker.js"), code);
    writeFileSync(join(project.folder, "config.capnp"), `using Workerd = import "/workerd/workerd.capnp";
      const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
      const main :Workerd.Worker = (compatibilityDate = "2026-01-01", modules = [(name = "worker.js", esModule = embed "worker.js"),
        ${modules.map((file) => `(name = "${file}", wasm = embed "${file}")`).join(", ")}]);`);
    await run("workerd", "workerd", "test", "config.capnp");
  }

  it("runs in workerd, with the condition that its tools set", () => inWorkerd("worker.mjs", ["workerd", "worker", "browser"]));

  it("names the way out in workerd, without the condition", () => inWorkerd("bytes.mjs", ["worker", "browser"]));

  it("runs in an edge function, with the condition edge-light", async () => {
    const code = await bundled("worker.mjs", ["edge-light", "worker", "browser"], ["*.wasm?module"], "cjs");
    assert.ok(code.length < 300_000, "no bytes of the module are in the bundle");
    const resolve = createRequire(join(project.folder, "worker.js")).resolve;
    const wasm = resolve("onboardable/onboardable.wasm");
    const load = (name) => {
      const file = join(wasm, "..", name.replace(/\?module$/, ""));
      assert.ok(name.endsWith("?module") && existsSync(file), name);
      return new WebAssembly.Module(readFileSync(file));
    };
    const module = { exports: {} };
    const context = vm.createContext({ module, require: load, TextEncoder, TextDecoder }, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(code, context);
    await module.exports.default.test();
  });

  it("names the way out in an edge function, without the condition", async () => {
    const { outputFiles } = await build({
      stdin: { contents: 'export { checkIban } from "onboardable"', resolveDir: project.folder }, bundle: true, format: "cjs", write: false, logLevel: "error",
    });
    const module = { exports: {} };
    vm.runInContext(outputFiles[0].text, vm.createContext({ module }, { codeGeneration: { wasm: false } }));
    assert.throws(() => module.exports.checkIban("DE"), { code: "compiling_forbidden" });
  });
});
