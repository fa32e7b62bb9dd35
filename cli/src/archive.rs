//! Files and folders of records: written by `assess --record`, read by `verify`, `replay` and `sample`.
//!
//! A file ends in `.jsonl` and has one record on a line; in a folder each record is a file, named by its id. Records are
//! written in the order of the input, before the answers that they belong to, so that no answer is without its record.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek as _, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use clap::Args;
use onboardable::{Context, Lang};
use onboardable_desk::applicant;
use onboardable_desk::digest::{self, sha256};
use onboardable_desk::record::chain::{Chain, Checked, Flaw, Line, Seal, Sealed};
use onboardable_desk::record::{Key, Recorder};

use crate::input::{LINE_BYTES, unreadable};
use crate::output::{Failure, Whole, file_name, input_name, print_error};
use crate::paths::Paths;

/// What is recorded, and how.
#[derive(Args)]
#[command(next_help_heading = "Records")]
pub struct RecordOptions {
    /// Write a record of every assessment: into a file that ends in .jsonl, one line each, or into a folder, one file each
    #[arg(long, value_name = "FILE|DIR")]
    record: Option<PathBuf>,
    /// Link each record to the one before, so that a record that is removed, added, moved or changed is noticed
    #[arg(long, requires = "record")]
    chain: bool,
    /// Add to the records that are there; a chain goes on
    #[arg(long, requires = "record")]
    append: bool,
    /// File with a secret key of at least 32 bytes: the digests of a record are then keyed, and `replay` can name the
    /// fields that differ
    #[arg(long, value_name = "FILE", requires = "record")]
    key: Option<PathBuf>,
    /// Write the head of the chain into this file, instead of on standard error
    #[arg(long, value_name = "FILE", requires = "chain")]
    head_file: Option<PathBuf>,
}

impl RecordOptions {
    /// Adds the files that are named here.
    pub fn add_to<'a>(&'a self, paths: &mut Paths<'a>) {
        paths.write("--record", self.record.as_ref());
        paths.write("--head-file", self.head_file.as_ref());
        paths.read("--key", self.key.as_ref());
    }

    /// Returns what makes the records and what writes them; `None` where none are asked for.
    pub fn open(&self, context: &Context<'_>) -> Result<Option<(Recorder, Writer)>, Failure> {
        let Some(path) = &self.record else { return Ok(None) };
        let recorder = Recorder::new(context, key(self.key.as_deref())?);
        Ok(Some((recorder, Writer::open(path, self)?)))
    }
}

/// The longest key that is read.
const KEY_BYTES: usize = 64 * 1024;

/// Reads a file; `None` where it is longer than this.
fn read(path: &Path, longest: usize) -> Result<Option<Vec<u8>>, Failure> {
    let mut bytes = Vec::new();
    let bound = u64::try_from(longest).unwrap_or(u64::MAX).saturating_add(1);
    let read = File::open(path).and_then(|file| file.take(bound).read_to_end(&mut bytes));
    read.map_err(|error| unreadable(&file_name(path), &error))?;
    Ok((bytes.len() <= longest).then_some(bytes))
}

/// Reads the key of a file.
pub fn key(path: Option<&Path>) -> Result<Option<Key>, Failure> {
    let Some(path) = path else { return Ok(None) };
    let name = file_name(path);
    let bytes = read(path, KEY_BYTES)?.ok_or_else(|| {
        Failure::Usage(format!("--key {name}: a key has at most {} KiB; check the path", KEY_BYTES / 1024))
    })?;
    let too_short = || {
        Failure::Usage(format!(
            "--key {name}: a key has at least {} bytes; make one with `openssl rand -hex 32 > {name}`",
            Key::SHORTEST
        ))
    };
    Key::of(&bytes).map(Some).ok_or_else(too_short)
}

/// Writes records.
pub struct Writer {
    name: String,
    target: Target,
    chain: Option<Chain>,
    /// The file of the head, with its name.
    head_file: Option<(String, Whole)>,
    /// How many were written.
    written: u64,
}

