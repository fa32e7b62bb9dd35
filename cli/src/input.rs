//! Files and standard input, split into records.
//!
//! The content shows what a file is: one JSON object, a JSON list, or one object per line; a table is recognised by the
//! name of its file. The library limits the length of a record; here a line that never ends is limited, and a list that
//! would fill the memory.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::ops::Range;
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use onboardable::application::limits;
use onboardable_desk::columns::Mapping;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::output::{Failure, input_name};
use crate::place::Problem;
use crate::rows::Rows;

/// The longest line that is read.
pub const LINE_BYTES: usize = 16 * 1024 * 1024;

/// The longest list that is read, because a list is kept in memory as a whole.
const LIST_BYTES: usize = 256 * 1024 * 1024;

/// How much is read and assessed at a time.
pub const CHUNK_BYTES: usize = 4 * 1024 * 1024;

/// How much of standard input is read at a time.
const READ_BYTES: usize = 64 * 1024;

/// The one record of a file, or of standard input for `-` or none, with the name of the file. A record that is too
/// long is read one byte too far, so that its reader notices.
pub fn single(path: Option<&Path>) -> Result<(String, Vec<u8>), Failure> {
    let (name, reader) = opened(path)?;
    let bound = u64::try_from(limits::RECORD_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut text = Vec::new();
    reader.take(bound).read_to_end(&mut text).map_err(|error| unreadable(&name, &error))?;
    Ok((name, text))
}

/// Some records, and the bytes that contain them.
pub struct Batch {
    bytes: Vec<u8>,
    /// What the records were made of, where that is not JSON.
    source: Option<Vec<u8>>,
    pub records: Vec<Record>,
    /// Where and why nothing after them can be read.
    pub broken: Option<Broken>,
}

/// Where an input cannot be read any further, and why.
pub struct Broken {
    /// Where the record is that would have come next.
    pub record: Record,
    pub problem: Problem,
}

/// Where a record is.
pub struct Record {
    /// Its line in the input, from 1.
    pub line: usize,
    /// Its place among the records of a list, from 1; 0 where there is no list.
    pub entry: usize,
    /// How many bytes its line holds before it.
    pub column: usize,
    range: Range<usize>,
    /// Why it is not read, where that is known already.
    pub problem: Option<Box<Problem>>,
}

impl Record {
    /// A record that is a line of its own.
    pub fn new(line: usize, range: Range<usize>, problem: Option<Problem>) -> Self {
        Self { line, entry: 0, column: 0, range, problem: problem.map(Box::new) }
    }

    /// A value within a record, after so many bytes of its line.
    pub const fn within(record: &Self, column: usize) -> Self {
        Self { line: record.line, entry: record.entry, column, range: 0..0, problem: None }
    }

    /// Where it begins among the bytes of its batch, and how long it is.
    pub fn extent(&self) -> (usize, usize) {
        (self.range.start, self.range.len())
    }
}

impl Batch {
    const fn new(bytes: Vec<u8>, records: Vec<Record>, broken: Option<Broken>) -> Self {
        Self { bytes, source: None, records, broken }
    }

    /// The rows of a table, as JSON, and the bytes that they were made of.
    pub const fn of_rows(json: Vec<u8>, source: Vec<u8>, records: Vec<Record>, broken: Option<Broken>) -> Self {
        Self { bytes: json, source: Some(source), records, broken }
    }

    /// The bytes of the input that contain the records.
    pub fn bytes(&self) -> &[u8] {
        self.source.as_ref().unwrap_or(&self.bytes)
    }

    pub fn text(&self, record: &Record) -> &[u8] {
        self.bytes.get(record.range.clone()).unwrap_or_default()
    }
}

/// The form of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    One,
    List,
    Lines,
    Rows,
}

/// How an input is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// As it arrives, so that each answer is written as soon as possible. `by_line`: each line is a record.
    Prompt { by_line: bool },
    /// In large pieces.
    Whole,
}

