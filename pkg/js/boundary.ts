/**
 * The JavaScript side of the boundary: one question in, one answer out, through the memory of a WebAssembly instance.
 *
 * Written by hand, because the loader that wasm-bindgen generates never replaces its instance. Here a trap drops the
 * instance, and the next call makes a new one from the compiled module. When the module is built, `build.mjs` checks that
 * it exports the four things used here and imports nothing.
 */

import { type ErrorCode, OnboardableError } from "./errors.js";

/** The functions of the module, by number: those of `answer` in `src/lib.rs`, `src/judging.rs` and `src/explaining.rs`. */
export const enum Fn {
  Versions = 0,
  Instant = 1,
  Assess = 2,
  Explain = 3,
  Rulebook = 4,
  SanitizeFirstName = 5,
  SanitizeLastName = 6,
  EligibleMethods = 7,
  Advance = 8,
  CheckUpdate = 9,
  MayReactivate = 10,
  AssessForm = 11,
  FieldNames = 12,
  NextQuestions = 13,
  AddWords = 14,
  Languages = 15,
  CheckName = 16,
  CheckIban = 17,
  CheckMobileNumber = 18,
  CheckAddress = 19,
  CheckProofOfAddress = 20,
  CheckIdentityDocument = 21,
  CheckTin = 22,
  Way = 23,
}

/**
 * Asks the module: a function, its text, the options as a number, the instant in milliseconds. The answer is JSON, or
 * begins with {@link CLEAN}.
 */
export type Ask = (fn: Fn, input: string, options: number, asOf: number) => string;

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly call: (fn: number, ptr: number, length: number, options: number, asOf: number) => readonly [number, number];
  readonly __wbindgen_malloc: (length: number, align: number) => number;
  readonly __wbindgen_free: (ptr: number, length: number, align: number) => void;
}

// Only taken here, not used: what is absent fails at the first question, never at the import.
const { parse } = JSON;
const { apply, getOwnPropertyDescriptor } = Reflect;
const { Uint8Array, encodeURIComponent, decodeURIComponent, parseInt } = globalThis;
// Absent in some engines: the first question fails with `no_webassembly`.
const { Module, Instance, Memory, compile } = (globalThis.WebAssembly ?? {}) as Partial<typeof WebAssembly>;
const { charCodeAt, slice } = String.prototype;
// Absent in jsdom, where most tests of forms run: see `encoded`.
const { TextEncoder, TextDecoder } = globalThis as Partial<typeof globalThis>;
const { encode } = (TextEncoder?.prototype ?? {}) as Partial<TextEncoder>;
const { decode } = (TextDecoder?.prototype ?? {}) as Partial<TextDecoder>;
const { set, subarray } = Uint8Array.prototype;
const { toString } = Number.prototype;
const { fromCharCode } = String;
const { now } = Date;
// Absent where there is nothing but the language.
const { setTimeout } = globalThis as Partial<typeof globalThis>;
const bufferOf = Memory && (getOwnPropertyDescriptor(Memory.prototype, "buffer")?.get as () => ArrayBuffer);

/** Below this many characters a loop is faster than the engine's encoder. */
const SHORT = 48;
const PLUS = 0x2b;
const EQUALS = 0x3d;
const PERCENT = 0x25;

/** Begins the answer to a check that found nothing; the parts of the value follow. See `clean` in `src/judging.rs`. */
export const CLEAN = "=";
/** In the options of a check: the input is the text itself, not JSON. */
export const PLAIN = 16;
/** In the options of a question about an application: the last gate. See `gateOf` in options.ts. */
const ACCOUNT_OPENING = 32;
/** In the options: the caller states no language. It is then that of the words that were added first. */
export const NO_LANG = 15;

/** Compiles the module, or throws the reason why this page cannot. */
export function compiled(bytes: Uint8Array<ArrayBuffer>): WebAssembly.Module {
  try {
    return new Module!(bytes);
  } catch {
    throw whyNot();
  }
}

