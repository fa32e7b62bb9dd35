//! The register, a comparison and what was recorded, as text, Markdown and CSV.

use onboardable::Lang;
use onboardable::report::escape_markdown;

use super::check::{Check, CheckedDocument, CheckedSection, State};
use super::record::Recorded;
use super::register::{Kind, Listed, ListedDocument, Rests};
use crate::layout::{Layout, json, table_head, table_row};
use crate::say::{Say, say};

const REGISTER: Say = say("Register of sources", "Verzeichnis der Quellen");
const COMPARED: Say = say("Sources compared with the register", "Quellen im Vergleich mit dem Verzeichnis");
const GUIDE: Say =
    say("guide or reference of the bank, read as a whole", "Leitfaden oder Referenz der Bank, ganz gelesen");
const PAGE: Say = say("page of the bank", "Seite der Bank");
const OTHER: Say = say("not a document of the bank", "kein Dokument der Bank");
const EDITION: Say = say("edition: {edition}", "Ausgabe: {edition}");
const NO_EDITION: Say = say("states no edition", "nennt keine Ausgabe");
const READ: Say = say("read on {day}", "gelesen am {day}");
const NO_DIGEST: Say = say("text not recorded", "Text nicht erfasst");
const NOT_FOUND: Say = say("Citations that the register does not have", "Zitate, die im Verzeichnis fehlen");
const NOT_CITED: Say = say("Nothing cites this section.", "Diesen Abschnitt zitiert nichts.");
const SECTION: Say = say("Section", "Abschnitt");
const STATE: Say = say("State", "Stand");
const DIGEST: Say = say("Digest", "Prüfsumme");
const RESTS: Say = say("What rests on it", "Was darauf beruht");
const RULES: Say = say("Rules", "Regeln");
const VALUES: Say = say("Values", "Werte");
const DEADLINES: Say = say("Deadlines", "Fristen");
const CODES: Say = say("Codes", "Codes");
const METHODS: Say = say("Methods", "Verfahren");
const GROUP: Say = say("{count} of {of}", "{count} von {of}");

const SAME: Say = say("the same", "unverändert");
const CHANGED: Say = say("changed", "geändert");
const RENAMED: Say = say("renamed, text the same", "umbenannt, Text unverändert");
const RENAMED_AND_CHANGED: Say = say("renamed and changed", "umbenannt und geändert");
const VANISHED: Say = say("not there any more", "nicht mehr vorhanden");
const NOT_RECORDED: Say = say("not recorded yet", "noch nicht erfasst");

const DOCUMENT_MISSING: Say =
    say("No file of this document is in the folder.", "Im Ordner ist keine Datei dieses Dokuments.");
const DOCUMENT_TWICE: Say = say(
    "Several files are taken for this document, so none is compared: {files}. Name one as the register does, and remove \
     the others.",
    "Mehrere Dateien kommen für dieses Dokument infrage, deshalb wird keine verglichen: {files}. Eine so benennen wie im \
     Verzeichnis und die anderen entfernen.",
);
const FILE: Say = say("{document}, file {file}", "{document}, Datei {file}");
const SAME_COUNT: Say = say("Sections that are the same: {count}.", "Unveränderte Abschnitte: {count}.");
const NOW: Say = say("now headed “{now}”", "jetzt überschrieben mit „{now}“");
const PERHAPS: Say = say("the most similar heading is “{now}”", "am ähnlichsten ist die Überschrift „{now}“");
const READ_AGAIN: Say = say("To be read again", "Neu zu lesen");
const NOTHING: Say = say(
    "Nothing to do: every cited section is the same.",
    "Nichts zu tun: Alle zitierten Abschnitte sind unverändert.",
);
const NOT_COMPARED: Say = say(
    "{count} documents are not compared, because the register has no digest of their texts. `onboardable sources` lists \
     them.",
    "{count} Dokumente werden nicht verglichen, weil das Verzeichnis keine Prüfsumme ihrer Texte hat. `onboardable sources` \
     führt sie auf.",
);
const NOT_COMPARED_ONE: Say = say(
    "1 document is not compared, because the register has no digest of its text: {document}.",
    "1 Dokument wird nicht verglichen, weil das Verzeichnis keine Prüfsumme seines Textes hat: {document}.",
);
const UNKNOWN_FILES: Say = say(
    "These files belong to no document of the register: {files}. If one does, name it as `file` in sources.toml does.",
    "Diese Dateien gehören zu keinem Dokument des Verzeichnisses: {files}. Falls doch, so benennen, wie es `file` in \
     sources.toml angibt.",
);
const RECORDED: Say = say("Recorded: {document}, {section}.", "Erfasst: {document}, {section}.");
const NOTHING_RECORDED: Say =
    say("No section has changed, so none was recorded.", "Kein Abschnitt hat sich geändert; erfasst wurde keiner.");
