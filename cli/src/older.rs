//! An older file of answers: what `assess` wrote, looked up by the applicant's reference, or else by the line.
//!
//! The answers stay in the file. In memory is only where each of them is, so that a long file takes little.

use std::collections::BTreeMap;
use std::fs::File;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use chrono::{DateTime, Utc};
use onboardable::report::shown;
use onboardable::setting::Reference;
use onboardable::value::date;
use onboardable::{Gate, Report};
use onboardable_desk::applicant::Applicant;
use onboardable_desk::compare::{By, Outcome, Side, What};
use rayon::prelude::*;
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::input::{Batch, Input, Reading, Record, Tables, unreadable};
use crate::output::{Failure, Status, file_name, print_error};
use crate::place::Problem;

/// The answers of a file.
pub struct Answers {
    name: String,
    file: Mutex<File>,
    entries: Vec<Entry>,
    /// The answers that have a reference, by its hash.
    by_reference: Vec<(u64, usize)>,
    by_place: Vec<(Spot, usize)>,
    /// The rulebooks, programs and gates, with the number of answers by each.
    by: BTreeMap<By, usize>,
    /// The earliest and the latest instant that the answers are as of.
    as_of: Option<(String, String)>,
    /// How often an answer was taken that was taken before.
    shared: AtomicUsize,
    /// Whether every line could be read.
    pub status: Status,
}

/// Where an answer is, and what it is looked up by.
struct Entry {
    offset: u64,
    length: usize,
    spot: Spot,
    reference: Option<u64>,
    /// Whether an applicant has it.
    is_taken: AtomicBool,
}

/// The place of the applicant: the hash of the file where there were several, the entry, and the line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Spot(Option<u64>, usize, usize);

/// What every answer begins with.
#[derive(Deserialize)]
struct Head {
    file: Option<String>,
    #[serde(default)]
    entry: usize,
    #[serde(default)]
    line: usize,
    reference: Option<Reference>,
    error: Option<IgnoredAny>,
}

/// An answer that belongs to an applicant.
pub struct Answer {
    /// What it says.
    pub outcome: Outcome,
    /// The instant it was given as of; none for a record that could not be read.
    pub as_of: Option<DateTime<Utc>>,
}

/// The answer of an applicant.
pub enum Found {
    /// It is this one.
    Sure(usize),
    /// It is this one unless it turns out to be another applicant's: the applicant has no reference, and the answer has.
    Unless(usize),
    /// There is none.
    None,
}

impl Answers {
    /// Reads a file as `assess --format jsonl` or `json` writes it. Lines that are no answers are reported on standard
    /// error.
    pub fn open(path: &Path) -> Result<Self, Failure> {
        let name = file_name(path);
        let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
        if !file.metadata().is_ok_and(|data| data.is_file()) {
            return Err(Failure::Usage(format!("{name}: answers are read from a file; write them into one first")));
        }
        let mut answers = Self {
            name,
            file: Mutex::new(file),
            entries: Vec::new(),
            by_reference: Vec::new(),
            by_place: Vec::new(),
            by: BTreeMap::new(),
            as_of: None,
            shared: AtomicUsize::new(0),
            status: Status::GREEN,
        };
        let mut input = Input::open(path, Reading::Whole, &Tables::default())?;
        let mut problems = Vec::new();
        let mut offset = 0_u64;
        while let Some(batch) = input.next_batch()? {
            let read: Vec<_> = batch.records.par_iter().map(|record| read(&batch, record)).collect();
            for (record, read) in batch.records.iter().zip(read) {
                match read {
                    Ok(read) => answers.add(record, offset, read),
                    Err(problem) => problems.push(problem),
                }
            }
            problems.extend(batch.broken.as_ref().map(|broken| broken.problem.clone()));
            offset = offset.saturating_add(u64::try_from(batch.bytes().len()).unwrap_or_default());
        }
        if answers.entries.is_empty() {
            let name = answers.name;
            return Err(Failure::Input(format!(
                "{name}: there is no answer in this file; give what `onboardable assess --format jsonl` or `--format \
                 json` has written"
            )));
        }
        for problem in problems {
            answers.status = Status::UNREADABLE;
            print_error(&problem.to_line(&answers.name));
        }
        answers.by_reference.sort_unstable();
        answers.by_place.sort_unstable();
        Ok(answers)
    }

    fn add(&mut self, record: &Record, offset: u64, (head, report): (Head, Option<Report>)) {
        let (start, length) = record.extent();
        let index = self.entries.len();
        let reference = head.reference.as_ref().map(|reference| hash(reference.as_str()));
        let spot = Spot(head.file.as_deref().map(hash), head.entry, head.line);
        self.by_reference.extend(reference.map(|reference| (reference, index)));
        self.by_place.push((spot, index));
        let offset = offset.saturating_add(u64::try_from(start).unwrap_or_default());
        self.entries.push(Entry { offset, length, spot, reference, is_taken: AtomicBool::new(false) });
        let Some(report) = report else { return };
        // Anybody may have written the file, and a comparison repeats these texts in a terminal.
        let as_of = shown(&report.as_of);
        let (first, last) = self.as_of.get_or_insert_with(|| (as_of.clone(), as_of.clone()));
        if as_of < *first {
            first.clone_from(&as_of);
        }
        if as_of > *last {
            last.clone_from(&as_of);
        }
        let by = By {
            version: shown(&report.rulebook.version),
            digest: shown(&report.rulebook.digest),
            program: shown(&report.program),
            gate: report.gate,
            answers: None,
        };
        let count = self.by.entry(by).or_default();
        *count = count.saturating_add(1);
    }