/// An input whose form is known.
pub struct Input {
    /// The name of the file, safe to print.
    pub name: String,
    pub form: Form,
    /// The bytes there are, where that is known.
    pub length: Option<u64>,
    /// Whether answers are written as soon as possible.
    pub is_prompt: bool,
    content: Content,
}

enum Content {
    Json(Lines),
    Table(Box<Rows>),
}

/// Which inputs are tables, and how their columns are called.
#[derive(Default)]
pub struct Tables {
    /// Whether every input is one.
    pub always: bool,
    pub mapping: Mapping,
}

impl Tables {
    fn has(&self, path: Option<&Path>) -> bool {
        let extension = path.and_then(Path::extension).and_then(OsStr::to_str).unwrap_or_default();
        self.always || ["csv", "tsv"].iter().any(|table| extension.eq_ignore_ascii_case(table))
    }
}

/// Opens a file, or standard input for `-` or none, with its name, safe to print.
pub fn opened(path: Option<&Path>) -> Result<(String, Box<dyn Read>), Failure> {
    match path.filter(|path| path.as_os_str() != "-") {
        Some(path) => {
            let name = input_name(path);
            let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
            Ok((name, Box::new(file)))
        }
        None => Ok(("standard input".to_owned(), Box::new(io::stdin()))),
    }
}

impl Input {
    /// Opens a file, or standard input for `-`, and recognises its form.
    pub fn open(path: &Path, reading: Reading, tables: &Tables) -> Result<Self, Failure> {
        if path.as_os_str() == "-" {
            return Self::standard(reading, tables);
        }
        if tables.has(Some(path)) {
            let length = path.metadata().ok().map(|data| data.len());
            return Self::table(Some(path), length, tables);
        }
        let name = input_name(path);
        let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
        let length = file.metadata().ok().map(|data| data.len());
        // A named pipe or a terminal is read like standard input.
        let is_file = file.metadata().is_ok_and(|data| data.is_file());
        let by_line = reading == Reading::Prompt { by_line: true };
        let reading = if is_file && !by_line { Reading::Whole } else { reading };
        Self::new(Lines::new(name, Box::new(file)), length, reading)
    }

    /// Reads standard input.
    pub fn standard(reading: Reading, tables: &Tables) -> Result<Self, Failure> {
        if tables.has(None) {
            return Self::table(None, None, tables);
        }
        Self::new(Lines::standard(), None, reading)
    }

    fn table(path: Option<&Path>, length: Option<u64>, tables: &Tables) -> Result<Self, Failure> {
        let (name, reader) = opened(path)?;
        let rows = Rows::new(name.clone(), reader, &tables.mapping)?;
        Ok(Self { name, form: Form::Rows, length, is_prompt: false, content: Content::Table(Box::new(rows)) })
    }

    fn new(mut lines: Lines, length: Option<u64>, reading: Reading) -> Result<Self, Failure> {
        let form = loop {
            match reading {
                Reading::Prompt { by_line: true } => break Form::Lines,
                Reading::Prompt { by_line: false } => lines.fill_promptly()?,
                Reading::Whole => lines.fill(limits::RECORD_BYTES.saturating_add(1))?,
            }
            let is_enough = lines.has_ended || lines.rest.len() > limits::RECORD_BYTES;
            if is_enough || reading == Reading::Whole {
                break form(&lines.rest, lines.has_ended).ok_or_else(|| {
                    Failure::Input(format!(
                        "{}: the input is empty; give an applicant as a JSON object such as \
                         {{\"person\": {{...}}}}",
                        lines.name
                    ))
                })?;
            }
            if let Some(form) = form_of_first_line(&lines.rest) {
                break form;
            }
        };
        let is_prompt = reading != Reading::Whole;
        Ok(Self { name: lines.name.clone(), form, length, is_prompt, content: Content::Json(lines) })
    }

