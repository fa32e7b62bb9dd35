/** For `onboardable/slim`: the module is given to `init`. */

import { type Ask, boundary, compiledLater, warmUp, whyNot } from "./boundary.js";
import { OnboardableError, OnboardableTypeError } from "./errors.js";
import { nameOf } from "./type-name.js";

/** Where the module comes from: a URL, a response, the bytes, or the compiled module. */
export type Source = string | URL | Response | ArrayBuffer | Uint8Array<ArrayBuffer> | WebAssembly.Module;

let module: WebAssembly.Module | undefined;

export const ask: Ask = /* @__PURE__ */ boundary(() => {
  if (module) return module;
  throw new OnboardableError("not_initialised", "onboardable: await init(...) before the first call");
});

/**
 * Loads the module, and starts it, so that the first question is answered at once. After that a further call has no effect; a
 * call that failed may be repeated.
 */
export async function init(source: Source | Promise<Source>): Promise<void> {
  if (module) return;
  const made = await moduleFrom(await source);
  module ??= made;
  warmUp(ask);
}

async function moduleFrom(source: Source): Promise<WebAssembly.Module> {
  if (typeof WebAssembly !== "object") throw whyNot();
  // By name, because in tests with jsdom some of these are of another realm.
  const kind: string = Object.prototype.toString.call(source);
  if (kind === "[object WebAssembly.Module]") return source as WebAssembly.Module;
  if (kind === "[object ArrayBuffer]" || kind === "[object Uint8Array]") return compiledLater(source as ArrayBuffer);
  if (kind === "[object Response]") return fromResponse(source as Response);
  if (typeof source === "string" || kind === "[object URL]") {
    let response;
    try {
      response = await fetch(source as string | URL);
    } catch {
      throw notFetched();
    }
    return fromResponse(response);
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
  return new OnboardableError("not_fetched", "onboardable: init could not fetch the module (in Node, pass its bytes)");
}
