//! The page of `--summary`: written beside the answers, whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use onboardable_desk::digest;

use crate::output::{Failure, file_name};

/// The page that will be written, and what only the run knows of its input.
pub struct Summary {
    name: String,
    file: Whole,
    digest: digest::Running,
    /// How many inputs could not be read as a whole.
    pub broken: u64,
}

impl Summary {
    /// Prepares the page, so that a path that cannot be written is reported before anything is read.
    pub fn create(path: &Path, inputs: &[PathBuf]) -> Result<Self, Failure> {
        let name = file_name(path);
        if path.as_os_str() == "-" {
            return Err(Failure::Usage(
                "--summary: standard output has the answers; name a file for the page".to_owned(),
            ));
        }
        // Through a link to what it names, so that the link stays.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        if inputs.iter().any(|input| fs::canonicalize(input).is_ok_and(|input| input == target)) {
            return Err(Failure::Usage(format!("{name}: this file is read; name another file for --summary")));
        }
        let file = Whole::create(target).map_err(|error| unwritable(&name, &error))?;
        Ok(Self { name, file, digest: digest::Running::default(), broken: 0 })
    }

    /// Takes the next bytes of the input.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.digest.update(bytes);
    }

    /// Writes the page, which is made with the digest of the input and the number of broken inputs.
    pub fn write(self, page: impl FnOnce(&str, u64) -> String) -> Result<(), Failure> {
        self.file
            .write(page(&self.digest.finish(), self.broken).as_bytes())
            .map_err(|error| unwritable(&self.name, &error))
    }
}

fn unwritable(name: &str, error: &io::Error) -> Failure {
    Failure::Usage(format!(
        "{name}: the file cannot be written ({}); check the path and its permissions",
        error.kind()
    ))
}

/// A file that has its whole new content or its old one: it is written beside its place and then moved there.
struct Whole {
    target: PathBuf,
    /// The file beside it; none where the target is no file, such as a pipe, and is written as it is.
    draft: Option<(PathBuf, File)>,
}

impl Whole {
    fn create(target: PathBuf) -> io::Result<Self> {
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

    fn write(mut self, bytes: &[u8]) -> io::Result<()> {
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
