//! `onboardable replay`: evaluates the applicants of records again, and says what differs.

use std::io::{BufWriter, Stdout, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::DateTime;
use clap::Args;
use onboardable::setting::Reference;
use onboardable::{Application, Context, Lang};
use onboardable_desk::record::chain::Line;
use onboardable_desk::record::replay::{self, Counts, Differs, Refused, Replay, Replayer, Unanswered};
use onboardable_desk::words::record as words;
use serde::Serialize;

use crate::archive::{self, Index};
use crate::args::{Language, OneFormat, mapping};
use crate::input::{Reading, Tables};
use crate::output::{Failure, Status, print_error, stdout};
use crate::place::Problem;
use crate::rulebook::rulebook;
use crate::stream::{Asked, Asks, Run};

/// Evaluates the applicants of records again, and says what differs
///
/// Each applicant is evaluated as of the instant and at the gate of the record, and with what was stated then for all
/// applicants. The result is "same", or what differs: the rules (the rulebook has another digest), the data (the applicant's
/// JSON says something else), the program (another version), or several of them; and every rule whose answer is another one.
///
/// A record belongs to an applicant if it has the same reference, or the digest of the same JSON. A single record is
/// compared with a single applicant whatever their references are. Values are masked in a record: where the data differ,
/// a record that was written with --key names every field, and another one only those whose masked values differ.
#[derive(Args)]
#[command(after_help = "\
Exit status:
  0  every applicant has a record, and nothing differs
  1  something differs, or an applicant has no record
  2  bad usage, or a record or an applicant that cannot be read

Examples:
  onboardable replay records/4f0c....json --application applicant.json
  onboardable replay records.jsonl --application many.ndjson --key records.key
  onboardable --rules my-rules replay records.jsonl --application many.ndjson")]
pub struct ReplayCommand {
    /// File or folder of records, as `assess --record` writes them
    #[arg(value_name = "RECORDS")]
    records: PathBuf,
    /// File with the applicants, as `assess` reads it; `-` for standard input
    #[arg(long, value_name = "FILE", required = true)]
    application: Vec<PathBuf>,
    /// How the columns of a table are called, as for `assess`
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// File with the key that the records were written with
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// Format of the output
    #[arg(long, value_enum, default_value = "text")]
    format: OneFormat,
    #[command(flatten)]
    lang: Language,
}

/// Evaluates the applicants again.
pub fn run(command: &ReplayCommand) -> Result<Status, Failure> {
    let lang = command.lang.lang();
    let key = archive::key(command.key.as_deref())?;
    let index = Index::of(&command.records, lang)?;
    // One key is for all records, unless some were written with another.
    let refused = match &key {
        None => index.keys.first().map(|_| Refused::NoKey),
        Some(key) => index.keys.first().filter(|_| !index.keys.contains(key.name())).map(|_| Refused::OtherKey),
    };
    if let Some(refused) = refused {
        return Err(Failure::Usage(refused.phrase().text(lang).to_owned()));
    }
    let run = Run {
        files: &command.application,
        reading: Reading::Whole,
        tables: Tables {
            mapping: command.mapping.as_deref().map(mapping).transpose()?.unwrap_or_default(),
            ..Tables::default()
        },
        refused: None,
        context: Context::default(),
        // Every record states its own.
        as_of: DateTime::default(),
        lang,
    };
    let mut replays = Replays {
        replayer: Replayer { rulebook: rulebook(), key },
        met: (0..index.len()).map(|_| AtomicBool::new(false)).collect(),
        lang,
        format: command.format,
        out: stdout(),
        written: 0,
        is_several: false,
        counts: Counts::default(),
        status: if index.broken > 0 { Status::UNREADABLE } else { Status::GREEN },
        index,
    };
    let read = run.ask(&mut replays)?;
    Ok(replays.finish()?.max(read))
}

/// The comparisons of a run, as they are written.
struct Replays {
    replayer: Replayer,
    index: Index,
    /// The records that an applicant was found for.
    met: Vec<AtomicBool>,
    lang: Lang,
    format: OneFormat,
    out: BufWriter<Stdout>,
    written: usize,
    is_several: bool,
    counts: Counts,
    status: Status,
}

/// What some applicants give.
#[derive(Default)]
struct Part {
    text: Vec<u8>,
    written: usize,
    counts: Counts,
    status: Status,
}

impl Asks for Replays {
    type Part = Part;

    fn applicant(&self, application: Application<'_>, asked: &Asked<'_>, part: &mut Part) {
        let reference = application.named().and_then(Reference::of);
        let reference = reference.as_ref().map(Reference::as_str);
        let is_pair = !self.has_several(asked.is_several);
        let places = if is_pair {
            std::iter::once(0).collect()
        } else {
            self.index.find(&self.replayer.digests_of(asked.text), reference)
        };
        if places.is_empty() {
            part.counts.without_record = part.counts.without_record.saturating_add(1);
            part.status = part.status.max(Status::NOT_GREEN);
            let nothing = Unanswered { reference, record: None, error: None };
            self.write(part, asked, &nothing, |replays| format!("{}\n", words::WITHOUT_RECORD.text(replays.lang)));
        }
        for place in places {
            if let Some(met) = self.met.get(place) {
                met.store(true, Ordering::Relaxed);
            }
            let Some(Line::Record(record, _)) = self.index.read(place) else {
                // It was read a moment ago.
                part.status = part.status.max(Status::UNREADABLE);
                continue;
            };
            match self.replayer.replay(&record, &application, asked.text) {
                Ok(replay) => {
                    part.counts.count(&replay);
                    if !replay.same {
                        part.status = part.status.max(Status::NOT_GREEN);
                    }
                    self.write_replay(part, asked, &replay);
                }
                Err(refused) => {
                    part.counts.unreadable = part.counts.unreadable.saturating_add(1);
                    part.status = part.status.max(Status::UNREADABLE);
                    let problem = refused.phrase().text(self.lang);
                    let error = Some(replay::Problem { problem });
                    let unanswered = Unanswered { reference, record: Some(&record.id), error };
                    self.write(part, asked, &unanswered, |_| format!("{problem}\n"));
                }
            }
        }
    }

    fn unreadable(&self, problem: &Problem, asked: &Asked<'_>, part: &mut Part) {
        part.counts.unreadable = part.counts.unreadable.saturating_add(1);
        if self.is_list(asked.is_several) {
            self.begin(part);
            problem.write(&mut part.text, asked.place());
        }
    }

    fn take(&mut self, part: Part, is_several: bool) -> Result<(), Failure> {
        self.is_several |= is_several;
        let mut text = part.text.as_slice();
        if self.written == 0 && part.written > 0 {
            text = text.strip_prefix(self.separator().as_bytes()).unwrap_or(text);
            if self.is_list(is_several) {
                self.out.write_all(b"{\"replays\": [\n")?;
            }
        }
        self.out.write_all(text)?;
        self.written = self.written.saturating_add(part.written);
        self.counts.add(&part.counts);
        self.status = self.status.max(part.status);
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }
}

impl Replays {
    /// Whether there are several records or several applicants.
    const fn has_several(&self, is_several: bool) -> bool {
        is_several || self.index.len() != 1
    }

    fn is_list(&self, is_several: bool) -> bool {
        self.format == OneFormat::Json && self.has_several(is_several)
    }

    /// What comes before every comparison, and is left out before the first.
    fn separator(&self) -> &'static str {
        match self.format {
            OneFormat::Json => ",\n",
            OneFormat::Text => "\n",
        }
    }

    fn begin(&self, part: &mut Part) {
        part.text.extend_from_slice(self.separator().as_bytes());
        part.written = part.written.saturating_add(1);
    }

    /// Writes a comparison. Of many in text, only those with other data or other answers are written: the others are
    /// counted.
    fn write_replay(&self, part: &mut Part, asked: &Asked<'_>, replay: &Replay) {
        let is_counted = !replay.has_other_answers()
            && !replay.differs.iter().any(|one| matches!(one, Differs::Data | Differs::Unexplained));
        if self.format == OneFormat::Text && is_counted && self.has_several(asked.is_several) {
            return;
        }
        self.write(part, asked, replay, |replays| replay.to_text(rulebook(), replays.lang));
    }

    fn write(&self, part: &mut Part, asked: &Asked<'_>, json: &impl Serialize, text: impl Fn(&Self) -> String) {
        self.begin(part);
        match self.format {
            OneFormat::Json if self.has_several(asked.is_several) => {
                asked.place().write(&mut part.text, &serde_json::to_vec(json).unwrap_or_default());
            }
            OneFormat::Json => {
                asked.place().write(&mut part.text, &serde_json::to_vec_pretty(json).unwrap_or_default());
                part.text.push(b'\n');
            }
            OneFormat::Text => {
                if self.has_several(asked.is_several) {
                    let _ = writeln!(part.text, "== {} ==", asked.in_words(self.lang));
                }
                part.text.extend_from_slice(text(self).as_bytes());
            }
        }
    }

    fn finish(mut self) -> Result<Status, Failure> {
        let others = self.met.iter().filter(|met| !met.load(Ordering::Relaxed)).count();
        match self.format {
            OneFormat::Json if self.is_list(self.is_several) => {
                let begin = if self.written == 0 { "{\"replays\": [" } else { "" };
                let counts = serde_json::to_string(&self.counts).unwrap_or_default();
                writeln!(
                    self.out,
                    "{begin}\n],\n\"counts\": {counts},\n\"records_without_applicant\": {others}\n}}"
                )?;
            }
            OneFormat::Text if self.has_several(self.is_several) => {
                let gap = if self.written == 0 { "" } else { "\n" };
                write!(self.out, "{gap}{}", self.counts.to_text(self.lang))?;
                if others > 0 {
                    let others = words::COUNT_OTHERS.text(self.lang).replace("{records}", &others.to_string());
                    writeln!(self.out, "\n{others}")?;
                }
            }
            OneFormat::Json | OneFormat::Text => {}
        }
        self.out.flush()?;
        if self.index.len() == 0 {
            print_error("there is no record to compare with");
            return Ok(self.status.max(Status::UNREADABLE));
        }
        Ok(self.status)
    }
}
