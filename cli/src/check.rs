//! `onboardable check`: checks one value, or one per line.

use std::io::{self, Read as _, Write as _};

use onboardable::Lang;
use onboardable::application::{ReadError, limits};
use onboardable::check::{Check as Checked, Kind};

use crate::args::{AsOf, Check, CheckKind};
use crate::input::unreadable;
use crate::line_by_line::answer_lines;
use crate::output::{Failure, Status, stdout};
use crate::place::Problem;
use crate::rulebook::rulebook;
use crate::single;

/// Checks the value on standard input, or each line of it.
pub fn run(command: &Check) -> Result<Status, Failure> {
    if !command.values.is_empty() {
        return Err(Failure::Usage(
            "a value cannot be given as an argument, because other users of the machine can see arguments; give it on \
             standard input, such as `onboardable check iban < value.txt`"
                .to_owned(),
        ));
    }
    let checking = Checking { kind: kind(command.kind), as_of: &command.as_of, lang: command.lang.lang() };
    if command.jsonl { checking.lines() } else { checking.one() }
}

struct Checking<'c> {
    kind: Kind,
    as_of: &'c AsOf,
    lang: Lang,
}

impl Checking<'_> {
    /// One value: JSON, or plain text where the value is one.
    fn one(&self) -> Result<Status, Failure> {
        let mut bytes = Vec::new();
        let bound = u64::try_from(limits::RECORD_BYTES).unwrap_or(u64::MAX).saturating_add(1);
        if let Err(error) = io::stdin().lock().take(bound).read_to_end(&mut bytes) {
            return Err(unreadable("standard input", &error));
        }
        let value = bytes.strip_suffix(b"\n").map_or(bytes.as_slice(), |one| one.strip_suffix(b"\r").unwrap_or(one));
        let json = self.json(value)?;
        let checked = self.check(&json).map_err(|error| Failure::Input(single::one_line("standard input", error)))?;
        let mut out = stdout();
        serde_json::to_writer_pretty(&mut out, &checked).map_err(io::Error::from)?;
        writeln!(out)?;
        out.flush()?;
        Ok(Status::of(checked.light))
    }

    fn json(&self, value: &[u8]) -> Result<Vec<u8>, Failure> {
        let takes_text = match self.kind {
            Kind::Name | Kind::Iban | Kind::MobileNumber | Kind::IdentityDocument => true,
            Kind::Address | Kind::ProofOfAddress | Kind::Tin => false,
        };
        let fail = |problem: &str| Err(Failure::Input(format!("standard input: {problem}")));
        if value.trim_ascii().is_empty() {
            return fail("there is no value; give one as `onboardable check --help` shows");
        }
        // The reader of JSON rejects a byte order mark, which is not part of a value, as it does with --jsonl.
        let is_marked = value.starts_with(b"\xef\xbb\xbf");
        if !takes_text || is_marked || matches!(value.trim_ascii_start().first(), Some(b'{' | b'"')) {
            return Ok(value.to_vec());
        }
        if value.contains(&b'\n') {
            return fail("there are several lines; give one value, or one JSON value per line with --jsonl");
        }
        let Ok(text) = std::str::from_utf8(value) else { return fail("the text is not UTF-8; save it as UTF-8") };
        Ok(serde_json::to_vec(text).unwrap_or_default())
    }

    /// One value per line, one answer per line.
    fn lines(&self) -> Result<Status, Failure> {
        answer_lines(|record, json| match self.check(json) {
            Ok(checked) => Ok((Status::of(checked.light), checked)),
            Err(error) => Err(Problem::unreadable(record, error)),
        })
    }

    fn check(&self, json: &[u8]) -> Result<Checked, ReadError> {
        // A process that is asked for days answers each line as of its own moment.
        rulebook().check_json(self.kind, json, self.as_of.instant(), self.lang)
    }
}

const fn kind(kind: CheckKind) -> Kind {
    match kind {
        CheckKind::Name => Kind::Name,
        CheckKind::Iban => Kind::Iban,
        CheckKind::MobileNumber => Kind::MobileNumber,
        CheckKind::Address => Kind::Address,
        CheckKind::ProofOfAddress => Kind::ProofOfAddress,
        CheckKind::IdentityDocument => Kind::IdentityDocument,
        CheckKind::Tin => Kind::Tin,
    }
}