    /// The next records; `None` at the end.
    pub fn next_batch(&mut self) -> Result<Option<Batch>, Failure> {
        let lines = match &mut self.content {
            Content::Json(lines) => lines,
            Content::Table(rows) => return rows.next_batch(),
        };
        match self.form {
            Form::Lines => {
                let batch =
                    if self.is_prompt { lines.next_prompt_batch()? } else { lines.next_batch(CHUNK_BYTES)? };
                let Some(mut batch) = batch else { return Ok(None) };
                let bytes = &batch.bytes;
                batch
                    .records
                    .retain(|record| !bytes.get(record.range.clone()).unwrap_or_default().trim_ascii().is_empty());
                Ok(Some(batch))
            }
            Form::One | Form::Rows => {
                if lines.rest.is_empty() {
                    return Ok(None);
                }
                let bytes = std::mem::take(&mut lines.rest);
                let record = Record::new(1, 0..bytes.trim_ascii_end().len(), None);
                Ok(Some(Batch::new(bytes, vec![record], None)))
            }
            Form::List => {
                if lines.rest.is_empty() {
                    return Ok(None);
                }
                lines.fill(LIST_BYTES.saturating_add(1))?;
                let bytes = std::mem::take(&mut lines.rest);
                if bytes.len() > LIST_BYTES {
                    return Err(Failure::Input(format!(
                        "{}: the list is longer than {} MiB; give one object per line instead",
                        self.name,
                        LIST_BYTES / 1024 / 1024
                    )));
                }
                let (records, broken) = entries(&bytes);
                if records.is_empty() && broken.is_none() {
                    return Err(Failure::Input(format!(
                        "{}: the list is empty; give at least one applicant",
                        self.name
                    )));
                }
                Ok(Some(Batch::new(bytes, records, broken)))
            }
        }
    }
}

/// Lines of a reader, read a chunk at a time.
pub struct Lines {
    name: String,
    source: Source,
    /// What was read and not yet handed out.
    rest: Vec<u8>,
    has_ended: bool,
    line: usize,
    /// The longest line.
    longest: usize,
    /// Whether a line that is longer ends the stream, or is only dropped itself.
    long: Long,
}

/// What becomes of a line that is too long.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Long {
    /// It ends the stream: a file with such a line is not one of lines.
    Ends,
    /// It is dropped up to its end.
    Dropped,
    /// It was answered, and what still comes of it is dropped.
    Dropping,
}

impl Lines {
    pub fn new(name: String, reader: Box<dyn Read>) -> Self {
        Self::from(name, Source::Reader(reader))
    }

    const fn from(name: String, source: Source) -> Self {
        Self { name, source, rest: Vec::new(), has_ended: false, line: 0, longest: LINE_BYTES, long: Long::Ends }
    }

    /// Of standard input.
    pub fn standard() -> Self {
        Self::from("standard input".to_owned(), Source::Ahead(read_ahead()))
    }

    /// The same lines, none longer than this: a line that is has a problem, and those after it are read.
    pub fn dropping_beyond(self, longest: usize) -> Self {
        Self { longest, long: Long::Dropped, ..self }
    }

    /// Reads until there are so many bytes, or no more.
    fn fill(&mut self, length: usize) -> Result<(), Failure> {
        while self.rest.len() < length && !self.has_ended {
            let missing = length.saturating_sub(self.rest.len());
            match &mut self.source {
                Source::Reader(reader) => {
                    let mut limited = reader.by_ref().take(u64::try_from(missing).unwrap_or(u64::MAX));
                    let read = limited.read_to_end(&mut self.rest).map_err(|error| unreadable(&self.name, &error))?;
                    self.has_ended |= read < missing;
                }
                Source::Ahead(ahead) => {
                    let next = ahead.recv().ok();
                    self.take(next)?;
                }
            }
        }
        Ok(())
    }

    /// Reads what is available; waits only if nothing is.
    fn fill_promptly(&mut self) -> Result<(), Failure> {
        match &mut self.source {
            Source::Reader(reader) => {
                let next = read_some(reader.as_mut());
                self.take(Some(next))
            }
            Source::Ahead(ahead) => {
                let next = ahead.recv().ok();
                self.take(next)?;
                // Many lines at once are shared among all cores.
                while self.rest.len() < CHUNK_BYTES
                    && let Source::Ahead(ahead) = &self.source
                    && let Ok(next) = ahead.try_recv()
                {
                    self.take(Some(next))?;
                }
                Ok(())
            }
        }
    }

