//! The files that a command reads and writes. None is written that it also reads or writes otherwise: an applicant, a key
//! or the other page would be lost.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::args::{Arguments, Command};
use crate::output::{Failure, file_name, target};

/// The files of a command, each with the option that names it.
#[derive(Default)]
pub struct Paths<'a> {
    reads: Vec<(&'static str, &'a Path)>,
    writes: Vec<(&'static str, &'a Path)>,
}

impl<'a> Paths<'a> {
    /// Returns the files of a command that writes any.
    pub fn of(arguments: &'a Arguments) -> Self {
        let mut paths = Self::default();
        let command = &arguments.command;
        let Some(applicants) = command.applicants() else { return paths };
        applicants.add_to(&mut paths);
        paths.read("--rules", arguments.rules.as_ref());
        let mut is_printed = true;
        match command {
            Command::Assess(command) => {
                is_printed = command.output.is_none();
                paths.write("--output", command.output.as_ref());
                paths.write("--summary", command.summary.as_ref());
                command.record.add_to(&mut paths);
            }
            Command::Methods(command) => paths.write("--summary", command.summary.as_ref()),
            Command::Compare(command) => command.add_to(&mut paths),
            _ => {}
        }
        if is_printed {
            paths.writes.push(("standard output", Path::new("/dev/stdout")));
        }
        paths
    }

    /// Adds a file that is read. `-` is standard input.
    pub fn read(&mut self, option: &'static str, path: Option<&'a PathBuf>) {
        match path {
            Some(path) if path.as_os_str() == "-" => self.read_standard_input(),
            Some(path) => self.reads.push((option, path)),
            None => {}
        }
    }

    /// Adds standard input, which may be a file.
    pub fn read_standard_input(&mut self) {
        self.reads.push(("standard input", Path::new("/dev/stdin")));
    }

    /// Adds a file that is written.
    pub fn write(&mut self, option: &'static str, path: Option<&'a PathBuf>) {
        self.writes.extend(path.map(|path| (option, path.as_path())));
    }

    /// Checks that no file is written that is read or written otherwise.
    pub fn apart(&self) -> Result<(), Failure> {
        let files = |paths: &[(&'static str, &'a Path)]| -> Vec<_> {
            paths.iter().filter_map(|(option, path)| Some((*option, file_name(path), target(path)?))).collect()
        };
        let (reads, writes) = (files(&self.reads), files(&self.writes));
        for (index, (option, name, file)) in writes.iter().enumerate() {
            // Of a folder that is read, the files of a rulebook are.
            let is_rule = file.extension() == Some(OsStr::new("toml"));
            let is_same = |other: &Path| file == other || (is_rule && file.starts_with(other));
            let others = reads.iter().chain(writes.iter().skip(index.saturating_add(1)));
            if let Some((other, _, _)) = others.into_iter().find(|(_, _, other)| is_same(other)) {
                return Err(Failure::Usage(format!(
                    "{option} and {other} are the same file, {name}; nothing was written, give another one for {option}"
                )));
            }
        }
        Ok(())
    }
}
