//! Which applicant it is: where the record is, and what the caller calls it.

use std::fmt::Display;
use std::sync::Arc;

use onboardable::Lang;
use onboardable::report::shown;
use onboardable::setting::Reference;
use serde::{Serialize, Serializer};

use crate::table::Cell;
use crate::words::{Phrase, applicant as say, column};

/// One applicant among many. Ordered as in the input, within a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Applicant {
    /// The name of the file, where several are read.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "name")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub file: Option<Arc<str>>,
    /// The place in a list, from 1; 0 where there is none.
    #[serde(skip_serializing_if = "is_none")]
    #[cfg_attr(feature = "schema", schemars(description = "The place in a list, from 1."))]
    pub entry: usize,
    /// The line, from 1.
    pub line: usize,
    /// The caller's own `reference`, else the `id` of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
}

impl Applicant {
    /// The heads of the columns that say which applicant a row is about.
    pub const HEADS: [Phrase; 4] = [column::FILE, column::LINE, column::ENTRY, column::REFERENCE];

    /// How wide those columns are in a workbook, in characters.
    pub const WIDTHS: [u16; 4] = [18, 8, 8, 32];

    /// Returns the cells of those columns.
    #[must_use]
    pub fn cells(&self) -> [Cell; 4] {
        let text = |text: Option<&str>| text.map_or(Cell::Empty, |text| Cell::text(text.to_owned()));
        [
            text(self.file.as_deref()),
            Cell::number(self.line),
            if self.entry > 0 { Cell::number(self.entry) } else { Cell::Empty },
            text(self.reference.as_ref().map(Reference::as_str)),
        ]
    }

    /// Returns where the record is: `line 12`, or `more.ndjson, entry 2, line 12`.
    #[must_use]
    pub fn place(&self, lang: Lang) -> String {
        place(self.file.as_deref(), self.entry, self.line, lang)
    }

    /// Returns the caller's name for the applicant or, if there is none, the place.
    #[must_use]
    pub fn name(&self, lang: Lang) -> String {
        self.reference.as_ref().map_or_else(|| self.place(lang), |reference| shown(reference.as_str()))
    }

    /// Returns the caller's name for the applicant, if there is one, and the place.
    #[must_use]
    pub fn name_and_place(&self, lang: Lang) -> String {
        match &self.reference {
            Some(reference) => format!("{} ({})", shown(reference.as_str()), self.place(lang)),
            None => self.place(lang),
        }
    }
}

/// Returns where a record is: `line 12`, or `more.ndjson, entry 2, line 12`. An entry of 0 is none.
#[must_use]
pub fn place(file: Option<&str>, entry: usize, line: impl Display, lang: Lang) -> String {
    let phrase = if entry > 0 { say::ENTRY } else { say::LINE };
    let place = phrase.filled(lang, &[("entry", &entry.to_string()), ("line", &line.to_string())]);
    file.map_or_else(|| place.clone(), |file| format!("{file}, {place}"))
}

fn name<S: Serializer>(file: &Option<Arc<str>>, serializer: S) -> Result<S::Ok, S::Error> {
    file.as_deref().serialize(serializer)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_none(entry: &usize) -> bool {
    *entry == 0
}