    /// What was read, or that there is no more.
    fn take(&mut self, next: Option<io::Result<Vec<u8>>>) -> Result<(), Failure> {
        match next {
            Some(Ok(bytes)) if !bytes.is_empty() => self.rest.extend_from_slice(&bytes),
            Some(Ok(_)) | None => self.has_ended = true,
            Some(Err(error)) => return Err(unreadable(&self.name, &error)),
        }
        Ok(())
    }

    /// The next whole lines of a chunk; `None` at the end.
    pub fn next_batch(&mut self, chunk: usize) -> Result<Option<Batch>, Failure> {
        self.next(|lines| lines.fill(lines.rest.len().saturating_add(chunk)))
    }

    /// The whole lines that are there; `None` at the end.
    pub fn next_prompt_batch(&mut self) -> Result<Option<Batch>, Failure> {
        self.next(Self::fill_promptly)
    }

    fn next(&mut self, mut fill: impl FnMut(&mut Self) -> Result<(), Failure>) -> Result<Option<Batch>, Failure> {
        self.drop_rest_of_line(&mut fill)?;
        // Where no line end has been looked for yet.
        let mut unseen = 0;
        while memchr::memchr(b'\n', self.rest.get(unseen..).unwrap_or_default()).is_none() && !self.has_ended {
            unseen = self.rest.len();
            if self.rest.len() > self.longest {
                self.rest.clear();
                self.line = self.line.saturating_add(1);
                match self.long {
                    // It is not known where the line ends, so nothing after it can be read.
                    Long::Ends => self.has_ended = true,
                    Long::Dropped | Long::Dropping => self.long = Long::Dropping,
                }
                let record = Record::new(self.line, 0..0, None);
                let broken = Some(Broken { record, problem: too_long(self.line, self.longest) });
                return Ok(Some(Batch::new(Vec::new(), Vec::new(), broken)));
            }
            fill(self)?;
        }
        let whole = match memchr::memrchr(b'\n', &self.rest) {
            Some(last) if !self.has_ended => last.saturating_add(1),
            _ => self.rest.len(),
        };
        let rest = self.rest.split_off(whole);
        let bytes = std::mem::replace(&mut self.rest, rest);
        if bytes.is_empty() {
            return Ok(None);
        }
        let mut records = Vec::new();
        let mut start = 0_usize;
        for end in memchr::memchr_iter(b'\n', &bytes).chain((!bytes.ends_with(b"\n")).then_some(bytes.len())) {
            self.line = self.line.saturating_add(1);
            let is_too_long = self.long == Long::Dropped && end.saturating_sub(start) > self.longest;
            let problem = is_too_long.then(|| too_long(self.line, self.longest));
            records.push(Record::new(self.line, start..end, problem));
            start = end.saturating_add(1);
        }
        Ok(Some(Batch::new(bytes, records, None)))
    }

    /// Drops what still comes of a line that was too long.
    fn drop_rest_of_line(&mut self, fill: &mut impl FnMut(&mut Self) -> Result<(), Failure>) -> Result<(), Failure> {
        while self.long == Long::Dropping {
            match memchr::memchr(b'\n', &self.rest) {
                Some(end) => {
                    self.rest.drain(..=end);
                    self.long = Long::Dropped;
                }
                None => {
                    self.rest.clear();
                    if self.has_ended {
                        break;
                    }
                    fill(self)?;
                }
            }
        }
        Ok(())
    }
}

/// The problem of a line that is too long.
fn too_long(line: usize, longest: usize) -> Problem {
    let length = if longest < 1024 * 1024 {
        format!("{} KiB", longest / 1024)
    } else {
        format!("{} MiB", longest / 1024 / 1024)
    };
    Problem::at(line, 0, format!("the line is longer than {length}"), "give one JSON value per line")
}