const NOT_RECORDABLE: Say = say(
    "Not recorded, because its heading is not there: {document}, {section}. Correct `headings` in sources.toml and the \
     citations first.",
    "Nicht erfasst, weil die Überschrift fehlt: {document}, {section}. Zuerst `headings` in sources.toml und die Zitate \
     berichtigen.",
);
const WRITTEN: Say = say("Files written: {files}.", "Geschriebene Dateien: {files}.");

impl Kind {
    const fn say(self) -> Say {
        match self {
            Self::Guide => GUIDE,
            Self::Page => PAGE,
            Self::Other => OTHER,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::Page => "page",
            Self::Other => "other",
        }
    }
}

impl State {
    const fn say(self) -> Say {
        match self {
            Self::Same => SAME,
            Self::Changed => CHANGED,
            Self::Renamed => RENAMED,
            Self::RenamedAndChanged => RENAMED_AND_CHANGED,
            Self::Vanished => VANISHED,
            Self::NotRecorded => NOT_RECORDED,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changed => "changed",
            Self::Renamed => "renamed",
            Self::RenamedAndChanged => "renamed_and_changed",
            Self::Vanished => "vanished",
            Self::NotRecorded => "not_recorded",
        }
    }
}

impl Rests {
    /// The kinds of entries, with their names; codes as a count of each list where there are many.
    fn lines(&self, lang: Lang) -> Vec<(&'static str, String)> {
        const MANY: usize = 6;
        let joined = |names: &mut dyn Iterator<Item = &str>| names.collect::<Vec<_>>().join(", ");
        let codes = self.codes.iter().map(|group| {
            if group.codes.len() > MANY {
                GROUP.fill(lang, &[("count", &group.codes.len().to_string()), ("of", group.of)])
            } else {
                group.codes.join(", ")
            }
        });
        let lines = [
            (RULES, joined(&mut self.rules.iter().copied())),
            (VALUES, joined(&mut self.values.iter().map(String::as_str))),
            (DEADLINES, joined(&mut self.deadlines.iter().copied())),
            (METHODS, joined(&mut self.methods.iter().copied())),
            (CODES, codes.collect::<Vec<_>>().join(", ")),
        ];
        lines.into_iter().filter(|(_, names)| !names.is_empty()).map(|(say, names)| (say.text(lang), names)).collect()
    }

    /// Each entry alone, with its kind.
    fn rows(&self) -> Vec<(&'static str, &str)> {
        let rules = self.rules.iter().map(|name| ("rule", *name));
        let values = self.values.iter().map(|name| ("value", name.as_str()));
        let deadlines = self.deadlines.iter().map(|name| ("deadline", *name));
        let methods = self.methods.iter().map(|name| ("method", *name));
        let codes = self.codes.iter().flat_map(|group| group.codes.iter().map(|code| ("code", *code)));
        let rows: Vec<_> = rules.chain(values).chain(deadlines).chain(methods).chain(codes).collect();
        if rows.is_empty() { vec![("", "")] } else { rows }
    }

    fn cell(&self, lang: Lang) -> String {
        let lines = self.lines(lang);
        lines.iter().map(|(label, names)| format!("{label}: {names}")).collect::<Vec<_>>().join("; ")
    }
}

/// Returns the beginning of a digest, which is enough to compare it by eye.
fn short(digest: &str) -> String {
    const SHOWN: usize = 19;
    format!("{}…", digest.chars().take(SHOWN).collect::<String>())
}

impl ListedDocument {
    fn about(&self, lang: Lang) -> String {
        let edition = match &self.edition {
            Some(edition) => EDITION.fill(lang, &[("edition", edition)]),
            None => NO_EDITION.text(lang).to_owned(),
        };
        format!("{}; {edition}; {}", self.kind.say().text(lang), READ.fill(lang, &[("day", &self.read)]))
    }
}

impl Listed {
    /// Writes the register as text.
    #[must_use]
    pub fn to_text(&self, lang: Lang) -> String {
        let mut page = Layout::default();
        page.paragraph(0, REGISTER.text(lang));
        for document in &self.documents {
            page.blank();
            page.paragraph(0, &document.document);
            page.paragraph(2, &document.about(lang));
            for section in &document.sections {
                let digest = section.digest.as_deref().map_or_else(|| NO_DIGEST.text(lang).to_owned(), short);
                let read = READ.fill(lang, &[("day", &section.checked)]);
                page.paragraph(2, &format!("{} ({read}; {digest})", section.section));
                let lines = section.rests.lines(lang);
                if lines.is_empty() {
                    page.paragraph(4, NOT_CITED.text(lang));
                }
                for (label, names) in lines {
                    page.entry(4, label, &names);
                }
            }
        }
        if !self.not_found.is_empty() {
            page.blank();
            page.paragraph(0, NOT_FOUND.text(lang));
            for (entry, cited) in &self.not_found {
                page.paragraph(2, &format!("{entry}: {cited}"));
            }
        }
        page.finish()
    }

