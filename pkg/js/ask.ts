/** For `onboardable`: the module is included, and compiled at the first question, or before by `preload`. */

import { type Ask, boundary, compiled, compiledLater, pause, warmUp } from "./boundary.js";
import { unpacking } from "./inlined.js";
import { length, order, packed } from "./packed.js";
import { words } from "./words.js";

let module: WebAssembly.Module | undefined;
let preloaded: Promise<void> | undefined;

export const ask: Ask = /* @__PURE__ */ boundary(() => (module ??= compileNow()), words);

function compileNow(): WebAssembly.Module {
  const { bytes, next } = unpacking(packed, length, order);
  while (next());
  return compiled(bytes);
}

/**
 * Compiles the module in the background, so that the first question is answered at once, in steps too short to be felt.
 * Optional, and needed only once; a call that failed may be repeated.
 *
 * @example
 * const { bind } = await import("onboardable/dom");
 * await preload();
 * bind(form);
 */
export function preload(): Promise<void> {
  return (preloaded ??= compileLater().catch((error: unknown) => {
    preloaded = undefined;
    throw error;
  }));
}

async function compileLater(): Promise<void> {
  if (!module) {
    const { bytes, next } = unpacking(packed, length, order);
    while (next()) await pause();
    module ??= await compiledLater(bytes);
    await pause();
  }
  await warmUp(ask);
}
