//! Columns: a table of applicants, one per row, read as the JSON of applications.
//!
//! A column is named by the path of its field, as in `person.birth_country` or `tax_identifications.0.number`, or by a
//! header of its own that a [`Mapping`] translates. Cells are texts; a cell becomes `true`, `false`, a number or a list
//! only where its field takes one, and any other text stays as it is, so that the rules find what is wrong with it. An
//! empty cell is missing.
//!
//! No error contains a header or a cell: a file without a header line has an applicant in its place.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use chrono::NaiveDate;
use onboardable::Lang;
use onboardable::application::{Application, FieldKind, Shape, limits};
use onboardable::rulebook::Rulebook;
use serde::Deserialize;

/// How the columns of a table are called, and how their cells are written, where that is not the API's way.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The path of the field by the header of its column; empty for a column that is left out.
    #[serde(default)]
    columns: BTreeMap<String, String>,
    /// By the path of a field, what a cell means: `"Herr" = "MR"`.
    #[serde(default)]
    values: BTreeMap<String, BTreeMap<String, String>>,
    /// By the path of a field, how its days are written: `"DD.MM.YYYY"`.
    #[serde(default)]
    days: BTreeMap<String, String>,
}

/// Why a mapping or a header line cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub enum Refused {
    /// The mapping is no TOML of this form, at a line from 1; 0 where that is not known.
    Mapping(usize),
    /// The path of a field that does not exist: the place of its entry in the mapping, and a path that may be meant.
    UnknownPath(&'static str, Option<String>),
    /// Days are written with DD, MM and YYYY.
    Days,
    /// Columns, from 1, that no field is named like, each with the path that may be meant.
    UnknownColumns(Vec<(usize, Option<String>)>),
    /// Two columns, from 1, for the same field or for a field and one inside it.
    Twice(usize, usize),
    /// There is no column for any field.
    NoColumn,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let meant =
            |path: &Option<String>| path.as_ref().map(|path| format!(" (perhaps {path})")).unwrap_or_default();
        match self {
            Self::Mapping(0) => f.write_str("the mapping is not TOML with the tables columns, values and days"),
            Self::Mapping(line) => {
                write!(f, "line {line} of the mapping is not TOML with the tables columns, values and days")
            }
            Self::UnknownPath(table, path) => {
                write!(f, "[{table}] names a field that does not exist{}", meant(path))
            }
            Self::Days => f.write_str("[days] takes DD, MM and YYYY, each once, such as DD.MM.YYYY"),
            Self::UnknownColumns(columns) => {
                const SHOWN: usize = 5;
                let shown = columns.iter().take(SHOWN).map(|(column, path)| format!("{column}{}", meant(path)));
                let shown = shown.collect::<Vec<_>>().join(", ");
                match columns.len() {
                    1 => write!(f, "column {shown} has no field of this name"),
                    count if count > SHOWN => write!(f, "{count} columns have no field of this name: {shown}, ..."),
                    _ => write!(f, "columns {shown} have no fields of these names"),
                }
            }
            Self::Twice(one, other) => write!(f, "columns {one} and {other} are for the same field"),
            Self::NoColumn => f.write_str("no column is for a field"),
        }
    }
}

impl Mapping {
    /// Reads a mapping from TOML.
    ///
    /// # Errors
    ///
    /// Fails if the text is not TOML of this form.
    pub fn read(text: &str) -> Result<Self, Refused> {
        toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start));
            Refused::Mapping(before.map_or(0, |before| before.matches('\n').count().saturating_add(1)))
        })
    }

    /// Proposes a mapping for the headers of a table, as TOML with comments. What is not sure says so.
    #[must_use]
    pub fn proposed(headers: &[&str], rulebook: &Rulebook) -> String {
        let mut text =
            "# Columns of the table: on the left the header, on the right the path of the field, or \"\" to \
                        leave the column out.\n\n[columns]\n"
                .to_owned();
        let known = Known::of(rulebook);
        let mut taken: Vec<String> = Vec::new();
        let headers: Vec<&str> = headers.iter().map(|header| header.trim()).collect();
        for (place, header) in headers.iter().enumerate() {
            let is_same = |other: &&&str| *other == header;
            if headers.iter().take(place).any(|other| is_same(&other)) {
                continue;
            }
            let is_repeated = headers.iter().filter(is_same).count() > 1;
            let (path, note) = match known.meant(header) {
                _ if is_repeated => (String::new(), "  # several columns are called like this"),
                Some((path, _)) if taken.contains(&path) => (String::new(), "  # its field has a column already"),
                Some((path, true)) => (path, ""),
                Some((path, false)) => (path, "  # check: similar, or one of several"),
                None => (String::new(), "  # no field is called like this"),
            };
            // The escapes of JSON are those of TOML, which needs one more.
            let key = quoted(header).replace('\u{7f}', "\\u007f");
            let _ = writeln!(text, "{key} = {}{note}", quoted(&path));
            taken.push(path);
        }
        text.push_str(
            "\n# Where cells are not written as the API writes them, take the # away and adapt:\n\
             # [values.\"person.salutation\"]\n\
             # \"Herr\" = \"MR\"\n\
             # [days]\n\
             # \"person.birth_date\" = \"DD.MM.YYYY\"\n",
        );
        text
    }
}

