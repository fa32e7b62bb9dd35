//! Files and standard input, cut into records.
//!
//! What a file holds is told by its content: one JSON object, a JSON list, or one object per line. A record is
//! bounded by the library; here the bounds are on what has no end: a line that never stops and a list that would
//! fill the memory.

use std::fs::File;
use std::io::{self, Read};
use std::ops::Range;
use std::path::Path;

use onboardable::application::limits;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use crate::output::{Failure, file_name};

/// A line longer than this is not waited for.
const LINE_BYTES: usize = 16 * 1024 * 1024;

/// A list is held in memory as a whole, and a longer one is not.
const LIST_BYTES: usize = 256 * 1024 * 1024;

/// How much is read and judged at a time.
const CHUNK_BYTES: usize = 4 * 1024 * 1024;

/// The one record of a file, or of standard input for `-` or none, with the name of the file. A record that is too
/// long is read one byte too far, so that its reader notices.
pub fn single(path: Option<&Path>) -> Result<(String, Vec<u8>), Failure> {
    let path = path.filter(|path| path.as_os_str() != "-");
    let name = path.map_or_else(|| "standard input".to_owned(), file_name);
    let reader: Box<dyn Read> = match path {
        Some(path) => Box::new(File::open(path).map_err(|error| unreadable(&name, &error))?),
        None => Box::new(io::stdin().lock()),
    };
    let bound = u64::try_from(limits::RECORD_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut text = Vec::new();
    reader.take(bound).read_to_end(&mut text).map_err(|error| unreadable(&name, &error))?;
    Ok((name, text))
}

/// Some records and the bytes they stand in.
pub struct Batch {
    bytes: Vec<u8>,
    pub records: Vec<Record>,
}

/// Where a record stands.
pub struct Record {
    /// Its line in the input, from 1.
    pub line: usize,
    /// Its place among the records of a list, from 1; 0 where there is no list.
    pub entry: usize,
    range: Range<usize>,
}

impl Batch {
    pub const fn length(&self) -> usize {
        self.bytes.len()
    }

    pub fn text(&self, record: &Record) -> &[u8] {
        self.bytes.get(record.range.clone()).unwrap_or_default()
    }
}

/// What an input holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    One,
    List,
    Lines,
}

/// An input whose form is known.
pub struct Input {
    /// The name of the file, safe to print.
    pub name: String,
    pub form: Form,
    /// The bytes there are, where that is known.
    pub length: Option<u64>,
    lines: Lines,
}

impl Input {
    /// Opens a file, or standard input for `-`, and looks at how it begins.
    pub fn open(path: &Path) -> Result<Self, Failure> {
        if path.as_os_str() == "-" {
            return Self::standard();
        }
        let name = file_name(path);
        let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
        let length = file.metadata().ok().map(|data| data.len());
        Self::new(name, length, Box::new(file))
    }

    pub fn standard() -> Result<Self, Failure> {
        Self::new("standard input".to_owned(), None, Box::new(io::stdin().lock()))
    }

    fn new(name: String, length: Option<u64>, reader: Box<dyn Read>) -> Result<Self, Failure> {
        let mut lines = Lines::new(name.clone(), reader);
        lines.fill(limits::RECORD_BYTES.saturating_add(1))?;
        let Some(form) = form(&lines.rest, lines.has_ended) else {
            return Err(Failure::Input(format!(
                "{name}: there is nothing in it; give an applicant as a JSON object such as {{\"person\": {{...}}}}"
            )));
        };
        Ok(Self { name, form, length, lines })
    }

    /// The next records; `None` at the end.
    pub fn next_batch(&mut self) -> Result<Option<Batch>, Failure> {
        match self.form {
            Form::Lines => {
                let Some(mut batch) = self.lines.next_batch(CHUNK_BYTES)? else { return Ok(None) };
                let bytes = &batch.bytes;
                batch
                    .records
                    .retain(|record| !bytes.get(record.range.clone()).unwrap_or_default().trim_ascii().is_empty());
                Ok(Some(batch))
            }
            Form::One => {
                if self.lines.rest.is_empty() {
                    return Ok(None);
                }
                let bytes = std::mem::take(&mut self.lines.rest);
                let record = Record { line: 1, entry: 0, range: 0..bytes.trim_ascii_end().len() };
                Ok(Some(Batch { bytes, records: vec![record] }))
            }
            Form::List => {
                if self.lines.rest.is_empty() {
                    return Ok(None);
                }
                self.lines.fill(LIST_BYTES.saturating_add(1))?;
                let bytes = std::mem::take(&mut self.lines.rest);
                if bytes.len() > LIST_BYTES {
                    return Err(Failure::Input(format!(
                        "{}: the list is longer than {} MiB; give one object per line instead",
                        self.name,
                        LIST_BYTES / 1024 / 1024
                    )));
                }
                Ok(Some(Batch { records: entries(&self.name, &bytes)?, bytes }))
            }
        }
    }
}

/// Lines of a reader, read a chunk at a time.
pub struct Lines {
    name: String,
    reader: Box<dyn Read>,
    /// What was read and not yet handed out.
    rest: Vec<u8>,
    has_ended: bool,
    line: usize,
}

impl Lines {
    pub fn new(name: String, reader: Box<dyn Read>) -> Self {
        Self { name, reader, rest: Vec::new(), has_ended: false, line: 0 }
    }

