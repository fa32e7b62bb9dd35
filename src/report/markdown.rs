//! The report as Markdown, for a ticket or a file.

use std::fmt::Write as _;

use super::{
    FindingReport, Report, decision_words, effect_words, joined, joined_names, light_words, row_words, shown,
    who_words,
};
use crate::rulebook::{Light, RuleId, Words, words};

pub(super) fn tell(report: &Report) -> String {
    let mut out = String::new();
    head(&mut out, report);
    checklist(&mut out, report);
    let found = report.found();
    section(&mut out, report, report.say(words::HEADING_FINDINGS), &found);
    open_questions(&mut out, report);
    section(&mut out, report, report.say(words::HEADING_LATER), &joined(report.later.iter()));
    section(&mut out, report, report.say(words::HEADING_NOTES), &report.notes());
    unknown_notes(&mut out, report);
    deadlines(&mut out, report);
    other_rules(&mut out, report, words::HEADING_CLEAR, report.clear_rules());
    other_rules(&mut out, report, words::HEADING_NOT_APPLICABLE, report.not_applicable_rules());
    out
}

fn head(out: &mut String, report: &Report) {
    let _ = writeln!(
        out,
        "# {} {}\n\n{}: {}, {}: {} (`{}`)",
        report.say(report.question()),
        report.say(decision_words(report.decision)),
        report.say(words::HEADING_AS_OF),
        report.as_of_in_words(),
        report.say(words::HEADING_RULEBOOK),
        report.rulebook.version,
        report.rulebook.digest
    );
    let setting = report.setting().map(|(heading, value)| format!("{heading}: {}", escape(value)));
    let _ = writeln!(out, "\n{}", setting.join(", "));
    if let Some(reference) = &report.reference {
        let _ = writeln!(out, "\n{}: {}", report.say(words::HEADING_REFERENCE), verbatim(&shown(reference.as_str())));
    }
    if let Some(input) = &report.input {
        let _ = writeln!(out, "\n{}: {}", report.say(words::HEADING_INPUT), verbatim(&shown(input)));
    }
    if report.light == Light::Green {
        let nothing = if report.later.is_empty() { words::NOTHING_FOUND } else { words::NOTHING_FOUND_HERE };
        let _ = writeln!(out, "\n{}", report.say(nothing));
    }
}

fn checklist(out: &mut String, report: &Report) {
    let Some(verdict) = report.checklist_light else { return };
    let _ = writeln!(
        out,
        "\n## {}\n\n| {} | {} |\n|---|---|",
        report.say(words::HEADING_CHECKLIST),
        report.say(words::HEADING_ROW),
        report.say(words::HEADING_LIGHT)
    );
    for row in &report.checklist {
        let _ = writeln!(out, "| {} | {} |", report.say(row_words(row.row)), report.say(light_words(row.light)));
    }
    let _ =
        writeln!(out, "| **{}** | **{}** |", report.say(words::LITERAL_VERDICT), report.say(light_words(verdict)));
}

fn section(out: &mut String, report: &Report, heading: &str, findings: &[FindingReport]) {
    if findings.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n## {heading}");
    for finding in findings {
        self::finding(out, report, finding);
    }
}

fn finding(out: &mut String, report: &Report, finding: &FindingReport) {
    let _ = writeln!(
        out,
        "\n### {} ({})\n\n- **{}:** `{}`\n- **{}:** {}",
        escape(&finding.title),
        report.say(effect_words(finding.effect)),
        report.say(words::HEADING_RULE),
        finding.rule,
        report.say(words::HEADING_WHERE),
        places(&finding.fields, &finding.field_names)
    );
    let values: Vec<_> = finding.values.iter().map(verbatim).collect();
    if !values.is_empty() {
        let _ = writeln!(out, "- **{}:** {}", report.say(words::HEADING_VALUE), values.join(", "));
    }
    if let Some(detail) = &finding.detail {
        let _ = writeln!(out, "- **{}:** {}", report.say(words::HEADING_DETAIL), escape(detail));
    }
    if let Some(cleared) = &finding.cleared {
        let (heading, text) = (report.say(words::HEADING_CLEARED), escape(&cleared.text));
        let _ = writeln!(out, "- **{heading}:** {text} (`{}`)", cleared.clearance);
    }
    let _ = writeln!(out, "- **{}:** {}", report.say(words::HEADING_WHY), escape(&finding.why));
    if let Some(next) = &finding.next {
        let (heading, who) = (report.say(words::HEADING_NEXT), report.say(who_words(next.who)));
        let _ = writeln!(out, "- **{heading}:** {who}: {}", escape(&next.text));
    }
    let _ = writeln!(out, "- **{}:** {}", report.say(words::HEADING_SOURCE), escape(&finding.source));
    if let Some(reading) = &finding.reading {
        let _ = writeln!(out, "- **{}:** {}", report.say(words::HEADING_READING), escape(reading));
    }
}

fn open_questions(out: &mut String, report: &Report) {
    let questions = report.open_questions();
    if questions.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n## {}", report.say(words::HEADING_UNKNOWN));
    for question in questions {
        let _ = writeln!(out, "\n### {}\n", places(question.fields, question.field_names()));
        if let Some(next) = question.next() {
            let who = report.say(who_words(next.who));
            let _ = writeln!(out, "- **{}:** {who}: {}", report.say(words::HEADING_NEXT), escape(&next.text));
        }
        let _ = writeln!(
            out,
            "- **{}:** `{}`",
            report.say(words::HEADING_NEEDED_BY),
            question.rule_names().replace(", ", "`, `")
        );
        for source in question.sources() {
            let _ = writeln!(out, "- **{}:** {}", report.say(words::HEADING_SOURCE), escape(source));
        }
    }
}

