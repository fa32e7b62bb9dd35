//! CSV files: each row is an applicant, handed on as the JSON of an application.

use std::cell::{Cell, RefCell};
use std::io::{self, Chain, Cursor, Read};

use csv::{ByteRecord, Reader, ReaderBuilder};
use onboardable::application::limits;
use onboardable_desk::columns::{Columns, Mapping, RefusedRow};

use crate::input::{Batch, Broken, CHUNK_BYTES, LINE_BYTES, Record, unreadable};
use crate::output::Failure;
use crate::place::Problem;
use crate::rulebook::rulebook;

const TABLE_WAY_OUT: &str = "name columns by path such as person.birth_country; `--mapping init` proposes a mapping of \
                             your own headers";

/// The rows of a file.
pub struct Rows {
    name: String,
    reader: Reader<Watched>,
    columns: Columns,
    row: ByteRecord,
    /// The line that the next row is in, or that an empty line before it is in.
    line: usize,
    has_any: bool,
}

impl Rows {
    /// Reads the header line.
    pub fn new(name: String, reader: Box<dyn Read>, mapping: &Mapping) -> Result<Self, Failure> {
        let mut reader = opened(&name, reader)?;
        let headers = headers(&name, &mut reader)?;
        let headers: Vec<&str> = headers.iter().collect();
        let columns = Columns::of(&headers, mapping, rulebook())
            .map_err(|refused| Failure::Input(format!("{name}: {refused}; {TABLE_WAY_OUT}")))?;
        let mut rows = Self { name, reader, columns, row: ByteRecord::new(), line: 1, has_any: false };
        rows.lines_of(0);
        Ok(rows)
    }

    /// The next rows; `None` at the end.
    pub fn next_batch(&mut self) -> Result<Option<Batch>, Failure> {
        let (mut json, mut records, mut broken) = (String::new(), Vec::new(), None);
        while json.len() < CHUNK_BYTES && broken.is_none() {
            self.reader.get_ref().row.set(0);
            let (start, begin) = (json.len(), self.reader.position().byte());
            match self.reader.read_byte_record(&mut self.row) {
                Ok(false) => break,
                Ok(true) => {
                    let (first, last) = self.lines_of(begin);
                    let written = self.columns.write(self.row.iter(), &mut json);
                    let over =
                        if last > first { format!(" (the row goes on to line {last})") } else { String::new() };
                    let problem =
                        |refused: RefusedRow| Problem::at(first, 0, format!("{refused}{over}"), refused.way_out());
                    records.push(Record::new(first, start..json.len(), written.err().map(problem)));
                }
                Err(error) if is_endless(&error) => {
                    let problem = format!("the row is longer than {} MiB", LINE_BYTES / 1024 / 1024);
                    let problem = Problem::at(self.line, 0, problem, "check its quotation marks");
                    broken = Some(Broken { record: Record::new(self.line, 0..0, None), problem });
                }
                Err(error) => return Err(unreadable(&self.name, &error.into())),
            }
        }
        if records.is_empty() && broken.is_none() && !self.has_any {
            return Err(Failure::Input(format!(
                "{}: there is no row below the headers; give at least one applicant",
                self.name
            )));
        }
        self.has_any = true;
        // The bytes after the last row belong to the next one. At the end there are only empty lines.
        let mut seen = self.reader.get_ref().seen.borrow_mut();
        let is_end = records.is_empty();
        let length = if is_end { seen.bytes.len() } else { seen.place(self.reader.position().byte()) };
        let batch = Batch::of_rows(json.into_bytes(), seen.take(length), records, broken);
        Ok((!is_end || batch.broken.is_some() || !batch.bytes().is_empty()).then_some(batch))
    }

    /// The first and the last line of the row that was just read, which begins at a byte or after empty lines there.
    fn lines_of(&mut self, begin: u64) -> (usize, usize) {
        let seen = self.reader.get_ref().seen.borrow();
        let text = seen.bytes.get(seen.place(begin)..seen.place(self.reader.position().byte())).unwrap_or_default();
        let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
        let blank = text.iter().take_while(|byte| is_end(byte)).count();
        let (before, row) = text.split_at(blank);
        let row_end = row.iter().rposition(|byte| !is_end(byte)).map_or(0, |last| last.saturating_add(1));
        let lines = |bytes: &[u8]| memchr::memchr_iter(b'\n', bytes).count();
        let first = self.line.saturating_add(lines(before));
        self.line = self.line.saturating_add(lines(text));
        (first, first.saturating_add(lines(row.get(..row_end).unwrap_or_default())))
    }
}

/// Proposes a mapping for the headers of a file, as TOML.
pub fn proposed_mapping(name: &str, reader: Box<dyn Read>) -> Result<String, Failure> {
    let headers = headers(name, &mut opened(name, reader)?)?;
    Ok(Mapping::proposed(&headers.iter().collect::<Vec<_>>(), rulebook()))
}