/// Where lines come from.
enum Source {
    Reader(Box<dyn Read>),
    Ahead(Receiver<io::Result<Vec<u8>>>),
}

/// Reads standard input while earlier records are assessed. At most a chunk waits.
fn read_ahead() -> Receiver<io::Result<Vec<u8>>> {
    let (sender, receiver) = mpsc::sync_channel(CHUNK_BYTES / READ_BYTES);
    // If no thread can be started, the receiver meets the end of an empty input.
    let reading = move || {
        let mut stdin = io::stdin().lock();
        loop {
            let read = read_some(&mut stdin);
            let is_last = !matches!(&read, Ok(bytes) if !bytes.is_empty());
            if sender.send(read).is_err() || is_last {
                break;
            }
        }
    };
    drop(thread::Builder::new().name("input".to_owned()).spawn(reading));
    receiver
}

/// Reads what is available; empty at the end.
fn read_some(reader: &mut dyn Read) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; READ_BYTES];
    loop {
        match reader.read(&mut bytes) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => {
                bytes.truncate(read?);
                return Ok(bytes);
            }
        }
    }
}

/// The form, if the first line that is not blank shows it: a caller that waits for an answer sends no more before.
fn form_of_first_line(head: &[u8]) -> Option<Form> {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    if head.starts_with(b"[") {
        return Some(Form::List);
    }
    let end = memchr::memchr(b'\n', head)?;
    match serde_json::from_slice::<IgnoredAny>(head.get(..end)?) {
        // A line that only ends too early is the first of one object over several.
        Err(error) if error.is_eof() => None,
        Ok(_) | Err(_) => Some(Form::Lines),
    }
}

/// What begins like this, and whether that is all; `None` where it is empty.
fn form(head: &[u8], is_whole: bool) -> Option<Form> {
    // A byte order mark is an error of the record it is before, not of the form.
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let mut lines = head.split(|byte| *byte == b'\n');
    if is_whole {
        if head.is_empty() {
            return None;
        }
        let filled = lines.clone().filter(|line| !line.trim_ascii().is_empty()).count();
        if !head.starts_with(b"[") && (filled == 1 || serde_json::from_slice::<IgnoredAny>(head).is_ok()) {
            return Some(Form::One);
        }
    } else if !head.contains(&b'\n') && !head.starts_with(b"[") {
        return Some(Form::Lines);
    }
    // Neither a broken record nor a broken line must hide the others: what looks like lines of objects is read so.
    let is_object = |line: &[u8]| line.starts_with(b"{") && line.trim_ascii_end().ends_with(b"}");
    Some(if head.starts_with(b"[") {
        Form::List
    } else if lines.any(is_object) {
        Form::Lines
    } else {
        Form::One
    })
}

