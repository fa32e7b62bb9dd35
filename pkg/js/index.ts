/** `onboardable`: ready to call. The module is included, and compiled at the first call. */

export * from "./api.js";