/// The columns of a table, as a tree of their fields.
#[derive(Debug)]
pub struct Columns {
    root: Branch,
    width: usize,
}

#[derive(Debug)]
enum Node {
    Cell(Cell),
    Object(Branch),
    /// The entries of a list by their index.
    List(BTreeMap<usize, Node>),
}

#[derive(Debug, Default)]
struct Branch(Vec<(String, Node)>);

/// A column and how its cells are read.
#[derive(Debug)]
struct Cell {
    column: usize,
    kind: FieldKind,
    values: BTreeMap<String, String>,
    days: Option<String>,
}

/// Why a row is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusedRow {
    /// It has more or fewer cells than there are headers.
    Width {
        /// The cells of the row.
        cells: usize,
        /// The headers.
        headers: usize,
    },
    /// The cell in this column, from 1, is not UTF-8.
    NotText(usize),
    /// The cell in this column, from 1, is longer than a field may be.
    TooLong(usize),
    /// The cell in this column, from 1, has a line break, as behind a quotation mark that is not closed.
    LineBreak(usize),
}

impl fmt::Display for RefusedRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Width { cells, headers } => write!(f, "the row has {cells} cells, but there are {headers} headers"),
            Self::NotText(column) => write!(f, "the cell in column {column} is not UTF-8"),
            Self::TooLong(column) => {
                write!(f, "the cell in column {column} is longer than {} bytes", limits::TEXT_BYTES)
            }
            Self::LineBreak(column) => write!(f, "the cell in column {column} has a line break"),
        }
    }
}

impl RefusedRow {
    /// Returns what to do about it.
    #[must_use]
    pub const fn way_out(&self) -> &'static str {
        match self {
            Self::Width { .. } => "check its separators and quotation marks",
            Self::NotText(_) => "save the table as CSV in UTF-8",
            Self::TooLong(_) => "shorten it",
            Self::LineBreak(_) => "check its quotation marks",
        }
    }
}

impl Columns {
    /// Finds the fields of the columns.
    ///
    /// # Errors
    ///
    /// Fails if a column has no field and the mapping does not leave it out, or if two have the same.
    pub fn of(headers: &[&str], mapping: &Mapping, rulebook: &Rulebook) -> Result<Self, Refused> {
        let meant = |name: &str| Known::of(rulebook).meant(name).map(|(path, _)| path);
        let paths = || {
            mapping.values.keys().map(|path| ("values", path)).chain(mapping.days.keys().map(|path| ("days", path)))
        };
        for (table, path) in paths().chain(mapping.columns.values().map(|path| ("columns", path))) {
            if !path.is_empty() && kind_at(path).is_none() {
                return Err(Refused::UnknownPath(table, meant(path)));
            }
        }
        let mut columns = Self { root: Branch::default(), width: headers.len() };
        let (mut unknown, mut is_any) = (Vec::new(), false);
        for (column, header) in headers.iter().enumerate() {
            let header = header.trim();
            let path = mapping.columns.get(header).map_or(header, String::as_str);
            if path.is_empty() {
                continue;
            }
            let Some(kind) = kind_at(path) else {
                unknown.push((column.saturating_add(1), header));
                continue;
            };
            let days = mapping.days.get(path).map(|days| strftime(days).ok_or(Refused::Days)).transpose()?;
            let cell = Cell { column, kind, values: mapping.values.get(path).cloned().unwrap_or_default(), days };
            let parts: Vec<_> = parts(path).collect();
            columns.root.insert(&parts, cell).map_err(|other| Refused::Twice(other, column.saturating_add(1)))?;
            is_any = true;
        }
        match (unknown.is_empty(), is_any) {
            (false, _) => {
                let known = Known::of(rulebook);
                let named = |(column, header): (usize, &str)| (column, known.meant(header).map(|(path, _)| path));
                Err(Refused::UnknownColumns(unknown.into_iter().map(named).collect()))
            }
            (true, false) => Err(Refused::NoColumn),
            (true, true) => Ok(columns),
        }
    }