    /// Writes the register as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        json(self)
    }

    /// Returns the register as a table: the names of the columns, and then one row for each entry that rests on a section.
    #[must_use]
    pub fn to_rows(&self) -> Vec<Vec<&str>> {
        let columns = ["document", "kind", "edition", "section", "checked", "digest", "what", "name"];
        let rows = self.documents.iter().flat_map(|document| {
            document.sections.iter().flat_map(move |section| {
                section.rests.rows().into_iter().map(move |(what, name)| {
                    vec![
                        document.document.as_str(),
                        document.kind.name(),
                        document.edition.as_deref().unwrap_or_default(),
                        &section.section,
                        &section.checked,
                        section.digest.as_deref().unwrap_or_default(),
                        what,
                        name,
                    ]
                })
            })
        });
        std::iter::once(columns.to_vec()).chain(rows).collect()
    }

    /// Writes the register as Markdown.
    #[must_use]
    pub fn to_markdown(&self, lang: Lang) -> String {
        let mut text = format!("# {}\n", REGISTER.text(lang));
        for document in &self.documents {
            text.push_str(&format!("\n## {}\n\n", escape_markdown(&document.document)));
            text.push_str(&format!("{}\n\n", escape_markdown(&document.about(lang))));
            text.push_str(&table_head(&[SECTION, READ_ON, DIGEST, RESTS], lang));
            for section in &document.sections {
                let digest = section.digest.as_deref().map_or_else(|| NO_DIGEST.text(lang).to_owned(), short);
                let rests = section.rests.cell(lang);
                text.push_str(&table_row(&[&section.section, &section.checked, &digest, &rests]));
            }
        }
        if !self.not_found.is_empty() {
            text.push_str(&format!("\n## {}\n\n", NOT_FOUND.text(lang)));
            for (entry, cited) in &self.not_found {
                text.push_str(&format!("- {}: {}\n", escape_markdown(entry), escape_markdown(cited)));
            }
        }
        text
    }
}

const READ_ON: Say = say("Read on", "Gelesen am");

impl CheckedSection {
    /// What became of it, in words.
    fn state_in_words(&self, lang: Lang) -> String {
        let state = self.state.say().text(lang);
        let Some(now) = &self.now else { return state.to_owned() };
        let sentence = if self.state == State::Vanished { PERHAPS } else { NOW };
        format!("{state}; {}", sentence.fill(lang, &[("now", now)]))
    }
}

impl CheckedDocument {
    fn heading(&self, lang: Lang) -> String {
        match self.files.as_slice() {
            [file] => FILE.fill(lang, &[("document", &self.document), ("file", file)]),
            _ => self.document.clone(),
        }
    }

    /// Why it was not compared; `None` where it was.
    fn not_compared(&self, lang: Lang) -> Option<String> {
        match self.files.as_slice() {
            [_] => None,
            [] => Some(DOCUMENT_MISSING.text(lang).to_owned()),
            files => Some(DOCUMENT_TWICE.fill(lang, &[("files", &files.join(", "))])),
        }
    }

    fn due(&self) -> impl Iterator<Item = &CheckedSection> {
        self.sections.iter().filter(|section| section.state != State::Same)
    }

    fn same(&self, lang: Lang) -> String {
        let count = self.sections.iter().filter(|section| section.state == State::Same).count();
        SAME_COUNT.fill(lang, &[("count", &count.to_string())])
    }
}

impl Check {
    /// The sentences about documents and files that were not compared.
    fn remarks(&self, lang: Lang) -> Vec<String> {
        let mut remarks = Vec::new();
        if !self.is_due() && !self.documents.is_empty() {
            remarks.push(NOTHING.text(lang).to_owned());
        }
        if !self.unknown_files.is_empty() {
            remarks.push(UNKNOWN_FILES.fill(lang, &[("files", &self.unknown_files.join(", "))]));
        }
        match self.not_compared.as_slice() {
            [] => {}
            [document] => remarks.push(NOT_COMPARED_ONE.fill(lang, &[("document", document)])),
            documents => remarks.push(NOT_COMPARED.fill(lang, &[("count", &documents.len().to_string())])),
        }
        remarks
    }

