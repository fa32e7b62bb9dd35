/** Evaluates many applications in a worker, so that the page stays responsive. */

import { assess, type RuleId } from "onboardable";
import { type Outcome, type Question, records, type Row } from "./many.js";

const WEIGHT = { green: 0, yellow: 1, red: 2 } as const;

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  try {
    postMessage({ outcome: outcomeOf(data) });
  } catch {
    postMessage({ problem: true });
  }
});

function outcomeOf({ text, gate, asOf, lang }: Question): Outcome {
  const started = performance.now();
  const rows: Row[] = [];
  const counts = { proceed: 0, hold: 0, deny: 0, unreadable: 0 };
  const rules = new Map<RuleId, { title: string; light: string; count: number }>();
  for (const { line, json } of records(text)) {
    let assessment;
    try {
      assessment = assess(json, { gate, asOf, lang });
    } catch {
      counts.unreadable++;
      rows.push({ line, decision: "unreadable" });
      continue;
    }
    counts[assessment.decision]++;
    let worst: (typeof assessment.findings)[number] | undefined;
    for (const finding of assessment.findings) {
      if (finding.light === "green") continue;
      if (!worst || WEIGHT[finding.light] > WEIGHT[worst.light]) worst = finding;
      const known = rules.get(finding.rule);
      if (known) {
        known.count++;
        // What was found names the rule better than what is not known.
        if (finding.answer === "found") known.title = finding.title;
      }
      else rules.set(finding.rule, { title: finding.title, light: finding.light, count: 1 });
    }
    rows.push({ line, decision: assessment.decision, ...(worst ? { rule: worst.rule, title: worst.title } : {}) });
  }
  return {
    rows,
    counts,
    rules: [...rules].map(([rule, counted]) => ({ rule, ...counted })).sort((a, b) => b.count - a.count),
    milliseconds: performance.now() - started,
  };
}