    /// Writes a row as the JSON of an application.
    ///
    /// # Errors
    ///
    /// Fails if the row is not one of this table.
    pub fn write<'c>(
        &self,
        row: impl ExactSizeIterator<Item = &'c [u8]>,
        json: &mut String,
    ) -> Result<(), RefusedRow> {
        if row.len() != self.width {
            return Err(RefusedRow::Width { cells: row.len(), headers: self.width });
        }
        let mut cells = Vec::with_capacity(self.width);
        for (cell, column) in row.zip(1..) {
            let text = std::str::from_utf8(cell).map_err(|_| RefusedRow::NotText(column))?;
            if text.len() > limits::TEXT_BYTES {
                return Err(RefusedRow::TooLong(column));
            }
            if text.contains(['\n', '\r']) {
                return Err(RefusedRow::LineBreak(column));
            }
            cells.push(text);
        }
        self.root.write(&cells, json);
        Ok(())
    }
}

impl Branch {
    /// Adds a column. If there is one for the field already, returns its number, from 1.
    fn insert(&mut self, parts: &[&str], cell: Cell) -> Result<(), usize> {
        let Some((first, rest)) = parts.split_first() else { return Ok(()) };
        match self.0.iter_mut().find(|(key, _)| key == first) {
            Some((_, node)) => node.insert(rest, cell),
            None => {
                self.0.push(((*first).to_owned(), Node::new(rest, cell)));
                Ok(())
            }
        }
    }

    fn write(&self, cells: &[&str], json: &mut String) {
        json.push('{');
        let mut is_first = true;
        for (key, node) in self.0.iter().filter(|(_, node)| node.is_filled(cells)) {
            if !std::mem::take(&mut is_first) {
                json.push(',');
            }
            json.push_str(&quoted(key));
            json.push(':');
            node.write(cells, json);
        }
        json.push('}');
    }
}

impl Node {
    fn new(parts: &[&str], cell: Cell) -> Self {
        let Some((first, rest)) = parts.split_first() else { return Self::Cell(cell) };
        match first.parse() {
            Ok(index) => Self::List(BTreeMap::from([(index, Self::new(rest, cell))])),
            Err(_) => Self::Object(Branch(vec![((*first).to_owned(), Self::new(rest, cell))])),
        }
    }

    fn insert(&mut self, parts: &[&str], cell: Cell) -> Result<(), usize> {
        let index = parts.first().and_then(|first| first.parse().ok());
        match (self, parts, index) {
            (Self::Object(branch), [_, ..], None) => branch.insert(parts, cell),
            (Self::List(entries), [_, rest @ ..], Some(index)) => match entries.get_mut(&index) {
                Some(entry) => entry.insert(rest, cell),
                None => {
                    entries.insert(index, Self::new(rest, cell));
                    Ok(())
                }
            },
            (node, ..) => Err(node.column().saturating_add(1)),
        }
    }

    /// Its first column.
    fn column(&self) -> usize {
        match self {
            Self::Cell(cell) => cell.column,
            Self::Object(branch) => branch.0.first().map(|(_, node)| node.column()).unwrap_or_default(),
            Self::List(entries) => entries.values().next().map(Self::column).unwrap_or_default(),
        }
    }

    fn is_filled(&self, cells: &[&str]) -> bool {
        match self {
            Self::Cell(cell) => !cell.text(cells).is_empty(),
            Self::Object(branch) => branch.0.iter().any(|(_, node)| node.is_filled(cells)),
            Self::List(entries) => entries.values().any(|node| node.is_filled(cells)),
        }
    }

