/**
 * `onboardable`, `onboardable/en` and `onboardable/de`: ready to call. The module is included, with the words of both languages
 * or of one, and compiled at the first call, or before by {@link preload}.
 */

export * from "./api.js";
export { preload } from "./ask.js";