enum Target {
    File(BufWriter<File>),
    Folder(PathBuf),
}

impl Writer {
    fn open(path: &Path, options: &RecordOptions) -> Result<Self, Failure> {
        let name = file_name(path);
        let refuse = |problem: &str| Failure::Usage(format!("--record {name}: {problem}"));
        let is_lines = path.extension() == Some(OsStr::new("jsonl"));
        if !is_lines && (path.is_file() || path.extension() == Some(OsStr::new("json"))) {
            return Err(refuse("give a file that ends in .jsonl, or a folder"));
        }
        if is_lines && path.is_dir() {
            return Err(refuse("this is a folder; give it another name, or give a file"));
        }
        let mut chain = options.chain.then(Chain::default);
        let has_records = if is_lines {
            fs::metadata(path).is_ok_and(|data| data.len() > 0)
        } else {
            path.is_dir() && !files(path)?.is_empty()
        };
        if has_records {
            if !options.append {
                return Err(refuse("there are records already; add --append to add to them, or give another name"));
            }
            let last = if is_lines { last_of_file(path, &name)? } else { last_of_folder(path)? };
            chain = match (last.number.is_some(), options.chain) {
                (true, true) => Chain::after(&last),
                (false, false) => None,
                (true, false) => return Err(refuse("the records are a chain; add --chain to go on with it")),
                (false, true) => return Err(refuse("the records are not a chain; leave --chain out")),
            };
        }
        let cannot = |error: io::Error| refuse(&format!("it cannot be written ({})", error.kind()));
        // Prepared first, so that a path that cannot be written is reported before there are records.
        let head_file = match &options.head_file {
            Some(path) => {
                let name = file_name(path);
                let file = Whole::create(path).map_err(|error| head_failure(&name, &error, ""))?;
                Some((name, file))
            }
            None => None,
        };
        let target = if is_lines {
            let file = OpenOptions::new().create(true).append(true).open(path).map_err(cannot)?;
            Target::File(BufWriter::with_capacity(256 * 1024, file))
        } else {
            fs::create_dir_all(path).map_err(cannot)?;
            Target::Folder(path.to_owned())
        };
        Ok(Self { name, target, chain, head_file, written: 0 })
    }

    /// Writes some records, in their order.
    pub fn write(&mut self, records: Vec<Sealed>) -> Result<(), Failure> {
        let result = self.try_write(records);
        result.map_err(|error| self.failed(&error))
    }

    fn try_write(&mut self, records: Vec<Sealed>) -> io::Result<()> {
        for record in records {
            let id = record.id.clone();
            let line = record.line(self.chain.as_mut());
            match &mut self.target {
                Target::File(file) => file.write_all(line.as_bytes())?,
                Target::Folder(folder) => {
                    let number = self.chain.as_ref().map(Chain::length);
                    put(folder, &id, number, line.as_bytes())?;
                }
            }
            self.written = self.written.saturating_add(1);
        }
        match &mut self.target {
            Target::File(file) => file.flush(),
            Target::Folder(_) => Ok(()),
        }
    }

    /// Ends the records, and says where the chain ends.
    pub fn finish(mut self) -> Result<(), Failure> {
        if let Target::File(file) = &mut self.target {
            let synced = file.flush().and_then(|()| file.get_ref().sync_all());
            synced.map_err(|error| self.failed(&error))?;
        }
        let Some(head) = self.chain.as_ref().and_then(Chain::head) else { return Ok(()) };
        if let Some((name, file)) = self.head_file.take() {
            let written = file.write(format!("{head}\n").as_bytes());
            return written.map_err(|error| head_failure(&name, &error, &format!("; the head is {head}")));
        }
        let length = self.chain.as_ref().map(Chain::length).unwrap_or_default();
        let Self { name, written, .. } = self;
        print_error(&format!("{name}: {written} records written; the chain has {length}, its head is {head}"));
        Ok(())
    }

