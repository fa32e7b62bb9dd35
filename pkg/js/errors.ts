/**
 * Every way in which a call can fail, as a code. No message contains a value of the applicant: error messages are logged,
 * and an applicant's data must not be.
 */
export type ErrorCode =
  /**
   * An argument has a type that no form field has: the message names the type that is needed. Or an object cannot be read,
   * because its getter or its proxy throws an error. Or `fields` has a pointer that no field of an application has: the message
   * names the nearest one.
   */
  | "wrong_type"
  /** A text contains half of a UTF-16 pair: something cut it in the middle of a character. */
  | "ill_formed_text"
  /** The input is too large for one application; it was not read. */
  | "too_large"
  /** The text is not JSON; the message says at which line and column. */
  | "not_json"
  /** The JSON is not an object. */
  | "not_an_object"
  /** A key occurs twice in one object, so it is not clear which value is meant. */
  | "duplicate_key"
  /** `checkUpdate` was given no `change`: there is nothing to check. */
  | "no_change"
  /** `asOf` is not a day or an instant, or is before 1900 or after 2200. */
  | "invalid_as_of"
  /** The language has no words here: `onboardable/en` has English ones, and `onboardable/slim` those that it is given. */
  | "no_words"
  /** What `addWords` was given is no pack of words, or belongs to other rules. */
  | "invalid_words"
  /** The function does not have this option, or the option does not have this value: the message names the option. */
  | "invalid_option"
  /** The page's Content-Security-Policy lacks `'wasm-unsafe-eval'`. */
  | "blocked_by_csp"
  /** This runtime, such as Cloudflare Workers, compiles no WebAssembly from bytes; the message says which entry to use. */
  | "compiling_forbidden"
  /** This JavaScript engine has no WebAssembly, or would not compile or run this module. */
  | "no_webassembly"
  /** `onboardable/slim` was called before its `init` had finished. */
  | "not_initialised"
  /** `init` could not fetch the module. */
  | "not_fetched"
  /** The rules stopped half-way. The next call starts again. */
  | "stopped"
  /** Any other refusal. */
  | "refused";

const { Error, TypeError } = globalThis;

/** Thrown by every function of this package, except for a wrong type: see `code`. */
export class OnboardableError extends Error {
  override readonly name = "OnboardableError";
  readonly code: ErrorCode;
  /** For `blocked_by_csp`: what is missing from the Content-Security-Policy. */
  readonly directive: string | undefined;

  constructor(code: ErrorCode, message: string, directive?: string) {
    super(message);
    this.code = code;
    this.directive = directive;
  }
}

/** Thrown where an argument is of the wrong type. */
export class OnboardableTypeError extends TypeError {
  override readonly name = "OnboardableTypeError";
  readonly code: ErrorCode = "wrong_type";

  // Written out: a default constructor would spread its arguments in some engines, with an iterator that may be changed.
  constructor(message: string) {
    super(message);
  }
}
