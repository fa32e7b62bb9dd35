/** For the export conditions `workerd` and `edge-light`: the module is imported, because these runtimes compile none. */

import { type Ask, boundary, warmUp } from "./boundary.js";
import module from "./module.wasm";

export const ask: Ask = /* @__PURE__ */ boundary(() => module);

/** As in `onboardable`; here the runtime has compiled the module already. */
export async function preload(): Promise<void> {
  warmUp(ask);
}
