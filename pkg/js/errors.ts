/**
 * Every way in which a call can fail, as a code. No message holds a value that was handed in: error messages
 * reach logs, and an applicant's data must not.
 */
export type ErrorCode =
  /** An argument is of a type that no form field has: the message names the type that was expected. */
  | "wrong_type"
  /** A text holds half of a UTF-16 pair: no name and no file does, so something cut it in the middle. */
  | "ill_formed_text"
  /** More than one applicant needs; refused before any work. */
  | "too_large"
  /** The text is not JSON; the message says where it stops being so. */
  | "not_json"
  /** The JSON is no object: an application is one. */
  | "not_an_object"
  /** A key occurs twice in one object, so that it is open which value is meant. */
  | "duplicate_key"
  /** `checkUpdate` was given no `change`: there is nothing to judge. */
  | "no_change"
  /** `asOf` is no instant, or one before 1900 or after 2200. */
  | "invalid_as_of"
  /** An option has a value that there is not: `lang`, `gate`, or what the page fixes. */
  | "invalid_option"
  /** The page's Content-Security-Policy lacks `'wasm-unsafe-eval'`. */
  | "blocked_by_csp"
  /** This JavaScript engine has no WebAssembly, or would not compile or run this module. */
  | "no_webassembly"
  /** `onboardable/slim` was asked before its `init` had finished. */
  | "not_initialised"
  /** `init` could not fetch the module. */
  | "not_fetched"
  /** The rules stopped half-way. The next call starts afresh. */
  | "stopped"
  /** Any other refusal. */
  | "refused";

const { Error, TypeError } = globalThis;

/** What every function of this package throws, other than for a wrong type: see `code`. */
export class OnboardableError extends Error {
  override readonly name = "OnboardableError";
  readonly code: ErrorCode;
  /** For `blocked_by_csp`: what the Content-Security-Policy lacks. */
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

  // Said, because some engines spread the arguments of one that is not, with whatever iterator lists have by then.
  constructor(message: string) {
    super(message);
  }
}
