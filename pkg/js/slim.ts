/** `onboardable/slim`: the same functions, for a module that the page fetches, caches or compiles itself. */

export * from "./api.js";
export { init, type Source, type Words } from "./ask.slim.js";