/// The entries of a JSON list, not yet read, as far as it is one.
fn entries(bytes: &[u8]) -> (Vec<Record>, Option<Broken>) {
    const WAY_OUT: &str = "give one JSON list, or one object per line";

    let (text, is_text) = match std::str::from_utf8(bytes) {
        Ok(text) => (text, true),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            (std::str::from_utf8(before).unwrap_or_default(), false)
        }
    };
    let (mut raw, mut error) = (Vec::new(), None);
    if !text.starts_with('\u{feff}') {
        let mut json = serde_json::Deserializer::from_str(text);
        // `RawValue` runs over an entry without recursion, however deep it is.
        error = Entries(&mut raw).deserialize(&mut json).and_then(|()| json.end()).err();
    }
    let (mut line, mut end) = (1_usize, 0_usize);
    let mut place = |start: usize, length: usize, index: usize| {
        let between = bytes.get(end..start).unwrap_or_default();
        let first_line = line.saturating_add(memchr::memchr_iter(b'\n', between).count());
        end = start.saturating_add(length);
        let own = bytes.get(start..end).unwrap_or_default();
        line = first_line.saturating_add(memchr::memchr_iter(b'\n', own).count());
        let line_start = memchr::memrchr(b'\n', bytes.get(..start).unwrap_or_default());
        let column = start.saturating_sub(line_start.map_or(0, |at| at.saturating_add(1)));
        Record { line: first_line, entry: index.saturating_add(1), column, range: start..end, problem: None }
    };
    let mut records = Vec::with_capacity(raw.len());
    for (index, entry) in raw.iter().enumerate() {
        let start = entry.get().as_ptr().addr().saturating_sub(bytes.as_ptr().addr());
        records.push(place(start, entry.get().len(), index));
    }
    let problem = if text.starts_with('\u{feff}') {
        let problem = "the text begins with a byte order mark; save it as UTF-8 without one";
        Some(Problem::at(1, 0, problem.to_owned(), WAY_OUT))
    } else if is_text {
        error.map(|error| {
            Problem::at(error.line(), error.column(), "the list is not valid JSON from here".to_owned(), WAY_OUT)
        })
    } else {
        let line = memchr::memchr_iter(b'\n', text.as_bytes()).count().saturating_add(1);
        Some(Problem::at(line, 0, "the text is not UTF-8".to_owned(), "save the file as UTF-8"))
    };
    let broken = problem.map(|problem| {
        // What would have come next begins after the last entry and its comma.
        let after = records.last().map_or(0, |last: &Record| last.range.end);
        let rest = bytes.get(after..).unwrap_or_default();
        let skipped =
            rest.iter().take_while(|byte| byte.is_ascii_whitespace() || matches!(byte, b',' | b'[')).count();
        Broken { record: place(after.saturating_add(skipped), 0, records.len()), problem }
    });
    (records, broken)
}

/// Keeps the entries of a list that were read before it broke.
struct Entries<'v, 'de>(&'v mut Vec<&'de RawValue>);

impl<'de> DeserializeSeed<'de> for Entries<'_, 'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Entries<'_, 'de> {
    type Value = ();
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(entry) = list.next_element()? {
            self.0.push(entry);
        }
        Ok(())
    }
}