    fn write(&self, cells: &[&str], json: &mut String) {
        match self {
            Self::Cell(cell) => cell.write(cells, json),
            Self::Object(branch) => branch.write(cells, json),
            Self::List(entries) => {
                json.push('[');
                // An entry without a filled cell is none.
                for (place, entry) in entries.values().filter(|entry| entry.is_filled(cells)).enumerate() {
                    if place > 0 {
                        json.push(',');
                    }
                    entry.write(cells, json);
                }
                json.push(']');
            }
        }
    }
}

impl Cell {
    fn text<'c>(&self, cells: &[&'c str]) -> &'c str {
        cells.get(self.column).copied().unwrap_or_default()
    }

    fn write(&self, cells: &[&str], json: &mut String) {
        let text = self.text(cells);
        let text = self.values.get(text).map_or(text, String::as_str);
        let is_whole_number = || text.parse::<u64>().is_ok() && !text.starts_with('+');
        match self.kind {
            FieldKind::Flag if text.eq_ignore_ascii_case("true") => json.push_str("true"),
            FieldKind::Flag if text.eq_ignore_ascii_case("false") => json.push_str("false"),
            FieldKind::Count if is_whole_number() => {
                let number = text.trim_start_matches('0');
                json.push_str(if number.is_empty() { "0" } else { number });
            }
            FieldKind::Countries | FieldKind::Texts => {
                let entries = text.split([',', ';']).map(str::trim).filter(|entry| !entry.is_empty());
                let entries: Vec<_> = entries.map(quoted).collect();
                let _ = write!(json, "[{}]", entries.join(","));
            }
            FieldKind::Date | FieldKind::LastDay | FieldKind::DayOrTimestamp | FieldKind::Timestamp => {
                let day = self.days.as_ref().and_then(|days| NaiveDate::parse_from_str(text, days).ok());
                json.push_str(&quoted(&day.map_or_else(|| text.to_owned(), |day| day.to_string())));
            }
            FieldKind::Flag
            | FieldKind::Count
            | FieldKind::Text
            | FieldKind::Country
            | FieldKind::Object(_)
            | FieldKind::List(_)
            | FieldKind::OneOrList(_) => json.push_str(&quoted(text)),
        }
    }
}

/// A JSON string.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The parts of a path: `person.birth_country`, or `/person/birth_country` as reports write it.
fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split(['.', '/'])
}

/// The kind of the field at a path; `None` where there is none, or where it is a resource.
fn kind_at(path: &str) -> Option<FieldKind> {
    let mut shape: &Shape = &Application::SHAPE;
    let mut parts = parts(path).peekable();
    loop {
        let part = parts.next()?;
        let field = shape.fields.iter().find(|field| field.name == part)?;
        let next_index = parts.peek().and_then(|next| index(next));
        shape = match (field.kind, next_index) {
            (FieldKind::Object(inner), None) | (FieldKind::OneOrList(inner), None) => inner,
            (FieldKind::List(inner) | FieldKind::OneOrList(inner), Some(_)) => {
                parts.next();
                inner
            }
            (FieldKind::Object(_) | FieldKind::List(_), _) => return None,
            (kind, _) => return parts.next().is_none().then_some(kind),
        };
    }
}

fn index(part: &str) -> Option<usize> {
    let is_index = part == "0" || (!part.starts_with('0') && part.bytes().all(|byte| byte.is_ascii_digit()));
    part.parse().ok().filter(|index| is_index && *index < limits::LIST_LENGTH)
}

/// Days as chrono reads them.
fn strftime(days: &str) -> Option<String> {
    let is_each_once = ["DD", "MM", "YYYY"].iter().all(|part| days.matches(part).count() == 1);
    let rest = days.replace("YYYY", "").replace("DD", "").replace("MM", "");
    let is_plain = rest.chars().all(|one| matches!(one, '.' | '-' | '/' | ' '));
    (is_each_once && is_plain).then(|| days.replace("YYYY", "%Y").replace("DD", "%d").replace("MM", "%m"))
}

/// The fields that a header may mean: the path of each with its names.
struct Known(Vec<(String, Vec<String>)>);

impl Known {
    fn of(rulebook: &Rulebook) -> Self {
        let mut known = Vec::new();
        walk(&Application::SHAPE, "", rulebook, &mut known);
        Self(known)
    }

