//! The page of `--summary`: written beside the answers, whole or not at all.

use std::io;
use std::path::Path;

use onboardable_desk::digest;

use crate::output::{Failure, Whole, file_name};

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
    pub fn create(path: &Path) -> Result<Self, Failure> {
        let name = file_name(path);
        if path.as_os_str() == "-" {
            return Err(Failure::Usage(
                "--summary: standard output has the answers; name a file for the page".to_owned(),
            ));
        }
        let file = Whole::create(path).map_err(|error| unwritable(&name, &error))?;
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