    fn failed(&self, error: &io::Error) -> Failure {
        let way_out = match error.kind() {
            io::ErrorKind::StorageFull => "the disk is full; make room",
            _ => "check the disk and the permissions",
        };
        // Nothing may be answered without its record, so the run ends.
        Failure::Usage(format!(
            "--record {}: a record cannot be written ({}); {way_out}, check what is there with `onboardable verify`, and \
             run again",
            self.name,
            error.kind()
        ))
    }
}

fn head_failure(name: &str, error: &io::Error, head: &str) -> Failure {
    Failure::Usage(format!("--head-file {name}: it cannot be written ({}){head}", error.kind()))
}

/// Writes the file of a record, whole or not at all.
fn put(folder: &Path, id: &str, number: Option<u64>, line: &[u8]) -> io::Result<()> {
    let stem = id.strip_prefix(digest::PREFIX).unwrap_or(id);
    let mut path = folder.join(format!("{stem}.json"));
    // The same question again is the same record, but another one of a chain.
    if let Some(number) = number.filter(|_| path.exists()) {
        path = folder.join(format!("{stem}-{number}.json"));
    }
    replace(&path, line)
}

/// Writes a file beside its place and then moves it there, so that nobody meets half of it.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".tmp");
    fs::write(&beside, bytes)?;
    fs::rename(&beside, path)
}

/// The seal of the last record of a file.
fn last_of_file(path: &Path, name: &str) -> Result<Seal, Failure> {
    let read = || -> io::Result<Vec<u8>> {
        let mut file = File::open(path)?;
        let length = file.metadata()?.len();
        let start = length.saturating_sub(u64::try_from(LINE_BYTES).unwrap_or(u64::MAX));
        file.seek(SeekFrom::Start(start))?;
        let mut end = Vec::new();
        file.read_to_end(&mut end)?;
        Ok(end)
    };
    let end = read().map_err(|error| unreadable(name, &error))?;
    let without_end = end.strip_suffix(b"\n").unwrap_or(&end);
    let line = memchr::memrchr(b'\n', without_end).map_or(0, |at| at.saturating_add(1));
    let line = Line::read(end.get(line..).unwrap_or_default());
    line.map(|line| line.seal().clone()).map_err(|flaw| {
        Failure::Input(format!(
            "--append: {name}, last line: {}; check the file with `onboardable verify`",
            flaw.to_text(Lang::En)
        ))
    })
}

/// The seal of the record of a folder with the highest number.
fn last_of_folder(path: &Path) -> Result<Seal, Failure> {
    let mut last: Option<Seal> = None;
    each(path, |place, line| {
        let line = Line::read(line).map_err(|flaw| {
            Failure::Input(format!(
                "--append: {}: {}; check the folder with `onboardable verify`",
                place.name,
                flaw.to_text(Lang::En)
            ))
        })?;
        let seal = line.seal();
        if last.as_ref().is_none_or(|last| last.number < seal.number) {
            last = Some(seal.clone());
        }
        Ok(())
    })?;
    last.ok_or_else(|| Failure::Input(format!("{}: there is no record", file_name(path))))
}

/// Where a record is.
#[derive(Clone)]
pub struct Place {
    /// The name of its file, safe to print.
    pub name: String,
    /// Its line; 0 where the file is the record's own.
    pub line: u64,
    /// Its first byte in the file.
    start: u64,
}