    /// Reads until there are so many bytes, or no more.
    fn fill(&mut self, length: usize) -> Result<(), Failure> {
        let missing = length.saturating_sub(self.rest.len());
        let mut limited = self.reader.by_ref().take(u64::try_from(missing).unwrap_or(u64::MAX));
        let read = limited.read_to_end(&mut self.rest).map_err(|error| unreadable(&self.name, &error))?;
        self.has_ended |= read < missing;
        Ok(())
    }

    /// Reads what is there, and waits only where nothing is.
    fn fill_promptly(&mut self) -> Result<(), Failure> {
        let mut chunk = vec![0; 64 * 1024];
        let read = loop {
            match self.reader.read(&mut chunk) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read.map_err(|error| unreadable(&self.name, &error))?,
            }
        };
        self.rest.extend_from_slice(chunk.get(..read).unwrap_or_default());
        self.has_ended |= read == 0;
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
        // Where no line end has been looked for yet.
        let mut unseen = 0;
        while !self.has_ended {
            fill(self)?;
            if memchr::memchr(b'\n', self.rest.get(unseen..).unwrap_or_default()).is_some() {
                break;
            }
            unseen = self.rest.len();
            if self.rest.len() > LINE_BYTES {
                return Err(Failure::Input(format!(
                    "{}:{}: the line is longer than {} MiB; give one JSON value per line",
                    self.name,
                    self.line.saturating_add(1),
                    LINE_BYTES / 1024 / 1024
                )));
            }
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
            records.push(Record { line: self.line, entry: 0, range: start..end });
            start = end.saturating_add(1);
        }
        Ok(Some(Batch { bytes, records }))
    }
}

/// What begins like this, and whether that is all; `None` where it is empty.
fn form(head: &[u8], is_whole: bool) -> Option<Form> {
    // A byte order mark is an error of the record it stands before, not of the form.
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

/// The entries of a JSON list, not yet read.
fn entries(name: &str, bytes: &[u8]) -> Result<Vec<Record>, Failure> {
    let broken = |line: usize, problem: &str| {
        Failure::Input(format!("{name}:{line}: {problem}; give one JSON list, or one object per line"))
    };
    if bytes.starts_with(b"\xef\xbb\xbf") {
        return Err(broken(1, "the text begins with a byte order mark; save it as UTF-8 without one"));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        broken(memchr::memchr_iter(b'\n', before).count().saturating_add(1), "the text is not UTF-8")
    })?;
    // `RawValue` runs over an entry without recursion, however deep it is.
    let raw: Vec<&RawValue> =
        serde_json::from_str(text).map_err(|error| broken(error.line(), "here the list is not JSON"))?;
    if raw.is_empty() {
        return Err(broken(1, "the list is empty, so nobody was judged"));
    }
    let (mut line, mut end) = (1_usize, 0_usize);
    let records = raw.iter().enumerate().map(|(index, entry)| {
        let start = entry.get().as_ptr().addr().saturating_sub(bytes.as_ptr().addr());
        let between = bytes.get(end..start).unwrap_or_default();
        let first_line = line.saturating_add(memchr::memchr_iter(b'\n', between).count());
        line = first_line.saturating_add(memchr::memchr_iter(b'\n', entry.get().as_bytes()).count());
        end = start.saturating_add(entry.get().len());
        Record { line: first_line, entry: index.saturating_add(1), range: start..end }
    });
    Ok(records.collect())
}

/// Why an input cannot be read, and what to do.
fn unreadable(name: &str, error: &io::Error) -> Failure {
    Failure::Input(match error.kind() {
        io::ErrorKind::NotFound => format!("{name}: there is no such file; check the path"),
        io::ErrorKind::IsADirectory => format!("{name}: this is a directory; name the files in it"),
        io::ErrorKind::PermissionDenied => format!("{name}: reading is not permitted; check who may read it"),
        kind => format!("{name}: cannot be read: {kind}"),
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
    fn the_form_is_told_by_the_content() {
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
    fn entries_of_a_list_have_their_lines() {
        let text = b" [ {\"a\":\n1},\n\n{}\n, 3 ]\n";
        let records = entries("f", text).unwrap_or_else(|failure| panic!("{failure}"));
        let told: Vec<_> = records.iter().map(|one| (one.entry, one.line, &text[one.range.clone()])).collect();
        assert_eq!(told, [(1, 1, &b"{\"a\":\n1}"[..]), (2, 4, b"{}"), (3, 5, b"3")]);
    }

    #[test]
    fn a_broken_list_is_told_with_its_line() {
        for (text, expected) in [
            ("[]", "f:1: the list is empty"),
            ("[\n", "f:2: here"),
            ("[{}", "f:1: here"),
            ("[{}\n,\n{]", "f:3: here"),
            ("[{},]", "f:1: here"),
            ("[{}]\n{}", "f:2: here"),
            ("[{}] [", "f:1: here"),
        ] {
            let told = entries("f", text.as_bytes()).map(|_| ()).map_err(|failure| failure.to_string());
            assert!(told.as_ref().is_err_and(|told| told.starts_with(expected)), "{text:?}: {told:?}");
        }
        let deep = "[".repeat(500_000);
        assert!(entries("f", deep.as_bytes()).is_err());
    }
}