/// Returns why an input cannot be read, and the way out.
pub fn unreadable(name: &str, error: &io::Error) -> Failure {
    Failure::Input(match error.kind() {
        io::ErrorKind::NotFound => format!("{name}: there is no such file; check the path"),
        io::ErrorKind::IsADirectory => format!("{name}: this is a folder; name the files in it"),
        io::ErrorKind::PermissionDenied => format!("{name}: you may not read this file; check its permissions"),
        kind => format!("{name}: reading failed ({kind}); check the file and run again"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines_of(text: &str) -> Vec<(usize, String)> {
        let mut lines = Lines::new(String::new(), Box::new(io::Cursor::new(text.to_owned())));
        let mut all = Vec::new();
        while let Ok(Some(batch)) = lines.next_batch(3) {
            for record in &batch.records {
                all.push((record.line, String::from_utf8_lossy(batch.text(record)).into_owned()));
            }
        }
        all
    }

    #[test]
    fn lines_keep_their_numbers_over_chunks() {
        let expected = [(1, "{\"a\":1}"), (2, ""), (3, "x"), (4, "yyyyyyyyyyyyyy")].map(|(n, t)| (n, t.to_owned()));
        assert_eq!(lines_of("{\"a\":1}\n\nx\nyyyyyyyyyyyyyy"), expected);
        assert_eq!(lines_of("{\"a\":1}\n\nx\nyyyyyyyyyyyyyy\n"), expected);
        assert_eq!(lines_of(""), []);
        assert_eq!(lines_of("\n"), [(1, String::new())]);
    }

    #[test]
    fn the_form_is_recognised_by_the_content() {
        for (text, is_whole, expected) in [
            ("", true, None),
            (" \r\n\t", true, None),
            ("{}", true, Some(Form::One)),
            ("{}\r\n", true, Some(Form::One)),
            ("{\n  \"person\": {}\n}\n", true, Some(Form::One)),
            ("{\"person\": {}\n}\n", true, Some(Form::One)),
            ("{\n  \"person\": {\n}\n", true, Some(Form::One)),
            ("{}\n{}\n", true, Some(Form::Lines)),
            ("\n\n{}\n{}\n", true, Some(Form::Lines)),
            ("{}\n{\n", true, Some(Form::Lines)),
            ("{\"person\n{}\n", true, Some(Form::Lines)),
            ("oh\n{}\n", true, Some(Form::Lines)),
            ("\u{feff}{}\n{}\n", true, Some(Form::Lines)),
            ("  [", true, Some(Form::List)),
            ("[{}]", true, Some(Form::List)),
            ("[\n", false, Some(Form::List)),
            ("{\"a", false, Some(Form::Lines)),
            ("{}\n{\"a", false, Some(Form::Lines)),
            ("{\n  \"a\": ", false, Some(Form::One)),
        ] {
            assert_eq!(form(text.as_bytes(), is_whole), expected, "{text:?}");
        }
    }

    #[test]
    fn entries_of_a_list_have_their_places() {
        let text = b" [ {\"a\":\n1},\n\n{}\n, 3 ]\n";
        let (records, broken) = entries(text);
        let found: Vec<_> =
            records.iter().map(|one| (one.entry, one.line, one.column, &text[one.range.clone()])).collect();
        assert_eq!(found, [(1, 1, 3, &b"{\"a\":\n1}"[..]), (2, 4, 0, b"{}"), (3, 5, 2, b"3")]);
        assert!(broken.is_none());
    }

    #[test]
    fn a_broken_list_is_read_up_to_where_it_breaks() {
        for (text, whole, entry, line, expected) in [
            ("[\n", 0, 1, 2, "f:2: the list is not valid JSON from here"),
            ("[{}", 1, 2, 1, "f:1: the list is not valid JSON from here"),
            ("[{}\n,\n{]", 1, 2, 3, "f:3: the list is not valid JSON from here"),
            ("[{},]", 1, 2, 1, "f:1: the list is not valid JSON from here"),
            ("[{}]\n{}", 1, 2, 1, "f:2: the list is not valid JSON from here"),
            ("[{}] [", 1, 2, 1, "f:1: the list is not valid JSON from here"),
            ("[{} {}]", 1, 2, 1, "f:1: the list is not valid JSON from here"),
            ("\u{feff}[{}]", 0, 1, 1, "f:1: the text begins with a byte order mark"),
        ] {
            let (records, broken) = entries(text.as_bytes());
            let broken = broken.unwrap_or_else(|| panic!("{text:?} is whole"));
            assert_eq!((records.len(), broken.record.entry, broken.record.line), (whole, entry, line), "{text:?}");
            assert!(broken.problem.to_line("f").starts_with(expected), "{text:?}: {}", broken.problem.to_line("f"));
        }
        let (records, broken) = entries(b"[{},\n{\"a\":\"\xff\"}]");
        assert_eq!(records.len(), 1);
        assert!(broken.is_some_and(
            |broken| broken.problem.to_line("f") == "f:2: the text is not UTF-8; save the file as UTF-8"
        ));
        let (records, broken) = entries(b"[]");
        assert!(records.is_empty() && broken.is_none());
        assert!(entries("[".repeat(500_000).as_bytes()).1.is_some());
    }

    #[test]
    fn the_first_line_shows_the_form_where_it_can() {
        for (head, expected) in [
            ("", None),
            ("{}", None),
            ("{\n", None),
            ("{\"person\": {}\n", None),
            ("\n\n{}\n", Some(Form::Lines)),
            ("\u{feff}{}\r\n{", Some(Form::Lines)),
            ("not json\n", Some(Form::Lines)),
            ("{\"a\" 1}\n", Some(Form::Lines)),
            ("7\n", Some(Form::Lines)),
            ("  [", Some(Form::List)),
        ] {
            assert_eq!(form_of_first_line(head.as_bytes()), expected, "{head:?}");
        }
    }
}
