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
const { apply } = Reflect;
const charCodeAt = String.prototype.charCodeAt;

/** Returns the bytes, `length` of them. `order` has every byte as two hexadecimal digits, in the order of their texts. */
export function unpacked(text: string, length: number, order: string): Uint8Array<ArrayBuffer> {
  const codeAt = (of: string, at: number): number => apply(charCodeAt, of, [at]);
  const digit = (at: number): number => (codeAt(order, at) & 15) + (codeAt(order, at) > 57 ? 9 : 0);
  const places = new Uint8Array(128);
  for (let place = 0; place < ALPHABET.length; place++) places[codeAt(ALPHABET, place)] = place;
  const byteAt = new Uint8Array(256);
  for (let place = 0; place < 256; place++) byteAt[place] = digit(2 * place) * 16 + digit(2 * place + 1);
  const bytes = new Uint8Array(length);
  for (let at = 0, done = 0; done < length; done++) {
    let place = places[codeAt(text, at++)] as number;
    if (place >= ONE_CHARACTER) {
      place = ONE_CHARACTER + (place - ONE_CHARACTER) * ALPHABET.length + (places[codeAt(text, at++)] as number);
    }
    bytes[done] = byteAt[place] as number;
  }
  return bytes;
}