    /// The path that a header means, and whether that is sure.
    fn meant(&self, header: &str) -> Option<(String, bool)> {
        const NEAR: f64 = 0.9;
        let header = plain(header);
        if header.is_empty() {
            return None;
        }
        let mut called_so = self.0.iter().filter(|(_, names)| names.contains(&header));
        if let Some((path, _)) = called_so.next() {
            return Some((path.clone(), called_so.next().is_none()));
        }
        let near = self.0.iter().map(|(path, names)| {
            let nearest = names.iter().map(|name| strsim::jaro_winkler(name, &header)).fold(0.0, f64::max);
            (nearest, path)
        });
        // Of equally near ones the first.
        let (near, path) =
            near.fold((0.0, None), |best, (near, path)| if near > best.0 { (near, Some(path)) } else { best });
        path.filter(|_| near >= NEAR).map(|path| (path.clone(), false))
    }
}

fn walk(shape: &Shape, path: &str, rulebook: &Rulebook, known: &mut Vec<(String, Vec<String>)>) {
    // The same fields again, of a change that is about to be sent, are named by their paths only.
    for field in shape.fields.iter().filter(|field| !path.is_empty() || field.name != "change") {
        let path = if path.is_empty() { field.name.to_owned() } else { format!("{path}.{}", field.name) };
        if let Some(inner) = field.kind.resource() {
            let is_list = matches!(field.kind, FieldKind::List(_));
            walk(inner, &if is_list { format!("{path}.0") } else { path }, rulebook, known);
            continue;
        }
        let pattern: String = parts(&path)
            .map(|part| if index(part).is_some() { "/*".to_owned() } else { format!("/{part}") })
            .collect();
        let mut names = vec![plain(&path), plain(field.name)];
        let entry = rulebook.field(&pattern);
        if entry.pointer == pattern {
            names.extend([Lang::En, Lang::De].map(|lang| plain(entry.name.text(rulebook.pack(lang)))));
        }
        known.push((path, names));
    }
}

