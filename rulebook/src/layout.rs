//! The page that plain text is set on, the tables of Markdown, and JSON.

use onboardable::Lang;
use onboardable::report::escape_markdown;
use textwrap::{Options, WordSplitter};

use crate::say::{Say, printable};

const WIDTH: usize = 100;
const LABEL: usize = 12;

/// Plain text in lines of at most 100 columns. Whatever is written on it, a terminal only shows it.
#[derive(Default)]
pub(crate) struct Layout(String);

impl Layout {
    pub(crate) fn finish(self) -> String {
        self.0
    }

    pub(crate) fn blank(&mut self) {
        self.0.push('\n');
    }

    /// A text between an indent and the width; its further lines hang a little deeper.
    pub(crate) fn paragraph(&mut self, indent: usize, text: &str) {
        let first = " ".repeat(indent);
        let hang = if indent == 0 { first.clone() } else { " ".repeat(indent.saturating_add(2)) };
        self.wrap(&first, &hang, text);
    }

    /// A label and its text, which hangs beside it.
    pub(crate) fn entry(&mut self, indent: usize, label: &str, text: &str) {
        let gap = LABEL.saturating_sub(label.chars().count()).max(1);
        let first = format!("{}{label}{}", " ".repeat(indent), " ".repeat(gap));
        self.wrap(&first, &" ".repeat(indent.saturating_add(LABEL)), text);
    }

    fn wrap(&mut self, first: &str, hang: &str, text: &str) {
        let options = Options::new(WIDTH).initial_indent(first).subsequent_indent(hang).break_words(false);
        self.0.push_str(&textwrap::fill(&printable(text), options.word_splitter(WordSplitter::NoHyphenation)));
        self.0.push('\n');
    }
}

/// Writes the names of the columns of a Markdown table.
pub(crate) fn table_head(heads: &[Say], lang: Lang) -> String {
    let names: Vec<&str> = heads.iter().map(|head| head.text(lang)).collect();
    format!("| {} |\n|{}\n", names.join(" | "), "---|".repeat(heads.len()))
}

/// Writes a row of a Markdown table.
pub(crate) fn table_row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| escape_markdown(cell)).collect();
    format!("| {} |\n", cells.join(" | "))
}

/// Writes a value as JSON, on several lines.
pub(crate) fn json(value: &impl serde::Serialize) -> String {
    // Names and texts in memory: serializing them cannot fail.
    serde_json::to_string_pretty(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_told_nothing() {
        let mut layout = Layout::default();
        layout.paragraph(0, "a\u{1b}[2Jb\r\nc");
        layout.entry(2, "File", "d\u{9b}31m.txt");
        assert_eq!(layout.finish(), "a [2Jb  c\n  File        d 31m.txt\n");
    }

    #[test]
    fn lines_hang_below_their_label() {
        let mut layout = Layout::default();
        layout.entry(2, "Rules", &"fatca.us_birthplace ".repeat(6));
        layout.paragraph(0, "The end.");
        let text = layout.finish();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines.first().map(|line| line.starts_with("  Rules       fatca.us_birthplace")),
            Some(true),
            "{text}"
        );
        assert_eq!(
            lines.get(1).map(|line| line.starts_with("              fatca.us_birthplace")),
            Some(true),
            "{text}"
        );
        assert!(lines.iter().all(|line| line.chars().count() <= WIDTH));
    }
}
