/** What the error says of an option that a function does not have. */

/** A name that is none may be what an applicant has typed, where arguments were mixed up: it is not shown. */
const NAME = /^[a-zA-Z_]{1,40}$/;

/** Names the option, and those that there are. */
export function unknownOption(name: string, names: string): string {
  return `there is no option ${NAME.test(name) ? `"${name}"` : "of this name"} here; the options are ${names}`;
}