fn headers(name: &str, reader: &mut Reader<Watched>) -> Result<csv::StringRecord, Failure> {
    let headers = reader.byte_headers().map_err(|error| match is_endless(&error) {
        true => Failure::Input(format!("{name}:1: the line of headers is too long; check its quotation marks")),
        false => unreadable(name, &error.into()),
    })?;
    let headers = csv::StringRecord::from_byte_record(headers.clone()).map_err(|_| {
        Failure::Input(format!("{name}:1: the headers are not UTF-8; save the table as CSV in UTF-8"))
    })?;
    if headers.iter().all(|header| header.trim().is_empty()) {
        return Err(Failure::Input(format!("{name}: there is no line of headers; {TABLE_WAY_OUT}")));
    }
    Ok(headers)
}

/// A reader that keeps what it read, and ends a row that does not end by itself.
struct Watched {
    reader: Chain<Cursor<Vec<u8>>, Box<dyn Read>>,
    seen: RefCell<Seen>,
    /// How much was read since the row began.
    row: Cell<usize>,
}

/// What was read and is not yet in a batch.
#[derive(Default)]
struct Seen {
    bytes: Vec<u8>,
    /// How many bytes of rows come before them.
    start: u64,
    /// How many of them are a byte order mark, which the reader of the rows does not count.
    mark: usize,
}

impl Seen {
    /// The place of a byte of the rows.
    fn place(&self, byte: u64) -> usize {
        let place = usize::try_from(byte.saturating_sub(self.start)).unwrap_or(usize::MAX);
        place.saturating_add(self.mark).min(self.bytes.len())
    }

    /// Takes what comes before a place.
    fn take(&mut self, length: usize) -> Vec<u8> {
        let rest = self.bytes.split_off(length);
        let taken = std::mem::replace(&mut self.bytes, rest);
        self.start = self.start.saturating_add(u64::try_from(length.saturating_sub(self.mark)).unwrap_or_default());
        self.mark = 0;
        taken
    }
}

const MARK: &[u8] = b"\xef\xbb\xbf";

impl Read for Watched {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.row.get() > LINE_BYTES {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "the row does not end"));
        }
        let read = self.reader.read(buffer)?;
        self.seen.borrow_mut().bytes.extend_from_slice(buffer.get(..read).unwrap_or_default());
        self.row.set(self.row.get().saturating_add(read));
        Ok(read)
    }
}

fn is_endless(error: &csv::Error) -> bool {
    matches!(error.kind(), csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge)
}

/// Opens a file, separated by commas, semicolons or tabs, whichever its first line has most of.
fn opened(name: &str, mut reader: Box<dyn Read>) -> Result<Reader<Watched>, Failure> {
    let mut start = Vec::new();
    let most = u64::try_from(limits::RECORD_BYTES).unwrap_or(u64::MAX);
    reader.by_ref().take(most).read_to_end(&mut start).map_err(|error| unreadable(name, &error))?;
    if start.trim_ascii().is_empty() {
        return Err(Failure::Input(format!(
            "{name}: the input is empty; give a line of headers and a row per applicant"
        )));
    }
    let mut seen = Seen::default();
    if start.starts_with(MARK) {
        seen.bytes.extend_from_slice(MARK);
        seen.mark = MARK.len();
        start.drain(..MARK.len());
    }
    let (mut counts, mut is_quoted) = ([(b',', 0_usize), (b';', 0), (b'\t', 0)], false);
    for byte in &start {
        is_quoted ^= *byte == b'"';
        if *byte == b'\n' && !is_quoted {
            break;
        }
        for (_, count) in counts.iter_mut().filter(|(separator, _)| !is_quoted && separator == byte) {
            *count = count.saturating_add(1);
        }
    }
    // Of equally frequent ones the first.
    let (separator, _) = counts.into_iter().rev().max_by_key(|(_, count)| *count).unwrap_or((b',', 0));
    let watched = Watched { reader: Cursor::new(start).chain(reader), seen: RefCell::new(seen), row: Cell::new(0) };
    Ok(ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(watched))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, clippy::expect_used, reason = "a test may fail")]

    use proptest::prelude::*;

    use super::*;

    const BYTES: &[u8] = b"\",;\t\r\n DE\xff\xc3\x00\xef\xbb\xbf";

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever comes below the headers: every byte is in one batch, in order; a row is JSON or has a problem; rows are
        /// in the order of their lines, of which a carriage return alone ends none.
        #[test]
        fn any_table_is_read_to_its_end(
            head in prop::sample::select(vec!["branch,flow\n", "\u{feff}branch;flow\r\n", "branch\n", "\nbranch\tflow\r"]),
            rest in prop::collection::vec(prop::sample::select(BYTES), 0..60),
        ) {
            let table = [head.as_bytes(), &rest].concat();
            let reader = Box::new(Cursor::new(table.clone()));
            let Ok(mut rows) = Rows::new("a.csv".to_owned(), reader, &Mapping::default()) else { return Ok(()) };
            let (mut bytes, mut line) = (Vec::new(), 0);
            while let Ok(Some(batch)) = rows.next_batch() {
                bytes.extend_from_slice(batch.bytes());
                for record in &batch.records {
                    prop_assert!(record.line >= line);
                    line = record.line;
                    let json = serde_json::from_slice::<serde_json::Value>(batch.text(record));
                    prop_assert_eq!(json.is_ok(), record.problem.is_none());
                }
            }
            let lines = table.iter().filter(|byte| **byte == b'\n').count();
            prop_assert!(line <= lines + 1);
            // A table without a row is refused.
            prop_assert!(line == 0 || bytes == table);
        }
    }
}
