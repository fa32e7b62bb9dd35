// The package as others meet it: packed, looked through by linters, bundled, and type-checked by a customer's sample.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build as esbuild } from "esbuild";
import { publint } from "publint";
import { build as vite } from "vite";
import { customer as project } from "./customer.mjs";

const here = fileURLToPath(new URL("..", import.meta.url));
const bin = (name) => join(here, "node_modules/.bin", name);
const quiet = { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };

describe("the package", () => {
  let customer;

  before(() => (customer = project(["customer"])));
  after(() => customer?.remove());

  it("holds the files it is promised to hold", () => {
    const golden = readFileSync(new URL("package-files.txt", import.meta.url), "utf8").trim().split("\n");
    assert.deepEqual(customer.files, golden, "a changed list is a decision: if it is meant, write it to test/package-files.txt");
  });

  it("says what it is licensed under, and what has changed", () => {
    const text = (name) => readFileSync(join(customer.folder, "node_modules/onboardable", name), "utf8");
    assert.equal(JSON.parse(text("package.json")).license, "MIT OR Apache-2.0");
    assert.match(text("LICENSE-MIT"), /Permission is hereby granted/);
    assert.match(text("LICENSE-APACHE"), /Apache License/);
    assert.match(text("CHANGELOG.md"), /^# Changelog/);
  });

  it("has the licences of what others wrote and is compiled in", () => {
    const text = readFileSync(join(customer.folder, "node_modules/onboardable/THIRD-PARTY.txt"), "utf8");
    for (const name of ["Rust standard library", "chrono", "serde_json", "wasm-bindgen"]) assert.match(text, new RegExp(`^${name}`, "m"));
    assert.match(text, /Permission is hereby granted/);
  });

  it("contains no path of the machine that built it", () => {
    const paths = [fileURLToPath(new URL("../..", import.meta.url)), `${homedir()}/`, process.env.CARGO_HOME, process.env.RUSTUP_HOME].filter((path) => path?.length > 1);
    const usual = /\/(home|root|Users|builds)\/\w/;
    for (const name of customer.files) {
      const text = readFileSync(join(customer.folder, "node_modules/onboardable", name), "latin1");
      for (const path of paths) assert.ok(!text.includes(path), `${name} contains ${path}`);
      assert.equal(usual.exec(text)?.[0], undefined, name);
    }
  });

  it("has an entry for each runtime that compiles nothing, with no bytes in it", () => {
    const { exports } = JSON.parse(readFileSync(join(customer.folder, "node_modules/onboardable/package.json"), "utf8"));
    for (const [entry, conditions] of Object.entries(exports)) {
      if (typeof conditions === "string" || /^\.\/(slim|analyst)/.test(entry)) continue;
      for (const runtime of ["workerd", "edge-light"]) {
        const text = readFileSync(join(customer.folder, "node_modules/onboardable", conditions[runtime].default), "utf8");
        assert.ok(text.length < 100_000, `${entry}: ${runtime}`);
        assert.ok(!/from "\.\/index\.js"/.test(text), `${entry}: ${runtime}`);
      }
    }
  });

  it("runs nothing when it is installed, and needs nothing to run", () => {
    const manifest = JSON.parse(readFileSync(join(customer.folder, "node_modules/onboardable/package.json"), "utf8"));
    assert.equal(manifest.scripts, undefined);
    assert.equal(manifest.dependencies, undefined);
    assert.equal(manifest.optionalDependencies, undefined);
  });

  it("has nothing that publint minds", async () => {
    const { messages } = await publint({ pkgDir: here, strict: true });
    assert.deepEqual(messages, []);
  });

  // A file of JSON has no types, and the oldest way of resolving knows no `exports`.
  const langs = ["en", "de"];
  it("has types that resolve in every way there is", () => {
    const told = JSON.parse(
      execFileSync(bin("attw"), [customer.tarball, "--format", "json", "--exclude-entrypoints", "onboardable.wasm", ...langs.flatMap((lang) => [`words/${lang}.json`, `words/analyst-${lang}.json`])], quiet),
    );
    assert.deepEqual(told.analysis?.problems ?? told.problems, told.analysis ? [] : {});
  });

  it("has types that a customer's sample is checked by", () => {
    for (const moduleResolution of ["nodenext", "bundler"]) {
      const config = {
        compilerOptions: {
          strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: "es2022", lib: ["es2022", "dom"], types: [], skipLibCheck: false,
          module: moduleResolution === "bundler" ? "esnext" : "nodenext", moduleResolution,
        },
        include: ["customer"],
      };
      writeFileSync(join(customer.folder, "tsconfig.json"), JSON.stringify(config));
      try {
        execFileSync(bin("tsc"), ["--project", customer.folder], quiet);
      } catch (error) {
        assert.fail(error.stdout);
      }
    }
  });

  it("runs after each bundler, alone", async () => {
    const entry = join(customer.folder, "customer/bundled.mjs");
    const out = (name) => join(customer.folder, `out-${name}`);
    await esbuild({ entryPoints: [entry], bundle: true, minify: true, format: "esm", outfile: join(out("esbuild"), "bundled.mjs"), logLevel: "error" });
    await vite({
      root: customer.folder, configFile: false, logLevel: "error",
      build: { outDir: out("vite"), lib: { entry, formats: ["es"], fileName: () => "bundled.mjs" }, minify: true },
    });
    for (const name of ["esbuild", "vite"]) {
      // Far from node_modules: whatever is not in the bundle would be missing.
      const far = mkdtempSync(join(tmpdir(), "onboardable-bundle-"));
      cpSync(out(name), far, { recursive: true });
      const bundle = readFileSync(join(far, "bundled.mjs"), "utf8");
      const { answer } = await import(pathToFileURL(join(far, "bundled.mjs")));
      assert.deepEqual(answer, ["deny", "de", 1], name);
      assert.equal(bundle.split("__wbindgen_malloc").length <= 4, true, `${name}: one copy of the module`);
      rmSync(far, { recursive: true });
    }
  });

  it("leaves nothing in a bundle that does not use it", async () => {
    const { outputFiles } = await esbuild({
      stdin: { contents: 'import { assess } from "onboardable"; import "onboardable/dom"; console.log(1)', resolveDir: customer.folder },
      bundle: true, minify: true, format: "esm", write: false, logLevel: "error",
    });
    assert.ok(outputFiles[0].text.length < 50, outputFiles[0].text.slice(0, 500));
  });

  it("is required by CommonJS from where it is installed", () => {
    const script = 'const { assess, OnboardableError } = require("onboardable"); console.log(assess({ person: { birth_country: "US" } }).decision); try { assess("{") } catch (e) { console.log(e instanceof OnboardableError) }';
    assert.equal(execFileSync(process.execPath, ["--eval", script], { ...quiet, cwd: customer.folder, input: "" }), "deny\ntrue\n");
  });
});
