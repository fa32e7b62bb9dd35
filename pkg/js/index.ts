/** `onboardable`: ready to call. The module is inside, and compiled at the first question. */

export * from "./api.js";