    /// Writes the comparison as text.
    #[must_use]
    pub fn to_text(&self, lang: Lang) -> String {
        let mut page = Layout::default();
        page.paragraph(0, COMPARED.text(lang));
        for document in &self.documents {
            page.blank();
            page.paragraph(0, &document.heading(lang));
            if let Some(why) = document.not_compared(lang) {
                page.paragraph(2, &why);
                continue;
            }
            for section in document.due() {
                page.paragraph(2, &format!("{}: {}", section.section, section.state_in_words(lang)));
                for (label, names) in section.rests.lines(lang) {
                    page.entry(4, label, &names);
                }
            }
            page.paragraph(2, &document.same(lang));
        }
        if !self.read_again.is_empty() {
            page.blank();
            page.paragraph(0, READ_AGAIN.text(lang));
            for (label, names) in self.read_again.lines(lang) {
                page.entry(2, label, &names);
            }
        }
        for remark in self.remarks(lang) {
            page.blank();
            page.paragraph(0, &remark);
        }
        page.finish()
    }

    /// Writes the comparison as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        json(self)
    }

    /// Returns the comparison as a table: the names of the columns, and then one row for each entry that rests on a
    /// section, those of the same text, too.
    #[must_use]
    pub fn to_rows(&self) -> Vec<Vec<&str>> {
        let columns = ["document", "section", "state", "checked", "now", "what", "name"];
        let rows = self.documents.iter().flat_map(|document| {
            let missing = document.sections.is_empty().then(|| {
                let state = if document.files.is_empty() { "document_missing" } else { "several_files" };
                vec![document.document.as_str(), "", state, "", "", "", ""]
            });
            let sections = document.sections.iter().flat_map(move |section| {
                section.rests.rows().into_iter().map(move |(what, name)| {
                    vec![
                        document.document.as_str(),
                        section.section.as_str(),
                        section.state.name(),
                        section.checked.as_str(),
                        section.now.as_deref().unwrap_or_default(),
                        what,
                        name,
                    ]
                })
            });
            missing.into_iter().chain(sections)
        });
        std::iter::once(columns.to_vec()).chain(rows).collect()
    }

    /// Writes the comparison as Markdown.
    #[must_use]
    pub fn to_markdown(&self, lang: Lang) -> String {
        let mut text = format!("# {}\n", COMPARED.text(lang));
        for document in &self.documents {
            text.push_str(&format!("\n## {}\n\n", escape_markdown(&document.heading(lang))));
            if let Some(why) = document.not_compared(lang) {
                text.push_str(&format!("{}\n", escape_markdown(&why)));
                continue;
            }
            if document.due().next().is_some() {
                text.push_str(&table_head(&[SECTION, STATE, RESTS], lang));
                for section in document.due() {
                    let (state, rests) = (section.state_in_words(lang), section.rests.cell(lang));
                    text.push_str(&table_row(&[&section.section, &state, &rests]));
                }
                text.push('\n');
            }
            text.push_str(&format!("{}\n", document.same(lang)));
        }
        if !self.read_again.is_empty() {
            text.push_str(&format!("\n## {}\n\n", READ_AGAIN.text(lang)));
            for (label, names) in self.read_again.lines(lang) {
                text.push_str(&format!("- {label}: {}\n", escape_markdown(&names)));
            }
        }
        for remark in self.remarks(lang) {
            text.push_str(&format!("\n{}\n", escape_markdown(&remark)));
        }
        text
    }
}

impl Recorded {
    /// Writes what was recorded, and what was not.
    #[must_use]
    pub fn to_text(&self, lang: Lang) -> String {
        let mut page = Layout::default();
        let line = |say: Say, (document, section): &(String, String)| {
            say.fill(lang, &[("document", document), ("section", section)])
        };
        if self.sections.is_empty() {
            page.paragraph(0, NOTHING_RECORDED.text(lang));
        }
        for section in &self.sections {
            page.paragraph(0, &line(RECORDED, section));
        }
        for section in &self.not_found {
            page.paragraph(0, &line(NOT_RECORDABLE, section));
        }
        for document in self.check.documents.iter() {
            if let Some(why) = document.not_compared(lang) {
                page.paragraph(0, &format!("{}: {why}", document.document));
            }
        }
        if !self.check.unknown_files.is_empty() {
            page.paragraph(0, &UNKNOWN_FILES.fill(lang, &[("files", &self.check.unknown_files.join(", "))]));
        }
        if !self.files.is_empty() {
            page.paragraph(0, &WRITTEN.fill(lang, &[("files", &self.files.join(", "))]));
        }
        page.finish()
    }

    /// Writes what was recorded as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        json(self)
    }
}
