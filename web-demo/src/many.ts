/** What is kept of many applications: enough for the chart and the list, and nothing about the applicants. */

import type { Decision, Gate, Lang, RuleId } from "onboardable";

export interface Question {
  readonly text: string;
  readonly gate: Gate;
  readonly asOf: string;
  readonly lang: Lang;
}

/** One application, by its line or its place in the list. */
export interface Row {
  readonly line: number;
  readonly decision: Decision | "unreadable";
  /** The most serious finding. */
  readonly rule?: RuleId;
  readonly title?: string;
}

export interface Outcome {
  readonly rows: readonly Row[];
  readonly counts: Readonly<Record<Row["decision"], number>>;
  /** How many applications each rule blocks or refuses, the most frequent first. */
  readonly rules: readonly { readonly rule: RuleId; readonly title: string; readonly light: string; readonly count: number }[];
  readonly milliseconds: number;
}

/** Returns the records of a text: the entries of a JSON list, or its lines. */
export function records(text: string): { readonly line: number; readonly json: string }[] {
  const trimmed = text.trim();
  if (trimmed.startsWith("[")) {
    return (JSON.parse(trimmed) as unknown[]).map((entry, at) => ({ line: at + 1, json: JSON.stringify(entry) }));
  }
  if (isOne(trimmed)) return [{ line: 1, json: trimmed }];
  return text
    .split(/\r?\n/)
    .map((json, at) => ({ line: at + 1, json }))
    .filter(({ json }) => json.trim() !== "");
}

/** One object over several lines, or several objects with a line each? */
function isOne(text: string): boolean {
  const firstLine = text.slice(0, text.indexOf("\n") === -1 ? text.length : text.indexOf("\n"));
  try {
    JSON.parse(firstLine);
    return firstLine.length === text.length;
  } catch {
    return true;
  }
}
