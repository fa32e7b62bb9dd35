/** Written by `build.mjs`. */
export const packed: string;
export const length: number;
export const order: string;
