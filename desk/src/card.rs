//! What pages are set of: labelled lines, of text, code and links.

/// A label and what is beside it.
pub(crate) struct Line {
    pub(crate) label: &'static str,
    /// How it is set: `step` stands out, `small` does not.
    pub(crate) class: &'static str,
    pub(crate) parts: Vec<Part>,
}

/// A piece of text, something to be set as code, or a link to a place of the page.
pub(crate) enum Part {
    Text(String),
    Code(String),
    /// The id of the place, which is shown as code.
    Link(String),
}

impl Line {
    pub(crate) const fn new(label: &'static str, parts: Vec<Part>) -> Self {
        Self { label, class: "", parts }
    }

    pub(crate) fn text(label: &'static str, text: impl Into<String>) -> Self {
        Self::new(label, vec![Part::Text(text.into())])
    }

    pub(crate) fn code(label: &'static str, text: impl Into<String>) -> Self {
        Self::new(label, vec![Part::Code(text.into())])
    }

    pub(crate) fn small(self) -> Self {
        Self { class: "small", ..self }
    }
}

/// Fields, each by its name and its pointer. The application as a whole needs no pointer.
pub(crate) fn places<P: AsRef<str>>(pointers: &[P], names: &[String]) -> Vec<Part> {
    let mut parts = Vec::new();
    for (pointer, name) in pointers.iter().zip(names) {
        let separator = if parts.is_empty() { "" } else { ", " };
        parts.push(Part::Text(format!("{separator}{name} ")));
        if !pointer.as_ref().is_empty() {
            parts.push(Part::Code(pointer.as_ref().to_owned()));
        }
    }
    parts
}

/// Codes in a row.
pub(crate) fn codes(texts: &[&str]) -> Vec<Part> {
    let mut parts = Vec::new();
    for text in texts {
        if !parts.is_empty() {
            parts.push(Part::Text(", ".to_owned()));
        }
        parts.push(Part::Code((*text).to_owned()));
    }
    parts
}