    /// Returns the side that these answers are.
    pub fn side(&self) -> Side {
        let (first, last) = self.as_of.clone().unwrap_or_default();
        Side {
            what: What::Answers,
            name: Some(self.name.clone()),
            as_of_last: (first != last).then_some(last),
            as_of: first,
            shared: self.shared.load(Ordering::Relaxed),
            rulebooks: self.by.iter().map(|(by, count)| By { answers: Some(*count), ..by.clone() }).collect(),
        }
    }

    /// Returns the gate that all of them answer for.
    pub fn gate(&self) -> Option<Gate> {
        let gate = self.by.keys().next()?.gate;
        self.by.keys().all(|by| by.gate == gate).then_some(gate)
    }

    /// Returns the answer of an applicant: the one with the same reference, of several the one in the same place; where
    /// the applicant or the answer has no reference, the one in the same place.
    pub fn find(&self, applicant: &Applicant) -> Found {
        let spot = Spot(applicant.file.as_deref().map(hash), applicant.entry, applicant.line);
        if let Some(reference) = &applicant.reference {
            let hash = hash(reference.as_str());
            let from = self.by_reference.partition_point(|(one, _)| *one < hash);
            let same = self.by_reference.get(from..).unwrap_or_default();
            let same = same.iter().take_while(|(one, _)| *one == hash).map(|(_, index)| *index);
            let is_here = |index: &usize| self.entries.get(*index).is_some_and(|entry| entry.spot == spot);
            let index = same.clone().find(is_here).or_else(|| same.clone().next());
            let is_same = |index: &usize| {
                self.head(*index).and_then(|head| head.reference).is_some_and(|one| one == *reference)
            };
            if let Some(index) = index.filter(is_same) {
                return Found::Sure(index);
            }
        }
        let from = self.by_place.partition_point(|(one, _)| *one < spot);
        let Some((_, index)) = self.by_place.get(from).filter(|(one, _)| *one == spot) else { return Found::None };
        let has_reference = self.entries.get(*index).is_some_and(|entry| entry.reference.is_some());
        match (&applicant.reference, has_reference) {
            (_, false) => Found::Sure(*index),
            (None, true) => Found::Unless(*index),
            (Some(_), true) => Found::None,
        }
    }

    /// Takes an answer for an applicant, also one that another applicant with the same reference has.
    pub fn take(&self, index: usize) {
        if !self.take_free(index) {
            self.shared.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Takes an answer for an applicant, unless another one has it. Returns whether it was free.
    pub fn take_free(&self, index: usize) -> bool {
        self.entries.get(index).is_some_and(|entry| !entry.is_taken.swap(true, Ordering::Relaxed))
    }

    /// Reads an answer.
    pub fn read(&self, index: usize) -> Option<Answer> {
        let bytes = self.bytes(index)?;
        let head: Head = serde_json::from_slice(&bytes).ok()?;
        if head.error.is_some() {
            return Some(Answer { outcome: Outcome::UNREADABLE, as_of: None });
        }
        let report: Report = serde_json::from_slice(&bytes).ok()?;
        Some(Answer { as_of: date::parse_as_of(&report.as_of), outcome: Outcome::read_back(report) })
    }

    /// Returns the number of answers.
    pub fn count(&self) -> usize {
        self.entries.len()
    }

    /// Returns whose answer it is.
    pub fn applicant(&self, index: usize) -> Option<Applicant> {
        let Head { file, entry, line, reference, .. } = self.head(index)?;
        Some(Applicant { file: file.map(|file| shown(&file).into()), entry, line, reference })
    }

    /// Returns those whose answers no applicant has taken.
    pub fn left(&self) -> Vec<Applicant> {
        let left = self.entries.iter().enumerate().filter(|(_, entry)| !entry.is_taken.load(Ordering::Relaxed));
        left.filter_map(|(index, _)| self.applicant(index)).collect()
    }

    fn head(&self, index: usize) -> Option<Head> {
        serde_json::from_slice(&self.bytes(index)?).ok()
    }

    fn bytes(&self, index: usize) -> Option<Vec<u8>> {
        let entry = self.entries.get(index)?;
        let mut bytes = vec![0; entry.length];
        let mut file = self.file.lock().ok()?;
        file.seek(SeekFrom::Start(entry.offset)).ok()?;
        file.read_exact(&mut bytes).ok()?;
        Some(bytes)
    }
}

/// Reads a record as an answer; none of a record that could not be read.
fn read(batch: &Batch, record: &Record) -> Result<(Head, Option<Report>), Problem> {
    let text = batch.text(record);
    let wrong = |problem: &str, way_out: &str| Problem::of_record(record, problem.to_owned(), way_out);
    let no_answer = || {
        wrong(
            "this is no answer of `assess` that this version can read",
            "give what `assess --format jsonl` or `json` has written",
        )
    };
    let mut head: Head = serde_json::from_slice(text).map_err(|_| no_answer())?;
    if head.line == 0 {
        head.line = record.line;
    }
    if head.error.is_some() {
        return Ok((head, None));
    }
    let report = serde_json::from_slice(text).map_err(|_| no_answer())?;
    Ok((head, Some(report)))
}

/// The same in every run, and needs no secret: what has the same hash is compared.
fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
