//! What leaves the program: its exit status, its failures, its colours and the two streams.

use std::fs::{self, File};
use std::io::{self, BufWriter, IsTerminal as _, Stdout, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use onboardable::Light;
use onboardable::report::{Tone, shown};

/// The exit status: 0 all green, 1 at least one answer is "not yet" or "no", 2 bad usage, input that cannot be read or
/// output that cannot be written, 3 a bug. Of several, the highest. Where the reader of a pipe has gone, it is 0.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Status(u8);

impl Status {
    pub const BAD_INPUT: u8 = 2;
    pub const INTERNAL: u8 = 3;

    pub const GREEN: Self = Self(0);
    pub const NOT_GREEN: Self = Self(1);
    pub const UNREADABLE: Self = Self(Self::BAD_INPUT);

    pub const fn of(light: Light) -> Self {
        match light {
            Light::Green => Self::GREEN,
            Light::Yellow | Light::Red => Self::NOT_GREEN,
        }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status.0)
    }
}

/// Why the program stops early. No message contains any part of the input.
pub enum Failure {
    /// What was asked for does not exist.
    Usage(String),
    /// The input as a whole cannot be read.
    Input(String),
    /// The reader of the output has gone.
    ClosedPipe,
    /// The reader of the output has gone, and a page or records that are written beside it end too early.
    CutShort,
    /// The output cannot be written.
    Output(io::Error),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Usage(message) | Self::Input(message) => f.write_str(message),
            Self::ClosedPipe => f.write_str("the output was closed"),
            Self::CutShort => f.write_str(
                "the output was closed before the end, so --record and --summary do not have every applicant; run \
                 again, with the answers in a file",
            ),
            Self::Output(error) if error.kind() == io::ErrorKind::StorageFull => {
                f.write_str("the output cannot be written: the disk is full; make room and run again")
            }
            Self::Output(error) => {
                write!(f, "the output cannot be written ({}); check where it goes and run again", error.kind())
            }
        }
    }
}

impl Failure {
    /// Returns what the failure of a run means that writes a page or records, too: nobody reads the answers on, but the
    /// page and the records would be missed.
    pub fn beside_the_answers(self) -> Self {
        match self {
            Self::ClosedPipe => Self::CutShort,
            Self::Usage(_) | Self::Input(_) | Self::CutShort | Self::Output(_) => self,
        }
    }
}

/// Failures of writing. Failures of reading are reported with the name of the file, see `input`.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::ClosedPipe } else { Self::Output(error) }
    }
}

/// Returns standard output, buffered. Flush it, so that a failure is noticed.
pub fn stdout() -> BufWriter<Stdout> {
    BufWriter::with_capacity(64 * 1024, io::stdout())
}

/// Where a run writes: standard output or a file.
pub type Out = BufWriter<Box<dyn Write + Send + Sync>>;

/// Opens the file of `--output`, or else standard output, buffered. Flush it, so that a failure is noticed.
pub fn out(path: Option<&Path>) -> Result<Out, Failure> {
    let out: Box<dyn Write + Send + Sync> = match path {
        None => Box::new(io::stdout()),
        Some(path) => {
            let file = File::create(path).map_err(|error| {
                let kind = error.kind();
                Failure::Usage(format!(
                    "--output {}: the file cannot be written ({kind}); give another one",
                    file_name(path)
                ))
            })?;
            Box::new(file)
        }
    };
    Ok(BufWriter::with_capacity(64 * 1024, out))
}

/// Prints one line on standard error. Where that is closed, too, nothing can be reported.
pub fn print_error(message: &str) {
    let _ = writeln!(io::stderr(), "onboardable: {message}");
}

/// Returns the name of a file, safe to print.
pub fn file_name(path: &Path) -> String {
    shown(&path.to_string_lossy())
}

/// What an error has in the place of an argument that can be personal data.
pub const NOT_SHOWN: &str = "(not shown)";

