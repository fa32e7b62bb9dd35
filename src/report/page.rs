//! The page that plain text is set on: indents, hanging entries, lines of at most 100 columns.

use crate::rulebook::{Light, Pack, Words};

/// The part that a piece of text plays on the page, for those who colour it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Tone {
    /// A light or a decision.
    Light(Light),
    /// A heading.
    Heading,
    /// The name of a rule.
    Rule,
    /// The name of an entry.
    Label,
}

/// How a piece of text is painted in its tone. It may add marks that take no room on the screen, and nothing else.
pub type Paint<'p> = &'p dyn Fn(Tone, &str) -> String;

/// Text as it is.
pub fn plain(_: Tone, text: &str) -> String {
    text.to_owned()
}

const WIDTH: usize = 100;

pub(crate) struct Page<'p> {
    text: String,
    pack: &'static Pack,
    paint: Paint<'p>,
}

impl<'p> Page<'p> {
    pub(crate) const fn new(pack: &'static Pack, paint: Paint<'p>) -> Self {
        Self { text: String::new(), pack, paint }
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }

    pub(crate) fn say(&self, words: Words) -> &'static str {
        words.text(self.pack)
    }

    pub(crate) fn painted(&self, tone: Tone, text: &str) -> String {
        (self.paint)(tone, text)
    }

    pub(crate) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A line as it is.
    pub(crate) fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A heading, after an empty line.
    pub(crate) fn heading(&mut self, heading: &str) {
        self.blank();
        let heading = self.painted(Tone::Heading, heading);
        self.line(&heading);
    }

    /// A label and its texts, which hang beside it.
    pub(crate) fn entries<'t>(&mut self, label: Words, texts: impl IntoIterator<Item = &'t str>) {
        for (index, text) in texts.into_iter().enumerate() {
            if index == 0 {
                self.entry(label, text);
            } else {
                self.paragraph(ENTRY.saturating_add(LABEL), text);
            }
        }
    }

    /// A label and its text, which hangs beside it.
    pub(crate) fn entry(&mut self, label: Words, text: &str) {
        let label = self.say(label);
        let gap = LABEL.saturating_sub(label.chars().count()).max(1);
        let painted = self.painted(Tone::Label, label);
        self.text.push_str(&" ".repeat(ENTRY));
        self.text.push_str(&painted);
        self.text.push_str(&" ".repeat(gap));
        let start = ENTRY.saturating_add(label.chars().count()).saturating_add(gap);
        self.wrap(start, ENTRY.saturating_add(LABEL), text);
    }

    /// A text between an indent and the width.
    pub(crate) fn paragraph(&mut self, indent: usize, text: &str) {
        self.text.push_str(&" ".repeat(indent));
        self.wrap(indent, indent, text);
    }

    fn wrap(&mut self, start: usize, hang: usize, text: &str) {
        let mut column = start;
        let mut words = text.split(' ').peekable();
        while let Some(word) = words.next() {
            self.text.push_str(word);
            column = column.saturating_add(word.chars().count());
            let Some(next) = words.peek() else { break };
            if column.saturating_add(1).saturating_add(next.chars().count()) > WIDTH {
                self.text.push('\n');
                self.text.push_str(&" ".repeat(hang));
                column = hang;
            } else {
                self.text.push(' ');
                column = column.saturating_add(1);
            }
        }
        self.text.push('\n');
    }
}

const ENTRY: usize = 4;
const LABEL: usize = 13;