/// Calls `take` with every line of a file, or of the files of a folder in the order of their names. The line end is a part
/// of the line.
pub fn each(path: &Path, mut take: impl FnMut(&Place, &[u8]) -> Result<(), Failure>) -> Result<(), Failure> {
    let name = input_name(path);
    if path.is_dir() {
        for file in files(path)? {
            let place = Place { name: file_name(&file), line: 0, start: 0 };
            let bytes = read(&file, LINE_BYTES)?.ok_or_else(|| too_long(&place))?;
            take(&place, &bytes)?;
        }
        return Ok(());
    }
    let mut reader: Box<dyn BufRead> = if path.as_os_str() == "-" {
        Box::new(io::stdin().lock())
    } else {
        let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
        Box::new(BufReader::with_capacity(256 * 1024, file))
    };
    let name = if path.as_os_str() == "-" { "standard input".to_owned() } else { name };
    let mut place = Place { name, line: 0, start: 0 };
    let mut line = Vec::new();
    let bound = u64::try_from(LINE_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    loop {
        line.clear();
        let read = reader.by_ref().take(bound).read_until(b'\n', &mut line);
        let read = read.map_err(|error| unreadable(&place.name, &error))?;
        if read == 0 {
            break;
        }
        place.line = place.line.saturating_add(1);
        if line.len() > LINE_BYTES {
            return Err(too_long(&place));
        }
        take(&place, &line)?;
        place.start = place.start.saturating_add(u64::try_from(read).unwrap_or_default());
    }
    if place.line == 0 {
        return Err(Failure::Input(format!("{}: there is no record in it", place.name)));
    }
    Ok(())
}

/// It is not known where such a record ends, so nothing after it can be read.
fn too_long(place: &Place) -> Failure {
    let (place, longest) = (place.in_words(Lang::En), LINE_BYTES / 1024 / 1024);
    Failure::Input(format!(
        "{place}: this is longer than {longest} MiB and no record; give what `assess --record` has written"
    ))
}

/// The records of a folder, in the order of their names.
fn files(folder: &Path) -> Result<BTreeSet<PathBuf>, Failure> {
    let name = file_name(folder);
    let entries = fs::read_dir(folder).map_err(|error| unreadable(&name, &error))?;
    let mut files = BTreeSet::new();
    for entry in entries {
        let path = entry.map_err(|error| unreadable(&name, &error))?.path();
        if path.extension() == Some(OsStr::new("json")) {
            files.insert(path);
        }
    }
    Ok(files)
}

/// A place with what is wrong there.
pub struct Broken {
    pub place: Place,
    pub flaw: Flaw,
}

impl Place {
    /// The place in words: `records.jsonl, line 7`.
    pub fn in_words(&self, lang: Lang) -> String {
        match self.line {
            0 => self.name.clone(),
            line => applicant::place(Some(&self.name), 0, line, lang),
        }
    }
}

/// Checks every record up to the first that is not as it was written; an extract without its chain.
pub fn check(path: &Path, is_extract: bool) -> Result<(Checked, Option<Broken>), Failure> {
    let mut checked = Checked::default();
    let mut broken: Option<Broken> = None;
    let is_folder = path.is_dir();
    let mut seals = Vec::new();
    let read = each(path, |place, bytes| {
        if broken.is_some() {
            return Ok(());
        }
        let mut one = || {
            let line = Line::read(bytes)?;
            if is_extract {
                checked.count(matches!(line, Line::Deleted(_)));
                return Ok(());
            }
            if !is_folder {
                return checked.next(&line);
            }
            if let Line::Record(record, _) = &line {
                let stem = Path::new(&place.name).file_stem().and_then(OsStr::to_str).unwrap_or_default();
                let id = record.id.strip_prefix(digest::PREFIX).unwrap_or_default();
                let number = line.seal().number.map(|number| format!("-{number}"));
                let rest = stem.strip_prefix(id).ok_or(Flaw::FileName)?;
                if !rest.is_empty() && number.as_deref() != Some(rest) {
                    return Err(Flaw::FileName);
                }
            }
            seals.push((line.seal().clone(), matches!(line, Line::Deleted(_)), place.name.clone()));
            Ok(())
        };
        if let Err(flaw) = one() {
            broken = Some(Broken { place: place.clone(), flaw });
        }
        Ok(())
    });
    // What comes after the first that is broken is not checked.
    if broken.is_none() {
        read?;
    }
    if is_folder && seals.is_empty() && !is_extract && broken.is_none() {
        return Err(Failure::Input(format!("{}: there is no record in it", file_name(path))));
    }
    // In a folder the numbers are the order, and not the names.
    seals.sort_by_key(|(seal, _, _)| seal.number);
    for (seal, is_deleted, name) in seals {
        if broken.is_some() {
            break;
        }
        if let Err(flaw) = checked.follow(&seal, is_deleted) {
            broken = Some(Broken { place: Place { name, line: 0, start: 0 }, flaw });
        }
    }
    Ok((checked, broken))
}

/// The records of a file or a folder, to be found by what they are of. Kept of each are its place and two short digests.
pub struct Index {
    source: Source,
    /// The first bytes of the digest of what a record is found by, and its index among the places.
    found_by: Vec<(u128, usize)>,
    places: Vec<u64>,
    /// The names of the keys of their digests.
    pub keys: BTreeSet<String>,
    /// How many records are not as they were written.
    pub broken: u64,
}

enum Source {
    File(Mutex<File>),
    Folder(Vec<PathBuf>),
}

impl Index {
    /// Reads the records. One that is not as it was written is reported, and cannot be found.
    pub fn of(path: &Path, lang: Lang) -> Result<Self, Failure> {
        let name = input_name(path);
        let is_folder = path.is_dir();
        let source = if is_folder {
            Source::Folder(files(path)?.into_iter().collect())
        } else {
            Source::File(Mutex::new(File::open(path).map_err(|error| unreadable(&name, &error))?))
        };
        let mut index = Self { source, found_by: Vec::new(), places: Vec::new(), keys: BTreeSet::new(), broken: 0 };
        let mut file = 0_u64;
        each(path, |place, bytes| {
            let at = if is_folder { file } else { place.start };
            file = file.saturating_add(1);
            match Line::read(bytes) {
                Ok(Line::Record(record, _)) => {
                    let place = index.places.len();
                    index.places.push(at);
                    if let Some(key) = record.input.key.as_ref().filter(|key| !index.keys.contains(*key)) {
                        index.keys.insert(key.clone());
                    }
                    index.found_by.push((short(&record.input.digest), place));
                    if let Some(reference) = &record.reference {
                        index.found_by.push((short(&by_reference(reference.as_str())), place));
                    }
                }
                Ok(Line::Deleted(_)) => {}
                Err(flaw) => {
                    index.broken = index.broken.saturating_add(1);
                    print_error(&format!("{}: {}", place.in_words(lang), flaw.to_text(lang)));
                }
            }
            Ok(())
        })?;
        index.found_by.sort_unstable();
        Ok(index)
    }

    /// Returns how many records there are.
    pub const fn len(&self) -> usize {
        self.places.len()
    }

    /// Returns the records that are found by any of these digests or by this reference, each once, in their order.
    pub fn find(&self, digests: &[String], reference: Option<&str>) -> BTreeSet<usize> {
        let by = digests.iter().map(|digest| short(digest)).chain(reference.map(|one| short(&by_reference(one))));
        by.flat_map(|key| {
            let start = self.found_by.partition_point(|(one, _)| *one < key);
            self.found_by.iter().skip(start).take_while(move |(one, _)| *one == key).map(|(_, place)| *place)
        })
        .collect()
    }

    /// Reads a record again.
    pub fn read(&self, place: usize) -> Option<Line> {
        let at = *self.places.get(place)?;
        let bytes = match &self.source {
            Source::Folder(files) => read(files.get(usize::try_from(at).ok()?)?, LINE_BYTES).ok()??,
            Source::File(file) => {
                let mut file = file.lock().ok()?;
                file.seek(SeekFrom::Start(at)).ok()?;
                let mut line = Vec::new();
                let line_at_most = Read::take(&mut *file, u64::try_from(LINE_BYTES).unwrap_or(u64::MAX));
                BufReader::with_capacity(16 * 1024, line_at_most).read_until(b'\n', &mut line).ok()?;
                line
            }
        };
        Line::read(&bytes).ok()
    }
}

fn by_reference(reference: &str) -> String {
    sha256(format!("reference\n{reference}").as_bytes())
}

/// The first 128 bits of a digest.
fn short(digest: &str) -> u128 {
    let hex = digest.rsplit(':').next().and_then(|hex| hex.get(..32)).unwrap_or_default();
    u128::from_str_radix(hex, 16).unwrap_or_default()
}
