/** Written by `build.mjs`: the packs of words that the entry includes. */
export const words: readonly string[];
