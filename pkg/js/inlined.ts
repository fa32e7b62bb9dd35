/**
 * The module's bytes as text.
 *
 * Base64 packs three bytes into four characters, so the same instruction looks different at each of three places and
 * a compressor no longer sees that it repeats. Here a byte is one character, or two for the rarer high ones, and always
 * the same: after brotli 4 % more than the bare module, where base64 is 26 % more. Only ASCII that needs no escape in a
 * JavaScript text: no quote, backslash, `$`, backtick or `<`. `pack` in `build.mjs` is the other direction.
 */

const ALPHABET = " !#%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
const ONE_CHARACTER = 87;

const { Uint8Array } = globalThis;
const { apply } = Reflect;
const charCodeAt = String.prototype.charCodeAt;

/** The bytes, `length` of them. */
export function unpacked(text: string, length: number): Uint8Array<ArrayBuffer> {
  const codeAt = (of: string, at: number): number => apply(charCodeAt, of, [at]);
  const values = new Uint8Array(128);
  for (let value = 0; value < ALPHABET.length; value++) values[codeAt(ALPHABET, value)] = value;
  const bytes = new Uint8Array(length);
  for (let at = 0, done = 0; done < length; done++) {
    let value = values[codeAt(text, at++)] as number;
    if (value >= ONE_CHARACTER) {
      value = ONE_CHARACTER + (value - ONE_CHARACTER) * ALPHABET.length + (values[codeAt(text, at++)] as number);
    }
    bytes[done] = value;
  }
  return bytes;
}