/// A name without what people write differently: letter case, spaces and marks.
fn plain(name: &str) -> String {
    name.chars().filter(|one| one.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail")]
    use super::*;

    fn json(headers: &[&str], mapping: &str, row: &[&str]) -> String {
        let columns = Columns::of(headers, &Mapping::read(mapping).unwrap(), Rulebook::builtin()).unwrap();
        let mut json = String::new();
        columns.write(row.iter().map(|cell| cell.as_bytes()), &mut json).unwrap();
        json
    }

    #[test]
    fn a_row_is_the_json_of_an_application() {
        let headers = [
            "reference",
            "person.birth_country",
            "/person/address/city",
            "person.fatca_relevant",
            "allowed_residence_countries",
            "tax_identifications.0.number",
            "tax_identifications.1.number",
        ];
        assert_eq!(
            json(&headers, "", &["a\"7", "DE", "Köln", "FALSE", "DE, AT", "", "12"]),
            r#"{"reference":"a\"7","person":{"birth_country":"DE","address":{"city":"Köln"},"fatca_relevant":false},"allowed_residence_countries":["DE","AT"],"tax_identifications":[{"number":"12"}]}"#
        );
        assert_eq!(json(&headers, "", &["", "", "", "nein", "", "", ""]), r#"{"person":{"fatca_relevant":"nein"}}"#);
    }

    #[test]
    fn a_mapping_translates_headers_values_and_days() {
        let mapping = r#"
            [columns]
            "Anrede" = "person.salutation"
            "Geboren am" = "person.birth_date"
            "Notiz" = ""
            [values."person.salutation"]
            "Herr" = "MR"
            [days]
            "person.birth_date" = "DD.MM.YYYY"
        "#;
        let headers = ["Anrede", "Geboren am", "Notiz"];
        let herr = json(&headers, mapping, &["Herr", "05.02.1990", "=1+1"]);
        assert_eq!(herr, r#"{"person":{"salutation":"MR","birth_date":"1990-02-05"}}"#);
        // What is not written so stays as it is, and the rules find it.
        let wrong = json(&headers, mapping, &["herr", "31.02.1990", ""]);
        assert_eq!(wrong, r#"{"person":{"salutation":"herr","birth_date":"31.02.1990"}}"#);
    }

    #[test]
    fn headers_that_cannot_be_used_are_refused_without_being_repeated() {
        let refused = |headers: &[&str], mapping: &str| {
            let mapping = Mapping::read(mapping).unwrap();
            Columns::of(headers, &mapping, Rulebook::builtin()).unwrap_err().to_string()
        };
        let message = refused(&["reference", "Erika", "person.birth_contry"], "");
        assert_eq!(message, "columns 2, 3 (perhaps person.birth_country) have no fields of these names");
        let message = refused(&["person.address", "branch"], "");
        assert_eq!(message, "column 1 (perhaps person.address.city) has no field of this name");
        assert_eq!(refused(&["branch", "branch"], ""), "columns 1 and 2 are for the same field");
        let both = ["identifications.0.method", "identifications.0.method"];
        assert_eq!(refused(&both, ""), "columns 1 and 2 are for the same field");
        let both = ["tax_identifications.0.number", "tax_identifications.00.number"];
        assert_eq!(refused(&both, ""), "column 2 (perhaps tax_identifications.0.number) has no field of this name");
        assert_eq!(refused(&["x"], "[columns]\nx = ''"), "no column is for a field");
        let message = refused(&["branch"], "[columns]\nx = 'brunch'");
        assert_eq!(message, "[columns] names a field that does not exist (perhaps branch)");
        assert_eq!(
            refused(&["person.birth_date"], "[days]\n'person.birth_date' = 'D.M.Y'"),
            "[days] takes DD, MM and YYYY, each once, such as DD.MM.YYYY"
        );
        assert_eq!(Mapping::read("\nx = 1").unwrap_err(), Refused::Mapping(2));
    }

    #[test]
    fn rows_that_are_not_of_the_table_are_refused() {
        let columns = Columns::of(&["branch", "flow"], &Mapping::default(), Rulebook::builtin()).unwrap();
        let refused = |row: &[&[u8]]| columns.write(row.iter().copied(), &mut String::new()).unwrap_err();
        assert_eq!(refused(&[b"DE"]), RefusedRow::Width { cells: 1, headers: 2 });
        assert_eq!(refused(&[b"DE", b"\xff"]), RefusedRow::NotText(2));
        assert_eq!(refused(&[b"DE\nx", b""]), RefusedRow::LineBreak(1));
        assert_eq!(refused(&[&[b'x'; 1025], b""]), RefusedRow::TooLong(1));
    }

    #[test]
    fn a_proposal_is_a_mapping_that_can_be_used() {
        let headers = ["Vorname", "Nachname", "Geburtsland", "Country of residence", "Kundennummer", "Geburtslnd"];
        let proposed = Mapping::proposed(&headers, Rulebook::builtin());
        for line in [
            "\"Vorname\" = \"person.first_name\"\n",
            "\"Nachname\" = \"person.last_name\"\n",
            "\"Geburtsland\" = \"person.birth_country\"\n",
            "\"Country of residence\" = \"person.address.country\"\n",
            "\"Kundennummer\" = \"\"  # no field is called like this\n",
            "\"Geburtslnd\" = \"\"  # its field has a column already\n",
        ] {
            assert!(proposed.contains(line), "{line}{proposed}");
        }
        assert!(Columns::of(&headers, &Mapping::read(&proposed).unwrap(), Rulebook::builtin()).is_ok());
    }

    #[test]
    fn headers_that_are_repeated_or_strange_leave_a_proposal_readable() {
        let headers = ["Vorname", " Geburtsland", "Vorname", "a\nb\t\"c\u{7f}\u{0}", "'''", ""];
        let proposed = Mapping::proposed(&headers, Rulebook::builtin());
        for line in [
            "\"Vorname\" = \"\"  # several columns are called like this\n",
            "\"Geburtsland\" = \"person.birth_country\"\n",
            "\"a\\nb\\t\\\"c\\u007f\\u0000\" = \"\"  # no field is called like this\n",
        ] {
            assert!(proposed.contains(line), "{line}{proposed}");
        }
        assert!(Columns::of(&headers, &Mapping::read(&proposed).unwrap(), Rulebook::builtin()).is_ok());
    }

    #[test]
    fn every_field_has_a_column() {
        let known = Known::of(Rulebook::builtin());
        assert!(known.0.len() > 150);
        for (path, _) in &known.0 {
            assert!(kind_at(path).is_some(), "{path}");
        }
    }
}
