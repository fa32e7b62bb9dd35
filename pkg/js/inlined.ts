/**
 * The module's bytes as text.
 *
 * Base64 packs three bytes into four characters, so the same instruction has three spellings and a compressor no longer
 * sees that it repeats. Here a byte always has the same text: one character for the most frequent bytes, where possible
 * the byte itself, so that words stay words; two characters for the others. After brotli 5 % more than
 * the bare module, where base64 is 26 % more. Only ASCII that needs no escape in a JavaScript text: no quote, backslash,
 * `$`, backtick or `<`. `pack` in `build.mjs` does the reverse.
 */

const ALPHABET = " !#%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
const ONE_CHARACTER = 87;

const { Uint8Array } = globalThis;
// Absent in jsdom.
const { TextEncoder } = globalThis as Partial<typeof globalThis>;
const encode = TextEncoder?.prototype.encode;
const { apply } = Reflect;
const charCodeAt = String.prototype.charCodeAt;

/** How many bytes the first piece has. Each further one has twice as many, because the engine makes the loop faster. */
const FIRST_PIECE = 16 * 1024;

/** Where the bytes appear, `length` of them, and what unpacks the next piece of them, as long as there is one. */
export interface Unpacking {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly next: () => boolean;
}

/** Begins to unpack. `order` has every byte as two hexadecimal digits, in the order of their texts. */
export function unpacking(text: string, length: number, order: string): Unpacking {
  const codes = codesOf(text);
  const orderCodes = codesOf(order);
  const digit = (at: number): number => ((orderCodes[at] as number) & 15) + ((orderCodes[at] as number) > 57 ? 9 : 0);
  const places = new Uint8Array(128);
  const alphabet = codesOf(ALPHABET);
  for (let place = 0; place < ALPHABET.length; place++) places[alphabet[place] as number] = place;
  const byteAt = new Uint8Array(256);
  for (let place = 0; place < 256; place++) byteAt[place] = digit(2 * place) * 16 + digit(2 * place + 1);
  const bytes = new Uint8Array(length);
  let reached = 0;
  let read = 0;
  let piece = FIRST_PIECE;
  const next = (): boolean => {
    const end = reached + piece < length ? reached + piece : length;
    piece *= 2;
    let at = read;
    for (let done = reached; done < end; done++) {
      let place = places[codes[at++] as number] as number;
      if (place >= ONE_CHARACTER) {
        place = ONE_CHARACTER + (place - ONE_CHARACTER) * ALPHABET.length + (places[codes[at++] as number] as number);
      }
      bytes[done] = byteAt[place] as number;
    }
    reached = end;
    read = at;
    return end < length;
  };
  return { bytes, next };
}

/** The codes of a text of ASCII. The engine's encoder takes a tenth of the time of a loop. */
function codesOf(text: string): Uint8Array {
  if (TextEncoder) return apply(encode!, new TextEncoder(), [text]);
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = apply(charCodeAt, text, [at]);
  return codes;
}