fn unknown_notes(out: &mut String, report: &Report) {
    for (index, finding) in report.unknown_notes().enumerate() {
        if index == 0 {
            let _ = writeln!(out, "\n## {}\n", report.say(words::HEADING_UNKNOWN_NOTES));
        }
        let _ = writeln!(out, "- `{}`: {}", finding.rule, places(&finding.fields, &finding.field_names));
    }
}

fn deadlines(out: &mut String, report: &Report) {
    if report.deadlines.is_empty() {
        return;
    }
    let _ = writeln!(
        out,
        "\n## {}\n\n| {} | {} | {} | {} | {} |\n|---|---|---|---|---|",
        report.say(words::HEADING_DEADLINES),
        report.say(words::HEADING_BY),
        report.say(words::HEADING_WHAT),
        report.say(words::HEADING_WHO),
        report.say(words::HEADING_IF_NOT_DONE),
        report.say(words::HEADING_RULE)
    );
    for deadline in &report.deadlines {
        let who = report.say(who_words(deadline.who));
        let (title, if_not_done) = (escape(&deadline.title), escape(&deadline.consequence));
        let passed = if deadline.passed { format!(", {}", report.say(words::PASSED)) } else { String::new() };
        let (by, rule) = (&deadline.by, deadline.rule.name());
        let _ = writeln!(out, "| {by}{passed} | {title} | {who} | {if_not_done} | `{rule}` |");
    }
}

/// The names of rules that say nothing of this applicant, folded: whoever opens it sees that nothing was left out.
fn other_rules(out: &mut String, report: &Report, heading: Words, rules: Option<Vec<RuleId>>) {
    if let Some(rules) = rules.filter(|rules| !rules.is_empty()) {
        let _ = writeln!(
            out,
            "\n<details><summary>{}: {}</summary>\n\n`{}`\n\n</details>",
            report.say(heading),
            report.say(words::RULE_COUNT).replace("{count}", &rules.len().to_string()),
            joined_names(&rules, "`, `")
        );
    }
}

/// Fields, each by its name and its pointer.
fn places(fields: &[String], names: &[String]) -> String {
    let places = fields.iter().zip(names).map(|(pointer, name)| match pointer.as_str() {
        "" => escape(name),
        pointer => format!("{} (`{pointer}`)", escape(name)),
    });
    places.collect::<Vec<_>>().join(", ")
}

/// Escapes text that could mean something to a Markdown reader, so that it is shown as it is.
///
/// GitHub, GitLab and Jira link an address, a mention or the number of an issue even where its characters are escaped,
/// because they search the finished text. A character without width, written so that it can be seen in the source,
/// separates the parts that they search for.
#[must_use]
pub fn escape(text: &str) -> String {
    const SEPARATOR: &str = "&#8203;";
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        let after = rest.as_str();
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '!' | '$' | '^' => {
                escaped.push('\\');
                escaped.push(character);
            }
            // Only what could be an entity: in a sentence the sign stands alone.
            '&' if after.starts_with(|next: char| next == '#' || next.is_ascii_alphabetic()) => {
                escaped.push_str("&amp;");
            }
            _ => escaped.push(character),
        }
        let is_live = match character {
            '@' => true,
            '#' => after.starts_with(|next: char| next.is_ascii_digit()),
            ':' => after.starts_with("//"),
            'w' | 'W' => after.starts_with('.') && ends_in_www(&escaped),
            _ => false,
        };
        if is_live {
            escaped.push_str(SEPARATOR);
        }
    }
    escaped
}

fn ends_in_www(text: &str) -> bool {
    text.bytes().rev().take(3).filter(|byte| byte.eq_ignore_ascii_case(&b'w')).count() == 3
}

/// Sets text of others as code, which is shown as it is everywhere: nothing in it is markup, an entity, a mention or a
/// link.
#[must_use]
pub fn verbatim(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    // The fence is longer than any run of the same sign inside.
    let longest = text.split(|one| one != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.saturating_add(1));
    let is_at_edge = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let gap = if is_at_edge { " " } else { "" };
    format!("{fence}{gap}{text}{gap}{fence}")
}

#[cfg(test)]
mod tests {
    use super::{escape, verbatim};

    #[test]
    fn nothing_is_live() {
        for (text, expected) in [
            ("Erika", "Erika"),
            ("Banking & Cards, A&, &1", "Banking & Cards, A&, &1"),
            ("a&lt;b&#64;c", "a&amp;lt;b&amp;\\#&#8203;64;c"),
            ("@octocat and a@b.com", "@&#8203;octocat and a@&#8203;b.com"),
            ("see #12, # 12 and x#y", "see \\#&#8203;12, \\# 12 and x\\#y"),
            ("https://evil.example", "https:&#8203;//evil.example"),
            ("ftp://x mailto:a", "ftp:&#8203;//x mailto:a"),
            ("WwW.evil.example, ww.x, wwww.x", "WwW&#8203;.evil.example, ww.x, wwww&#8203;.x"),
            ("[x](javascript:1)", "\\[x\\](javascript:1)"),
            ("<b> | `c` ~~d~~ $x^2$", "\\<b\\> \\| \\`c\\` \\~\\~d\\~\\~ \\$x\\^2\\$"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }

    #[test]
    fn code_holds_any_text() {
        for (text, expected) in [
            ("", ""),
            ("\"+49 30 1\"", "`\"+49 30 1\"`"),
            ("a`b", "``a`b``"),
            ("``", "``` `` ```"),
            (" a", "`  a `"),
            ("a``b`", "``` a``b` ```"),
            ("@me https://x &amp;", "`@me https://x &amp;`"),
        ] {
            assert_eq!(verbatim(text), expected);
        }
    }
}