/// Returns the name of an input, safe to print. What does not exist and does not look like a path can be personal data that
/// was given as an argument by mistake, and is not repeated.
pub fn input_name(path: &Path) -> String {
    let name = path.to_string_lossy();
    let is_path = name.contains(['.', '/', '\\']) && !name.trim_start().starts_with(['{', '[', '"']);
    if is_path || path.exists() { shown(&name) } else { NOT_SHOWN.to_owned() }
}

/// Returns whether standard output shows colours: a terminal, and `NO_COLOR` is not set (<https://no-color.org>).
pub fn has_colours() -> bool {
    io::stdout().is_terminal()
        && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// Returns the text in the colour of its tone.
pub fn coloured(tone: Tone, text: &str) -> String {
    let code = match tone {
        Tone::Light(Light::Green) => "1;32",
        Tone::Light(Light::Yellow) => "1;33",
        Tone::Light(Light::Red) => "1;31",
        Tone::Heading => "1;4",
        Tone::Rule => "1",
        _ => "2",
    };
    format!("\x1b[{code}m{text}\x1b[0m")
}

/// Prints a text, with one line end after it.
pub fn print(text: &str) -> Result<(), Failure> {
    let mut out = stdout();
    writeln!(out, "{}", text.trim_end())?;
    out.flush()?;
    Ok(())
}

/// Prints bytes as they are.
pub fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = stdout();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(())
}

/// Returns the text as it is.
pub fn plain(_: Tone, text: &str) -> String {
    text.to_owned()
}

/// Returns where a path leads, also where nothing is there yet; `None` for what is no file, such as a pipe or a terminal:
/// there nothing can be lost.
pub fn target(path: &Path) -> Option<PathBuf> {
    match fs::metadata(path) {
        Ok(found) if found.is_file() || found.is_dir() => fs::canonicalize(path).ok(),
        Ok(_) => None,
        Err(_) => {
            // A link may lead to what is not there yet.
            let path = fs::read_link(path).map_or_else(|_| path.to_owned(), |to| path.with_file_name(to));
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            Some(fs::canonicalize(folder.unwrap_or(Path::new("."))).ok()?.join(path.file_name()?))
        }
    }
}

/// A file that has its whole new content or its old one: it is written beside its place and then moved there.
pub struct Whole {
    target: PathBuf,
    /// The file beside it; none where the target is no file, such as a pipe, and is written as it is.
    draft: Option<(PathBuf, File)>,
}

impl Whole {
    /// Prepares the file. A link stays a link to it.
    pub fn create(path: &Path) -> io::Result<Self> {
        let target = target(path).unwrap_or_else(|| path.to_owned());
        match fs::metadata(&target) {
            Ok(found) if found.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Ok(found) if !found.is_file() => return Ok(Self { target, draft: None }),
            // A file that may not be written is not replaced either.
            Ok(_) => drop(File::options().append(true).open(&target)?),
            Err(_) => {}
        }
        let name = target.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
        let mut draft = std::ffi::OsString::from(".");
        draft.push(name);
        draft.push(format!(".{}.part", std::process::id()));
        let draft = target.with_file_name(draft);
        let file = File::create(&draft)?;
        Ok(Self { target, draft: Some((draft, file)) })
    }

    /// Writes the file.
    pub fn write(mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.draft {
            Some((draft, file)) => {
                // Who may read the old page may read the new one, and nobody else.
                if let Ok(old) = fs::metadata(&self.target) {
                    file.set_permissions(old.permissions())?;
                }
                file.write_all(bytes)?;
                file.sync_all()?;
                fs::rename(draft, &self.target)
            }
            None => fs::write(&self.target, bytes),
        }
    }
}

/// A draft that did not become the file is removed.
impl Drop for Whole {
    fn drop(&mut self) {
        if let Some((draft, _)) = &self.draft {
            let _ = fs::remove_file(draft);
        }
    }
}
