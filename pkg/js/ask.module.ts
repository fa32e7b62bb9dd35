/** For the export conditions `workerd` and `edge-light`: the module is imported, because these runtimes compile none. */

import { type Ask, boundary, warmUp } from "./boundary.js";
import module from "./module.wasm";
import { words } from "./words.js";

export const ask: Ask = /* @__PURE__ */ boundary(() => module, words);

/** As in `onboardable`; here the runtime has compiled the module already. */
export async function preload(): Promise<void> {
  await warmUp(ask);
}
