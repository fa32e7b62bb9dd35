//! The page that plain text is set on: 100 columns wide.

use textwrap::{Options, WordSplitter};

const WIDTH: usize = 100;

/// Sets a text between an indent and the width of a page; what hangs over is indented by `hang`.
pub(crate) fn hung(text: &str, indent: &str, hang: &str) -> String {
    let options = Options::new(WIDTH).initial_indent(indent).subsequent_indent(hang).break_words(false);
    textwrap::fill(text, options.word_splitter(WordSplitter::NoHyphenation))
}