/** Compiles as {@link compiled} does, without blocking the page. */
export async function compiledLater(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<WebAssembly.Module> {
  try {
    return await apply(compile!, undefined, [bytes]);
  } catch {
    throw whyNot();
  }
}

/** What a page is likely to ask first, each with functions of the module that those before it do not need. */
const FIRST_ASKED: ReadonlyArray<readonly [Fn, string, number]> = [
  [Fn.Languages, "", 0],
  [Fn.CheckName, '"A"', NO_LANG],
  [Fn.CheckIban, '"A"', NO_LANG],
  [Fn.CheckMobileNumber, '"A"', NO_LANG],
  [Fn.CheckAddress, '"A"', NO_LANG],
  [Fn.AssessForm, "{}", ACCOUNT_OPENING + NO_LANG],
];

/**
 * Starts the module, and asks what every form needs: engines compile a function when it first runs. In steps, between which
 * the page may do other things.
 */
export async function warmUp(ask: Ask): Promise<void> {
  for (let at = 0; at < FIRST_ASKED.length; at++) {
    const [fn, input, options] = FIRST_ASKED[at]!;
    ask(fn, input, options, now());
    await pause();
  }
}

/** Lets the page do what is waiting. */
export function pause(): Promise<void> {
  return new Promise((resume) => (setTimeout ? setTimeout(resume) : resume()));
}

/** Returns why a module that is known to be valid could not be compiled or run. */
export function whyNot(): OnboardableError {
  if (!Module) return new OnboardableError("no_webassembly", "onboardable: this engine has no WebAssembly");
  try {
    // The shortest valid module: only a policy refuses it.
    new Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  } catch (refused) {
    if (!isOfPage(refused)) {
      return new OnboardableError(
        "compiling_forbidden",
        "onboardable: this runtime compiles no WebAssembly from bytes, as on Cloudflare Workers and in edge functions: " +
          'bundle with the export condition "workerd" or "edge-light", which imports the compiled module; or import ' +
          '"onboardable/onboardable.wasm" yourself and give it, with a pack of words, to init of "onboardable/slim"',
      );
    }
    return new OnboardableError(
      "blocked_by_csp",
      "onboardable: this page's Content-Security-Policy blocks WebAssembly: add 'wasm-unsafe-eval' to script-src",
      "script-src 'wasm-unsafe-eval'",
    );
  }
  return new OnboardableError(
    "no_webassembly",
    "onboardable: this engine did not compile or run the module",
  );
}

/** Whether a page's policy refused the module. A page's worker has no document, but engines name the policy. */
function isOfPage(refused: unknown): boolean {
  return typeof document === "object" || /CSP|Content.?Security.?Policy/i.test(`${(refused as Error | undefined)?.message}`);
}

/**
 * Asks the module that `source` gives; `source` is called once, at the first question. The module has no words of its own:
 * each instance is given the packs of `words`, and `AddWords` adds one to them.
 */
export function boundary(source: () => WebAssembly.Module, words: readonly string[] = []): Ask {
  const packs = [...words];
  let module: WebAssembly.Module | undefined;
  let wasm: Exports | undefined;
  let buffer: ArrayBuffer | undefined;
  let view: Uint8Array<ArrayBuffer>;

  function start(): Exports {
    module ??= source();
    let started: Exports;
    try {
      started = new Instance!(module).exports as unknown as Exports;
    } catch {
      throw whyNot();
    }
    for (let at = 0; at < packs.length; at++) answered(started, Fn.AddWords, packs[at] as string, 0, 0);
    return (wasm = started);
  }

  /** The memory as it is now: when it grows, the engine replaces its buffer. */
  function bytes(memory: WebAssembly.Memory): Uint8Array {
    const now = apply(bufferOf!, memory, []);
    if (now !== buffer) view = new Uint8Array((buffer = now));
    return view;
  }

  function place(wasm: Exports, text: string): void {
    const { length } = text;
    if (length < SHORT) {
      const at = (ptr = wasm.__wbindgen_malloc(length, 1) >>> 0);
      size = length;
      const memory = bytes(wasm.memory);
      let done = 0;
      for (; done < length; done++) {
        const unit: number = apply(charCodeAt, text, [done]);
        if (unit > 0x7f) break;
        memory[at + done] = unit;
      }
      if (done === length) return;
      wasm.__wbindgen_free(at, length, 1);
    }
    const encoding = encoded(text);
    size = byteLength(encoding);
    ptr = wasm.__wbindgen_malloc(size, 1) >>> 0;
    apply(set, bytes(wasm.memory), [encoding, ptr]);
  }
  let ptr = 0;
  let size = 0;

  /** Whether a pack was added before. The module never frees one: a page that adds it on every evaluation would fill it. */
  function isAdded(pack: string): boolean {
    for (let at = 0; at < packs.length; at++) if (packs[at] === pack) return true;
    return false;
  }

  return (fn, input, options, asOf) => {
    if (fn === Fn.AddWords && isAdded(input)) return "null";
    const answer = answered(wasm ?? start(), fn, input, options, asOf);
    if (fn === Fn.AddWords) packs[packs.length] = input;
    return answer;
  };

  function answered(running: Exports, fn: Fn, input: string, options: number, asOf: number): string {
    let taken: boolean;
    let json: string;
    try {
      place(running, input);
      const answer = running.call(fn, ptr, size, options, asOf);
      const at = answer[0] >>> 0;
      const length = answer[1] >>> 0;
      const tag = bytes(running.memory)[at];
      const clean = tag === EQUALS;
      taken = clean || tag === PLUS;
      json =
        clean && length === 1
          ? CLEAN
          : decoded(new Uint8Array(buffer as ArrayBuffer, clean ? at : at + 1, clean ? length : length - 1));
      running.__wbindgen_free(at, length, 1);
    } catch {
      // Whatever the reason, the state of the instance is not known.
      wasm = undefined;
      throw new OnboardableError("stopped", "onboardable: the rules stopped half-way; please report this as a bug in onboardable");
    }
    if (taken) return json;
    throw refusal(parse(json));
  }
}

const byteLengthOf = getOwnPropertyDescriptor(Reflect.getPrototypeOf(Uint8Array.prototype) as object, "byteLength")
  ?.get as () => number;
const byteLength = (array: Uint8Array): number => apply(byteLengthOf, array, []);

let encoder: TextEncoder | undefined;
let decoder: TextDecoder | undefined;

/** A well-formed text as UTF-8. */
function encoded(text: string): Uint8Array {
  if (TextEncoder) return apply(encode!, (encoder ??= new TextEncoder()), [text]);
  const escaped = encodeURIComponent(text);
  const bytes = new Uint8Array(escaped.length);
  let size = 0;
  for (let at = 0; at < escaped.length; at++) {
    let unit: number = apply(charCodeAt, escaped, [at]);
    if (unit === PERCENT) {
      unit = parseInt(apply(slice, escaped, [at + 1, at + 3]), 16);
      at += 2;
    }
    bytes[size++] = unit;
  }
  return apply(subarray, bytes, [0, size]);
}

/** The text of valid UTF-8. */
function decoded(bytes: Uint8Array): string {
  if (TextDecoder) return apply(decode!, (decoder ??= new TextDecoder("utf-8", { ignoreBOM: true })), [bytes]);
  let escaped = "";
  const length = byteLength(bytes);
  for (let at = 0; at < length; at++) {
    const unit = bytes[at] as number;
    escaped += unit < 0x80 && unit !== PERCENT ? fromCharCode(unit) : `%${apply(toString, unit, [16])}`;
  }
  return decodeURIComponent(escaped);
}

interface Refusal {
  readonly code: string;
  readonly problem: string;
  readonly line: number;
  readonly column: number;
}

function refusal({ code, problem, line, column }: Refusal): OnboardableError {
  switch (code) {
    case "not_json":
    case "not_an_object":
    case "duplicate_key":
    case "too_large": {
      const where = line > 0 ? ` (line ${line}, column ${column})` : "";
      return new OnboardableError(code, problem ? `onboardable: ${problem}${where}` : "onboardable: too large for one application");
    }
    case "invalid_as_of":
      return new OnboardableError(
        code,
        'onboardable: asOf must be a Date, a day such as "2026-11-21" or an instant in UTC such as "2026-11-21T10:00:00Z", from 1900 to 2200',
      );
    case "invalid_option":
    case "invalid_words":
      return new OnboardableError(code, `onboardable: ${problem}`);
    case "no_words":
      return new OnboardableError(
        code,
        'onboardable: the words of this language are not loaded: import "onboardable", which has both, or use addWords',
      );
    case "no_change":
      return new OnboardableError(code, "onboardable: no change is stated: put what is about to be sent into the field `change`");
    default:
      return new OnboardableError("refused" satisfies ErrorCode, "onboardable: refused");
  }
}
