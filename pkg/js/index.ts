/** `onboardable`: ready to call. The module is included, and compiled at the first call, or before by {@link preload}. */

export * from "./api.js";
export { preload } from "./ask.js";
