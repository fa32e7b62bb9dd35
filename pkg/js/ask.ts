/** For `onboardable`: the module is included. */

import { type Ask, boundary, compiled } from "./boundary.js";
import { unpacked } from "./inlined.js";
import { length, order, packed } from "./packed.js";

export const ask: Ask = /* @__PURE__ */ boundary(() => compiled(unpacked(packed, length, order)));
