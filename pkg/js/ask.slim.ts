/** For `onboardable/slim`: the module is given to `init`. */

import { type Ask, boundary, compiledLater, Fn, pause, warmUp, whyNot } from "./boundary.js";
import { OnboardableError, OnboardableTypeError } from "./errors.js";
import { packText, type WordsPack } from "./text.js";
import { nameOf } from "./type-name.js";

/** Where the module comes from: a URL, a response, the bytes, or the compiled module. */
export type Source = string | URL | Response | ArrayBuffer | Uint8Array<ArrayBuffer> | WebAssembly.Module;

let module: WebAssembly.Module | undefined;

export const ask: Ask = /* @__PURE__ */ boundary(() => {
  if (module) return module;
  throw new OnboardableError("not_initialised", "onboardable: await init(...) before the first call");
});

/** Where a pack of words comes from: a URL, a response, or the pack itself. */
export type Words = URL | Response | WordsPack;

/**
 * Loads the module, with packs of words, and starts it, so that the first question is answered at once. After that a further
 * call has no effect; a call that failed may be repeated.
 *
 * @example
 * await init("/onboardable.wasm", "/words/en.json");
 */
export async function init(source: Source | Promise<Source>, ...words: ReadonlyArray<Words | Promise<Words>>): Promise<void> {
  if (module) return;
  const packs = words.map((one) => Promise.resolve(one).then(packFrom));
  const [made, ...texts] = await Promise.all([Promise.resolve(source).then(moduleFrom), ...packs]);
  await pause();
  if (module) return;
  module = made;
  try {
    for (const text of texts) ask(Fn.AddWords, text, 0, 0);
  } catch (error) {
    module = undefined;
    throw error;
  }
  if (texts.length > 0) await warmUp(ask);
}

async function packFrom(source: Words): Promise<string> {
  const kind: string = Object.prototype.toString.call(source);
  let response = source as Response;
  if (kind === "[object URL]" || (typeof source === "string" && source[0] !== "{")) response = await fetched(source as string | URL);
  else if (kind !== "[object Response]") return packText(source as WordsPack);
  if (!response.ok) throw notFetched();
  try {
    return await response.text();
  } catch {
    throw notFetched();
  }
}

async function fetched(url: string | URL): Promise<Response> {
  try {
    return await fetch(url);
  } catch {
    throw notFetched();
  }
}

async function moduleFrom(source: Source): Promise<WebAssembly.Module> {
  if (typeof WebAssembly !== "object") throw whyNot();
  // By name, because in tests with jsdom some of these are of another realm.
  const kind: string = Object.prototype.toString.call(source);
  if (kind === "[object WebAssembly.Module]") return source as WebAssembly.Module;
  if (kind === "[object ArrayBuffer]" || kind === "[object Uint8Array]") return compiledLater(source as ArrayBuffer);
  if (kind === "[object Response]") return fromResponse(source as Response);
  if (typeof source === "string" || kind === "[object URL]") {
    return fromResponse(await fetched(source as string | URL));
  }
  throw new OnboardableTypeError(
    `onboardable: init needs a URL, a Response, bytes or a WebAssembly.Module, found ${nameOf(source)}`,
  );
}

async function fromResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) throw notFetched();
  // The engine refuses to stream any other type, and some servers do not know this one.
  if (WebAssembly.compileStreaming && response.headers.get("content-type") === "application/wasm") {
    try {
      return await WebAssembly.compileStreaming(response);
    } catch {
      throw whyNot();
    }
  }
  let bytes;
  try {
    bytes = await response.arrayBuffer();
  } catch {
    throw notFetched();
  }
  return compiledLater(bytes);
}

function notFetched(): OnboardableError {
  return new OnboardableError("not_fetched", "onboardable: init could not fetch the module or its words (in Node, pass their bytes and text)");
}
